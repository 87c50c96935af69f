//! Keys, and the only places where something is sealed, opened or derived.
//!
//! `XChaCha20-Poly1305` (draft-irtf-cfrg-xchacha) seals; `HKDF-SHA256` (RFC 5869) makes one key for one purpose; `HMAC-SHA256` (RFC 2104)
//! commits; `Argon2id` (RFC 9106) makes a key of a passphrase.
//!
//! **Invariant:** a key is neither copied nor printed, and wiped when dropped. Nonces are random, 24 bytes, never used twice.

use super::{
    bytes::{VaultId, WriterId},
    error::VaultError,
    labels,
};
use crate::chance::Chance;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::{ops::RangeInclusive, time::Duration};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub(super) const KEY: usize = 32;
pub(super) const NONCE: usize = 24;
pub(super) const TAG: usize = 16;

pub(super) type Nonce = [u8; NONCE];
pub(super) type Tag = [u8; TAG];

/// Deliberately neither `Clone` nor `Debug`.
#[derive(ZeroizeOnDrop)]
pub(super) struct Key([u8; KEY]);

impl Key {
    pub(super) fn random(chance: &mut Chance) -> Self {
        let mut key = Self([0; KEY]);
        chance(&mut key.0);
        key
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut key = Self([0; KEY]);
        (bytes.len() == KEY).then(|| key.0.copy_from_slice(bytes))?;
        Some(key)
    }

    /// For wrapping under another key, and nothing else.
    pub(super) fn bytes(&self) -> &[u8; KEY] {
        &self.0
    }

    /// The key for one purpose in one context.
    pub(super) fn derive(&self, salt: &[u8], label: &str, context: &[u8]) -> Self {
        let mut key = Self([0; KEY]);
        hkdf::Hkdf::<Sha256>::new(Some(salt), &self.0)
            .expand(&labels::bound(label, &[context]), &mut key.0)
            .expect("32 bytes are less than the 8160 that HKDF-SHA256 can give");
        key
    }

    /// Seals in place; the tag is added at the end.
    pub(super) fn seal(&self, nonce: &Nonce, aad: &[u8], mut plain: Vec<u8>) -> Vec<u8> {
        let tag = XChaCha20Poly1305::new(&self.0.into())
            .encrypt_inout_detached(&(*nonce).into(), aad, plain.as_mut_slice().into())
            .expect("what is sealed is far shorter than 256 GiB");
        plain.extend_from_slice(&tag);
        plain
    }

    /// What was sealed, if this key, this nonce and these bound bytes sealed it.
    pub(super) fn open(&self, nonce: &Nonce, aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (text, tag) = sealed.split_at_checked(sealed.len().checked_sub(TAG)?)?;
        let tag: Tag = tag.try_into().ok()?;
        let mut plain = Zeroizing::new(text.to_vec());
        XChaCha20Poly1305::new(&self.0.into())
            .decrypt_inout_detached(&(*nonce).into(), aad, plain.as_mut_slice().into(), &tag.into())
            .ok()?;
        Some(plain)
    }

    pub(super) fn mac(&self, bytes: &[u8]) -> [u8; 32] {
        self.hmac(bytes).finalize().into_bytes().into()
    }

    /// In constant time.
    pub(super) fn mac_fits(&self, bytes: &[u8], mac: &[u8]) -> bool {
        self.hmac(bytes).verify_truncated_left(mac).is_ok()
    }

    fn hmac(&self, bytes: &[u8]) -> Hmac<Sha256> {
        let mut hmac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        hmac.update(bytes);
        hmac
    }
}

/// The vault key of an epoch, and what is derived from it. Opaque: it opens one vault, and is wiped with its last owner.
pub struct VaultKeys {
    pub(super) vault: VaultId,
    pub(super) epoch: u32,
    key: Key,
}

impl VaultKeys {
    pub(super) fn new(vault: VaultId, epoch: u32, key: Key) -> Self {
        Self { vault, epoch, key }
    }

    /// One key per purpose, and per writer where several write.
    pub(super) fn of(&self, label: &str, writer: Option<WriterId>) -> Key {
        self.key.derive(&self.vault.0, label, writer.as_ref().map_or(&[], |writer| &writer.0))
    }
}

pub(super) fn nonce(chance: &mut Chance) -> Nonce {
    let mut nonce = [0; NONCE];
    chance(&mut nonce);
    nonce
}

/// Tells damage from intent; keeps no secret.
pub(super) fn checksum(bytes: &[u8]) -> [u8; 16] {
    let mut short = [0; 16];
    short.copy_from_slice(&Sha256::digest(bytes)[..16]);
    short
}

/// How much a guess at the passphrase costs. Read from slots, so bounded before it is used: a forged slot must not be able to take
/// all memory or hang the window for an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Strength {
    /// The least that Acogida itself makes: the second choice of RFC 9106.
    pub const LEAST: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// What a vault gets where nobody measured.
    pub const USUAL: Self = Self { memory_kib: 256 * 1024, ..Self::LEAST };
    /// More would keep small laptops from opening a vault that was made on a large one.
    const MOST_MADE_KIB: u32 = 512 * 1024;

    const MEMORY_KIB: RangeInclusive<u32> = 8 * 1024..=1024 * 1024;
    const PASSES: RangeInclusive<u32> = 1..=16;
    const LANES: RangeInclusive<u32> = 1..=8;

    /// None outside of what may be read.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Option<Self> {
        let bounded = Self::MEMORY_KIB.contains(&memory_kib) && Self::PASSES.contains(&passes) && Self::LANES.contains(&lanes);
        bounded.then_some(Self { memory_kib, passes, lanes })
    }

    /// About a second on this machine, by a stopwatch that is handed in; never below [`Self::LEAST`]. Takes some tenths of a second.
    pub fn measured(mut stopwatch: impl FnMut() -> Duration) -> Self {
        let start = stopwatch();
        if Self::LEAST.derive("how fast is this machine", &[0; 16]).is_err() {
            return Self::LEAST;
        }
        let spent = stopwatch().saturating_sub(start).as_millis().max(1);
        let memory = u128::from(Self::LEAST.memory_kib) * 1000 / spent;
        let whole = u32::try_from(memory).unwrap_or(u32::MAX) / 1024 * 1024;
        Self { memory_kib: whole.clamp(Self::LEAST.memory_kib, Self::MOST_MADE_KIB), ..Self::LEAST }
    }

    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    pub fn passes(self) -> u32 {
        self.passes
    }

    pub fn lanes(self) -> u32 {
        self.lanes
    }

    /// The passphrase's key, from its bytes as typed.
    pub(super) fn derive(self, passphrase: &str, salt: &[u8]) -> Result<Key, VaultError> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(KEY)).map_err(|_out_of_bounds| VaultError::DamagedSlot)?;
        let mut memory: Vec<Block> = Vec::new();
        // A laptop may not have what a larger one could spare: an error then, not the end of the program.
        memory.try_reserve_exact(params.block_count()).map_err(|_refused| VaultError::NotEnoughMemory)?;
        memory.resize(params.block_count(), Block::default());
        let mut key = Key([0; KEY]);
        let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            passphrase.as_bytes(),
            salt,
            &mut key.0,
            &mut memory,
        );
        memory.iter_mut().for_each(Zeroize::zeroize);
        derived.map_err(|_out_of_bounds| VaultError::DamagedSlot)?;
        Ok(key)
    }
}
