//! The screening core from outside: truth table, properties, hostile bytes, bad guides, and the scenarios of every shipped guide.

mod bad_guides;
mod evaluation;
mod guides;
mod hostile;
mod promises;
mod properties;
mod scenarios;
mod small;
mod truth_table;
