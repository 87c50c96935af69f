//! After unlocking: is the journal that lies here the one this installation wrote, and may it be gone on with?
//!
//! **Invariant:** an old journal is never continued (a restored backup, a copied disk): then a new writer begins. What is cut off is put
//! into quarantine first, and was never reported as saved.

use super::{
    bytes::WriterId,
    device::Device,
    error::{Trouble, VaultError},
    journal::{self, Journal, Known, Reader},
    keys::Tag,
    segment::{LONGEST, Reading},
    tail::Tail,
};
use crate::{
    chance::{self, Chance},
    files::{self, Disk},
};
use std::{io, path::Path};

const QUARANTINE: &str = "quarantine";

/// Our place at the end of the journal.
pub(super) fn tail(
    reader: &mut Reader<'_>,
    journal: &Journal,
    remembered: Option<Device>,
    chance: &mut Chance,
) -> Result<Tail, VaultError> {
    let Some(device) = remembered else { return Ok(Tail::new(WriterId(chance::name(chance)))) };
    let there = |known: &&Known| known.writer == device.writer && known.number == device.segment;
    let there = journal.segments.iter().any(|known| there(&known));
    if !there || !holds(&reader.reading(device.writer, device.segment)?.1, &device) {
        reader.troubles.push(Trouble::Shrunk { writer: device.writer });
        return Ok(Tail::new(WriterId(chance::name(chance))));
    }
    let last = journal.last_segment_of(device.writer).map(|at| &journal.segments[at]);
    let known = last.expect("the remembered segment is one of them");
    let (_, reading) = reader.reading(known.writer, known.number)?;
    let sound = reading.head.is_some() && !reading.hole && reading.end as u64 == known.end;
    if reading.tail {
        // Longer than remembered is what a crash leaves; so this end was never reported as saved.
        reader.unfinished.retain(|segment| *segment != (known.writer, known.number));
        reader.troubles.push(Trouble::CutOff { writer: known.writer, segment: known.number });
    }
    let sound = sound && (!reading.tail || cut_off(reader.disk, reader.folder, known).is_ok());
    Ok(Tail::resume(known, sound, reader.disk, reader.folder))
}

/// Does the segment hold, at the remembered place, the remembered entry?
fn holds(reading: &Reading, device: &Device) -> bool {
    let tag: Option<Tag> = match device.entries.checked_sub(1) {
        Some(last) => reading.frames.iter().find(|frame| frame.number == last).map(|frame| frame.tag),
        None => reading.head.map(|head| head.previous),
    };
    tag == Some(device.tag)
}

/// Takes the unreadable end of our last segment out of the way. If it has to stay, a new segment begins.
fn cut_off(disk: &dyn Disk, folder: &Path, known: &Known) -> io::Result<()> {
    let path = journal::path(folder, known.writer, known.number);
    let quarantine = folder.join(QUARANTINE);
    let rest = disk.read_at(&path, known.end, LONGEST)?;
    disk.make_folder(&quarantine)?;
    files::write_whole(disk, &quarantine.join(format!("{}-{}-{}.cut", known.writer, known.number, known.end)), &rest)?;
    let mut file = disk.open_end(&path)?;
    file.truncate(known.end)?;
    file.sync()
}
