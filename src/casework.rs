//! What belongs to one person: a case is the fold of its entries.
//!
//! **Invariant:** entries are only ever added. What replaces what is said by their ids, never by a place in a file, so that any
//! order, any duplication, and any part followed by the rest fold to the same case.

pub mod entry;
mod ids;
mod judgement;
pub mod referral;
