//! Puts all conditions of a guide into dependency order and lays them out as one row of nodes.
//!
//! **Invariant:** what waits for something stands behind it. Where things wait for each other, their names are told and nothing comes out.

use super::{
    About, Checker,
    conditions::{Expr, resolve, small},
    names::Names,
    parts::Parts,
    polarity,
};
use crate::screening::{
    guide::QuestionKind,
    problem::Fault,
    program::{Age, Appears, DateOf, Leaf, Node, Pass, Program},
};
use std::collections::VecDeque;

/// Deeper nesting, counting what is named, could use up the stack of whoever walks it.
const MOST_DEEP: usize = 256;

pub(super) struct Compiled {
    pub(super) program: Program,
    /// Roots by named condition, rule, and clock (of all rules, in order).
    pub(super) conditions: Vec<u32>,
    pub(super) rules: Vec<u32>,
    pub(super) clocks: Vec<Option<u32>>,
}

/// All conditions with their names found. Questions without one always apply.
pub(super) struct Exprs {
    pub(super) questions: Vec<Option<Expr>>,
    pub(super) conditions: Vec<Option<Expr>>,
    pub(super) rules: Vec<Option<Expr>>,
    clocks: Vec<Option<Expr>>,
    age: Option<(usize, usize)>,
}

/// Something that has a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Question(usize),
    Condition(usize),
    Rule(usize),
    Clock(usize),
}

pub(super) fn compile(check: &mut Checker<'_>, names: &Names<'_>, parts: &Parts) -> Option<Compiled> {
    let exprs = resolve_all(check, names, parts);
    let order = order(check, &exprs)?;
    if !shallow(check, &exprs, &order) {
        return None;
    }
    polarity::check(check, parts, &exprs, &order);
    Some(Layout::new(&exprs, parts, check).lay_out(&order))
}

fn resolve_all(check: &mut Checker<'_>, names: &Names<'_>, parts: &Parts) -> Exprs {
    let file = check.file;
    let questions = file.sections.iter().flat_map(|section| &section.questions).enumerate();
    let questions = questions
        .map(|(index, question)| {
            let about = About { kind: "question", id: &question.id };
            let own = question.when.as_ref().and_then(|when| resolve(check, names, parts, about, when));
            with_parent(parts, index, own)
        })
        .collect();
    let conditions =
        file.conditions.iter().map(|named| resolve(check, names, parts, About { kind: "condition", id: &named.id }, &named.is)).collect();
    let rules = file.rules.iter().map(|rule| resolve(check, names, parts, About { kind: "rule", id: &rule.id }, &rule.when)).collect();
    let clocks = file
        .rules
        .iter()
        .flat_map(|rule| rule.clocks.iter().map(move |clock| (rule, clock)))
        .map(|(rule, clock)| clock.when.as_ref().and_then(|when| resolve(check, names, parts, About { kind: "rule", id: &rule.id }, when)))
        .collect();
    let age = file.age.as_ref().and_then(|age| Some((names.question(&age.years)?, names.question(&age.birth_date)?)));
    Exprs { questions, conditions, rules, clocks, age }
}

/// A part appears with its question; the parts of a yes/no question unless its answer is "no".
fn with_parent(parts: &Parts, index: usize, own: Option<Expr>) -> Option<Expr> {
    let Some(parent) = parts.questions[index].part_of else { return own };
    let question = small(parent);
    let of_parent = if parts.questions[parent].kind == QuestionKind::YesNo {
        Expr::Not(Box::new(Expr::Leaf(Leaf::Options { question, options: NO, all: false })))
    } else {
        Expr::Leaf(Leaf::Applies(question))
    };
    Some(match own {
        Some(own) => Expr::AtLeast(2, vec![own, of_parent]),
        None => of_parent,
    })
}

/// The second option of a yes/no question.
const NO: u64 = 0b10;

impl Exprs {
    fn owners(&self) -> impl Iterator<Item = Owner> + use<> {
        let questions = (0..self.questions.len()).map(Owner::Question);
        let conditions = (0..self.conditions.len()).map(Owner::Condition);
        let rules = (0..self.rules.len()).map(Owner::Rule);
        questions.chain(conditions).chain(rules).chain((0..self.clocks.len()).map(Owner::Clock))
    }

    pub(super) fn of(&self, owner: Owner) -> Option<&Expr> {
        match owner {
            Owner::Question(index) => self.questions[index].as_ref(),
            Owner::Condition(index) => self.conditions[index].as_ref(),
            Owner::Rule(index) => self.rules[index].as_ref(),
            Owner::Clock(index) => self.clocks[index].as_ref(),
        }
    }

    fn slot(&self, owner: Owner) -> usize {
        match owner {
            Owner::Question(index) => index,
            Owner::Condition(index) => self.questions.len() + index,
            Owner::Rule(index) => self.questions.len() + self.conditions.len() + index,
            Owner::Clock(index) => self.questions.len() + self.conditions.len() + self.rules.len() + index,
        }
    }

    /// The questions a leaf looks at.
    pub(super) fn questions_of(&self, leaf: Leaf) -> impl Iterator<Item = usize> + use<> {
        let (first, second) = match leaf {
            Leaf::Options { question, .. } | Leaf::Under { question, .. } | Leaf::Silence { question, .. } | Leaf::Applies(question) => {
                (Some(question as usize), None)
            }
            Leaf::Date { date: DateOf::Question(question), .. } => (Some(question as usize), None),
            Leaf::Date { date: DateOf::Turns18, .. } => (self.age.map(|(_, birth_date)| birth_date), None),
            Leaf::AgeUnder(_) => (self.age.map(|(years, _)| years), self.age.map(|(_, birth_date)| birth_date)),
        };
        first.into_iter().chain(second)
    }

    /// What this owner waits for.
    pub(super) fn waits_for(&self, owner: Owner) -> Vec<Owner> {
        let mut found = Vec::new();
        let mut open: Vec<&Expr> = self.of(owner).into_iter().collect();
        while let Some(expr) = open.pop() {
            match expr {
                Expr::Leaf(leaf) => found.extend(self.questions_of(*leaf).map(Owner::Question)),
                Expr::AtLeast(_, parts) => open.extend(parts),
                Expr::Not(inner) | Expr::Unless(inner) => open.push(inner),
                Expr::Condition(index) => found.push(Owner::Condition(*index)),
                Expr::Rule(index) => found.push(Owner::Rule(*index)),
            }
        }
        found
    }
}

/// Dependency order, first come first served; or the circle in which the rest waits.
fn order(check: &mut Checker<'_>, exprs: &Exprs) -> Option<Vec<Owner>> {
    let owners: Vec<Owner> = exprs.owners().collect();
    let waits: Vec<Vec<Owner>> = owners.iter().map(|owner| exprs.waits_for(*owner)).collect();
    let mut missing: Vec<usize> = waits.iter().map(Vec::len).collect();
    let mut followers = vec![Vec::new(); owners.len()];
    for (slot, waits) in waits.iter().enumerate() {
        for owner in waits {
            followers[exprs.slot(*owner)].push(slot);
        }
    }
    let mut ready: VecDeque<usize> = (0..owners.len()).filter(|slot| missing[*slot] == 0).collect();
    let mut order = Vec::with_capacity(owners.len());
    while let Some(slot) = ready.pop_front() {
        order.push(owners[slot]);
        for &follower in &followers[slot] {
            missing[follower] -= 1;
            if missing[follower] == 0 {
                ready.push_back(follower);
            }
        }
    }
    if order.len() == owners.len() {
        return Some(order);
    }
    let stuck = (0..owners.len()).find(|slot| missing[*slot] > 0)?;
    tell_circle(check, exprs, &waits, &missing, stuck);
    None
}

/// From something stuck, always on to something stuck that it waits for, until one comes round.
fn tell_circle(check: &mut Checker<'_>, exprs: &Exprs, waits: &[Vec<Owner>], missing: &[usize], stuck: usize) {
    let mut path = vec![stuck];
    let start = loop {
        let last = path[path.len() - 1];
        let next = waits[last].iter().map(|owner| exprs.slot(*owner)).find(|slot| missing[*slot] > 0);
        let Some(next) = next else { return };
        match path.iter().position(|slot| *slot == next) {
            Some(begin) => break begin,
            None => path.push(next),
        }
    };
    let owners: Vec<Owner> = exprs.owners().collect();
    let mut circle: Vec<&str> = path[start..].iter().map(|slot| about(check, owners[*slot]).id).collect();
    circle.extend(circle.first().copied());
    let path_in_words = circle.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" → ");
    let about = about(check, owners[path[start]]);
    check.problem(about, None, Fault::Circle { path: path_in_words });
}

/// Who has this condition, for messages.
pub(super) fn about<'f>(check: &Checker<'f>, owner: Owner) -> About<'f> {
    let file = check.file;
    match owner {
        Owner::Question(index) => {
            let question = file.sections.iter().flat_map(|section| &section.questions).nth(index);
            About { kind: "question", id: question.map_or("", |question| &question.id) }
        }
        Owner::Condition(index) => About { kind: "condition", id: &file.conditions[index].id },
        Owner::Rule(index) => About { kind: "rule", id: &file.rules[index].id },
        Owner::Clock(index) => {
            let rule = file.rules.iter().flat_map(|rule| rule.clocks.iter().map(move |_| rule)).nth(index);
            About { kind: "rule", id: rule.map_or("", |rule| &rule.id) }
        }
    }
}

/// Whether a condition, counting what it names, is shallow enough to walk by calling oneself.
fn shallow(check: &mut Checker<'_>, exprs: &Exprs, order: &[Owner]) -> bool {
    let mut heights = vec![0_usize; order.len()];
    let mut good = true;
    for owner in order {
        let height = exprs.of(*owner).map_or(0, |expr| height(exprs, &heights, expr));
        heights[exprs.slot(*owner)] = height;
        if height > MOST_DEEP && good {
            good = false;
            let about = about(check, *owner);
            check.problem(about, None, Fault::TooDeep { most: MOST_DEEP });
        }
    }
    good
}

fn height(exprs: &Exprs, heights: &[usize], expr: &Expr) -> usize {
    1 + match expr {
        // Facts of a question that appears by silence lead on to its `when`, and only then.
        Expr::Leaf(_) => 0,
        Expr::AtLeast(_, parts) => parts.iter().map(|part| height(exprs, heights, part)).max().unwrap_or(0),
        Expr::Not(inner) | Expr::Unless(inner) => height(exprs, heights, inner),
        Expr::Condition(index) => heights[exprs.slot(Owner::Condition(*index))],
        Expr::Rule(index) => heights[exprs.slot(Owner::Rule(*index))],
    }
}

/// Lays expressions out as nodes. All names are known by now; a missing expression was complained of and counts as never.
struct Layout<'e> {
    exprs: &'e Exprs,
    program: Program,
    conditions: Vec<u32>,
    rules: Vec<u32>,
    clocks: Vec<Option<u32>>,
    /// By condition and rule: does it rest on silence?
    condition_by_silence: Vec<bool>,
    rule_by_silence: Vec<bool>,
    child: Option<usize>,
}

impl<'e> Layout<'e> {
    fn new(exprs: &'e Exprs, parts: &Parts, check: &Checker<'_>) -> Self {
        let age = exprs.age.map(|(years, birth_date)| Age { years: small(years), birth_date: small(birth_date) });
        let child = check.file.child.as_ref().and_then(|child| check.file.conditions.iter().position(|condition| condition.id == *child));
        Self {
            program: Program { age, when: vec![Appears::default(); parts.questions.len()], ..Program::default() },
            conditions: vec![0; exprs.conditions.len()],
            rules: vec![0; exprs.rules.len()],
            clocks: vec![None; exprs.clocks.len()],
            condition_by_silence: vec![false; exprs.conditions.len()],
            rule_by_silence: vec![false; exprs.rules.len()],
            exprs,
            child,
        }
    }

    fn lay_out(mut self, order: &[Owner]) -> Compiled {
        for owner in order {
            let expr = self.exprs.of(*owner);
            let root = expr.map(|expr| self.emit(expr));
            let by_silence = expr.is_some_and(|expr| self.rests_on_silence(expr));
            match *owner {
                Owner::Question(index) => self.program.when[index] = Appears { root, by_silence },
                Owner::Condition(index) => {
                    self.conditions[index] = root.unwrap_or(0);
                    self.condition_by_silence[index] = by_silence;
                }
                Owner::Rule(index) => {
                    self.rules[index] = root.unwrap_or(0);
                    self.rule_by_silence[index] = by_silence;
                }
                Owner::Clock(index) => self.clocks[index] = root,
            }
            let question = if let Owner::Question(index) = *owner { Some(small(index)) } else { None };
            self.program.passes.push(Pass { end: small(self.program.nodes.len()), question });
        }
        self.program.child = self.child.map(|child| self.conditions[child]);
        Compiled { program: self.program, conditions: self.conditions, rules: self.rules, clocks: self.clocks }
    }

    fn emit(&mut self, expr: &Expr) -> u32 {
        let node = match expr {
            Expr::Leaf(leaf) => Node::Leaf(*leaf),
            Expr::Not(inner) => Node::Not(self.emit(inner)),
            Expr::Unless(inner) => Node::Unless(self.emit(inner)),
            Expr::Condition(index) => Node::Same(self.conditions[*index]),
            Expr::Rule(index) => Node::Same(self.rules[*index]),
            Expr::AtLeast(n, parts) => {
                let roots: Vec<u32> = parts.iter().map(|part| self.emit(part)).collect();
                let first = small(self.program.parts.len());
                self.program.parts.extend(roots);
                Node::AtLeast { n: small(*n), first, count: small(parts.len()) }
            }
        };
        self.program.nodes.push(node);
        small(self.program.nodes.len() - 1)
    }

    fn rests_on_silence(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Leaf(Leaf::Silence { .. }) | Expr::Unless(_) => true,
            Expr::Leaf(leaf) => self.exprs.questions_of(*leaf).any(|question| self.program.when[question].by_silence),
            Expr::AtLeast(_, parts) => parts.iter().any(|part| self.rests_on_silence(part)),
            Expr::Not(inner) => self.rests_on_silence(inner),
            Expr::Condition(index) => self.condition_by_silence[*index],
            Expr::Rule(index) => self.rule_by_silence[*index],
        }
    }
}
