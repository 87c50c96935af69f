//! The keys of the cases, `cases/<writer>/<number>.keys`: outside the journal, so that a journal never has to be rewritten. To destroy a
//! case will be to write its key file without the key.
//!
//! Each record is sealed by itself and all are of one length. A file is replaced whole and the one before is kept (`.old`).
//!
//! **Invariant:** a key is durable before the first entry of its case. Files merge by union: *destroyed* wins over *blocked*, that over
//! *live*; a record that is not there says nothing. A file in which something is damaged is never replaced.

use super::{
    bytes::{Fields, KeyId, WriterId, file_number},
    error::{Trouble, VaultError},
    keys::{KEY, Key, NONCE, TAG, VaultKeys, nonce},
    labels,
    vault_file::FORMAT,
};
use crate::{
    casework::entry::CaseId,
    chance::{self, Chance},
    files::{self, Disk},
};
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    path::Path,
};

pub(super) const FOLDER: &str = "cases";
const MAGIC: &[u8; 8] = b"CASEKEYS";
const ENDING: &str = ".keys";
const OLD: &str = ".old";
/// Magic, format, epoch, vault, writer, number, count, mac.
const HEAD: usize = 8 + 2 + 4 + 16 + 16 + 8 + 4 + TAG;
/// State, key id, case id, length, and room for a key wrapped to somebody else (an X25519 point, the key, a tag).
const PLAIN: usize = 128;
const RECORD: usize = NONCE + PLAIN + TAG;
/// Records in one file: it is written whole for every new case, so it stays small.
const MOST: usize = 1024;
const LONGEST: usize = HEAD + MOST * RECORD;

enum State {
    Live(Key),
    /// Wrapped to a second person, or destroyed: nothing here opens it. The bytes are kept as they are.
    Away {
        state: u8,
        content: Vec<u8>,
    },
}

const LIVE: u8 = 1;
const BLOCKED: u8 = 2;
const DESTROYED: u8 = 3;

struct Record {
    case: CaseId,
    state: State,
}

impl Record {
    fn rank(&self) -> u8 {
        match &self.state {
            State::Live(_) => LIVE,
            State::Away { state, .. } => *state,
        }
    }

    fn write(&self, id: KeyId) -> Vec<u8> {
        let (state, content): (u8, &[u8]) = match &self.state {
            State::Live(key) => (LIVE, key.bytes()),
            State::Away { state, content } => (*state, content),
        };
        let mut plain = Vec::with_capacity(PLAIN + TAG);
        plain.push(state);
        plain.extend_from_slice(&id.0);
        plain.extend_from_slice(&self.case.0);
        plain.push(u8::try_from(content.len()).expect("contents were bounded when read"));
        plain.extend_from_slice(content);
        plain.resize(PLAIN, 0);
        plain
    }

    fn read(plain: &[u8]) -> Option<(KeyId, Self)> {
        let mut fields = Fields(plain);
        let state = fields.bytes(1)?[0];
        let id = KeyId(fields.array()?);
        let case = CaseId(fields.array()?);
        let len = fields.bytes(1)?[0];
        let content = fields.bytes(usize::from(len))?;
        let state = match state {
            LIVE => State::Live(Key::from_bytes(content)?),
            BLOCKED..=DESTROYED => State::Away { state, content: content.to_vec() },
            _ => return None,
        };
        Some((id, Self { case, state }))
    }
}

/// All case keys of a vault, by union over its writers.
#[derive(Default)]
pub(super) struct CaseKeys {
    records: HashMap<KeyId, Record>,
    by_case: HashMap<CaseId, Vec<KeyId>>,
    /// The files of each writer, with what stands in them, in order; those with damage are closed.
    files: HashMap<WriterId, Vec<KeyFile>>,
}

struct KeyFile {
    number: u64,
    keys: Vec<KeyId>,
    closed: bool,
}

impl CaseKeys {
    /// The live key of a case, to seal a new entry with.
    pub(super) fn live(&self, case: CaseId) -> Option<(KeyId, &Key)> {
        self.of_case(case).find_map(|id| Some((id, self.key(id)?)))
    }

    pub(super) fn of_case(&self, case: CaseId) -> impl Iterator<Item = KeyId> + '_ {
        self.by_case.get(&case).into_iter().flatten().copied()
    }

    pub(super) fn key(&self, id: KeyId) -> Option<&Key> {
        match &self.records.get(&id)?.state {
            State::Live(key) => Some(key),
            State::Away { .. } => None,
        }
    }

    pub(super) fn case(&self, id: KeyId) -> Option<CaseId> {
        self.records.get(&id).map(|record| record.case)
    }

    fn merge(&mut self, id: KeyId, record: Record) {
        match self.records.get_mut(&id) {
            Some(known) if known.rank() >= record.rank() => {}
            Some(known) => *known = record,
            None => {
                self.by_case.entry(record.case).or_default().push(id);
                self.records.insert(id, record);
            }
        }
    }

    /// Makes the key of a new case, durable when this returns.
    pub(super) fn make(
        &mut self,
        disk: &dyn Disk,
        folder: &Path,
        keys: &VaultKeys,
        writer: WriterId,
        case: CaseId,
        chance: &mut Chance,
    ) -> Result<KeyId, VaultError> {
        let id = KeyId(chance::name(chance));
        let files = self.files.entry(writer).or_default();
        if files.last().is_none_or(|file| file.closed || file.keys.len() >= MOST) {
            let number = files.last().map_or(0, |file| file.number + 1);
            files.push(KeyFile { number, keys: Vec::new(), closed: false });
        }
        let file = files.last_mut().expect("one was just made if there was none");
        file.keys.push(id);
        self.records.insert(id, Record { case, state: State::Live(Key::random(chance)) });

        let written = self.write(disk, folder, keys, writer, chance);
        if written.is_err() {
            // Nothing was sealed under it, so it may go; the file may hold it all the same, which does no harm.
            self.records.remove(&id);
            self.files.get_mut(&writer).and_then(|files| files.last_mut()).map(|file| file.keys.pop());
            written?;
        }
        self.by_case.entry(case).or_default().push(id);
        Ok(id)
    }

    /// Replaces the last file of a writer, keeping the one before.
    fn write(&self, disk: &dyn Disk, folder: &Path, keys: &VaultKeys, writer: WriterId, chance: &mut Chance) -> Result<(), VaultError> {
        let Some(file) = self.files.get(&writer).and_then(|files| files.last()) else { return Ok(()) };
        let folder = folder.join(FOLDER).join(writer.to_string());
        disk.make_folder(&folder)?;
        let path = folder.join(format!("{}{ENDING}", file.number));
        let beside = files::with_ending(&path, ".part");
        files::write_new(disk, &beside, &self.encode(file, keys, writer, chance))?;
        if files::exists(disk, &path)? {
            disk.rename(&path, &files::with_ending(&path, OLD))?;
        }
        disk.rename(&beside, &path)?;
        disk.sync_folder(&folder)?;
        Ok(())
    }

    fn encode(&self, file: &KeyFile, keys: &VaultKeys, writer: WriterId, chance: &mut Chance) -> Vec<u8> {
        let key = keys.of(labels::CASE_KEYS, Some(writer));
        let mut bytes = head(keys, writer, file.number, file.keys.len(), &key);
        for id in &file.keys {
            let nonce = nonce(chance);
            let plain = self.records.get(id).expect("every key of a file has its record").write(*id);
            bytes.extend_from_slice(&nonce);
            bytes.extend_from_slice(&key.seal(&nonce, &aad(keys, writer), plain));
        }
        bytes
    }

    /// Reads all files of all writers.
    pub(super) fn read(disk: &dyn Disk, folder: &Path, keys: &VaultKeys, troubles: &mut Vec<Trouble>) -> Result<Self, VaultError> {
        let mut all = Self::default();
        let folder = folder.join(FOLDER);
        for name in files::list_if_there(disk, &folder)? {
            match super::bytes::unhex(&name).map(WriterId) {
                Some(writer) => all.read_writer(disk, &folder.join(name), keys, writer, troubles)?,
                None => troubles.push(Trouble::Stranger),
            }
        }
        Ok(all)
    }

    fn read_writer(
        &mut self,
        disk: &dyn Disk,
        folder: &Path,
        keys: &VaultKeys,
        writer: WriterId,
        troubles: &mut Vec<Trouble>,
    ) -> Result<(), VaultError> {
        let key = keys.of(labels::CASE_KEYS, Some(writer));
        let mut numbers = BTreeSet::new();
        for name in disk.list(folder)? {
            let stem = name.strip_suffix(OLD).unwrap_or(&name).strip_suffix(ENDING);
            match stem.and_then(file_number) {
                Some(number) => drop(numbers.insert(number)),
                None if Path::new(&name).extension() == Some("part".as_ref()) => {}
                None => troubles.push(Trouble::Stranger),
            }
        }
        for number in numbers {
            let path = folder.join(format!("{number}{ENDING}"));
            let there = files::exists(disk, &path)?;
            let (mut found, mut whole) =
                if there { decode(&bounded(disk, &path)?, keys, writer, number, &key) } else { (Vec::new(), false) };
            let damaged = there && !whole;
            if !whole {
                // A crash between two renames leaves the one before, and damage may have spared it.
                let before = files::with_ending(&path, OLD);
                if files::exists(disk, &before)? {
                    let (older, older_whole) = decode(&bounded(disk, &before)?, keys, writer, number, &key);
                    found.extend(older);
                    whole = !there && older_whole;
                }
            }
            if damaged || !whole {
                troubles.push(Trouble::DamagedCaseKeys { writer });
            }
            self.take_file(writer, number, found, !whole);
        }
        Ok(())
    }

    fn take_file(&mut self, writer: WriterId, number: u64, found: Vec<(KeyId, Record)>, closed: bool) {
        let mut seen = HashSet::new();
        let keys = found.iter().map(|(id, _)| *id).filter(|id| seen.insert(*id)).collect();
        self.files.entry(writer).or_default().push(KeyFile { number, keys, closed });
        for (id, record) in found {
            self.merge(id, record);
        }
    }
}

fn bounded(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, VaultError> {
    // A longer file than any of ours is read as far as ours go, and found to be damaged.
    Ok(disk.read_at(path, 0, LONGEST + 1)?)
}

fn head(keys: &VaultKeys, writer: WriterId, number: u64, count: usize, key: &Key) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEAD + count * RECORD);
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&FORMAT.to_le_bytes());
    bytes.extend_from_slice(&keys.epoch.to_le_bytes());
    bytes.extend_from_slice(&keys.vault.0);
    bytes.extend_from_slice(&writer.0);
    bytes.extend_from_slice(&number.to_le_bytes());
    bytes.extend_from_slice(&u32::try_from(count).expect("at most MOST").to_le_bytes());
    let mac = key.mac(&labels::bound(labels::CASE_KEYS_HEADER, &[&bytes]));
    bytes.extend_from_slice(&mac[..TAG]);
    bytes
}

fn aad(keys: &VaultKeys, writer: WriterId) -> Vec<u8> {
    labels::bound(labels::CASE_KEYS, &[&FORMAT.to_le_bytes(), &keys.vault.0, &keys.epoch.to_le_bytes(), &writer.0])
}

/// Every record that opens, and whether the file is whole.
fn decode(bytes: &[u8], keys: &VaultKeys, writer: WriterId, number: u64, key: &Key) -> (Vec<(KeyId, Record)>, bool) {
    let records = bytes.get(HEAD..).unwrap_or_default().chunks(RECORD);
    let count = records.len();
    let aad = aad(keys, writer);
    let found: Vec<_> = records
        .filter_map(|record| {
            let mut fields = Fields(record);
            let nonce = fields.array()?;
            Record::read(&key.open(&nonce, &aad, fields.0)?)
        })
        .collect();
    let whole = count <= MOST && found.len() == count && bytes.starts_with(&head(keys, writer, number, count, key));
    (found, whole)
}

const _: () = assert!(1 + 16 + 16 + 1 + KEY <= PLAIN, "a live key fits");
