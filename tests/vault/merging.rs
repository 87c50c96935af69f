//! Copies of one vault that went their own ways: the union of their files is the merge.

use super::desk::{Place, entry, id, numbers, save};
use acogida::{
    casework::{
        Case,
        entry::{CaseId, Entry},
    },
    vault::Trouble,
};
use std::path::Path;

/// Copies what is missing there, and what is longer here: the files of one writer only ever grow.
fn bring(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("readable") {
        let path = entry.expect("readable").path();
        let to = to.join(path.file_name().expect("named"));
        if path.is_dir() {
            std::fs::create_dir_all(&to).expect("made");
            bring(&path, &to);
        } else if std::fs::metadata(&to).map_or(0, |there| there.len()) < std::fs::metadata(&path).expect("there").len() {
            std::fs::copy(&path, &to).expect("copied");
        }
    }
}

fn two_copies() -> (Place, Place) {
    let (one, other) = (Place::new("one"), Place::new("other"));
    let mut vault = one.create();
    (0..3).for_each(|number| save(&mut vault, 0, number));
    vault.lock();
    std::fs::create_dir_all(other.vault()).expect("made");
    bring(&one.vault(), &other.vault());
    (one, other)
}

fn sorted(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_key(|entry| (entry.clock, entry.id));
    entries
}

#[test]
fn two_writers_meet_in_the_same_state_whichever_way_the_files_go() {
    let (one, other) = two_copies();
    for (place, first) in [(&one, 10), (&other, 20)] {
        let mut vault = place.open();
        for number in first..first + 5 {
            // The shared case, and one of its own.
            save(&mut vault, if number % 2 == 0 { 0 } else { first }, number);
        }
        vault.lock();
    }
    bring(&one.vault(), &other.vault());
    bring(&other.vault(), &one.vault());
    let (mut here, mut there) = (one.open(), other.open());
    for vault in [&here, &there] {
        assert!(!vault.troubles().iter().any(Trouble::is_damage), "{:?}", vault.troubles());
    }
    assert_eq!(here.cases().len(), 3);
    assert_eq!(here.next_clock(), there.next_clock());
    for case in [0, 10, 20] {
        let entries = sorted(here.entries_of(CaseId(id(case))).expect("readable"));
        assert_eq!(entries, sorted(there.entries_of(CaseId(id(case))).expect("readable")));
        assert!(!entries.is_empty());
        // The folded case too, in any order, with repetitions, and a part first.
        let case = CaseId(id(case));
        let digest = Case::fold(case, entries.clone()).digest();
        let backwards = entries.iter().rev().chain(&entries[..2]).cloned();
        assert_eq!(Case::fold(case, backwards).digest(), digest);
        let there = there.entries_of(case).expect("readable");
        assert_eq!(Case::fold(case, there).digest(), digest);
        assert_ne!(Case::fold(case, entries[1..].to_vec()).digest(), digest, "a missing entry is seen");
    }
    assert_eq!(numbers(&mut here, 0).len(), 3 + 3 + 3);
}

#[test]
fn what_the_other_writer_adds_later_is_found_behind_the_snapshot() {
    let (one, other) = two_copies();
    let mut vault = other.open();
    save(&mut vault, 0, 20);
    vault.lock();
    bring(&other.vault(), &one.vault());
    assert_eq!(numbers(&mut one.open(), 0).len(), 4);
    one.open().lock();

    // The other's segment grows; the key file of its new case comes along.
    let mut vault = other.open();
    save(&mut vault, 0, 21);
    save(&mut vault, 5, 22);
    vault.lock();
    bring(&other.vault(), &one.vault());
    let mut vault = one.open();
    assert_eq!(vault.troubles(), []);
    assert_eq!((numbers(&mut vault, 0).len(), numbers(&mut vault, 5).len()), (5, 1));
    let lines = vault.cases();
    assert_eq!(lines.iter().map(|line| line.1).sum::<usize>(), 6, "{lines:?}");
}

#[test]
fn the_same_entry_in_two_journals_is_found_twice_and_harms_nothing() {
    let (one, other) = two_copies();
    for place in [&one, &other] {
        let mut vault = place.open();
        vault.append(&entry(0, 50, 9)).expect("saved");
        vault.lock();
    }
    bring(&other.vault(), &one.vault());
    let mut vault = one.open();
    let entries = vault.entries_of(CaseId(id(0))).expect("readable");
    assert_eq!(entries.iter().filter(|found| found.id == entry(0, 50, 9).id).count(), 2);
    assert_eq!(vault.troubles(), []);
}

#[test]
fn the_logical_clock_does_not_fall_back_when_a_crash_leaves_an_empty_segment() {
    let place = Place::new("clock");
    let mut vault = place.create();
    for number in 0..4 {
        save(&mut vault, 0, number);
    }
    let mut late = entry(0, 4, 1000);
    late.author = "x".repeat(300 * 1024);
    vault.append(&late).expect("saved");
    // The segment is full: the next save begins a new one, of which the crash leaves the head alone.
    save(&mut vault, 0, 5);
    drop(vault);
    let last = place.files_ending(".jnl").pop().expect("there");
    let head = std::fs::read(&last).expect("readable")[..96].to_vec();
    super::desk::overwrite(&last, &head);
    let first = place.files_ending(".jnl").remove(0);
    std::fs::remove_file(&first).expect("even without the segment before");
    assert_eq!(place.open().next_clock(), 1001);
}
