//! Compares what a scenario expects with what the guide shows.
//!
//! **Invariant:** each expectation is looked at, and a name that the guide does not know is a difference, not "absent".

use super::{Scenario, ids};
use crate::screening::{
    evaluate::{Asking, Evaluation, Falls, Finding, QuestionState},
    guide::Guide,
    truth::Truth,
};
use std::collections::BTreeSet;

pub(super) fn differences(scenario: &Scenario, guide: &Guide, seen: &Evaluation) -> Vec<String> {
    let mut compare = Compare { guide, seen, differences: Vec::new() };
    compare.names(scenario);
    compare.findings(scenario);
    compare.details(scenario);
    compare.open_points(scenario);
    compare.questions(scenario);
    compare.differences
}

struct Compare<'c> {
    guide: &'c Guide,
    seen: &'c Evaluation,
    differences: Vec<String>,
}

impl Compare<'_> {
    fn says(&mut self, difference: String) {
        self.differences.push(difference);
    }

    fn names(&mut self, scenario: &Scenario) {
        let rules =
            scenario.rules_held().chain(scenario.absent.iter().chain(&scenario.not_open).chain(&scenario.open_points).map(String::as_str));
        let strange: Vec<_> = rules.filter(|rule| self.guide.rule(rule).is_none()).map(str::to_owned).collect();
        for rule in strange {
            self.says(format!("the guide has no rule `{rule}`"));
        }
    }

    fn same(&mut self, what: &str, expected: &[String], seen: &[&str]) {
        let (expected, seen): (BTreeSet<&str>, BTreeSet<&str>) =
            (expected.iter().map(String::as_str).collect(), seen.iter().copied().collect());
        let list = |names: Vec<&&str>| names.into_iter().copied().collect::<Vec<_>>().join(", ");
        let (missing, extra) = (list(expected.difference(&seen).collect()), list(seen.difference(&expected).collect()));
        if !missing.is_empty() {
            self.says(format!("{what}: missing: {missing}"));
        }
        if !extra.is_empty() {
            self.says(format!("{what}: not expected: {extra}"));
        }
    }

    fn findings(&mut self, scenario: &Scenario) {
        let held: Vec<&str> = self.seen.findings.iter().map(|finding| finding.rule.as_str()).collect();
        if let Some(expected) = &scenario.findings {
            self.same("findings", expected, &held);
        }
        for rule in scenario.includes.iter().filter(|rule| !held.contains(&rule.as_str())) {
            self.says(format!("`{rule}` does not hold"));
        }
        for rule in scenario.absent.iter().filter(|rule| held.contains(&rule.as_str())) {
            self.says(format!("`{rule}` holds"));
        }
        for rule in &scenario.not_shown {
            match self.seen.finding(rule) {
                None => self.says(format!("`{rule}` does not hold")),
                Some(finding) if finding.shown => self.says(format!("`{rule}` is shown on its own")),
                Some(_) => {}
            }
        }
        if let Some(suggested) = scenario.suggested
            && suggested.level() != self.seen.suggested
        {
            self.says(format!("suggested: {:?} instead of {suggested:?}", self.seen.suggested));
        }
    }

    /// A finding that something is expected of; that it is missing is a difference.
    fn finding(&mut self, rule: &str) -> Option<&Finding> {
        let found = self.seen.finding(rule);
        if found.is_none() {
            self.differences.push(format!("`{rule}` does not hold"));
        }
        found
    }

    fn details(&mut self, scenario: &Scenario) {
        for (rule, level) in &scenario.levels {
            let Some(found) = self.finding(rule).map(|finding| finding.level) else { continue };
            if found != Some(*level) {
                self.says(format!("`{rule}` has level {found:?} instead of {level:?}"));
            }
        }
        for (rule, expected) in &scenario.grounds {
            let Some(finding) = self.seen.finding(rule) else {
                self.says(format!("`{rule}` does not hold"));
                continue;
            };
            let seen: Vec<&str> = finding.grounds.iter().map(|ground| ground.question.as_str()).collect();
            self.same(&format!("grounds of `{rule}`"), expected, &seen);
        }
        for (rule, expected) in &scenario.due {
            let Some(found) = self.finding(rule).map(Finding::first_due) else { continue };
            if found != Some(*expected) {
                let found = found.map_or("at no moment".to_owned(), |found| found.to_string());
                self.says(format!("`{rule}` falls due {found} instead of {expected}"));
            }
        }
        for (rule, expected) in &scenario.missing_dates {
            let Some(finding) = self.seen.finding(rule) else {
                self.says(format!("`{rule}` does not hold"));
                continue;
            };
            let missing = finding.deadlines.iter().filter_map(|deadline| match &deadline.falls {
                Falls::MissingDate(question) => Some(question.as_str()),
                _ => None,
            });
            let missing: Vec<&str> = missing.collect();
            self.same(&format!("missing dates of `{rule}`"), expected, &missing);
        }
    }

    fn open_points(&mut self, scenario: &Scenario) {
        for rule in scenario.open_points.iter().filter(|rule| self.seen.open_point(rule).is_none()) {
            self.differences.push(format!("`{rule}` is no open point"));
        }
        for rule in scenario.not_open.iter().filter(|rule| self.seen.open_point(rule).is_some()) {
            self.differences.push(format!("`{rule}` is an open point"));
        }
        for (rule, expected) in &scenario.waits_for {
            let waits: &[_] = self.seen.open_point(rule).map_or(&[], |point| &point.waits_for);
            for question in expected.iter().filter(|question| !ids(waits).contains(&question.as_str())) {
                self.differences.push(format!("`{rule}` does not wait for `{question}`"));
            }
        }
    }

    fn questions(&mut self, scenario: &Scenario) {
        if let Some(expected) = &scenario.prohibitions {
            let on = self.seen.prohibitions.iter().filter(|prohibition| prohibition.is_on());
            let on: Vec<&str> = on.map(|prohibition| prohibition.id.as_str()).collect();
            self.same("prohibitions", expected, &on);
        }
        if let Some(expected) = &scenario.parked {
            self.same("parked", expected, &ids(&self.seen.parked));
        }
        self.each(&scenario.applies, "is not shown", |state| state.shown);
        self.each(&scenario.does_not_apply, "applies", |state| state.applies == Truth::No);
        self.each(&scenario.gate_closed, "is not closed by a gate", |state| matches!(state.asking, Asking::ClosedByGate(_)));
        self.each(&scenario.may_be_asked, "may not be asked", |state| state.asking == Asking::Open);
    }

    fn each(&mut self, questions: &[String], otherwise: &str, good: impl Fn(&QuestionState) -> bool) {
        for name in questions {
            match self.guide.index(name) {
                None => self.says(format!("the guide has no question `{name}`")),
                Some(index) if !good(&self.seen.questions[index]) => self.says(format!("`{name}` {otherwise}")),
                Some(_) => {}
            }
        }
    }
}
