//! The one place where a wish becomes a change.
//!
//! **Invariant:** an arm is one call. What grants a wish lies in `granted.rs` (the vault, the case) and `chosen.rs` (settings, places).

use super::{App, action::Action, command::Command};
use crate::{
    app::place::{Page, Room, Tab},
    screening::interview::Now,
};
use egui::Context;

impl App {
    /// Grants a wish.
    pub fn apply(&mut self, ctx: &Context, now: &Now, action: Action) {
        match action {
            Action::Do(command) => self.command(ctx, now, command),

            Action::Go(room) => self.go(now, room),
            Action::OpenCase(case) => self.open_case(now, case),
            Action::SelectCase(case) => self.select_case(now, case),
            Action::Search(words) => self.search(&words),
            Action::ShowTab(tab) => self.go(now, Room::Case(tab)),
            Action::ShowPage(page) => self.go(now, Room::Settings(page)),
            Action::ShowQuestion(question) => self.show_question(now, question),
            Action::Focus(field) => self.note_focus(field),

            Action::CreateCase { code, guide } => self.create_case(now, &code, &guide),
            Action::Record(change) => self.record(now, change),
            Action::Typed { field, text } => self.typed(ctx, field, text),

            Action::PrepareReferral(form) => self.prepare_referral(*form),
            Action::SaveDocument { path, finished } => self.save_document(now, path, *finished),
            Action::AskSystemWhere { folder, name, finished } => self.ask_system_where(ctx, folder, name, *finished),

            Action::CreateVault(passphrase) => self.create_vault(now, passphrase),
            Action::Unlock(passphrase) => self.unlock(now, passphrase),
            Action::LookAgain => self.look_again(),
            Action::LockUnsaved => self.lock_unsaved(),
            Action::Stored(report) => self.hear(ctx, now, report),

            Action::SetLanguage(language) => self.set_language(ctx, language),
            Action::SetColours(colours) => self.set(ctx, |settings| settings.colours = colours),
            Action::SetQuestionSize(size) => self.set(ctx, |settings| settings.question_size = size),
            Action::SetZoom(percent) => self.set_zoom(ctx, percent),
            Action::SetIdleMinutes(minutes) => self.set(ctx, |settings| settings.idle_minutes = minutes),
            Action::SetInterviewIdleMinutes(minutes) => self.set(ctx, |settings| settings.interview_idle_minutes = minutes),
            Action::SetKeyLetters(shown) => self.set(ctx, |settings| settings.key_letters = shown),
            Action::SetLessMovement(less) => self.set(ctx, |settings| settings.less_movement = less),
            Action::SetAuthor(author) => self.set_author(author),
            Action::ResetPage(page) => self.set(ctx, |settings| settings.reset(page)),

            Action::Tell(notice) => self.tell(notice),
            Action::Read => self.read_notice(),
            Action::CloseSheet => self.close_sheet(),
        }
    }

    fn command(&mut self, ctx: &Context, now: &Now, command: Command) {
        match command {
            Command::NewCase => self.propose_case(),
            Command::FindCase => self.find_case(now),
            Command::Cases => self.go(now, Room::Cases),
            Command::LastSaved => self.say_when_saved(now),
            Command::Settings => self.go(now, Room::Settings(Page::default())),
            Command::Lock => self.lock(ctx, now),
            Command::Quit => self.quit(ctx, now),
            // The interview itself answers the rest.
            Command::Interview | Command::Rest => self.go(now, Room::Case(Tab::Interview)),
            Command::Findings => self.go(now, Room::Case(Tab::Findings)),
            Command::Judgement => self.go(now, Room::Case(Tab::Judgement)),
            Command::Referral | Command::ReferralPdf => self.go(now, Room::Case(Tab::Referral)),
            Command::Undo => self.undo(now),
            Command::Palette => self.open_palette(),
            Command::Neutral => self.turn_neutral(ctx),
            Command::LargerText => self.set_zoom(ctx, self.settings.zoom.saturating_add(10)),
            Command::SmallerText => self.set_zoom(ctx, self.settings.zoom.saturating_sub(10)),
            Command::NormalText => self.set_zoom(ctx, 100),
            Command::Guides => self.go(now, Room::Guides),
            Command::Keys => self.go(now, Room::Settings(Page::Keys)),
            Command::About => self.go(now, Room::Settings(Page::About)),
        }
    }
}
