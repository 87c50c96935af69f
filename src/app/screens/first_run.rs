//! The first run: the language, what the program is and is not, and the passphrase of the new vault.
//!
//! **Invariant:** a vault is only made with a passphrase that was typed twice the same and is not easy to guess.

use super::door;
use crate::{
    app::{
        action::Action,
        bidi::{self, Span},
        icons::Icon,
        passphrase::{Repeat, Strength, caps_lock, empty},
        rooms::Desk,
        theme::{self, Type, tokens},
        widgets::{action, divider, field, forget_typing, product_mark, remark, segments},
    },
    wording::{Insert, Language},
};
use egui::{Align, CentralPanel, Frame, Id, Key, Layout, Panel, Pos2, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui, vec2};
use zeroize::Zeroizing;

pub struct FirstRun {
    step: Step,
    passphrase: Zeroizing<String>,
    repeat: Zeroizing<String>,
    shown: bool,
    caps: bool,
    /// Kept with the length it was measured at: measuring takes a moment.
    strength: Option<Strength>,
    creating: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Language,
    What,
    Passphrase,
}

impl Step {
    const ALL: [Self; 3] = [Self::Language, Self::What, Self::Passphrase];

    fn word(self) -> &'static str {
        match self {
            Self::Language => "first-step-language",
            Self::What => "first-step-what",
            Self::Passphrase => "first-step-passphrase",
        }
    }
}

impl Default for FirstRun {
    fn default() -> Self {
        Self { step: Step::Language, passphrase: empty(), repeat: empty(), shown: false, caps: false, strength: None, creating: false }
    }
}

impl FirstRun {
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
        let palette = theme::palette(ui);
        if ui.max_rect().width() >= tokens().breakpoint.medium {
            let frame = Frame::NONE.fill(palette.surface_sunken).inner_margin(32.0);
            Panel::left("first-steps").exact_size(300.0).resizable(false).frame(frame).show(ui, |ui| self.steps(ui, desk));
        }
        let frame = Frame::NONE.fill(palette.surface);
        CentralPanel::no_frame()
            .frame(frame)
            .show(ui, |ui| {
                door::corner(ui);
                ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                    let side = if ui.available_width() > 900.0 { 72 } else { 24 };
                    Frame::NONE.inner_margin(egui::Margin { left: side, right: 24, top: 48, bottom: 24 }).show(ui, |ui| {
                        ui.set_max_width(tokens().size.text_column.min(ui.available_width()));
                        ui.spacing_mut().item_spacing.y = tokens().space.xs;
                        match self.step {
                            Step::Language => self.language(ui, desk),
                            Step::What => self.what(ui, desk),
                            Step::Passphrase => self.choose_passphrase(ui, desk),
                        }
                    })
                })
            })
            .inner
            .inner
            .inner
            .into_iter()
            .collect()
    }

    fn steps(&self, ui: &mut Ui, desk: &Desk<'_>) {
        ui.horizontal(|ui| {
            product_mark(ui, 28.0);
            ui.add_space(tokens().space.xs);
            bidi::label(ui, &desk.say("app-name"), Type::Heading);
        });
        ui.add_space(tokens().space.xl);
        for (at, step) in Step::ALL.into_iter().enumerate() {
            self.step_row(ui, desk, at + 1, step);
        }
        ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
            bidi::label(ui, &desk.say("first-foot"), Type::Caption.quiet());
        });
    }

    fn step_row(&self, ui: &mut Ui, desk: &Desk<'_>, number: usize, step: Step) {
        let palette = theme::palette(ui);
        let here = step == self.step;
        let look = if here { Type::Label.into() } else { Type::Body.regular() };
        ui.horizontal(|ui| {
            ui.set_height(tokens().size.nav_row);
            let (rect, _) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::hover());
            let (centre, radius) = (rect.center(), 10.0);
            if step < self.step {
                ui.painter().circle_filled(centre, radius, palette.accent_mark);
                Icon::Check.paint(ui.painter(), centre, 14.0, palette.text_on_accent);
            } else {
                let (fill, ink) =
                    if here { (palette.accent, palette.text_on_accent) } else { (egui::Color32::TRANSPARENT, palette.text_quiet) };
                let line = if here { Stroke::NONE } else { Stroke::new(tokens().stroke.control, palette.border) };
                ui.painter().circle(centre, radius, fill, line);
                let digit = bidi::lay_out(ui, &number.to_string(), Type::Key, f32::INFINITY);
                digit.paint(ui.painter(), centre - digit.size / 2.0, ink);
            }
            bidi::label(ui, &desk.say(step.word()), look);
        });
    }

    fn language(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
        bidi::label(ui, &desk.say("first-language-title"), Type::Welcome);
        bidi::label(ui, &desk.say("first-language-text"), Type::Body);
        ui.add_space(tokens().space.l);
        let names = Language::ALL.map(Language::own_name);
        let current = Language::ALL.iter().position(|one| *one == desk.settings.language).unwrap_or_default();
        let picked = segments(ui, Id::unique("first-language"), &desk.say("language"), &names, current);
        ui.add_space(tokens().space.l);
        let button = action(&desk.say("first-continue")).main().large().trailing(Icon::ArrowRight).show(ui);
        focus_first(ui, &button);
        if button.clicked() {
            self.turn(ui, Step::What);
        }
        picked.map(|at| Action::SetLanguage(Language::ALL[at]))
    }

    fn what(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
        bidi::label(ui, &desk.say("first-what-title"), Type::Welcome);
        ui.add_space(tokens().space.xs);
        let icons = [Icon::ChatCircleText, Icon::Lock, Icon::Scales, Icon::BookOpenText];
        for (at, icon) in icons.into_iter().enumerate() {
            divider(ui);
            ui.add_space(tokens().space.xs);
            statement(ui, icon, &desk.say(&format!("first-what-{}", at + 1)), &desk.say(&format!("first-what-{}-more", at + 1)));
            ui.add_space(tokens().space.xs);
        }
        divider(ui);
        ui.add_space(tokens().space.m);
        ui.horizontal(|ui| {
            let button = action(&desk.say("first-understood")).main().large().trailing(Icon::ArrowRight).show(ui);
            focus_first(ui, &button);
            if button.clicked() {
                self.turn(ui, Step::Passphrase);
            }
            if action(&desk.say("back")).quiet().large().show(ui).clicked() {
                self.turn(ui, Step::Language);
            }
        });
        None
    }

    fn choose_passphrase(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
        self.caps = ui.input(|input| caps_lock(&input.events, input.modifiers)).unwrap_or(self.caps);
        bidi::label(ui, &desk.say("first-passphrase-title"), Type::Welcome);
        bidi::label(ui, &desk.say("first-passphrase-text"), Type::Body);
        ui.add_space(tokens().space.m);
        let fields = ui.add_enabled_ui(!self.creating, |ui| {
            ui.set_max_width(640.0_f32.min(ui.available_width()));
            let first = self.first_field(ui, desk);
            ui.add_space(tokens().space.m);
            let second = self.second_field(ui, desk);
            first.lost_focus() || second.lost_focus()
        });
        ui.add_space(tokens().space.m);
        let missing = self.missing(desk);
        let entered = fields.inner && missing.is_none() && ui.input(|input| input.key_pressed(Key::Enter));
        let mut wish = None;
        ui.horizontal(|ui| {
            let (label, busy) = (desk.say("first-create"), desk.say("first-creating"));
            let button = action(&label).main().large().trailing(Icon::ArrowRight).busy(&busy, self.creating);
            let pressed = button.disabled_because(missing.as_deref()).show(ui).clicked();
            if (pressed || entered) && !self.creating {
                wish = Some(self.create(ui));
            }
            if !self.creating && action(&desk.say("back")).quiet().large().show(ui).clicked() {
                self.turn(ui, Step::What);
            }
        });
        if let Some(missing) = missing {
            remark(ui, Icon::Info, &missing);
        }
        wish
    }

    fn first_field(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Response {
        let id = Id::unique("first-passphrase");
        let (label, show, hide, caps) = (desk.say("first-passphrase"), desk.say("show"), desk.say("hide"), desk.say("unlock-caps"));
        let field = field(&label).id(id).password(&mut self.shown, &show, &hide).help(self.caps.then_some(caps.as_str()));
        let response = field.show(ui, &mut self.passphrase);
        if response.changed() {
            self.strength = (!self.passphrase.is_empty()).then(|| Strength::of(&self.passphrase));
        }
        if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        strength_row(ui, desk, self.strength);
        response
    }

    fn second_field(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Response {
        let number = |n: usize| [("n", Insert::Number(i64::try_from(n).unwrap_or(i64::MAX)))];
        let compared = Repeat::compare(&self.passphrase, &self.repeat);
        let (help, error) = match compared {
            Repeat::Empty => (None, None),
            Repeat::SoFar(missing) => (Some(desk.words.say_with("repeat-matches-so-far", &number(missing))), None),
            Repeat::Same => (Some(desk.say("repeat-matches")), None),
            Repeat::DiffersAt(at) => (None, Some(desk.words.say_with("repeat-differs", &number(at)))),
        };
        let (label, show, hide) = (desk.say("first-repeat"), desk.say("show"), desk.say("hide"));
        let field = field(&label).id(Id::unique("first-repeat")).password(&mut self.shown, &show, &hide);
        field.help(help.as_deref()).error(error.as_deref()).show(ui, &mut self.repeat)
    }

    /// What stands between this and a vault.
    fn missing(&self, desk: &Desk<'_>) -> Option<String> {
        if self.creating {
            return None;
        }
        match (self.strength, Repeat::compare(&self.passphrase, &self.repeat)) {
            (None, _) => Some(desk.say("first-missing-passphrase")),
            (Some(Strength::Poor), _) => Some(desk.say("first-missing-strength")),
            (_, Repeat::Same) => None,
            _ => Some(desk.say("first-missing-repeat")),
        }
    }

    fn create(&mut self, ui: &Ui) -> Action {
        self.creating = true;
        for id in ["first-passphrase", "first-repeat"] {
            forget_typing(ui.ctx(), Id::unique(id));
        }
        Action::CreateVault(self.passphrase.clone())
    }

    fn turn(&mut self, ui: &Ui, step: Step) {
        self.step = step;
        ui.memory_mut(egui::Memory::stop_text_input);
    }
}

/// The button that Enter presses, when nothing else has the focus.
fn focus_first(ui: &Ui, button: &egui::Response) {
    if ui.memory(|memory| memory.focused().is_none()) {
        button.request_focus();
    }
}

fn statement(ui: &mut Ui, icon: Icon, strong: &str, more: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(38.0, 30.0), Sense::hover());
        icon.paint(ui.painter(), rect.left_center() + vec2(13.0, 0.0), 26.0, theme::palette(ui).accent);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            bidi::label(ui, strong, Type::Heading);
            bidi::label(ui, more, Type::Body);
        });
    });
}

/// Four bars, a word, and what to do.
fn strength_row(ui: &mut Ui, desk: &Desk<'_>, strength: Option<Strength>) {
    let palette = theme::palette(ui);
    let (word, todo) = match strength {
        Some(strength) => (desk.say(strength.word()), desk.say(&format!("{}-do", strength.word()))),
        None => (String::new(), desk.say("strength-empty")),
    };
    ui.horizontal(|ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(4.0 * 62.0, 24.0), Sense::hover());
        for bar in 0..4u8 {
            let left = rect.left() + f32::from(bar) * 62.0;
            let at = Rect::from_min_size(Pos2::new(left, rect.center().y - 4.0), vec2(56.0, 8.0));
            if strength.is_some_and(|strength| usize::from(bar) < strength.bars()) {
                ui.painter().rect_filled(at, 4, palette.accent_mark);
            } else {
                ui.painter().rect_stroke(at, 4, Stroke::new(tokens().stroke.control, palette.border), StrokeKind::Inside);
            }
        }
        bidi::name_text(&response, &format!("{}: {word} {todo}", desk.say("strength")));
        let strong = format!("{word} ");
        let spans = [Span::new(&strong, Type::Small.semibold()), Span::new(&todo, Type::Small)];
        bidi::spans(ui, if word.is_empty() { &spans[1..] } else { &spans });
    });
}
