//! A case in the list.
//!
//! **Invariant:** nothing in a row tells a stranger why a person is here: a code, a level, a next step, dates.

use egui::{Id, Pos2, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{bars, chips::LevelChip, paint};
use crate::{
    app::{
        bidi::{self, Laid},
        theme::{self, TextLook, Type, tokens},
    },
    screening::guide_file::Level,
};

/// What a row shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct CaseRow<'a> {
    pub level: Option<(Level, &'a str)>,
    pub code: &'a str,
    /// Empty where texts are veiled.
    pub next_step: &'a str,
    pub due: &'a str,
    /// It is due now or past.
    pub pressing: bool,
    pub touched: &'a str,
    pub initials: &'a str,
    pub here: bool,
}

/// Draws the row over the available width, on two lines where that is narrow. `clicked()` selects, `double_clicked()` opens.
/// Rows may be virtual: `id` should come from the case, never from the row's place.
pub fn case_row(ui: &mut Ui, id: Id, row: CaseRow<'_>) -> Response {
    let wide = ui.available_width() >= tokens().breakpoint.narrow;
    let height = if wide { tokens().size.case_row } else { tokens().size.option_row_two + tokens().space.xxs };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect, id, Sense::click());
    paint::follow(&response);
    paint::hand(&response);
    if ui.is_rect_visible(rect) {
        paint_ground(ui, rect, row.here, &response);
        chip(ui, rect, &row, wide);
        if wide { one_line(ui, rect, &row) } else { two_lines(ui, rect, &row) }
    }
    let spoken = [row.level.map_or("", |(_, word)| word), row.code, row.next_step, row.due, row.touched, row.initials];
    let name = spoken.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, row.here, bidi::plain(&name)));
    response
}

fn paint_ground(ui: &Ui, rect: Rect, here: bool, response: &Response) {
    let palette = theme::palette(ui);
    if here {
        ui.painter().rect_filled(rect, tokens().radius.control, palette.surface_selected);
        let bar = Rect::from_min_size(rect.min + vec2(0.0, 8.0), vec2(tokens().stroke.here_bar, rect.height() - 16.0));
        paint::here_bar(ui.painter(), bar, palette.accent);
    } else {
        bars::here_ground(ui, rect, false, response);
    }
    if response.has_focus() {
        paint::inner_focus_ring(ui, rect.expand(2.0), tokens().radius.control);
    }
}

fn chip(ui: &Ui, rect: Rect, row: &CaseRow<'_>, wide: bool) {
    let Some((level, word)) = row.level else { return };
    let top = if wide { rect.center().y - 12.0 } else { rect.top() + 4.0 };
    LevelChip::new(ui, level, word, None, 116.0).paint(ui, Pos2::new(rect.left() + 14.0, top.round()));
}

fn one_line(ui: &Ui, rect: Rect, row: &CaseRow<'_>) {
    const CODE: f32 = 134.0;
    const NEXT: f32 = 210.0;
    const DUE: f32 = 292.0;
    const TOUCHED: f32 = 142.0;
    const INITIALS: f32 = 46.0;
    let palette = theme::palette(ui);
    let middle = rect.center().y;
    let put = |laid: &Laid, x: f32| laid.paint(ui.painter(), Pos2::new(x, (middle - laid.size.y / 2.0).round()), palette.text);
    let cut = |text: &str, look: TextLook, width: f32| bidi::one_line(ui, text, look, width);
    let next_room = rect.width() - NEXT - DUE - tokens().space.m;
    put(&cut(row.code, Type::Label.into(), NEXT - CODE - 4.0), rect.left() + CODE);
    put(&cut(row.next_step, Type::Body.into(), next_room), rect.left() + NEXT);
    let due = if row.pressing { Type::Label.into() } else { Type::Body.into() };
    put(&cut(row.due, due, DUE - TOUCHED - 8.0), rect.right() - DUE);
    put(&cut(row.touched, Type::Small.quiet(), TOUCHED - INITIALS - 4.0), rect.right() - TOUCHED);
    put(&cut(row.initials, Type::Small.quiet(), INITIALS - 8.0), rect.right() - INITIALS);
}

fn two_lines(ui: &Ui, rect: Rect, row: &CaseRow<'_>) {
    const TEXT: f32 = 134.0;
    let palette = theme::palette(ui);
    let at = |x: f32, line: f32| Pos2::new(rect.left() + x, rect.top() + 4.0 + line);
    let room = rect.width() - TEXT - 14.0;
    let code = bidi::one_line(ui, row.code, Type::Label, room);
    code.paint(ui.painter(), at(TEXT, 0.0), palette.text);
    let due = bidi::one_line(ui, row.due, Type::Small.quiet(), room - code.size.x - 12.0);
    due.paint(ui.painter(), Pos2::new(rect.right() - 14.0 - due.size.x, rect.top() + 5.0), palette.text);
    bidi::one_line(ui, row.next_step, Type::Small, room).paint(ui.painter(), at(TEXT, 24.0), palette.text);
}
