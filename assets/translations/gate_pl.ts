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
        <translation>Czyta kartę próbną.</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>Nie czyta karty próbnej.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>Nie jest zainstalowany: o jeden czytnik mniej dla trudnych kodów.</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>Zainstaluj: apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>Zainstaluj program ponownie, z Visual C++ 2013.</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>Zainstaluj ponownie libzbar0.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>Podłącz ją, zamknij programy, które jej używają, albo podaj inną: [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>Kamera {device} otwarta, ale przez {seconds} s nie dała obrazu.</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>Kamera bramki nie daje obrazu.</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>Daje obraz {wide} × {high}.</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>Ostrość {sharp} na 100, jasność {bright} na 100.</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>Zdejmij osłonę obiektywu albo włącz światło.</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>Pokaż bilet i sprawdź jeszcze raz; jeśli nieostry, wyczyść obiektyw i ustaw ostrość.</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>Brak karty dźwiękowej: bramka jest niema.</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>Podłącz głośnik, jeśli bramkę ma być słychać.</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>Jest karta dźwiękowa.</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>Wolne {size} GB.</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>Zwolnij miejsce tam, gdzie jest {folder}.</translation>
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
        <translation>Nie skończyło się w {seconds} s.</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>Nie dało się sprawdzić ({error}).</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>Ten komputer nie zasypia, a ekran świeci.</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>Nie wiadomo tu, czy ten komputer zasypia.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>Zajrzyj do ustawień zasilania: nigdy nie usypiać, ekranu nie wyłączać.</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>Ten komputer zasypia po {minutes} min bez klawisza.</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>Ekran gaśnie po {minutes} min bez klawisza.</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>Działa na baterii.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Podłącz go do sieci.</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>Ustaw usypianie na „nigdy”.</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>Ustaw wygaszacz i wyłączanie ekranu na „nigdy”.</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} jest w porządku.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Nie ma folderu {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Nie można zapisać {path}.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>Oddaj go użytkownikowi bramki: chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>Inni mogą zapisywać {path}.</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>Inni widzą {folder}, gdzie są nazwiska i kody.</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} należy tylko do tej bramki.</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>Za długi, by sprawdzić cały w {seconds} s.</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>Jeszcze go nie ma; zacznie go pierwszy skan.</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>Zachowaj plik dla kierownika; bramka odkłada go i zaczyna nowy.</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>Łańcuch pęka w wierszu {row} z {rows}: {why}.</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>Powiedz kierownikowi; zachowaj kopię pliku, jaki jest.</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>Łańcuch trzyma, wierszy: {rows}.</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>Do wysłania: {owed}, odłożone: {parked}, otwarte spory: {disputes}.</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>Napraw klucz lub połączenie (wyżej), potem: gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>Brakuje jej dla któregoś połączenia: bez sieci jego bilety są nieznane.</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>ŚWIEŻA: rezerwacji {bookings}, wiek {minutes} min.</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>STARSZA: rezerwacji {bookings}, wiek {minutes} min.</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>WYGASŁA: rezerwacji {bookings}, wiek {minutes} min.</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>Ustaw {name} albo usuń api_key_env z {file}.</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>Usuń api_key z {path}, potem: gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>{path} mogą czytać inni. Wykonaj chmod 600 {path} albo lepiej:</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>Lepiej przechowałby go pęk kluczy systemu.</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>Jest w: {place}.</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection} albo poproś dostawcę o octo/redemption dla tego klucza, na prawdziwe bilety.</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>Sprawdź sieć i base_url w {file}: {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>Przyjmuje klucz i daje octo/redemption, odpowiada w {ms} ms, sprzedaje produktów: {products} (bilety {env}).</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>Skan czeka najwyżej {ms} ms: sprawdź sieć.</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>Tylko bilety próbne: przed otwarciem usuń env = &quot;test&quot; z {file}.</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>Dostawca liczy rezerwacji {listed}, kopia lokalna ma {kept}.</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>Dostawca nie podaje czasu.</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>Ten zegar jest dokładny do {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>Ten zegar spóźnia się o {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>Ten zegar spieszy się o {seconds} s.</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>Ustaw zegar; niech idzie za czasem sieci.</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>Żaden dostawca nie sprzedaje {products}: bramka odmówi wszystkim innym.</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>Popraw [lane] products w {file}.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>Żaden kierownik nie ma PIN-u: nikt nie wyjdzie z kiosku z jego ekranu.</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>Wychodzi się PIN-em kierownika ({names}).</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>Klawisze systemu nie są zablokowane: klawiatura może wyprowadzić z kiosku.</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>Ctrl-Alt-F2 prowadzi do innej konsoli.</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>Ten komputer uruchamia się z kioskiem, a jego własne klawisze są zablokowane.</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>Tutaj nie wiadomo, co blokuje sam system.</translation>
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
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>gość wrócił: skan {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>kontynuowano skanem {scan}</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>cofnięto przed przekazaniem</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>dostawca nie zna tego kodu</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>kod otwiera teraz inne rezerwacje niż wpuszczona</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>kod otwiera kilka rezerwacji</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>policzone przez dostawcę, ale ta bramka nikogo nie wpuściła</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>nikogo nie wpuszczono i niczego nie policzono</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>bramka stanęła, nim kogoś wpuszczono; u dostawcy widnieje jako użyty</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>bramka stanęła, nim kogoś wpuszczono; u dostawcy nie widnieje jako użyty</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>rozpoznano jako nasze</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>odpowiedź przepadła bez śladu</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>kod zużyłby też bilety osób, których z nim nie wpuszczono: {count}</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>kod zwróciłby też bilety osób, które weszły osobno: {count}</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>dostawca nie podaje kodu realizacji</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>anulowane lub oznaczone jako nieobecne: {count} z {all}</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>użyte gdzie indziej: {count} z {all}</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>użyto gdzie indziej po tej bramce</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>użyto gdzie indziej przed tą bramką</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>anulowano u dostawcy</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>u dostawcy oznaczono jako nieobecny</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>dostawca określa to jako {status}</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>odrzucone przez dostawcę</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>dwóch dostawców zna ten kod</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>nie wszystkich dostawców dało się zapytać</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>żaden dostawca nie zna tego kodu</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>wpuszczono bez sprawdzenia, a dostawca tylko waliduje, czego nie da się zrobić później</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>zaniechano po {tries} próbach: {why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>nieoczekiwany błąd tego programu</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>własny kod biletu otwiera więcej niż ten bilet albo nic</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>wywołanie może być jeszcze w drodze</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>następny bilet grupy</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>dostawca odrzuca i określa jako możliwe do użycia</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>walidacji nie da się cofnąć</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>dostawca przyjął cofnięcie i go nie pokazuje</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>dostawca nie może cofnąć ({error})</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>cofnięto u dostawcy</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>dostawcy jeszcze nie zapytano</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>Nadal do wysłania: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n do wysłania do {connection} (najstarsze z {day})</numerusform>
            <numerusform>%n do wysłania do {connection} (najstarsze z {day})</numerusform>
            <numerusform>%n do wysłania do {connection} (najstarsze z {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n odłożone dla {connection} (najstarsze z {day})</numerusform>
            <numerusform>%n odłożone dla {connection} (najstarsze z {day})</numerusform>
            <numerusform>%n odłożone dla {connection} (najstarsze z {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>nieznany jeszcze dostawca</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>Gość przy kiosku czeka na obsługę od {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>%n spór do zamknięcia</numerusform>
            <numerusform>%n spory do zamknięcia</numerusform>
            <numerusform>%n sporów do zamknięcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>%n odłożone do naprawy lub zwolnienia połączenia</numerusform>
            <numerusform>%n odłożone do naprawy lub zwolnienia połączenia</numerusform>
            <numerusform>%n odłożone do naprawy lub zwolnienia połączenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>%n w drodze do dostawcy od {since}</numerusform>
            <numerusform>%n w drodze do dostawcy od {since}</numerusform>
            <numerusform>%n w drodze do dostawcy od {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>%n czeka na sieć od {since}</numerusform>
            <numerusform>%n czekają na sieć od {since}</numerusform>
            <numerusform>%n czeka na sieć od {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>%n czeka od {since}, w tym {some} na sieć</numerusform>
            <numerusform>%n czekają od {since}, w tym {some} na sieć</numerusform>
            <numerusform>%n czeka od {since}, w tym {some} na sieć</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>Dziś nikt jeszcze nie wszedł</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>Jedyne dzisiejsze wejście jest u dostawcy</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>Dzisiejsze wejście jest u dostawcy</numerusform>
            <numerusform>Wszystkie %n dzisiejsze wejścia są u dostawcy</numerusform>
            <numerusform>Wszystkie %n dzisiejszych wejść są u dostawcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>%n wejście dziś, {delivered} u dostawcy</numerusform>
            <numerusform>%n wejścia dziś, {delivered} u dostawcy</numerusform>
            <numerusform>%n wejść dziś, {delivered} u dostawcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>%n zamknięte ręcznie</numerusform>
            <numerusform>%n zamknięte ręcznie</numerusform>
            <numerusform>%n zamknięte ręcznie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nic nie czeka na wysłanie</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>Odnawianie kopii lokalnej</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Zapisywanie listy</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} z {all}</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} na sekundę</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>zostało {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>Zepsuty telefon</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>Bilet został w domu</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Nazwisko na liście</translation>
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
        <source>Fewer people than shown</source>
        <translation>Mniej osób niż pokazano</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Bilet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>Wpuszczono tutaj</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>Bilety tej rezerwacji</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>Ile biletów jest tutaj</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>Wpuść ręcznie…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Wpuść mimo to…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Cofnij…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>Nie przyszedł…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Nie wybrano rezerwacji</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>Pisz po lewej; Enter pyta też dostawców.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>Dostawcę właśnie zapytano.</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>Z kopii lokalnej.</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>Dostawca mówi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Wpuść ręcznie</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>Te same kontrole co przy skanie.</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>Odpowiadasz za czas, wejście i to, czego nikt nie mógł sprawdzić. Bilet użyty lub anulowany pozostaje odrzucony.</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Wpuść mimo to</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>Ostatnie wejście tej rezerwacji tutaj: jej bilety znów są ważne.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nie przyszedł</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>Dostawca uzna, że gość nie przyszedł. Tutaj nie da się tego cofnąć.</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>Osoby co pięć minut</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>najwięcej {n} od {when}</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>Tego dnia nikt nie wszedł.</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>jedna bramka: {n} na minutę</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Sporne</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięte</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kiedykolwiek</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Przed dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Wybrano: %n</numerusform>
            <numerusform>Wybrano: %n</numerusform>
            <numerusform>Wybrano: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n dostarczenie</numerusform>
            <numerusform>%n dostarczenia</numerusform>
            <numerusform>%n dostarczeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Dostarczenia</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Wszystkie połączenia</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Wszystkie bramki</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>Nazwisko, numer, rezerwacja, produkt, kod, powód</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>Szukaj w dostarczeniach</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>Zapisz tę listę (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>Historia wybranego dostarczenia</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Odłóż…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Zwolnij…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>Nic nie pasuje.</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>Wybierz dostarczenie.</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>Wybierz dostarczenie, by zobaczyć, co się z nim działo.</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>spróbuj teraz</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>Odłożone czekają, aż ktoś je zwolni; do tego czasu dnia się nie zamknie.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>Znów są do wysłania. Każde sprawdza się przed wysłaniem.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otwarty</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Także zamknięte</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
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
        <translation>Zamknij z notatką…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Otwórz ponownie…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>Pokaż rezerwację</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>Żaden spór nie jest otwarty.</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>Pokazano {n} najnowszych.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nie ma czego oglądać</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>Tu pojawia się dostarczenie, które dostawca odrzuci.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>dostawca nie mówi gdzie</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>Nikogo na to tutaj nie wpuszczono.</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>Gościowi powiedziano</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Rezerwacja</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>Zamknij ten spór</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>Otwórz ten spór ponownie</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>Znów będzie czekał na człowieka.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>Znaleziono w kopii lokalnej: %n.</numerusform>
            <numerusform>Znaleziono w kopii lokalnej: %n.</numerusform>
            <numerusform>Znaleziono w kopii lokalnej: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>Znaleziono w kopii lokalnej i u dostawców: %n.</numerusform>
            <numerusform>Znaleziono w kopii lokalnej i u dostawców: %n.</numerusform>
            <numerusform>Znaleziono w kopii lokalnej i u dostawców: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>Nazwisko, numer, e-mail, telefon lub kod</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Znajdź gościa</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>Zapytaj dostawców</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>Znalezione rezerwacje</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>Pytanie do dostawców…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>Nikogo nie znaleziono, także u dostawców.</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>Nikogo nie znaleziono w kopii lokalnej.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>%n spór pozostaje otwarty.</numerusform>
            <numerusform>%n spory pozostają otwarte.</numerusform>
            <numerusform>%n sporów pozostaje otwartych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>Nic nie czeka; otwarte spory: %n.</numerusform>
            <numerusform>Nic nie czeka; otwarte spory: %n.</numerusform>
            <numerusform>Nic nie czeka; otwarte spory: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Dzień wcześniej</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Dzień później</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>Zapisz do druku (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Zapisz jako tabelę (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Zamknij dzień…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>Raport dnia</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>Nie można zamknąć dnia. {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>Nic nie czeka: dzień można zamknąć.</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>Nic nie może czekać na wysłanie. Dziennik pamięta, kto zamknął.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Zamknij dzień</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>Ta strona pokazuje gości. Podaj PIN.</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>Pierwszy kierownik</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>Nikt nie ma jeszcze PIN-u do tej bramki. Kto ustawi pierwszy, jest kierownikiem.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>do cofnięcia</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>osób weszło</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>wejścia</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>teraz w środku</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowy</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>najwyżej na minutę</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>od skanu do odpowiedzi</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>%n na słowo kierownika</numerusform>
            <numerusform>%n na słowo kierownika</numerusform>
            <numerusform>%n na słowo kierownika</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Zapisz obraz (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>Zapisz liczby (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>Osoby według produktu</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Odmowy według powodu</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>Bilety według produktu i rodzaju</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>wyjść tu się nie liczy</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>według tej bramki; wyszło {n}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nie zmierzono</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>połowa z {n}; 95 % do {ms} ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ten sam PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>PIN-y się różnią.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Odbierz PIN</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>Nowa osoba albo nowy PIN</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>Pracownicy mogą patrzeć i zlecać próby; wszystko inne wymaga kierownika.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n rezerwacja</numerusform>
            <numerusform>%n rezerwacje</numerusform>
            <numerusform>%n rezerwacji</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link}; ostatnia odpowiedź {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n}; najstarsze od {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Łącze</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Kopia lokalna</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}, wiek {age}</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>dostawca naliczył {n} ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>dostawca nie mówi, ile ma</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>zegar tego komputera jest dokładny</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>ten zegar spóźnia się o {s} s</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>ten zegar spieszy się o {s} s</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>Odnów kopię lokalną</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>Wejścia dziś: {admitted}. Do wysłania: {owed}. Spory do zamknięcia: {disputes}.</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Dostawca jeszcze nieznany</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (waliduje)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>Powód; trafia do dziennika z twoim nazwiskiem</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>Niegotowe: nieudane kontrole: %n</numerusform>
            <numerusform>Niegotowe: nieudane kontrole: %n</numerusform>
            <numerusform>Niegotowe: nieudane kontrole: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>Więcej w tabeli (CSV): %n.</numerusform>
            <numerusform>Więcej w tabeli (CSV): %n.</numerusform>
            <numerusform>Więcej w tabeli (CSV): %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Stwierdzono</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nic nie czeka na wysłanie.</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>Dzień nie jest zamknięty.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Osób weszło</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Na słowo kierownika</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>Spory nadal otwarte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięty</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>Sporządzono {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bilety</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Odmowy</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Zrobione ręcznie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Jeszcze nie sprawdzono.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>Otwórz kołowrót raz…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ niegotowe</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ dobrze</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! uwaga</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>Otwórz kołowrót raz</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>Otworzy się jak dla gościa. Sprawdź, czy rusza się właściwe ramię.</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>Ustaw kolejną bramkę</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>Nowa bramka skanuje ten kod przy pierwszym starcie i pyta o PIN. Ma wtedy dostawców tej bramki z kluczami, jej ustawienia i obsługę; tylko nazwę ma własną.</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>Pokaż kod ustawień</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Zapisz jako obraz</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Zapisz jako tekst</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>Kod ustawień</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>Obiekt {venue}: nowa bramka pokazuje to samo</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>Ważny do {until}. PIN powiedz; nigdy nie wysyłaj razem.</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>Za długi na kod QR: zapisz jako tekst i otwórz na nowej bramce.</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>Przyszedł nowy spór.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>Ustaw bramkę</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Zdanie zmiany</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>Powrót do bramki</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ do wysłania</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… w toku</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ dostarczone</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! sporne</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ odłożone</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– cofnięte</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>wolno</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nie odpowiada</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>świeża</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>starsza, jeszcze wpuszcza</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>za stara, by wpuszczać</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>nigdy nie wczytana</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>pracownik</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>Użyto gdzie indziej przed tą bramką</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>Na ten bilet lub jego kopię weszły dwie osoby. Porównaj czasy i miejsca; powiadom drugie wejście. Zamknij z tym, co ustalono.</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>Użyto gdzie indziej po tej bramce</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>Ta bramka wpuściła gościa pierwsza, a ktoś użył biletu znów przed wysłaniem. Powiadom drugie wejście. Zamknij z tym, co ustalono.</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>Anulowano u dostawcy</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>Gość wszedł na anulowaną rezerwację. Zapytaj dostawcę, czy należy zapłacić. Zamknij z odpowiedzią.</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>Niepotwierdzone u dostawcy</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>Zapytaj dostawcę, czy rezerwacja jest opłacona. Zamknij z odpowiedzią.</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>Na inny dzień</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>Gość wszedł z biletem na inny dzień. Zamknij z tym, co uzgodniono.</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Oznaczono jako nieobecny</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>Gość jednak przyszedł: poproś dostawcę o poprawkę. Zamknij z odpowiedzią.</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>Żaden dostawca nie zna tego kodu</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>Ktoś wszedł na kod, którego nikt nie sprzedał albo sprzedano gdzie indziej. Zamknij z tym, co ustalono.</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>Nie wiadomo, która rezerwacja</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>Kod otwiera teraz kilka rezerwacji. Znajdź gościa i zleć oznaczenie właściwej jako użytej. Zamknij z tym, która to była.</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Odrzucone przez dostawcę</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>Przeczytaj słowa dostawcy; zleć tam oznaczenie rezerwacji jako użytej. Zamknij z tym, co zrobiono.</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>Przerwane, nim ktoś wszedł</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>Bramka stanęła w trakcie skanu. Jeśli gość tu jest, skanuj znów. Jeśli u dostawcy jest użyty, a nikt nie wszedł, zleć zwrot.</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>Nie dało się cofnąć</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>Bilet nadal jest użyty u dostawcy. Zleć tam jego zwrot. Zamknij z tym, co zrobiono.</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>Walidacja bez odpowiedzi</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>Nie wiadomo, czy dostawca policzył to przejście. Zapytaj. Zamknij z odpowiedzią.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Wpuszczono</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>Miano wpuścić</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozstrzygnięto</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Zeskanowano</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>Próba od razu</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniono</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Spór zamknięty</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>Spór otwarty ponownie</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>Zmiana obsługi</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>Utworzono kod ustawień</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Dzień zamknięty</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Kiosk zamknięty</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>Kołowrót otwarty dla wszystkich</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>Przeszedł</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>Próba kołowrotu</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>Nie przeszedł</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>Dostawca: dostarczone</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>Dostawca: później</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>Dostawca: jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>Dostawca: odrzucone</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>Dostawca: klucz nieprzyjęty</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>Dostawca: cofnięte</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>według dostawcy</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>według kopii lokalnej</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>według dziennika tej bramki</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>według wspólnej księgi</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>na słowo kierownika</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzona</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Użyty</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dorosły</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Młodzież</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dziecko</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Niemowlę</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
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
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
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
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Czytnik</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Kołowrót</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>Wspólna księga</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>Uśpienie i ekran</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} temu</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>Od razu zostaną wypróbowane: %n.</numerusform>
            <numerusform>Od razu zostaną wypróbowane: %n.</numerusform>
            <numerusform>Od razu zostaną wypróbowane: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>Nic z tego już nie czeka na wysłanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>Odłożone, aż ktoś je zwolni: %n.</numerusform>
            <numerusform>Odłożone, aż ktoś je zwolni: %n.</numerusform>
            <numerusform>Odłożone, aż ktoś je zwolni: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>Niczego z tego nie można odłożyć: dostarczone albo właśnie w drodze.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>Znów do wysłania: %n.</numerusform>
            <numerusform>Znów do wysłania: %n.</numerusform>
            <numerusform>Znów do wysłania: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>Nic z tego nie jest odłożone.</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>Spór jest zamknięty.</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>Ten spór był już zamknięty.</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>Spór jest znów otwarty.</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>Tego sporu nie można otworzyć ponownie.</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>Kołowrót nie może się teraz otworzyć, więc ręcznie też nikogo się nie wpuszcza.</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} nie jest ustawione na tej bramce.</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>U dostawcy użyty, anulowany lub nie na dziś: nic nie oznaczono.</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>Ta bramka już kogoś na to wpuściła.</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} nie może oznaczyć nieobecności.</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Nie oznaczono: {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>Oznaczono u dostawcy jako nieobecny.</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>Dzień nie jest zamknięty. {owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>{day} jest zamknięty.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Może to tylko kierownik.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} ma teraz PIN.</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>Ostatni kierownik zostaje.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Nie ma osoby {name}.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} nie ma już PIN-u.</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>Zablokowane: najpierw podaj PIN.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>To wymaga kierownika.</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>Na ekranie jest kod ustawień.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Zapisano jako {path}.</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>Ręcznie trzymane offline przy bramce.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>Niegotowe: nieudane kontrole: %n.</numerusform>
            <numerusform>Niegotowe: nieudane kontrole: %n.</numerusform>
            <numerusform>Niegotowe: nieudane kontrole: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>Gotowe: żadna kontrola nie zawiodła.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>To się nie udało: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>dostarczone: %n</numerusform>
            <numerusform>dostarczone: %n</numerusform>
            <numerusform>dostarczone: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>sporne: %n</numerusform>
            <numerusform>sporne: %n</numerusform>
            <numerusform>sporne: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nic nie czeka</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>nadal do wysłania: %n</numerusform>
            <numerusform>nadal do wysłania: %n</numerusform>
            <numerusform>nadal do wysłania: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>Zatrzymano; następnym razem pójdzie dalej stąd.</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>Kopia lokalna jest świeża, rezerwacji: %n.</numerusform>
            <numerusform>Kopia lokalna jest świeża, rezerwacji: %n.</numerusform>
            <numerusform>Kopia lokalna jest świeża, rezerwacji: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>Jeszcze nie odnowiono: {connections}. Bramka próbuje dalej.</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection}: {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Zatrzymano; pliku nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>Wierszy w {path}: %n.</numerusform>
            <numerusform>Wierszy w {path}: %n.</numerusform>
            <numerusform>Wierszy w {path}: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>Zamknął {name}, {at}.</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>{connection} nie można o to zapytać.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>to konto nie ma prawa</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>tam można tylko czytać</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>to nie jest folder</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nie ma go</translation>
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
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>Dziennik był uszkodzony. Zachowano go w całości jako {file}; rozpoczęto nowy. Ta bramka nie zna wcześniejszych dzisiejszych wejść: powiadom kierownika.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>To nie jest klucz: jest pusty, za długi albo ma znaki, których żaden klucz nie ma.</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>Połączenie {connection}: w {where} nie ma klucza (jest za długi albo ma znaki, których żaden klucz nie ma): skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>Połączenie {connection} nie ma klucza: podaj go poleceniem `gate-scanner keys set {connection}`.</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>Połączenie {connection}: zmienna {name} nie jest ustawiona.</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>Poświadczenia systemd {name} nie da się odczytać ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Nie da się odczytać {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>Nie da się zapisać {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} mogą czytać inni albo należy do kogoś innego: jego klucze nie są wiarygodne. Uruchom jako właściciel `chmod 600 {path}`.</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} nie jest listą kluczy: usuń go i podaj każdemu połączeniu jego klucz ponownie.</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>Klucz podpisu obiektu jest uszkodzony: usuń go z magazynu kluczy.</translation>
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
        <source>Use the hand scanner, or type the code</source>
        <translation>Użyj skanera ręcznego lub wpisz kod</translation>
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
        <source>Somebody went through without a ticket.</source>
        <translation>Ktoś przeszedł bez biletu.</translation>
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
        <translation>Pulpit kierownika</translation>
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
        <source>On a supervisor&apos;s word</source>
        <translation>Na słowo kierownika</translation>
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
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>Pulpit kierownika, przez PIN: co czeka, co sporne, co policzono.</translation>
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
        <source>REDUCED FARE</source>
        <translation>ULGOWY</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>DROGA BEZ STOPNI</translation>
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
        <source>not asked yet</source>
        <translation>jeszcze nie zapytano</translation>
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
        <source>What it is owed waits until that is mended.</source>
        <translation>Zaległe zgłoszenia czekają, aż to zostanie naprawione.</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>Nie jest już skonfigurowany na tej bramce.</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>Sprawdź klucz.</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>Nie można wczytać jego rezerwacji.</translation>
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
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>PIN wymaga co najmniej {count} cyfr, nie wszystkich jednakowych.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Operator potrzebuje nazwy.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Wybierz inny PIN.</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>Otrzymanych operatorów nie da się zrozumieć.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>Nie da się odczytać {path} ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>Nie da się zapisać {path}: {why}.</translation>
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
        <translation>To nie jest kod ustawień.</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>Ten kod ustawień jest uszkodzony lub zmieniony: zeskanuj go ponownie. Skaner ręczny może być ustawiony na inną klawiaturę niż ten komputer.</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>To nie jest PIN tego kodu ustawień.</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>Ten kod ustawień pochodzi z innej wersji programu: zaktualizuj obie.</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>Ten kod ustawień jest z innego obiektu ({theirs}); ta bramka ufa {ours}. Jeśli ją przeniesiono, usuń {file} z jej profilu i zacznij od nowa.</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>Ten kod ustawień był ważny do {until}: poproś o nowy. Jeśli to dopiero nastąpi, zegar tego komputera jest zły.</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>Ten kod ustawień powstał o {issued}, co dopiero nastąpi: ustaw zegar tego komputera.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>Język ekranów dla obsługi.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Kod ustawień</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>Czy stanowisko pokazuje kod ustawień? Przyłóż go do kamery, zeskanuj, otwórz jako plik lub wklej. Bez niego idź dalej.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>wklej tutaj</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>PIN pokazany obok</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otwórz plik…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>Kod obiektu {venue}: stanowisko musi pokazywać to samo. Wpisz jego PIN.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>Przejęto: {names}. Reszta należy tylko do tej bramki.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>Trzymaj bilet tam, gdzie będą go trzymać goście: musi zostać odczytany od razu.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Użyj tej</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>Odczyt: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Skaner ręczny</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>Zeskanuj ten kod, potem bilet. Bez skanera ręcznego idź dalej.</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>Kończy kod przez</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>cokolwiek</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>Port szeregowy, jeśli jest</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Kod do zeskanowania</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>Skaner i komputer mają tę samą klawiaturę.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>Skaner jest ustawiony na inną klawiaturę niż ten komputer: to, co wpisuje, jest poprawiane.</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>Stracone na dobre: {signs}. Ustaw kraj klawiatury skanera według jego instrukcji.</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Kołowrót</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>Płytka przekaźników, która go otwiera. Odsuń się od ramienia i otwórz raz.</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>bez kołowrotu</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>przez żądania WWW (Shelly i inne)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>inna: własne adresy</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Płytka</translation>
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
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
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
        <translation>Otwiera</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>Zamyka</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>Numer płytki</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>Impuls (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Otwórz raz</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>niepodłączony</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>podłączony do płytki</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>zwiera się</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>rozwiera się</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>Styk przejścia</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>Przy przejściu</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>Zgłasza to</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>Odpowiedź: zwarty</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>i rozwarty</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name}: liczba od {least} do {most}.</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>Uzupełnij: {name}.</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name}: zaczyna się od http:// lub https://.</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>Płytka to przyjęła. Czy ramię się otworzyło i zamknęło?</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>Płytka to przyjęła. Teraz przejdź albo obróć ramię ręką.</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>Styk przejścia: ktoś przechodzi</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>Styk przejścia: nikogo</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>Ktoś przeszedł: styk przejścia działa.</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>Nikogo nie zauważono: sprawdź kabel styku, jego wejście i to, co robi przy przejściu.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>Jak obsługa nazywa to wejście, i krótka nazwa, której nie ma żadna inna bramka.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krótka nazwa</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>z obsługą obok</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>sami goście: kołowrót</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>Nieznany kod, brak sieci</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>do obsługi</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>zatrzymać</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>wpuścić i zapisać</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>Bramka potrzebuje własnej krótkiej nazwy.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>Kierownik może PIN-em zezwolić, cofnąć i zamknąć kiosk. Ustaw co najmniej jeden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>pracownik</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>PIN-y się różnią.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>PIN dla {name} jest ustawiony.</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>Coś się nie udało ({error}). Szczegóły są w dzienniku.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>Pliku nie da się odczytać lub zapisać ({why}).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>To zostanie teraz zapisane w {path}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>Nie wypróbowano lub odmówiono: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>Żaden kierownik nie ma PIN-u: nikt nie mógłby zezwolić ani zamknąć kiosku.</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>Dostawca podał adres i klucz.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>Bilety są</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>realizowane: użyte raz</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>sprawdzane: liczy dostawca</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>Inny dostawca</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>Jego klucz nie jest jeszcze nigdzie zapisany: podaj go ponownie.</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>Każdy dostawca potrzebuje własnej krótkiej nazwy.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>Zaznacz, co obowiązuje na tej bramce. Nic nie zaznaczono: wszystko.</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>Zapytaj dostawców ponownie</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>teraz nie w sprzedaży</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>Ustaw tę bramkę</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Krok {n} z {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Dokończ później</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>Zapisz i zakończ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Za dużo błędnych PIN-ów: poczekaj {seconds} s.</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>Zawartości tego kodu ustawień nie da się zrozumieć: zaktualizuj obie bramki.</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>To nie jest adres dostawcy: zaczyna się od https:// i nie zawiera nazwy, hasła ani znaku zapytania.</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} przyjmuje klucz i przyznaje octo/redemption. Produkty w sprzedaży: {count}.</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} odpowiada, ale nie przyjmuje tego klucza: skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} przyjmuje klucz, ale nie przyznaje mu octo/redemption: poproś o to dostawcę.</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} traktuje ten klucz jako próbny: nic nie zostałoby zrealizowane. Poproś o prawdziwy.</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host}: {why} Sprawdź sieć i adres.</translation>
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
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>Dostawca nie przyznaje temu kluczowi octo/redemption.</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>Dostawca traktuje ten klucz jako testowy: nic nie zostanie zrealizowane.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Nie ma klucza.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>Lista produktów dostawcy nie jest listą.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>Lista rezerwacji dostawcy nie jest listą.</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>Odpowiedź dostawcy na zapytanie nie ma sensu.</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>Dostawca nie obsługuje {path}.</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>Dostawca nie odpowiedział w ciągu {seconds} s.</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>Dostawca jest nieosiągalny ({why}).</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>brak bezpiecznego połączenia</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>jego nazwa nie jest tu znana</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>połączenie odrzucone</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>Odpowiedź dostawcy zaginęła ({error}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>Odpowiedź dostawcy była zbyt duża.</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>Adres lub klucz dostawcy nie ma sensu ({error}).</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>Dostawca przysłał stronę lub szum zamiast odpowiedzi.</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>Dostawca nie przyjmuje tego klucza.</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>Dostawca prosi o mniej zapytań.</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>Dostawca nie ma takiej operacji.</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>Dostawca ma własną awarię (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>Dostawca nie mógł teraz tego przyjąć (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>Coś między tą bramką a dostawcą odpowiada zamiast niego.</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>Dostawca przysłał stronę zamiast odpowiedzi (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>Dostawca mówi nie (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>Odpowiedź dostawcy nie mówi, co się stało z biletem.</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>Dostawca mówi nie.</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>Zabrakło czasu na zapytanie dostawcy.</translation>
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
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>cofnięto tutaj {at}, a dostawca tego nie potwierdził</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>cofnięto tutaj {at}, a w lokalnej kopii nadal widnieje jako użyty</translation>
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
        <source>The supplier does not answer</source>
        <translation>Dostawca nie odpowiada</translation>
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
