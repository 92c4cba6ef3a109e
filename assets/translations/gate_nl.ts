<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>Er zijn geen beelden meer.</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Camera {number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>De camerastream</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>{name} geeft geen beeld meer. Controleer de kabel.</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>De camerastream antwoordt niet. Controleer het adres en het netwerk.</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>Camera {number} kan niet worden geopend. Is hij aangesloten, of elders in gebruik?</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>De camera geeft geen beeld. Controleer de kabel.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>Het camerabeeld is zwart. Is de lens bedekt?</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>De cameralezer is uitgevallen ({error}).</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>Het camerabeeld staat stil. Sluit de camera opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>It reads a test card.</source>
        <translation>Het leest een testkaart.</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>Het leest een testkaart niet.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>Niet geïnstalleerd: één lezer minder voor moeilijke codes.</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>Installeren: apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>Installeer het programma opnieuw, met Visual C++ 2013.</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>Installeer libzbar0 opnieuw.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>Sluit hem aan, sluit programma&apos;s die hem gebruiken, of noem een andere: [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>Camera {device} ging open, maar gaf in {seconds} s geen beeld.</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>De camera van de baan geeft geen beeld.</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>Hij geeft beelden van {wide} × {high}.</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>Scherpte {sharp} van 100, helderheid {bright} van 100.</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>Haal de dop van de lens of doe het licht aan.</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>Houd een ticket ervoor en kijk nog eens; nog onscherp, maak de lens schoon en stel scherp.</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>Er is geen geluidskaart: de baan is stil.</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>Sluit een luidspreker aan als men de baan moet horen.</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>Er is een geluidskaart.</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>{size} GB is vrij.</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>Maak ruimte vrij waar {folder} staat.</translation>
    </message>
    <message>
        <source>The lane is running and watches it: close its window to look here.</source>
        <translation>De poort draait en bewaakt het zelf: sluit haar venster om hier te kijken.</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>Het is één keer geopend. Bewoog de juiste arm?</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>Zijn relais antwoordt.</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>Zijn relais is aangesloten; kaarten van dit soort antwoorden niets.</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>Zijn doorgangscontact zegt dat er iemand in staat.</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>Controleer de arm, zijn kabel en input_active.</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>Het gedeelde register antwoordt.</translation>
    </message>
    <message>
        <source>It did not come to an end within {seconds} s.</source>
        <translation>Na {seconds} s nog niet klaar.</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>Kon niet worden bekeken ({error}).</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>Deze computer blijft wakker en het scherm aan.</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>Of deze computer in slaap valt, is hier niet bekend.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>Kijk in de energie-instellingen: nooit slapen, scherm nooit uit.</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>Deze computer slaapt na {minutes} min zonder toets.</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>Het scherm gaat na {minutes} min zonder toets uit.</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>Hij loopt op de accu.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Sluit hem aan.</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>Zet slapen op ‘nooit’.</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>Zet schermbeveiliging en uitschakelen op ‘nooit’.</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} is in orde.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Er is geen map {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>Geef hem aan de gebruiker van de baan: chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>Anderen kunnen {path} schrijven.</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>Anderen kunnen in {folder} kijken, waar namen en codes staan.</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} is alleen van deze baan.</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>Te lang om in {seconds} s tot het eind te controleren.</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>Er is nog geen; de eerste scan begint het.</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>Bewaar het bestand voor de leidinggevende; de baan zet het opzij en begint een nieuw.</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>De keten breekt bij rij {row} van {rows}: {why}.</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>Waarschuw de leidinggevende; bewaar een kopie zoals het is.</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>De keten klopt, {rows} rijen.</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>{owed} open, {parked} geparkeerd; {disputes} geschillen open.</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>Herstel sleutel of verbinding (zie boven), daarna: gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>Van een verbinding ontbreekt ze: zonder net zijn haar tickets onbekend.</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>VERS: {bookings} boekingen, {minutes} min oud.</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>OUDER: {bookings} boekingen, {minutes} min oud.</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>VERLOPEN: {bookings} boekingen, {minutes} min oud.</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>Stel {name} in, of haal api_key_env uit {file}.</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>Haal api_key uit {path}, daarna: gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>{path} is leesbaar voor anderen. Doe chmod 600 {path}, of beter:</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>Een sleutelbos van het systeem bewaart hem beter.</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>Hij staat in: {place}.</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection}, of vraag de leverancier octo/redemption voor deze sleutel, met echte tickets.</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>Kijk naar het net, en naar base_url in {file}: {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>Neemt de sleutel aan en geeft octo/redemption, antwoordt in {ms} ms, verkoopt {products} producten ({env}-tickets).</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>Een scan wacht hoogstens {ms} ms: kijk naar het net.</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>Alleen testtickets: haal env = &quot;test&quot; voor opening uit {file}.</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>De leverancier telt {listed} boekingen, de lokale kopie heeft er {kept}.</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>De leverancier geeft geen tijd.</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>Deze klok klopt op {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>Deze klok loopt {seconds} s achter.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>Deze klok loopt {seconds} s voor.</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>Zet de klok goed; laat hem de nettijd volgen.</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>Geen leverancier verkoopt {products}: de baan zou alle anderen weigeren.</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>Verbeter [lane] products in {file}.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>Geen toezichthouder heeft een pincode: niemand kan de kiosk via het scherm verlaten.</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>Hij wordt verlaten met de pincode van een toezichthouder ({names}).</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>De toetsen van het systeem zijn niet vergrendeld: een toetsenbord kan uit de kiosk leiden.</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>Ctrl-Alt-F2 leidt naar een andere console.</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>Deze computer start met de kiosk, en zijn eigen toetsen zijn vergrendeld.</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>Wat dit systeem zelf vergrendelt, is hier niet bekend.</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>De klok van deze computer loopt {seconds} s achter op {connection}: zet hem gelijk. Verzonden tijden worden intussen gecorrigeerd.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>De klok van deze computer loopt {seconds} s voor op {connection}: zet hem gelijk. Verzonden tijden worden intussen gecorrigeerd.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>een webadres</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>een wifi-netwerk</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>een visitekaartje</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>een agenda-afspraak</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>een e-mailadres</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>een telefoonnummer</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>een plek op een kaart</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>een sleutel voor een andere app</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>een betaling</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>een gezondheidscertificaat</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>een link voor een telefoon</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Deze code is leeg.</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>Deze code is te lang voor een ticket.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>de bezoeker kwam terug: scan {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>voortgezet met scan {scan}</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>teruggedraaid voor het werd doorgegeven</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>de leverancier kent deze code niet</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>de code opent nu andere boekingen dan de toegelatene</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>de code opent meerdere boekingen</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>geteld door de leverancier, maar deze baan liet niemand binnen</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>niemand werd binnengelaten en niets geteld</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>de baan stopte voor iemand binnen was; bij de leverancier geldt het als gebruikt</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>de baan stopte voor iemand binnen was; bij de leverancier geldt het niet als gebruikt</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>herkend als die van ons</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>het antwoord ging verloren en liet geen spoor na</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>de code zou ook gebruiken wie er niet mee binnenkwam: {count}</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>de code zou ook teruggeven wie apart binnenkwam: {count}</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>de leverancier geeft geen inwisselcode</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>{count} van {all} waren geannuleerd of genoteerd als niet gekomen</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>{count} van {all} werden elders gebruikt</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>elders gebruikt na deze baan</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>elders gebruikt voor deze baan</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>geannuleerd bij de leverancier</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>bij de leverancier genoteerd als niet gekomen</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>de leverancier noemt het {status}</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>geweigerd door de leverancier</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>twee leveranciers kennen deze code</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>niet elke leverancier kon worden gevraagd</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>geen leverancier kent deze code</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>ongezien toegelaten, en de leverancier valideert alleen, wat later niet kan</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>opgegeven na {tries} pogingen: {why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>een onverwachte fout in dit programma</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>de eigen code van het ticket opent meer dan dat ticket, of niets</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>er kan nog een aanroep onderweg zijn</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>het volgende ticket van de groep</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>de leverancier weigert het, en noemt het inwisselbaar</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>een validatie kan niet worden teruggenomen</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>de leverancier nam het terugdraaien aan en toont het niet</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>de leverancier kan niet terugdraaien ({error})</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>teruggedraaid bij de leverancier</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>de leverancier is nog niet gevraagd</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>Nog open: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n te leveren aan {connection} (oudste van {day})</numerusform>
            <numerusform>%n te leveren aan {connection} (oudste van {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n geparkeerd voor {connection} (oudste van {day})</numerusform>
            <numerusform>%n geparkeerd voor {connection} (oudste van {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>een nog onbekende leverancier</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>Bij de kiosk wacht sinds {since} een bezoeker op personeel</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>%n geschil te sluiten</numerusform>
            <numerusform>%n geschillen te sluiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>%n geparkeerd tot de verbinding hersteld of vrijgegeven is</numerusform>
            <numerusform>%n geparkeerd tot de verbinding hersteld of vrijgegeven is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>%n is onderweg naar de leverancier sinds {since}</numerusform>
            <numerusform>%n zijn onderweg naar de leverancier sinds {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>%n wacht op het net sinds {since}</numerusform>
            <numerusform>%n wachten op het net sinds {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>%n wacht sinds {since}, waarvan {some} op het net</numerusform>
            <numerusform>%n wachten sinds {since}, waarvan {some} op het net</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>Vandaag is nog niemand binnengelaten</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>De ene toegang van vandaag is bij de leverancier</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>De toegang van vandaag is bij de leverancier</numerusform>
            <numerusform>Alle %n toegangen van vandaag zijn bij de leverancier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>%n toegang vandaag, {delivered} bij de leverancier</numerusform>
            <numerusform>%n toegangen vandaag, {delivered} bij de leverancier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>%n met de hand gesloten</numerusform>
            <numerusform>%n met de hand gesloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Niets staat open</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Leveren</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>Lokale kopie wordt vernieuwd</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Lijst wordt geschreven</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met kijken…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} per seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>Telefoon kapot</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>Ticket thuis vergeten</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Naam op de lijst</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Bezoeker ging niet naar binnen</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Verkeerde boeking gekozen</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Minder mensen dan getoond</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>Hier binnen</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>Tickets van deze boeking</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>Hoeveel tickets hier zijn</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>Met de hand binnenlaten…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Toch binnenlaten…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Terugnemen…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>Niet gekomen…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Geen boeking gekozen</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>Typ links; Enter vraagt ook de leveranciers.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>De leverancier is net gevraagd.</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>Uit de lokale kopie.</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>De leverancier zegt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Met de hand binnenlaten</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>Dezelfde controles als bij een scan.</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>U staat in voor tijd, ingang en wat niemand kon nagaan. Een gebruikt of geannuleerd ticket blijft geweigerd.</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Toch binnenlaten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>De laatste toegang van deze boeking hier: haar tickets gelden weer.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>De leverancier telt deze bezoeker als niet gekomen. Dat kan hier niet terug.</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>Personen per vijf minuten</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>de meeste waren {n} vanaf {when}</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>Op deze dag kwam niemand binnen.</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>één baan: {n} per minuut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle toestanden</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>In geschil</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Voor vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n levering</numerusform>
            <numerusform>%n leveringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle verbindingen</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Alle banen</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Baan</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>Naam, referentie, boeking, product, code, reden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>Zoeken in leveringen</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>Deze lijst bewaren (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>Geschiedenis van de gekozen levering</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Parkeren…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Vrijgeven…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>Geen levering past.</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>Kies een levering.</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>Kies een levering om te zien wat ermee gebeurde.</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>nu proberen</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>Geparkeerde wachten tot iemand ze vrijgeeft; zolang wordt geen dag gesloten.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>Ze staan weer open. Elk wordt nagekeken voor er iets wordt verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Ook gesloten</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Geschillen</translation>
    </message>
    <message>
        <source>Close with a note…</source>
        <translation>Sluiten met notitie…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>Boeking tonen</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>Er is geen geschil open.</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>De nieuwste {n} worden getoond.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Niets te zien</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>Hier verschijnt een levering die een leverancier weigert.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>de leverancier zegt niet waar</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Daar</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>Hierop is hier niemand binnengelaten.</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>De bezoeker hoorde</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>Dit geschil sluiten</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>Dit geschil heropenen</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>Het wacht dan weer op iemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>%n gevonden in de lokale kopie.</numerusform>
            <numerusform>%n gevonden in de lokale kopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>%n gevonden in de lokale kopie en bij de leveranciers.</numerusform>
            <numerusform>%n gevonden in de lokale kopie en bij de leveranciers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>Naam, referentie, e-mail, telefoon of code</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Bezoeker zoeken</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>Leveranciers vragen</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bezoeker</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>Gevonden boekingen</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>De leveranciers worden gevraagd…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>Niemand gevonden, ook niet bij de leveranciers.</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>Niemand gevonden in de lokale kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>%n geschil blijft open.</numerusform>
            <numerusform>%n geschillen blijven open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>Geen levering open; %n geschil is nog open.</numerusform>
            <numerusform>Geen levering open; %n geschillen zijn nog open.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>De dag ervoor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>De dag erna</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>Bewaren om af te drukken (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Bewaren als tabel (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Dag sluiten…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>Dagverslag</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>De dag kan niet worden gesloten. {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>Niets staat open: de dag kan worden gesloten.</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>Er mag niets openstaan. Het journaal bewaart wie sloot.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag sluiten</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>Deze pagina toont bezoekers. Voer uw pincode in.</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>De eerste leidinggevende</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>Niemand heeft nog een pincode voor deze baan. Wie de eerste zet, is leidinggevende.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>terug te nemen</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>personen binnen</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>toegangen</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>nu binnen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>hoogstens per minuut</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>van scan tot antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>%n op woord van een leidinggevende</numerusform>
            <numerusform>%n op woord van een leidinggevende</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Afbeelding bewaren (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>Cijfers bewaren (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>Personen per product</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Weigeringen per reden</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>Tickets per product en soort</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>uitgangen worden hier niet geteld</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>volgens deze baan; {n} gingen eruit</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>helft van {n}; 95 % binnen {ms} ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe pincode</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dezelfde pincode nog eens</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Pincode zetten</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>De twee pincodes verschillen.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bedieners</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Pincode afnemen</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>Nieuwe bediener, of nieuwe pincode</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>Medewerkers mogen kijken en laten proberen; al het andere vraagt een leidinggevende.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n boeking</numerusform>
            <numerusform>%n boekingen</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link}; laatste antwoord {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n}; de oudste sinds {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Lokale kopie</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}, {age} oud</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>de leverancier telde er {n} ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>de leverancier zegt niet hoeveel hij er heeft</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>de klok van deze computer klopt</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>deze klok loopt {s} s achter</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>deze klok loopt {s} s voor</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Nu leveren</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>Lokale kopie vernieuwen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>Toegangen vandaag: {admitted}. Open: {owed}. Geschillen te sluiten: {disputes}.</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Leverancier nog niet bekend</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (valideert)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>Reden; die komt met uw naam in het journaal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>Niet klaar: %n controle mislukt</numerusform>
            <numerusform>Niet klaar: %n controles mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>%n meer in de tabel (CSV).</numerusform>
            <numerusform>%n meer in de tabel (CSV).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Niets staat open.</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>De dag is niet gesloten.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Personen binnen</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Toegangen</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Op woord van een leidinggevende</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>Geschillen nog open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>Gemaakt op {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Weigeringen</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Met de hand gedaan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Nog niet gekeken.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Nu kijken</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>Tourniquet één keer openen…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ niet klaar</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ goed</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! let op</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>Tourniquet één keer openen</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>Hij opent als voor een bezoeker. Kijk of de juiste arm beweegt.</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>Nog een baan instellen</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>Een nieuwe baan scant deze code bij de eerste start en vraagt de pincode. Ze heeft dan de leveranciers van deze baan met hun sleutels, haar instellingen en bedieners; alleen de naam is eigen.</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>Instelcode tonen</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Bewaren als afbeelding</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Bewaren als tekst</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>De instelcode</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>Pincode {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>Locatie {venue}: de nieuwe baan toont hetzelfde</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>Geldig tot {until}. Zeg de pincode; stuur hem nooit mee.</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>Te lang voor een QR-code: bewaar als tekst en open bij de nieuwe baan.</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>Er is een nieuw geschil binnengekomen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gereedheid</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>Baan instellen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>Terug naar de baan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ open</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… onderweg</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ geleverd</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! in geschil</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ geparkeerd</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– teruggenomen</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>traag</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwoordt niet</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>ouder, laat nog binnen</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>te oud om op binnen te laten</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>nooit geladen</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>leidinggevende</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>Elders gebruikt voor deze baan</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>Op dit ticket of een kopie kwam men tweemaal binnen. Vergelijk tijden en plaatsen; waarschuw de andere ingang. Sluit met wat u vond.</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>Elders gebruikt na deze baan</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>Deze baan liet de bezoeker eerst binnen, en iemand gebruikte het ticket opnieuw voor de levering. Waarschuw de andere ingang. Sluit met wat u vond.</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>Geannuleerd bij de leverancier</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>De bezoeker kwam binnen op een geannuleerde boeking. Vraag de leverancier of ze betaald moet worden. Sluit met het antwoord.</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>Niet bevestigd bij de leverancier</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>Vraag de leverancier of de boeking betaald is. Sluit met het antwoord.</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>Voor een andere dag</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>De bezoeker kwam met het ticket van een andere dag. Sluit met wat is afgesproken.</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Genoteerd als niet gekomen</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>De bezoeker kwam wel: vraag de leverancier het recht te zetten. Sluit met het antwoord.</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>Geen leverancier kent deze code</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>Iemand kwam binnen op een code die niemand verkocht, of elders verkocht is. Sluit met wat u vond.</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>Niemand weet welke boeking</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>De code opent nu meerdere boekingen. Zoek de bezoeker en laat de juiste als gebruikt noteren. Sluit met welke het was.</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Geweigerd door de leverancier</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>Lees de woorden van de leverancier; laat de boeking daar als gebruikt noteren. Sluit met wat gedaan is.</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>Onderbroken voor iemand binnenkwam</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>De baan stopte midden in deze scan. Is de bezoeker er nog, scan opnieuw. Heeft de leverancier het als gebruikt en kwam niemand binnen, laat het teruggeven.</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>Kon niet worden teruggenomen</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>Het ticket geldt bij de leverancier nog als gebruikt. Laat het daar teruggeven. Sluit met wat gedaan is.</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>Validatie zonder antwoord</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>Niemand weet of de leverancier deze doorgang telde. Vraag het. Sluit met het antwoord.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Binnengelaten</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>Wilde binnenlaten</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescand</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>Meteen geprobeerd</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Geschil gesloten</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>Geschil heropend</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>Bediener gewijzigd</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>Instelcode gemaakt</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Dag gesloten</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Kiosk gesloten</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>Tourniquet open voor allen</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>Ging erdoor</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>Tourniquet geprobeerd</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>Ging er niet door</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>Leverancier: geleverd</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>Leverancier: later</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>Leverancier: nog geen antwoord</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>Leverancier: geweigerd</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>Leverancier: sleutel niet aanvaard</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>Leverancier: teruggenomen</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>zoals de leverancier zegt</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>volgens de lokale kopie</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>volgens het journaal van deze baan</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>volgens het gedeelde boek</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>op woord van een leidinggevende</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In optie</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Volwassene</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Baby</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Tourniquet</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>Gedeeld boek</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>Slaap en scherm</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} geleden</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>%n levering wordt meteen geprobeerd.</numerusform>
            <numerusform>%n leveringen worden meteen geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>Niets hiervan staat nog open.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>%n levering is geparkeerd tot iemand haar vrijgeeft.</numerusform>
            <numerusform>%n leveringen zijn geparkeerd tot iemand ze vrijgeeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>Niets hiervan kan geparkeerd worden: geleverd of nu onderweg.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>%n levering staat weer open.</numerusform>
            <numerusform>%n leveringen staan weer open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>Niets hiervan is geparkeerd.</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>Het geschil is gesloten.</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>Dit geschil was al gesloten.</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>Het geschil is weer open.</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>Dit geschil kan niet worden heropend.</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>De tourniquet kan nu niet open; daarom wordt ook met de hand niemand binnengelaten.</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} is op deze baan niet ingesteld.</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>Gebruikt, geannuleerd of niet voor vandaag bij de leverancier: niets genoteerd.</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>Deze baan heeft er iemand op binnengelaten.</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} kan niet-gekomen niet noteren.</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Niet genoteerd: {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>Bij de leverancier genoteerd als niet gekomen.</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>De dag is niet gesloten. {owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>{day} is gesloten.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Alleen een leidinggevende kan dit.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} heeft nu een pincode.</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>De laatste leidinggevende blijft.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Er is geen bediener {name}.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} heeft geen pincode meer.</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>Vergrendeld: voer eerst uw pincode in.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Dit vraagt een leidinggevende.</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>Er staat een instelcode op het scherm.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Bewaard als {path}.</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>Met de hand offline gehouden aan de baan.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>Niet klaar: %n controle mislukt.</numerusform>
            <numerusform>Niet klaar: %n controles mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>Gereed: geen controle is mislukt.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>Dat ging niet: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n geleverd</numerusform>
            <numerusform>%n geleverd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n in geschil</numerusform>
            <numerusform>%n in geschil</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>niets staat open</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>%n nog open</numerusform>
            <numerusform>%n nog open</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>Gestopt; de volgende keer gaat het daar verder.</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>De lokale kopie is vers: %n boeking.</numerusform>
            <numerusform>De lokale kopie is vers: %n boekingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>Nog niet vernieuwd: {connections}. De baan blijft proberen.</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection}: {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Gestopt; er is geen bestand geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>%n rij staat in {path}.</numerusform>
            <numerusform>%n rijen staan in {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>Gesloten door {name} op {at}.</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>{connection} kan hier niet naar worden gevraagd.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>dit account mag dat niet</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>daar kan alleen gelezen worden</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>dat is geen map</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>het is er niet</translation>
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
        <translation>De handscanner op ‘{port}’ kan niet worden geopend. Is hij aangesloten?</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>De handscanner is weg. Controleer zijn kabel.</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>De handscanner is uitgevallen ({error}).</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>Houd het stil.</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>Houd het vlakker: het licht spiegelt.</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>Zet de helderheid hoger.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Iets verder weg.</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>Iets dichterbij.</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>Eén ticket tegelijk.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>De schijf is vol: er kan niets worden vastgelegd, dus komt niemand binnen. Maak ruimte vrij.</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>Een ander programma houdt het journaal vast; sluit het.</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>Het journaal kan niet worden geschreven: bestand of map is alleen-lezen.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>Het journaal kan niet worden geschreven ({error}).</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>Het journaal kan niet worden gelezen ({error}).</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>Het journaal was beschadigd. Het is geheel bewaard als {file}; er is een nieuw begonnen. Deze baan kent eerdere toegangen van vandaag niet: waarschuw de leidinggevende.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>Dat is geen sleutel: leeg, te lang of met tekens die geen sleutel heeft.</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>Verbinding {connection}: wat in {where} staat, is geen sleutel (te lang of met tekens die geen sleutel heeft): kopieer hem opnieuw.</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>Verbinding {connection} heeft geen sleutel: geef er een met `gate-scanner keys set {connection}`.</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>Verbinding {connection}: de variabele {name} is niet gezet.</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>Het systemd-geheim {name} kan niet gelezen worden ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} kan niet gelezen worden: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kan niet geschreven worden: {why}.</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} kan door anderen gelezen worden, of is van iemand anders: de sleutels worden niet geloofd. Voer als eigenaar `chmod 600 {path}` uit.</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} is geen lijst met sleutels: haal hem weg en geef elke verbinding haar sleutel opnieuw.</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>De ondertekensleutel van de locatie is beschadigd: haal hem uit de sleutelbos.</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>Toegangscontrole</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>GEREED</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>Houd het ticket voor de camera</translation>
    </message>
    <message>
        <source>Use the hand scanner, or type the code</source>
        <translation>Gebruik de handscanner of typ de code</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>Houd uw ticket voor de camera</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>CONTROLE</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>BUITEN GEBRUIK</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>persoon</numerusform>
            <numerusform>personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Geen camerabeeld</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Hoeveel?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Controleer deze code</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>Typ de code of referentie op het ticket</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>Waarvoor komt de bezoeker?</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>Hoeveel tickets van deze groep zijn hier?</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>Waarom wordt deze toegang teruggedraaid?</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>Zoeken: naam, referentie, e-mail of telefoon</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>Zoek in de lokale kopie</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>Er wordt een ticket gecontroleerd: zoek opnieuw.</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>De lokale kopie bevat deze boeking niet.</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>Welke boeking is het?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>Pincode van de supervisor</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>Controleer de pincode</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>Waarom mag deze bezoeker naar binnen?</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>Aan een offline gehouden verbinding wordt niets gevraagd: de lokale kopie beslist, alles volgt later.</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>Er is nog geen verbinding gemeld.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>Het woord van een supervisor helpt als er niet gecontroleerd kon worden, of tijd of ingang afwijkt.</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} antwoordt niet: de poort gaat verder met de lokale kopie. Controleer het netwerk.</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>Niemand is doorgelopen: het ticket wordt teruggegeven.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Iemand is zonder ticket doorgelopen.</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>Tourniquet voor iedereen openen</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>Tourniquet weer sluiten</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>brandalarm</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>Het tourniquet is open voor iedereen ({by}). Doorgelopen: {n}. F4 sluit het.</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>Het tourniquet is weer dicht. Doorgelopen: {n}.</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>{n} van {all} doorgelopen</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>LOOP DOOR</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OPEN</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>De poort is open: loop maar door.</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>PERSONEEL WORDT GEROEPEN</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>Dit ticket kon niet worden gecontroleerd: vraag het personeel.</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>Neem een andere ingang of vraag het personeel.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Balie van de leidinggevende</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk sluiten</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>Een deel van het programma is gestopt. Sluit het en start het opnieuw.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>Er is geen toegang om terug te draaien.</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>Nog bezig met het vorige ticket: scan dit opnieuw.</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>Deze scan heeft nog geen antwoord. Blijft dat zo, sluit het programma en start het opnieuw.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>De poort heeft dit niet aangenomen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Op woord van een leidinggevende</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>camera {n}/100</source>
        <translation>camera {n} van 100</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>handscanner</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>gedeeld register</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>accu {n} %</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{n} van {all} online</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>geen geluid</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>hier opgeslagen</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>leverancier heeft het</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>betwist: meld het de supervisor</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Laatste scans</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{used} van {all} al gebruikt</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Nog geen scan</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>Er wordt niets gevraagd: deze kaart beantwoordt vragen.</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>De handscanner brak af: scan opnieuw.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>Houd de code voor de camera, of gebruik de handscanner.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>Typ de code of referentie met de hand; of begin gewoon te typen.</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9, Enter</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>Kiezen. Pijlen verplaatsen, Escape verlaat; vragen gebruikt niets.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>Zoek op naam, referentie, e-mail of telefoon.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>Een supervisor laat iemand binnen die geweigerd was: pincode en reden.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>Houd een verbinding met de hand offline, of geef haar vrij.</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>Vraag hoeveel er zijn voordat een groep binnenkomt; nogmaals: niet meer.</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>De balie van de leidinggevende, met pincode: wat openstaat, in geschil is, geteld is.</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Take the last admission back: the ticket works again.</source>
        <translation>Draai de laatste toegang terug: het ticket werkt weer.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>Donker, licht, of kleuren voor zonlicht.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>Hier opgeslagen: de bezoeker mag naar binnen, ook offline.</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>De leverancier heeft het ook.</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Bezoeker is niet binnengegaan</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Verkeerde boeking gekozen</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Per ongeluk gescand</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Minder personen dan getoond</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>Bevestigd door de leverancier</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>Aankoopbewijs getoond</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>Te laat of te vroeg buiten eigen schuld</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>Gast van het huis</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>KOM BINNEN</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>KIES</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>VRAAG HET PERSONEEL</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>CONTROLEER LEGITIMATIE</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>NIET GECONTROLEERD: geen netwerk</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>DEEL VAN DE GROEP</translation>
    </message>
    <message>
        <source>REDUCED FARE</source>
        <translation>KORTING</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>DREMPELVRIJE WEG</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>OP WOORD VAN SUPERVISOR</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Toegelaten</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Al gebruikt</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Onbekende code</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Te vroeg</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Verkeerde datum</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>Andere ingang</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Testticket</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>Meerdere boekingen</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Leverancier weigert</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>Leverancier zwijgt</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>Lokale kopie te oud</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Sleutel geweigerd</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>Personeel moet kijken</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Geen ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n volwassene</numerusform>
            <numerusform>%n volwassenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n jongere</numerusform>
            <numerusform>%n jongeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>%n baby</numerusform>
            <numerusform>%n baby&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>%n familieticket</numerusform>
            <numerusform>%n familietickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>%n senior</numerusform>
            <numerusform>%n senioren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n studenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>%n militair</numerusform>
            <numerusform>%n militairen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>traag</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}: offline houden</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}: vrijgeven</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>kopie {age} oud</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>kopie {age} oud: verouderd</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>kopie {age} oud: te oud</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>geen lokale kopie</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n te verzenden</numerusform>
            <numerusform>%n te verzenden</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>alles verzonden</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n betwist</numerusform>
            <numerusform>%n betwist</numerusform>
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
        <translation>{n} u</translation>
    </message>
    <message>
        <source>The lane failed ({error}); it starts again by itself.</source>
        <translation>De controle viel uit ({error}); ze start vanzelf opnieuw.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>What it is owed waits until that is mended.</source>
        <translation>Wat nog gemeld moet worden, wacht tot dit is opgelost.</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>Deze is op deze baan niet meer ingesteld.</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>Controleer de sleutel.</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>Zijn boekingen kunnen niet worden geladen.</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>Dat mislukte ({error}). Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>Er is nog geen pincode van een supervisor: voer `gate-scanner operators set NAME` uit.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Te veel foute pincodes: wacht {seconds} s.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>Deze pincode is onbekend.</translation>
    </message>
    <message>
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>Een pincode heeft minstens {count} cijfers nodig, niet allemaal gelijk.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Een bediener heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Kies een andere pincode.</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>De ontvangen bedieners worden niet begrepen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} kan niet gelezen worden ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kan niet geschreven worden: {why}.</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name} is geen supervisor.</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>Voor een uitzondering is een reden nodig.</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>De accu staat op {percent} %. Sluit deze computer aan op het net.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>This is no set-up code.</source>
        <translation>Dit is geen instelcode.</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>Deze instelcode is beschadigd of gewijzigd: scan hem opnieuw. Een handscanner staat misschien op een ander toetsenbord dan deze computer.</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>Dit is niet de pincode van deze instelcode.</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>Deze instelcode komt van een andere versie van dit programma: werk beide bij.</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>Deze instelcode is van een andere locatie ({theirs}); deze baan vertrouwt {ours}. Is ze verhuisd, haal dan {file} uit haar profiel en begin opnieuw.</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>Deze instelcode gold tot {until}: laat een nieuwe tonen. Moet dat nog komen, dan loopt de klok van deze computer verkeerd.</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>Deze instelcode is gemaakt om {issued}, wat nog moet komen: zet de klok van deze computer goed.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>De taal van de schermen voor het personeel.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Instelcode</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>Toont de balie een instelcode? Houd hem voor de camera, scan hem, open hem als bestand of plak hem. Zonder code: ga verder.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>plak hem hier</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>Pincode die ernaast staat</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>Een code van locatie {venue}: de balie moet hetzelfde tonen. Typ de pincode.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>Overgenomen: {names}. Wat overblijft hoort alleen bij deze baan.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>Houd een ticket waar bezoekers dat doen: het moet meteen gelezen worden.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>Gelezen: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>Scan deze code en dan een ticket. Zonder handscanner: ga verder.</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>Hij eindigt een code met</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>wat dan ook</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>Seriële poort, als die er is</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>De code om te scannen</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>Scanner en computer zijn het eens over het toetsenbord.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>De scanner staat op een ander toetsenbord dan deze computer: wat hij typt wordt hersteld.</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>Helemaal kwijt: {signs}. Stel het toetsenbordland van de scanner in volgens zijn handleiding.</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Tourniquet</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>De relaiskaart die het opent. Ga weg van de arm en open dan één keer.</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>geen tourniquet</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>via webverzoeken (Shelly en andere)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>een andere: eigen adressen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baud</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-poort</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>Nummer van de kaart</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>Puls (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Eén keer openen</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>niet aangesloten</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>op de kaart</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>sluit het</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>opent het</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>Doorgangscontact</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>Bij doorgang</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>Meldt het</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>Antwoord: gesloten</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>en open</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name}: een getal van {least} tot {most}.</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>Vul dit in: {name}.</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name}: begint met http:// of https://.</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>De kaart heeft het aangenomen. Ging de arm open en weer dicht?</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>De kaart heeft het aangenomen. Ga er nu doorheen, of draai de arm met de hand.</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>Doorgangscontact: er gaat iemand door</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>Doorgangscontact: niemand</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>Er ging iemand door: het doorgangscontact werkt.</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>Er is niemand gezien: kijk naar de kabel van het contact, zijn ingang, en wat het bij doorgang doet.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Baan</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>Hoe het personeel deze ingang noemt, en een korte naam die geen andere baan heeft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>met personeel ernaast</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>bezoekers alleen: een tourniquet</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>Onbekende code, geen netwerk</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>naar personeel</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>binnenlaten en noteren</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>De baan heeft een eigen korte naam nodig.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bedieners</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>Een supervisor mag met pincode overrulen, terugdraaien en een kiosk sluiten. Stel er minstens één in.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>leidinggevende</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Pincode nogmaals</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Pincode zetten</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>De twee pincodes verschillen.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>De pincode van {name} is ingesteld.</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>Er ging iets mis ({error}). De details staan in het logboek.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>Een bestand kan niet gelezen of geschreven worden ({why}).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>Dit wordt nu naar {path} geschreven.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>Niet geprobeerd of geweigerd: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>Geen supervisor heeft een pincode: niemand kan overrulen of een kiosk sluiten.</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>Uw leverancier gaf u een adres en een sleutel.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>Tickets worden</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>ingewisseld: één keer gebruikt</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>gevalideerd: de leverancier telt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>Andere leverancier</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>De sleutel is nog nergens bewaard: geef hem opnieuw.</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>Elke leverancier heeft een eigen korte naam nodig.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Bezig met bellen…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>Vink aan wat bij deze baan geldt. Niets aangevinkt: alles geldt.</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>Leveranciers opnieuw vragen</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>nu niet te koop</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>Deze baan instellen</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Stap {n} van {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>Schrijven en eindigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Te veel foute pincodes: wacht {seconds} s.</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>De inhoud van deze instelcode wordt niet begrepen: werk beide banen bij.</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>Dit is geen adres van een leverancier: het begint met https:// en bevat geen naam, wachtwoord of vraagteken.</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} neemt de sleutel aan en staat octo/redemption toe. Producten te koop: {count}.</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} antwoordt, maar neemt deze sleutel niet aan: kopieer hem opnieuw.</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} neemt de sleutel aan, maar staat octo/redemption niet toe: vraag de leverancier daarom.</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} behandelt deze sleutel als testsleutel: niets zou ingewisseld worden. Vraag om een echte.</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host}: {why} Kijk naar het net en naar het adres.</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Verdicts are not spoken: there is no voice for this language. Install espeak-ng or spd-say.</source>
        <translation>Geen gesproken melding: er is geen stem voor deze taal. Installeer espeak-ng of spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Geen gesproken melding: de stem van de computer werkt niet.</translation>
    </message>
</context>
<context>
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>De leverancier geeft deze sleutel geen octo/redemption.</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>De leverancier behandelt deze sleutel als testsleutel: niets wordt ingewisseld.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Ze heeft geen sleutel.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>De productlijst van de leverancier is geen lijst.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>De boekingslijst van de leverancier is geen lijst.</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>Het antwoord van de leverancier op de opzoeking klopt niet.</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>De leverancier biedt {path} niet aan.</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>De leverancier antwoordde niet binnen {seconds} s.</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>De leverancier is niet bereikbaar ({why}).</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>geen beveiligde verbinding</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>zijn naam is hier niet bekend</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>verbinding geweigerd</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>Het antwoord van de leverancier ging verloren ({error}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>Het antwoord van de leverancier was te groot.</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>Adres of sleutel van de leverancier klopt niet ({error}).</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>De leverancier stuurde een pagina of onzin in plaats van een antwoord.</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>De leverancier accepteert deze sleutel niet.</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>De leverancier vraagt om minder verzoeken.</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>De leverancier kent deze bewerking niet.</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>De leverancier heeft zelf een storing (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>De leverancier kon dit nu niet aannemen (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>Iets tussen deze baan en de leverancier antwoordt in zijn plaats.</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>De leverancier stuurde een pagina in plaats van een antwoord (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>De leverancier zegt nee (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>Het antwoord van de leverancier zegt niet wat er met het ticket is gebeurd.</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>De leverancier zegt nee.</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>Er was geen tijd meer om de leverancier te vragen.</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>Een bezoeker liep niet door en het ticket blijft gebruikt. {why} Laat de bezoeker met de hand binnen.</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>Slechts {turned} van {all} liepen door; het ticket blijft voor allen gebruikt. Laat de anderen met de hand binnen, of draai terug.</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>Het tourniquet viel uit terwijl het open was; niemand weet wie doorliep. Het ticket blijft gebruikt: laat met de hand binnen, of draai terug.</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>{count} bezoekers achter elkaar liepen niet door. Controleer of de arm opent.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>Het doorgangscontact van het tourniquet laat niet los. Controleer de arm, de kabel en input_active.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Er liep iemand zonder ticket door.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>Het relais van het draaihek is niet bereikbaar. Controleer stroom, kabel en adres.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>Het relais van het draaihek antwoordt niet. Controleer stroom, kabel en adres.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>Het relais van het draaihek antwoordt te traag. Controleer zijn netwerk.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>Het relais van het draaihek antwoordt onzin: controleer wat er op zijn adres zit, en style.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>Het relais van het draaihek aanvaardt gebruiker en wachtwoord niet.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>Het relais van het draaihek weigert (HTTP {status}): controleer adres en kanaalnummers.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>Het relais van het draaihek schakelt kanaal {number} niet: controleer de kanaalnummers en unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>Het relais van het draaihek leest ingang {number} niet: controleer de ingangsnummers en unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>Het relais van het draaihek op ‘{port}’ kan niet worden geopend. Is het aangesloten?</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>Het relais van het draaihek neemt geen opdrachten aan. Steek het opnieuw in.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>Het relais van het draaihek op ‘{port}’ is weg. Controleer zijn kabel.</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>Het draaihek is uitgevallen ({error}); het start vanzelf opnieuw.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>Voor terugdraaien is een reden nodig.</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>Er is geen toegang met dit scannummer.</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>Deze toegang was al teruggedraaid.</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>Hier niet mogelijk: deze leverancier valideert, en dat kan niet terug.</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>Niet teruggedraaid: {detail}.</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>Hier teruggedraaid; de leverancier hoort het zodra hij antwoordt.</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>Teruggedraaid: het ticket werkt weer.</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>Niet teruggedraaid: er wordt net een scan beoordeeld. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>Het gedeelde register antwoordt niet ({why}). Deze poort gaat door met het eigen journaal; een kopie van een ticket kan bij twee poorten binnenkomen. Controleer netwerk en server.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>die keuze bestaat niet</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>gevraagd: {asked}, toegestaan: {left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>deze leverancier kan geen deel van een groep toelaten</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>het is hier teruggedraaid op {at}, en de leverancier heeft dat niet bevestigd</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>het is hier teruggedraaid op {at}, en in de lokale kopie geldt het nog als gebruikt</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>de leverancier geeft geen inwisselcode</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>de leverancier noemt deze boeking {status}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>deze tickets kunnen alleen online worden gecontroleerd</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>Deze code is onbekend</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>Deze boeking is geannuleerd</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>Deze boeking is niet bevestigd</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>Deze boeking is verlopen</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>Te vroeg voor dit ticket</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>Te laat voor dit ticket</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>Dit ticket is voor een ander tijdstip</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Dit ticket is voor een andere ingang</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>Deze boeking staat als niet verschenen: vraag het personeel</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>Dit is een testticket</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>Deze code opent meerdere boekingen: kies er een</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>De leverancier weigert dit ticket</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>De leverancier antwoordt niet en er is geen lokale kopie</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>De leverancier antwoordt niet en de lokale kopie is te oud</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>De leverancier weigert de sleutel van deze poort: meld het de supervisor</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>Het personeel moet dit ticket bekijken</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>Deze code opent meerdere boekingen: vraag het personeel</translation>
    </message>
    <message>
        <source>The supplier does not answer</source>
        <translation>De leverancier antwoordt niet</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>De leverancier antwoordt niet en de lokale kopie kent deze code niet</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>{why}: {detail}.</source>
        <translation>{why}: {detail}.</translation>
    </message>
    <message>
        <source>{why}. The supplier says: “{words}”.</source>
        <translation>{why}. De leverancier zegt: “{words}”.</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why} ({state}).</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>Dit is {what}, geen ticket.</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>Deze code is onleesbaar.</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>Nog geldig: {names}.</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>Bij een andere ingang: {names}.</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>Kom binnen: {count}, op het woord van {by}.</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>een supervisor</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>Kom binnen. Niet gecontroleerd: de regel van deze poort zonder netwerk.</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>Al gebruikt; de leverancier zegt niet wanneer of waar.</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>Al gebruikt op {at}; de leverancier zegt niet waar.</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>Al gebruikt bij {lane}.</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>Al gebruikt op {at} bij {lane}.</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>Te vroeg: dit ticket is voor {time}.</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>Te laat: dit ticket is voor {time}.</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>Dit ticket is voor {day}.</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>Dit ticket is voor {first} tot {last}.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in optie</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>offerte</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>omgeboekt</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>opgewaardeerd</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>het opslaan duurde te lang; toon de code opnieuw</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>Uitgevallen: {name} ({error}). Start vanzelf opnieuw; scannen gaat door.</translation>
    </message>
</context>
</TS>
