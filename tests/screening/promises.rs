//! Promises that hold for every interview along every guide, as functions: each looks at one guide and one talk.

use super::small::{at, now};
use acogida::screening::{
    answer::{Answer, Heard, PartialDate, Reason, SourceMode, Value},
    evaluate::{Evaluation, Finding, evaluate},
    guide::{Guide, Question, QuestionKind},
    guide_file::{AskedFrom, Level},
    interview::{Interview, WorkingMode},
    name::Id,
};
use proptest::test_runner::TestCaseError;
use std::collections::BTreeSet;

type Kept = Result<(), TestCaseError>;

fn broken<T>(why: String) -> Result<T, TestCaseError> {
    Err(TestCaseError::fail(why))
}

/// A talk made from numbers: about two in five questions stay empty, one in five is met with silence.
pub(crate) fn talk(guide: &Guide, numbers: &[u16], closed: bool) -> Interview {
    let mut talk = Interview::new(at("2026-11-23T08:00:00Z"), WorkingMode::Speaking(AskedFrom::Full));
    for (question, number) in guide.questions().iter().zip(numbers.iter().cycle()) {
        let (choice, rest) = (number % 5, number / 5);
        let answer = match choice {
            0 | 1 => continue,
            2 => SILENCES[usize::from(rest) % SILENCES.len()].clone(),
            _ => value(question, rest),
        };
        let when = at("2026-11-23T09:00:00Z") + jiff::SignedDuration::from_mins((number % 60).into());
        talk.record(question.id.clone(), answer, SourceMode::Asked, when);
    }
    talk.closed = closed.then(|| at("2026-11-23T11:00:00Z"));
    talk
}

const SILENCES: [Answer; 4] = [Answer::Declined, Answer::DoesNotKnow, Answer::Unclear, Answer::NotAsked(Some(Reason::NotSafeNow))];

fn value(question: &Question, number: u16) -> Answer {
    let options = &question.options;
    let place = usize::from(number) % options.len().max(1);
    Answer::Value(match question.kind {
        QuestionKind::YesNo | QuestionKind::One => Value::One(options[place].id.clone()),
        QuestionKind::Many => Value::Many(some(question, number, place)),
        QuestionKind::Messages => {
            let said = options.iter().map(|choice| (choice.id.clone(), Heard { said: true, understood: !number.is_multiple_of(3) }));
            Value::Messages(said.collect())
        }
        QuestionKind::Number { from, to } => Value::Number(from + i64::from(number) % (to - from + 1)),
        QuestionKind::Date => {
            let dates = ["2026", "2026-11", "2026-11-22", "2026-07-01", "2027-01-15", "2009-01", "2008-12-20", "2012-05-05"];
            Value::Date(PartialDate::try_from(dates[usize::from(number) % dates.len()].to_owned()).expect("these are dates"))
        }
        QuestionKind::Text => Value::Text("words".to_owned()),
    })
}

/// A list as the desk would leave it: an exclusive option stands alone.
fn some(question: &Question, number: u16, place: usize) -> BTreeSet<Id> {
    let options = &question.options;
    if options[place].exclusive {
        return BTreeSet::from([options[place].id.clone()]);
    }
    let ticked =
        options.iter().enumerate().filter(|(other, choice)| *other == place || (!choice.exclusive && number >> (other % 13) & 1 == 1));
    ticked.map(|(_, choice)| choice.id.clone()).collect()
}

pub(crate) fn look(guide: &Guide, talk: &Interview) -> Evaluation {
    evaluate(guide, talk, &now())
}

fn with(talk: &Interview, question: &Id, answer: Answer) -> Interview {
    let mut talk = talk.clone();
    talk.record(question.clone(), answer, SourceMode::Asked, at("2026-11-23T10:30:00Z"));
    talk
}

/// Bare reminders are left out: an answer may take them away.
fn rules(seen: &Evaluation) -> BTreeSet<&Id> {
    seen.findings.iter().filter(|finding| !finding.reminder).map(|finding| &finding.rule).collect()
}

fn level(seen: &Evaluation) -> Option<Level> {
    seen.findings.iter().filter(|finding| !finding.reminder).filter_map(|finding| finding.level).max()
}

fn keeps_all(what: &str, before: &Evaluation, after: &Evaluation) -> Kept {
    let lost: Vec<_> = rules(before).difference(&rules(after)).map(ToString::to_string).collect();
    if lost.is_empty() { Ok(()) } else { broken(format!("{what} takes away {}", lost.join(", "))) }
}

/// Recording a silence where nothing stood removes no finding and lowers no level.
pub(crate) fn silence_takes_nothing_away(guide: &Guide, talk: &Interview) -> Kept {
    let before = look(guide, talk);
    for question in guide.questions().iter().filter(|question| talk.answer(&question.id).is_none()) {
        for silence in &SILENCES {
            let what = format!("{silence:?} at `{}`", question.id);
            keeps_all(&what, &before, &look(guide, &with(talk, &question.id, silence.clone())))?;
        }
    }
    Ok(())
}

/// What is lost because an answer gave way to silence stands among the open points.
pub(crate) fn what_silence_replaces_stays_open(guide: &Guide, talk: &Interview) -> Kept {
    let before = look(guide, talk);
    let answered = talk.answers.iter().filter(|(_, recorded)| matches!(recorded.answer, Answer::Value(_)));
    for (question, _) in answered.filter(|(question, _)| !tells_one_of_two_ages(guide, talk, question)) {
        let after = look(guide, &with(talk, question, Answer::Declined));
        for lost in rules(&before).difference(&rules(&after)) {
            if after.open_point(lost.as_str()).is_none() {
                return broken(format!("`{lost}` is gone after `{question}` was declined, and is no open point"));
            }
        }
    }
    Ok(())
}

/// Where years and a date of birth disagree the younger age counts; taking one back leaves the other, which is no silence.
fn tells_one_of_two_ages(guide: &Guide, talk: &Interview, question: &Id) -> bool {
    let Some(ages) = guide.age_questions().map(|ages| ages.map(|index| &guide.questions()[index].id)) else { return false };
    let said = |question: &Id| matches!(talk.answer(question).map(|recorded| &recorded.answer), Some(Answer::Value(_)));
    ages.contains(&question) && ages.into_iter().all(said)
}

/// Silence gives at least the level of the most harmless answer.
pub(crate) fn silence_is_never_milder_than_the_mildest_answer(guide: &Guide, talk: &Interview) -> Kept {
    for question in guide.questions().iter().filter(|question| matches!(question.kind, QuestionKind::YesNo | QuestionKind::One)) {
        let known = question.options.iter().filter(|choice| !choice.unknown);
        let answers = known.map(|choice| level(&look(guide, &with(talk, &question.id, Answer::Value(Value::One(choice.id.clone()))))));
        let Some(mildest) = answers.min() else { continue };
        let silent = level(&look(guide, &with(talk, &question.id, Answer::Declined)));
        if silent < mildest {
            return broken(format!("declining `{}` gives {silent:?}, the mildest answer {mildest:?}", question.id));
        }
    }
    Ok(())
}

/// Ticking one more danger sign removes no finding and lowers no level.
pub(crate) fn a_sign_only_raises(guide: &Guide, talk: &Interview) -> Kept {
    let before = look(guide, talk);
    for question in guide.questions() {
        let Some(Answer::Value(Value::Many(ticked))) = talk.answer(&question.id).map(|recorded| &recorded.answer) else { continue };
        let silent = |option: &Id| question.choice(option.as_str()).is_some_and(|choice| choice.unknown);
        if ticked.iter().all(silent) {
            continue;
        }
        for sign in question.options.iter().filter(|choice| choice.sign && !ticked.contains(&choice.id)) {
            let stays = |option: &&Id| question.choice(option.as_str()).is_some_and(|choice| !choice.exclusive);
            let mut more: BTreeSet<Id> = ticked.iter().filter(stays).cloned().collect();
            more.insert(sign.id.clone());
            let after = look(guide, &with(talk, &question.id, Answer::Value(Value::Many(more))));
            keeps_all(&format!("`{}` of `{}`", sign.id, question.id), &before, &after)?;
        }
    }
    Ok(())
}

fn questions_of(finding: &Finding) -> BTreeSet<&Id> {
    finding.grounds.iter().map(|ground| &ground.question).collect()
}

/// With its grounds alone every finding holds.
pub(crate) fn grounds_suffice(guide: &Guide, talk: &Interview) -> Kept {
    for finding in &look(guide, talk).findings {
        let grounds = questions_of(finding);
        let mut alone = talk.clone();
        alone.answers.retain(|question, _| grounds.contains(question));
        if look(guide, &alone).finding(finding.rule.as_str()).is_none() {
            return broken(format!("`{}` does not hold with its grounds alone: {:?}", finding.rule, finding.grounds));
        }
    }
    Ok(())
}

/// Without any of its grounds no finding holds (what is parked reaches nothing, so it goes too).
pub(crate) fn without_grounds_nothing_holds(guide: &Guide, talk: &Interview) -> Kept {
    let seen = look(guide, talk);
    for finding in &seen.findings {
        let grounds = questions_of(finding);
        let mut without = talk.clone();
        without.answers.retain(|question, _| !grounds.contains(question) && !seen.parked.contains(question));
        if look(guide, &without).finding(finding.rule.as_str()).is_some() {
            return broken(format!("`{}` holds without its grounds {:?}", finding.rule, finding.grounds));
        }
    }
    Ok(())
}

/// Parked answers reach neither findings nor grounds nor open points.
pub(crate) fn parked_answers_reach_nothing(guide: &Guide, talk: &Interview) -> Kept {
    let seen = look(guide, talk);
    let mut without = talk.clone();
    seen.parked.iter().for_each(|question| without.take_back(question));
    let bare = look(guide, &without);
    if (&seen.findings, &seen.open_points, seen.suggested) == (&bare.findings, &bare.open_points, bare.suggested) {
        Ok(())
    } else {
        broken(format!("parked {:?} reach something", seen.parked))
    }
}

/// Saying everything again later changes nothing.
pub(crate) fn repeating_restarts_nothing(guide: &Guide, talk: &Interview) -> Kept {
    let mut again = talk.clone();
    for (question, recorded) in &talk.answers {
        again.record(question.clone(), recorded.answer.clone(), SourceMode::OnFile, at("2026-11-23T11:30:00Z"));
    }
    if look(guide, talk) == look(guide, &again) { Ok(()) } else { broken("repeating the answers changed something".to_owned()) }
}

/// What is forbidden stays forbidden, whatever is answered.
pub(crate) fn prohibitions_hold(guide: &Guide, talk: &Interview) -> Kept {
    let seen = look(guide, talk);
    let on = seen.prohibitions.iter().filter(|prohibition| prohibition.is_on()).count();
    if on == guide.prohibitions().len() { Ok(()) } else { broken("an answer lifted a prohibition".to_owned()) }
}

/// A rule is found, or may still hold, or neither; never two of these.
pub(crate) fn found_or_open(guide: &Guide, talk: &Interview) -> Kept {
    let seen = look(guide, talk);
    match seen.open_points.iter().find(|point| seen.finding(point.rule.as_str()).is_some() || point.waits_for.is_empty()) {
        Some(point) => broken(format!("`{}` is open and found, or waits for nothing", point.rule)),
        None => Ok(()),
    }
}

/// Everything the engine grants to any guide that passed its check.
pub(crate) fn all_of_the_engine(guide: &Guide, talk: &Interview) -> Kept {
    silence_takes_nothing_away(guide, talk)?;
    a_sign_only_raises(guide, talk)?;
    grounds_suffice(guide, talk)?;
    parked_answers_reach_nothing(guide, talk)?;
    repeating_restarts_nothing(guide, talk)?;
    prohibitions_hold(guide, talk)?;
    found_or_open(guide, talk)
}
