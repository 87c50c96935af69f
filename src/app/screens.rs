//! The screens. Each is a small struct that owns only what may be lost, is shown data, and answers with wishes.

pub mod cases;
mod cases_empty;
mod cases_preview;
pub mod door;
pub mod findings;
pub mod first_run;
pub mod frame;
pub mod guides;
pub mod interview;
pub mod judgement;
mod keys_page;
pub mod locking;
mod menu;
pub mod nav;
pub mod neutral;
pub mod new_case;
pub mod notices;
pub mod palette;
mod parts;
mod placed;
pub mod referral;
pub mod settings;
mod settings_parts;
pub mod sheet;
pub mod telling;
pub mod trouble;
pub mod unlock;
