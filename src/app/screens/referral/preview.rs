//! The page itself: drawn from the same laid-out pages as the file, so that what is seen is what leaves.
//!
//! **Invariant:** always ink on white, whatever the theme: it is the page that will leave.

use crate::{
    app::{
        bidi,
        icons::Icon,
        theme::{self, Type, tokens},
        widgets::icon_action,
    },
    documents::{LaidOut, raster},
    wording::{Insert, Words},
};
use egui::{ColorImage, Image, TextureHandle, TextureOptions, Ui, WidgetInfo, vec2};

/// Which page is shown, and its picture.
#[derive(Default)]
pub(super) struct Preview {
    page: usize,
    drawn: Option<Drawn>,
}

/// A picture and what it is a picture of.
struct Drawn {
    document: [u8; 32],
    page: usize,
    width: usize,
    texture: TextureHandle,
}

impl Preview {
    /// Draws a page over the available width. `document` is the hash of the bytes that would be saved.
    pub(super) fn ui(&mut self, ui: &mut Ui, words: &Words, laid_out: &LaidOut, document: [u8; 32]) {
        let pages = laid_out.pages.len();
        self.page = self.page.min(pages.saturating_sub(1));
        self.head(ui, words, pages);
        let width = ui.available_width().min(laid_out.size.0);
        let size = vec2(width, (width * laid_out.size.1 / laid_out.size.0).round());
        let Some(texture) = self.texture(ui, laid_out, document, width) else { return };
        ui.vertical_centered(|ui| {
            egui::Frame::new().shadow(theme::shadow(theme::palette(ui), tokens().elevation.over)).corner_radius(tokens().radius.page).show(
                ui,
                |ui| {
                    let response = ui.add(Image::new((texture, size)).corner_radius(tokens().radius.page));
                    let name = words.say("referral-page");
                    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &name));
                    // A screen reader gets the words of the page, in reading order.
                    let text: Vec<&str> =
                        laid_out.pages.get(self.page).into_iter().flat_map(|page| &page.lines).map(|line| line.text.as_str()).collect();
                    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(text.join("\n")));
                },
            );
        });
    }

    fn head(&mut self, ui: &mut Ui, words: &Words, pages: usize) {
        ui.horizontal(|ui| {
            bidi::label(ui, &words.say("referral-preview"), Type::Small.quiet());
            if pages < 2 {
                return;
            }
            let first = (self.page == 0).then(|| words.say("referral-first-page"));
            if icon_action(Icon::CaretLeft, &words.say("referral-page-before"))
                .compact()
                .disabled_because(first.as_deref())
                .show(ui)
                .clicked()
            {
                self.page -= 1;
            }
            bidi::label(ui, &words.say_with("referral-page-of", &[("page", number(self.page + 1)), ("pages", number(pages))]), Type::Small);
            let last = (self.page + 1 == pages).then(|| words.say("referral-last-page"));
            if icon_action(Icon::CaretRight, &words.say("referral-page-after"))
                .compact()
                .disabled_because(last.as_deref())
                .show(ui)
                .clicked()
            {
                self.page += 1;
            }
        });
    }

    /// The picture of the page at the pixels of this screen; drawn again when anything of it has changed.
    fn texture(&mut self, ui: &Ui, laid_out: &LaidOut, document: [u8; 32], width: f32) -> Option<egui::TextureId> {
        let scale = width * ui.ctx().pixels_per_point() / laid_out.size.0;
        let pixels = (laid_out.size.0 * scale).round();
        // Truncation is meant: a width in pixels is small and not negative.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width in pixels is small and not negative")]
        let pixels = pixels as usize;
        let fresh = self.drawn.as_ref().is_some_and(|drawn| drawn.document == document && drawn.page == self.page && drawn.width == pixels);
        if !fresh {
            let picture = raster::picture(laid_out, self.page, scale)?;
            let image = ColorImage::from_rgba_unmultiplied([picture.width, picture.height], &picture.pixels);
            let texture = ui.ctx().load_texture("page", image, TextureOptions::LINEAR);
            self.drawn = Some(Drawn { document, page: self.page, width: pixels, texture });
        }
        self.drawn.as_ref().map(|drawn| drawn.texture.id())
    }
}

fn number(n: usize) -> Insert<'static> {
    Insert::Number(i64::try_from(n).unwrap_or(i64::MAX))
}
