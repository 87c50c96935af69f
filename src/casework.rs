//! What belongs to one person: a case is the fold of its entries.
//!
//! **Invariant:** entries are only ever added. What replaces what is said by their ids, never by a place in a file, so that any
//! order, any duplication, and any part followed by the rest fold to the same case.

mod case;
pub mod case_file;
pub mod code;
pub mod entry;
pub(crate) mod ids;
mod judgement;
mod kept_interview;
pub mod referral;
mod scribe;
mod slot;
mod summary;
mod text;

pub use case::{Case, Conflict};
pub use kept_interview::KeptInterview;
pub use scribe::{ReadOnly, Scribe};
pub use slot::Slot;
pub use summary::CaseSummary;
