//! What this installation remembers of a vault, outside of it: which writer it is, and where its journal stood.
//!
//! A vault that was restored from a backup, or copied with its disk, has a journal that does not hold what is remembered here. Its
//! writer is then given up and a new one taken: two copies must never go on under one name. It is written when a segment begins, when
//! the vault rests (also when one moves on to another place) and when it is locked, not at every save: a save is one write and one
//! flush. So after a crash the journal may be *longer* than remembered, and is gone on with if it still holds, at the remembered place,
//! exactly the remembered entry.
//!
//! **Invariant:** missing, damaged or not fitting is always safe: it only costs a new name.

use super::{
    bytes::{VaultId, WriterId, hex, unhex},
    keys::{TAG, Tag},
};
use crate::files::{self, Disk};
use serde::{Deserialize, Serialize};
use std::{
    io,
    path::{Path, PathBuf},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Device {
    pub(super) writer: WriterId,
    pub(super) segment: u64,
    /// How many entries the segment had.
    pub(super) entries: u32,
    /// Tag of the last of them; of the head's previous one when there are none.
    pub(super) tag: Tag,
}

#[derive(Serialize, Deserialize)]
struct DeviceFile {
    format: u32,
    writer: String,
    segment: u64,
    entries: u32,
    tag: String,
}

pub(super) fn path(folder: &Path, vault: VaultId) -> PathBuf {
    folder.join(format!("{vault}.ron"))
}

pub(super) fn read(disk: &dyn Disk, path: &Path) -> Option<Device> {
    let bytes = files::read_whole(disk, path, 4096).ok()?;
    let file: DeviceFile = ron::from_str(std::str::from_utf8(&bytes).ok()?).ok()?;
    let device =
        Device { writer: WriterId(unhex(&file.writer)?), segment: file.segment, entries: file.entries, tag: unhex::<TAG>(&file.tag)? };
    (file.format == 1).then_some(device)
}

pub(super) fn write(disk: &dyn Disk, path: &Path, device: &Device) -> io::Result<()> {
    let file = DeviceFile {
        format: 1,
        writer: device.writer.to_string(),
        segment: device.segment,
        entries: device.entries,
        tag: hex(&device.tag),
    };
    let text = ron::ser::to_string_pretty(&file, ron::ser::PrettyConfig::new()).expect("numbers and texts can always be written");
    disk.make_folder(files::folder_of(path))?;
    files::write_whole(disk, path, text.as_bytes())
}
