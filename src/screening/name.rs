//! Names of things in guides: one space for all guides, kebab-case, never reused.

use std::{borrow::Borrow, fmt, sync::Arc};

/// The name of a question, option, rule, condition, section, message or guide.
///
/// Invariant: small letters, digits and single hyphens; begins with a letter; at most [`Id::LONGEST`] bytes.
/// (Fluent allows no dots in the names of its messages.)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a name: use small letters, digits and single hyphens, beginning with a letter")]
pub struct NotAName(pub String);

impl Id {
    pub const LONGEST: usize = 80;

    pub fn new(text: &str) -> Result<Self, NotAName> {
        let good = text.len() <= Self::LONGEST
            && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
            && text.starts_with(|c: char| c.is_ascii_lowercase());
        if good { Ok(Self(text.into())) } else { Err(NotAName(text.to_owned())) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Self::new(&text).map_err(serde::de::Error::custom)
    }
}
