//! The words of a document, in reading order, before any drawing.
//!
//! **Invariant:** words of a case stand in a [`Text`] that names the field it discloses, so that "what left the office" is
//! computed by [`Doc::disclosed`], never typed.

use crate::casework::referral::FieldId;
use std::collections::BTreeSet;

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doc {
    /// Of the recipient: BCP 47. Decides the direction of the page.
    pub language: String,
    /// In the reader's title bar and in print queues, which keep it: never a name, never a code.
    pub title: String,
    /// The day written on it. Nothing here looks at the clock.
    pub date: jiff::civil::Date,
    pub margins: Margins,
    pub blocks: Vec<Block>,
}

/// What stands on every page.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Margins {
    /// Top, where the line begins: confidentiality.
    pub head: String,
    /// Top, where the line ends.
    pub head_end: String,
    /// Foot, where the line begins: what this document is not.
    pub foot: String,
    /// Foot, where the line ends, with `{p}` and `{n}` in it: "Page {p} of {n}".
    pub page_of: String,
}

/// One piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Level 1 is the title on the page; 2 and 3 below it. Stays with what follows.
    Heading {
        level: u8,
        text: Text,
    },
    Para(Para),
    /// A framed box with something that must not be missed.
    Notice {
        title: Text,
        body: Vec<Text>,
    },
    /// The person's own words, set apart from everything the office says.
    Words {
        label: Text,
        words: Vec<Text>,
    },
    KeyValues(Vec<KeyValue>),
    Table(Table),
    /// Points, one sentence each.
    List(Vec<Text>),
    /// To be ticked by pen, or already ticked.
    Checklist(Vec<(Tick, Text)>),
    /// A line to write on above each label.
    Signatures(Vec<Text>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Para {
    pub text: Text,
    pub style: ParaStyle,
    /// Stays on the page of the next block.
    pub with_next: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParaStyle {
    Body,
    /// The line under a title.
    Lead,
    /// Sources and remarks.
    Small,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyValue {
    pub key: Text,
    pub value: Text,
}

/// Rows under column titles; the first cell of a row names the row. The titles stand again at the top of each page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Text>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub title: Text,
    /// Its part of the width, against the parts of the others.
    pub share: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    Empty,
    Ticked,
}

/// Words, with the field they disclose if they disclose one.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Text {
    pub pieces: Vec<Inline>,
    pub discloses: Option<FieldId>,
}

/// A stretch of words of one look and one language.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Inline {
    pub text: String,
    pub strong: bool,
    /// In the quiet ink: words about words (how something is known).
    pub quiet: bool,
    /// Where it is not that of the document, and known.
    pub language: Option<String>,
}

impl Text {
    /// The office's own words: they disclose nothing.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().and(text)
    }

    /// Words of a case, which disclose `field`.
    pub fn of(field: &FieldId, text: impl Into<String>) -> Self {
        Self { discloses: Some(field.clone()), ..Self::plain(text) }
    }

    #[must_use]
    pub fn and(mut self, text: impl Into<String>) -> Self {
        self.pieces.push(Inline { text: text.into(), ..Inline::default() });
        self
    }

    #[must_use]
    pub fn and_strong(mut self, text: impl Into<String>) -> Self {
        self.pieces.push(Inline { text: text.into(), strong: true, ..Inline::default() });
        self
    }

    #[must_use]
    pub fn and_quiet(mut self, text: impl Into<String>) -> Self {
        self.pieces.push(Inline { text: text.into(), quiet: true, ..Inline::default() });
        self
    }

    /// Everything said so far is in this language.
    #[must_use]
    pub fn in_language(mut self, language: &str) -> Self {
        for piece in &mut self.pieces {
            piece.language = Some(language.to_owned());
        }
        self
    }

    /// The bare words.
    pub fn words(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}

impl Para {
    pub fn body(text: Text) -> Block {
        Block::Para(Self { text, style: ParaStyle::Body, with_next: false })
    }

    /// A sentence that introduces the block after it.
    pub fn leading_in(text: Text) -> Block {
        Block::Para(Self { text, style: ParaStyle::Body, with_next: true })
    }

    pub fn lead(text: Text) -> Block {
        Block::Para(Self { text, style: ParaStyle::Lead, with_next: false })
    }

    pub fn small(text: Text) -> Block {
        Block::Para(Self { text, style: ParaStyle::Small, with_next: false })
    }
}

impl Block {
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: Text::plain(text) }
    }

    /// Its texts in reading order.
    pub fn texts(&self) -> Vec<&Text> {
        match self {
            Self::Heading { text, .. } => vec![text],
            Self::Para(para) => vec![&para.text],
            Self::Notice { title: first, body: rest } | Self::Words { label: first, words: rest } => {
                std::iter::once(first).chain(rest).collect()
            }
            Self::KeyValues(pairs) => pairs.iter().flat_map(|pair| [&pair.key, &pair.value]).collect(),
            Self::Table(table) => {
                let titles = table.columns.iter().map(|column| &column.title);
                titles.chain(table.rows.iter().flatten()).collect()
            }
            Self::List(points) | Self::Signatures(points) => points.iter().collect(),
            Self::Checklist(points) => points.iter().map(|(_, text)| text).collect(),
        }
    }
}

impl Doc {
    /// The fields whose words stand in this document, each once, in the order of their ids.
    pub fn disclosed(&self) -> Vec<FieldId> {
        let fields: BTreeSet<&FieldId> = self
            .blocks
            .iter()
            .flat_map(Block::texts)
            .filter(|text| !text.words().is_empty())
            .filter_map(|text| text.discloses.as_ref())
            .collect();
        fields.into_iter().cloned().collect()
    }

    pub fn is_right_to_left(&self) -> bool {
        is_right_to_left(&self.language)
    }
}

/// Is this language written from right to left?
pub fn is_right_to_left(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default();
    matches!(primary, "ar" | "fa" | "ur" | "ps" | "he" | "yi" | "ckb" | "sd" | "ug" | "dv")
}
