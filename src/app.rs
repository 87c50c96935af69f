//! The desk: finished work and screens give actions; one place grants them. The only part that knows egui.
//!
//! **Invariant:** no rule of the work lives here. Screens are shown values that are ready to show and answer with wishes.

pub mod action;
pub mod bidi;
pub mod command;
pub mod folders;
pub mod fonts;
pub mod icons;
pub mod idle;
pub mod jobs;
pub mod keys;
pub mod notice;
pub mod place;
pub mod raster;
pub mod settings;
pub mod theme;
pub mod typing;
pub mod widgets;
