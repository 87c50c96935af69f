//! The screening core from outside: truth table, evaluations, bad guides.

mod bad_guides;
mod evaluation;
mod small;
mod truth_table;
