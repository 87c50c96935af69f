//! All journals of a vault as one index: which entry lies where.
//!
//! **Invariant:** the segments of a writer are known in the order of their numbers; an entry is known once per place.

use super::{
    bytes::{KeyId, WriterId, file_number, unhex},
    error::{Trouble, VaultError},
    keys::{Key, Tag, VaultKeys},
    labels,
    segment::{self, Frame, HEAD, Outer, Place, Reading},
};
use crate::files::{self, Disk};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::{Path, PathBuf},
};

pub(super) const FOLDER: &str = "journal";
const ENDING: &str = ".jnl";

/// Where an entry lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pointer {
    /// Place in [`Journal::segments`].
    pub(super) segment: u32,
    pub(super) number: u32,
    pub(super) offset: u32,
    pub(super) len: u32,
}

/// A segment as far as it has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) writer: WriterId,
    pub(super) number: u64,
    /// Where the last whole frame ends.
    pub(super) end: u64,
    /// The number that the next entry would have.
    pub(super) entries: u32,
    /// Tag of the last whole frame; without one, what the head says was the last before.
    pub(super) tag: Tag,
}

#[derive(Default)]
pub(super) struct Journal {
    pub(super) segments: Vec<Known>,
    pub(super) by_key: HashMap<KeyId, Vec<Pointer>>,
    /// The largest logical time seen.
    pub(super) clock: u64,
    /// Entries in shapes that only newer programs know.
    pub(super) newer: usize,
    /// The tags of each writer's last segment, any of which the next head may name: a frame whose flush failed may be there after all.
    pub(super) last_tags: HashMap<WriterId, HashSet<Tag>>,
}

pub(super) fn path(folder: &Path, writer: WriterId, number: u64) -> PathBuf {
    folder.join(FOLDER).join(writer.to_string()).join(format!("{number}{ENDING}"))
}

/// The segments that are there, by writer and number.
pub(super) fn segments_on_disk(disk: &dyn Disk, folder: &Path, troubles: &mut Vec<Trouble>) -> Result<Vec<(WriterId, u64)>, VaultError> {
    let folder = folder.join(FOLDER);
    let mut found = Vec::new();
    for name in files::list_if_there(disk, &folder)? {
        let Some(writer) = unhex(&name).map(WriterId) else {
            troubles.push(Trouble::Stranger);
            continue;
        };
        for file in disk.list(&folder.join(&name))? {
            match file.strip_suffix(ENDING).and_then(file_number) {
                Some(number) => found.push((writer, number)),
                None => troubles.push(Trouble::Stranger),
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// What is needed to read, and what was noticed while reading.
pub(super) struct Reader<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) folder: &'a Path,
    keys: &'a VaultKeys,
    by_writer: HashMap<WriterId, Key>,
    pub(super) troubles: Vec<Trouble>,
    /// Segments with something unreadable after their last whole frame: damage, or the unfinished end of the last save.
    pub(super) unfinished: Vec<(WriterId, u64)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(disk: &'a dyn Disk, folder: &'a Path, keys: &'a VaultKeys) -> Self {
        Self { disk, folder, keys, by_writer: HashMap::new(), troubles: Vec::new(), unfinished: Vec::new() }
    }

    fn key(&mut self, writer: WriterId) -> &Key {
        self.by_writer.entry(writer).or_insert_with(|| self.keys.of(labels::JOURNAL, Some(writer)))
    }

    fn place(&self, writer: WriterId, segment: u64) -> Place {
        Place { vault: self.keys.vault, epoch: self.keys.epoch, writer, segment }
    }

    /// What the disk cannot read (a bad sector) is damage in one segment, and no reason to keep all the others closed.
    fn bytes(&mut self, writer: WriterId, number: u64, from: u64) -> Result<Vec<u8>, VaultError> {
        match self.disk.read_at(&path(self.folder, writer, number), from, segment::LONGEST).map_err(VaultError::from) {
            Err(VaultError::Io(_)) => {
                self.troubles.push(Trouble::DamagedEntries { writer, segment: number });
                Ok(Vec::new())
            }
            bytes => bytes,
        }
    }

    /// A whole segment, and how many bytes it has.
    pub(super) fn reading(&mut self, writer: WriterId, number: u64) -> Result<(usize, Reading), VaultError> {
        let bytes = self.bytes(writer, number, 0)?;
        let place = self.place(writer, number);
        Ok((bytes.len(), segment::read(&bytes, &place, self.key(writer))))
    }

    /// Brings the journal up to what is on the disk: new segments, and what was added to those it knows. Every entry is handed to `each`.
    pub(super) fn catch_up(
        &mut self,
        journal: &mut Journal,
        on_disk: &[(WriterId, u64)],
        each: &mut dyn FnMut(Outer),
    ) -> Result<(), VaultError> {
        let known: HashMap<_, _> = journal.segments.iter().enumerate().map(|(at, known)| ((known.writer, known.number), at)).collect();
        for &(writer, number) in on_disk {
            match known.get(&(writer, number)) {
                None => self.take(journal, writer, number, each)?,
                Some(&at) => self.take_rest(journal, at, each)?,
            }
        }
        Ok(())
    }

    fn take(&mut self, journal: &mut Journal, writer: WriterId, number: u64, each: &mut dyn FnMut(Outer)) -> Result<(), VaultError> {
        let (len, reading) = self.reading(writer, number)?;
        let last = journal.last_segment_of(writer).map(|at| journal.segments[at].tag);
        let before = journal.last_tags.entry(writer).or_default();
        if let Some(head) = reading.head {
            journal.clock = journal.clock.max(head.first_clock.saturating_sub(1));
            if !(before.contains(&head.previous) || last.is_none() && head.previous == Tag::default()) {
                self.troubles.push(Trouble::BrokenChain { writer, segment: number });
            }
        } else if len >= HEAD {
            self.troubles.push(Trouble::DamagedHeader { writer, segment: number });
        }
        // Without a head, all that is known is what came before.
        let tag = reading.head.map(|head| head.previous).or(last).unwrap_or_default();
        if !reading.frames.is_empty() {
            before.clear();
        }
        before.insert(tag);
        journal.segments.push(Known { writer, number, end: len.min(HEAD) as u64, entries: 0, tag });
        let at = journal.segments.len() - 1;
        self.take_frames(journal, at, 0, reading, each);
        Ok(())
    }

    fn take_rest(&mut self, journal: &mut Journal, at: usize, each: &mut dyn FnMut(Outer)) -> Result<(), VaultError> {
        let Known { writer, number, end, entries, .. } = journal.segments[at];
        if self.disk.size(&path(self.folder, writer, number))? > end {
            let bytes = self.bytes(writer, number, end)?;
            let place = self.place(writer, number);
            let reading = segment::read_frames(&bytes, 0, entries, &place, self.key(writer));
            self.take_frames(journal, at, end, reading, each);
        }
        Ok(())
    }

    fn take_frames(&mut self, journal: &mut Journal, at: usize, base: u64, reading: Reading, each: &mut dyn FnMut(Outer)) {
        let Known { writer, number: segment, .. } = journal.segments[at];
        if reading.hole {
            self.troubles.push(Trouble::DamagedEntries { writer, segment });
        }
        if reading.tail {
            self.unfinished.push((writer, segment));
        }
        journal.last_tags.entry(writer).or_default().extend(reading.frames.iter().map(|frame| frame.tag));
        // A head that cannot be read does not say what came before its first frame.
        let chained = reading.head.is_some() || base > 0;
        if !journal.add(at, base, reading.frames, chained, each) {
            self.troubles.push(Trouble::BrokenChain { writer, segment });
        }
    }

    /// The entries of one key, in the order in which they lie. What cannot be read any more is counted.
    pub(super) fn entries(&mut self, journal: &Journal, key: KeyId) -> Result<(Vec<Outer>, usize), VaultError> {
        let mut by_segment: BTreeMap<u32, Vec<Pointer>> = BTreeMap::new();
        for pointer in journal.by_key.get(&key).into_iter().flatten() {
            by_segment.entry(pointer.segment).or_default().push(*pointer);
        }
        let (mut found, mut lost) = (Vec::new(), 0);
        for (segment, pointers) in by_segment {
            let Known { writer, number, .. } = journal.segments[segment as usize];
            let from = pointers.iter().map(|pointer| pointer.offset).min().unwrap_or_default();
            let to = pointers.iter().map(|pointer| pointer.offset + pointer.len).max().unwrap_or_default();
            let bytes = self.disk.read_at(&path(self.folder, writer, number), u64::from(from), (to - from) as usize)?;
            let place = self.place(writer, number);
            for pointer in pointers {
                let frame = segment::open_frame(&place, self.key(writer), pointer.number, &bytes, (pointer.offset - from) as usize);
                match frame.and_then(|frame| frame.outer).filter(|outer| outer.key == key) {
                    Some(outer) => found.push(outer),
                    None => lost += 1,
                }
            }
        }
        Ok((found, lost))
    }
}

impl Journal {
    /// Adds frames to a segment. False: one of them does not follow the one before it.
    fn add(&mut self, at: usize, base: u64, frames: Vec<Frame>, mut chained: bool, each: &mut dyn FnMut(Outer)) -> bool {
        let mut whole = true;
        for frame in frames {
            let known = &mut self.segments[at];
            // After a hole the frame before is not there to compare with.
            whole &= !chained || frame.number != known.entries || frame.previous == known.tag;
            chained = true;
            let offset = base + u64::from(frame.offset);
            known.end = offset + u64::from(frame.len);
            known.entries = frame.number + 1;
            known.tag = frame.tag;
            let Some(outer) = frame.outer else {
                self.newer += 1;
                continue;
            };
            let pointer = Pointer {
                segment: u32::try_from(at).expect("segments are files: fewer than 4 thousand million"),
                number: frame.number,
                offset: u32::try_from(offset).expect("segments are bounded"),
                len: frame.len,
            };
            self.note(&outer, pointer);
            each(outer);
        }
        whole
    }

    /// An entry is known to lie there.
    pub(super) fn note(&mut self, outer: &Outer, pointer: Pointer) {
        self.clock = self.clock.max(outer.clock);
        self.by_key.entry(outer.key).or_default().push(pointer);
    }

    pub(super) fn last_segment_of(&self, writer: WriterId) -> Option<usize> {
        self.segments.iter().rposition(|known| known.writer == writer)
    }
}
