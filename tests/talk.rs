//! The talk: interview, findings and judgement, driven through the whole desk by labels and keys.

pub(crate) mod driver;
mod interview;
mod judging;
mod narrow;
mod written;
