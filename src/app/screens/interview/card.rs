//! A card: a question large, its answers, its parts as small lines before and after, and the note.
//!
//! **Invariant:** of a card one question is open at a time: the one the keys answer. So a number never means two things.

use super::{InterviewScreen, answering, shape::Width, talk::Talk};
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        screens::telling,
        theme::{self, Type, tokens},
        widgets::{
            NoticeKind, OptionList, OptionRow, SayBox, action, marks, note_field, notice, option_list, paint, say_box, words::state_word,
        },
    },
    screening::{answer::Answer, evaluate::Asking, guide::QuestionKind, guide_file::Voice},
    wording::{Insert, Language},
};
use egui::{Id, Pos2, Role, Sense, Ui, WidgetInfo, vec2};

/// The list of answers of a question.
pub(super) fn answers_id(talk: &Talk<'_>, index: usize) -> Id {
    Id::unique(("talk-answers", talk.question(index).id.as_str()))
}

/// The row that has the keyboard at first: the chosen one, else the first.
pub(super) fn chosen_row(talk: &Talk<'_>, index: usize) -> usize {
    let answer = talk.answer(index);
    talk.question(index).options.iter().position(|choice| answering::is_chosen(answer, &choice.id)).unwrap_or(0)
}

impl InterviewScreen {
    pub(super) fn card(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = tokens().space.xs;
        let groups = talk.route.groups(talk.route.card(index));
        self.place_line(ui, talk, index);
        for &before in groups.iter().filter(|&&group| group < index) {
            part_line(ui, talk, before, actions);
        }
        question(ui, talk, index);
        self.closed_notice(ui, talk, index, actions);
        self.say(ui, talk, index);
        ui.add_space(2.0);
        self.answers_and_margin(ui, talk, index, actions);
        for &after in groups.iter().filter(|&&group| group > index) {
            part_line(ui, talk, after, actions);
        }
        self.note(ui, talk, index, actions);
    }

    /// "Safety now · 4 of 6", and whether it is said aloud. On a narrow window it opens the sections.
    fn place_line(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize) {
        let card = talk.route.card(index);
        let section = &talk.route.guide.sections()[talk.question(card).section];
        let (at, of) = talk.route.place(card);
        let count = |n: usize| Insert::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let place = talk.say_with(
            "talk-place",
            &[("section", Insert::Text(talk.texts.text(section.id.as_str()))), ("at", count(at)), ("of", count(of))],
        );
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = tokens().space.s;
            if talk.shape.width <= Width::Narrow {
                self.narrow_buttons(ui, talk, &place);
            } else {
                bidi::label(ui, &place, Type::Body.quiet());
            }
            aloud(ui, talk, index);
            self.say_button(ui, talk, index);
        });
    }

    fn closed_notice(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        if talk.route.is_parked(index) {
            notice(ui, NoticeKind::Info, &talk.say("talk-parked"), &talk.say("talk-parked-more"), |_| ());
        }
        match talk.asking(index) {
            Asking::Open | Asking::NeverSpoken => {}
            Asking::OutsideMode => {
                let more = talk.say("talk-outside-mode-more");
                notice(ui, NoticeKind::Info, &talk.say("talk-outside-mode"), &more, |ui| {
                    if action(&talk.say("talk-change-mode")).compact().show(ui).clicked() {
                        self.sheet = Some(super::Sheet::Mode);
                    }
                });
            }
            Asking::ClosedByGate(gate) => gate_notice(ui, talk, gate, actions),
        }
    }

    /// The language, other than the worker's, in which the words can be said.
    pub(super) fn say_code<'a>(&self, talk: &Talk<'a>, index: usize) -> Option<&'a str> {
        if talk.question(index).voice == Voice::Observed {
            return None;
        }
        let own = talk.desk.words.language().code();
        let others: Vec<&str> = talk.route.guide.languages().filter(|code| *code != own).collect();
        others.iter().copied().find(|code| self.say_language.as_deref() == Some(*code)).or(others.first().copied())
    }

    /// Opens the words in another language; S does the same.
    fn say_button(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize) {
        let Some(heading) = self.say_code(talk, index).map(|code| say_heading(talk, code)) else { return };
        if action(&heading).quiet().compact().icon(Icon::Translate).key("S").show(ui).clicked() {
            self.say_open = !self.say_open;
        }
    }

    /// The words in another of the guide's languages, for reading aloud or for the interpreter. Messages have words of their own: they
    /// change their language where they stand.
    fn say(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize) {
        let code = self.say_code(talk, index).filter(|_| self.say_open && talk.question(index).kind != QuestionKind::Messages);
        let Some(code) = code else { return };
        let (heading, close) = (say_heading(talk, code), talk.say("talk-say-close"));
        let words = format!("«{}»", talk.route.guide.texts(code).text(talk.question(index).id.as_str()));
        let show = Some(action(&close).compact());
        if say_box(ui, SayBox { heading: &heading, key: Some("S"), words: &words, language: code, show }) {
            self.say_open = false;
        }
    }

    fn answers_and_margin(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        if !talk.shape.has_margin() {
            self.answers(ui, talk, index, actions);
            if talk.shape.width == Width::Tiny {
                self.margin(ui, talk, index, actions);
            }
            return;
        }
        let margin_width = tokens().size.answer_margin.min(ui.available_width() * 0.42);
        let gap = tokens().space.m + tokens().space.xxs;
        let answers_width = ui.available_width() - margin_width - gap;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.vertical(|ui| {
                ui.set_width(answers_width);
                self.answers(ui, talk, index, actions);
            });
            ui.add_space(gap);
            ui.vertical(|ui| {
                ui.set_width(margin_width);
                self.margin(ui, talk, index, actions);
            });
        });
    }

    fn answers(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = tokens().space.s;
        match talk.question(index).kind {
            QuestionKind::YesNo | QuestionKind::One | QuestionKind::Many => self.option_rows(ui, talk, index, actions),
            QuestionKind::Messages => self.messages(ui, talk, index, actions),
            QuestionKind::Number { .. } | QuestionKind::Date | QuestionKind::Text => self.written_answer(ui, talk, index, actions),
        }
        if talk.question(index).never_retell && answering::is_yes(talk.answer(index)) {
            notice(ui, NoticeKind::NeedsReason, &talk.say("talk-yes-is-enough"), &talk.say("talk-yes-is-enough-more"), |_| ());
        }
        silence_line(ui, talk, index);
    }

    fn option_rows(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        let question = talk.question(index);
        let labels: Vec<String> =
            question.options.iter().map(|choice| telling::option(talk.desk.words, talk.texts, &question.id, &choice.id)).collect();
        let chosen = |row: usize| answering::is_chosen(talk.answer(index), &question.options[row].id);
        let rows: Vec<OptionRow<'_>> =
            labels.iter().enumerate().map(|(row, label)| OptionRow { label, chosen: chosen(row), enabled: true }).collect();
        let many = question.kind == QuestionKind::Many;
        let list = OptionList { id: answers_id(talk, index), name: talk.prompt(index), many, rows: &rows };
        if let Some(row) = option_list(ui, list) {
            self.choose(talk, index, row, actions);
        }
    }

    fn note(&mut self, ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
        let field = talk.note_field(index);
        let id = Id::unique(("talk-note", talk.question(talk.route.card(index)).id.as_str()));
        let mut text = talk.open.text(&field).to_owned();
        let key = if talk.desk.settings.key_letters { "A" } else { "" };
        let hint = talk.say(if talk.question(index).never_retell { "talk-note-hint-own-words" } else { "talk-note-hint" });
        let response = note_field(&talk.say("talk-note"), &hint).id(id).key(key).show(ui, &mut text);
        if std::mem::take(&mut self.to_note) || talk.desk.wanted_focus == Some(&field) {
            response.request_focus();
        }
        if response.gained_focus() {
            actions.push(Action::Focus(Some(field.clone())));
        }
        if response.lost_focus() {
            actions.push(Action::Focus(None));
        }
        if response.changed() {
            actions.push(Action::Typed { field, text });
        }
    }
}

fn say_heading(talk: &Talk<'_>, code: &str) -> String {
    let name =
        Language::from_code(code).map_or_else(|| code.to_owned(), |language| talk.say(&format!("talk-language-{}", language.code())));
    talk.say_with("talk-say", &[("language", Insert::Text(&name))])
}

fn aloud(ui: &mut Ui, talk: &Talk<'_>, index: usize) {
    let palette = theme::palette(ui);
    let (icon, id) = match (talk.question(index).voice, talk.asking(index)) {
        (Voice::Observed, _) => (Icon::Eye, "talk-observed"),
        (_, Asking::Open) => (Icon::ChatCircleText, "talk-aloud"),
        _ => (Icon::ChatSlash, "talk-not-aloud"),
    };
    let text = talk.say(id);
    let laid = bidi::lay_out(ui, &text, Type::Body, (ui.max_rect().width() - 30.0).max(80.0));
    let (rect, response) = ui.allocate_exact_size(vec2(laid.size.x + 26.0, laid.size.y), Sense::hover());
    icon.paint(ui.painter(), rect.min + vec2(9.0, laid.first_line() / 2.0), tokens().size.icon_small, palette.accent);
    laid.paint(ui.painter(), rect.min + vec2(24.0, 0.0), palette.accent);
    bidi::name_text(&response, &text);
}

/// The question, and under it the hint; named as a heading for screen readers.
fn question(ui: &mut Ui, talk: &Talk<'_>, index: usize) {
    let prompt = talk.prompt(index);
    let spoken = talk.question(index).voice != Voice::Observed;
    let look = look_for(ui, prompt);
    let response = bidi::label(ui, prompt, look);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_label(bidi::plain(prompt).into_owned());
        node.clear_value();
        if spoken {
            node.set_description(talk.say("talk-aloud"));
        }
    });
    if let Some(hint) = talk.texts.attr(talk.question(index).id.as_str(), "hint") {
        bidi::label(ui, hint, Type::Body.quiet());
    }
}

/// A long question is set smaller, so that its answers stay in sight.
fn look_for(ui: &Ui, prompt: &str) -> theme::TextLook {
    let look = theme::question_look(ui);
    let lines = bidi::lay_out(ui, prompt, look, ui.available_width()).size.y / look.line;
    if lines > 3.5 {
        look.scaled(0.7)
    } else if lines > 2.5 {
        look.scaled(0.8)
    } else {
        look
    }
}

/// What must be so before it may be asked aloud, each with the way to its question.
fn gate_notice(ui: &mut Ui, talk: &Talk<'_>, gate: usize, actions: &mut Vec<Action>) {
    let state = &talk.route.evaluation.gates[gate];
    notice(ui, NoticeKind::Info, &talk.say("talk-gate"), &talk.say("talk-gate-lacks"), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(tokens().space.xs, tokens().space.xxs);
            for index in state.lacks.iter().filter_map(|id| talk.route.guide.index(id.as_str())) {
                let name = talk.say_with("talk-go-to", &[("what", Insert::Text(talk.short(index)))]);
                if action(talk.short(index)).name(&name).compact().trailing(Icon::ArrowRight).show(ui).clicked() {
                    actions.push(talk.show(index));
                }
            }
        });
    });
}

/// A question of the card that is not open: its label, what was answered, one click away.
fn part_line(ui: &mut Ui, talk: &Talk<'_>, index: usize, actions: &mut Vec<Action>) {
    let palette = theme::palette(ui);
    let answer = talk.answer(index).map(|answer| telling::answer(talk.desk.words, talk.texts, talk.question(index), answer));
    let said = answer.unwrap_or_else(|| talk.say("talk-said-nothing"));
    let strong = format!("  {said}");
    let text = [bidi::Span::new(talk.short(index), Type::Small.quiet()), bidi::Span::new(&strong, Type::Label)];
    let laid = bidi::lay_out_spans(ui, &text, ui.available_width() - 60.0);
    let height = (laid.size.y + 12.0).max(tokens().size.control);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect, Id::unique(("talk-part", talk.question(index).id.as_str())), Sense::click());
    paint::follow(&response);
    paint::hand(&response);
    let fill = paint::ground(&response, palette.surface, palette.surface_hover, palette.surface_pressed);
    let line = egui::Stroke::new(tokens().stroke.hairline, palette.line);
    paint::frame(ui, rect, tokens().radius.control, fill, line);
    let middle = rect.center().y;
    marks::state_mark(ui.painter(), palette, Pos2::new(rect.left() + 22.0, middle), 15.0, talk.route.mark(index));
    laid.paint(ui.painter(), Pos2::new(rect.left() + 40.0, (middle - laid.size.y / 2.0).round()), palette.text);
    Icon::CaretRight.paint(ui.painter(), Pos2::new(rect.right() - 14.0, middle), tokens().size.icon_small, palette.text_quiet);
    if response.has_focus() {
        paint::focus_ring(ui, rect, tokens().radius.control);
    }
    let name = format!("{}: {said}", talk.short(index));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, bidi::plain(&name)));
    if response.clicked() {
        actions.push(talk.show(index));
    }
}

/// Where no answer stands, which silence does.
fn silence_line(ui: &mut Ui, talk: &Talk<'_>, index: usize) {
    if !talk.answer(index).is_some_and(|answer| !matches!(answer, Answer::Value(_))) {
        return;
    }
    let palette = theme::palette(ui);
    let mark = talk.route.mark(index);
    let said = format!("{} · {}", state_word(talk.desk.words, mark), talk.say("talk-lowers-nothing"));
    let laid = bidi::lay_out(ui, &said, Type::Small.quiet(), ui.available_width() - 28.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::hover());
    marks::state_mark(ui.painter(), palette, rect.min + vec2(10.0, laid.first_line() / 2.0), 15.0, mark);
    laid.paint(ui.painter(), rect.min + vec2(28.0, 0.0), palette.text_quiet);
    bidi::name_text(&response, &said);
}
