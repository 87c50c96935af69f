//! What somebody sees who has the folder and not the passphrase: sizes, and nothing else.

use super::desk::{Place, entry, id};
use acogida::{
    casework::entry::{CaseId, Change, EntryId, NameKind},
    vault::{Trouble, VaultError},
};

/// Texts that would be recognised wherever they stood.
const CANARIES: [&str; 5] = ["Zanzibarine-Quokka", "Schnabeltier-Observatorium", "passerelle-cachée", "نام-پنهان", "guide-canary-4711"];

#[test]
fn nothing_that_was_said_can_be_read_in_any_file() {
    let place = Place::new("canaries");
    let mut vault = place.create();
    for (number, canary) in (0..).zip(CANARIES) {
        let clock = vault.next_clock();
        let mut entry = entry(0, number, clock);
        entry.author = format!("{canary} the author");
        entry.change = match number {
            0 => Change::Opened { code: canary.to_owned() },
            1 => Change::Named { which: NameKind::Used, name: canary.to_owned() },
            _ => entry.change,
        };
        vault.append(&entry).expect("saved");
    }
    vault.keep_guide(&[9; 32], CANARIES[4].repeat(50).as_bytes()).expect("kept");
    vault.keep_place(CANARIES[0].as_bytes()).expect("kept");
    assert_eq!(vault.cases().len(), 1);
    vault.lock();
    // Also what is cut off, and what this installation remembers.
    let mut files = place.files();
    files.extend(std::fs::read_dir(place.device()).expect("readable").map(|entry| entry.expect("readable").path()));
    assert!(files.len() > 8, "{files:?}");
    for path in files {
        let bytes = std::fs::read(&path).expect("readable");
        let name = path.to_string_lossy();
        let shown: Vec<_> =
            CANARIES.iter().flat_map(|canary| [canary.as_bytes().to_vec(), utf_16(canary), hex(canary.as_bytes())]).collect();
        let ids = [id(0), id(1)].into_iter().flat_map(|id| [id.to_vec(), hex(&id)]);
        for secret in shown.into_iter().chain(ids) {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret), "{name} shows {}", String::from_utf8_lossy(&secret));
            assert!(!name.contains(&*String::from_utf8_lossy(&secret)));
        }
    }
}

fn utf_16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect()
}

#[test]
fn the_length_of_an_answer_says_little() {
    let place = Place::new("lengths");
    let mut vault = place.create();
    let mut lengths = std::collections::BTreeSet::new();
    let mut end = 0;
    for number in 0..40 {
        let clock = vault.next_clock();
        let mut entry = entry(0, number, clock);
        entry.author = "n".repeat(usize::try_from(number).expect("small"));
        vault.append(&entry).expect("saved");
        let len = std::fs::metadata(&place.files_ending(".jnl")[0]).expect("there").len();
        lengths.insert(len - end);
        end = len;
    }
    // The first frame stands after the head of the segment, which makes it one more.
    assert!(lengths.len() <= 8, "40 lengths became {lengths:?}");
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new("modes");
    let mut vault = place.create();
    vault.append(&entry(0, 0, 1)).expect("saved");
    vault.lock();
    let mode = |path: &std::path::Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    for path in place.files() {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        assert_eq!(mode(path.parent().expect("in a folder")), 0o700, "{}", path.display());
    }
}

#[test]
fn errors_and_troubles_say_nothing_personal() {
    let place = Place::new("errors");
    let mut vault = place.create();
    vault.append(&entry(0, 0, 1)).expect("saved");
    assert_eq!(vault.entries_of(CaseId(id(77))).expect("no such case, no entries"), []);
    assert_eq!(EntryId(id(0)).0[0], 0);
    std::fs::create_dir_all(place.vault().join("journal/Maria Example")).expect("made");
    drop(vault);
    let vault = place.open();
    assert_eq!(vault.troubles(), [Trouble::Stranger]);
    assert!(!format!("{:?} {}", vault.troubles(), VaultError::WrongPassphrase).contains("Maria"));
}
