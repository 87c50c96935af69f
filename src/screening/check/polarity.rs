//! Refuses rules that silence could lower, and rules that a danger sign could lower.
//!
//! **Invariant:** in a guide that passes, recording a silence where nothing stood takes no finding away (reminders excepted), and
//! ticking one more danger sign takes none away. A condition can only be lowered by what stands under an odd number of `Not` and
//! `Unless`; so silences and signs may not stand there, nor in the `when` of a question that a rule looks at.

use super::{
    Checker,
    conditions::Expr,
    order::{Exprs, Owner, about},
    parts::Parts,
};
use crate::screening::{
    guide::QuestionKind,
    problem::Fault,
    program::{Leaf, Silence},
};
use std::collections::HashSet;

/// How something is reached from a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Reached {
    owner: usize,
    kind: u8,
    way: Way,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Way {
    /// Under an odd number of `Not` and `Unless`.
    turned: bool,
    /// Under some `Unless`: then applying and not applying both matter.
    unless: bool,
    reminder: bool,
}

pub(super) fn check(check: &mut Checker<'_>, parts: &Parts, exprs: &Exprs, order: &[Owner]) {
    let reminders: Vec<bool> = check.file.rules.iter().map(|rule| rule.reminder).collect();
    let rules = order.iter().filter_map(|owner| if let Owner::Rule(index) = owner { Some(*index) } else { None });
    let start = |rule: usize| (Owner::Rule(rule), Way { turned: false, unless: false, reminder: reminders[rule] });
    let mut open: Vec<(Owner, Way)> = rules.map(start).collect();
    let mut seen = HashSet::new();
    while let Some((owner, way)) = open.pop() {
        if seen.insert(reached(owner, way))
            && let Some(expr) = exprs.of(owner)
        {
            Walk { check, parts, exprs, owner, open: &mut open }.walk(expr, way);
        }
    }
}

fn reached(owner: Owner, way: Way) -> Reached {
    let (kind, owner) = match owner {
        Owner::Question(index) => (0, index),
        Owner::Condition(index) => (1, index),
        Owner::Rule(index) => (2, index),
        Owner::Clock(index) => (3, index),
    };
    Reached { owner, kind, way }
}

struct Walk<'w, 'f> {
    check: &'w mut Checker<'f>,
    parts: &'w Parts,
    exprs: &'w Exprs,
    owner: Owner,
    open: &'w mut Vec<(Owner, Way)>,
}

impl Walk<'_, '_> {
    fn walk(&mut self, expr: &Expr, way: Way) {
        match expr {
            Expr::Leaf(leaf) => self.leaf(*leaf, way),
            Expr::AtLeast(_, parts) => parts.iter().for_each(|part| self.walk(part, way)),
            Expr::Not(inner) => self.walk(inner, Way { turned: !way.turned, ..way }),
            Expr::Unless(inner) => self.walk(inner, Way { turned: !way.turned, unless: true, ..way }),
            Expr::Condition(index) => self.open.push((Owner::Condition(*index), way)),
            Expr::Rule(index) => self.open.push((Owner::Rule(*index), way)),
        }
    }

    fn leaf(&mut self, leaf: Leaf, way: Way) {
        for question in self.exprs.questions_of(leaf) {
            self.open.push((Owner::Question(question), Way { turned: false, ..way }));
            if way.unless {
                self.open.push((Owner::Question(question), Way { turned: true, ..way }));
            }
        }
        match leaf {
            Leaf::Silence { question, which } => self.silence(question as usize, which, way),
            Leaf::Options { question, options, .. } => self.signs(question as usize, options, way.turned),
            _ => {}
        }
    }

    fn silence(&mut self, question: usize, which: Silence, way: Way) {
        let question = self.parts.questions[question].id.to_string();
        let about = about(self.check, self.owner);
        if way.turned {
            let why = format!("it looks at the silence of `{question}` under a `Not` or an `Unless`");
            self.check.problem(about, Some(&question), Fault::LoweredBySilence { why });
        } else if which == Silence::NotAsked && !way.reminder {
            self.check.problem(about, Some(&question.clone()), Fault::NotAReminder { question });
        }
    }

    /// A sign lowers what asks for its absence; and it unticks an exclusive option ("none seen") that somebody rests on.
    fn signs(&mut self, question: usize, options: u64, turned: bool) {
        let question = &self.parts.questions[question];
        let named = |place: usize| options >> place & 1 == 1;
        let choices = || question.options.iter().enumerate();
        let rests_on_none = choices().any(|(place, choice)| named(place) && choice.exclusive && !choice.unknown);
        if question.kind != QuestionKind::Many || !(turned || rests_on_none) {
            return;
        }
        let about = about(self.check, self.owner);
        for (_, choice) in choices().filter(|(place, choice)| choice.sign && named(*place) == turned) {
            let fault = Fault::LoweredBySign { question: question.id.to_string(), option: choice.id.to_string() };
            self.check.problem(about, Some(question.id.as_str()), fault);
        }
    }
}
