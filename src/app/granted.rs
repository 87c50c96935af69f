//! How wishes about the vault and the case at hand are granted.
//!
//! **Invariant:** every entry the office makes is handed to the storage thread before the frame ends.

use super::{
    App,
    face::{Face, LockingPage},
    notice::Notice,
    office::{Due, Office},
    place::{Place, Room},
    rooms::{Rooms, Sheet},
    screens::{first_run::FirstRun, new_case::NewCase, trouble::TroublePage, unlock::UnlockPage},
    storage::{Opened, Order, Report},
};
use crate::{
    casework::entry::{CaseId, Change, Entry, TextField},
    screening::{interview::Now, name::Id},
    vault::VaultError,
};
use egui::{Context, ViewportCommand};
use zeroize::Zeroizing;

impl App {
    /// What the storage thread has to say.
    pub(super) fn hear(&mut self, ctx: &Context, now: &Now, report: Report) {
        match report {
            Report::Missing => self.face = Face::FirstRun(FirstRun::default()),
            Report::Found => self.found(),
            Report::Refused(error) => self.refused(error),
            Report::Opened(opened) => self.opened(ctx, now, &opened),
            Report::CaseRead { case, entries } => self.case_read(now, case, entries),
            Report::GuideRead(bytes) => self.with_office(|office| office.read_guide(&bytes, now)),
            Report::Matched { words, case } => self.matched(words, case),
            Report::CaseNotRead(_) => self.not_read("case-unreadable"),
            Report::GuideNotRead => self.not_read("guide-unreadable"),
            Report::DocumentSaved(entry) => self.document_saved(now, *entry),
            Report::DocumentNotSaved(kind) => self.document_not_saved(kind),
            Report::SettingsNotKept => self.tell(Notice::trouble("settings-unsaved")),
            Report::Saved { done } => self.saved.saved(done, now.at),
            Report::NotSaved { done, error } => self.not_saved(done, error),
            Report::Locked => self.locked(ctx),
            Report::Gone => self.storage_gone(ctx),
        }
    }

    /// After locking the page is there already.
    fn found(&mut self) {
        if !matches!(self.face, Face::Locked(_)) {
            self.face = Face::Locked(UnlockPage::default());
        }
    }

    fn refused(&mut self, error: VaultError) {
        match (&mut self.face, error) {
            (Face::Locked(page), VaultError::WrongPassphrase) => page.wrong(),
            (_, error) => self.face = Face::Trouble(TroublePage::new(error)),
        }
    }

    fn opened(&mut self, ctx: &Context, now: &Now, opened: &Opened) {
        // A new vault keeps its place from the first frame on.
        self.kept_place = Place::NOWHERE;
        let place = opened.place.as_deref().map(Place::from_bytes).unwrap_or_default();
        let office = Office::new(opened, self.surroundings.guides.clone(), &place.author, (self.surroundings.chance)());
        if opened.troubles > 0 {
            self.tell(Notice::trouble("vault-troubles"));
        }
        self.saved = super::saved::SaveState::default();
        if let Some(case) = place.case {
            self.storage.order(Order::Read(case));
        }
        self.face = Face::Open(Box::new(Rooms::new(office, place)));
        // What had the focus is gone with the door.
        ctx.memory_mut(egui::Memory::stop_text_input);
        self.touch(ctx, now);
    }

    /// Another case may have been chosen since.
    fn case_read(&mut self, now: &Now, case: CaseId, entries: Vec<Entry>) {
        let Face::Open(rooms) = &self.face else { return };
        if rooms.place.case == Some(case) {
            self.with_office(|office| office.read(case, entries, now));
        }
    }

    fn matched(&mut self, words: String, case: CaseId) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.office.found(words, case);
        }
    }

    pub(super) fn search(&mut self, words: &str) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.office.search(words);
        }
        self.hand_over();
    }

    /// The list stays; the case is read, for its next steps.
    pub(super) fn select_case(&mut self, now: &Now, case: CaseId) {
        self.keep_all_typed(now);
        if let Face::Open(rooms) = &mut self.face {
            rooms.select(case);
            if !rooms.office.has_open(case) {
                self.storage.order(Order::Read(case));
            }
        }
    }

    /// Back to the list: there is nothing to show.
    fn not_read(&mut self, word: &'static str) {
        self.tell(Notice::trouble(word));
        if let Face::Open(rooms) = &mut self.face {
            rooms.place.case = None;
            rooms.go(Room::Cases);
        }
    }

    fn not_saved(&mut self, done: u64, error: VaultError) {
        self.saved.failed(done, error);
        if let Face::Locking(page) = &mut self.face {
            page.unsaved = Some(error);
        }
    }

    /// Nothing can be saved any more. The screen stays until the person locks, so that what was typed last can be written down by hand;
    /// then the program ends, because only a new start brings the thread back.
    fn storage_gone(&mut self, ctx: &Context) {
        self.saved.gone();
        if matches!(self.face, Face::Locking(_)) {
            self.face = Face::Looking;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn locked(&mut self, ctx: &Context) {
        if self.closing {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        self.face = Face::Locked(UnlockPage::after_lock());
    }

    pub(super) fn create_vault(&mut self, now: &Now, passphrase: Zeroizing<String>) {
        self.storage.order(Order::Create { passphrase, at: now.at });
    }

    pub(super) fn unlock(&mut self, now: &Now, passphrase: Zeroizing<String>) {
        self.storage.order(Order::Unlock { passphrase, at: now.at });
    }

    pub(super) fn look_again(&mut self) {
        self.face = Face::Looking;
        self.storage.order(Order::Look);
    }

    /// Where one is, so that even after a crash one comes back there.
    pub(super) fn keep_place(&mut self) {
        let Face::Open(rooms) = &self.face else { return };
        if rooms.place != self.kept_place {
            self.kept_place = rooms.place.clone();
            self.storage.order(Order::KeepPlace(rooms.place.to_bytes()));
        }
    }

    /// Covers the screen in this frame and has everything written. Nothing that is open can stand against it.
    pub(super) fn lock(&mut self, ctx: &Context, now: &Now) {
        self.keep_all_typed(now);
        self.keep_place();
        if !matches!(self.face, Face::Open(_)) {
            return;
        }
        self.storage.order(Order::Lock { even_unsaved: false });
        self.notices.clear();
        self.face = Face::Locking(LockingPage::default());
        wipe_memory(ctx);
        self.apply_look(ctx);
    }

    pub(super) fn lock_unsaved(&mut self) {
        self.storage.order(Order::Lock { even_unsaved: true });
    }

    pub(super) fn quit(&mut self, ctx: &Context, now: &Now) {
        self.closing = true;
        match &self.face {
            Face::Open(_) => self.lock(ctx, now),
            Face::Locking(_) => {}
            _ => ctx.send_viewport_cmd(ViewportCommand::Close),
        }
    }

    /// The window was asked to close: first everything is written.
    pub(super) fn close_if_asked(&mut self, ctx: &Context, now: &Now) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        if asked && matches!(self.face, Face::Open(_) | Face::Locking(_)) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.quit(ctx, now);
        }
    }

    pub(super) fn propose_case(&mut self) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.sheet = Some(Sheet::NewCase(NewCase::new(rooms.office.propose_code())));
        }
    }

    pub(super) fn create_case(&mut self, now: &Now, code: &str, guide: &Id) {
        self.keep_all_typed(now);
        let Some(guide) = self.surroundings.guides.of_id(guide.as_str()).cloned() else {
            return self.tell(Notice::trouble("no-guide"));
        };
        self.keep_all_typed(now);
        let Face::Open(rooms) = &mut self.face else { return };
        match rooms.office.begin(code, &guide, now) {
            Ok(case) => rooms.enter(case),
            Err(notice) => self.notices.push(notice),
        }
        self.hand_over();
    }

    pub(super) fn open_case(&mut self, now: &Now, case: CaseId) {
        self.keep_all_typed(now);
        if let Face::Open(rooms) = &mut self.face {
            rooms.enter(case);
            if !rooms.office.has_open(case) {
                self.storage.order(Order::Read(case));
            }
        }
    }

    pub(super) fn record(&mut self, now: &Now, change: Change) {
        self.with_office(|office| office.record(change, now));
    }

    pub(super) fn undo(&mut self, now: &Now) {
        self.with_office(|office| office.undo(now));
    }

    pub(super) fn typed(&mut self, ctx: &Context, field: TextField, text: String) {
        let now_secs = ctx.input(|input| input.time);
        if let Face::Open(rooms) = &mut self.face {
            rooms.office.typed(field, text, now_secs);
        }
    }

    /// Makes entries of what was typed a second ago, and wakes the window for what is due next.
    pub(super) fn keep_typing(&mut self, ctx: &Context, now: &Now) {
        // A hidden window's clock stands still: there everything is due.
        let hidden = ctx.input(|input| input.viewport().visible() == Some(false));
        let now_secs = ctx.input(|input| input.time);
        let due = if hidden { Due::All } else { Due::Since(now_secs) };
        self.with_office(|office| office.keep_typed(due, now));
        if let Face::Open(rooms) = &self.face
            && let Some(secs) = rooms.office.due_in(now_secs)
        {
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(secs));
        }
    }

    pub(super) fn keep_all_typed(&mut self, now: &Now) {
        self.with_office(|office| office.keep_typed(Due::All, now));
    }

    /// Lets the office change something, hands its entries over, and tells what went wrong.
    fn with_office(&mut self, change: impl FnOnce(&mut Office) -> Result<(), Notice>) {
        let Face::Open(rooms) = &mut self.face else { return };
        if let Err(notice) = change(&mut rooms.office) {
            self.tell(notice);
        }
        self.hand_over();
    }

    fn hand_over(&mut self) {
        let Face::Open(rooms) = &mut self.face else { return };
        for order in rooms.office.take_orders() {
            if order.is_write() {
                self.saved.hand_over();
            }
            self.storage.order(order);
        }
    }

    /// The program ends without a chance to ask: what was typed is handed over, and the storage thread writes before it goes.
    pub fn close(&mut self, now: &Now) {
        self.keep_all_typed(now);
        self.keep_place();
        // The size of the window may have changed.
        self.keep_settings();
        self.storage.finish();
    }
}

/// Nothing typed or shown stays in the window's memory: not in undo histories, not in what was selected.
fn wipe_memory(ctx: &Context) {
    ctx.memory_mut(|memory| {
        let options = std::mem::take(&mut memory.options);
        *memory = egui::Memory::default();
        memory.options = options;
    });
}
