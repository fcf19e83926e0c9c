//! The rules of a design, checked once when it is read.

use std::collections::BTreeSet;

use super::{
    Design, DesignError, DesignProblem, Element, FORMAT, Kind, MOST_ELEMENTS, VERSION, say,
};
use crate::frame::Colour;

/// Characters that one text of a design may have.
const LONGEST_TEXT: usize = 2000;

type Checked = Result<(), (String, DesignProblem)>;

pub(super) fn check(design: &Design) -> Result<(), DesignError> {
    let at = |place: &str, problem| DesignError {
        place: place.to_owned(),
        problem,
    };
    if design.format != FORMAT {
        return Err(at("format", DesignProblem::NotADesign));
    }
    if design.version == 0 || design.version > VERSION {
        let version = design.version;
        return Err(at("version", DesignProblem::Newer { version }));
    }
    if design.name.values().all(|name| name.trim().is_empty()) {
        return Err(at("name", DesignProblem::Needed));
    }
    for (field, words) in [("name", &design.name), ("note", &design.note)] {
        for (tag, text) in words {
            language(tag)
                .and_then(|()| length(text))
                .map_err(|problem| at(&format!("{field}.{tag}"), problem))?;
        }
    }
    if design.elements.is_empty() {
        return Err(at("elements", DesignProblem::Needed));
    }
    if design.elements.len() > MOST_ELEMENTS {
        return Err(at("elements", DesignProblem::TooMany));
    }
    let mut above = BTreeSet::new();
    for (number, element) in design.elements.iter().enumerate() {
        let checked = element_is_sound(element).and_then(|()| anchor(element, &mut above));
        checked.map_err(|(property, problem)| {
            at(&format!("elements[{number}].{property}"), problem)
        })?;
    }
    Ok(())
}

/// An element hangs only from one that was drawn before it, so that there is never a circle.
fn anchor<'d>(element: &'d Element, above: &mut BTreeSet<&'d str>) -> Checked {
    if let Some(under) = &element.under
        && !above.contains(under.as_str())
    {
        return Err(("under".to_owned(), DesignProblem::NothingToHangFrom));
    }
    match &element.id {
        Some(id) if id.trim().is_empty() => Err(("id".to_owned(), DesignProblem::Needed)),
        Some(id) if !above.insert(id) => Err(("id".to_owned(), DesignProblem::TwiceTheSame)),
        _ => Ok(()),
    }
}

fn element_is_sound(element: &Element) -> Checked {
    ranges(element)?;
    belongings(element)?;
    let says = matches!(element.kind, Kind::Text | Kind::Headline | Kind::List);
    if says && element.text.is_none() && element.words.is_empty() {
        return Err(("text".to_owned(), DesignProblem::Needed));
    }
    if let Some(text) = &element.text {
        template(text).map_err(|problem| ("text".to_owned(), problem))?;
    }
    for (tag, text) in &element.words {
        let checked = language(tag).and_then(|()| template(text));
        checked.map_err(|problem| (format!("words.{tag}"), problem))?;
    }
    for (property, colour) in [("colour", &element.colour), ("fill", &element.fill)] {
        if let Some(colour) = colour
            && !is_colour(colour)
        {
            return Err((property.to_owned(), DesignProblem::NotAColour));
        }
    }
    if element.kind == Kind::Box && element.fill.is_none() && element.line.is_none() {
        return Err(("fill".to_owned(), DesignProblem::Needed));
    }
    Ok(())
}

fn ranges(element: &Element) -> Checked {
    let given = |value: Option<f64>| value.unwrap_or(f64::NAN);
    let flow = if element.under.is_some() {
        -100.0
    } else {
        -3.0
    };
    let numbers = [
        ("start", element.start, -3.0, 151.0),
        ("top", element.top, flow, 213.0),
        ("width", element.width, 0.1, 154.0),
        ("height", element.height, 0.1, 216.0),
        ("size", given(element.size), 4.0, 300.0),
        ("smallest", given(element.smallest), 4.0, 300.0),
        ("until", given(element.until), 0.0, 213.0),
        ("line", given(element.line), 0.2, 30.0),
        ("step", given(element.step), 0.0, 60.0),
        ("first", given(element.first), 5.0, 100.0),
        (
            "leading",
            element.leading.map_or(f64::NAN, f64::from),
            70.0,
            300.0,
        ),
        ("lines", element.lines.map_or(f64::NAN, f64::from), 1.0, 9.0),
        (
            "language",
            element.language.map_or(f64::NAN, f64::from),
            1.0,
            2.0,
        ),
    ];
    for (property, value, least, most) in numbers {
        if value < least || value > most || value.is_infinite() {
            return Err((
                property.to_owned(),
                DesignProblem::OutOfRange { least, most },
            ));
        }
    }
    Ok(())
}

/// A property that does nothing would only puzzle whoever set it.
fn belongings(element: &Element) -> Checked {
    use Kind::{Box, Code, Headline, List, Picture, Text, Week};
    let kinds: [(&str, bool, &[Kind]); 19] = [
        ("text", element.text.is_some(), &[Text, Headline, List]),
        ("words", !element.words.is_empty(), &[Text, Headline, List]),
        ("face", element.face.is_some(), &[Text, Headline, List]),
        ("weight", element.weight.is_some(), &[Text, Headline]),
        ("size", element.size.is_some(), &[Text, Headline, List]),
        (
            "smallest",
            element.smallest.is_some(),
            &[Text, Headline, List],
        ),
        ("lines", element.lines.is_some(), &[Headline]),
        (
            "leading",
            element.leading.is_some(),
            &[Text, Headline, List],
        ),
        ("align", element.align.is_some(), &[Text, Headline, Code]),
        (
            "colour",
            element.colour.is_some(),
            &[Text, Headline, List, Box],
        ),
        ("fill", element.fill.is_some(), &[Box, List]),
        ("picture", element.picture.is_some(), &[Picture]),
        ("target", element.target.is_some(), &[Code]),
        ("marker", element.marker.is_some(), &[List]),
        ("first", element.first.is_some(), &[List]),
        ("step", element.step.is_some(), &[List]),
        ("line", element.line.is_some(), &[Box]),
        ("shape", element.shape.is_some(), &[Box]),
        ("fit", element.fit.is_some(), &[Picture]),
    ];
    for (property, set, of) in kinds {
        if set && !of.contains(&element.kind) {
            return Err((property.to_owned(), DesignProblem::NotForThisKind));
        }
    }
    if element.kind == Week && element.language == Some(2) {
        return Err(("language".to_owned(), DesignProblem::NotForThisKind));
    }
    Ok(())
}

fn template(text: &str) -> Result<(), DesignProblem> {
    length(text)?;
    say::check(text)
}

fn length(text: &str) -> Result<(), DesignProblem> {
    if text.chars().count() > LONGEST_TEXT {
        return Err(DesignProblem::TooMany);
    }
    Ok(())
}

fn language(tag: &str) -> Result<(), DesignProblem> {
    if convoke_domain::place::is_language(tag) {
        Ok(())
    } else {
        Err(DesignProblem::NotALanguage)
    }
}

fn is_colour(text: &str) -> bool {
    matches!(text, "black" | "white" | "accent") || Colour::hex(text).is_some()
}
