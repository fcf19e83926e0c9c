//! What a column holds, known by its head.

use convoke_domain::text::fold;

use super::Person;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    GivenName,
    FamilyName,
    Tel,
    Email,
    City,
    Languages,
    Skills,
    Note,
}

/// Heads as RFC 6350 and common programs write them, in English, German, Kurmanji, Sorani and
/// Arabic; written here without case, accents, spaces and signs.
const HEADS: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "name",
            "formattedname",
            "fullname",
            "fn",
            "displayname",
            "vollername",
            "anzeigename",
            "vorundnachname",
            "nav",
            "ناو",
            "ناوی تەواو",
            "ناوی تەواوی",
            "الاسم",
            "الاسم الكامل",
        ],
    ),
    (
        Column::GivenName,
        &[
            "givenname",
            "firstname",
            "given",
            "forename",
            "vorname",
            "rufname",
            "ناوی یەکەم",
            "الاسم الأول",
        ],
    ),
    (
        Column::FamilyName,
        &[
            "familyname",
            "lastname",
            "surname",
            "family",
            "nachname",
            "familienname",
            "paşnav",
            "ناوی خێزان",
            "نازناو",
            "اسم العائلة",
            "اللقب",
        ],
    ),
    (
        Column::Tel,
        &[
            "tel",
            "telephone",
            "phone",
            "phonenumber",
            "telephonenumber",
            "mobile",
            "mobilephone",
            "cell",
            "telefon",
            "telefonnummer",
            "handy",
            "mobil",
            "handynummer",
            "rufnummer",
            "تەلەفۆن",
            "ژمارەی تەلەفۆن",
            "مۆبایل",
            "ژمارەی مۆبایل",
            "الهاتف",
            "هاتف",
        ],
    ),
    (
        Column::Email,
        &[
            "email",
            "emailaddress",
            "mail",
            "emailadresse",
            "eposta",
            "ئیمەیل",
            "ئیمێڵ",
            "پۆستی ئەلیکترۆنی",
            "البريد الإلكتروني",
        ],
    ),
    (
        Column::City,
        &[
            "city",
            "town",
            "locality",
            "place",
            "stadt",
            "ort",
            "wohnort",
            "bajar",
            "شار",
            "المدينة",
        ],
    ),
    (
        Column::Languages,
        &[
            "language",
            "languages",
            "lang",
            "langs",
            "sprache",
            "sprachen",
            "ziman",
            "زمان",
            "زمانەکان",
            "اللغة",
            "اللغات",
        ],
    ),
    (
        Column::Skills,
        &[
            "skill",
            "skills",
            "abilities",
            "helpswith",
            "canhelpwith",
            "fähigkeiten",
            "kann",
            "kenntnisse",
            "kannhelfenbei",
            "توانا",
            "تواناکان",
            "لێهاتوویی",
            "شارەزایی",
            "المهارات",
        ],
    ),
    (
        Column::Note,
        &[
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "notiz",
            "notizen",
            "bemerkung",
            "bemerkungen",
            "kommentar",
            "تێبینی",
            "تێبینییەکان",
            "ملاحظات",
        ],
    ),
];

/// What the column under this head holds; `Phone 2` and `TEL;TYPE=cell` are telephones.
pub(super) fn column(head: &str) -> Option<Column> {
    let head = head.split(';').next().unwrap_or_default();
    let bare = bare(head);
    let bare = bare.trim_end_matches(|sign: char| sign.is_ascii_digit());
    HEADS
        .iter()
        .find(|(_, heads)| heads.iter().any(|known| self::bare(known) == bare))
        .map(|(column, _)| *column)
}

fn bare(head: &str) -> String {
    fold(head)
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .collect()
}

impl Column {
    /// Puts a cell where it belongs. Several columns of one kind add up.
    pub(super) fn fill(self, person: &mut Person, cell: &str) {
        match self {
            Self::Name => first(&mut person.formatted_name, cell),
            Self::GivenName => first(&mut person.given_name, cell),
            Self::FamilyName => first(&mut person.family_name, cell),
            Self::City => first(&mut person.city, cell),
            Self::Tel => several(&mut person.tel, cell, &['|', ';', '\n']),
            Self::Email => several(&mut person.email, cell, &['|', ';', ',', '\n']),
            Self::Languages => several(&mut person.languages, cell, &['|', ';', ',', '،', '\n']),
            Self::Skills => several(&mut person.skills, cell, &['|', ';', ',', '،', '\n']),
            Self::Note => {
                if !person.note.is_empty() && !cell.is_empty() {
                    person.note.push('\n');
                }
                person.note.push_str(cell);
            }
        }
    }
}

fn first(field: &mut String, cell: &str) {
    if field.is_empty() {
        cell.clone_into(field);
    }
}

fn several(field: &mut Vec<String>, cell: &str, between: &[char]) {
    let entries = cell.split(between).map(str::trim);
    field.extend(entries.filter(|entry| !entry.is_empty()).map(str::to_owned));
}
