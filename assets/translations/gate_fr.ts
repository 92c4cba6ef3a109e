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
        <translation>Il lit une carte d&apos;essai.</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>Il ne lit pas une carte d&apos;essai.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>Non installé : un lecteur de moins pour les codes difficiles.</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>Installez-le : apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>Réinstallez le programme, avec le composant Visual C++ 2013.</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>Réinstallez libzbar0.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>Branchez-la, fermez les programmes qui l&apos;utilisent, ou nommez-en une autre : [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>La caméra {device} s&apos;ouvre, mais sans image en {seconds} s.</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>La caméra de la voie ne donne pas d&apos;image.</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>Elle donne des images de {wide} × {high}.</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>Netteté {sharp} sur 100, luminosité {bright} sur 100.</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>Ôtez le cache de l&apos;objectif ou allumez la lumière.</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>Présentez un billet et vérifiez encore ; si c&apos;est flou, nettoyez l&apos;objectif et faites la mise au point.</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>Pas de carte son : la voie est muette.</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>Branchez un haut-parleur si la voie doit être entendue.</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>Il y a une carte son.</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>{size} Go sont libres.</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>Libérez de la place là où se trouve {folder}.</translation>
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
        <translation>Non terminé après {seconds} s.</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>Vérification impossible ({error}).</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>Cet ordinateur reste éveillé, et son écran allumé.</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>On ne peut savoir ici si cet ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>Voyez les réglages d&apos;énergie : jamais de veille, écran jamais éteint.</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>Cet ordinateur se met en veille après {minutes} min sans touche.</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>L&apos;écran s&apos;éteint après {minutes} min sans touche.</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>Il fonctionne sur batterie.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Branchez-le.</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>Réglez la veille sur « jamais ».</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>Réglez l&apos;économiseur et l&apos;extinction de l&apos;écran sur « jamais ».</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} est correct.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n&apos;y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut être écrit.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>Donnez-le à l&apos;utilisateur de la voie : chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>D&apos;autres peuvent écrire {path}.</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>D&apos;autres peuvent voir dans {folder}, où sont noms et codes.</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} n&apos;appartient qu&apos;à cette voie.</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>Trop long pour être vérifié jusqu&apos;au bout en {seconds} s.</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>Il n&apos;y en a pas encore ; le premier scan le commence.</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>Gardez le fichier pour le superviseur ; la voie le met de côté et en commence un nouveau.</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>La chaîne se rompt à la ligne {row} sur {rows} : {why}.</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>Prévenez le superviseur ; gardez une copie du fichier tel quel.</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>La chaîne tient, {rows} lignes.</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>{owed} dues, {parked} en attente ; {disputes} litiges ouverts.</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>Réparez la clé ou la connexion (voir plus haut), puis : gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>Une connexion n&apos;en a pas : sans réseau, ses billets sont inconnus.</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>RÉCENTE : {bookings} réservations, {minutes} min.</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>ANCIENNE : {bookings} réservations, {minutes} min.</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>PÉRIMÉE : {bookings} réservations, {minutes} min.</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>Définissez {name}, ou retirez api_key_env de {file}.</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>Retirez api_key de {path}, puis : gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>{path} est lisible par d&apos;autres. Faites chmod 600 {path}, ou mieux :</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>Un coffre à clés du système la garderait mieux.</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>Elle est gardée dans : {place}.</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection}, ou demandez au fournisseur d&apos;accorder octo/redemption à cette clé, pour de vrais billets.</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>Voyez le réseau, et base_url dans {file} : {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>Il accepte la clé et accorde octo/redemption, répond en {ms} ms, vend {products} produits (billets {env}).</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>Un scan attend {ms} ms au plus : voyez le réseau.</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>Billets d&apos;essai seulement : retirez env = &quot;test&quot; de {file} avant l&apos;ouverture.</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>Le fournisseur compte {listed} réservations, la copie locale en a {kept}.</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>Le fournisseur ne donne pas l&apos;heure.</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>Cette horloge est juste à {seconds} s près.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>Cette horloge retarde de {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>Cette horloge avance de {seconds} s.</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>Réglez l&apos;horloge ; laissez-la suivre l&apos;heure du réseau.</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>Aucun fournisseur ne vend {products} : la voie refuserait tous les autres.</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>Corrigez [lane] products dans {file}.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>Aucun responsable n’a de PIN : personne ne peut quitter la borne depuis son écran.</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>On la quitte avec le PIN d’un responsable ({names}).</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>Les touches du système ne sont pas verrouillées : un clavier peut faire sortir de la borne.</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>Ctrl-Alt-F2 mène à une autre console.</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>Cet ordinateur démarre avec la borne, et ses propres touches sont verrouillées.</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>Ce que ce système verrouille lui-même n’est pas connu ici.</translation>
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
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>le visiteur est revenu&#xa0;: scan {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>poursuivi par le scan {scan}</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>annulé avant d&apos;avoir été transmis</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>le fournisseur ne connaît pas ce code</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>le code ouvre maintenant d&apos;autres réservations que celle admise</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>le code ouvre plusieurs réservations</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>compté par le fournisseur, mais cette voie n&apos;a laissé entrer personne</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>personne n&apos;est entré et rien n&apos;a été compté</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>la voie s&apos;est arrêtée avant toute entrée&#xa0;; le fournisseur l&apos;a comme utilisé</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>la voie s&apos;est arrêtée avant toute entrée&#xa0;; le fournisseur ne l&apos;a pas comme utilisé</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>reconnu comme le nôtre</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>la réponse s&apos;est perdue sans laisser de trace</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>le code utiliserait aussi ceux qui ne sont pas entrés avec lui&#xa0;: {count}</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>le code rendrait aussi ceux qui sont entrés à part&#xa0;: {count}</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>le fournisseur ne donne pas de code de validation</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>annulés ou marqués absents&#xa0;: {count} sur {all}</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>utilisés ailleurs&#xa0;: {count} sur {all}</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>utilisé ailleurs après cette voie</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>utilisé ailleurs avant cette voie</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>annulé chez le fournisseur</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>marqué absent chez le fournisseur</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>le fournisseur le dit&#xa0;: {status}</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>refusé par le fournisseur</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>deux fournisseurs connaissent ce code</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>tous les fournisseurs n&apos;ont pu être interrogés</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>aucun fournisseur ne connaît ce code</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>admis sans contrôle, et le fournisseur ne fait que valider, ce qui ne se fait pas après coup</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>abandonné après {tries} essais&#xa0;: {why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>une erreur inattendue dans ce programme</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>le code propre du billet ouvre plus que ce billet, ou rien</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>un appel est peut-être encore en cours</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>le billet suivant du groupe</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>le fournisseur le refuse, et le dit utilisable</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>une validation ne peut être reprise</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>le fournisseur a accepté l&apos;annulation et ne la montre pas</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>le fournisseur ne peut annuler ({error})</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>repris chez le fournisseur</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>le fournisseur n&apos;a pas encore été interrogé</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>Encore dû : {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n à transmettre à {connection} (la plus ancienne du {day})</numerusform>
            <numerusform>%n à transmettre à {connection} (la plus ancienne du {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n en attente pour {connection} (la plus ancienne du {day})</numerusform>
            <numerusform>%n en attente pour {connection} (la plus ancienne du {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>un fournisseur encore inconnu</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>Un visiteur attend le personnel à la borne depuis {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>%n litige à clore</numerusform>
            <numerusform>%n litiges à clore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>%n en attente d&apos;une connexion réparée ou libérée</numerusform>
            <numerusform>%n en attente d&apos;une connexion réparée ou libérée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>%n en route vers le fournisseur depuis {since}</numerusform>
            <numerusform>%n en route vers le fournisseur depuis {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>%n attend le réseau depuis {since}</numerusform>
            <numerusform>%n attendent le réseau depuis {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>%n attend depuis {since}, dont {some} le réseau</numerusform>
            <numerusform>%n attendent depuis {since}, dont {some} le réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>Personne n&apos;est encore entré aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>La seule entrée du jour est chez le fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>L&apos;entrée du jour est chez le fournisseur</numerusform>
            <numerusform>Les %n entrées du jour sont chez le fournisseur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>%n entrée aujourd&apos;hui, dont {delivered} chez le fournisseur</numerusform>
            <numerusform>%n entrées aujourd&apos;hui, dont {delivered} chez le fournisseur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>%n close à la main</numerusform>
            <numerusform>%n closes à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Rien n&apos;est dû</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>Renouvellement de la copie locale</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Écriture de la liste</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>Téléphone en panne</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>Billet oublié à la maison</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Nom sur la liste</translation>
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
        <source>Fewer people than shown</source>
        <translation>Moins de personnes qu&apos;affiché</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>Entré ici</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>Billets de cette réservation</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>Combien de billets sont ici</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>Laisser entrer à la main…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Laisser entrer quand même…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>Absent…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Aucune réservation choisie</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>Tapez à gauche ; Entrée demande aussi aux fournisseurs.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>Le fournisseur vient d&apos;être interrogé.</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>De la copie locale.</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>Le fournisseur dit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Laisser entrer à la main</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>Les mêmes contrôles que pour un scan.</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>Vous répondez de l&apos;heure, de l&apos;entrée et de ce que nul n&apos;a pu vérifier. Un billet utilisé ou annulé reste refusé.</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Laisser entrer quand même</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>La dernière entrée de cette réservation ici : ses billets valent de nouveau.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>Le fournisseur comptera ce visiteur comme absent. Cela ne peut être repris ici.</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>Personnes par cinq minutes</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>au plus {n} à partir de {when}</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>Personne n&apos;est entré ce jour-là.</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>une voie : {n} par minute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmises</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Avant aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n transmission</numerusform>
            <numerusform>%n transmissions</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Toutes les voies</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>Nom, référence, réservation, produit, code, motif</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>Chercher dans les transmissions</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>Enregistrer cette liste (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>Historique de la transmission choisie</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Mettre en attente…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>Aucune transmission ne convient.</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>Choisissez une transmission.</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>Choisissez une transmission pour voir tout ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>essayer maintenant</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>Celles en attente restent jusqu&apos;à ce que quelqu&apos;un les libère ; d&apos;ici là, aucun jour n&apos;est clos.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>Elles sont dues de nouveau. Chacune est vérifiée avant tout envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Aussi les clos</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Close with a note…</source>
        <translation>Clore avec une note…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>Voir la réservation</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>Aucun litige n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>Les {n} plus récents sont affichés.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à voir</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>Une transmission qu&apos;un fournisseur refuse apparaît ici.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>le fournisseur ne dit pas où</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>Personne n&apos;est entré avec ici.</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>On a dit au visiteur</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>Clore ce litige</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>Rouvrir ce litige</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>Il attendra de nouveau quelqu&apos;un.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>%n trouvée dans la copie locale.</numerusform>
            <numerusform>%n trouvées dans la copie locale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>%n trouvée dans la copie locale et chez les fournisseurs.</numerusform>
            <numerusform>%n trouvées dans la copie locale et chez les fournisseurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>Nom, référence, e-mail, téléphone ou code</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Trouver un visiteur</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>Demander aux fournisseurs</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>Réservations trouvées</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>Question aux fournisseurs…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>Personne trouvé, même chez les fournisseurs.</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>Personne trouvé dans la copie locale.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>%n litige reste ouvert.</numerusform>
            <numerusform>%n litiges restent ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>Rien n&apos;est dû ; %n litige encore ouvert.</numerusform>
            <numerusform>Rien n&apos;est dû ; %n litiges encore ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour d&apos;avant</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour d&apos;après</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>Enregistrer pour impression (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Enregistrer en tableau (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Clore la journée…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>Rapport de fin de journée</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>La journée ne peut être close. {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>Rien n&apos;est dû : la journée peut être close.</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>Rien ne doit être dû. Le journal retient qui a clos.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>Cette page montre des visiteurs. Entrez votre PIN.</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>Le premier superviseur</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>Personne n&apos;a encore de PIN pour cette voie. Qui pose le premier est superviseur.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>à reprendre</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>personnes entrées</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>à l&apos;intérieur</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>reprises</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>au plus par minute</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>du scan à la réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>%n sur parole d&apos;un superviseur</numerusform>
            <numerusform>%n sur parole d&apos;un superviseur</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Enregistrer l&apos;image (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>Enregistrer les chiffres (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>Personnes par produit</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Refus par motif</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>Billets par produit et type</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>les sorties ne sont pas comptées ici</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>selon cette voie ; {n} sorties</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>moitié de {n} ; 95 % en {ms} ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN encore</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poser le PIN</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Les deux PIN diffèrent.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Retirer le PIN</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>Nouvel opérateur, ou nouveau PIN</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>Le personnel peut regarder et faire essayer ; tout le reste demande un superviseur.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link} ; dernière réponse {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n} ; la plus ancienne depuis {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copie locale</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}, {age}</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>le fournisseur en comptait {n} ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>le fournisseur ne dit pas combien il en a</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>l&apos;horloge de cet ordinateur est juste</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>cette horloge retarde de {s} s</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>cette horloge avance de {s} s</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Transmettre maintenant</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>Renouveler la copie locale</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>Entrées aujourd&apos;hui : {admitted}. Dues : {owed}. Litiges à clore : {disputes}.</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Fournisseur encore inconnu</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (valide)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>Motif ; il entre au journal avec votre nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>Pas prêt : %n contrôle en échec</numerusform>
            <numerusform>Pas prêt : %n contrôles en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>%n de plus dans le tableau (CSV).</numerusform>
            <numerusform>%n de plus dans le tableau (CSV).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Rien n&apos;est dû.</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>La journée n&apos;est pas close.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Personnes entrées</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Sur parole d&apos;un superviseur</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>Litiges encore ouverts</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>Fait le {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Fait à la main</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>Ouvrir le tourniquet une fois…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ pas prêt</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ bon</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! à noter</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>Ouvrir le tourniquet une fois</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>Il s&apos;ouvre comme pour un visiteur. Voyez si le bon bras bouge.</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>Régler une autre voie</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>Une nouvelle voie lit ce code au premier démarrage et demande le PIN. Elle a alors les fournisseurs de cette voie avec leurs clés, ses réglages et ses opérateurs ; seul son nom est à elle.</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>Montrer un code de réglage</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>Le code de réglage</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>Lieu {venue} : la nouvelle voie montre le même</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>Valable jusqu&apos;à {until}. Dites le PIN ; ne l&apos;envoyez jamais avec.</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>Trop long pour un QR : enregistrez-le en texte et ouvrez-le sur la nouvelle voie.</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>Un nouveau litige est arrivé.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>Régler une voie</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>Retour à la voie</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ due</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… en route</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ transmise</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! en litige</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ en attente</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– reprise</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>récente</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>ancienne, admet encore</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>trop ancienne pour admettre</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>jamais chargée</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>superviseur</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>Utilisé ailleurs avant cette voie</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>Deux entrées avec ce billet ou une copie. Comparez les heures et les lieux ; prévenez l&apos;autre entrée. Clore avec ce que vous avez trouvé.</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>Utilisé ailleurs après cette voie</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>Cette voie a laissé entrer le visiteur d&apos;abord, et le billet a resservi avant la transmission. Prévenez l&apos;autre entrée. Clore avec ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>Annulé chez le fournisseur</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>Le visiteur est entré avec une réservation annulée. Demandez au fournisseur si elle est due. Clore avec la réponse.</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>Non confirmé chez le fournisseur</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>Demandez au fournisseur si la réservation est payée. Clore avec la réponse.</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>Pour un autre jour</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>Le visiteur est entré avec le billet d&apos;un autre jour. Clore avec ce qui fut convenu.</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Marqué absent</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>Le visiteur est bien venu : demandez au fournisseur de corriger. Clore avec la réponse.</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>Aucun fournisseur ne connaît ce code</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>Quelqu&apos;un est entré avec un code que nul n&apos;a vendu, ou vendu ailleurs. Clore avec ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>On ne sait quelle réservation</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>Le code ouvre maintenant plusieurs réservations. Cherchez le visiteur et faites marquer la bonne comme utilisée. Clore en disant laquelle.</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Refusé par le fournisseur</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>Lisez les mots du fournisseur ; faites-y marquer la réservation comme utilisée. Clore avec ce qui fut fait.</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>Interrompu avant toute entrée</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>La voie s&apos;est arrêtée pendant ce scan. Si le visiteur est là, scannez encore. Si le fournisseur l&apos;a comme utilisé sans entrée, faites-le rendre.</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>N&apos;a pu être repris</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>Le billet compte encore comme utilisé chez le fournisseur. Faites-le rendre là-bas. Clore avec ce qui fut fait.</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>Validation sans réponse</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>On ne sait si le fournisseur a compté ce passage. Demandez-lui. Clore avec la réponse.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>Allait entrer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>Essayé aussitôt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Litige clos</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>Litige rouvert</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>Opérateur changé</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>Code de réglage créé</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Journée close</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Kiosque fermé</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>Tourniquet ouvert à tous</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>Est passé</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>Tourniquet essayé</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>N&apos;est pas passé</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>Fournisseur : transmis</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>Fournisseur : plus tard</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>Fournisseur : sans réponse</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>Fournisseur : refusé</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>Fournisseur : clé refusée</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>Fournisseur : repris</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>selon le fournisseur</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>selon la copie locale</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>selon le journal de la voie</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>selon le registre commun</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>sur parole d&apos;un superviseur</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En option</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Bébé</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Sénior</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Tourniquet</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>Registre commun</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>Veille et écran</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>il y a {age}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what} : {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>%n transmission sera essayée aussitôt.</numerusform>
            <numerusform>%n transmissions seront essayées aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>Rien de cela n&apos;est encore dû.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>%n transmission attend qu&apos;on la libère.</numerusform>
            <numerusform>%n transmissions attendent qu&apos;on les libère.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>Rien de cela ne peut attendre : transmis, ou en route.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>%n transmission est due de nouveau.</numerusform>
            <numerusform>%n transmissions sont dues de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>Rien de cela n&apos;est en attente.</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>Le litige est clos.</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>Ce litige était déjà clos.</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>Le litige est rouvert.</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>Ce litige ne peut être rouvert.</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>Le tourniquet ne peut s&apos;ouvrir ; personne n&apos;entre donc à la main non plus.</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} n&apos;est pas réglée sur cette voie.</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>Utilisé, annulé ou pas pour aujourd&apos;hui chez le fournisseur : rien n&apos;est marqué.</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>Cette voie a laissé entrer quelqu&apos;un avec.</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} ne peut marquer une absence.</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Non marqué : {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>Marqué absent chez le fournisseur.</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>La journée n&apos;est pas close. {owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>{day} est clos.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Seul un superviseur le peut.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} a maintenant un PIN.</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>Le dernier superviseur reste.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Il n&apos;y a pas d&apos;opérateur {name}.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} n&apos;a plus de PIN.</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>Verrouillé : entrez d&apos;abord votre PIN.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Il faut un superviseur.</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>Un code de réglage est à l&apos;écran.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré : {path}.</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>Tenue hors ligne à la main, à la voie.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>Pas prêt : %n contrôle en échec.</numerusform>
            <numerusform>Pas prêt : %n contrôles en échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>Prêt : aucun contrôle n&apos;a échoué.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>Cela a échoué : {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n transmise</numerusform>
            <numerusform>%n transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n en litige</numerusform>
            <numerusform>%n en litige</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>rien n&apos;est dû</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>%n encore due</numerusform>
            <numerusform>%n encore dues</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>Arrêté ; cela reprendra là.</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>La copie locale est récente : %n réservation.</numerusform>
            <numerusform>La copie locale est récente : %n réservations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>Pas encore renouvelé : {connections}. La voie essaie encore.</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection} : {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Arrêté ; aucun fichier écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>%n ligne dans {path}.</numerusform>
            <numerusform>%n lignes dans {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>Clos par {name} le {at}.</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>{connection} ne peut être interrogée ainsi.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>ce compte n&apos;en a pas le droit</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>on ne peut qu&apos;y lire</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n&apos;existe pas</translation>
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
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>Le journal était endommagé. Il est conservé entier sous {file} ; un nouveau a été commencé. Cette voie ne connaît pas les entrées précédentes d’aujourd’hui : prévenez le responsable.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>Ce n&apos;est pas une clé : elle est vide, trop longue ou contient des caractères qu&apos;aucune clé n&apos;a.</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>Connexion {connection} : ce qui se trouve dans {where} n&apos;est pas une clé (trop longue, ou avec des caractères qu&apos;aucune clé n&apos;a) : copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>La connexion {connection} n&apos;a pas de clé : donnez-lui-en une avec `gate-scanner keys set {connection}`.</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>Connexion {connection} : la variable {name} n&apos;est pas définie.</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>Le secret systemd {name} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} est lisible par d&apos;autres, ou appartient à quelqu&apos;un d&apos;autre : on ne se fie pas à ses clés. Lancez `chmod 600 {path}` en tant que propriétaire.</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} n&apos;est pas une liste de clés : retirez-le et redonnez sa clé à chaque connexion.</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>La clé de signature du lieu est abîmée : retirez-la du trousseau.</translation>
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
        <source>Use the hand scanner, or type the code</source>
        <translation>Utiliser le lecteur à main ou taper le code</translation>
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
        <source>Somebody went through without a ticket.</source>
        <translation>Quelqu&apos;un est passé sans billet.</translation>
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
        <translation>Poste du superviseur</translation>
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
        <source>On a supervisor&apos;s word</source>
        <translation>Sur parole d&apos;un superviseur</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>camera {n}/100</source>
        <translation>caméra {n}/100</translation>
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
        <translation>Choisir. Flèches&#xa0;: bouger, Échap&#xa0;: quitter&#xa0;; demander ne consomme rien.</translation>
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
        <translation>Groupes&#xa0;: demander combien sont là&#xa0;; encore&#xa0;: ne plus demander.</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>Le poste du superviseur, avec PIN : ce qui est dû, en litige, compté.</translation>
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
        <source>REDUCED FARE</source>
        <translation>TARIF RÉDUIT</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>ACCÈS SANS MARCHE</translation>
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
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
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
        <source>What it is owed waits until that is mended.</source>
        <translation>Ce qui lui est dû attend que ce soit réparé.</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>Il n’est plus configuré sur cette voie.</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>Vérifiez sa clé.</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>Ses réservations ne peuvent pas être chargées.</translation>
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
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>Un PIN demande au moins {count} chiffres, pas tous identiques.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Un opérateur a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Choisissez un autre PIN.</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>Les opérateurs reçus ne sont pas compris.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit : {why}.</translation>
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
        <translation>Ce n&apos;est pas un code de réglage.</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>Ce code de réglage est abîmé ou a été modifié&#xa0;: scannez-le encore. Un lecteur est peut-être réglé sur un autre clavier que cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>Ce n&apos;est pas le PIN de ce code de réglage.</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>Ce code de réglage vient d&apos;une autre version de ce programme&#xa0;: mettez les deux à jour.</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>Ce code de réglage est d&apos;un autre lieu ({theirs})&#xa0;; cette voie fait confiance à {ours}. Si elle a déménagé, ôtez {file} de son profil et recommencez.</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>Ce code de réglage valait jusqu&apos;à {until}&#xa0;: faites-en montrer un nouveau. Si c&apos;est encore à venir, l&apos;horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>Ce code de réglage a été fait à {issued}, ce qui est encore à venir&#xa0;: réglez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>La langue des écrans du personnel.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Code de réglage</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>Le poste montre-t-il un code de réglage&#xa0;? Présentez-le à la caméra, scannez-le, ouvrez-le comme fichier ou collez-le. Sinon, continuez.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>collez-le ici</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>PIN montré à côté</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>Un code du lieu {venue}&#xa0;: le poste doit montrer le même. Tapez son PIN.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>Repris&#xa0;: {names}. Le reste est propre à cette voie.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>Tenez un billet là où les visiteurs le feront&#xa0;: il doit être lu aussitôt.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>Lu&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lecteur à main</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>Scannez ce code, puis un billet. Sans lecteur à main, continuez.</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>Il termine un code par</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>Port série, s&apos;il y en a un</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Le code à scanner</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>Le lecteur et l&apos;ordinateur s&apos;accordent sur le clavier.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>Le lecteur est réglé sur un autre clavier que cet ordinateur&#xa0;: ce qu&apos;il tape est corrigé.</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>Perdus pour de bon&#xa0;: {signs}. Réglez le pays du clavier du lecteur selon son manuel.</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Tourniquet</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>La carte à relais qui l&apos;ouvre. Écartez-vous du bras, puis ouvrez une fois.</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>pas de tourniquet</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>par requêtes web (Shelly et autres)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>une autre : ses propres adresses</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Bauds</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Port TCP</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>Numéro de la carte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>Impulsion (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Ouvrir une fois</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>pas câblé</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>câblé à la carte</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>il se ferme</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>il s&apos;ouvre</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>Contact de passage</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>Au passage</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>L&apos;indique</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>Réponse : fermé</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>et ouvert</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name} : un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>À remplir : {name}.</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name} : commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>La carte l&apos;a accepté. Le bras s&apos;est-il ouvert puis refermé&#xa0;?</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>La carte l&apos;a accepté. Passez maintenant, ou tournez le bras à la main.</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>Contact de passage : quelqu&apos;un passe</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>Contact de passage : personne</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>Quelqu&apos;un est passé : le contact de passage fonctionne.</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>Personne n&apos;a été vu passer : voyez le câble du contact, son entrée, et ce qu&apos;il fait au passage.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>Comment le personnel appelle cette entrée, et un nom court qu&apos;aucune autre voie n&apos;a.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>avec du personnel à côté</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>visiteurs seuls&#xa0;: un tourniquet</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>Code inconnu, sans réseau</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>voir le personnel</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>laisser entrer et le noter</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>La voie a besoin d&apos;un nom court à elle.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>Un responsable peut passer outre, annuler et fermer une borne, par PIN. Mettez-en au moins un.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>superviseur</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN encore une fois</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poser le PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Les deux PIN diffèrent.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>Le PIN de {name} est défini.</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>Quelque chose a échoué ({error}). Les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>Un fichier ne peut pas être lu ou écrit ({why}).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>Ceci est écrit maintenant dans {path}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>Pas essayé, ou refusé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>Aucun responsable n&apos;a de PIN&#xa0;: personne ne pourrait passer outre ni fermer une borne.</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>Votre fournisseur vous a donné une adresse et une clé.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>Les billets sont</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>utilisés&#xa0;: une seule fois</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>validés&#xa0;: le fournisseur compte</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>Sa clé n&apos;est encore gardée nulle part&#xa0;: donnez-la de nouveau.</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>Chaque fournisseur a besoin d&apos;un nom court à lui.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Appel en cours…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>Cochez ce qui vaut à cette voie. Rien de coché&#xa0;: tout vaut.</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>Redemander aux fournisseurs</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>pas vendu maintenant</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>Régler cette voie</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>Écrire et terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Trop de PIN erronés&#xa0;: attendez {seconds} s.</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>Le contenu de ce code de réglage n&apos;est pas compris&#xa0;: mettez les deux voies à jour.</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un fournisseur&#xa0;: elle commence par https:// et ne contient ni nom, ni mot de passe, ni point d&apos;interrogation.</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} accepte la clé et accorde octo/redemption. Produits en vente : {count}.</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} répond, mais n&apos;accepte pas cette clé&#xa0;: copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} accepte la clé, mais ne lui accorde pas octo/redemption&#xa0;: demandez-le au fournisseur.</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} traite cette clé comme une clé d&apos;essai&#xa0;: rien ne serait utilisé. Demandez-en une vraie.</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host} : {why} Voyez le réseau et l&apos;adresse.</translation>
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
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>Le fournisseur n’accorde pas octo/redemption à cette clé.</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>Le fournisseur traite cette clé comme une clé de test : rien n’est validé.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Elle n’a pas de clé.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>La liste de produits du fournisseur n’en est pas une.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>La liste de réservations du fournisseur n’en est pas une.</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>La réponse du fournisseur à la recherche n’a pas de sens.</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>Le fournisseur ne propose pas {path}.</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>Le fournisseur n’a pas répondu en {seconds} s.</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>Le fournisseur est injoignable ({why}).</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>son nom est inconnu ici</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>La réponse du fournisseur s’est perdue ({error}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>La réponse du fournisseur était trop volumineuse.</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>L’adresse ou la clé du fournisseur n’a pas de sens ({error}).</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>Le fournisseur a envoyé une page ou n’importe quoi au lieu d’une réponse.</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>Le fournisseur n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>Le fournisseur demande moins de requêtes.</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>Le fournisseur ne propose pas cette opération.</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>Le fournisseur est lui-même en panne (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>Le fournisseur n’a pas pu l’accepter maintenant (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>Quelque chose entre cette voie et le fournisseur répond à sa place.</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>Le fournisseur a envoyé une page au lieu d’une réponse (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>Le fournisseur dit non (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>La réponse du fournisseur ne dit pas ce qu’est devenu le billet.</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>Le fournisseur dit non.</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>Il ne restait plus de temps pour interroger le fournisseur.</translation>
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
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>il a été annulé ici le {at}, et le fournisseur ne l&apos;a pas confirmé</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>il a été annulé ici le {at}, et la copie locale l&apos;a encore comme utilisé</translation>
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
        <source>The supplier does not answer</source>
        <translation>Le fournisseur ne répond pas</translation>
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
