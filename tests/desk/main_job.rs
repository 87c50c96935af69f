//! The main job from end to end, by labels and keys: vault, case, answers, judgement, the person's view, the paper, lock, unlock, go on.
//!
//! What is typed on the way are canaries: words that may stand nowhere in clear, save in the one file that was asked for.

use super::driver::{CTRL, Desk, PASSPHRASE};
use acogida::files::{self, RealDisk, Step};
use egui::{
    Key, Modifiers,
    accesskit::{Role, Toggled},
};
use egui_kittest::{
    Node,
    kittest::{NodeT, Queryable},
};
use sha2::Digest as _;
use std::{fs, io::ErrorKind, path::Path};

const NOTE: &str = "kanarium nota";
const VIEW: &str = "kanarium quiere dormir";
const SENTENCE: &str = "kanarium frase";

fn key(desk: &mut Desk, key: Key) {
    desk.press(Modifiers::NONE, key);
}

/// Goes on by Enter until the question with these words stands there.
fn go_on_to(desk: &mut Desk, words: &str) {
    for _ in 0..80 {
        if desk.window.query_all_by_label_contains(words).next().is_some() {
            return;
        }
        key(desk, Key::Enter);
    }
    panic!("{words} was never asked; there is {:?}", desk.labels());
}

/// Clicks what has this role and a name that begins so.
fn click(desk: &mut Desk, role: Role, name: &str) {
    desk.wait_until(name, |desk| find(desk, role, name).is_some());
    // As a screen reader does it: it may lie outside what a pane shows.
    find(desk, role, name).expect("it was there").click_accesskit();
    desk.settle();
}

fn find<'a>(desk: &'a Desk, role: Role, name: &'a str) -> Option<Node<'a>> {
    desk.window.query_all_by(move |node| node.role() == role && node.label().is_some_and(|label| label.starts_with(name))).next()
}

/// An open case in which a child is to sleep among adults: answered with keys alone.
fn interviewed() -> Desk {
    let mut desk = Desk::first_run();
    desk.make_vault();
    desk.wait_for("The cases will be here");
    desk.begin_case();
    desk.wait_for("How will you work now?");
    key(&mut desk, Key::Enter);
    for _ in 0..4 {
        key(&mut desk, Key::Num1);
        key(&mut desk, Key::Enter);
    }
    go_on_to(&mut desk, "Where will you sleep tonight");
    key(&mut desk, Key::Num3);
    key(&mut desk, Key::A);
    desk.field("Note").type_text(NOTE);
    desk.settle();
    key(&mut desk, Key::Escape);
    go_on_to(&mut desk, "are there objective grounds");
    key(&mut desk, Key::Num1);
    desk.press(CTRL, Key::Num2);
    desk.wait_for_part("Sleeps tonight in a centre for adults");
    desk
}

fn judge(desk: &mut Desk) {
    desk.press(CTRL, Key::Num3);
    assert!(desk.window.query_by_label_contains("What the findings suggest").is_none(), "the own sentence comes first");
    desk.type_into("Your sentence", SENTENCE);
    key(desk, Key::Escape);
    desk.wait_for_part("What the findings suggest");
    click(desk, Role::RadioButton, "Immediate");
    desk.click("Save my judgement");
    desk.wait_for("Your judgement is saved.");
}

/// Everything but saving: to whom, on what ground, and one field ticked.
fn prepare(desk: &mut Desk, field: &str) {
    desk.press(CTRL, Key::Num4);
    desk.wait_for("The page will stand here");
    desk.click("Child-protection entity");
    desk.type_into("Person or service", "Servicio inventado");
    click(desk, Role::RadioButton, "Legal duty");
    desk.type_into("Law and article", "LO 1/1996, art. 13.1");
    assert!(save_is_closed(desk), "there is no paper before the ground is whole");
    desk.type_into("Were they told that this is passed on?", "Sí");
    desk.wait_for("The page that will leave");
    let ticked = desk.window.query_all_by(|node| node.role() == Role::CheckBox && node.toggled() == Some(Toggled::True));
    assert_eq!(ticked.count(), 0, "nothing is ticked for the worker");
    click(desk, Role::CheckBox, field);
}

fn save_is_closed(desk: &Desk) -> bool {
    desk.window.get_by(|node| node.role() == Role::Button && node.label().as_deref() == Some("Save PDF…")).accesskit_node().is_disabled()
}

fn save_as(desk: &mut Desk, name: &str) {
    desk.press(CTRL, Key::P);
    desk.wait_for("Save here");
    desk.press(CTRL, Key::A);
    desk.field("File name").type_text(name);
    desk.settle();
    desk.click("Save here");
}

#[test]
fn from_a_new_vault_to_the_paper_and_on_after_the_lock() {
    let mut desk = interviewed();
    desk.press(CTRL, Key::Num1);
    click(&mut desk, Role::TreeItem, "The person’s own view");
    desk.type_into("What was said, in their words", VIEW);
    judge(&mut desk);
    prepare(&mut desk, "What the person wants");
    save_as(&mut desk, "papel");
    desk.wait_for_part("The PDF is saved");
    let paper = fs::read(desk.place.folder().join("papel.pdf")).unwrap();
    assert!(paper.starts_with(b"%PDF-1.7"));
    desk.wait_until("what left is in the vault", |desk| desk.cases_in_vault().iter().any(|case| case.disclosures().count() == 1));
    let cases = desk.cases_in_vault();
    let (_, left) = cases[0].disclosures().next().unwrap();
    assert_eq!(left.fields.iter().map(ToString::to_string).collect::<Vec<_>>(), ["view"]);
    assert_eq!(left.document[..], sha2::Sha256::digest(&paper)[..]);

    desk.press(CTRL, Key::L);
    desk.wait_for("Locked");
    nothing_in_clear_below(desk.place.folder());
    desk.unlock(PASSPHRASE);
    desk.wait_for("What has left");
    assert_eq!(desk.texts_in_vault(), [VIEW]);
    desk.press(CTRL, Key::Num1);
    desk.wait_for_part("are there objective grounds");
    let entries = desk.entries_in_vault();
    key(&mut desk, Key::Enter);
    key(&mut desk, Key::D);
    desk.wait_until("the talk goes on", |desk| desk.entries_in_vault() == entries + 1);
}

#[test]
fn a_paper_that_could_not_be_written_has_not_left() {
    let mut desk = interviewed();
    prepare(&mut desk, "Sleeps tonight");
    desk.disk.fail_every(Step::Rename, ".pdf", ErrorKind::PermissionDenied);
    save_as(&mut desk, "papel");
    desk.wait_for_part("This folder cannot be written to");
    desk.disk.heal();
    assert!(!desk.place.folder().join("papel.pdf").exists());
    assert!(fs::read_dir(desk.place.folder()).unwrap().all(|entry| entry.unwrap().path().is_dir()), "no half of it stays behind");
    assert_eq!(desk.cases_in_vault()[0].disclosures().count(), 0);
}

#[test]
fn a_file_that_is_there_is_replaced_only_after_asking() {
    let mut desk = interviewed();
    prepare(&mut desk, "Sleeps tonight");
    let path = desk.place.folder().join("papel.pdf");
    files::write_whole(&RealDisk, &path, b"older").unwrap();
    save_as(&mut desk, "papel.pdf");
    desk.wait_for_part("There is already a file");
    assert_eq!(fs::read(&path).unwrap(), b"older");
    desk.click("Replace it");
    desk.wait_for_part("The PDF is saved");
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF"));
}

#[test]
fn what_was_prepared_is_there_after_the_lock() {
    let mut desk = interviewed();
    prepare(&mut desk, "Sleeps tonight");
    desk.press(CTRL, Key::L);
    desk.wait_for("Locked");
    desk.unlock(PASSPHRASE);
    desk.wait_for("The page that will leave");
    assert_eq!(desk.field("Person or service").value().as_deref(), Some("Servicio inventado"));
}

/// No file but the paper holds a canary, in the bytes of any text encoding a file could hold it in.
fn nothing_in_clear_below(folder: &Path) {
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            nothing_in_clear_below(&path);
            continue;
        }
        seen += 1;
        let bytes = fs::read(&path).unwrap();
        let wide: Vec<u8> = "kanarium".bytes().flat_map(|byte| [byte, 0]).collect();
        for canary in [&b"kanarium"[..], &wide] {
            assert!(!bytes.windows(canary.len()).any(|window| window == canary), "{} holds what was typed", path.display());
        }
    }
    assert!(seen > 0 || fs::read_dir(folder).unwrap().next().is_some(), "an empty folder proves nothing");
}
