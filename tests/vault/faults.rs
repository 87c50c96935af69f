//! A disk that fails at every single call of a save, in every way: what was acknowledged stays, what was not can be saved again.

use super::desk::{Place, Vault, entry, numbers, overwrite, save};
use acogida::{
    files::{Call, FaultyDisk, RealDisk, Step},
    vault::{Trouble, VaultError},
};
use std::{io::ErrorKind, sync::Arc};

fn faulty() -> FaultyDisk {
    FaultyDisk::new(RealDisk)
}

fn try_save(vault: &mut Vault, case: u64, number: u64) -> Result<(), VaultError> {
    let clock = vault.next_clock();
    vault.append(&entry(case, number, clock))
}

/// What a save asks of the disk.
fn calls_of(prepare: impl Fn(&mut Vault), act: impl Fn(&mut Vault)) -> Vec<Call> {
    let (place, disk) = (Place::new("calls"), faulty());
    let mut vault = place.create_on(Arc::new(disk.clone())).expect("made");
    prepare(&mut vault);
    disk.heal();
    act(&mut vault);
    disk.calls()
}

/// Does `act` with a disk that fails once at each of its calls; then all that was saved must be there, before and after reopening, and
/// the same entry can be saved again.
fn fail_everywhere(prepare: impl Fn(&mut Vault) + Copy, number: u64, case: u64, saved_before: u64) {
    let calls = calls_of(prepare, |vault| save(vault, case, number));
    assert!(!calls.is_empty());
    for (n, call) in calls.iter().enumerate() {
        for kind in [ErrorKind::StorageFull, ErrorKind::PermissionDenied, ErrorKind::Interrupted] {
            let (place, disk) = (Place::new("faults"), faulty());
            let mut vault = place.create_on(Arc::new(disk.clone())).expect("made");
            prepare(&mut vault);
            disk.fail_nth(n, kind);
            let first = try_save(&mut vault, case, number);
            // The reserve is given up on a full disk, and the save then goes through; what only saves time may fail unseen.
            let first_ok = first.is_ok();
            if !first_ok {
                let expected = match kind {
                    ErrorKind::StorageFull => VaultError::DiskFull,
                    ErrorKind::PermissionDenied => VaultError::NotWritable,
                    other => VaultError::Io(other),
                };
                assert_eq!(first, Err(expected), "at {call:?}");
                assert_eq!(try_save(&mut vault, case, number), Ok(()), "again after {call:?}");
            }
            try_save(&mut vault, case, number + 1).expect("and the next one");
            drop(vault);

            let mut vault = place.open();
            assert!(!vault.troubles().iter().any(Trouble::is_damage), "{call:?}: {:?}", vault.troubles());
            let mut found: Vec<_> = (0..3).flat_map(|case| numbers(&mut vault, case)).collect();
            found.sort();
            found.dedup();
            assert_eq!(found.len() as u64, saved_before + 2, "after {kind:?} at {call:?}: {found:?}");
        }
    }
}

#[test]
fn the_first_save_of_all_survives_every_fault() {
    fail_everywhere(|_| {}, 100, 0, 0);
}

#[test]
fn the_first_save_of_a_case_survives_every_fault() {
    fail_everywhere(|vault| (0..3).for_each(|number| save(vault, 0, number)), 100, 1, 3);
}

#[test]
fn a_save_survives_every_fault() {
    fail_everywhere(|vault| (0..3).for_each(|number| save(vault, 0, number)), 100, 0, 3);
}

#[test]
fn a_save_is_one_write_and_one_flush() {
    let calls = calls_of(|vault| save(vault, 0, 0), |vault| save(vault, 0, 1));
    assert_eq!(calls.iter().map(|call| call.step).collect::<Vec<_>>(), [Step::Write, Step::Sync]);
}

#[test]
fn making_a_vault_survives_every_fault() {
    let calls = {
        let (place, disk) = (Place::new("making-calls"), faulty());
        drop(place.create_on(Arc::new(disk.clone())).expect("made"));
        disk.calls()
    };
    for (n, call) in calls.iter().enumerate() {
        let (place, disk) = (Place::new("making"), faulty());
        disk.fail_nth(n, ErrorKind::StorageFull);
        let made = place.create_on(Arc::new(disk.clone()));
        let mut vault = match made {
            Ok(vault) => vault,
            Err(error) => {
                assert_eq!(error, VaultError::DiskFull, "at {call:?}");
                // Half made, it can be made again; whole in spite of the error, it opens with the passphrase.
                match place.create_on(Arc::new(RealDisk)) {
                    Err(VaultError::AlreadyThere) => place.open(),
                    made => made.expect("made the second time"),
                }
            }
        };
        save(&mut vault, 0, 0);
        drop(vault);
        assert_eq!(numbers(&mut place.open(), 0).len(), 1, "at {call:?}");
    }
}

#[test]
fn a_full_disk_says_so_keeps_all_and_goes_on_when_there_is_room() {
    let (place, disk) = (Place::new("full"), faulty());
    let mut vault = place.create_on(Arc::new(disk.clone())).expect("made");
    for number in 0..5 {
        save(&mut vault, 0, number);
    }
    disk.fail_changes(ErrorKind::StorageFull);
    for _ in 0..3 {
        assert_eq!(try_save(&mut vault, 0, 5), Err(VaultError::DiskFull));
        assert_eq!(try_save(&mut vault, 1, 6), Err(VaultError::DiskFull));
    }
    assert!(vault.troubles().contains(&Trouble::DiskNearlyFull), "the reserve was given up first");
    assert_eq!(numbers(&mut vault, 0).len(), 5);
    disk.heal();
    save(&mut vault, 0, 5);
    save(&mut vault, 1, 6);
    vault.lock();
    let mut vault = place.open();
    assert_eq!((numbers(&mut vault, 0).len(), numbers(&mut vault, 1).len()), (6, 1));
    assert_eq!(vault.troubles(), []);
}

#[test]
fn a_full_disk_takes_one_more_save_from_the_reserve() {
    let (place, disk) = (Place::new("reserve"), faulty());
    let mut vault = place.create_on(Arc::new(disk.clone())).expect("made");
    save(&mut vault, 0, 0);
    disk.fail_nth(0, ErrorKind::StorageFull);
    assert_eq!(try_save(&mut vault, 0, 1), Ok(()));
    assert!(vault.troubles().contains(&Trouble::DiskNearlyFull));
    assert!(!place.vault().join("reserve").exists());
}

#[test]
fn after_a_failed_flush_the_file_is_not_trusted_any_more() {
    let (place, disk) = (Place::new("flush"), faulty());
    let mut vault = place.create_on(Arc::new(disk.clone())).expect("made");
    save(&mut vault, 0, 0);
    disk.fail_nth(1, ErrorKind::Interrupted);
    assert!(try_save(&mut vault, 0, 1).is_err());
    save(&mut vault, 0, 1);
    assert_eq!(place.files_ending(".jnl").len(), 2, "a new segment begins");
    drop(vault);
    let mut vault = place.open();
    assert_eq!((numbers(&mut vault, 0).len(), vault.troubles()), (2, &[][..]));
}

#[test]
fn a_pulled_stick_loses_nothing_that_was_saved() {
    let (place, disk) = (Place::new("pulled"), faulty());
    let mut vault = place.create_on(Arc::new(disk.clone())).expect("made");
    save(&mut vault, 0, 0);
    disk.fail_changes(ErrorKind::NotFound);
    assert_eq!(try_save(&mut vault, 0, 1), Err(VaultError::Missing));
    vault.lock();
    disk.heal();
    let mut vault = place.open();
    assert_eq!(numbers(&mut vault, 0).len(), 1);
    assert!(!vault.troubles().iter().any(Trouble::is_damage), "{:?}", vault.troubles());
}

#[test]
fn a_folder_that_may_not_be_written_says_so() {
    let (place, disk) = (Place::new("read-only"), faulty());
    place.create().lock();
    disk.fail_changes(ErrorKind::ReadOnlyFilesystem);
    assert_eq!(place.open_on(Arc::new(disk)).err(), Some(VaultError::NotWritable));
}

#[test]
fn the_unfinished_end_of_a_save_is_set_aside_and_saving_goes_on() {
    let place = Place::new("torn");
    let mut vault = place.create();
    for number in 0..4 {
        save(&mut vault, 0, number);
    }
    drop(vault);
    let journal = place.files_ending(".jnl").remove(0);
    let mut bytes = std::fs::read(&journal).expect("readable");
    let whole = bytes.clone();
    bytes.extend_from_slice(&whole[96..200]);
    overwrite(&journal, &bytes);

    let mut vault = place.open();
    assert!(matches!(vault.troubles(), [Trouble::CutOff { .. }]), "{:?}", vault.troubles());
    assert_eq!(std::fs::read(&journal).expect("readable"), whole);
    let aside = place.files_ending(".cut");
    assert_eq!(std::fs::read(&aside[0]).expect("kept"), whole[96..200]);
    save(&mut vault, 0, 4);
    assert_eq!(numbers(&mut vault, 0).len(), 5);
    assert_eq!(place.files_ending(".jnl").len(), 1);
}

#[test]
fn a_segment_that_the_disk_cannot_read_does_not_close_the_others() {
    let (place, disk) = (Place::new("sector"), faulty());
    let mut vault = place.create();
    for number in 0..900 {
        save(&mut vault, 0, number);
    }
    vault.lock();
    std::fs::remove_file(place.vault().join("snapshot")).expect("it was there");
    assert!(place.files_ending(".jnl").len() > 1);

    disk.fail_every(Step::Read, "0.jnl", ErrorKind::Other);
    let mut vault = place.open_on(Arc::new(disk.clone())).expect("it opens");
    assert!(vault.troubles().iter().any(Trouble::is_damage));
    let readable = numbers(&mut vault, 0).len();
    assert!(readable > 0 && readable < 900, "{readable}");
    save(&mut vault, 0, 900);
    drop(vault);
    // The disk was only tired: all is there again, and nothing was written over.
    assert_eq!(numbers(&mut place.open(), 0).len(), 901);
}
