//! Work beside the window: laying out pages, writing a PDF. What comes of it returns as an [`Action`].
//!
//! **Invariant:** drawing code opens no file and computes no key; it asks here or at the [`super::storage`] thread.

use super::action::Action;
use std::sync::mpsc::{Receiver, Sender, channel};

/// Work in the background, and what it has answered so far.
pub struct Jobs {
    send: Sender<Action>,
    receive: Receiver<Action>,
}

impl Default for Jobs {
    fn default() -> Self {
        let (send, receive) = channel();
        Self { send, receive }
    }
}

impl Jobs {
    /// Starts the work on a thread of its own and wakes the window when it is done.
    pub fn start(&self, ctx: &egui::Context, work: impl FnOnce() -> Action + Send + 'static) {
        let (send, ctx) = (self.send.clone(), ctx.clone());
        std::thread::spawn(move || {
            // The window may be gone by now; then nobody waits for the result.
            send.send(work()).ok();
            ctx.request_repaint();
        });
    }

    /// What has been finished since it was last asked.
    pub fn finished(&self) -> Vec<Action> {
        self.receive.try_iter().collect()
    }
}
