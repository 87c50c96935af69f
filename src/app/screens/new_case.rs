//! A new case: a proposed code, a guide, begin.

use super::sheet;
use crate::app::{
    action::Action,
    bidi,
    icons::Icon,
    office::Office,
    rooms::Desk,
    theme::{Type, tokens},
    widgets::{Card, action, field, radio_cards, remark},
};
use egui::{Id, Key, Ui};

pub struct NewCase {
    code: String,
    guide: usize,
    fresh: bool,
}

impl NewCase {
    pub fn new(code: String) -> Self {
        Self { code, guide: 0, fresh: true }
    }

    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, office: &mut Office) -> Vec<Action> {
        sheet::ui(ui, "new-case", 480.0, &desk.say("new-title"), |ui| {
            let mut actions = Vec::new();
            bidi::label(ui, &desk.say("new-title"), Type::Title);
            ui.add_space(tokens().space.xs);
            let problem = self.problem(desk, office);
            let entered = self.code_field(ui, desk, office, problem.as_deref());
            ui.add_space(tokens().space.s);
            self.guides(ui, desk);
            ui.add_space(tokens().space.m);
            ui.horizontal(|ui| {
                let problem = problem.or_else(|| desk.guides.all().next().is_none().then(|| desk.say("no-guide")));
                let label = desk.say("new-create");
                let button = action(&label).main().large().trailing(Icon::ArrowRight);
                if button.disabled_because(problem.as_deref()).show(ui).clicked() || (entered && problem.is_none()) {
                    actions.extend(self.begin(desk));
                }
                if action(&desk.say("cancel")).quiet().large().show(ui).clicked() {
                    actions.push(Action::CloseSheet);
                }
            });
            actions
        })
    }

    /// Draws the field; says whether Enter was pressed in it.
    fn code_field(&mut self, ui: &mut Ui, desk: &Desk<'_>, office: &mut Office, problem: Option<&str>) -> bool {
        let (label, hint) = (desk.say("new-code"), desk.say("new-code-hint"));
        let response = field(&label).id(Id::unique("new-code")).help(Some(&hint)).error(problem).char_limit(24).show(ui, &mut self.code);
        if std::mem::take(&mut self.fresh) {
            response.request_focus();
        }
        if action(&desk.say("new-others")).quiet().compact().icon(Icon::ArrowClockwise).show(ui).clicked() {
            self.code = office.propose_code();
        }
        response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
    }

    fn guides(&mut self, ui: &mut Ui, desk: &Desk<'_>) {
        let guides: Vec<_> = desk.guides.all().collect();
        let language = desk.words.language().code();
        bidi::label(ui, &desk.say("new-guide"), Type::Label);
        let titles: Vec<&str> = guides.iter().map(|guide| guide.texts(language).text(guide.id().as_str())).collect();
        let cards: Vec<Card<'_>> = titles.iter().map(|title| Card { label: title, second: None, enabled: true }).collect();
        if let Some(picked) = radio_cards(ui, Id::unique("new-guide"), &desk.say("new-guide"), &cards, Some(self.guide), false) {
            self.guide = picked;
        }
        if guides.get(self.guide).is_some_and(|guide| !guide.is_reviewed()) {
            remark(ui, Icon::Info, &desk.say("new-guide-unreviewed"));
        }
    }

    fn problem(&self, desk: &Desk<'_>, office: &Office) -> Option<String> {
        if self.code.trim().is_empty() {
            Some(desk.say("new-code-empty"))
        } else if office.is_code_taken(&self.code) {
            Some(desk.say("new-code-taken"))
        } else {
            None
        }
    }

    fn begin(&self, desk: &Desk<'_>) -> Option<Action> {
        let guide = desk.guides.all().nth(self.guide)?.id().clone();
        Some(Action::CreateCase { code: self.code.clone(), guide })
    }
}
