//! What a field may hold, and the one check of it.
use serde_json::{Map, Value as Json, json};

use crate::{Broken, Fields, Noun, Value, place, time};

/// The greatest length of a one-line text, in bytes of UTF-8.
pub const NAME_MAX: usize = 1024;
/// The greatest length of a text of many lines, in bytes of UTF-8.
pub const NOTE_MAX: usize = 64 * 1024;
/// The greatest number of entries in a list, and of languages in a text.
pub const LIST_MAX: usize = 200;
/// The greatest number of records in a list of them.
pub const LINKS_MAX: usize = 5000;

/// What a field may hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape {
    /// One line of text, at most [`NAME_MAX`] bytes.
    Name,
    /// Lines of text, at most [`NOTE_MAX`] bytes.
    Note,
    /// The same text in several languages; the inner shape is `Name` or `Note`.
    Words(&'static Shape),
    /// Entries without repeats, in order.
    List(&'static Shape),
    /// An address for e-mail; only what cannot be one is refused.
    Email,
    /// A day of the calendar, `2026-12-12`.
    Day,
    /// Wall time in the zone of the event, `2026-12-12T14:00`.
    Wall,
    /// A stretch of wall time, `2026-12-12T10:00/2026-12-12T18:00`, in the zone of the shift it is held against.
    Stretch,
    /// A zone of the IANA database, `Asia/Baghdad`.
    Zone,
    /// A BCP 47 language tag of a language that we can name, `ckb`.
    Language,
    /// Two letters of ISO 3166, `IQ`.
    Country,
    /// A whole number within bounds, both included.
    Count(i64, i64),
    /// Yes or no.
    Flag,
    /// The id of another record.
    Ref(Noun),
    /// One of a fixed set of words.
    Choice(&'static [&'static str]),
    /// A text of the inner shape that names pictures by their SHA-256.
    Pictures(&'static Shape),
}

/// A table of fields as a type of TypeScript; every field may be missing.
pub(crate) fn typescript(fields: &[crate::Field]) -> String {
    let lines = fields.iter().map(|field| {
        let (about, name, shape) = (field.about, field.name, field.shape.typescript());
        format!("\n/**\n *{about}\n */\n{name}?: {shape}, ")
    });
    format!("{{ {}}}", lines.collect::<String>())
}

impl Shape {
    /// The shape as a type of TypeScript.
    fn typescript(self) -> String {
        match self {
            Self::Words(_) => "{ [language in string]: string }".to_owned(),
            Self::List(inner) => format!("Array<{}>", inner.typescript()),
            Self::Count(..) => "number".to_owned(),
            Self::Flag => "boolean".to_owned(),
            Self::Choice(words) => {
                let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                quoted.join(" | ")
            }
            _ => "string".to_owned(),
        }
    }

    /// The shape as data, for the table of commands that scripts read.
    #[must_use]
    pub fn describe(self) -> Json {
        match self {
            Self::Name => json!({"type": "text", "max_bytes": NAME_MAX, "lines": 1}),
            Self::Note => json!({"type": "text", "max_bytes": NOTE_MAX}),
            Self::Words(inner) => json!({"type": "words", "text": inner.describe()}),
            Self::List(inner) => {
                let max = if matches!(inner, Self::Ref(_)) {
                    LINKS_MAX
                } else {
                    LIST_MAX
                };
                json!({"type": "list", "max": max, "of": inner.describe()})
            }
            Self::Email => {
                json!({"type": "email", "max_bytes": NAME_MAX, "example": "name@example.org"})
            }
            Self::Day => json!({"type": "day", "example": "2026-12-12"}),
            Self::Wall => json!({"type": "time", "example": "2026-12-12T14:00"}),
            Self::Stretch => {
                json!({"type": "stretch", "example": "2026-12-12T10:00/2026-12-12T18:00"})
            }
            Self::Zone => json!({"type": "zone", "example": "Asia/Baghdad"}),
            Self::Language => json!({"type": "language", "example": "ckb"}),
            Self::Country => json!({"type": "country", "example": "IQ"}),
            Self::Count(min, max) => json!({"type": "number", "min": min, "max": max}),
            Self::Flag => json!({"type": "flag"}),
            Self::Ref(noun) => json!({"type": "id", "of": noun.word()}),
            Self::Choice(choices) => json!({"type": "choice", "choices": choices}),
            Self::Pictures(inner) => inner.describe(),
        }
    }

    /// Writes `input` into `fields` under `name`, or says which rule it breaks. `null` clears.
    ///
    /// # Errors
    /// The broken rule, with the field's name (`summary.de` for one language of a text).
    pub fn write(self, name: &str, input: &Json, fields: &mut Fields) -> Result<(), Broken> {
        match (self, input) {
            (Self::Words(inner), Json::Object(texts)) => inner.write_words(name, texts, fields),
            (Self::List(inner), Json::Array(entries)) => inner.write_list(name, entries, fields),
            (Self::Words(_) | Self::List(_), Json::Null) => {
                clear_entries(name, fields);
                Ok(())
            }
            (_, Json::Null) => {
                fields.remove(name);
                Ok(())
            }
            (Self::Words(_), _) => Err(wrong_type(name, "words")),
            (Self::List(_), _) => Err(wrong_type(name, "list")),
            // What is there may have come from elsewhere, by other rules: only changes are checked.
            (_, Json::String(text)) if is_there(name, text, fields) => Ok(()),
            _ => match self.scalar(name, input)? {
                Value::Text(text) if text.trim().is_empty() => {
                    fields.remove(name);
                    Ok(())
                }
                value => {
                    fields.insert(name.to_owned(), value);
                    Ok(())
                }
            },
        }
    }

    /// Reads the field back as JSON; `None` when it is not set.
    #[must_use]
    pub fn read(self, name: &str, fields: &Fields) -> Option<Json> {
        match self {
            Self::Words(_) => {
                let texts: Map<String, Json> = entries_of(name, fields)
                    .map(|(language, value)| (language.to_owned(), plain(value)))
                    .collect();
                (!texts.is_empty()).then_some(Json::Object(texts))
            }
            Self::List(_) => {
                let mut list: Vec<(i64, &str)> = entries_of(name, fields)
                    .map(|(entry, value)| (if let Value::Int(at) = value { *at } else { 0 }, entry))
                    .collect();
                list.sort_unstable();
                (!list.is_empty()).then(|| list.into_iter().map(|(_, entry)| entry).collect())
            }
            _ => fields.get(name).map(plain),
        }
    }

    fn write_words(
        &self,
        name: &str,
        texts: &Map<String, Json>,
        fields: &mut Fields,
    ) -> Result<(), Broken> {
        for (language, text) in texts {
            let field = format!("{name}.{language}");
            if !place::is_language(language) {
                return Err(Broken::at("bad-language", &field).with("language", language.clone()));
            }
            let key = format!("{name}:{language}");
            match text {
                Json::Null => {
                    fields.remove(&key);
                }
                text => match self.scalar(&field, text)? {
                    Value::Text(text) if text.trim().is_empty() => {
                        fields.remove(&key);
                    }
                    value => {
                        fields.insert(key, value);
                    }
                },
            }
        }
        Ok(())
    }

    fn write_list(&self, name: &str, list: &[Json], fields: &mut Fields) -> Result<(), Broken> {
        let most = match self {
            Self::Ref(_) => LINKS_MAX,
            _ => LIST_MAX,
        };
        if list.len() > most {
            return Err(Broken::at("too-many", name).with("max", most));
        }
        let mut checked = Vec::with_capacity(list.len());
        for (place, entry) in list.iter().enumerate() {
            let field = format!("{name}.{place}");
            if let Some(text) = entry.as_str().filter(|text| has_entry(name, text, fields)) {
                checked.push(text.to_owned());
                continue;
            }
            match self.scalar(&field, entry)? {
                Value::Text(text) if text.trim().is_empty() => {}
                Value::Text(text) => checked.push(text),
                Value::Int(_) | Value::Flag(_) => return Err(wrong_type(&field, "text")),
            }
        }
        clear_entries(name, fields);
        for (place, text) in checked.into_iter().enumerate() {
            let place = i64::try_from(place).unwrap_or(i64::MAX);
            fields
                .entry(format!("{name}:{text}"))
                .or_insert(Value::Int(place));
        }
        Ok(())
    }

    fn scalar(self, name: &str, input: &Json) -> Result<Value, Broken> {
        match self {
            Self::Count(min, max) => {
                let number = input.as_i64().ok_or_else(|| wrong_type(name, "number"))?;
                if (min..=max).contains(&number) {
                    Ok(Value::Int(number))
                } else {
                    Err(Broken::at("number-out-of-range", name)
                        .with("min", min)
                        .with("max", max))
                }
            }
            Self::Pictures(inner) => inner.scalar(name, input),
            Self::Flag => input
                .as_bool()
                .map(Value::Flag)
                .ok_or_else(|| wrong_type(name, "yes or no")),
            _ => {
                let text = input.as_str().ok_or_else(|| wrong_type(name, "text"))?;
                if text.is_empty() {
                    return Ok(Value::Text(String::new()));
                }
                self.text(name, text).map(Value::Text)
            }
        }
    }

    fn text(self, name: &str, text: &str) -> Result<String, Broken> {
        let limit = if self == Self::Note {
            NOTE_MAX
        } else {
            NAME_MAX
        };
        if text.len() > limit {
            return Err(Broken::at("text-too-long", name).with("max", limit));
        }
        if text.contains('\0') {
            return Err(wrong_type(name, "text"));
        }
        if self != Self::Note && text.contains(['\n', '\r']) {
            return Err(Broken::at("not-one-line", name));
        }
        let refused = |code| Err(Broken::at(code, name).with("text", text));
        match self {
            Self::Email if !is_email(text) => refused("bad-email"),
            Self::Day if time::day(text).is_none() => refused("not-a-day"),
            Self::Wall if time::wall(text).is_none() => refused("not-a-time"),
            Self::Stretch if time::stretch(text).is_none() => refused("not-a-stretch"),
            Self::Zone if time::zone(text).is_none() => refused("unknown-zone"),
            Self::Language if !place::is_language(text) => refused("bad-language"),
            Self::Country if !place::is_country(text) => refused("bad-country"),
            Self::Ref(_) if text.parse::<crate::Id>().is_err() => refused("bad-id"),
            Self::Choice(choices) if !choices.contains(&text) => {
                Err(Broken::at("unknown-choice", name).with("choices", choices.join(", ")))
            }
            _ => Ok(text.to_owned()),
        }
    }
}

/// Whether a text may be an address for e-mail, in any script: something, one `@`, and something.
fn is_email(text: &str) -> bool {
    let stray = |sign: char| sign.is_whitespace() || sign.is_control() || "<>,;@".contains(sign);
    text.split_once('@').is_some_and(|(local, domain)| {
        let parts = [local, domain];
        parts
            .iter()
            .all(|part| !part.is_empty() && !part.contains(stray))
    })
}

fn is_there(name: &str, text: &str, fields: &Fields) -> bool {
    matches!(fields.get(name), Some(Value::Text(old)) if old == text)
}

fn has_entry(name: &str, text: &str, fields: &Fields) -> bool {
    !text.is_empty() && fields.contains_key(&format!("{name}:{text}"))
}

fn wrong_type(name: &str, expected: &str) -> Broken {
    Broken::at("wrong-type", name).with("expected", expected)
}

fn plain(value: &Value) -> Json {
    match value {
        Value::Text(text) => Json::from(text.as_str()),
        Value::Int(number) => Json::from(*number),
        Value::Flag(flag) => Json::from(*flag),
    }
}

/// The entries of a spread field: what stands behind `name:` in the key, and the value.
pub fn entries_of<'a>(
    name: &'a str,
    fields: &'a Fields,
) -> impl Iterator<Item = (&'a str, &'a Value)> + 'a {
    fields
        .range(format!("{name}:")..)
        .map_while(move |(key, value)| Some((key.strip_prefix(name)?.strip_prefix(':')?, value)))
}

fn clear_entries(name: &str, fields: &mut Fields) {
    let keys: Vec<String> = entries_of(name, fields)
        .map(|(entry, _)| format!("{name}:{entry}"))
        .collect();
    for key in keys {
        fields.remove(&key);
    }
}
