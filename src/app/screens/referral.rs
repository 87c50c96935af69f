//! The referral: to whom, on what ground, what leaves; and beside it the page itself.
//!
//! **Invariant:** nothing is ticked for the worker, and nothing can be saved without a recipient and a ground: the core makes no
//! [`crate::casework::referral::Referral`] from a form that lacks them.

mod form;
mod leaves;
mod paper;
mod preview;
mod whom;

pub use self::{form::Form, paper::Finished};

use self::{paper::Desired, preview::Preview};
use crate::app::{
    action::Action,
    bidi,
    command::Command,
    icons::Icon,
    office::OpenCase,
    picker::{Picked, Picker},
    rooms::Desk,
    theme::{self, Type, margin, tokens},
    widgets::{NoticeKind, action, notice},
};
use egui::{CentralPanel, Frame, Panel, ScrollArea, Ui};

/// What stands in the file's name until the person changes it: neutral, because strangers see file names.
const FILE_NAME: &str = "documento.pdf";

/// The form lies in the place of the desk, sealed; here is only what may be lost.
#[derive(Default)]
pub struct ReferralScreen {
    preview: Preview,
    desired: Desired,
    picker: Option<Picker>,
}

impl ReferralScreen {
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase) -> Vec<Action> {
        let mut before = desk.place.referral.clone().filled(open.interview, |field| open.text(field));
        let mut form = before.clone();
        let mut actions = Vec::new();
        self.desired.renew(desk, open, &form);
        let wants_to_save = self.foot(ui, desk);
        let side_by_side = ui.available_width() >= tokens().breakpoint.medium;
        if side_by_side {
            let width = (ui.available_width() * 0.46).min(620.0);
            Panel::left("referral-form").exact_size(width).resizable(false).frame(page_frame(ui, false)).show(ui, |ui| {
                ScrollArea::vertical()
                    .id_salt("referral-form")
                    .auto_shrink([false, false])
                    .show(ui, |ui| self.steps(ui, desk, open, &mut form));
            });
            CentralPanel::default().frame(page_frame(ui, true)).show(ui, |ui| {
                ScrollArea::vertical().id_salt("referral-page").auto_shrink([false, false]).show(ui, |ui| self.page(ui, desk));
            });
        } else {
            CentralPanel::default().frame(page_frame(ui, false)).show(ui, |ui| {
                ScrollArea::vertical().id_salt("referral-all").auto_shrink([false, false]).show(ui, |ui| {
                    self.steps(ui, desk, open, &mut form);
                    self.page(ui, desk);
                });
            });
        }
        actions.extend(form.typed_since(&mut before, open.interview).into_iter().map(|(field, text)| Action::Typed { field, text }));
        if form.choices() != before.choices() {
            actions.push(Action::PrepareReferral(Box::new(form.choices())));
        }
        if wants_to_save && self.desired.finished().is_some() && self.picker.is_none() {
            self.picker = Some(Picker::new(ui.ctx(), &desk.folders.documents, FILE_NAME));
        }
        actions.extend(self.pick(ui, desk));
        actions
    }

    fn steps(&self, ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase, form: &mut Form) {
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        // A focus ring reaches beyond its part, and the bar for scrolling lies at the right.
        Frame::new()
            .inner_margin(egui::Margin { left: 6, right: 16, top: 6, bottom: 6 })
            .show(ui, |ui| self.all_steps(ui, desk, open, form));
    }

    fn all_steps(&self, ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase, form: &mut Form) {
        whom::recipient_ui(ui, desk, open, form);
        ui.add_space(tokens().space.s);
        whom::ground_ui(ui, desk, open, form);
        ui.add_space(tokens().space.s);
        leaves::fields_ui(ui, desk, self.desired.offered(), form);
        leaves::left_ui(ui, desk, open);
    }

    fn page(&mut self, ui: &mut Ui, desk: &Desk<'_>) {
        match self.desired.finished() {
            Some(Ok(finished)) => self.preview.ui(ui, desk.words, &finished.laid_out, finished.hash),
            Some(Err(error)) => {
                notice(ui, NoticeKind::Error, &desk.say("referral-unprintable"), &paper::why(desk.words, error), |_| ());
            }
            None => self.waiting(ui, desk),
        }
    }

    /// Where the page will be: what is missing until then.
    fn waiting(&self, ui: &mut Ui, desk: &Desk<'_>) {
        bidi::label(ui, &desk.say("referral-preview"), Type::Small.quiet());
        if let Some(missing) = self.desired.missing() {
            bidi::label(ui, &desk.say("referral-no-page"), Type::Heading);
            bidi::label(ui, &desk.say(missing.word()), Type::Body);
        }
    }

    /// Returns whether the person asks to save.
    fn foot(&self, ui: &mut Ui, desk: &Desk<'_>) -> bool {
        let frame = Frame::new().fill(theme::palette(ui).surface).inner_margin(margin(tokens().space.s));
        Panel::bottom("referral-foot")
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| {
                let missing = match (self.desired.finished(), self.desired.missing()) {
                    (Some(Ok(_)), _) => None,
                    (Some(Err(_)), _) => Some(desk.say("referral-unprintable")),
                    (None, Some(missing)) => Some(desk.say(missing.word())),
                    (None, None) => Some(desk.say("referral-no-page")),
                };
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let label = desk.say("referral-save");
                    let save = action(&label).main().icon(Icon::FileText).key("Ctrl P").disabled_because(missing.as_deref()).show(ui);
                    let note = missing.clone().unwrap_or_else(|| desk.say("referral-will-be-noted"));
                    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| bidi::label(ui, &note, Type::Small.quiet()));
                    save.clicked() || (desk.command == Some(Command::ReferralPdf) && missing.is_none())
                })
                .inner
            })
            .inner
    }

    fn pick(&mut self, ui: &Ui, desk: &Desk<'_>) -> Option<Action> {
        let picked = self.picker.as_mut()?.ui(ui.ctx(), desk.words)?;
        self.picker = None;
        let Some(Ok(finished)) = self.desired.finished() else { return None };
        match picked {
            Picked::Cancel => None,
            Picked::File(path) => Some(Action::SaveDocument { path, finished: Box::new(finished.clone()) }),
            Picked::SystemDialog(folder) => {
                Some(Action::AskSystemWhere { folder, name: FILE_NAME.to_owned(), finished: Box::new(finished.clone()) })
            }
        }
    }
}

fn page_frame(ui: &Ui, sunken: bool) -> Frame {
    let palette = theme::palette(ui);
    Frame::new().fill(if sunken { palette.surface_sunken } else { palette.surface }).inner_margin(margin(tokens().space.l))
}
