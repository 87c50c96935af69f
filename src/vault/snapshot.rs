//! The snapshot: lines of the case list, and what lies where, as of one moment. It only saves time.
//!
//! **Invariant:** it is used only if every segment it names is there, reaches as far, and ends there in the same tag. Otherwise it is as if
//! it were not there: a wrong or missing snapshot is slow, never wrong.

use super::{
    bytes::{Fields, KeyId, WriterId},
    error::Trouble,
    journal::{self, Journal, Known, Pointer},
    keys::{TAG, VaultKeys},
    labels,
    segment::LONGEST,
};
use crate::{
    casework::entry::CaseId,
    chance::Chance,
    files::{self, Disk},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{collections::HashMap, io, path::Path};

pub(super) const NAME: &str = "snapshot";
/// About a million entries.
const LONGEST_SNAPSHOT: usize = 64 * 1024 * 1024;
/// Lines made by another version of the program may mean something else.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

type Lines<S> = Vec<(CaseId, S)>;

pub(super) fn write<S: Serialize>(
    disk: &dyn Disk,
    folder: &Path,
    keys: &VaultKeys,
    journal: &Journal,
    lines: &[(CaseId, &S)],
    chance: &mut Chance,
) -> io::Result<()> {
    let mut bytes = index_bytes(journal);
    ciborium::into_writer(lines, &mut bytes).map_err(io::Error::other)?;
    files::write_whole(disk, &folder.join(NAME), &super::sealed_file::seal(keys, labels::SNAPSHOT, PROGRAM.as_bytes(), &bytes, chance))
}

/// The journal as it was, and the lines; none if there is no snapshot that fits what is on the disk.
pub(super) fn read<S: DeserializeOwned>(
    disk: &dyn Disk,
    folder: &Path,
    keys: &VaultKeys,
    troubles: &mut Vec<Trouble>,
) -> Option<(Journal, Lines<S>)> {
    let bytes = files::read_whole(disk, &folder.join(NAME), LONGEST_SNAPSHOT).ok()?;
    let plain = super::sealed_file::open(keys, labels::SNAPSHOT, PROGRAM.as_bytes(), &bytes)?;
    let mut fields = Fields(&plain);
    let journal = read_index(&mut fields)?;
    if let Some(gone) = journal.segments.iter().find(|known| !is_there(disk, folder, known)) {
        troubles.push(Trouble::Shrunk { writer: gone.writer });
        return None;
    }
    Some((journal, ciborium::from_reader(fields.0).ok()?))
}

/// Does the segment still reach so far, and end there in the same tag?
fn is_there(disk: &dyn Disk, folder: &Path, known: &Known) -> bool {
    let path = journal::path(folder, known.writer, known.number);
    if known.entries == 0 {
        return disk.size(&path).is_ok_and(|size| size >= known.end);
    }
    known.end.checked_sub(TAG as u64).and_then(|at| disk.read_at(&path, at, TAG).ok()).is_some_and(|tag| tag == known.tag)
}

fn index_bytes(journal: &Journal) -> Vec<u8> {
    let count = |len: usize| u32::try_from(len).expect("counted in files and cases: fewer than 4 thousand million").to_le_bytes();
    let mut bytes = Vec::new();
    bytes.extend_from_slice(&journal.clock.to_le_bytes());
    bytes.extend_from_slice(&count(journal.newer));
    bytes.extend_from_slice(&count(journal.segments.len()));
    for known in &journal.segments {
        bytes.extend_from_slice(&known.writer.0);
        bytes.extend_from_slice(&known.number.to_le_bytes());
        bytes.extend_from_slice(&known.end.to_le_bytes());
        bytes.extend_from_slice(&known.entries.to_le_bytes());
        bytes.extend_from_slice(&known.tag);
    }
    bytes.extend_from_slice(&count(journal.by_key.len()));
    for (key, pointers) in &journal.by_key {
        bytes.extend_from_slice(&key.0);
        bytes.extend_from_slice(&count(pointers.len()));
        for pointer in pointers {
            for number in [pointer.segment, pointer.number, pointer.offset, pointer.len] {
                bytes.extend_from_slice(&number.to_le_bytes());
            }
        }
    }
    bytes
}

/// It is sealed, so a number in it can only be wrong by our own mistake; every one is checked all the same.
fn read_index(fields: &mut Fields<'_>) -> Option<Journal> {
    let mut journal = Journal { clock: fields.u64()?, newer: usize::try_from(fields.u32()?).ok()?, ..Journal::default() };
    for _ in 0..fields.u32()? {
        let known = Known {
            writer: WriterId(fields.array()?),
            number: fields.u64()?,
            end: fields.u64().filter(|end| *end <= LONGEST as u64)?,
            entries: fields.u32()?,
            tag: fields.array()?,
        };
        journal.last_tags.insert(known.writer, [known.tag].into());
        journal.segments.push(known);
    }
    let mut by_key = HashMap::new();
    for _ in 0..fields.u32()? {
        let key = KeyId(fields.array()?);
        let count = usize::try_from(fields.u32()?).ok()?;
        let pointers = fields.bytes(count.checked_mul(16)?)?;
        by_key.insert(key, pointers.chunks_exact(16).map(|bytes| pointer(bytes, &journal)).collect::<Option<Vec<_>>>()?);
    }
    journal.by_key = by_key;
    Some(journal)
}

fn pointer(bytes: &[u8], journal: &Journal) -> Option<Pointer> {
    let mut fields = Fields(bytes);
    let pointer = Pointer { segment: fields.u32()?, number: fields.u32()?, offset: fields.u32()?, len: fields.u32()? };
    let known = journal.segments.get(usize::try_from(pointer.segment).ok()?)?;
    (u64::from(pointer.offset) + u64::from(pointer.len) <= known.end).then_some(pointer)
}
