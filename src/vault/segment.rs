//! One segment of a journal: a head of 96 bytes and frames one after the other; `docs/vault_format.md` has the table.
//!
//! A frame is sealed to its position (vault, epoch, writer, segment, number of the entry), so that it cannot be moved, swapped or played
//! again. Inside stands the tag of the frame before, so that a hole shows without making the next frame unreadable.
//!
//! **Invariant:** whatever the bytes, reading ends, panics never, and gives every frame that is whole: after damage it goes on at the
//! next frame whose number and seal fit.

use super::{
    bytes::{Fields, KeyId, VaultId, WriterId, padme},
    keys::{Key, NONCE, Nonce, TAG, Tag},
    labels,
    vault_file::FORMAT,
};
use crate::casework::entry::EntryId;
use zeroize::Zeroizing;

pub(super) const HEAD: usize = 96;
const MAGIC: &[u8; 8] = b"CASEJNL1";
/// After this many bytes a new segment begins.
pub(super) const FULL: u64 = 256 * 1024;
/// No frame is longer: the limit for what a length in a file may make us read.
pub(super) const LONGEST_FRAME: usize = 1024 * 1024;
/// Tag of the frame before and true length.
const PREFIX: usize = TAG + 4;
/// Length, nonce, the shortest padded plaintext and the tag.
const SHORTEST_FRAME: usize = 4 + NONCE + PREFIX + TAG;
/// How many bytes resynchronising may try to open, in all, in one segment: enough for some dozens of kilobytes of damage, and some tenths
/// of a second at most for a forged file made of nothing but plausible lengths.
const RESYNC_WORK: usize = 128 * 1024 * 1024;
/// What a try costs beside its length, as bytes.
const RESYNC_TRY: usize = 1024;
/// No file of this kind is longer: a full segment and one longest frame.
pub(super) const LONGEST: usize = 256 * 1024 + LONGEST_FRAME + HEAD;

/// Where a segment belongs. All of it can be told from the path, so a copy in a wrong place does not open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place {
    pub(super) vault: VaultId,
    pub(super) epoch: u32,
    pub(super) writer: WriterId,
    pub(super) segment: u64,
}

impl Place {
    fn aad(&self, number: u32) -> Vec<u8> {
        labels::bound(
            labels::JOURNAL,
            &[
                &FORMAT.to_le_bytes(),
                &self.vault.0,
                &self.epoch.to_le_bytes(),
                &self.writer.0,
                &self.segment.to_le_bytes(),
                &number.to_le_bytes(),
            ],
        )
    }
}

/// What the head of a segment says beside its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// The logical time of the first entry is at least this: the clock never falls back, even if a crash left no entry.
    pub(super) first_clock: u64,
    /// Tag of the last frame of the segment before; zeros in the first.
    pub(super) previous: Tag,
}

impl Head {
    pub(super) fn write(&self, place: &Place, key: &Key) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEAD);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&FORMAT.to_le_bytes());
        bytes.extend_from_slice(&place.epoch.to_le_bytes());
        bytes.extend_from_slice(&place.vault.0);
        bytes.extend_from_slice(&place.writer.0);
        bytes.extend_from_slice(&place.segment.to_le_bytes());
        bytes.extend_from_slice(&self.first_clock.to_le_bytes());
        bytes.extend_from_slice(&self.previous);
        bytes.extend_from_slice(&[0; 2]);
        let mac = key.mac(&labels::bound(labels::JOURNAL_HEADER, &[&bytes]));
        bytes.extend_from_slice(&mac[..TAG]);
        bytes
    }

    fn read(bytes: &[u8], place: &Place, key: &Key) -> Option<Self> {
        let (said, mac) = bytes.get(..HEAD)?.split_at(HEAD - TAG);
        let mut fields = Fields(&said[62 - 8..]);
        let head = Self { first_clock: fields.u64()?, previous: fields.array()? };
        // The head is written anew from what it says and where it lies: so every byte of it is compared.
        let fits = head.write(place, key).starts_with(said) && key.mac_fits(&labels::bound(labels::JOURNAL_HEADER, &[said]), mac);
        fits.then_some(head)
    }
}

/// What the holder of the vault key sees of an entry without the key of its case.
#[derive(Clone, Debug)]
pub(super) struct Outer {
    pub(super) key: KeyId,
    pub(super) number: u32,
    pub(super) entry: EntryId,
    pub(super) clock: u64,
    pub(super) nonce: Nonce,
    pub(super) sealed: Vec<u8>,
}

impl Outer {
    /// The first byte tells kinds apart: 1 is an entry of a case.
    const ENTRY: u8 = 1;
    const SHOWN: usize = 1 + 16 + 4 + 16 + 8 + NONCE;

    fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Self::SHOWN + self.sealed.len());
        bytes.push(Self::ENTRY);
        bytes.extend_from_slice(&self.key.0);
        bytes.extend_from_slice(&self.number.to_le_bytes());
        bytes.extend_from_slice(&self.entry.0);
        bytes.extend_from_slice(&self.clock.to_le_bytes());
        bytes.extend_from_slice(&self.nonce);
        bytes.extend_from_slice(&self.sealed);
        bytes
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields(bytes);
        (fields.bytes(1)? == [Self::ENTRY]).then_some(())?;
        Some(Self {
            key: KeyId(fields.array()?),
            number: fields.u32()?,
            entry: EntryId(fields.array()?),
            clock: fields.u64()?,
            nonce: fields.array()?,
            sealed: fields.0.to_vec(),
        })
    }
}

/// A frame that opened.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) number: u32,
    pub(super) offset: u32,
    /// With its length field.
    pub(super) len: u32,
    pub(super) tag: Tag,
    pub(super) previous: Tag,
    /// None: sealed by a newer program, in a shape unknown here.
    pub(super) outer: Option<Outer>,
}

/// The bytes of a frame, and its tag, which the next one will repeat.
pub(super) fn seal_frame(place: &Place, key: &Key, number: u32, previous: &Tag, outer: &Outer, nonce: &Nonce) -> (Vec<u8>, Tag) {
    let body = outer.write();
    let mut plain = Vec::with_capacity(padme(PREFIX + body.len()) + TAG);
    plain.extend_from_slice(previous);
    plain.extend_from_slice(&u32::try_from(body.len()).expect("entries are bounded before they come here").to_le_bytes());
    plain.extend_from_slice(&body);
    plain.resize(padme(plain.len()), 0);
    let sealed = key.seal(nonce, &place.aad(number), plain);
    let mut tag = [0; TAG];
    tag.copy_from_slice(&sealed[sealed.len() - TAG..]);

    let mut frame = Vec::with_capacity(4 + NONCE + sealed.len());
    frame.extend_from_slice(&u32::try_from(NONCE + sealed.len()).expect("entries are bounded before they come here").to_le_bytes());
    frame.extend_from_slice(nonce);
    frame.extend_from_slice(&sealed);
    (frame, tag)
}

/// Will an entry of this sealed length fit into a frame?
pub(super) fn fits(sealed: usize) -> bool {
    4 + NONCE + padme(PREFIX + Outer::SHOWN + sealed) + TAG <= LONGEST_FRAME
}

/// The frame at `offset`, if it is entry number `number`.
pub(super) fn open_frame(place: &Place, key: &Key, number: u32, bytes: &[u8], offset: usize) -> Option<Frame> {
    let len = frame_len(bytes, offset)?;
    let frame = &bytes[offset..offset + len];
    let mut fields = Fields(&frame[4..]);
    let nonce: Nonce = fields.array()?;
    let sealed = fields.0;
    let plain: Zeroizing<Vec<u8>> = key.open(&nonce, &place.aad(number), sealed)?;
    let mut fields = Fields(&plain);
    let previous = fields.array()?;
    let true_len = usize::try_from(fields.u32()?).ok()?;
    let outer = fields.bytes(true_len).and_then(Outer::read).filter(|outer| outer.number == number);
    Some(Frame {
        number,
        offset: u32::try_from(offset).ok()?,
        len: u32::try_from(len).ok()?,
        tag: sealed[sealed.len() - TAG..].try_into().ok()?,
        previous,
        outer,
    })
}

/// The whole length of the frame at `offset`, if its length field can be true.
fn frame_len(bytes: &[u8], offset: usize) -> Option<usize> {
    let said = Fields(bytes.get(offset..)?).u32()?;
    let len = usize::try_from(said).ok()?.checked_add(4)?;
    let there = bytes.len() - offset;
    ((SHORTEST_FRAME..=LONGEST_FRAME).contains(&len) && len <= there).then_some(len)
}

/// What a segment holds, as far as it can be read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) head: Option<Head>,
    pub(super) frames: Vec<Frame>,
    /// Something between two frames could not be read.
    pub(super) hole: bool,
    /// Where the last whole frame ends (or the head). Anything after it cannot be read.
    pub(super) end: usize,
    /// There is something after the end.
    pub(super) tail: bool,
}

/// Reads a whole segment.
pub(super) fn read(bytes: &[u8], place: &Place, key: &Key) -> Reading {
    let head = Head::read(bytes, place, key);
    let mut reading = read_frames(bytes, HEAD, 0, place, key);
    reading.head = head;
    reading
}

/// Reads frames from `from` on, where entry `number` should stand.
pub(super) fn read_frames(bytes: &[u8], from: usize, mut number: u32, place: &Place, key: &Key) -> Reading {
    let mut reading = Reading { end: from.min(bytes.len()), ..Reading::default() };
    let mut work = RESYNC_WORK;
    let mut offset = from;
    while offset < bytes.len() {
        let found = open_frame(place, key, number, bytes, offset).or_else(|| {
            let found = resync(bytes, offset, number, place, key, &mut work);
            reading.hole |= found.is_some();
            found
        });
        let Some(frame) = found else { break };
        offset = usize::try_from(frame.offset + frame.len).expect("a position in memory");
        number = frame.number + 1;
        reading.end = offset;
        reading.frames.push(frame);
    }
    reading.tail = reading.end < bytes.len();
    reading
}

/// The next frame after damage at `from`: right there if one was taken out, then where the damaged frame's own length points, then
/// wherever a frame may begin. Its number is the lost one's or more, at most by as many as would have had room.
fn resync(bytes: &[u8], from: usize, lost: u32, place: &Place, key: &Key, work: &mut usize) -> Option<Frame> {
    let next = frame_len(bytes, from).map(|len| from + len);
    std::iter::once(from).chain(next).chain(from + 1..bytes.len()).find_map(|offset| {
        let len = frame_len(bytes, offset)?;
        let room = u32::try_from((offset - from) / SHORTEST_FRAME).ok()?;
        (lost..=lost.saturating_add(room).saturating_add(1)).find_map(|number| {
            *work = work.checked_sub(len + RESYNC_TRY)?;
            open_frame(place, key, number, bytes, offset)
        })
    })
}
