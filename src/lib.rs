//! Acogida: structured screening talks, kept private, summed up for a referral.
//!
//! ```text
//!           ┌─► documents ─┐
//!   app ────┼─► vault ─────┼─► casework ─► screening
//!   cli ────┘
//! ```
//!
//! **Invariant:** no arrow points the other way.
//!
//! **Invariant:** nothing below `app` and `cli` asks for the time, the language, chance or the disk.
//! Whoever needs them is handed them, so that the same input gives the same output.
//!
//! **Invariant:** only [`app`] knows egui, only [`vault`] encrypts, only [`files`] writes.

pub mod app;
pub mod casework;
pub mod chance;
pub mod cli;
pub mod documents;
pub mod files;
pub mod guides;
pub mod screening;
pub mod vault;
pub mod wording;
