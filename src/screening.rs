//! What can be asked, what was said, and what follows from it.
//!
//! **Invariant:** plain values only. A [`guide::Guide`] never changes once it is checked; everything that depends on answers is
//! computed by one pure pass and never stored.

pub mod answer;
pub mod check;
pub mod evaluate;
pub mod guide;
pub mod guide_file;
pub mod interview;
pub mod name;
pub mod problem;
mod program;
pub mod scenario;
pub mod texts;
pub mod truth;
