//! Text in its right order: what reads from right to left, what reads from left to right, and both in one line.
//!
//! egui shapes Arabic but lays every run from left to right: sentences come out in reversed word order, and a Persian date as another date.
//! So lines are filled here, each line is put into visual order by the Unicode algorithm, and egui is handed pieces that are already in their places.
//!
//! All text of guides and of people is written through this module. Wrap what is *inserted* into a sentence (a date, a code, a file name)
//! with [`isolate`], or its neighbours may reorder it.
//!
//! **Invariant:** what the eye reads in a line is the Unicode visual order of its logical text (tests compare the glyphs' places with an independent
//! reordering); screen readers and tests are always given the logical text.

use std::{borrow::Cow, ops::Range, sync::Arc};

use egui::{
    Align, Color32, Galley, Painter, Pos2, Response, Role, Sense, Ui, Vec2, WidgetInfo,
    epaint::text::ByteIndex,
    text::{LayoutJob, LayoutSection, TextFormat},
    vec2,
};
use unicode_bidi::{BidiClass, BidiInfo, ParagraphInfo, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

use crate::app::theme::{self, TextLook, tokens};

/// A piece of text in one look.
#[derive(Clone, Copy, Debug)]
pub struct Span<'a> {
    pub text: &'a str,
    pub look: TextLook,
}

impl<'a> Span<'a> {
    pub fn new(text: &'a str, look: impl Into<TextLook>) -> Self {
        Self { text, look: look.into() }
    }
}

/// Text laid out, ready to be painted.
#[derive(Clone, Debug)]
pub struct Laid {
    lines: Vec<Line>,
    pub size: Vec2,
    /// Its first paragraph reads from right to left, so it belongs at the right.
    pub right_to_left: bool,
    /// It did not fit and ends in "…": show the whole in a tooltip.
    pub cut: bool,
}

#[derive(Clone, Debug)]
struct Line {
    offset: Vec2,
    galley: Arc<Galley>,
}

impl Laid {
    /// `colour` fills what has no ink of its own.
    pub fn paint(&self, painter: &Painter, top_left: Pos2, colour: Color32) {
        for line in &self.lines {
            painter.galley(top_left + line.offset, Arc::clone(&line.galley), colour);
        }
    }

    /// Height of the first line, for what stands beside it.
    pub fn first_line(&self) -> f32 {
        self.lines.first().and_then(|line| line.galley.rows.first()).map_or(0.0, |row| row.row.size.y)
    }

    /// What stands on each line as the eye meets it, by the places of the glyphs; a ligature counts as its first letter, and marks on letters do not count.
    pub fn seen(&self) -> Vec<String> {
        let rows = self.lines.iter().flat_map(|line| &line.galley.rows);
        rows.map(|row| {
            let painted = row.row.glyphs.iter().filter(|glyph| glyph.advance_width > 0.0);
            let mut glyphs: Vec<_> = painted.map(|glyph| (glyph.pos.x, glyph.chr)).collect();
            glyphs.sort_by(|a, b| a.0.total_cmp(&b.0));
            glyphs.into_iter().map(|(_, chr)| chr).collect()
        })
        .collect()
    }
}

/// Words on the screen, as wide as there is room, wrapped; at the right if they read from right to left.
pub fn label(ui: &mut Ui, text: &str, look: impl Into<TextLook>) -> Response {
    spans(ui, &[Span::new(text, look)])
}

/// The same with more than one look in it.
pub fn spans(ui: &mut Ui, spans: &[Span<'_>]) -> Response {
    let laid = lay_out_spans(ui, spans, ui.available_width());
    let whole_width = laid.right_to_left && ui.layout().is_vertical();
    let size = vec2(if whole_width { ui.available_width().max(laid.size.x) } else { laid.size.x }, laid.size.y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.is_rect_visible(rect) {
        let left = if whole_width { rect.right() - laid.size.x } else { rect.left() };
        laid.paint(ui.painter(), egui::pos2(left, rect.top()), theme::palette(ui).text);
    }
    name_text(&response, &spans.iter().map(|span| span.text).collect::<String>());
    response
}

/// One line that may end in "…", with the whole as a tooltip and as its name. Only for rail labels and next steps in a list.
pub fn one_line_label(ui: &mut Ui, text: &str, look: impl Into<TextLook>) -> Response {
    let laid = one_line(ui, text, look, ui.available_width());
    let (rect, mut response) = ui.allocate_exact_size(laid.size, Sense::hover());
    laid.paint(ui.painter(), rect.min, theme::palette(ui).text);
    name_text(&response, text);
    if laid.cut {
        response = response.on_hover_text(plain(text));
    }
    response
}

/// Gives a painted text its logical words.
pub fn name_text(response: &Response, text: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, plain(text)));
}

/// Text for a part that paints it itself, wrapped at `max_width`.
pub fn lay_out(ui: &Ui, text: &str, look: impl Into<TextLook>, max_width: f32) -> Laid {
    lay_out_spans(ui, &[Span::new(text, look)], max_width)
}

/// One line that ends in "…" where it does not fit.
pub fn one_line(ui: &Ui, text: &str, look: impl Into<TextLook>, max_width: f32) -> Laid {
    let look = look.into();
    let whole = lay_out(ui, text, look, f32::INFINITY);
    if whole.size.x <= max_width {
        return whole;
    }
    let letters: Vec<&str> = text.graphemes(true).collect();
    let cut = |count: usize| lay_out(ui, &format!("{}…", letters[..count].concat().trim_end()), look, f32::INFINITY);
    // The longest beginning that fits: binary search, because text may be long and every probe is shaped.
    let (mut fits, mut too_long) = (0, letters.len());
    while too_long - fits > 1 {
        let probe = usize::midpoint(fits, too_long);
        if cut(probe).size.x <= max_width {
            fits = probe;
        } else {
            too_long = probe;
        }
    }
    Laid { cut: true, ..cut(fits) }
}

/// Text of several looks for a part that paints it itself.
pub fn lay_out_spans(ui: &Ui, spans: &[Span<'_>], max_width: f32) -> Laid {
    // A layout can ask for less than nothing while a panel is being dragged.
    let max_width = max_width.max(1.0);
    if spans.iter().any(|span| span.text.chars().any(needs_order)) {
        Setter::new(ui, spans, max_width).set()
    } else {
        left_to_right(ui, spans, max_width)
    }
}

/// Keeps what is inserted into a sentence whole, whichever way the sentence reads.
pub fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// The words without marks of direction, for screen readers and tests.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.contains(is_direction_mark) { Cow::Owned(text.replace(is_direction_mark, "")) } else { Cow::Borrowed(text) }
}

/// Does the text, by its first letter of clear direction, read from right to left?
pub fn is_right_to_left(text: &str) -> bool {
    matches!(
        text.chars().map(bidi_class).find(|class| matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL)),
        Some(BidiClass::R | BidiClass::AL)
    )
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}')
}

/// Right-to-left letters and every eastern digit, which egui would print in reverse.
fn needs_order(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') && c != '\u{061C}'
}

/// Digits that are shaped as Arabic but read from left to right.
fn is_eastern_digit(c: char) -> bool {
    matches!(c, '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}' | '\u{066A}'..='\u{066C}')
}

/// The common case: egui fills the lines.
fn left_to_right(ui: &Ui, spans: &[Span<'_>], max_width: f32) -> Laid {
    let mut job = LayoutJob { break_on_newline: true, ..Default::default() };
    job.wrap.max_width = max_width;
    for span in spans {
        let start = job.text.len();
        job.text.push_str(&plain(span.text));
        push_section(&mut job, start, format(ui, span.look, 1.0));
    }
    let galley = ui.painter().layout_job(job);
    Laid { size: galley.size().ceil(), lines: vec![Line { offset: Vec2::ZERO, galley }], right_to_left: false, cut: false }
}

fn format(ui: &Ui, look: TextLook, line_factor: f32) -> TextFormat {
    TextFormat {
        font_id: look.font(),
        line_height: Some((look.line * line_factor).round()),
        color: look.ink.colour(theme::palette(ui)),
        valign: Align::Center,
        ..Default::default()
    }
}

/// Adds what was written since `start` as a section of its own: `LayoutJob::append` would merge it with its neighbour and undo the order.
fn push_section(job: &mut LayoutJob, start: usize, format: TextFormat) {
    if start < job.text.len() {
        job.sections.push(LayoutSection { leading_space: 0.0, byte_range: ByteIndex(start)..ByteIndex(job.text.len()), format });
    }
}

/// Fills lines in logical order and puts each into visual order.
struct Setter<'a> {
    ui: &'a Ui,
    text: String,
    /// Where each look ends, in bytes of `text`.
    looks: Vec<(usize, TextFormat)>,
    max_width: f32,
}

impl<'a> Setter<'a> {
    fn new(ui: &'a Ui, spans: &[Span<'_>], max_width: f32) -> Self {
        let mut text = String::new();
        let mut looks = Vec::with_capacity(spans.len());
        for span in spans {
            text.push_str(span.text);
            looks.push((text.len(), format(ui, span.look, tokens().line_factor.arabic)));
        }
        Self { ui, text, looks, max_width }
    }

    fn set(&self) -> Laid {
        let info = BidiInfo::new(&self.text, None);
        let mut lines = Vec::new();
        for paragraph in &info.paragraphs {
            for range in self.fill(&info, paragraph) {
                lines.push((self.line(&info, paragraph, range), paragraph.level.is_rtl()));
            }
        }
        let width = lines.iter().map(|(galley, _)| galley.size().x).fold(0.0, f32::max).ceil();
        let mut top = 0.0;
        let lines: Vec<Line> = lines
            .into_iter()
            .map(|(galley, at_right)| {
                let offset = vec2(if at_right { (width - galley.size().x).floor() } else { 0.0 }, top);
                top += galley.size().y;
                Line { offset, galley }
            })
            .collect();
        let right_to_left = info.paragraphs.first().is_some_and(|paragraph| paragraph.level.is_rtl());
        Laid { lines, size: vec2(width, top.ceil()), right_to_left, cut: false }
    }

    /// Where each line of a paragraph begins and ends.
    fn fill(&self, info: &BidiInfo<'_>, paragraph: &ParagraphInfo) -> Vec<Range<usize>> {
        let Range { start, end } = paragraph.range.clone();
        let whole = start..start + self.text[start..end].trim_end_matches(['\n', '\r', '\u{2029}']).len();
        let (mut lines, mut line, mut used) = (Vec::new(), whole.start..whole.start, 0.0);
        for piece in self.pieces(info, paragraph, whole) {
            let (inked, wide) = self.widths(info, paragraph, piece.clone());
            if used + inked > self.max_width && !line.is_empty() {
                lines.push(line.clone());
                line = piece.start..piece.start;
                used = 0.0;
            }
            line.end = piece.end;
            used += wide;
        }
        lines.push(line);
        lines
    }

    /// The parts a line may be broken between: words, or single letters of a word that no line can hold.
    fn pieces(&self, info: &BidiInfo<'_>, paragraph: &ParagraphInfo, whole: Range<usize>) -> Vec<Range<usize>> {
        let mut pieces = Vec::new();
        let mut from = whole.start;
        for (offset, _) in unicode_linebreak::linebreaks(&self.text[whole.clone()]) {
            let word = from..whole.start + offset;
            from = word.end;
            if self.widths(info, paragraph, word.clone()).0 <= self.max_width {
                pieces.push(word);
            } else {
                let letters = self.text[word.clone()].grapheme_indices(true);
                pieces.extend(letters.map(|(at, letter)| word.start + at..word.start + at + letter.len()));
            }
        }
        pieces
    }

    /// Width without and with the spaces at the end.
    fn widths(&self, info: &BidiInfo<'_>, paragraph: &ParagraphInfo, range: Range<usize>) -> (f32, f32) {
        let inked = range.start..range.start + self.text[range.clone()].trim_end().len();
        let width = |range: Range<usize>| if range.is_empty() { 0.0 } else { self.line(info, paragraph, range).size().x };
        (width(inked.clone()), width(inked.clone()) + width(inked.end..range.end))
    }

    /// One line in visual order.
    fn line(&self, info: &BidiInfo<'_>, paragraph: &ParagraphInfo, range: Range<usize>) -> Arc<Galley> {
        let mut job = LayoutJob { break_on_newline: false, keep_trailing_whitespace: true, ..Default::default() };
        let (levels, runs) = info.visual_runs(paragraph, range);
        for run in runs {
            if levels[run.start].is_rtl() {
                for token in self.tokens(run, joins_right_to_left).into_iter().rev() {
                    self.push(&mut job, token, true);
                }
            } else {
                for token in self.tokens(run, joins_left_to_right) {
                    self.push(&mut job, token, false);
                }
            }
        }
        if job.sections.is_empty() {
            // An empty line still has a height.
            job.sections.push(LayoutSection {
                leading_space: 0.0,
                byte_range: ByteIndex(0)..ByteIndex(0),
                format: self.look_at(0).clone(),
            });
        }
        self.ui.painter().layout_job(job)
    }

    /// Cuts a run where two neighbours must not be shaped together, and where the look changes.
    fn tokens(&self, run: Range<usize>, joins: fn(char, char) -> bool) -> Vec<Range<usize>> {
        let mut tokens: Vec<Range<usize>> = Vec::new();
        let mut last = None;
        for (at, c) in self.text[run.clone()].char_indices().map(|(at, c)| (run.start + at, c)) {
            let end = at + c.len_utf8();
            let new_look = self.looks.iter().any(|(look_end, _)| *look_end == at);
            match tokens.last_mut() {
                Some(token) if !new_look && last.is_some_and(|last| joins(last, c)) => token.end = end,
                _ => tokens.push(at..end),
            }
            last = Some(c);
        }
        tokens
    }

    fn push(&self, job: &mut LayoutJob, token: Range<usize>, mirrored: bool) {
        let start = job.text.len();
        let visible = self.text[token.clone()].chars().filter(|c| !is_direction_mark(*c));
        job.text.extend(visible.map(|c| if mirrored { mirror(c) } else { c }));
        push_section(job, start, self.look_at(token.start).clone());
    }

    fn look_at(&self, byte: usize) -> &TextFormat {
        let look = self.looks.iter().find(|(end, _)| byte < *end).or(self.looks.last());
        &look.expect("text without a span has no characters, and so no lines to set").1
    }
}

/// Letters, their marks and joiners are shaped as one word; spaces and signs change places with it.
fn joins_right_to_left(last: char, next: char) -> bool {
    let of_a_word =
        |c: char| matches!(bidi_class(c), BidiClass::AL | BidiClass::R | BidiClass::NSM | BidiClass::BN) && !is_eastern_digit(c);
    of_a_word(last) && of_a_word(next)
}

fn joins_left_to_right(last: char, next: char) -> bool {
    !is_eastern_digit(last) && !is_eastern_digit(next)
}

/// The bracket that opens the other way. Quotation marks made of commas are not mirrored by the standard.
fn mirror(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '≤' => '≥',
        '≥' => '≤',
        other => other,
    }
}
