//! Finds the line of a mistake again: guides are read into values that no longer know where they stood.
//!
//! **Invariant:** a line is a help, never a fact that anything rests on; where it cannot be found there is none.

use std::collections::HashMap;

/// Every quoted word of a RON text with its places, and where lines begin.
pub(in crate::screening) struct Lines<'t> {
    words: HashMap<&'t str, Vec<usize>>,
    /// Places of `id: "word"`.
    defined: HashMap<&'t str, usize>,
    begins: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(in crate::screening) fn new(text: &'t str) -> Self {
        let begins = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let (mut words, mut defined) = (HashMap::<_, Vec<_>>::new(), HashMap::new());
        let mut before = 0;
        let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
        for pair in quotes.chunks_exact(2) {
            let (open, close) = (pair[0], pair[1]);
            let word = &text[open + 1..close];
            words.entry(word).or_default().push(open);
            let lead = text[before..open].trim_end().strip_suffix(':').map(str::trim_end);
            if lead.is_some_and(|lead| lead.ends_with("id")) {
                defined.entry(word).or_insert(open);
            }
            before = close + 1;
        }
        Self { words, defined, begins }
    }

    pub(in crate::screening) fn of_byte(&self, at: usize) -> usize {
        self.begins.partition_point(|&begin| begin <= at)
    }

    /// The line on which `owner` is defined, or the first one after it that holds `word`.
    pub(in crate::screening) fn of(&self, owner: Option<&str>, word: Option<&str>) -> Option<usize> {
        let owner = owner.and_then(|owner| self.defined.get(owner)).copied();
        let word = word.and_then(|word| self.words.get(word)).and_then(|places| {
            let after = places.partition_point(|&place| place < owner.unwrap_or(0));
            places.get(after).copied()
        });
        word.or(owner).map(|at| self.of_byte(at))
    }
}

/// The line of a message, or of its attribute, in a Fluent text.
pub(in crate::screening) fn in_fluent(text: &str, message: &str, attribute: Option<&str>) -> Option<usize> {
    let named = |line: &str, name: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let lines = || text.lines().enumerate();
    let (begin, _) = lines().find(|(_, line)| named(line, message))?;
    let Some(attribute) = attribute else { return Some(begin + 1) };
    let found = lines()
        .skip(begin + 1)
        .take_while(|(_, line)| line.is_empty() || line.starts_with([' ', '}']))
        .find(|(_, line)| line.trim_start().strip_prefix('.').is_some_and(|line| named(line, attribute)));
    Some(found.map_or(begin, |(line, _)| line) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_behind_its_owner() {
        let text = "(id: \"a\",\n rules: [(id: \"r\", when: Is(\"q\", \"x\")),\n (id: \"s\",\n when: Is(\"q\", \"y\"))])";
        let lines = Lines::new(text);
        assert_eq!(lines.of(Some("s"), Some("q")), Some(4));
        assert_eq!(lines.of(Some("r"), Some("q")), Some(2));
        assert_eq!(lines.of(Some("s"), None), Some(3));
        assert_eq!(lines.of(None, Some("nowhere")), None);
    }

    #[test]
    fn messages_and_attributes_are_found() {
        let text = "a = A\n    .short = S\nb = B\n    .short = T\n";
        assert_eq!(in_fluent(text, "b", Some("short")), Some(4));
        assert_eq!(in_fluent(text, "b", Some("why")), Some(3));
        assert_eq!(in_fluent(text, "c", None), None);
    }
}
