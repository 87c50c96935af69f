//! What may leave the office, to whom, and on what ground.
//!
//! **Invariant:** there is no [`Referral`] without a [`Ground`], no ground with blanks in it, and what was disclosed is named field by field.

use super::entry::NameKind;
use super::ids::{InterviewId, bytes};
use crate::screening::name::Id;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, str::FromStr};

/// What is prepared for a recipient. It may not leave: [`ReferralDraft::on`] a ground it becomes a [`Referral`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferralDraft {
    pub interview: InterviewId,
    pub recipient: Recipient,
    /// What the worker ticked. Nothing is ticked to begin with.
    pub ticked: BTreeSet<FieldId>,
    /// Language of the document: "es".
    pub language: String,
}

impl ReferralDraft {
    pub fn on(self, ground: Ground) -> Referral {
        Referral { draft: self, ground }
    }
}

/// A referral that may leave the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    draft: ReferralDraft,
    ground: Ground,
}

impl Referral {
    pub fn draft(&self) -> &ReferralDraft {
        &self.draft
    }

    pub fn recipient(&self) -> &Recipient {
        &self.draft.recipient
    }

    pub fn ground(&self) -> &Ground {
        &self.ground
    }

    pub fn is_ticked(&self, field: &FieldId) -> bool {
        self.draft.ticked.contains(field)
    }

    /// The record that it left: `fields` as computed from the document, `document` the SHA-256 of the bytes that were saved.
    pub fn disclosed(self, fields: Vec<FieldId>, document: [u8; 32]) -> Disclosure {
        let ReferralDraft { interview, recipient, language, .. } = self.draft;
        Disclosure { interview, recipient, ground: self.ground, language, fields, document }
    }
}

/// What left the office, to whom, on what ground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    pub interview: InterviewId,
    pub recipient: Recipient,
    pub ground: Ground,
    /// Language of the document.
    pub language: String,
    /// The fields that stood in the document, computed from its blocks, never typed.
    pub fields: Vec<FieldId>,
    /// SHA-256 of the bytes that were saved, so that a found paper can be recognised.
    #[serde(with = "bytes")]
    pub document: [u8; 32],
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// A role of the guide ("entity").
    pub role: Id,
    /// Person or service, as it shall stand on the paper.
    pub name: String,
}

/// On what something may leave. There is no third kind, and no referral without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    Consent(Consent),
    LegalDuty(LegalDuty),
}

/// The person agreed to this recipient and this content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ConsentShape", into = "ConsentShape")]
pub struct Consent {
    how: String,
    on: Date,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConsentShape {
    how: String,
    on: Date,
}

/// A law says that this recipient must be told, agreed or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "DutyShape", into = "DutyShape")]
pub struct LegalDuty {
    duty: String,
    told: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DutyShape {
    duty: String,
    told: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroundError {
    #[error("consent takes how it was given")]
    ConsentWithoutHow,
    #[error("a legal duty takes its law and article")]
    DutyWithoutLaw,
    #[error("a legal duty takes whether the person was told, or why not")]
    DutyWithoutTelling,
}

impl Consent {
    /// `how` it was given, in the worker's words, and the day `on` which.
    pub fn new(how: &str, on: Date) -> Result<Self, GroundError> {
        let how = how.trim().to_owned();
        if how.is_empty() { Err(GroundError::ConsentWithoutHow) } else { Ok(Self { how, on }) }
    }

    pub fn how(&self) -> &str {
        &self.how
    }

    pub fn on(&self) -> Date {
        self.on
    }
}

impl LegalDuty {
    /// `duty` by its law and article ("LO 1/1996, art. 13.1"); `told`: was the person told, or why not.
    pub fn new(duty: &str, told: &str) -> Result<Self, GroundError> {
        let (duty, told) = (duty.trim().to_owned(), told.trim().to_owned());
        if duty.is_empty() {
            Err(GroundError::DutyWithoutLaw)
        } else if told.is_empty() {
            Err(GroundError::DutyWithoutTelling)
        } else {
            Ok(Self { duty, told })
        }
    }

    pub fn duty(&self) -> &str {
        &self.duty
    }

    pub fn told(&self) -> &str {
        &self.told
    }
}

impl TryFrom<ConsentShape> for Consent {
    type Error = GroundError;

    fn try_from(shape: ConsentShape) -> Result<Self, GroundError> {
        Self::new(&shape.how, shape.on)
    }
}

impl From<Consent> for ConsentShape {
    fn from(consent: Consent) -> Self {
        Self { how: consent.how, on: consent.on }
    }
}

impl TryFrom<DutyShape> for LegalDuty {
    type Error = GroundError;

    fn try_from(shape: DutyShape) -> Result<Self, GroundError> {
        Self::new(&shape.duty, &shape.told)
    }
}

impl From<LegalDuty> for DutyShape {
    fn from(duty: LegalDuty) -> Self {
        Self { duty: duty.duty, told: duty.told }
    }
}

/// One thing that can be disclosed. Written `code`, `name-used`, `answer:<question>`, `finding:<rule>` and so on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum FieldId {
    Code,
    Name(NameKind),
    /// The person's own view.
    View,
    Answer(Id),
    /// That a rule holds, with its clock and next steps. The grounds shown with it are answers, each a field of its own.
    Finding(Id),
    /// What is forbidden until lifted.
    Prohibition(Id),
    /// The level the worker judged.
    Level,
    /// The worker's own sentence.
    Sentence,
    /// Why the worker judged lower than suggested, and who answers for it.
    Lowering,
    /// That there is information which is not shared: its existence, nothing of it.
    RestrictedExists,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a field that can leave")]
pub struct NotAField(pub String);

impl FieldId {
    /// The fields that do not depend on a guide.
    pub const PLAIN: [Self; 9] = [
        Self::Code,
        Self::Name(NameKind::Used),
        Self::Name(NameKind::OnTheDocument),
        Self::Name(NameKind::SafeInPublic),
        Self::View,
        Self::Level,
        Self::Sentence,
        Self::Lowering,
        Self::RestrictedExists,
    ];
}

impl fmt::Display for FieldId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code => f.write_str("code"),
            Self::Name(NameKind::Used) => f.write_str("name-used"),
            Self::Name(NameKind::OnTheDocument) => f.write_str("name-on-document"),
            Self::Name(NameKind::SafeInPublic) => f.write_str("name-safe"),
            Self::View => f.write_str("view"),
            Self::Answer(question) => write!(f, "answer:{question}"),
            Self::Finding(rule) => write!(f, "finding:{rule}"),
            Self::Prohibition(id) => write!(f, "prohibition:{id}"),
            Self::Level => f.write_str("level"),
            Self::Sentence => f.write_str("sentence"),
            Self::Lowering => f.write_str("lowering"),
            Self::RestrictedExists => f.write_str("restricted-exists"),
        }
    }
}

impl FromStr for FieldId {
    type Err = NotAField;

    fn from_str(text: &str) -> Result<Self, NotAField> {
        if let Some(plain) = Self::PLAIN.into_iter().find(|field| field.to_string() == text) {
            return Ok(plain);
        }
        let unknown = || NotAField(text.to_owned());
        let (kind, id) = text.split_once(':').ok_or_else(unknown)?;
        let id = Id::new(id).map_err(|_said_better_by_the_whole| unknown())?;
        match kind {
            "answer" => Ok(Self::Answer(id)),
            "finding" => Ok(Self::Finding(id)),
            "prohibition" => Ok(Self::Prohibition(id)),
            _ => Err(unknown()),
        }
    }
}

impl From<FieldId> for String {
    fn from(field: FieldId) -> Self {
        field.to_string()
    }
}

impl TryFrom<String> for FieldId {
    type Error = NotAField;

    fn try_from(text: String) -> Result<Self, NotAField> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_read_back() {
        let id = || Id::new("safe-tonight").unwrap();
        let of_the_guide = [FieldId::Answer(id()), FieldId::Finding(id()), FieldId::Prohibition(id())];
        for field in FieldId::PLAIN.into_iter().chain(of_the_guide) {
            assert_eq!(field.to_string().parse(), Ok(field));
        }
        for wrong in ["", "name", "answer", "answer:", "answer:No", "note:x", "code:x"] {
            assert_eq!(wrong.parse::<FieldId>(), Err(NotAField(wrong.into())));
        }
    }

    #[test]
    fn a_ground_has_no_blanks() {
        let day = jiff::civil::date(2026, 11, 23);
        assert_eq!(Consent::new(" ", day), Err(GroundError::ConsentWithoutHow));
        assert_eq!(LegalDuty::new("", "Sí"), Err(GroundError::DutyWithoutLaw));
        assert_eq!(LegalDuty::new("LO 1/1996, art. 13.1", ""), Err(GroundError::DutyWithoutTelling));
        let stored = serde_json::to_string(&Ground::Consent(Consent::new("de palabra", day).unwrap())).unwrap();
        assert!(serde_json::from_str::<Ground>(&stored).is_ok());
        assert!(serde_json::from_str::<Ground>(&stored.replace("de palabra", " ")).is_err());
    }
}
