//! What is being prepared for a recipient. Kept sealed with the place, so that locking loses none of it.
//!
//! **Invariant:** a fresh form has nothing ticked and no ground.

use crate::{
    casework::{
        entry::{DraftPart, InterviewId, TextField},
        referral::{Consent, FieldId, Ground, GroundError, LegalDuty, Recipient, Referral, ReferralDraft},
    },
    screening::name::Id,
    wording::Language,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// A role of the guide.
    pub role: Option<Id>,
    /// Person or service, as it shall stand on the paper. Like every typed text it lies in the case, as a draft.
    #[serde(skip)]
    pub name: String,
    /// Language of the paper; until one is chosen, that of the desk.
    pub language: Option<Language>,
    pub ground: Option<GroundKind>,
    #[serde(skip)]
    pub how: String,
    /// The day on which consent was given, as typed: "2026-11-23".
    pub agreed_on: String,
    #[serde(skip)]
    pub duty: String,
    #[serde(skip)]
    pub told: String,
    pub ticked: BTreeSet<FieldId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroundKind {
    LegalDuty,
    Consent,
}

/// What is missing before anything may leave. Each has a sentence in the texts of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Role,
    Name,
    Ground,
    How,
    AgreedOn,
    Duty,
    Told,
}

impl Missing {
    /// The sentence that says so.
    pub fn word(self) -> &'static str {
        match self {
            Self::Role => "referral-missing-role",
            Self::Name => "referral-missing-name",
            Self::Ground => "referral-missing-ground",
            Self::How => "referral-missing-how",
            Self::AgreedOn => "referral-missing-date",
            Self::Duty => "referral-missing-duty",
            Self::Told => "referral-missing-told",
        }
    }
}

/// Where a text lies in the form.
type Text = fn(&mut Form) -> &mut String;

/// The typed texts of the form, and under which name the case keeps each.
const TEXTS: [(DraftPart, Text); 4] = [
    (DraftPart::RecipientName, |form| &mut form.name),
    (DraftPart::ConsentHow, |form| &mut form.how),
    (DraftPart::Duty, |form| &mut form.duty),
    (DraftPart::DutyTold, |form| &mut form.told),
];

impl Form {
    pub const EMPTY: Self = Self {
        role: None,
        name: String::new(),
        language: None,
        ground: None,
        how: String::new(),
        agreed_on: String::new(),
        duty: String::new(),
        told: String::new(),
        ticked: BTreeSet::new(),
    };

    /// With the texts as they stand in the case.
    #[must_use]
    pub fn filled<'a>(mut self, interview: InterviewId, text: impl Fn(&TextField) -> &'a str) -> Self {
        for (part, of) in TEXTS {
            text(&TextField::Draft { interview, part }).clone_into(of(&mut self));
        }
        self
    }

    /// Another recipient: the ground, the texts and what was ticked were for the one before, and nothing of them goes over.
    pub fn for_another(&mut self) {
        *self = Self { language: self.language, ..Self::EMPTY };
    }

    /// The texts that differ from `before`.
    pub fn typed_since(&mut self, before: &mut Self, interview: InterviewId) -> Vec<(TextField, String)> {
        let changed = TEXTS.into_iter().filter(|(_, of)| of(self) != of(before));
        let changed: Vec<_> = changed.collect();
        changed.into_iter().map(|(part, of)| (TextField::Draft { interview, part }, of(self).clone())).collect()
    }

    /// Without the texts: what is kept with the place.
    #[must_use]
    pub fn choices(&self) -> Self {
        let mut choices = self.clone();
        for (_, of) in TEXTS {
            of(&mut choices).clear();
        }
        choices
    }

    pub fn recipient(&self) -> Result<Recipient, Missing> {
        let role = self.role.clone().ok_or(Missing::Role)?;
        let name = self.name.trim();
        if name.is_empty() { Err(Missing::Name) } else { Ok(Recipient { role, name: name.to_owned() }) }
    }

    pub fn ground(&self) -> Result<Ground, Missing> {
        let missing = |error| match error {
            GroundError::ConsentWithoutHow => Missing::How,
            GroundError::DutyWithoutLaw => Missing::Duty,
            GroundError::DutyWithoutTelling => Missing::Told,
        };
        match self.ground.ok_or(Missing::Ground)? {
            GroundKind::Consent if self.how.trim().is_empty() => Err(Missing::How),
            GroundKind::Consent => {
                let on = self.agreed_on.trim().parse().map_err(|_not_a_date: jiff::Error| Missing::AgreedOn)?;
                Consent::new(&self.how, on).map(Ground::Consent).map_err(missing)
            }
            GroundKind::LegalDuty => LegalDuty::new(&self.duty, &self.told).map(Ground::LegalDuty).map_err(missing),
        }
    }

    /// What may leave, once there is to whom and on what ground.
    pub fn referral(&self, interview: InterviewId, desk_language: Language) -> Result<Referral, Missing> {
        let draft = ReferralDraft {
            interview,
            recipient: self.recipient()?,
            ticked: self.ticked.clone(),
            language: self.language.unwrap_or(desk_language).code().to_owned(),
        };
        Ok(draft.on(self.ground()?))
    }

    pub fn tick(&mut self, field: &FieldId) {
        if !self.ticked.remove(field) {
            self.ticked.insert(field.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consented() -> Form {
        Form {
            role: Id::new("lawyer").ok(),
            name: "Turno de oficio".to_owned(),
            ground: Some(GroundKind::Consent),
            how: "Lo dijo con intérprete".to_owned(),
            agreed_on: "2026-11-23".to_owned(),
            ..Form::default()
        }
    }

    #[test]
    fn a_fresh_form_lets_nothing_leave() {
        assert!(Form::default().ticked.is_empty());
        assert_eq!(Form::default().referral(InterviewId([0; 16]), Language::Spanish), Err(Missing::Role));
    }

    #[test]
    fn every_blank_is_named_in_the_order_of_the_screen() {
        type Blank = fn(&mut Form);
        let blanks: [(Blank, Missing); 5] = [
            (|form| form.role = None, Missing::Role),
            (|form| form.name = "  ".to_owned(), Missing::Name),
            (|form| form.ground = None, Missing::Ground),
            (|form| form.how.clear(), Missing::How),
            (|form| form.agreed_on = "ayer".to_owned(), Missing::AgreedOn),
        ];
        assert!(consented().referral(InterviewId([0; 16]), Language::Spanish).is_ok());
        for (blank, missing) in blanks {
            let mut form = consented();
            blank(&mut form);
            assert_eq!(form.referral(InterviewId([0; 16]), Language::Spanish), Err(missing));
        }
    }

    #[test]
    fn nothing_meant_for_one_recipient_goes_over_to_another() {
        let mut form = Form { language: Some(Language::English), ticked: BTreeSet::from([FieldId::View]), ..consented() };
        form.for_another();
        assert_eq!(form, Form { language: Some(Language::English), ..Form::default() });
    }

    #[test]
    fn a_duty_takes_its_law_and_the_telling() {
        let mut form = Form { ground: Some(GroundKind::LegalDuty), ..consented() };
        assert_eq!(form.ground(), Err(Missing::Duty));
        form.duty = "LO 1/1996, art. 13.1".to_owned();
        assert_eq!(form.ground(), Err(Missing::Told));
        form.told = "Sí, con intérprete".to_owned();
        assert!(form.ground().is_ok());
    }
}
