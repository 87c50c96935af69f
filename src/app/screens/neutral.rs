//! The neutral page: an empty page of notes, for a glance over the shoulder.
//!
//! **Invariant:** nothing of the product stands on it, nothing says how to return, and what is typed there is dropped with it.

use crate::{
    app::{
        bidi,
        theme::{self, Type},
    },
    wording::Words,
};
use egui::{CentralPanel, Frame, Id, Margin, Panel, TextEdit, Ui};

#[derive(Default)]
pub struct NeutralPage {
    text: String,
}

impl NeutralPage {
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) {
        let palette = theme::palette(ui);
        let frame = Frame::NONE.fill(palette.surface_sunken).inner_margin(Margin::symmetric(20, 22));
        Panel::left("notes").exact_size(220.0).resizable(false).frame(frame).show(ui, |ui| {
            bidi::label(ui, &words.say("neutral-title"), Type::Label);
            ui.add_space(20.0);
            bidi::label(ui, &words.say("neutral-untitled"), Type::Body);
        });
        let frame = Frame::NONE.fill(palette.surface_raised).inner_margin(Margin { left: 96, right: 96, top: 56, bottom: 24 });
        CentralPanel::no_frame().frame(frame).show(ui, |ui| {
            bidi::label(ui, &words.say("neutral-untitled"), Type::Welcome.regular().quiet());
            ui.add_space(12.0);
            let id = Id::unique("notes-page");
            let edit = TextEdit::multiline(&mut self.text).id(id).frame(Frame::NONE).margin(Margin::ZERO).font(Type::Option.font());
            let hint = egui::RichText::new(words.say("neutral-write")).color(palette.text_quiet);
            let response = ui.add_sized(ui.available_size(), edit.hint_text(hint));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(words.say("neutral-note")));
            if ui.memory(|memory| memory.focused() != Some(id)) {
                response.request_focus();
            }
        });
    }
}
