//! Where a person is in the desk. Kept sealed in the vault, so that after unlocking everything stands as it was left.

use super::screens::referral::Form;
use crate::{
    casework::entry::{CaseId, TextField},
    screening::name::Id,
};
use serde::{Deserialize, Serialize};

/// The place, plain enough to be kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    pub room: Room,
    /// The open case; stays open behind the settings.
    pub case: Option<CaseId>,
    /// The question on the interview screen.
    pub question: Option<Id>,
    /// The text that was being typed.
    pub field: Option<TextField>,
    /// The referral that is being prepared in this case.
    pub referral: Form,
    /// How the person signs entries in this vault.
    pub author: String,
}

/// The screens of an open vault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Room {
    #[default]
    Cases,
    Case(Tab),
    Guides,
    Settings(Page),
}

/// The four tabs of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tab {
    #[default]
    Interview,
    Findings,
    Judgement,
    Referral,
}

impl Tab {
    pub const ALL: [Self; 4] = [Self::Interview, Self::Findings, Self::Judgement, Self::Referral];
}

/// The pages of the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Page {
    #[default]
    Language,
    Looks,
    Locking,
    Interview,
    Keys,
    About,
}

impl Page {
    pub const ALL: [Self; 6] = [Self::Language, Self::Looks, Self::Locking, Self::Interview, Self::Keys, Self::About];
}

impl Place {
    /// Before anything is open.
    pub const NOWHERE: Self =
        Self { room: Room::Cases, case: None, question: None, field: None, referral: Form::EMPTY, author: String::new() };

    /// As it is handed to the vault.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Writing to memory cannot fail; an empty place would only mean starting at the list.
        ciborium::into_writer(self, &mut bytes).ok();
        bytes
    }

    /// Reads a kept place. One that cannot be read is no reason to stop: the person starts at the list.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        ciborium::from_reader(bytes).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_comes_back_as_it_was_kept() {
        let place = Place {
            room: Room::Case(Tab::Judgement),
            case: Some(CaseId([7; 16])),
            question: Id::new("safe-tonight").ok(),
            field: Some(TextField::View),
            author: "L. F.".to_owned(),
            referral: Form { role: Id::new("lawyer").ok(), ..Form::default() },
        };
        assert_eq!(Place::from_bytes(&place.to_bytes()), place);
    }

    #[test]
    fn an_unreadable_place_is_the_list_of_cases() {
        assert_eq!(Place::from_bytes(b"\xff\x00"), Place::default());
    }
}
