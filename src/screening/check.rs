//! From a guide as written to a guide that holds, or to everything that is wrong with it.
//!
//! **Invariant:** nothing is repaired and nothing is passed over: a guide comes out only when no problem was found.

mod conditions;
mod forbidden;
mod lines;
mod names;
mod order;
mod parts;
mod polarity;
mod words;

use super::{
    guide::Guide,
    guide_file::GuideFile,
    name::Id,
    problem::{Fault, GuideProblem, Place},
};
use lines::Lines;
use names::Names;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The name of the logic file in messages.
pub const LOGIC: &str = "guide.ron";
const LARGEST_FILE: usize = 2 * 1024 * 1024;

impl Guide {
    /// Reads and checks a guide: its logic, and its texts by language. The one way to get a [`Guide`].
    pub fn read(logic: &str, texts: &[(&str, &str)]) -> Result<Self, Vec<GuideProblem>> {
        if let Some(problem) = too_large(logic, texts) {
            return Err(vec![problem]);
        }
        let file = parse(logic)?;
        let mut check = Checker::new(logic, &file);
        let texts = words::read(&mut check, texts);
        let names = names::collect(&mut check);
        let parts = parts::build(&mut check, &names);
        let compiled = order::compile(&mut check, &names, &parts);
        words::check(&mut check, &texts);
        forbidden::check(&mut check, &texts);
        let Some(compiled) = compiled.filter(|_| check.problems.is_empty()) else {
            return Err(check.into_problems());
        };
        parts.into_guide(&file, compiled, texts.by_language, hash(logic, &texts.files)).ok_or_else(|| check.into_problems())
    }
}

/// Names exactly these files: the hash covers names and contents, in order of language.
fn hash(logic: &str, texts: &[(String, String)]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    let mut add = |name: &str, text: &str| {
        for part in [name, text] {
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    };
    add(LOGIC, logic);
    for (language, text) in texts {
        add(language, text);
    }
    hasher.finalize().into()
}

fn too_large(logic: &str, texts: &[(&str, &str)]) -> Option<GuideProblem> {
    let files = std::iter::once((LOGIC.to_owned(), logic)).chain(texts.iter().map(|(language, text)| (words::file_of(language), *text)));
    let (file, _) = files.into_iter().find(|(_, text)| text.len() > LARGEST_FILE)?;
    Some(GuideProblem { place: Place { file, ..Place::default() }, fault: Fault::TooLarge { most: LARGEST_FILE } })
}

#[derive(Deserialize)]
struct FormatLine {
    format: u32,
}

/// The format is read alone first: a guide from the future is its own problem, not "unreadable".
fn parse(logic: &str) -> Result<GuideFile, Vec<GuideProblem>> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let unreadable = |error: &ron::error::SpannedError| {
        let place = Place { file: LOGIC.to_owned(), line: Some(error.span.start.line), about: None };
        vec![GuideProblem { place, fault: Fault::Unreadable { why: error.code.to_string() } }]
    };
    let wrong = |fault| vec![GuideProblem { place: Place { file: LOGIC.to_owned(), line: None, about: None }, fault }];
    match options.from_str::<FormatLine>(logic) {
        Ok(FormatLine { format: 1 }) => options.from_str(logic).map_err(|error| unreadable(&error)),
        Ok(FormatLine { format: 0 }) => Err(wrong(Fault::NoSuchFormat { found: 0 })),
        Ok(FormatLine { format: found }) => Err(wrong(Fault::FromTheFuture { found })),
        Err(error) => Err(unreadable(&error)),
    }
}

/// What the checks share: the guide as written, and the problems so far.
struct Checker<'f> {
    file: &'f GuideFile,
    lines: Lines<'f>,
    problems: Vec<GuideProblem>,
}

/// What a problem is about: "rule", `r-afraid`.
#[derive(Clone, Copy, Debug)]
struct About<'f> {
    kind: &'static str,
    id: &'f str,
}

impl<'f> Checker<'f> {
    fn new(logic: &'f str, file: &'f GuideFile) -> Self {
        Self { file, lines: Lines::new(logic), problems: Vec::new() }
    }

    /// A problem of the logic, at the word it is about.
    fn problem(&mut self, about: About<'_>, word: Option<&str>, fault: Fault) {
        let line = self.lines.of(Some(about.id), word);
        let place = Place { file: LOGIC.to_owned(), line, about: Some(format!("{} `{}`", about.kind, about.id)) };
        self.problems.push(GuideProblem { place, fault });
    }

    fn unknown(&mut self, about: About<'_>, names: &Names<'_>, kind: &'static str, name: &str) {
        let nearest = if self.problems.len() < MOST_COMPARED { names.nearest(kind, name) } else { None };
        self.problem(about, Some(name), Fault::Unknown { kind, name: name.to_owned(), nearest });
    }

    /// A name, or a problem and nothing.
    fn id(&mut self, about: About<'_>, name: &str) -> Option<Id> {
        let id = Id::new(name).ok();
        if id.is_none() {
            self.problem(about, Some(name), Fault::NotAName { name: name.to_owned() });
        }
        id
    }

    fn into_problems(self) -> Vec<GuideProblem> {
        let mut seen = std::collections::HashSet::new();
        let mut problems = self.problems;
        problems.retain(|problem| seen.insert(format!("{problem}")));
        problems.sort_by_key(|problem| (problem.place.file != LOGIC, problem.place.file.clone(), problem.place.line));
        problems
    }
}

/// Comparing every misspelt name with every known one takes too long where nearly all are misspelt.
const MOST_COMPARED: usize = 200;

/// The nearest of the known names, if it is near at all.
pub(crate) fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<String> {
    let near = |known: &&str| strsim::jaro_winkler(name, known);
    let best = known.map(|known| (near(&known), known)).max_by(|a, b| a.0.total_cmp(&b.0))?;
    // Below this, a suggestion reads as a joke (picked by feel).
    (best.0 > 0.8).then(|| best.1.to_owned())
}
