<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n to deliver to {connection} (the oldest of {day})</numerusform>
            <numerusform>%n to deliver to {connection} (the oldest of {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>%n parked for {connection} (the oldest of {day})</numerusform>
            <numerusform>%n parked for {connection} (the oldest of {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>%n dispute to close</numerusform>
            <numerusform>%n disputes to close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>%n parked until the connection is mended or released</numerusform>
            <numerusform>%n parked until the connection is mended or released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>%n is on its way to the supplier since {since}</numerusform>
            <numerusform>%n are on their way to the supplier since {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>%n waits for the network since {since}</numerusform>
            <numerusform>%n wait for the network since {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>%n waits since {since}, {some} of them for the network</numerusform>
            <numerusform>%n wait since {since}, {some} of them for the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>The one admission of today is at the supplier</numerusform>
            <numerusform>All %n admissions of today are at the supplier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>%n admission today, {delivered} at the supplier</numerusform>
            <numerusform>%n admissions today, {delivered} of them at the supplier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>%n closed by hand</numerusform>
            <numerusform>%n closed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>%n found in the local copy.</numerusform>
            <numerusform>%n found in the local copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>%n found in the local copy and at the suppliers.</numerusform>
            <numerusform>%n found in the local copy and at the suppliers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>%n dispute stays open.</numerusform>
            <numerusform>%n disputes stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>Nothing is owed; %n dispute is still open.</numerusform>
            <numerusform>Nothing is owed; %n disputes are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>%n on a supervisor&apos;s word</numerusform>
            <numerusform>%n on a supervisor&apos;s word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>Not ready: %n check failed</numerusform>
            <numerusform>Not ready: %n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>%n more is in the table (CSV).</numerusform>
            <numerusform>%n more are in the table (CSV).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>%n delivery will be tried at once.</numerusform>
            <numerusform>%n deliveries will be tried at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>%n delivery is parked until somebody releases it.</numerusform>
            <numerusform>%n deliveries are parked until somebody releases them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>%n delivery is owed again.</numerusform>
            <numerusform>%n deliveries are owed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>Not ready: %n check failed.</numerusform>
            <numerusform>Not ready: %n checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>%n still owed</numerusform>
            <numerusform>%n still owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>The local copy is fresh: %n booking.</numerusform>
            <numerusform>The local copy is fresh: %n bookings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>%n row is in {path}.</numerusform>
            <numerusform>%n rows are in {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n youth</numerusform>
            <numerusform>%n youths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>%n infant</numerusform>
            <numerusform>%n infants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>%n senior</numerusform>
            <numerusform>%n seniors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>%n military</numerusform>
            <numerusform>%n military</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n owed</numerusform>
            <numerusform>%n owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
</context>
</TS>
