//! Everything by its name: actions, the questions of the open case, cases by their code.

use super::sheet;
use crate::app::{
    action::Action,
    bidi,
    command::{Command, Need},
    icons::Icon,
    office::Office,
    rooms::Desk,
    theme::{self, Type, tokens},
    widgets::{
        field,
        key_cap::{Cap, KeyCap},
        paint,
    },
};
use egui::{Id, Key, Modifiers, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

const MOST: usize = 40;

#[derive(Default)]
pub struct PalettePage {
    search: String,
    at: usize,
    opened: bool,
}

struct Found {
    label: String,
    keys: Option<String>,
    action: Action,
}

impl PalettePage {
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, office: &Office) -> Vec<Action> {
        sheet::ui(ui, "palette", tokens().size.palette, &desk.say("palette-title"), |ui| {
            let id = Id::unique("palette-search");
            let moved = ui.input_mut(|input| {
                let down = input.consume_key(Modifiers::NONE, Key::ArrowDown);
                let up = input.consume_key(Modifiers::NONE, Key::ArrowUp);
                i32::from(down) - i32::from(up)
            });
            let (label, hint) = (desk.say("palette-title"), desk.say("palette-search"));
            let response = field(&label).label_hidden().id(id).icon(Icon::MagnifyingGlass).hint(&hint).show(ui, &mut self.search);
            if !std::mem::replace(&mut self.opened, true) {
                response.request_focus();
            }
            let mut found = found(desk, office, &self.search);
            if response.changed() {
                self.at = 0;
            }
            self.at = self.at.saturating_add_signed(moved as isize).min(found.len().saturating_sub(1));
            let entered = ui.input(|input| input.key_pressed(Key::Enter)) && !found.is_empty();
            let picked = rows(ui, desk, &found, self.at).or(entered.then_some(self.at));
            // The wish comes after the closing, which a wish of its own sheet must survive.
            picked.map_or_else(Vec::new, |at| vec![Action::CloseSheet, found.swap_remove(at).action])
        })
    }
}

fn rows(ui: &mut Ui, desk: &Desk<'_>, found: &[Found], at: usize) -> Option<usize> {
    if found.is_empty() {
        bidi::label(ui, &desk.say("palette-nothing"), Type::Body.quiet());
        return None;
    }
    let mut picked = None;
    ScrollArea::vertical().max_height(360.0).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (row, one) in found.iter().enumerate() {
            if row_ui(ui, one, row == at) {
                picked = Some(row);
            }
        }
    });
    picked
}

fn row_ui(ui: &mut Ui, found: &Found, here: bool) -> bool {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), tokens().size.nav_row), Sense::click());
    let still = if here { palette.surface_selected } else { palette.surface_raised };
    let ground = paint::ground(&response, still, palette.surface_hover, palette.surface_pressed);
    ui.painter().rect_filled(rect, tokens().radius.compact, ground);
    let cap = found.keys.as_deref().map(|keys| KeyCap::new(ui, keys, Cap::Flat));
    let room = rect.width() - 28.0 - cap.as_ref().map_or(0.0, KeyCap::width);
    let words = bidi::one_line(ui, &found.label, Type::Body, room);
    words.paint(ui.painter(), egui::pos2(rect.left() + 12.0, (rect.center().y - words.size.y / 2.0).round()), palette.text);
    if let Some(cap) = cap {
        cap.paint(ui, rect.right() - cap.width() - 12.0, rect.center().y);
    }
    if here {
        response.scroll_to_me(None);
    }
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, here, bidi::plain(&found.label)));
    response.clicked()
}

fn found(desk: &Desk<'_>, office: &Office, search: &str) -> Vec<Found> {
    let wanted = search.trim().to_lowercase();
    let fits = |label: &str| wanted.split_whitespace().all(|word| label.to_lowercase().contains(word));
    let commands = Command::ALL
        .into_iter()
        .filter(|command| *command != Command::Palette && (command.need() < Need::OpenCase || office.open().is_some()));
    let commands = commands.map(|command| Found { label: desk.say(command.word()), keys: command.keys(), action: Action::Do(command) });
    let cases =
        office.cases().iter().map(|summary| Found { label: summary.code.clone(), keys: None, action: Action::OpenCase(summary.case) });
    commands.chain(questions(desk, office)).chain(cases).filter(|one| fits(&one.label)).take(MOST).collect()
}

fn questions<'a>(desk: &'a Desk<'_>, office: &'a Office) -> impl Iterator<Item = Found> + 'a {
    office.open().into_iter().flat_map(move |open| {
        let texts = open.guide.texts(desk.words.language().code());
        let shown = open.guide.questions().iter().zip(&open.evaluation.questions).filter(|(_, state)| state.shown);
        shown.map(move |(question, _)| {
            let id = question.id.as_str();
            let short = texts.attr(id, "short").unwrap_or_default();
            Found { label: format!("{short} · {}", texts.text(id)), keys: None, action: Action::ShowQuestion(question.id.clone()) }
        })
    })
}
