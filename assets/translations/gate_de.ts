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
        <translation>Am Kiosk wartet seit {since} jemand auf das Personal</translation>
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
        <translation type="unfinished"></translation>
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
        <source>camera</source>
        <translation>Kamera</translation>
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
        <translation>Vor dem Einlass einer Gruppe fragen, wie viele da sind; nochmals: nicht mehr.</translation>
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
        <source>{connection}: {why} What it is owed waits until that is mended.</source>
        <translation>{connection}: {why} Was ihm geschuldet wird, wartet, bis das behoben ist.</translation>
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
        <translation>Keine Ansage: für diese Sprache gibt es keine Stimme. Bitte espeak-ng oder spd-say installieren.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Keine Ansage: die Stimme des Rechners ist ausgefallen.</translation>
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
