//! The window without a window: our fonts, our look, our rasteriser, driven by its labels and turned into pictures.
//!
//! ```text
//! let mut window = window::open(WIDE, LookChoice::default(), |ui| app.ui(ui));
//! window.get_by_label("Siguiente").click();
//! window.run();
//! window::save(&mut window, Path::new("docs/screenshots/interview.png"));
//! ```

use std::path::Path;

use acogida::app::{
    fonts,
    raster::Rasteriser,
    theme::{self, LookChoice},
};
use egui_kittest::{Harness, SnapshotOptions, TestRenderer};

/// The screen the look was drawn for.
pub(crate) const WIDE: egui::Vec2 = egui::vec2(1366.0, 768.0);

/// Opens a window of `size` pixels over a picture that needs no graphics card.
pub(crate) fn open<'a>(size: egui::Vec2, look: LookChoice, ui: impl FnMut(&mut egui::Ui) + 'a) -> Harness<'a> {
    let mut ui = ui;
    open_with(size, look, (), move |window, ()| ui(window))
}

/// The same over a state that the test looks into and changes.
pub(crate) fn open_with<'a, State>(
    size: egui::Vec2,
    look: LookChoice,
    state: State,
    ui: impl FnMut(&mut egui::Ui, &mut State) + 'a,
) -> Harness<'a, State> {
    let mut ui = ui;
    Harness::builder()
        .with_size(size / look.zoom)
        .with_pixels_per_point(1.0)
        .with_os(egui::os::OperatingSystem::Nix)
        .renderer(Painter::default())
        .with_context_setup(move |ctx| {
            fonts::install(ctx);
            theme::apply(ctx, look);
        })
        .build_ui_state(
            move |around, state| {
                // The test window keeps a margin; ours has none.
                let whole = around.ctx().content_rect();
                around.set_clip_rect(whole);
                around.scope_builder(egui::UiBuilder::new().max_rect(whole), |window| ui(window, state));
            },
            state,
        )
}

/// Writes what the window shows as a PNG.
pub(crate) fn save<State>(window: &mut Harness<'_, State>, file: &Path) {
    let picture = window.render().expect("the rasteriser always paints");
    std::fs::create_dir_all(file.parent().expect("a picture lies in a folder")).expect("the folder of pictures can be made");
    picture.save(file).expect("the picture can be written");
}

/// Compares the window with `tests/pictures/<name>.png`; `UPDATE_SNAPSHOTS=1` renews it.
pub(crate) fn compare<State>(window: &mut Harness<'_, State>, name: &str) {
    // Glyphs come from code that chooses its instructions at run time: a few edge pixels may differ by one between machines.
    let options = SnapshotOptions::new().output_path("tests/pictures").max_failed_pixels(20);
    window.snapshot_options(name, &options);
}

#[derive(Default)]
struct Painter {
    rasteriser: Rasteriser,
}

impl TestRenderer for Painter {
    fn handle_delta(&mut self, delta: &mut egui::TexturesDelta) {
        self.rasteriser.update(delta);
    }

    fn render(&mut self, ctx: &egui::Context, output: &egui::FullOutput) -> Result<image::RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = ctx.content_rect().size() * scale;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the size of a test's window")]
        let (width, height) = (size.x.round() as u32, size.y.round() as u32);
        let primitives = ctx.tessellate(output.shapes.clone(), scale);
        let ground = theme::choice(ctx).theme.palette().surface;
        let picture = self.rasteriser.paint(width as usize, height as usize, scale, ground, &primitives);
        image::RgbaImage::from_raw(width, height, picture.bytes()).ok_or_else(|| "the picture has another size".to_owned())
    }
}
