### What is cut, folded, glued or held up. Names, days and times are passed in as finished texts.

## Cards, signs and certificates

document-poster = Poster
document-name-badges = Kartên navan
document-labels = Etîket
document-table-signs = Tabelayên maseyê
document-placards = Pankart
document-certificates = Spasname
document-calibration = Pîvana çapkerê
badge-name = Nav
badge-guest = Mêvan
badge-foot = Kartên navan { $width } × { $height } mm · pel { $n } ji { $total } · bi 100 % çap bike
labels-quantity = { $count } × { $unit }
certificate-thanks = Spas
certificate-text = Te alîkarî kir: { $title }, { $days }. Bêyî dem, dest û sebra te ev pêk nedihat.
certificate-text-city = Te alîkarî kir: { $title }, { $city }, { $days }. Bêyî dem, dest û sebra te ev pêk nedihat.
certificate-roles = Karê te: { $roles }
certificate-hours = { $count ->
    [one] Saetek hate dayîn
   *[other] { $count } saet hatin dayîn
}
certificate-signature = Îmze
certificate-place-day = Cih, roj

## Posters over several sheets: how they are put together

tiles-title = Lihevanîn
tiles-summary = Postera { $poster } ji { $count ->
    [one] pelekê
   *[other] { $count } pelên
} { $paper }
tiles-detail = { $title } · 10 mm li ser hev
tiles-check = Kontrol bike
tiles-check-text = Bi 100 % çap bike. Ev xet 50 mm ye:
tiles-cut = Bibire
tiles-cut-text = Her pelê li ser nîşanan bibire li ku cîranek heye: li rastê û li jêr. Paşê keviyên derve.
tiles-glue = Bizeliqîne
tiles-glue-text = Her pelê deyne ser xêzên pelê din, rêz bi rêz. Paşê rêzên jorîn deyne ser yên jêrîn.
tiles-hang = Daliqîne
tiles-hang-text = Pişta her dirûnê bi bantê bigire. Ji her du goşeyên jorîn daliqîne.
tiles-leaving = Pel wisa ji çapkerê derdikevin:
tiles-key = Perçeya xêzkirî, 10 mm: li vir bizeliqîne, pelê din wê vedişêre. 5 mm yên derve yên her pelê vala dimînin, ji ber ku çapker nagihîje wan.
tiles-sheet = Pel { $n } ji { $total } · rêz { $row }, stûn { $column }
tiles-on-top = Tiştek nayê zeliqandin: ev pel li jor e.
tiles-glue-one = Perçeya xêzkirî bi zeliqê bike. Pel { $sheets } tê ser wê.
tiles-glue-more = Perçeyên xêzkirî bi zeliqê bike. Pelên { $sheets } tên ser wan.
tiles-foot = Poster · { $title } · bi 100 % çap bike

## The page that a printer is measured with

calibration-step-1 = Vê rûpelê bi 100 % çap bike, bêyî ku li gorî pelê biguhere, li ser kaxeza ku tê bikaranîn.
calibration-step-2 = Ji kevîya çepê ya kaxezê heta xeta rasteqîn a xaça A bipîve, û ji kevîya jorîn heta xeta asoyî.
calibration-step-3 = Xeta dirêj a bi mîlîmetreyan li jêr bipîve. Li çapkereke rast 150 mm ye.
calibration-step-4 = Hejmaran li vir binivîse û wan di bin navê çapkerê de têxe.
calibration-left = Kevîya çepê heta xaça A
calibration-top = Kevîya jorîn heta xaça A
calibration-line = Dirêjiya xetê
calibration-should = mm · divê { $mm } be
calibration-foot = Heke xaçên B, C û D ne bi qasî A ji keviyên xwe dûr bin, pel xwar çûye: careke din çap bike.
