//! Parts that end at the right edge or stand in the middle, and still run from left to right.
//!
//! Their width is known from the frame before; the first frame is drawn twice.

use egui::Ui;

/// `share` of the room that is left goes before the parts: 1 puts them at the right, one half in the middle.
pub(super) fn row<R>(ui: &mut Ui, name: &str, share: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.scope_id().with(("placed", name));
    let known = ui.data(|data| data.get_temp::<f32>(id));
    ui.horizontal(|ui| {
        if let Some(width) = known {
            let before = ((ui.available_width() - width - 1.0) * share).floor() - ui.spacing().item_spacing.x;
            ui.add_space(before.max(0.0));
        }
        let drawn = ui.horizontal(add);
        let width = drawn.response.rect.width();
        if known.is_none_or(|known| (known - width).abs() > 0.5) {
            ui.data_mut(|data| data.insert_temp(id, width));
            ui.ctx().request_discard("a part finds its place");
        }
        drawn.inner
    })
    .inner
}
