//! Keeping and finding again: entries, guides, the mark where one was; refusals that change nothing.

use super::desk::{PASSPHRASE, Place, means, numbers, overwrite, save};
use acogida::{
    files::RealDisk,
    vault::{State, Trouble, VaultError, state},
};
use std::sync::Arc;

#[test]
fn what_was_saved_is_there_after_reopening() {
    let place = Place::new("round-trip");
    let mut vault = place.create();
    assert!(vault.cases().is_empty());
    for number in 0..20 {
        save(&mut vault, number % 3, number);
    }
    let before = (vault.cases(), numbers(&mut vault, 1), vault.next_clock());
    assert_eq!(before.0.len(), 3);
    assert_eq!(before.1, (0..20).filter(|number| number % 3 == 1).map(|number| format!("words number {number}")).collect::<Vec<_>>());
    vault.lock();

    let mut vault = place.open();
    assert_eq!(vault.troubles(), []);
    assert_eq!((vault.cases(), numbers(&mut vault, 1), vault.next_clock()), before);
    save(&mut vault, 1, 99);
    assert_eq!(numbers(&mut vault, 1).last().map(String::as_str), Some("words number 99"));
    assert_eq!(place.files_ending(".jnl").len(), 1, "the journal is gone on with");
}

#[test]
fn an_unclean_end_loses_nothing_and_goes_on_under_the_same_name() {
    let place = Place::new("unclean");
    let mut vault = place.create();
    for number in 0..5 {
        save(&mut vault, 0, number);
    }
    drop(vault);
    let mut vault = place.open();
    assert_eq!(vault.troubles(), []);
    assert_eq!(numbers(&mut vault, 0).len(), 5);
    save(&mut vault, 0, 5);
    assert_eq!(place.files_ending(".jnl").len(), 1);
}

#[test]
fn segments_follow_one_another() {
    let place = Place::new("segments");
    let mut vault = place.create();
    for number in 0..900 {
        save(&mut vault, number % 7, number);
    }
    assert!(place.files_ending(".jnl").len() > 1);
    let before = vault.cases();
    drop(vault);
    let mut vault = place.open();
    assert_eq!(vault.troubles(), []);
    assert_eq!(vault.cases(), before);
    assert_eq!(vault.next_clock(), 901);
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_writes_nothing() {
    let place = Place::new("wrong");
    place.create().lock();
    let before: Vec<_> = place.files().into_iter().map(|path| (std::fs::read(&path).expect("readable"), path)).collect();
    for wrong in ["", "correct horse battery stapl", "Correct horse battery staple"] {
        assert_eq!(place.open_with(wrong).err(), Some(VaultError::WrongPassphrase));
    }
    let after: Vec<_> = place.files().into_iter().map(|path| (std::fs::read(&path).expect("readable"), path)).collect();
    assert!(before == after);
    // The vault that refused is given back, to try again.
    let (locked, _) =
        place.locked().expect("a vault").unlock(&zeroize::Zeroizing::new("no".to_owned()), means(&place)).err().expect("refused");
    assert!(locked.unlock(&zeroize::Zeroizing::new(PASSPHRASE.to_owned()), means(&place)).is_ok());
}

#[test]
fn a_second_program_is_told_that_the_vault_is_in_use() {
    let place = Place::new("in-use");
    let open = place.create();
    let since = Some("2026-11-23T21:00:00Z".parse().expect("a time"));
    assert_eq!(place.try_open().err(), Some(VaultError::InUse { since }));
    drop(open);
    assert!(place.try_open().is_ok());
}

#[test]
fn a_vault_is_made_only_where_none_is() {
    let place = Place::new("there");
    assert!(matches!(state(Arc::new(RealDisk), &place.vault()), Ok(State::Missing)));
    place.create().lock();
    assert_eq!(place.create_on(Arc::new(RealDisk)).err(), Some(VaultError::AlreadyThere));

    let other = Place::new("foreign");
    std::fs::create_dir_all(other.vault()).expect("made");
    overwrite(&other.vault().join("holiday.jpg"), b"not ours");
    assert_eq!(other.create_on(Arc::new(RealDisk)).err(), Some(VaultError::NotAVault));
    assert_eq!(other.files().len(), 1);
}

#[test]
fn a_vault_without_its_first_file_is_damaged_not_missing() {
    let place = Place::new("headless");
    let mut vault = place.create();
    save(&mut vault, 0, 0);
    vault.lock();
    std::fs::remove_file(place.vault().join("vault.ron")).expect("removed");
    let found = place.create_on(Arc::new(RealDisk)).err();
    assert_eq!(found, Some(VaultError::Damaged(acogida::vault::Piece::VaultFile)));
}

#[test]
fn guides_and_the_place_come_back() {
    let place = Place::new("guides");
    let mut vault = place.create();
    assert!(vault.place().is_none());
    vault.keep_guide(&[3; 32], b"a guide").expect("kept");
    vault.keep_guide(&[3; 32], b"a guide").expect("kept again");
    vault.keep_place(b"case 7, question 3").expect("kept");
    vault.keep_place(b"case 8").expect("kept");
    vault.lock();
    let vault = place.open();
    assert_eq!(vault.guide(&[3; 32]).expect("kept").as_slice(), b"a guide");
    assert_eq!(vault.guide(&[4; 32]).err(), Some(VaultError::Missing));
    assert_eq!(vault.place().expect("kept").as_slice(), b"case 8");
}

#[test]
fn a_restored_copy_writes_under_a_new_name() {
    let place = Place::new("restored");
    let mut vault = place.create();
    for number in 0..5 {
        save(&mut vault, 0, number);
    }
    vault.lock();
    let journal = place.files_ending(".jnl").remove(0);
    let backup = std::fs::read(&journal).expect("readable");
    let mut vault = place.open();
    save(&mut vault, 0, 5);
    vault.lock();
    overwrite(&journal, &backup);

    let mut vault = place.open();
    assert!(vault.troubles().iter().any(|trouble| matches!(trouble, Trouble::Shrunk { .. })), "{:?}", vault.troubles());
    save(&mut vault, 0, 6);
    assert_eq!(numbers(&mut vault, 0).len(), 6);
    drop(vault);
    assert_eq!(place.files_ending(".jnl").len(), 2);
    assert_eq!(std::fs::read(&journal).expect("readable"), backup, "the old journal is never continued");

    // The same when what this installation remembered is lost.
    std::fs::remove_dir_all(place.device()).expect("removed");
    let mut vault = place.open();
    save(&mut vault, 0, 7);
    assert_eq!(place.files_ending(".jnl").len(), 3);
    assert_eq!(numbers(&mut vault, 0).len(), 7);
}
