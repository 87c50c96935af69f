//! Findings by who has to act: the worker first, then whoever has least time.
//!
//! **Invariant:** every shown finding stands in at least one group; a step stands where its role is, in the order of the guide.

use super::Shown;
use crate::{
    app::screens::telling,
    screening::{evaluate::Finding, guide::WORKER, guide_file::Due, name::Id},
};

/// One role, and everything that is to be done there.
pub(super) struct Group<'a> {
    pub(super) title: String,
    /// By when the most urgent of it falls due.
    pub(super) when: Option<String>,
    pub(super) share: Vec<&'a str>,
    pub(super) withhold: Vec<&'a str>,
    pub(super) items: Vec<Item<'a>>,
}

/// A finding, with its steps for this role.
pub(super) struct Item<'a> {
    pub(super) finding: &'a Finding,
    pub(super) steps: Vec<&'a str>,
}

pub(super) fn of<'a>(shown: &Shown<'a>) -> Vec<Group<'a>> {
    // Most urgent first: so is the order in which roles are met.
    let findings: Vec<&Finding> = shown.open.evaluation.findings.iter().filter(|finding| finding.shown).collect();
    let mut roles: Vec<Option<&Id>> = Vec::new();
    for finding in &findings {
        let steps = &shown.rule(finding).steps;
        let of_this = steps.iter().map(|step| Some(&step.role)).chain(steps.is_empty().then_some(None));
        for role in of_this {
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
    }
    roles.sort_by_key(|role| match role {
        Some(role) if is_worker(role) => 0,
        Some(_) => 1,
        None => 2,
    });
    roles.into_iter().map(|role| group(shown, &findings, role)).collect()
}

fn group<'a>(shown: &Shown<'a>, findings: &[&'a Finding], role: Option<&Id>) -> Group<'a> {
    let items: Vec<Item<'a>> = findings.iter().filter_map(|finding| item(shown, finding, role)).collect();
    let soonest = items.iter().filter_map(|item| item.finding.deadlines.first()).min_by_key(|deadline| urgency(deadline.due));
    let (share, withhold) = match role {
        Some(role) if !is_worker(role) => (said(shown, &items, "share"), said(shown, &items, "withhold")),
        _ => (Vec::new(), Vec::new()),
    };
    Group {
        title: match role {
            Some(role) if is_worker(role) => shown.say("findings-you"),
            Some(role) => shown.texts.role(role).to_owned(),
            None => shown.say("findings-to-know"),
        },
        when: soonest.map(|deadline| telling::due(shown.desk.words, deadline.due)),
        share,
        withhold,
        items,
    }
}

fn item<'a>(shown: &Shown<'a>, finding: &'a Finding, who: Option<&Id>) -> Option<Item<'a>> {
    let rule = shown.rule(finding);
    let steps = rule.steps.iter().filter(|step| Some(&step.role) == who);
    let steps: Vec<&str> = steps.filter_map(|step| shown.texts.attr(rule.id.as_str(), &step.text)).collect();
    let belongs = if who.is_some() { !steps.is_empty() } else { rule.steps.is_empty() };
    belongs.then_some(Item { finding, steps })
}

/// What the findings of a group say about sharing, each sentence once.
fn said<'a>(shown: &Shown<'a>, items: &[Item<'a>], attribute: &str) -> Vec<&'a str> {
    let mut said = Vec::new();
    for text in items.iter().filter_map(|item| shown.texts.attr(shown.rule(item.finding).id.as_str(), attribute)) {
        if !said.contains(&text) {
            said.push(text);
        }
    }
    said
}

/// The role of whoever leads the talk.
fn is_worker(role: &Id) -> bool {
    role.as_str() == WORKER
}

/// How soon, for the order of deadlines that have no moment of their own.
fn urgency(due: Due) -> (u8, u32) {
    match due {
        Due::Now => (0, 0),
        Due::BeforeConversationEnds => (1, 0),
        Due::Tonight => (2, 0),
        Due::SameDay => (3, 0),
        Due::Hours(hours) => (4, hours),
        Due::CalendarDays(days) | Due::WorkingDays(days) => (5, days),
        Due::Months(months) => (6, months),
        Due::NextReview => (7, 0),
        Due::NoEnd => (8, 0),
    }
}
