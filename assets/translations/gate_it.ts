<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>Non ci sono altre immagini.</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Telecamera {number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>Il flusso video</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>{name} non invia più immagini. Controllare il cavo.</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>Il flusso video non risponde. Controllare indirizzo e rete.</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>Impossibile aprire la telecamera {number}. È collegata, o è già in uso?</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>La telecamera non invia immagini. Controllare il cavo.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>L&apos;immagine della telecamera è nera. L&apos;obiettivo è coperto?</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>Il lettore della fotocamera non funziona ({error}).</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>L&apos;immagine della telecamera è ferma. Ricollegare la telecamera.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>It reads a test card.</source>
        <translation>Legge una scheda di prova.</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>Non legge una scheda di prova.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Reinstallare il programma.</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>Non installato: un lettore in meno per i codici difficili.</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>Installarlo: apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>Reinstallare il programma, con Visual C++ 2013.</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>Reinstallare libzbar0.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>Collegarla, chiudere i programmi che la usano, o nominarne un&apos;altra: [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>La camera {device} si apre, ma senza immagine in {seconds} s.</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>La camera del varco non dà immagini.</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>Dà immagini di {wide} × {high}.</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>Nitidezza {sharp} su 100, luminosità {bright} su 100.</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>Togliere il tappo dall&apos;obiettivo o accendere la luce.</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>Mostrare un biglietto e riprovare; se è ancora sfocato, pulire l&apos;obiettivo e mettere a fuoco.</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>Nessuna scheda audio: il varco è muto.</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>Collegare un altoparlante se il varco deve sentirsi.</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>C&apos;è una scheda audio.</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>{size} GB liberi.</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>Liberare spazio dove si trova {folder}.</translation>
    </message>
    <message>
        <source>The lane is running and watches it: close its window to look here.</source>
        <translation>Il varco è in funzione e lo sorveglia: chiudere la sua finestra per controllare qui.</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>È stato aperto una volta. Si è mosso il braccio giusto?</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>Il suo relè risponde.</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>Il suo relè è collegato; le schede di questo tipo non rispondono.</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>Il suo contatto di passaggio dice che c&apos;è qualcuno dentro.</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>Controllare il braccio, il suo cavo e input_active.</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>Il registro comune risponde.</translation>
    </message>
    <message>
        <source>It did not come to an end within {seconds} s.</source>
        <translation>Non finito entro {seconds} s.</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>Impossibile controllare ({error}).</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>Questo computer resta sveglio e lo schermo acceso.</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>Qui non si sa se questo computer si sospende.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>Vedere le impostazioni d&apos;energia: mai sospendere, schermo mai spento.</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>Questo computer si sospende dopo {minutes} min senza tasti.</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>Lo schermo si spegne dopo {minutes} min senza tasti.</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>Va a batteria.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Collegarlo alla rete.</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>Impostare la sospensione su «mai».</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>Impostare salvaschermo e spegnimento su «mai».</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} va bene.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Non c&apos;è la cartella {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} non si può scrivere.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>Darla all&apos;utente del varco: chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>Altri possono scrivere {path}.</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>Altri possono vedere in {folder}, dove sono nomi e codici.</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} è solo di questo varco.</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>Troppo lungo da controllare fino in fondo in {seconds} s.</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>Non c&apos;è ancora; lo inizia la prima lettura.</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>Conservare il file per il supervisore; il varco lo mette da parte e ne inizia uno nuovo.</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>La catena si spezza alla riga {row} di {rows}: {why}.</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>Avvisare il supervisore; copiare il file com&apos;è.</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>La catena tiene, {rows} righe.</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>{owed} dovute, {parked} ferme; {disputes} contestazioni aperte.</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>Sistemare chiave o connessione (vedi sopra), poi: gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>Manca per una connessione: senza rete i suoi biglietti sono ignoti.</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>RECENTE: {bookings} prenotazioni, {minutes} min.</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>VECCHIA: {bookings} prenotazioni, {minutes} min.</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>SCADUTA: {bookings} prenotazioni, {minutes} min.</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>Impostare {name}, o togliere api_key_env da {file}.</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>Togliere api_key da {path}, poi: gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>Altri possono leggere {path}. Eseguire chmod 600 {path}, o meglio:</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>Un portachiavi del sistema la terrebbe meglio.</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>Sta in: {place}.</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection}, o chiedere al fornitore octo/redemption per questa chiave, con biglietti veri.</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>Vedere la rete, e base_url in {file}: {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>Accetta la chiave e dà octo/redemption, risponde in {ms} ms, vende {products} prodotti (biglietti {env}).</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>Una lettura attende {ms} ms al massimo: vedere la rete.</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>Solo biglietti di prova: togliere env = &quot;test&quot; da {file} prima di aprire.</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>Il fornitore conta {listed} prenotazioni, la copia locale ne ha {kept}.</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>Il fornitore non dice l&apos;ora.</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>Questo orologio è giusto entro {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>Questo orologio è indietro di {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>Questo orologio è avanti di {seconds} s.</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>Regolare l&apos;orologio; fargli seguire l&apos;ora di rete.</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>Nessun fornitore vende {products}: il varco rifiuterebbe tutti gli altri.</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>Correggere [lane] products in {file}.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>Nessun responsabile ha un PIN: nessuno può uscire dal chiosco dal suo schermo.</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>Si esce con il PIN di un responsabile ({names}).</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>I tasti del sistema non sono bloccati: una tastiera può far uscire dal chiosco.</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>Ctrl-Alt-F2 porta a un&apos;altra console.</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>Questo computer si avvia con il chiosco, e i suoi tasti sono bloccati.</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>Qui non si sa che cosa blocca il sistema stesso.</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>L&apos;orologio di questo computer è indietro di {seconds} s rispetto a {connection}: regolarlo. Intanto gli orari inviati vengono corretti.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>L&apos;orologio di questo computer è avanti di {seconds} s rispetto a {connection}: regolarlo. Intanto gli orari inviati vengono corretti.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>un indirizzo web</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>una rete Wi-Fi</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>un biglietto da visita</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>un evento di calendario</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>un indirizzo e-mail</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un numero di telefono</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>un luogo su una mappa</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>una chiave per un&apos;altra app</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un pagamento</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>un certificato sanitario</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>un link per telefono</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Questo codice è vuoto.</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>Questo codice è troppo lungo per un biglietto.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>il visitatore è tornato: scansione {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>proseguito con la scansione {scan}</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>annullato prima della consegna</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>il fornitore non conosce questo codice</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>il codice apre ora prenotazioni diverse da quella ammessa</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>il codice apre più prenotazioni</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>contato dal fornitore, ma questo varco non ha fatto entrare nessuno</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>nessuno è entrato e nulla è stato contato</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>il varco si è fermato prima di un ingresso; per il fornitore è usato</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>il varco si è fermato prima di un ingresso; per il fornitore non è usato</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>riconosciuto come nostro</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>la risposta è andata persa senza lasciare traccia</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>il codice userebbe anche quelli di chi non è entrato con esso: {count}</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>il codice restituirebbe anche quelli di chi è entrato a parte: {count}</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>il fornitore non dà un codice di riscatto</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>annullati o segnati come assenti: {count} di {all}</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>usati altrove: {count} di {all}</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>usato altrove dopo questo varco</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>usato altrove prima di questo varco</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>annullato dal fornitore</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>segnato come assente dal fornitore</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>il fornitore lo definisce {status}</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>rifiutato dal fornitore</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>due fornitori conoscono questo codice</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>non è stato possibile chiedere a tutti i fornitori</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>nessun fornitore conosce questo codice</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>ammesso senza controllo, e il fornitore convalida soltanto, cosa impossibile in seguito</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>abbandonato dopo {tries} tentativi: {why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>un errore imprevisto di questo programma</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>il codice del biglietto apre più di quel biglietto, o nulla</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>una chiamata può essere ancora in corso</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>il prossimo biglietto del gruppo</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>il fornitore lo rifiuta, e lo dice riscattabile</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>una convalida non si può annullare</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>il fornitore ha accettato l&apos;annullamento e non lo mostra</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>il fornitore non può annullare ({error})</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>ripristinato presso il fornitore</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>il fornitore non è ancora stato interpellato</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>Ancora dovute: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n da inviare a {connection} (la più vecchia del {day})</numerusform>
            <numerusform>%n da inviare a {connection} (la più vecchia del {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n ferma per {connection} (la più vecchia del {day})</numerusform>
            <numerusform>%n ferme per {connection} (la più vecchia del {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>un fornitore non ancora noto</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>Un visitatore attende il personale al chiosco dalle {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>%n contestazione da chiudere</numerusform>
            <numerusform>%n contestazioni da chiudere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>%n ferma finché la connessione non è sistemata o liberata</numerusform>
            <numerusform>%n ferme finché la connessione non è sistemata o liberata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>%n in viaggio verso il fornitore dalle {since}</numerusform>
            <numerusform>%n in viaggio verso il fornitore dalle {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>%n attende la rete dalle {since}</numerusform>
            <numerusform>%n attendono la rete dalle {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>%n attende dalle {since}, di cui {some} la rete</numerusform>
            <numerusform>%n attendono dalle {since}, di cui {some} la rete</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>Oggi non è ancora entrato nessuno</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>L&apos;unico ingresso di oggi è dal fornitore</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>L&apos;ingresso di oggi è dal fornitore</numerusform>
            <numerusform>Tutti i %n ingressi di oggi sono dal fornitore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>%n ingresso oggi, {delivered} dal fornitore</numerusform>
            <numerusform>%n ingressi oggi, {delivered} dal fornitore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>%n chiuso a mano</numerusform>
            <numerusform>%n chiusi a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nulla è dovuto</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>Rinnovo della copia locale</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Scrittura della lista</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} al secondo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>Telefono guasto</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>Biglietto lasciato a casa</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Nome sulla lista</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Il visitatore non è entrato</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Prenotazione sbagliata</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Meno persone di quelle indicate</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Biglietto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>Entrato qui</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>Biglietti di questa prenotazione</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>Quanti biglietti sono qui</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>Far entrare a mano…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Far entrare lo stesso…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annulla ingresso…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>Assente…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Nessuna prenotazione scelta</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>Scrivere a sinistra; Invio chiede anche ai fornitori.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>Il fornitore è stato appena interrogato.</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>Dalla copia locale.</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>Il fornitore dice</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Far entrare a mano</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>Gli stessi controlli di una lettura.</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>Lei risponde di orario, ingresso e di ciò che nessuno ha potuto verificare. Un biglietto usato o annullato resta rifiutato.</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Far entrare lo stesso</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla ingresso</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>L&apos;ultimo ingresso di questa prenotazione qui: i biglietti valgono di nuovo.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>Il fornitore conterà questo visitatore come assente. Qui non si può annullare.</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>Persone ogni cinque minuti</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>il massimo fu {n} dalle {when}</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>In quel giorno non è entrato nessuno.</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>un varco: {n} al minuto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dovute</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestate</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnate</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullate</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ultima ora</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Prima di oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n scelta</numerusform>
            <numerusform>%n scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n consegna</numerusform>
            <numerusform>%n consegne</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Consegne</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Tutte le connessioni</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Tutti i varchi</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Varco</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>Nome, riferimento, prenotazione, prodotto, codice, motivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>Cerca nelle consegne</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>Salva questa lista (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>Storia della consegna scelta</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Ferma…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Libera…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>Nessuna consegna corrisponde.</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>Scegliere una consegna.</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>Scegliere una consegna per vedere tutto ciò che le è accaduto.</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>prova ora</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>Quelle ferme attendono che qualcuno le liberi; intanto nessun giorno si chiude.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>Sono di nuovo dovute. Ognuna si verifica prima di inviare.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n aperta</numerusform>
            <numerusform>%n aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Anche chiuse</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Contestazioni</translation>
    </message>
    <message>
        <source>Close with a note…</source>
        <translation>Chiudi con una nota…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Riapri…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>Mostra la prenotazione</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>Nessuna contestazione aperta.</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>Si mostrano le {n} più nuove.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nulla da vedere</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>Qui appare una consegna che un fornitore rifiuta.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>il fornitore non dice dove</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>Qui nessuno è entrato con questo.</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>Al visitatore è stato detto</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Prenotazione</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>Chiudi questa contestazione</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>Riapri questa contestazione</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>Attenderà di nuovo una persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>%n trovata nella copia locale.</numerusform>
            <numerusform>%n trovate nella copia locale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>%n trovata nella copia locale e dai fornitori.</numerusform>
            <numerusform>%n trovate nella copia locale e dai fornitori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>Nome, riferimento, e-mail, telefono o codice</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Trova visitatore</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>Chiedi ai fornitori</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitatore</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>Prenotazioni trovate</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>Domanda ai fornitori…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>Nessuno trovato, nemmeno dai fornitori.</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>Nessuno trovato nella copia locale.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>%n contestazione resta aperta.</numerusform>
            <numerusform>%n contestazioni restano aperte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>Nulla è dovuto; %n contestazione ancora aperta.</numerusform>
            <numerusform>Nulla è dovuto; %n contestazioni ancora aperte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Il giorno prima</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Il giorno dopo</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>Salva per la stampa (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Salva come tabella (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Chiudi la giornata…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>Rapporto di fine giornata</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>La giornata non si può chiudere. {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>Nulla è dovuto: la giornata si può chiudere.</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>Nulla può essere dovuto. Il giornale tiene chi ha chiuso.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Chiudi la giornata</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>Questa pagina mostra visitatori. Inserire il PIN.</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>Il primo supervisore</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>Nessuno ha ancora un PIN per questo varco. Chi mette il primo è supervisore.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>da annullare</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>persone entrate</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>ingressi</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>ora dentro</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annullati</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutati</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>al massimo al minuto</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>dalla lettura alla risposta</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>%n su parola di un supervisore</numerusform>
            <numerusform>%n su parola di un supervisore</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Salva l&apos;immagine (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>Salva i numeri (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>Persone per prodotto</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Rifiuti per motivo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>Biglietti per prodotto e tipo</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>qui le uscite non si contano</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>secondo questo varco; uscite {n}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non misurato</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>metà di {n}; 95 % entro {ms} ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuovo PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Lo stesso PIN di nuovo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Imposta il PIN</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Di nuovo</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>I due PIN sono diversi.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Togli il PIN</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>Nuovo operatore, o nuovo PIN</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>Il personale può guardare e far riprovare; per il resto serve un supervisore.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n prenotazione</numerusform>
            <numerusform>%n prenotazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>non ancora interrogato</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link}; ultima risposta {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n}; la più vecchia dal {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copia locale</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}, di {age}</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>il fornitore ne contava {n} ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>il fornitore non dice quante ne ha</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>l&apos;orologio di questo computer è giusto</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>questo orologio è indietro di {s} s</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>questo orologio è avanti di {s} s</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>Rinnova la copia locale</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>Ingressi oggi: {admitted}. Dovuti: {owed}. Contestazioni da chiudere: {disputes}.</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Fornitore non ancora noto</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (convalida)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>Motivo; va nel giornale con il Suo nome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>Non pronto: %n controllo fallito</numerusform>
            <numerusform>Non pronto: %n controlli falliti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>%n altra nella tabella (CSV).</numerusform>
            <numerusform>%n altre nella tabella (CSV).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nulla è dovuto.</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>La giornata non è chiusa.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Persone entrate</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Ingressi</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Su parola di un supervisore</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>Contestazioni ancora aperte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>Fatto il {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Biglietti</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rifiuti</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Fatto a mano</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Non ancora controllato.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>Apri il tornello una volta…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ non pronto</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ bene</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! nota</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>Apri il tornello una volta</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>Si apre come per un visitatore. Guardare se si muove il braccio giusto.</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>Impostare un altro varco</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>Un nuovo varco legge questo codice al primo avvio e chiede il PIN. Ha poi i fornitori di questo varco con le chiavi, le impostazioni e gli operatori; solo il nome è suo.</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>Mostra un codice d&apos;avvio</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Salva come immagine</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Salva come testo</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>Il codice d&apos;avvio</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>Sede {venue}: il nuovo varco mostra lo stesso</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>Valido fino a {until}. Dire il PIN; mai inviarlo insieme.</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>Troppo lungo per un QR: salvarlo come testo e aprirlo al nuovo varco.</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>È arrivata una nuova contestazione.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>Imposta un varco</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Fine giornata</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>Torna al varco</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ dovuta</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… in corso</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ consegnata</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! contestata</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ ferma</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– annullata</translation>
    </message>
    <message>
        <source>online</source>
        <translation>in linea</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>recente</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>vecchia, fa ancora entrare</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>troppo vecchia per far entrare</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>mai caricata</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisore</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>personale</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>Usato altrove prima di questo varco</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>Con questo biglietto o una copia si è entrati due volte. Confrontare orari e luoghi; avvisare l&apos;altro ingresso. Chiudere con l&apos;esito.</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>Usato altrove dopo questo varco</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>Questo varco ha fatto entrare il visitatore per primo, e il biglietto è stato riusato prima della consegna. Avvisare l&apos;altro ingresso. Chiudere con l&apos;esito.</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>Annullato dal fornitore</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>Il visitatore è entrato con una prenotazione annullata. Chiedere al fornitore se va pagata. Chiudere con la risposta.</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>Non confermato dal fornitore</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>Chiedere al fornitore se la prenotazione è pagata. Chiudere con la risposta.</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>Per un altro giorno</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>Il visitatore è entrato con il biglietto di un altro giorno. Chiudere con quanto concordato.</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Segnato come assente</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>Il visitatore è venuto: chiedere al fornitore di correggere. Chiudere con la risposta.</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>Nessun fornitore conosce questo codice</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>Qualcuno è entrato con un codice che nessuno ha venduto, o venduto altrove. Chiudere con l&apos;esito.</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>Nessuno sa quale prenotazione</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>Il codice apre ora più prenotazioni. Cercare il visitatore e far segnare usata quella giusta. Chiudere dicendo quale.</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Rifiutato dal fornitore</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>Leggere le parole del fornitore; far segnare lì la prenotazione come usata. Chiudere con quanto fatto.</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>Interrotto prima di un ingresso</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>Il varco si è fermato durante questa lettura. Se il visitatore è qui, leggere di nuovo. Se il fornitore lo ha usato e nessuno è entrato, farlo restituire.</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>Non si è potuto annullare</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>Il biglietto risulta ancora usato dal fornitore. Farlo restituire lì. Chiudere con quanto fatto.</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>Convalida senza risposta</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>Nessuno sa se il fornitore ha contato questo passaggio. Chiederlo. Chiudere con la risposta.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Entrato</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>Stava per entrare</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Deciso</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>Provato subito</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberato</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Contestazione chiusa</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>Contestazione riaperta</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>Operatore cambiato</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>Codice d&apos;avvio creato</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Giornata chiusa</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Chiosco chiuso</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>Tornello aperto a tutti</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>È passato</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>Tornello provato</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>Non è passato</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>Fornitore: consegnata</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>Fornitore: più tardi</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>Fornitore: ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>Fornitore: rifiutata</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>Fornitore: chiave non accettata</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>Fornitore: annullata</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>secondo il fornitore</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>secondo la copia locale</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>secondo il giornale del varco</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>secondo il registro comune</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>su parola di un supervisore</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermata</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Ragazzo</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bambino</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Neonato</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Anziano</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Studente</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Giornale</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Tornello</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>Registro comune</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Chiosco</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>Sospensione e schermo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} fa</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>%n consegna sarà provata subito.</numerusform>
            <numerusform>%n consegne saranno provate subito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>Nulla di questo è più dovuto.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>%n consegna è ferma finché non la si libera.</numerusform>
            <numerusform>%n consegne sono ferme finché non le si libera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>Nulla di questo si può fermare: consegnato, o in corso.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>%n consegna è di nuovo dovuta.</numerusform>
            <numerusform>%n consegne sono di nuovo dovute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>Nulla di questo è fermo.</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>La contestazione è chiusa.</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>Questa contestazione era già chiusa.</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>La contestazione è di nuovo aperta.</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>Questa contestazione non si può riaprire.</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>Il tornello ora non può aprirsi; nessuno entra nemmeno a mano.</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} non è impostata su questo varco.</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>Usato, annullato o non per oggi dal fornitore: nulla è stato segnato.</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>Questo varco ha fatto entrare qualcuno con esso.</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} non può segnare un&apos;assenza.</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Non segnato: {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>Segnato come assente dal fornitore.</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>La giornata non è chiusa. {owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>{day} è chiuso.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Solo un supervisore può farlo.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} ora ha un PIN.</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>L&apos;ultimo supervisore resta.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Non c&apos;è l&apos;operatore {name}.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} non ha più un PIN.</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>Bloccato: inserire prima il PIN.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Serve un supervisore.</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>Un codice d&apos;avvio è sullo schermo.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvato come {path}.</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>Tenuta fuori linea a mano, al varco.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>Non pronto: %n controllo fallito.</numerusform>
            <numerusform>Non pronto: %n controlli falliti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>Pronto: nessun controllo è fallito.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>Non ha funzionato: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n consegnata</numerusform>
            <numerusform>%n consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n contestata</numerusform>
            <numerusform>%n contestate</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nulla è dovuto</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>%n ancora dovuta</numerusform>
            <numerusform>%n ancora dovute</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>Fermato; la prossima volta continua da lì.</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>La copia locale è recente: %n prenotazione.</numerusform>
            <numerusform>La copia locale è recente: %n prenotazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>Non ancora rinnovate: {connections}. Il varco continua a provare.</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection}: {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Fermato; nessun file scritto.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>%n riga in {path}.</numerusform>
            <numerusform>%n righe in {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>Chiuso da {name} il {at}.</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>A {connection} questo non si può chiedere.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>questo account non può</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>lì si può solo leggere</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>non c&apos;è</translation>
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
        <translation>Il lettore manuale su «{port}» non si apre. È collegato?</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>Il lettore manuale è scomparso. Controllare il cavo.</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>Il lettore manuale non funziona ({error}).</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>Tenerlo fermo.</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>Tenerlo più piatto: riflette la luce.</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>Aumentare la luminosità.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Un po&apos; più lontano.</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>Un po&apos; più vicino.</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>Un biglietto alla volta.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>Il disco è pieno: non si può registrare nulla, quindi non entra nessuno. Liberare spazio.</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>Un altro programma tiene il registro; chiuderlo.</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>Impossibile scrivere il registro: file o cartella in sola lettura.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>Impossibile scrivere il registro ({error}).</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>Impossibile leggere il registro ({error}).</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>Il registro era danneggiato. È conservato intero come {file}; ne è stato iniziato uno nuovo. Questo varco non conosce gli ingressi precedenti di oggi: avvisare il supervisore.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>Non è una chiave: è vuota, troppo lunga o contiene caratteri che nessuna chiave ha.</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>Connessione {connection}: ciò che sta in {where} non è una chiave (troppo lunga o con caratteri che nessuna chiave ha): copiarla di nuovo.</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>La connessione {connection} non ha chiave: darla con `gate-scanner keys set {connection}`.</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>Connessione {connection}: la variabile {name} non è impostata.</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>La credenziale systemd {name} non può essere letta ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} non può essere letto: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} non può essere scritto: {why}.</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} può essere letto da altri, o è di qualcun altro: le sue chiavi non sono credute. Eseguire `chmod 600 {path}` come proprietario.</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} non è un elenco di chiavi: toglierlo e ridare a ogni connessione la sua chiave.</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>La chiave di firma della sede è danneggiata: toglierla dal portachiavi.</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>Controllo accessi</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRONTO</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>Avvicinare il biglietto alla telecamera</translation>
    </message>
    <message>
        <source>Use the hand scanner, or type the code</source>
        <translation>Usare il lettore manuale o digitare il codice</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>Avvicini il biglietto alla telecamera</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>VERIFICA</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>FUORI SERVIZIO</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>persona</numerusform>
            <numerusform>persone</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Nessuna immagine</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Digita codice</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisore</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Quanti?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Verifica questo codice</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>Digitare il codice o il riferimento del biglietto</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>Per quale prenotazione è qui il visitatore?</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>Quanti biglietti di questo gruppo sono qui?</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>Perché si annulla questo ingresso?</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>Cerca: nome, riferimento, e-mail o telefono</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>Cerca nella copia locale</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>È in corso la verifica di un biglietto: cercare di nuovo.</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>La copia locale non contiene questa prenotazione.</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>Quale prenotazione?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN del supervisore</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>Verifica il PIN</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>Perché si fa entrare questo visitatore?</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>Una connessione tenuta offline non viene interrogata: decide la copia locale e tutto si invia dopo.</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>Nessuna connessione si è ancora fatta sentire.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>La parola del supervisore vale dove non si è potuto verificare, o se ora o ingresso non corrispondono.</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} non risponde: il varco continua con la copia locale. Controllare la rete.</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>Non è passato nessuno: il biglietto viene restituito.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Qualcuno è passato senza biglietto.</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>Apri il tornello a tutti</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>Richiudi il tornello</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>allarme antincendio</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>Il tornello è aperto a tutti ({by}). Passati: {n}. F4 lo chiude.</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>Il tornello è di nuovo chiuso. Passati: {n}.</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>Passati {n} di {all}</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>PASSARE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>APERTO</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>Il varco è aperto: prego, passare.</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>STIAMO CHIAMANDO IL PERSONALE</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>Non è stato possibile verificare il biglietto: rivolgersi al personale.</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>Usare un altro ingresso o rivolgersi al personale.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Banco del supervisore</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Chiudi il chiosco</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>Una parte del programma si è fermata. Chiuderlo e riavviarlo.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>Non c&apos;è nessun ingresso da annullare.</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>Il biglietto precedente è ancora in corso: scansionare di nuovo questo.</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>Questa scansione non ha ancora risposta. Se continua, chiudere e riavviare il programma.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>Il varco non l&apos;ha accettato.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Su parola di un supervisore</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>telecamera</translation>
    </message>
    <message>
        <source>camera {n}/100</source>
        <translation>fotocamera {n}/100</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>lettore manuale</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>registro comune</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>batteria {n} %</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{n} di {all} online</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>nessun suono</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>salvato qui</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>ricevuto dal fornitore</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>contestato: avvisare il supervisore</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Ultime scansioni</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{used} di {all} già usati</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Ancora nessuna scansione</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>Nessuna domanda: questa scheda serve a rispondere.</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>Il lettore manuale si è interrotto: scansionare di nuovo.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>Avvicinare il codice alla telecamera o usare il lettore manuale.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>Digitare il codice o il riferimento; oppure iniziare a scrivere.</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9, Invio</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>Scegliere. Le frecce spostano, Esc esce; chiedere non consuma nulla.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>Cercare per nome, riferimento, e-mail o telefono.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>Un supervisore fa entrare chi è stato respinto: PIN e motivo.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>Tenere offline una connessione a mano, o liberarla.</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>Chiedere quanti sono qui prima di far entrare un gruppo; di nuovo: non più.</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>Il banco del supervisore, con PIN: ciò che è dovuto, contestato, contato.</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Take the last admission back: the ticket works again.</source>
        <translation>Annullare l&apos;ultimo ingresso: il biglietto torna valido.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>Scuro, chiaro o colori per il sole.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>Salvato qui: il visitatore può entrare, anche offline.</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>Anche il fornitore l&apos;ha ricevuto.</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>Il visitatore non è entrato</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Scelta la prenotazione sbagliata</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Scansionato per errore</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Meno persone di quelle indicate</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>Confermato dal fornitore</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>Prova d&apos;acquisto mostrata</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>In ritardo o in anticipo senza colpa</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>Ospite della casa</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>AVANTI</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>SCEGLIERE</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>RIVOLGERSI AL PERSONALE</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>CONTROLLARE DOCUMENTO</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>NON VERIFICATO: rete assente</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>PARTE DEL GRUPPO</translation>
    </message>
    <message>
        <source>REDUCED FARE</source>
        <translation>TARIFFA RIDOTTA</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>PERCORSO SENZA GRADINI</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>SU PAROLA DEL SUPERVISORE</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Ammesso</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Già usato</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Codice sconosciuto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confermato</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Troppo presto</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Troppo tardi</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Data sbagliata</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>Altro ingresso</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Non presentato</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Biglietto di prova</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>Più prenotazioni</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Rifiuto del fornitore</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>Il fornitore non risponde</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>Copia locale troppo vecchia</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Chiave non accettata</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>Deve vederlo il personale</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Non è un biglietto</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adulto</numerusform>
            <numerusform>%n adulti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n ragazzo</numerusform>
            <numerusform>%n ragazzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n bambino</numerusform>
            <numerusform>%n bambini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>%n neonato</numerusform>
            <numerusform>%n neonati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>%n biglietto famiglia</numerusform>
            <numerusform>%n biglietti famiglia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>%n senior</numerusform>
            <numerusform>%n senior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n studente</numerusform>
            <numerusform>%n studenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>%n militare</numerusform>
            <numerusform>%n militari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n biglietto</numerusform>
            <numerusform>%n biglietti</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>non ancora interrogato</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}: tieni offline</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}: libera</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>copia di {age} fa</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>copia di {age} fa: datata</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>copia di {age} fa: troppo vecchia</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>nessuna copia locale</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n da inviare</numerusform>
            <numerusform>%n da inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>tutto inviato</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n contestato</numerusform>
            <numerusform>%n contestati</numerusform>
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
        <translation>Il controllo si è guastato ({error}); riparte da solo.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>What it is owed waits until that is mended.</source>
        <translation>Quanto gli è dovuto attende che sia sistemato.</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>Non è più configurato su questo varco.</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>Controllare la chiave.</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>Le sue prenotazioni non si possono caricare.</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>Non riuscito ({error}). Riprovare.</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>Non c&apos;è ancora un PIN di supervisore: eseguire `gate-scanner operators set NAME`.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Troppi PIN errati: attendere {seconds} s.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>Questo PIN è sconosciuto.</translation>
    </message>
    <message>
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>Un PIN richiede almeno {count} cifre, non tutte uguali.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Un operatore ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Scegliere un altro PIN.</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>Gli operatori ricevuti non si capiscono.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} non può essere letto ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} non può essere scritto: {why}.</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name} non è un supervisore.</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>Per un&apos;eccezione serve un motivo.</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>La batteria è al {percent} %. Collegare questo computer alla rete.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>This is no set-up code.</source>
        <translation>Questo non è un codice d&apos;avvio.</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>Questo codice d&apos;avvio è danneggiato o è stato cambiato: leggerlo di nuovo. Forse un lettore è impostato su un&apos;altra tastiera rispetto a questo computer.</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>Questo non è il PIN di questo codice d&apos;avvio.</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>Questo codice d&apos;avvio viene da un&apos;altra versione di questo programma: aggiornare entrambi.</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>Questo codice d&apos;avvio è di un&apos;altra sede ({theirs}); questo varco si fida di {ours}. Se è stato spostato, togliere {file} dal suo profilo e ricominciare.</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>Questo codice d&apos;avvio valeva fino a {until}: farsene mostrare uno nuovo. Se deve ancora venire, l&apos;orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>Questo codice d&apos;avvio è stato fatto alle {issued}, che deve ancora venire: regolare l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>La lingua degli schermi del personale.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Codice d&apos;avvio</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>La postazione mostra un codice d&apos;avvio? Tenerlo davanti alla telecamera, leggerlo, aprirlo come file o incollarlo. Senza, proseguire.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>incollarlo qui</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>PIN mostrato accanto</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Prendilo</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>Un codice della sede {venue}: la postazione deve mostrare lo stesso. Digitare il suo PIN.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>Preso: {names}. Il resto è proprio di questo varco.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>Tenere un biglietto dove lo terranno i visitatori: deve essere letto subito.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usa questa</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>Legge: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lettore manuale</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>Leggere questo codice, poi un biglietto. Senza lettore manuale, proseguire.</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>Termina un codice con</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>qualsiasi cosa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>Porta seriale, se c&apos;è</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Il codice da leggere</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>Lettore e computer concordano sulla tastiera.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>Il lettore è impostato su un&apos;altra tastiera rispetto a questo computer: ciò che scrive viene corretto.</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>Persi del tutto: {signs}. Impostare il paese della tastiera del lettore secondo il suo manuale.</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Tornello</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>La scheda a relè che lo apre. Allontanarsi dal braccio, poi aprire una volta.</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>nessun tornello</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>con richieste web (Shelly e altri)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>un&apos;altra: indirizzi propri</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
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
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Porta TCP</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Apre</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>Chiude</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>Numero della scheda</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>Impulso (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Apri una volta</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>collegato alla scheda</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>si chiude</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>si apre</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>Contatto di passaggio</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>Al passaggio</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>Lo indica</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>Risposta: chiuso</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>e aperto</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name}: un numero da {least} a {most}.</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>Da compilare: {name}.</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name}: inizia con http:// o https://.</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>La scheda l&apos;ha accettato. Il braccio si è aperto e richiuso?</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>La scheda l&apos;ha accettato. Ora passare, o girare il braccio a mano.</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>Contatto di passaggio: qualcuno passa</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>Contatto di passaggio: nessuno</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>Qualcuno è passato: il contatto di passaggio funziona.</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>Non si è visto passare nessuno: vedere il cavo del contatto, il suo ingresso, e che cosa fa al passaggio.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Varco</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>Come il personale chiama questo ingresso, e un nome breve che nessun altro varco ha.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>con personale accanto</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>solo visitatori: un tornello</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>Codice sconosciuto, senza rete</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>al personale</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>fermare</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>far entrare e annotarlo</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>Il varco ha bisogno di un nome breve proprio.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>Un supervisore può forzare, annullare e chiudere un chiosco, con il PIN. Impostarne almeno uno.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisore</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>personale</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN di nuovo</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Imposta il PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>I due PIN sono diversi.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>Il PIN di {name} è impostato.</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>Qualcosa non ha funzionato ({error}). I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>Un file non può essere letto o scritto ({why}).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>Ora viene scritto in {path}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>Non provato, o rifiutato: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>Nessun supervisore ha un PIN: nessuno potrebbe forzare o chiudere un chiosco.</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>Il fornitore ha dato un indirizzo e una chiave.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>I biglietti vengono</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>riscattati: usati una volta</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>convalidati: conta il fornitore</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>Altro fornitore</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Toglilo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>La sua chiave non è ancora salvata: darla di nuovo.</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>Ogni fornitore ha bisogno di un nome breve proprio.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Chiamata in corso…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>Spuntare ciò che vale a questo varco. Niente spuntato: vale tutto.</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>Chiedi di nuovo ai fornitori</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>ora non in vendita</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>Prepara questo varco</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Passo {n} di {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continua più tardi</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>Scrivi e termina</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Troppi PIN errati: attendere {seconds} s.</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>Il contenuto di questo codice d&apos;avvio non si capisce: aggiornare entrambi i varchi.</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>Questo non è l&apos;indirizzo di un fornitore: inizia con https:// e non contiene nome, password o punto interrogativo.</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} accetta la chiave e concede octo/redemption. Prodotti in vendita: {count}.</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} risponde, ma non accetta questa chiave: copiarla di nuovo.</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} accetta la chiave, ma non le concede octo/redemption: chiederlo al fornitore.</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} tratta questa chiave come di prova: nulla verrebbe riscattato. Chiederne una vera.</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host}: {why} Vedere la rete e l&apos;indirizzo.</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Verdicts are not spoken: there is no voice for this language. Install espeak-ng or spd-say.</source>
        <translation>Nessun annuncio vocale: manca una voce per questa lingua. Installare espeak-ng o spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Nessun annuncio vocale: la voce del computer non funziona.</translation>
    </message>
</context>
<context>
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>Il fornitore non concede octo/redemption a questa chiave.</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>Il fornitore tratta questa chiave come chiave di prova: nulla viene riscattato.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Non ha una chiave.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>L’elenco prodotti del fornitore non è un elenco.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>L’elenco prenotazioni del fornitore non è un elenco.</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>La risposta del fornitore alla ricerca non ha senso.</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>Il fornitore non offre {path}.</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>Il fornitore non ha risposto entro {seconds} s.</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>Il fornitore non è raggiungibile ({why}).</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>nessuna connessione sicura</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>il suo nome qui non è noto</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connessione rifiutata</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>La risposta del fornitore è andata persa ({error}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>La risposta del fornitore era troppo grande.</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>L’indirizzo o la chiave del fornitore non ha senso ({error}).</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>Il fornitore ha inviato una pagina o rumore invece di una risposta.</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>Il fornitore non accetta questa chiave.</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>Il fornitore chiede meno richieste.</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>Il fornitore non offre questa operazione.</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>Il fornitore ha un guasto proprio (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>Il fornitore non ha potuto accettarlo ora (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>Qualcosa tra questo varco e il fornitore risponde al suo posto.</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>Il fornitore ha inviato una pagina invece di una risposta (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>Il fornitore dice di no (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>La risposta del fornitore non dice che ne è stato del biglietto.</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>Il fornitore dice di no.</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>Non restava tempo per chiedere al fornitore.</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>Un visitatore non è passato e il biglietto resta usato. {why} Farlo entrare a mano.</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>Sono passati solo {turned} di {all}; il biglietto resta usato per tutti. Far entrare gli altri a mano, o annullare.</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>Il tornello si è guastato mentre era aperto; nessuno sa chi è passato. Il biglietto resta usato: far entrare a mano, o annullare.</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>{count} visitatori di seguito non sono passati. Controllare che il braccio si apra.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>Il contatto di passaggio del tornello non si rilascia. Controllare il braccio, il cavo e input_active.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Qualcuno è passato senza biglietto.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>Il relè del tornello non è raggiungibile. Controllare alimentazione, cavo e indirizzo.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>Il relè del tornello non risponde. Controllare alimentazione, cavo e indirizzo.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>Il relè del tornello risponde troppo lentamente. Controllare la rete.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>Il relè del tornello risponde in modo incomprensibile: controllare che cosa c&apos;è al suo indirizzo, e style.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>Il relè del tornello non accetta utente e password.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>Il relè del tornello rifiuta (HTTP {status}): controllare indirizzo e numeri dei canali.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>Il relè del tornello non commuta il canale {number}: controllare i numeri dei canali e unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>Il relè del tornello non legge l&apos;ingresso {number}: controllare i numeri degli ingressi e unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>Il relè del tornello su «{port}» non si apre. È collegato?</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>Il relè del tornello non accetta ordini. Ricollegarlo.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>Il relè del tornello su «{port}» è scomparso. Controllare il cavo.</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>Il tornello non ha funzionato ({error}); riparte da solo.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>Per annullare serve un motivo.</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>Non c&apos;è alcun ingresso con questo numero di scansione.</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>Questo ingresso era già stato annullato.</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>Qui non è possibile: questo fornitore convalida, e non si può annullare.</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>Non annullato: {detail}.</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>Annullato qui; il fornitore lo saprà quando risponde.</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>Annullato: il biglietto è di nuovo valido.</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>Non annullato: è in corso una scansione. Riprovare.</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>Il registro comune non risponde ({why}). Questo varco continua con il proprio; una copia di un biglietto può entrare da due varchi. Controllare rete e server.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>questa scelta non esiste</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>richiesti: {asked}, ammessi: {left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>questo fornitore non può ammettere parte di un gruppo</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>è stato annullato qui il {at}, e il fornitore non l&apos;ha confermato</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>è stato annullato qui il {at}, e nella copia locale risulta ancora usato</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>il fornitore non dà un codice di riscatto</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>il fornitore definisce questa prenotazione {status}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>questi biglietti si verificano solo online</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>Questo codice è sconosciuto</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>Questa prenotazione è stata annullata</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>Questa prenotazione non è confermata</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>Questa prenotazione è scaduta</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>Troppo presto per questo biglietto</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>Troppo tardi per questo biglietto</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>Questo biglietto è per un altro momento</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Questo biglietto è per un altro ingresso</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>Questa prenotazione risulta non presentata: rivolgersi al personale</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>Questo è un biglietto di prova</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>Questo codice apre più prenotazioni: sceglierne una</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>Il fornitore rifiuta questo biglietto</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>Il fornitore non risponde e non c&apos;è una copia locale</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>Il fornitore non risponde e la copia locale è troppo vecchia</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>Il fornitore non accetta la chiave di questo varco: avvisare il supervisore</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>Il personale deve vedere questo biglietto</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>Questo codice apre più prenotazioni: rivolgersi al personale</translation>
    </message>
    <message>
        <source>The supplier does not answer</source>
        <translation>Il fornitore non risponde</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>Il fornitore non risponde e la copia locale non conosce questo codice</translation>
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
        <translation>{why}. Il fornitore dice: «{words}».</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why} ({state}).</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>È {what}, non un biglietto.</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>Questo codice è illeggibile.</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>Ancora valido: {names}.</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>A un altro ingresso: {names}.</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>Avanti: {count}, sulla parola di {by}.</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>un supervisore</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>Avanti. Non verificato: regola di questo varco quando manca la rete.</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>Già usato; il fornitore non dice quando né dove.</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>Già usato il {at}; il fornitore non dice dove.</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>Già usato: {lane}.</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>Già usato il {at}: {lane}.</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>Troppo presto: questo biglietto è per le {time}.</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>Troppo tardi: questo biglietto è per le {time}.</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>Questo biglietto è per il {day}.</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>Questo biglietto vale dal {first} al {last}.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in opzione</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in sospeso</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>preventivo</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>spostata</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>passata a categoria superiore</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>il salvataggio ha richiesto troppo tempo; mostrare di nuovo il codice</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>Guasto: {name} ({error}). Riparte da solo; le scansioni continuano.</translation>
    </message>
</context>
</TS>
