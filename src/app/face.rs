//! What the window shows as a whole: one face at a time, each carrying just what it needs.
//!
//! **Invariant:** whatever belongs to an open vault lives in [`Face::Open`], so that leaving that face drops all of it.

use super::{
    rooms::Rooms,
    screens::{first_run::FirstRun, trouble::TroublePage, unlock::UnlockPage},
};
use crate::vault::VaultError;

pub enum Face {
    /// Is there a vault?
    Looking,
    FirstRun(FirstRun),
    Locked(UnlockPage),
    Trouble(TroublePage),
    Open(Box<Rooms>),
    /// Covered already; the storage thread writes what it still has.
    Locking(LockingPage),
}

/// What is said while the last entries are written.
#[derive(Default)]
pub struct LockingPage {
    pub unsaved: Option<VaultError>,
}
