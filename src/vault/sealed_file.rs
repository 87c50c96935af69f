//! A small file sealed whole: a kept guide, the snapshot, the mark where one was.
//!
//! **Invariant:** it opens only as what it was sealed as (purpose, vault, epoch, name); its length says little (Padmé).

use super::{
    bytes::{Fields, padme},
    keys::{NONCE, VaultKeys, nonce},
    labels,
    vault_file::FORMAT,
};
use crate::chance::Chance;
use zeroize::Zeroizing;

const MAGIC: &[u8; 8] = b"CASEBOX1";
const HEAD: usize = 8 + 2 + 4;

fn head(epoch: u32) -> Vec<u8> {
    let mut head = Vec::with_capacity(HEAD);
    head.extend_from_slice(MAGIC);
    head.extend_from_slice(&FORMAT.to_le_bytes());
    head.extend_from_slice(&epoch.to_le_bytes());
    head
}

fn aad(keys: &VaultKeys, label: &str, name: &[u8]) -> Vec<u8> {
    labels::bound(label, &[&head(keys.epoch), &keys.vault.0, name])
}

pub(super) fn seal(keys: &VaultKeys, label: &str, name: &[u8], content: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut plain = Vec::with_capacity(padme(8 + content.len()) + 16);
    plain.extend_from_slice(&(content.len() as u64).to_le_bytes());
    plain.extend_from_slice(content);
    plain.resize(padme(plain.len()), 0);
    let nonce = nonce(chance);
    let sealed = keys.of(label, None).seal(&nonce, &aad(keys, label, name), plain);
    [&head(keys.epoch)[..], &nonce, &sealed].concat()
}

pub(super) fn open(keys: &VaultKeys, label: &str, name: &[u8], bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut fields = Fields(bytes);
    (fields.bytes(HEAD)? == head(keys.epoch)).then_some(())?;
    let nonce = fields.array::<NONCE>()?;
    let mut plain = keys.of(label, None).open(&nonce, &aad(keys, label, name), fields.0)?;
    let len = usize::try_from(Fields(&plain).u64()?).ok()?;
    (len <= plain.len() - 8).then_some(())?;
    plain.copy_within(8..8 + len, 0);
    plain.truncate(len);
    Some(plain)
}
