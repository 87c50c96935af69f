//! The truth table of the leaves, row by row from `tests/data/truth_table.ron`.
//!
//! Both sides of a leaf are read where the guide shows them plainly: in whether a question with that `when` applies.

use super::small::{Talk, at, guide, interview, look, many, one, question, yes_no};
use acogida::screening::{
    answer::{Answer, PartialDate, Reason, Value},
    guide_file::AskedFrom,
    interview::{Interview, WorkingMode},
    truth::Truth,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Table {
    leaves: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
}

#[test]
fn every_leaf_says_what_the_table_says() {
    let table: Table = ron::from_str(include_str!("../data/truth_table.ron")).expect("the table reads");
    let mut wrong = Vec::new();
    let mut compared = 0;
    for (row, cells) in &table.rows {
        assert_eq!(cells.len(), table.leaves.len(), "{row}");
        for (leaf, cell) in table.leaves.iter().zip(cells).filter(|(_, cell)| *cell != "--") {
            compared += 1;
            let found = sides(row, leaf);
            if found != *cell {
                wrong.push(format!("{leaf}, {row}: {found} instead of {cell}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(compared > 200, "the table lost its rows");
}

fn sides(row: &str, leaf: &str) -> String {
    let condition = condition(row, leaf);
    let asked = "when: Is(\"parent\", \"yes\"), mode: Full";
    let questions = [
        yes_no("parent", ""),
        question("one", "One([\"a\", \"b\", \"unk\"])", &format!("unknown: [\"unk\"], {asked}")),
        question("many", "Many([\"a\", \"b\", \"c\", \"unk\"])", &format!("unknown: [\"unk\"], {asked}")),
        question("number", "Number(0, 99)", asked),
        question("years", "Number(0, 99)", asked),
        question("birth", "Date", asked),
        question("date", "Date", asked),
        yes_no("holds", &format!("when: {condition}")),
        yes_no("contrary", &format!("when: Not({condition})")),
    ];
    let guide = guide(&questions.concat(), "age: (years: \"years\", birth_date: \"birth\", turns_18: \"turns-18\"),");
    let seen = look(&guide, &talk(row, leaf));
    let side = |name: &str| match seen.questions[guide.index(name).expect("it is in the guide")].applies {
        Truth::Yes => 'Y',
        Truth::No => 'N',
        Truth::NotKnown => '?',
    };
    [side("holds"), side("contrary")].into_iter().collect()
}

fn condition(row: &str, leaf: &str) -> String {
    let option = if row == "an unknown option, named" { "unk" } else { "a" };
    match leaf {
        "Is" => format!("Is(\"one\", \"{option}\")"),
        "AnyOf" => format!("AnyOf(\"many\", [\"{option}\"])"),
        "AllOf" if option == "unk" => "AllOf(\"many\", [\"unk\"])".to_owned(),
        "AllOf" => "AllOf(\"many\", [\"a\", \"b\"])".to_owned(),
        "Under" => "Under(\"number\", 5)".to_owned(),
        "AgeUnder" => "AgeUnder(18)".to_owned(),
        "DueWithin" => "DueWithin(\"date\", 30)".to_owned(),
        "Ahead" => "Ahead(\"date\", 60)".to_owned(),
        "LongerAgo" => "LongerAgo(\"date\", 30)".to_owned(),
        "turns-18" => "DueWithin(\"turns-18\", 30)".to_owned(),
        silence => format!("{silence}(\"one\")"),
    }
}

/// The question whose answer a leaf looks at.
fn subject(leaf: &str) -> &'static str {
    match leaf {
        "AnyOf" | "AllOf" => "many",
        "Under" => "number",
        "AgeUnder" => "years",
        "DueWithin" | "Ahead" | "LongerAgo" => "date",
        "turns-18" => "birth",
        _ => "one",
    }
}

fn talk(row: &str, leaf: &str) -> Interview {
    let mut talk = interview();
    if row.starts_with("parked") || row.starts_with("does not apply") {
        talk = talk.said("parent", one("no"));
    } else if !row.starts_with("applies not known") {
        talk = talk.said("parent", one("yes"));
    }
    if row.contains("closed") {
        talk.closed = Some(at("2026-11-23T11:00:00Z"));
    }
    if row.ends_with("outside the mode") {
        talk.mode = WorkingMode::Speaking(AskedFrom::FirstContact);
    }
    match answer(row, leaf) {
        Some((question, answer)) => talk.said(question, answer),
        None => talk,
    }
}

fn answer(row: &str, leaf: &str) -> Option<(&'static str, Answer)> {
    let subject = subject(leaf);
    let answer = match row {
        "answered so" | "parked, would be so" | "applies not known, answered so" => so(leaf),
        "answered otherwise" => otherwise(leaf),
        "an unknown option, named" | "an unknown option, not named" if subject == "many" => many(&["unk"]),
        "an unknown option, named" | "an unknown option, not named" => one("unk"),
        "an unknown option beside another" => many(&["unk", "c"]),
        "declined" | "parked, declined" => Answer::Declined,
        "does not know" => Answer::DoesNotKnow,
        "unclear" => Answer::Unclear,
        "not asked" => Answer::NotAsked(None),
        "not asked: deferred" => Answer::NotAsked(Some(Reason::Deferred)),
        "not asked: not safe now" => Answer::NotAsked(Some(Reason::NotSafeNow)),
        "not asked: on file" => Answer::NotAsked(Some(Reason::OnFile)),
        "every day it may mean is so" if leaf == "AgeUnder" => return Some(("birth", date("2010"))),
        "no day it may mean is so" if leaf == "AgeUnder" => return Some(("birth", date("2000"))),
        "some days it may mean are so" if leaf == "AgeUnder" => return Some(("birth", date("2008"))),
        "every day it may mean is so" => date(match leaf {
            "LongerAgo" => "2026-09",
            // Past dates are due too; ahead lies only what is wholly within the window.
            "DueWithin" => "2026-11",
            _ => "2026-12",
        }),
        "no day it may mean is so" => date(if leaf == "LongerAgo" { "2026-12" } else { "2027-06" }),
        "some days it may mean are so" if leaf == "turns-18" => date("2008-12"),
        "some days it may mean are so" => date(match leaf {
            "LongerAgo" => "2026-10",
            "DueWithin" => "2026-12",
            _ => "2026-11",
        }),
        "an answer of another guide version" if subject == "many" => many(&["gone"]),
        "an answer of another guide version" => one("gone"),
        "nothing ticked" => many(&[]),
        _ => return None,
    };
    Some((subject, answer))
}

fn so(leaf: &str) -> Answer {
    match leaf {
        "AnyOf" => many(&["a", "c"]),
        "AllOf" => many(&["a", "b"]),
        "Under" => Answer::Value(Value::Number(3)),
        "AgeUnder" => Answer::Value(Value::Number(16)),
        "DueWithin" | "Ahead" => date("2026-12-01"),
        "LongerAgo" => date("2026-09-01"),
        "turns-18" => date("2008-12-10"),
        _ => one("a"),
    }
}

fn otherwise(leaf: &str) -> Answer {
    match leaf {
        "AnyOf" => many(&["c"]),
        "AllOf" => many(&["a", "c"]),
        "Under" => Answer::Value(Value::Number(5)),
        "AgeUnder" => Answer::Value(Value::Number(18)),
        "DueWithin" => date("2026-12-24"),
        "Ahead" => date("2026-11-22"),
        "LongerAgo" => date("2026-10-24"),
        "turns-18" => date("2009-12-10"),
        _ => one("b"),
    }
}

fn date(text: &str) -> Answer {
    Answer::Value(Value::Date(PartialDate::try_from(text.to_owned()).expect("tests write good dates")))
}
