//! The screens of an open vault, and where a person is among them.
//!
//! **Invariant:** screens hold only what may be lost; [`Place`] holds where one is, [`Office`] what there is. All three go at locking.

use super::{
    action::Action,
    command::Command,
    folders::Folders,
    office::{Office, OpenCase},
    place::{Place, Room, Tab},
    saved::SaveState,
    screens::{
        cases::CasesScreen,
        findings::FindingsScreen,
        frame, guides,
        interview::InterviewScreen,
        judgement::JudgementScreen,
        nav,
        new_case::NewCase,
        palette::PalettePage,
        referral::{Form, ReferralScreen},
        settings::SettingsScreen,
    },
    settings::Settings,
};
use crate::{
    casework::entry::{CaseId, TextField},
    guides::Guides,
    screening::interview::Now,
    wording::{Insert, Words},
};
use egui::Ui;
use jiff::Timestamp;

/// What every screen is shown of the desk.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub words: &'a Words,
    pub settings: &'a Settings,
    pub now: &'a Now,
    pub saved: &'a SaveState,
    pub guides: &'a Guides,
    pub folders: &'a Folders,
    /// Where one is.
    pub place: &'a Place,
    /// What was pressed in this frame; for commands that a screen answers itself.
    pub command: Option<Command>,
    /// The text that gets the focus back after unlocking. Set until a screen says that it has it.
    pub wanted_focus: Option<&'a TextField>,
}

impl Desk<'_> {
    pub fn say(&self, word: &str) -> String {
        self.words.say(word)
    }

    /// "110 %", as the language writes it.
    pub fn percent(&self, percent: u16) -> String {
        self.count("percent", usize::from(percent))
    }

    /// A time as a list tells it: the hour of today, the day of any other.
    pub fn when(&self, at: Timestamp) -> String {
        let local = self.now.zone.to_datetime(at);
        let shape = match local.date() {
            today if today == self.now.today => "%H:%M",
            day if day.year() == self.now.today.year() => "%d.%m. %H:%M",
            _ => "%d.%m.%Y",
        };
        local.strftime(shape).to_string()
    }

    /// Words with a number in them, `$n`.
    pub fn count(&self, word: &str, n: usize) -> String {
        self.words.say_with(word, &[("n", Insert::Number(i64::try_from(n).unwrap_or(i64::MAX)))])
    }
}

/// Something that lies over the room until it is answered.
pub enum Sheet {
    NewCase(NewCase),
    Palette(PalettePage),
}

pub struct Rooms {
    pub office: Office,
    pub place: Place,
    pub sheet: Option<Sheet>,
    wanted_focus: Option<TextField>,
    cases: CasesScreen,
    referral: ReferralScreen,
    settings: SettingsScreen,
    interview: InterviewScreen,
    findings: FindingsScreen,
    judgement: JudgementScreen,
}

impl Rooms {
    pub fn new(office: Office, place: Place) -> Self {
        Self {
            office,
            wanted_focus: place.field.clone(),
            place,
            sheet: None,
            cases: CasesScreen::default(),
            referral: ReferralScreen::default(),
            settings: SettingsScreen::default(),
            interview: InterviewScreen::default(),
            findings: FindingsScreen::default(),
            judgement: JudgementScreen::default(),
        }
    }

    pub fn go(&mut self, room: Room) {
        self.place.room = room;
        self.sheet = None;
    }

    /// This case from now on, wherever one is. What the screens remember (a level chosen, a half-typed date, a page) was of the case
    /// before, and none of it may turn up in this one.
    pub fn select(&mut self, case: CaseId) {
        if self.place.case != Some(case) {
            (self.place.case, self.place.question, self.place.field) = (Some(case), None, None);
            self.place.referral = Form::default();
            self.referral = ReferralScreen::default();
            self.interview = InterviewScreen::default();
            self.findings = FindingsScreen::default();
            self.judgement = JudgementScreen::default();
        }
    }

    /// The interview of a case.
    pub fn enter(&mut self, case: CaseId) {
        self.select(case);
        self.go(Room::Case(Tab::Interview));
    }

    pub fn find_case(&mut self) {
        self.cases.find();
    }

    /// Whether a talk is going on: then the desk waits longer before it locks.
    pub fn is_interviewing(&self) -> bool {
        self.place.room == Room::Case(Tab::Interview) && self.office.open().is_some()
    }

    /// The case at hand, if it is the one that is wanted: another may still be on its way.
    pub fn open_case(&self) -> Option<&OpenCase> {
        self.office.open().filter(|open| Some(open.case.id()) == self.place.case)
    }

    pub fn ui(&mut self, ui: &mut Ui, desk: Desk<'_>) -> Vec<Action> {
        let place = self.place.clone();
        let wanted_focus = self.wanted_focus.clone();
        let desk = Desk { place: &place, wanted_focus: wanted_focus.as_ref(), ..desk };
        let mut actions = match place.room {
            Room::Case(tab) => self.case_ui(ui, &desk, tab),
            room => {
                let mut actions = nav::ui(ui, &desk, room);
                actions.extend(self.hall_ui(ui, &desk, room));
                actions
            }
        };
        if actions.iter().any(|action| matches!(action, Action::Focus(_))) {
            self.wanted_focus = None;
        }
        actions.extend(self.sheet_ui(ui, &desk));
        actions
    }

    /// The rooms beside the navigation.
    fn hall_ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, room: Room) -> Vec<Action> {
        match room {
            Room::Guides => guides::ui(ui, desk),
            Room::Settings(page) => self.settings.ui(ui, desk, page),
            Room::Cases | Room::Case(_) => self.cases.ui(ui, desk, &self.office),
        }
    }

    fn case_ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, tab: Tab) -> Vec<Action> {
        let Some(open) = self.office.open().filter(|open| Some(open.case.id()) == self.place.case) else {
            return frame::waiting(ui, desk);
        };
        let mut actions = frame::top_bar(ui, desk, open, tab);
        actions.extend(frame::page(ui, |ui| match tab {
            Tab::Interview => self.interview.ui(ui, desk, open),
            Tab::Findings => self.findings.ui(ui, desk, open),
            Tab::Judgement => self.judgement.ui(ui, desk, open),
            Tab::Referral => self.referral.ui(ui, desk, open),
        }));
        actions
    }

    fn sheet_ui(&mut self, ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
        match &mut self.sheet {
            Some(Sheet::NewCase(sheet)) => sheet.ui(ui, desk, &mut self.office),
            Some(Sheet::Palette(sheet)) => sheet.ui(ui, desk, &self.office),
            None => Vec::new(),
        }
    }
}
