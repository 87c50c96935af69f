//! The look: contrast, order of text, and the parts as pictures.

use acogida::app::theme::{LookChoice, ThemeChoice};

use crate::{gallery, window};

/// Every part in every theme, as it was last looked at.
fn check_parts(theme: ThemeChoice, name: &str) {
    let look = LookChoice { theme, ..LookChoice::default() };
    let sheet = gallery::Sheet { date: "30/02/2010".to_owned(), passphrase: "una frase".to_owned(), ..Default::default() };
    let mut window = window::open_with(egui::vec2(1366.0, 860.0), look, sheet, gallery::ui);
    window.run();
    window::compare(&mut window, name);
}

#[test]
fn parts_in_light() {
    check_parts(ThemeChoice::Light, "parts_light");
}

#[test]
fn parts_in_dark() {
    check_parts(ThemeChoice::Dark, "parts_dark");
}

#[test]
fn parts_in_high_contrast() {
    check_parts(ThemeChoice::Contrast, "parts_contrast");
}
