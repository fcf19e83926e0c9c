//! A line in each of the scripts that the embedded faces hold.

/// Language tag and words of every line of the specimen.
pub const WORDS: [(&str, &str); 16] = [
    (
        "en",
        "The office flight fits — difficult ‘fi fl ffi’, 18:30–20:00.",
    ),
    ("de", "Grüße an Jürgen, Straße 12, Öffnungszeiten 9–18 Uhr"),
    (
        "ku-Latn",
        "Şîlan û Hêvî ji bo çapkirinê amade ne, îro êvarê.",
    ),
    ("tr", "İstanbul'da ışık, çığ, ağaç, fiş — I ı İ i"),
    ("ckb", "ڕۆژی هەینی ٢٤ی گوڵان، کاتژمێر ١٠:٣٠ لە هۆڵی گەل"),
    (
        "ckb",
        "پێویستە ٣ خۆبەخش بێن بۆ Halle 1 (18:30)، تکایە ڤیان و ژیلا.",
    ),
    (
        "ar",
        "العربية: اجتماع المتطوعين يوم 24.05.2027 في قاعة Haus B.",
    ),
    ("ar", "مُحَمَّدٌ رَسُولُ اللهِ — السَّلامُ عَلَيْكُمْ لا إله"),
    ("fa", "فارسی: می‌خواهم کتاب‌ها را ببرم؛ شماره ۰۱۲۳ و ۴۵۶"),
    (
        "en",
        "Mixed: The word سڵاو means hello, 12 پارچە, and مرحبا too.",
    ),
    ("he", "עברית: שלום עולם 2027, בניין A"),
    ("el", "Ελληνικά: Καλημέρα κόσμε · Русский: Привет, мир"),
    ("hy", "Հայերեն: Բարեւ աշխարհ"),
    ("syr", "ܣܘܪܝܝܐ: ܫܠܡܐ ܥܠܟܘܢ"),
    ("hi", "हिन्दी: नमस्ते दुनिया, क्षत्रिय स्वयंसेवक"),
    ("cy", "n̈ x̱ q̃ ñ ẽ̱ — letters made of parts"),
];
