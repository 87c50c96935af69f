//! The levels to choose from, with their shapes and usual times.
//!
//! **Invariant:** one Tab stop; inactive rows look and say so; *suggested* stands beside a level only when the sentence stands.

use super::{Shown, telling};
use crate::{
    app::{
        bidi,
        theme::{self, TextLook, Type, tokens},
        widgets::{
            marks, paint,
            roving::{self, Arrows, Roving},
            words::level_word,
        },
    },
    screening::guide_file::{Due, Level},
};
use egui::{Id, Pos2, Rect, Role, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};

const LEVELS: [(Level, Due); 4] = [
    (Level::Immediate, Due::BeforeConversationEnds),
    (Level::High, Due::Hours(24)),
    (Level::Medium, Due::Hours(72)),
    (Level::Low, Due::NextReview),
];

/// Draws the rows; says which level was chosen in this frame.
pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, current: Option<Level>, suggested: Option<Level>, active: bool) -> Option<Level> {
    let id = Id::unique("judgement-levels");
    let name = shown.say("judgement-level");
    let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::RadioGroup).accessibility_label(bidi::plain(&name));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let home = LEVELS.iter().position(|(level, _)| current == Some(*level)).unwrap_or(0);
        let roving = Roving::begin(ui, id, &[active; LEVELS.len()], home, Arrows::UpDown);
        let (top, width) = (ui.cursor().min, ui.available_width());
        let mut picked = None;
        for (row, (level, due)) in LEVELS.into_iter().enumerate() {
            let state = Row { at: row, level, due, chosen: current == Some(level), suggested: suggested == Some(level), active };
            if level_row(ui, shown, state, &roving) {
                picked = Some(level);
            }
        }
        let frame = Rect::from_min_max(top, Pos2::new(top.x + width, ui.min_rect().bottom()));
        let palette = theme::palette(ui);
        let line = if active { palette.border } else { palette.line };
        ui.painter().rect_stroke(frame, tokens().radius.list, Stroke::new(theme::control_stroke(ui), line), StrokeKind::Inside);
        picked
    })
    .inner
}

#[derive(Clone, Copy)]
struct Row {
    at: usize,
    level: Level,
    due: Due,
    chosen: bool,
    suggested: bool,
    active: bool,
}

fn level_row(ui: &mut Ui, shown: &Shown<'_>, row: Row, roving: &Roving) -> bool {
    const WORD_AT: f32 = 84.0;
    let palette = theme::palette(ui);
    let (word, due) = (level_word(shown.desk.words, row.level), telling::due(shown.desk.words, row.due));
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), tokens().size.option_row));
    let response = ui.interact(rect, roving.id(row.at), roving.sense(row.at, row.active));
    paint::follow(&response);
    paint::hand(&response);
    let ground = if row.active { palette.surface_raised } else { palette.surface };
    let fill = if row.chosen {
        palette.surface_selected
    } else {
        paint::ground(&response, ground, palette.surface_hover, palette.surface_pressed)
    };
    ui.painter().rect_filled(rect.shrink(2.0), tokens().radius.compact, fill);
    let middle = rect.center().y;
    paint_radio(ui, Pos2::new(rect.left() + 29.0, middle), row);
    marks::level_mark(ui.painter(), palette, Pos2::new(rect.left() + 60.0, middle), 17.0, row.level);
    let ink = if row.active { palette.text } else { palette.text_disabled };
    let text = |ui: &Ui, left: f32, words: &str, look: TextLook| {
        let laid = bidi::lay_out(ui, words, look, f32::INFINITY);
        laid.paint(ui.painter(), Pos2::new(left, (middle - laid.size.y / 2.0).round()), ink);
        laid.size.x
    };
    let wide = text(ui, rect.left() + WORD_AT, &word, Type::Label.into());
    text(ui, rect.left() + WORD_AT + wide.max(92.0) + 12.0, &due, Type::Body.into());
    let suggested = shown.say("judgement-suggested-tag");
    if row.suggested {
        let room = bidi::lay_out(ui, &suggested, Type::Caption, f32::INFINITY).size.x;
        text(ui, rect.right() - room - 16.0, &suggested, Type::Caption.into());
    }
    if response.has_focus() {
        paint::inner_focus_ring(ui, rect, tokens().radius.compact);
    }
    let tag = if row.suggested { format!(", {suggested}") } else { String::new() };
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, row.active, row.chosen, format!("{word}, {due}{tag}")));
    if !row.active {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(shown.say("judgement-suggestion-later")));
    }
    row.active && roving::chosen(&response)
}

fn paint_radio(ui: &Ui, centre: Pos2, row: Row) {
    let palette = theme::palette(ui);
    let radius = tokens().size.check / 2.0;
    let line = match (row.chosen, row.active) {
        (true, true) => Stroke::new(tokens().stroke.selected, palette.accent),
        (false, true) => Stroke::new(theme::control_stroke(ui), palette.border),
        (_, false) => Stroke::new(tokens().stroke.hairline, palette.line),
    };
    ui.painter().circle(centre, radius - line.width / 2.0, palette.surface_raised, line);
    if row.chosen {
        ui.painter().circle_filled(centre, radius / 2.0 + 0.5, palette.accent);
    }
}
