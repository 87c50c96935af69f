//! Every pair of colours that meets on the screen, in every theme, by the formula of WCAG 2.

use acogida::app::theme::{Palette, Signal, ThemeChoice};
use egui::Color32;

/// Text must reach 7:1, quiet text 4.5:1, borders, marks and the focus 3:1.
const TEXT: f32 = 7.0;
const QUIET: f32 = 4.5;
const SHAPE: f32 = 3.0;

#[test]
fn every_pair_can_be_told_apart() {
    for theme in ThemeChoice::ALL {
        let p = theme.palette();
        let mut pairs = text_pairs(p);
        pairs.extend(shape_pairs(p));
        pairs.extend(signal_pairs(p, theme));
        assert!(pairs.len() > 100, "the list of pairs is short: {}", pairs.len());
        let failing: Vec<String> = pairs
            .iter()
            .filter(|pair| ratio(pair.ink, pair.ground) < pair.least)
            .map(|pair| format!("{} on its {} ground: {:.2}, needs {}", pair.name, pair.at + 1, ratio(pair.ink, pair.ground), pair.least))
            .collect();
        assert!(failing.is_empty(), "{theme:?}:\n{}", failing.join("\n"));
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the grey of the standard's own example")]
fn the_formula_is_that_of_the_standard() {
    assert!((ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    // #777777 on white is the well-known pair just under 4.5.
    assert!((ratio(Color32::from_gray(0x77), Color32::WHITE) - 4.48).abs() < 0.01);
}

struct Pair {
    name: &'static str,
    ink: Color32,
    ground: Color32,
    at: usize,
    least: f32,
}

fn on(name: &'static str, ink: Color32, least: f32, grounds: &[Color32]) -> Vec<Pair> {
    grounds.iter().enumerate().map(|(at, &ground)| Pair { name, ink, ground, at, least }).collect()
}

fn text_pairs(p: &Palette) -> Vec<Pair> {
    let surfaces = [p.surface, p.surface_raised, p.surface_sunken, p.surface_hover, p.surface_pressed, p.surface_selected];
    let with = |more: &[Color32]| [&surfaces, more].concat();
    [
        on("text", p.text, TEXT, &with(&[p.selection, p.private_fill])),
        on("text_quiet", p.text_quiet, QUIET, &with(&[p.person_fill, p.notice_fill])),
        on("text_disabled", p.text_disabled, QUIET, &surfaces[..3]),
        on("accent", p.accent, TEXT, &[p.surface, p.surface_raised, p.surface_sunken, p.surface_hover, p.surface_selected]),
        on("text_on_accent", p.text_on_accent, TEXT, &[p.accent, p.accent_hover, p.accent_pressed]),
        on("danger_text", p.danger_text, TEXT, &[p.surface, p.surface_raised, p.surface_hover, p.danger_fill]),
        on("notice_text", p.notice_text, TEXT, &[p.notice_fill]),
        on("person_text", p.person_text, TEXT, &[p.person_fill]),
        on("private_text", p.private_text, TEXT, &[p.private_fill]),
        on("training_text", p.training_text, TEXT, &[p.training_fill]),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn shape_pairs(p: &Palette) -> Vec<Pair> {
    let focus_grounds = [
        p.surface,
        p.surface_raised,
        p.surface_sunken,
        p.surface_hover,
        p.surface_pressed,
        p.surface_selected,
        p.notice_fill,
        p.danger_fill,
        p.person_fill,
        p.focus_gap,
    ];
    [
        on(
            "border",
            p.border,
            SHAPE,
            &[p.surface, p.surface_raised, p.surface_sunken, p.surface_hover, p.surface_selected, p.private_fill, p.notice_fill],
        ),
        on("focus", p.focus, SHAPE, &focus_grounds),
        on("accent_mark", p.accent_mark, SHAPE, &[p.surface, p.surface_raised, p.surface_sunken, p.surface_selected]),
        on("spoken_bar", p.spoken_bar, SHAPE, &[p.surface, p.person_fill]),
        on("notice_border", p.notice_border, SHAPE, &[p.surface, p.notice_fill]),
        on("danger_border", p.danger_border, SHAPE, &[p.surface_raised, p.danger_fill]),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn signal_pairs(p: &Palette, theme: ThemeChoice) -> Vec<Pair> {
    let (levels, states) = (&p.levels, &p.states);
    let signals: [(&'static str, Signal); 13] = [
        ("level immediate", levels.immediate),
        ("level high", levels.high),
        ("level medium", levels.medium),
        ("level low", levels.low),
        ("level info", levels.info),
        ("state answered", states.answered),
        ("state declined", states.declined),
        ("state unknown", states.unknown),
        ("state unclear", states.unclear),
        ("state deferred", states.deferred),
        ("state unsafe now", states.unsafe_now),
        ("state on file", states.on_file),
        ("state parked", states.parked),
    ];
    let mut pairs = Vec::new();
    for (name, signal) in signals {
        pairs.extend(on(name, signal.text, TEXT, &[signal.fill]));
        let grounds = [signal.fill, p.surface, p.surface_raised, p.surface_sunken, p.surface_selected];
        pairs.extend(on(name, signal.mark, SHAPE, &grounds));
    }
    // In high contrast the ring on the white strip is judged against its painted gap.
    if theme != ThemeChoice::Contrast {
        pairs.extend(on(
            "focus",
            p.focus,
            SHAPE,
            &[levels.immediate, levels.high, levels.medium, levels.low, levels.info].map(|level| level.fill),
        ));
        pairs.extend(on("text_quiet", p.text_quiet, QUIET, &[levels.immediate.fill]));
    }
    pairs
}

fn ratio(one: Color32, other: Color32) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Color32) -> f32 {
    let [r, g, b] = [colour.r(), colour.g(), colour.b()].map(|channel| {
        let channel = f32::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
