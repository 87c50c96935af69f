//! What must not be lost, and must not turn up in another case: typed words, papers, choices.

use super::driver::{CTRL, Desk};
use acogida::{
    app::{
        action::Action,
        place::{Room, Tab},
        screens::referral::Finished,
        widgets::MOST_CHARACTERS,
    },
    casework::{
        Case,
        entry::{CaseId, Change, NameKind, TextField},
        referral::{Consent, FieldId, Ground, Recipient, ReferralDraft},
    },
    documents::{Doc, Fonts, doc::Margins, lay_out},
    files::Step,
    screening::name::Id,
};
use egui::{Key, accesskit::Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use std::io::ErrorKind;

const GUIDE: &str = "unaccompanied-minors";

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A desk with a case of this code.
fn with_case(code: &str) -> Desk {
    let mut desk = Desk::with_vault();
    begin(&mut desk, code);
    desk
}

fn begin(desk: &mut Desk, code: &str) {
    desk.apply(Action::CreateCase { code: code.to_owned(), guide: id(GUIDE) });
    let code = code.to_owned();
    desk.wait_until("the case is in the vault", |desk| {
        desk.cases_in_vault().iter().any(|case| case.code() == code && !case.interviews().is_empty())
    });
}

fn case(desk: &Desk, code: &str) -> Case {
    desk.cases_in_vault().into_iter().find(|case| case.code() == code).unwrap()
}

fn is_noted(desk: &Desk, code: &str) -> bool {
    case(desk, code).disclosures().next().is_some()
}

/// An empty paper of a case, as if it had been prepared there.
fn paper(case: &Case) -> Box<Finished> {
    let doc = Doc {
        language: "en".to_owned(),
        title: "Paper".to_owned(),
        date: jiff::civil::date(2026, 3, 2),
        margins: Margins::default(),
        blocks: Vec::new(),
    };
    let draft = ReferralDraft {
        interview: case.interviews()[0].id,
        recipient: Recipient { role: id("lawyer"), name: "Duty lawyer".to_owned() },
        ticked: [FieldId::Code].into(),
        language: "en".to_owned(),
    };
    let ground = Ground::Consent(Consent::new("said so", jiff::civil::date(2026, 3, 2)).unwrap());
    Box::new(Finished {
        case: case.id(),
        laid_out: lay_out(&doc, &Fonts::embedded()).unwrap(),
        bytes: b"%PDF".to_vec(),
        hash: [0; 32],
        disclosure: draft.on(ground).disclosed(vec![FieldId::Code], [0; 32]),
    })
}

fn open(desk: &mut Desk, case: CaseId, code: &str) {
    desk.apply(Action::OpenCase(case));
    desk.wait_for(code);
}

#[test]
fn a_paper_is_written_only_where_it_can_be_noted_in_its_own_case() {
    let mut desk = with_case("RIO-111");
    let paper = paper(&case(&desk, "RIO-111"));
    begin(&mut desk, "RIO-222");
    let path = desk.place.folder().join("paper.pdf");
    let save = || Action::SaveDocument { path: path.clone(), finished: paper.clone() };
    desk.apply(save());
    desk.wait_for_part("the case is no longer open");
    assert!(!path.exists());

    open(&mut desk, paper.case, "RIO-111");
    desk.apply(save());
    desk.wait_until("the paper is noted", |desk| is_noted(desk, "RIO-111"));
    assert!(path.exists());
    assert!(!is_noted(&desk, "RIO-222"));
}

#[test]
fn a_paper_that_is_being_written_is_noted_though_the_desk_locks() {
    let mut desk = with_case("RIO-111");
    let paper = paper(&case(&desk, "RIO-111"));
    let path = desk.place.folder().join("paper.pdf");
    desk.apply_at_once([Action::SaveDocument { path: path.clone(), finished: paper }, Action::Do(acogida::app::command::Command::Lock)]);
    desk.wait_for("Locked");
    assert!(path.exists());
    assert!(is_noted(&desk, "RIO-111"));
}

#[test]
fn a_locked_desk_writes_no_paper() {
    let mut desk = with_case("RIO-111");
    let paper = paper(&case(&desk, "RIO-111"));
    let path = desk.place.folder().join("paper.pdf");
    desk.press(CTRL, Key::L);
    desk.wait_for("Locked");
    desk.apply(Action::SaveDocument { path: path.clone(), finished: paper });
    desk.settle();
    assert!(!path.exists());
    assert!(!is_noted(&desk, "RIO-111"));
}

#[test]
fn a_paper_that_is_there_has_left_and_one_that_is_not_leaves_nothing_behind() {
    let mut desk = with_case("RIO-111");
    let paper = paper(&case(&desk, "RIO-111"));
    let path = desk.place.folder().join("paper.pdf");
    let save = || Action::SaveDocument { path: path.clone(), finished: paper.clone() };
    desk.disk.fail_every(Step::Rename, "paper.pdf", ErrorKind::PermissionDenied);
    desk.apply(save());
    desk.wait_for_part("cannot be written");
    let left: Vec<_> = std::fs::read_dir(desk.place.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("paper")), "{left:?}");
    assert!(!is_noted(&desk, "RIO-111"));

    let folder = desk.place.folder().file_name().unwrap().to_string_lossy().into_owned();
    desk.disk.heal();
    desk.disk.fail_every(Step::SyncFolder, &folder, ErrorKind::Other);
    desk.apply(save());
    desk.wait_until("the paper is noted", |desk| is_noted(desk, "RIO-111"));
    assert!(path.exists());
}

#[test]
fn how_one_signs_is_kept_as_soon_as_it_is_written() {
    let mut desk = with_case("RIO-111");
    desk.apply(Action::SetAuthor("L. F.".to_owned()));
    desk.apply(Action::Record(Change::Named { which: NameKind::Used, name: "Sami".to_owned() }));
    desk.wait_until("the signature is in the vault", |desk| desk.place_in_vault().is_some_and(|place| place.author == "L. F."));
}

#[test]
fn a_level_chosen_in_one_case_is_not_chosen_in_another() {
    let mut desk = with_case("RIO-111");
    let chosen = |desk: &Desk| {
        let rows = desk.window.query_all_by(|node| node.role() == egui::accesskit::Role::RadioButton);
        rows.filter(|node| node.accesskit_node().toggled() == Some(Toggled::True)).count()
    };
    let judge = |desk: &mut Desk| {
        desk.apply(Action::Typed { field: TextField::Sentence, text: "I am worried.".to_owned() });
        desk.apply(Action::ShowTab(Tab::Judgement));
        desk.settle();
    };
    judge(&mut desk);
    desk.window.get_by(|node| node.label().is_some_and(|label| label.starts_with("Low,"))).click();
    desk.settle();
    assert_eq!(chosen(&desk), 1);
    begin(&mut desk, "RIO-222");
    judge(&mut desk);
    assert_eq!(chosen(&desk), 0);
}

#[test]
fn nothing_found_yet_is_never_told_as_nothing_to_do() {
    let mut desk = with_case("RIO-111");
    desk.apply(Action::Go(Room::Cases));
    desk.wait_for("No finding so far");
    desk.wait_for_part("open points are left");
}

#[test]
fn the_longest_text_that_a_field_takes_can_be_saved() {
    let mut desk = with_case("RIO-111");
    let longest = "𐍈".repeat(MOST_CHARACTERS);
    desk.apply(Action::Typed { field: TextField::View, text: longest.clone() });
    desk.press(CTRL, Key::L);
    desk.wait_for("Locked");
    assert_eq!(case(&desk, "RIO-111").view(), longest);
}
