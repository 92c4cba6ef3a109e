<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>Il n&apos;y a plus d&apos;images.</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Caméra {number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>Le flux caméra</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>{name} n&apos;envoie plus d&apos;images. Vérifiez le câble.</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>Le flux caméra ne répond pas. Vérifiez son adresse et le réseau.</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>Impossible d&apos;ouvrir la caméra {number}. Est-elle branchée, ou déjà utilisée&#xa0;?</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>La caméra n&apos;envoie pas d&apos;images. Vérifiez le câble.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>L&apos;image de la caméra est noire. L&apos;objectif est-il couvert&#xa0;?</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>Le lecteur de la caméra a échoué ({error}).</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>L&apos;image de la caméra est figée. Rebranchez la caméra.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>It reads a test card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane is running and watches it: close its window to look here.</source>
        <translation>L’entrée fonctionne et le surveille : fermez sa fenêtre pour vérifier ici.</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>Il a été ouvert une fois. Le bon bras a-t-il bougé ?</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>Son relais répond.</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>Son relais est branché ; les cartes de ce type ne répondent rien.</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>Son contact de passage indique que quelqu’un s’y trouve.</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>Vérifiez le bras, son câble et input_active.</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>Le registre commun répond.</translation>
    </message>
    <message>
        <source>It did not come to an end within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owed} are owed, {parked} are parked; {disputes} disputes are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>L&apos;horloge de cet ordinateur retarde de {seconds} s sur {connection}&#xa0;: réglez-la. Les heures envoyées sont corrigées d&apos;ici là.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>L&apos;horloge de cet ordinateur avance de {seconds} s sur {connection}&#xa0;: réglez-la. Les heures envoyées sont corrigées d&apos;ici là.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>une adresse web</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>un réseau Wi-Fi</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>une carte de visite</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>un événement de calendrier</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>un lieu sur une carte</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>une clé pour une autre application</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un paiement</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>un certificat de santé</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>un lien pour téléphone</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Ce code est vide.</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>Ce code est trop long pour un billet.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>Un visiteur attend le personnel à la borne depuis {since}</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hand scanner</name>
    <message>
        <source>The hand scanner on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>Le lecteur à main sur « {port} » ne peut pas être ouvert. Est-il branché ?</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>Le lecteur à main a disparu. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>Le lecteur à main a échoué ({error}).</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>Ne bougez plus.</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>Tenez-le plus à plat&#xa0;: la lumière se reflète.</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>Augmentez la luminosité.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Un peu plus loin.</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>Un peu plus près.</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>Un billet à la fois.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>Le disque est plein&#xa0;: rien ne peut être journalisé, donc personne n&apos;entre. Libérez de la place.</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>Un autre programme tient le journal&#xa0;; fermez-le.</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>Impossible d&apos;écrire le journal&#xa0;: fichier ou dossier en lecture seule.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>Impossible d&apos;écrire le journal ({error}).</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>Impossible de lire le journal ({error}).</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>Contrôle d&apos;accès</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>Présentez le billet à la caméra</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>Présentez votre billet à la caméra</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>VÉRIFICATION</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>HORS SERVICE</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Vérifier ce code</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>Saisissez le code ou la référence du billet</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>Pour quelle réservation le visiteur vient-il&#xa0;?</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>Combien de billets de ce groupe sont présents&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>Pourquoi annuler cette entrée&#xa0;?</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>Recherche&#xa0;: nom, référence, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>Chercher dans la copie locale</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>Un billet est en cours de contrôle&#xa0;: relancez la recherche.</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>La copie locale ne contient pas cette réservation.</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>Quelle réservation&#xa0;?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>Code PIN du responsable</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>Vérifier le PIN</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>Pourquoi laisser entrer ce visiteur&#xa0;?</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>Une connexion tenue hors ligne n&apos;est pas interrogée&#xa0;: la copie locale décide, tout sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>Aucune connexion ne s&apos;est encore manifestée.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>La parole d&apos;un responsable aide si le contrôle était impossible ou si l&apos;heure ou l&apos;entrée diffère.</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} ne répond pas : l’entrée continue avec sa copie locale. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>Personne n&apos;est passé&#xa0;: le billet est rendu.</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>Ouvrir le tourniquet à tous</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>Refermer le tourniquet</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>alarme incendie</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>Le tourniquet est ouvert à tous ({by}). Passages&#xa0;: {n}. F4 le referme.</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>Le tourniquet est refermé. Passages&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>{n} sur {all} passés</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>PASSEZ</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OUVERT</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>L&apos;accès est ouvert&#xa0;: vous pouvez passer.</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>LE PERSONNEL EST APPELÉ</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>Ce billet n&apos;a pas pu être vérifié&#xa0;: adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>Prenez une autre entrée ou adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>Une partie du programme s&apos;est arrêtée. Fermez-le et relancez-le.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>Il n&apos;y a pas d&apos;entrée à annuler.</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>Le billet précédent est encore en cours&#xa0;: scannez celui-ci à nouveau.</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>Ce scan n&apos;a pas encore de réponse. Si cela dure, fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>L&apos;entrée n&apos;a pas accepté cela.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>lecteur à main</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>registre commun</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>batterie {n} %</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{n} sur {all} en ligne</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>pas de son</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>enregistré ici</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>reçu par le fournisseur</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>contesté&#xa0;: prévenez le responsable</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{used} sur {all} déjà utilisés</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Aucun scan</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>Rien n’est demandé : cette carte répond aux questions.</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>Le lecteur à main s&apos;est interrompu&#xa0;: scannez à nouveau.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>Présentez le code à la caméra, ou utilisez le lecteur à main.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>Saisir le code ou la référence à la main&#xa0;; ou tapez directement.</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9, Entrée</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>Choisir. Flèches pour se déplacer, Échap pour quitter&#xa0;; demander ne consomme rien.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>Rechercher par nom, référence, e-mail ou téléphone.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>Un responsable fait entrer une personne refusée&#xa0;: PIN et motif.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>Tenir une connexion hors ligne, ou la libérer.</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>Demander combien sont présents avant d&apos;admettre un groupe&#xa0;; encore&#xa0;: ne plus demander.</translation>
    </message>
    <message>
        <source>F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Take the last admission back: the ticket works again.</source>
        <translation>Annuler la dernière entrée&#xa0;: le billet redevient valable.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>Sombre, clair, ou couleurs pour le soleil.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>Enregistré ici&#xa0;: le visiteur peut entrer, même hors ligne.</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>Le fournisseur l&apos;a reçu aussi.</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Le visiteur n&apos;est pas entré</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Mauvaise réservation choisie</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Scanné par erreur</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Moins de personnes qu&apos;affiché</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>Confirmé par le fournisseur</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>Preuve d&apos;achat présentée</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>Retard ou avance indépendant de sa volonté</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>Invité de la maison</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>ENTREZ</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>CHOISIR</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>VOIR LE PERSONNEL</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>VÉRIFIER L&apos;IDENTITÉ</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>NON VÉRIFIÉ&#xa0;: pas de réseau</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>PARTIE DU GROUPE</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>SUR PAROLE DU RESPONSABLE</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Mauvaise date</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>Autre entrée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Billet de test</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>Plusieurs réservations</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Refus du fournisseur</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>Fournisseur muet</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>Copie locale trop vieille</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>À voir par le personnel</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Pas un billet</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adulte</numerusform>
            <numerusform>%n adultes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n jeune</numerusform>
            <numerusform>%n jeunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>%n bébé</numerusform>
            <numerusform>%n bébés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>%n billet famille</numerusform>
            <numerusform>%n billets famille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>%n senior</numerusform>
            <numerusform>%n seniors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>%n militaire</numerusform>
            <numerusform>%n militaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n billet</numerusform>
            <numerusform>%n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}&#xa0;: tenir hors ligne</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}&#xa0;: libérer</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>coupée</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>copie de {age}</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>copie de {age}&#xa0;: ancienne</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>copie de {age}&#xa0;: trop vieille</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>pas de copie locale</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>tout est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n contesté</numerusform>
            <numerusform>%n contestés</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>The lane failed ({error}); it starts again by itself.</source>
        <translation>Le contrôle est tombé en panne ({error})&#xa0;; il redémarre tout seul.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>{connection}: {why} What it is owed waits until that is mended.</source>
        <translation>{connection}&#xa0;: {why} Ce qui lui est dû attend que ce soit réparé.</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>Échec ({error}). Réessayez.</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>Aucun PIN de responsable&#xa0;: lancez `gate-scanner operators set NAME`.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Trop de PIN erronés&#xa0;: attendez {seconds} s.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>Ce PIN est inconnu.</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name} n&apos;est pas responsable.</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>Une dérogation demande un motif.</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>La batterie est à {percent} %. Branchez cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>This is no set-up code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Verdicts are not spoken: there is no voice for this language. Install espeak-ng or spd-say.</source>
        <translation>Pas d&apos;annonce vocale&#xa0;: aucune voix pour cette langue. Installez espeak-ng ou spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Pas d&apos;annonce vocale&#xa0;: la voix de la machine est en panne.</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>Un visiteur n&apos;est pas passé, et le billet reste utilisé. {why} Faites-le entrer à la main.</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>Seuls {turned} sur {all} sont passés&#xa0;; le billet reste utilisé pour tous. Faites entrer les autres à la main, ou annulez.</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>Le tourniquet est tombé en panne ouvert&#xa0;; nul ne sait qui est passé. Le billet reste utilisé&#xa0;: faites entrer à la main, ou annulez.</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>{count} visiteurs de suite ne sont pas passés. Vérifiez que le bras s&apos;ouvre.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>Le contact de passage du tourniquet reste fermé. Vérifiez le bras, son câble et input_active.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Quelqu&apos;un est passé sans billet.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>Le relais du tourniquet est injoignable. Vérifiez son alimentation, son câble et son adresse.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>Le relais du tourniquet ne répond pas. Vérifiez son alimentation, son câble et son adresse.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>Le relais du tourniquet répond trop lentement. Vérifiez son réseau.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>Le relais du tourniquet répond n’importe quoi : vérifiez ce qui est à son adresse, et style.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>Le relais du tourniquet refuse son utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>Le relais du tourniquet refuse (HTTP {status}) : vérifiez son adresse et les numéros de canal.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>Le relais du tourniquet ne commute pas le canal {number} : vérifiez les numéros de canal et unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>Le relais du tourniquet ne lit pas l’entrée {number} : vérifiez les numéros d’entrée et unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>Le relais du tourniquet sur « {port} » ne peut pas être ouvert. Est-il branché ?</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>Le relais du tourniquet n’accepte aucun ordre. Rebranchez-le.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>Le relais du tourniquet sur « {port} » a disparu. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>Le tourniquet a échoué ({error}) ; il redémarre de lui-même.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>Une annulation demande un motif.</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>Aucune entrée ne porte ce numéro de scan.</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>Cette entrée a déjà été annulée.</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>Impossible ici&#xa0;: ce fournisseur valide, et cela ne peut être annulé.</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>Non annulé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>Annulé ici&#xa0;; le fournisseur l&apos;apprendra dès qu&apos;il répondra.</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>Annulé&#xa0;: le billet est de nouveau valable.</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>Non annulé&#xa0;: un scan est en cours. Réessayez.</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>Le registre commun ne répond pas ({why}). Cette entrée continue avec son journal&#xa0;; une copie de billet peut passer à deux entrées. Vérifiez le réseau et le serveur.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>ce choix n&apos;existe pas</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>demandés&#xa0;: {asked}, autorisés&#xa0;: {left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>ce fournisseur ne peut admettre une partie d&apos;un groupe</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>le fournisseur ne donne pas de code de validation</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>le fournisseur dit de cette réservation&#xa0;: {status}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>ces billets ne se vérifient qu&apos;en ligne</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>Ce code est inconnu</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>Cette réservation a été annulée</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>Cette réservation n&apos;est pas confirmée</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>Cette réservation a expiré</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>Trop tôt pour ce billet</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>Trop tard pour ce billet</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>Ce billet est pour un autre moment</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Ce billet est pour une autre entrée</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>Cette réservation est notée absente&#xa0;: adressez-vous au personnel</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>C&apos;est un billet de test</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>Ce code ouvre plusieurs réservations&#xa0;: choisissez</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>Le fournisseur refuse ce billet</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>Le fournisseur ne répond pas et il n&apos;y a pas de copie locale</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>Le fournisseur ne répond pas et la copie locale est trop vieille</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>Le fournisseur refuse la clé de cette entrée&#xa0;: prévenez le responsable</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>Le personnel doit examiner ce billet</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>Ce code ouvre plusieurs réservations&#xa0;: adressez-vous au personnel</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>Le fournisseur ne répond pas et la copie locale ne connaît pas ce code</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>{why}: {detail}.</source>
        <translation>{why}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{why}. The supplier says: “{words}”.</source>
        <translation>{why}. Le fournisseur dit&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why} ({state}).</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>C&apos;est {what}, pas un billet.</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>Ce code est illisible.</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>Encore ouvert&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>À une autre entrée&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>Entrez&#xa0;: {count}, sur la parole de {by}.</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>un responsable</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>Entrez. Non vérifié&#xa0;: règle de cette entrée en l&apos;absence de réseau.</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>Déjà utilisé&#xa0;; le fournisseur ne dit ni quand ni où.</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>Déjà utilisé le {at}&#xa0;; le fournisseur ne dit pas où.</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>Déjà utilisé&#xa0;: {lane}.</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>Déjà utilisé le {at}&#xa0;: {lane}.</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>Trop tôt&#xa0;: ce billet est pour {time}.</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>Trop tard&#xa0;: ce billet est pour {time}.</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>Ce billet est pour le {day}.</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>Ce billet est valable du {first} au {last}.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en option</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>surclassée</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>l&apos;enregistrement a pris trop de temps&#xa0;; présentez le code à nouveau</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>En panne&#xa0;: {name} ({error}). Redémarre tout seul&#xa0;; les scans continuent.</translation>
    </message>
</context>
</TS>
