//! What a person set: language, colours, sizes, times. Never a secret, never a word about a case.
//!
//! **Invariant:** what this program does not know in `settings.ron` is kept as it stands, so that an older program does not wipe
//! what a newer one wrote; a value that makes no sense is read as if it were not there.

use super::{place::Page, theme::QuestionSize};
use crate::wording::Language;
use std::collections::BTreeMap;

/// Which colours are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    #[default]
    AsSystem,
    Light,
    Dark,
    HighContrast,
}

impl Colours {
    pub const ALL: [Self; 4] = [Self::AsSystem, Self::Light, Self::Dark, Self::HighContrast];

    /// As the settings file and the wording name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AsSystem => "as-system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }
}

/// As the settings file and the wording name it.
pub fn size_name(size: QuestionSize) -> &'static str {
    match size {
        QuestionSize::Normal => "normal",
        QuestionSize::Large => "large",
        QuestionSize::VeryLarge => "very-large",
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub language: Language,
    pub colours: Colours,
    pub question_size: QuestionSize,
    /// Text size in percent.
    pub zoom: u16,
    /// Minutes without a touch before the desk locks.
    pub idle_minutes: u16,
    /// The same while an interview is open.
    pub interview_idle_minutes: u16,
    /// Letters beside the answers.
    pub key_letters: bool,
    /// Nothing slides or fades.
    pub less_movement: bool,
    /// Size of the window in points at 100 %.
    pub window: (u16, u16),
    unknown: BTreeMap<String, ron::Value>,
}

impl Settings {
    pub const ZOOM: std::ops::RangeInclusive<u16> = 80..=200;
    pub const IDLE_MINUTES: std::ops::RangeInclusive<u16> = 1..=60;
    const WINDOW_SIDE: std::ops::RangeInclusive<u16> = 400..=8000;

    pub fn new(language: Language) -> Self {
        Self {
            language,
            colours: Colours::default(),
            question_size: QuestionSize::default(),
            zoom: 100,
            idle_minutes: 5,
            interview_idle_minutes: 15,
            key_letters: true,
            less_movement: false,
            window: (1280, 800),
            unknown: BTreeMap::new(),
        }
    }

    /// Reads a settings file; `language` is used where the file names none.
    pub fn read(text: &str, language: Language) -> Self {
        let mut found: BTreeMap<String, ron::Value> = ron::from_str(text).unwrap_or_default();
        let mut settings = Self::new(language);
        found.remove("format");
        take(&mut found, "language", |name: String| Language::from_code(&name), &mut settings.language);
        take(&mut found, "colours", |name: String| Colours::ALL.into_iter().find(|one| one.name() == name), &mut settings.colours);
        take(
            &mut found,
            "question_size",
            |name: String| QuestionSize::ALL.into_iter().find(|one| size_name(*one) == name),
            &mut settings.question_size,
        );
        take(&mut found, "zoom", |n: u16| Self::ZOOM.contains(&n).then_some(n), &mut settings.zoom);
        take(&mut found, "idle_minutes", minutes, &mut settings.idle_minutes);
        take(&mut found, "interview_idle_minutes", minutes, &mut settings.interview_idle_minutes);
        take(&mut found, "key_letters", Some, &mut settings.key_letters);
        take(&mut found, "less_movement", Some, &mut settings.less_movement);
        take(&mut found, "window_width", side, &mut settings.window.0);
        take(&mut found, "window_height", side, &mut settings.window.1);
        settings.unknown = found;
        settings
    }

    /// A size nobody could work in is not remembered.
    pub fn set_window(&mut self, (width, height): (u16, u16)) {
        if let (Some(width), Some(height)) = (side(width), side(height)) {
            self.window = (width, height);
        }
    }

    /// A page of the settings as it came.
    pub fn reset(&mut self, page: Page) {
        let came = Self::new(self.language);
        match page {
            Page::Looks => {
                (self.zoom, self.colours, self.less_movement) = (came.zoom, came.colours, came.less_movement);
            }
            Page::Locking => {
                (self.idle_minutes, self.interview_idle_minutes) = (came.idle_minutes, came.interview_idle_minutes);
            }
            Page::Interview => (self.question_size, self.key_letters) = (came.question_size, came.key_letters),
            Page::Language | Page::Keys | Page::About => {}
        }
    }

    /// The settings file. A map with names as text, so that unknown values go through unchanged.
    pub fn write(&self) -> String {
        let mut lines = vec![
            ("format", "1".to_owned()),
            ("language", quoted(self.language.code())),
            ("colours", quoted(self.colours.name())),
            ("question_size", quoted(size_name(self.question_size))),
            ("zoom", self.zoom.to_string()),
            ("idle_minutes", self.idle_minutes.to_string()),
            ("interview_idle_minutes", self.interview_idle_minutes.to_string()),
            ("key_letters", self.key_letters.to_string()),
            ("less_movement", self.less_movement.to_string()),
            ("window_width", self.window.0.to_string()),
            ("window_height", self.window.1.to_string()),
        ];
        let unknown = self.unknown.iter().filter_map(|(name, value)| Some((name.as_str(), ron::to_string(value).ok()?)));
        lines.extend(unknown);
        let body: Vec<String> = lines.iter().map(|(name, value)| format!("    {}: {value},\n", quoted(name))).collect();
        format!("{{\n{}}}\n", body.concat())
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn minutes(n: u16) -> Option<u16> {
    Settings::IDLE_MINUTES.contains(&n).then_some(n)
}

fn side(n: u16) -> Option<u16> {
    Settings::WINDOW_SIDE.contains(&n).then_some(n)
}

/// Moves a known value into its place if it makes sense.
fn take<T: serde::de::DeserializeOwned, U>(
    found: &mut BTreeMap<String, ron::Value>,
    name: &str,
    read: impl Fn(T) -> Option<U>,
    into: &mut U,
) {
    let value = found.remove(name).and_then(|value| value.into_rust::<T>().ok());
    if let Some(good) = value.and_then(read) {
        *into = good;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were_written() {
        let mut settings = Settings::new(Language::English);
        settings.zoom = 130;
        settings.colours = Colours::HighContrast;
        settings.window = (1024, 700);
        assert_eq!(Settings::read(&settings.write(), Language::Spanish), settings);
    }

    #[test]
    fn what_a_newer_program_wrote_is_kept() {
        let settings = Settings::read(r#"{"zoom": 90, "moon": {"phase": [1, 2], "seen": true}}"#, Language::Spanish);
        let again: BTreeMap<String, ron::Value> = ron::from_str(&settings.write()).expect("our own file reads");
        assert!(ron::to_string(&again["moon"]).expect("a plain value").contains("phase"));
        assert_eq!(settings.zoom, 90);
    }

    #[test]
    fn one_senseless_value_spoils_nothing_else() {
        let settings = Settings::read(r#"{"zoom": 7000, "language": "en", "idle_minutes": "soon"}"#, Language::Spanish);
        assert_eq!((settings.zoom, settings.language, settings.idle_minutes), (100, Language::English, 5));
        assert_eq!(Settings::read("not ron at all (((", Language::Spanish), Settings::new(Language::Spanish));
    }
}
