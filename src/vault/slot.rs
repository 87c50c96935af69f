//! A key slot, `keys/<slot>.ron`: the vault key of an epoch, wrapped under what a passphrase gives.
//!
//! Everything but the wrapped bytes is bound to them, so that no number in the file can be changed without the slot refusing. The
//! commitment says whether the passphrase fits before anything is opened (an AEAD alone does not commit to its key). The plain checksum
//! says whether the file is whole before the passphrase is tried.
//!
//! **Invariant:** reading a slot makes nothing, and a slot that does not open is never replaced.

use super::{
    bytes::{VaultId, hex, unhex},
    error::VaultError,
    keys::{KEY, Key, NONCE, Nonce, Strength, TAG, checksum, nonce},
    labels,
    vault_file::FORMAT,
};
use crate::chance::{self, Chance};
use serde::{Deserialize, Serialize};

pub(super) const FOLDER: &str = "keys";
pub(super) const LONGEST: usize = 16 * 1024;
const KIND: &str = "passphrase";
const DERIVATION: &str = "argon2id";
const ARGON2_VERSION: u32 = 0x13;
const SALT: usize = 16;

/// The format of a slot, on its own. A new kind of slot is a new number.
#[derive(Deserialize)]
struct FormatLine {
    format: u32,
}

#[derive(Serialize, Deserialize)]
struct SlotFile {
    format: u32,
    kind: String,
    vault: String,
    slot: String,
    epoch: u32,
    derivation: Derivation,
    salt: String,
    nonce: String,
    wrapped: String,
    commitment: String,
    checksum: String,
}

#[derive(Serialize, Deserialize)]
struct Derivation {
    name: String,
    version: u32,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// A whole, bounded slot of a vault.
pub(super) struct Slot {
    vault: VaultId,
    id: [u8; 16],
    pub(super) epoch: u32,
    strength: Strength,
    salt: [u8; SALT],
    nonce: Nonce,
    wrapped: [u8; KEY + TAG],
    commitment: [u8; 32],
}

/// What a file in `keys/` turned out to be.
pub(super) enum Found {
    Slot(Slot),
    Damaged,
    /// Of a format this program does not know.
    Newer(u32),
}

impl Slot {
    /// Wraps a vault key. Takes as long as the strength asks.
    pub(super) fn make(
        vault: VaultId,
        epoch: u32,
        key: &Key,
        passphrase: &str,
        strength: Strength,
        chance: &mut Chance,
    ) -> Result<Self, VaultError> {
        let mut slot = Self {
            vault,
            id: chance::name(chance),
            epoch,
            strength,
            salt: chance::name(chance),
            nonce: nonce(chance),
            wrapped: [0; KEY + TAG],
            commitment: [0; 32],
        };
        let (wrap, commit) = slot.derive(passphrase)?;
        slot.commitment = commit.mac(&slot.bound());
        let wrapped = wrap.seal(&slot.nonce, &slot.bound(), key.bytes().to_vec());
        slot.wrapped.copy_from_slice(&wrapped);
        Ok(slot)
    }

    /// The vault key, if this is the passphrase.
    pub(super) fn open(&self, passphrase: &str) -> Result<Key, VaultError> {
        let (wrap, commit) = self.derive(passphrase)?;
        if !commit.mac_fits(&self.bound(), &self.commitment) {
            return Err(VaultError::WrongPassphrase);
        }
        let key = wrap.open(&self.nonce, &self.bound(), &self.wrapped).ok_or(VaultError::DamagedSlot)?;
        Key::from_bytes(&key).ok_or(VaultError::DamagedSlot)
    }

    fn derive(&self, passphrase: &str) -> Result<(Key, Key), VaultError> {
        let key = self.strength.derive(passphrase, &self.salt)?;
        Ok((key.derive(&self.vault.0, labels::WRAP, &self.id), key.derive(&self.vault.0, labels::COMMIT, &self.id)))
    }

    fn bound(&self) -> Vec<u8> {
        labels::bound(
            labels::SLOT,
            &[
                &u32::from(FORMAT).to_le_bytes(),
                KIND.as_bytes(),
                &self.vault.0,
                &self.id,
                &self.epoch.to_le_bytes(),
                DERIVATION.as_bytes(),
                &ARGON2_VERSION.to_le_bytes(),
                &self.strength.memory_kib().to_le_bytes(),
                &self.strength.passes().to_le_bytes(),
                &self.strength.lanes().to_le_bytes(),
                &self.salt,
                &self.nonce,
            ],
        )
    }

    fn sum(&self) -> String {
        hex(&checksum(&labels::bound(labels::SLOT, &[&self.bound(), &self.wrapped, &self.commitment])))
    }

    pub(super) fn file_name(&self) -> String {
        format!("{}.ron", hex(&self.id))
    }

    pub(super) fn write(&self) -> String {
        let file = SlotFile {
            format: u32::from(FORMAT),
            kind: KIND.to_owned(),
            vault: self.vault.to_string(),
            slot: hex(&self.id),
            epoch: self.epoch,
            derivation: Derivation {
                name: DERIVATION.to_owned(),
                version: ARGON2_VERSION,
                memory_kib: self.strength.memory_kib(),
                passes: self.strength.passes(),
                lanes: self.strength.lanes(),
            },
            salt: hex(&self.salt),
            nonce: hex(&self.nonce),
            wrapped: hex(&self.wrapped),
            commitment: hex(&self.commitment),
            checksum: self.sum(),
        };
        ron::ser::to_string_pretty(&file, ron::ser::PrettyConfig::new()).expect("numbers and texts can always be written")
    }
}

/// Reads whatever lies in `keys/` of this vault.
pub(super) fn read(bytes: &[u8], vault: VaultId) -> Found {
    let Some(text) = std::str::from_utf8(bytes).ok() else { return Found::Damaged };
    let Ok(FormatLine { format }) = ron::from_str::<FormatLine>(text) else { return Found::Damaged };
    if format > u32::from(FORMAT) {
        return Found::Newer(format);
    }
    read_format_1(text, vault).map_or(Found::Damaged, Found::Slot)
}

fn read_format_1(text: &str, vault: VaultId) -> Option<Slot> {
    let file: SlotFile = ron::from_str(text).ok()?;
    let Derivation { name, version, memory_kib, passes, lanes } = file.derivation;
    let known = file.kind == KIND && name == DERIVATION && version == ARGON2_VERSION;
    let slot = Slot {
        vault: VaultId(unhex(&file.vault)?),
        id: unhex(&file.slot)?,
        epoch: file.epoch,
        strength: Strength::new(memory_kib, passes, lanes)?,
        salt: unhex(&file.salt)?,
        nonce: unhex::<NONCE>(&file.nonce)?,
        wrapped: unhex(&file.wrapped)?,
        commitment: unhex(&file.commitment)?,
    };
    (known && slot.vault == vault && slot.sum() == file.checksum).then_some(slot)
}
