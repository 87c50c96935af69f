//! How a paper gets out of the desk: written whole, and noted once it is there.
//!
//! **Invariant:** what left is recorded if and only if the file is durable under its name.

use super::{
    App,
    action::Action,
    face::Face,
    notice::Notice,
    screens::referral::{Finished, Form},
    storage::Order,
};
use crate::{
    casework::{entry::Change, referral::Disclosure},
    files,
    screening::interview::Now,
};
use egui::Context;
use std::{io, path::PathBuf, sync::Arc};

impl App {
    pub(super) fn prepare_referral(&mut self, form: Form) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.place.referral = form;
            self.storage.order(Order::KeepPlace(rooms.place.to_bytes()));
        }
    }

    pub(super) fn save_document(&mut self, ctx: &Context, path: PathBuf, finished: Finished) {
        let disk = Arc::clone(&self.surroundings.disk);
        self.jobs.start(ctx, move || {
            let written = files::write_whole(&*disk, &path, &finished.bytes);
            Action::DocumentSaved { disclosure: Box::new(finished.disclosure), written }
        });
    }

    /// The dialog belongs to another program and may take its time, or never answer.
    pub(super) fn ask_system_where(&mut self, ctx: &Context, folder: PathBuf, name: String, finished: Finished) {
        self.jobs.start(ctx, move || match rfd::FileDialog::new().set_directory(folder).set_file_name(name).save_file() {
            Some(path) => Action::SaveDocument { path, finished: Box::new(finished) },
            // No dialog at all looks the same as "cancelled".
            None => Action::Tell(Notice::info("referral-not-chosen")),
        });
    }

    pub(super) fn document_saved(&mut self, now: &Now, disclosure: Disclosure, written: io::Result<()>) {
        match written {
            Ok(()) => {
                self.record(now, Change::Disclosed(disclosure));
                self.tell(Notice::info("referral-saved"));
            }
            Err(error) => self.tell(Notice::trouble(match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "pdf-disk-full",
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "pdf-not-writable",
                io::ErrorKind::NotFound => "pdf-no-folder",
                _ => "pdf-not-written",
            })),
        }
    }
}
