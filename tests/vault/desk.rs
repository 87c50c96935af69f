//! What the vault's tests share: a folder of their own, entries by number, a vault whose passphrase costs little.

use acogida::{
    casework::entry::{CaseId, Change, Entry, EntryId, NoteId, Splice, TextField},
    chance,
    files::{Disk, RealDisk},
    vault::{LockedVault, Means, OpenVault, State, Strength, VaultError, VaultKeys, state},
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use zeroize::Zeroizing;

/// A line of the case list in these tests: the case, how many entries, and the latest text.
pub(super) type Line = ([u8; 16], usize, String);
pub(super) type Vault = OpenVault<Line>;

pub(super) const PASSPHRASE: &str = "correct horse battery staple";

/// A folder for one test, removed when it is dropped.
pub(super) struct Place(PathBuf);

impl Place {
    pub(super) fn new(name: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("acogida-{name}-{}-{number}", std::process::id()));
        std::fs::remove_dir_all(&path).ok();
        std::fs::create_dir_all(&path).expect("the temp folder can be written");
        Self(path)
    }

    /// A folder that somebody else looks after.
    pub(super) fn at(path: PathBuf) -> std::mem::ManuallyDrop<Self> {
        std::mem::ManuallyDrop::new(Self(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    pub(super) fn vault(&self) -> PathBuf {
        self.0.join("vault")
    }

    pub(super) fn device(&self) -> PathBuf {
        self.0.join("device")
    }

    pub(super) fn create(&self) -> Vault {
        self.create_on(Arc::new(RealDisk)).expect("a vault can be made")
    }

    pub(super) fn create_on(&self, disk: Arc<dyn Disk>) -> Result<Vault, VaultError> {
        let weakest = Strength::new(8 * 1024, 1, 1).expect("within what may be read");
        OpenVault::create(disk, &self.vault(), &Zeroizing::new(PASSPHRASE.to_owned()), weakest, means(self))
    }

    pub(super) fn locked(&self) -> Result<LockedVault, VaultError> {
        match state(Arc::new(RealDisk), &self.vault())? {
            State::Locked(locked) => Ok(locked),
            State::Missing => Err(VaultError::Missing),
        }
    }

    pub(super) fn open(&self) -> Vault {
        self.try_open().expect("the vault opens")
    }

    pub(super) fn try_open(&self) -> Result<Vault, VaultError> {
        self.open_with(PASSPHRASE)
    }

    pub(super) fn open_with(&self, passphrase: &str) -> Result<Vault, VaultError> {
        self.locked()?.unlock(&Zeroizing::new(passphrase.to_owned()), means(self)).map_err(|(_, error)| error)
    }

    /// Opens without the second that a passphrase costs.
    pub(super) fn open_quickly(&self, keys: &Arc<VaultKeys>) -> Result<Vault, VaultError> {
        self.locked()?.open(Arc::clone(keys), means(self))
    }

    pub(super) fn open_on(&self, disk: Arc<dyn Disk>) -> Result<Vault, VaultError> {
        match state(disk, &self.vault())? {
            State::Locked(locked) => locked.unlock(&Zeroizing::new(PASSPHRASE.to_owned()), means(self)).map_err(|(_, error)| error),
            State::Missing => Err(VaultError::Missing),
        }
    }

    /// Every file below the vault folder, by its name in it.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.vault()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("readable") {
                let path = entry.expect("readable").path();
                if path.is_dir() { folders.push(path) } else { found.push(path) }
            }
        }
        found.sort();
        found
    }

    /// The files whose name ends so.
    pub(super) fn files_ending(&self, ending: &str) -> Vec<PathBuf> {
        self.files().into_iter().filter(|path| path.to_string_lossy().ends_with(ending)).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

pub(super) fn means(place: &Place) -> Means<Line> {
    Means {
        device_folder: place.device(),
        chance: chance::of_the_system(),
        now: "2026-11-23T21:00:00Z".parse().expect("a time"),
        summarise: Box::new(|entries| {
            let last = entries.iter().max_by_key(|entry| entry.clock)?;
            Some((last.case.0, entries.len(), text_of(last)))
        }),
    }
}

pub(super) fn text_of(entry: &Entry) -> String {
    match &entry.change {
        Change::Typed { splice, .. } => splice.insert.clone(),
        Change::Opened { code } => code.clone(),
        other => format!("{other:?}"),
    }
}

pub(super) fn id(number: u64) -> [u8; 16] {
    let mut id = [7; 16];
    id[..8].copy_from_slice(&number.to_le_bytes());
    id
}

/// Entry `number` of case `case`: a note of its own words.
pub(super) fn entry(case: u64, number: u64, clock: u64) -> Entry {
    Entry {
        id: EntryId(id(number)),
        case: CaseId(id(case)),
        clock,
        at: "2026-11-23T21:00:00Z".parse().expect("a time"),
        author: "Worker".to_owned(),
        replaces: Vec::new(),
        change: Change::Typed {
            field: TextField::Note(NoteId(id(number))),
            splice: Splice { at: 0, remove: 0, insert: format!("words number {number}") },
        },
    }
}

pub(super) fn save(vault: &mut Vault, case: u64, number: u64) {
    let clock = vault.next_clock();
    vault.append(&entry(case, number, clock)).expect("saved");
}

/// The texts of a case, in order.
pub(super) fn numbers(vault: &mut Vault, case: u64) -> Vec<String> {
    let mut entries = vault.entries_of(CaseId(id(case))).expect("readable");
    entries.sort_by_key(|entry| entry.clock);
    entries.iter().map(text_of).collect()
}

/// Harms a file on purpose.
#[expect(clippy::disallowed_methods, reason = "this is the harm that the vault has to live with")]
pub(super) fn overwrite(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("the test's own file");
}
