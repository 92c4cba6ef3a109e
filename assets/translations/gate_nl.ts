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
        <translation>Bij de kiosk wacht sinds {since} een bezoeker op personeel</translation>
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
        <translation type="unfinished"></translation>
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
        <source>camera</source>
        <translation>camera</translation>
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
        <source>{connection}: {why} What it is owed waits until that is mended.</source>
        <translation>{connection}: {why} Wat nog verzonden moet worden, wacht tot dat verholpen is.</translation>
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
        <translation>Geen gesproken melding: er is geen stem voor deze taal. Installeer espeak-ng of spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Geen gesproken melding: de stem van de computer werkt niet.</translation>
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
