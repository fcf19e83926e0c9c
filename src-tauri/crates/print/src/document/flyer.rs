//! Flyers: one event or call on a sheet that is handed over, in one language or two.

mod around;
mod bilingual;
mod board;
mod contrast;
pub mod design;
mod foot;
mod grid;
mod low_ink;
mod missing;
mod photo;
mod poster;
mod sentence;
mod shelf;
mod stacked;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::document::{Document, Place, Warning, WarningKind};
use crate::frame::Colour;
use crate::length::{Size, paper};
use crate::picture::Picture;
use crate::text::{Direction, TypeCase};

use board::Board;
use design::Design;
use grid::Grid;
use photo::Photo;

/// How a flyer speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FlyerDesign {
    /// The sentence is the picture; the week stands on a shelf below.
    #[default]
    Type,
    /// A photo fills the head, the headline stands on a label cut into it.
    Photo,
    /// Two languages as an open book.
    Bilingual,
    /// Regular weight and hairlines only, one huge day.
    LowInk,
}

/// The sheet of a flyer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FlyerPaper {
    /// A quarter of A4.
    A6,
    /// A third of A4, as it fits a long envelope.
    Dl,
    /// The usual flyer.
    #[default]
    A5,
    /// A notice for a board.
    A4,
    /// A poster for a window.
    A3,
    /// A poster for a wall.
    A2,
    /// A poster for a hall.
    A1,
    /// A poster for a street.
    A0,
}

impl FlyerPaper {
    /// Its size after cutting.
    pub const fn size(self) -> Size {
        match self {
            FlyerPaper::A6 => paper::A6,
            FlyerPaper::Dl => paper::DL,
            FlyerPaper::A5 => paper::A5,
            FlyerPaper::A4 => paper::A4,
            FlyerPaper::A3 => paper::A3,
            FlyerPaper::A2 => paper::A2,
            FlyerPaper::A1 => paper::A1,
            FlyerPaper::A0 => paper::A0,
        }
    }

    /// Whether two columns have no room on it.
    pub(super) const fn is_narrow(self) -> bool {
        matches!(self, FlyerPaper::A6 | FlyerPaper::Dl)
    }

    /// How much larger than A3 a poster is; none for what is handed out.
    pub(super) const fn enlarged(self) -> Option<f64> {
        match self {
            FlyerPaper::A6 | FlyerPaper::Dl | FlyerPaper::A5 | FlyerPaper::A4 => None,
            FlyerPaper::A3 => Some(1.0),
            FlyerPaper::A2 => Some(420.0 / 297.0),
            FlyerPaper::A1 => Some(2.0),
            FlyerPaper::A0 => Some(841.0 / 297.0),
        }
    }
}

/// All that a flyer says in one language, as finished texts; what is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlyerWords {
    /// Language tag.
    pub language: String,
    /// Name of the call.
    pub call: String,
    /// Days of the call, '12–19 December 2026'.
    pub window: String,
    /// Said in place of the days when the event does not happen as announced ('Cancelled').
    pub notice: String,
    /// The headline.
    pub summary: String,
    /// Day of the month in figures, '12'; a range for several days.
    pub day: String,
    /// Month.
    pub month: String,
    /// Day of the week.
    pub weekday: String,
    /// Day in words, 'Saturday 12 December'.
    pub date: String,
    /// Time, '14:00–17:00'.
    pub time: String,
    /// Name of the place.
    pub place: String,
    /// Street and city.
    pub address: String,
    /// What it is about.
    pub text: String,
    /// What is asked for; stands beside the text where a design has two columns.
    pub demands: String,
    /// Who invites.
    pub organiser: String,
    /// 'Contact: ...'
    pub contact: String,
    /// Telephone or address alone, for designs that need no label.
    pub contact_bare: String,
    /// Who can get in and how.
    pub accessibility: String,
    /// 'Responsible for content: ...'
    pub imprint: String,
    /// 'Printed at home.'
    pub own_print: String,
    /// 'Photo: ...'
    pub credit: String,
    /// What the photo shows, for those who do not see it.
    pub photo_alt: String,
    /// What happens when: one item a line, '18:30 | Opening | Who'.
    pub programme: String,
    /// Who speaks: one a line, 'Name | role'.
    pub speakers: String,
    /// Where it goes: one stop a line.
    pub route: String,
    /// Names of the days on the shelf, one for each day of the week.
    pub days: Vec<String>,
    /// What a poster writes on the spine of each day: its main event, and the city when that is
    /// too long.
    pub titles: Vec<[String; 2]>,
    /// Said when there is no date, time or place yet.
    pub to_follow: [String; 3],
}

/// One day on the shelf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShelfDay {
    /// How many events it has.
    pub events: u32,
    /// In how many cities.
    pub cities: u32,
    /// Whether the flyer's own event is on this day.
    pub this: bool,
}

/// A photo as it was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlyerPhoto {
    /// JPEG or PNG.
    pub bytes: Arc<[u8]>,
    /// What must stay in sight: percent from the left and from the top.
    pub focus: (i32, i32),
}

/// The facts of a flyer.
#[derive(Clone, Debug)]
pub struct Flyer {
    /// How it speaks.
    pub design: FlyerDesign,
    /// A design of the group's own, drawn instead.
    pub own: Option<Arc<Design>>,
    /// Pictures of that design by id, JPEG or PNG.
    pub pictures: BTreeMap<String, Arc<[u8]>>,
    /// Its sheet.
    pub paper: FlyerPaper,
    /// What it says: one language, or two for a bilingual one.
    pub words: Vec<FlyerWords>,
    /// The days of the call; empty without a call.
    pub week: Vec<ShelfDay>,
    /// The photo.
    pub photo: Option<FlyerPhoto>,
    /// Whether a photo is named, so that one which is not here lies on another laptop.
    pub names_photo: bool,
    /// Web address, as people write it.
    pub web: String,
    /// The colour of the call, on one thing of the page.
    pub colour: Colour,
    /// Whether it is about a whole call, which has no time, place or access of its own.
    pub whole_call: bool,
    /// Whether it is made for printers without colour.
    pub black_white: bool,
    /// Whether it has bleed and crop marks, for a printer that cuts; the photo then runs off.
    pub bleed: bool,
    /// Title of the file.
    pub title: String,
    /// When the data was taken, '2026-12-12T14:00:00'.
    pub created: Option<String>,
}

impl Default for Flyer {
    fn default() -> Flyer {
        Flyer {
            design: FlyerDesign::default(),
            own: None,
            pictures: BTreeMap::new(),
            paper: FlyerPaper::default(),
            words: Vec::new(),
            week: Vec::new(),
            photo: None,
            names_photo: false,
            web: String::new(),
            colour: Colour::BLACK,
            whole_call: false,
            black_white: false,
            bleed: false,
            title: String::new(),
            created: None,
        }
    }
}

/// Lays out a flyer: a side for each language, or one for both in the design made for two. A design
/// that lacks its photo or its second language falls back to the sentence alone and says so.
pub fn flyer(flyer: &Flyer) -> Document {
    let nothing = [FlyerWords::default()];
    let languages = if flyer.words.is_empty() {
        &nothing
    } else {
        flyer.words.as_slice()
    };
    let sides = match (&flyer.own, flyer.design) {
        (Some(own), _) if own.speaks_two() => 1,
        (None, FlyerDesign::Bilingual) => 1,
        _ => languages.len(),
    };
    let (mut pages, mut found, mut places) = (Vec::new(), Vec::new(), Vec::new());
    let mut case = TypeCase::new();
    // Both sides show the same photo, which is prepared and stored once.
    let wants_photo = flyer.own.is_none() && flyer.design == FlyerDesign::Photo;
    let photo = wants_photo.then(|| photo(flyer));
    for (number, words) in languages.iter().take(sides).enumerate() {
        let mut board = Board::new(case, Grid::new(flyer.paper), flyer, rtl(words));
        side(&mut board, flyer, words, photo.as_ref());
        if flyer.bleed {
            board.page.cut_to_size();
        }
        pages.push(board.page);
        places.extend(board.places.into_iter().map(|(element, area)| Place {
            page: number,
            element,
            area,
        }));
        found.extend(
            board
                .warnings
                .into_iter()
                .map(|kind| Warning { page: number, kind }),
        );
        case = board.case;
    }
    let language = languages
        .first()
        .map_or("", |words| words.language.as_str());
    let mut document = Document::new(&flyer.title, language, pages);
    document.warnings.extend(found);
    document.places = places;
    document.created.clone_from(&flyer.created);
    // Marks at another size would cut it wrong.
    document.full_size = flyer.bleed;
    document
}

fn side(
    board: &mut Board,
    flyer: &Flyer,
    words: &FlyerWords,
    photo: Option<&Result<Photo, WarningKind>>,
) {
    missing::warn(board, flyer, words);
    if let Some(own) = &flyer.own {
        return design::draw(board, flyer, own, words);
    }
    match (flyer.design, photo) {
        (FlyerDesign::LowInk, _) => low_ink::draw(board, flyer, words),
        (FlyerDesign::Bilingual, _) => two_languages(board, flyer, words),
        (_, Some(Ok(photo))) => photo::draw(board, flyer, words, photo),
        (_, Some(Err(kind))) => {
            board.warn(kind.clone());
            letters(board, flyer, words);
        }
        (_, None) => letters(board, flyer, words),
    }
}

/// The sentence alone, by hand or on a wall.
fn letters(board: &mut Board, flyer: &Flyer, words: &FlyerWords) {
    match flyer.paper.enlarged() {
        Some(scale) => poster::draw(board, flyer, words, scale),
        None => sentence::draw(board, flyer, words),
    }
}

/// Two languages side by side; over each other on a small sheet, and where both run the same way.
fn two_languages(board: &mut Board, flyer: &Flyer, words: &FlyerWords) {
    let second = flyer
        .words
        .get(1)
        .filter(|other| !other.summary.trim().is_empty());
    match second {
        Some(second) if words.summary.trim().is_empty() => sentence::draw(board, flyer, second),
        Some(second) if flyer.paper.is_narrow() || rtl(words) == rtl(second) => {
            stacked::draw(board, flyer, words, second);
        }
        Some(second) => bilingual::draw(board, flyer, words, second),
        None => {
            let language = flyer.words.get(1).map(|other| other.language.clone());
            board.warn(WarningKind::MissingTranslation {
                language: language.unwrap_or_default(),
            });
            sentence::draw(board, flyer, words);
        }
    }
}

/// The photo, if there is one with enough dots.
fn photo(flyer: &Flyer) -> Result<Photo, WarningKind> {
    let photo = flyer.photo.as_ref().ok_or_else(|| no_photo(flyer))?;
    let picture = Picture::read(&photo.bytes).map_err(|_| WarningKind::NoPicture)?;
    Photo::new(flyer, Arc::new(picture), photo.focus)
}

/// Why there is no photo.
fn no_photo(flyer: &Flyer) -> WarningKind {
    if flyer.names_photo {
        WarningKind::PictureNotHere
    } else {
        WarningKind::NoPicture
    }
}

fn rtl(words: &FlyerWords) -> bool {
    Direction::of_language(&words.language).is_rtl()
}

/// The web address as a QR code says it: scheme and host in capitals, which take the fewest dots.
/// A path keeps its letters, because servers tell them apart.
pub fn qr_text(web: &str) -> String {
    let web = web.trim();
    let (scheme, rest) = web.split_once("://").unwrap_or(("https", web));
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let path = if path == "/" { "" } else { path };
    format!("{}://{}{path}", scheme.to_uppercase(), host.to_uppercase())
}
