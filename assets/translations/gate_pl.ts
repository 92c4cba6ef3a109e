<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>Nie ma więcej obrazów.</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>Strumień kamery</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>{name}: brak obrazu. Sprawdź kabel.</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>Strumień kamery nie odpowiada. Sprawdź adres i sieć.</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>Nie można otworzyć kamery {number}. Czy jest podłączona albo używana gdzie indziej?</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>Kamera nie daje obrazu. Sprawdź kabel.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>Obraz kamery jest czarny. Czy obiektyw jest zasłonięty?</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>Odczyt z kamery zawiódł ({error}).</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>Obraz kamery stoi w miejscu. Podłącz kamerę ponownie.</translation>
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
        <translation>Wejście działa i samo tego pilnuje: zamknij jego okno, aby sprawdzić tutaj.</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>Otwarto go raz. Czy ruszyło się właściwe ramię?</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>Jego przekaźnik odpowiada.</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>Jego przekaźnik jest podłączony; takie płytki nic nie odpowiadają.</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>Jego styk przejścia zgłasza, że ktoś w nim stoi.</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>Sprawdź ramię, jego kabel i input_active.</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>Wspólny rejestr odpowiada.</translation>
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
        <translation>Zegar tego komputera spóźnia się o {seconds} s względem {connection}: ustaw go. Wysyłane czasy są tymczasem poprawiane.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>Zegar tego komputera spieszy się o {seconds} s względem {connection}: ustaw go. Wysyłane czasy są tymczasem poprawiane.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>adres internetowy</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>sieć Wi-Fi</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>wizytówka</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>wpis w kalendarzu</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>numer telefonu</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>miejsce na mapie</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>klucz do innej aplikacji</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>płatność</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>certyfikat zdrowotny</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>link do telefonu</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Ten kod jest pusty.</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>Ten kod jest za długi jak na bilet.</translation>
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
        <translation>Gość przy kiosku czeka na obsługę od {since}</translation>
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
        <translation>Nie można otworzyć ręcznego czytnika na „{port}”. Czy jest podłączony?</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>Ręczny czytnik zniknął. Sprawdź jego kabel.</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>Ręczny czytnik zawiódł ({error}).</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>Proszę trzymać nieruchomo.</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>Proszę trzymać płasko: odbija się światło.</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>Proszę zwiększyć jasność.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Trochę dalej.</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>Trochę bliżej.</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>Po jednym bilecie.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>Dysk jest pełny: niczego nie można zapisać, więc nikt nie wchodzi. Zwolnij miejsce.</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>Dziennik jest zajęty przez inny program; zamknij go.</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>Nie można pisać do dziennika: plik lub folder jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>Nie można pisać do dziennika ({error}).</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>Nie można czytać dziennika ({error}).</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>Kontrola wejścia</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>GOTOWE</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>Przyłóż bilet do kamery</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>Proszę przyłożyć bilet do kamery</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>SPRAWDZANIE</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>NIECZYNNE</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>osoba</numerusform>
            <numerusform>osoby</numerusform>
            <numerusform>osób</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Brak obrazu z kamery</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Ile osób?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Sprawdź ten kod</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>Wpisz kod lub numer z biletu</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>Na co przyszedł gość?</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>Ile biletów tej grupy jest tutaj?</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>Dlaczego to wejście jest cofane?</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>Szukaj: nazwisko, numer, e-mail lub telefon</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>Szukaj w kopii lokalnej</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>Trwa sprawdzanie biletu: szukaj ponownie.</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>W kopii lokalnej nie ma takiej rezerwacji.</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>Która to rezerwacja?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN kierownika</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>Sprawdź PIN</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>Dlaczego ten gość jest wpuszczany?</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>Połączenie trzymane offline nie jest pytane: decyduje kopia lokalna, a wszystko wyśle się później.</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>Żadne połączenie jeszcze się nie zgłosiło.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>Słowo kierownika pomaga, gdy nie można było sprawdzić albo nie zgadza się czas lub wejście.</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} nie odpowiada: wejście działa dalej na lokalnej kopii. Sprawdź sieć.</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>Nikt nie przeszedł: bilet jest zwracany.</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>Otwórz bramkę dla wszystkich</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>Zamknij bramkę</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>alarm pożarowy</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>Bramka jest otwarta dla wszystkich ({by}). Przeszło: {n}. F4 ją zamyka.</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>Bramka jest znów zamknięta. Przeszło: {n}.</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>Przeszło {n} z {all}</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>PROSZĘ PRZEJŚĆ</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OTWARTE</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>Bramka jest otwarta: proszę przejść.</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>WZYWAMY OBSŁUGĘ</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>Nie udało się sprawdzić biletu: proszę zwrócić się do obsługi.</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>Proszę skorzystać z innego wejścia lub zwrócić się do obsługi.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Zamknij kiosk</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>Część programu się zatrzymała. Zamknij go i uruchom ponownie.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>Nie ma wejścia do cofnięcia.</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>Poprzedni bilet jest jeszcze sprawdzany: zeskanuj ten ponownie.</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>Ten skan nie ma jeszcze odpowiedzi. Jeśli to potrwa, zamknij program i uruchom go ponownie.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>Wejście tego nie przyjęło.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>skaner ręczny</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>wspólny rejestr</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>bateria {n} %</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{n} z {all} online</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>bez dźwięku</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>zapisano tutaj</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>dostawca to ma</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>sporne: powiadom kierownika</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Ostatnie skany</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{used} z {all} już wykorzystano</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Jeszcze żadnego skanu</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>O nic nie pytam: ta karta odpowiada na pytania.</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>Skaner ręczny przerwał: zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>Przyłóż kod do kamery albo użyj skanera ręcznego.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>Wpisz kod lub numer ręcznie; albo po prostu zacznij pisać.</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9, Enter</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>Wybór. Strzałki przesuwają, Escape wychodzi; pytanie niczego nie zużywa.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>Szukaj po nazwisku, numerze, e-mailu lub telefonie.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>Kierownik wpuszcza kogoś, komu odmówiono: PIN i powód.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>Trzymaj połączenie ręcznie offline albo je zwolnij.</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>Pytaj, ile osób jest, zanim wejdzie grupa; ponownie: już nie.</translation>
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
        <translation>Cofnij ostatnie wejście: bilet znów jest ważny.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>Ciemne, jasne albo barwy na słońce.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>Zapisano tutaj: gość może wejść, także offline.</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>Dostawca też to ma.</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Gość nie wszedł</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Wybrano złą rezerwację</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Zeskanowano przez pomyłkę</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Mniej osób, niż pokazano</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>Potwierdzone u dostawcy</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>Pokazano dowód zakupu</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>Za późno lub za wcześnie nie z własnej winy</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>Gość firmy</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>PROSZĘ WEJŚĆ</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>WYBIERZ</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>ZAPYTAJ OBSŁUGĘ</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>SPRAWDŹ DOKUMENT</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>NIE SPRAWDZONO: brak sieci</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>CZĘŚĆ GRUPY</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>NA SŁOWO KIEROWNIKA</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Wpuszczono</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Już użyty</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Nieznany kod</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niepotwierdzone</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasło</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Za wcześnie</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Za późno</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Inna data</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>Inne wejście</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nie przybył</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Bilet testowy</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>Kilka rezerwacji</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Dostawca odmawia</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>Dostawca milczy</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>Kopia lokalna za stara</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Klucz odrzucony</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>Musi spojrzeć obsługa</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>To nie bilet</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n dorosły</numerusform>
            <numerusform>%n dorosłych</numerusform>
            <numerusform>%n dorosłych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n młodzież</numerusform>
            <numerusform>%n młodzieży</numerusform>
            <numerusform>%n młodzieży</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n dziecko</numerusform>
            <numerusform>%n dzieci</numerusform>
            <numerusform>%n dzieci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>%n niemowlę</numerusform>
            <numerusform>%n niemowlęta</numerusform>
            <numerusform>%n niemowląt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>%n bilet rodzinny</numerusform>
            <numerusform>%n bilety rodzinne</numerusform>
            <numerusform>%n biletów rodzinnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>%n senior</numerusform>
            <numerusform>%n seniorów</numerusform>
            <numerusform>%n seniorów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n studentów</numerusform>
            <numerusform>%n studentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>%n wojskowy</numerusform>
            <numerusform>%n wojskowych</numerusform>
            <numerusform>%n wojskowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n bilet</numerusform>
            <numerusform>%n bilety</numerusform>
            <numerusform>%n biletów</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>wolne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}: trzymaj offline</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}: zwolnij</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>kopia sprzed {age}</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>kopia sprzed {age}: nieświeża</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>kopia sprzed {age}: za stara</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>brak kopii lokalnej</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n do wysłania</numerusform>
            <numerusform>%n do wysłania</numerusform>
            <numerusform>%n do wysłania</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>wszystko wysłane</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n sporny</numerusform>
            <numerusform>%n sporne</numerusform>
            <numerusform>%n spornych</numerusform>
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
        <translation>{n} godz.</translation>
    </message>
    <message>
        <source>The lane failed ({error}); it starts again by itself.</source>
        <translation>Kontrola zawiodła ({error}); sama uruchomi się ponownie.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>{connection}: {why} What it is owed waits until that is mended.</source>
        <translation>{connection}: {why} To, co czeka na wysłanie, poczeka, aż to zostanie naprawione.</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>Nie udało się ({error}). Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>Nie ma jeszcze PIN-u kierownika: uruchom `gate-scanner operators set NAME`.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Za dużo błędnych PIN-ów: poczekaj {seconds} s.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>Ten PIN jest nieznany.</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name} nie jest kierownikiem.</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>Wyjątek wymaga powodu.</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>Bateria ma {percent} %. Podłącz ten komputer do prądu.</translation>
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
        <translation>Brak zapowiedzi: nie ma głosu dla tego języka. Zainstaluj espeak-ng lub spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Brak zapowiedzi: głos komputera zawiódł.</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>Gość nie przeszedł, a bilet pozostaje wykorzystany. {why} Wpuść gościa ręcznie.</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>Przeszło tylko {turned} z {all}; bilet pozostaje wykorzystany dla wszystkich. Wpuść pozostałych ręcznie albo cofnij.</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>Bramka zawiodła, gdy była otwarta; nikt nie wie, kto przeszedł. Bilet pozostaje wykorzystany: wpuść ręcznie albo cofnij.</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>Liczba gości z rzędu, którzy nie przeszli: {count}. Sprawdź, czy ramię się otwiera.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>Styk przejścia bramki nie puszcza. Sprawdź ramię, kabel i input_active.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Ktoś przeszedł bez biletu.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>Przekaźnik bramki jest nieosiągalny. Sprawdź zasilanie, kabel i adres.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>Przekaźnik bramki nie odpowiada. Sprawdź zasilanie, kabel i adres.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>Przekaźnik bramki odpowiada zbyt wolno. Sprawdź jego sieć.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>Przekaźnik bramki odpowiada bez sensu: sprawdź, co jest pod jego adresem, oraz style.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>Przekaźnik bramki nie przyjmuje użytkownika i hasła.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>Przekaźnik bramki odmawia (HTTP {status}): sprawdź adres i numery kanałów.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>Przekaźnik bramki nie przełącza kanału {number}: sprawdź numery kanałów i unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>Przekaźnik bramki nie odczytuje wejścia {number}: sprawdź numery wejść i unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>Nie można otworzyć przekaźnika bramki na „{port}”. Czy jest podłączony?</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>Przekaźnik bramki nie przyjmuje poleceń. Podłącz go ponownie.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>Przekaźnik bramki na „{port}” zniknął. Sprawdź jego kabel.</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>Bramka zawiodła ({error}); uruchomi się sama.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>Cofnięcie wymaga powodu.</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>Nie ma wejścia o tym numerze skanu.</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>To wejście zostało już cofnięte.</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>Tutaj niemożliwe: ten dostawca waliduje, a tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>Nie cofnięto: {detail}.</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>Cofnięto tutaj; dostawca dowie się, gdy odpowie.</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>Cofnięto: bilet znów jest ważny.</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>Nie cofnięto: właśnie trwa sprawdzanie skanu. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>Wspólny rejestr nie odpowiada ({why}). To wejście działa dalej z własnym dziennikiem; kopia biletu może przejść w dwóch wejściach. Sprawdź sieć i serwer.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>nie ma takiego wyboru</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>żądano: {asked}, dozwolone: {left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>ten dostawca nie może wpuścić części grupy</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>dostawca nie podaje kodu realizacji</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>dostawca określa tę rezerwację jako {status}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>te bilety można sprawdzić tylko online</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>Ten kod jest nieznany</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>Ta rezerwacja została anulowana</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>Ta rezerwacja nie jest potwierdzona</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>Ta rezerwacja wygasła</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>Za wcześnie na ten bilet</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>Za późno na ten bilet</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>Ten bilet jest na inny czas</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Ten bilet jest na inne wejście</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>Rezerwacja oznaczona jako niewykorzystana: proszę zwrócić się do obsługi</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>To jest bilet testowy</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>Ten kod otwiera kilka rezerwacji: proszę wybrać</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>Dostawca odrzuca ten bilet</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>Dostawca nie odpowiada i nie ma kopii lokalnej</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>Dostawca nie odpowiada, a kopia lokalna jest za stara</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>Dostawca nie przyjmuje klucza tego wejścia: powiadom kierownika</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>Obsługa musi obejrzeć ten bilet</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>Ten kod otwiera kilka rezerwacji: proszę zwrócić się do obsługi</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>Dostawca nie odpowiada, a kopia lokalna nie zna tego kodu</translation>
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
        <translation>{why}. Dostawca mówi: „{words}”.</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why} ({state}).</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>To jest {what}, a nie bilet.</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>Ten kod jest nieczytelny.</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>Wciąż ważne: {names}.</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>Przy innym wejściu: {names}.</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>Proszę wejść: {count}, na słowo: {by}.</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>Proszę wejść. Nie sprawdzono: zasada tego wejścia na czas bez sieci.</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>Już użyty; dostawca nie podaje kiedy ani gdzie.</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>Już użyty {at}; dostawca nie podaje gdzie.</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>Już użyty: {lane}.</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>Już użyty {at}: {lane}.</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>Za wcześnie: ten bilet jest na {time}.</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>Za późno: ten bilet jest na {time}.</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>Ten bilet jest na {day}.</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>Ten bilet jest na okres {first} – {last}.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>wstępna</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>oczekująca</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucona</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>przebukowana</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>podwyższona</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>zapis trwał zbyt długo; pokaż kod ponownie</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>Awaria: {name} ({error}). Samo uruchomi się ponownie; skanowanie trwa.</translation>
    </message>
</context>
</TS>
