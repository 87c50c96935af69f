//! The levels to choose from: shape, word, by when, and which one the findings suggest.
//!
//! **Invariant:** before the worker's own sentence is written nothing can be chosen here, and what is suggested is not shown.

use egui::{Id, Pos2, Response, Role, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};

use super::{
    marks::level_mark,
    paint,
    roving::{self, Arrows, Roving},
    ticks::paint_radio,
};
use crate::{
    app::{
        bidi,
        theme::{self, Type, tokens},
    },
    screening::guide_file::Level,
};

/// A level to choose.
#[derive(Clone, Copy, Debug)]
pub struct LevelRow<'a> {
    pub level: Level,
    pub word: &'a str,
    pub when: &'a str,
    /// "suggested", once it may be shown.
    pub remark: Option<&'a str>,
}

/// Draws the levels over the available width; says which was chosen in this frame. Closed as a whole while `disabled_because` says why.
pub fn level_rows(
    ui: &mut Ui,
    id: Id,
    name: &str,
    rows: &[LevelRow<'_>],
    current: Option<usize>,
    disabled_because: Option<&str>,
) -> Option<usize> {
    let palette = theme::palette(ui);
    let background = ui.painter().add(egui::Shape::Noop);
    let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::RadioGroup).accessibility_label(bidi::plain(name));
    let inner = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(6.0);
        let roving = Roving::begin(ui, id, &vec![disabled_because.is_none(); rows.len()], current.unwrap_or(0), Arrows::UpDown);
        let mut chosen = None;
        for (index, row) in rows.iter().enumerate() {
            let response = level_row(ui, row, current == Some(index), roving_sense(&roving, index, disabled_because));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_position_in_set(index + 1);
                node.set_size_of_set(rows.len());
                if let Some(reason) = disabled_because {
                    node.set_description(reason);
                }
            });
            if roving::chosen(&response) {
                chosen = Some(index);
            }
        }
        ui.add_space(6.0);
        chosen
    });
    let line = Stroke::new(tokens().stroke.hairline, palette.line);
    let sheet = egui::epaint::RectShape::new(inner.response.rect, tokens().radius.list, palette.surface_raised, line, StrokeKind::Inside);
    ui.painter().set(background, sheet);
    inner.inner
}

fn roving_sense(roving: &Roving, index: usize, disabled_because: Option<&str>) -> (Id, egui::Sense) {
    (roving.id(index), roving.sense(index, disabled_because.is_none()))
}

fn level_row(ui: &mut Ui, row: &LevelRow<'_>, chosen: bool, (id, sense): (Id, egui::Sense)) -> Response {
    const WORD: f32 = 82.0;
    let palette = theme::palette(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), tokens().size.option_row));
    let response = ui.interact(rect, id, sense);
    let enabled = sense.interactive() && ui.is_enabled();
    paint::follow(&response);
    paint::hand(&response);
    let ground = rect.shrink2(vec2(6.0, 0.0));
    let none = egui::Color32::TRANSPARENT;
    let fill =
        if chosen { palette.surface_selected } else { paint::ground(&response, none, palette.surface_hover, palette.surface_pressed) };
    ui.painter().rect_filled(ground, tokens().radius.control, if enabled { fill } else { none });
    let middle = rect.center().y;
    paint_radio(ui, Pos2::new(rect.left() + 30.0, middle), chosen, enabled);
    level_mark(ui.painter(), palette, Pos2::new(rect.left() + 62.0, middle), 15.0, row.level);
    let ink = if enabled { palette.text } else { palette.text_disabled };
    let word = bidi::lay_out(ui, row.word, Type::Label, f32::INFINITY);
    let when = bidi::one_line(ui, row.when, Type::Body.quiet(), rect.width() - WORD - word.size.x - 140.0);
    let at = |x: f32, height: f32| Pos2::new(x, (middle - height / 2.0).round());
    word.paint(ui.painter(), at(rect.left() + WORD, word.size.y), ink);
    when.paint(ui.painter(), at(rect.left() + (WORD + word.size.x + 16.0).max(186.0), when.size.y), ink);
    if let Some(remark) = row.remark {
        let laid = bidi::lay_out(ui, remark, Type::Caption, 160.0);
        let tag = egui::Rect::from_min_size(at(rect.right() - 37.0 - laid.size.x, 24.0), vec2(laid.size.x + 18.0, 24.0));
        paint::frame(ui, tag, tokens().radius.chip, palette.surface_raised, Stroke::new(tokens().stroke.hairline, palette.line));
        laid.paint(ui.painter(), at(tag.left() + 9.0, laid.size.y), palette.text_quiet);
    }
    if response.has_focus() {
        paint::inner_focus_ring(ui, ground.expand(3.0), tokens().radius.control);
    }
    let name =
        [Some(row.word), Some(row.when), row.remark].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, bidi::plain(&name)));
    response
}
