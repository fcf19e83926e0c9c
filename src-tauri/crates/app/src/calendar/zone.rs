//! Time zones, found by the city that people know.
use std::sync::LazyLock;

use convoke_domain::text::fold;
use serde::Serialize;
use ts_rs::TS;

/// Older names that the database keeps for old programs; they say nothing to people.
const OLD_REGIONS: &[&str] = &[
    "Etc", "US", "Canada", "Brazil", "Mexico", "Chile", "SystemV",
];

/// Cities that share the zone of another one, or have names in other scripts; the first
/// name is shown.
const CITIES: &[(&str, &str, &str)] = &[
    ("Hewlêr", "Erbil Arbil هەولێر أربيل", "Asia/Baghdad"),
    (
        "Silêmanî",
        "Slemani Sulaymaniyah سلێمانی السليمانية",
        "Asia/Baghdad",
    ),
    ("Duhok", "Dihok دهۆک دهوك", "Asia/Baghdad"),
    ("Kerkûk", "Kirkuk کەرکووک كركوك", "Asia/Baghdad"),
    ("Mosul", "Mûsil مووسڵ الموصل", "Asia/Baghdad"),
    ("Basra", "Besre بەسرە البصرة", "Asia/Baghdad"),
    ("بغداد", "بەغدا Bexda", "Asia/Baghdad"),
    ("Qamişlo", "Qamishli قامشلۆ القامشلي", "Asia/Damascus"),
    ("Kobanê", "Kobani کۆبانێ كوباني", "Asia/Damascus"),
    ("دمشق", "دیمەشق Şam", "Asia/Damascus"),
    ("Aleppo", "Heleb حەلەب حلب", "Asia/Damascus"),
    ("Amed", "Diyarbakır ئامەد آمد", "Europe/Istanbul"),
    ("Wan", "Van وان", "Europe/Istanbul"),
    ("Ankara", "Enqere ئەنقەرە أنقرة", "Europe/Istanbul"),
    ("Sine", "Sanandaj سنە سنندج", "Asia/Tehran"),
    ("Mahabad", "Mehabad مەهاباد", "Asia/Tehran"),
    ("Kirmaşan", "Kermanshah کرماشان", "Asia/Tehran"),
    ("تاران", "طهران تهران", "Asia/Tehran"),
    ("بيروت", "بەیرووت Beyrût", "Asia/Beirut"),
    ("القاهرة", "قاهیرە Qahîre", "Africa/Cairo"),
    ("Köln", "Cologne کۆڵن", "Europe/Berlin"),
    ("Hamburg", "هامبورگ", "Europe/Berlin"),
    ("München", "Munich میونیخ", "Europe/Berlin"),
    ("Frankfurt", "فرانکفورت", "Europe/Berlin"),
    ("بەرلین", "برلين Berlîn", "Europe/Berlin"),
    ("Den Haag", "The Hague لاهای", "Europe/Amsterdam"),
    ("Genève", "Geneva Genf جنێڤ جنيف", "Europe/Zurich"),
    ("Marseille", "مارسێی مرسيليا", "Europe/Paris"),
    ("Barcelona", "بەرشەلۆنە برشلونة", "Europe/Madrid"),
    ("Milano", "Milan میلان", "Europe/Rome"),
];

/// A zone to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ZoneRow {
    /// Its name in the IANA database.
    pub zone: &'static str,
    /// `Baghdad (Asia)`, or `Hewlêr (Baghdad, Asia)`.
    pub text: String,
}

/// A row with what it is found by: its city, then everything else.
struct Known {
    row: ZoneRow,
    city: String,
    rest: String,
}

static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let mut known: Vec<Known> = chrono_tz::TZ_VARIANTS
        .iter()
        .filter_map(|zone| of_zone(zone.name()))
        .collect();
    known.extend(
        CITIES
            .iter()
            .map(|(city, others, zone)| of_city(city, others, zone)),
    );
    known.sort_by(|one, other| one.city.cmp(&other.city));
    known
});

/// Zones whose city begins with the text, then those that hold it anywhere; all without one.
#[must_use]
pub fn zones(search: &str) -> Vec<ZoneRow> {
    let wanted = fold(search.trim()).replace('_', " ");
    let begins = |known: &&Known| known.city.starts_with(&wanted);
    let holds = |known: &&Known| known.city.contains(&wanted) || known.rest.contains(&wanted);
    KNOWN
        .iter()
        .filter(begins)
        .chain(KNOWN.iter().filter(|known| !begins(known) && holds(known)))
        .map(|known| known.row.clone())
        .collect()
}

/// How a zone is called: `Baghdad (Asia)`.
#[must_use]
pub fn zone_text(zone: &str) -> String {
    match parts(zone) {
        (city, Some(region)) => format!("{city} ({region})"),
        (city, None) => city,
    }
}

fn of_zone(zone: &'static str) -> Option<Known> {
    let (city, region) = parts(zone);
    let region = match region {
        Some(region) if OLD_REGIONS.contains(&region.as_str()) => return None,
        None if zone != "UTC" => return None,
        region => region.unwrap_or_default(),
    };
    let row = ZoneRow {
        zone,
        text: zone_text(zone),
    };
    Some(Known {
        row,
        city: fold(&city),
        rest: fold(&format!("{region} {zone}")),
    })
}

fn of_city(city: &str, others: &str, zone: &'static str) -> Known {
    let text = match parts(zone) {
        (main, Some(region)) => format!("{city} ({main}, {region})"),
        (main, None) => format!("{city} ({main})"),
    };
    Known {
        row: ZoneRow { zone, text },
        city: fold(city),
        rest: fold(&format!("{others} {zone}")),
    }
}

/// City and region, `Buenos Aires` and `America, Argentina`.
fn parts(zone: &str) -> (String, Option<String>) {
    let readable = zone.replace('_', " ");
    match readable.rsplit_once('/') {
        Some((region, city)) => (city.to_owned(), Some(region.replace('/', ", "))),
        None => (readable, None),
    }
}
