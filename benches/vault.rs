//! Opening a vault of ten thousand cases until its list is there (without the second that a passphrase costs), and one durable save.

use acogida::{
    casework::{
        Case, CaseSummary,
        entry::{CaseId, Change, Entry, EntryId, NoteId, Splice, TextField},
    },
    chance,
    files::{Disk, OpenFile, RealDisk},
    vault::{LockedVault, Means, OpenVault, State, Strength, VaultKeys, state},
};
use criterion::{BatchSize, Criterion};
use std::{
    hint::black_box,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};
use zeroize::Zeroizing;

const CASES: u64 = 10_000;
/// Of each case: its opening, short answers and notes, and one long note; 4 kB in all, as in the comparison of designs.
const ENTRIES: u64 = 12;

type Vault = OpenVault<CaseSummary>;

pub(crate) fn unlock_to_list(criterion: &mut Criterion) {
    let folder = Folder::new("list");
    let keys = fill(&folder);
    let mut group = criterion.benchmark_group("unlock_to_list_10000");
    group.sample_size(10);
    group.bench_function("snapshot", |bench| bench.iter(|| black_box(folder.open(&keys).cases()).len()));
    group.bench_function("no_snapshot", |bench| {
        bench.iter_batched(
            || std::fs::remove_file(folder.vault().join("snapshot")).ok(),
            |_| black_box(folder.open(&keys).cases()).len(),
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

pub(crate) fn durable_save(criterion: &mut Criterion) {
    let folder = Folder::new("save");
    let mut vault = folder.create(Arc::new(RealDisk));
    let mut number = 0;
    criterion.bench_function("durable_save", |bench| {
        bench.iter(|| {
            let clock = vault.next_clock();
            vault.append(&entry(0, number, clock)).expect("saved");
            number += 1;
        });
    });
}

/// Makes the vault of ten thousand cases and locks it.
fn fill(folder: &Folder) -> Arc<VaultKeys> {
    let mut vault = folder.create(Arc::new(Unsynced));
    for case in 0..CASES {
        for number in 0..ENTRIES {
            let clock = vault.next_clock();
            vault.append(&entry(case, case * ENTRIES + number, clock)).expect("saved");
        }
    }
    assert_eq!(vault.cases().len() as u64, CASES);
    vault.lock();
    folder.locked().derive(&passphrase()).expect("the passphrase")
}

fn entry(case: u64, number: u64, clock: u64) -> Entry {
    let change = match number % ENTRIES {
        0 => Change::Opened { code: format!("AC-{case}") },
        1 => typed(number, 1600),
        _ => typed(number, 60),
    };
    let at = "2026-11-24T09:00:00Z".parse().expect("a time");
    Entry { id: EntryId(id(number)), case: CaseId(id(case)), clock, at, author: "Worker".to_owned(), replaces: Vec::new(), change }
}

fn typed(number: u64, len: usize) -> Change {
    let insert = "palabras que alguien dijo ".repeat(len / 26 + 1);
    Change::Typed { field: TextField::Note(NoteId(id(number))), splice: Splice { at: 0, remove: 0, insert } }
}

fn id(number: u64) -> [u8; 16] {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_le_bytes());
    id
}

fn passphrase() -> Zeroizing<String> {
    Zeroizing::new("correct horse battery staple".to_owned())
}

/// A folder of this run, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("acogida-bench-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("the temp folder can be written");
        Self(path)
    }

    fn vault(&self) -> PathBuf {
        self.0.join("vault")
    }

    fn means(&self) -> Means<CaseSummary> {
        Means {
            device_folder: self.0.join("device"),
            chance: chance::of_the_system(),
            now: "2026-11-24T09:00:00Z".parse().expect("a time"),
            summarise: Box::new(|entries| Case::fold(entries.first()?.case, entries.iter().cloned()).summary(None)),
        }
    }

    fn create(&self, disk: Arc<dyn Disk>) -> Vault {
        let weakest = Strength::new(8 * 1024, 1, 1).expect("within what may be read");
        Vault::create(disk, &self.vault(), &passphrase(), weakest, self.means()).expect("made")
    }

    fn locked(&self) -> LockedVault {
        match state(Arc::new(RealDisk), &self.vault()) {
            Ok(State::Locked(locked)) => locked,
            _ => panic!("the vault was just made"),
        }
    }

    fn open(&self, keys: &Arc<VaultKeys>) -> Vault {
        self.locked().open(Arc::clone(keys), self.means()).expect("it opens")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// The real disk without waiting for it, to fill a vault in reasonable time.
struct Unsynced;

struct UnsyncedFile(Box<dyn OpenFile>);

impl OpenFile for UnsyncedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.0.truncate(len)
    }
}

impl Disk for Unsynced {
    fn read_at(&self, path: &Path, at: u64, most: usize) -> io::Result<Vec<u8>> {
        RealDisk.read_at(path, at, most)
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        RealDisk.size(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        RealDisk.list(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.make_folder(folder)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        Ok(Box::new(UnsyncedFile(RealDisk.create(path)?)))
    }

    fn open_end(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        Ok(Box::new(UnsyncedFile(RealDisk.open_end(path)?)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }

    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn OpenFile>>> {
        RealDisk.lock(path)
    }
}
