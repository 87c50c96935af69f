//! `vault.ron`: that this folder is a vault, and which. Written once, when all the rest of a new vault is durable.
//!
//! **Invariant:** the format number is read on its own, before anything else; a newer format is never called damage.

use super::{
    bytes::{VaultId, hex, unhex},
    error::{Piece, VaultError},
    keys::checksum,
    labels,
};
use serde::{Deserialize, Serialize};

/// The format this program reads and writes.
pub(super) const FORMAT: u16 = 1;
pub(super) const NAME: &str = "vault.ron";
pub(super) const LONGEST: usize = 4096;

#[derive(Deserialize)]
struct FormatLine {
    format: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Vault")]
struct VaultFile {
    format: u32,
    /// Programs that know only older formats than this may not write.
    min_reader: u32,
    vault: String,
    /// Over the three above, so that damage here is not taken for another vault's slots.
    checksum: String,
}

fn sum(format: u32, min_reader: u32, vault: VaultId) -> String {
    hex(&checksum(&labels::bound(labels::VAULT_FILE, &[&format.to_le_bytes(), &min_reader.to_le_bytes(), &vault.0])))
}

pub(super) fn write(vault: VaultId) -> String {
    let format = u32::from(FORMAT);
    let file = VaultFile { format, min_reader: format, vault: vault.to_string(), checksum: sum(format, format, vault) };
    ron::ser::to_string_pretty(&file, ron::ser::PrettyConfig::new().struct_names(false)).expect("numbers and texts can always be written")
}

pub(super) fn read(bytes: &[u8]) -> Result<VaultId, VaultError> {
    const DAMAGED: VaultError = VaultError::Damaged(Piece::VaultFile);
    let text = std::str::from_utf8(bytes).map_err(|_where| DAMAGED)?;
    let FormatLine { format } = ron::from_str(text).map_err(|_where| DAMAGED)?;
    if format > u32::from(FORMAT) {
        return Err(VaultError::FromTheFuture { found: format });
    }
    let file: VaultFile = ron::from_str(text).map_err(|_where| DAMAGED)?;
    let vault = unhex(&file.vault).map(VaultId).ok_or(DAMAGED)?;
    if file.checksum == sum(file.format, file.min_reader, vault) { Ok(vault) } else { Err(DAMAGED) }
}
