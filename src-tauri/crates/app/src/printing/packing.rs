//! Packing list and loan slip: what is reserved for an event, and where it is kept.
use std::collections::BTreeMap;

use convoke_domain::Noun;
use convoke_domain::nouns::{Item, Reservation};
use convoke_domain::text::sort_key;
use convoke_print::loan::{self, Lent, LoanSlip, loan_slip};
use convoke_print::packing::{Labels, PackingList, Place, Thing, packing_list};

use super::binding::{BOOKLET, TURNED};
use super::form::{Ground, delete_on};
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, SheetFacts, ValueKind};
use super::paper::{SHEETS, option};
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::format::Style;
use crate::tallies::Stock;
use crate::view::View;
use crate::words::Argument;

/// No name of a group is longer, in bytes.
const NAME_MAX: usize = 400;

/// The packing list.
pub(super) const PACKING_LIST: DocumentKind = DocumentKind {
    name: "packing-list",
    group: PaperGroup::Things,
    needs_event: true,
    letter: Some('P'),
    pack: Some(50),
    options: &[
        SHEETS,
        option("layout", ValueKind::Choice(&["portrait", "landscape"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("large_print", ValueKind::Flag(false)),
        BOOKLET,
        TURNED,
    ],
    draw: draw_packing,
};

/// The loan slip.
pub(super) const LOAN_SLIP: DocumentKind = DocumentKind {
    name: "loan-slip",
    group: PaperGroup::Things,
    needs_event: true,
    letter: Some('L'),
    pack: None,
    options: &[
        option("paper", ValueKind::Choice(&["A4", "Letter"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("lender", ValueKind::Text(NAME_MAX)),
        option("borrower", ValueKind::Text(NAME_MAX)),
        option("large_print", ValueKind::Flag(false)),
    ],
    draw: draw_loan,
};

/// Something that is reserved.
struct Wanted {
    place: String,
    name: String,
    quantity: i64,
    unit: String,
    note: String,
    short: i64,
}

fn draw_packing(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let ground = Ground::read(view, input)?;
    let style = &ground.style;
    let wanted = wanted(view, &ground)?;
    let mut form = ground.form(view, input, &PACKING_LIST)?;
    form.nothing = style.say("pack-nothing", &[]);
    let document = packing_list(&PackingList {
        form,
        labels: labels(style),
        places: places(style, &wanted),
    });
    let columns = ["out", "back"].map(str::to_owned).to_vec();
    Ok(Drawn {
        document,
        remarks: remarks(&ground, &wanted),
        sheet: Some(sheet(view, &ground, columns)),
        bare: wanted.is_empty(),
        ..Drawn::default()
    })
}

/// What is remembered of a sheet that comes back; nobody's name is on it.
fn sheet(view: &View<'_>, ground: &Ground, columns: Vec<String>) -> SheetFacts {
    let event = ground.event.as_ref();
    SheetFacts {
        language: ground.style.language.clone(),
        columns,
        destroy_on: event.map(|(_, event)| delete_on(view, event)),
        ..SheetFacts::default()
    }
}

fn remarks(ground: &Ground, wanted: &[Wanted]) -> Vec<Remark> {
    let mut remarks = ground.remarks();
    if wanted.is_empty() {
        remarks.push(Remark::new(Severity::Missing, "nothing-reserved"));
    }
    let short = wanted.iter().filter(|wanted| wanted.short > 0).count();
    if short > 0 {
        remarks.push(Remark::new(Severity::Warn, "short-things").with("count", short));
    }
    remarks
}

/// What is reserved for the event, by place and name.
fn wanted(view: &View<'_>, ground: &Ground) -> Result<Vec<Wanted>, Failure> {
    let Some((event, _)) = &ground.event else {
        return Ok(Vec::new());
    };
    let stock = Stock::read(view)?;
    let mut wanted = Vec::new();
    for record in view.reader.linked(Noun::Reservation, "event", event)? {
        let reservation: Reservation = record.read()?;
        let item = view.target(reservation.item.as_deref())?;
        let Some(item) = item.map(|item| item.read::<Item>()).transpose()? else {
            continue;
        };
        let (_, _, short) = stock.of(reservation.item.as_deref().unwrap_or_default());
        let quantity = reservation.quantity.unwrap_or_default();
        wanted.push(Wanted {
            place: item.place.clone().unwrap_or_default(),
            name: ground.say(item.name.as_ref()),
            quantity,
            unit: ground.say(item.unit.as_ref()),
            note: reservation.note.unwrap_or_default(),
            short: short.min(quantity),
        });
    }
    let key = |wanted: &Wanted| {
        (
            sort_key(&wanted.place),
            sort_key(&wanted.name),
            wanted.quantity,
        )
    };
    wanted.sort_by_cached_key(key);
    Ok(wanted)
}

/// `8 pieces`, in the figures of the paper.
fn counted(style: &Style, wanted: &Wanted) -> String {
    let count = style.number(wanted.quantity);
    format!("{count} {}", wanted.unit).trim().to_owned()
}

fn places(style: &Style, wanted: &[Wanted]) -> Vec<Place> {
    let mut by_place: BTreeMap<(bool, String, &str), Vec<&Wanted>> = BTreeMap::new();
    for wanted in wanted {
        let place = wanted.place.as_str();
        // What has no place comes last.
        let key = (place.is_empty(), sort_key(place), place);
        by_place.entry(key).or_default().push(wanted);
    }
    let place = |((none, _, name), things): ((bool, String, &str), Vec<&Wanted>)| Place {
        name: if none {
            style.say("pack-no-place", &[])
        } else {
            name.to_owned()
        },
        kinds: style.say("pack-kinds", &[("count", things.len().into())]),
        things: things
            .into_iter()
            .map(|wanted| thing(style, wanted))
            .collect(),
    };
    by_place.into_iter().map(place).collect()
}

fn thing(style: &Style, wanted: &Wanted) -> Thing {
    let short = style.number(wanted.short);
    Thing {
        count: counted(style, wanted),
        name: wanted.name.clone(),
        note: wanted.note.clone(),
        short: if wanted.short > 0 {
            style.say("pack-short", &[("count", Argument::Text(&short))])
        } else {
            String::new()
        },
    }
}

fn labels(style: &Style) -> Labels {
    let say = |id: &str| style.say(id, &[]);
    Labels {
        count: say("pack-count"),
        thing: say("pack-item"),
        note: say("sheet-column-note"),
        ways: [say("pack-out"), say("pack-back")],
        checked: [
            say("pack-checked"),
            say("pack-checked-out"),
            say("pack-checked-back"),
            say("pack-checked-missing"),
        ],
    }
}

fn draw_loan(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let ground = Ground::read(view, input)?;
    let style = &ground.style;
    let wanted = wanted(view, &ground)?;
    let mut remarks = remarks(&ground, &wanted);
    let borrower = ground
        .host
        .as_ref()
        .map(|host| ground.say(host.name.as_ref()));
    let typed = Some(input.text("borrower").trim().to_owned());
    let borrower = typed
        .filter(|name| !name.is_empty())
        .or(borrower)
        .filter(|name| !name.is_empty());
    if borrower.is_none() {
        remarks.push(Remark::new(Severity::Unset, "no-borrower").at("organization"));
    }
    let to = |name: String| style.say("loan-to", &[("name", Argument::Name(&name))]);
    let things = wanted.iter().map(|wanted| Lent {
        count: counted(style, wanted),
        name: wanted.name.clone(),
    });
    let document = loan_slip(&LoanSlip {
        form: ground.form(view, input, &LOAN_SLIP)?,
        labels: loan_labels(style),
        lender: input.text("lender").trim().to_owned(),
        borrower: borrower.map(to).unwrap_or_default(),
        period: period(&ground),
        things: things.collect(),
    });
    let columns = ["out", "back"].map(str::to_owned).to_vec();
    Ok(Drawn {
        document,
        remarks,
        sheet: Some(sheet(view, &ground, columns)),
        bare: wanted.is_empty(),
        ..Drawn::default()
    })
}

/// From when to when things are lent: as long as the event lasts.
fn period(ground: &Ground) -> String {
    let style = &ground.style;
    let event = ground.event.as_ref().map(|(_, event)| event);
    let (start, end) = event.map_or((None, None), |event| {
        (event.starts_at.as_deref(), event.ends_at.as_deref())
    });
    let said =
        |at: &str| super::paper::day_and_time(style, &style.day_in_year(at), &style.time(at));
    match (start, end) {
        (Some(start), Some(end)) => style.say(
            "loan-due",
            &[
                ("from", Argument::Text(&said(start))),
                ("to", Argument::Text(&said(end))),
            ],
        ),
        (None, Some(end)) => style.say("loan-back-by", &[("when", Argument::Text(&said(end)))]),
        _ => String::new(),
    }
}

fn loan_labels(style: &Style) -> loan::Labels {
    let say = |id: &str| style.say(id, &[]);
    loan::Labels {
        heads: [
            say("pack-count"),
            say("pack-item"),
            say("loan-value"),
            say("loan-state"),
            say("pack-out"),
            say("pack-back"),
        ],
        copies: [say("loan-for-lender"), say("loan-for-borrower")],
        terms: say("loan-terms"),
        signatures: [
            say("loan-given"),
            say("loan-received"),
            say("loan-returned"),
            say("loan-checked"),
        ],
        sign: say("loan-sign"),
        open: [
            say("loan-lender-open"),
            say("loan-borrower-open"),
            say("loan-due-open"),
        ],
    }
}
