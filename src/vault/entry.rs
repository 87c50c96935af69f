//! An entry inside: CBOR, sealed under the key of its case, bound to vault, key and entry.
//!
//! **Invariant:** an entry that opens is the one that its frame says it is; one that does not is kept where it lies, and counted.

use super::{
    bytes::{KeyId, VaultId},
    case_keys::CaseKeys,
    keys::{Key, nonce},
    labels,
    segment::Outer,
};
use crate::{
    casework::entry::{CaseId, Entry, EntryId},
    chance::Chance,
};

/// What became of an entry when it was read.
pub(super) enum Opened {
    Entry(Box<Entry>),
    /// Its case has no live key here: blocked, destroyed, or its key file is missing.
    NoKey,
    Damaged,
}

fn aad(vault: VaultId, key: KeyId, entry: EntryId) -> Vec<u8> {
    labels::bound(labels::ENTRY, &[&vault.0, &key.0, &entry.0])
}

pub(super) fn seal(vault: VaultId, key_id: KeyId, key: &Key, entry: &Entry, chance: &mut Chance) -> Outer {
    let nonce = nonce(chance);
    let sealed = key.seal(&nonce, &aad(vault, key_id, entry.id), entry.to_bytes());
    // The number is given by the segment it goes to.
    Outer { key: key_id, number: 0, entry: entry.id, clock: entry.clock, nonce, sealed }
}

pub(super) fn open(vault: VaultId, keys: &CaseKeys, outer: &Outer) -> Opened {
    let (Some(key), Some(case)) = (keys.key(outer.key), keys.case(outer.key)) else { return Opened::NoKey };
    let opened = key.open(&outer.nonce, &aad(vault, outer.key, outer.entry), &outer.sealed);
    match opened.and_then(|plain| Entry::from_bytes(&plain).ok()).filter(|entry| is_what_it_says(entry, outer, case)) {
        Some(entry) => Opened::Entry(Box::new(entry)),
        None => Opened::Damaged,
    }
}

fn is_what_it_says(entry: &Entry, outer: &Outer, case: CaseId) -> bool {
    entry.id == outer.entry && entry.clock == outer.clock && entry.case == case
}
