//! Each kind of block becomes strips and elements of the structure.
//!
//! **Invariant:** every word of the document gets an owner in the structure; only rules, boxes and repeated heads have none.

use super::{
    Column, Layout, Side,
    strips::{Boxed, Strip, all_with_next, together, without_widows},
    style,
};
use crate::documents::{
    doc::{Block, KeyValue, Para, ParaStyle, Table, Text, Tick},
    pages::{Area, Artifact, Mark, NodeId, Owner, Role},
    paragraph::TextStyle,
};

const ROOT: NodeId = NodeId(0);

/// One cell before it is set.
struct Cell<'a> {
    text: &'a Text,
    role: Role,
    style: TextStyle,
    column: Column,
}

impl Layout<'_> {
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Para(para) => self.para(para),
            Block::Notice { title, body } => self.notice(title, body),
            Block::Words { label, words } => self.words_box(label, words),
            Block::KeyValues(pairs) => self.key_values(pairs),
            Block::Table(table) => self.table(table),
            Block::List(points) => self.list(points),
            Block::Checklist(points) => self.checklist(points),
            Block::Signatures(labels) => self.signatures(labels),
        }
    }

    fn heading(&mut self, level: u8, text: &Text) {
        let (style, gap) = match level {
            1 => (style::TITLE, 0.0),
            2 => (style::SECTION, style::ABOVE_SECTION),
            _ => (style::SUBSECTION, style::ABOVE_SUBSECTION),
        };
        let owners = self.text_node(ROOT, Role::Heading(level), text);
        let mut strips = self.text_strips(text, &owners, style, self.column, Side::Own);
        all_with_next(&mut strips);
        if let Some(first) = strips.first_mut() {
            first.gap = gap;
            first.heading = Some((level, text.words()));
        }
        self.strips.extend(strips);
    }

    fn para(&mut self, para: &Para) {
        let style = match para.style {
            ParaStyle::Body => style::BODY,
            ParaStyle::Lead => style::LEAD,
            ParaStyle::Small => style::SMALL,
        };
        let owners = self.text_node(ROOT, Role::Paragraph, &para.text);
        let mut strips = self.text_strips(&para.text, &owners, style, self.column, Side::Own);
        without_widows(&mut strips);
        if let Some(last) = strips.last_mut().filter(|_| para.with_next) {
            last.with_next = true;
        }
        self.add(strips);
    }

    /// A box that stands on one page.
    fn notice(&mut self, title: &Text, body: &[Text]) {
        let node = self.node(ROOT, Role::Division);
        let column = self.column.within(style::BOX_PAD, self.column.width - 2.0 * style::BOX_PAD);
        let owners = self.text_node(node, Role::Paragraph, title);
        let mut strips = self.text_strips(title, &owners, style::SUBSECTION, column, Side::Own);
        for (number, text) in body.iter().enumerate() {
            strips.extend(self.spaced_text(node, text, style::BODY, column, if number == 0 { 1.5 } else { 4.0 }));
        }
        let frame = Boxed { x: self.column.left(), width: self.column.width, fill: None, bar: None, frame: Some(style::QUIET) };
        let mut strips = self.in_box(strips, frame);
        together(&mut strips);
        let under_heading = self.strips.last().is_some_and(|above| above.with_next);
        let first = self.strips.len();
        self.add(strips);
        if !under_heading && let Some(strip) = self.strips.get_mut(first) {
            strip.gap = style::ABOVE_BOX;
        }
    }

    /// The person's words: a tinted box with a bar where lines begin. Long words may go on over the page.
    fn words_box(&mut self, label: &Text, words: &[Text]) {
        let node = self.node(ROOT, Role::Division);
        let inner = self.column.width - style::BAR - 2.0 * style::BOX_PAD;
        let column = self.column.within(style::BAR + style::BOX_PAD, inner);
        let owners = self.text_node(node, Role::Paragraph, label);
        let mut strips = self.text_strips(label, &owners, style::SMALL, column, Side::Own);
        all_with_next(&mut strips);
        for (number, text) in words.iter().enumerate() {
            let mut lines = self.spaced_text(node, text, style::BODY, column, if number == 0 { 2.0 } else { 5.0 });
            without_widows(&mut lines);
            strips.extend(lines);
        }
        let bar = self.column.within(0.0, style::BAR).left();
        let boxed = Boxed {
            x: self.column.left(),
            width: self.column.width,
            fill: Some(style::PERSON_FILL),
            bar: Some((bar, style::PERSON_BAR)),
            frame: None,
        };
        let strips = self.in_box(strips, boxed);
        self.add(strips);
    }

    /// A text of its own paragraph, with room above that belongs to the box it stands in.
    fn spaced_text(&mut self, parent: NodeId, text: &Text, style: TextStyle, column: Column, above: f32) -> Vec<Strip> {
        let owners = self.text_node(parent, Role::Paragraph, text);
        let mut strips = self.text_strips(text, &owners, style, column, Side::Own);
        if let Some(first) = strips.first_mut() {
            first.push_down(above);
        }
        strips
    }

    /// Strips with a box behind them and room around them.
    fn in_box(&mut self, mut strips: Vec<Strip>, boxed: Boxed) -> Vec<Strip> {
        let number = self.boxes.len();
        self.boxes.push(boxed);
        if let Some(first) = strips.first_mut() {
            first.push_down(style::BOX_PAD);
        }
        if let Some(last) = strips.last_mut() {
            last.height += style::BOX_PAD;
        }
        for strip in &mut strips {
            strip.boxed = Some(number);
        }
        strips
    }

    /// Adds the strips of a block, with the room that stands between blocks; closer under a heading.
    fn add(&mut self, mut strips: Vec<Strip>) {
        let under_heading = self.strips.last().is_some_and(|above| above.with_next);
        if let Some(first) = strips.first_mut() {
            first.gap = if under_heading { style::UNDER_HEADING } else { style::BETWEEN };
        }
        self.strips.extend(strips);
    }

    fn key_values(&mut self, pairs: &[KeyValue]) {
        let node = self.node(ROOT, Role::Table);
        let key_width = self.column.width * style::KEY_SHARE;
        let key_column = self.column.within(0.0, key_width - style::COLUMN_GAP);
        let value_column = self.column.within(key_width, self.column.width - key_width);
        let mut strips = Vec::new();
        for pair in pairs {
            strips.extend(self.row(
                node,
                &[
                    Cell { text: &pair.key, role: Role::RowTitle, style: style::LEAD, column: key_column },
                    Cell { text: &pair.value, role: Role::Cell, style: style::BODY, column: value_column },
                ],
            ));
        }
        self.add(strips);
    }

    fn table(&mut self, table: &Table) {
        let node = self.node(ROOT, Role::Table);
        let columns = self.table_columns(table);
        let titles: Vec<Cell<'_>> = table
            .columns
            .iter()
            .zip(&columns)
            .map(|(title, column)| Cell { text: &title.title, role: Role::ColumnTitle, style: style::COLUMN_TITLE, column: *column })
            .collect();
        let mut head = self.row(node, &titles);
        let number = self.heads.len();
        self.heads.push(head.iter().map(repeated).collect());
        // The titles never stand alone at the foot of a page.
        all_with_next(&mut head);
        let mut strips = head;
        for row in &table.rows {
            let cells: Vec<Cell<'_>> = row
                .iter()
                .zip(&columns)
                .enumerate()
                .map(|(place, (text, column))| {
                    let role = if place == 0 { Role::RowTitle } else { Role::Cell };
                    Cell { text, role, style: style::BODY, column: *column }
                })
                .collect();
            let mut row = self.row(node, &cells);
            for strip in &mut row {
                strip.head = Some(number);
            }
            strips.extend(row);
        }
        self.add(strips);
    }

    fn table_columns(&self, table: &Table) -> Vec<Column> {
        let shares: f32 = table.columns.iter().map(|column| f32::from(column.share)).sum();
        let mut offset = 0.0;
        let mut columns = Vec::new();
        for column in &table.columns {
            let width = self.column.width * f32::from(column.share) / shares;
            columns.push(self.column.within(offset, width - style::COLUMN_GAP));
            offset += width;
        }
        columns
    }

    /// One row: cells side by side, a rule below. Kept on one page where a page can hold it.
    fn row(&mut self, table: NodeId, cells: &[Cell<'_>]) -> Vec<Strip> {
        let row = self.node(table, Role::Row);
        let mut strips: Vec<Strip> = Vec::new();
        for cell in cells {
            let owners = self.text_node(row, cell.role, cell.text);
            let lines = self.text_strips(cell.text, &owners, cell.style, cell.column, Side::Document);
            for (number, line) in lines.into_iter().enumerate() {
                match strips.get_mut(number) {
                    Some(strip) => strip.beside(line),
                    None => strips.push(line),
                }
            }
        }
        if let Some(first) = strips.first_mut() {
            first.push_down(style::ROW_PAD);
        }
        if let Some(last) = strips.last_mut() {
            last.height += style::ROW_PAD;
            let y = last.height - style::HAIRLINE;
            last.decorate(Area { x: self.column.left(), y, width: self.column.width, height: style::HAIRLINE }, style::RULE);
        }
        together(&mut strips);
        strips
    }

    fn list(&mut self, points: &[Text]) {
        let list = self.node(ROOT, Role::List);
        for (number, text) in points.iter().enumerate() {
            let bullet = Text::plain("•");
            let item = self.node(list, Role::ListItem);
            let label = self.text_node(item, Role::Label, &bullet);
            let marker = self.text_strips(&bullet, &label, style::LEAD, self.column.within(3.0, style::INDENT - 3.0), Side::Document);
            self.point(item, text, marker, number == 0);
        }
    }

    fn checklist(&mut self, points: &[(Tick, Text)]) {
        let list = self.node(ROOT, Role::List);
        for (number, (tick, text)) in points.iter().enumerate() {
            let item = self.node(list, Role::ListItem);
            let label = self.node(item, Role::Label);
            self.tree[label.0].stands_for = Some(if *tick == Tick::Ticked { "☑" } else { "☐" }.to_owned());
            let strip = self.tick_box(*tick, label);
            self.point(item, text, vec![strip], number == 0);
        }
    }

    /// A point of a list beside its marker.
    fn point(&mut self, item: NodeId, text: &Text, marker: Vec<Strip>, first_point: bool) {
        let column = self.column.within(style::INDENT, self.column.width - style::INDENT);
        let owners = self.text_node(item, Role::ListBody, text);
        let mut strips = self.text_strips(text, &owners, style::BODY, column, Side::Document);
        if let (Some(first), Some(marker)) = (strips.first_mut(), marker.into_iter().next()) {
            let body = std::mem::replace(first, marker);
            first.beside(body);
            // The marker is no line of its own: it is read with its point.
            if first.lines.len() > 1 {
                first.lines.remove(0);
            }
        }
        without_widows(&mut strips);
        if first_point {
            self.add(strips);
        } else {
            if let Some(first) = strips.first_mut() {
                first.gap = style::BETWEEN_POINTS;
            }
            self.strips.extend(strips);
        }
    }

    fn tick_box(&self, tick: Tick, label: NodeId) -> Strip {
        let mut strip = Strip::of_height(style::BODY.leading);
        let x = self.column.within(0.0, style::TICK_BOX).left();
        let (y, side, line) = ((style::BODY.leading - style::TICK_BOX) / 2.0, style::TICK_BOX, 0.8);
        let mut fill = |x: f32, y: f32, width: f32, height: f32| {
            strip.mark(Owner::Node(label), Mark::Fill { area: Area { x, y, width, height }, colour: style::INK });
        };
        fill(x, y, side, line);
        fill(x, y + side - line, side, line);
        fill(x, y, line, side);
        fill(x + side - line, y, line, side);
        if tick == Tick::Ticked {
            fill(x + 2.0, y + 2.0, side - 4.0, side - 4.0);
        }
        strip
    }

    /// Lines to write on, two beside each other, each with its label below.
    fn signatures(&mut self, labels: &[Text]) {
        let width = (self.column.width - 2.0 * style::COLUMN_GAP) / 2.0;
        let mut strips: Vec<Strip> = Vec::new();
        for pair in labels.chunks(2) {
            let mut row: Vec<Strip> = Vec::new();
            for (place, label) in pair.iter().enumerate() {
                let offset = if place == 0 { 0.0 } else { width + 2.0 * style::COLUMN_GAP };
                let column = self.column.within(offset, width);
                let owners = self.text_node(ROOT, Role::Paragraph, label);
                let mut lines = self.text_strips(label, &owners, style::SMALL, column, Side::Document);
                if let Some(first) = lines.first_mut() {
                    first.push_down(style::SIGNING_ROOM);
                    first.decorate(Area { x: column.left(), y: style::SIGNING_ROOM - 4.0, width, height: style::HAIRLINE }, style::INK);
                }
                for (number, line) in lines.into_iter().enumerate() {
                    match row.get_mut(number) {
                        Some(strip) => strip.beside(line),
                        None => row.push(line),
                    }
                }
            }
            strips.extend(row);
        }
        together(&mut strips);
        self.add(strips);
    }
}

/// The same marks, owned by nobody: a title read on every page would be noise.
fn repeated(strip: &Strip) -> Strip {
    let marks = strip.pieces.iter().flat_map(|(_, marks)| marks.clone()).collect();
    Strip { gap: 0.0, height: strip.height, pieces: vec![(Owner::Artifact(Artifact::Layout), marks)], ..Strip::default() }
}
