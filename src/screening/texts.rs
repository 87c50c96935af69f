//! The words of a guide in one language, read from Fluent text.
//!
//! **Invariant:** plain words only. A guide's sentence is shown as its author wrote it: no variables, no references, no functions.
//! A line break is a space; an empty line begins a new paragraph.

use super::name::Id;
use fluent_syntax::{ast, parser};
use std::collections::{BTreeMap, btree_map::Entry};

/// All texts of one language.
#[derive(Clone, Debug, Default)]
pub struct GuideTexts {
    pub(super) messages: BTreeMap<String, Message>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    pub(super) value: Option<String>,
    pub(super) attributes: BTreeMap<String, String>,
}

impl GuideTexts {
    /// The words of `id`, or `id` itself where there are none (a checked guide has them all).
    pub fn text<'t>(&'t self, id: &'t str) -> &'t str {
        self.messages.get(id).and_then(|message| message.value.as_deref()).unwrap_or(id)
    }

    pub fn attr(&self, id: &str, name: &str) -> Option<&str> {
        self.messages.get(id)?.attributes.get(name).map(String::as_str)
    }

    /// The label of an option, where the guide gives it one (yes and no are the interface's words).
    pub fn option(&self, question: &str, option: &str) -> Option<&str> {
        self.messages.get(question)?.attributes.get(&option_name(option)).map(String::as_str)
    }

    /// The label for the rail: `.short`, else the words themselves.
    pub fn short<'t>(&'t self, id: &'t str) -> &'t str {
        self.attr(id, "short").unwrap_or_else(|| self.text(id))
    }

    pub fn role<'t>(&'t self, role: &'t Id) -> &'t str {
        self.messages.get(&format!("role-{role}")).and_then(|message| message.value.as_deref()).unwrap_or(role.as_str())
    }
}

/// The name of the attribute that holds an option's label.
pub(super) fn option_name(option: &str) -> String {
    format!("o-{option}")
}

/// Deeper nesting than plain words need. The parser of Fluent calls itself, so depth is counted before it is let in.
const MOST_NESTED: usize = 8;

/// How deep braces, and brackets within them, are nested. Quoted text and comments do not count.
fn is_nested_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    for line in text.lines() {
        let mut quoted = false;
        let mut letters = if depth == 0 && line.starts_with('#') { "" } else { line }.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if depth > 0 => quoted = !quoted,
                '\\' if quoted => {
                    letters.next();
                }
                _ if quoted => {}
                '{' => depth += 1,
                '(' | '[' if depth > 0 => depth += 1,
                '}' | ')' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MOST_NESTED {
                return true;
            }
        }
    }
    false
}

/// What is wrong with a text file, and at which byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TextFault {
    Syntax { at: usize, why: String },
    Repeated { id: String },
    NotPlain { id: String },
    TooDeep,
}

/// Reads what can be read, and says what could not.
pub(super) fn read(text: &str) -> (GuideTexts, Vec<TextFault>) {
    if is_nested_too_deep(text) {
        return (GuideTexts::default(), vec![TextFault::TooDeep]);
    }
    let (resource, errors) = match parser::parse_runtime(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut faults: Vec<_> = errors.iter().map(|error| TextFault::Syntax { at: error.pos.start, why: error.kind.to_string() }).collect();
    let mut texts = GuideTexts::default();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => add(&mut texts, message, &mut faults),
            ast::Entry::Term(term) => faults.push(TextFault::NotPlain { id: format!("-{}", term.id.name) }),
            _ => {}
        }
    }
    (texts, faults)
}

fn add(texts: &mut GuideTexts, message: &ast::Message<&str>, faults: &mut Vec<TextFault>) {
    let id = message.id.name;
    let mut plain = |pattern: &ast::Pattern<&str>| {
        words(pattern).unwrap_or_else(|| {
            faults.push(TextFault::NotPlain { id: id.to_owned() });
            String::new()
        })
    };
    let value = message.value.as_ref().map(&mut plain);
    let attributes = message.attributes.iter().map(|attribute| (attribute.id.name.to_owned(), plain(&attribute.value))).collect();
    match texts.messages.entry(id.to_owned()) {
        Entry::Vacant(free) => {
            free.insert(Message { value, attributes });
        }
        Entry::Occupied(_) => faults.push(TextFault::Repeated { id: id.to_owned() }),
    }
}

/// The words of a pattern, or nothing where it is more than words.
fn words(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut all = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => all.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) } => {
                all.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
            }
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(paragraphs(&all))
}

fn paragraphs(text: &str) -> String {
    let paragraph = |block: &str| block.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("\r\n", "\n").split("\n\n").map(paragraph).filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_is_a_space_and_an_empty_line_a_paragraph() {
        let (texts, faults) = read("q =\n    One\n    two.\n\n    Three.\n    .short = S {\"{\"}x\n");
        assert_eq!(faults, []);
        assert_eq!(texts.text("q"), "One two.\nThree.");
        assert_eq!(texts.attr("q", "short"), Some("S {x"));
        assert_eq!(texts.text("missing"), "missing");
    }

    #[test]
    fn what_cannot_be_read_is_told_and_the_rest_is_read() {
        let (texts, faults) = read("a = A\nb == }\nc = { $who }\na = again\n");
        assert_eq!(texts.text("a"), "A", "the first one stays");
        assert!(faults.contains(&TextFault::NotPlain { id: "c".into() }), "{faults:?}");
        assert!(faults.contains(&TextFault::Repeated { id: "a".into() }), "{faults:?}");
        assert!(faults.iter().any(|fault| matches!(fault, TextFault::Syntax { .. })), "{faults:?}");
    }
}
