//! Whether everything is on the disk, and since when.

use super::notice::Notice;
use crate::{screening::interview::Now, vault::VaultError};
use jiff::Timestamp;

/// What is known about saving. A number counts writes handed over since the vault was opened.
#[derive(Clone, Debug, Default)]
pub struct SaveState {
    handed: u64,
    done: u64,
    /// When the last write was done.
    pub last: Option<Timestamp>,
    trouble: Option<VaultError>,
    /// Nobody is left who could write.
    gone: bool,
}

impl SaveState {
    pub fn hand_over(&mut self) {
        self.handed += 1;
    }

    pub fn saved(&mut self, done: u64, at: Timestamp) {
        (self.done, self.last, self.trouble) = (done, Some(at), None);
    }

    pub fn failed(&mut self, done: u64, error: VaultError) {
        (self.done, self.trouble) = (done, Some(error));
    }

    pub fn gone(&mut self) {
        self.gone = true;
    }

    /// Writes that are not on the disk yet.
    pub fn waiting(&self) -> u64 {
        self.handed.saturating_sub(self.done)
    }

    /// The time of the last write as a clock shows it; empty before the first.
    pub fn time(&self, now: &Now) -> String {
        self.last.map(|at| now.zone.to_datetime(at).strftime("%H:%M").to_string()).unwrap_or_default()
    }

    /// What to tell while a write fails.
    pub fn notice(&self) -> Option<Notice> {
        if self.gone {
            return Some(Notice::trouble("not-saved-gone"));
        }
        self.trouble.map(|error| match error {
            VaultError::DiskFull => Notice::trouble("not-saved-disk-full"),
            other => Notice::trouble("not-saved-other").with(other.to_string()),
        })
    }
}
