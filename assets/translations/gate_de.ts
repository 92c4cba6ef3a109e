<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>Es gibt keine weiteren Bilder.</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>Der Kamera-Stream</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>{name} liefert keine Bilder mehr. Kabel prüfen.</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>Der Kamera-Stream antwortet nicht. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>Kamera {number} lässt sich nicht öffnen. Ist sie angeschlossen oder anderweitig in Gebrauch?</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>Die Kamera liefert keine Bilder. Kabel prüfen.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>Das Kamerabild ist schwarz. Ist das Objektiv verdeckt?</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>Der Kameraleser ist ausgefallen ({error}).</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>Das Kamerabild steht still. Kamera neu anstecken.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>It reads a test card.</source>
        <translation>Es liest eine Testkarte.</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>Es liest eine Testkarte nicht.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>Nicht installiert: schwierige Codes haben ein Leseverfahren weniger.</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>Installieren: apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>Das Programm neu installieren, mit der Visual-C++-2013-Laufzeit.</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>libzbar0 neu installieren.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>Einstecken, andere Programme schließen, die sie benutzen, oder eine andere nennen: [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>Kamera {device} ging auf, gab aber in {seconds} s kein Bild.</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>Die Kamera der Spur gibt kein Bild.</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>Sie gibt Bilder von {wide} × {high}.</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>Schärfe {sharp} von 100, Helligkeit {bright} von 100.</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>Die Abdeckung von der Linse nehmen oder Licht einschalten.</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>Ein Ticket davor halten und noch einmal prüfen; ist es noch unscharf, Linse putzen und scharf stellen.</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>Es gibt keine Soundkarte: die Spur ist stumm.</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>Einen Lautsprecher anschließen, falls man die Spur hören soll.</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>Es gibt eine Soundkarte.</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>{size} GB sind frei.</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>Platz schaffen, wo {folder} liegt.</translation>
    </message>
    <message>
        <source>The lane is running and watches it: close its window to look here.</source>
        <translation>Der Eingang läuft und überwacht es selbst: zum Prüfen ihr Fenster schließen.</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>Es wurde einmal geöffnet. Hat sich die richtige Sperre bewegt?</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>Sein Relais antwortet.</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>Sein Relais ist angeschlossen; Karten dieser Art antworten nicht.</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>Sein Durchgangskontakt meldet, dass jemand darin steht.</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>Sperre, Kabel und input_active prüfen.</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>Das gemeinsame Verzeichnis antwortet.</translation>
    </message>
    <message>
        <source>It did not come to an end within {seconds} s.</source>
        <translation>Nach {seconds} s war es noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>Konnte nicht geprüft werden ({error}).</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>Dieser Computer bleibt wach und der Bildschirm an.</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>Ob dieser Computer einschläft, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>In die Energieeinstellungen sehen: nie schlafen, Bildschirm nie aus.</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>Dieser Computer schläft nach {minutes} min ohne Taste ein.</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>Der Bildschirm wird nach {minutes} min ohne Taste dunkel.</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>Er läuft auf Batterie.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Ans Netz anschließen.</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>Schlafen in den Energieeinstellungen auf „nie“ stellen.</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>Bildschirmschoner und Abschalten auf „nie“ stellen.</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} ist in Ordnung.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>Dem Benutzer geben, der die Spur betreibt: chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>Andere können {path} schreiben.</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>Andere können in {folder} sehen, wo Namen und Codes liegen.</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} gehört dieser Spur allein.</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>Zu lang, um es in {seconds} s bis zum Ende zu prüfen.</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>Noch keines; der erste Scan beginnt es.</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>Die Datei für die Aufsicht aufheben; die Spur legt sie beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>Die Kette bricht bei Zeile {row} von {rows}: {why}.</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>Der Aufsicht sagen; die Datei kopieren, wie sie ist.</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>Die Kette hält, {rows} Zeilen.</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>{owed} offen, {parked} geparkt; {disputes} Streitfälle offen.</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>Schlüssel oder Verbindung richten (siehe oben), dann: gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>Für eine Verbindung fehlt sie: ohne Netz sind deren Tickets unbekannt.</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>FRISCH: {bookings} Buchungen, {minutes} min alt.</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>ÄLTER: {bookings} Buchungen, {minutes} min alt.</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>ABGELAUFEN: {bookings} Buchungen, {minutes} min alt.</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>{name} setzen oder api_key_env aus {file} nehmen.</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>api_key aus {path} nehmen, dann: gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>{path} ist für andere lesbar. chmod 600 {path}, oder besser:</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>Ein Schlüsselspeicher des Betriebssystems wäre besser.</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>Er liegt in: {place}.</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection}, oder den Anbieter bitten, diesem Schlüssel octo/redemption für echte Tickets zu geben.</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>Das Netz prüfen, und base_url in {file}: {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>Nimmt den Schlüssel und gibt octo/redemption, antwortet in {ms} ms, verkauft {products} Produkte ({env}-Tickets).</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>Ein Scan wartet höchstens {ms} ms: das Netz prüfen.</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>Nur Testtickets: env = &quot;test&quot; vor dem Einlass aus {file} nehmen.</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>Der Anbieter zählt {listed} Buchungen, die lokale Kopie hat {kept}.</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>Der Anbieter nennt keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>Diese Uhr stimmt auf {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>Diese Uhr geht {seconds} s nach.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>Diese Uhr geht {seconds} s vor.</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>Die Uhr stellen; sie der Netzzeit folgen lassen.</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>Kein Anbieter verkauft {products}: die Spur würde alle anderen abweisen.</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>[lane] products in {file} richten.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>Keine Aufsicht hat eine PIN: Niemand kann den Kiosk an seinem Bildschirm verlassen.</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>Verlassen wird er mit der PIN einer Aufsicht ({names}).</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>Die Tasten des Systems sind nicht gesperrt: Eine Tastatur kann aus dem Kiosk herausführen.</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>Strg-Alt-F2 führt zu einer anderen Konsole.</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>Dieser Rechner startet mit dem Kiosk, und seine eigenen Tasten sind gesperrt.</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>Was dieses System selbst sperrt, ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber {connection} {seconds} s nach: bitte stellen. Gesendete Zeiten werden solange berichtigt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber {connection} {seconds} s vor: bitte stellen. Gesendete Zeiten werden solange berichtigt.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>eine Internetadresse</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>ein WLAN-Zugang</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>eine Visitenkarte</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>ein Kalendereintrag</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>ein Ort auf einer Karte</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>ein Schlüssel für eine andere App</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>eine Zahlung</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>ein Gesundheitszertifikat</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>ein Link für ein Telefon</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Dieser Code ist leer.</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>Dieser Code ist zu lang für ein Ticket.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>der Besucher kam zurück: Scan {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>fortgesetzt mit Scan {scan}</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>zurückgenommen, bevor es geliefert war</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>der Anbieter kennt diesen Code nicht</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>der Code öffnet jetzt andere Buchungen als die eingelassene</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>der Code öffnet mehrere Buchungen</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>vom Anbieter gezählt, aber diese Spur ließ niemanden ein</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>niemand wurde eingelassen und nichts gezählt</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>die Spur blieb stehen, bevor jemand eingelassen war; beim Anbieter gilt es als benutzt</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>die Spur blieb stehen, bevor jemand eingelassen war; beim Anbieter gilt es nicht als benutzt</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>als unsere eigene erkannt</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>die Antwort ging verloren und ließ keine Spur</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>der Code würde auch {count} einlösen, die damit nicht eingelassen wurden</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>der Code würde auch {count} zurückgeben, die getrennt hereinkamen</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>der Anbieter liefert keinen Einlösecode</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>{count} von {all} waren storniert oder als nicht erschienen vermerkt</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>{count} von {all} wurden anderswo benutzt</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>anderswo nach dieser Spur benutzt</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>anderswo vor dieser Spur benutzt</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>beim Anbieter storniert</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>beim Anbieter als nicht erschienen vermerkt</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>der Anbieter nennt es {status}</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>vom Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>zwei Anbieter kennen diesen Code</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>nicht jeder Anbieter konnte gefragt werden</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>kein Anbieter kennt diesen Code</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>ungeprüft eingelassen, und der Anbieter validiert nur, was nachträglich nicht geht</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>nach {tries} Versuchen aufgegeben: {why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>ein unerwarteter Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>der eigene Code des Tickets öffnet mehr als dieses Ticket oder nichts</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>ein Aufruf kann noch unterwegs sein</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>das nächste Ticket der Gruppe</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>der Anbieter lehnt es ab und nennt es einlösbar</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>eine Validierung lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>der Anbieter nahm die Rücknahme an und zeigt sie nicht</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>der Anbieter kann nicht zurücknehmen ({error})</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>beim Anbieter zurückgenommen</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>der Anbieter wurde noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>Noch offen: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n zu melden an {connection} (älteste vom {day})</numerusform>
            <numerusform>%n zu melden an {connection} (älteste vom {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n geparkt für {connection} (älteste vom {day})</numerusform>
            <numerusform>%n geparkt für {connection} (älteste vom {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>einen noch unbekannten Anbieter</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>Am Kiosk wartet seit {since} jemand auf das Personal</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>%n Streitfall zu schließen</numerusform>
            <numerusform>%n Streitfälle zu schließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>%n geparkt, bis die Verbindung steht oder freigegeben wird</numerusform>
            <numerusform>%n geparkt, bis die Verbindung steht oder freigegeben wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>%n ist seit {since} unterwegs zum Anbieter</numerusform>
            <numerusform>%n sind seit {since} unterwegs zum Anbieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>%n wartet seit {since} auf das Netz</numerusform>
            <numerusform>%n warten seit {since} auf das Netz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>%n wartet seit {since}, {some} davon auf das Netz</numerusform>
            <numerusform>%n warten seit {since}, {some} davon auf das Netz</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>Heute ist noch niemand hereingekommen</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>Der eine Einlass von heute ist beim Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>Der Einlass von heute ist beim Anbieter</numerusform>
            <numerusform>Alle %n Einlässe von heute sind beim Anbieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>%n Einlass heute, {delivered} davon beim Anbieter</numerusform>
            <numerusform>%n Einlässe heute, {delivered} davon beim Anbieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>%n von Hand geschlossen</numerusform>
            <numerusform>%n von Hand geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>Lokale Kopie wird erneuert</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Liste wird geschrieben</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} je Sekunde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>Telefon kaputt</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>Ticket zu Hause vergessen</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Name auf der Liste</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Besucher ging nicht hinein</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Falsche Buchung gewählt</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Weniger Leute als angezeigt</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>Hier eingelassen</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>Tickets dieser Buchung</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>Wie viele Tickets hier sind</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>Von Hand einlassen…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Trotzdem einlassen…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>Nicht erschienen…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Keine Buchung gewählt</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>Links tippen; Enter fragt auch die Anbieter.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>Der Anbieter wurde eben gefragt.</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>Aus der lokalen Kopie.</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>Der Anbieter sagt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Von Hand einlassen</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>Dieselben Prüfungen wie bei einem Scan.</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>Sie stehen ein für Zeit, Eingang und was niemand prüfen konnte. Ein benutztes oder storniertes Ticket bleibt abgewiesen.</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Trotzdem einlassen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>Der letzte Einlass dieser Buchung hier: ihre Tickets gelten wieder.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>Der Anbieter zählt diesen Besucher als nicht erschienen. Das lässt sich hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>Personen je fünf Minuten</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>die meisten waren {n} ab {when}</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>An diesem Tag kam niemand herein.</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>eine Spur: {n} je Minute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Vor heute</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Alle Spuren</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>Name, Referenz, Buchung, Produkt, Code, Grund</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>In Meldungen suchen</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>Diese Liste speichern (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>Verlauf der gewählten Meldung</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Parken…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>Keine Meldung passt.</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>Eine Meldung wählen.</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>Eine Meldung wählen, um alles zu sehen, was mit ihr geschah.</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>jetzt versuchen</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>Geparkte warten, bis jemand sie freigibt; solange wird kein Tag abgeschlossen.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>Sie sind wieder offen. Jede wird nachgesehen, bevor etwas gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Auch geschlossene</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>Close with a note…</source>
        <translation>Mit Notiz schließen…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>Buchung zeigen</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>Kein Streitfall ist offen.</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>Die neuesten {n} werden gezeigt.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts anzusehen</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>Hier erscheint eine Meldung, die ein Anbieter ablehnt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>der Anbieter sagt nicht wo</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>Hier wurde niemand darauf eingelassen.</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>Dem Besucher wurde gesagt</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>Diesen Streitfall schließen</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>Diesen Streitfall wieder öffnen</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>Er wartet dann wieder auf jemanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>%n in der lokalen Kopie gefunden.</numerusform>
            <numerusform>%n in der lokalen Kopie gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>%n in der lokalen Kopie und bei den Anbietern gefunden.</numerusform>
            <numerusform>%n in der lokalen Kopie und bei den Anbietern gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>Name, Referenz, E-Mail, Telefon oder Code</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Besucher finden</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>Anbieter fragen</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>Gefundene Buchungen</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>Die Anbieter werden gefragt…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>Niemand gefunden, auch nicht bei den Anbietern.</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>In der lokalen Kopie niemand gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>%n Streitfall bleibt offen.</numerusform>
            <numerusform>%n Streitfälle bleiben offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>Keine Meldung offen; %n Streitfall ist noch offen.</numerusform>
            <numerusform>Keine Meldung offen; %n Streitfälle sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>Zum Drucken speichern (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Als Tabelle speichern (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Tag abschließen…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>Der Tag kann nicht abgeschlossen werden. {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>Nichts ist offen: der Tag kann abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>Nichts darf offen sein. Das Journal behält, wer abgeschlossen hat.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>Diese Seite zeigt Besucher. Bitte PIN eingeben.</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>Die erste Aufsicht</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>Für diese Spur hat noch niemand eine PIN. Wer die erste setzt, ist die Aufsicht.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>zurückzunehmen</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>Personen herein</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>Einlässe</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>jetzt drinnen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>höchstens je Minute</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>vom Scan zur Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>%n auf Wort der Aufsicht</numerusform>
            <numerusform>%n auf Wort der Aufsicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Bild speichern (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>Zahlen speichern (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>Personen nach Produkt</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Abweisungen nach Grund</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>Tickets nach Produkt und Art</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>Ausgänge werden hier nicht gezählt</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>nach Zählung dieser Spur; {n} gingen hinaus</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>die Hälfte von {n}; 95 % in {ms} ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>PIN wegnehmen</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>Neuer Bediener oder neue PIN</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>Personal darf nachsehen und Meldungen versuchen lassen; alles andere braucht eine Aufsicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link}; letzte Antwort {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n}; die älteste seit {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Lokale Kopie</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}, {age} alt</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>der Anbieter zählte {n} ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>der Anbieter sagt nicht, wie viele er hat</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>die Uhr dieses Computers stimmt</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>diese Uhr geht {s} s nach</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>diese Uhr geht {s} s vor</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Jetzt melden</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>Lokale Kopie erneuern</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>Einlässe heute: {admitted}. Offen: {owed}. Streitfälle zu schließen: {disputes}.</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Anbieter noch nicht bekannt</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (validiert)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>Grund; er kommt mit Ihrem Namen ins Journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>Nicht bereit: %n Prüfung nicht bestanden</numerusform>
            <numerusform>Nicht bereit: %n Prüfungen nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>%n weitere stehen in der Tabelle (CSV).</numerusform>
            <numerusform>%n weitere stehen in der Tabelle (CSV).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>Der Tag ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Personen herein</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Einlässe</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Auf Wort der Aufsicht</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>Noch offene Streitfälle</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>Erstellt am {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Abweisungen</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand getan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>Drehkreuz einmal öffnen…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ nicht bereit</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ gut</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! Hinweis</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>Drehkreuz einmal öffnen</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>Es öffnet wie für einen Besucher. Nachsehen, ob sich der richtige Arm bewegt.</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>Weitere Spur einrichten</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>Eine neue Spur scannt diesen Code beim ersten Start und fragt nach der PIN. Sie hat dann die Anbieter dieser Spur mit ihren Schlüsseln, ihre Einstellungen und Bediener; nur der Name ist ihr eigener.</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>Einrichtungscode zeigen</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>Der Einrichtungscode</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>Ort {venue}: die neue Spur zeigt denselben</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>Gültig bis {until}. Die PIN sagen, nie mitschicken.</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>Zu lang für einen QR-Code: als Text speichern und an der neuen Spur öffnen.</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>Ein neuer Streitfall ist gekommen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>Spur einrichten</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Leitstelle</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>Zurück zur Spur</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ offen</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… unterwegs</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ gemeldet</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! strittig</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ geparkt</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– zurückgenommen</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>älter, lässt noch ein</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>zu alt, um danach einzulassen</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>nie geladen</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>Anderswo vor dieser Spur benutzt</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>Auf dieses Ticket oder eine Kopie kamen zwei herein. Beide Zeiten und Orte vergleichen; dem anderen Eingang sagen. Mit dem Ergebnis schließen.</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>Anderswo nach dieser Spur benutzt</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>Diese Spur ließ den Besucher zuerst ein, und jemand benutzte das Ticket noch einmal, bevor es gemeldet war. Dem anderen Eingang sagen. Mit dem Ergebnis schließen.</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>Beim Anbieter storniert</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>Der Besucher kam auf eine stornierte Buchung herein. Den Anbieter fragen, ob sie zu zahlen ist. Mit der Antwort schließen.</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>Beim Anbieter nicht bestätigt</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>Den Anbieter fragen, ob die Buchung bezahlt ist. Mit der Antwort schließen.</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>Für einen anderen Tag</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>Der Besucher kam mit dem Ticket eines anderen Tages. Mit dem Vereinbarten schließen.</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Als nicht erschienen vermerkt</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>Der Besucher kam doch: den Anbieter bitten, die Buchung zu richten. Mit der Antwort schließen.</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>Kein Anbieter kennt diesen Code</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>Jemand kam auf einen Code herein, den niemand oder jemand anders verkauft hat. Mit dem Ergebnis schließen.</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>Niemand weiß, welche Buchung</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>Der Code öffnet jetzt mehrere Buchungen. Den Besucher suchen und die richtige als benutzt vermerken lassen. Damit schließen, welche es war.</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Vom Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>Die Worte des Anbieters lesen; die Buchung dort als benutzt vermerken lassen. Mit dem Getanen schließen.</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>Unterbrochen, bevor jemand hereinkam</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>Die Spur blieb mitten in diesem Scan stehen. Ist der Besucher noch da, neu scannen. Gilt es beim Anbieter als benutzt und kam niemand herein, dort zurückgeben lassen.</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>Konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>Das Ticket gilt beim Anbieter noch als benutzt. Dort zurückgeben lassen. Mit dem Getanen schließen.</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>Validierung ohne Antwort</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>Niemand weiß, ob der Anbieter diesen Durchgang gezählt hat. Ihn fragen. Mit der Antwort schließen.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>Wollte einlassen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>Sofort versucht</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Streitfall geschlossen</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>Streitfall wieder geöffnet</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>Bediener geändert</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>Einrichtungscode erstellt</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Tag abgeschlossen</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Kiosk geschlossen</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>Drehkreuz für alle offen</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>Ging hindurch</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>Drehkreuz probiert</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>Ging nicht hindurch</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>Anbieter: gemeldet</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>Anbieter: später</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>Anbieter: noch keine Antwort</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>Anbieter: abgelehnt</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>Anbieter: Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>Anbieter: zurückgenommen</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>wie der Anbieter sagt</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>nach der lokalen Kopie</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>nach dem Journal dieser Spur</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>nach dem gemeinsamen Buch</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>auf Wort der Aufsicht</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jugendliche</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Kleinkind</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senioren</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Drehkreuz</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>Gemeinsames Buch</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>Schlaf und Bildschirm</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>%n Meldung wird gleich versucht.</numerusform>
            <numerusform>%n Meldungen werden gleich versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>Nichts davon ist noch offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>%n Meldung ist geparkt, bis jemand sie freigibt.</numerusform>
            <numerusform>%n Meldungen sind geparkt, bis jemand sie freigibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>Nichts davon lässt sich parken: gemeldet oder gerade unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>%n Meldung ist wieder offen.</numerusform>
            <numerusform>%n Meldungen sind wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>Nichts davon ist geparkt.</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>Der Streitfall ist geschlossen.</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>Dieser Streitfall war schon geschlossen.</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>Der Streitfall ist wieder offen.</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>Dieser Streitfall lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>Das Drehkreuz kann jetzt nicht öffnen; darum wird auch von Hand niemand eingelassen.</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} ist auf dieser Spur nicht eingerichtet.</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>Beim Anbieter benutzt, storniert oder nicht für heute: nichts vermerkt.</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>Diese Spur hat darauf jemanden eingelassen.</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} kann Nichterscheinen nicht vermerken.</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Nicht vermerkt: {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>Beim Anbieter als nicht erschienen vermerkt.</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>Der Tag ist nicht abgeschlossen. {owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>{day} ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Das kann nur eine Aufsicht.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} hat jetzt eine PIN.</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>Die letzte Aufsicht bleibt.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Einen Bediener {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} hat keine PIN mehr.</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>Gesperrt: zuerst die PIN eingeben.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Das braucht eine Aufsicht.</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>Ein Einrichtungscode steht auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>An der Spur von Hand offline gehalten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>Nicht bereit: %n Prüfung nicht bestanden.</numerusform>
            <numerusform>Nicht bereit: %n Prüfungen nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>Bereit: keine Prüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>Das ging nicht: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n gemeldet</numerusform>
            <numerusform>%n gemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n strittig</numerusform>
            <numerusform>%n strittig</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nichts ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>Angehalten; beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>Die lokale Kopie ist frisch: %n Buchung.</numerusform>
            <numerusform>Die lokale Kopie ist frisch: %n Buchungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>Noch nicht erneuert: {connections}. Die Spur versucht es weiter.</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection}: {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Angehalten; keine Datei wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>%n Zeile steht in {path}.</numerusform>
            <numerusform>%n Zeilen stehen in {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>Von {name} am {at} abgeschlossen.</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>{connection} kann danach nicht gefragt werden.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>dieses Konto darf das nicht</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>dort kann nur gelesen werden</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht da</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
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
        <translation>Der Handscanner an „{port}“ lässt sich nicht öffnen. Ist er angeschlossen?</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>Der Handscanner ist weg. Kabel prüfen.</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>Der Handscanner ist ausgefallen ({error}).</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>Bitte ruhig halten.</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>Flacher halten: das Licht spiegelt.</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>Bitte die Helligkeit erhöhen.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Etwas weiter weg.</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>Etwas näher.</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>Bitte ein Ticket nach dem anderen.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>Die Festplatte ist voll: nichts kann ins Journal, deshalb wird niemand eingelassen. Bitte Platz schaffen.</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>Ein anderes Programm hält das Journal fest; bitte schließen.</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>Das Journal ist nicht beschreibbar: Datei oder Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>Das Journal ist nicht beschreibbar ({error}).</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>Das Journal ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>Das Journal war beschädigt. Es liegt unverändert als {file}; ein neues wurde begonnen. Frühere Einlässe von heute kennt diese Spur nicht: Aufsicht informieren.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>Das ist kein Schlüssel: leer, zu lang oder mit Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>Verbindung {connection}: Was in {where} steht, ist kein Schlüssel (zu lang oder mit Zeichen, die kein Schlüssel hat): noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>Die Verbindung {connection} hat keinen Schlüssel: mit `gate-scanner keys set {connection}` einen geben.</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>Verbindung {connection}: Die Variable {name} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>Das systemd-Credential {name} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} ist für andere lesbar oder gehört jemand anderem: Diesen Schlüsseln wird nicht geglaubt. Als Besitzer `chmod 600 {path}` ausführen.</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} ist keine Liste von Schlüsseln: wegnehmen und jeder Verbindung ihren Schlüssel neu geben.</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>Der Signaturschlüssel des Ortes ist beschädigt: aus dem Schlüsselspeicher nehmen.</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>Einlasskontrolle</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>Ticket vor die Kamera halten</translation>
    </message>
    <message>
        <source>Use the hand scanner, or type the code</source>
        <translation>Handscanner benutzen oder Code tippen</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>Halten Sie Ihr Ticket vor die Kamera</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>WIRD GEPRÜFT</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>AUSSER BETRIEB</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Kein Kamerabild</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Code prüfen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>Code oder Referenz vom Ticket eingeben</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>Wofür ist der Gast hier?</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>Wie viele Tickets dieser Gruppe sind hier?</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>Warum wird dieser Einlass zurückgenommen?</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>Suche: Name, Referenz, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>Lokale Kopie durchsuchen</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>Gerade wird ein Ticket geprüft: bitte erneut suchen.</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>Die lokale Kopie enthält keine solche Buchung.</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>Welche Buchung ist es?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN der Aufsicht</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>PIN prüfen</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>Warum wird dieser Gast eingelassen?</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>Eine offline gehaltene Verbindung wird nicht gefragt: die lokale Kopie entscheidet, alles wird später gesendet.</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>Noch hat sich keine Verbindung gemeldet.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>Das Wort der Aufsicht hilft, wo nicht geprüft werden konnte oder Zeit oder Eingang abweichen.</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} antwortet nicht: der Eingang arbeitet mit der lokalen Kopie weiter. Netz prüfen.</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>Niemand ist durchgegangen: das Ticket wird zurückgegeben.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Jemand ist ohne Ticket durchgegangen.</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>Drehkreuz für alle öffnen</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>Drehkreuz wieder schließen</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>Feueralarm</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>Das Drehkreuz ist für alle offen ({by}). Durchgegangen: {n}. F4 schließt es.</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>Das Drehkreuz ist wieder geschlossen. Durchgegangen: {n}.</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>{n} von {all} durchgegangen</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>BITTE DURCHGEHEN</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>Der Eingang ist offen: bitte durchgehen.</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>PERSONAL WIRD GERUFEN</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>Dieses Ticket konnte nicht geprüft werden: bitte wenden Sie sich an das Personal.</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>Bitte einen anderen Eingang benutzen oder das Personal fragen.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Leitstelle der Aufsicht</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk schließen</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>Ein Teil des Programms ist stehen geblieben. Bitte schließen und neu starten.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>Es gibt keinen Einlass, der zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>Das letzte Ticket wird noch geprüft: dieses bitte erneut scannen.</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>Dieser Scan hat noch keine Antwort. Bleibt das so, Programm schließen und neu starten.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>Der Eingang hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Auf Wort der Aufsicht</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>camera {n}/100</source>
        <translation>Kamera {n}/100</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>gemeinsames Verzeichnis</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>Akku {n} %</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{n} von {all} online</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>hier gespeichert</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>Anbieter hat es</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>strittig: Aufsicht informieren</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{used} von {all} schon benutzt</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Noch kein Scan</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>Es ist nichts gefragt: Diese Karte beantwortet Fragen.</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>Der Handscanner hat abgebrochen: bitte erneut scannen.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>Code vor die Kamera halten oder den Handscanner benutzen.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>Code oder Referenz von Hand eingeben; oder einfach lostippen.</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9, Enter</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>Auswählen. Pfeile bewegen, Escape bricht ab; Fragen entwertet nichts.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>Nach Name, Referenz, E-Mail oder Telefon suchen.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>Die Aufsicht lässt jemanden ein, der abgewiesen wurde: PIN und Grund.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>Eine Verbindung von Hand offline halten oder freigeben.</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>Bei Gruppen erst fragen, wie viele da sind; nochmals: nicht mehr.</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>Leitstelle der Aufsicht, mit PIN: was offen, strittig und gezählt ist.</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Take the last admission back: the ticket works again.</source>
        <translation>Den letzten Einlass zurücknehmen: das Ticket gilt wieder.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>Dunkel, hell oder Farben für Sonnenlicht.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>An diesem Eingang gespeichert: der Gast darf hinein, auch offline.</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>Der Anbieter hat es auch.</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Gast ist nicht hineingegangen</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Falsche Buchung gewählt</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Versehentlich gescannt</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Weniger Personen als angezeigt</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>Vom Anbieter bestätigt</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>Kaufbeleg wurde gezeigt</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>Unverschuldet zu spät oder zu früh</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>Gast des Hauses</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>BITTE EINTRETEN</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>AUSWÄHLEN</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>PERSONAL FRAGEN</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>AUSWEIS PRÜFEN</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>NICHT GEPRÜFT: kein Netz</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>TEIL DER GRUPPE</translation>
    </message>
    <message>
        <source>REDUCED FARE</source>
        <translation>ERMÄSSIGT</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>STUFENLOSER WEG</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>AUF WORT DER AUFSICHT</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Falsches Datum</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>Anderer Eingang</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Testticket</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>Mehrere Buchungen</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Anbieter lehnt ab</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>Anbieter antwortet nicht</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>Lokale Kopie zu alt</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Schlüssel ungültig</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>Personal muss prüfen</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Kein Ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n Erwachsener</numerusform>
            <numerusform>%n Erwachsene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n Jugendlicher</numerusform>
            <numerusform>%n Jugendliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n Kind</numerusform>
            <numerusform>%n Kinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>%n Kleinkind</numerusform>
            <numerusform>%n Kleinkinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>%n Familienticket</numerusform>
            <numerusform>%n Familientickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>%n Senior</numerusform>
            <numerusform>%n Senioren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n Student</numerusform>
            <numerusform>%n Studenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>%n Militär</numerusform>
            <numerusform>%n Militär</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}: offline halten</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}: freigeben</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>Kopie {age} alt</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>Kopie {age} alt: veraltet</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>Kopie {age} alt: zu alt</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>keine lokale Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>alles übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n strittig</numerusform>
            <numerusform>%n strittig</numerusform>
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
        <translation>Die Prüfung ist ausgefallen ({error}); sie startet von selbst neu.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>What it is owed waits until that is mended.</source>
        <translation>Was ihm noch zu melden ist, wartet, bis das behoben ist.</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>Er ist auf dieser Spur nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>Seine Buchungen lassen sich nicht laden.</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>Das ging schief ({error}). Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>Es gibt noch keine PIN einer Aufsicht: `gate-scanner operators set NAME` ausführen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Zu viele falsche PINs: {seconds} s warten.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>Diese PIN ist unbekannt.</translation>
    </message>
    <message>
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>Eine PIN braucht mindestens {count} Ziffern, nicht alle gleich.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Ein Bediener braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Eine andere PIN wählen.</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>Die übernommenen Bediener sind nicht verständlich.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name} gehört nicht zur Aufsicht.</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>Für eine Ausnahme braucht es einen Grund.</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>Der Akku steht bei {percent} %. Diesen Rechner ans Netz anschließen.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>This is no set-up code.</source>
        <translation>Das ist kein Einrichtungscode.</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>Dieser Einrichtungscode ist beschädigt oder wurde verändert: noch einmal scannen. Ein Handscanner ist vielleicht auf eine andere Tastatur als dieser Computer eingestellt.</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>Das ist nicht die PIN dieses Einrichtungscodes.</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>Dieser Einrichtungscode kommt von einer anderen Version dieses Programms: beide auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>Dieser Einrichtungscode ist von einem anderen Ort ({theirs}); diese Spur vertraut {ours}. Ist sie umgezogen, {file} aus ihrem Profil nehmen und neu beginnen.</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>Dieser Einrichtungscode galt bis {until}: einen neuen zeigen lassen. Liegt das noch vor uns, geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>Dieser Einrichtungscode wurde um {issued} gemacht, was noch kommt: die Uhr dieses Computers stellen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>Die Sprache der Bildschirme für das Personal.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>Zeigt die Leitstelle einen Einrichtungscode? Vor die Kamera halten, scannen, als Datei öffnen oder einfügen. Ohne Code: weiter.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>hier einfügen</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>PIN, die daneben steht</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>Ein Code des Ortes {venue}: die Leitstelle muss denselben zeigen. Seine PIN eingeben.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>Übernommen: {names}. Was bleibt, gehört nur zu dieser Spur.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>Ein Ticket dorthin halten, wo Besucher es tun: Es muss sofort gelesen werden.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>Gelesen: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>Diesen Code scannen, dann ein Ticket. Ohne Handscanner: weiter.</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>Er beendet einen Code mit</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>was auch immer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>Serieller Anschluss, falls es einen gibt</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Der Code zum Scannen</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>Scanner und Computer sind sich über die Tastatur einig.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>Der Scanner ist auf eine andere Tastatur eingestellt als dieser Computer: Was er tippt, wird berichtigt.</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>Ganz verloren: {signs}. Am Scanner nach seinem Handbuch das Tastaturland einstellen.</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Drehkreuz</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>Die Relaiskarte, die es öffnet. Vom Arm wegtreten, dann einmal öffnen.</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>kein Drehkreuz</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>per Webaufruf (Shelly und andere)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>eine andere: eigene Adressen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baud</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-Port</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>Nummer der Karte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>Impuls (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Einmal öffnen</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>nicht verdrahtet</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>an der Karte</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt er</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet er</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>Durchgangskontakt</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>Beim Durchgang</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>Meldet es</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>Antwort: geschlossen</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>und offen</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name}: eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>Bitte ausfüllen: {name}.</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name}: beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>Die Karte hat es angenommen. Ging der Arm auf und wieder zu?</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>Die Karte hat es angenommen. Jetzt durchgehen oder den Arm von Hand drehen.</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>Durchgangskontakt: jemand geht durch</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>Durchgangskontakt: niemand da</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>Jemand ging durch: Der Durchgangskontakt funktioniert.</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>Niemand wurde beim Durchgehen gesehen: Kabel und Eingang des Kontakts prüfen, und was er beim Durchgang tut.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>Wie das Personal diesen Eingang nennt, und ein Kurzname, den keine andere Spur hat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>mit Personal daneben</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>Besucher allein: ein Drehkreuz</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>Unbekannter Code ohne Netz</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>ans Personal verweisen</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>einlassen und vermerken</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>Die Spur braucht einen eigenen Kurznamen.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>Eine Aufsicht darf mit PIN übersteuern, zurücknehmen und einen Kiosk schließen. Mindestens eine setzen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>Die PIN von {name} ist gesetzt.</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>Etwas ging schief ({error}). Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>Das wird jetzt nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>Nicht versucht oder abgelehnt: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>Keine Aufsicht hat eine PIN: Niemand könnte übersteuern oder einen Kiosk schließen.</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>Ihr Anbieter hat Ihnen eine Adresse und einen Schlüssel gegeben.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>Tickets werden</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>eingelöst: einmal benutzt</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>geprüft: der Anbieter zählt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>Weiterer Anbieter</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>Sein Schlüssel ist noch nirgends gespeichert: noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>Jeder Anbieter braucht einen eigenen Kurznamen.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Anruf läuft…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>Ankreuzen, was an dieser Spur gilt. Nichts angekreuzt: alles gilt.</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>Die Anbieter noch einmal fragen</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>zurzeit nicht verkauft</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>Diese Spur einrichten</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>Schreiben und beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Zu viele falsche PINs: {seconds} s warten.</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>Der Inhalt dieses Einrichtungscodes ist nicht verständlich: beide Spuren auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>Das ist keine Adresse eines Anbieters: Sie beginnt mit https:// und enthält weder Namen noch Passwort noch Fragezeichen.</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} nimmt den Schlüssel an und gewährt octo/redemption. Produkte im Verkauf: {count}.</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} antwortet, nimmt aber diesen Schlüssel nicht an: noch einmal kopieren.</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} nimmt den Schlüssel an, gewährt ihm aber octo/redemption nicht: den Anbieter darum bitten.</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} behandelt diesen Schlüssel als Testschlüssel: Nichts würde eingelöst. Einen echten verlangen.</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host}: {why} Netz und Adresse prüfen.</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Verdicts are not spoken: there is no voice for this language. Install espeak-ng or spd-say.</source>
        <translation>Keine Ansage: für diese Sprache gibt es keine Stimme. Bitte espeak-ng oder spd-say installieren.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Keine Ansage: die Stimme des Rechners ist ausgefallen.</translation>
    </message>
</context>
<context>
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>Der Anbieter gewährt diesem Schlüssel octo/redemption nicht.</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>Der Anbieter behandelt diesen Schlüssel als Testschlüssel: Nichts wird eingelöst.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Sie hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>Die Produktliste des Anbieters ist keine Liste.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>Die Buchungsliste des Anbieters ist keine Liste.</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>Die Antwort des Anbieters auf die Abfrage ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>Der Anbieter bietet {path} nicht an.</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>Der Anbieter hat nicht innerhalb von {seconds} s geantwortet.</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>Der Anbieter ist nicht erreichbar ({why}).</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>sein Name ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>Die Antwort des Anbieters ging verloren ({error}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>Die Antwort des Anbieters war zu groß.</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>Adresse oder Schlüssel des Anbieters ergeben keinen Sinn ({error}).</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>Der Anbieter schickte eine Webseite oder Unsinn statt einer Antwort.</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>Der Anbieter nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>Der Anbieter bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>Der Anbieter kennt diesen Vorgang nicht.</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>Der Anbieter hat selbst eine Störung (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>Der Anbieter konnte das jetzt nicht annehmen (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>Etwas zwischen dieser Spur und dem Anbieter antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>Der Anbieter schickte eine Webseite statt einer Antwort (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>Der Anbieter sagt nein (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>Die Antwort des Anbieters sagt nicht, was aus dem Ticket wurde.</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>Der Anbieter sagt nein.</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>Für die Frage an den Anbieter blieb keine Zeit.</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>Ein Gast ging nicht durch, und das Ticket bleibt benutzt. {why} Bitte von Hand einlassen.</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>Nur {turned} von {all} gingen durch; das Ticket bleibt für alle benutzt. Die anderen von Hand einlassen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>Das Drehkreuz fiel aus, während es offen war; niemand weiß, wer durchging. Das Ticket bleibt benutzt: von Hand einlassen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>{count} Gäste nacheinander gingen nicht durch. Prüfen, ob der Arm öffnet.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>Der Durchgangskontakt des Drehkreuzes löst nicht. Arm, Kabel und input_active prüfen.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Jemand ging ohne Ticket durch.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>Das Relais des Drehkreuzes ist nicht erreichbar. Strom, Kabel und Adresse prüfen.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>Das Relais des Drehkreuzes antwortet nicht. Strom, Kabel und Adresse prüfen.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>Das Relais des Drehkreuzes antwortet zu langsam. Sein Netz prüfen.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>Das Relais des Drehkreuzes antwortet unverständlich: prüfen, was an seiner Adresse ist, und style.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>Das Relais des Drehkreuzes nimmt Benutzer und Passwort nicht an.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>Das Relais des Drehkreuzes lehnt ab (HTTP {status}): Adresse und Kanalnummern prüfen.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>Das Relais des Drehkreuzes schaltet Kanal {number} nicht: Kanalnummern und unit = {unit} prüfen.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>Das Relais des Drehkreuzes liest Eingang {number} nicht: Eingangsnummern und unit = {unit} prüfen.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>Das Relais des Drehkreuzes an „{port}“ lässt sich nicht öffnen. Ist es angeschlossen?</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>Das Relais des Drehkreuzes nimmt keine Befehle an. Neu anstecken.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>Das Relais des Drehkreuzes an „{port}“ ist weg. Kabel prüfen.</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>Das Drehkreuz ist ausgefallen ({error}); es startet von selbst neu.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>Zum Zurücknehmen braucht es einen Grund.</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>Zu dieser Scan-Nummer gibt es keinen Einlass.</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>Dieser Einlass wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>Hier nicht möglich: dieser Anbieter validiert, das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>Nicht zurückgenommen: {detail}.</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>Hier zurückgenommen; der Anbieter erfährt es, sobald er antwortet.</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>Zurückgenommen: das Ticket gilt wieder.</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>Nicht zurückgenommen: gerade wird ein Scan geprüft. Bitte erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>Das gemeinsame Verzeichnis antwortet nicht ({why}). Dieser Eingang arbeitet mit seinem Journal weiter; ein kopiertes Ticket könnte an zwei Eingängen gelten. Netzwerk und Server prüfen.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>diese Auswahl gibt es nicht</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>gewünscht: {asked}, erlaubt: {left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>dieser Anbieter kann eine Gruppe nicht teilweise einlassen</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>hier am {at} zurückgenommen, und der Anbieter hat das nicht bestätigt</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>hier am {at} zurückgenommen, und in der lokalen Kopie gilt es noch als benutzt</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>der Anbieter liefert keinen Einlösecode</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>der Anbieter nennt diese Buchung {status}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>diese Tickets lassen sich nur online prüfen</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>Dieser Code ist unbekannt</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>Diese Buchung wurde storniert</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>Diese Buchung ist nicht bestätigt</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>Diese Buchung ist abgelaufen</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>Zu früh für dieses Ticket</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>Zu spät für dieses Ticket</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>Dieses Ticket gilt zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Dieses Ticket gilt an einem anderen Eingang</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>Diese Buchung ist als nicht erschienen vermerkt: bitte Personal fragen</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>Das ist ein Testticket</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>Dieser Code gilt für mehrere Buchungen: bitte auswählen</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>Der Anbieter lehnt dieses Ticket ab</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>Der Anbieter antwortet nicht und es gibt keine lokale Kopie</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>Der Anbieter antwortet nicht und die lokale Kopie ist zu alt</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>Der Anbieter akzeptiert den Schlüssel dieses Eingangs nicht: Aufsicht informieren</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>Das Personal muss dieses Ticket prüfen</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>Dieser Code gilt für mehrere Buchungen: bitte Personal fragen</translation>
    </message>
    <message>
        <source>The supplier does not answer</source>
        <translation>Der Anbieter antwortet nicht</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>Der Anbieter antwortet nicht und die lokale Kopie kennt diesen Code nicht</translation>
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
        <translation>{why}. Der Anbieter sagt: „{words}“.</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why} ({state}).</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>Das ist {what}, kein Ticket.</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>Dieser Code ist unlesbar.</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>Noch offen: {names}.</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>An einem anderen Eingang: {names}.</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>Eintreten: {count}, auf das Wort von {by}.</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>der Aufsicht</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>Bitte eintreten. Nicht geprüft: so die Regel dieses Eingangs für Zeiten ohne Netz.</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>Schon benutzt; der Anbieter sagt nicht, wann oder wo.</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>Schon benutzt am {at}; der Anbieter sagt nicht, wo.</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>Schon benutzt: {lane}.</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>Schon benutzt am {at}: {lane}.</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>Zu früh: dieses Ticket gilt für {time} Uhr.</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>Zu spät: dieses Ticket gilt für {time} Uhr.</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>Dieses Ticket gilt am {day}.</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>Dieses Ticket gilt vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>umgebucht</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>aufgewertet</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>das Speichern dauerte zu lange; bitte den Code erneut zeigen</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>Ausgefallen: {name} ({error}). Startet von selbst neu; Scans gehen weiter.</translation>
    </message>
</context>
</TS>
