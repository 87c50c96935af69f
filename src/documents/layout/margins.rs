//! The lines at the head and foot of every page.
//!
//! **Invariant:** they are artifacts: a screen reader reads the document, not its page heads.

use super::{Column, Layout, Side, style};
use crate::documents::{
    doc::{Inline, Margins},
    pages::{A4, Area, Artifact, Mark, Owner, Page},
    paragraph::set_lines,
};

/// The part of the width for the line that begins, where another one ends beside it.
const FIRST_SHARE: f32 = 0.76;

impl Layout<'_> {
    pub(super) fn margins(&mut self, margins: &Margins, pages: &mut [Page]) {
        let count = pages.len();
        for (number, page) in pages.iter_mut().enumerate() {
            let page_of = margins.page_of.replace("{p}", &(number + 1).to_string()).replace("{n}", &count.to_string());
            let foot = A4.1 - style::FOOT - style::MARGIN_LINE.leading;
            self.margin_line(page, Artifact::Header, style::HEAD, [&margins.head, &margins.head_end]);
            let under_head = style::HEAD + style::MARGIN_LINE.leading + 5.0;
            self.margin_rule(page, Artifact::Header, under_head);
            self.margin_rule(page, Artifact::Footer, foot - 6.0);
            self.margin_line(page, Artifact::Footer, foot, [&margins.foot, &page_of]);
        }
    }

    fn margin_rule(&self, page: &mut Page, artifact: Artifact, y: f32) {
        let area = Area { x: self.column.left(), y, width: self.column.width, height: style::HAIRLINE };
        add(page, artifact, vec![Mark::Fill { area, colour: style::RULE }]);
    }

    fn margin_line(&mut self, page: &mut Page, artifact: Artifact, y: f32, [first, last]: [&String; 2]) {
        let width = self.column.width;
        let parts = [
            (first, self.column.within(0.0, width * FIRST_SHARE), Side::Document),
            (last, self.column.within(width * FIRST_SHARE, width * (1.0 - FIRST_SHARE)), Side::End),
        ];
        for (words, column, side) in parts {
            let piece = Inline { text: words.clone(), ..Inline::default() };
            let lines = set_lines(&[piece], style::MARGIN_LINE, column.width, &mut self.set);
            let mut below = y;
            for line in lines {
                let marks = self.marks_of(line, column, side, below);
                add(page, artifact, marks);
                below += style::MARGIN_LINE.leading;
            }
        }
    }

    fn marks_of(&self, line: crate::documents::paragraph::SetLine, column: Column, side: Side, y: f32) -> Vec<Mark> {
        let owners = vec![Owner::Artifact(Artifact::Layout)];
        let strip = self.line_strip(line, &owners, style::MARGIN_LINE, column, side);
        strip.pieces.into_iter().flat_map(|(_, marks)| marks).map(|mark| super::strips::moved_down(&mark, y)).collect()
    }
}

fn add(page: &mut Page, artifact: Artifact, marks: Vec<Mark>) {
    let owner = Owner::Artifact(artifact);
    match page.pieces.iter_mut().find(|piece| piece.owner == owner) {
        Some(piece) => piece.marks.extend(marks),
        None => page.pieces.push(crate::documents::pages::Piece { owner, marks }),
    }
}
