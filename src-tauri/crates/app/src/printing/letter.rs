//! The letter that tells an authority of an event: the event's facts, and those of a rule.
use convoke_domain::Noun;
use convoke_domain::nouns::{Event, Item, Reservation, Shift};
use convoke_print::letter::{Fact, Letter, letter};
use convoke_store::Record;

use super::calling::{Calling, foot_and_title, when};
use super::kind::{DocumentKind, Drawn, PaperGroup, PaperInput, ValueKind};
use super::paper::{any, created, option, own, sheet_of_paper, style_of};
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::format::Style;
use crate::view::View;
use crate::words::Argument;

/// The letter to the authority.
pub(super) const NOTIFICATION_LETTER: DocumentKind = DocumentKind {
    name: "notification-letter",
    group: PaperGroup::Press,
    needs_event: true,
    letter: Some('N'),
    pack: Some(70),
    options: &[
        option("paper", ValueKind::Choice(&["A4", "Letter"])),
        option("languages", ValueKind::Languages(1, 5)),
        option("rule_authority", ValueKind::Text(500)),
        option("rule_law", ValueKind::Text(500)),
        option("rule_period", ValueKind::Text(500)),
        option("delivery", ValueKind::Text(200)),
    ],
    draw,
};

/// What the law of a place asks for, in plain words; without it the letter says only facts.
#[derive(Debug, Default)]
struct NotificationRule {
    /// Whom to tell, line by line; used when the event names no authority.
    authority: String,
    /// The law.
    law: String,
    /// Until when.
    period: String,
}

/// What the letter is made from beside the event itself.
struct Facts {
    calling: Calling,
    event: Event,
    shifts: Vec<Shift>,
    /// Things that were promised to the event, `2 benches`.
    things: Vec<(i64, Item)>,
    rule: NotificationRule,
}

fn draw(view: &View<'_>, input: &PaperInput) -> Result<Drawn, Failure> {
    let facts = Facts::read(view, input)?;
    let style = style_of(view, input)?;
    let subject = facts.calling.subject(&style);
    let named = ("notification-letter", subject.as_str(), Some('N'));
    let (foot, title) = foot_and_title(view, &style, input, named)?;
    let said = |id: &str| style.say(id, &[]);
    let host = facts.calling.host();
    let list = |list: Option<&Vec<String>>| list.and_then(|list| list.first().cloned());
    let reach = host.map(|host| [list(host.tel.as_ref()), list(host.email.as_ref())]);
    let signature = facts.event.person_in_charge.as_deref().map(|name| {
        let name = [("name", Argument::Name(name))];
        style.say("letter-signature", &name)
    });
    let document = letter(&Letter {
        language: style.language.clone(),
        paper: sheet_of_paper(input),
        sender: host.map_or_else(String::new, |host| any(&style, host.name.as_ref())),
        sender_address: host.and_then(|host| host.adr.clone()).unwrap_or_default(),
        sender_reach: reach.into_iter().flatten().flatten().collect(),
        to: facts.to(&style),
        to_nobody: said("letter-nobody"),
        references: facts.references(view, &style, input, &foot.code()),
        subject: facts.subject(&style),
        greeting: said("letter-greeting"),
        opening: facts.opening(&style),
        facts: facts.pairs(&style),
        closing: vec![said("letter-closing")],
        farewell: said("letter-farewell"),
        signature: signature.unwrap_or_else(|| said("letter-sign-here")),
        attachments: (said("letter-attachments"), facts.attachments(&style)),
        foot,
        title,
        created: Some(created(view)),
    });
    let mut remarks = Vec::new();
    if facts.rule.law.is_empty() {
        remarks.push(Remark::new(Severity::Unset, "no-rule"));
    }
    Ok(Drawn {
        document,
        remarks,
        // A letter to nobody is not wanted on the day.
        bare: facts.to(&style).is_empty(),
        ..Drawn::default()
    })
}

impl Facts {
    fn read(view: &View<'_>, input: &PaperInput) -> Result<Self, Failure> {
        let calling = Calling::read(view, input)?;
        let Some((id, event)) = calling.event.clone() else {
            return Err(Failure::refused("event-missing").at("event"));
        };
        let shifts = view.reader.linked(Noun::Shift, "event", &id)?;
        let mut things = Vec::new();
        for record in view.reader.linked(Noun::Reservation, "event", &id)? {
            let reservation: Reservation = record.read()?;
            if let Some(item) = view.target(reservation.item.as_deref())? {
                things.push((reservation.quantity.unwrap_or(1), item.read()?));
            }
        }
        let text = |key: &str| input.text(key).trim().to_owned();
        Ok(Self {
            shifts: shifts.iter().map(Record::read).collect::<Result<_, _>>()?,
            things,
            rule: NotificationRule {
                authority: text("rule_authority"),
                law: text("rule_law"),
                period: text("rule_period"),
            },
            calling,
            event,
        })
    }

    /// Whom the letter goes to, line by line.
    fn to(&self, style: &Style) -> Vec<String> {
        let authority = self.calling.organization(self.event.authority.as_deref());
        if let Some(authority) = authority {
            let mut lines = vec![any(style, authority.name.as_ref())];
            let address = authority.adr.as_deref().unwrap_or_default();
            let parts = address.split([',', '،']).map(|part| part.trim().to_owned());
            lines.extend(parts.filter(|part| !part.is_empty()));
            return lines;
        }
        let lines = self.rule.authority.lines().map(str::trim);
        let filled = lines.filter(|line| !line.is_empty());
        filled.map(str::to_owned).collect()
    }

    fn references(
        &self,
        view: &View<'_>,
        style: &Style,
        input: &PaperInput,
        code: &str,
    ) -> Vec<(String, String, bool)> {
        let said = |id: &str| style.say(id, &[]);
        let mut references = vec![
            (said("letter-date"), style.day_long(&view.today()), false),
            (said("letter-reference"), code.to_owned(), true),
        ];
        let delivery = input.text("delivery").trim();
        if !delivery.is_empty() {
            references.push((said("letter-delivery"), delivery.to_owned(), false));
        }
        let event = &self.event;
        let answer = event.tel.clone().or_else(|| event.email.clone());
        let of_host = || self.calling.host()?.tel.as_ref()?.first().cloned();
        if let Some(answer) = answer.or_else(of_host) {
            references.push((said("letter-answer"), answer, true));
        }
        references
    }

    fn subject(&self, style: &Style) -> [String; 2] {
        let kind = self.event.kind.as_deref().unwrap_or("public_meeting");
        let kind = style.say(&format!("kind-{kind}"), &[]);
        let when = when(style, &self.event);
        [
            style.say("letter-subject", &[("kind", Argument::Text(&kind))]),
            style.say("letter-subject-when", &[("when", Argument::Text(&when))]),
        ]
    }

    fn opening(&self, style: &Style) -> Vec<String> {
        let mut opening = vec![style.say("letter-opening", &[])];
        if !self.rule.law.is_empty() {
            let law = [("law", Argument::Name(&self.rule.law))];
            opening.push(style.say("letter-law", &law));
        }
        if !self.rule.period.is_empty() {
            let period = [("period", Argument::Name(&self.rule.period))];
            opening.push(style.say("letter-period", &period));
        }
        opening
    }

    /// The facts in the order in which a clerk asks for them.
    fn pairs(&self, style: &Style) -> Vec<Fact> {
        let event = &self.event;
        let mut pairs = vec![
            ("title", any(style, event.summary.as_ref()), "summary"),
            ("subject", self.calling.name(style), "call"),
            ("place", self.place(style), "place"),
            ("time", self.time(style), "starts_at"),
        ];
        if event.kind.as_deref() == Some("march") || event.route.is_some() {
            pairs.push(("route", own(style, event.route.as_ref()), "route"));
        }
        pairs.extend([
            ("expected", self.expected(style), "expected"),
            ("charge", self.charge(style), "person_in_charge"),
            ("stewards", self.stewards(style), "stewards"),
            ("means", self.means(style), "means"),
        ]);
        pairs
            .into_iter()
            .map(|(id, text, field)| Fact {
                label: style.say(&format!("letter-fact-{id}"), &[]),
                text,
                field,
            })
            .collect()
    }

    fn place(&self, style: &Style) -> String {
        let parts = [
            any(style, self.event.place.as_ref()),
            self.event.adr.clone().unwrap_or_default(),
            any(style, self.event.city.as_ref()),
        ];
        let filled = parts.into_iter().filter(|part| !part.is_empty());
        let joined = filled.reduce(|all, next| style.place(Some(&all), Some(&next)));
        joined.unwrap_or_default()
    }

    /// When it is set up, begins, ends and is cleared; the first and last are those of the shifts.
    fn time(&self, style: &Style) -> String {
        let (start, end) = (
            self.event.starts_at.as_deref(),
            self.event.ends_at.as_deref(),
        );
        let Some(begin) = start else {
            return String::new();
        };
        let first = self
            .shifts
            .iter()
            .filter_map(|shift| shift.starts_at.as_deref());
        let last = self
            .shifts
            .iter()
            .filter_map(|shift| shift.ends_at.as_deref());
        let set_up = first.min().filter(|first| *first < begin);
        let cleared = last.max().filter(|last| end.is_some_and(|end| *last > end));
        let parts = [
            ("letter-set-up", set_up),
            ("letter-start", start),
            ("letter-end", end),
            ("letter-cleared", cleared),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter_map(|(id, wall)| {
                let wall = wall?;
                let mut time = style.time(wall);
                if wall.get(..10) != begin.get(..10) {
                    time = format!("{} {time}", style.day_short(wall));
                }
                Some(style.say(id, &[("time", Argument::Text(&time))]))
            })
            .collect();
        let said: Vec<&str> = said.iter().map(String::as_str).collect();
        said.join(" · ")
    }

    fn expected(&self, style: &Style) -> String {
        let people = |count| style.say("letter-people", &[("count", Argument::Count(count))]);
        self.event.expected.map_or_else(String::new, people)
    }

    fn charge(&self, style: &Style) -> String {
        let Some(name) = self.event.person_in_charge.as_deref() else {
            return String::new();
        };
        let Some(tel) = self.event.person_in_charge_tel.as_deref() else {
            return name.to_owned();
        };
        let tel = convoke_print::text::isolated_ltr(tel);
        let said = [
            ("name", Argument::Name(name)),
            ("tel", Argument::Text(&tel)),
        ];
        style.say("letter-charge", &said)
    }

    /// As somebody said, else as many as the shifts that ask for stewarding need.
    fn stewards(&self, style: &Style) -> String {
        let asks = |shift: &&Shift| {
            let skills = shift.skills.iter().flatten();
            skills.into_iter().any(|skill| skill == "stewarding")
        };
        let of_shifts: i64 = self
            .shifts
            .iter()
            .filter(asks)
            .filter_map(|shift| shift.needed)
            .sum();
        let count = self.event.stewards.or((of_shifts > 0).then_some(of_shifts));
        count.map_or_else(String::new, |count| {
            style.say("letter-stewards", &[("count", Argument::Count(count))])
        })
    }

    /// As somebody said, else the things that were promised to the event.
    fn means(&self, style: &Style) -> String {
        let said = own(style, self.event.means.as_ref());
        if !said.is_empty() {
            return said;
        }
        let things: Vec<String> = self
            .things
            .iter()
            .map(|(count, item)| {
                let name = any(style, item.name.as_ref());
                format!("{} {name}", style.number(*count))
            })
            .collect();
        style.list(&things.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn attachments(&self, style: &Style) -> Vec<String> {
        let said = own(style, self.event.attachments.as_ref());
        let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    }
}
