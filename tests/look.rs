//! The look: contrast, order of text, and the parts as pictures.

use acogida::app::theme::{LookChoice, ThemeChoice};
use egui_kittest::kittest::Queryable as _;

use crate::{gallery, window};

/// Every part in every theme, as it was last looked at, with the keyboard on one of them.
fn check_parts(theme: ThemeChoice, focus: &str, name: &str) {
    let look = LookChoice { theme, ..LookChoice::default() };
    let sheet = gallery::Sheet { date: "30/02/2010".to_owned(), passphrase: "una frase".to_owned(), ..Default::default() };
    let mut window = window::open_with(egui::vec2(1366.0, 1000.0), look, sheet, gallery::ui);
    window.get_by_label(focus).focus();
    window.run();
    window::compare(&mut window, name);
}

#[test]
fn parts_in_light() {
    check_parts(ThemeChoice::Light, "Centro para personas adultas", "parts_light");
}

#[test]
fn parts_in_dark() {
    check_parts(ThemeChoice::Dark, "Nota", "parts_dark");
}

#[test]
fn parts_in_high_contrast() {
    check_parts(ThemeChoice::Contrast, "Anterior", "parts_contrast");
}

/// Not compared: screens are, where they are made. Looked at after `SAVE_PICTURES=folder cargo test look`.
#[test]
fn large_parts_fit_every_window() {
    let sizes = [("wide", window::WIDE, 1.0), ("medium", egui::vec2(1024.0, 768.0), 1.0), ("large_text", window::WIDE, 2.0)];
    for theme in ThemeChoice::ALL {
        for (name, size, zoom) in sizes {
            let look = LookChoice { theme, zoom, ..LookChoice::default() };
            for (screen, ui) in [("interview", gallery::interview as fn(&mut egui::Ui, &mut gallery::Sheet)), ("locked", gallery::locked)] {
                let mut window = window::open_with(size, look, gallery::Sheet::default(), ui);
                window.run();
                if let Ok(folder) = std::env::var("SAVE_PICTURES") {
                    window::save(&mut window, &std::path::Path::new(&folder).join(format!("{screen}_{theme:?}_{name}.png")));
                }
            }
        }
    }
}
