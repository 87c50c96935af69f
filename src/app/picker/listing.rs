//! Reading a folder beside the window: a network share that hangs must not hold up the desk.

use super::folder::{self, Contents};
use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, TryRecvError, channel},
};

/// A folder and how far it has been read.
pub(super) struct Listing {
    folder: PathBuf,
    state: State,
    coming: Option<Receiver<Option<Contents>>>,
}

pub(super) enum State {
    Reading,
    Unreadable,
    Read(Contents),
}

impl Listing {
    pub(super) fn start(ctx: &egui::Context, folder: &Path) -> Self {
        let (send, coming) = channel();
        let (ctx, path) = (ctx.clone(), folder.to_owned());
        std::thread::spawn(move || {
            // Whoever has left the folder meanwhile no longer waits.
            send.send(folder::read(&path)).ok();
            ctx.request_repaint();
        });
        Self { folder: folder.to_owned(), state: State::Reading, coming: Some(coming) }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn state(&self) -> &State {
        &self.state
    }

    /// Takes what has been read since it was last asked.
    pub(super) fn poll(&mut self) {
        let Some(coming) = &self.coming else { return };
        self.state = match coming.try_recv() {
            Ok(Some(contents)) => State::Read(contents),
            Ok(None) | Err(TryRecvError::Disconnected) => State::Unreadable,
            Err(TryRecvError::Empty) => return,
        };
        self.coming = None;
    }

    /// Is there something of this name? Asked of the disk, because what was listed may be old, and hidden files count.
    pub(super) fn has(&self, name: &str) -> bool {
        self.folder.join(name).symlink_metadata().is_ok()
    }
}
