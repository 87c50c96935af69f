//! The words of the interface and of documents, from Fluent files, in the language asked for.
//!
//! **Invariant:** every message stands in every language (a test compares the keys), so that no English text shows in a Spanish screen.

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};

/// A language the interface speaks. Documents and guides may speak more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Language {
    #[serde(rename = "es")]
    Spanish,
    #[serde(rename = "en")]
    English,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Spanish, Self::English];

    pub fn code(self) -> &'static str {
        match self {
            Self::Spanish => "es",
            Self::English => "en",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Its own name in itself, so that whoever cannot read the present language finds theirs.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Spanish => "Español",
            Self::English => "English",
        }
    }

    /// The text files of this language.
    pub fn files(self) -> &'static [&'static str] {
        match self {
            Self::Spanish => &[
                include_str!("../assets/wording/es/desk.ftl"),
                include_str!("../assets/wording/es/parts.ftl"),
                include_str!("../assets/wording/es/documents.ftl"),
                include_str!("../assets/wording/es/talk.ftl"),
                include_str!("../assets/wording/es/referral.ftl"),
            ],
            Self::English => &[
                include_str!("../assets/wording/en/desk.ftl"),
                include_str!("../assets/wording/en/parts.ftl"),
                include_str!("../assets/wording/en/documents.ftl"),
                include_str!("../assets/wording/en/talk.ftl"),
                include_str!("../assets/wording/en/referral.ftl"),
            ],
        }
    }
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the embedded texts. A broken file fails the tests, not a caseworker's evening: what can be read is used.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
        // Isolation marks would stand in accessibility names; the bidi widget isolates what is inserted.
        bundle.set_use_isolating(false);
        for file in language.files() {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of `id`, or `id` itself where they are missing.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The words of `id` with what goes into them. Numbers choose plural forms.
    pub fn say_with(&self, id: &str, inserts: &[(&str, Insert<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, insert) in inserts {
            match insert {
                Insert::Text(text) => args.set(*name, *text),
                Insert::Number(number) => args.set(*name, *number),
            }
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// What goes into a sentence.
#[derive(Clone, Copy, Debug)]
pub enum Insert<'a> {
    Text(&'a str),
    Number(i64),
}
