//! A case is the fold of its entries: properties of the fold and of the one who writes.

use acogida::{
    casework::{
        Case, ReadOnly, Scribe, Slot,
        case_file::CaseFile,
        code,
        entry::{
            CaseId, Change, DraftPart, Entry, EntryId, GuideVersion, InterviewId, Judgement, NameKind, NoteId, Splice, TextField,
            WorkingMode,
        },
    },
    chance::Chance,
    guides::Guides,
    screening::{
        answer::{Answer, SourceMode, Value},
        guide::Guide,
        guide_file::{AskedFrom, Level},
        name::Id,
    },
};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

const CASE: CaseId = CaseId([7; 16]);
const TALK: InterviewId = InterviewId([8; 16]);

/// Read once: checking a guide takes longer than spoiling a file.
static GUIDES: LazyLock<Vec<Arc<Guide>>> = LazyLock::new(|| Guides::embedded().all().cloned().collect());

fn id(text: &str) -> Id {
    Id::new(text).expect("a good name")
}

/// Chance that can be repeated.
fn counting(from: u64) -> Chance {
    let mut count = from;
    Box::new(move |bytes| {
        for byte in bytes {
            count = count.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = count.to_be_bytes()[0];
        }
    })
}

fn minute(n: i64) -> Timestamp {
    "2026-11-23T09:00:00Z".parse::<Timestamp>().expect("a time") + n.minutes()
}

fn value(option: &str) -> Answer {
    Answer::Value(Value::One(id(option)))
}

fn answered(question: &str, answer: Answer) -> Change {
    Change::Answered { interview: TALK, question: id(question), answer, how: SourceMode::Asked }
}

fn started() -> Change {
    let guide = GuideVersion { id: id("arrival"), version: "1".into(), hash: [0; 32] };
    Change::InterviewStarted { interview: TALK, guide, mode: WorkingMode::Speaking(AskedFrom::Full) }
}

/// A desk of one: writes, and adds what it wrote.
struct Desk {
    case: Case,
    scribe: Scribe,
    minutes: i64,
}

impl Desk {
    fn new() -> Self {
        let mut scribe = Scribe::new("Ana", counting(1), 0);
        let first = scribe.open(minute(0), "R-0412");
        let mut desk = Self { case: Case::fold(first.case, [first]), scribe, minutes: 0 };
        desk.write(started());
        desk
    }

    fn write(&mut self, change: Change) -> EntryId {
        self.minutes += 1;
        let entry = self.scribe.write(&self.case, minute(self.minutes), change).expect("writable");
        self.add(entry)
    }

    fn add(&mut self, entry: Entry) -> EntryId {
        let id = entry.id;
        self.case.add(entry);
        id
    }

    fn undo(&mut self) -> bool {
        self.minutes += 1;
        let entry = self.scribe.undo(&self.case, minute(self.minutes), TALK).expect("writable");
        entry.map(|entry| self.add(entry)).is_some()
    }

    fn answer(&self, question: &str) -> Option<&Answer> {
        Some(&self.case.interview(TALK)?.interview.answer(&id(question))?.answer)
    }
}

fn any_change() -> impl Strategy<Value = Change> {
    let note = NoteId([3; 16]);
    let question = || prop::sample::select(vec!["a", "b"]);
    let field = prop::sample::select(vec![
        TextField::View,
        TextField::Note(note),
        TextField::QuestionNote { interview: TALK, question: id("a") },
        TextField::Draft { interview: TALK, part: DraftPart::Duty },
    ]);
    let splice = (0u32..6, 0u32..3, "[añ]{0,3}").prop_map(|(at, remove, insert)| Splice { at, remove, insert });
    prop_oneof![
        Just(started()),
        "[A-C]".prop_map(|code| Change::Opened { code }),
        "[A-C]".prop_map(|name| Change::Named { which: NameKind::Used, name }),
        Just(Change::ModeSet { interview: TALK, mode: WorkingMode::ObserveOnly }),
        Just(Change::ModeSet { interview: TALK, mode: WorkingMode::Speaking(AskedFrom::Short) }),
        (question(), prop::sample::select(vec![value("yes"), value("no"), Answer::Declined])).prop_map(|(q, a)| answered(q, a)),
        question().prop_map(|q| Change::TakenBack { interview: TALK, question: id(q) }),
        question().prop_map(|q| Change::Undone { interview: TALK, question: id(q) }),
        Just(Change::InterviewClosed { interview: TALK }),
        Just(Change::InterviewReopened { interview: TALK }),
        Just(Change::NoteOpened { note }),
        (field.clone(), splice).prop_map(|(field, splice)| Change::Typed { field, splice }),
        (field, "[añ]{0,5}").prop_map(|(field, text)| Change::Written { field, text }),
        Just(Change::Judged(Judgement::new(TALK, "Sola.", Some(Level::High), None, None).expect("good"))),
        Just(Change::Lifted {
            interview: TALK,
            prohibition: id("no-consulate"),
            role: "r".into(),
            name: "n".into(),
            on: jiff::civil::date(2026, 11, 23),
            purpose: "p".into(),
            excluding: String::new(),
        }),
        Just(Change::ProhibitionRestored { interview: TALK, prohibition: id("no-consulate") }),
        Just(Change::CallNoted { interview: TALK, rule: id("r") }),
    ]
}

/// Entries as several hostile or diverged writers might leave them: few ids, few clocks, any replacing any.
fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    let small_id = || (0u8..24).prop_map(|n| EntryId([n; 16]));
    let entry = (small_id(), 0u64..20, 0i64..50, prop::collection::vec(small_id(), 0..3), any_change());
    let entry = entry.prop_map(|(id, clock, at, replaces, change)| Entry {
        id,
        case: CASE,
        clock,
        at: minute(at),
        author: "Ana".into(),
        replaces,
        change,
    });
    prop::collection::vec(entry, 0..30)
}

proptest! {
    #[test]
    fn any_order_any_duplication_and_any_part_then_the_rest_fold_alike(
        (entries, shuffled) in any_entries().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        twice in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
        cut in any::<prop::sample::Index>(),
    ) {
        let whole = Case::fold(CASE, entries.clone());

        let mut with_doubles = shuffled.clone();
        if !shuffled.is_empty() {
            with_doubles.extend(twice.iter().map(|index| index.get(&shuffled).clone()));
        }
        let other = Case::fold(CASE, with_doubles.clone());
        prop_assert_eq!(&whole, &other);
        prop_assert_eq!(whole.digest(), other.digest());

        let cut = cut.index(with_doubles.len() + 1);
        let mut by_and_by = Case::fold(CASE, with_doubles[..cut].to_vec());
        for entry in &with_doubles[cut..] {
            by_and_by.add(entry.clone());
        }
        prop_assert_eq!(&whole, &by_and_by);
        prop_assert_eq!(whole.digest(), by_and_by.digest());
    }

    /// Nothing that was written is dropped by a clock: of every slot something stands.
    #[test]
    fn what_was_said_about_something_never_vanishes_whole(entries in any_entries()) {
        let case = Case::fold(CASE, entries);
        for entry in case.history() {
            let slot = Slot::of(&entry.change).expect("all of these have one");
            let unreadable = case.troubled().any(|troubled| troubled.id == entry.id);
            prop_assert!(unreadable || !case.current(&slot).is_empty());
        }
    }

    #[test]
    fn whatever_is_typed_the_last_text_stands(texts in prop::collection::vec("[aáñ👩‍👧e\u{301}\n ]{0,20}", 1..80)) {
        let mut desk = Desk::new();
        for text in &texts {
            if let Some(entry) = desk.scribe.typed(&desk.case, minute(1), &TextField::View, text).expect("writable") {
                desk.add(entry);
            }
            prop_assert_eq!(desk.case.view(), text);
        }
        let folded = Case::fold(desk.case.id(), desk.case.history().rev().cloned());
        prop_assert_eq!(Some(folded.view()), texts.last().map(String::as_str));
        prop_assert_eq!(folded.troubled().count(), 0);
    }

    /// The desk reads only what an entry speaks about; that must come to what reading everything comes to.
    #[test]
    fn one_more_entry_is_as_good_as_all_of_them(changes in prop::collection::vec(any_change(), 0..40), undo in any::<bool>()) {
        let mut desk = Desk::new();
        for change in changes {
            desk.write(change);
            if undo {
                desk.undo();
            }
        }
        prop_assert_eq!(&desk.case, &Case::fold(desk.case.id(), desk.case.history().cloned()));
        prop_assert_eq!(desk.case.conflicts().count(), 0);
    }
}

proptest! {
    /// Undo walks back step by step through all that was seen, whatever was answered and taken back between earlier undos.
    #[test]
    fn undo_walks_back_through_everything_that_was_seen(
        steps in prop::collection::vec((prop::sample::select(vec!["a", "b"]), 0usize..5), 0..14),
    ) {
        let mut desk = Desk::new();
        let mut seen = vec![(None, None)];
        for (question, what) in steps {
            match what {
                0 if seen.len() > 1 => {
                    desk.undo();
                    seen.pop();
                    continue;
                }
                0 | 1 => desk.write(Change::TakenBack { interview: TALK, question: id(question) }),
                2 => desk.write(answered(question, Answer::Declined)),
                3 => desk.write(answered(question, value("yes"))),
                _ => desk.write(answered(question, value("no"))),
            };
            seen.push((desk.answer("a").cloned(), desk.answer("b").cloned()));
        }
        while let Some(state) = seen.pop() {
            prop_assert_eq!((desk.answer("a").cloned(), desk.answer("b").cloned()), state);
            prop_assert_eq!(desk.undo(), !seen.is_empty());
        }
    }

    /// The reader of journals and the reader of case files answer whatever they are given.
    #[test]
    fn hostile_bytes_are_refused_and_never_a_panic(
        noise in prop::collection::vec(any::<u8>(), 0..200),
        at in any::<prop::sample::Index>(),
        put in "[\\PC\n\"(){}\\[\\]:,/*]{0,6}",
        cut in 0usize..40,
    ) {
        prop_assert!(Entry::from_bytes(&noise).is_err());
        let entry = Desk::new().case.history().next().expect("one").to_bytes();
        let place = at.index(entry.len());
        let mut spoiled = entry.clone();
        spoiled.splice(place..(place + cut).min(entry.len()), noise.iter().copied().take(cut));
        // What it says may still make sense; it must only not stop the program.
        drop(Entry::from_bytes(&spoiled));

        let text = include_str!("data/cases/almost_everything_declined.ron");
        let place = text.floor_char_boundary(at.index(text.len()));
        let end = text.floor_char_boundary((place + cut).min(text.len()));
        let spoiled = [&text[..place], &put, &text[end..]].concat();
        if let Err(problems) = CaseFile::read(&spoiled, &GUIDES) {
            prop_assert!(!problems.is_empty());
        }
    }
}

#[test]
fn a_lost_entry_costs_half_a_minute_of_typing_and_not_the_note() {
    let mut desk = Desk::new();
    let mut text = String::new();
    let mut ids = Vec::new();
    for n in 0..100 {
        text += &n.to_string();
        let entry = desk.scribe.typed(&desk.case, minute(n), &TextField::View, &text).unwrap().unwrap();
        ids.push(desk.add(entry));
    }
    let damaged = Case::fold(desk.case.id(), desk.case.history().filter(|entry| entry.id != ids[40]).cloned());
    assert_eq!(damaged.view(), text);
    assert!(damaged.troubled().count() > 0, "what the loss made unreadable is said");
}

#[test]
fn two_who_answered_apart_are_both_shown_and_one_decides() {
    let mut here = Desk::new();
    here.write(answered("a", value("yes")));
    let mut there = Scribe::new("Bea", counting(99), 0);
    let theirs = there.write(&here.case, minute(5), answered("a", value("no"))).unwrap();
    here.write(answered("a", Answer::Declined));
    here.add(theirs);

    let conflicts: Vec<_> = here.case.conflicts().collect();
    assert_eq!(conflicts.len(), 1);
    let authors: Vec<&str> = conflicts[0].entries.iter().map(|entry| entry.author.as_str()).collect();
    assert_eq!(conflicts[0].slot, &Slot::Answer(TALK, id("a")));
    assert!(authors.contains(&"Ana") && authors.contains(&"Bea"));

    here.write(answered("a", value("no")));
    assert_eq!(here.case.conflicts().count(), 0);
    assert_eq!(here.answer("a"), Some(&value("no")));
}

#[test]
fn of_two_modes_the_quieter_holds_and_what_one_restored_stays_forbidden() {
    let mut here = Desk::new();
    let lifted = |desk: &mut Scribe, case: &Case| {
        let change = Change::Lifted {
            interview: TALK,
            prohibition: id("no-consulate"),
            role: "prosecutor".into(),
            name: "Fiscalía".into(),
            on: jiff::civil::date(2026, 11, 20),
            purpose: "visado".into(),
            excluding: String::new(),
        };
        desk.write(case, minute(9), change).unwrap()
    };
    let mut there = Scribe::new("Bea", counting(99), 0);
    let theirs = [
        there.write(&here.case, minute(9), Change::ModeSet { interview: TALK, mode: WorkingMode::Speaking(AskedFrom::Full) }).unwrap(),
        lifted(&mut there, &here.case),
    ];
    here.write(Change::ModeSet { interview: TALK, mode: WorkingMode::ObserveOnly });
    here.write(Change::ProhibitionRestored { interview: TALK, prohibition: id("no-consulate") });
    for entry in theirs {
        here.add(entry);
    }

    let kept = here.case.interview(TALK).unwrap();
    assert_eq!(kept.interview.mode, WorkingMode::ObserveOnly);
    assert!(kept.interview.lifted.is_empty());

    let decided = lifted(&mut here.scribe, &here.case);
    here.add(decided);
    assert_eq!(here.case.interview(TALK).unwrap().interview.lifted.len(), 1);
}

#[test]
fn repeating_an_answer_restarts_nothing_and_neither_does_undo() {
    let mut desk = Desk::new();
    desk.write(answered("a", value("yes")));
    let since = |desk: &Desk| desk.case.interview(TALK).unwrap().interview.answer(&id("a")).unwrap().since;
    let first = since(&desk);
    desk.write(answered("a", value("yes")));
    assert_eq!(since(&desk), first);
    desk.write(answered("a", value("no")));
    assert_ne!(since(&desk), first);
    desk.undo();
    assert_eq!(desk.answer("a"), Some(&value("yes")));
    assert_eq!(since(&desk), first);
}

#[test]
fn undo_goes_back_answer_by_answer_to_the_beginning() {
    let mut desk = Desk::new();
    desk.write(answered("a", value("yes")));
    desk.write(answered("b", value("no")));
    desk.write(answered("a", value("no")));
    desk.write(answered("a", Answer::Declined));

    let mut seen = Vec::new();
    // One undo more than there are answers: the last finds nothing.
    for _ in 0..5 {
        if !desk.undo() {
            break;
        }
        seen.push((desk.answer("a").cloned(), desk.answer("b").cloned()));
    }
    let (yes, no) = (Some(value("yes")), Some(value("no")));
    assert_eq!(seen, [(no.clone(), no.clone()), (yes.clone(), no), (yes, None), (None, None)]);

    desk.write(answered("b", value("yes")));
    assert!(desk.undo());
    assert!(!desk.undo());
    assert_eq!(desk.answer("b"), None);
}

#[test]
fn what_was_taken_back_comes_back_by_undo() {
    let mut desk = Desk::new();
    desk.write(answered("a", value("yes")));
    let since = desk.case.interview(TALK).unwrap().interview.answer(&id("a")).unwrap().since;
    desk.write(Change::TakenBack { interview: TALK, question: id("a") });
    desk.write(answered("a", value("no")));

    let mut seen = Vec::new();
    // One undo more than there are steps: the last finds nothing.
    for _ in 0..4 {
        if desk.undo() {
            seen.push(desk.answer("a").cloned());
        }
        if seen.len() == 2 {
            assert_eq!(desk.case.interview(TALK).unwrap().interview.answer(&id("a")).map(|recorded| recorded.since), Some(since));
        }
    }
    assert_eq!(seen, [None, Some(value("yes")), None]);
}

#[test]
fn what_a_newer_program_wrote_makes_a_case_read_only_and_loses_nothing() {
    let mut desk = Desk::new();
    desk.write(answered("a", value("yes")));
    let opened = Entry { id: EntryId([5; 16]), ..desk.case.history().next().unwrap().clone() };
    let mut bytes = opened.to_bytes();
    let at = bytes.windows(6).position(|part| part == b"Opened").unwrap();
    bytes[at..at + 6].copy_from_slice(b"Sealed");
    let news = Entry::from_bytes(&bytes).unwrap();

    desk.add(news.clone());
    assert!(desk.case.is_read_only());
    assert_eq!(desk.answer("a"), Some(&value("yes")));
    assert_eq!(desk.case.entry(news.id).unwrap().to_bytes(), bytes);
    assert_eq!(desk.scribe.write(&desk.case, minute(9), answered("a", value("no"))), Err(ReadOnly));
    assert_eq!(desk.scribe.typed(&desk.case, minute(9), &TextField::View, "x"), Err(ReadOnly));
}

#[test]
fn the_list_shows_the_judged_level_and_before_it_only_immediate() {
    let mut desk = Desk::new();
    desk.write(answered("a", value("yes")));
    let level = |desk: &Desk, suggested| desk.case.summary(suggested).unwrap().level;
    assert_eq!(level(&desk, Some(Level::High)), None);
    assert_eq!(level(&desk, Some(Level::Immediate)), Some(Level::Immediate));

    let judgement = Judgement::new(TALK, "Está sola.", Some(Level::Medium), None, None).unwrap();
    desk.write(Change::Judged(judgement));
    let summary = desk.case.summary(Some(Level::Immediate)).unwrap();
    assert_eq!((summary.level, summary.interview_open, summary.answered_since), (Some(Level::Medium), true, false));
    assert!(!summary.is_level_old(minute(60)) && summary.is_level_old(minute(60 * 24 * 8)));

    desk.write(answered("a", value("no")));
    desk.write(Change::InterviewClosed { interview: TALK });
    let summary = desk.case.summary(None).unwrap();
    assert!(summary.is_level_old(minute(60)) && !summary.interview_open);
}

#[test]
fn notes_names_and_codes_are_what_was_written_last() {
    let mut desk = Desk::new();
    let (note, entry) = desk.scribe.open_note(&desk.case, minute(2)).unwrap();
    desk.add(entry);
    let typed = desk.scribe.typed(&desk.case, minute(3), &TextField::Note(note), "Llega con una mochila.").unwrap().unwrap();
    desk.add(typed);
    assert_eq!(desk.case.notes().map(|(_, _, text)| text).collect::<Vec<_>>(), ["Llega con una mochila."]);

    desk.write(Change::Named { which: NameKind::Used, name: "Luna".into() });
    assert_eq!(desk.case.name(NameKind::Used), Some("Luna"));
    desk.write(Change::Named { which: NameKind::Used, name: " ".into() });
    assert_eq!(desk.case.name(NameKind::Used), None);

    let code = code::propose(desk.scribe.chance(), |code| code == desk.case.code());
    desk.write(Change::Opened { code: code.clone() });
    assert_eq!(desk.case.code(), code);
}
