<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>لا توجد صور أخرى.</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>الكاميرا {number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>بث الكاميرا</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>توقفت الصور من {name}. افحص الكابل.</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>بث الكاميرا لا يستجيب. افحص العنوان والشبكة.</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>تعذّر فتح الكاميرا {number}. هل هي موصولة أم مستخدمة في مكان آخر؟</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>الكاميرا لا ترسل صورًا. افحص الكابل.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>صورة الكاميرا سوداء. هل العدسة مغطاة؟</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>تعطّل قارئ الكاميرا ({error}).</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>صورة الكاميرا متوقفة. أعد توصيل الكاميرا.</translation>
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
        <translation>المدخل يعمل ويراقبه بنفسه: أغلق نافذته للفحص هنا.</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>فُتح مرة واحدة. هل تحرّك الذراع الصحيح؟</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>مُرحِّله يستجيب.</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>مُرحِّله موصول؛ لوحات هذا النوع لا تجيب بشيء.</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>ملامس المرور فيه يقول إن شخصًا يقف بداخله.</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>افحص الذراع وكبله و input_active.</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>السجل المشترك يستجيب.</translation>
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
        <translation>ساعة هذا الحاسوب متأخرة عن {connection} بمقدار {seconds} ث: اضبطها. تُصحَّح الأوقات المرسلة في الأثناء.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>ساعة هذا الحاسوب متقدمة على {connection} بمقدار {seconds} ث: اضبطها. تُصحَّح الأوقات المرسلة في الأثناء.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>شبكة واي فاي</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>بطاقة اتصال</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>موعد في التقويم</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>مكان على خريطة</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>مفتاح لتطبيق آخر</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>عملية دفع</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>شهادة صحية</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>رابط للهاتف</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>هذا الرمز فارغ.</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>هذا الرمز أطول من أن يكون تذكرة.</translation>
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
        <translation>زائر عند الكشك ينتظر الموظفين منذ {since}</translation>
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
        <translation>، </translation>
    </message>
</context>
<context>
    <name>hand scanner</name>
    <message>
        <source>The hand scanner on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>يتعذر فتح القارئ اليدوي على «{port}». هل هو موصول؟</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>اختفى القارئ اليدوي. افحص كبله.</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>تعطّل القارئ اليدوي ({error}).</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>ثبّت التذكرة من فضلك.</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>أملها قليلًا: الضوء ينعكس عليها.</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>ارفع سطوع الشاشة.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>أبعدها قليلًا.</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>قرّبها قليلًا.</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>تذكرة واحدة في كل مرة.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>القرص ممتلئ: لا يمكن تسجيل شيء، لذلك لا يدخل أحد. أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>السجل مشغول ببرنامج آخر؛ أغلقه.</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>تعذّرت الكتابة في السجل: الملف أو المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>تعذّرت الكتابة في السجل ({error}).</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>تعذّرت قراءة السجل ({error}).</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>بوابة الدخول</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>ضع التذكرة أمام الكاميرا</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>ضع تذكرتك أمام الكاميرا</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصًا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>لا صورة من الكاميرا</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>كتابة الرمز</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>كم العدد؟</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>تحقق من هذا الرمز</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>اكتب الرمز أو رقم الحجز الموجود على التذكرة</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>لأي حجز حضر الزائر؟</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>كم تذكرة من هذه المجموعة حاضرة؟</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>لماذا يُلغى هذا الدخول؟</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>بحث: الاسم أو رقم الحجز أو البريد أو الهاتف</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>ابحث في النسخة المحلية</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>البوابة مشغولة بتذكرة: ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>لا يوجد حجز كهذا في النسخة المحلية.</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>أي حجز هو؟</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>الرقم السري للمشرف</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>تحقق من الرقم السري</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>لماذا يُسمح لهذا الزائر بالدخول؟</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>الاتصال الموقوف لا يُسأل: النسخة المحلية تقرر، ويُرسل كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>لم يُعرف أي اتصال بعد.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>كلمة المشرف تفيد حين يتعذر التحقق أو يختلف الوقت أو المدخل.</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} لا يجيب: يواصل المدخل بالنسخة المحلية. افحص الشبكة.</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>لم يمر أحد: تُعاد التذكرة إلى صلاحيتها.</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>فتح البوابة للجميع</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>إغلاق البوابة من جديد</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>إنذار حريق</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>البوابة مفتوحة للجميع ({by}). عدد المارّين: {n}. F4 يغلقها.</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>أُغلقت البوابة من جديد. عدد المارّين: {n}.</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>مرّ {n} من {all}</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>تفضل بالمرور</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>البوابة مفتوحة: تفضل بالمرور.</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>جارٍ استدعاء الموظف</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>تعذّر التحقق من هذه التذكرة: يرجى مراجعة الموظف.</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>يرجى استخدام مدخل آخر أو مراجعة الموظف.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق الكشك</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>توقف جزء من البرنامج. أغلقه وشغّله من جديد.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>لا يوجد دخول يمكن إلغاؤه.</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>ما زلنا نتحقق من التذكرة السابقة: امسح هذه مرة أخرى.</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>لا جواب لهذا المسح بعد. إن استمر ذلك فأغلق البرنامج وشغّله من جديد.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>لم تقبل البوابة ذلك.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>دون تحقق</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>السجل المشترك</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>البطارية {n}٪</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{n} من {all} متصل</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>وصل إلى المورّد</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>عليه خلاف: أبلغ المشرف</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{used} من {all} مستخدمة من قبل</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>لا مسح بعد</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>لا سؤال الآن: هذه البطاقة تجيب عن الأسئلة.</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>انقطع الماسح اليدوي: امسح هذه مرة أخرى.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>ضع الرمز أمام الكاميرا أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>اكتب الرمز أو رقم الحجز يدويًا، أو ابدأ الكتابة مباشرة.</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9، Enter</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>اختيار. الأسهم للتنقل و Escape للخروج؛ السؤال لا يستهلك شيئًا.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>بحث بالاسم أو رقم الحجز أو البريد أو الهاتف.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>المشرف يُدخل من رُفض: رقم سري وسبب.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>إيقاف اتصال يدويًا أو إعادته.</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>السؤال عن العدد الحاضر قبل دخول المجموعة؛ مرة أخرى: لا سؤال.</translation>
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
        <translation>إلغاء آخر دخول: تعود التذكرة صالحة.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>داكن أو فاتح أو ألوان لضوء الشمس.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>محفوظ هنا: يمكن للزائر الدخول حتى دون شبكة.</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>وصل إلى المورّد أيضًا.</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>لم يدخل الزائر</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>اختير حجز خاطئ</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>مُسحت بالخطأ</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>أشخاص أقل من المعروض</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>أكّده المورّد</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>قُدّم إثبات الشراء</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>تأخر أو تقدم دون ذنب منه</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>ضيف المكان</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>تفضل بالدخول</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>قف</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>راجع الموظف</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>تحقق من الهوية</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>دون تحقق: لا شبكة</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>جزء من المجموعة</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>بكلمة المشرف</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>سُمح بالدخول</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>مستخدمة من قبل</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>قبل الموعد</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>بعد الموعد</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>تاريخ آخر</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>مدخل آخر</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>تذكرة تجريبية</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>عدة حجوزات</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>المورّد يرفض</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>المورّد لا يجيب</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>النسخة المحلية قديمة جدًا</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>المفتاح غير مقبول</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>على الموظف أن يتحقق</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>ليست تذكرة</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>لا بالغين</numerusform>
            <numerusform>بالغ واحد</numerusform>
            <numerusform>بالغان</numerusform>
            <numerusform>%n بالغين</numerusform>
            <numerusform>%n بالغًا</numerusform>
            <numerusform>%n بالغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>لا شباب</numerusform>
            <numerusform>شاب واحد</numerusform>
            <numerusform>شابان</numerusform>
            <numerusform>%n شباب</numerusform>
            <numerusform>%n شابًا</numerusform>
            <numerusform>%n شاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>لا أطفال</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>%n أطفال</numerusform>
            <numerusform>%n طفلًا</numerusform>
            <numerusform>%n طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>لا رضّع</numerusform>
            <numerusform>رضيع واحد</numerusform>
            <numerusform>رضيعان</numerusform>
            <numerusform>%n رضّع</numerusform>
            <numerusform>%n رضيعًا</numerusform>
            <numerusform>%n رضيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر عائلية</numerusform>
            <numerusform>تذكرة عائلية واحدة</numerusform>
            <numerusform>تذكرتان عائليتان</numerusform>
            <numerusform>%n تذاكر عائلية</numerusform>
            <numerusform>%n تذكرة عائلية</numerusform>
            <numerusform>%n تذكرة عائلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>لا كبار سن</numerusform>
            <numerusform>واحد من كبار السن</numerusform>
            <numerusform>اثنان من كبار السن</numerusform>
            <numerusform>%n من كبار السن</numerusform>
            <numerusform>%n من كبار السن</numerusform>
            <numerusform>%n من كبار السن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>لا طلاب</numerusform>
            <numerusform>طالب واحد</numerusform>
            <numerusform>طالبان</numerusform>
            <numerusform>%n طلاب</numerusform>
            <numerusform>%n طالبًا</numerusform>
            <numerusform>%n طالب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>لا عسكريين</numerusform>
            <numerusform>عسكري واحد</numerusform>
            <numerusform>عسكريان</numerusform>
            <numerusform>%n عسكريين</numerusform>
            <numerusform>%n عسكريًا</numerusform>
            <numerusform>%n عسكري</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}: إيقاف</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}: إعادة</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>نسخة عمرها {age}</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>نسخة عمرها {age}: قديمة</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>نسخة عمرها {age}: قديمة جدًا</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>لا نسخة محلية</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>لا شيء معلّق</numerusform>
            <numerusform>واحد معلّق</numerusform>
            <numerusform>اثنان معلّقان</numerusform>
            <numerusform>%n معلّقة</numerusform>
            <numerusform>%n معلّقًا</numerusform>
            <numerusform>%n معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>لا خلاف</numerusform>
            <numerusform>خلاف واحد</numerusform>
            <numerusform>خلافان</numerusform>
            <numerusform>%n خلافات</numerusform>
            <numerusform>%n خلافًا</numerusform>
            <numerusform>%n خلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>The lane failed ({error}); it starts again by itself.</source>
        <translation>تعطّل التحقق ({error})؛ يعود للعمل من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>{connection}: {why} What it is owed waits until that is mended.</source>
        <translation>{connection}: {why} ما لم يُرسل إليه ينتظر حتى يُصلح ذلك.</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>لم ينجح ذلك ({error}). حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>لا يوجد رقم سري لمشرف بعد: شغّل `gate-scanner operators set NAME`.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>أرقام سرية خاطئة كثيرة: انتظر {seconds} ث.</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>هذا الرقم السري غير معروف.</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name} ليس مشرفًا.</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>الاستثناء يحتاج إلى سبب.</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>البطارية عند {percent}٪. صِل هذا الحاسوب بالكهرباء.</translation>
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
        <translation>لا إعلان صوتي: لا يوجد صوت لهذه اللغة. ثبّت espeak-ng أو spd-say.</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>لا إعلان صوتي: تعطّل صوت الجهاز.</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>لم يمر زائر، وتبقى التذكرة مستخدمة. {why} أدخل الزائر يدويًا.</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>مرّ {turned} من {all} فقط؛ وتبقى التذكرة مستخدمة للجميع. أدخل الآخرين يدويًا أو ألغِ الدخول.</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>تعطلت البوابة وهي مفتوحة؛ لا أحد يعرف من مرّ. تبقى التذكرة مستخدمة: أدخل الزائر يدويًا أو ألغِ الدخول.</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>عدد الزوار المتتالين الذين لم يمروا: {count}. تأكد من أن الذراع ينفتح.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>مفتاح المرور في البوابة عالق. افحص الذراع والكابل و input_active.</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>مرّ شخص بلا تذكرة.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>يتعذر الوصول إلى مُرحِّل البوابة الدوّارة. افحص الكهرباء والكبل والعنوان.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>مُرحِّل البوابة الدوّارة لا يستجيب. افحص الكهرباء والكبل والعنوان.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>مُرحِّل البوابة الدوّارة يستجيب ببطء شديد. افحص شبكته.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>مُرحِّل البوابة الدوّارة يجيب بكلام غير مفهوم: افحص ما عند عنوانه، و style.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>مُرحِّل البوابة الدوّارة لا يقبل المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>مُرحِّل البوابة الدوّارة يرفض (HTTP {status}): افحص عنوانه وأرقام القنوات.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>مُرحِّل البوابة الدوّارة لا يبدّل القناة {number}: افحص أرقام القنوات و unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>مُرحِّل البوابة الدوّارة لا يقرأ المدخل {number}: افحص أرقام المداخل و unit = {unit}.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>يتعذر فتح مُرحِّل البوابة الدوّارة على «{port}». هل هو موصول؟</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>مُرحِّل البوابة الدوّارة لا يقبل الأوامر. أعد توصيله.</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>اختفى مُرحِّل البوابة الدوّارة على «{port}». افحص كبله.</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>تعطّلت البوابة الدوّارة ({error})؛ ستعود للعمل وحدها.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>الإلغاء يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>لا يوجد دخول برقم المسح هذا.</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>أُلغي هذا الدخول من قبل.</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>غير ممكن هنا: هذا المورّد يصادق على التذاكر ولا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>لم يُلغَ: {detail}.</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>أُلغي هنا؛ سيُبلّغ المورّد عندما يجيب.</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>أُلغي: التذكرة صالحة من جديد.</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>لم يُلغَ: هناك مسح قيد البت. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>السجل المشترك لا يجيب ({why}). تواصل هذه البوابة بسجلها؛ وقد تدخل نسخة من تذكرة من بوابتين. افحص الشبكة والخادم.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>لا يوجد خيار كهذا</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>المطلوب: {asked}، المسموح: {left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>لا يمكن لهذا المورّد إدخال جزء من مجموعة</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>المورّد لا يعطي رمز استخدام</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>حالة هذا الحجز عند المورّد: {status}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>لا يمكن التحقق من هذه التذاكر إلا عبر الشبكة</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>هذا الرمز غير معروف</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>هذا الحجز ملغى</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>هذا الحجز غير مؤكد</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>انتهت صلاحية هذا الحجز</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>لم يحن وقت هذه التذكرة بعد</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>فات وقت هذه التذكرة</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>هذه التذكرة لوقت آخر</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>هذه التذكرة لمدخل آخر</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>هذا الحجز مسجل على أنه لم يحضر: يرجى مراجعة الموظف</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>هذه تذكرة تجريبية</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>هذا الرمز يفتح عدة حجوزات: اختر واحدًا</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>المورّد يرفض هذه التذكرة</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>المورّد لا يجيب ولا توجد نسخة محلية</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>المورّد لا يجيب والنسخة المحلية قديمة جدًا</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>المورّد لا يقبل مفتاح هذه البوابة: أبلغ المشرف</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>على الموظف أن يتحقق من هذه التذكرة</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>هذا الرمز يفتح عدة حجوزات: يرجى مراجعة الموظف</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>المورّد لا يجيب والنسخة المحلية لا تعرف هذا الرمز</translation>
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
        <translation>{why}. يقول المورّد: «{words}».</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why} ({state}).</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>الرمز المعروض: {what}، وليس تذكرة.</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>هذا الرمز غير مقروء.</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>ما زال صالحًا: {names}.</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>عند مدخل آخر: {names}.</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>تفضل بالدخول: {count}، بكلمة {by}.</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>تفضل بالدخول. دون تحقق: قاعدة هذه البوابة عند انقطاع الشبكة.</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>مستخدمة من قبل؛ لا يذكر المورّد متى ولا أين.</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>مستخدمة من قبل: {at}؛ لا يذكر المورّد أين.</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>مستخدمة من قبل: {lane}.</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>مستخدمة من قبل: {at}، {lane}.</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>قبل الموعد: هذه التذكرة للساعة {time}.</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>بعد الموعد: هذه التذكرة للساعة {time}.</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>هذه التذكرة ليوم {day}.</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>هذه التذكرة من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>أعيد حجزه</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>تمت ترقيته</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>استغرق الحفظ وقتًا طويلًا؛ اعرض الرمز مرة أخرى</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>تعطّل: {name} ({error}). يعود للعمل من تلقاء نفسه، والمسح مستمر.</translation>
    </message>
</context>
</TS>
