//! What a guide may not ask, and what it may not conclude. The word lists stand here and nowhere else.
//!
//! **Invariant:** words are compared whole and in small letters, in the places where they would become a field or a result. Guidance
//! ("never ask about …") and the titles of laws may use them.

use super::{About, Checker, words::Texts};
use crate::screening::{guide_file::Kind, problem::Fault};

/// Parts of names that would make somebody's identity a field.
const IDENTITY_NAMES: &[&str] = &[
    "orientation",
    "gender-identity",
    "sexuality",
    "homosexual",
    "lesbian",
    "gay",
    "bisexual",
    "transgender",
    "intersex",
    "lgbt",
    "lgbti",
    "lgbtiq",
    "religion",
    "religious",
    "faith",
    "ethnicity",
    "ethnic",
    "ethnic-group",
    "race",
    "tribe",
    "caste",
    "political-opinion",
    "orientacion",
    "identidad-de-genero",
    "etnia",
    "raza",
];

/// The same in texts that ask or that name an option.
const IDENTITY_WORDS: &[&str] = &[
    "sexual orientation",
    "gender identity",
    "sexuality",
    "homosexual",
    "lesbian",
    "gay",
    "bisexual",
    "transgender",
    "intersex",
    "religion",
    "ethnicity",
    "ethnic group",
    "ethnic origin",
    "race",
    "caste",
    "political opinion",
    "orientación sexual",
    "identidad de género",
    "sexualidad",
    "lesbiana",
    "transexual",
    "transgénero",
    "intersexual",
    "religión",
    "etnia",
    "grupo étnico",
    "origen étnico",
    "raza",
    "casta",
    "opinión política",
];

/// Parts of names that would make a verdict or a score.
const VERDICT_NAMES: &[&str] = &[
    "score",
    "points",
    "verdict",
    "victim",
    "no-risk",
    "low-risk",
    "not-at-risk",
    "is-safe",
    "credible",
    "puntuacion",
    "victima",
    "sin-riesgo",
];

/// The same in texts that show a result.
const VERDICT_WORDS: &[&str] = &[
    "victim identified",
    "identified victim",
    "is a victim",
    "not a victim",
    "confirmed victim",
    "no risk",
    "not at risk",
    "risk score",
    "score",
    "scoring",
    "risk free",
    "is an adult",
    "is a minor",
    "is lying",
    "not credible",
    "credibility",
    "víctima identificada",
    "es víctima",
    "es una víctima",
    "no es víctima",
    "víctima confirmada",
    "sin riesgo",
    "no hay riesgo",
    "ningún riesgo",
    "puntuación",
    "puntaje",
    "es adulto",
    "es adulta",
    "es menor de edad",
    "miente",
    "no es creíble",
    "credibilidad",
];

pub(super) fn check(check: &mut Checker<'_>, texts: &Texts) {
    names(check);
    for (language, found) in &texts.by_language {
        for (name, attribute, asks, text) in shown(check, found) {
            let place = (name.as_str(), attribute.as_deref());
            if asks && let Some(word) = first_of(IDENTITY_WORDS, &text) {
                texts.problem(check, language, place, Fault::IdentityWord { word });
            }
            if let Some(word) = first_of(VERDICT_WORDS, &text) {
                texts.problem(check, language, place, Fault::VerdictWord { word });
            }
        }
    }
}

fn names(check: &mut Checker<'_>) {
    let file = check.file;
    for section in &file.sections {
        name(check, About { kind: "section", id: &section.id }, &section.id);
        for question in &section.questions {
            let about = About { kind: "question", id: &question.id };
            name(check, about, &question.id);
            if let Kind::One(options) | Kind::Many(options) | Kind::Messages(options) = &question.kind {
                for option in options {
                    name(check, about, option);
                }
            }
        }
    }
    file.rules.iter().for_each(|rule| name(check, About { kind: "rule", id: &rule.id }, &rule.id));
}

fn name(check: &mut Checker<'_>, about: About<'_>, name: &str) {
    let words = name.replace('-', " ");
    let in_name = |lists: &[&str]| lists.iter().find(|word| holds(&words, &word.replace('-', " "))).map(|word| (*word).to_owned());
    if let Some(word) = in_name(IDENTITY_NAMES) {
        check.problem(about, Some(name), Fault::IdentityWord { word });
    }
    if let Some(word) = in_name(VERDICT_NAMES) {
        check.problem(about, Some(name), Fault::VerdictWord { word });
    }
}

type Shown = (String, Option<String>, bool, String);

/// Texts that ask (prompts, labels, options) or that show a result (titles, steps). Guidance is left out.
fn shown(check: &Checker<'_>, texts: &crate::screening::texts::GuideTexts) -> Vec<Shown> {
    let file = check.file;
    let mut shown = Vec::new();
    let mut add = |name: &str, asks: bool, guidance: &[&str]| {
        let Some(message) = texts.messages.get(name) else { return };
        shown.extend(message.value.iter().map(|text| (name.to_owned(), None, asks, text.clone())));
        let attributes = message.attributes.iter().filter(|(attribute, _)| !guidance.contains(&attribute.as_str()));
        shown.extend(attributes.map(|(attribute, text)| (name.to_owned(), Some(attribute.clone()), asks, text.clone())));
    };
    for section in &file.sections {
        add(&section.id, true, &["about"]);
        section.questions.iter().for_each(|question| add(&question.id, true, &["why", "how", "never", "hint"]));
    }
    file.rules.iter().for_each(|rule| add(&rule.id, false, &["withhold", "share", "why"]));
    shown
}

fn first_of(words: &[&str], text: &str) -> Option<String> {
    let text = text.to_lowercase();
    words.iter().find(|word| holds(&text, word)).map(|word| (*word).to_owned())
}

/// Whether a text holds these words, whole.
fn holds(text: &str, words: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(words)
        .any(|(at, found)| !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + found.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_whole() {
        assert_eq!(first_of(VERDICT_WORDS, "Underscored twice"), None);
        assert_eq!(first_of(VERDICT_WORDS, "Persona SIN RIESGO."), Some("sin riesgo".to_owned()));
        assert_eq!(first_of(IDENTITY_WORDS, "the trace of a grace"), None);
        assert_eq!(first_of(IDENTITY_WORDS, "¿Cuál es tu religión?"), Some("religión".to_owned()));
        assert!(holds("r no risk", "no risk"));
        assert!(!holds("no risks", "no risk"));
    }
}
