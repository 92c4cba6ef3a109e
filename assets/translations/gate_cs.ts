<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>Žádné další snímky nejsou.</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>Stream kamery</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>{name}: obraz přestal přicházet. Zkontrolujte kabel.</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>Stream kamery neodpovídá. Zkontrolujte adresu a síť.</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>Kameru {number} nelze otevřít. Je připojená, nebo ji používá něco jiného?</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>Kamera nedává obraz. Zkontrolujte kabel.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>Obraz kamery je černý. Není zakrytý objektiv?</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>Čtení z kamery selhalo ({error}).</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>Obraz kamery stojí. Odpojte a znovu připojte kameru.</translation>
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
        <translation>Vchod běží a hlídá to sám: pro kontrolu zavřete jeho okno.</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>Byl jednou otevřen. Pohnulo se správné rameno?</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>Jeho relé odpovídá.</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>Jeho relé je připojeno; desky tohoto druhu neodpovídají.</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>Jeho kontakt průchodu hlásí, že v něm někdo stojí.</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>Zkontrolujte rameno, jeho kabel a input_active.</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>Společná evidence odpovídá.</translation>
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
        <translation>Hodiny tohoto počítače jdou proti {connection} o {seconds} s pozadu: nastavte je. Odeslané časy se zatím opravují.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>Hodiny tohoto počítače jdou proti {connection} o {seconds} s napřed: nastavte je. Odeslané časy se zatím opravují.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>webová adresa</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>síť Wi-Fi</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>vizitka</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>událost v kalendáři</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>e-mailová adresa</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>telefonní číslo</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>místo na mapě</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>klíč pro jinou aplikaci</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>platba</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>zdravotní certifikát</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>odkaz pro telefon</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Tento kód je prázdný.</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>Tento kód je na vstupenku příliš dlouhý.</translation>
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
        <translation>U kiosku čeká návštěvník na personál od {since}</translation>
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
        <translation>d. M. yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. M.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>H:mm:ss</translation>
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
        <translation>Ruční čtečku na „{port}“ nelze otevřít. Je připojena?</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>Ruční čtečka zmizela. Zkontrolujte její kabel.</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>Ruční čtečka selhala ({error}).</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>Držte v klidu.</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>Držte rovněji: odráží se světlo.</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>Zvyšte jas.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Trochu dál.</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>Trochu blíž.</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>Jen jednu vstupenku najednou.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>Disk je plný: nic nelze zapsat do žurnálu, proto nikdo nevstoupí. Uvolněte místo.</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>Žurnál drží jiný program; zavřete ho.</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>Do žurnálu nelze psát: soubor nebo složka je jen ke čtení.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>Do žurnálu nelze psát ({error}).</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>Žurnál nelze číst ({error}).</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>Kontrola vstupu</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PŘIPRAVENO</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>Přiložte vstupenku ke kameře</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>Přiložte vstupenku ke kameře</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>OVĚŘUJI</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>MIMO PROVOZ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>osoba</numerusform>
            <numerusform>osoby</numerusform>
            <numerusform>osob</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Žádný obraz z kamery</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Zadat kód</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vedoucí</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Vzít zpět</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Kolik?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Ověřit tento kód</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>Zadejte kód nebo číslo ze vstupenky</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>Na co návštěvník přišel?</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>Kolik vstupenek této skupiny je zde?</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>Proč se tento vstup bere zpět?</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>Hledání: jméno, číslo, e-mail nebo telefon</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>Hledat v místní kopii</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>Právě se ověřuje vstupenka: hledejte znovu.</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>Místní kopie takovou rezervaci nemá.</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>Která rezervace to je?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN vedoucího</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>Ověřit PIN</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>Proč je tento návštěvník vpuštěn?</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Spojení</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>Spojení drženého offline se nikdo neptá: rozhoduje místní kopie a vše se odešle později.</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>Zatím se neozvalo žádné spojení.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>Slovo vedoucího pomůže, když nešlo ověřit, nebo nesouhlasí čas či vchod.</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} neodpovídá: vchod pokračuje s místní kopií. Zkontrolujte síť.</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>Nikdo neprošel: vstupenka se vrací.</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>Otevřít turniket všem</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>Turniket zase zavřít</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>požární poplach</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>Turniket je otevřen všem ({by}). Prošlo: {n}. F4 ho zavře.</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>Turniket je zase zavřený. Prošlo: {n}.</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>Prošlo {n} z {all}</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>PROJDĚTE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OTEVŘENO</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>Vchod je otevřený: projděte, prosím.</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>VOLÁME PERSONÁL</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>Vstupenku nebylo možné ověřit: obraťte se na personál.</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>Použijte jiný vchod, nebo se obraťte na personál.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Zavřít kiosek</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>Část programu se zastavila. Zavřete ho a spusťte znovu.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>Není žádný vstup, který by šlo vzít zpět.</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>Ještě se ověřuje předchozí vstupenka: tuto naskenujte znovu.</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>Tento sken zatím nemá odpověď. Pokud to trvá, zavřete program a spusťte ho znovu.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>Vchod to nepřijal.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Neověřeno</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>ruční čtečka</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>společná evidence</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>baterie {n} %</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{n} z {all} online</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>bez zvuku</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>vzato zpět</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>uloženo zde</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>dodavatel to má</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>sporné: řekněte vedoucímu</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Poslední skeny</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{used} z {all} už použito</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Zatím žádný sken</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>Nic se neptá: tato karta odpovídá na otázky.</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>Ruční čtečka se přerušila: naskenujte znovu.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Sken</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>Přiložte kód ke kameře nebo použijte ruční čtečku.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>Zadat kód nebo číslo ručně; nebo prostě začněte psát.</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9, Enter</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>Volba. Šipky posouvají, Escape odejde; dotaz nic nespotřebuje.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>Hledat podle jména, čísla, e-mailu nebo telefonu.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>Vedoucí vpustí odmítnutého: PIN a důvod.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>Držet spojení ručně offline, nebo ho uvolnit.</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>Před vstupem skupiny se ptát, kolik jich je; znovu: už ne.</translation>
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
        <translation>Vzít poslední vstup zpět: vstupenka zase platí.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>Tmavé, světlé, nebo barvy na slunce.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>Uloženo zde: návštěvník smí dovnitř, i offline.</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>Dodavatel to má také.</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Návštěvník nevstoupil</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Zvolena špatná rezervace</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Naskenováno omylem</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Méně osob, než je uvedeno</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>Potvrzeno dodavatelem</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>Předložen doklad o koupi</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>Pozdě nebo brzy bez vlastní viny</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>Host podniku</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>VSTUPTE</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STŮJTE</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>VYBERTE</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>ZEPTEJTE SE PERSONÁLU</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>ZKONTROLUJTE DOKLAD</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>NEOVĚŘENO: síť nejde</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>ČÁST SKUPINY</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>NA SLOVO VEDOUCÍHO</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Vpuštěno</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Už použito</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Neznámý kód</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nepotvrzeno</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Propadlo</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Příliš brzy</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Příliš pozdě</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Jiné datum</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>Jiný vchod</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nedostavil se</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Zkušební vstupenka</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>Více rezervací</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Dodavatel odmítá</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>Dodavatel neodpovídá</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>Místní kopie je stará</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Klíč nepřijat</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>Musí posoudit personál</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Není vstupenka</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n dospělý</numerusform>
            <numerusform>%n dospělí</numerusform>
            <numerusform>%n dospělých</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n mladistvý</numerusform>
            <numerusform>%n mladiství</numerusform>
            <numerusform>%n mladistvých</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n dítě</numerusform>
            <numerusform>%n děti</numerusform>
            <numerusform>%n dětí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>%n batole</numerusform>
            <numerusform>%n batolata</numerusform>
            <numerusform>%n batolat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>%n rodinná vstupenka</numerusform>
            <numerusform>%n rodinné vstupenky</numerusform>
            <numerusform>%n rodinných vstupenek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>%n senior</numerusform>
            <numerusform>%n senioři</numerusform>
            <numerusform>%n seniorů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n studenti</numerusform>
            <numerusform>%n studentů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>%n voják</numerusform>
            <numerusform>%n vojáci</numerusform>
            <numerusform>%n vojáků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n vstupenka</numerusform>
            <numerusform>%n vstupenky</numerusform>
            <numerusform>%n vstupenek</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>pomalé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}: držet offline</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}: uvolnit</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>kopie stará {age}</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>kopie stará {age}: zastaralá</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>kopie stará {age}: příliš stará</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>bez místní kopie</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n čeká</numerusform>
            <numerusform>%n čekají</numerusform>
            <numerusform>%n čeká</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>vše odesláno</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n sporný</numerusform>
            <numerusform>%n sporné</numerusform>
            <numerusform>%n sporných</numerusform>
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
        <translation>Kontrola selhala ({error}); sama se znovu spustí.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>{connection}: {why} What it is owed waits until that is mended.</source>
        <translation>{connection}: {why} Co čeká na odeslání, počká, až se to spraví.</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>Nepodařilo se ({error}). Zkuste to znovu.</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>Zatím není žádný PIN vedoucího: spusťte `gate-scanner operators set NAME`.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Příliš mnoho chybných PINů: počkejte {seconds} s.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>Tento PIN není známý.</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name} není vedoucí.</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>Výjimka potřebuje důvod.</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>Baterie je na {percent} %. Připojte tento počítač k síti.</translation>
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
        <translation>Bez hlášení: pro tento jazyk není hlas. Nainstalujte espeak-ng nebo spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Bez hlášení: hlas počítače selhal.</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>Návštěvník neprošel a vstupenka zůstává použitá. {why} Vpusťte ho ručně.</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>Prošlo jen {turned} z {all}; vstupenka zůstává použitá pro všechny. Ostatní vpusťte ručně, nebo to vezměte zpět.</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>Turniket selhal, když byl otevřený; nikdo neví, kdo prošel. Vstupenka zůstává použitá: vpusťte ručně, nebo to vezměte zpět.</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>Počet návštěvníků za sebou, kteří neprošli: {count}. Zkontrolujte, zda se rameno otvírá.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>Průchodový kontakt turniketu se neuvolňuje. Zkontrolujte rameno, kabel a input_active.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Někdo prošel bez vstupenky.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>Relé turniketu není dostupné. Zkontrolujte napájení, kabel a adresu.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>Relé turniketu neodpovídá. Zkontrolujte napájení, kabel a adresu.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>Relé turniketu odpovídá příliš pomalu. Zkontrolujte jeho síť.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>Relé turniketu odpovídá nesmysly: zkontrolujte, co je na jeho adrese, a style.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>Relé turniketu nepřijímá uživatele a heslo.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>Relé turniketu odmítá (HTTP {status}): zkontrolujte adresu a čísla kanálů.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>Relé turniketu nepřepne kanál {number}: zkontrolujte čísla kanálů a unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>Relé turniketu nečte vstup {number}: zkontrolujte čísla vstupů a unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>Relé turniketu na „{port}“ nelze otevřít. Je připojeno?</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>Relé turniketu nepřijímá příkazy. Znovu je připojte.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>Relé turniketu na „{port}“ zmizelo. Zkontrolujte jeho kabel.</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>Turniket selhal ({error}); spustí se sám znovu.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>Vzetí zpět potřebuje důvod.</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>S tímto číslem skenu není žádný vstup.</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>Tento vstup už byl vzat zpět.</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>Zde to nejde: tento dodavatel validuje, a to nelze vzít zpět.</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>Nevzato zpět: {detail}.</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>Zde vzato zpět; dodavatel se to dozví, až odpoví.</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>Vzato zpět: vstupenka zase platí.</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>Nevzato zpět: právě se rozhoduje o skenu. Zkuste to znovu.</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>Společná evidence neodpovídá ({why}). Tento vchod pokračuje s vlastním žurnálem; kopie vstupenky může projít dvěma vchody. Zkontrolujte síť a server.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>taková volba není</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>žádáno: {asked}, povoleno: {left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>tento dodavatel nemůže vpustit část skupiny</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>dodavatel nedává uplatňovací kód</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>dodavatel označuje tuto rezervaci {status}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>tyto vstupenky lze ověřit jen online</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>Tento kód není známý</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>Tato rezervace byla zrušena</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>Tato rezervace není potvrzená</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>Tato rezervace propadla</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>Na tuto vstupenku je příliš brzy</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>Na tuto vstupenku je příliš pozdě</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>Tato vstupenka je na jiný čas</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Tato vstupenka je pro jiný vchod</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>Rezervace je vedena jako nevyužitá: obraťte se na personál</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>Toto je zkušební vstupenka</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>Kód otevírá více rezervací: vyberte jednu</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>Dodavatel tuto vstupenku odmítá</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>Dodavatel neodpovídá a místní kopie není</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>Dodavatel neodpovídá a místní kopie je příliš stará</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>Dodavatel nepřijímá klíč tohoto vchodu: řekněte vedoucímu</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>Tuto vstupenku musí posoudit personál</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>Kód otevírá více rezervací: obraťte se na personál</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>Dodavatel neodpovídá a místní kopie tento kód nezná</translation>
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
        <translation>{why}. Dodavatel říká: „{words}“.</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why} ({state}).</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>Toto je {what}, ne vstupenka.</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>Tento kód je nečitelný.</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>Ještě platí: {names}.</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>U jiného vchodu: {names}.</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>Vstupte: {count}, na slovo: {by}.</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>vedoucí</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>Vstupte. Neověřeno: pravidlo tohoto vchodu pro dobu bez sítě.</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>Už použito; dodavatel neříká kdy ani kde.</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>Už použito {at}; dodavatel neříká kde.</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>Už použito: {lane}.</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>Už použito {at}: {lane}.</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>Příliš brzy: vstupenka je na {time}.</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>Příliš pozdě: vstupenka je na {time}.</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>Tato vstupenka je na {day}.</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>Tato vstupenka je na {first} až {last}.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>předběžná</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>čeká</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>nabídka</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odmítnutá</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>přebookovaná</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>povýšená</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>zápis trval příliš dlouho; ukažte kód znovu</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>Selhalo: {name} ({error}). Samo se znovu spustí; skenování pokračuje.</translation>
    </message>
</context>
</TS>
