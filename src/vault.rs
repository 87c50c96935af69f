//! The encrypted store: what was said to us, kept so that only who knows the passphrase can read it, and so that nothing is lost.
//!
//! A vault is a folder (`docs/vault_format.md` describes every byte of it): append-only encrypted journals, one writer per file, folded
//! after unlocking. One save is one entry, one write and one flush.
//!
//! ```text
//!   locked ──► open ──┬─► tail ───► segment        our end of the journal
//!     │               ├─► journal ─► segment       what lies where
//!    slot             ├─► entry ───► case_keys     what it says
//!                     └─► snapshot, sealed_file    what only saves time; guides; where one was
//! ```
//!
//! **Invariant:** a wrong passphrase writes nothing, and no key is ever made because one did not open.
//!
//! **Invariant:** what was reported as saved is never written over; what cannot be read is kept and told, and all the rest is read.
//!
//! **Invariant:** every number read from a file is checked against a limit before it is used.

mod bytes;
mod case_keys;
mod device;
mod entry;
mod error;
mod journal;
mod keys;
mod labels;
mod locked;
mod open;
mod recover;
mod sealed_file;
mod segment;
mod slot;
mod snapshot;
mod tail;
mod vault_file;

pub use bytes::{KeyId, VaultId, WriterId};
pub use error::{Piece, Trouble, VaultError};
pub use keys::{Strength, VaultKeys};
pub use locked::{LockedVault, Means, State, Summarise, state};
pub use open::OpenVault;
