//! Every label that separates one use of a key from another, and the bytes that a seal is bound to.
//!
//! **Invariant:** a label is used for one purpose, and never changes its meaning.

pub(super) const WRAP: &str = "acogida 1 slot: wrap the vault key";
pub(super) const COMMIT: &str = "acogida 1 slot: commit to the passphrase key";
pub(super) const SLOT: &str = "acogida 1 slot";
pub(super) const VAULT_FILE: &str = "acogida 1 vault.ron";
pub(super) const JOURNAL: &str = "acogida 1 journal";
pub(super) const JOURNAL_HEADER: &str = "acogida 1 journal header";
pub(super) const ENTRY: &str = "acogida 1 entry";
pub(super) const CASE_KEYS: &str = "acogida 1 case keys";
pub(super) const CASE_KEYS_HEADER: &str = "acogida 1 case keys header";
pub(super) const SNAPSHOT: &str = "acogida 1 snapshot";
pub(super) const PLACE: &str = "acogida 1 place";
pub(super) const GUIDE: &str = "acogida 1 guide";

/// What a seal is bound to: the label, a zero byte, then each part after its length (u32, little end first), so that no two lists
/// of parts give the same bytes.
pub(super) fn bound(label: &str, parts: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(label.len() + 1 + parts.iter().map(|part| 4 + part.len()).sum::<usize>());
    bytes.extend_from_slice(label.as_bytes());
    bytes.push(0);
    for part in parts {
        let len = u32::try_from(part.len()).expect("parts are ids, numbers and short texts");
        bytes.extend_from_slice(&len.to_le_bytes());
        bytes.extend_from_slice(part);
    }
    bytes
}
