//! Ids and the flat fields of one record.
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Broken;

/// 128 random bits that name a record for ever; 32 hexadecimal digits in text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub [u8; 16]);

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl FromStr for Id {
    type Err = Broken;

    fn from_str(text: &str) -> Result<Self, Broken> {
        let digits = text.as_bytes();
        if digits.len() != 32 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(Broken::at("bad-id", "id"));
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| Broken::at("bad-id", "id"))?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| Broken::at("bad-id", "id"))?;
        }
        Ok(Self(bytes))
    }
}

impl Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        text.parse().map_err(|_| serde::de::Error::custom("bad-id"))
    }
}

/// One scalar of a record. Nothing nested: two laptops that make the same nested map at the same
/// time would hide each other's content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Any text, unnormalised.
    Text(String),
    /// A whole number; in lists, the place of the entry.
    Int(i64),
    /// Yes or no.
    Flag(bool),
}

/// A record's scalars by key. Lists and texts in several languages are spread over keys
/// `field:entry`, so that two laptops can add to them at the same time.
pub type Fields = BTreeMap<String, Value>;

/// Set when a record lies in the trash; holds the day it was put there.
pub const DELETED_ON: &str = "deleted_on";
