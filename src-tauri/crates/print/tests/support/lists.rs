//! Facts of papers with rows, in two directions, with names in three scripts.

use convoke_print::attendance::{self, AttendanceList, Guest};
use convoke_print::forms::Form;
use convoke_print::loan::{self, Lent, LoanSlip};
use convoke_print::packing::{self, PackingList, Place, Thing};
use convoke_print::roster::grid::{self, Bar, Day, Line, Need, RosterGrid};
use convoke_print::roster::list::{Column, Group, RosterList, Row};
use convoke_print::run_sheet::{self, Moment, RunSheet};
use convoke_print::{Document, paper};

/// Names in three scripts, all different.
pub fn name(n: usize) -> String {
    let given = [
        "Amina",
        "Jonas",
        "Şîlan",
        "دڵناز",
        "کاروان",
        "Zoë",
        "محمد",
        "Grażyna",
        "ڤیان",
        "Łukasz",
    ];
    let family = [
        "Haddad",
        "Weber",
        "Ehmed",
        "ڕەسووڵ",
        "عوسمان",
        "O'Brien",
        "السلامي",
        "Żółć",
        "ژیلا",
        "von der Heide",
    ];
    format!(
        "{} {} {n}",
        given[n % given.len()],
        family[n / given.len() % family.len()]
    )
}

fn words<const N: usize>(language: &str, en: [&str; N], ckb: [&str; N]) -> [String; N] {
    (if language == "ckb" { ckb } else { en }).map(String::from)
}

/// What every form says, in English or in Sorani.
pub fn form(language: &str, name: &str, letter: char) -> Form {
    let is_ckb = language == "ckb";
    let [subject, when, place, more, page, state, continued, nothing] = words(
        language,
        [
            "Open-air reading",
            "Saturday 12 December 2026, 14:00–17:00",
            "Market Square, Berlin",
            "Week of Action for Public Libraries",
            "page {n} of {total}",
            "data of 11 Dec 2026, 18:40",
            "continued",
            "There is nothing on it yet.",
        ],
        [
            "خوێندنەوە لە ژێر ئاسماندا",
            "شەممە، ١٢ی کانوونی یەکەمی ٢٠٢٦، ١٤:٠٠–١٧:٠٠",
            "گۆڕەپانی کتێبخانە، هەولێر",
            "هەفتەی چالاکی بۆ کتێبخانە گشتییەکان",
            "لاپەڕەی {n} لە {total}",
            "زانیاریی ١١ی کانوونی یەکەم، ١٨:٤٠",
            "درێژە",
            "هێشتا هیچی تێدا نییە.",
        ],
    );
    Form {
        language: language.into(),
        paper: paper::A4,
        digits: if is_ckb {
            ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩']
        } else {
            ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
        },
        name: name.into(),
        foot: [format!("{name} · {subject}"), state],
        letter: Some(letter),
        id: Some(format!("{letter}7K3F9")),
        title: format!("{name}: {subject}"),
        subject,
        when,
        place,
        more,
        page,
        continued,
        nothing,
        created: Some("2026-12-11T18:40:00".into()),
        ..Form::default()
    }
}

pub fn attendance(language: &str, count: usize) -> AttendanceList {
    let [title, here, who, does, phone, came, left, signature, new] = words(
        language,
        [
            "Attendance list",
            "Here",
            "Name",
            "Shifts",
            "Phone",
            "Came at",
            "Left at",
            "Signature",
            "Not on the list? Write yourself in, in capitals.",
        ],
        [
            "لیستی ئامادەبوون",
            "هات",
            "ناوی تەواو",
            "نۆرەکان",
            "تەلەفۆن",
            "کاتی هاتن",
            "کاتی ڕۆیشتن",
            "واژوو",
            "ناوت لە لیستەکەدا نییە؟ تکایە بە خەتێکی ڕوون خۆت بنووسە.",
        ],
    );
    let typed = words(
        language,
        ["Typed in", "Rows filled", "Unreadable rows", "By", "Date"],
        [
            "تۆمارکردن",
            "ژمارەی ڕیزەکان",
            "ڕیزی نەخوێندراوە",
            "لەلایەن",
            "بەروار",
        ],
    );
    AttendanceList {
        form: Form {
            note: new.clone(),
            ..form(language, &title, 'A')
        },
        labels: attendance::Labels {
            here,
            name: who,
            does,
            phone,
            came,
            left,
            signature,
            new_here: new,
            typed,
        },
        guests: (0..count)
            .map(|n| Guest {
                name: name(n),
                does: ["Set-up", "Stewards and book stall", "ئامادەکردن"][n % 3].into(),
                tel: format!("+49 30 23125 {:03}", n % 1000),
            })
            .collect(),
        blank_rows: 5,
        signature: true,
    }
}

pub fn roster_list(language: &str, count: usize) -> RosterList {
    let [title, tick, who, answer, relief, phone, agreed, open, short] = words(
        language,
        [
            "Roster",
            "Here",
            "Name",
            "Answer",
            "Relieves you",
            "Phone",
            "agreed",
            "Open: write the name here",
            "1 person short",
        ],
        [
            "خشتەی نۆرەکان",
            "هات",
            "ناوی تەواو",
            "وەڵام",
            "لێت وەردەگرێت",
            "تەلەفۆن",
            "ڕازی بووە",
            "بەتاڵ: ناوەکە لێرە بنووسە",
            "١ کەس کەمە",
        ],
    );
    let column = |label: String, starts, is_code| Column {
        label,
        starts,
        is_code,
    };
    let row = |n: usize| Row {
        cells: vec![
            name(n),
            agreed.clone(),
            format!("{} 15:30", name(n + 1)),
            format!("+49 30 23125 {:03}", n % 1000),
        ],
        ..Row::default()
    };
    let all: Vec<usize> = (0..count).collect();
    let groups = all.chunks(7).enumerate().map(|(index, people)| {
        let mut rows: Vec<Row> = people.iter().map(|n| row(*n)).collect();
        rows.push(Row {
            cells: vec![open.clone()],
            open: true,
            flag: short.clone(),
        });
        Group {
            code: char::from(b'A' + (index % 26) as u8).to_string(),
            title: [
                "Set-up",
                "ڕێکخستن",
                "A long role, such as: stewards at the eastern entrance",
            ][index % 3]
                .into(),
            time: "14:00–17:00".into(),
            note: "Meet at the van behind the library, at a quarter to twelve.".into(),
            rows,
        }
    });
    RosterList {
        form: form(language, &title, 'G'),
        tick: Some(tick),
        columns: vec![
            column(who, 0, false),
            column(answer, 330, false),
            column(relief, 541, false),
            column(phone, 788, true),
        ],
        groups: groups.collect(),
        cut: false,
    }
}

pub fn roster_grid(language: &str, count: usize) -> RosterGrid {
    let [title, have_needed, short, role] = words(
        language,
        ["Roster", "Have / Needed", "{n} short", "Stewards"],
        ["خشتەی نۆرەکان", "هەیە / پێویستە", "{n} کەم", "ڕێکخستن"],
    );
    let lines = (0..count).map(|n| {
        let start = 12 * 60 + 30 * (n as i32 % 8);
        let bar = |start: i32, asked| Bar {
            start,
            end: start + 120,
            label: role.clone(),
            asked,
            relief: "Karwan 15:30".into(),
        };
        Line {
            name: name(n),
            bars: vec![bar(start, n % 3 == 0), bar(start + 90, false)],
        }
    });
    RosterGrid {
        form: Form {
            lying: true,
            ..form(language, &title, 'G')
        },
        labels: grid::Labels { have_needed, short },
        days: vec![Day {
            lines: lines.collect(),
            needs: vec![
                Need {
                    start: 720,
                    end: 900,
                    needed: 4,
                    have: 3,
                },
                Need {
                    start: 840,
                    end: 1140,
                    needed: 2,
                    have: 2,
                },
            ],
            ..Day::default()
        }],
    }
}

pub fn run_sheet(language: &str, count: usize) -> RunSheet {
    let [title, start, minutes, what, charge, cue, done] = words(
        language,
        [
            "Run sheet",
            "Start",
            "Min",
            "What happens",
            "In charge",
            "Cue, equipment",
            "Done",
        ],
        [
            "پەڕەی بەڕێوەچوون",
            "دەستپێک",
            "خولەک",
            "چی دەبێت",
            "بەرپرس",
            "نیشانە، ئامێر",
            "تەواو",
        ],
    );
    let moments = (0..count).map(|n| Moment {
        starts: format!("{:02}:{:02}", 8 + n / 60 % 16, n % 60),
        minutes: Some([120, 10, 35, 1][n % 4]),
        what: name(n),
        who: "Amina Haddad, in German and Kurdish".into(),
        charge: name(n + 3),
        cue: [
            "Van arrives from Mill Lane; keys at the desk",
            "کورسییەکان",
            "",
        ][n % 3]
            .into(),
        mark: n % 5 == 4,
    });
    RunSheet {
        form: form(language, &title, 'R'),
        labels: run_sheet::Labels {
            start,
            minutes,
            what,
            charge,
            cue,
            done,
        },
        days: vec![run_sheet::Day {
            title: String::new(),
            moments: moments.collect(),
        }],
    }
}

pub fn packing(language: &str, count: usize) -> PackingList {
    let [title, of, thing, note, out, back, short] = words(
        language,
        [
            "Packing list",
            "Count",
            "Thing",
            "Note",
            "out",
            "back",
            "2 short",
        ],
        [
            "لیستی پێچانەوە",
            "ژمارە",
            "شت",
            "تێبینی",
            "چوو",
            "گەڕایەوە",
            "٢ کەمە",
        ],
    );
    let checked = words(
        language,
        [
            "Checked",
            "out: name, time",
            "back: name, time",
            "missing or broken",
        ],
        [
            "پشکنین",
            "چوو: ناو، کات",
            "گەڕایەوە: ناو، کات",
            "ونبوو یان شکاو",
        ],
    );
    let all: Vec<usize> = (0..count).collect();
    let places = all.chunks(6).enumerate().map(|(index, things)| Place {
        name: ["Berlin, library cellar", "هەولێر"][index % 2].into(),
        kinds: format!("{} things", things.len()),
        things: things
            .iter()
            .map(|n| Thing {
                count: format!("{} pieces", n * 37 % 1000),
                name: name(*n),
                note: ["", "The print shop needs three working days."][n % 2].into(),
                short: if n % 4 == 0 {
                    short.clone()
                } else {
                    String::new()
                },
            })
            .collect(),
    });
    PackingList {
        form: form(language, &title, 'P'),
        labels: packing::Labels {
            count: of,
            thing,
            note,
            ways: [out, back],
            checked,
        },
        places: places.collect(),
    }
}

pub fn loan(language: &str, count: usize) -> LoanSlip {
    let title = if language == "ckb" {
        "پسوولەی خواستن"
    } else {
        "Loan slip"
    };
    LoanSlip {
        form: form(language, title, 'L'),
        labels: loan::Labels {
            heads: words(language, ["Count", "Thing", "Value", "Condition", "out", "back"], ["ژمارە", "شت", "نرخ", "بار", "چوو", "گەڕایەوە"]),
            copies: words(language, ["for the lender", "to take along"], ["بۆ خاوەنەکە", "بۆ بردن لەگەڵ خۆت"]),
            terms: "Whoever borrows brings everything back clean and complete and reports damage at once. Liability up to the value named.".into(),
            signatures: words(language, ["Handed out", "Received", "Returned", "Checked"], ["درا", "وەرگیرا", "گەڕێندرایەوە", "پشکندرا"]),
            sign: "Name, signature, time".into(),
            open: words(language, ["Lender:", "Borrower:", "Back by:"], ["خاوەن:", "خواستەر:", "گەڕاندنەوە تا:"]),
        },
        lender: String::new(),
        borrower: "to Friends of the Library".into(),
        period: "12 December, 14:00 to 12 December, 17:00".into(),
        things: (0..count).map(|n| Lent { count: format!("{} pieces", n + 1), name: name(n) }).collect(),
    }
}

/// One of the papers with so many rows.
pub type Draw = fn(&str, usize, &dyn Fn(Form) -> Form) -> Document;

/// Every paper with rows, under its name.
pub const PAPERS: [(&str, Draw); 6] = [
    ("attendance", |language, count, set| {
        let facts = attendance(language, count);
        attendance::attendance_list(&AttendanceList {
            form: set(facts.form.clone()),
            ..facts
        })
        .document
    }),
    ("roster-list", |language, count, set| {
        let facts = roster_list(language, count);
        convoke_print::roster::list::roster_list(&RosterList {
            form: set(facts.form.clone()),
            ..facts
        })
    }),
    ("roster-grid", |language, count, set| {
        let facts = roster_grid(language, count);
        let form = set(facts.form.clone());
        grid::roster_grid(&RosterGrid {
            form: Form {
                lying: true,
                ..form
            },
            ..facts
        })
    }),
    ("run-sheet", |language, count, set| {
        let facts = run_sheet(language, count);
        run_sheet::run_sheet(&RunSheet {
            form: set(facts.form.clone()),
            ..facts
        })
    }),
    ("packing-list", |language, count, set| {
        let facts = packing(language, count);
        packing::packing_list(&PackingList {
            form: set(facts.form.clone()),
            ..facts
        })
    }),
    ("loan-slip", |language, count, set| {
        let facts = loan(language, count);
        let form = set(facts.form.clone());
        loan::loan_slip(&LoanSlip {
            form: Form {
                lying: false,
                ..form
            },
            ..facts
        })
    }),
];
