//! The sign-up sheet of an event: which of its facts stand on it, in which words.
use convoke_domain::nouns::{Call, Event, Organization, Shift};
use convoke_domain::{Noun, Words, text};
use convoke_print::sign_up::{Code, Known, Layout, SignUpSheet, codes_at_most, sign_up_sheet};
use convoke_print::text::Emphasised;
use convoke_store::Record;

use super::form::{delete_on, foot, return_to, when};
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, SheetFacts, ValueKind, has_words};
use super::paper::{WIDE_SHEETS, created, figures, name_key, option, sheet_of_paper, title};
use super::paper_style;
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

mod codes;
mod labels;
mod people;

/// The sign-up sheet.
pub(super) const SIGN_UP_SHEET: DocumentKind = DocumentKind {
    name: "sign-up-sheet",
    group: PaperGroup::People,
    needs_event: true,
    letter: Some('S'),
    pack: Some(30),
    options: &[
        WIDE_SHEETS,
        option("layout", ValueKind::Choice(&["landscape", "portrait"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("blank_rows", ValueKind::Number(0, 1000, 7)),
        // Names and numbers are personal: they stand on paper only when somebody asks for them.
        option("prefill", ValueKind::Flag(false)),
        option("phones", ValueKind::Flag(false)),
        option("large_print", ValueKind::Flag(false)),
    ],
    draw,
};

/// Codes with what each stands for: the id of a shift, or a skill as it was typed.
type Coded = [(String, Code)];

/// What the sheet is made from.
struct Facts {
    event: Event,
    call: Option<Call>,
    host: Option<Organization>,
    shifts: Vec<(String, Shift)>,
}

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let facts = Facts::read(view, input)?;
    let language = input.languages().into_iter().next().unwrap_or_default();
    if !has_words(&language) {
        return Err(Failure::refused("bad-language").at("languages"));
    }
    let style = paper_style(view, &language);
    let layout = match input.choice("layout") {
        "portrait" => Layout::Portrait,
        _ => Layout::Landscape,
    };
    let large = input.flag("large_print");
    let most = codes_at_most(layout, large);
    let shifts = codes::of_shifts(&style, &facts, most);
    let skills = codes::of_skills(view, &style, &facts, most)?;
    let people = if input.flag("prefill") {
        people::confirmed(view, &facts, &shifts, input.flag("phones"))?
    } else {
        Vec::new()
    };
    let delete_on = delete_on(view, &facts.event);
    let remarks = remarks(
        &facts,
        &style,
        &delete_on,
        (&shifts, &skills, most),
        &people,
    );
    let known: Vec<Known> = people.iter().map(|(_, known)| known.clone()).collect();
    let sheet = SignUpSheet {
        paper: sheet_of_paper(input),
        layout,
        large,
        known,
        shifts: shifts.iter().map(|(_, code)| code.clone()).collect(),
        skills: skills.iter().map(|(_, code)| code.clone()).collect(),
        blank_rows: usize::try_from(input.number("blank_rows")).unwrap_or_default(),
        id: input.sheet_code.clone(),
        ..facts.worded(view, &style, &delete_on)?
    };
    let drawn = sign_up_sheet(&sheet);
    Ok(Drawn {
        document: drawn.document,
        remarks,
        sheet: Some(SheetFacts {
            language,
            columns: columns(&shifts, &skills, !people.is_empty()),
            people: people.into_iter().map(|(id, _)| id).collect(),
            blank_rows: i64::try_from(drawn.blank_rows).unwrap_or(i64::MAX),
            destroy_on: Some(delete_on),
            ..SheetFacts::default()
        }),
        ..Drawn::default()
    })
}

/// The columns as printed; a code with what it stands for, so that a typed letter finds it again.
fn columns(shifts: &Coded, skills: &Coded, here: bool) -> Vec<String> {
    let named = |kind: &str, codes: &Coded| -> Vec<String> {
        codes
            .iter()
            .map(|(stands_for, code)| format!("{kind}:{}:{stands_for}", code.letter))
            .collect()
    };
    let mut columns: Vec<String> = here.then(|| "here".to_owned()).into_iter().collect();
    columns.extend(["name", "phone", "email"].map(str::to_owned));
    columns.extend(named("shift", shifts));
    columns.extend(named("skill", skills));
    columns.push("news".to_owned());
    columns
}

fn remarks(
    facts: &Facts,
    style: &Style,
    delete_on: &str,
    (shifts, skills, most): (&Coded, &Coded, usize),
    people: &[(String, Known)],
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let tag = style.language.as_str();
    if !facts
        .event
        .summary
        .as_ref()
        .is_some_and(|words| words.contains_key(tag))
    {
        let remark = Remark::new(Severity::Missing, "missing-translation");
        remarks.push(remark.at("summary").in_language(tag));
    }
    if facts.event.starts_at.is_none() {
        remarks.push(Remark::new(Severity::Unset, "no-time").at("starts_at"));
        let day = style.day_long(delete_on);
        remarks.push(Remark::new(Severity::Warn, "no-delete-day").with("day", day));
    }
    if facts.event.place.is_none() {
        remarks.push(Remark::new(Severity::Missing, "no-place").at("place"));
    }
    if facts.event.contact_name.is_none() && facts.event.tel.is_none() {
        remarks.push(Remark::new(Severity::Missing, "no-contact").at("contact_name"));
    }
    if facts.shifts.is_empty() {
        remarks.push(Remark::new(Severity::Warn, "no-shifts"));
    }
    if facts.shifts.len() > shifts.len() || facts.skills().len() > skills.len() {
        remarks.push(Remark::new(Severity::Warn, "too-many-codes").with("max", most));
    }
    if !people.is_empty() {
        remarks.push(Remark::new(Severity::Warn, "personal-data").with("count", people.len()));
    }
    remarks
}

/// A text in the language of the paper, else in that of the window, else in English, else in any.
fn worded(view: &View<'_>, style: &Style, words: Option<&Words>) -> String {
    let languages = [style.language.as_str(), view.style.language.as_str(), "en"];
    words
        .and_then(|words| text::pick(words, &languages))
        .map(|(_, text)| text.to_owned())
        .unwrap_or_default()
}

impl Facts {
    fn read(view: &View<'_>, input: &PaperInput) -> Result<Self, Failure> {
        let id = input
            .event
            .ok_or_else(|| Failure::refused("event-missing").at("event"))?;
        let event: Event = view.record(Noun::Event, id)?.read()?;
        let call = view.target(event.call.as_deref())?;
        let host = view.target(event.organization.as_deref())?;
        let mut shifts = view
            .reader
            .linked(Noun::Shift, "event", &id.to_string())?
            .iter()
            .map(|record| Ok((record.id().to_owned(), record.read::<Shift>()?)))
            .collect::<Result<Vec<_>, Failure>>()?;
        shifts.sort_by_cached_key(|(_, shift)| {
            let (starts, ends) = (shift.starts_at.clone(), shift.ends_at.clone());
            (starts, ends, name_key(shift.role.as_ref()))
        });
        Ok(Self {
            event,
            call: call.as_ref().map(Record::read).transpose()?,
            host: host.as_ref().map(Record::read).transpose()?,
            shifts,
        })
    }

    /// Skills that shifts ask for, in order and once each.
    fn skills(&self) -> Vec<String> {
        let mut skills: Vec<String> = Vec::new();
        let asked = self
            .shifts
            .iter()
            .filter_map(|(_, shift)| shift.skills.as_ref());
        for skill in asked.flatten() {
            if !skills.contains(skill) {
                skills.push(skill.clone());
            }
        }
        skills
    }

    /// The sheet with its words, still without rows and codes.
    fn worded(
        &self,
        view: &View<'_>,
        style: &Style,
        delete_on: &str,
    ) -> Result<SignUpSheet, Failure> {
        let event = worded(view, style, self.event.summary.as_ref());
        let name = style.say("sheet-title", &[]);
        Ok(SignUpSheet {
            language: style.language.clone(),
            labels: labels::labels(style),
            digits: figures(style),
            call: self
                .call
                .as_ref()
                .map(|call| worded(view, style, call.title.as_ref()))
                .unwrap_or_default(),
            when: when(style, &self.event),
            place: self.place(view, style),
            consent: self.consent(view, style, delete_on),
            return_to: return_to(style, &self.event),
            foot: foot(view, style, &name, &event)?,
            title: title(style, SIGN_UP_SHEET.name, &event),
            event,
            created: Some(created(view)),
            ..SignUpSheet::default()
        })
    }

    fn place(&self, view: &View<'_>, style: &Style) -> String {
        let place = worded(view, style, self.event.place.as_ref());
        let city = worded(view, style, self.event.city.as_ref());
        let filled = |text: &'_ str| -> bool { !text.is_empty() };
        style.place(
            Some(place.as_str()).filter(|text| filled(text)),
            Some(city.as_str()).filter(|text| filled(text)),
        )
    }

    /// Why people are asked, who keeps the list, and when it is deleted; the key words in bold.
    fn consent(&self, view: &View<'_>, style: &Style, delete_on: &str) -> Emphasised {
        let day = Emphasised::mark(&style.day_long(delete_on));
        let lead = Emphasised::mark(&style.say("sheet-consent-lead", &[]));
        let host = self
            .host
            .as_ref()
            .map(|host| worded(view, style, host.name.as_ref()))
            .unwrap_or_default();
        let (message, arguments) = if host.is_empty() {
            (
                "sheet-consent-plain",
                vec![("delete_by", Argument::Text(&day))],
            )
        } else {
            let host = ("organisation", Argument::Name(&host));
            (
                "sheet-consent",
                vec![host, ("delete_by", Argument::Text(&day))],
            )
        };
        let said = style.say(message, &arguments);
        let news = style.say("sheet-column-news", &[]);
        let about_news = style.say("sheet-consent-news", &[]);
        let about_news = about_news.replacen(&news, &Emphasised::mark(&news), 1);
        Emphasised::read(&format!("{lead} {said} {about_news}"))
    }
}
