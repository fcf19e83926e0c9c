//! Faces of this computer, for scripts that the program brings none for.
//!
//! Asked only when a paper has signs that no face has, so that all others need no look at the system.
use std::collections::{BTreeMap, BTreeSet};

use convoke_print::text::{FaceFile, FaceRefused, HanForm, Wanted, script_of, serve};
use fontique::{
    Collection, CollectionOptions, FallbackKey, FamilyId, FontInfo, FontStyle, FontWeight,
    FontWidth, GenericFamily, Language, Script,
};

use super::binding;
use super::kind::{DocumentKind, Drawn, PaperInput};
use super::remark::{Remark, Severity};
use crate::failure::Failure;
use crate::view::View;

/// Signs that one kind of face should serve: a script in some language's forms, in one weight.
type Kind = (&'static str, Option<HanForm>, bool);

/// A face that has the signs but must not be used.
struct Refused {
    name: String,
    why: FaceRefused,
}

/// Draws a paper as it is printed; when it has signs that no face has, and the system has one, it
/// is drawn anew.
pub(super) fn drawn(
    view: &View<'_>,
    kind: &DocumentKind,
    input: &PaperInput,
) -> Result<Drawn, Failure> {
    binding::bound(with_faces(view, kind, input)?, input)
}

fn with_faces(view: &View<'_>, kind: &DocumentKind, input: &PaperInput) -> Result<Drawn, Failure> {
    let mut drawn = kind.drawn(view, input)?;
    let wanted = drawn.document.wanted();
    if wanted.is_empty() {
        return Ok(drawn);
    }
    let (lent, refused) = borrow(&wanted);
    if lent {
        drawn = kind.drawn(view, input)?;
    }
    drawn.remarks.extend(refused.into_iter().map(|refused| {
        let why = match refused.why {
            FaceRefused::NotEmbeddable => "not-embeddable",
            FaceRefused::NotSubsettable => "not-subsettable",
            FaceRefused::NoOutlines => "no-outlines",
            FaceRefused::Unreadable | FaceRefused::TooMany => "unreadable",
        };
        Remark::new(Severity::Warn, "font-refused")
            .with("font", refused.name)
            .with("why", why)
    }));
    Ok(drawn)
}

/// Looks for faces that have the signs. Says whether one was found, and which have signs that
/// nothing else has but must not be used.
fn borrow(wanted: &BTreeSet<Wanted>) -> (bool, Vec<Refused>) {
    let mut kinds: BTreeMap<Kind, Vec<Wanted>> = BTreeMap::new();
    for each in wanted {
        let (script, _) = script_of(each.character);
        let kind = (script, each.form, each.bold);
        kinds.entry(kind).or_default().push(*each);
    }
    let mut system = Collection::new(CollectionOptions::default());
    let mut refused = Vec::new();
    let mut found = false;
    for (kind, mut signs) in kinds {
        let before = signs.len();
        let mut refusals = Vec::new();
        for family in families(&mut system, kind) {
            if signs.is_empty() {
                break;
            }
            refusals.extend(take(&mut system, family, kind.2, &mut signs).err());
        }
        found |= signs.len() < before;
        // Where others serve all signs, nobody needs to know.
        if !signs.is_empty() {
            refused.extend(refusals);
        }
    }
    (found, refused)
}

/// Families that may have the signs: what the system prefers for the script and its language, then
/// all others in the order in which it would fall back to them.
fn families(system: &mut Collection, (script, form, _): Kind) -> Vec<FamilyId> {
    let language = form.and_then(|form| Language::parse(form.tag()).ok());
    let script = if form.is_some() { "Hani" } else { script };
    let mut families = Vec::new();
    if let Ok(script) = Script::parse(script) {
        families.extend(system.fallback_families(FallbackKey::new(script, language.as_ref())));
    }
    families.extend(system.generic_families(GenericFamily::SansSerif));
    let mut seen = Vec::new();
    families.retain(|family| {
        let new = !seen.contains(family);
        seen.push(*family);
        new
    });
    families
}

/// Lets a family serve those of the signs that it has, and strikes them from the list.
fn take(
    system: &mut Collection,
    family: FamilyId,
    bold: bool,
    signs: &mut Vec<Wanted>,
) -> Result<(), Refused> {
    let weight = FontWeight::new(if bold { 700.0 } else { 400.0 });
    let Some(family) = system.family(family) else {
        return Ok(());
    };
    let matched = family.match_font(FontWidth::NORMAL, FontStyle::Normal, weight, false);
    let Some((font, file)) = matched.and_then(|font| Some((font, font.load(None)?))) else {
        return Ok(());
    };
    let (has, left) = split(font, file.as_ref(), signs);
    if has.is_empty() {
        return Ok(());
    }
    let lent = FaceFile {
        name: family.name().to_owned(),
        bytes: file.as_ref().to_vec(),
        index: font.index(),
    };
    let face = lent.lend().map_err(|why| Refused {
        name: family.name().to_owned(),
        why,
    })?;
    for sign in has {
        serve(sign, face);
    }
    *signs = left;
    Ok(())
}

/// The signs that a font has, and those that it has not.
fn split(font: &FontInfo, file: &[u8], signs: &[Wanted]) -> (Vec<Wanted>, Vec<Wanted>) {
    let map = font.charmap_index().charmap(file);
    let has = |sign: &Wanted| {
        let glyph = map.as_ref().and_then(|map| map.map(sign.character));
        glyph.is_some_and(|glyph| glyph != 0)
    };
    signs.iter().partition(|sign| has(sign))
}

/// A family that has a sign and that everybody can have.
pub(super) fn suggested(character: char) -> String {
    let (script, name) = script_of(character);
    match script {
        "Hani" | "Hira" | "Kana" | "Hang" | "Bopo" => "Noto Sans CJK".to_owned(),
        "Zyyy" | "Zinh" => "Noto Sans Symbols 2".to_owned(),
        "Tibt" => "Noto Serif Tibetan".to_owned(),
        _ => format!("Noto Sans {}", name.replace('_', " ")),
    }
}
