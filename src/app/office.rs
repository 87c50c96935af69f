//! What an open vault shows: the list of cases, and the open case with its guide and what follows from its answers.
//!
//! **Invariant:** an entry is folded into what is shown in the moment it is made, and handed over to be kept in the same call. So the
//! screen never shows what is not on its way to the disk.

use super::{
    notice::Notice,
    storage::{Opened, Order},
    typing::Typing,
};
use crate::{
    casework::{
        Case, CaseSummary, KeptInterview, ReadOnly, Scribe, code,
        entry::{CaseId, Change, Entry, GuideVersion, InterviewId, TextField},
    },
    chance::Chance,
    guides::{GuideFiles, Guides},
    screening::{
        evaluate::{Evaluation, evaluate},
        guide::Guide,
        guide_file::AskedFrom,
        interview::{Now, WorkingMode},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::{collections::BTreeSet, sync::Arc};

/// The cases of an open vault.
pub struct Office {
    guides: Arc<Guides>,
    scribe: Scribe,
    cases: Vec<CaseSummary>,
    open: Option<OpenCase>,
    /// Waits for the guide it was asked with.
    half_open: Option<Case>,
    /// The cases in whose texts the last search was found.
    found: Option<(String, BTreeSet<CaseId>)>,
    orders: Vec<Order>,
}

/// The case at hand. What screens are shown.
pub struct OpenCase {
    pub case: Case,
    /// The latest interview.
    pub interview: InterviewId,
    pub guide: Arc<Guide>,
    /// What follows from the answers, renewed with every entry.
    pub evaluation: Evaluation,
    looked_at: Timestamp,
    typing: Typing,
}

impl OpenCase {
    /// What stands in a field, with what was typed a moment ago.
    pub fn text(&self, field: &TextField) -> &str {
        self.typing.text(field).unwrap_or_else(|| self.case.text(field))
    }

    /// The interview at hand as the case keeps it.
    pub fn kept(&self) -> Option<&KeptInterview> {
        self.case.interview(self.interview)
    }

    fn of(case: Case, guide: Arc<Guide>, now: &Now) -> Option<Self> {
        let kept = *case.interviews().last()?;
        let (interview, evaluation) = (kept.id, evaluate(&guide, &kept.interview, now));
        Some(Self { case, interview, guide, evaluation, looked_at: now.at, typing: Typing::default() })
    }

    fn renew(&mut self, now: &Now) {
        if let Some(kept) = self.case.interview(self.interview) {
            self.evaluation = evaluate(&self.guide, &kept.interview, now);
            self.looked_at = now.at;
        }
    }
}

impl Office {
    pub fn new(opened: &Opened, guides: Arc<Guides>, author: &str, chance: Chance) -> Self {
        Self {
            guides,
            scribe: Scribe::new(author, chance, opened.clock),
            cases: opened.cases.clone(),
            open: None,
            half_open: None,
            found: None,
            orders: Vec::new(),
        }
    }

    pub fn cases(&self) -> &[CaseSummary] {
        &self.cases
    }

    pub fn open(&self) -> Option<&OpenCase> {
        self.open.as_ref()
    }

    pub fn has_open(&self, case: CaseId) -> bool {
        self.open.as_ref().is_some_and(|open| open.case.id() == case)
    }

    pub fn sign_as(&mut self, author: &str) {
        self.scribe.sign_as(author);
    }

    /// What has to be written since this was last asked.
    pub fn take_orders(&mut self) -> Vec<Order> {
        std::mem::take(&mut self.orders)
    }

    /// Looks for the words in the texts of all cases.
    pub fn search(&mut self, words: &str) {
        self.found = None;
        self.orders.push(Order::Search(words.to_lowercase()));
    }

    /// One more case was found.
    pub fn found(&mut self, words: String, case: CaseId) {
        match &mut self.found {
            Some((of, cases)) if *of == words => {
                cases.insert(case);
            }
            other => *other = Some((words, BTreeSet::from([case]))),
        }
    }

    /// Whether a search finds this case: by its code at once, by its texts as they are read.
    pub fn is_found(&self, summary: &CaseSummary, words: &str) -> bool {
        let words = words.to_lowercase();
        let by_code = summary.code.to_lowercase().contains(&words);
        by_code || self.found.as_ref().is_some_and(|(of, cases)| *of == words && cases.contains(&summary.case))
    }

    pub fn is_code_taken(&self, code: &str) -> bool {
        self.cases.iter().any(|summary| summary.code.eq_ignore_ascii_case(code.trim()))
    }

    /// A code that no case has.
    pub fn propose_code(&mut self) -> String {
        let cases = &self.cases;
        code::propose(self.scribe.chance(), |code| cases.iter().any(|summary| summary.code.eq_ignore_ascii_case(code)))
    }

    /// Begins a case and its first interview along `guide`, and opens it.
    pub fn begin(&mut self, code: &str, guide: &Arc<Guide>, now: &Now) -> Result<CaseId, Notice> {
        self.leave(now);
        let opened = self.scribe.open(now.at, code.trim());
        let mut case = Case::new(opened.case);
        case.add(opened.clone());
        let started = self.start_interview(&mut case, guide, now)?;
        let id = case.id();
        self.orders.push(Order::Append(Box::new(opened)));
        self.orders.extend(started);
        self.open = OpenCase::of(case, Arc::clone(guide), now);
        self.summarise();
        Ok(id)
    }

    /// The guide is kept before the first entry that names it.
    fn start_interview(&mut self, case: &mut Case, guide: &Guide, now: &Now) -> Result<[Order; 2], Notice> {
        let version = GuideVersion { id: guide.id().clone(), version: guide.version().to_owned(), hash: guide.hash() };
        let mode = WorkingMode::Speaking(AskedFrom::FirstContact);
        let (_, started) = self.scribe.start(case, now.at, version, mode).map_err(|ReadOnly| Notice::trouble("case-read-only"))?;
        case.add(started.clone());
        let bytes = self.guides.files_of(&guide.hash()).map(GuideFiles::to_bytes).ok_or_else(|| Notice::trouble("guide-unreadable"))?;
        Ok([Order::KeepGuide { hash: guide.hash(), bytes }, Order::Append(Box::new(started))])
    }

    /// The entries of a case came: it opens, or waits for its guide.
    pub fn read(&mut self, id: CaseId, entries: Vec<Entry>, now: &Now) -> Result<(), Notice> {
        self.half_open = None;
        if let Some(open) = self.open.as_mut().filter(|open| open.case.id() == id) {
            // What was recorded and typed since they were asked for stays: they are added to it, never put in its place.
            for entry in entries {
                open.case.add(entry);
            }
            open.renew(now);
            self.summarise();
            return Ok(());
        }
        let mut case = Case::fold(id, entries);
        let Some(hash) = case.interviews().last().map(|kept| kept.guide.hash) else {
            // The program ended between the first two entries of this case.
            let guide = self.guides.all().next().cloned().ok_or_else(|| Notice::trouble("no-guide"))?;
            let orders = self.start_interview(&mut case, &guide, now)?;
            self.orders.extend(orders);
            self.show(case, guide, now);
            return Ok(());
        };
        if let Some(guide) = self.guides.of_hash(&hash).cloned() {
            self.show(case, guide, now);
        } else {
            self.orders.push(Order::ReadGuide(hash));
            self.half_open = Some(case);
        }
        Ok(())
    }

    /// The guide that the vault kept for an older interview came. One that another case waited for is passed over.
    pub fn read_guide(&mut self, bytes: &[u8], now: &Now) -> Result<(), Notice> {
        let Some(wanted) = self.half_open.as_ref().and_then(|case| Some(case.interviews().last()?.guide.hash)) else { return Ok(()) };
        let guide = GuideFiles::from_bytes(bytes).and_then(|files| files.check().ok());
        let guide = guide.ok_or_else(|| Notice::trouble("guide-unreadable"))?;
        if guide.hash() == wanted
            && let Some(case) = self.half_open.take()
        {
            self.show(case, Arc::new(guide), now);
        }
        Ok(())
    }

    /// Before another case takes the place of the open one: what was typed there a moment ago becomes entries.
    fn leave(&mut self, now: &Now) {
        // A case that is read-only refuses what was typed into it; that has been told when it was opened.
        self.keep_typed(Due::All, now).ok();
    }

    fn show(&mut self, case: Case, guide: Arc<Guide>, now: &Now) {
        self.leave(now);
        self.open = OpenCase::of(case, guide, now);
        self.summarise();
    }

    /// One change of the open case.
    pub fn record(&mut self, change: Change, now: &Now) -> Result<(), Notice> {
        let Some(open) = &self.open else { return Ok(()) };
        let entry = self.scribe.write(&open.case, now.at, change).map_err(|ReadOnly| Notice::trouble("case-read-only"))?;
        self.keep(entry, now);
        Ok(())
    }

    /// An entry for this case, if it is the open one, that is to be kept only if something outside of the vault succeeds.
    pub fn prepare(&mut self, case: CaseId, change: Change, now: &Now) -> Option<Result<Entry, Notice>> {
        let open = self.open.as_ref().filter(|open| open.case.id() == case)?;
        Some(self.scribe.write(&open.case, now.at, change).map_err(|ReadOnly| Notice::trouble("case-read-only")))
    }

    /// Shows an entry that the storage thread keeps already.
    pub fn take_in(&mut self, entry: Entry, now: &Now) {
        if let Some(open) = &mut self.open {
            open.case.add(entry);
            open.renew(now);
            self.summarise();
        }
    }

    /// The last answer is superseded.
    pub fn undo(&mut self, now: &Now) -> Result<(), Notice> {
        let Some(open) = &self.open else { return Ok(()) };
        let undone = self.scribe.undo(&open.case, now.at, open.interview).map_err(|ReadOnly| Notice::trouble("case-read-only"))?;
        if let Some(entry) = undone {
            self.keep(entry, now);
        }
        Ok(())
    }

    /// The text of a field is now this; it becomes an entry within a second.
    pub fn typed(&mut self, field: TextField, text: String, now_secs: f64) {
        if let Some(open) = &mut self.open {
            open.typing.typed(field, text, now_secs);
        }
    }

    /// Makes entries of the typed texts that are due, or of all.
    pub fn keep_typed(&mut self, due: Due, now: &Now) -> Result<(), Notice> {
        let Some(open) = &mut self.open else { return Ok(()) };
        let texts = match due {
            Due::Since(now_secs) => open.typing.take_due(now_secs),
            Due::All => open.typing.take_all(),
        };
        for (field, text) in texts {
            let Some(open) = &self.open else { break };
            let entry = self.scribe.typed(&open.case, now.at, &field, &text).map_err(|ReadOnly| Notice::trouble("case-read-only"))?;
            if let Some(entry) = entry {
                self.keep(entry, now);
            }
        }
        Ok(())
    }

    /// Seconds until a typed text is due.
    pub fn due_in(&self, now_secs: f64) -> Option<f64> {
        self.open.as_ref()?.typing.due_in(now_secs)
    }

    /// Time itself changes what follows: clocks run, people come of age.
    pub fn refresh(&mut self, now: &Now) {
        const EVERY: SignedDuration = SignedDuration::from_secs(20);
        if let Some(open) = &mut self.open
            && now.at.duration_since(open.looked_at).abs() >= EVERY
        {
            open.renew(now);
        }
    }

    fn keep(&mut self, entry: Entry, now: &Now) {
        let Some(open) = &mut self.open else { return };
        open.case.add(entry.clone());
        open.renew(now);
        self.orders.push(Order::Append(Box::new(entry)));
        self.summarise();
    }

    /// The line of the open case in the list.
    fn summarise(&mut self) {
        let Some(open) = &self.open else { return };
        let Some(summary) = open.case.summary(open.evaluation.suggested) else { return };
        match self.cases.iter_mut().find(|one| one.case == summary.case) {
            Some(one) => *one = summary,
            None => self.cases.push(summary),
        }
    }
}

/// Which typed texts become entries.
#[derive(Clone, Copy, Debug)]
pub enum Due {
    /// Those that have waited a second at this time of the window.
    Since(f64),
    All,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{casework::entry::NameKind, chance};
    use jiff::{Timestamp, tz::TimeZone};

    fn now() -> Now {
        Now::new(Timestamp::UNIX_EPOCH, TimeZone::UTC)
    }

    fn office() -> Office {
        let opened = Opened { cases: Vec::new(), place: None, clock: 1, troubles: 0 };
        Office::new(&opened, Arc::new(Guides::embedded()), "", chance::of_the_system())
    }

    fn begun(office: &mut Office, code: &str) -> CaseId {
        let guide = office.guides.all().next().cloned().unwrap();
        office.begin(code, &guide, &now()).unwrap()
    }

    fn entries(office: &mut Office) -> Vec<Entry> {
        let orders = office.take_orders().into_iter();
        orders.filter_map(|order| if let Order::Append(entry) = order { Some(*entry) } else { None }).collect()
    }

    #[test]
    fn reading_a_case_again_takes_nothing_back() {
        let mut office = office();
        let case = begun(&mut office, "RIO-111");
        let asked_for = entries(&mut office);
        office.record(Change::Named { which: NameKind::Used, name: "Sami".to_owned() }, &now()).unwrap();
        office.typed(TextField::View, "I want".to_owned(), 0.0);
        office.read(case, asked_for, &now()).unwrap();
        let open = office.open().unwrap();
        assert_eq!((open.case.name(NameKind::Used), open.text(&TextField::View)), (Some("Sami"), "I want"));
    }

    #[test]
    fn what_was_typed_a_moment_ago_is_kept_in_its_own_case() {
        let mut office = office();
        let first = begun(&mut office, "RIO-111");
        let of_first = entries(&mut office);
        office.typed(TextField::View, "typed before a new case".to_owned(), 0.0);
        let second = begun(&mut office, "RIO-222");
        let made = entries(&mut office);
        assert_eq!(Case::fold(first, of_first.iter().chain(&made).cloned()).view(), "typed before a new case");
        office.typed(TextField::View, "typed before the old one".to_owned(), 0.0);
        office.read(first, of_first, &now()).unwrap();
        assert_eq!(Case::fold(second, made.into_iter().chain(entries(&mut office))).view(), "typed before the old one");
    }

    #[test]
    fn a_paper_is_noted_in_its_own_case_only() {
        let mut office = office();
        let (first, second) = (begun(&mut office, "RIO-111"), begun(&mut office, "RIO-222"));
        let change = || Change::Named { which: NameKind::Used, name: "Sami".to_owned() };
        assert!(office.prepare(first, change(), &now()).is_none());
        let prepared = office.prepare(second, change(), &now()).unwrap().unwrap();
        assert_eq!(prepared.case, second);
        assert_eq!(office.open().unwrap().case.name(NameKind::Used), None, "it is not shown before it is kept");
    }
}
