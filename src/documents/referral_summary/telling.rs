//! Answers, dates and deadlines in plain words.
//!
//! **Invariant:** every state of an answer has its own words: what was declined is never told as "no", and what was not asked never as
//! "not so".

use crate::{
    screening::{
        answer::{Answer, PartialDate, Reason, Recorded, SourceMode, Value},
        evaluate::{Deadline, Fact, Falls},
        guide::{Guide, Rule},
        guide_file::{Due, Level, Source, Work},
        interview::Now,
        name::Id,
        texts::GuideTexts,
    },
    wording::{Insert, Words},
};
use jiff::{Timestamp, civil::Date};

pub(super) struct Teller<'a> {
    pub(super) words: &'a Words,
    pub(super) texts: &'a GuideTexts,
    /// The language of the guide's texts, where it is not that of the document.
    pub(super) guide_language: Option<&'a str>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(guide: &'a Guide, words: &'a Words) -> Self {
        let language = words.language().code();
        let speaks = guide.languages().any(|spoken| spoken == language);
        let guide_language = if speaks { None } else { guide.languages().next() };
        Self { words, texts: guide.texts(language), guide_language }
    }

    fn with(&self, id: &str, inserts: &[(&str, &str)]) -> String {
        let inserts: Vec<_> = inserts.iter().map(|(name, text)| (*name, Insert::Text(text))).collect();
        self.words.say_with(id, &inserts)
    }

    /// What stands there, in words.
    pub(super) fn answer(&self, question: &Id, answer: &Answer) -> String {
        match answer {
            Answer::Value(value) => self.value(question, value),
            Answer::Declined => self.words.say("doc-declined"),
            Answer::DoesNotKnow => self.words.say("doc-does-not-know"),
            Answer::Unclear => self.words.say("doc-unclear"),
            Answer::NotAsked(None) => self.words.say("doc-not-asked"),
            Answer::NotAsked(Some(Reason::Deferred)) => self.words.say("doc-not-asked-deferred"),
            Answer::NotAsked(Some(Reason::NotSafeNow)) => self.words.say("doc-not-asked-not-safe"),
            Answer::NotAsked(Some(Reason::OnFile)) => self.words.say("doc-not-asked-on-file"),
        }
    }

    fn value(&self, question: &Id, value: &Value) -> String {
        match value {
            Value::One(option) => self.option(question, option),
            Value::Many(options) => options.iter().map(|option| self.option(question, option)).collect::<Vec<_>>().join(" · "),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => self.partial_date(*date),
            Value::Text(text) => text.clone(),
            Value::Messages(messages) => {
                let told = messages.iter().filter(|(_, heard)| heard.said || heard.understood).map(|(message, heard)| {
                    let id = if heard.understood { "doc-said-understood" } else { "doc-said" };
                    self.with(id, &[("what", self.texts.short(message.as_str()))])
                });
                told.collect::<Vec<_>>().join(" · ")
            }
        }
    }

    fn option(&self, question: &Id, option: &Id) -> String {
        match (self.texts.option(question.as_str(), option.as_str()), option.as_str()) {
            (Some(label), _) => label.to_owned(),
            (None, "yes") => self.words.say("doc-yes"),
            (None, "no") => self.words.say("doc-no"),
            (None, other) => other.to_owned(),
        }
    }

    /// The words of a fact where nothing is recorded that could be told.
    pub(super) fn silence(&self, fact: &Fact) -> String {
        let id = match fact {
            Fact::Declined => "doc-declined",
            Fact::DoesNotKnow => "doc-does-not-know",
            Fact::Unclear => "doc-unclear",
            Fact::NotAsked(_) | Fact::NotAskedWhenClosed => "doc-not-asked",
            _ => "doc-nothing",
        };
        self.words.say(id)
    }

    /// How something is known, with the day where it is not `usual`: the day of the interview, which stands on the page already.
    pub(super) fn how(&self, recorded: &Recorded, usual: Option<Date>, now: &Now) -> String {
        let how = self.words.say(match recorded.how {
            SourceMode::Asked => "doc-asked",
            SourceMode::Volunteered => "doc-volunteered",
            SourceMode::Observed => "doc-observed",
            SourceMode::OnFile => "doc-on-file",
            SourceMode::ToldByAnother => "doc-told-by-another",
        });
        match now.day_of(recorded.at) {
            day if Some(day) == usual => how,
            day => self.with("doc-known", &[("how", &how), ("date", &self.day(day))]),
        }
    }

    pub(super) fn level(&self, level: Level) -> String {
        self.words.say(match level {
            Level::Immediate => "doc-level-immediate",
            Level::High => "doc-level-high",
            Level::Medium => "doc-level-medium",
            Level::Low => "doc-level-low",
            Level::Info => "doc-level-info",
        })
    }

    /// By when, for each clock that runs.
    pub(super) fn deadlines(&self, rule: &Rule, deadlines: &[Deadline], now: &Now) -> String {
        let mut told: Vec<String> = Vec::new();
        for deadline in deadlines {
            let what = deadline.clock.and_then(|clock| rule.clocks.get(clock)).and_then(|clock| clock.text.as_deref());
            let what = what.and_then(|attribute| self.texts.attr(rule.id.as_str(), attribute));
            let due = self.due(deadline, now);
            let sentence = what.map_or_else(|| due.clone(), |what| self.with("doc-due-what", &[("what", what), ("due", &due)]));
            if !told.contains(&sentence) {
                told.push(sentence);
            }
        }
        told.join("; ")
    }

    fn due(&self, deadline: &Deadline, now: &Now) -> String {
        match (deadline.due, &deadline.falls) {
            (_, Falls::MissingDate(_)) => self.words.say("doc-due-missing"),
            (Due::Now, _) => self.words.say("doc-due-now"),
            (Due::Tonight, _) => self.words.say("doc-due-tonight"),
            (Due::SameDay, Falls::On(day)) => self.with("doc-due-same-day", &[("date", &self.day(*day))]),
            (_, Falls::At(moment)) => self.moment(*moment, now),
            (_, Falls::On(day)) => self.with("doc-due-on", &[("date", &self.day(*day))]),
            (_, Falls::BeforeConversationEnds) => self.words.say("doc-due-before-end"),
            (_, Falls::NextReview) => self.words.say("doc-due-next-review"),
            (_, Falls::NoEnd) => self.words.say("doc-due-no-end"),
        }
    }

    fn moment(&self, moment: Timestamp, now: &Now) -> String {
        let local = now.zone.to_datetime(moment);
        let time = format!("{}:{:02}", local.hour(), local.minute());
        self.with("doc-due-at", &[("time", &time), ("date", &self.day(local.date()))])
    }

    /// A day with its month by name: 3.11. and 11.3. are read differently in different places.
    pub(super) fn day(&self, date: Date) -> String {
        let (day, year, month) = (date.day().to_string(), date.year().to_string(), self.month(date.month()));
        self.with("doc-date", &[("day", &day), ("month", &month), ("year", &year)])
    }

    fn month(&self, month: i8) -> String {
        self.words.say(&format!("doc-month-{month}"))
    }

    fn partial_date(&self, date: PartialDate) -> String {
        let (first, last) = date.span();
        let year = first.year().to_string();
        match date.full() {
            Some(day) => self.day(day),
            None if first.month() == last.month() => {
                self.with("doc-month-of-year", &[("month", &self.month(first.month())), ("year", &year)])
            }
            None => year,
        }
    }

    /// Sources by the key of their work, what is unsure said so.
    pub(super) fn sources(&self, sources: &[Source]) -> String {
        let mut told: Vec<String> = Vec::new();
        for source in sources {
            let work = match source.work.as_str() {
                "practice" => self.words.say("doc-source-practice"),
                "project" => self.words.say("doc-source-project"),
                key => format!("{key} {}", source.place).trim_end().to_owned(),
            };
            let sentence = if source.check { self.with("doc-to-check", &[("source", &work)]) } else { work };
            if !told.contains(&sentence) {
                told.push(sentence);
            }
        }
        told.join("; ")
    }
}

/// The titles of the works that sources name by their keys.
pub(super) fn works(works: &[Work], sources: &[&Source]) -> String {
    let cited = works.iter().filter(|work| sources.iter().any(|source| source.work == work.key));
    cited.map(|work| format!("{}: {}", work.key, work.title)).collect::<Vec<_>>().join("; ")
}
