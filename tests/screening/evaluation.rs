//! What an evaluation shows, said plainly on small guides: parts, gates, modes, prohibitions, grounds, clocks, open points.

use super::small::{SOURCE, Talk, at, guide, held, id, interview, look, many, now, one, question, rule, rules, yes_no};
use acogida::screening::{
    answer::{Answer, Heard, PartialDate, SourceMode, Value},
    evaluate::{Asking, Evaluation, Fact, Falls, Ground, Progress, evaluate},
    guide::Guide,
    guide_file::{AskedFrom, Forbids, Level},
    interview::{Interview, Lifted, WorkingMode},
    name::Id,
    truth::Truth::{No, NotKnown, Yes},
};
use std::collections::BTreeMap;

fn date(text: &str) -> Answer {
    Answer::Value(Value::Date(PartialDate::try_from(text.to_owned()).expect("tests write good dates")))
}

fn state<'e>(guide: &Guide, seen: &'e Evaluation, name: &str) -> &'e acogida::screening::evaluate::QuestionState {
    &seen.questions[guide.index(name).expect("it is in the guide")]
}

#[test]
fn parts_of_a_yes_no_question_appear_unless_it_is_no_and_others_with_their_parent() {
    let questions = [
        yes_no("hurt", ""),
        yes_no("hurt-here", "part_of: \"hurt\""),
        question("with", "Many([\"alone\", \"adult\"])", "when: Is(\"hurt\", \"yes\")"),
        question("with-who", "Text", "part_of: \"with\""),
        question("with-adult", "Text", "part_of: \"with\", when: Is(\"with\", \"adult\")"),
    ];
    let guide = guide(&questions.concat(), "");
    let applies = |talk: Interview| {
        let seen = look(&guide, &talk);
        ["hurt-here", "with-who", "with-adult"].map(|name| state(&guide, &seen, name).applies)
    };
    assert_eq!(applies(interview()), [NotKnown, NotKnown, NotKnown]);
    assert_eq!(applies(interview().said("hurt", Answer::Declined)), [NotKnown, NotKnown, NotKnown]);
    assert_eq!(applies(interview().said("hurt", one("no"))), [No, No, No]);
    let hurt = interview().said("hurt", one("yes"));
    assert_eq!(applies(hurt.clone()), [Yes, Yes, NotKnown]);
    assert_eq!(applies(hurt.said("with", many(&["alone"]))), [Yes, Yes, No]);
}

#[test]
fn what_is_answered_counts_while_it_is_not_known_whether_it_applies_and_stays_in_sight() {
    let questions = [yes_no("a", ""), yes_no("b", "when: Is(\"a\", \"yes\"), show_if_unknown: false")];
    let guide = guide(&questions.concat(), &rules(&[("r", "Is(\"b\", \"yes\")")]));
    let empty = look(&guide, &interview());
    assert!(!state(&guide, &empty, "b").shown);
    assert_eq!(empty.open_points[0].waits_for, [id("a")], "a hidden question is waited for through what hides it");
    let seen = look(&guide, &interview().said("b", one("yes")));
    assert!(state(&guide, &seen, "b").shown && held(&seen) == ["r"]);
}

#[test]
fn a_parked_answer_reaches_nothing_and_comes_back() {
    let questions = [yes_no("a", ""), yes_no("b", "when: Is(\"a\", \"yes\")")];
    let guide = guide(&questions.concat(), &rules(&[("r", "Is(\"b\", \"yes\")"), ("not-r", "Not(Is(\"b\", \"yes\"))")]));
    let talk = interview().said("a", one("yes")).said("b", one("yes"));
    assert_eq!(held(&look(&guide, &talk)), ["r"]);
    let parked = look(&guide, &talk.clone().said("a", one("no")));
    assert_eq!((held(&parked), parked.parked.as_slice(), parked.open_points.len()), (vec![], [id("b")].as_slice(), 0));
    assert_eq!(held(&look(&guide, &talk.said("a", one("no")).said("a", one("yes")))), ["r"]);
}

#[test]
fn a_gate_closes_for_asking_only_and_says_what_it_lacks() {
    let questions = [
        yes_no("alone", ""),
        question("told", "Messages([\"secret\", \"free\"])", ""),
        yes_no("fear", "gate: \"private\""),
        format!("(id: \"seen\", voice: Observed, kind: YesNo, gate: \"private\", {SOURCE}),"),
    ];
    let private = "conditions: [(id: \"private\", is: All([Is(\"alone\", \"yes\"), Is(\"told\", \"secret\")]))],";
    let guide = guide(&questions.concat(), &format!("{private} {}", rules(&[("r", "Is(\"fear\", \"yes\")")])));
    let said = |understood| Answer::Value(Value::Messages(BTreeMap::from([(id("secret"), Heard { said: true, understood })])));
    let asking = |talk: &Interview| {
        let seen = look(&guide, talk);
        (state(&guide, &seen, "fear").asking, seen.gates[0].lacks.clone())
    };
    let talk = interview().said("alone", one("yes")).said("told", said(false));
    assert_eq!(asking(&interview()), (Asking::ClosedByGate(0), vec![id("alone"), id("told")]));
    assert_eq!(asking(&talk), (Asking::ClosedByGate(0), vec![id("told")]), "said is not yet understood");
    assert_eq!(asking(&talk.clone().said("told", said(true))), (Asking::Open, vec![]));
    assert_eq!(state(&guide, &look(&guide, &talk), "seen").asking, Asking::NeverSpoken);
    assert_eq!(held(&look(&guide, &interview().said("fear", one("yes")))), ["r"], "what is volunteered counts behind a closed gate");
}

#[test]
fn a_mode_closes_for_asking_only() {
    let questions = [yes_no("early", ""), yes_no("late", "mode: Full")];
    let guide = guide(&questions.concat(), "");
    let asking = |mode| {
        let seen = look(&guide, &Interview { mode, ..interview() });
        (["early", "late"].map(|name| state(&guide, &seen, name).asking), seen.progress[0])
    };
    let two = |recorded, applying| Progress { recorded, applying };
    assert_eq!(asking(WorkingMode::Speaking(AskedFrom::Full)), ([Asking::Open, Asking::Open], two(0, 2)));
    assert_eq!(asking(WorkingMode::Speaking(AskedFrom::FirstContact)), ([Asking::Open, Asking::OutsideMode], two(0, 1)));
    assert_eq!(asking(WorkingMode::ObserveOnly).0, [Asking::OutsideMode, Asking::OutsideMode]);
}

#[test]
fn a_prohibition_is_on_until_the_right_role_lifts_it_by_name_and_purpose() {
    let lock = format!("prohibitions: [(id: \"lock\", forbids: FamilyTracing, lifted_by: [\"worker\"], {SOURCE})],");
    let guide = guide(&yes_no("q", ""), &lock);
    let lifted = |role: &str, name: &str, purpose: &str| {
        let on = jiff::civil::date(2026, 11, 23);
        Lifted { role: role.into(), name: name.into(), on, purpose: purpose.into(), excluding: String::new() }
    };
    let on = |lifted: Option<Lifted>| {
        let mut talk = interview();
        talk.lifted.extend(lifted.map(|lifted| (id("lock"), lifted)));
        look(&guide, &talk).forbids(Forbids::FamilyTracing)
    };
    assert!(on(None) && on(Some(lifted("entity", "N. N.", "school"))));
    assert!(on(Some(lifted("worker", " ", "school"))) && on(Some(lifted("worker", "N. N.", ""))));
    assert!(!on(Some(lifted("worker", "N. N.", "school"))));
    assert!(!look(&guide, &interview()).forbids(Forbids::HandOver), "what the guide does not forbid is not forbidden");
}

/// The grounds of a rule that holds: the options that count, or what else counts about the question.
fn told(guide: &Guide, seen: &Evaluation, rule: &str) -> Vec<String> {
    let told = |ground: &Ground| {
        let question = guide.question(ground.question.as_str()).expect("grounds name questions of the guide");
        let options: Vec<_> =
            if let Fact::Chosen(chosen) = ground.fact { chosen.options(question).map(Id::as_str).collect() } else { Vec::new() };
        if options.is_empty() { format!("{}: {:?}", question.id, ground.fact) } else { format!("{}: {}", question.id, options.join(" ")) }
    };
    seen.finding(rule).expect("it holds").grounds.iter().map(told).collect()
}

#[test]
fn grounds_are_the_facts_that_count() {
    let questions = [
        question("seen", "Many([\"wound\", \"burn\", \"calm\"])", "signs: [\"wound\", \"burn\"]"),
        yes_no("told", ""),
        yes_no("other", ""),
        yes_no("papers", "when: Is(\"other\", \"yes\")"),
    ];
    let all = [
        ("r-any", "Any([AnyOf(\"seen\", [\"wound\", \"burn\"]), Is(\"told\", \"yes\")])"),
        ("r-not", "Not(All([Is(\"told\", \"yes\"), Is(\"other\", \"yes\")]))"),
        ("r-unless", "All([Is(\"told\", \"no\"), Unless(Is(\"papers\", \"yes\"))])"),
        ("r-silent", "Silent(\"other\")"),
    ];
    let guide = guide(&questions.concat(), &rules(&all));
    let talk = interview().said("seen", many(&["wound", "calm"])).said("told", one("no"));
    let seen = look(&guide, &talk);
    let grounds = |rule: &str| told(&guide, &seen, rule);
    assert_eq!(grounds("r-any"), ["seen: wound"]);
    assert_eq!(grounds("r-not"), ["told: Otherwise"]);
    assert_eq!(grounds("r-unless"), ["told: no", "papers: NothingRecorded"]);
    let without = look(&guide, &talk.said("other", one("no")));
    assert_eq!(told(&guide, &without, "r-unless"), ["told: no", "other: Otherwise", "papers: DoesNotApply"]);
}

#[test]
fn a_finding_is_as_old_as_the_earliest_answers_that_suffice() {
    let questions = [question("seen", "Many([\"wound\", \"burn\"])", ""), yes_no("a", ""), yes_no("b", ""), yes_no("c", "")];
    let all = [
        ("r-all", "All([Is(\"a\", \"yes\"), Is(\"b\", \"yes\")])"),
        ("r-any", "Any([Is(\"a\", \"yes\"), Is(\"b\", \"yes\")])"),
        ("r-two", "AtLeast(2, [Is(\"a\", \"yes\"), Is(\"b\", \"yes\"), Is(\"c\", \"yes\")])"),
        ("r-seen", "Is(\"seen\", \"wound\")"),
    ];
    let guide = guide(&questions.concat(), &rules(&all));
    let (eight, nine, ten) = ("2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z", "2026-11-23T10:00:00Z");
    let talk = interview()
        .said_at("b", one("yes"), eight)
        .said_at("a", one("yes"), nine)
        .said_at("c", one("yes"), ten)
        .said_at("a", one("yes"), ten)
        .said_at("seen", many(&["wound"]), eight)
        .said_at("seen", many(&["wound", "burn"]), ten);
    let seen = look(&guide, &talk);
    let since = |rule: &str| seen.finding(rule).expect("it holds").since;
    assert_eq!((since("r-all"), since("r-any"), since("r-two")), (at(nine), at(eight), at(nine)));
    assert_eq!(since("r-seen"), at(eight), "ticking another sign restarts nothing for the first");
}

#[test]
fn default_clocks_are_the_childs_unless_it_is_established_that_nobody_is_one() {
    let questions = [yes_no("q", ""), yes_no("young", "")];
    let rest = "child: \"child\", conditions: [(id: \"child\", is: Is(\"young\", \"yes\"))],";
    let levels = ["Immediate", "High", "Medium", "Low", "Info"];
    let all: String =
        levels.iter().map(|level| rule(&format!("r-{}", level.to_lowercase()), "Is(\"q\", \"yes\")", "").replace("High", level)).collect();
    let guide = guide(&questions.concat(), &format!("{rest} rules: [{all}],"));
    let falls = |talk: Interview| {
        let seen = look(&guide, &talk);
        levels.map(|level| {
            seen.finding(&format!("r-{}", level.to_lowercase())).expect("it holds").deadlines.first().map(|found| found.falls.clone())
        })
    };
    // 23 November 2026 is a Monday.
    let (child, adult) = (interview().said("q", one("yes")), interview().said("q", one("yes")).said("young", one("no")));
    let in_days = |text| Some(Falls::At(at(text)));
    let (before, review) = (Some(Falls::BeforeConversationEnds), Some(Falls::NextReview));
    let of_child = [before.clone(), in_days("2026-11-24T09:00:00Z"), in_days("2026-11-26T09:00:00Z"), review.clone(), None];
    assert_eq!(falls(child.clone()), of_child);
    assert_eq!(falls(child.said("young", Answer::Declined)), of_child, "silence keeps the child's clocks");
    let friday_week = Some(Falls::On(jiff::civil::date(2026, 11, 30)));
    assert_eq!(falls(adult), [before, in_days("2026-11-26T09:00:00Z"), friday_week, review, None]);
}

#[test]
fn a_clock_runs_from_its_date_or_says_that_the_date_is_missing() {
    let questions =
        [yes_no("moved", ""), question("told-on", "Date", ""), question("birth", "Date", ""), question("years", "Number(0, 99)", "")];
    let clocks = "clocks: [(due: CalendarDays(3), from: \"told-on\"), (due: Months(2), from: \"turns-18\"), (due: Hours(24), when: Is(\"moved\", \"no\"))]";
    let age = "age: (years: \"years\", birth_date: \"birth\", turns_18: \"turns-18\"),";
    let guide = guide(&questions.concat(), &format!("{age} rules: [{}],", rule("r", "Is(\"moved\", \"yes\")", clocks)));
    let deadlines = |talk: Interview| look(&guide, &talk).findings[0].deadlines.clone();
    let talk = interview().said("moved", one("yes"));
    let missing: Vec<_> = deadlines(talk.clone()).into_iter().map(|deadline| deadline.falls).collect();
    assert_eq!(
        missing,
        [Falls::MissingDate(id("told-on")), Falls::MissingDate(id("birth"))],
        "and a clock whose condition does not hold is not there"
    );
    let full = deadlines(talk.clone().said("told-on", date("2026-11-22")).said("birth", date("2009-01-31")));
    assert_eq!(full[0].falls, Falls::On(jiff::civil::date(2026, 11, 25)));
    assert_eq!(full[0].by, Some(at("2026-11-26T00:00:00Z")), "until the end of that day");
    assert_eq!(full[1].falls, Falls::On(jiff::civil::date(2027, 3, 31)));
    let partial = deadlines(talk.said("told-on", date("2026-11")).said("birth", date("2009")));
    assert_eq!((partial[0].falls.clone(), partial[0].from_earliest), (Falls::On(jiff::civil::date(2026, 11, 4)), true));
    assert_eq!(partial[1].falls, Falls::MissingDate(id("birth")), "no birthday is made up");
}

#[test]
fn a_date_that_became_true_by_itself_starts_its_clock_that_day() {
    let guide = guide(&question("found", "Date", ""), &rules(&[("r", "LongerAgo(\"found\", 10)")]));
    let since = |day: &str| look(&guide, &interview().said_at("found", date(day), "2026-11-01T08:00:00Z")).findings[0].since;
    assert_eq!(since("2026-11-10"), at("2026-11-21T00:00:00Z"));
    assert_eq!(since("2026-01-01"), at("2026-11-01T08:00:00Z"));
}

#[test]
fn a_closed_interview_reads_dates_on_the_day_it_was_closed() {
    let guide = guide(&question("found", "Date", ""), &rules(&[("r", "LongerAgo(\"found\", 10)")]));
    let mut talk = interview().said("found", date("2026-11-01"));
    assert_eq!(held(&look(&guide, &talk)), ["r"]);
    talk.closed = Some(at("2026-11-05T08:00:00Z"));
    assert_eq!(held(&look(&guide, &talk)), Vec::<&str>::new());
}

#[test]
fn the_highest_level_wins_and_nothing_adds_up() {
    let all = [
        rule("r-a", "Is(\"q\", \"yes\")", "").replace("High", "Medium"),
        rule("r-b", "Is(\"q\", \"yes\")", ""),
        rule("r-c", "Is(\"q\", \"yes\")", "").replace("High", "Medium"),
    ];
    let guide = guide(&yes_no("q", ""), &format!("rules: [{}],", all.concat()));
    let seen = look(&guide, &interview().said("q", one("yes")));
    assert_eq!((seen.suggested, held(&seen)), (Some(Level::High), vec!["r-b", "r-a", "r-c"]));
    assert_eq!(look(&guide, &interview().said("q", one("no"))).suggested, None, "no rule, no level: never \"low\" by default");
}

#[test]
fn a_finding_stands_behind_a_stronger_one_and_stays_a_finding() {
    let all = [
        rule("r-weak", "Is(\"q\", \"yes\")", "shown_unless: [\"r-strong\"]"),
        rule("r-strong", "All([Is(\"q\", \"yes\"), Is(\"p\", \"yes\")])", ""),
    ];
    let guide = guide(&[yes_no("q", ""), yes_no("p", "")].concat(), &format!("rules: [{}],", all.concat()));
    let shown = |talk: Interview| look(&guide, &talk).finding("r-weak").map(|finding| finding.shown);
    let talk = interview().said("q", one("yes"));
    assert_eq!((shown(talk.clone()), shown(talk.said("p", one("yes")))), (Some(true), Some(false)));
}

#[test]
fn an_answer_that_does_not_fit_is_told_and_reaches_nothing() {
    let guide = guide(&[yes_no("q", ""), question("n", "Number(0, 9)", "")].concat(), &rules(&[("r", "Is(\"q\", \"yes\")")]));
    let seen = look(&guide, &interview().said("q", Answer::Value(Value::Number(3))).said("elsewhere", one("yes")));
    assert_eq!((seen.unreadable.as_slice(), held(&seen)), ([id("q")].as_slice(), vec![]));
}

#[test]
fn the_same_input_gives_the_same_evaluation() {
    let guide = guide(&yes_no("q", ""), &rules(&[("r", "Is(\"q\", \"yes\")")]));
    let mut talk = interview().said("q", one("yes"));
    assert_eq!(evaluate(&guide, &talk, &now()), evaluate(&guide, &talk, &now()));
    talk.record(id("q"), one("yes"), SourceMode::Observed, at("2026-11-23T11:00:00Z"));
    assert_eq!(look(&guide, &talk).findings[0].since, at("2026-11-23T09:00:00Z"), "saying it again restarts nothing");
    talk.take_back(&id("q"));
    assert_eq!(look(&guide, &talk).open_points.len(), 1);
}
