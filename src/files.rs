//! The only place that writes to the disk: one handle, [`Disk`], given in to whoever keeps something.
//!
//! **Invariant:** every call that can fail is a call of [`Disk`] or [`OpenFile`], one step each. So a test can make every single
//! step of a save fail ([`FaultyDisk`]) and look at what is left.
//!
//! **Invariant:** what is replaced whole is never half there: written beside, flushed, renamed over, and the folder flushed.

mod faulty;
mod real;

pub use faulty::{Call, FaultyDisk, Step};
pub use real::RealDisk;

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

/// All reading and writing the program does.
pub trait Disk: Send + Sync {
    /// At most `most` bytes from `at` on; fewer where the file ends.
    fn read_at(&self, path: &Path, at: u64, most: usize) -> io::Result<Vec<u8>>;
    fn size(&self, path: &Path) -> io::Result<u64>;
    /// Names of the files and folders in a folder, in order.
    fn list(&self, folder: &Path) -> io::Result<Vec<String>>;
    /// With its parents; for this user alone. Fine when it is already there.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;
    /// A new file, for this user alone. Never touches one that is there.
    fn create(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;
    /// A file that is there, to add to its end.
    fn open_end(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes creations and renames in a folder last. Nothing to do where the system has no such call.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Takes the lock of a file (made if need be), held until the handle is dropped or the program ends, however it ends.
    /// None: somebody else holds it.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn OpenFile>>>;
}

/// A file open for writing at its end.
pub trait OpenFile: Send {
    /// All the bytes, in one call of the system where it takes them in one.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Contents and length are on the disk when this returns.
    fn sync(&mut self) -> io::Result<()>;
    fn truncate(&mut self, len: u64) -> io::Result<()>;
}

/// The whole file, unless it is longer than `most`: no number in a file may make the program take all memory.
pub fn read_whole(disk: &dyn Disk, path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let bytes = disk.read_at(path, 0, most.saturating_add(1))?;
    if bytes.len() > most { Err(io::Error::from(io::ErrorKind::FileTooLarge)) } else { Ok(bytes) }
}

/// Is there something at this path?
pub fn exists(disk: &dyn Disk, path: &Path) -> io::Result<bool> {
    match disk.size(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Names in a folder; none when there is no such folder.
pub fn list_if_there(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<String>> {
    match disk.list(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        found => found,
    }
}

/// Puts `bytes` in the place of whatever is there. Afterwards the old file or the new one is there, whole, whatever happens.
pub fn write_whole(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = with_ending(path, ".part");
    let written = write_new(disk, &beside, bytes).and_then(|()| disk.rename(&beside, path));
    if written.is_err() {
        // What is left of a failed try must not take the space that is missing; if even this fails, the next try removes it.
        disk.remove(&beside).ok();
    }
    written?;
    disk.sync_folder(folder_of(path))
}

/// A flushed file that was not there before, in the place of a leftover of the same name.
/// Whoever needs it to be found after a power cut flushes the folder.
pub fn write_new(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = match disk.create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            disk.remove(path)?;
            disk.create(path)?
        }
        created => created?,
    };
    file.write(bytes)?;
    file.sync()
}

/// `path` with `ending` after its whole name.
pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}

/// The folder a path lies in.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => path,
    }
}
