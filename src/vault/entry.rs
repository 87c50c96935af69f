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
    casework::entry::{CaseId, Change, Entry, EntryId},
    chance::Chance,
};
use jiff::Timestamp;
use serde::Deserialize;

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
    let mut plain = Vec::with_capacity(512);
    ciborium::into_writer(entry, &mut plain).expect("an entry is made of texts and numbers, and memory does not refuse");
    let nonce = nonce(chance);
    let sealed = key.seal(&nonce, &aad(vault, key_id, entry.id), plain);
    // The number is given by the segment it goes to.
    Outer { key: key_id, number: 0, entry: entry.id, clock: entry.clock, nonce, sealed }
}

pub(super) fn open(vault: VaultId, keys: &CaseKeys, outer: &Outer) -> Opened {
    let (Some(key), Some(case)) = (keys.key(outer.key), keys.case(outer.key)) else { return Opened::NoKey };
    let opened = key.open(&outer.nonce, &aad(vault, outer.key, outer.entry), &outer.sealed);
    match opened.and_then(|plain| decode(&plain)).filter(|entry| is_what_it_says(entry, outer, case)) {
        Some(entry) => Opened::Entry(Box::new(entry)),
        None => Opened::Damaged,
    }
}

fn is_what_it_says(entry: &Entry, outer: &Outer, case: CaseId) -> bool {
    entry.id == outer.entry && entry.clock == outer.clock && entry.case == case
}

/// The parts of an entry that every version of it has.
#[derive(Deserialize)]
struct Envelope {
    id: EntryId,
    case: CaseId,
    clock: u64,
    at: Timestamp,
    author: String,
    replaces: Vec<EntryId>,
}

/// A change that only newer programs know becomes [`Change::Unknown`]: the case can be read, not written.
fn decode(plain: &[u8]) -> Option<Entry> {
    ciborium::from_reader(plain).ok().or_else(|| {
        let Envelope { id, case, clock, at, author, replaces } = ciborium::from_reader(plain).ok()?;
        Some(Entry { id, case, clock, at, author, replaces, change: Change::Unknown })
    })
}
