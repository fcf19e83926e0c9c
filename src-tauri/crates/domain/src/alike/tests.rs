//! Spellings and scripts, and those who are not one although they look it.
use super::name::{Likeness, names};
use super::*;

fn likeness(one: &str, other: &str) -> Likeness {
    names(one)[0].likeness(&names(other)[0])
}

#[test]
fn a_name_is_known_in_another_script_and_spelling() {
    for (one, other) in [
        ("Mohammed", "محمد"),
        ("Mehmet", "Mohammed"),
        ("Hassan", "حسن"),
        ("Hussein", "حسین"),
        ("Huseyin", "Hussein"),
        ("Şîlan", "شیلان"),
        ("Shilan", "Şîlan"),
        ("Rojîn", "ڕۆژین"),
        ("Rojin", "روژین"),
        ("Ciwan", "جوان"),
        ("Khalid", "Xalid"),
        ("Khaled", "خالد"),
        ("Yusuf", "یوسف"),
        ("Youssef", "يوسف"),
        ("Fatima", "فاطمة"),
        ("Abdulkarim", "عبدالكريم"),
        ("Abd al-Karim", "Abdulkerim"),
        ("Ahmet", "أحمد"),
        ("Zeynep", "Zeyneb"),
        ("Vian", "ڤیان"),
        ("Awaz", "ئاواز"),
        ("Dilovan", "دیلۆڤان"),
        ("al-Hakim", "الحكيم"),
    ] {
        assert!(
            likeness(one, other) >= Likeness::Sound,
            "{one} and {other}: {:?} {:?} {:?}",
            likeness(one, other),
            names(one),
            names(other)
        );
    }
}

#[test]
fn names_that_only_look_alike_stay_apart() {
    for (one, other) in [
        ("Hassan", "Hussein"),
        ("حسن", "حسین"),
        ("Hassan", "حسین"),
        ("Hussein", "حسن"),
        ("Amir", "Amira"),
        ("Sara", "Sirwan"),
        ("Karim", "Kamran"),
        ("Maria", "Omar"),
        ("Anna", "Nina"),
    ] {
        assert!(
            likeness(one, other) < Likeness::Sound,
            "{one} and {other}: {:?} {:?}",
            names(one),
            names(other)
        );
    }
}

fn face(name: &str, tel: &str, city: &str) -> Face {
    Face {
        name: name.to_owned(),
        tel: if tel.is_empty() {
            Vec::new()
        } else {
            vec![tel.to_owned()]
        },
        city: (!city.is_empty()).then(|| city.to_owned()),
        ..Face::default()
    }
}

#[test]
fn one_person_in_two_scripts_is_asked_about_and_a_household_is_not() {
    let faces = [
        face("Şîlan Demir", "+49 170 555 0141", "Berlin"),
        face("شیلان دەمیر", "0170 5550141", ""),
        // Brother and sister with one telephone at home.
        face("Karwan Ahmed", "0750 000 0199", "Hewlêr"),
        face("Shna Ahmed", "0750 000 0199", "Hewlêr"),
        // Two of one name.
        face("Anna Müller", "030 5550101", "Berlin"),
        face("Anna Müller", "040 5550178", "Hamburg"),
    ];
    let found = pairs(&faces);
    let told: Vec<_> = found
        .iter()
        .map(|pair| (pair.one, pair.other, pair.sure))
        .collect();
    assert_eq!(told, [(0, 1, true), (4, 5, false)], "{found:#?}");
}

#[test]
fn names_in_the_other_order_and_a_slip_in_the_birthday_are_seen() {
    let born = |name: &str, day: &str| Face {
        born_on: Some(day.to_owned()),
        ..face(name, "", "")
    };
    let faces = [
        born("Kowalski Łukasz", "1984-03-11"),
        born("Lukasz Kowalski", "1984-11-03"),
        born("Lukasz Kowalski", "1951-07-30"),
    ];
    let told: Vec<_> = pairs(&faces)
        .iter()
        .map(|pair| (pair.one, pair.other))
        .collect();
    assert_eq!(told, [(0, 1)]);
}
