//! Harmed and forged files: every cut, every flipped byte, swapped frames, noise in the place of each file. Detected or harmless; never a
//! panic; and "wrong passphrase" is never said of damage.

use super::desk::{PASSPHRASE, Place, entry, id, means, numbers, overwrite, save};
use acogida::{
    casework::entry::CaseId,
    files::RealDisk,
    vault::{State, Trouble, VaultError, VaultKeys, state},
};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};
use zeroize::Zeroizing;

/// A small vault with every kind of file in it, locked.
pub(super) fn small(name: &str) -> Place {
    let place = Place::new(name);
    let mut vault = place.create();
    vault.keep_guide(&[5; 32], b"a guide").expect("kept");
    vault.keep_place(b"here").expect("kept");
    for number in 0..6 {
        save(&mut vault, number % 2, number);
    }
    vault.lock();
    // It holds nothing; empty, it costs the many openings less.
    overwrite(&place.vault().join("reserve"), b"");
    place
}

/// What one can get out of a vault in whatever state: the texts of its entries, or why it does not open.
struct Found {
    texts: BTreeSet<String>,
    troubles: Vec<Trouble>,
    guide: bool,
}

fn look(place: &Place, keys: Option<&Arc<VaultKeys>>) -> Result<Found, VaultError> {
    let mut vault = match keys {
        Some(keys) => place.open_quickly(keys)?,
        None => place.try_open()?,
    };
    vault.cases();
    let mut texts = BTreeSet::new();
    for case in 0..2 {
        match vault.entries_of(CaseId(id(case))) {
            Ok(entries) => texts.extend(entries.iter().map(super::desk::text_of)),
            Err(error) => assert_ne!(error, VaultError::WrongPassphrase),
        }
    }
    vault.verify().expect("readable");
    Ok(Found { texts, troubles: vault.troubles().to_vec(), guide: vault.guide(&[5; 32]).is_ok_and(|guide| guide.as_slice() == b"a guide") })
}

/// A vault to compare with, and its keys.
struct Original {
    place: Place,
    keys: Arc<VaultKeys>,
}

impl Original {
    fn new(name: &str) -> Self {
        let place = small(name);
        let keys = place.locked().expect("whole").derive(&Zeroizing::new(PASSPHRASE.to_owned())).expect("the passphrase");
        Self { place, keys }
    }

    fn vault(&self) -> PathBuf {
        self.place.vault()
    }

    fn device(&self) -> PathBuf {
        self.place.device()
    }
}

fn same_files(one: &Path, other: &Path) -> bool {
    if !other.is_dir() {
        return std::fs::read(one).ok() == std::fs::read(other).ok();
    }
    std::fs::read_dir(other).expect("readable").all(|entry| {
        let path = entry.expect("readable").path();
        same_files(&one.join(path.file_name().expect("named")), &path)
    })
}

/// Puts the vault and what the installation remembers back as they were; files that are as they were are left alone.
fn restore(place: &Place, original: &Original) {
    for (to, from) in [(place.vault(), original.vault()), (place.device(), original.device())] {
        same(&from, &to);
    }
}

fn same(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("made");
    for entry in std::fs::read_dir(to).expect("readable") {
        let path = entry.expect("readable").path();
        if !from.join(path.file_name().expect("named")).exists() {
            if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) }.expect("removed");
        }
    }
    for entry in std::fs::read_dir(from).expect("readable") {
        let path = entry.expect("readable").path();
        let to = to.join(path.file_name().expect("named"));
        if path.is_dir() {
            same(&path, &to);
        } else if std::fs::read(&to).ok() != std::fs::read(&path).ok() {
            std::fs::copy(&path, &to).expect("copied");
        }
    }
}

/// After harm, everything is either still right, or missed and told.
fn check(place: &Place, original: &Original, harm: &str) -> Result<Found, VaultError> {
    let all: BTreeSet<_> = (0..6).map(|number| format!("words number {number}")).collect();
    // Where slots and `vault.ron` are as they were, the passphrase need not be tried every time.
    let sound = ["keys", "vault.ron"].iter().all(|name| same_files(&place.vault().join(name), &original.vault().join(name)));
    let found = look(place, sound.then_some(&original.keys));
    match &found {
        Err(error) => assert_ne!(*error, VaultError::WrongPassphrase, "{harm}"),
        Ok(found) => {
            assert!(found.texts.is_subset(&all), "{harm}: words that nobody said: {:?}", found.texts);
            assert!(found.texts == all || !found.troubles.is_empty(), "{harm}: lost without a word");
        }
    }
    restore(place, original);
    found
}

#[test]
fn every_flipped_byte_is_noticed_or_harmless() {
    let original = Original::new("flip-original");
    let place = Place::new("flip");
    restore(&place, &original);
    let mut silent = Vec::new();
    for path in place.files() {
        let bytes = std::fs::read(&path).expect("readable");
        for at in 0..bytes.len() {
            // One bit, another one at each place.
            let mut harmed = bytes.clone();
            harmed[at] ^= 1 << (at % 8);
            overwrite(&path, &harmed);
            let name = path.strip_prefix(place.vault()).expect("in the vault").to_string_lossy().into_owned();
            let found = check(&place, &original, &format!("byte {at} of {name}"));
            if found.is_ok_and(|found| found.troubles.is_empty() && found.guide) {
                silent.push(name);
            }
        }
    }
    silent.retain(|name| !is_harmless(name));
    assert_eq!(silent, Vec::<String>::new());
}

/// Blank space between the words of a readable file, files that only save time, the time in the lock file, and the key file before the
/// one that counts.
fn is_harmless(name: &str) -> bool {
    name == "vault.ron"
        || name.starts_with("keys/")
        || Path::new(name).extension() == Some("old".as_ref())
        || ["snapshot", "place", "lock", "reserve"].contains(&name)
}

#[test]
fn every_length_of_the_last_segment_keeps_what_is_before_the_cut() {
    let original = Original::new("cut-original");
    let place = Place::new("cut");
    restore(&place, &original);
    let journal = place.files_ending(".jnl").remove(0);
    let bytes = std::fs::read(&journal).expect("readable");
    let ends = frame_ends(&bytes);
    for len in 0..bytes.len() {
        overwrite(&journal, &bytes[..len]);
        let whole = ends.iter().filter(|end| **end <= len).count();
        let found = check(&place, &original, &format!("cut to {len}")).expect("it opens");
        assert_eq!(found.texts.len(), whole, "cut to {len}");
    }
}

/// Where the frames of a segment end.
fn frame_ends(bytes: &[u8]) -> Vec<usize> {
    let (mut at, mut ends) = (96, Vec::new());
    while at < bytes.len() {
        at += 4 + u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
        ends.push(at);
    }
    ends
}

#[test]
fn every_length_of_every_other_file_is_noticed_or_harmless() {
    let original = Original::new("cuts-original");
    let place = Place::new("cuts");
    restore(&place, &original);
    for path in place.files().into_iter().filter(|path| path.extension() != Some("jnl".as_ref())) {
        let bytes = std::fs::read(&path).expect("readable");
        for len in (0..bytes.len()).step_by(if bytes.len() > 1000 { 7 } else { 1 }) {
            overwrite(&path, &bytes[..len]);
            check(&place, &original, &format!("{} cut to {len}", path.display())).map(drop).unwrap_or_default();
        }
    }
}

#[test]
fn one_damaged_frame_costs_one_entry_and_the_vault_goes_on() {
    let original = Original::new("frame-original");
    let place = Place::new("frame");
    restore(&place, &original);
    let journal = place.files_ending(".jnl").remove(0);
    let bytes = std::fs::read(&journal).expect("readable");
    let mut start = 96;
    for (n, end) in frame_ends(&bytes).into_iter().enumerate() {
        // In the length, in the nonce, in the text, in the tag.
        for at in [start, start + 3, start + 10, start + 60, end - 1] {
            let mut harmed = bytes.clone();
            harmed[at] ^= 0x10;
            overwrite(&journal, &harmed);
            let found = check(&place, &original, &format!("frame {n}, byte {at}")).expect("it opens");
            assert_eq!(found.texts.len(), 5, "frame {n}, byte {at}");
        }
        start = end;
    }
}

#[test]
fn damage_inside_is_left_and_writing_goes_on_in_a_new_segment() {
    let place = small("inside");
    let journal = place.files_ending(".jnl").remove(0);
    let mut bytes = std::fs::read(&journal).expect("readable");
    bytes[96 + 60] ^= 1;
    overwrite(&journal, &bytes);
    let mut vault = place.open();
    vault.verify().expect("readable");
    save(&mut vault, 0, 6);
    vault.lock();
    assert_eq!(std::fs::read(&journal).expect("readable"), bytes, "nothing damaged is written over");
    let mut vault = place.open();
    assert!(vault.troubles().iter().any(Trouble::is_damage), "damage is told at every unlock: {:?}", vault.troubles());
    assert_eq!(numbers(&mut vault, 0).len(), 3);
    assert_eq!(place.files_ending(".jnl").len(), 2);
}

#[test]
fn every_pair_of_swapped_frames_is_noticed() {
    let original = Original::new("swap-original");
    let place = Place::new("swap");
    restore(&place, &original);
    let journal = place.files_ending(".jnl").remove(0);
    let bytes = std::fs::read(&journal).expect("readable");
    let ends = frame_ends(&bytes);
    let starts: Vec<_> = std::iter::once(96).chain(ends.iter().copied()).collect();
    for a in 0..ends.len() {
        for b in a + 1..ends.len() {
            let mut swapped = bytes[..starts[a]].to_vec();
            for frame in (0..ends.len())
                .map(|n| {
                    if n == a {
                        b
                    } else if n == b {
                        a
                    } else {
                        n
                    }
                })
                .skip(a)
            {
                swapped.extend_from_slice(&bytes[starts[frame]..ends[frame]]);
            }
            overwrite(&journal, &swapped);
            let found = check(&place, &original, &format!("frames {a} and {b} swapped")).expect("it opens");
            assert!(!found.troubles.is_empty() && found.texts.len() >= 6 - (b - a + 1), "{a} {b}: {:?}", found.texts);
        }
    }
}

#[test]
fn a_frame_taken_out_is_noticed_without_the_others_suffering() {
    let original = Original::new("out-original");
    let place = Place::new("out");
    restore(&place, &original);
    let journal = place.files_ending(".jnl").remove(0);
    let bytes = std::fs::read(&journal).expect("readable");
    let ends = frame_ends(&bytes);
    overwrite(&journal, &[&bytes[..ends[1]], &bytes[ends[2]..]].concat());
    let found = check(&place, &original, "a frame taken out").expect("it opens");
    assert_eq!(found.texts.len(), 5);
}

#[test]
fn files_of_another_vault_open_nothing_here() {
    let original = Original::new("mine");
    let other = small("theirs");
    let place = Place::new("mixed");
    restore(&place, &original);
    for path in place.files() {
        let name = path.strip_prefix(place.vault()).expect("in the vault").to_owned();
        // Names of writers and slots differ: the other vault's file of the same kind is taken.
        let ending = name.extension().map_or_else(|| name.to_string_lossy().into_owned(), |end| format!(".{}", end.to_string_lossy()));
        let Some(theirs) = other.files_ending(&ending).into_iter().next() else { continue };
        std::fs::copy(theirs, &path).expect("copied");
        let found = check(&place, &original, &format!("{} of another vault", name.display()));
        let harmless = name.to_string_lossy() != "vault.ron" && !name.starts_with("keys") && is_harmless(&name.to_string_lossy());
        assert!(harmless || found.is_err() || found.is_ok_and(|found| !found.troubles.is_empty() || !found.guide), "{}", name.display());
    }
}

#[test]
fn a_snapshot_of_a_longer_journal_is_not_believed() {
    let place = small("snapshot");
    let (journal, snapshot) = (place.files_ending(".jnl").remove(0), place.vault().join("snapshot"));
    let before = std::fs::read(&journal).expect("readable");
    let mut vault = place.open();
    save(&mut vault, 0, 7);
    vault.lock();
    overwrite(&journal, &before);
    assert!(snapshot.exists());
    let mut vault = place.open();
    assert_eq!(numbers(&mut vault, 0).len(), 3);
    assert_eq!(vault.cases().iter().map(|line| line.1).sum::<usize>(), 6);
    assert!(vault.troubles().iter().any(|trouble| matches!(trouble, Trouble::Shrunk { .. })));
}

#[test]
fn without_the_snapshot_all_is_as_with_it() {
    let place = small("no-snapshot");
    let with = { place.open().cases() };
    std::fs::remove_file(place.vault().join("snapshot")).expect("it was there");
    let mut vault = place.open();
    assert_eq!((vault.cases(), vault.troubles()), (with, &[][..]));
}

#[test]
fn a_damaged_key_file_is_healed_by_the_one_before() {
    let place = small("key-file");
    let path = place.files_ending(".keys").remove(0);
    let mut bytes = std::fs::read(&path).expect("readable");
    // The first of two records: the generation before has it too.
    bytes[80 + 50] ^= 1;
    overwrite(&path, &bytes);
    let mut vault = place.open();
    assert!(vault.troubles().iter().any(|trouble| matches!(trouble, Trouble::DamagedCaseKeys { .. })));
    assert_eq!((numbers(&mut vault, 0).len(), numbers(&mut vault, 1).len()), (3, 3));
    // A file with damage is not replaced: the next case gets a file of its own.
    save(&mut vault, 9, 9);
    assert_eq!(std::fs::read(&path).expect("readable"), bytes);
    assert_eq!(place.files_ending(".keys").len(), 2);
}

#[test]
fn entries_without_their_key_are_kept_and_told() {
    let place = small("keyless");
    for path in place.files_ending(".keys").into_iter().chain(place.files_ending(".old")) {
        std::fs::remove_file(path).expect("removed");
    }
    let mut vault = place.open();
    assert!(vault.troubles().contains(&Trouble::NoKeyFor { entries: 6 }), "{:?}", vault.troubles());
    assert_eq!(numbers(&mut vault, 0).len(), 0);
    vault.lock();
    assert_eq!(frame_ends(&std::fs::read(place.files_ending(".jnl").remove(0)).expect("readable")).len(), 6);
}

#[test]
fn a_newer_format_is_called_newer() {
    let place = small("newer");
    let path = place.vault().join("vault.ron");
    let text = std::fs::read_to_string(&path).expect("readable");
    overwrite(&path, text.replace("format: 1", "format: 2").as_bytes());
    assert_eq!(place.try_open().err(), Some(VaultError::FromTheFuture { found: 2 }));
    overwrite(&path, b"(format: 3, something: \"else\")");
    assert_eq!(place.try_open().err(), Some(VaultError::FromTheFuture { found: 3 }));

    let place = small("newer-slot");
    let slot = place.files().into_iter().find(|path| path.parent().is_some_and(|folder| folder.ends_with("keys"))).expect("a slot");
    overwrite(&slot, b"(format: 2, kind: \"recovery\")");
    assert_eq!(place.try_open().err(), Some(VaultError::FromTheFuture { found: 2 }));
}

#[test]
fn a_slot_that_asks_for_too_much_is_refused_before_it_is_tried() {
    let place = small("greedy");
    let slot = place.files().into_iter().find(|path| path.parent().is_some_and(|folder| folder.ends_with("keys"))).expect("a slot");
    let text = std::fs::read_to_string(&slot).expect("readable");
    for (field, usual, greedy) in
        [("memory_kib", "8192", "4194304"), ("passes", "1", "4000000"), ("lanes", "1", "16000000"), ("memory_kib", "8192", "8")]
    {
        let harmed = text.replace(&format!("{field}: {usual}"), &format!("{field}: {greedy}"));
        assert_ne!(harmed, text);
        overwrite(&slot, harmed.as_bytes());
        assert_eq!(place.try_open().err(), Some(VaultError::DamagedSlot));
    }
}

#[test]
fn a_damaged_slot_beside_a_whole_one_is_told_and_the_vault_opens() {
    let place = small("two-slots");
    overwrite(&place.vault().join("keys/00000000000000000000000000000000.ron"), b"(format: 1, nonsense)");
    assert!(place.open().troubles().contains(&Trouble::DamagedSlot));
    assert_eq!(place.open_with("something else").err(), Some(VaultError::DamagedSlot), "it may have been the damaged one's passphrase");
}

/// Reads whatever lies in `tests/data/hostile/vault` in the place of a file of a vault.
#[test]
fn kept_hostile_files_are_refused_calmly() {
    let place = Place::new("kept");
    let original = Original::new("kept-original");
    restore(&place, &original);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile/vault");
    let mut count = 0;
    for file in std::fs::read_dir(folder).expect("part of the project") {
        let file = file.expect("readable").path();
        let bytes = std::fs::read(&file).expect("readable");
        for path in place.files() {
            overwrite(&path, &bytes);
            check(&place, &original, &format!("{} as {}", file.display(), path.display())).map(drop).unwrap_or_default();
        }
        count += 1;
    }
    assert!(count > 0, "a walk that found nothing proves nothing");
}

fn noise() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..600),
        // Plausible beginnings, with lengths from nothing to nearly everything.
        (any::<[u8; 96]>(), any::<u32>(), prop::collection::vec(any::<u8>(), 0..600)).prop_map(|(mut head, len, rest)| {
            head[..8].copy_from_slice(b"CASEJNL1");
            [&head[..], &len.to_le_bytes(), &rest].concat()
        }),
        prop::collection::vec(prop_oneof![Just(0_u32), Just(39), Just(64), Just(200), Just(u32::MAX), any::<u32>()], 0..200)
            .prop_map(|numbers| numbers.iter().flat_map(|number| number.to_le_bytes()).collect()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Noise in the place of any file: an answer, never a panic, and never a wrong one.
    #[test]
    fn noise_in_the_place_of_any_file_is_noticed_or_harmless(noise in noise(), which in any::<prop::sample::Index>(), append: bool) {
        let original = Original::new("noise-original");
        let place = Place::new("noise");
        restore(&place, &original);
        let files = place.files();
        let path = which.get(&files);
        let bytes = if append { [std::fs::read(path).expect("readable"), noise].concat() } else { noise };
        overwrite(path, &bytes);
        check(&place, &original, &format!("noise as {}", path.display())).map(drop).unwrap_or_default();
    }
}

#[test]
fn a_wrong_passphrase_is_still_wrong_beside_a_damaged_journal() {
    let place = small("both");
    overwrite(&place.files_ending(".jnl").remove(0), b"nonsense");
    assert_eq!(place.open_with("no").err(), Some(VaultError::WrongPassphrase));
    assert!(matches!(state(Arc::new(RealDisk), &place.vault()), Ok(State::Locked(_))));
    assert!(place.locked().expect("whole").unlock(&Zeroizing::new(PASSPHRASE.to_owned()), means(&place)).is_ok());
}

#[test]
fn an_entry_that_is_too_long_is_refused_and_the_next_one_saved() {
    let place = small("long");
    let mut vault = place.open();
    let mut long = entry(0, 50, vault.next_clock());
    long.author = "x".repeat(1024 * 1024);
    assert_eq!(vault.append(&long), Err(VaultError::TooLong));
    save(&mut vault, 0, 51);
    assert_eq!(numbers(&mut vault, 0).len(), 4);
}
