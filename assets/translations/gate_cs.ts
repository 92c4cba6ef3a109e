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
        <translation>Čte zkušební kartu.</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>Nečte zkušební kartu.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Nainstalujte program znovu.</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>Není nainstalován: pro těžké kódy je o jednu čtečku méně.</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>Nainstalujte: apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>Nainstalujte program znovu, s Visual C++ 2013.</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>Nainstalujte znovu libzbar0.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>Zapojte ji, zavřete programy, které ji používají, nebo zvolte jinou: [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>Kamera {device} se otevřela, ale za {seconds} s nedala obraz.</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>Kamera brány nedává obraz.</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>Dává obraz {wide} × {high}.</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>Ostrost {sharp} ze 100, jas {bright} ze 100.</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>Sejměte krytku objektivu nebo rozsviťte.</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>Podržte před ní vstupenku a zkuste znovu; je-li neostrá, očistěte objektiv a zaostřete.</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>Není zvuková karta: brána je němá.</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>Zapojte reproduktor, má-li být brána slyšet.</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>Zvuková karta je.</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>Volno {size} GB.</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>Uvolněte místo tam, kde je {folder}.</translation>
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
        <translation>Neskončilo do {seconds} s.</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>Nešlo zkontrolovat ({error}).</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>Tento počítač zůstává vzhůru a obrazovka svítí.</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>Zda tento počítač usíná, se tu neví.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>Podívejte se do nastavení napájení: nikdy nespat, obrazovku nevypínat.</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>Tento počítač usne po {minutes} min bez klávesy.</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>Obrazovka zhasne po {minutes} min bez klávesy.</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>Běží na baterii.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Zapojte jej do sítě.</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>Nastavte spánek na „nikdy“.</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>Nastavte spořič a vypínání obrazovky na „nikdy“.</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} je v pořádku.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Složka {folder} není.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Do {path} nelze zapisovat.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>Dejte ji uživateli brány: chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>Jiní mohou zapisovat {path}.</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>Jiní vidí do {folder}, kde jsou jména a kódy.</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} patří jen této bráně.</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>Příliš dlouhé na kontrolu celého za {seconds} s.</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>Ještě není; začne ho první načtení.</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>Uschovejte soubor pro vedoucího; brána ho odloží a začne nový.</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>Řetěz se láme v řádku {row} z {rows}: {why}.</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>Řekněte vedoucímu; uschovejte kopii souboru, jak je.</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>Řetěz drží, řádků: {rows}.</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>Dlužných: {owed}, odložených: {parked}, otevřených sporů: {disputes}.</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>Opravte klíč nebo spojení (viz výše), pak: gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>U některého spojení chybí: bez sítě jsou jeho vstupenky neznámé.</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>ČERSTVÁ: rezervací {bookings}, stáří {minutes} min.</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>STARŠÍ: rezervací {bookings}, stáří {minutes} min.</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>PROŠLÁ: rezervací {bookings}, stáří {minutes} min.</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>Nastavte {name}, nebo vyjměte api_key_env z {file}.</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>Vyjměte api_key z {path}, pak: gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>{path} mohou číst jiní. Spusťte chmod 600 {path}, nebo lépe:</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>Lépe by ho uchovala klíčenka systému.</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>Je uložen v: {place}.</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection}, nebo požádejte dodavatele o octo/redemption pro tento klíč, pro ostré vstupenky.</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>Zkontrolujte síť a base_url v {file}: {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>Přijímá klíč a dává octo/redemption, odpovídá za {ms} ms, prodává produktů: {products} (vstupenky {env}).</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>Načtení čeká nejvýš {ms} ms: zkontrolujte síť.</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>Jen zkušební vstupenky: před otevřením vyjměte env = &quot;test&quot; z {file}.</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>Dodavatel napočítal rezervací {listed}, místní kopie jich má {kept}.</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>Dodavatel neříká čas.</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>Tyto hodiny jdou správně na {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>Tyto hodiny jdou o {seconds} s pozadu.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>Tyto hodiny jdou o {seconds} s napřed.</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>Seřiďte hodiny; ať se řídí časem ze sítě.</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>Žádný dodavatel neprodává {products}: brána by ostatní odmítala.</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>Opravte [lane] products v {file}.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>Žádný vedoucí nemá PIN: nikdo nemůže kiosk opustit z jeho obrazovky.</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>Opouští se PINem vedoucího ({names}).</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>Klávesy systému nejsou zamčené: klávesnice může vést ven z kiosku.</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>Ctrl-Alt-F2 vede na jinou konzoli.</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>Tento počítač se spouští s kioskem a jeho vlastní klávesy jsou zamčené.</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>Co uzamyká sám systém, tu není známo.</translation>
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
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>návštěvník se vrátil: sken {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>pokračuje skenem {scan}</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>vzato zpět před předáním</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>dodavatel tento kód nezná</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>kód nyní otevírá jiné rezervace než tu vpuštěnou</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>kód otevírá několik rezervací</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>dodavatelem započteno, ale tato brána nikoho nevpustila</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>nikdo nebyl vpuštěn a nic nebylo započteno</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>brána se zastavila, než byl kdo vpuštěn; dodavatel to má jako použité</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>brána se zastavila, než byl kdo vpuštěn; dodavatel to jako použité nemá</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>rozpoznáno jako naše</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>odpověď se ztratila a nezanechala stopu</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>kód by použil i ty, kdo s ním vpuštěni nebyli: {count}</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>kód by vrátil i ty, kdo vstoupili zvlášť: {count}</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>dodavatel nedává uplatňovací kód</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>zrušeno nebo označeno jako nepřišel: {count} z {all}</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>použito jinde: {count} z {all}</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>použito jinde po této bráně</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>použito jinde před touto branou</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>zrušeno u dodavatele</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>u dodavatele označeno jako nepřišel</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>dodavatel to označuje {status}</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>odmítnuto dodavatelem</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>tento kód znají dva dodavatelé</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>nebylo možné se zeptat všech dodavatelů</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>tento kód nezná žádný dodavatel</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>vpuštěno bez ověření a dodavatel jen validuje, což později nejde</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>vzdáno po {tries} pokusech: {why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>neočekávaná chyba tohoto programu</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>vlastní kód vstupenky otevírá víc než ji, nebo nic</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>volání může být ještě na cestě</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>další vstupenka skupiny</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>dodavatel to odmítá a označuje jako použitelné</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>validaci nelze vzít zpět</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>dodavatel vzetí zpět přijal a neukazuje je</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>dodavatel to nemůže vzít zpět ({error})</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>u dodavatele vzato zpět</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>dodavatel ještě nebyl dotázán</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>Stále dlužno: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n k doručení do {connection} (nejstarší z {day})</numerusform>
            <numerusform>%n k doručení do {connection} (nejstarší z {day})</numerusform>
            <numerusform>%n k doručení do {connection} (nejstarší z {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n odloženo pro {connection} (nejstarší z {day})</numerusform>
            <numerusform>%n odloženo pro {connection} (nejstarší z {day})</numerusform>
            <numerusform>%n odloženo pro {connection} (nejstarší z {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>zatím neznámý dodavatel</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>U kiosku čeká návštěvník na personál od {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>%n spor k uzavření</numerusform>
            <numerusform>%n spory k uzavření</numerusform>
            <numerusform>%n sporů k uzavření</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>%n odloženo, dokud se spojení neopraví nebo neuvolní</numerusform>
            <numerusform>%n odloženo, dokud se spojení neopraví nebo neuvolní</numerusform>
            <numerusform>%n odloženo, dokud se spojení neopraví nebo neuvolní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>%n je na cestě k dodavateli od {since}</numerusform>
            <numerusform>%n jsou na cestě k dodavateli od {since}</numerusform>
            <numerusform>%n je na cestě k dodavateli od {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>%n čeká na síť od {since}</numerusform>
            <numerusform>%n čekají na síť od {since}</numerusform>
            <numerusform>%n čeká na síť od {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>%n čeká od {since}, z toho {some} na síť</numerusform>
            <numerusform>%n čekají od {since}, z toho {some} na síť</numerusform>
            <numerusform>%n čeká od {since}, z toho {some} na síť</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>Dnes ještě nikdo nevstoupil</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>Jediný dnešní vstup je u dodavatele</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>Dnešní vstup je u dodavatele</numerusform>
            <numerusform>Všechny %n dnešní vstupy jsou u dodavatele</numerusform>
            <numerusform>Všech %n dnešních vstupů je u dodavatele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>%n vstup dnes, {delivered} u dodavatele</numerusform>
            <numerusform>%n vstupy dnes, {delivered} u dodavatele</numerusform>
            <numerusform>%n vstupů dnes, {delivered} u dodavatele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>%n uzavřeno ručně</numerusform>
            <numerusform>%n uzavřeno ručně</numerusform>
            <numerusform>%n uzavřeno ručně</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nic se nedluží</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Doručuje se</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>Obnovuje se místní kopie</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Zapisuje se seznam</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} z {all}</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} za sekundu</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>zbývá {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>Rozbitý telefon</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>Vstupenka zůstala doma</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Jméno na seznamu</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Návštěvník nevešel</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Zvolena špatná rezervace</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Méně lidí, než je uvedeno</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vstupenka</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Lidé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>Vpuštěno zde</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>Vstupenky této rezervace</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>Kolik vstupenek je zde</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>Vpustit ručně…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Přesto vpustit…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Vzít zpět…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>Nepřišel…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kolik</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Není zvolena rezervace</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>Pište vlevo; Enter se zeptá i dodavatelů.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>Dodavatel byl právě dotázán.</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>Z místní kopie.</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>Dodavatel říká</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Vpustit ručně</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>Stejné kontroly jako při načtení.</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>Ručíte za čas, vchod a to, co nikdo nemohl ověřit. Použitá nebo zrušená vstupenka zůstává odmítnuta.</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Přesto vpustit</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vzít zpět</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>Poslední vstup této rezervace zde: její vstupenky zase platí.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nepřišel</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>Dodavatel bude mít návštěvníka jako nepřišlého. Zde to nelze vzít zpět.</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>Lidé po pěti minutách</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>nejvíc {n} od {when}</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>V tento den nikdo nevstoupil.</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>jedna brána: {n} za minutu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Všechny stavy</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dlužné</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odložené</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Sporné</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Doručené</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Vzaté zpět</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kdykoli</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Poslední hodina</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Před dneškem</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n vybráno</numerusform>
            <numerusform>%n vybráno</numerusform>
            <numerusform>%n vybráno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n doručení</numerusform>
            <numerusform>%n doručení</numerusform>
            <numerusform>%n doručení</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Doručení</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Všechna spojení</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Všechny brány</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Brána</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>Jméno, reference, rezervace, produkt, kód, důvod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Spojení</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>Hledat v doručeních</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>Uložit tento seznam (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>Historie vybraného doručení</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Zkusit teď</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Odložit…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Uvolnit…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Hledá se…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>Nic neodpovídá.</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>Vyberte doručení.</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>Vyberte doručení a uvidíte vše, co se s ním stalo.</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>zkusit teď</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>Odložená čekají, až je někdo uvolní; do té doby nelze uzavřít den.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odložit</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Uvolnit</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>Jsou opět dlužná. Každé se před odesláním ověří.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otevřený</numerusform>
            <numerusform>%n otevřené</numerusform>
            <numerusform>%n otevřených</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>I uzavřené</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otevřeno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Spory</translation>
    </message>
    <message>
        <source>Close with a note…</source>
        <translation>Uzavřít s poznámkou…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Znovu otevřít…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>Ukázat rezervaci</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>Žádný spor není otevřen.</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>Zobrazeno {n} nejnovějších.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Není co řešit</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>Zde se objeví doručení, které dodavatel odmítne.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co dělat</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Zde</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>dodavatel neříká kde</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>Zde na ni nebyl nikdo vpuštěn.</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>Návštěvníkovi bylo řečeno</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>Uzavřít tento spor</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>Znovu otevřít tento spor</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>Bude opět čekat na člověka.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>V místní kopii nalezeno: %n.</numerusform>
            <numerusform>V místní kopii nalezeno: %n.</numerusform>
            <numerusform>V místní kopii nalezeno: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>V místní kopii a u dodavatelů nalezeno: %n.</numerusform>
            <numerusform>V místní kopii a u dodavatelů nalezeno: %n.</numerusform>
            <numerusform>V místní kopii a u dodavatelů nalezeno: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>Jméno, reference, e-mail, telefon nebo kód</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Najít návštěvníka</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>Zeptat se dodavatelů</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Návštěvník</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav rezervace</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>Nalezené rezervace</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>Dotaz na dodavatele…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>Nikdo nenalezen, ani u dodavatelů.</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>V místní kopii nikdo nenalezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>%n spor zůstává otevřený.</numerusform>
            <numerusform>%n spory zůstávají otevřené.</numerusform>
            <numerusform>%n sporů zůstává otevřených.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>Nic se nedluží; otevřených sporů: %n.</numerusform>
            <numerusform>Nic se nedluží; otevřených sporů: %n.</numerusform>
            <numerusform>Nic se nedluží; otevřených sporů: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Den předtím</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Den potom</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>Uložit k tisku (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Uložit jako tabulku (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Uzavřít den…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>Denní zpráva</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Počítá se…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>Den nelze uzavřít. {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>Nic se nedluží: den lze uzavřít.</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>Nic nesmí zůstat dlužno. Deník uchová, kdo uzavřel.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Uzavřít den</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odemknout</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamčeno</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>Tato stránka ukazuje návštěvníky. Zadejte PIN.</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>První vedoucí</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>Pro tuto bránu ještě nikdo nemá PIN. Kdo nastaví první, je vedoucí.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Okamžik…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pokusy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Proč</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>k vzetí zpět</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>lidí vstoupilo</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>vstupy</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>nyní uvnitř</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>vzato zpět</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>nejvíc za minutu</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>od načtení k odpovědi</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>%n na slovo vedoucího</numerusform>
            <numerusform>%n na slovo vedoucího</numerusform>
            <numerusform>%n na slovo vedoucího</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Uložit obrázek (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>Uložit čísla (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>Lidé podle produktu</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Odmítnutí podle důvodu</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Počet</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>Vstupenky podle produktu a druhu</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>odchody se zde nepočítají</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>podle této brány; odešlo {n}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>neměřeno</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>polovina z {n}; 95 % do {ms} ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nový PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Stejný PIN znovu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Nastavit PIN</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Znovu</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>PINy se liší.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Obsluha</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Odebrat PIN</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>Nový člověk nebo nový PIN</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>Pořadatelé smějí nahlížet a nechat zkusit doručení; vše ostatní chce vedoucího.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n rezervace</numerusform>
            <numerusform>%n rezervace</numerusform>
            <numerusform>%n rezervací</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ještě nedotázán</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link}; poslední odpověď {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n}; nejstarší od {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Místní kopie</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}, stáří {age}</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>dodavatel napočítal {n} ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>dodavatel neříká, kolik jich má</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>hodiny tohoto počítače jdou správně</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>tyto hodiny jdou o {s} s pozadu</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>tyto hodiny jdou o {s} s napřed</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Doručit teď</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>Obnovit místní kopii</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Přehled spojení</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>Vstupů dnes: {admitted}. Dlužných: {owed}. Sporů k uzavření: {disputes}.</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Dodavatel zatím neznámý</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (validuje)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>Důvod; zapíše se do deníku s vaším jménem</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nechat být</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>Nepřipraveno: neprošlo kontrol: %n</numerusform>
            <numerusform>Nepřipraveno: neprošlo kontrol: %n</numerusform>
            <numerusform>Nepřipraveno: neprošlo kontrol: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>Dalších v tabulce (CSV): %n.</numerusform>
            <numerusform>Dalších v tabulce (CSV): %n.</numerusform>
            <numerusform>Dalších v tabulce (CSV): %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Připraveno</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Zjištěno</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nic se nedluží.</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>Den není uzavřen.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Lidí vstoupilo</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Vstupy</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Na slovo vedoucího</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>Spory stále otevřené</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>uzavřen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otevřen</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>Vytvořeno {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Vstupenky</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Odmítnutí</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Uděláno ručně</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Načtení</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Ještě nezkontrolováno.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Zkontrolovat</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>Otevřít turniket jednou…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroly</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ nepřipraveno</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ v pořádku</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! pozor</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>Otevřít turniket jednou</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>Otevře se jako pro návštěvníka. Podívejte se, zda se pohne správné rameno.</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>Nastavit další bránu</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>Nová brána při prvním spuštění načte tento kód a zeptá se na PIN. Pak má dodavatele této brány s klíči, její nastavení a obsluhu; jen jméno má vlastní.</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>Ukázat nastavovací kód</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Uložit jako obrázek</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Uložit jako text</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>Nastavovací kód</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>Místo {venue}: nová brána ukazuje totéž</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>Platí do {until}. PIN řekněte, nikdy ho nepřikládejte.</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>Na QR kód příliš dlouhé: uložte jako text a otevřete na nové bráně.</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>Přišel nový spor.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Přehled</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Čísla</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Připravenost</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>Nastavit bránu</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Předání</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>Zpět k bráně</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zamknout</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ dlužné</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… probíhá</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ doručeno</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! sporné</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ odloženo</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– vzato zpět</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>pomalu</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>neodpovídá</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>čerstvá</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>starší, ještě vpouští</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>příliš stará na vpouštění</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>nikdy nenačtena</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>vedoucí</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>pořadatel</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>Použito jinde před touto branou</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>Na tuto vstupenku či její kopii se vešlo dvakrát. Porovnejte časy a místa; řekněte druhému vchodu. Uzavřete s tím, co jste zjistili.</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>Použito jinde po této bráně</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>Tato brána vpustila návštěvníka první a někdo vstupenku použil znovu před doručením. Řekněte druhému vchodu. Uzavřete s tím, co jste zjistili.</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>Zrušeno u dodavatele</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>Návštěvník vstoupil na zrušenou rezervaci. Zeptejte se dodavatele, zda se platí. Uzavřete s odpovědí.</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>U dodavatele nepotvrzeno</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>Zeptejte se dodavatele, zda je rezervace zaplacena. Uzavřete s odpovědí.</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>Na jiný den</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>Návštěvník vstoupil se vstupenkou na jiný den. Uzavřete s tím, co bylo dohodnuto.</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Označeno jako nepřišel</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>Návštěvník přišel: požádejte dodavatele o opravu. Uzavřete s odpovědí.</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>Tento kód nezná žádný dodavatel</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>Někdo vstoupil na kód, který nikdo neprodal nebo byl prodán jinde. Uzavřete s tím, co jste zjistili.</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>Neví se, která rezervace</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>Kód teď otevírá více rezervací. Najděte návštěvníka a nechte správnou označit jako použitou. Uzavřete s tím, která to byla.</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Odmítnuto dodavatelem</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>Přečtěte slova dodavatele; nechte tam rezervaci označit jako použitou. Uzavřete s tím, co se udělalo.</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>Přerušeno, než kdo vstoupil</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>Brána se zastavila uprostřed načtení. Je-li návštěvník tu, načtěte znovu. Má-li ji dodavatel jako použitou a nikdo nevstoupil, nechte ji vrátit.</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>Nešlo vzít zpět</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>Vstupenka je u dodavatele stále použitá. Nechte ji tam vrátit. Uzavřete s tím, co se udělalo.</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>Validace bez odpovědi</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>Neví se, zda dodavatel tento průchod započítal. Zeptejte se. Uzavřete s odpovědí.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Vpuštěno</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>Mělo se vpustit</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozhodnuto</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Načteno</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>Zkuseno hned</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Uvolněno</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Spor uzavřen</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>Spor znovu otevřen</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>Změna obsluhy</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>Nastavovací kód vytvořen</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Den uzavřen</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Kiosk zavřen</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>Turniket otevřen všem</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>Prošel</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>Turniket vyzkoušen</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>Neprošel</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>Dodavatel: doručeno</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>Dodavatel: později</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>Dodavatel: zatím bez odpovědi</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>Dodavatel: odmítnuto</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>Dodavatel: klíč nepřijat</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>Dodavatel: vzato zpět</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>podle dodavatele</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>podle místní kopie</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>podle deníku této brány</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>podle společné knihy</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>na slovo vedoucího</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potvrzeno</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Podrženo</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Použito</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dospělý</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Mládež</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dítě</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Batole</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodina</translation>
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
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klíč</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dodavatel</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Deník</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Čtečka</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Zvuk</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Turniket</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>Společná kniha</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosek</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>Spánek a obrazovka</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>před {age}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>Hned se zkusí doručení: %n.</numerusform>
            <numerusform>Hned se zkusí doručení: %n.</numerusform>
            <numerusform>Hned se zkusí doručení: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>Nic z toho se už nedluží.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>Odloženo, dokud někdo neuvolní: %n.</numerusform>
            <numerusform>Odloženo, dokud někdo neuvolní: %n.</numerusform>
            <numerusform>Odloženo, dokud někdo neuvolní: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>Nic z toho nelze odložit: je doručeno nebo právě na cestě.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>Opět dlužných doručení: %n.</numerusform>
            <numerusform>Opět dlužných doručení: %n.</numerusform>
            <numerusform>Opět dlužných doručení: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>Nic z toho není odloženo.</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>Spor je uzavřen.</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>Tento spor byl uzavřen už dříve.</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>Spor je znovu otevřen.</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>Tento spor nelze znovu otevřít.</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>Turniket se teď neotevře, proto se nevpouští ani ručně.</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} není na této bráně nastaveno.</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>U dodavatele je použita, zrušena nebo není na dnes: nic se neoznačilo.</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>Tato brána na ni už někoho vpustila.</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} neumí označit, že nepřišel.</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Neoznačeno: {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>U dodavatele označeno jako nepřišel.</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>Den není uzavřen. {owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>{day} je uzavřen.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>To smí jen vedoucí.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} má nyní PIN.</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>Poslední vedoucí zůstává.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Nikdo se jménem {name} tu není.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} už nemá PIN.</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>Zamčeno: nejdřív zadejte PIN.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>To chce vedoucího.</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>Na obrazovce je nastavovací kód.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Uloženo jako {path}.</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>Na bráně ručně drženo offline.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zastaveno.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>Nepřipraveno: neprošlo kontrol: %n.</numerusform>
            <numerusform>Nepřipraveno: neprošlo kontrol: %n.</numerusform>
            <numerusform>Nepřipraveno: neprošlo kontrol: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>Připraveno: žádná kontrola neselhala.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>To se nepovedlo: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>doručeno: %n</numerusform>
            <numerusform>doručeno: %n</numerusform>
            <numerusform>doručeno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>sporných: %n</numerusform>
            <numerusform>sporných: %n</numerusform>
            <numerusform>sporných: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nic se nedluží</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>stále dlužných: %n</numerusform>
            <numerusform>stále dlužných: %n</numerusform>
            <numerusform>stále dlužných: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>Zastaveno; příště se pokračuje odtud.</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>Místní kopie je čerstvá, rezervací: %n.</numerusform>
            <numerusform>Místní kopie je čerstvá, rezervací: %n.</numerusform>
            <numerusform>Místní kopie je čerstvá, rezervací: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>Ještě neobnoveno: {connections}. Brána to zkouší dál.</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection}: {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Zastaveno; soubor nevznikl.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>Řádků v {path}: %n.</numerusform>
            <numerusform>Řádků v {path}: %n.</numerusform>
            <numerusform>Řádků v {path}: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>Uzavřel {name}, {at}.</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>{connection} se na to nelze zeptat.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>disk je plný</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>tento účet nesmí</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>tam lze jen číst</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>to není složka</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>není tam</translation>
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
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>Deník byl poškozen. Je celý uchován jako {file}; byl založen nový. Tato brána nezná dnešní dřívější vstupy: řekněte to vedoucímu.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>To není klíč: je prázdný, příliš dlouhý nebo má znaky, které žádný klíč nemá.</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>Spojení {connection}: v {where} není klíč (je příliš dlouhý nebo má znaky, které žádný klíč nemá): zkopírujte ho znovu.</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>Spojení {connection} nemá klíč: zadejte ho příkazem `gate-scanner keys set {connection}`.</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>Spojení {connection}: proměnná {name} není nastavena.</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>Přihlašovací údaj systemd {name} nelze přečíst ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} nelze přečíst: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} nelze zapsat: {why}.</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} mohou číst jiní, nebo patří někomu jinému: jeho klíčům se nevěří. Spusťte jako vlastník `chmod 600 {path}`.</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} není seznam klíčů: odstraňte ho a zadejte každému spojení jeho klíč znovu.</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>Podpisový klíč místa je poškozený: odstraňte ho z úložiště klíčů.</translation>
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
        <source>Use the hand scanner, or type the code</source>
        <translation>Použijte ruční čtečku nebo zadejte kód</translation>
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
        <source>Somebody went through without a ticket.</source>
        <translation>Někdo prošel bez vstupenky.</translation>
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
        <translation>Pult vedoucího</translation>
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
        <source>On a supervisor&apos;s word</source>
        <translation>Na slovo vedoucího</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>camera {n}/100</source>
        <translation>kamera {n}/100</translation>
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
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>Pult vedoucího, přes PIN: co se dluží, co je sporné a spočítané.</translation>
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
        <source>REDUCED FARE</source>
        <translation>ZLEVNĚNÉ</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>BEZBARIÉROVÁ CESTA</translation>
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
        <source>not asked yet</source>
        <translation>ještě nedotázán</translation>
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
        <source>What it is owed waits until that is mended.</source>
        <translation>Co se mu dluží, počká, až se to opraví.</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>Na této bráně už není nastaven.</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>Zkontrolujte klíč.</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>Jeho rezervace nelze načíst.</translation>
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
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>PIN potřebuje aspoň {count} číslice, ne všechny stejné.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Obsluha potřebuje jméno.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Zvolte jiný PIN.</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>Přijatým obsluhám nelze rozumět.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} nelze přečíst ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} nelze zapsat: {why}.</translation>
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
        <translation>Toto není nastavovací kód.</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>Tento nastavovací kód je poškozený nebo změněný: načtěte ho znovu. Ruční čtečka může být nastavena na jinou klávesnici než tento počítač.</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>Toto není PIN tohoto nastavovacího kódu.</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>Tento nastavovací kód je z jiné verze programu: obě aktualizujte.</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>Tento nastavovací kód je z jiného místa ({theirs}); tato brána věří {ours}. Pokud se přestěhovala, odstraňte {file} z jejího profilu a začněte znovu.</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>Tento nastavovací kód platil do {until}: nechte ukázat nový. Je-li to teprve před námi, jdou hodiny tohoto počítače špatně.</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>Tento nastavovací kód vznikl v {issued}, což teprve přijde: nastavte hodiny tohoto počítače.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>Jazyk obrazovek personálu.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Nastavovací kód</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>Ukazuje pult nastavovací kód? Podržte ho před kamerou, načtěte, otevřete jako soubor nebo vložte. Bez něj pokračujte.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>vložte ho sem</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>PIN zobrazený vedle</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otevřít soubor…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Převzít</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>Kód místa {venue}: pult musí ukazovat totéž. Zadejte jeho PIN.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Okamžik…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>Převzato: {names}. Zbytek patří jen této bráně.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>Držte vstupenku tam, kde ji budou držet návštěvníci: musí se přečíst hned.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Použít tuto</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>Čte: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Ruční čtečka</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>Načtěte tento kód a pak vstupenku. Bez ruční čtečky pokračujte.</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>Kód ukončuje</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>čímkoli</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>Sériový port, pokud je</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Kód k načtení</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>Čtečka a počítač se shodují na klávesnici.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>Čtečka je nastavena na jinou klávesnici než tento počítač: co píše, se opravuje.</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>Nenávratně ztraceno: {signs}. Nastavte zemi klávesnice čtečky podle její příručky.</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Turniket</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>Reléová deska, která ho otevírá. Odstupte od ramene a jednou otevřete.</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>bez turniketu</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>webovými dotazy (Shelly a jiné)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>jiná: vlastní adresy</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Deska</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baud</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostitel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Port TCP</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Otevírá</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>Zavírá</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>Číslo desky</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>Impuls (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Jednou otevřít</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>nezapojen</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>zapojen do desky</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>sepne se</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>rozepne se</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>Kontakt průchodu</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Vstup</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>Při průchodu</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>Hlásí to</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>Odpověď: sepnuto</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>a rozepnuto</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name}: číslo od {least} do {most}.</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>Vyplňte: {name}.</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name}: začíná http:// nebo https://.</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>Deska to přijala. Otevřelo se rameno a zase zavřelo?</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>Deska to přijala. Nyní projděte, nebo otočte rameno rukou.</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>Kontakt průchodu: někdo prochází</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>Kontakt průchodu: nikdo</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>Někdo prošel: kontakt průchodu funguje.</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>Nikdo nebyl viděn projít: zkontrolujte kabel kontaktu, jeho vstup a co dělá při průchodu.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Brána</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>Jak personál tomuto vchodu říká, a krátké jméno, které žádná jiná brána nemá.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krátké jméno</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Provoz</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>s personálem vedle</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>jen návštěvníci: turniket</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>Neznámý kód bez sítě</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>k personálu</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>zastavit</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>pustit a zapsat</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>Brána potřebuje vlastní krátké jméno.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Obsluha</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>Vedoucí smí s PINem povolit výjimku, vzít zpět a zavřít kiosek. Nastavte aspoň jeden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>vedoucí</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>pořadatel</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN ještě jednou</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Nastavit PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>PINy se liší.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>PIN pro {name} je nastaven.</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>Něco se nezdařilo ({error}). Podrobnosti jsou v protokolu.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>Soubor nelze číst nebo zapsat ({why}).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Souhrn</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>Toto se nyní zapíše do {path}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>vše</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Spojení</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>Nevyzkoušeno nebo odmítnuto: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>Žádný vedoucí nemá PIN: nikdo by nemohl povolit výjimku ani zavřít kiosek.</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>Dodavatel vám dal adresu a klíč.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dodavatel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klíč</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>Vstupenky se</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>uplatňují: použijí se jednou</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>ověřují: počítá dodavatel</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Vyzkoušet</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>Další dodavatel</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nový</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>Jeho klíč ještě není nikde uložen: zadejte ho znovu.</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>Každý dodavatel potřebuje vlastní krátké jméno.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Volám…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>Zaškrtněte, co na této bráně platí. Nic zaškrtnuto: platí vše.</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>Zeptat se dodavatelů znovu</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>teď se neprodává</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>Nastavit tuto bránu</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Krok {n} z {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Pokračovat později</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>Zapsat a skončit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Příliš mnoho chybných PINů: počkejte {seconds} s.</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>Obsahu tohoto nastavovacího kódu nelze rozumět: aktualizujte obě brány.</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>Toto není adresa dodavatele: začíná https:// a neobsahuje jméno, heslo ani otazník.</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} klíč přijímá a povoluje octo/redemption. Prodávané produkty: {count}.</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} odpovídá, ale tento klíč nepřijímá: zkopírujte ho znovu.</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} klíč přijímá, ale nepovoluje mu octo/redemption: požádejte o to dodavatele.</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} bere tento klíč jako zkušební: nic by se neuplatnilo. Požádejte o skutečný.</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host}: {why} Zkontrolujte síť a adresu.</translation>
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
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>Dodavatel tomuto klíči nepovoluje octo/redemption.</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>Dodavatel bere tento klíč jako zkušební: nic se neuplatní.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Nemá klíč.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>Seznam produktů dodavatele není seznam.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>Seznam rezervací dodavatele není seznam.</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>Odpověď dodavatele na dotaz nedává smysl.</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>Dodavatel nenabízí {path}.</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>Dodavatel neodpověděl do {seconds} s.</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>Dodavatel není dostupný ({why}).</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>žádné zabezpečené spojení</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>jeho jméno zde není známo</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>spojení odmítnuto</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>Odpověď dodavatele se ztratila ({error}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>Odpověď dodavatele byla příliš velká.</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>Adresa nebo klíč dodavatele nedává smysl ({error}).</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>Dodavatel poslal stránku nebo nesmysl místo odpovědi.</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>Dodavatel tento klíč nepřijímá.</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>Dodavatel žádá méně dotazů.</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>Dodavatel tuto operaci nenabízí.</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>Dodavatel má vlastní poruchu (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>Dodavatel to teď nemohl přijmout (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>Něco mezi touto bránou a dodavatelem odpovídá místo něj.</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>Dodavatel poslal stránku místo odpovědi (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>Dodavatel říká ne (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>Odpověď dodavatele neříká, co se se vstupenkou stalo.</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>Dodavatel říká ne.</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>Na dotaz dodavateli nezbyl čas.</translation>
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
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>zde vzato zpět {at} a dodavatel to nepotvrdil</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>zde vzato zpět {at} a v místní kopii je to stále jako použité</translation>
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
        <source>The supplier does not answer</source>
        <translation>Dodavatel neodpovídá</translation>
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
