//! The one thread that owns the vault: it opens it, keeps what it is given in the order it was given, and closes it.
//!
//! **Invariant:** what was handed over is either in the vault or waits here, in order, and is tried again every few seconds and with
//! everything new. Only [`Order::Lock`] with `even_unsaved` gives up what waits.
//!
//! **Invariant:** a passphrase is turned into keys here, never on the window's thread.

use super::folders::Folders;
use crate::{
    casework::{
        Case, CaseSummary,
        entry::{CaseId, Change, Entry, TextField},
    },
    chance::Chance,
    files::{self, Disk},
    guides::Guides,
    screening::{evaluate::evaluate, interview::Now},
    vault::{self, LockedVault, OpenVault, State, Strength, VaultError},
};
use jiff::{Timestamp, tz::TimeZone};
use std::{
    collections::{BTreeSet, VecDeque},
    io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};
use zeroize::Zeroizing;

/// How long the thread rests before it tries a failed write again.
const RETRY: Duration = Duration::from_secs(3);
/// Nothing waits: the thread sleeps until it is asked.
const LONG: Duration = Duration::from_hours(1);

/// What the window asks of the thread.
pub enum Order {
    /// Is there a vault, and can it be opened?
    Look,
    Create {
        passphrase: Zeroizing<String>,
        at: Timestamp,
    },
    Unlock {
        passphrase: Zeroizing<String>,
        at: Timestamp,
    },
    Read(CaseId),
    ReadGuide([u8; 32]),
    /// Which cases have these words, in small letters, in their texts? A newer search ends an older one.
    Search(String),
    Append(Box<Entry>),
    KeepGuide {
        hash: [u8; 32],
        bytes: Vec<u8>,
    },
    KeepPlace(Vec<u8>),
    KeepSettings(String),
    /// Writes a paper outside of the vault; once it is there, the entry that says so is kept.
    SaveDocument {
        path: PathBuf,
        bytes: Vec<u8>,
        entry: Box<Entry>,
    },
    /// Write what waits, then close.
    Lock {
        even_unsaved: bool,
    },
}

/// What the thread has to say.
pub enum Report {
    /// There is no vault yet.
    Missing,
    /// There is one, and it is closed.
    Found,
    Refused(VaultError),
    Opened(Box<Opened>),
    CaseRead {
        case: CaseId,
        entries: Vec<Entry>,
    },
    GuideRead(Vec<u8>),
    /// The words searched for stand in a text of this case.
    Matched {
        words: String,
        case: CaseId,
    },
    CaseNotRead(VaultError),
    GuideNotRead,
    SettingsNotKept,
    /// The paper is there, and the entry is handed over.
    DocumentSaved(Box<Entry>),
    DocumentNotSaved(io::ErrorKind),
    /// Everything handed over so far is in the vault: so many writes since it was opened.
    Saved {
        done: u64,
    },
    /// So many writes are done and the next one failed; nothing is lost while the program runs.
    NotSaved {
        done: u64,
        error: VaultError,
    },
    Locked,
    /// The thread ended by a mistake of ours: nothing handed over from now on is written.
    Gone,
}

/// What stands in a vault that was just opened.
pub struct Opened {
    pub cases: Vec<CaseSummary>,
    /// Where one was, as it was kept.
    pub place: Option<Vec<u8>>,
    /// The next logical time.
    pub clock: u64,
    /// What was found damaged and set aside.
    pub troubles: usize,
}

/// What the thread needs from whoever starts it.
pub struct Means {
    pub disk: Arc<dyn Disk>,
    pub folders: Folders,
    /// None: measured on this machine when a vault is made.
    pub strength: Option<Strength>,
    pub chance: Arc<dyn Fn() -> Chance + Send + Sync>,
    /// For the lines of the list: the level that findings suggest.
    pub guides: Arc<Guides>,
    pub zone: TimeZone,
}

/// The window's end of the line.
pub struct Storage {
    /// None once it is finished.
    orders: Option<Sender<Order>>,
    reports: Receiver<Report>,
    thread: Option<JoinHandle<()>>,
}

impl Order {
    /// Whether it must reach the disk for the work to be safe.
    pub fn is_write(&self) -> bool {
        matches!(self, Self::Append(_) | Self::KeepGuide { .. })
    }
}

impl Storage {
    /// Starts the thread. It ends when the window is gone, after writing what waits.
    pub fn start(ctx: &egui::Context, means: Means) -> Self {
        let (orders, their_orders) = channel();
        let (their_reports, reports) = channel();
        let ctx = ctx.clone();
        let report = move |report| {
            // Without a window nobody listens any more.
            their_reports.send(report).ok();
            ctx.request_repaint();
        };
        let keeper = Keeper {
            means,
            report,
            vault: Kept::Nothing,
            waiting: VecDeque::new(),
            done: 0,
            place: None,
            failing: false,
            lock_wanted: false,
            search: None,
        };
        let thread = std::thread::spawn(move || keeper.run(&their_orders));
        Self { orders: Some(orders), reports, thread: Some(thread) }
    }

    pub fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // The thread lives as long as this end does.
            orders.send(order).ok();
        }
    }

    /// What the thread has said since. If it is gone, that is told again and again: nothing is kept any more.
    pub fn reports(&self) -> Vec<Report> {
        let mut reports: Vec<Report> = self.reports.try_iter().collect();
        if self.thread.as_ref().is_some_and(JoinHandle::is_finished) {
            reports.push(Report::Gone);
        }
        reports
    }

    /// Waits until what was handed over is written, or has been tried once more. For the end of the program.
    pub fn finish(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has told why, and there is nobody left to tell it again.
            thread.join().ok();
        }
    }
}

enum Kept {
    Nothing,
    Locked(LockedVault),
    Open(Box<OpenVault<CaseSummary>>),
}

/// A write that must not be lost.
enum Write {
    Entry(Box<Entry>),
    Guide([u8; 32], Vec<u8>),
}

struct Keeper<R> {
    means: Means,
    report: R,
    vault: Kept,
    waiting: VecDeque<Write>,
    /// Writes done since the vault was opened.
    done: u64,
    /// Only the last place matters.
    place: Option<Vec<u8>>,
    /// The last try to write failed.
    failing: bool,
    /// Locks as soon as nothing waits.
    lock_wanted: bool,
    search: Option<Search>,
}

/// A search goes on between orders, one case at a time: no save waits for it.
struct Search {
    words: String,
    left: Vec<CaseId>,
}

impl<R: Fn(Report)> Keeper<R> {
    fn run(mut self, orders: &Receiver<Order>) {
        loop {
            match orders.recv_timeout(self.rest()) {
                Ok(order) => self.follow(order),
                Err(RecvTimeoutError::Timeout) if self.search.is_some() => self.search_on(),
                Err(RecvTimeoutError::Timeout) => self.write(),
                Err(RecvTimeoutError::Disconnected) => return self.end(),
            }
        }
    }

    fn follow(&mut self, order: Order) {
        match order {
            Order::Look => self.look(),
            Order::Create { passphrase, at } => self.create(&passphrase, at),
            Order::Unlock { passphrase, at } => self.unlock(&passphrase, at),
            Order::Read(case) => self.read(case),
            Order::ReadGuide(hash) => self.read_guide(hash),
            Order::Search(words) => self.search(&words),
            Order::Append(entry) => self.hand_over(Write::Entry(entry)),
            Order::KeepGuide { hash, bytes } => self.hand_over(Write::Guide(hash, bytes)),
            Order::KeepPlace(bytes) => self.place = Some(bytes),
            Order::KeepSettings(text) => self.keep_settings(&text),
            Order::SaveDocument { path, bytes, entry } => self.save_document(&path, &bytes, entry),
            Order::Lock { even_unsaved } => self.lock(even_unsaved),
        }
    }

    fn rest(&self) -> Duration {
        if self.search.is_some() {
            Duration::ZERO
        } else if self.waiting.is_empty() && self.place.is_none() {
            LONG
        } else {
            RETRY
        }
    }

    fn hand_over(&mut self, write: Write) {
        self.waiting.push_back(write);
        self.write();
    }

    /// Writes what waits, in order, and tells how far it came.
    fn write(&mut self) {
        let was_failing = self.failing;
        let written = self.write_all();
        self.failing = written.is_err();
        match written {
            Err(error) => (self.report)(Report::NotSaved { done: self.done, error }),
            Ok(()) if was_failing && !self.lock_wanted => (self.report)(Report::Saved { done: self.done }),
            Ok(()) if self.lock_wanted => self.close(),
            Ok(()) => {}
        }
    }

    /// Stops at the first write that fails; it stays the first that waits.
    fn write_all(&mut self) -> Result<(), VaultError> {
        let Kept::Open(vault) = &mut self.vault else { return Ok(()) };
        let before = self.done;
        while let Some(write) = self.waiting.front() {
            match write {
                Write::Entry(entry) => vault.append(entry)?,
                Write::Guide(hash, bytes) => vault.keep_guide(hash, bytes)?,
            }
            self.waiting.pop_front();
            self.done += 1;
        }
        if self.done > before {
            (self.report)(Report::Saved { done: self.done });
        }
        if let Some(bytes) = &self.place {
            vault.keep_place(bytes)?;
            self.place = None;
        }
        Ok(())
    }

    fn look(&mut self) {
        self.vault = Kept::Nothing;
        match vault::state(Arc::clone(&self.means.disk), &self.means.folders.vault) {
            Ok(State::Missing) => (self.report)(Report::Missing),
            Ok(State::Locked(locked)) => {
                self.vault = Kept::Locked(locked);
                (self.report)(Report::Found);
            }
            Err(error) => (self.report)(Report::Refused(error)),
        }
    }

    fn create(&mut self, passphrase: &Zeroizing<String>, at: Timestamp) {
        let strength = self.means.strength.unwrap_or_else(measured);
        let disk = Arc::clone(&self.means.disk);
        match OpenVault::create(disk, &self.means.folders.vault, passphrase, strength, self.vault_means(at)) {
            Ok(open) => self.opened(open),
            Err(error) => (self.report)(Report::Refused(error)),
        }
    }

    fn unlock(&mut self, passphrase: &Zeroizing<String>, at: Timestamp) {
        let Kept::Locked(locked) = std::mem::replace(&mut self.vault, Kept::Nothing) else { return };
        match locked.unlock(passphrase, self.vault_means(at)) {
            Ok(open) => self.opened(open),
            Err((locked, error)) => {
                self.vault = Kept::Locked(locked);
                (self.report)(Report::Refused(error));
            }
        }
    }

    fn vault_means(&self, now: Timestamp) -> vault::Means<CaseSummary> {
        let (guides, zone) = (Arc::clone(&self.means.guides), self.means.zone.clone());
        vault::Means {
            device_folder: self.means.folders.device.clone(),
            chance: (self.means.chance)(),
            now,
            summarise: Box::new(move |entries| summarise(&guides, &Now::new(now, zone.clone()), entries)),
        }
    }

    fn opened(&mut self, mut open: OpenVault<CaseSummary>) {
        (self.done, self.failing, self.lock_wanted) = (0, false, false);
        let opened = Opened {
            cases: open.cases(),
            place: open.place().map(|place| place.to_vec()),
            clock: open.next_clock(),
            troubles: open.troubles().len(),
        };
        self.vault = Kept::Open(Box::new(open));
        (self.report)(Report::Opened(Box::new(opened)));
    }

    /// What waits belongs to the case as much as what is in the vault.
    fn read(&mut self, case: CaseId) {
        let Kept::Open(vault) = &mut self.vault else { return };
        let waiting = self.waiting.iter().filter_map(|write| match write {
            Write::Entry(entry) if entry.case == case => Some((**entry).clone()),
            _ => None,
        });
        let report = match vault.entries_of(case) {
            Ok(entries) => Report::CaseRead { case, entries: entries.into_iter().chain(waiting).collect() },
            Err(error) => Report::CaseNotRead(error),
        };
        (self.report)(report);
    }

    fn search(&mut self, words: &str) {
        let Kept::Open(vault) = &mut self.vault else { return };
        let left = vault.cases().into_iter().map(|summary| summary.case).collect();
        self.search = (!words.is_empty()).then_some(Search { words: words.to_owned(), left });
    }

    fn search_on(&mut self) {
        let (Kept::Open(vault), Some(search)) = (&mut self.vault, &mut self.search) else { return };
        let Some(case) = search.left.pop() else {
            self.search = None;
            return;
        };
        // A case that cannot be read is told when it is opened.
        let entries = vault.entries_of(case).unwrap_or_default();
        if has_words(&Case::fold(case, entries), &search.words) {
            (self.report)(Report::Matched { words: search.words.clone(), case });
        }
    }

    fn read_guide(&self, hash: [u8; 32]) {
        let Kept::Open(vault) = &self.vault else { return };
        (self.report)(vault.guide(&hash).map_or(Report::GuideNotRead, |bytes| Report::GuideRead(bytes.to_vec())));
    }

    fn keep_settings(&self, text: &str) {
        let (disk, folders) = (&*self.means.disk, &self.means.folders);
        let kept = disk.make_folder(&folders.config).and_then(|()| files::write_whole(disk, &folders.settings_file(), text.as_bytes()));
        if kept.is_err() {
            (self.report)(Report::SettingsNotKept);
        }
    }

    fn save_document(&mut self, path: &Path, bytes: &[u8], entry: Box<Entry>) {
        let disk = &*self.means.disk;
        let written = files::write_whole(disk, path, bytes);
        // Where only the last flush failed, the file is there all the same: then it has left, whatever the disk says.
        let is_there = || files::read_whole(disk, path, bytes.len()).is_ok_and(|found| found == bytes);
        match written {
            Err(error) if !is_there() => (self.report)(Report::DocumentNotSaved(error.kind())),
            _ => {
                (self.report)(Report::DocumentSaved(entry.clone()));
                self.hand_over(Write::Entry(entry));
            }
        }
    }

    fn lock(&mut self, even_unsaved: bool) {
        self.lock_wanted = true;
        if even_unsaved {
            self.close();
        } else {
            self.write();
        }
    }

    /// Drops the keys; the folder is looked at again, so that the next unlock finds what is there then.
    fn close(&mut self) {
        self.waiting.clear();
        self.search = None;
        (self.place, self.lock_wanted) = (None, false);
        if let Kept::Open(vault) = std::mem::replace(&mut self.vault, Kept::Nothing) {
            vault.lock();
        }
        (self.report)(Report::Locked);
        self.look();
    }

    fn end(mut self) {
        // Whoever could be told is gone; what is on the disk is whole.
        self.write_all().ok();
        if let Kept::Open(vault) = self.vault {
            vault.lock();
        }
    }
}

fn measured() -> Strength {
    let start = Instant::now();
    Strength::measured(|| start.elapsed())
}

/// All the words, in any of the texts that a person typed.
fn has_words(case: &Case, words: &str) -> bool {
    let fields: BTreeSet<&TextField> = case
        .history()
        .filter_map(|entry| match &entry.change {
            Change::Typed { field, .. } | Change::Written { field, .. } => Some(field),
            _ => None,
        })
        .collect();
    let texts: String = fields.into_iter().map(|field| case.text(field).to_lowercase() + "\n").collect();
    words.split_whitespace().all(|word| texts.contains(word))
}

/// A case as the list tells it.
fn summarise(guides: &Guides, now: &Now, entries: &[Entry]) -> Option<CaseSummary> {
    let case = Case::fold(entries.first()?.case, entries.iter().cloned());
    let suggested = case.interviews().last().and_then(|kept| {
        let guide = guides.of_hash(&kept.guide.hash)?;
        evaluate(guide, &kept.interview, now).suggested
    });
    case.summary(suggested)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_that_ended_by_a_mistake_is_told() {
        let nowhere = std::env::temp_dir().join(format!("acogida-storage-{}", std::process::id()));
        let means = Means {
            disk: Arc::new(files::RealDisk),
            folders: Folders::beside(&nowhere),
            strength: Strength::new(8 * 1024, 1, 1),
            chance: Arc::new(|| panic!("a mistake of ours, made for a test")),
            guides: Arc::new(Guides::default()),
            zone: TimeZone::UTC,
        };
        let storage = Storage::start(&egui::Context::default(), means);
        assert!(storage.reports().is_empty());
        storage.order(Order::Create { passphrase: Zeroizing::new(String::new()), at: Timestamp::UNIX_EPOCH });
        while !storage.reports().iter().any(|report| matches!(report, Report::Gone)) {
            std::thread::yield_now();
        }
        assert!(!nowhere.exists());
    }
}
