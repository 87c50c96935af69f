//! A finding in the fold: one line, or open with what supports it.
//!
//! **Invariant:** opening and closing is the person's; a new finding never opens over the work by itself.

use egui::{Id, Pos2, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, accesskit, vec2};

use super::{
    chips::LevelChip,
    marks::{level_mark, level_signal},
    paint,
};
use crate::{
    app::{
        bidi::{self, Span},
        icons::Icon,
        theme::{self, Ink, Type, tokens},
    },
    screening::guide_file::Level,
};

/// The head of a finding.
#[derive(Clone, Copy, Debug)]
pub struct FindingHead<'a> {
    /// None for a finding that only informs without a level of its own.
    pub level: Option<(Level, &'a str)>,
    /// By when.
    pub when: Option<&'a str>,
    pub title: &'a str,
    /// The next step, in quiet words.
    pub second: &'a str,
    pub open: bool,
}

/// Draws the finding over the available width, with `body` under it where it is open; `clicked()` means it should open or close.
pub fn finding(ui: &mut Ui, id: Id, head: FindingHead<'_>, body: impl FnOnce(&mut Ui)) -> Response {
    let name = spoken(&head);
    let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::Group).accessibility_label(bidi::plain(head.title));
    let response = ui
        .scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.y = tokens().space.xxs;
            let start = ui.cursor().min;
            let width = ui.available_width();
            if head.open {
                open_head(ui, &head);
            } else {
                closed_head(ui, &head);
            }
            let rect = Rect::from_min_max(start, Pos2::new(start.x + width, ui.min_rect().bottom()));
            let response = ui.interact(rect, id.with("head"), Sense::click());
            if head.open {
                body(ui);
            }
            response
        })
        .inner;
    paint::follow(&response);
    paint::hand(&response);
    let caret = if head.open { Icon::CaretDown } else { Icon::CaretRight };
    let at = Pos2::new(response.rect.right() - 8.0, response.rect.top() + 12.0);
    caret.paint(ui.painter(), at, tokens().size.icon_small, theme::palette(ui).text_quiet);
    if response.has_focus() {
        paint::focus_ring(ui, response.rect, tokens().radius.check);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(head.open);
        node.set_live(accesskit::Live::Polite);
    });
    response
}

fn open_head(ui: &mut Ui, head: &FindingHead<'_>) {
    if let Some((level, word)) = head.level {
        let chip = LevelChip::new(ui, level, word, head.when, ui.available_width() - 24.0);
        let (rect, _) = ui.allocate_exact_size(chip.size, Sense::hover());
        chip.paint(ui, rect.min);
    }
    paint_text(ui, head.title, Type::Label.into(), if head.level.is_some() { 0.0 } else { 24.0 });
    if !head.second.is_empty() {
        paint_text(ui, head.second, Type::Small.quiet(), 0.0);
    }
}

/// Painted, not a label of its own: the head as a whole is the node.
fn paint_text(ui: &mut Ui, text: &str, look: theme::TextLook, keep_free: f32) {
    let laid = bidi::lay_out(ui, text, look, ui.available_width() - keep_free);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::hover());
    laid.paint(ui.painter(), rect.min, theme::palette(ui).text);
}

fn closed_head(ui: &mut Ui, head: &FindingHead<'_>) {
    const TEXT_AT: f32 = 25.0;
    let palette = theme::palette(ui);
    let word = head.level.map(|(_, word)| format!("{word}. ")).unwrap_or_default();
    let strong = head.level.map_or(palette.text, |(level, _)| level_signal(palette, level).text);
    // The word in the level's own ink only where its fill is not needed behind it.
    let ink = if theme::choice(ui.ctx()).theme == theme::ThemeChoice::Light { Ink::Of(strong) } else { Ink::Text };
    let spans = [Span::new(&word, Type::Small.semibold().ink(ink)), Span::new(head.title, Type::Small)];
    let laid = bidi::lay_out_spans(ui, &spans, ui.available_width() - TEXT_AT - 24.0);
    let height = (laid.size.y + 4.0).max(tokens().size.hit_min);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let top = if laid.size.y + 4.0 < height { rect.center().y - laid.size.y / 2.0 } else { rect.top() + 2.0 };
    if let Some((level, _)) = head.level {
        level_mark(ui.painter(), palette, Pos2::new(rect.left() + 8.0, top + laid.first_line() / 2.0), 15.0, level);
    }
    laid.paint(ui.painter(), Pos2::new(rect.left() + TEXT_AT, top.round()), palette.text);
}

fn spoken(head: &FindingHead<'_>) -> String {
    let level = head.level.map(|(_, word)| format!("{word}. ")).unwrap_or_default();
    let when = head.when.map(|when| format!(" {when}.")).unwrap_or_default();
    bidi::plain(&format!("{level}{}.{when} {}", head.title.trim_end_matches('.'), head.second)).trim_end().to_owned()
}
