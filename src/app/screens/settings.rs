//! The settings: pages at the left, one at a time at the right. Every change has effect at once.

use super::{frame, keys_page, settings_parts as parts};
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        place::{Page, Room},
        rooms::Desk,
        settings::{Colours, Settings, size_name},
        theme::{self, QuestionSize, Type, tokens},
        widgets::{self, NavRow, action, nav, remark},
    },
    wording::Language,
};
use egui::{Frame, Id, Margin, Panel, ScrollArea, Ui};

#[derive(Default)]
pub struct SettingsScreen {
    /// The signature while it is typed.
    author: Option<String>,
}

impl SettingsScreen {
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, page: Page) -> Vec<Action> {
        let palette = theme::palette(ui);
        let mut actions = Vec::new();
        let narrow = ui.max_rect().width() < 760.0;
        let width = if narrow { tokens().size.nav_narrow } else { 252.0 };
        let side = Frame::NONE.fill(palette.surface).inner_margin(Margin::symmetric(12, 18));
        Panel::left("settings-pages").exact_size(width).resizable(false).frame(side).show(ui, |ui| {
            actions.extend(pages(ui, desk, page));
        });
        frame::page(ui, |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                Frame::NONE.inner_margin(Margin::symmetric(if narrow { 16 } else { 40 }, 24)).show(ui, |ui| {
                    ui.set_max_width(tokens().size.text_column.min(ui.available_width()));
                    ui.spacing_mut().item_spacing.y = tokens().space.xs;
                    bidi::label(ui, &desk.say(word_of(page)), Type::Title);
                    actions.extend(self.page(ui, desk, page));
                });
            });
        });
        actions
    }

    fn page(&mut self, ui: &mut Ui, desk: &Desk<'_>, page: Page) -> Vec<Action> {
        let mut actions: Vec<Action> = match page {
            Page::Language => self.language(ui, desk),
            Page::Looks => looks(ui, desk),
            Page::Locking => locking(ui, desk),
            Page::Interview => interview(ui, desk),
            Page::Keys => keys_page::ui(ui, desk),
            Page::About => parts::about(ui, desk),
        };
        if matches!(page, Page::Looks | Page::Locking | Page::Interview) {
            ui.add_space(tokens().space.m);
            ui.horizontal(|ui| {
                remark(ui, Icon::Check, &desk.say("settings-at-once"));
                if action(&desk.say("settings-reset")).quiet().compact().show(ui).clicked() {
                    actions.push(Action::ResetPage(page));
                }
            });
        }
        actions
    }

    fn language(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
        let names = Language::ALL.map(Language::own_name);
        let current = Language::ALL.iter().position(|one| *one == desk.settings.language).unwrap_or_default();
        let mut actions = Vec::new();
        parts::row(ui, &desk.say("language"), &desk.say("settings-language-more"), |ui| {
            let picked = widgets::segments(ui, Id::unique("set-language"), &desk.say("language"), &names, current);
            actions.extend(picked.map(|at| Action::SetLanguage(Language::ALL[at])));
        });
        let author = self.author.get_or_insert_with(|| desk.place.author.clone());
        let (label, help) = (desk.say("settings-author"), desk.say("settings-author-more"));
        ui.scope(|ui| {
            ui.set_max_width(360.0_f32.min(ui.available_width()));
            if widgets::field(&label).help(Some(&help)).char_limit(60).show(ui, author).changed() {
                actions.push(Action::SetAuthor(author.trim().to_owned()));
            }
        });
        actions
    }
}

const PAGES: [(Icon, Page); 6] = [
    (Icon::Translate, Page::Language),
    (Icon::TextAa, Page::Looks),
    (Icon::Lock, Page::Locking),
    (Icon::ChatCircleText, Page::Interview),
    (Icon::Keyboard, Page::Keys),
    (Icon::Info, Page::About),
];

fn word_of(page: Page) -> &'static str {
    match page {
        Page::Language => "settings-language",
        Page::Looks => "settings-looks",
        Page::Locking => "settings-locking",
        Page::Interview => "settings-interview",
        Page::Keys => "settings-keys",
        Page::About => "settings-about",
    }
}

fn pages(ui: &mut Ui, desk: &Desk<'_>, page: Page) -> Option<Action> {
    let labels: Vec<String> = PAGES.iter().map(|(_, page)| desk.say(word_of(*page))).collect();
    let rows: Vec<NavRow<'_>> = PAGES.iter().zip(&labels).map(|((icon, _), label)| NavRow { icon: *icon, label, key: None }).collect();
    let current = PAGES.iter().position(|(_, one)| *one == page);
    let pressed = nav(ui, Id::unique("settings-nav"), &desk.say("settings-title"), &rows, current)?;
    Some(Action::Go(Room::Settings(PAGES[pressed].1)))
}

fn looks(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let settings = desk.settings;
    parts::row(ui, &desk.say("text-size"), &desk.say("settings-zoom-more"), |ui| {
        let shown = desk.percent(settings.zoom);
        let zoom = parts::stepper(ui, desk, &desk.say("text-size"), &shown, settings.zoom, 10, &Settings::ZOOM);
        actions.extend(zoom.map(Action::SetZoom));
    });
    let colours: Vec<String> = Colours::ALL.iter().map(|one| desk.say(&format!("colours-{}", one.name()))).collect();
    parts::choice(ui, &desk.say("colours"), &desk.say("settings-colours-more"), &colours, index(&Colours::ALL, &settings.colours), |at| {
        actions.push(Action::SetColours(Colours::ALL[at]));
    });
    parts::switch(ui, desk, "settings-movement", settings.less_movement, |on| actions.push(Action::SetLessMovement(on)));
    parts::sample(ui, desk);
    actions
}

fn locking(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let mut minutes = |ui: &mut Ui, word: &str, value: u16, wish: fn(u16) -> Action| {
        let name = desk.say(word);
        parts::row(ui, &name, &desk.say(&format!("{word}-more")), |ui| {
            let shown = desk.count("settings-minutes", usize::from(value));
            let step = if value >= 10 { 5 } else { 1 };
            actions.extend(parts::stepper(ui, desk, &name, &shown, value, step, &Settings::IDLE_MINUTES).map(wish));
        });
    };
    minutes(ui, "settings-idle", desk.settings.idle_minutes, Action::SetIdleMinutes);
    minutes(ui, "settings-interview-idle", desk.settings.interview_idle_minutes, Action::SetInterviewIdleMinutes);
    actions
}

fn interview(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let sizes: Vec<String> = QuestionSize::ALL.iter().map(|one| desk.say(&format!("question-size-{}", size_name(*one)))).collect();
    let current = index(&QuestionSize::ALL, &desk.settings.question_size);
    parts::choice(ui, &desk.say("settings-question-size"), &desk.say("settings-question-size-more"), &sizes, current, |at| {
        actions.push(Action::SetQuestionSize(QuestionSize::ALL[at]));
    });
    parts::switch(ui, desk, "settings-key-letters", desk.settings.key_letters, |on| actions.push(Action::SetKeyLetters(on)));
    parts::sample(ui, desk);
    actions
}

fn index<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|other| other == one).unwrap_or_default()
}
