//! The poster: the flyer's facts on a wall, on one sheet or over several.
use chrono::{Days, NaiveDate};
use convoke_domain::nouns::Event;
use convoke_print::flyer::{Flyer, FlyerDesign, FlyerPaper, FlyerWords, ShelfDay, flyer};
use convoke_print::imposition::{TileGrid, TileWords, Tiling, tile};
use convoke_print::{Document, Size, paper};

use super::super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::super::paper::{any, colour, created, data_of, figures, first_day, option, title};
use super::super::paper_style;
use super::Facts;
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// The poster.
pub(in super::super) const POSTER: DocumentKind = DocumentKind {
    name: "poster",
    group: PaperGroup::Invite,
    needs_event: false,
    letter: None,
    pack: None,
    options: &[
        option("design", ValueKind::Choice(&["type", "photo"])),
        option("paper", ValueKind::Choice(&["A3", "A2", "A1", "A0"])),
        option("tiles", ValueKind::Choice(&["none", "a4", "a3", "letter"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("black_white", ValueKind::Flag(false)),
    ],
    draw,
};

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let facts = Facts::read(view, input)?;
    let design = match input.choice("design") {
        "photo" => FlyerDesign::Photo,
        _ => FlyerDesign::Type,
    };
    let languages = input.languages();
    let remarks = facts.remarks(&languages);
    let week = facts.week();
    let style = paper_style(view, languages.first().map_or("en", String::as_str));
    let words = FlyerWords {
        titles: titles(&facts, &style, &week),
        ..facts.words(&style, &week)
    };
    let title = title(view.style, "poster", &words.summary);
    let summary = words.summary.clone();
    let document = flyer(&Flyer {
        design,
        paper: size(input.choice("paper")),
        words: vec![words],
        week: week.into_iter().map(|(_, day)| day).collect(),
        photo: facts.photo(view)?,
        web: facts.web(),
        colour: colour(facts.call.as_ref()),
        whole_call: facts.event.is_none(),
        black_white: input.flag("black_white"),
        title,
        created: Some(created(view)),
        ..Flyer::default()
    });
    Ok(Drawn {
        document: tiled(view, input, &style, &summary, document),
        remarks,
        ..Drawn::default()
    })
}

fn size(name: &str) -> FlyerPaper {
    match name {
        "A2" => FlyerPaper::A2,
        "A1" => FlyerPaper::A1,
        "A0" => FlyerPaper::A0,
        _ => FlyerPaper::A3,
    }
}

/// The main event of each day with its city: the poster's own on its day, else the first.
fn titles(facts: &Facts, style: &Style, week: &[(NaiveDate, ShelfDay)]) -> Vec<[String; 2]> {
    let said = |event: &Event| {
        let city = any(style, event.city.as_ref());
        [any(style, event.summary.as_ref()), city]
    };
    let ends = week.iter().skip(1).map(|(day, _)| Some(*day)).chain([None]);
    let days = week.iter().zip(ends).map(|((from, _), to)| {
        let to = to
            .or_else(|| from.checked_add_days(Days::new(7)))
            .unwrap_or(*from);
        let within =
            |event: &&Event| first_day(event).is_some_and(|day| (*from..to).contains(&day));
        if let Some(own) = facts.event.as_ref().filter(within) {
            return said(own);
        }
        let first = facts
            .events
            .iter()
            .filter(within)
            .min_by_key(|event| event.starts_at.clone());
        first.map(said).unwrap_or_default()
    });
    days.collect()
}

/// The poster over the sheets that were chosen; a poster that fits on one stays whole.
fn tiled(
    view: &View<'_>,
    input: &PaperInput,
    style: &Style,
    summary: &str,
    document: Document,
) -> Document {
    let (sheet, name) = match input.choice("tiles") {
        "a4" => (paper::A4, "A4"),
        "a3" => (paper::A3, "A3"),
        "letter" => (paper::LETTER, "Letter"),
        _ => return document,
    };
    let whole = size(input.choice("paper")).size();
    let fits = |a: Size, b: Size| a.width <= b.width && a.height <= b.height;
    if fits(whole, sheet) {
        return document;
    }
    let grid = TileGrid::plan(whole, sheet, Tiling::OVERLAP);
    let words = tile_words(view, input, style, summary, name, grid.count());
    let plan = Tiling {
        sheet,
        overlap: Tiling::OVERLAP,
        words,
    };
    tile(&document, &plan)
}

fn tile_words(
    view: &View<'_>,
    input: &PaperInput,
    style: &Style,
    summary: &str,
    sheet: &str,
    count: usize,
) -> TileWords {
    let say = |id: &str| style.say(&format!("tiles-{id}"), &[]);
    let step = |id: &str| (say(id), say(&format!("{id}-text")));
    let holes = [
        ("n", Argument::Text("{n}")),
        ("total", Argument::Text("{total}")),
        ("row", Argument::Text("{row}")),
        ("column", Argument::Text("{column}")),
        ("sheets", Argument::Text("{sheets}")),
    ];
    let open = |id: &str| style.say(&format!("tiles-{id}"), &holes);
    let counted = style.say(
        "tiles-summary",
        &[
            ("poster", Argument::Text(input.choice("paper"))),
            ("count", Argument::from(count)),
            ("paper", Argument::Text(sheet)),
        ],
    );
    let title = [("title", Argument::Name(summary))];
    TileWords {
        figures: figures(style),
        title: say("title"),
        summary: counted,
        detail: style.say("tiles-detail", &title),
        steps: [step("check"), step("cut"), step("glue"), step("hang")],
        leaving: say("leaving"),
        key: say("key"),
        sheet: open("sheet"),
        on_top: say("on-top"),
        glue_one: open("glue-one"),
        glue_more: open("glue-more"),
        foot: style.say("tiles-foot", &title),
        data: data_of(view, style),
    }
}
