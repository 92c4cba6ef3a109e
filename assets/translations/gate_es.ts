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
        <translation>Lee una tarjeta de prueba.</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>No lee una tarjeta de prueba.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>No está instalado: un lector menos para códigos difíciles.</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>Instálelo: apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>Instale el programa de nuevo, con Visual C++ 2013.</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>Instale libzbar0 de nuevo.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>Conéctela, cierre otros programas que la usen, o nombre otra: [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>La cámara {device} se abrió, pero no dio imagen en {seconds} s.</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>La cámara del puesto no da imagen.</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>Da imágenes de {wide} × {high}.</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>Nitidez {sharp} de 100, brillo {bright} de 100.</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>Quite la tapa del objetivo o encienda la luz.</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>Muestre una entrada y mire otra vez; si sigue borroso, limpie el objetivo y enfoque.</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>No hay tarjeta de sonido: el puesto es mudo.</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>Conecte un altavoz si el puesto ha de oírse.</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>Hay tarjeta de sonido.</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>{size} GB libres.</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>Libere espacio donde está {folder}.</translation>
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
        <translation>No terminó en {seconds} s.</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>No se pudo mirar ({error}).</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>Este ordenador sigue despierto y su pantalla encendida.</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>Aquí no se sabe si este ordenador se duerme.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>Mire los ajustes de energía: nunca suspender, pantalla nunca apagada.</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>Este ordenador se duerme tras {minutes} min sin tecla.</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>La pantalla se apaga tras {minutes} min sin tecla.</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>Funciona con batería.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Enchúfelo.</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>Ponga la suspensión en «nunca».</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>Ponga el salvapantallas y el apagado en «nunca».</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} está bien.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>Désela al usuario del puesto: chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>Otros pueden escribir {path}.</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>Otros pueden mirar en {folder}, donde hay nombres y códigos.</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} es solo de este puesto.</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>Demasiado largo para revisarlo entero en {seconds} s.</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>Aún no hay; la primera lectura lo empieza.</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>Guarde el archivo para el supervisor; el puesto lo aparta y empieza otro.</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>La cadena se rompe en la fila {row} de {rows}: {why}.</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>Avise al supervisor; guarde copia del archivo tal cual.</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>La cadena se mantiene, {rows} filas.</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>{owed} pendientes, {parked} aparcadas; {disputes} disputas abiertas.</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>Arregle la clave o la conexión (véase arriba), luego: gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>Falta la de alguna conexión: sin red no se conocen sus entradas.</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>RECIENTE: {bookings} reservas, {minutes} min.</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>ANTIGUA: {bookings} reservas, {minutes} min.</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>CADUCADA: {bookings} reservas, {minutes} min.</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>Defina {name}, o quite api_key_env de {file}.</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>Quite api_key de {path}, luego: gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>Otros pueden leer {path}. Haga chmod 600 {path}, o mejor:</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>Un almacén de claves del sistema la guardaría mejor.</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>Se guarda en: {place}.</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection}, o pida al proveedor octo/redemption para esta clave, con entradas reales.</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>Mire la red, y base_url en {file}: {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>Acepta la clave y da octo/redemption, responde en {ms} ms, vende {products} productos (entradas {env}).</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>Una lectura espera {ms} ms como mucho: mire la red.</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>Solo entradas de prueba: quite env = &quot;test&quot; de {file} antes de abrir.</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>El proveedor cuenta {listed} reservas, la copia local tiene {kept}.</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>El proveedor no dice la hora.</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>Este reloj va bien, a {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>Este reloj atrasa {seconds} s.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>Este reloj adelanta {seconds} s.</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>Ponga el reloj en hora; que siga la hora de la red.</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>Ningún proveedor vende {products}: el puesto rechazaría a los demás.</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>Corrija [lane] products en {file}.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>Ningún responsable tiene PIN: nadie puede salir del quiosco desde su pantalla.</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>Se sale con el PIN de un responsable ({names}).</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>Las teclas del sistema no están bloqueadas: un teclado puede sacar del quiosco.</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>Ctrl-Alt-F2 lleva a otra consola.</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>Este ordenador arranca con el quiosco, y sus propias teclas están bloqueadas.</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>Aquí no se sabe qué bloquea el propio sistema.</translation>
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
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>el visitante volvió: lectura {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>continuada por la lectura {scan}</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>anulada antes de entregarse</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>el proveedor no conoce este código</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>el código abre ahora otras reservas que la admitida</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>el código abre varias reservas</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>contada por el proveedor, pero aquí no entró nadie</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>no entró nadie y no se contó nada</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>el acceso se detuvo antes de entrar nadie; en el proveedor consta como usada</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>el acceso se detuvo antes de entrar nadie; en el proveedor no consta como usada</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>reconocida como nuestra</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>la respuesta se perdió sin dejar rastro</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>el código usaría también los de quienes no entraron con él: {count}</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>el código devolvería también los de quienes entraron aparte: {count}</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>el proveedor no da código de canje</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>anuladas o no presentadas: {count} de {all}</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>usadas en otro sitio: {count} de {all}</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>usada en otro sitio después que aquí</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>usada en otro sitio antes que aquí</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>anulada en el proveedor</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>marcada como no presentada en el proveedor</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>el proveedor la llama {status}</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>rechazada por el proveedor</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>dos proveedores conocen este código</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>no se pudo preguntar a todos los proveedores</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>ningún proveedor conoce este código</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>admitida sin comprobar, y su proveedor solo valida, lo que no se puede hacer después</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>abandonada tras {tries} intentos: {why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>un fallo inesperado de este programa</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>el código propio de la entrada abre más que esa entrada, o nada</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>puede haber una llamada aún en curso</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>la siguiente entrada del grupo</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>el proveedor la rechaza y la da por canjeable</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>una validación no se puede deshacer</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>el proveedor aceptó la anulación y no la muestra</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>el proveedor no puede deshacer ({error})</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>deshecha en el proveedor</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>aún no se ha preguntado al proveedor</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>Aún pendiente: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n por enviar a {connection} (la más antigua del {day})</numerusform>
            <numerusform>%n por enviar a {connection} (la más antigua del {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n aparcada para {connection} (la más antigua del {day})</numerusform>
            <numerusform>%n aparcadas para {connection} (la más antigua del {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>un proveedor aún desconocido</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>Un visitante espera al personal en el quiosco desde las {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>%n disputa por cerrar</numerusform>
            <numerusform>%n disputas por cerrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>%n aparcada hasta arreglar o liberar la conexión</numerusform>
            <numerusform>%n aparcadas hasta arreglar o liberar la conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>%n va camino del proveedor desde {since}</numerusform>
            <numerusform>%n van camino del proveedor desde {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>%n espera la red desde {since}</numerusform>
            <numerusform>%n esperan la red desde {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>%n espera desde {since}, {some} de ellas la red</numerusform>
            <numerusform>%n esperan desde {since}, {some} de ellas la red</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>Hoy aún no ha entrado nadie</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>La única admisión de hoy está en el proveedor</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>La admisión de hoy está en el proveedor</numerusform>
            <numerusform>Las %n admisiones de hoy están en el proveedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>%n admisión hoy, {delivered} en el proveedor</numerusform>
            <numerusform>%n admisiones hoy, {delivered} en el proveedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>%n cerrada a mano</numerusform>
            <numerusform>%n cerradas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>Renovando la copia local</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Escribiendo la lista</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>Teléfono estropeado</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>Entrada olvidada en casa</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Nombre en la lista</translation>
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
        <source>Fewer people than shown</source>
        <translation>Menos personas de las indicadas</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>Admitido aquí</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>Entradas de esta reserva</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>Cuántas entradas hay aquí</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>Admitir a mano…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Admitir de todos modos…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>No se presentó…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Ninguna reserva elegida</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>Escriba a la izquierda; Intro pregunta también a los proveedores.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>Se acaba de preguntar al proveedor.</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>De la copia local.</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>El proveedor dice</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>Admitir a mano</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>Las mismas comprobaciones que al leer.</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>Usted responde de la hora, la entrada y lo que nadie pudo comprobar. Una entrada usada o anulada sigue rechazada.</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Admitir de todos modos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>La última admisión de esta reserva aquí: sus entradas vuelven a valer.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>El proveedor contará que este visitante no vino. Aquí no se puede deshacer.</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>Personas cada cinco minutos</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>el máximo fue {n} desde {when}</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>Ese día no entró nadie.</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>un puesto: {n} por minuto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcadas</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshechas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Antes de hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>Nombre, referencia, reserva, producto, código, motivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>Buscar en las entregas</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>Guardar esta lista (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>Historial de la entrega elegida</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Aparcar…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>Ninguna entrega coincide.</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>Elija una entrega.</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>Elija una entrega para ver todo lo que le pasó.</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>probar ahora</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>Las aparcadas esperan a que alguien las libere; mientras, no se cierra ningún día.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>Vuelven a estar pendientes. Cada una se consulta antes de enviar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>También cerradas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Close with a note…</source>
        <translation>Cerrar con una nota…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>Ver la reserva</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>No hay disputas abiertas.</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>Se muestran las {n} más nuevas.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que mirar</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>Aquí aparece una entrega que un proveedor rechaza.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>el proveedor no dice dónde</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>Aquí no se admitió a nadie con ella.</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>Al visitante se le dijo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>Cerrar esta disputa</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>Reabrir esta disputa</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>Volverá a esperar a una persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>%n encontrada en la copia local.</numerusform>
            <numerusform>%n encontradas en la copia local.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>%n encontrada en la copia local y los proveedores.</numerusform>
            <numerusform>%n encontradas en la copia local y los proveedores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>Nombre, referencia, correo, teléfono o código</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Buscar visitante</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>Preguntar a proveedores</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>Reservas encontradas</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>Preguntando a los proveedores…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>Nadie encontrado, tampoco en los proveedores.</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>Nadie encontrado en la copia local.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>%n disputa queda abierta.</numerusform>
            <numerusform>%n disputas quedan abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>Nada pendiente; %n disputa sigue abierta.</numerusform>
            <numerusform>Nada pendiente; %n disputas siguen abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>Guardar para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Guardar como tabla (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Cerrar el día…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>Informe del día</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>El día no se puede cerrar. {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>Nada pendiente: el día se puede cerrar.</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>Nada puede quedar pendiente. El diario guarda quién lo cerró.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>Esta página muestra visitantes. Escriba su PIN.</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>El primer supervisor</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>Nadie tiene aún PIN en este puesto. Quien ponga el primero es supervisor.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>por deshacer</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>personas dentro</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>admisiones</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>ahora dentro</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshechas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>como mucho por minuto</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>de la lectura a la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>%n por palabra de un supervisor</numerusform>
            <numerusform>%n por palabra de un supervisor</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>Guardar la imagen (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>Guardar las cifras (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>Personas por producto</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Rechazos por motivo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>Entradas por producto y tipo</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>aquí no se cuentan las salidas</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>según este puesto; salieron {n}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>mitad de {n}; 95 % en {ms} ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Los dos PIN no coinciden.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>Nuevo operador o nuevo PIN</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>El personal puede mirar y hacer probar; lo demás requiere un supervisor.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no preguntado</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link}; última respuesta {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n}; la más antigua desde {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copia local</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}, de hace {age}</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>el proveedor contó {n} ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>el proveedor no dice cuántas tiene</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>el reloj de este ordenador va bien</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>este reloj atrasa {s} s</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>este reloj adelanta {s} s</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>Renovar la copia local</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>Admisiones hoy: {admitted}. Pendientes: {owed}. Disputas por cerrar: {disputes}.</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Proveedor aún desconocido</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (valida)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>Motivo; entra en el diario con su nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>No listo: falla %n comprobación</numerusform>
            <numerusform>No listo: fallan %n comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>%n más en la tabla (CSV).</numerusform>
            <numerusform>%n más en la tabla (CSV).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nada pendiente.</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>El día no está cerrado.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Personas dentro</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admisiones</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>Por palabra de un supervisor</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>Disputas aún abiertas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>Hecho el {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Hecho a mano</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Aún sin mirar.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>Abrir el torno una vez…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ no listo</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ bien</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! nota</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>Abrir el torno una vez</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>Se abre como para un visitante. Mire si se mueve el brazo correcto.</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>Configurar otro puesto</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>Un puesto nuevo lee este código al primer inicio y pide el PIN. Tiene entonces los proveedores de este puesto con sus claves, sus ajustes y operadores; solo el nombre es suyo.</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>Mostrar un código de ajuste</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>El código de ajuste</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>Recinto {venue}: el puesto nuevo muestra lo mismo</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>Vale hasta {until}. Diga el PIN; nunca lo envíe junto.</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>Demasiado largo para un QR: guárdelo como texto y ábralo en el puesto nuevo.</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>Ha llegado una nueva disputa.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>Configurar puesto</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>Volver al puesto</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ pendiente</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… en curso</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ entregada</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! en disputa</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ aparcada</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– deshecha</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>antigua, aún admite</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>demasiado antigua para admitir</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>nunca cargada</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>Usada en otro sitio antes que aquí</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>Entraron dos veces con esta entrada o una copia. Compare horas y lugares; avise a la otra entrada. Cierre con lo que halló.</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>Usada en otro sitio después que aquí</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>Este puesto admitió primero al visitante, y alguien usó la entrada otra vez antes de entregarse. Avise a la otra entrada. Cierre con lo que halló.</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>Anulada en el proveedor</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>El visitante entró con una reserva anulada. Pregunte al proveedor si se paga. Cierre con la respuesta.</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>No confirmada en el proveedor</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>Pregunte al proveedor si la reserva está pagada. Cierre con la respuesta.</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>Para otro día</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>El visitante entró con la entrada de otro día. Cierre con lo acordado.</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>Marcada como no presentada</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>El visitante sí vino: pida al proveedor que lo corrija. Cierre con la respuesta.</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>Ningún proveedor conoce este código</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>Alguien entró con un código que nadie vendió, o se vendió en otro sitio. Cierre con lo que halló.</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>Nadie sabe qué reserva</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>El código abre ahora varias reservas. Busque al visitante y haga marcar la correcta como usada. Cierre con cuál fue.</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Rechazada por el proveedor</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>Lea las palabras del proveedor; haga marcar allí la reserva como usada. Cierre con lo hecho.</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>Interrumpida antes de entrar nadie</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>El puesto se paró en mitad de esta lectura. Si el visitante sigue aquí, lea otra vez. Si el proveedor la tiene usada y no entró nadie, haga que la devuelvan.</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>No se pudo deshacer</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>La entrada sigue usada en el proveedor. Haga que la devuelvan allí. Cierre con lo hecho.</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>Validación sin respuesta</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>Nadie sabe si el proveedor contó este paso. Pregúntele. Cierre con la respuesta.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>Se iba a admitir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>Probado al momento</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Disputa cerrada</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>Disputa reabierta</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>Operador cambiado</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>Código de ajuste creado</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Día cerrado</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Quiosco cerrado</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>Torno abierto para todos</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>Pasó</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>Torno probado</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>No pasó</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>Proveedor: entregada</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>Proveedor: más tarde</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>Proveedor: sin respuesta aún</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>Proveedor: rechazada</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>Proveedor: clave no aceptada</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>Proveedor: deshecha</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>según el proveedor</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>según la copia local</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>según el diario del puesto</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>según el registro común</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>por palabra de un supervisor</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Joven</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Bebé</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Torno</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>Registro común</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>Suspensión y pantalla</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>hace {age}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>%n entrega se probará al momento.</numerusform>
            <numerusform>%n entregas se probarán al momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>Nada de esto está pendiente ya.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>%n entrega queda aparcada hasta liberarla.</numerusform>
            <numerusform>%n entregas quedan aparcadas hasta liberarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>Nada de esto puede aparcarse: entregado, o en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>%n entrega vuelve a estar pendiente.</numerusform>
            <numerusform>%n entregas vuelven a estar pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>Nada de esto está aparcado.</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>La disputa está cerrada.</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>Esta disputa ya estaba cerrada.</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>La disputa está abierta de nuevo.</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>Esta disputa no puede reabrirse.</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>El torno no puede abrirse ahora; tampoco se admite a mano.</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} no está configurada en este puesto.</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>Usada, anulada o no es para hoy en el proveedor: nada se marcó.</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>Este puesto ha admitido a alguien con ella.</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} no puede marcar ausencias.</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>No marcada: {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>Marcada como no presentada en el proveedor.</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>El día no está cerrado. {owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>{day} está cerrado.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>Solo un supervisor puede.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} tiene ahora un PIN.</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>El último supervisor se queda.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>No hay operador {name}.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} ya no tiene PIN.</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>Bloqueado: escriba antes su PIN.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Requiere un supervisor.</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>Hay un código de ajuste en pantalla.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>Mantenida sin conexión a mano en el puesto.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>No listo: falla %n comprobación.</numerusform>
            <numerusform>No listo: fallan %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>Listo: ninguna comprobación ha fallado.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>Eso no funcionó: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n entregada</numerusform>
            <numerusform>%n entregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n en disputa</numerusform>
            <numerusform>%n en disputa</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>%n aún pendiente</numerusform>
            <numerusform>%n aún pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>Parado; seguirá ahí la próxima vez.</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>La copia local es reciente: %n reserva.</numerusform>
            <numerusform>La copia local es reciente: %n reservas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>Aún sin renovar: {connections}. El puesto sigue probando.</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection}: {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Parado; no se escribió archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>%n fila en {path}.</numerusform>
            <numerusform>%n filas en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>Cerrado por {name} el {at}.</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>A {connection} no se le puede preguntar esto.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>esta cuenta no puede</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>allí solo se puede leer</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está ahí</translation>
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
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>El diario estaba dañado. Se conserva entero como {file}; se empezó uno nuevo. Este puesto no conoce las entradas anteriores de hoy: avise al supervisor.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>Eso no es una clave: está vacía, es demasiado larga o tiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>Conexión {connection}: lo que hay en {where} no es una clave (es demasiado larga o tiene caracteres que ninguna clave tiene): cópiela otra vez.</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>La conexión {connection} no tiene clave: désela con `gate-scanner keys set {connection}`.</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>Conexión {connection}: la variable {name} no está definida.</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>La credencial de systemd {name} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} lo pueden leer otros, o es de otra persona: no se confía en sus claves. Ejecute `chmod 600 {path}` como propietario.</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} no es una lista de claves: quítelo y vuelva a dar a cada conexión su clave.</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>La clave de firma del recinto está dañada: sáquela del almacén de claves.</translation>
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
        <source>Use the hand scanner, or type the code</source>
        <translation>Use el lector de mano o teclee el código</translation>
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
        <source>Somebody went through without a ticket.</source>
        <translation>Alguien ha pasado sin entrada.</translation>
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
        <translation>Mesa del supervisor</translation>
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
        <source>On a supervisor&apos;s word</source>
        <translation>Por palabra de un supervisor</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>camera {n}/100</source>
        <translation>cámara {n}/100</translation>
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
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>La mesa del supervisor, con PIN: lo pendiente, en disputa y contado.</translation>
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
        <source>REDUCED FARE</source>
        <translation>TARIFA REDUCIDA</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>ACCESO SIN ESCALONES</translation>
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
        <source>not asked yet</source>
        <translation>aún no preguntado</translation>
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
        <source>What it is owed waits until that is mended.</source>
        <translation>Lo que se le debe espera hasta que se arregle.</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>Ya no está configurado en este puesto.</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>Revise su clave.</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>No se pueden cargar sus reservas.</translation>
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
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>Un PIN necesita al menos {count} cifras, no todas iguales.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Un operador necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>Elija otro PIN.</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>Los operadores recibidos no se entienden.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} no se puede escribir: {why}.</translation>
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
        <translation>Esto no es un código de ajuste.</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>Este código de ajuste está dañado o fue cambiado: escanéelo otra vez. Quizá un lector esté puesto para otro teclado que este ordenador.</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>Este no es el PIN de este código de ajuste.</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>Este código de ajuste viene de otra versión de este programa: actualice ambos.</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>Este código de ajuste es de otro recinto ({theirs}); este puesto confía en {ours}. Si se ha trasladado, saque {file} de su perfil y empiece de nuevo.</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>Este código de ajuste valía hasta {until}: pida que muestren uno nuevo. Si eso aún está por venir, el reloj de este ordenador va mal.</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>Este código de ajuste se hizo a las {issued}, que aún está por venir: ponga en hora este ordenador.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>El idioma de las pantallas del personal.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Código de ajuste</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>¿Muestra el escritorio un código de ajuste? Acérquelo a la cámara, escanéelo, ábralo como archivo o péguelo. Sin él, siga.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>péguelo aquí</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>PIN que aparece al lado</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>Un código del recinto {venue}: el escritorio debe mostrar lo mismo. Escriba su PIN.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>Tomado: {names}. Lo que queda es propio de este puesto.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>Ponga una entrada donde lo harán los visitantes: debe leerse enseguida.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>Lee: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lector de mano</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>Escanee este código y luego una entrada. Sin lector de mano, siga.</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>Termina un código con</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>lo que sea</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>Puerto serie, si lo hay</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>El código para escanear</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>El lector y el ordenador coinciden en el teclado.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>El lector está puesto para otro teclado que este ordenador: lo que escribe se corrige.</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>Perdidos del todo: {signs}. Ponga el país del teclado del lector según su manual.</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Torno</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>La placa de relés que lo abre. Apártese del brazo y abra una vez.</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>sin torno</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>por peticiones web (Shelly y otros)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>otra: direcciones propias</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baudios</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Puerto TCP</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>Número de la placa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>Pulso (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>Abrir una vez</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>sin cablear</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>cableado a la placa</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>se cierra</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>se abre</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>Contacto de paso</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>Al pasar</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>Lo indica</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>Respuesta: cerrado</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>y abierto</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name}: un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>Falta rellenar: {name}.</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name}: empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>La placa lo aceptó. ¿Se abrió el brazo y se cerró de nuevo?</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>La placa lo aceptó. Ahora pase, o gire el brazo a mano.</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>Contacto de paso: alguien pasa</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>Contacto de paso: nadie</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>Alguien pasó: el contacto de paso funciona.</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>No se vio pasar a nadie: mire el cable del contacto, su entrada y lo que hace al pasar alguien.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>Cómo llama el personal a esta entrada, y un nombre corto que ningún otro puesto tiene.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>con personal al lado</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>solo visitantes: un torno</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>Código desconocido, sin red</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>ver al personal</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>parar</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>dejar pasar y anotarlo</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>El puesto necesita un nombre corto propio.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>Un supervisor puede autorizar, deshacer y cerrar un quiosco, con PIN. Ponga al menos uno.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Los dos PIN no coinciden.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>El PIN de {name} está puesto.</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>Algo salió mal ({error}). Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>Un archivo no se puede leer o escribir ({why}).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>Esto se escribe ahora en {path}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>Sin probar, o rechazado: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>Ningún supervisor tiene PIN: nadie podría autorizar ni cerrar un quiosco.</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>Su proveedor le dio una dirección y una clave.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>Las entradas se</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>canjean: se usan una vez</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>validan: el proveedor cuenta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>Otro proveedor</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>Su clave aún no se guarda en ningún sitio: escríbala otra vez.</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>Cada proveedor necesita un nombre corto propio.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>Marque lo que vale en este puesto. Nada marcado: todo vale.</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>Preguntar de nuevo a los proveedores</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>ahora no se vende</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>Configurar este puesto</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>Escribir y terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>Demasiados PIN erróneos: espere {seconds} s.</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>El contenido de este código de ajuste no se entiende: actualice ambos puestos.</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>Esto no es la dirección de un proveedor: empieza por https:// y no contiene nombre, contraseña ni signo de interrogación.</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} acepta la clave y concede octo/redemption. Productos a la venta: {count}.</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} responde, pero no acepta esta clave: cópiela otra vez.</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} acepta la clave, pero no le concede octo/redemption: pídalo al proveedor.</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} trata esta clave como de prueba: nada se canjearía. Pida una real.</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host}: {why} Mire la red y la dirección.</translation>
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
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>El proveedor no concede octo/redemption a esta clave.</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>El proveedor trata esta clave como clave de prueba: no se canjea nada.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>No tiene clave.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>La lista de productos del proveedor no es una lista.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>La lista de reservas del proveedor no es una lista.</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>La respuesta del proveedor a la consulta no tiene sentido.</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>El proveedor no ofrece {path}.</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>El proveedor no respondió en {seconds} s.</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>No se puede contactar con el proveedor ({why}).</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>aquí no se conoce su nombre</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>La respuesta del proveedor se perdió ({error}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>La respuesta del proveedor era demasiado grande.</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>La dirección o la clave del proveedor no tiene sentido ({error}).</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>El proveedor envió una página o ruido en vez de una respuesta.</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>El proveedor no acepta esta clave.</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>El proveedor pide menos solicitudes.</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>El proveedor no ofrece esta operación.</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>El proveedor tiene un fallo propio (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>El proveedor no pudo aceptarlo ahora (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>Algo entre este puesto y el proveedor responde en su lugar.</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>El proveedor envió una página en vez de una respuesta (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>El proveedor dice que no (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>La respuesta del proveedor no dice qué pasó con la entrada.</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>El proveedor dice que no.</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>No quedaba tiempo para preguntar al proveedor.</translation>
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
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>se anuló aquí el {at}, y el proveedor no lo ha confirmado</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>se anuló aquí el {at}, y en la copia local aún consta como usada</translation>
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
        <source>The supplier does not answer</source>
        <translation>El proveedor no responde</translation>
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
