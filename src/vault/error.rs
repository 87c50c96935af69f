//! What can go wrong with a vault: one variant per situation, small, without anything personal, so that it may go into a log.
//!
//! **Invariant:** "wrong passphrase" is said only when every slot is whole and none fits. Damage is never called a wrong passphrase.

use super::bytes::WriterId;
use crate::casework::entry::CaseId;
use jiff::Timestamp;
use std::{fmt, io};

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    #[error("a key slot is damaged, and the passphrase opens no other")]
    DamagedSlot,
    #[error("damaged: {0}")]
    Damaged(Piece),
    #[error("written by a newer Acogida (format {found})")]
    FromTheFuture { found: u32 },
    /// By another Acogida, since then if it said so.
    #[error("the vault is open elsewhere")]
    InUse { since: Option<Timestamp> },
    #[error("the vault's folder cannot be written")]
    NotWritable,
    #[error("the disk is full")]
    DiskFull,
    #[error("the vault's folder, or a file of it, is gone")]
    Missing,
    #[error("this folder holds something else than a vault")]
    NotAVault,
    #[error("there is a vault here already")]
    AlreadyThere,
    #[error("not enough memory to make a key of the passphrase")]
    NotEnoughMemory,
    #[error("too long to be kept in one entry")]
    TooLong,
    /// The case was blocked or destroyed: its key is not to be had.
    #[error("the key of this case is not available")]
    NoKey,
    #[error("the disk answers: {0}")]
    Io(io::ErrorKind),
}

/// Parts of a vault that can be damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece {
    /// `vault.ron`
    VaultFile,
    Guide,
    Place,
    Segment,
    CaseKeys,
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::VaultFile => "vault.ron",
            Self::Guide => "a kept guide",
            Self::Place => "the mark where one was",
            Self::Segment => "a segment of the journal",
            Self::CaseKeys => "a file of case keys",
        })
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotWritable,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            kind => Self::Io(kind),
        }
    }
}

/// Something in an open vault that is not as it should be. The vault goes on with all the rest; the person is told.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// Entries that cannot be read; those before and after them can.
    DamagedEntries {
        writer: WriterId,
        segment: u64,
    },
    /// A case with entries that cannot be read.
    DamagedCase {
        case: CaseId,
        entries: usize,
    },
    /// The head of a segment does not fit; its entries are read all the same.
    DamagedHeader {
        writer: WriterId,
        segment: u64,
    },
    /// An entry does not follow the one before it: something was taken out, or a copy went its own way.
    BrokenChain {
        writer: WriterId,
        segment: u64,
    },
    /// There was more here once than there is now.
    Shrunk {
        writer: WriterId,
    },
    /// The unfinished end of the last save before a crash was put into quarantine. It had never been reported as saved.
    CutOff {
        writer: WriterId,
        segment: u64,
    },
    /// Entries whose case has no key here.
    NoKeyFor {
        entries: usize,
    },
    /// Entries that open but say something unknown: a newer Acogida wrote them.
    Newer {
        entries: usize,
    },
    DamagedCaseKeys {
        writer: WriterId,
    },
    /// A slot file that is damaged though another one opened the vault.
    DamagedSlot,
    /// A file in the vault that Acogida did not put there (its name is not repeated: it may be personal).
    Stranger,
    /// The reserve was given up: saving goes on for a little while only.
    DiskNearlyFull,
    /// Something that only saves time could not be written; nothing is lost.
    NotKept(VaultError),
}

impl Trouble {
    /// Is something unreadable that was once saved?
    pub fn is_damage(&self) -> bool {
        match self {
            Self::DamagedEntries { .. }
            | Self::DamagedCase { .. }
            | Self::DamagedHeader { .. }
            | Self::BrokenChain { .. }
            | Self::DamagedCaseKeys { .. }
            | Self::DamagedSlot
            | Self::NoKeyFor { .. } => true,
            Self::Shrunk { .. } | Self::CutOff { .. } | Self::Newer { .. } | Self::Stranger | Self::DiskNearlyFull | Self::NotKept(_) => {
                false
            }
        }
    }
}
