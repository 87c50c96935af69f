//! Where in the text of a case file something is written: the line of a field, and the field at a line.
//!
//! **Invariant:** reads any text to its end without complaint. It is asked only where to point, never what is meant.

/// A field by the names that lead to it: `["answers", "safe-afraid-now"]`.
type Path = Vec<String>;

#[derive(Default)]
pub(super) struct Places {
    /// Every name before a colon, with the line it stands on.
    fields: Vec<(Path, usize)>,
    /// Every text in quotes, with the field it stands in.
    texts: Vec<(Path, String, usize)>,
    /// The field in which the text ends; where none is open, the last word, which would have become one.
    end: Path,
}

impl Places {
    pub(super) fn read(text: &str) -> Self {
        let mut reader = Reader { rest: text.chars().collect(), at: 0, line: 1, levels: Vec::new(), last: None };
        let mut places = Self::default();
        while reader.step(&mut places) {}
        places.end = reader.path();
        if let (Some(None), Some((word, _))) = (reader.levels.last(), reader.last.take()) {
            places.end.push(word);
        }
        places
    }

    /// The field that stands at a place, both counted from 1.
    pub(super) fn field_at(text: &str, line: usize, column: usize) -> String {
        let before = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
        let within: usize = text[before..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        Self::read(&text[..before + within]).end.join(".")
    }

    /// The line of a field; if it is not written, that of the field around it.
    pub(super) fn line_of(&self, path: &[&str]) -> Option<usize> {
        let found = self.fields.iter().find(|(known, _)| known == path).map(|(_, line)| *line);
        found.or_else(|| path.split_last().and_then(|(_, around)| self.line_of(around)))
    }

    /// The line of a text in a field, or of the field.
    pub(super) fn line_of_text(&self, path: &[&str], text: &str) -> Option<usize> {
        let found = self.texts.iter().find(|(known, written, _)| known == path && written == text);
        found.map(|(.., line)| *line).or_else(|| self.line_of(path))
    }

    /// Fields that are written a second time.
    pub(super) fn repeated(&self) -> impl Iterator<Item = &(Path, usize)> {
        let is_second = |n: &usize| self.fields[..*n].iter().any(|(earlier, _)| *earlier == self.fields[*n].0);
        (0..self.fields.len()).filter(is_second).map(|n| &self.fields[n])
    }
}

struct Reader {
    rest: Vec<char>,
    at: usize,
    line: usize,
    /// The field now open in each bracket.
    levels: Vec<Option<String>>,
    /// The last name or text, and its line.
    last: Option<(String, usize)>,
}

impl Reader {
    fn step(&mut self, places: &mut Places) -> bool {
        let Some(c) = self.next() else { return false };
        match c {
            '(' | '[' | '{' => self.levels.push(None),
            ')' | ']' | '}' => {
                self.levels.pop();
            }
            ',' => self.set_field(None),
            ':' => {
                if let Some((name, line)) = self.last.take() {
                    self.set_field(Some(name));
                    places.fields.push((self.path(), line));
                }
            }
            '"' => {
                let line = self.line;
                let text = self.text();
                places.texts.push((self.path(), text.clone(), line));
                self.last = Some((text, line));
            }
            '/' => self.comment(),
            c if c.is_alphanumeric() || c == '_' => {
                let mut name = String::from(c);
                while let Some(c) = self.next_if(|c| c.is_alphanumeric() || c == '_') {
                    name.push(c);
                }
                self.last = Some((name, self.line));
            }
            _ => {}
        }
        true
    }

    fn next(&mut self) -> Option<char> {
        self.next_if(|_| true)
    }

    fn next_if(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let c = self.rest.get(self.at).copied().filter(|c| wanted(*c))?;
        self.at += 1;
        self.line += usize::from(c == '\n');
        Some(c)
    }

    /// The text up to the closing quote. Escapes stand for themselves: names have none.
    fn text(&mut self) -> String {
        let mut text = String::new();
        while let Some(c) = self.next_if(|c| c != '"') {
            text.push(c);
            if c == '\\' {
                text.extend(self.next());
            }
        }
        self.next();
        text
    }

    fn comment(&mut self) {
        if self.next_if(|c| c == '/').is_some() {
            while self.next_if(|c| c != '\n').is_some() {}
        } else if self.next_if(|c| c == '*').is_some() {
            while let Some(c) = self.next() {
                if c == '*' && self.next_if(|c| c == '/').is_some() {
                    break;
                }
            }
        }
    }

    fn set_field(&mut self, name: Option<String>) {
        if let Some(level) = self.levels.last_mut() {
            *level = name;
        }
    }

    fn path(&self) -> Path {
        self.levels.iter().flatten().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "(\n  format: 1, // say: \"what\"\n  answers: {\n    \"a\": One(\"x\"),\n    \"b\": Yes,\n    \"a\": No,\n  },\n  ticked: [\"code\", \"view\"],\n)";

    #[test]
    fn fields_and_texts_have_their_lines() {
        let places = Places::read(TEXT);
        assert_eq!(places.line_of(&["answers", "b"]), Some(5));
        assert_eq!(places.line_of(&["answers", "missing"]), Some(3));
        assert_eq!(places.line_of_text(&["ticked"], "view"), Some(8));
        assert_eq!(places.line_of(&["nothing"]), None);
        assert_eq!(places.repeated().collect::<Vec<_>>(), [&(vec!["answers".into(), "a".into()], 6)]);
    }

    #[test]
    fn a_place_has_its_field() {
        assert_eq!(Places::field_at(TEXT, 5, 12), "answers.b");
        assert_eq!(Places::field_at(TEXT, 2, 11), "format");
        assert_eq!(Places::field_at(TEXT, 2, 7), "form");
        assert_eq!(Places::field_at(TEXT, 99, 99), "");
    }

    #[test]
    fn any_text_is_read_to_its_end() {
        for text in ["", ")))", "\"", "\"\\", "/*", "/", "a:b:c::", "(((\"é", "\u{0}:"] {
            Places::read(text);
            Places::field_at(text, 7, 7);
        }
    }
}
