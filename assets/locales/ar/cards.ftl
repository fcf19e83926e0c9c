### What is cut, folded, glued or held up. Names, days and times are passed in as finished texts.

## Cards, signs and certificates

document-poster = ملصق
document-name-badges = بطاقات الأسماء
document-labels = لاصقات
document-table-signs = لافتات الطاولات
document-placards = لافتات محمولة
document-certificates = شهادات شكر
document-calibration = معايرة الطابعة
badge-name = الاسم
badge-guest = ضيف
badge-foot = بطاقات الأسماء { $width } × { $height } مم · ورقة { $n } من { $total } · تُطبع بحجم ١٠٠٪
labels-quantity = { $count } × { $unit }
certificate-thanks = شكراً
certificate-text = لقد ساعدت في: { $title }، { $days }. لولا وقتك وجهدك وصبرك لما تحقق ذلك.
certificate-text-city = لقد ساعدت في: { $title }، { $city }، { $days }. لولا وقتك وجهدك وصبرك لما تحقق ذلك.
certificate-roles = مهامك: { $roles }
certificate-hours = { $count ->
    [zero] بلا ساعات
    [one] ساعة واحدة من العطاء
    [two] ساعتان من العطاء
    [few] { $count } ساعات من العطاء
    [many] { $count } ساعة من العطاء
   *[other] { $count } ساعة من العطاء
}
certificate-signature = التوقيع
certificate-place-day = المكان، التاريخ

## Posters over several sheets: how they are put together

tiles-title = التجميع
tiles-summary = ملصق { $poster } من { $count ->
    [zero] أوراق
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
} { $paper }
tiles-detail = { $title } · تراكب ١٠ مم
tiles-check = تحقّق
tiles-check-text = اطبع بحجم ١٠٠٪. طول هذا الخط ٥٠ مم:
tiles-cut = اقطع
tiles-cut-text = اقطع كل ورقة على العلامات حيث تليها ورقة أخرى: من اليسار ومن الأسفل. ثم الحواف الخارجية.
tiles-glue = ألصق
tiles-glue-text = ضع كل ورقة على الجزء المخطط من التالية، صفاً بعد صف. ثم ضع الصفوف العليا على السفلى.
tiles-hang = علّق
tiles-hang-text = ثبّت ظهر كل وصلة بشريط لاصق. علّق من الزاويتين العلويتين.
tiles-leaving = هكذا تخرج الأوراق من الطابعة:
tiles-key = الشريط المخطط، ١٠ مم: ضع الصمغ هنا، فالورقة التالية تغطيه. تبقى ٥ مم من حواف كل ورقة فارغة لأن الطابعات لا تصل إليها.
tiles-sheet = ورقة { $n } من { $total } · صف { $row }، عمود { $column }
tiles-on-top = لا شيء يُلصق: هذه الورقة في الأعلى.
tiles-glue-one = ضع الصمغ على الشريط المخطط. توضع فوقه الورقة { $sheets }.
tiles-glue-more = ضع الصمغ على الشريطين المخططين. توضع فوقهما الورقتان { $sheets }.
tiles-foot = ملصق · { $title } · يُطبع بحجم ١٠٠٪

## The page that a printer is measured with

calibration-step-1 = اطبع هذه الصفحة بحجم ١٠٠٪ دون ملاءمة للورق، وعلى الورق الذي ستستعمله.
calibration-step-2 = قس من الحافة اليسرى للورقة إلى الخط العمودي للصليب A، ومن الحافة العليا إلى خطه الأفقي.
calibration-step-3 = قس الخط الطويل المدرّج بالمليمترات في الأسفل. طوله ١٥٠ مم في طابعة مضبوطة.
calibration-step-4 = دوّن الأرقام هنا، ثم أدخلها تحت اسم الطابعة.
calibration-left = من الحافة اليسرى إلى الصليب A
calibration-top = من الحافة العليا إلى الصليب A
calibration-line = طول الخط
calibration-should = مم · يجب أن يكون { $mm }
calibration-foot = إذا لم تبعد الصلبان B وC وD عن حوافها بقدر بعد A، فقد دخلت الورقة مائلة: اطبع مرة أخرى.
