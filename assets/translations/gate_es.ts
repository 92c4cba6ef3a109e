<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>No hay más imágenes.</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Cámara {number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>La transmisión de la cámara</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>{name} ha dejado de enviar imágenes. Compruebe el cable.</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>La transmisión de la cámara no responde. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>No se puede abrir la cámara {number}. ¿Está conectada, o la usa otro programa?</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>La cámara no envía imágenes. Compruebe el cable.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>La imagen de la cámara está en negro. ¿Está tapado el objetivo?</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>El lector de la cámara ha fallado ({error}).</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>La imagen de la cámara está congelada. Vuelva a conectarla.</translation>
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
        <translation>El acceso está en marcha y lo vigila: cierre su ventana para comprobarlo aquí.</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>Se ha abierto una vez. ¿Se ha movido el brazo correcto?</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>Su relé responde.</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>Su relé está conectado; las placas de este tipo no responden nada.</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>Su contacto de paso indica que hay alguien dentro.</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>Compruebe el brazo, su cable e input_active.</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>El registro común responde.</translation>
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
        <translation>El reloj de este equipo va {seconds} s atrasado respecto a {connection}: ajústelo. Mientras tanto se corrigen las horas enviadas.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>El reloj de este equipo va {seconds} s adelantado respecto a {connection}: ajústelo. Mientras tanto se corrigen las horas enviadas.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>una dirección web</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>una red wifi</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>una tarjeta de contacto</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>una cita de calendario</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>un lugar en un mapa</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>una clave para otra aplicación</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un pago</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>un certificado de salud</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>un enlace para el móvil</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Este código está vacío.</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>Este código es demasiado largo para una entrada.</translation>
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
        <translation>Un visitante espera al personal en el quiosco desde las {since}</translation>
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
        <translation>No se puede abrir el lector de mano en «{port}». ¿Está conectado?</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>El lector de mano ha desaparecido. Compruebe su cable.</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>El lector de mano ha fallado ({error}).</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>Manténgalo quieto.</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>Inclínelo menos: refleja la luz.</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>Suba el brillo.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Un poco más lejos.</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>Un poco más cerca.</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>Una entrada cada vez.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>El disco está lleno: no se puede anotar nada, así que no entra nadie. Libere espacio.</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>Otro programa retiene el registro; ciérrelo.</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>No se puede escribir el registro: el archivo o la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>No se puede escribir el registro ({error}).</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>No se puede leer el registro ({error}).</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>Muestre la entrada a la cámara</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>Muestre su entrada a la cámara</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>COMPROBANDO</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>FUERA DE SERVICIO</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>persona</numerusform>
            <numerusform>personas</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Sin imagen de la cámara</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Comprobar este código</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>Teclee el código o la referencia de la entrada</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>¿Para cuál viene el visitante?</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>¿Cuántas entradas de este grupo están aquí?</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>¿Por qué se anula este acceso?</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>Buscar: nombre, referencia, correo o teléfono</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>Buscar en la copia local</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>Se está comprobando una entrada: busque de nuevo.</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>La copia local no contiene esa reserva.</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>¿Qué reserva es?</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN del supervisor</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>Comprobar el PIN</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>¿Por qué se deja pasar a este visitante?</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>A una conexión dejada sin línea no se le pregunta: decide la copia local y todo se envía después.</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>Aún no se sabe de ninguna conexión.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>La palabra del supervisor sirve si no se pudo comprobar, o si la hora o la entrada no coinciden.</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} no responde: el acceso sigue con su copia local. Compruebe la red.</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>No ha pasado nadie: se devuelve la entrada.</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>Abrir el torno para todos</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>Volver a cerrar el torno</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>alarma de incendio</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>El torno está abierto para todos ({by}). Han pasado: {n}. F4 lo cierra.</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>El torno vuelve a estar cerrado. Han pasado: {n}.</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>Han pasado {n} de {all}</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>PASE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>ABIERTO</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>El acceso está abierto: pase, por favor.</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>SE AVISA AL PERSONAL</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>No se pudo comprobar esta entrada: consulte al personal.</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>Use otro acceso o consulte al personal.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>Una parte del programa se ha detenido. Ciérrelo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>No hay ningún acceso que anular.</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>La entrada anterior sigue en curso: escanee esta de nuevo.</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>Este escaneo aún no tiene respuesta. Si continúa, cierre el programa y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>El acceso no lo ha aceptado.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>lector de mano</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>registro común</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>batería {n} %</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{n} de {all} en línea</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>guardado aquí</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>el proveedor lo tiene</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>en disputa: avise al supervisor</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Últimos escaneos</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{used} de {all} ya usadas</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Ningún escaneo aún</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>No se pregunta nada: esta tarjeta responde preguntas.</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>El lector de mano se ha interrumpido: escanee de nuevo.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>Muestre el código a la cámara o use el lector de mano.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>Teclear el código o la referencia; o empiece a teclear sin más.</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9, Intro</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>Elegir. Las flechas mueven, Escape sale; preguntar no consume nada.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>Buscar por nombre, referencia, correo o teléfono.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>Un supervisor deja pasar a quien fue rechazado: PIN y motivo.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>Dejar una conexión sin línea a mano, o liberarla.</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>Preguntar cuántos están aquí antes de pasar un grupo; otra vez: ya no.</translation>
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
        <translation>Anular el último acceso: la entrada vuelve a valer.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>Oscuro, claro o colores para el sol.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>Guardado aquí: el visitante puede pasar, también sin red.</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>El proveedor también lo tiene.</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>El visitante no entró</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>Reserva equivocada</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Escaneado por error</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>Menos personas de las indicadas</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>Confirmado con el proveedor</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>Mostró comprobante de compra</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>Tarde o pronto sin culpa suya</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>Invitado de la casa</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>ADELANTE</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>ELEGIR</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>CONSULTE AL PERSONAL</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>PEDIR IDENTIFICACIÓN</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>SIN COMPROBAR: no hay red</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>PARTE DEL GRUPO</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>BAJO PALABRA DEL SUPERVISOR</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya usada</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>No confirmada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>Otra entrada</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No presentado</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>Entrada de prueba</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>Varias reservas</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>El proveedor la rechaza</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>El proveedor no responde</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>Copia local demasiado antigua</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clave no aceptada</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>Debe verla el personal</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>No es una entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adulto</numerusform>
            <numerusform>%n adultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n joven</numerusform>
            <numerusform>%n jóvenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n niño</numerusform>
            <numerusform>%n niños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>%n bebé</numerusform>
            <numerusform>%n bebés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>%n entrada familiar</numerusform>
            <numerusform>%n entradas familiares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>%n mayor</numerusform>
            <numerusform>%n mayores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n estudiante</numerusform>
            <numerusform>%n estudiantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>%n militar</numerusform>
            <numerusform>%n militares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin línea</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}: dejar sin línea</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}: liberar</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>copia de hace {age}</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>copia de hace {age}: antigua</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>copia de hace {age}: demasiado antigua</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>sin copia local</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>todo enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n en disputa</numerusform>
            <numerusform>%n en disputa</numerusform>
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
        <translation>El control ha fallado ({error}); se reinicia solo.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>{connection}: {why} What it is owed waits until that is mended.</source>
        <translation>{connection}: {why} Lo pendiente espera hasta que se arregle.</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>Ha fallado ({error}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>Aún no hay PIN de supervisor: ejecute `gate-scanner operators set NAME`.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Demasiados PIN erróneos: espere {seconds} s.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>Este PIN no se conoce.</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name} no es supervisor.</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>Una excepción necesita un motivo.</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>La batería está al {percent} %. Enchufe este ordenador.</translation>
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
        <translation>Sin locución: no hay voz para este idioma. Instale espeak-ng o spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>Sin locución: la voz del equipo ha fallado.</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>Un visitante no pasó y la entrada sigue usada. {why} Déjelo pasar a mano.</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>Solo pasaron {turned} de {all}; la entrada sigue usada para todos. Deje pasar a los demás a mano o anule.</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>El torno falló mientras estaba abierto; nadie sabe quién pasó. La entrada sigue usada: deje pasar a mano o anule.</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>{count} visitantes seguidos no pasaron. Compruebe que el brazo se abre.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>El contacto de paso del torno no se suelta. Compruebe el brazo, su cable e input_active.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>Alguien pasó sin entrada.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>No se puede contactar con el relé del torno. Compruebe su alimentación, su cable y su dirección.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>El relé del torno no responde. Compruebe su alimentación, su cable y su dirección.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>El relé del torno responde demasiado despacio. Compruebe su red.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>El relé del torno responde sin sentido: compruebe qué hay en su dirección, y style.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>El relé del torno no acepta su usuario y contraseña.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>El relé del torno rechaza la orden (HTTP {status}): compruebe su dirección y los números de canal.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>El relé del torno no conmuta el canal {number}: compruebe los números de canal y unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>El relé del torno no lee la entrada {number}: compruebe los números de entrada y unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>No se puede abrir el relé del torno en «{port}». ¿Está conectado?</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>El relé del torno no acepta órdenes. Vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>El relé del torno en «{port}» ha desaparecido. Compruebe su cable.</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>El torno ha fallado ({error}); se reinicia solo.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>Para anular hace falta un motivo.</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>No hay ningún acceso con ese número de escaneo.</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>Este acceso ya se había anulado.</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>Aquí no es posible: este proveedor valida, y eso no se puede anular.</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>No anulado: {detail}.</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>Anulado aquí; el proveedor lo sabrá cuando responda.</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>Anulado: la entrada vuelve a valer.</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>No anulado: se está comprobando una entrada. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>El registro común no responde ({why}). Este acceso sigue con el suyo; una copia de una entrada podría pasar por dos accesos. Compruebe la red y el servidor.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>esa opción no existe</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>pedidas: {asked}, permitidas: {left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>este proveedor no puede admitir una parte del grupo</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>el proveedor no da código de canje</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>el proveedor llama a esta reserva {status}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>estas entradas solo se comprueban en línea</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>Este código es desconocido</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>Esta reserva fue cancelada</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>Esta reserva no está confirmada</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>Esta reserva ha caducado</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>Demasiado pronto para esta entrada</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>Demasiado tarde para esta entrada</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>Esta entrada es para otro momento</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Esta entrada es para otro acceso</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>Esta reserva consta como no presentada: consulte al personal</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>Es una entrada de prueba</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>Este código abre varias reservas: elija una</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>El proveedor rechaza esta entrada</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>El proveedor no responde y no hay copia local</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>El proveedor no responde y la copia local es demasiado antigua</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>El proveedor no acepta la clave de este acceso: avise al supervisor</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>El personal debe ver esta entrada</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>Este código abre varias reservas: consulte al personal</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>El proveedor no responde y la copia local no conoce este código</translation>
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
        <translation>{why}. El proveedor dice: «{words}».</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why} ({state}).</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>Es {what}, no una entrada.</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>Este código es ilegible.</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>Todavía válido: {names}.</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>En otro acceso: {names}.</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>Adelante: {count}, bajo la palabra de {by}.</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>un supervisor</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>Adelante. Sin comprobar: regla de este acceso cuando no hay red.</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>Ya usada; el proveedor no dice cuándo ni dónde.</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>Ya usada el {at}; el proveedor no dice dónde.</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>Ya usada en {lane}.</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>Ya usada el {at} en {lane}.</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>Demasiado pronto: esta entrada es para las {time}.</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>Demasiado tarde: esta entrada es para las {time}.</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>Esta entrada es para el {day}.</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>Esta entrada vale del {first} al {last}.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>mejorada</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>tardó demasiado en guardarse; muestre el código de nuevo</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>Ha fallado: {name} ({error}). Se reinicia solo; los escaneos siguen.</translation>
    </message>
</context>
</TS>
