//! The disk of this computer.
//!
//! **Invariant:** what it makes is for this user alone, where the system knows users (folders 0700, files 0600).

use super::{Disk, OpenFile, folder_of};
use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
};

/// The disk of this computer. It has no state: as many as one likes.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn read_at(&self, path: &Path, at: u64, most: usize) -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let there = file.metadata()?.len().saturating_sub(at);
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        if at > 0 {
            file.seek(SeekFrom::Start(at))?;
        }
        let mut bytes = Vec::with_capacity(usize::try_from(there.min(most)).unwrap_or_default());
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        Ok(std::fs::metadata(path)?.len())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = std::fs::read_dir(folder)?
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<io::Result<Vec<_>>>()?;
        names.sort_unstable();
        Ok(names)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
        self.sync_folder(folder_of(folder))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        Ok(Box::new(RealFile(private().write(true).create_new(true).open(path)?)))
    }

    fn open_end(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        let mut file = OpenOptions::new().write(true).open(path)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Box::new(RealFile(file)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        // Virus scanners and file synchronisers hold new files for a moment, on Windows only.
        let mut patience = if cfg!(windows) { 20 } else { 0 };
        loop {
            match std::fs::rename(from, to) {
                Err(error) if patience > 0 && error.kind() == io::ErrorKind::PermissionDenied => {
                    patience -= 1;
                    std::thread::sleep(std::time::Duration::from_millis(25));
                }
                done => return done,
            }
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        std::fs::remove_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        // Windows flushes the folder with the rename and cannot open a folder as a file.
        if cfg!(unix) { File::open(folder)?.sync_all().or_else(nothing_to_flush) } else { Ok(()) }
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn OpenFile>>> {
        let file = private().read(true).write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(RealFile(file)))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Some file systems (shares, sticks through FUSE) have no such call for a folder, and say so in these words.
fn nothing_to_flush(error: io::Error) -> io::Result<()> {
    if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) { Ok(()) } else { Err(error) }
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

struct RealFile(File);

impl OpenFile for RealFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        // Flushes contents and length; on macOS the standard library asks the drive itself (F_FULLFSYNC).
        self.0.sync_data()
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.0.set_len(len)?;
        self.0.seek(SeekFrom::Start(len)).map(drop)
    }
}
