//! The desk driven by its labels, as a screen reader meets it: first run, unlocking, cases, locking, a disk that fails.

mod driver;
mod kept;
mod main_job;

use acogida::{
    app::{
        action::Action,
        command::Command,
        place::{Page, Room},
    },
    casework::entry::{Change, TextField},
    files::Step,
    guides::{GuideFiles, Guides},
    wording::{Language, Words},
};
use driver::{CTRL, Desk, PASSPHRASE};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use std::{collections::BTreeSet, io::ErrorKind};

#[test]
fn a_case_is_there_again_after_locking_and_after_a_new_start() {
    let mut desk = Desk::first_run();
    desk.make_vault();
    desk.wait_for("The cases will be here");
    let code = desk.begin_case();
    desk.press(CTRL, Key::L);
    desk.wait_for("Locked");
    assert!(desk.window.query_by_label(&code).is_none(), "a locked desk names no case");
    desk.unlock(PASSPHRASE);
    desk.wait_for(&code);

    let mut again = desk.start_again();
    again.wait_for("Locked");
    again.unlock(PASSPHRASE);
    again.wait_for(&code);
    again.press(Modifiers::NONE, Key::F9);
    again.window.run_ok();
    assert!(again.window.query_by_label(&code).is_none(), "the neutral page names no case");
    assert!(again.window.query_by_label_contains("Acogida").is_none(), "the neutral page names no product");
}

#[test]
fn a_wrong_passphrase_says_so_and_the_right_one_opens() {
    let mut desk = Desk::with_vault();
    desk.press(CTRL, Key::L);
    desk.wait_for("Locked");
    desk.unlock("something else altogether");
    desk.wait_for_part("That passphrase does not open the vault");
    desk.unlock(PASSPHRASE);
    desk.wait_for("The cases will be here");
}

#[test]
fn an_easy_passphrase_or_one_typed_differently_makes_no_vault() {
    let mut desk = Desk::first_run();
    desk.click("Go on");
    desk.click("Understood, go on");
    desk.type_into("Passphrase", "acogida");
    assert!(desk.window.query_by_label_contains("too easy").is_some());
    desk.press(Modifiers::NONE, Key::Enter);
    desk.type_into("Passphrase", " lunes ribera boton abrigo nuez");
    desk.type_into("Type it again", "acogida lunes Ribera");
    assert!(desk.window.query_by_label_contains("differs from character 15").is_some());
    desk.press(Modifiers::NONE, Key::Enter);
    desk.settle();
    assert!(!desk.place.vault().join("vault.ron").exists());
}

#[test]
fn nobody_there_locks_the_desk_after_a_warning() {
    let mut desk = Desk::with_vault();
    desk.pass_secs(280);
    assert!(desk.window.query_by_label_contains("Locks in 20 seconds").is_some());
    desk.press(Modifiers::NONE, Key::ArrowDown);
    desk.settle();
    assert!(desk.window.query_by_label_contains("Locks in").is_none(), "a key ends the warning");
    desk.pass_secs(299);
    assert!(desk.window.query_by_label("Locked").is_none());
    desk.pass_secs(1);
    desk.wait_for("Locked");
}

#[test]
fn the_lock_wins_over_an_open_sheet() {
    let mut desk = Desk::with_vault();
    desk.press(CTRL, Key::N);
    desk.wait_for("Begin");
    desk.press(CTRL, Key::L);
    desk.wait_for("Locked");
    assert!(desk.window.query_by_label("Begin").is_none());
}

#[test]
fn typed_text_is_kept_within_a_second_and_at_once_by_the_lock() {
    let mut desk = Desk::with_vault();
    desk.begin_case();
    let typed = |text: &str| Action::Typed { field: TextField::View, text: text.to_owned() };
    desk.apply(typed("I want"));
    desk.window.run_steps(5);
    desk.wait_until("a typed text is an entry after a second", |desk| desk.texts_in_vault() == ["I want"]);
    desk.apply(typed("I want to stay"));
    desk.press(CTRL, Key::L);
    desk.wait_for("Locked");
    assert_eq!(desk.texts_in_vault(), ["I want to stay"]);
}

#[test]
fn a_full_disk_is_told_and_nothing_is_lost() {
    let mut desk = Desk::with_vault();
    desk.begin_case();
    desk.wait_until("the case is saved", |desk| desk.entries_in_vault() == 2);
    desk.disk.fail_every(Step::Write, "", ErrorKind::StorageFull);
    desk.apply(Action::Record(Change::Named { which: acogida::casework::entry::NameKind::Used, name: "Sami".to_owned() }));
    desk.wait_for_part("The disk is full: the last entries are not saved yet");
    assert_eq!(desk.entries_in_vault(), 2);
    desk.press(CTRL, Key::L);
    desk.wait_for_part("One entry could not be saved");
    assert!(desk.window.query_by_label("Interview").is_none(), "the screen is covered though the disk is full");
    desk.disk.heal();
    desk.wait_for("Locked");
    assert_eq!(desk.entries_in_vault(), 3);
}

#[test]
fn a_vault_in_use_has_its_own_words_and_opens_when_it_is_free() {
    let mut first = Desk::with_vault();
    let mut second = first.beside();
    second.wait_for("Locked");
    second.unlock(PASSPHRASE);
    second.wait_for("The vault is open in another window");
    first.press(CTRL, Key::L);
    first.wait_for("Locked");
    second.click("Try again");
    second.wait_for("Locked");
    second.unlock(PASSPHRASE);
    second.wait_for("The cases will be here");
}

#[test]
fn a_damaged_vault_is_not_called_a_wrong_passphrase() {
    let desk = Desk::with_vault();
    let place = desk.close();
    std::fs::OpenOptions::new().write(true).truncate(true).open(place.vault().join("vault.ron")).unwrap();
    let mut desk = Desk::at(place);
    desk.wait_for("The vault is damaged");
}

#[test]
fn composed_and_pasted_characters_arrive_and_keys_in_a_field_are_no_commands() {
    let mut desk = Desk::with_vault();
    desk.press(CTRL, Key::N);
    desk.wait_for("Begin");
    desk.press(CTRL, Key::A);
    desk.window.event(Event::Text("ñ".to_owned()));
    desk.window.event(Event::Ime(egui::ImeEvent::Commit("á".to_owned())));
    desk.window.event(Event::Paste("-7 œ".to_owned()));
    desk.settle();
    assert_eq!(desk.field("Code").value().as_deref(), Some("ñá-7 œ"));
}

#[test]
fn another_language_changes_every_word_and_is_remembered() {
    let mut desk = Desk::with_vault();
    for room in [Room::Cases, Room::Guides].into_iter().chain(Page::ALL.map(Room::Settings)) {
        desk.apply(Action::SetLanguage(Language::English));
        desk.apply(Action::Go(room));
        desk.settle();
        let english = desk.labels();
        desk.apply(Action::SetLanguage(Language::Spanish));
        desk.settle();
        let spanish = desk.labels();
        let left: BTreeSet<&String> = english.intersection(&spanish).filter(|label| is_of_one_language(label)).collect();
        assert!(left.is_empty(), "{room:?} keeps words in English: {left:?}");
        let raw: Vec<&String> = spanish.iter().filter(|label| is_a_message_id(label)).collect();
        assert!(raw.is_empty(), "{room:?} shows ids in place of words: {raw:?}");
    }
    let mut again = desk.start_again();
    again.wait_for("Bloqueado");
}

/// English words that Spanish says otherwise.
fn is_of_one_language(label: &str) -> bool {
    let (english, spanish) = (Words::new(Language::English), Words::new(Language::Spanish));
    driver::message_ids().iter().any(|id| english.say(id) == label && spanish.say(id) != label)
}

fn is_a_message_id(label: &str) -> bool {
    label.contains('-') && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[test]
fn every_message_stands_in_both_languages_and_every_command_has_its_words() {
    for language in Language::ALL {
        let words = Words::new(language);
        let missing: Vec<String> = driver::message_ids().into_iter().filter(|id| words.say(id) == *id).collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        for command in Command::ALL {
            assert_ne!(words.say(command.word()), command.word(), "{command:?} has no words");
        }
    }
}

#[test]
fn a_case_is_found_by_its_code_and_by_the_words_of_its_texts() {
    let mut desk = Desk::with_vault();
    let first = desk.begin_case();
    desk.apply(Action::Typed { field: TextField::View, text: "She wants to play football".to_owned() });
    desk.apply(Action::Go(Room::Cases));
    let second = desk.begin_case();
    desk.apply(Action::Go(Room::Cases));
    let is_listed = |desk: &Desk, code: &str| desk.labels().iter().any(|label| label.starts_with(&format!("{code}, ")));
    desk.wait_until("both are listed", |desk| is_listed(desk, &first) && is_listed(desk, &second));
    desk.type_into("Find a case", "FOOT");
    desk.wait_until("one is found", |desk| is_listed(desk, &first) && !is_listed(desk, &second));
    desk.press(Modifiers::NONE, Key::Escape);
    desk.type_into("Find a case", &second.to_lowercase());
    desk.wait_until("the other is found", |desk| is_listed(desk, &second) && !is_listed(desk, &first));
}

#[test]
fn settings_have_effect_at_once_and_what_is_unknown_in_them_stays() {
    let desk = Desk::with_vault();
    let place = desk.close();
    let file = place.settings_file();
    let text = std::fs::read_to_string(&file).unwrap();
    write(&file, &text.replacen('{', "{\n    \"from_tomorrow\": [1, 2],", 1));
    let mut desk = Desk::at(place);
    desk.wait_for("Locked");
    desk.unlock(PASSPHRASE);
    desk.wait_for("The cases will be here");
    desk.press(CTRL, Key::Plus);
    assert!((desk.window.ctx.zoom_factor() - 1.1).abs() < 0.001);
    let place = desk.close();
    let text = std::fs::read_to_string(place.settings_file()).unwrap();
    assert!(text.contains("from_tomorrow") && text.contains("\"zoom\": 110"), "{text}");
}

fn write(file: &std::path::Path, text: &str) {
    use std::io::Write;
    std::fs::File::create(file).and_then(|mut file| file.write_all(text.as_bytes())).unwrap();
}

#[test]
fn the_program_starts_with_its_other_guides_when_one_is_broken() {
    let broken = GuideFiles { name: "broken".to_owned(), logic: "(format: 1, id: 7)".to_owned(), texts: Vec::new() };
    let mut guides = Guides::embedded();
    guides.add(broken);
    let mut desk = Desk::with_guides(guides);
    desk.wait_for("Go on");
    desk.make_vault();
    desk.wait_for("The cases will be here");
    desk.wait_for_part("broken: this guide has mistakes");
    desk.apply(Action::Go(Room::Guides));
    assert!(desk.labels().iter().any(|label| label.contains("With mistakes, not used")));
    desk.apply(Action::Go(Room::Cases));
    desk.begin_case();
}
