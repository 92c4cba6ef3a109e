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
        <translation>Un visitatore attende il personale al chiosco dalle {since}</translation>
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
        <translation type="unfinished"></translation>
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
        <source>camera</source>
        <translation>telecamera</translation>
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
        <source>{connection}: {why} What it is owed waits until that is mended.</source>
        <translation>{connection}: {why} Quanto gli è dovuto aspetta che sia risolto.</translation>
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
        <translation>Nessun annuncio vocale: manca una voce per questa lingua. Installare espeak-ng o spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Nessun annuncio vocale: la voce del computer non funziona.</translation>
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
