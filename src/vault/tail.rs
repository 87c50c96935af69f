//! The end of our own journal: where the next entry goes, and what happens when the disk refuses.
//!
//! **Invariant:** what was reported as saved is never written over or cut. After a failed write the file is cut back to the last saved
//! entry; after a failed *flush*, or a failed cut, the file is not trusted any more and a new segment begins.

use super::{
    bytes::WriterId,
    device::Device,
    error::VaultError,
    journal::{self, Known},
    keys::{Key, Nonce, Tag},
    segment::{self, FULL, HEAD, Head, Outer, Place},
};
use crate::files::{self, Disk, OpenFile};
use std::path::Path;

pub(super) struct Tail {
    pub(super) writer: WriterId,
    /// The largest number of a segment that was ever tried: a number is not used twice, even if making it failed.
    number: Option<u64>,
    /// Tag of our last entry, whichever segment it is in.
    last: Tag,
    file: Option<Open>,
}

/// A segment that may be gone on with.
struct Open {
    file: Box<dyn OpenFile>,
    end: u64,
    entries: u32,
}

/// Where an entry was saved.
pub(super) struct Saved {
    pub(super) segment: u64,
    pub(super) number: u32,
    pub(super) offset: u64,
    pub(super) len: u32,
    pub(super) tag: Tag,
    /// A new segment began with this entry.
    pub(super) began: bool,
}

/// What saving needs beside the entry.
pub(super) struct Ground<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) folder: &'a Path,
    /// The place of our journal; its segment number does not matter.
    pub(super) place: Place,
    pub(super) key: &'a Key,
    pub(super) clock: u64,
}

impl Tail {
    /// A writer that has not written yet.
    pub(super) fn new(writer: WriterId) -> Self {
        Self { writer, number: None, last: Tag::default(), file: None }
    }

    /// Goes on after what is known of this writer; `sound` says whether its last segment may be added to.
    pub(super) fn resume(known: &Known, sound: bool, disk: &dyn Disk, folder: &Path) -> Self {
        let fits = sound && known.end < FULL;
        // If it does not open for writing now, a new segment will say why when the first entry is saved.
        let opened = fits.then(|| disk.open_end(&journal::path(folder, known.writer, known.number)).ok()).flatten();
        let file = opened.map(|file| Open { file, end: known.end, entries: known.entries });
        Self { writer: known.writer, number: Some(known.number), last: known.tag, file }
    }

    /// Durable when this returns; on an error nothing has changed, and the same entry may be tried again.
    pub(super) fn save(&mut self, ground: &Ground<'_>, outer: &mut Outer, nonce: &Nonce) -> Result<Saved, VaultError> {
        let began = self.file.as_ref().is_none_or(|open| open.end >= FULL);
        let mut open = match self.file.take() {
            Some(open) if !began => open,
            _ => self.begin(ground)?,
        };
        let number = self.number.unwrap_or_default();
        let place = Place { segment: number, ..ground.place };
        outer.number = open.entries;
        let (frame, tag) = segment::seal_frame(&place, ground.key, open.entries, &self.last, outer, nonce);

        if let Err(error) = open.file.write(&frame) {
            let cut = open.file.truncate(open.end).and_then(|()| open.file.sync());
            self.file = cut.is_ok().then_some(open);
            return Err(error.into());
        }
        if let Err(error) = open.file.sync() {
            // Whether the bytes are there cannot be known any more. Cutting is only tidiness: the entry comes again under its own name.
            open.file.truncate(open.end).ok();
            return Err(error.into());
        }
        let len = u32::try_from(frame.len()).expect("frames are bounded");
        let saved = Saved { segment: number, number: open.entries, offset: open.end, len, tag, began };
        open.end += u64::from(len);
        open.entries += 1;
        self.last = tag;
        self.file = Some(open);
        Ok(saved)
    }

    /// A new segment, durable with its name before anything is added.
    fn begin(&mut self, ground: &Ground<'_>) -> Result<Open, VaultError> {
        let number = self.number.map_or(0, |number| number + 1);
        let path = journal::path(ground.folder, self.writer, number);
        let folder = files::folder_of(&path);
        ground.disk.make_folder(folder)?;
        let mut file = ground.disk.create(&path)?;
        self.number = Some(number);
        let head = Head { first_clock: ground.clock.saturating_add(1), previous: self.last };
        let bytes = head.write(&Place { segment: number, ..ground.place }, ground.key);
        let made = file.write(&bytes).and_then(|()| file.sync()).and_then(|()| ground.disk.sync_folder(folder));
        if let Err(error) = made {
            // Half a head is no segment. If it cannot be removed, its number is passed over.
            ground.disk.remove(&path).ok();
            return Err(error.into());
        }
        Ok(Open { file, end: HEAD as u64, entries: 0 })
    }

    /// What this installation should remember.
    pub(super) fn device(&self) -> Option<Device> {
        let open = self.file.as_ref()?;
        Some(Device { writer: self.writer, segment: self.number?, entries: open.entries, tag: self.last })
    }
}
