//! Before a vault is open: is there one, making one, unlocking one.
//!
//! **Invariant:** a wrong passphrase writes nothing. A new vault counts as one only when its first slot is durable: `vault.ron` comes last.

use super::{
    bytes::VaultId,
    error::{Piece, Trouble, VaultError},
    keys::{Key, Strength, VaultKeys},
    open::OpenVault,
    slot::{self, Found, Slot},
    vault_file,
};
use crate::{
    casework::entry::Entry,
    chance::{self, Chance},
    files::{self, Disk, OpenFile},
};
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};
use zeroize::Zeroizing;

/// Makes the line of a case for the list of cases, from its entries. Handed in, because it takes guides.
pub type Summarise<S> = Box<dyn Fn(&[Entry]) -> Option<S> + Send>;

/// What an open vault needs of its owner.
pub struct Means<S> {
    /// A folder outside of the vault, of this installation alone, for what it remembers of its vaults.
    pub device_folder: PathBuf,
    pub chance: Chance,
    /// For the lock file: since when the vault is open.
    pub now: Timestamp,
    pub summarise: Summarise<S>,
}

/// What lies in a folder.
pub enum State {
    /// No vault, and one can be made here.
    Missing,
    Locked(LockedVault),
}

/// A whole vault whose passphrase has not been given yet.
pub struct LockedVault {
    disk: Arc<dyn Disk>,
    folder: PathBuf,
    vault: VaultId,
    slots: Vec<Slot>,
    damaged: bool,
    newer: Option<u32>,
}

const LOCK: &str = "lock";
/// What a folder may hold in which making a vault was interrupted.
const HALF_MADE: [&str; 3] = [slot::FOLDER, LOCK, "vault.ron.part"];
/// What only a vault holds that was finished once.
const FINISHED: [&str; 6] = ["journal", "cases", "guides", "snapshot", "place", "quarantine"];

/// Looks at a folder. Changes nothing.
pub fn state(disk: Arc<dyn Disk>, folder: &Path) -> Result<State, VaultError> {
    let bytes = match files::read_whole(&*disk, &folder.join(vault_file::NAME), vault_file::LONGEST) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return without_vault_file(&*disk, folder),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => return Err(VaultError::Damaged(Piece::VaultFile)),
        bytes => bytes?,
    };
    let vault = vault_file::read(&bytes)?;
    let mut locked = LockedVault { disk, folder: folder.to_owned(), vault, slots: Vec::new(), damaged: false, newer: None };
    locked.read_slots()?;
    Ok(State::Locked(locked))
}

fn without_vault_file(disk: &dyn Disk, folder: &Path) -> Result<State, VaultError> {
    let names = files::list_if_there(disk, folder)?;
    if names.iter().any(|name| FINISHED.contains(&name.as_str())) {
        Err(VaultError::Damaged(Piece::VaultFile))
    } else if names.iter().all(|name| HALF_MADE.contains(&name.as_str())) {
        Ok(State::Missing)
    } else {
        Err(VaultError::NotAVault)
    }
}

impl LockedVault {
    /// Opens the vault, in about a second: not for the thread that paints. On an error the locked vault comes back, to try again.
    pub fn unlock<S: Clone + Serialize + DeserializeOwned>(
        self,
        passphrase: &Zeroizing<String>,
        means: Means<S>,
    ) -> Result<OpenVault<S>, (Self, VaultError)> {
        match self.derive(passphrase).and_then(|keys| self.open(keys, means)) {
            Ok(open) => Ok(open),
            Err(error) => Err((self, error)),
        }
    }

    /// The second half of unlocking: with keys that [`LockedVault::derive`] gave, for this vault.
    pub fn open<S: Clone + Serialize + DeserializeOwned>(&self, keys: Arc<VaultKeys>, means: Means<S>) -> Result<OpenVault<S>, VaultError> {
        if keys.vault != self.vault {
            return Err(VaultError::Damaged(Piece::VaultFile));
        }
        let lock = take_lock(&*self.disk, &self.folder, means.now)?;
        let troubles = if self.damaged { vec![Trouble::DamagedSlot] } else { Vec::new() };
        OpenVault::load(Arc::clone(&self.disk), self.folder.clone(), keys, lock, means, troubles)
    }

    /// The first half of unlocking, which takes about a second on purpose: the vault's keys, from the first slot that the passphrase fits.
    pub fn derive(&self, passphrase: &Zeroizing<String>) -> Result<Arc<VaultKeys>, VaultError> {
        let mut refused = match self.newer {
            _ if self.damaged || self.slots.is_empty() && self.newer.is_none() => VaultError::DamagedSlot,
            Some(found) if self.slots.is_empty() => VaultError::FromTheFuture { found },
            _ => VaultError::WrongPassphrase,
        };
        for slot in &self.slots {
            match slot.open(passphrase) {
                Ok(key) => return Ok(Arc::new(VaultKeys::new(self.vault, slot.epoch, key))),
                Err(VaultError::WrongPassphrase) => {}
                Err(other) => refused = other,
            }
        }
        Err(refused)
    }

    fn read_slots(&mut self) -> Result<(), VaultError> {
        let folder = self.folder.join(slot::FOLDER);
        for name in files::list_if_there(&*self.disk, &folder)? {
            // Unfinished files, and whatever a file synchroniser left under another name.
            if Path::new(&name).extension() != Some("ron".as_ref()) {
                continue;
            }
            let bytes = self.disk.read_at(&folder.join(name), 0, slot::LONGEST)?;
            match slot::read(&bytes, self.vault) {
                Found::Slot(slot) => self.slots.push(slot),
                Found::Damaged => self.damaged = true,
                Found::Newer(format) => self.newer = Some(format),
            }
        }
        // The highest epoch is the current one.
        self.slots.sort_by_key(|slot| std::cmp::Reverse(slot.epoch));
        Ok(())
    }
}

impl<S: Clone + Serialize + DeserializeOwned> OpenVault<S> {
    /// Makes a vault and opens it. Takes as long as an unlock.
    pub fn create(
        disk: Arc<dyn Disk>,
        folder: &Path,
        passphrase: &Zeroizing<String>,
        strength: Strength,
        mut means: Means<S>,
    ) -> Result<Self, VaultError> {
        if !matches!(state(Arc::clone(&disk), folder)?, State::Missing) {
            return Err(VaultError::AlreadyThere);
        }
        let vault = VaultId(chance::name(&mut means.chance));
        let key = Key::random(&mut means.chance);
        let slot = Slot::make(vault, FIRST_EPOCH, &key, passphrase, strength, &mut means.chance)?;

        disk.make_folder(folder)?;
        let lock = take_lock(&*disk, folder, means.now)?;
        // Another program may have made one while the passphrase was turned into a key.
        if files::exists(&*disk, &folder.join(vault_file::NAME))? {
            return Err(VaultError::AlreadyThere);
        }
        clear_half_made(&*disk, folder)?;
        let keys_folder = folder.join(slot::FOLDER);
        disk.make_folder(&keys_folder)?;
        files::write_whole(&*disk, &keys_folder.join(slot.file_name()), slot.write().as_bytes())?;
        files::write_whole(&*disk, &folder.join(vault_file::NAME), vault_file::write(vault).as_bytes())?;
        Self::load(disk, folder.to_owned(), Arc::new(VaultKeys::new(vault, FIRST_EPOCH, key)), lock, means, Vec::new())
    }
}

const FIRST_EPOCH: u32 = 1;

/// Slots of a vault whose making was interrupted: nothing was ever sealed under what they wrap.
fn clear_half_made(disk: &dyn Disk, folder: &Path) -> Result<(), VaultError> {
    let keys = folder.join(slot::FOLDER);
    for name in files::list_if_there(disk, &keys)? {
        disk.remove(&keys.join(name))?;
    }
    Ok(())
}

/// Takes the vault for this program alone, and notes since when.
fn take_lock(disk: &dyn Disk, folder: &Path, now: Timestamp) -> Result<Box<dyn OpenFile>, VaultError> {
    let path = folder.join(LOCK);
    let Some(mut held) = disk.lock(&path)? else {
        let since = disk.read_at(&path, 0, 64).ok().and_then(|bytes| std::str::from_utf8(&bytes).ok()?.trim().parse().ok());
        return Err(VaultError::InUse { since });
    };
    // The time is a kindness to whoever finds the vault in use; on a full disk it may be missing.
    held.truncate(0).and_then(|()| held.write(now.to_string().as_bytes())).ok();
    Ok(held)
}
