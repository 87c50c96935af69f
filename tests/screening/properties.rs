//! Promises over random talks: along random small guides, and along every shipped guide.

use super::{promises, scenarios::shipped, small};
use acogida::screening::guide::Guide;
use proptest::prelude::*;

const QUESTIONS: usize = 8;

/// A random guide that passes its check: four kinds of questions, conditions over those before them, five rules over all.
fn any_guide(unless: bool) -> impl Strategy<Value = Guide> {
    let whens: Vec<_> =
        (0..QUESTIONS).map(|before| if before == 0 { Just(None).boxed() } else { proptest::option::of(when(before)).boxed() }).collect();
    let rules = proptest::collection::vec(any_rule(unless), 5);
    let unknown_shown = proptest::collection::vec(any::<bool>(), QUESTIONS);
    (whens, rules, unknown_shown)
        .prop_map(|(whens, rules, shown)| {
            let questions: String = whens.into_iter().zip(shown).enumerate().map(|(n, (when, shown))| question(n, when, shown)).collect();
            let rules: String = rules.iter().enumerate().map(|(n, when)| small::rule(&format!("r-{n}"), when, LEVELS[n])).collect();
            let lock = format!("prohibitions: [(id: \"lock\", forbids: HandOver, lifted_by: [\"worker\"], {})],", small::SOURCE);
            small::logic(&questions, &format!("rules: [{}], {lock}", rules.replace("level: High, ", "")))
        })
        .prop_filter_map("silence or a sign could lower it", |logic| small::read(&logic).ok())
}

const LEVELS: [&str; 5] = ["level: Immediate", "level: High", "level: Medium", "level: Low", "level: Info"];

fn question(n: usize, when: Option<String>, shown: bool) -> String {
    let when = when.map_or(String::new(), |when| format!("when: {when}, "));
    let marks = match n % 4 {
        1 => "signs: [\"a\", \"b\"], exclusive: [\"none\"], ",
        2 => "unknown: [\"unk\"], ",
        _ => "",
    };
    let kind = ["YesNo", "Many([\"a\", \"b\", \"c\", \"none\"])", "One([\"x\", \"y\", \"unk\"])", "YesNo"][n % 4];
    small::question(&format!("q-{n}"), kind, &format!("{when}{marks}show_if_unknown: {shown}"))
}

/// A leaf that looks at an answer.
fn answered(before: usize) -> impl Strategy<Value = String> {
    (0..before, 0..4_usize).prop_map(|(n, option)| {
        let options: &[&str] = [&["yes", "no"] as &[_], &["a", "b", "c"], &["x", "y", "unk"], &["yes", "no"]][n % 4];
        format!("Is(\"q-{n}\", \"{}\")", options[option % options.len()])
    })
}

fn silent(before: usize) -> impl Strategy<Value = String> {
    let kinds = proptest::sample::select(vec!["Silent", "Declined", "DoesNotKnow", "Unclear"]);
    (0..before, kinds).prop_map(|(n, kind)| format!("{kind}(\"q-{n}\")"))
}

fn joined(inner: impl Strategy<Value = String> + Clone + 'static) -> impl Strategy<Value = String> {
    (proptest::collection::vec(inner, 1..4), 0..4_usize).prop_map(|(parts, join)| {
        let (count, parts) = (parts.len(), parts.join(", "));
        match join {
            0 => format!("All([{parts}])"),
            1 => format!("Any([{parts}])"),
            _ => format!("AtLeast({}, [{parts}])", join.min(count)),
        }
    })
}

fn when(before: usize) -> impl Strategy<Value = String> {
    let leaf = prop_oneof![4 => answered(before), 1 => silent(before), 1 => answered(before).prop_map(|leaf| format!("Not({leaf})"))];
    leaf.prop_recursive(2, 6, 3, |inner| joined(inner).boxed())
}

fn any_rule(unless: bool) -> impl Strategy<Value = String> {
    let sometimes = u32::from(unless);
    let turned = answered(QUESTIONS).prop_map(|leaf| format!("Not({leaf})"));
    let spared = answered(QUESTIONS).prop_map(|leaf| format!("Unless({leaf})"));
    let leaf = prop_oneof![5 => answered(QUESTIONS), 2 => silent(QUESTIONS), 1 => turned, sometimes => spared];
    leaf.prop_recursive(3, 10, 4, |inner| joined(inner).boxed())
}

fn numbers() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 40..90)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn promises_hold_along_any_guide(guide in any_guide(true), numbers in numbers(), closed: bool) {
        promises::all_of_the_engine(&guide, &promises::talk(&guide, &numbers, closed))?;
    }

    #[test]
    fn promises_hold_where_nothing_acts_unless(guide in any_guide(false), numbers in numbers()) {
        let talk = promises::talk(&guide, &numbers, false);
        promises::what_silence_replaces_stays_open(&guide, &talk)?;
        promises::without_grounds_nothing_holds(&guide, &talk)?;
    }

    #[test]
    fn de_morgan_holds_on_both_sides(parts in proptest::collection::vec(when(QUESTIONS), 1..4), n in 1..4_usize, numbers in numbers(), closed: bool) {
        let (n, turned) = (n.min(parts.len()), parts.iter().map(|part| format!("Not({part})")).collect::<Vec<_>>().join(", "));
        let first = format!("Not(AtLeast({n}, [{}]))", parts.join(", "));
        let second = format!("AtLeast({}, [{turned}])", parts.len() - n + 1);
        let twice = format!("Not(Not({first}))");
        let asked: String = (0..QUESTIONS).map(|n| question(n, None, true)).collect();
        let sides = [&first, &second, &twice].into_iter().flat_map(|one| [one.clone(), format!("Not({one})")]);
        let shown: String = sides.enumerate().map(|(n, side)| small::yes_no(&format!("side-{n}"), &format!("when: {side}"))).collect();
        let guide = small::guide(&format!("{asked}{shown}"), "");
        let seen = promises::look(&guide, &promises::talk(&guide, &numbers, closed));
        let side = |n: usize| seen.questions[QUESTIONS + n].applies;
        prop_assert_eq!([side(0), side(1)], [side(2), side(3)]);
        prop_assert_eq!([side(0), side(1)], [side(4), side(5)]);
    }
}

/// Fewer talks: these guides are long.
#[test]
fn promises_hold_along_every_shipped_guide() {
    let guides = shipped();
    let config = ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() };
    for (_, guide) in &guides {
        let mut runner = proptest::test_runner::TestRunner::new(config.clone());
        let kept = runner.run(&(numbers(), any::<bool>()), |(numbers, closed)| {
            let talk = promises::talk(guide, &numbers, closed);
            promises::all_of_the_engine(guide, &talk)?;
            promises::what_silence_replaces_stays_open(guide, &promises::talk(guide, &numbers, false))?;
            promises::silence_is_never_milder_than_the_mildest_answer(guide, &talk)
        });
        if let Err(broken) = kept {
            panic!("{}: {broken}", guide.id());
        }
    }
}
