//! An open vault: reading cases, saving entries, keeping guides and the mark where one was.
//!
//! **Invariant:** an entry is durable when [`OpenVault::append`] returns Ok, and only then counts as known. On an error nothing has
//! changed: the caller keeps the entry and tries the same one again.

use super::{
    bytes::{KeyId, VaultId, hex},
    case_keys::CaseKeys,
    device::{self, Device},
    entry::{self, Opened},
    error::{Piece, Trouble, VaultError},
    journal::{self, Journal, Known, Pointer, Reader},
    keys::{Key, VaultKeys, nonce},
    labels,
    locked::{Means, Summarise},
    recover, sealed_file,
    segment::{self, Outer, Place},
    snapshot,
    tail::{Ground, Saved, Tail},
};
use crate::{
    casework::entry::{CaseId, Entry},
    chance::Chance,
    files::{self, Disk, OpenFile},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::PathBuf,
    sync::Arc,
};
use zeroize::Zeroizing;

/// An unlocked vault. `S` is the line of a case in the list of cases.
pub struct OpenVault<S> {
    disk: Arc<dyn Disk>,
    folder: PathBuf,
    keys: Arc<VaultKeys>,
    /// The key of our own journal.
    journal_key: Key,
    /// Held until this is dropped.
    _lock: Box<dyn OpenFile>,
    chance: Chance,
    summarise: Summarise<S>,
    device_path: PathBuf,
    remembered: Option<Device>,
    journal: Journal,
    case_keys: CaseKeys,
    tail: Tail,
    /// Cases whose key stands here but which have no entry that opens have no line.
    summaries: BTreeMap<CaseId, S>,
    /// Cases whose line is older than their entries.
    stale: BTreeSet<CaseId>,
    /// How many entries the snapshot does not know yet.
    unkept: usize,
    troubles: Vec<Trouble>,
}

/// Entries just read, by the key they are sealed under.
type Found = HashMap<KeyId, Vec<Outer>>;

/// So many entries that the snapshot does not know take some milliseconds to read: then it is worth writing a new one.
const WORTH_A_SNAPSHOT: usize = 1000;
const GUIDES: &str = "guides";
const PLACE: &str = "place";
const RESERVE: &str = "reserve";
const RESERVE_LEN: usize = 1024 * 1024;
/// No kept guide, and nothing else sealed whole, is longer.
const LONGEST_SEALED: usize = 64 * 1024 * 1024;

impl<S: Clone + Serialize + DeserializeOwned> OpenVault<S> {
    pub(super) fn load(
        disk: Arc<dyn Disk>,
        folder: PathBuf,
        keys: Arc<VaultKeys>,
        lock: Box<dyn OpenFile>,
        means: Means<S>,
        mut troubles: Vec<Trouble>,
    ) -> Result<Self, VaultError> {
        let Means { device_folder, mut chance, summarise, now: _ } = means;
        let case_keys = CaseKeys::read(&*disk, &folder, &keys, &mut troubles)?;
        let on_disk = journal::segments_on_disk(&*disk, &folder, &mut troubles)?;
        let (mut journal, lines) = snapshot::read::<S>(&*disk, &folder, &keys, &mut troubles).unwrap_or_default();
        let mut reader = Reader::new(&*disk, &folder, &keys);
        let mut found = Found::new();
        reader.catch_up(&mut journal, &on_disk, &mut |outer| found.entry(outer.key).or_default().push(outer))?;
        let device_path = device::path(&device_folder, keys.vault);
        let remembered = device::read(&*disk, &device_path);
        let tail = recover::tail(&mut reader, &journal, remembered, &mut chance)?;
        troubles.append(&mut reader.troubles);
        troubles.extend(reader.unfinished.drain(..).map(|(writer, segment)| Trouble::DamagedEntries { writer, segment }));
        let journal_key = keys.of(labels::JOURNAL, Some(tail.writer));
        let mut open = Self {
            disk,
            folder,
            keys,
            journal_key,
            _lock: lock,
            chance,
            summarise,
            device_path,
            remembered,
            journal,
            case_keys,
            tail,
            unkept: found.values().map(Vec::len).sum(),
            summaries: lines.into_iter().collect(),
            stale: BTreeSet::new(),
            troubles: Vec::new(),
        };
        for trouble in troubles {
            open.tell(trouble);
        }
        open.summarise_found(found);
        open.count_closed();
        open.remember();
        open.keep_reserve();
        Ok(open)
    }

    pub fn id(&self) -> VaultId {
        self.keys.vault
    }

    /// The lines of all cases.
    pub fn cases(&mut self) -> Vec<S> {
        for case in std::mem::take(&mut self.stale) {
            if let Ok(entries) = self.entries_of(case) {
                self.set_summary(case, &entries);
            }
        }
        self.summaries.values().cloned().collect()
    }

    /// All entries of a case that can be read, in the order in which they lie in the journals.
    pub fn entries_of(&mut self, case: CaseId) -> Result<Vec<Entry>, VaultError> {
        let keys: Vec<_> = self.case_keys.of_case(case).collect();
        if !keys.is_empty() && keys.iter().all(|key| self.case_keys.key(*key).is_none()) {
            return Err(VaultError::NoKey);
        }
        let mut reader = Reader::new(&*self.disk, &self.folder, &self.keys);
        let (mut outers, mut lost) = (Vec::new(), 0);
        for key in keys {
            let (mut found, unreadable) = reader.entries(&self.journal, key)?;
            outers.append(&mut found);
            lost += unreadable;
        }
        if lost > 0 {
            self.tell(Trouble::DamagedCase { case, entries: lost });
        }
        Ok(self.open_all(case, &outers))
    }

    /// Saves an entry; durable when this returns Ok. The first one of a case makes the key of the case.
    pub fn append(&mut self, entry: &Entry) -> Result<(), VaultError> {
        match self.save(entry) {
            Err(VaultError::DiskFull) if self.give_up_reserve() => self.save(entry),
            done => done,
        }
    }

    fn save(&mut self, entry: &Entry) -> Result<(), VaultError> {
        let mut outer = self.seal(entry)?;
        let nonce = nonce(&mut self.chance);
        let place = Place { vault: self.keys.vault, epoch: self.keys.epoch, writer: self.tail.writer, segment: 0 };
        let ground = Ground { disk: &*self.disk, folder: &self.folder, place, key: &self.journal_key, clock: self.journal.clock };
        let saved = self.tail.save(&ground, &mut outer, &nonce)?;
        self.know(&outer, &saved);
        self.stale.insert(entry.case);
        self.unkept += 1;
        if saved.began {
            self.remember();
        }
        Ok(())
    }

    fn seal(&mut self, entry: &Entry) -> Result<Outer, VaultError> {
        let known = self.case_keys.of_case(entry.case).next().is_some();
        let id = match self.case_keys.live(entry.case) {
            Some((id, _)) => id,
            None if known => return Err(VaultError::NoKey),
            None => {
                let writer = self.tail.writer;
                self.case_keys.make(&*self.disk, &self.folder, &self.keys, writer, entry.case, &mut self.chance)?
            }
        };
        let key = self.case_keys.key(id).ok_or(VaultError::NoKey)?;
        let outer = entry::seal(self.keys.vault, id, key, entry, &mut self.chance);
        if segment::fits(outer.sealed.len()) { Ok(outer) } else { Err(VaultError::TooLong) }
    }

    /// Puts a saved entry into the index, as if it had been read.
    fn know(&mut self, outer: &Outer, saved: &Saved) {
        let writer = self.tail.writer;
        let last = self.journal.last_segment_of(writer).filter(|at| self.journal.segments[*at].number == saved.segment);
        let at = last.unwrap_or_else(|| {
            self.journal.segments.push(Known { writer, number: saved.segment, end: 0, entries: 0, tag: saved.tag });
            self.journal.segments.len() - 1
        });
        let known = &mut self.journal.segments[at];
        known.end = saved.offset + u64::from(saved.len);
        known.entries = saved.number + 1;
        known.tag = saved.tag;
        let segment = u32::try_from(at).expect("segments are files: fewer than 4 thousand million");
        let offset = u32::try_from(saved.offset).expect("segments are bounded");
        self.journal.note(outer, Pointer { segment, number: saved.number, offset, len: saved.len });
    }

    /// The logical time for the next entry: later than all that this vault has seen.
    pub fn next_clock(&self) -> u64 {
        self.journal.clock.saturating_add(1)
    }

    /// What is not as it should be, since unlocking.
    pub fn troubles(&self) -> &[Trouble] {
        &self.troubles
    }

    /// Keeps a guide version for ever, under the hash that cases name it by. Durable before the first case is asked with it.
    pub fn keep_guide(&mut self, hash: &[u8; 32], guide: &[u8]) -> Result<(), VaultError> {
        if self.guide(hash).is_ok_and(|kept| kept.as_slice() == guide) {
            return Ok(());
        }
        let sealed = sealed_file::seal(&self.keys, labels::GUIDE, hash, guide, &mut self.chance);
        self.disk.make_folder(&self.folder.join(GUIDES))?;
        Ok(files::write_whole(&*self.disk, &self.folder.join(GUIDES).join(hex(hash)), &sealed)?)
    }

    /// A guide version kept before.
    pub fn guide(&self, hash: &[u8; 32]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let bytes = files::read_whole(&*self.disk, &self.folder.join(GUIDES).join(hex(hash)), LONGEST_SEALED)?;
        sealed_file::open(&self.keys, labels::GUIDE, hash, &bytes).ok_or(VaultError::Damaged(Piece::Guide))
    }

    /// Keeps where one was, in whatever form the caller likes. One goes elsewhere between saves, so the vault [rests](Self::rest) too.
    pub fn keep_place(&mut self, place: &[u8]) -> Result<(), VaultError> {
        let sealed = sealed_file::seal(&self.keys, labels::PLACE, &[], place, &mut self.chance);
        files::write_whole(&*self.disk, &self.folder.join(PLACE), &sealed)?;
        self.rest();
        Ok(())
    }

    /// Where one was: none if nothing was kept, or if it does not open (one then starts at the list).
    pub fn place(&self) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = files::read_whole(&*self.disk, &self.folder.join(PLACE), LONGEST_SEALED).ok()?;
        sealed_file::open(&self.keys, labels::PLACE, &[], &bytes)
    }

    /// To be called when nothing has been saved for some seconds: notes outside of the vault where the journal stands, and now and then
    /// renews the snapshot.
    pub fn rest(&mut self) {
        self.remember();
        if self.unkept >= WORTH_A_SNAPSHOT {
            self.keep_snapshot();
        }
    }

    /// Closes the vault. Every entry is durable already: all that is written here only saves time later, so nothing can fail.
    pub fn lock(mut self) {
        self.remember();
        if self.unkept > 0 {
            self.keep_snapshot();
        }
    }

    /// Reads everything anew, trusting nothing that only saves time, and gives what is not as it should be. For a quiet moment: it takes
    /// some tenths of a second for ten thousand cases.
    pub fn verify(&mut self) -> Result<Vec<Trouble>, VaultError> {
        let mut troubles = Vec::new();
        let on_disk = journal::segments_on_disk(&*self.disk, &self.folder, &mut troubles)?;
        let keys = CaseKeys::read(&*self.disk, &self.folder, &self.keys, &mut troubles)?;
        let mut reader = Reader::new(&*self.disk, &self.folder, &self.keys);
        let (mut journal, mut damaged) = (Journal::default(), BTreeMap::<CaseId, usize>::new());
        let vault = self.keys.vault;
        reader.catch_up(&mut journal, &on_disk, &mut |outer| {
            if let (Opened::Damaged, Some(case)) = (entry::open(vault, &keys, &outer), keys.case(outer.key)) {
                *damaged.entry(case).or_default() += 1;
            }
        })?;
        troubles.append(&mut reader.troubles);
        troubles.extend(reader.unfinished.iter().map(|&(writer, segment)| Trouble::DamagedEntries { writer, segment }));
        troubles.extend(damaged.into_iter().map(|(case, entries)| Trouble::DamagedCase { case, entries }));
        for known in &self.journal.segments {
            let now = journal.segments.iter().find(|now| (now.writer, now.number) == (known.writer, known.number));
            if now.is_none_or(|now| now.entries < known.entries) {
                troubles.push(Trouble::Shrunk { writer: known.writer });
            }
        }
        for trouble in &troubles {
            self.tell(trouble.clone());
        }
        Ok(troubles)
    }

    /// While something is damaged there is no snapshot, so that every unlock looks again and tells.
    fn keep_snapshot(&mut self) {
        if self.troubles.iter().any(Trouble::is_damage) {
            // If it cannot be removed, the next unlock is quicker than it should be; a verification tells all the same.
            self.disk.remove(&self.folder.join(snapshot::NAME)).ok();
            return;
        }
        self.cases();
        let lines: Vec<_> = self.summaries.iter().map(|(case, line)| (*case, line)).collect();
        match snapshot::write(&*self.disk, &self.folder, &self.keys, &self.journal, &lines, &mut self.chance) {
            Ok(()) => self.unkept = 0,
            Err(error) => self.tell(Trouble::NotKept(error.into())),
        }
    }

    fn remember(&mut self) {
        let device = self.tail.device();
        if device.is_none() || device == self.remembered {
            return;
        }
        if let Some(device) = device {
            match device::write(&*self.disk, &self.device_path, &device) {
                Ok(()) => self.remembered = Some(device),
                Err(error) => self.tell(Trouble::NotKept(error.into())),
            }
        }
    }

    /// Makes the lines of the cases that the entries just read belong to.
    fn summarise_found(&mut self, mut found: Found) {
        let cases: BTreeSet<_> = found.keys().filter_map(|key| self.case_keys.case(*key)).collect();
        for case in cases {
            if self.summaries.contains_key(&case) {
                // The snapshot knows earlier entries of it.
                self.stale.insert(case);
                continue;
            }
            let keys: Vec<_> = self.case_keys.of_case(case).collect();
            let outers: Vec<_> = keys.iter().filter_map(|key| found.remove(key)).flatten().collect();
            let entries = self.open_all(case, &outers);
            self.set_summary(case, &entries);
        }
    }

    /// The entries of a case that open. Those that are damaged are told; those without a live key are counted elsewhere.
    fn open_all(&mut self, case: CaseId, outers: &[Outer]) -> Vec<Entry> {
        let mut entries = Vec::with_capacity(outers.len());
        let mut damaged = 0;
        for outer in outers {
            match entry::open(self.keys.vault, &self.case_keys, outer) {
                Opened::Entry(entry) => entries.push(*entry),
                Opened::NoKey => {}
                Opened::Damaged => damaged += 1,
            }
        }
        if damaged > 0 {
            self.tell(Trouble::DamagedCase { case, entries: damaged });
        }
        entries
    }

    /// Tells how many entries there are whose key nothing here names.
    fn count_closed(&mut self) {
        let closed = self.journal.by_key.iter().filter(|(key, _)| self.case_keys.case(**key).is_none());
        let entries = closed.map(|(_, pointers)| pointers.len()).sum();
        if entries > 0 {
            self.tell(Trouble::NoKeyFor { entries });
        }
        if self.journal.newer > 0 {
            self.tell(Trouble::Newer { entries: self.journal.newer });
        }
    }

    fn set_summary(&mut self, case: CaseId, entries: &[Entry]) {
        let line = if entries.is_empty() { None } else { (self.summarise)(entries) };
        match line {
            Some(line) => drop(self.summaries.insert(case, line)),
            None => drop(self.summaries.remove(&case)),
        }
    }

    /// A megabyte that can be given back when the disk is full, so that what is being typed at that moment can still be saved.
    fn keep_reserve(&mut self) {
        let path = self.folder.join(RESERVE);
        let kept = files::exists(&*self.disk, &path)
            .and_then(|there| if there { Ok(()) } else { files::write_whole(&*self.disk, &path, &vec![0; RESERVE_LEN]) });
        if let Err(error) = kept {
            self.tell(Trouble::NotKept(error.into()));
        }
    }

    fn give_up_reserve(&mut self) -> bool {
        let given = self.disk.remove(&self.folder.join(RESERVE)).is_ok();
        if given {
            self.tell(Trouble::DiskNearlyFull);
        }
        given
    }

    /// Each trouble is told once.
    fn tell(&mut self, trouble: Trouble) {
        if !self.troubles.contains(&trouble) {
            self.troubles.push(trouble);
        }
    }
}
