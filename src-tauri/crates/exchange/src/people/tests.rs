use super::{Person, TableError, open};

fn people(text: &str) -> Vec<(u64, Person)> {
    open(text).unwrap().people().unwrap()
}

#[test]
fn a_table_is_read_whatever_stands_between_its_columns() {
    for text in [
        "Name,Phone,Town\nLena Vogt,0301,Berlin\n",
        "\u{feff}Name;Telefon;Wohnort\r\nLena Vogt;0301;Berlin\r\n",
        "Full name\tTEL;TYPE=cell\tcity\n\nLena Vogt\t0301\tBerlin",
        "ناو,ژمارەی تەلەفۆن,شار\n\"Lena Vogt\",0301,Berlin\n",
    ] {
        let found = people(text);
        let (_, person) = &found[0];
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(person.formatted_name, "Lena Vogt", "{text}");
        assert_eq!(person.tel, ["0301"], "{text}");
        assert_eq!(person.city, "Berlin", "{text}");
    }
}

#[test]
fn a_cell_may_hold_several_telephones_and_a_table_several_columns_of_them() {
    let text = "name,phone 1,phone 2,languages,skills\nDana,1|2,3,\"de, ckb\",sound;first aid\n";
    let (_, person) = &people(text)[0];
    assert_eq!(person.tel, ["1", "2", "3"]);
    assert_eq!(person.languages, ["de", "ckb"]);
    assert_eq!(person.skills, ["sound", "first aid"]);
}

#[test]
fn a_name_in_two_columns_becomes_one() {
    let text = "Vorname;Nachname;Spitzname\nLena;Vogt;Le\n;Vogt;\n;;Le\n";
    let table = open(text).unwrap();
    assert_eq!(table.unknown, ["Spitzname"]);
    let names: Vec<String> = table
        .people()
        .unwrap()
        .into_iter()
        .map(|(_, person)| person.formatted_name)
        .collect();
    assert_eq!(names, ["Lena Vogt", "Vogt", ""]);
}

#[test]
fn a_person_knows_the_line_they_stand_in() {
    let text = "name,note\nA,\"two\nlines\"\n\n\nB,x\nC\n";
    let lines: Vec<u64> = people(text).iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [2, 6, 7]);
}

#[test]
fn a_quotation_mark_that_closes_nowhere_swallows_nobody() {
    let text = "name,note\nA,x\nB,\"open\nC,x\nD,x\n";
    assert_eq!(open(text).unwrap().people(), Err(TableError::Unreadable(3)));
    // In one line it harms nobody.
    assert_eq!(people("name,note\nA,5\" pipe\nB,x\n").len(), 2);
}

#[test]
fn a_table_without_names_is_refused() {
    for text in ["", "\n\n", "phone,city\n1,2\n"] {
        assert_eq!(open(text).map(|_| ()), Err(TableError::NoNames), "{text:?}");
    }
}
