//! A disk that fails when told to: how the tests see what a full disk, a pulled stick or a lost permission leaves behind.
//!
//! **Invariant:** a call that is told to fail has done nothing, except a cut write, which has written half of its bytes.

use super::{Disk, OpenFile};
use std::{
    io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The kinds of calls a disk is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Read,
    MakeFolder,
    Create,
    Open,
    Write,
    Sync,
    Truncate,
    Rename,
    Remove,
    SyncFolder,
    Lock,
}

/// One call that was asked, and about which file (its name alone).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub step: Step,
    pub name: String,
}

enum Fault {
    /// The call with this number from now on, once.
    Nth(usize),
    /// Every call of a kind about a file whose name ends so.
    Every(Step, String),
    /// Every call that changes something.
    Changes,
}

#[derive(Default)]
struct Plan {
    calls: Vec<Call>,
    fault: Option<(Fault, io::ErrorKind)>,
}

/// A disk around another one, with faults by plan. Clones share the plan.
#[derive(Clone)]
pub struct FaultyDisk {
    inner: Arc<dyn Disk>,
    plan: Arc<Mutex<Plan>>,
}

impl FaultyDisk {
    pub fn new(inner: impl Disk + 'static) -> Self {
        Self { inner: Arc::new(inner), plan: Arc::default() }
    }

    /// From now on the call number `n` (from 0; reads do not count) fails, once. A write then leaves half of its bytes.
    pub fn fail_nth(&self, n: usize, kind: io::ErrorKind) {
        self.plan(Fault::Nth(n), kind);
    }

    /// From now on every such call about a file whose name ends so fails.
    pub fn fail_every(&self, step: Step, ending: &str, kind: io::ErrorKind) {
        self.plan(Fault::Every(step, ending.to_owned()), kind);
    }

    /// From now on every call fails that would change something: a stick that is pulled, a disk that turned read-only.
    pub fn fail_changes(&self, kind: io::ErrorKind) {
        self.plan(Fault::Changes, kind);
    }

    /// All is well again. Forgets the calls seen so far too.
    pub fn heal(&self) {
        *self.locked() = Plan::default();
    }

    /// The calls since the last plan or healing; reads are not among them.
    pub fn calls(&self) -> Vec<Call> {
        self.locked().calls.clone()
    }

    fn plan(&self, fault: Fault, kind: io::ErrorKind) {
        *self.locked() = Plan { calls: Vec::new(), fault: Some((fault, kind)) };
    }

    fn locked(&self) -> MutexGuard<'_, Plan> {
        // A test that failed while holding the plan leaves it whole all the same.
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes the call and fails it if the plan says so.
    fn ask(&self, step: Step, path: &Path) -> io::Result<()> {
        let mut plan = self.locked();
        let number = plan.calls.len();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let fails = match &plan.fault {
            Some((Fault::Nth(n), _)) => step != Step::Read && *n == number,
            Some((Fault::Every(kind, ending), _)) => *kind == step && name.ends_with(ending),
            // Cutting back and removing free space: they go on working on a full disk.
            Some((Fault::Changes, io::ErrorKind::StorageFull)) => !matches!(step, Step::Read | Step::Remove | Step::Truncate | Step::Lock),
            Some((Fault::Changes, _)) => step != Step::Read,
            None => false,
        };
        if step != Step::Read {
            plan.calls.push(Call { step, name });
        }
        match &plan.fault {
            Some((_, kind)) if fails => Err((*kind).into()),
            _ => Ok(()),
        }
    }

    fn wrap(&self, path: &Path, inner: Box<dyn OpenFile>) -> Box<dyn OpenFile> {
        Box::new(FaultyFile { disk: self.clone(), path: path.to_owned(), inner })
    }
}

impl Disk for FaultyDisk {
    fn read_at(&self, path: &Path, at: u64, most: usize) -> io::Result<Vec<u8>> {
        self.ask(Step::Read, path)?;
        self.inner.read_at(path, at, most)
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        self.ask(Step::Read, path)?;
        self.inner.size(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.ask(Step::Read, folder)?;
        self.inner.list(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.ask(Step::MakeFolder, folder)?;
        self.inner.make_folder(folder)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        self.ask(Step::Create, path)?;
        Ok(self.wrap(path, self.inner.create(path)?))
    }

    fn open_end(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        self.ask(Step::Open, path)?;
        Ok(self.wrap(path, self.inner.open_end(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.ask(Step::Rename, to)?;
        self.inner.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.ask(Step::Remove, path)?;
        self.inner.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.ask(Step::SyncFolder, folder)?;
        self.inner.sync_folder(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn OpenFile>>> {
        self.ask(Step::Lock, path)?;
        Ok(self.inner.lock(path)?.map(|file| self.wrap(path, file)))
    }
}

struct FaultyFile {
    disk: FaultyDisk,
    path: std::path::PathBuf,
    inner: Box<dyn OpenFile>,
}

impl OpenFile for FaultyFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.disk.ask(Step::Write, &self.path) {
            self.inner.write(&bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        self.inner.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.disk.ask(Step::Sync, &self.path)?;
        self.inner.sync()
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.disk.ask(Step::Truncate, &self.path)?;
        self.inner.truncate(len)
    }
}
