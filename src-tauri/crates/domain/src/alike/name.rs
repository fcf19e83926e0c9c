//! Names across scripts and spellings: the consonants that they share.
use crate::text::fold;

/// One word of a name, in the forms that it is compared by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// As search sees it.
    pub folded: String,
    /// Its consonants in classes that scripts and spellings share; the first sound always stays.
    pub bones: String,
    /// The same with its written vowels.
    pub sounds: String,
    /// Whether its script leaves short vowels out.
    pub is_sparse: bool,
}

/// How far two words are the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Another name.
    Other,
    /// One sound differs, or only a beginning is there.
    Near,
    /// The same consonants in two scripts or spellings, and vowels that can be the same.
    Sound,
    /// Letter by letter.
    Same,
}

/// Words that only join others.
const JOINTS: [&str; 8] = ["bin", "ibn", "ben", "bint", "بن", "ابن", "بنت", "von"];

/// 'Servant of': how it begins a name, and its bare form.
const SERVANT: [(&str, &str); 4] = [
    ("abdul", "abd"),
    ("abdel", "abd"),
    ("abdal", "abd"),
    ("عبدال", "عبد"),
];

/// One name whose vowels went ways of their own.
const TURNED: [&[&str]; 2] = [
    &[
        "mohammed", "mohamed", "mohammad", "muhammad", "muhammed", "muhammet", "mehmet", "mihemed",
        "محمد",
    ],
    &["alexander", "aleksandar", "iskender", "اسکندر", "سکندر"],
];

/// The words of a name, each in the forms that it is compared by.
pub(super) fn names(text: &str) -> Vec<Name> {
    let spelt = fold(&spelt(text));
    let words = spelt
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut whole: Vec<String> = Vec::new();
    let mut is_servant = false;
    for word in words {
        let bare = without_article(word);
        let servant = SERVANT
            .iter()
            .find_map(|(long, short)| Some((*short, bare.strip_prefix(long)?)));
        if JOINTS.contains(&word) || bare.is_empty() {
            continue;
        }
        // 'Abd al-Karim', 'Abdul Karim' and 'Abdulkarim' are one name.
        match whole.last_mut() {
            Some(last) if is_servant => last.push_str(bare),
            _ => whole.push(
                servant.map_or_else(|| bare.to_owned(), |(short, rest)| format!("{short}{rest}")),
            ),
        }
        is_servant =
            bare == "abd" || bare == "عبد" || servant.is_some_and(|(_, rest)| rest.is_empty());
    }
    whole.iter().map(|word| Name::of(word)).collect()
}

/// Letters whose marks are sounds, written as the two letters that other spellings have for them.
fn spelt(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        let is_start = !before.is_alphanumeric();
        match letter {
            // Sorani begins a word with a vowel on this; what is heard is the vowel.
            'ئ' if is_start => continue,
            'ە' if is_start => spelt.push('ا'),
            'ş' | 'Ş' | 'š' | 'Š' | 'ș' | 'Ș' => spelt.push_str("sh"),
            'ç' | 'Ç' | 'č' | 'Č' | 'ć' | 'Ć' => spelt.push_str("ch"),
            'ž' | 'Ž' => spelt.push_str("zh"),
            'ğ' | 'Ğ' => spelt.push_str("gh"),
            'ڤ' => spelt.push('و'),
            other => spelt.push(other),
        }
        before = letter;
    }
    spelt
}

/// Without 'al-', 'el-' or its Arabic form, when at least three letters stay.
fn without_article(word: &str) -> &str {
    if word == "al" || word == "el" || word == "ال" {
        return "";
    }
    let bare = word.strip_prefix("ال").unwrap_or(word);
    if bare.chars().count() >= 3 {
        bare
    } else {
        word
    }
}

impl Name {
    fn of(word: &str) -> Self {
        let sounds = sounds(word);
        let is_sparse = word
            .chars()
            .any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
        Self {
            folded: word.to_owned(),
            bones: bones(&sounds),
            sounds,
            is_sparse,
        }
    }

    /// How far this is the same name as another.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> Likeness {
        if self.folded == other.folded {
            return Likeness::Same;
        }
        let both = |names: &&[&str]| {
            [self, other]
                .iter()
                .all(|name| names.contains(&name.folded.as_str()))
        };
        if TURNED.iter().any(both) {
            return Likeness::Sound;
        }
        if self.is_sparse != other.is_sparse {
            let (sparse, full) = if self.is_sparse {
                (self, other)
            } else {
                (other, self)
            };
            if sparse.bones != full.bones {
                return near_bones(&sparse.bones, &full.bones);
            }
            return if fits(&sparse.sounds, &full.sounds) {
                Likeness::Sound
            } else {
                Likeness::Near
            };
        }
        let apart = distance(&self.folded, &other.folded);
        let long = self
            .folded
            .chars()
            .count()
            .min(other.folded.chars().count());
        if self.bones == other.bones
            && self.bones.len() > 1
            && vowels_agree(&self.sounds, &other.sounds)
        {
            Likeness::Sound
        } else if is_start(&self.folded, &other.folded)
            || (apart == 1 && long > 3)
            || (apart == 2 && long > 6)
        {
            Likeness::Near
        } else {
            Likeness::Other
        }
    }
}

fn near_bones(one: &str, other: &str) -> Likeness {
    let long = one.len().min(other.len());
    if long > 2 && distance(one, other) == 1 {
        Likeness::Near
    } else {
        Likeness::Other
    }
}

/// An initial or the beginning of a name: 'M', 'Alex'.
fn is_start(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let count = short.chars().count();
    (count == 1 || count > 2) && long.starts_with(short)
}

/// The sounds of a folded word: classes of consonants, and the vowels a, i and u.
fn sounds(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut sounds = String::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        let (sound, taken) =
            pair(letter, next).map_or_else(|| (single(letter), 1), |sound| (sound, 2));
        at += taken;
        if let Some(sound) = sound_at(sound, sounds.is_empty(), at == letters.len()) {
            // A consonant written twice is heard once; a vowel written twice is a long one, but for the last.
            let is_vowel = "aiu".contains(sound);
            let is_mute = at == letters.len() && letter == 'h' && sounds.ends_with(['a', 'i', 'u']);
            if !is_mute && (!sounds.ends_with(sound) || is_vowel) {
                sounds.push(sound);
            }
        }
    }
    sounds
}

/// What stays of a sound: half vowels and breaths count at the beginning only.
fn sound_at(sound: char, is_first: bool, is_last: bool) -> Option<char> {
    match (sound, is_first) {
        ('a' | 'i' | 'u', true) => Some('a'),
        ('w' | 'y' | 'h', true) => Some(sound),
        ('w', false) => Some('u'),
        ('y', false) => Some('i'),
        // A breath parts vowels, but few scripts write it everywhere; at the end it is a vowel, or nothing.
        ('h', false) if is_last => Some('a'),
        ('\'', false) | (' ', _) => None,
        ('\'', true) => Some('a'),
        ('t', _) if is_last => Some('d'),
        _ => Some(sound),
    }
}

/// Two letters that are one sound.
fn pair(one: char, other: char) -> Option<char> {
    Some(match (one, other) {
        ('k', 'h') => 'x',
        ('s', 'h') | ('c', 'h') => 'c',
        ('g', 'h') => 'k',
        ('t', 'h') => 's',
        ('d', 'h') => 'd',
        ('d', 'j') | ('z', 'h') => 'j',
        ('p', 'h') => 'f',
        ('o', 'u') | ('o', 'o') => 'u',
        ('e', 'e') => 'i',
        _ => return None,
    })
}

/// The class of one letter, in folded form.
fn single(letter: char) -> char {
    match letter {
        'a' | 'ا' => 'a',
        'e' | 'i' => 'i',
        'o' | 'u' => 'u',
        'y' | 'ی' => 'y',
        'w' | 'v' | 'و' => 'w',
        'h' | 'ه' | 'ح' => 'h',
        'ع' | 'ء' => '\'',
        'b' | 'p' | 'ب' | 'پ' => 'b',
        't' | 'ت' | 'ط' => 't',
        'd' | 'د' | 'ذ' | 'ض' => 'd',
        's' | 'س' | 'ص' | 'ث' => 's',
        'z' | 'ز' | 'ظ' => 'z',
        'x' | 'خ' => 'x',
        'ش' | 'چ' => 'c',
        'j' | 'c' | 'ج' | 'ژ' => 'j',
        'k' | 'q' | 'g' | 'ک' | 'ق' | 'گ' | 'غ' => 'k',
        'f' | 'ف' => 'f',
        'l' | 'ل' => 'l',
        'm' | 'م' => 'm',
        'n' | 'ن' => 'n',
        'r' | 'ر' => 'r',
        other if other.is_alphanumeric() => other,
        _ => ' ',
    }
}

/// Sounds without vowels, but for the first.
fn bones(sounds: &str) -> String {
    let mut bones = String::new();
    for (at, sound) in sounds.chars().enumerate() {
        let is_vowel = "aiu".contains(sound);
        if at == 0 || (!is_vowel && sound != 'h' && !bones.ends_with(sound)) {
            bones.push(sound);
        }
    }
    bones
}

/// Whether the vowels that a sparse script writes stand in the full one too, and no long one of that is
/// left out: حسن is Hassan, حسین is Hussein.
fn fits(sparse: &str, full: &str) -> bool {
    let mut rest = full.chars();
    let mut written = sparse.chars().filter(|sound| *sound != 'h');
    // A last vowel is always written, though not always with the same letter.
    let body = |sounds: &str| sounds.trim_end_matches(['a', 'i', 'u']).len() < sounds.len();
    if body(sparse) != body(full) {
        return false;
    }
    let last = sparse.chars().count() - usize::from(body(sparse));
    written
        .by_ref()
        .take(last)
        .all(|sound| rest.any(|other| other == sound))
        && long_vowels(full) <= vowels(sparse)
}

fn vowels(sounds: &str) -> usize {
    sounds
        .chars()
        .skip(1)
        .filter(|sound| "aiu".contains(*sound))
        .count()
}

/// Two vowels side by side are one long one.
fn long_vowels(sounds: &str) -> usize {
    let signs: Vec<char> = sounds.chars().collect();
    signs
        .windows(2)
        .skip(1)
        .filter(|two| two.iter().all(|sound| "aiu".contains(*sound)))
        .count()
}

/// Spellings of one script: most of their vowels must be the same, in order.
fn vowels_agree(one: &str, other: &str) -> bool {
    let of = |sounds: &str| -> String {
        let mut vowels: Vec<char> = sounds
            .chars()
            .filter(|sound| "aiu".contains(*sound))
            .collect();
        vowels.dedup();
        vowels.into_iter().collect()
    };
    if one.ends_with(['a', 'i', 'u']) != other.ends_with(['a', 'i', 'u']) {
        return false;
    }
    let (one, other) = (of(one), of(other));
    distance(&one, &other) * 2 <= one.len().max(other.len())
}

/// How many letters must be changed, put in, left out or exchanged with the next.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, left) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, right) in other.iter().enumerate() {
            let changed = last[column] + usize::from(left != right);
            let mut least = changed.min(last[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && *left == other[column - 1] && one[row - 1] == *right {
                least = least.min(before[column - 1] + 1);
            }
            line.push(least);
        }
        before = std::mem::replace(&mut last, line);
    }
    last.last().copied().unwrap_or_default()
}
