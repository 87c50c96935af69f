//! How a paper gets out of the desk: written whole, and noted once it is there.
//!
//! **Invariant:** what left is recorded in its own case if and only if the file is there under its name. The storage thread does both, one
//! after the other, so neither the lock nor another case can come between.

use super::{
    App,
    action::Action,
    face::Face,
    notice::Notice,
    screens::referral::{Finished, Form},
    storage::Order,
};
use crate::{
    casework::entry::{Change, Entry},
    screening::interview::Now,
};
use egui::Context;
use std::{io, path::PathBuf};

impl App {
    pub(super) fn prepare_referral(&mut self, form: Form) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.place.referral = form;
            self.storage.order(Order::KeepPlace(rooms.place.to_bytes()));
        }
    }

    /// The system's dialog may have answered when the desk is locked or another case lies open: then nothing is written, because it
    /// could not be noted.
    pub(super) fn save_document(&mut self, now: &Now, path: PathBuf, finished: Finished) {
        let Face::Open(rooms) = &mut self.face else { return self.tell(Notice::info("referral-not-open")) };
        match rooms.office.prepare(finished.case, Change::Disclosed(finished.disclosure), now) {
            Some(Ok(entry)) => self.storage.order(Order::SaveDocument { path, bytes: finished.bytes, entry: Box::new(entry) }),
            Some(Err(notice)) => self.tell(notice),
            None => self.tell(Notice::info("referral-not-open")),
        }
    }

    /// The dialog belongs to another program and may take its time, or never answer.
    pub(super) fn ask_system_where(&mut self, ctx: &Context, folder: PathBuf, name: String, finished: Finished) {
        self.jobs.start(ctx, move || match rfd::FileDialog::new().set_directory(folder).set_file_name(name).save_file() {
            Some(path) => Action::SaveDocument { path, finished: Box::new(finished) },
            // No dialog at all looks the same as "cancelled".
            None => Action::Tell(Notice::info("referral-not-chosen")),
        });
    }

    pub(super) fn document_saved(&mut self, now: &Now, entry: Entry) {
        self.saved.hand_over();
        if let Face::Open(rooms) = &mut self.face {
            rooms.office.take_in(entry, now);
        }
        self.tell(Notice::info("referral-saved"));
    }

    pub(super) fn document_not_saved(&mut self, kind: io::ErrorKind) {
        self.tell(Notice::trouble(match kind {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "pdf-disk-full",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "pdf-not-writable",
            io::ErrorKind::NotFound => "pdf-no-folder",
            _ => "pdf-not-written",
        }));
    }
}
