//! Bytes that nobody meant as a guide: the check answers, and never panics, hangs or uses up the stack.

use super::small;
use acogida::screening::{guide::Guide, scenario::Scenario};
use proptest::prelude::*;

fn good() -> (String, String) {
    let questions = [small::yes_no("q", ""), small::question("m", "Many([\"a\", \"b\"])", "when: Is(\"q\", \"yes\")")];
    let logic = small::logic(&questions.concat(), &small::rules(&[("r", "All([Is(\"q\", \"yes\"), AtLeast(1, [Is(\"m\", \"a\")])])")]));
    let file = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME).from_str(&logic);
    let text = small::texts(&file.expect("it is a good guide"));
    (logic, text)
}

fn changed(text: &str, changes: &[(usize, Vec<u8>, usize)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (at, insert, remove) in changes {
        let begin = at % (bytes.len() + 1);
        let end = (begin + remove).min(bytes.len());
        bytes.splice(begin..end, insert.iter().copied());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn changes() -> impl Strategy<Value = Vec<(usize, Vec<u8>, usize)>> {
    let insert = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..6),
        proptest::sample::select(vec![
            "Not(",
            "All([",
            "\"",
            ")",
            "]",
            "Some(",
            "r#\"",
            "/*",
            "999999999999999999999",
            "-1",
            "{",
            "}",
            " = ",
            "\u{0}"
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
    ];
    proptest::collection::vec((any::<usize>(), insert, 0..8_usize), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(logic in ".{0,300}", text in ".{0,300}") {
        prop_assert!(Guide::read(&logic, &[("en", &text)]).is_err());
        prop_assert!(Scenario::read(&logic).is_err());
    }

    #[test]
    fn a_damaged_guide_is_answered(of_logic in changes(), of_text in changes()) {
        let (logic, text) = good();
        let (logic, text) = (changed(&logic, &of_logic), changed(&text, &of_text));
        if let Err(problems) = Guide::read(&logic, &[("en", &text)]) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                prop_assert!(!problem.to_string().is_empty() && !problem.remedy().is_empty());
            }
        }
    }
}

#[test]
fn the_undamaged_guide_is_a_guide() {
    let (logic, text) = good();
    assert!(Guide::read(&logic, &[("en", &text)]).is_ok());
}

#[test]
fn what_is_too_much_is_refused() {
    let (logic, text) = good();
    let large = format!("{logic}{}", " ".repeat(3 * 1024 * 1024));
    let problems = Guide::read(&large, &[("en", &text)]).expect_err("it is too large");
    assert!(problems[0].to_string().contains("larger than"), "{problems:?}");
    for deep in ["[", "(", "Not(", "All([", "{", "Some(", "/*"] {
        assert!(Guide::read(&deep.repeat(100_000), &[]).is_err());
        assert!(Guide::read(&format!("(format: 1, sections: {}", deep.repeat(100_000)), &[]).is_err());
        assert!(Guide::read(&logic, &[("en", &format!("q = {}", deep.repeat(100_000)))]).is_err());
    }
    // Fluent nests too.
    assert!(Guide::read(&logic, &[("en", &format!("q = {}", "{ ".repeat(100_000)))]).is_err());
    assert!(Guide::read(&logic, &[("en", &format!("q = {}", "{ f(".repeat(100_000)))]).is_err());
    let options: Vec<String> = (0..65).map(|n| format!("\"o{n}\"")).collect();
    let wide = small::logic(&small::question("q", &format!("Many([{}])", options.join(",")), ""), "");
    let problems = small::read(&wide).expect_err("too many options");
    assert!(problems.iter().any(|problem| problem.contains("more than 64")), "{problems:?}");
}
