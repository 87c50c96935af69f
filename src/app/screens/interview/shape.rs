//! Where the regions of the interview lie, by the size of the window.
//!
//! **Invariant:** nothing scrolls sideways and only the middle scrolls; what appears (a finding, the strip) never moves the question or its answers.

use crate::app::theme::tokens;
use egui::{Rect, Ui, pos2, vec2};

/// What the window has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Width {
    /// The foot keeps rest, back and next; the rest flows.
    Tiny,
    /// No rail and no fold: both are sheets over the work.
    Narrow,
    /// The rail, and a bar in place of the fold.
    Medium,
    /// Rail, question and fold.
    Wide,
}

/// The arrangement for one frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) width: Width,
    /// Lower than 700 points: smaller question, lower rows.
    pub(super) short: bool,
    pub(super) rail: Option<Rect>,
    pub(super) middle: Rect,
    /// The open fold, or its bar.
    pub(super) fold: Option<Rect>,
    pub(super) strip: Rect,
    pub(super) foot: Rect,
}

impl Shape {
    /// `fold_open` counts only where there is room beside the question.
    pub(super) fn of(ui: &Ui, fold_open: bool) -> Self {
        let (window, all) = (ui.ctx().content_rect().size(), ui.available_rect_before_wrap());
        let (size, breakpoint) = (&tokens().size, &tokens().breakpoint);
        let width = match window.x {
            x if x >= breakpoint.wide => Width::Wide,
            x if x >= breakpoint.medium => Width::Medium,
            x if x >= breakpoint.narrow => Width::Narrow,
            _ => Width::Tiny,
        };
        let (short, very_short) = (window.y < breakpoint.short, window.y < breakpoint.very_short);
        let rail_width = match width {
            Width::Wide => Some(size.rail),
            Width::Medium => Some(size.rail_narrow),
            Width::Narrow | Width::Tiny => None,
        };
        let fold_width = match width {
            Width::Wide if fold_open => Some(size.fold),
            Width::Wide | Width::Medium => Some(size.fold_closed),
            Width::Narrow | Width::Tiny => None,
        };
        let strip_height = if very_short {
            size.strip_small
        } else if short {
            size.strip_compact
        } else {
            size.strip
        };
        let foot_height = if very_short { size.foot_small } else { size.foot };
        let left = all.left() + rail_width.unwrap_or_default();
        let foot = Rect::from_min_max(pos2(left, all.bottom() - foot_height), all.max);
        let strip = Rect::from_min_size(pos2(left, foot.top() - strip_height), vec2(all.right() - left, strip_height));
        let fold_left = all.right() - fold_width.unwrap_or_default();
        Self {
            width,
            short,
            rail: rail_width.map(|width| Rect::from_min_size(all.min, vec2(width, all.height()))),
            middle: Rect::from_min_max(pos2(left, all.top()), pos2(fold_left, foot.top())),
            fold: fold_width.map(|_| Rect::from_min_max(pos2(fold_left, all.top()), pos2(all.right(), foot.top()))),
            strip,
            foot,
        }
    }

    /// Room at each side of the question.
    pub(super) fn side(&self) -> f32 {
        match self.width {
            Width::Wide => 40.0,
            Width::Medium => tokens().space.l,
            Width::Narrow | Width::Tiny => tokens().space.m,
        }
    }

    /// *No answer* and *how it is known* stand beside the answers.
    pub(super) fn has_margin(&self) -> bool {
        self.width >= Width::Medium
    }
}
