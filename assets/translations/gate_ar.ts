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
        <translation>يقرأ بطاقة اختبار.</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>لا يقرأ بطاقة اختبار.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>غير مثبت: قارئ أقل للرموز الصعبة.</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>ثبّته: apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>أعد تثبيت البرنامج مع Visual C++ 2013.</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>أعد تثبيت libzbar0.</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>صِلها، وأغلق البرامج التي تستخدمها، أو سمِّ غيرها: [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>فُتحت الكاميرا {device} ولم تعطِ صورة خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>كاميرا الممر لا تعطي صورة.</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>تعطي صورًا {wide} × {high}.</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>الوضوح {sharp} من 100، السطوع {bright} من 100.</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>انزع غطاء العدسة أو أشعل الضوء.</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>ضع تذكرة أمامها وافحص ثانية؛ إن بقيت غير واضحة فنظّف العدسة واضبط التركيز.</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>لا توجد بطاقة صوت: الممر صامت.</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>صِل مكبر صوت إن أردت سماع الممر.</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>توجد بطاقة صوت.</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>المساحة الحرة {size} غ.ب.</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>وفّر مساحة حيث يوجد {folder}.</translation>
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
        <translation>لم ينتهِ خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>تعذر الفحص ({error}).</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>هذا الحاسوب يبقى مستيقظًا وشاشته مضاءة.</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>لا يُعرف هنا هل ينام هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>انظر في إعدادات الطاقة: لا نوم ولا إطفاء للشاشة.</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>ينام هذا الحاسوب بعد {minutes} د بلا مفتاح.</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>تُطفأ الشاشة بعد {minutes} د بلا مفتاح.</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>يعمل على البطارية.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>صِله بالكهرباء.</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>اضبط النوم على «أبدًا».</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>اضبط شاشة التوقف وإطفاء الشاشة على «أبدًا».</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} سليم.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>لا يوجد مجلد {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>لا يمكن الكتابة في {path}.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>أعطه لمستخدم الممر: chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>يمكن لآخرين الكتابة في {path}.</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>يمكن لآخرين رؤية {folder} حيث الأسماء والرموز.</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} لهذا الممر وحده.</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>أطول من أن يُفحص كله خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>لا يوجد بعد؛ يبدأ مع أول مسح.</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>احفظ الملف للمشرف؛ الممر ينحّيه ويبدأ غيره.</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>تنكسر السلسلة عند السطر {row} من {rows}: {why}.</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>أخبر المشرف؛ واحفظ نسخة من الملف كما هو.</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>السلسلة سليمة، {rows} سطر.</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>غير مرسل: {owed}، موقوف: {parked}، نزاعات مفتوحة: {disputes}.</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>أصلح المفتاح أو الاتصال (أعلاه)، ثم: gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>تنقص لأحد الاتصالات: بلا شبكة تبقى تذاكره مجهولة.</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>حديثة: {bookings} حجز، منذ {minutes} د.</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>أقدم: {bookings} حجز، منذ {minutes} د.</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>منتهية: {bookings} حجز، منذ {minutes} د.</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>عيّن {name}، أو أزل api_key_env من {file}.</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>أزل api_key من {path}، ثم: gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>يستطيع آخرون قراءة {path}. نفّذ chmod 600 {path}، أو الأفضل:</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>مخزن مفاتيح النظام أفضل لحفظه.</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>محفوظ في: {place}.</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection}، أو اطلب من المورّد octo/redemption لهذا المفتاح لتذاكر حقيقية.</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>افحص الشبكة وbase_url في {file}: {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>يقبل المفتاح ويمنح octo/redemption، يجيب خلال {ms} م.ث، يبيع {products} منتج (تذاكر {env}).</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>ينتظر المسح {ms} م.ث على الأكثر: افحص الشبكة.</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>تذاكر اختبار فقط: أزل env = &quot;test&quot; من {file} قبل الفتح.</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>يعدّ المورّد {listed} حجز، وفي النسخة المحلية {kept}.</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>المورّد لا يذكر الوقت.</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>هذه الساعة صحيحة ضمن {seconds} ث.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>هذه الساعة متأخرة {seconds} ث.</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>هذه الساعة متقدمة {seconds} ث.</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>اضبط الساعة؛ ودعها تتبع وقت الشبكة.</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>لا مورّد يبيع {products}: سيرفض الممر كل الباقين.</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>أصلح [lane] products في {file}.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>لا يملك أي مشرف رقمًا سريًا: لا أحد يستطيع مغادرة الكشك من شاشته.</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>يُغادَر برقم المشرف السري ({names}).</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>مفاتيح النظام غير مقفلة: قد تُخرج لوحة مفاتيح من الكشك.</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>يقود Ctrl-Alt-F2 إلى طرفية أخرى.</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>يبدأ هذا الحاسوب بالكشك، ومفاتيح نظامه مقفلة.</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>لا يُعرف هنا ما يقفله هذا النظام بنفسه.</translation>
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
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>عاد الزائر: المسح {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>استُكمل بالمسح {scan}</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>أُلغي قبل تسليمه</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>المورّد لا يعرف هذا الرمز</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>يفتح الرمز الآن حجوزات غير التي أُدخلت</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>يفتح الرمز عدة حجوزات</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>احتسبه المورّد، لكن هذا الممر لم يُدخل أحدًا</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>لم يدخل أحد ولم يُحتسب شيء</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>توقف الممر قبل أن يدخل أحد؛ وهي مستعملة لدى المورّد</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>توقف الممر قبل أن يدخل أحد؛ وهي غير مستعملة لدى المورّد</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>عُرف أنه منا</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>ضاع الجواب ولم يترك أثرًا</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>سيستهلك الرمز أيضًا من لم يدخلوا به: {count}</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>سيعيد الرمز أيضًا من دخلوا على حدة: {count}</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>المورّد لا يعطي رمز استخدام</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>ملغاة أو مسجلة غائبة: {count} من {all}</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>مستعملة في مكان آخر: {count} من {all}</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>استُعملت في مكان آخر بعد هذا الممر</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>استُعملت في مكان آخر قبل هذا الممر</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>ملغاة لدى المورّد</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>سُجّل غائبًا لدى المورّد</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>حالتها عند المورّد: {status}</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>رفضه المورّد</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>مورّدان يعرفان هذا الرمز</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>لم يمكن سؤال كل المورّدين</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>لا مورّد يعرف هذا الرمز</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>أُدخل دون تحقق، ومورّده يصادق فقط، ولا يمكن ذلك لاحقًا</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>تُرك بعد {tries} من المحاولات: {why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>خطأ غير متوقع في هذا البرنامج</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>رمز التذكرة نفسها يفتح أكثر منها أو لا شيء</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>قد يكون طلب ما لا يزال جاريًا</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>التذكرة التالية من المجموعة</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>يرفضها المورّد ويعدها قابلة للاستعمال</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>لا يمكن التراجع عن المصادقة</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>قبل المورّد التراجع ولا يُظهره</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>لا يستطيع المورّد التراجع ({error})</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>أُلغي لدى المورّد</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>لم يُسأل المورّد بعد</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>لم يُرسل بعد: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>للإرسال إلى {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>للإرسال إلى {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>للإرسال إلى {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>للإرسال إلى {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>للإرسال إلى {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>للإرسال إلى {connection}: %n (الأقدم {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>موقوف لـ {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>موقوف لـ {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>موقوف لـ {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>موقوف لـ {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>موقوف لـ {connection}: %n (الأقدم {day})</numerusform>
            <numerusform>موقوف لـ {connection}: %n (الأقدم {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>مورّد غير معروف بعد</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>زائر عند الكشك ينتظر الموظفين منذ {since}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>نزاعات للإغلاق: %n</numerusform>
            <numerusform>نزاعات للإغلاق: %n</numerusform>
            <numerusform>نزاعات للإغلاق: %n</numerusform>
            <numerusform>نزاعات للإغلاق: %n</numerusform>
            <numerusform>نزاعات للإغلاق: %n</numerusform>
            <numerusform>نزاعات للإغلاق: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>موقوف حتى يُصلح الاتصال أو يُفرج عنه: %n</numerusform>
            <numerusform>موقوف حتى يُصلح الاتصال أو يُفرج عنه: %n</numerusform>
            <numerusform>موقوف حتى يُصلح الاتصال أو يُفرج عنه: %n</numerusform>
            <numerusform>موقوف حتى يُصلح الاتصال أو يُفرج عنه: %n</numerusform>
            <numerusform>موقوف حتى يُصلح الاتصال أو يُفرج عنه: %n</numerusform>
            <numerusform>موقوف حتى يُصلح الاتصال أو يُفرج عنه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>في الطريق إلى المورّد منذ {since}: %n</numerusform>
            <numerusform>في الطريق إلى المورّد منذ {since}: %n</numerusform>
            <numerusform>في الطريق إلى المورّد منذ {since}: %n</numerusform>
            <numerusform>في الطريق إلى المورّد منذ {since}: %n</numerusform>
            <numerusform>في الطريق إلى المورّد منذ {since}: %n</numerusform>
            <numerusform>في الطريق إلى المورّد منذ {since}: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>بانتظار الشبكة منذ {since}: %n</numerusform>
            <numerusform>بانتظار الشبكة منذ {since}: %n</numerusform>
            <numerusform>بانتظار الشبكة منذ {since}: %n</numerusform>
            <numerusform>بانتظار الشبكة منذ {since}: %n</numerusform>
            <numerusform>بانتظار الشبكة منذ {since}: %n</numerusform>
            <numerusform>بانتظار الشبكة منذ {since}: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>بالانتظار منذ {since}: %n، منها للشبكة {some}</numerusform>
            <numerusform>بالانتظار منذ {since}: %n، منها للشبكة {some}</numerusform>
            <numerusform>بالانتظار منذ {since}: %n، منها للشبكة {some}</numerusform>
            <numerusform>بالانتظار منذ {since}: %n، منها للشبكة {some}</numerusform>
            <numerusform>بالانتظار منذ {since}: %n، منها للشبكة {some}</numerusform>
            <numerusform>بالانتظار منذ {since}: %n، منها للشبكة {some}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>لم يدخل أحد اليوم بعد</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>الدخول الوحيد اليوم لدى المورّد</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>كل دخول اليوم لدى المورّد (%n)</numerusform>
            <numerusform>كل دخول اليوم لدى المورّد (%n)</numerusform>
            <numerusform>كل دخول اليوم لدى المورّد (%n)</numerusform>
            <numerusform>كل دخول اليوم لدى المورّد (%n)</numerusform>
            <numerusform>كل دخول اليوم لدى المورّد (%n)</numerusform>
            <numerusform>كل دخول اليوم لدى المورّد (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>الدخول اليوم: %n، منه لدى المورّد {delivered}</numerusform>
            <numerusform>الدخول اليوم: %n، منه لدى المورّد {delivered}</numerusform>
            <numerusform>الدخول اليوم: %n، منه لدى المورّد {delivered}</numerusform>
            <numerusform>الدخول اليوم: %n، منه لدى المورّد {delivered}</numerusform>
            <numerusform>الدخول اليوم: %n، منه لدى المورّد {delivered}</numerusform>
            <numerusform>الدخول اليوم: %n، منه لدى المورّد {delivered}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>أُغلق يدويًا: %n</numerusform>
            <numerusform>أُغلق يدويًا: %n</numerusform>
            <numerusform>أُغلق يدويًا: %n</numerusform>
            <numerusform>أُغلق يدويًا: %n</numerusform>
            <numerusform>أُغلق يدويًا: %n</numerusform>
            <numerusform>أُغلق يدويًا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>لا شيء ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>تجديد النسخة المحلية</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>كتابة القائمة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>الهاتف معطل</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>التذكرة في البيت</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>الاسم في القائمة</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>الزائر لم يدخل</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>اختير حجز خطأ</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>أشخاص أقل من المبيَّن</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>دخل هنا</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>تذاكر هذا الحجز</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>كم تذكرة هنا</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>إدخال يدوي…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>إدخال رغم ذلك…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>لم يحضر…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>لم يُختر حجز</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>اكتب في الجانب؛ ومفتاح الإدخال يسأل المورّدين أيضًا.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>سُئل المورّد الآن.</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>من النسخة المحلية.</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>يقول المورّد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>نفس فحوص المسح.</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>أنت مسؤول عن الوقت والمدخل وما لم يُتحقق منه. التذكرة المستعملة أو الملغاة تبقى مرفوضة.</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>إدخال رغم ذلك</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>آخر دخول لهذا الحجز هنا: تعود تذاكره صالحة.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>سيعدّ المورّد هذا الزائر غائبًا. لا يمكن التراجع عنه هنا.</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>الأشخاص كل خمس دقائق</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>الأكثر {n} من {when}</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>لم يدخل أحد في هذا اليوم.</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>ممر واحد: {n} في الدقيقة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>متراجع عنه</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>قبل اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
            <numerusform>المختار: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>عمليات الإرسال: %n</numerusform>
            <numerusform>عمليات الإرسال: %n</numerusform>
            <numerusform>عمليات الإرسال: %n</numerusform>
            <numerusform>عمليات الإرسال: %n</numerusform>
            <numerusform>عمليات الإرسال: %n</numerusform>
            <numerusform>عمليات الإرسال: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>كل الممرات</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>اسم، مرجع، حجز، منتج، رمز، سبب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>بحث في الإرسال</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>حفظ هذه القائمة (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>تاريخ العملية المختارة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>إيقاف مؤقت…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إفراج…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>اختر عملية.</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>اختر عملية لترى كل ما جرى لها.</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>الموقوف ينتظر حتى يُفرج عنه؛ ولا يُغلق اليوم قبل ذلك.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>تعود للإرسال. يُتحقق من كل منها قبل الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>المغلقة أيضًا</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>النزاعات</translation>
    </message>
    <message>
        <source>Close with a note…</source>
        <translation>إغلاق بملاحظة…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>فتح ثانية…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>عرض الحجز</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>لا نزاع مفتوح.</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>تُعرض أحدث {n}.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء للنظر</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>تظهر هنا عملية يرفضها المورّد.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>المورّد لا يذكر المكان</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>لم يدخل بها أحد هنا.</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>قيل للزائر</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>إغلاق هذا النزاع</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>فتح هذا النزاع ثانية</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>سينتظر شخصًا من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>وُجد في النسخة المحلية: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>وُجد في النسخة المحلية ولدى المورّدين: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية ولدى المورّدين: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية ولدى المورّدين: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية ولدى المورّدين: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية ولدى المورّدين: %n.</numerusform>
            <numerusform>وُجد في النسخة المحلية ولدى المورّدين: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>اسم أو مرجع أو بريد أو هاتف أو رمز</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>البحث عن زائر</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>سؤال المورّدين</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>الزائر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضع الحجز</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>الحجوزات الموجودة</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>جارٍ سؤال المورّدين…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>لم يوجد أحد، ولا لدى المورّدين.</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>لم يوجد أحد في النسخة المحلية.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>تبقى نزاعات مفتوحة: %n.</numerusform>
            <numerusform>تبقى نزاعات مفتوحة: %n.</numerusform>
            <numerusform>تبقى نزاعات مفتوحة: %n.</numerusform>
            <numerusform>تبقى نزاعات مفتوحة: %n.</numerusform>
            <numerusform>تبقى نزاعات مفتوحة: %n.</numerusform>
            <numerusform>تبقى نزاعات مفتوحة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال؛ نزاعات مفتوحة: %n.</numerusform>
            <numerusform>لا شيء ينتظر الإرسال؛ نزاعات مفتوحة: %n.</numerusform>
            <numerusform>لا شيء ينتظر الإرسال؛ نزاعات مفتوحة: %n.</numerusform>
            <numerusform>لا شيء ينتظر الإرسال؛ نزاعات مفتوحة: %n.</numerusform>
            <numerusform>لا شيء ينتظر الإرسال؛ نزاعات مفتوحة: %n.</numerusform>
            <numerusform>لا شيء ينتظر الإرسال؛ نزاعات مفتوحة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>حفظ للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>حفظ كجدول (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>إغلاق اليوم…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>تقرير نهاية اليوم</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>لا يمكن إغلاق اليوم. {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>لا شيء ينتظر: يمكن إغلاق اليوم.</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>يجب ألا ينتظر شيء. يحفظ السجل من أغلق.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>تعرض هذه الصفحة زوارًا. أدخل رقمك السري.</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>المشرف الأول</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>لا أحد لديه رقم سري لهذا الممر بعد. من يضع الأول فهو المشرف.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>للتراجع عنه</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>أشخاص دخلوا</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>عمليات دخول</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>متراجع عنه</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>الأكثر في الدقيقة</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>من المسح إلى الجواب</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>على كلمة مشرف: %n</numerusform>
            <numerusform>على كلمة مشرف: %n</numerusform>
            <numerusform>على كلمة مشرف: %n</numerusform>
            <numerusform>على كلمة مشرف: %n</numerusform>
            <numerusform>على كلمة مشرف: %n</numerusform>
            <numerusform>على كلمة مشرف: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>حفظ الصورة (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>حفظ الأرقام (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>الأشخاص حسب المنتج</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>الرفض حسب السبب</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>التذاكر حسب المنتج والنوع</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>لا يُعد الخروج في هذا الممر</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>حسب عدّ هذا الممر؛ خرج {n}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقس</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>نصف {n}؛ و95 % خلال {ms} م.ث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرقم نفسه ثانية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين الرقم</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>الرقمان مختلفان.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>سحب الرقم السري</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>مشغّل جديد أو رقم جديد</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>للموظفين النظر وطلب المحاولة؛ وكل ما عداه يحتاج مشرفًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>الحجوزات: %n</numerusform>
            <numerusform>الحجوزات: %n</numerusform>
            <numerusform>الحجوزات: %n</numerusform>
            <numerusform>الحجوزات: %n</numerusform>
            <numerusform>الحجوزات: %n</numerusform>
            <numerusform>الحجوزات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link}؛ آخر جواب {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n}؛ الأقدم منذ {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>النسخة المحلية</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}، عمرها {age}</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>عدّ المورّد {n} ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>المورّد لا يذكر كم لديه</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>ساعة هذا الحاسوب صحيحة</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>هذه الساعة متأخرة {s} ث</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>هذه الساعة متقدمة {s} ث</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>جدّد النسخة المحلية</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>الدخول اليوم: {admitted}. لم يُرسل: {owed}. نزاعات للإغلاق: {disputes}.</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>المورّد غير معروف بعد</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (يصادق)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>السبب؛ يدخل السجل مع اسمك</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>غير جاهز: فحوص فاشلة: %n</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>والباقي في الجدول (CSV): %n.</numerusform>
            <numerusform>والباقي في الجدول (CSV): %n.</numerusform>
            <numerusform>والباقي في الجدول (CSV): %n.</numerusform>
            <numerusform>والباقي في الجدول (CSV): %n.</numerusform>
            <numerusform>والباقي في الجدول (CSV): %n.</numerusform>
            <numerusform>والباقي في الجدول (CSV): %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>اليوم لم يُغلق.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>أشخاص دخلوا</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>عمليات دخول</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>على كلمة مشرف</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>نزاعات ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>أُعدّ في {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>ما فُعل يدويًا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>فتح البوابة مرة…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ غير جاهز</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ جيد</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! ملاحظة</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>فتح البوابة مرة</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>تفتح كما لزائر. انظر هل تتحرك الذراع الصحيحة.</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>إعداد ممر آخر</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>يمسح الممر الجديد هذا الرمز عند أول تشغيل ويطلب الرقم السري. فتكون له مورّدو هذا الممر بمفاتيحهم وإعداداته ومشغّلوه؛ والاسم وحده خاص به.</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>عرض رمز الإعداد</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>حفظ كنص</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>رمز الإعداد</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>الرقم السري {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>الموقع {venue}: يعرض الممر الجديد نفسه</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>صالح حتى {until}. قل الرقم السري ولا ترسله معه.</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>أطول من رمز QR: احفظه نصًا وافتحه في الممر الجديد.</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>وصل نزاع جديد.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>إعداد ممر</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>العودة إلى الممر</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ لم يُرسل</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… جارٍ</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ مُرسل</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! متنازع</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ موقوف</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– متراجع عنه</translation>
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
        <source>does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>حديثة</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>أقدم، ما زالت تُدخل</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>أقدم من أن تُدخل</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>لم تُحمّل قط</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>استُعملت في مكان آخر قبل هذا الممر</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>دخل اثنان بهذه التذكرة أو نسخة منها. قارن الوقتين والمكانين؛ وأخبر المدخل الآخر. أغلق بما وجدت.</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>استُعملت في مكان آخر بعد هذا الممر</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>أدخل هذا الممر الزائر أولًا، ثم استُعملت ثانية قبل الإرسال. أخبر المدخل الآخر. أغلق بما وجدت.</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>ملغاة لدى المورّد</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>دخل الزائر بحجز ملغى. اسأل المورّد هل يُدفع. أغلق بالجواب.</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>غير مؤكدة لدى المورّد</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>اسأل المورّد هل دُفع الحجز. أغلق بالجواب.</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>ليوم آخر</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>دخل الزائر بتذكرة يوم آخر. أغلق بما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>سُجّل غائبًا</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>الزائر حضر: اطلب من المورّد التصحيح. أغلق بالجواب.</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>لا مورّد يعرف هذا الرمز</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>دخل أحد برمز لم يبعه أحد، أو بيع في مكان آخر. أغلق بما وجدت.</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>لا يُعرف أي حجز</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>يفتح الرمز الآن عدة حجوزات. ابحث عن الزائر واجعل الصحيح يُسجّل مستعملًا. أغلق بأيها كان.</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>رفضه المورّد</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>اقرأ كلام المورّد؛ واجعل الحجز يُسجّل عنده مستعملًا. أغلق بما فُعل.</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>انقطع قبل أن يدخل أحد</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>توقف الممر وسط هذا المسح. إن كان الزائر هنا فامسح ثانية. وإن كانت مستعملة لدى المورّد ولم يدخل أحد فاطلب ردّها.</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>تعذر التراجع</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>التذكرة ما زالت مستعملة لدى المورّد. اطلب ردّها هناك. أغلق بما فُعل.</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>مصادقة بلا جواب</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>لا يُعرف هل عدّ المورّد هذا المرور. اسأله. أغلق بالجواب.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>كان سيدخل</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>مُسح</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>جُرّب فورًا</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>أُفرج عنه</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>أُغلق النزاع</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>فُتح النزاع ثانية</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>تغيّر مشغّل</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>أُنشئ رمز إعداد</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>أُغلق اليوم</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>أُغلق الكشك</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>البوابة مفتوحة للجميع</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>مرّ</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>جُرّبت البوابة</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>لم يمرّ</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>المورّد: وصل</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>المورّد: لاحقًا</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>المورّد: لا جواب بعد</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>المورّد: رفض</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>المورّد: لم يُقبل المفتاح</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>المورّد: تراجع</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>كما يقول المورّد</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>حسب النسخة المحلية</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>حسب سجل هذا الممر</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>حسب السجل المشترك</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>على كلمة مشرف</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>يافع</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>رضيع</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>عائلة</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>مسنّ</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>البوابة الدوارة</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>السجل المشترك</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>النوم والشاشة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>منذ {age}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>ستُجرّب فورًا: %n.</numerusform>
            <numerusform>ستُجرّب فورًا: %n.</numerusform>
            <numerusform>ستُجرّب فورًا: %n.</numerusform>
            <numerusform>ستُجرّب فورًا: %n.</numerusform>
            <numerusform>ستُجرّب فورًا: %n.</numerusform>
            <numerusform>ستُجرّب فورًا: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>لم يعد شيء من هذا ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>موقوف حتى يُفرج عنه: %n.</numerusform>
            <numerusform>موقوف حتى يُفرج عنه: %n.</numerusform>
            <numerusform>موقوف حتى يُفرج عنه: %n.</numerusform>
            <numerusform>موقوف حتى يُفرج عنه: %n.</numerusform>
            <numerusform>موقوف حتى يُفرج عنه: %n.</numerusform>
            <numerusform>موقوف حتى يُفرج عنه: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>لا يمكن إيقاف شيء من هذا: أُرسل أو في الطريق الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>عاد للإرسال: %n.</numerusform>
            <numerusform>عاد للإرسال: %n.</numerusform>
            <numerusform>عاد للإرسال: %n.</numerusform>
            <numerusform>عاد للإرسال: %n.</numerusform>
            <numerusform>عاد للإرسال: %n.</numerusform>
            <numerusform>عاد للإرسال: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>لا شيء من هذا موقوف.</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>أُغلق النزاع.</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>كان هذا النزاع مغلقًا.</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>فُتح النزاع ثانية.</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>لا يمكن فتح هذا النزاع ثانية.</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>لا تستطيع البوابة أن تفتح الآن، فلا يُدخل أحد يدويًا أيضًا.</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} غير معدّ في هذا الممر.</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>مستعملة أو ملغاة أو ليست لليوم لدى المورّد: لم يُسجّل شيء.</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>أدخل هذا الممر بها أحدًا.</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} لا يستطيع تسجيل الغياب.</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>لم يُسجّل: {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>سُجّل غائبًا لدى المورّد.</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>اليوم لم يُغلق. {owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>أُغلق {day}.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>للمشرف وحده.</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>لدى {name} الآن رقم سري.</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>يبقى المشرف الأخير.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>لا يوجد مشغّل {name}.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>لم يعد لدى {name} رقم سري.</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>مقفل: أدخل رقمك السري أولًا.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>هذا يحتاج مشرفًا.</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>رمز إعداد على الشاشة.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>حُفظ باسم {path}.</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>فُصل يدويًا عند الممر.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>غير جاهز: فحوص فاشلة: %n.</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n.</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n.</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n.</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n.</numerusform>
            <numerusform>غير جاهز: فحوص فاشلة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>جاهز: لم يفشل أي فحص.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>لم ينجح ذلك: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>أُرسل: %n</numerusform>
            <numerusform>أُرسل: %n</numerusform>
            <numerusform>أُرسل: %n</numerusform>
            <numerusform>أُرسل: %n</numerusform>
            <numerusform>أُرسل: %n</numerusform>
            <numerusform>أُرسل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>متنازع عليه: %n</numerusform>
            <numerusform>متنازع عليه: %n</numerusform>
            <numerusform>متنازع عليه: %n</numerusform>
            <numerusform>متنازع عليه: %n</numerusform>
            <numerusform>متنازع عليه: %n</numerusform>
            <numerusform>متنازع عليه: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>لم يُرسل بعد: %n</numerusform>
            <numerusform>لم يُرسل بعد: %n</numerusform>
            <numerusform>لم يُرسل بعد: %n</numerusform>
            <numerusform>لم يُرسل بعد: %n</numerusform>
            <numerusform>لم يُرسل بعد: %n</numerusform>
            <numerusform>لم يُرسل بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>توقف؛ ويتابع من هناك في المرة القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>النسخة المحلية حديثة، الحجوزات: %n.</numerusform>
            <numerusform>النسخة المحلية حديثة، الحجوزات: %n.</numerusform>
            <numerusform>النسخة المحلية حديثة، الحجوزات: %n.</numerusform>
            <numerusform>النسخة المحلية حديثة، الحجوزات: %n.</numerusform>
            <numerusform>النسخة المحلية حديثة، الحجوزات: %n.</numerusform>
            <numerusform>النسخة المحلية حديثة، الحجوزات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>لم يتجدد بعد: {connections}. يواصل الممر المحاولة.</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection}: {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>توقف؛ لم يُكتب ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>الأسطر في {path}: %n.</numerusform>
            <numerusform>الأسطر في {path}: %n.</numerusform>
            <numerusform>الأسطر في {path}: %n.</numerusform>
            <numerusform>الأسطر في {path}: %n.</numerusform>
            <numerusform>الأسطر في {path}: %n.</numerusform>
            <numerusform>الأسطر في {path}: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>أغلقه {name} في {at}.</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>لا يمكن سؤال {connection} عن هذا.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>هذا الحساب لا يملك الإذن</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>هناك القراءة فقط</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
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
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>كان السجل تالفًا. حُفظ كاملًا باسم {file} وبدأ سجل جديد. لا يعرف هذا الممر دخولات اليوم السابقة: أخبر المشرف.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>هذا ليس مفتاحًا: إنه فارغ أو طويل جدًا أو فيه أحرف لا توجد في أي مفتاح.</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>الاتصال {connection}: ما في {where} ليس مفتاحًا (طويل جدًا أو فيه أحرف لا توجد في أي مفتاح): انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>الاتصال {connection} بلا مفتاح: أعطه واحدًا بالأمر `gate-scanner keys set {connection}`.</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>الاتصال {connection}: المتغيّر {name} غير مضبوط.</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>لا يمكن قراءة بيانات اعتماد systemd {name} ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} يمكن لآخرين قراءته أو يملكه شخص آخر: لا يُوثق بمفاتيحه. نفّذ `chmod 600 {path}` بصفتك مالكه.</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} ليس قائمة مفاتيح: أزله وأعط كل اتصال مفتاحه من جديد.</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>مفتاح توقيع الموقع تالف: أزله من مخزن المفاتيح.</translation>
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
        <source>Use the hand scanner, or type the code</source>
        <translation>استخدم الماسح اليدوي أو اكتب الرمز</translation>
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
        <source>Somebody went through without a ticket.</source>
        <translation>عبر أحدهم دون تذكرة.</translation>
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
        <translation>مكتب المشرف</translation>
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
        <source>On a supervisor&apos;s word</source>
        <translation>على كلمة مشرف</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>camera {n}/100</source>
        <translation>الكاميرا {n}/100</translation>
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
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>مكتب المشرف برقم سري: ما ينتظر الإرسال والنزاعات والأعداد.</translation>
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
        <source>REDUCED FARE</source>
        <translation>سعر مخفّض</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>طريق بلا درجات</translation>
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
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
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
        <source>What it is owed waits until that is mended.</source>
        <translation>ما هو مستحق له ينتظر حتى يُصلح ذلك.</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>لم يعد معدًّا على هذا الممر.</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>تحقّق من المفتاح.</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>تعذّر تحميل حجوزاته.</translation>
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
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>يحتاج الرقم السري إلى {count} أرقام على الأقل، ليست كلها متشابهة.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>يحتاج المشغّل إلى اسم.</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>اختر رقمًا سريًا آخر.</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>لا يمكن فهم المشغّلين الواردين.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>لا يمكن قراءة {path} ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {path}: {why}.</translation>
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
        <translation>هذا ليس رمز إعداد.</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>رمز الإعداد هذا تالف أو تم تغييره: امسحه مرة أخرى. ربما ضُبط الماسح اليدوي على لوحة مفاتيح غير لوحة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>هذا ليس الرقم السري لرمز الإعداد هذا.</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>صُنع رمز الإعداد هذا بإصدار آخر من هذا البرنامج: حدّث الاثنين.</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>رمز الإعداد هذا لموقع آخر ({theirs})؛ هذا الممر يثق بـ {ours}. إن كان قد نُقل، فأزل {file} من ملفه وابدأ من جديد.</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>كان رمز الإعداد هذا صالحًا حتى {until}: اطلب عرض رمز جديد. إن كان ذلك لم يأتِ بعد، فساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>صُنع رمز الإعداد هذا في {issued}، وهو وقت لم يأتِ بعد: اضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>لغة شاشات الموظفين.</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>رمز الإعداد</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>هل يعرض المكتب رمز إعداد؟ ارفعه أمام الكاميرا أو امسحه أو افتحه كملف أو ألصقه. بدونه، تابع.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>ألصقه هنا</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>الرقم السري المعروض بجانبه</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>رمز من الموقع {venue}: يجب أن يعرض المكتب نفسه. اكتب رقمه السري.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>أُخذ: {names}. ما تبقى خاص بهذا الممر.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>ارفع تذكرة حيث سيرفعها الزوار: يجب أن تُقرأ فورًا.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدام هذه</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>يقرأ: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>امسح هذا الرمز ثم تذكرة. بدون ماسح يدوي، تابع.</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>ينهي الرمز بـ</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>أيًا كان</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>المنفذ التسلسلي، إن وُجد</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>الرمز المطلوب مسحه</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>الماسح والحاسوب متفقان على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>ضُبط الماسح على لوحة مفاتيح غير لوحة هذا الحاسوب: ما يكتبه يُصحَّح.</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>مفقودة تمامًا: {signs}. اضبط بلد لوحة مفاتيح الماسح حسب دليله.</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>البوابة الدوارة</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>لوحة المرحلات التي تفتحه. ابتعد عن الذراع ثم افتح مرة.</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>بلا بوابة دوارة</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>بطلبات الويب (Shelly وغيره)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>أخرى: عناوينها الخاصة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>معدل البود</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>منفذ TCP</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>يغلق</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>رقم اللوحة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>النبضة (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>فتح مرة</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>موصول باللوحة</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>ينغلق</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ينفتح</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>ملامس المرور</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>عند المرور</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>يخبر به</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>جوابه وهو مغلق</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>وهو مفتوح</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name}: رقم من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>املأ هذا: {name}.</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name}: يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>قبلت اللوحة ذلك. هل انفتح الذراع ثم انغلق؟</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>قبلت اللوحة ذلك. اعبر الآن أو أدر الذراع باليد.</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>ملامس المرور: شخص يعبر</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>ملامس المرور: لا أحد</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>عبر شخص: ملامس المرور يعمل.</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>لم يُرَ أحد يعبر: افحص كابل الملامس ومدخله وما يفعله عند المرور.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>ما يسمي به الموظفون هذا المدخل، واسم قصير ليس لأي ممر آخر.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>اسم قصير</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>مع موظفين بجانبه</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>الزوار وحدهم: بوابة دوارة</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>رمز مجهول بلا شبكة</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>مراجعة الموظفين</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>إدخال مع التسجيل</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>يحتاج الممر إلى اسم قصير خاص به.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>يمكن للمشرف برقمه السري السماح والتراجع وإغلاق الكشك. عيّن واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>الرقم السري مرة أخرى</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين الرقم</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>الرقمان مختلفان.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>عُيّن الرقم السري لـ {name}.</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>حدث خطأ ({error}). التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>لا يمكن قراءة ملف أو كتابته ({why}).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>يُكتب هذا الآن في {path}.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>لم يُجرَّب أو رُفض: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>لا مشرف لديه رقم سري: لن يستطيع أحد السماح أو إغلاق الكشك.</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>أعطاك المورّد عنوانًا ومفتاحًا.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>تُستعمل: مرة واحدة</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>تُتحقق: المورّد يعدّ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>مورّد آخر</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>مفتاحه غير محفوظ بعد: أعطه مرة أخرى.</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>يحتاج كل مورّد إلى اسم قصير خاص به.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>علّم ما يُقبل في هذا الممر. بلا علامات: يُقبل كل شيء.</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>سؤال المورّدين مجددًا</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>لا يُباع الآن</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>إعداد هذا الممر</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>الخطوة {n} من {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>المتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>الكتابة والإنهاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>أرقام سرية خاطئة كثيرة: انتظر {seconds} ث.</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>لا يمكن فهم محتوى رمز الإعداد هذا: حدّث الممرين.</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>هذا ليس عنوان مورّد: يبدأ بـ https:// ولا يحوي اسمًا أو كلمة مرور أو علامة استفهام.</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} يقبل المفتاح ويمنح octo/redemption. المنتجات المعروضة: {count}.</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} يجيب، لكنه لا يقبل هذا المفتاح: انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} يقبل المفتاح، لكنه لا يمنحه octo/redemption: اطلب ذلك من المورّد.</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} يعامل هذا المفتاح كمفتاح تجريبي: لن يُستعمل شيء. اطلب مفتاحًا حقيقيًا.</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host}: {why} افحص الشبكة والعنوان.</translation>
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
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>لا يمنح المورّد octo/redemption لهذا المفتاح.</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>يعامل المورّد هذا المفتاح كمفتاح تجريبي: لا يُصرف شيء.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>ليس له مفتاح.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>قائمة منتجات المورّد ليست قائمة.</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>قائمة حجوزات المورّد ليست قائمة.</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>جواب المورّد على الاستعلام غير مفهوم.</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>لا يقدّم المورّد {path}.</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>لم يُجب المورّد خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>تعذّر الوصول إلى المورّد ({why}).</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>اسمه غير معروف هنا</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>فُقد جواب المورّد ({error}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>كان جواب المورّد كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>عنوان المورّد أو مفتاحه غير سليم ({error}).</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>أرسل المورّد صفحة أو بيانات بلا معنى بدل الجواب.</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>لا يقبل المورّد هذا المفتاح.</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>يطلب المورّد عددًا أقل من الطلبات.</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>لا توجد لدى المورّد هذه العملية.</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>لدى المورّد عطل من جهته (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>لم يستطع المورّد قبول هذا الآن (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>شيء بين هذا الممر والمورّد يجيب بدلًا منه.</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>أرسل المورّد صفحة بدل الجواب (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>المورّد يقول لا (HTTP {status}).</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>لا يقول جواب المورّد ما حدث للتذكرة.</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>المورّد يقول لا.</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>لم يبقَ وقت لسؤال المورّد.</translation>
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
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>أُلغي هنا: {at}، ولم يؤكد المورّد ذلك</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>أُلغي هنا: {at}، وما زالت النسخة المحلية تعدّها مستعملة</translation>
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
        <source>The supplier does not answer</source>
        <translation>المورّد لا يجيب</translation>
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
