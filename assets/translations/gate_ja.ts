<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>camera</name>
    <message>
        <source>There are no more pictures.</source>
        <translation>これ以上の映像はありません。</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>カメラ{number}</translation>
    </message>
    <message>
        <source>The camera stream</source>
        <translation>カメラのストリーム</translation>
    </message>
    <message>
        <source>{name} stopped giving pictures. Check its cable.</source>
        <translation>{name}の映像が止まりました。ケーブルを確認してください。</translation>
    </message>
    <message>
        <source>The camera stream does not answer. Check its address and the network.</source>
        <translation>カメラのストリームが応答しません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Camera {number} can&apos;t be opened. Is it plugged in, or used elsewhere?</source>
        <translation>カメラ{number}を開けません。接続を確認してください。他で使用中かもしれません。</translation>
    </message>
    <message>
        <source>The camera gives no pictures. Check its cable.</source>
        <translation>カメラの映像がありません。ケーブルを確認してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black. Is the lens covered?</source>
        <translation>カメラの映像が真っ暗です。レンズが覆われていませんか。</translation>
    </message>
    <message>
        <source>The camera reader failed ({error}).</source>
        <translation>カメラの読み取りに失敗しました（{error}）。</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still. Replug the camera.</source>
        <translation>カメラの映像が止まっています。カメラを接続し直してください。</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>It reads a test card.</source>
        <translation>テストカードを読めます。</translation>
    </message>
    <message>
        <source>It does not read a test card.</source>
        <translation>テストカードを読めません。</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>It is not installed: hard codes have one engine fewer to be read with.</source>
        <translation>未インストール: 難しいコードの読み取り手段が一つ減ります。</translation>
    </message>
    <message>
        <source>Install it: apt-get install libzbar0</source>
        <translation>インストール: apt-get install libzbar0</translation>
    </message>
    <message>
        <source>Install the program anew, with the Visual C++ 2013 runtime.</source>
        <translation>Visual C++ 2013 とともにプログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Install libzbar0 anew.</source>
        <translation>libzbar0 を再インストールしてください。</translation>
    </message>
    <message>
        <source>Plug it in, close other programs that use it, or name another: [camera] device</source>
        <translation>接続し、使用中の他のプログラムを閉じるか、別のものを指定: [camera] device</translation>
    </message>
    <message>
        <source>Camera {device} opened, but gave no picture in {seconds} s.</source>
        <translation>カメラ {device} は開きましたが、{seconds} 秒間映像がありません。</translation>
    </message>
    <message>
        <source>The lane&apos;s camera gives no picture.</source>
        <translation>レーンのカメラから映像が来ません。</translation>
    </message>
    <message>
        <source>It gives pictures of {wide} × {high}.</source>
        <translation>{wide} × {high} の映像です。</translation>
    </message>
    <message>
        <source>Sharpness {sharp} of 100, brightness {bright} of 100.</source>
        <translation>鮮明度 {sharp}/100、明るさ {bright}/100。</translation>
    </message>
    <message>
        <source>Take the cover off the lens, or switch a light on.</source>
        <translation>レンズのカバーを外すか、照明をつけてください。</translation>
    </message>
    <message>
        <source>Hold a ticket before it and look again; still not sharp, clean the lens and focus it.</source>
        <translation>チケットをかざして再確認してください。まだぼやけるなら、レンズを拭きピントを合わせてください。</translation>
    </message>
    <message>
        <source>There is no sound card: the lane is silent.</source>
        <translation>サウンドカードがありません: レーンは無音です。</translation>
    </message>
    <message>
        <source>Plug in a loudspeaker if the lane shall be heard.</source>
        <translation>音を出すならスピーカーを接続してください。</translation>
    </message>
    <message>
        <source>There is a sound card.</source>
        <translation>サウンドカードがあります。</translation>
    </message>
    <message>
        <source>{size} GB are free.</source>
        <translation>空き {size} GB。</translation>
    </message>
    <message>
        <source>Free some space where {folder} is.</source>
        <translation>{folder} のある場所の空きを増やしてください。</translation>
    </message>
    <message>
        <source>The lane is running and watches it: close its window to look here.</source>
        <translation>ゲートが動作中で監視しています。ここで確認するにはそのウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>It was opened once. Did the right arm move?</source>
        <translation>一度開きました。正しいアームが動きましたか。</translation>
    </message>
    <message>
        <source>Its relay answers.</source>
        <translation>リレーは応答しています。</translation>
    </message>
    <message>
        <source>Its relay is plugged in; boards of this kind answer nothing.</source>
        <translation>リレーは接続されています。この種の基板は応答を返しません。</translation>
    </message>
    <message>
        <source>Its passage contact says that somebody stands in it.</source>
        <translation>通過接点が、人がいると示しています。</translation>
    </message>
    <message>
        <source>Check the arm, its cable and input_active.</source>
        <translation>アーム、ケーブル、input_active を確認してください。</translation>
    </message>
    <message>
        <source>The venue ledger answers.</source>
        <translation>共有台帳は応答しています。</translation>
    </message>
    <message>
        <source>It did not come to an end within {seconds} s.</source>
        <translation>{seconds} 秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>It could not be looked at ({error}).</source>
        <translation>確認できませんでした ({error})。</translation>
    </message>
    <message>
        <source>This computer stays awake, and its screen lit.</source>
        <translation>このコンピューターはスリープせず、画面も消えません。</translation>
    </message>
    <message>
        <source>Whether this computer falls asleep is not known here.</source>
        <translation>このコンピューターがスリープするかは、ここでは分かりません。</translation>
    </message>
    <message>
        <source>Look into the system&apos;s power settings: never sleep, screen never off.</source>
        <translation>電源設定を確認: スリープなし、画面は常に点灯。</translation>
    </message>
    <message>
        <source>This computer falls asleep after {minutes} min without a key.</source>
        <translation>キー操作なしで {minutes} 分後にスリープします。</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min without a key.</source>
        <translation>キー操作なしで {minutes} 分後に画面が消えます。</translation>
    </message>
    <message>
        <source>It runs on its battery.</source>
        <translation>バッテリーで動いています。</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>電源につないでください。</translation>
    </message>
    <message>
        <source>Set sleep to never in the system&apos;s power settings.</source>
        <translation>スリープを「なし」にしてください。</translation>
    </message>
    <message>
        <source>Set the screen saver and the screen&apos;s switching off to never.</source>
        <translation>スクリーンセーバーと画面オフを「なし」にしてください。</translation>
    </message>
    <message>
        <source>{path} is fine.</source>
        <translation>{path} は正常です。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>フォルダー {folder} がありません。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} に書き込めません。</translation>
    </message>
    <message>
        <source>Give it to the user who runs the lane: chown -R … {folder}</source>
        <translation>レーンのユーザーに渡してください: chown -R … {folder}</translation>
    </message>
    <message>
        <source>Others can write {path}.</source>
        <translation>他の人が {path} に書き込めます。</translation>
    </message>
    <message>
        <source>Others can look into {folder}, where names and codes are.</source>
        <translation>氏名とコードのある {folder} を他の人が見られます。</translation>
    </message>
    <message>
        <source>{folder} belongs to this lane alone.</source>
        <translation>{folder} はこのレーン専用です。</translation>
    </message>
    <message>
        <source>It is too long to be checked to its end within {seconds} s.</source>
        <translation>長すぎて {seconds} 秒では最後まで確認できません。</translation>
    </message>
    <message>
        <source>There is none yet; the first scan begins it.</source>
        <translation>まだありません。最初のスキャンで始まります。</translation>
    </message>
    <message>
        <source>Keep the file for the supervisor; the lane sets it aside and begins a new one.</source>
        <translation>ファイルを責任者のために保管してください。レーンは別に移し、新しく始めます。</translation>
    </message>
    <message>
        <source>The chain breaks at row {row} of {rows}: {why}.</source>
        <translation>{rows} 行中 {row} 行目で鎖が切れています: {why}。</translation>
    </message>
    <message>
        <source>Tell the supervisor; keep a copy of the file as it is.</source>
        <translation>責任者に知らせ、ファイルをそのまま複製して保管してください。</translation>
    </message>
    <message>
        <source>The chain holds, {rows} rows.</source>
        <translation>鎖は正常です。{rows} 行。</translation>
    </message>
    <message>
        <source>Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.</source>
        <translation>未送信 {owed}、保留 {parked}、未解決の異議 {disputes}。</translation>
    </message>
    <message>
        <source>Mend the key or the connection (see above), then: gate-scanner sync --once</source>
        <translation>キーか接続を直し (上記)、次に: gate-scanner sync --once</translation>
    </message>
    <message>
        <source>There is none of some connection: without a network its tickets are unknown.</source>
        <translation>コピーのない接続があります: 通信がないとそのチケットは不明です。</translation>
    </message>
    <message>
        <source>FRESH: {bookings} bookings, {minutes} min old.</source>
        <translation>最新: 予約 {bookings} 件、{minutes} 分前。</translation>
    </message>
    <message>
        <source>STALE: {bookings} bookings, {minutes} min old.</source>
        <translation>やや古い: 予約 {bookings} 件、{minutes} 分前。</translation>
    </message>
    <message>
        <source>EXPIRED: {bookings} bookings, {minutes} min old.</source>
        <translation>期限切れ: 予約 {bookings} 件、{minutes} 分前。</translation>
    </message>
    <message>
        <source>Set {name}, or take api_key_env out of {file}.</source>
        <translation>{name} を設定するか、{file} から api_key_env を除いてください。</translation>
    </message>
    <message>
        <source>Take api_key out of {path}, then: gate-scanner keys set {connection}</source>
        <translation>{path} から api_key を除き、次に: gate-scanner keys set {connection}</translation>
    </message>
    <message>
        <source>{path} can be read by others. Run chmod 600 {path}, or better:</source>
        <translation>{path} は他の人が読めます。chmod 600 {path}、またはより良い方法:</translation>
    </message>
    <message>
        <source>A key store of the operating system would keep it better.</source>
        <translation>OS のキーストアの方が安全です。</translation>
    </message>
    <message>
        <source>It is kept in: {place}.</source>
        <translation>保管場所: {place}。</translation>
    </message>
    <message>
        <source>gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, for live tickets.</source>
        <translation>gate-scanner keys set {connection}、または本番チケット用に octo/redemption をこのキーに許可するよう事業者に依頼してください。</translation>
    </message>
    <message>
        <source>Look at the network, and at base_url in {file}: {url}</source>
        <translation>ネットワークと {file} の base_url を確認: {url}</translation>
    </message>
    <message>
        <source>It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} products ({env} tickets).</source>
        <translation>キーは有効で octo/redemption あり、{ms} ms で応答、商品 {products} 件 ({env} チケット)。</translation>
    </message>
    <message>
        <source>A scan waits {ms} ms at most: look at the network.</source>
        <translation>スキャンは最大 {ms} ms 待ちます: ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Test tickets only: take env = &quot;test&quot; out of {file} before doors open.</source>
        <translation>テスト用チケットのみ: 開場前に {file} から env = &quot;test&quot; を除いてください。</translation>
    </message>
    <message>
        <source>The supplier counts {listed} bookings, the local copy has {kept}.</source>
        <translation>事業者の予約は {listed} 件、ローカルコピーは {kept} 件です。</translation>
    </message>
    <message>
        <source>The supplier does not tell the time.</source>
        <translation>事業者は時刻を知らせません。</translation>
    </message>
    <message>
        <source>This clock is right within {seconds} s.</source>
        <translation>この時計の誤差は {seconds} 秒以内です。</translation>
    </message>
    <message>
        <source>This clock is {seconds} s behind the supplier&apos;s.</source>
        <translation>この時計は {seconds} 秒遅れています。</translation>
    </message>
    <message>
        <source>This clock is {seconds} s ahead of the supplier&apos;s.</source>
        <translation>この時計は {seconds} 秒進んでいます。</translation>
    </message>
    <message>
        <source>Set the clock; let it follow the network&apos;s time.</source>
        <translation>時計を合わせ、ネットワーク時刻に従わせてください。</translation>
    </message>
    <message>
        <source>No supplier sells {products}: the lane would refuse everybody else.</source>
        <translation>{products} を売る事業者がありません: 他の人は皆断られます。</translation>
    </message>
    <message>
        <source>Mend [lane] products in {file}.</source>
        <translation>{file} の [lane] products を直してください。</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody can leave the kiosk from its screen.</source>
        <translation>PIN を持つ責任者がいません。誰も画面からキオスクを終了できません。</translation>
    </message>
    <message>
        <source>It is left by a supervisor&apos;s PIN ({names}).</source>
        <translation>責任者の PIN で終了できます（{names}）。</translation>
    </message>
    <message>
        <source>The system&apos;s own keys are not locked: a keyboard may lead out of the kiosk.</source>
        <translation>システムのキーがロックされていません。キーボードでキオスクから抜けられる恐れがあります。</translation>
    </message>
    <message>
        <source>Ctrl-Alt-F2 leads to another console.</source>
        <translation>Ctrl-Alt-F2 で別のコンソールに移れます。</translation>
    </message>
    <message>
        <source>This computer starts with the kiosk, and its own keys are locked.</source>
        <translation>このコンピューターはキオスクで起動し、システムのキーはロックされています。</translation>
    </message>
    <message>
        <source>What this system itself locks is not known here.</source>
        <translation>このシステム自体が何をロックするかは、ここでは分かりません。</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>このコンピューターの時計は{connection}より{seconds}秒遅れています。合わせてください。その間、送信する時刻は補正されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {connection}&apos;s: set it. Times sent are corrected meanwhile.</source>
        <translation>このコンピューターの時計は{connection}より{seconds}秒進んでいます。合わせてください。その間、送信する時刻は補正されます。</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>a web address</source>
        <translation>ウェブアドレス</translation>
    </message>
    <message>
        <source>a Wi-Fi network</source>
        <translation>Wi-Fiの設定</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>連絡先カード</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>カレンダーの予定</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>a place on a map</source>
        <translation>地図の場所</translation>
    </message>
    <message>
        <source>a key for another app</source>
        <translation>他のアプリの鍵</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>支払いコード</translation>
    </message>
    <message>
        <source>a health certificate</source>
        <translation>健康証明書</translation>
    </message>
    <message>
        <source>a link for a phone</source>
        <translation>スマートフォン用リンク</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>このコードは空です。</translation>
    </message>
    <message>
        <source>This code is too long for a ticket.</source>
        <translation>このコードはチケットとしては長すぎます。</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the visitor came back: scan {scan}</source>
        <translation>来場者が戻りました：スキャン {scan}</translation>
    </message>
    <message>
        <source>continued by scan {scan}</source>
        <translation>スキャン {scan} で続行</translation>
    </message>
    <message>
        <source>undone before it was delivered</source>
        <translation>送信前に取り消し</translation>
    </message>
    <message>
        <source>the supplier does not know this code</source>
        <translation>事業者はこのコードを知りません</translation>
    </message>
    <message>
        <source>the code now opens other bookings than the one admitted</source>
        <translation>このコードは今、入場した予約とは別の予約を示します</translation>
    </message>
    <message>
        <source>the code opens several bookings</source>
        <translation>このコードは複数の予約を示します</translation>
    </message>
    <message>
        <source>counted by the supplier, but this lane let nobody in</source>
        <translation>事業者では計上済みですが、このレーンでは誰も入場していません</translation>
    </message>
    <message>
        <source>nobody was let in, and nothing was counted</source>
        <translation>入場も計上もありませんでした</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier has it as used</source>
        <translation>入場前にレーンが止まりました。事業者では使用済みです</translation>
    </message>
    <message>
        <source>the lane stopped before anybody was let in; the supplier does not have it as used</source>
        <translation>入場前にレーンが止まりました。事業者では未使用です</translation>
    </message>
    <message>
        <source>recognised as our own</source>
        <translation>自分の処理と確認</translation>
    </message>
    <message>
        <source>the answer was lost and left no trace</source>
        <translation>応答は失われ、痕跡もありません</translation>
    </message>
    <message>
        <source>the code would also use up {count} who was not let in with it</source>
        <translation>このコードでは、一緒に入場していない{count}人分も使用済みになります</translation>
    </message>
    <message>
        <source>the code would also give back {count} who came in apart</source>
        <translation>このコードでは、別に入場した{count}人分も戻ってしまいます</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>事業者から引換コードが届いていません</translation>
    </message>
    <message>
        <source>{count} of {all} were cancelled or marked as absent</source>
        <translation>{all}件中{count}件は取消済みまたは不参加です</translation>
    </message>
    <message>
        <source>{count} of {all} were used elsewhere</source>
        <translation>{all}件中{count}件は他所で使用</translation>
    </message>
    <message>
        <source>used elsewhere after this lane</source>
        <translation>このレーンより後に他所で使用</translation>
    </message>
    <message>
        <source>used elsewhere before this lane</source>
        <translation>このレーンより前に他所で使用</translation>
    </message>
    <message>
        <source>cancelled at the supplier</source>
        <translation>事業者側で取消済み</translation>
    </message>
    <message>
        <source>marked as no-show at the supplier</source>
        <translation>事業者側で不参加と記録</translation>
    </message>
    <message>
        <source>the supplier calls it {status}</source>
        <translation>事業者は「{status}」としています</translation>
    </message>
    <message>
        <source>refused by the supplier</source>
        <translation>事業者が拒否</translation>
    </message>
    <message>
        <source>two suppliers know this code</source>
        <translation>二つの事業者がこのコードを知っています</translation>
    </message>
    <message>
        <source>not every supplier could be asked</source>
        <translation>問い合わせできない事業者がありました</translation>
    </message>
    <message>
        <source>no supplier knows this code</source>
        <translation>どの事業者もこのコードを知りません</translation>
    </message>
    <message>
        <source>admitted unseen, and its supplier only validates, which cannot be done later</source>
        <translation>未確認で入場しましたが、この事業者は検証のみで、後からはできません</translation>
    </message>
    <message>
        <source>given up after {tries} attempts: {why}</source>
        <translation>{tries}回試して断念：{why}</translation>
    </message>
    <message>
        <source>an unexpected fault in this program</source>
        <translation>このプログラムの予期しない不具合</translation>
    </message>
    <message>
        <source>the ticket&apos;s own code opens more than that ticket, or nothing</source>
        <translation>チケット自身のコードが、そのチケット以外も示すか、何も示しません</translation>
    </message>
    <message>
        <source>a call may still be under way</source>
        <translation>通信がまだ途中かもしれません</translation>
    </message>
    <message>
        <source>the next ticket of the party</source>
        <translation>グループの次のチケット</translation>
    </message>
    <message>
        <source>the supplier refuses it, and calls it redeemable</source>
        <translation>事業者は拒否しつつ、使用可能としています</translation>
    </message>
    <message>
        <source>a validation cannot be taken back</source>
        <translation>検証は取り消せません</translation>
    </message>
    <message>
        <source>the supplier took the undo and does not show it</source>
        <translation>事業者は取消を受け付けましたが、反映されていません</translation>
    </message>
    <message>
        <source>the supplier cannot undo ({error})</source>
        <translation>事業者は取り消せません（{error}）</translation>
    </message>
    <message>
        <source>undone at the supplier</source>
        <translation>事業者側で取り消し済み</translation>
    </message>
    <message>
        <source>the supplier was not asked yet</source>
        <translation>事業者にはまだ問い合わせていません</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Still owed: {parts}.</source>
        <translation>未送信: {parts}。</translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver to {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>{connection} へ未送信 %n 件 (最古 {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked for {connection} (the oldest of {day})</source>
        <translation>
            <numerusform>{connection} 宛て保留 %n 件 (最古 {day})</numerusform>
        </translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>まだ不明な事業者</translation>
    </message>
    <message>
        <source>A visitor at the kiosk waits for staff since {since}</source>
        <translation>キオスクで{since}から来場者が係員を待っています</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes to close</source>
        <translation>
            <numerusform>閉じるべき異議 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked until the connection is mended or released</source>
        <translation>
            <numerusform>接続の修復か解除まで保留 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way to the supplier since {since}</source>
        <translation>
            <numerusform>{since} から %n 件を事業者へ送信中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network since {since}</source>
        <translation>
            <numerusform>{since} から %n 件が通信待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait since {since}, {some} of them for the network</source>
        <translation>
            <numerusform>{since} から %n 件が待機、うち通信待ち {some} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted yet today</source>
        <translation>今日はまだ入場がありません</translation>
    </message>
    <message>
        <source>The one admission of today is at the supplier</source>
        <translation>今日の 1 件の入場は事業者に届いています</translation>
    </message>
    <message numerus="yes">
        <source>All %n admissions of today are at the supplier</source>
        <translation>
            <numerusform>今日の入場 %n 件はすべて事業者に届いています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissions today, {delivered} of them at the supplier</source>
        <translation>
            <numerusform>今日の入場 %n 件、うち届いたもの {delivered} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed by hand</source>
        <translation>
            <numerusform>手動で閉じたもの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>未送信はありません</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Renewing the local copy</source>
        <translation>ローカルコピーを更新中</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>一覧を書き出し中</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} 件中 {n} 件</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>毎秒 {n} 件</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>Phone broken</source>
        <translation>電話の故障</translation>
    </message>
    <message>
        <source>Ticket left at home</source>
        <translation>チケットを家に忘れた</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>名簿に名前あり</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>来場者は入らなかった</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>予約の選び間違い</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>表示より人数が少ない</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Let in here</source>
        <translation>ここで入場</translation>
    </message>
    <message>
        <source>Tickets of this booking</source>
        <translation>この予約のチケット</translation>
    </message>
    <message>
        <source>How many tickets are here</source>
        <translation>ここにあるチケットの枚数</translation>
    </message>
    <message>
        <source>Let in by hand…</source>
        <translation>手動で入場…</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>それでも入場…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>No-show…</source>
        <translation>不参加…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>予約が選ばれていません</translation>
    </message>
    <message>
        <source>Type at the left; Enter asks the suppliers too.</source>
        <translation>左に入力。Enter で事業者にも問い合わせます。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>The supplier was asked just now.</source>
        <translation>たった今、事業者に確認しました。</translation>
    </message>
    <message>
        <source>From the local copy.</source>
        <translation>ローカルコピーから。</translation>
    </message>
    <message>
        <source>The supplier says</source>
        <translation>事業者の回答</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Let in by hand</source>
        <translation>手動で入場</translation>
    </message>
    <message>
        <source>The same checks as for a scan.</source>
        <translation>スキャンと同じ確認をします。</translation>
    </message>
    <message>
        <source>You answer for time, entrance and what nobody could look up. A used or cancelled ticket stays refused.</source>
        <translation>時間・入口・確認できなかった点はあなたの責任です。使用済みや取消済みのチケットは断られます。</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>それでも入場</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The last admission of this booking here: its tickets work again.</source>
        <translation>この予約のここでの最後の入場: チケットは再び有効になります。</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>The supplier will count this visitor as not come. It cannot be taken back here.</source>
        <translation>事業者はこの来場者を不参加と記録します。ここでは取り消せません。</translation>
    </message>
    <message>
        <source>People in every five minutes</source>
        <translation>5 分ごとの人数</translation>
    </message>
    <message>
        <source>the most were {n} from {when}</source>
        <translation>最多は {when} から {n} 人</translation>
    </message>
    <message>
        <source>Nobody came in on this day.</source>
        <translation>この日は誰も入場していません。</translation>
    </message>
    <message>
        <source>one lane: {n} a minute</source>
        <translation>1 レーン: 毎分 {n} 人</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>今日より前</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>送信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>すべてのレーン</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Name, reference, booking, product, code, reason</source>
        <translation>氏名、予約番号、予約、商品、コード、理由</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Search in deliveries</source>
        <translation>送信を検索</translation>
    </message>
    <message>
        <source>Save this list (CSV)</source>
        <translation>この一覧を保存 (CSV)</translation>
    </message>
    <message>
        <source>History of the selected delivery</source>
        <translation>選んだ送信の履歴</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No delivery fits.</source>
        <translation>該当なし。</translation>
    </message>
    <message>
        <source>Select a delivery.</source>
        <translation>送信を選んでください。</translation>
    </message>
    <message>
        <source>Select a delivery to see all that happened to it.</source>
        <translation>送信を選ぶと、その経過がすべて見えます。</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Parked ones wait until somebody releases them; no day is closed meanwhile.</source>
        <translation>保留は誰かが解除するまで待ちます。その間は日を締められません。</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>They are owed again. Each is looked up before anything is sent.</source>
        <translation>再び未送信になります。送る前に一件ずつ確認されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未解決 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>閉じたものも</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Close with a note…</source>
        <translation>メモを付けて閉じる…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>再び開く…</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>予約を表示</translation>
    </message>
    <message>
        <source>No dispute is open.</source>
        <translation>未解決の異議はありません。</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>新しい {n} 件を表示中。</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>見るものはありません</translation>
    </message>
    <message>
        <source>A delivery that a supplier refuses appears here.</source>
        <translation>事業者が拒んだ送信がここに出ます。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>the supplier does not say where</source>
        <translation>事業者は場所を知らせません</translation>
    </message>
    <message>
        <source>There</source>
        <translation>他所</translation>
    </message>
    <message>
        <source>Nobody was let in on it here.</source>
        <translation>ここではこれで誰も入場していません。</translation>
    </message>
    <message>
        <source>The visitor was told</source>
        <translation>来場者への案内</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Close this dispute</source>
        <translation>この異議を閉じる</translation>
    </message>
    <message>
        <source>Open this dispute again</source>
        <translation>この異議を再び開く</translation>
    </message>
    <message>
        <source>It will wait for a person once more.</source>
        <translation>再び対応待ちになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy.</source>
        <translation>
            <numerusform>ローカルコピーで %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in the local copy and at the suppliers.</source>
        <translation>
            <numerusform>ローカルコピーと事業者で %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, reference, e-mail, phone or code</source>
        <translation>氏名、予約番号、メール、電話、コード</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>来場者を探す</translation>
    </message>
    <message>
        <source>Ask the suppliers</source>
        <translation>事業者に問い合わせ</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来場者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>予約状況</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>見つかった予約</translation>
    </message>
    <message>
        <source>Asking the suppliers…</source>
        <translation>事業者に問い合わせ中…</translation>
    </message>
    <message>
        <source>Nobody found, also at the suppliers.</source>
        <translation>事業者でも見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nobody found in the local copy.</source>
        <translation>ローカルコピーでは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes stay open.</source>
        <translation>
            <numerusform>異議 %n 件は開いたままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed; %n disputes are still open.</source>
        <translation>
            <numerusform>未送信なし。異議 %n 件が未解決です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Save for printing (PDF)</source>
        <translation>印刷用に保存 (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>表として保存 (CSV)</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>日を締める…</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>日次報告</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>The day cannot be closed. {owed}</source>
        <translation>日を締められません。{owed}</translation>
    </message>
    <message>
        <source>Nothing is owed: the day can be closed.</source>
        <translation>未送信なし: 日を締められます。</translation>
    </message>
    <message>
        <source>Nothing may be owed. The journal keeps who closed it.</source>
        <translation>未送信があってはなりません。誰が締めたかは記録されます。</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日を締める</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>This page shows visitors. Enter your PIN.</source>
        <translation>このページには来場者が表示されます。PIN を入力してください。</translation>
    </message>
    <message>
        <source>The first supervisor</source>
        <translation>最初の責任者</translation>
    </message>
    <message>
        <source>Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor.</source>
        <translation>このレーンにはまだ PIN がありません。最初に設定した人が責任者です。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>to be taken back</source>
        <translation>取消予定</translation>
    </message>
    <message>
        <source>people in</source>
        <translation>入場者</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>現在の場内</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>at most a minute</source>
        <translation>毎分の最多</translation>
    </message>
    <message>
        <source>from scan to verdict</source>
        <translation>スキャンから判定まで</translation>
    </message>
    <message numerus="yes">
        <source>%n on a supervisor&apos;s word</source>
        <translation>
            <numerusform>責任者の判断 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture (PNG)</source>
        <translation>画像を保存 (PNG)</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)</source>
        <translation>数値を保存 (CSV)</translation>
    </message>
    <message>
        <source>People by product</source>
        <translation>商品別の人数</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>理由別の拒否</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Tickets by product and type</source>
        <translation>商品・種類別のチケット</translation>
    </message>
    <message>
        <source>exits are not counted at this lane</source>
        <translation>このレーンでは退場を数えていません</translation>
    </message>
    <message>
        <source>by this lane&apos;s counts; {n} went out</source>
        <translation>このレーンの計数。退場 {n} 人</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>half of {n}; 95 % within {ms} ms</source>
        <translation>{n} 件の中央値、95 % は {ms} ms 以内</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しい PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>同じ PIN をもう一度</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>二つの PIN が異なります。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>PIN を取り上げる</translation>
    </message>
    <message>
        <source>New operator, or a new PIN</source>
        <translation>新しい担当者または新しい PIN</translation>
    </message>
    <message>
        <source>Stewards may look and have deliveries tried; all else needs a supervisor.</source>
        <translation>係員は閲覧と再試行だけできます。その他は責任者が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>{link}; last answer {ago}</source>
        <translation>{link}。最後の応答 {ago}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{n}; the oldest since {at}</source>
        <translation>{n} 件、最古は {at}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>ローカルコピー</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>{state}, {age} old</source>
        <translation>{state}、{age} 経過</translation>
    </message>
    <message>
        <source>the supplier counted {n} ({ago})</source>
        <translation>事業者の集計 {n} 件 ({ago})</translation>
    </message>
    <message>
        <source>the supplier does not say how many it has</source>
        <translation>事業者は件数を知らせません</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is right</source>
        <translation>このコンピューターの時計は正確です</translation>
    </message>
    <message>
        <source>this clock is {s} s behind the supplier&apos;s</source>
        <translation>この時計は {s} 秒遅れています</translation>
    </message>
    <message>
        <source>this clock is {s} s ahead of the supplier&apos;s</source>
        <translation>この時計は {s} 秒進んでいます</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Renew the local copy</source>
        <translation>ローカルコピーを更新</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続一覧</translation>
    </message>
    <message>
        <source>Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}.</source>
        <translation>今日の入場 {admitted}、未送信 {owed}、閉じるべき異議 {disputes}。</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>事業者はまだ不明</translation>
    </message>
    <message>
        <source>{connection} (validates)</source>
        <translation>{connection} (検証方式)</translation>
    </message>
    <message>
        <source>Reason; it goes into the journal with your name</source>
        <translation>理由。あなたの名前とともに記録されます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed</source>
        <translation>
            <numerusform>準備未了: 不合格 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the table (CSV).</source>
        <translation>
            <numerusform>残り %n 件は表 (CSV) にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>未送信はありません。</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation>日は締められていません。</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>入場者</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>責任者の判断</translation>
    </message>
    <message>
        <source>Disputes still open</source>
        <translation>未解決の異議</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Made on {at}</source>
        <translation>作成 {at}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>手動操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Open the turnstile once…</source>
        <translation>回転扉を一度開く…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ 未了</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ 良好</translation>
    </message>
    <message>
        <source>! note</source>
        <translation>! 注意</translation>
    </message>
    <message>
        <source>Open the turnstile once</source>
        <translation>回転扉を一度開く</translation>
    </message>
    <message>
        <source>It opens as for a visitor. Look whether the right arm moves.</source>
        <translation>来場者の時と同じように開きます。正しい扉が動くか見てください。</translation>
    </message>
    <message>
        <source>Set up another lane</source>
        <translation>別のレーンを設定</translation>
    </message>
    <message>
        <source>A new lane scans this code at its first start, and asks for the PIN. It then has this lane&apos;s suppliers with their keys, its settings and its operators; only its name is its own.</source>
        <translation>新しいレーンは最初の起動でこのコードを読み、PIN を求めます。このレーンの事業者とキー、設定、担当者を引き継ぎ、名前だけが独自です。</translation>
    </message>
    <message>
        <source>Show a set-up code</source>
        <translation>設定コードを表示</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>画像として保存</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>テキストとして保存</translation>
    </message>
    <message>
        <source>The set-up code</source>
        <translation>設定コード</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Venue {venue}: the new lane shows the same</source>
        <translation>会場 {venue}: 新しいレーンも同じ表示です</translation>
    </message>
    <message>
        <source>Good until {until}. Say the PIN; never send it along.</source>
        <translation>{until} まで有効。PIN は口頭で伝え、一緒に送らないでください。</translation>
    </message>
    <message>
        <source>Too long for a QR code: save it as text, and open it at the new lane.</source>
        <translation>QR コードには長すぎます: テキストで保存し、新しいレーンで開いてください。</translation>
    </message>
    <message>
        <source>A new dispute has come in.</source>
        <translation>新しい異議が届きました。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>開場準備</translation>
    </message>
    <message>
        <source>Set up a lane</source>
        <translation>レーンを設定</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Back to the lane</source>
        <translation>レーンに戻る</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>✓ owed</source>
        <translation>✓ 未送信</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… 処理中</translation>
    </message>
    <message>
        <source>✓✓ delivered</source>
        <translation>✓✓ 送信済み</translation>
    </message>
    <message>
        <source>! disputed</source>
        <translation>! 異議</translation>
    </message>
    <message>
        <source>‖ parked</source>
        <translation>‖ 保留</translation>
    </message>
    <message>
        <source>– taken back</source>
        <translation>– 取消</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>stale, still admits</source>
        <translation>やや古いが入場可</translation>
    </message>
    <message>
        <source>too old to admit from</source>
        <translation>古すぎて入場に使えません</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>係員</translation>
    </message>
    <message>
        <source>Used elsewhere before this lane</source>
        <translation>このレーンより前に他所で使用</translation>
    </message>
    <message>
        <source>Somebody came in twice on this ticket, or a copy of it. Compare both times and places; tell the other entrance. Close with what you found.</source>
        <translation>このチケットかその複製で二回入場がありました。両方の時刻と場所を比べ、他の入口に知らせてください。分かったことを書いて閉じます。</translation>
    </message>
    <message>
        <source>Used elsewhere after this lane</source>
        <translation>このレーンより後に他所で使用</translation>
    </message>
    <message>
        <source>This lane let the visitor in first, and somebody used the ticket again before it was delivered. Tell the other entrance. Close with what you found.</source>
        <translation>このレーンが先に入場させ、送信前に誰かが再び使いました。他の入口に知らせてください。分かったことを書いて閉じます。</translation>
    </message>
    <message>
        <source>Cancelled at the supplier</source>
        <translation>事業者側で取消済み</translation>
    </message>
    <message>
        <source>The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be paid. Close with the answer.</source>
        <translation>来場者は取消済みの予約で入場しました。支払いが要るか事業者に聞き、答えを書いて閉じます。</translation>
    </message>
    <message>
        <source>Not confirmed at the supplier</source>
        <translation>事業者側で未確定</translation>
    </message>
    <message>
        <source>Ask the supplier whether the booking was paid. Close with the answer.</source>
        <translation>予約が支払済みか事業者に聞き、答えを書いて閉じます。</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation>別の日のもの</translation>
    </message>
    <message>
        <source>The visitor came in on another day&apos;s ticket. Close with what was agreed.</source>
        <translation>来場者は別の日のチケットで入場しました。合意したことを書いて閉じます。</translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation>不参加と記録</translation>
    </message>
    <message>
        <source>The visitor did come: ask the supplier to set the booking right. Close with the answer.</source>
        <translation>来場者は来ています。事業者に訂正を頼み、答えを書いて閉じます。</translation>
    </message>
    <message>
        <source>No supplier knows this code</source>
        <translation>どの事業者もこのコードを知りません</translation>
    </message>
    <message>
        <source>Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you found.</source>
        <translation>誰も売っていない、または他所で売られたコードで入場がありました。分かったことを書いて閉じます。</translation>
    </message>
    <message>
        <source>Nobody can tell which booking</source>
        <translation>どの予約か不明</translation>
    </message>
    <message>
        <source>The code opens several bookings now. Look for the visitor, and have the right one marked as used. Close with which it was.</source>
        <translation>コードに複数の予約があります。来場者を探し、正しい予約を使用済みにしてもらい、どれだったかを書いて閉じます。</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>事業者が拒否</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s words; have the booking marked as used there. Close with what was done.</source>
        <translation>事業者の言葉を読み、そちらで使用済みにしてもらい、したことを書いて閉じます。</translation>
    </message>
    <message>
        <source>Interrupted before anybody came in</source>
        <translation>入場前に中断</translation>
    </message>
    <message>
        <source>The lane stopped in the middle of this scan. If the visitor is still here, scan again. If the supplier has it as used and nobody came in, have it given back.</source>
        <translation>スキャンの途中でレーンが止まりました。来場者がいれば再スキャン。使用済みなのに入場がなければ、戻してもらってください。</translation>
    </message>
    <message>
        <source>Could not be taken back</source>
        <translation>取り消せませんでした</translation>
    </message>
    <message>
        <source>The ticket still counts as used at the supplier. Have it given back there. Close with what was done.</source>
        <translation>事業者側ではまだ使用済みです。戻してもらい、したことを書いて閉じます。</translation>
    </message>
    <message>
        <source>Validation without an answer</source>
        <translation>検証の応答なし</translation>
    </message>
    <message>
        <source>Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.</source>
        <translation>事業者がこの通過を数えたか不明です。聞いて、答えを書いて閉じます。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Meant to let in</source>
        <translation>入場させようとした</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Tried at once</source>
        <translation>すぐに再試行</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>異議を閉じた</translation>
    </message>
    <message>
        <source>Dispute opened again</source>
        <translation>異議を再び開いた</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>担当者の変更</translation>
    </message>
    <message>
        <source>Set-up code made</source>
        <translation>設定コードを作成</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日を締めた</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>キオスクを閉じた</translation>
    </message>
    <message>
        <source>Turnstile open for all</source>
        <translation>回転扉を全開放</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Turnstile tried</source>
        <translation>回転扉を試した</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>通過せず</translation>
    </message>
    <message>
        <source>Supplier: delivered</source>
        <translation>事業者: 送信済み</translation>
    </message>
    <message>
        <source>Supplier: later</source>
        <translation>事業者: 後で</translation>
    </message>
    <message>
        <source>Supplier: no answer yet</source>
        <translation>事業者: まだ応答なし</translation>
    </message>
    <message>
        <source>Supplier: refused</source>
        <translation>事業者: 拒否</translation>
    </message>
    <message>
        <source>Supplier: key not accepted</source>
        <translation>事業者: キー不可</translation>
    </message>
    <message>
        <source>Supplier: taken back</source>
        <translation>事業者: 取消</translation>
    </message>
    <message>
        <source>as the supplier says</source>
        <translation>事業者の回答</translation>
    </message>
    <message>
        <source>by the local copy</source>
        <translation>ローカルコピーによる</translation>
    </message>
    <message>
        <source>by this lane&apos;s journal</source>
        <translation>このレーンの記録による</translation>
    </message>
    <message>
        <source>by the venue ledger</source>
        <translation>共有台帳による</translation>
    </message>
    <message>
        <source>on a supervisor&apos;s word</source>
        <translation>責任者の判断</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>仮押さえ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>大人</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>青少年</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子供</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>幼児</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>シニア</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>回転扉</translation>
    </message>
    <message>
        <source>Venue ledger</source>
        <translation>共有台帳</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>Sleep and screen</source>
        <translation>スリープと画面</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age}前</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be tried at once.</source>
        <translation>
            <numerusform>%n 件をすぐに試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is owed any more.</source>
        <translation>この中に未送信はもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are parked until somebody releases them.</source>
        <translation>
            <numerusform>%n 件を解除まで保留しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this can be parked: it is delivered, or under way right now.</source>
        <translation>保留できるものがありません: 送信済みか処理中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are owed again.</source>
        <translation>
            <numerusform>%n 件が再び未送信です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is parked.</source>
        <translation>この中に保留はありません。</translation>
    </message>
    <message>
        <source>The dispute is closed.</source>
        <translation>異議を閉じました。</translation>
    </message>
    <message>
        <source>This dispute was closed before.</source>
        <translation>この異議は既に閉じられています。</translation>
    </message>
    <message>
        <source>The dispute is open again.</source>
        <translation>異議を再び開きました。</translation>
    </message>
    <message>
        <source>This dispute cannot be opened again.</source>
        <translation>この異議は再び開けません。</translation>
    </message>
    <message>
        <source>The turnstile cannot open now, so that nobody is let in by hand either.</source>
        <translation>回転扉が今開けられないため、手動でも入場できません。</translation>
    </message>
    <message>
        <source>{connection} is not configured on this lane.</source>
        <translation>{connection} はこのレーンに設定されていません。</translation>
    </message>
    <message>
        <source>It is used, cancelled or not for today at the supplier: nothing was marked.</source>
        <translation>使用済み、取消済み、または今日のものではありません: 何も記録しません。</translation>
    </message>
    <message>
        <source>This lane has let somebody in on it.</source>
        <translation>このレーンで既に入場があります。</translation>
    </message>
    <message>
        <source>{connection} cannot mark a no-show.</source>
        <translation>{connection} は不参加を記録できません。</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>記録できません: {why}</translation>
    </message>
    <message>
        <source>Marked as no-show at the supplier.</source>
        <translation>事業者に不参加と記録しました。</translation>
    </message>
    <message>
        <source>The day is not closed. {owed}</source>
        <translation>日は締められていません。{owed}</translation>
    </message>
    <message>
        <source>{day} is closed.</source>
        <translation>{day} を締めました。</translation>
    </message>
    <message>
        <source>Only a supervisor can do this.</source>
        <translation>責任者だけができます。</translation>
    </message>
    <message>
        <source>{name} has a PIN now.</source>
        <translation>{name} に PIN が設定されました。</translation>
    </message>
    <message>
        <source>The last supervisor stays.</source>
        <translation>最後の責任者は残ります。</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>担当者 {name} はいません。</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} の PIN はなくなりました。</translation>
    </message>
    <message>
        <source>Locked: enter your PIN first.</source>
        <translation>ロック中: まず PIN を入力してください。</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>責任者が必要です。</translation>
    </message>
    <message>
        <source>A set-up code is on the screen.</source>
        <translation>設定コードが画面に出ています。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>Held offline by hand at the lane.</source>
        <translation>レーンで手動オフライン中。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n checks failed.</source>
        <translation>
            <numerusform>準備未了: 不合格 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no check has failed.</source>
        <translation>準備完了: 不合格はありません。</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>失敗しました: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>送信 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>異議 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>未送信なし</translation>
    </message>
    <message numerus="yes">
        <source>%n still owed</source>
        <translation>
            <numerusform>未送信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; it goes on there the next time.</source>
        <translation>停止しました。次回はそこから続けます。</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is fresh: %n bookings.</source>
        <translation>
            <numerusform>ローカルコピーは最新: 予約 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed yet: {connections}. The lane goes on trying.</source>
        <translation>まだ更新されていません: {connections}。レーンは試行を続けます。</translation>
    </message>
    <message>
        <source>{connection}: {why}</source>
        <translation>{connection}: {why}</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>停止しました。ファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {path}.</source>
        <translation>
            <numerusform>{path} に %n 行あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by {name} on {at}.</source>
        <translation>{at} に {name} が締めました。</translation>
    </message>
    <message>
        <source>{connection} cannot be asked for this.</source>
        <translation>{connection} にはこれを問い合わせできません。</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>this account may not</source>
        <translation>このアカウントには許可がありません</translation>
    </message>
    <message>
        <source>it is read-only there</source>
        <translation>そこは読み取り専用です</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ありません</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>H:mm:ss</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>hand scanner</name>
    <message>
        <source>The hand scanner on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>「{port}」のハンドスキャナーを開けません。接続されていますか。</translation>
    </message>
    <message>
        <source>The hand scanner is gone. Check its cable.</source>
        <translation>ハンドスキャナーが見つかりません。ケーブルを確認してください。</translation>
    </message>
    <message>
        <source>The hand scanner failed ({error}).</source>
        <translation>ハンドスキャナーに障害が発生しました（{error}）。</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Hold it still.</source>
        <translation>動かさないでください。</translation>
    </message>
    <message>
        <source>Hold it flatter: the light is mirrored.</source>
        <translation>光が反射しています。平らに持ってください。</translation>
    </message>
    <message>
        <source>Turn the brightness up.</source>
        <translation>画面を明るくしてください。</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>もう少し離してください。</translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation>もう少し近づけてください。</translation>
    </message>
    <message>
        <source>One ticket at a time.</source>
        <translation>チケットは一枚ずつお願いします。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The disk is full: nothing can be journalled, so nobody is let in. Free some space.</source>
        <translation>ディスクがいっぱいで記録できないため、誰も入場できません。空きを作ってください。</translation>
    </message>
    <message>
        <source>The journal is held by another program; close it.</source>
        <translation>記録簿を他のプログラムが使用中です。終了してください。</translation>
    </message>
    <message>
        <source>The journal cannot be written: its file or folder is read-only.</source>
        <translation>記録簿に書き込めません。ファイルまたはフォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>The journal cannot be written ({error}).</source>
        <translation>記録簿に書き込めません（{error}）。</translation>
    </message>
    <message>
        <source>The journal cannot be read ({error}).</source>
        <translation>記録簿を読めません（{error}）。</translation>
    </message>
    <message>
        <source>The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of today are not known to this lane: tell the supervisor.</source>
        <translation>ジャーナルが壊れていました。{file} としてそのまま保存し、新しく始めました。このレーンは今日のこれまでの入場を知りません。責任者に伝えてください。</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>That is not a key: it is empty, too long or holds characters no key has.</source>
        <translation>これはキーではありません。空か、長すぎるか、キーに使われない文字が入っています。</translation>
    </message>
    <message>
        <source>Connection {connection}: what stands in {where} is no key (it is too long or holds characters no key has): copy it again.</source>
        <translation>接続 {connection}: {where} にあるのはキーではありません (長すぎるか、キーに使われない文字が入っています)。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.</source>
        <translation>接続 {connection} にはキーがありません。`gate-scanner keys set {connection}` で登録してください。</translation>
    </message>
    <message>
        <source>Connection {connection}: the variable {name} is not set.</source>
        <translation>接続 {connection}: 変数 {name} が設定されていません。</translation>
    </message>
    <message>
        <source>The systemd credential {name} cannot be read ({why}).</source>
        <translation>systemd の認証情報 {name} を読めません ({why})。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} を読めません: {why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>{path} can be read by others, or belongs to somebody else: its keys are not believed. Run `chmod 600 {path}` as its owner.</source>
        <translation>{path} は他人が読めるか、他人のものです。このキーは信用されません。所有者として `chmod 600 {path}` を実行してください。</translation>
    </message>
    <message>
        <source>{path} is no list of keys: take it away and give each connection its key again.</source>
        <translation>{path} はキーの一覧ではありません。取り除いて、各接続のキーを登録し直してください。</translation>
    </message>
    <message>
        <source>The venue&apos;s signing key is damaged: take it out of the key store.</source>
        <translation>会場の署名キーが壊れています。キーストアから取り除いてください。</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Gate scanner</source>
        <translation>入場ゲート</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Hold the ticket to the camera</source>
        <translation>チケットをカメラにかざしてください</translation>
    </message>
    <message>
        <source>Use the hand scanner, or type the code</source>
        <translation>ハンドスキャナーを使うか、コードを入力してください</translation>
    </message>
    <message>
        <source>Hold your ticket to the camera</source>
        <translation>チケットをカメラにかざしてください</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>OUT OF ORDER</source>
        <translation>使用停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>名</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>カメラ映像なし</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>コード入力</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>人数確認</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>このコードを確認</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Type the code or reference on the ticket</source>
        <translation>チケットのコードまたは予約番号を入力</translation>
    </message>
    <message>
        <source>Which one is the visitor here for?</source>
        <translation>どのご予約ですか</translation>
    </message>
    <message>
        <source>How many tickets of this party are here?</source>
        <translation>この予約のうち何枚分がお揃いですか</translation>
    </message>
    <message>
        <source>Why is this admission taken back?</source>
        <translation>この入場を取り消す理由</translation>
    </message>
    <message>
        <source>Search: name, reference, e-mail or telephone</source>
        <translation>検索：氏名、予約番号、メール、電話</translation>
    </message>
    <message>
        <source>Search the local copy</source>
        <translation>ローカルコピーを検索</translation>
    </message>
    <message>
        <source>The lane is busy with a ticket: search again.</source>
        <translation>チケットを確認中です。もう一度検索してください。</translation>
    </message>
    <message>
        <source>The local copy holds no such booking.</source>
        <translation>該当する予約はローカルコピーにありません。</translation>
    </message>
    <message>
        <source>Which booking is it?</source>
        <translation>どの予約ですか</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>責任者の暗証番号</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>暗証番号を確認</translation>
    </message>
    <message>
        <source>Why is this visitor let in?</source>
        <translation>このお客様を入場させる理由</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>A connection held offline is not asked: the local copy decides, and all is sent later.</source>
        <translation>オフラインにした接続には問い合わせません。ローカルコピーで判断し、後でまとめて送信します。</translation>
    </message>
    <message>
        <source>No connection has been heard of yet.</source>
        <translation>まだどの接続からも連絡がありません。</translation>
    </message>
    <message>
        <source>A supervisor&apos;s word helps where the lane could not check, or time or entrance differ.</source>
        <translation>確認できなかった場合や、時間・入口が違う場合に、責任者の判断で入場できます。</translation>
    </message>
    <message>
        <source>{connection} does not answer: the lane goes on with its local copy. Check the network.</source>
        <translation>{connection} が応答しません。ゲートはローカルコピーで続けます。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nobody went through: the ticket is being given back.</source>
        <translation>通過がありませんでした。チケットを元に戻しています。</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>チケットなしで通過した人がいます。</translation>
    </message>
    <message>
        <source>Open the turnstile for all</source>
        <translation>改札を全員に開放</translation>
    </message>
    <message>
        <source>Shut the turnstile again</source>
        <translation>改札を閉じる</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>火災報知</translation>
    </message>
    <message>
        <source>The turnstile is open for all ({by}). {n} went through. F4 shuts it.</source>
        <translation>改札は開放中です（{by}）。通過：{n}名。F4で閉じます。</translation>
    </message>
    <message>
        <source>The turnstile is shut again. {n} went through.</source>
        <translation>改札を閉じました。通過：{n}名。</translation>
    </message>
    <message>
        <source>{n} of {all} went through</source>
        <translation>{all}名中{n}名が通過</translation>
    </message>
    <message>
        <source>GO THROUGH</source>
        <translation>お通りください</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>開放中</translation>
    </message>
    <message>
        <source>The gate is open: please go through.</source>
        <translation>ゲートは開いています。お通りください。</translation>
    </message>
    <message>
        <source>STAFF ARE BEING CALLED</source>
        <translation>係員を呼んでいます</translation>
    </message>
    <message>
        <source>This ticket could not be checked: please see staff.</source>
        <translation>チケットを確認できませんでした。係員にお声がけください。</translation>
    </message>
    <message>
        <source>Please use another entrance, or see staff.</source>
        <translation>別の入口をご利用になるか、係員にお声がけください。</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>責任者デスク</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>キオスクを終了</translation>
    </message>
    <message>
        <source>A part of the program stopped. Close it and start it again.</source>
        <translation>プログラムの一部が停止しました。終了して起動し直してください。</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>取り消せる入場がありません。</translation>
    </message>
    <message>
        <source>Still busy with the last ticket: scan this one again.</source>
        <translation>前のチケットを確認中です。もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>This scan has no answer yet. If that lasts, close the program and start it again.</source>
        <translation>このスキャンの回答がまだありません。続く場合はプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The lane did not take this.</source>
        <translation>受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>On a supervisor&apos;s word</source>
        <translation>責任者の判断</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>camera {n}/100</source>
        <translation>カメラ {n}/100</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>ハンドスキャナー</translation>
    </message>
    <message>
        <source>venue ledger</source>
        <translation>共有台帳</translation>
    </message>
    <message>
        <source>battery {n} %</source>
        <translation>バッテリー {n} %</translation>
    </message>
    <message>
        <source>{n} of {all} online</source>
        <translation>{all}件中{n}件オンライン</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>the supplier has it</source>
        <translation>事業者に送信済み</translation>
    </message>
    <message>
        <source>disputed: tell the supervisor</source>
        <translation>要確認：責任者に連絡</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>最近のスキャン</translation>
    </message>
    <message>
        <source>{used} of {all} already used</source>
        <translation>{all}枚中{used}枚は使用済み</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>まだスキャンがありません</translation>
    </message>
    <message>
        <source>Nothing is asked: this card answers questions.</source>
        <translation>質問は出ていません。このカードは質問に答えるためのものです。</translation>
    </message>
    <message>
        <source>The hand scanner broke off: scan this one again.</source>
        <translation>ハンドスキャナーの読み取りが中断しました。もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Hold the code before the camera, or use the hand scanner.</source>
        <translation>コードをカメラにかざすか、ハンドスキャナーを使います。</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Type the code or reference by hand; or just begin to type.</source>
        <translation>コードや予約番号を入力します。そのまま打ち始めても構いません。</translation>
    </message>
    <message>
        <source>1 – 9, Enter</source>
        <translation>1 – 9、Enter</translation>
    </message>
    <message>
        <source>Choose. Arrows move, Escape leaves; nothing is used by asking.</source>
        <translation>選択します。矢印で移動、Escで戻る。尋ねるだけでは使用済みになりません。</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search by name, reference, e-mail or telephone.</source>
        <translation>氏名、予約番号、メール、電話で検索します。</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A supervisor lets somebody in who was refused: PIN and reason.</source>
        <translation>断られた方を責任者が入場させます（暗証番号と理由）。</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hold a connection offline by hand, or release it.</source>
        <translation>接続を手動でオフラインにする、または戻します。</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ask how many are here before a party comes in; again: no more.</source>
        <translation>団体の入場前に人数を尋ねます。もう一度押すと解除します。</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk, by PIN: what is owed, disputed, counted.</source>
        <translation>責任者デスク (PIN): 未送信、異議、集計。</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Take the last admission back: the ticket works again.</source>
        <translation>直前の入場を取り消します。チケットは再び使えます。</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Dark, light, or colours for sunlight.</source>
        <translation>暗い色、明るい色、日光用の色。</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Saved at this lane: the visitor may go in, also offline.</source>
        <translation>このゲートに保存済み。オフラインでも入場できます。</translation>
    </message>
    <message>
        <source>✓✓</source>
        <translation>✓✓</translation>
    </message>
    <message>
        <source>The supplier has it too.</source>
        <translation>事業者にも届いています。</translation>
    </message>
    <message>
        <source>Visitor did not enter</source>
        <translation>お客様が入場しなかった</translation>
    </message>
    <message>
        <source>Wrong booking chosen</source>
        <translation>予約の選択を間違えた</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>誤ってスキャンした</translation>
    </message>
    <message>
        <source>Fewer people than shown</source>
        <translation>表示より人数が少ない</translation>
    </message>
    <message>
        <source>Confirmed with the supplier</source>
        <translation>事業者に確認済み</translation>
    </message>
    <message>
        <source>Proof of purchase was shown</source>
        <translation>購入証明の提示あり</translation>
    </message>
    <message>
        <source>Late or early through no fault of theirs</source>
        <translation>本人の責任でない遅刻・早着</translation>
    </message>
    <message>
        <source>Guest of the house</source>
        <translation>関係者の招待客</translation>
    </message>
    <message>
        <source>COME IN</source>
        <translation>どうぞ</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>SEE STAFF</source>
        <translation>係員へ</translation>
    </message>
    <message>
        <source>CHECK ID</source>
        <translation>身分証を確認</translation>
    </message>
    <message>
        <source>NOT CHECKED: no network</source>
        <translation>未確認：通信なし</translation>
    </message>
    <message>
        <source>PART OF THE PARTY</source>
        <translation>予約の一部</translation>
    </message>
    <message>
        <source>REDUCED FARE</source>
        <translation>割引料金</translation>
    </message>
    <message>
        <source>STEP-FREE WAY</source>
        <translation>段差のない通路</translation>
    </message>
    <message>
        <source>ON A SUPERVISOR&apos;S WORD</source>
        <translation>責任者の判断</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>不明なコード</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>時間前</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>時間後</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>日付違い</translation>
    </message>
    <message>
        <source>Other entrance</source>
        <translation>入口違い</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>不参加扱い</translation>
    </message>
    <message>
        <source>Test ticket</source>
        <translation>テスト用</translation>
    </message>
    <message>
        <source>Several bookings</source>
        <translation>複数の予約</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>事業者が拒否</translation>
    </message>
    <message>
        <source>Supplier silent</source>
        <translation>事業者の応答なし</translation>
    </message>
    <message>
        <source>Local copy too old</source>
        <translation>コピーが古すぎます</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>鍵が無効</translation>
    </message>
    <message>
        <source>Staff must look</source>
        <translation>係員の確認が必要</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>チケットではない</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>大人%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>青少年%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>子ども%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infant(s)</source>
        <translation>
            <numerusform>幼児%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ticket(s)</source>
        <translation>
            <numerusform>家族券%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senior(s)</source>
        <translation>
            <numerusform>シニア%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>学生%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n military</source>
        <translation>
            <numerusform>軍関係者%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>チケット%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>{link}: hold offline</source>
        <translation>{link}：オフラインにする</translation>
    </message>
    <message>
        <source>{link}: release</source>
        <translation>{link}：戻す</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>copy {age} old</source>
        <translation>コピー{age}前</translation>
    </message>
    <message>
        <source>copy {age} old: stale</source>
        <translation>コピー{age}前：古い</translation>
    </message>
    <message>
        <source>copy {age} old: too old</source>
        <translation>コピー{age}前：古すぎます</translation>
    </message>
    <message>
        <source>no local copy</source>
        <translation>ローカルコピーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>未送信%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>all synced</source>
        <translation>すべて送信済み</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>要確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <source>The lane failed ({error}); it starts again by itself.</source>
        <translation>確認処理に失敗しました（{error}）。自動で再開します。</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>What it is owed waits until that is mended.</source>
        <translation>未送信の分は、直るまで待ちます。</translation>
    </message>
    <message>
        <source>It is not configured on this lane any more.</source>
        <translation>このレーンにはもう設定されていません。</translation>
    </message>
    <message>
        <source>Check its key.</source>
        <translation>キーを確認してください。</translation>
    </message>
    <message>
        <source>Its bookings cannot be loaded.</source>
        <translation>予約を読み込めません。</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>That failed ({error}). Try again.</source>
        <translation>失敗しました（{error}）。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no supervisor&apos;s PIN yet: set one with `gate-scanner operators set NAME`.</source>
        <translation>責任者の暗証番号がまだありません。`gate-scanner operators set NAME`で設定してください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>暗証番号の誤りが多すぎます。{seconds}秒お待ちください。</translation>
    </message>
    <message>
        <source>This PIN is not known.</source>
        <translation>この暗証番号は登録がありません。</translation>
    </message>
    <message>
        <source>A PIN needs at least {count} digits, not all the same.</source>
        <translation>PIN は {count} 桁以上必要で、すべて同じ数字にはできません。</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>担当者には名前が必要です。</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation>別の PIN を選んでください。</translation>
    </message>
    <message>
        <source>The operators that came are not understood.</source>
        <translation>届いた担当者の情報を理解できません。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} を読めません ({why})。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>{name} is no supervisor.</source>
        <translation>{name}は責任者ではありません。</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>例外入場には理由が必要です。</translation>
    </message>
</context>
<context>
    <name>power</name>
    <message>
        <source>The battery is at {percent} %. Plug this computer in.</source>
        <translation>バッテリー残量は {percent} % です。このコンピューターを電源につないでください。</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>This is no set-up code.</source>
        <translation>これは設定コードではありません。</translation>
    </message>
    <message>
        <source>This set-up code is damaged or was changed: scan it again. A hand scanner may be set to another keyboard than this computer.</source>
        <translation>この設定コードは壊れているか変更されています。もう一度読み取ってください。ハンドスキャナーのキーボード設定がこのコンピューターと違うかもしれません。</translation>
    </message>
    <message>
        <source>This is not the PIN of this set-up code.</source>
        <translation>この設定コードの PIN ではありません。</translation>
    </message>
    <message>
        <source>This set-up code was made by another version of this program: bring both up to date.</source>
        <translation>この設定コードは別のバージョンのプログラムで作られました。両方を更新してください。</translation>
    </message>
    <message>
        <source>This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, take {file} out of its profile and begin again.</source>
        <translation>この設定コードは別の会場 ({theirs}) のものです。このレーンは {ours} を信頼しています。移設した場合は、プロファイルから {file} を取り除いてやり直してください。</translation>
    </message>
    <message>
        <source>This set-up code was good until {until}: have a new one shown. If that is still to come, this computer&apos;s clock is wrong.</source>
        <translation>この設定コードの期限は {until} でした。新しいコードを表示してもらってください。それがまだ先なら、このコンピューターの時計が違っています。</translation>
    </message>
    <message>
        <source>This set-up code was made at {issued}, which is still to come: set this computer&apos;s clock.</source>
        <translation>この設定コードの作成時刻 {issued} はまだ先です。このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of staff&apos;s screens.</source>
        <translation>係員の画面の言語です。</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>設定コード</translation>
    </message>
    <message>
        <source>Does the desk show a set-up code? Hold it to the camera, scan it, open it as a file or paste it. Without one, go on.</source>
        <translation>デスクに設定コードが表示されていますか。カメラにかざす、読み取る、ファイルを開く、貼り付ける、のいずれかをしてください。なければ次へ進みます。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>PIN shown beside it</source>
        <translation>横に表示された PIN</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>A code of the venue {venue}: the desk must show the same. Type its PIN.</source>
        <translation>会場 {venue} のコードです。デスクにも同じ表示があるはずです。PIN を入力してください。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Taken over: {names}. What is left is this lane&apos;s own.</source>
        <translation>引き継ぎました: {names}。残りはこのレーンだけのものです。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Hold a ticket where visitors will: it must be read at once.</source>
        <translation>お客様がかざす位置にチケットをかざしてください。すぐに読み取れなければなりません。</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>It reads: {code}</source>
        <translation>読み取り: {code}</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>ハンドスキャナー</translation>
    </message>
    <message>
        <source>Scan this code, then a ticket. Without a hand scanner, go on.</source>
        <translation>このコードを読み取り、次にチケットを読み取ってください。ハンドスキャナーがなければ次へ進みます。</translation>
    </message>
    <message>
        <source>It ends a code with</source>
        <translation>コードの終わり</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>何でもよい</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Serial port, if any</source>
        <translation>シリアルポート (あれば)</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>読み取るコード</translation>
    </message>
    <message>
        <source>Scanner and computer agree on the keyboard.</source>
        <translation>スキャナーとコンピューターのキーボードは一致しています。</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard than this computer: what it types is repaired.</source>
        <translation>スキャナーのキーボード設定がこのコンピューターと違います。入力は補正されます。</translation>
    </message>
    <message>
        <source>Lost for good: {signs}. Set the scanner&apos;s keyboard country, by its manual.</source>
        <translation>失われる文字: {signs}。説明書に従ってスキャナーのキーボードの国を設定してください。</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>回転扉</translation>
    </message>
    <message>
        <source>The relay board that opens it. Stand clear of the arm, then open once.</source>
        <translation>開閉するリレー基板です。アームから離れて、一度開けてください。</translation>
    </message>
    <message>
        <source>no turnstile</source>
        <translation>回転扉なし</translation>
    </message>
    <message>
        <source>by web requests (Shelly and others)</source>
        <translation>Web リクエスト (Shelly など)</translation>
    </message>
    <message>
        <source>another: its own addresses</source>
        <translation>その他: 独自のアドレス</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>基板</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>ボーレート</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP ポート</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Shuts</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Number of the board</source>
        <translation>基板の番号</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Pulse (ms)</source>
        <translation>パルス (ms)</translation>
    </message>
    <message>
        <source>Open once</source>
        <translation>一度開ける</translation>
    </message>
    <message>
        <source>not wired</source>
        <translation>配線なし</translation>
    </message>
    <message>
        <source>wired to the board</source>
        <translation>基板に配線</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Passage contact</source>
        <translation>通過接点</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>When passed, it</source>
        <translation>通過すると</translation>
    </message>
    <message>
        <source>Tells it</source>
        <translation>状態の取得先</translation>
    </message>
    <message>
        <source>Its answer when closed</source>
        <translation>閉のときの応答</translation>
    </message>
    <message>
        <source>and when open</source>
        <translation>開のときの応答</translation>
    </message>
    <message>
        <source>{name}: a number from {least} to {most}.</source>
        <translation>{name}: {least} から {most} までの数。</translation>
    </message>
    <message>
        <source>Fill this in: {name}.</source>
        <translation>入力してください: {name}。</translation>
    </message>
    <message>
        <source>{name}: it begins with http:// or https://.</source>
        <translation>{name}: http:// か https:// で始まります。</translation>
    </message>
    <message>
        <source>The board took it. Did the arm open, and shut again?</source>
        <translation>基板が受け付けました。アームは開いて、また閉じましたか。</translation>
    </message>
    <message>
        <source>The board took it. Now go through, or turn the arm by hand.</source>
        <translation>基板が受け付けました。今、通り抜けるか、アームを手で回してください。</translation>
    </message>
    <message>
        <source>Passage contact: somebody goes through</source>
        <translation>通過接点: 人が通っています</translation>
    </message>
    <message>
        <source>Passage contact: nobody there</source>
        <translation>通過接点: 誰もいません</translation>
    </message>
    <message>
        <source>Somebody went through: the passage contact works.</source>
        <translation>人が通りました。通過接点は働いています。</translation>
    </message>
    <message>
        <source>Nobody was seen going through: look at the contact&apos;s cable, its input, and at what it does when somebody goes through.</source>
        <translation>通過が検出されませんでした。接点のケーブル、入力、通過時の動作を確認してください。</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>What staff call this entrance, and a short name no other lane has.</source>
        <translation>係員が呼ぶこの入口の名前と、ほかのレーンにない短い名前です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>with staff beside it</source>
        <translation>係員が横にいる</translation>
    </message>
    <message>
        <source>by visitors alone: a turnstile</source>
        <translation>お客様だけ: 回転扉</translation>
    </message>
    <message>
        <source>Unknown code, no network</source>
        <translation>不明なコード (ネットワークなし)</translation>
    </message>
    <message>
        <source>see staff</source>
        <translation>係員へ</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>let in, and note it</source>
        <translation>入れて記録する</translation>
    </message>
    <message>
        <source>The lane needs a short name of its own.</source>
        <translation>レーンには独自の短い名前が必要です。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>A supervisor may override, undo and close a kiosk, by PIN. Set at least one.</source>
        <translation>責任者は PIN で特別許可、取り消し、キオスクの終了ができます。一人以上設定してください。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>係員</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN をもう一度</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>二つの PIN が異なります。</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>{name} の PIN を設定しました。</translation>
    </message>
    <message>
        <source>Something went wrong ({error}). The details are in the log.</source>
        <translation>問題が起きました ({error})。詳細はログにあります。</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({why}).</source>
        <translation>ファイルを読み書きできません ({why})。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>This is written to {path} now.</source>
        <translation>これから {path} に書き込みます。</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Not tried, or refused: {names}</source>
        <translation>未確認または拒否: {names}</translation>
    </message>
    <message>
        <source>No supervisor has a PIN: nobody could override or close a kiosk.</source>
        <translation>PIN を持つ責任者がいません。特別許可もキオスクの終了もできません。</translation>
    </message>
    <message>
        <source>Your supplier gave you an address and a key.</source>
        <translation>事業者から受け取ったアドレスとキーです。</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>チケットの扱い</translation>
    </message>
    <message>
        <source>redeemed: used up once</source>
        <translation>使用: 一度だけ使える</translation>
    </message>
    <message>
        <source>validated: the supplier counts</source>
        <translation>検証: 事業者が数える</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Another supplier</source>
        <translation>別の事業者</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Its key is kept nowhere yet: give it again.</source>
        <translation>キーはまだどこにも保存されていません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Each supplier needs a short name of its own.</source>
        <translation>事業者にはそれぞれ独自の短い名前が必要です。</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Tick what is served at this lane. Nothing ticked: everything is.</source>
        <translation>このレーンで受け付けるものに印を付けてください。印がなければすべて受け付けます。</translation>
    </message>
    <message>
        <source>Ask the suppliers again</source>
        <translation>事業者にもう一度尋ねる</translation>
    </message>
    <message>
        <source>not sold now</source>
        <translation>現在は販売なし</translation>
    </message>
    <message>
        <source>Set up this lane</source>
        <translation>このレーンの設定</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>手順 {n} / {all}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>後で続ける</translation>
    </message>
    <message>
        <source>Write it and end</source>
        <translation>書き込んで終了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} s.</source>
        <translation>暗証番号の誤りが多すぎます。{seconds}秒お待ちください。</translation>
    </message>
    <message>
        <source>What is in this set-up code is not understood: bring both lanes up to date.</source>
        <translation>この設定コードの内容を理解できません。両方のレーンを更新してください。</translation>
    </message>
    <message>
        <source>This is no supplier&apos;s address: it begins with https:// and holds no name, password or question mark.</source>
        <translation>事業者のアドレスではありません。https:// で始まり、名前、パスワード、疑問符を含みません。</translation>
    </message>
    <message>
        <source>{name} takes the key and grants octo/redemption. Products on sale: {count}.</source>
        <translation>{name} はキーを受け付け、octo/redemption を許可しています。販売中の商品: {count}。</translation>
    </message>
    <message>
        <source>{host} answers, but does not accept this key: copy it again.</source>
        <translation>{host} は応答しますが、このキーを受け付けません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.</source>
        <translation>{host} はキーを受け付けますが、octo/redemption を許可していません。事業者に依頼してください。</translation>
    </message>
    <message>
        <source>{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.</source>
        <translation>{host} はこのキーを試験用として扱います。何も使用されません。本番用を依頼してください。</translation>
    </message>
    <message>
        <source>{host}: {why} Look at the network and at the address.</source>
        <translation>{host}: {why} ネットワークとアドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Verdicts are not spoken: there is no voice for this language. Install espeak-ng or spd-say.</source>
        <translation>音声案内なし：この言語の音声がありません。espeak-ngかspd-sayを入れてください。</translation>
    </message>
    <message>
        <source>Verdicts are not spoken: the machine&apos;s voice failed.</source>
        <translation>音声案内なし：音声エンジンが動きませんでした。</translation>
    </message>
</context>
<context>
    <name>supplier</name>
    <message>
        <source>The supplier does not grant octo/redemption to this key.</source>
        <translation>提供元はこのキーに octo/redemption を許可していません。</translation>
    </message>
    <message>
        <source>The supplier treats this key as a test key: nothing redeems.</source>
        <translation>提供元はこのキーをテスト用として扱っています。何も使用済みになりません。</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of products is no list.</source>
        <translation>提供元の商品リストがリストではありません。</translation>
    </message>
    <message>
        <source>The supplier&apos;s list of bookings is no list.</source>
        <translation>提供元の予約リストがリストではありません。</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer to the look-up makes no sense.</source>
        <translation>照会に対する提供元の応答が正しくありません。</translation>
    </message>
    <message>
        <source>The supplier does not serve {path}.</source>
        <translation>提供元は {path} を提供していません。</translation>
    </message>
    <message>
        <source>The supplier did not answer within {seconds} s.</source>
        <translation>提供元は {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The supplier cannot be reached ({why}).</source>
        <translation>提供元に接続できません（{why}）。</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>安全な接続がありません</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>名前がここでは不明です</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was lost ({error}).</source>
        <translation>提供元の応答が失われました（{error}）。</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer was too large.</source>
        <translation>提供元の応答が大きすぎました。</translation>
    </message>
    <message>
        <source>The supplier&apos;s address or key makes no sense ({error}).</source>
        <translation>提供元のアドレスまたはキーが正しくありません（{error}）。</translation>
    </message>
    <message>
        <source>The supplier sent a page or noise instead of an answer.</source>
        <translation>提供元は応答の代わりにページまたは意味のないデータを送りました。</translation>
    </message>
    <message>
        <source>The supplier does not accept this key.</source>
        <translation>提供元はこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>The supplier asks for fewer requests.</source>
        <translation>提供元は要求の回数を減らすよう求めています。</translation>
    </message>
    <message>
        <source>The supplier has no such operation.</source>
        <translation>提供元にはこの操作がありません。</translation>
    </message>
    <message>
        <source>The supplier has a fault of its own (HTTP {status}).</source>
        <translation>提供元側で障害が起きています（HTTP {status}）。</translation>
    </message>
    <message>
        <source>The supplier could not take this now (HTTP {status}).</source>
        <translation>提供元は今これを受け付けられませんでした（HTTP {status}）。</translation>
    </message>
    <message>
        <source>Something between this lane and the supplier answers in its place.</source>
        <translation>このレーンと提供元の間の何かが、代わりに応答しています。</translation>
    </message>
    <message>
        <source>The supplier sent a page instead of an answer (HTTP {status}).</source>
        <translation>提供元は応答の代わりにページを送りました（HTTP {status}）。</translation>
    </message>
    <message>
        <source>The supplier says no (HTTP {status}).</source>
        <translation>提供元は拒否しました（HTTP {status}）。</translation>
    </message>
    <message>
        <source>The supplier&apos;s answer does not say what became of the ticket.</source>
        <translation>提供元の応答からは、チケットがどうなったか分かりません。</translation>
    </message>
    <message>
        <source>The supplier says no.</source>
        <translation>提供元は拒否しました。</translation>
    </message>
    <message>
        <source>There was no time left to ask the supplier.</source>
        <translation>提供元に問い合わせる時間がありませんでした。</translation>
    </message>
</context>
<context>
    <name>turnstile</name>
    <message>
        <source>A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.</source>
        <translation>お客様が通過せず、チケットは使用済みのままです。{why} 手動で入場させてください。</translation>
    </message>
    <message>
        <source>Only {turned} of {all} went through; the ticket stays used for all. Let the others in by hand, or undo it.</source>
        <translation>{all}名中{turned}名だけが通過しました。チケットは全員分が使用済みのままです。残りの方は手動で入場させるか、取り消してください。</translation>
    </message>
    <message>
        <source>The turnstile failed while it was open; nobody knows who went through. The ticket stays used: let the visitor in by hand, or undo it.</source>
        <translation>改札が開いている間に故障し、誰が通過したか分かりません。チケットは使用済みのままです。手動で入場させるか、取り消してください。</translation>
    </message>
    <message>
        <source>{count} visitors in a row did not go through. Check that the arm opens.</source>
        <translation>続けて{count}名が通過しませんでした。アームが開くか確認してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s passage contact does not let go. Check the arm, its cable and input_active.</source>
        <translation>改札の通過接点が戻りません。アーム、ケーブル、input_activeを確認してください。</translation>
    </message>
    <message>
        <source>Somebody went through without a ticket.</source>
        <translation>チケットなしで通過した人がいます。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay can&apos;t be reached. Check its power, its cable and its address.</source>
        <translation>改札のリレーに接続できません。電源、ケーブル、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not answer. Check its power, its cable and its address.</source>
        <translation>改札のリレーが応答しません。電源、ケーブル、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers too slowly. Check its network.</source>
        <translation>改札のリレーの応答が遅すぎます。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay answers with nonsense: check what is at its address, and style.</source>
        <translation>改札のリレーが意味不明な応答を返します。アドレスの機器と style を確認してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay does not accept its user and password.</source>
        <translation>改札のリレーがユーザー名とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay refuses (HTTP {status}): check its address and the channel numbers.</source>
        <translation>改札のリレーが拒否しました（HTTP {status}）。アドレスとチャンネル番号を確認してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not switch channel {number}: check the channel numbers, and unit = {unit}.</source>
        <translation>改札のリレーがチャンネル {number} を切り替えません。チャンネル番号と unit = {unit} を確認してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay will not read input {number}: check the input numbers, and unit = {unit}.</source>
        <translation>改札のリレーが入力 {number} を読み取れません。入力番号と unit = {unit} を確認してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” can&apos;t be opened. Is it plugged in?</source>
        <translation>「{port}」の改札のリレーを開けません。接続されていますか。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay takes no orders. Replug it.</source>
        <translation>改札のリレーが指示を受け付けません。接続し直してください。</translation>
    </message>
    <message>
        <source>The turnstile&apos;s relay on “{port}” is gone. Check its cable.</source>
        <translation>「{port}」の改札のリレーが見つかりません。ケーブルを確認してください。</translation>
    </message>
    <message>
        <source>The turnstile failed ({error}); it starts by itself.</source>
        <translation>改札に障害が発生しました（{error}）。自動的に再開します。</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>An undo needs a reason.</source>
        <translation>取り消しには理由が必要です。</translation>
    </message>
    <message>
        <source>There is no admission with this scan id.</source>
        <translation>このスキャン番号の入場はありません。</translation>
    </message>
    <message>
        <source>This admission was undone before.</source>
        <translation>この入場はすでに取り消されています。</translation>
    </message>
    <message>
        <source>Not possible here: this supplier validates, and that cannot be taken back.</source>
        <translation>ここではできません。この事業者の検証は取り消せません。</translation>
    </message>
    <message>
        <source>Not undone: {detail}.</source>
        <translation>取り消せませんでした：{detail}。</translation>
    </message>
    <message>
        <source>Undone here; the supplier hears of it when it answers.</source>
        <translation>ここでは取り消しました。事業者には応答があり次第伝えます。</translation>
    </message>
    <message>
        <source>Undone: the ticket works again.</source>
        <translation>取り消しました。チケットは再び使えます。</translation>
    </message>
    <message>
        <source>Not undone: a scan is being decided. Try again.</source>
        <translation>取り消せませんでした。スキャンを判定中です。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>venue</name>
    <message>
        <source>The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a ticket may come in at two lanes. Check the network and the ledger&apos;s server.</source>
        <translation>共有台帳が応答しません（{why}）。このゲートは自身の記録で続けますが、複製チケットが二つのゲートを通る恐れがあります。ネットワークとサーバーを確認してください。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>there is no such choice</source>
        <translation>その選択肢はありません</translation>
    </message>
    <message>
        <source>{asked} were asked for, {left} may come in</source>
        <translation>希望{asked}、入場可能{left}</translation>
    </message>
    <message>
        <source>this supplier cannot admit part of a party</source>
        <translation>この事業者は予約の一部だけの入場に対応していません</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the supplier has not confirmed that</source>
        <translation>ここで{at}に取り消しましたが、事業者はまだ確認していません</translation>
    </message>
    <message>
        <source>it was taken back here on {at}, and the local copy still has it as used</source>
        <translation>ここで{at}に取り消しましたが、ローカルコピーではまだ使用済みです</translation>
    </message>
    <message>
        <source>the supplier gives no redemption code</source>
        <translation>事業者から引換コードが届いていません</translation>
    </message>
    <message>
        <source>the supplier calls this booking {status}</source>
        <translation>事業者はこの予約を「{status}」としています</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>these tickets can only be checked online</source>
        <translation>このチケットはオンラインでのみ確認できます</translation>
    </message>
    <message>
        <source>This code is not known</source>
        <translation>このコードは登録がありません</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>この予約はキャンセルされています</translation>
    </message>
    <message>
        <source>This booking is not confirmed</source>
        <translation>この予約は確定していません</translation>
    </message>
    <message>
        <source>This booking has expired</source>
        <translation>この予約は期限切れです</translation>
    </message>
    <message>
        <source>Too early for this ticket</source>
        <translation>このチケットの時間にはまだ早いです</translation>
    </message>
    <message>
        <source>Too late for this ticket</source>
        <translation>このチケットの時間を過ぎています</translation>
    </message>
    <message>
        <source>This ticket is for another time</source>
        <translation>このチケットは別の日時用です</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>このチケットは別の入口用です</translation>
    </message>
    <message>
        <source>This booking is marked as no-show: please see staff</source>
        <translation>この予約は不参加扱いです。係員にお声がけください</translation>
    </message>
    <message>
        <source>This is a test ticket</source>
        <translation>これはテスト用チケットです</translation>
    </message>
    <message>
        <source>This code opens several bookings: choose one</source>
        <translation>このコードには複数の予約があります。選んでください</translation>
    </message>
    <message>
        <source>The supplier refuses this ticket</source>
        <translation>事業者がこのチケットを拒否しています</translation>
    </message>
    <message>
        <source>The supplier does not answer and there is no local copy</source>
        <translation>事業者の応答がなく、ローカルコピーもありません</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy is too old</source>
        <translation>事業者の応答がなく、ローカルコピーが古すぎます</translation>
    </message>
    <message>
        <source>The supplier does not accept this lane&apos;s key: tell the supervisor</source>
        <translation>事業者がこのゲートの鍵を認めません。責任者に連絡してください</translation>
    </message>
    <message>
        <source>Staff must look at this ticket</source>
        <translation>このチケットは係員の確認が必要です</translation>
    </message>
    <message>
        <source>This code opens several bookings: please see staff</source>
        <translation>このコードには複数の予約があります。係員にお声がけください</translation>
    </message>
    <message>
        <source>The supplier does not answer</source>
        <translation>事業者の応答がありません</translation>
    </message>
    <message>
        <source>The supplier does not answer and the local copy does not know this code</source>
        <translation>事業者の応答がなく、このコードはローカルコピーにありません</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>{why}: {detail}.</source>
        <translation>{why}：{detail}。</translation>
    </message>
    <message>
        <source>{why}. The supplier says: “{words}”.</source>
        <translation>{why}。事業者の説明：「{words}」</translation>
    </message>
    <message>
        <source>{why} ({state}).</source>
        <translation>{why}（{state}）。</translation>
    </message>
    <message>
        <source>This is {what}, not a ticket.</source>
        <translation>これは{what}で、チケットではありません。</translation>
    </message>
    <message>
        <source>This code is unreadable.</source>
        <translation>このコードは読み取れません。</translation>
    </message>
    <message>
        <source>Still open: {names}.</source>
        <translation>まだ使えるもの：{names}。</translation>
    </message>
    <message>
        <source>At another entrance: {names}.</source>
        <translation>別の入口のもの：{names}。</translation>
    </message>
    <message>
        <source>Come in: {count}, on the word of {by}.</source>
        <translation>どうぞ：{count}名（{by}の判断）。</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Come in. Not checked: the lane&apos;s rule for times without a network.</source>
        <translation>どうぞ。未確認です（通信できない時のゲートの規則）。</translation>
    </message>
    <message>
        <source>Already used; the supplier does not say when or where.</source>
        <translation>使用済みです。日時と場所は事業者から届いていません。</translation>
    </message>
    <message>
        <source>Already used on {at}; the supplier does not say where.</source>
        <translation>{at}に使用済みです。場所は事業者から届いていません。</translation>
    </message>
    <message>
        <source>Already used at {lane}.</source>
        <translation>{lane}で使用済みです。</translation>
    </message>
    <message>
        <source>Already used on {at} at {lane}.</source>
        <translation>{at}、{lane}で使用済みです。</translation>
    </message>
    <message>
        <source>Too early: this ticket is for {time}.</source>
        <translation>まだ時間前です。このチケットは{time}からです。</translation>
    </message>
    <message>
        <source>Too late: this ticket is for {time}.</source>
        <translation>時間を過ぎています。このチケットは{time}からです。</translation>
    </message>
    <message>
        <source>This ticket is for {day}.</source>
        <translation>このチケットは{day}用です。</translation>
    </message>
    <message>
        <source>This ticket is for {first} to {last}.</source>
        <translation>このチケットは{first}から{last}までです。</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>仮押さえ</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>予約変更済み</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>アップグレード済み</translation>
    </message>
    <message>
        <source>it took too long to be written down; show the code again</source>
        <translation>保存に時間がかかりすぎました。もう一度コードをかざしてください</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>The {name} failed ({error}). It starts again by itself; scans go on.</source>
        <translation>{name}が停止しました（{error}）。自動で再開します。スキャンは続けられます。</translation>
    </message>
</context>
</TS>
