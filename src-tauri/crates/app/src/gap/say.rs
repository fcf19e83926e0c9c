//! A gap in words.
use convoke_domain::time;

use super::{Found, Gap, GapKind, Plan, Target};
use crate::printing::Severity;
use crate::view::View;
use crate::words::Argument;

/// Until so many days before its day a gap is told with the day of the week.
const SOON_DAYS: i64 = 7;

/// A gap before it is put into words.
pub(super) struct Draft {
    kind: GapKind,
    severity: Severity,
    key: String,
    form: &'static str,
    day: Option<String>,
    event: Option<String>,
    target: Target,
}

impl Draft {
    pub fn new(kind: GapKind, severity: Severity, id: &str) -> Self {
        let target = Target {
            page: "event",
            id: id.to_owned(),
            section: None,
            field: None,
            language: None,
        };
        let key = format!("{}:{id}", word(kind));
        Self {
            kind,
            severity,
            key,
            form: "title",
            day: None,
            event: None,
            target,
        }
    }

    pub fn of_event(mut self, event: &str, day: Option<&str>) -> Self {
        self.event = Some(event.to_owned());
        self.day = day.map(str::to_owned);
        event.clone_into(&mut self.target.id);
        self
    }

    pub fn of_item(mut self, event: Option<&str>, day: Option<&str>, item: &str) -> Self {
        self.event = event.map(str::to_owned);
        self.day = day.map(str::to_owned);
        self.target.page = "materials";
        item.clone_into(&mut self.target.id);
        self
    }

    pub fn of_call(mut self, call: &str, day: Option<&str>) -> Self {
        self.day = day.map(str::to_owned);
        self.target.page = "call";
        call.clone_into(&mut self.target.id);
        self
    }

    pub fn at(mut self, section: &'static str, field: &str) -> Self {
        self.target.section = Some(section);
        self.target.field = Some(field.to_owned());
        self
    }

    pub fn in_language(mut self, field: &str, language: &str) -> Self {
        self.key = format!("{}:{language}", self.key);
        self.target.field = Some(field.to_owned());
        self.target.language = Some(language.to_owned());
        self
    }

    /// Said in the form for nobody at all.
    pub fn nobody(mut self) -> Self {
        if self.kind == GapKind::UnfilledShift {
            self.form = "nobody-title";
        }
        self
    }

    pub fn said(
        self,
        plan: &Plan<'_>,
        title: &[(&str, Argument<'_>)],
        detail: &[(&str, Argument<'_>)],
    ) -> Found {
        let (style, word) = (plan.view.style, word(self.kind));
        let waiver = plan.waivers.get(&self.key);
        let detail = match waiver.and_then(Option::as_deref) {
            Some(reason) => style.say("gap-waived-reason", &[("reason", Argument::Name(reason))]),
            None => style.say(&format!("gap-{word}-detail"), detail),
        };
        let (when_text, when_sub) = self.day.as_deref().map_or_else(
            || (String::new(), String::new()),
            |day| {
                (
                    style.relative_days(&plan.view.today(), day),
                    near(plan.view, day),
                )
            },
        );
        let gap = Gap {
            key: self.key,
            kind: self.kind,
            severity: self.severity,
            title: style.say(&format!("gap-{word}-{}", self.form), title),
            detail,
            when_text,
            when_sub,
            verb_text: style.say(&format!("gap-{word}-verb"), &[]),
            target: self.target,
        };
        Found {
            waived: waiver.is_some(),
            gap,
            day: self.day,
            event: self.event,
        }
    }
}

/// The kind's word in keys and in ids of messages.
fn word(kind: GapKind) -> &'static str {
    match kind {
        GapKind::UnfilledShift => "unfilled_shift",
        GapKind::NeedNotSet => "need_not_set",
        GapKind::ShortItem => "short_item",
        GapKind::NoPlace => "no_place",
        GapKind::MissingTranslation => "missing_translation",
        GapKind::NoTime => "no_time",
        GapKind::NoContact => "no_contact",
        GapKind::NotDone => "not_done",
    }
}

/// `Saturday 12 December, 10:00–12:00`, as a gap's line says it.
pub(super) fn when(view: &View<'_>, starts: Option<&str>, ends: Option<&str>) -> String {
    let style = view.style;
    let Some(starts) = starts else {
        return style.when(None, ends);
    };
    let day = style.day_in_year(starts);
    let time = ends.map_or_else(|| style.time(starts), |ends| style.time_range(starts, ends));
    let parts = [
        ("day", Argument::Text(&day)),
        ("time", Argument::Text(&time)),
    ];
    style.say("when", &parts)
}

/// `12 Dec`, or `Thu 26 Nov` when it is near.
fn near(view: &View<'_>, day: &str) -> String {
    if days_until(view, day).is_some_and(|days| days <= SOON_DAYS) {
        view.style.day_short_weekday(day)
    } else {
        view.style.day_short(day)
    }
}

/// Days from today to a day.
pub(crate) fn days_until(view: &View<'_>, day: &str) -> Option<i64> {
    Some((time::day(day)? - time::day(&view.today())?).num_days())
}
