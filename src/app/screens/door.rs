//! The arch: the frame of every screen where a person waits at the closed door.

use super::placed;
use crate::{
    app::{
        action::Action,
        bidi,
        icons::Icon,
        rooms::Desk,
        settings::{Colours, Settings},
        theme::{self, TextLook, tokens},
        widgets::{action, arch, doorway, product_mark},
    },
    wording::Language,
};
use egui::{Align, Frame, Layout, Popup, Pos2, Rect, Response, ScrollArea, Stroke, Ui, UiBuilder, vec2};

const FOOT: f32 = 64.0;

/// The arch over the whole window, with a column in it.
pub fn ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let whole = ui.max_rect();
    let mut column = doorway(ui, whole);
    column.max.y = whole.bottom() - FOOT;
    // A little wider than the column, so that the ring of the focus is not cut off.
    let builder = UiBuilder::new().max_rect(column.expand(8.0)).layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            Frame::NONE.inner_margin(8.0).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = tokens().space.xxs;
                add(ui);
            });
        });
    });
}

/// The mark of the program in the middle of the column.
pub fn emblem(ui: &mut Ui) {
    ui.vertical_centered(|ui| product_mark(ui, 43.0));
    ui.add_space(tokens().space.m);
}

/// An open doorway at the right of an empty page.
pub fn standing(ui: &Ui) {
    let (whole, palette) = (ui.max_rect(), theme::palette(ui));
    if whole.width() < 900.0 || whole.height() < tokens().breakpoint.very_short {
        return;
    }
    let at = |left: f32, width: f32, top: f32| {
        Rect::from_min_max(
            Pos2::new(whole.right() - left, whole.top() + top),
            Pos2::new(whole.right() - left + width, whole.bottom() + 2.0),
        )
    };
    arch(ui, at(444.0, 380.0, 208.0), palette.surface_sunken, Stroke::NONE);
    arch(ui, at(374.0, 240.0, 358.0), palette.surface_raised, Stroke::new(tokens().stroke.hairline, palette.line));
}

/// The edge of a doorway at the corner of a page.
pub fn corner(ui: &Ui) {
    let whole = ui.max_rect();
    if whole.width() < 1000.0 {
        return;
    }
    let rect =
        Rect::from_min_max(Pos2::new(whole.right() - 250.0, whole.top() + 348.0), Pos2::new(whole.right() + 150.0, whole.bottom() + 2.0));
    arch(ui, rect, theme::palette(ui).surface_sunken, Stroke::NONE);
}

/// Words in the middle of the column.
pub fn centred(ui: &mut Ui, text: &str, look: impl Into<TextLook>) -> Response {
    let laid = bidi::lay_out(ui, text, look, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), egui::Sense::hover());
    laid.paint(ui.painter(), Pos2::new((rect.center().x - laid.size.x / 2.0).round(), rect.top()), theme::palette(ui).text);
    bidi::name_text(&response, text);
    response
}

/// Language, text size and colours: a closed door must be readable before it can be opened.
pub fn foot(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    let whole = ui.max_rect();
    let width = 500.0_f32.min(whole.width());
    let rect = Rect::from_min_max(
        Pos2::new(whole.center().x - width / 2.0, whole.bottom() - FOOT),
        Pos2::new(whole.center().x + width / 2.0, whole.bottom() - 12.0),
    );
    let mut actions = Vec::new();
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)), |ui| {
        placed::row(ui, "door-foot", 0.5, |ui| {
            ui.spacing_mut().item_spacing.x = tokens().space.xxs;
            actions.extend(language_menu(ui, desk));
            actions.extend(size_menu(ui, desk));
            actions.extend(colours_menu(ui, desk));
        });
    });
    actions
}

fn language_menu(ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
    let languages: Vec<(String, bool)> =
        Language::ALL.into_iter().map(|one| (one.own_name().to_owned(), one == desk.settings.language)).collect();
    choice(ui, Icon::Translate, &desk.say("language"), &languages).map(|at| Action::SetLanguage(Language::ALL[at]))
}

fn size_menu(ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
    let sizes: Vec<u16> = Settings::ZOOM.step_by(20).collect();
    let named: Vec<(String, bool)> = sizes.iter().map(|size| (desk.percent(*size), *size == desk.settings.zoom)).collect();
    let picked = choice_of(ui, Icon::TextAa, &desk.say("text-size"), &desk.percent(desk.settings.zoom), &named);
    picked.map(|at| Action::SetZoom(sizes[at]))
}

fn colours_menu(ui: &mut Ui, desk: &Desk<'_>) -> Option<Action> {
    let named: Vec<(String, bool)> =
        Colours::ALL.into_iter().map(|one| (desk.say(&format!("colours-{}", one.name())), one == desk.settings.colours)).collect();
    choice(ui, Icon::Moon, &desk.say("colours"), &named).map(|at| Action::SetColours(Colours::ALL[at]))
}

/// A quiet button that opens a short list; says which entry was picked.
fn choice(ui: &mut Ui, icon: Icon, name: &str, entries: &[(String, bool)]) -> Option<usize> {
    let current = entries.iter().find(|(_, chosen)| *chosen).map_or("", |(label, _)| label);
    choice_of(ui, icon, name, current, entries)
}

fn choice_of(ui: &mut Ui, icon: Icon, name: &str, current: &str, entries: &[(String, bool)]) -> Option<usize> {
    let spoken = format!("{name}: {current}");
    let button = action(current).name(&spoken).quiet().icon(icon).trailing(Icon::CaretDown).show(ui);
    let mut picked = None;
    Popup::menu(&button).show(|ui| {
        for (at, (label, chosen)) in entries.iter().enumerate() {
            if ui.selectable_label(*chosen, label).clicked() {
                picked = Some(at);
            }
        }
    });
    picked
}
