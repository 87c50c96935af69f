//! Levels, times, sources and answers in words: what the interview, the findings and the judgement all say alike.
//!
//! **Invariant:** words only, of what the core computed. Nothing here decides what holds, and a missing answer is never worded as "no".

use crate::{
    app::widgets::words::source_word,
    screening::{
        answer::{Answer, Heard, PartialDate, Reason, Recorded, Value},
        evaluate::{Deadline, Fact, Falls},
        guide::{Guide, Question, QuestionKind},
        guide_file::{AskedFrom, Certainty, Due, Source},
        interview::{Now, WorkingMode},
        name::Id,
        texts::GuideTexts,
    },
    wording::{Insert, Words},
};
use jiff::{Timestamp, civil::Date};

/// By when, in a few words: "in 24 hours".
pub fn due(words: &Words, due: Due) -> String {
    let counted = |id: &str, n: u32| words.say_with(id, &[("n", Insert::Number(i64::from(n)))]);
    match due {
        Due::Now => words.say("talk-due-now"),
        Due::BeforeConversationEnds => words.say("talk-due-before-end"),
        Due::Tonight => words.say("talk-due-tonight"),
        Due::SameDay => words.say("talk-due-same-day"),
        Due::Hours(n) => counted("talk-due-hours", n),
        Due::CalendarDays(n) => counted("talk-due-days", n),
        Due::WorkingDays(n) => counted("talk-due-working-days", n),
        Due::Months(n) => counted("talk-due-months", n),
        Due::NextReview => words.say("talk-due-review"),
        Due::NoEnd => words.say("talk-due-no-end"),
    }
}

pub fn mode(words: &Words, mode: WorkingMode) -> String {
    words.say(match mode {
        WorkingMode::ObserveOnly => "talk-mode-observe",
        WorkingMode::Speaking(AskedFrom::FirstContact) => "talk-mode-first",
        WorkingMode::Speaking(AskedFrom::Short) => "talk-mode-short",
        WorkingMode::Speaking(AskedFrom::Full) => "talk-mode-full",
    })
}

/// The label of an option; yes and no are the interface's words where the guide has none of its own.
pub fn option(words: &Words, texts: &GuideTexts, question: &Id, option: &Id) -> String {
    match (texts.option(question.as_str(), option.as_str()), option.as_str()) {
        (Some(label), _) => label.to_owned(),
        (None, "yes") => words.say("talk-yes"),
        (None, "no") => words.say("talk-no"),
        (None, name) => texts.short(name).to_owned(),
    }
}

/// An answer as it was given, or which silence stands there.
pub fn answer(words: &Words, texts: &GuideTexts, question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::Value(value) => self::value(words, texts, question, value),
        Answer::Declined => words.say("talk-said-declined"),
        Answer::DoesNotKnow => words.say("talk-said-unknown"),
        Answer::Unclear => words.say("talk-said-unclear"),
        Answer::NotAsked(None | Some(Reason::Deferred)) => words.say("talk-said-deferred"),
        Answer::NotAsked(Some(Reason::NotSafeNow)) => words.say("talk-said-unsafe"),
        Answer::NotAsked(Some(Reason::OnFile)) => words.say("talk-said-on-file"),
    }
}

fn value(words: &Words, texts: &GuideTexts, question: &Question, value: &Value) -> String {
    let label = |id: &Id| option(words, texts, &question.id, id);
    match value {
        Value::One(id) => label(id),
        // In the order of the guide, not of the names.
        Value::Many(ids) => listed(question.options.iter().filter(|choice| ids.contains(&choice.id)).map(|choice| label(&choice.id))),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => partial_date(*date),
        Value::Text(text) => format!("«{text}»"),
        Value::Messages(heard) => {
            let count = |is: fn(&Heard) -> bool| i64::try_from(heard.values().filter(|one| is(one)).count()).unwrap_or(i64::MAX);
            let numbers = [("said", Insert::Number(count(|one| one.said))), ("understood", Insert::Number(count(|one| one.understood)))];
            words.say_with("talk-messages-said", &numbers)
        }
    }
}

fn partial_date(date: PartialDate) -> String {
    let [year, month, day] = date_parts(date);
    [day, month, year].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
}

/// Year, month and day as they are written; what is missing is empty.
pub fn date_parts(date: PartialDate) -> [String; 3] {
    let text = date.to_string();
    let mut parts = text.split('-').map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// What about a question counts for a finding, in the words of the question's options.
pub fn fact(words: &Words, texts: &GuideTexts, question: &Question, recorded: Option<&Recorded>, fact: &Fact) -> String {
    match fact {
        Fact::Chosen(chosen) => listed(chosen.options(question).map(|id| option(words, texts, &question.id, id))),
        Fact::Otherwise | Fact::Value => {
            recorded.map_or_else(|| words.say("talk-said-nothing"), |recorded| answer(words, texts, question, &recorded.answer))
        }
        Fact::Declined => words.say("talk-said-declined"),
        Fact::DoesNotKnow => words.say("talk-said-unknown"),
        Fact::Unclear => words.say("talk-said-unclear"),
        Fact::NotAsked(reason) => answer(words, texts, question, &Answer::NotAsked(*reason)),
        Fact::NotAskedWhenClosed => words.say("talk-said-not-asked-closed"),
        Fact::NothingRecorded => words.say("talk-said-nothing"),
        Fact::DoesNotApply => words.say("talk-said-does-not-apply"),
    }
}

/// By when, with the moment where there is one: "in 24 hours (24.11.2026 02:14)".
pub fn deadline(words: &Words, texts: &GuideTexts, deadline: &Deadline, now: &Now) -> String {
    let due = due(words, deadline.due);
    match &deadline.falls {
        Falls::At(_) if deadline.due == Due::Now => due,
        Falls::At(at) => format!("{due} · {}", time(*at, now)),
        Falls::On(_) if matches!(deadline.due, Due::Tonight | Due::SameDay) => due,
        Falls::On(date) => format!("{due} · {}", day(*date)),
        Falls::BeforeConversationEnds | Falls::NextReview | Falls::NoEnd => due,
        Falls::MissingDate(question) => {
            let missing = words.say_with("talk-due-missing", &[("what", Insert::Text(texts.short(question.as_str())))]);
            format!("{due} · {missing}")
        }
    }
}

fn listed(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// How an answer is known and when: "asked · 02:14". A silence has no source of its own.
pub fn how_and_when(words: &Words, recorded: &Recorded, now: &Now) -> String {
    let when = time(recorded.at, now);
    match recorded.answer {
        Answer::NotAsked(_) => when,
        _ => format!("{} · {when}", source_word(words, recorded.how).to_lowercase()),
    }
}

/// The time of today, or day and time.
pub fn time(at: Timestamp, now: &Now) -> String {
    let there = now.zone.to_datetime(at);
    let pattern = if there.date() == now.today { "%H:%M" } else { "%d.%m.%Y %H:%M" };
    there.strftime(pattern).to_string()
}

pub fn day(date: Date) -> String {
    date.strftime("%d.%m.%Y").to_string()
}

/// Whole days between a moment and today.
pub fn days_since(at: Timestamp, now: &Now) -> i64 {
    let days = now.today.since(now.day_of(at)).map(|span| span.get_days());
    i64::from(days.unwrap_or_default())
}

/// Where a statement comes from: title and place, or that it is practice or a rule of this project.
pub fn source(words: &Words, guide: &Guide, source: &Source) -> String {
    let title = match source.work.as_str() {
        "practice" => words.say("talk-source-practice"),
        "project" => words.say("talk-source-project"),
        key => guide.works().iter().find(|work| work.key == key).map_or_else(|| key.to_owned(), |work| work.title.clone()),
    };
    let place = if source.place.is_empty() { String::new() } else { format!(", {}", source.place) };
    format!("{title}{place}{}", certainty(words, source))
}

/// What a reader must know of a source that was not read whole.
fn certainty(words: &Words, source: &Source) -> String {
    let said = match source.certainty {
        Certainty::Read | Certainty::Project => None,
        Certainty::Partly => Some("talk-certainty-partly"),
        // "Practice" says so by itself.
        Certainty::Knowledge => (source.work != "practice").then_some("talk-certainty-knowledge"),
    };
    let check = source.check.then_some("talk-certainty-check");
    said.into_iter().chain(check).flat_map(|id| [" · ".to_owned(), words.say(id)]).collect()
}

/// What is said aloud, written down word for word, or noticed: the kinds that are typed rather than chosen.
pub fn is_typed(kind: QuestionKind) -> bool {
    matches!(kind, QuestionKind::Number { .. } | QuestionKind::Date | QuestionKind::Text)
}
