//! The shapes of levels and of answer states, painted: they hold without colour and without a font.
//!
//! **Invariant:** no two levels and no two states share a shape.

use egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2, epaint::PathShape, pos2, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Palette, Signal},
    },
    screening::{
        answer::{Answer, Reason},
        guide_file::Level,
    },
};

/// What a question's mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StateMark {
    Answered,
    /// A section of which something is answered.
    Partly,
    Untouched,
    Declined,
    DoesNotKnow,
    Unclear,
    Deferred,
    NotSafeNow,
    OnFile,
    Parked,
}

impl StateMark {
    pub const ALL: [Self; 10] = [
        Self::Answered,
        Self::Partly,
        Self::Untouched,
        Self::Declined,
        Self::DoesNotKnow,
        Self::Unclear,
        Self::Deferred,
        Self::NotSafeNow,
        Self::OnFile,
        Self::Parked,
    ];

    /// The mark of what was recorded; without a reason, *not asked* is shown as put off.
    pub fn of(answer: Option<&Answer>) -> Self {
        match answer {
            None => Self::Untouched,
            Some(Answer::Value(_)) => Self::Answered,
            Some(Answer::Declined) => Self::Declined,
            Some(Answer::DoesNotKnow) => Self::DoesNotKnow,
            Some(Answer::Unclear) => Self::Unclear,
            Some(Answer::NotAsked(Some(Reason::NotSafeNow))) => Self::NotSafeNow,
            Some(Answer::NotAsked(Some(Reason::OnFile))) => Self::OnFile,
            Some(Answer::NotAsked(Some(Reason::Deferred) | None)) => Self::Deferred,
        }
    }

    fn signal(self, palette: &Palette) -> Signal {
        let states = &palette.states;
        match self {
            Self::Answered | Self::Partly => states.answered,
            Self::Untouched | Self::DoesNotKnow => states.unknown,
            Self::Declined => states.declined,
            Self::Unclear => states.unclear,
            Self::Deferred => states.deferred,
            Self::NotSafeNow => states.unsafe_now,
            Self::OnFile => states.on_file,
            Self::Parked => states.parked,
        }
    }
}

/// The colours of a level.
pub fn level_signal(palette: &Palette, level: Level) -> Signal {
    let levels = &palette.levels;
    match level {
        Level::Immediate => levels.immediate,
        Level::High => levels.high,
        Level::Medium => levels.medium,
        Level::Low => levels.low,
        Level::Info => levels.info,
    }
}

/// A level's shape, `size` points high: diamond with a mark, triangle, square, ring, dash.
pub fn level_mark(painter: &Painter, palette: &Palette, centre: Pos2, size: f32, level: Level) {
    let colour = level_signal(palette, level).mark;
    let half = size / 2.0;
    match level {
        Level::Immediate => {
            let corners = [vec2(0.0, -half), vec2(half, 0.0), vec2(0.0, half), vec2(-half, 0.0)];
            polygon(painter, centre, &corners, colour);
            let mark = if palette.levels.immediate.fill == Color32::WHITE { Color32::WHITE } else { palette.levels.immediate.fill };
            let bar = (size * 0.12).max(1.5);
            painter.line_segment([centre - vec2(0.0, half * 0.5), centre + vec2(0.0, half * 0.1)], Stroke::new(bar, mark));
            painter.circle_filled(centre + vec2(0.0, half * 0.42), bar * 0.62, mark);
        }
        Level::High => {
            let corners = [vec2(0.0, -half * 0.9), vec2(half, half * 0.85), vec2(-half, half * 0.85)];
            polygon(painter, centre, &corners, colour);
        }
        Level::Medium => {
            painter.rect_filled(egui::Rect::from_center_size(centre, Vec2::splat(size * 0.8)), 1.5, colour);
        }
        Level::Low => {
            painter.circle_stroke(centre, half * 0.78, Stroke::new((size * 0.16).max(1.8), colour));
        }
        Level::Info => {
            painter.rect_filled(egui::Rect::from_center_size(centre, vec2(size * 0.8, (size * 0.16).max(2.0))), 1.0, colour);
        }
    }
}

/// A state's shape, 16 points wide at `size` 16.
pub fn state_mark(painter: &Painter, palette: &Palette, centre: Pos2, size: f32, mark: StateMark) {
    let Signal { mark: colour, .. } = mark.signal(palette);
    let radius = size / 2.0 - 0.75;
    let line = Stroke::new((size / 11.0).max(1.4), colour);
    match mark {
        StateMark::Answered => {
            painter.circle_filled(centre, size / 2.0, colour);
            let at = |x: f32, y: f32| centre + vec2(x, y) * size;
            painter.line(vec![at(-0.22, 0.02), at(-0.06, 0.18), at(0.24, -0.15)], Stroke::new(size / 9.0, palette.surface_raised));
        }
        StateMark::Partly => {
            painter.circle_stroke(centre, radius, line);
            half_disc(painter, centre, radius, colour);
        }
        StateMark::Untouched => {
            painter.circle_stroke(centre, radius, line);
        }
        StateMark::Declined => Icon::HandPalm.paint_filled(painter, centre, size * 1.15, colour),
        StateMark::DoesNotKnow => Icon::Question.paint(painter, centre, size * 1.2, colour),
        StateMark::Unclear => {
            painter.circle_stroke(centre, radius, line);
            painter.line(wave(centre, radius * 0.55), line);
        }
        StateMark::Deferred => Icon::ClockClockwise.paint(painter, centre, size * 1.2, colour),
        StateMark::NotSafeNow => Icon::ShieldWarning.paint(painter, centre, size * 1.2, colour),
        StateMark::OnFile => Icon::FolderSimple.paint_filled(painter, centre, size * 1.15, colour),
        StateMark::Parked => dashed_ring(painter, centre, radius, line),
    }
}

fn polygon(painter: &Painter, centre: Pos2, corners: &[Vec2], colour: Color32) {
    let points = corners.iter().map(|corner| centre + *corner).collect();
    // A stroke of the same colour takes the sharpness off the corners.
    painter.add(PathShape::convex_polygon(points, colour, Stroke::new(1.5, colour)));
}

fn half_disc(painter: &Painter, centre: Pos2, radius: f32, colour: Color32) {
    let points =
        (0..=16u8).map(|step| centre + radius * Vec2::angled(-std::f32::consts::FRAC_PI_2 + f32::from(step) / 16.0 * std::f32::consts::PI));
    painter.add(Shape::convex_polygon(points.collect(), colour, Stroke::NONE));
}

fn wave(centre: Pos2, reach: f32) -> Vec<Pos2> {
    (0..=10u8)
        .map(|step| {
            let along = f32::from(step) / 10.0;
            pos2(centre.x + (along * 2.0 - 1.0) * reach, centre.y - (along * std::f32::consts::TAU).sin() * reach * 0.4)
        })
        .collect()
}

fn dashed_ring(painter: &Painter, centre: Pos2, radius: f32, line: Stroke) {
    const DASHES: u8 = 8;
    for dash in 0..DASHES {
        let start = f32::from(dash) / f32::from(DASHES) * std::f32::consts::TAU;
        let points = (0..=3u8).map(|step| centre + radius * Vec2::angled(start + f32::from(step) / 3.0 * 0.45)).collect();
        painter.line(points, line);
    }
}
