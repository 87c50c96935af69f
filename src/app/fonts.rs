//! The fonts of the window: Noto Sans in two weights, with Arabic behind each, and the icons.
//!
//! **Invariant:** no font of the system and none of egui is ever used, so that every machine shows the same and no missing sign goes unnoticed.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

use crate::app::theme::Weight;

const SEMIBOLD: &str = "semibold";
const ICONS: &str = "icons";
const ICONS_FILL: &str = "icons-fill";

/// Gives the window its fonts. Before the first frame.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(definitions());
}

/// The family of text in a weight.
pub fn family(weight: Weight) -> FontFamily {
    match weight {
        Weight::Regular => FontFamily::Proportional,
        Weight::SemiBold => FontFamily::Name(SEMIBOLD.into()),
    }
}

/// The family of icons drawn in lines, or filled.
pub fn icon_family(filled: bool) -> FontFamily {
    FontFamily::Name(if filled { ICONS_FILL } else { ICONS }.into())
}

fn definitions() -> FontDefinitions {
    let files: [(&str, &'static [u8]); 6] = [
        ("NotoSans-Regular", include_bytes!("../../assets/fonts/NotoSans-Regular.ttf")),
        ("NotoSans-SemiBold", include_bytes!("../../assets/fonts/NotoSans-SemiBold.ttf")),
        ("NotoSansArabic-Regular", include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf")),
        ("NotoSansArabic-SemiBold", include_bytes!("../../assets/fonts/NotoSansArabic-SemiBold.ttf")),
        (ICONS, include_bytes!("../../assets/fonts/phosphor-regular.ttf")),
        (ICONS_FILL, include_bytes!("../../assets/fonts/phosphor-fill.ttf")),
    ];
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in files {
        definitions.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let regular = ["NotoSans-Regular", "NotoSansArabic-Regular"];
    for (family, fonts) in [
        (FontFamily::Proportional, regular.as_slice()),
        // No part uses it, but egui asks for it by name.
        (FontFamily::Monospace, &regular),
        (family(Weight::SemiBold), &["NotoSans-SemiBold", "NotoSansArabic-SemiBold"]),
        (icon_family(false), &[ICONS]),
        (icon_family(true), &[ICONS_FILL]),
    ] {
        definitions.families.insert(family, fonts.iter().map(|&name| name.to_owned()).collect());
    }
    definitions
}
