//! The list of cases: search, filters, groups, and beside it what comes next in the one that is chosen.
//!
//! **Invariant:** the list tells a stranger nothing: a code, a level, whether a talk is unfinished, a time.

use super::{cases_empty, cases_preview, frame};
use crate::{
    app::{
        action::Action,
        bidi,
        command::Command,
        icons::Icon,
        office::Office,
        rooms::Desk,
        theme::{Type, tokens},
        widgets::{CaseRow, action, case_row, field, filter_chip, icon_action, words::level_word},
    },
    casework::CaseSummary,
    screening::guide_file::Level,
};
use egui::{Frame, Id, Key, Margin, Panel, ScrollArea, Ui};

pub struct CasesScreen {
    search: String,
    /// What was last asked of the storage thread.
    asked: String,
    filter: Filter,
    /// The search gets the focus in the next frame.
    find: bool,
    buttons_width: f32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    All,
    Immediate,
    Unfinished,
    Judged,
}

impl Filter {
    const ALL: [Self; 4] = [Self::All, Self::Immediate, Self::Unfinished, Self::Judged];

    fn word(self) -> &'static str {
        match self {
            Self::All => "cases-filter-all",
            Self::Immediate => "cases-filter-immediate",
            Self::Unfinished => "cases-filter-open",
            Self::Judged => "cases-filter-judged",
        }
    }

    fn holds(self, summary: &CaseSummary) -> bool {
        match self {
            Self::All => true,
            Self::Immediate => summary.level == Some(Level::Immediate),
            Self::Unfinished => summary.interview_open,
            Self::Judged => summary.judged.is_some(),
        }
    }
}

/// Under which heading a case stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Act,
    Unfinished,
    Rest,
}

impl Group {
    const ALL: [Self; 3] = [Self::Act, Self::Unfinished, Self::Rest];

    fn of(summary: &CaseSummary) -> Self {
        match summary {
            CaseSummary { level: Some(Level::Immediate), .. } => Self::Act,
            CaseSummary { interview_open: true, .. } => Self::Unfinished,
            _ => Self::Rest,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Act => "cases-group-act",
            Self::Unfinished => "cases-group-open",
            Self::Rest => "cases-group-rest",
        }
    }
}

impl Default for CasesScreen {
    fn default() -> Self {
        Self { search: String::new(), asked: String::new(), filter: Filter::All, find: true, buttons_width: 320.0 }
    }
}

impl CasesScreen {
    /// Puts the keyboard into the search.
    pub fn find(&mut self) {
        self.find = true;
    }

    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, office: &Office) -> Vec<Action> {
        if office.cases().is_empty() {
            return cases_empty::ui(ui, desk);
        }
        let mut actions = Vec::new();
        if ui.max_rect().width() >= tokens().breakpoint.wide - tokens().size.nav {
            actions.extend(cases_preview::ui(ui, desk, office));
        }
        frame::page(ui, |ui| {
            let frame = Frame::NONE.inner_margin(Margin::symmetric(20, 12));
            Panel::top("cases-head").resizable(false).frame(frame).show(ui, |ui| actions.extend(self.head(ui, desk, office)));
            Frame::NONE.inner_margin(Margin { left: 12, right: 4, top: 4, bottom: 0 }).show(ui, |ui| {
                ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| actions.extend(self.list(ui, desk, office)));
            });
        });
        actions
    }

    fn head(&mut self, ui: &mut Ui, desk: &Desk<'_>, office: &Office) -> Vec<Action> {
        let mut actions = Vec::new();
        ui.spacing_mut().item_spacing = egui::vec2(tokens().space.xs, tokens().space.s);
        let narrow = ui.available_width() < 560.0;
        if narrow {
            actions.extend(self.search(ui, desk));
        }
        ui.horizontal(|ui| {
            if !narrow {
                let width = ui.available_width() - self.buttons_width;
                ui.allocate_ui(egui::vec2(width, tokens().size.field), |ui| actions.extend(self.search(ui, desk)));
            }
            let buttons = ui.horizontal(|ui| buttons(ui, desk));
            let width = buttons.response.rect.width() + tokens().space.xs + 1.0;
            // Known from the frame before; the first is drawn twice.
            if (width - self.buttons_width).abs() > 0.5 {
                self.buttons_width = width;
                ui.ctx().request_discard("the search takes the room beside the buttons");
            }
            actions.extend(buttons.inner);
        });
        ui.horizontal_wrapped(|ui| {
            for filter in Filter::ALL {
                let count = office.cases().iter().filter(|summary| filter.holds(summary)).count();
                if filter_chip(ui, &desk.say(filter.word()), Some(count), filter == self.filter).clicked() {
                    self.filter = filter;
                }
            }
        });
        actions
    }

    fn search(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
        let (label, hint, keys) = (desk.say("command-find-case"), desk.say("cases-search"), Command::FindCase.keys().unwrap_or_default());
        let field = field(&label).label_hidden().hint(&hint).icon(Icon::MagnifyingGlass).key(&keys);
        let response = field.show(ui, &mut self.search);
        if std::mem::take(&mut self.find) {
            response.request_focus();
        }
        if (response.has_focus() || response.lost_focus()) && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.search.clear();
        }
        let wanted = self.search.trim();
        if wanted == self.asked {
            return None;
        }
        self.asked = wanted.to_owned();
        Some(Action::Search(self.asked.clone()))
    }

    fn list(&mut self, ui: &mut Ui, desk: &Desk<'_>, office: &Office) -> Vec<Action> {
        let mut shown: Vec<&CaseSummary> =
            office.cases().iter().filter(|summary| self.filter.holds(summary) && office.is_found(summary, &self.asked)).collect();
        shown.sort_by_key(|summary| (Group::of(summary), std::cmp::Reverse(summary.touched)));
        ui.spacing_mut().item_spacing.y = 0.0;
        if shown.is_empty() {
            return self.nothing(ui, desk);
        }
        let mut actions = Vec::new();
        for group in Group::ALL {
            let of_group: Vec<&&CaseSummary> = shown.iter().filter(|summary| Group::of(summary) == group).collect();
            if of_group.is_empty() {
                continue;
            }
            ui.add_space(tokens().space.xs);
            heading(ui, &desk.say(group.word()), of_group.len());
            for summary in of_group {
                actions.extend(row(ui, desk, summary));
            }
        }
        ui.add_space(tokens().space.m);
        actions
    }

    fn nothing(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
        ui.add_space(tokens().space.l);
        bidi::label(ui, &desk.say("cases-nothing-found"), Type::Heading);
        bidi::label(ui, &desk.say("cases-nothing-found-now"), Type::Body.quiet());
        ui.add_space(tokens().space.s);
        if action(&desk.say("cases-show-all")).show(ui).clicked() {
            (self.filter, self.search) = (Filter::All, String::new());
        }
        Vec::new()
    }
}

fn buttons(ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
    let (new, keys) = (desk.say(Command::NewCase.word()), Command::NewCase.keys().unwrap_or_default());
    let pressed = action(&new).main().icon(Icon::Plus).key(&keys).show(ui).clicked().then_some(Command::NewCase);
    let neutral = icon_action(Icon::EyeSlash, &desk.say(Command::Neutral.word())).key("F9").show(ui).clicked();
    pressed.or(neutral.then_some(Command::Neutral)).map(Action::Do)
}

fn heading(ui: &mut Ui, words: &str, count: usize) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = tokens().space.xs;
        ui.add_space(tokens().space.xs);
        bidi::label(ui, words, Type::Small.semibold());
        bidi::label(ui, &count.to_string(), Type::Small.quiet());
    });
    ui.add_space(tokens().space.xxs);
}

fn row(ui: &mut Ui, desk: &Desk<'_>, summary: &CaseSummary) -> Option<Action> {
    let word = summary.level.map(|level| level_word(desk.words, level));
    let state = desk.say(if summary.interview_open { "cases-interview-open" } else { "cases-interview-closed" });
    let touched = desk.when(summary.touched);
    let here = desk.place.case == Some(summary.case);
    let shown = CaseRow {
        level: summary.level.zip(word.as_deref()),
        code: &summary.code,
        next_step: &state,
        touched: &touched,
        here,
        ..CaseRow::default()
    };
    let response = case_row(ui, Id::unique(("case", summary.case)), shown);
    let entered = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if response.double_clicked() || entered {
        Some(Action::OpenCase(summary.case))
    } else {
        response.clicked().then_some(Action::SelectCase(summary.case))
    }
}
