//! Invented people in three scripts, the same at every run.

const GIVEN: &[&str] = &[
    "Rojîn",
    "Şîlan",
    "Hêvî",
    "Amina",
    "Jonas",
    "Claire",
    "Mina",
    "Łukasz",
    "Bjørn",
    "Işık",
    "ڕۆژین",
    "شیلان",
    "هێڤی",
    "دڵنیا",
    "کاروان",
    "ئارام",
    "ڤیان",
    "أمينة",
    "يوسف",
    "كريمة",
    "علي",
    "نور",
];
const FAMILY: &[&str] = &[
    "Ahmed",
    "Haddad",
    "Weber",
    "Fabre",
    "Çelik",
    "Kowalski",
    "Sørensen",
    "Becker",
    "Martin",
    "Yıldız",
    "ئەحمەد",
    "ڕەسووڵ",
    "عوسمان",
    "جەلال",
    "محەمەد",
    "حداد",
    "حسن",
    "يوسف",
    "الخطيب",
    "منصور",
];
const CITIES: &[&str] = &[
    "Berlin",
    "Hewlêr",
    "هەولێر",
    "Marseille",
    "Izmir",
    "البصرة",
    "Łódź",
];
const SKILLS: &[&str] = &[
    "first aid",
    "sound",
    "stewarding",
    "driving",
    "photography",
    "cooking",
];

/// One invented person.
pub struct Person {
    /// Name.
    pub name: String,
    /// Telephone.
    pub tel: String,
    /// Town.
    pub city: &'static str,
    /// Skill.
    pub skill: &'static str,
}

/// The invented person with that number.
pub fn person(number: usize) -> Person {
    let mixed = number.wrapping_mul(0x9E37_79B9).rotate_left(7) ^ (number >> 3);
    let pick = |list: &'static [&str], salt: usize| list[(mixed >> salt) % list.len()];
    Person {
        name: format!("{} {} {}", pick(GIVEN, 1), pick(FAMILY, 6), number % 997),
        tel: format!("+964 750 {:03} {:04}", number % 1000, number / 7 % 10_000),
        city: pick(CITIES, 11),
        skill: pick(SKILLS, 13),
    }
}

/// Searches as people type them: beginnings, parts, two words, digits.
pub fn searches() -> Vec<String> {
    (0..200)
        .map(|number| {
            let person = person(number * 487 + 11);
            let mut words = person.name.split(' ');
            let given: String = words.next().unwrap_or_default().chars().collect();
            let family: String = words.next().unwrap_or_default().chars().collect();
            let last = words.next().unwrap_or_default();
            match number % 4 {
                0 => format!("{given} {family} {last}"),
                1 => format!("{} {family}", given.chars().take(3).collect::<String>()),
                2 => person
                    .tel
                    .chars()
                    .filter(char::is_ascii_digit)
                    .skip(3)
                    .take(7)
                    .collect(),
                _ => format!("{} {last}", family.chars().take(4).collect::<String>()),
            }
        })
        .collect()
}
