//! What an open point waits for: the shown questions whose answers could still settle it.
//!
//! **Invariant:** only what can be answered now is named. Where a question is not shown because its own `when` is not known, what that
//! waits for is named in its place.

use super::pass::Pass;
use crate::screening::{
    name::Id,
    program::{DateOf, Leaf, Node},
    truth::{Side, Truth},
};
use std::collections::HashSet;

/// In the order of the guide.
pub(super) fn waits_for(pass: &Pass<'_>, root: u32) -> Vec<Id> {
    let mut search = Search { pass, questions: Vec::new(), open: vec![(root, Side::Holds)], followed: HashSet::new() };
    search.run();
    search.questions.sort_unstable();
    search.questions.dedup();
    search.questions.into_iter().map(|question| pass.guide.questions[question as usize].id.clone()).collect()
}

struct Search<'s, 'p> {
    pass: &'s Pass<'p>,
    questions: Vec<u32>,
    open: Vec<(u32, Side)>,
    followed: HashSet<(u32, Side)>,
}

impl Search<'_, '_> {
    fn run(&mut self) {
        while let Some((node, side)) = self.open.pop() {
            if self.pass.side(node, side) == Truth::NotKnown {
                self.step(node, side);
            }
        }
    }

    fn step(&mut self, node: u32, side: Side) {
        let program = &self.pass.guide.program;
        match program.nodes[node as usize] {
            Node::Leaf(leaf) => self.leaf(leaf),
            Node::Not(inner) => self.open.push((inner, side.other())),
            Node::Same(root) => self.once(root, side),
            Node::AtLeast { first, count, .. } => self.open.extend(program.parts(first, count).iter().map(|part| (*part, side))),
            // "Unless" is never not known.
            Node::Unless(_) => {}
        }
    }

    fn once(&mut self, root: u32, side: Side) {
        if self.followed.insert((root, side)) {
            self.open.push((root, side));
        }
    }

    fn leaf(&mut self, leaf: Leaf) {
        let age = self.pass.guide.program.age;
        match leaf {
            Leaf::Options { question, .. }
            | Leaf::Under { question, .. }
            | Leaf::Silence { question, .. }
            | Leaf::Date { date: DateOf::Question(question), .. } => self.question(question),
            Leaf::Date { date: DateOf::Turns18, .. } => age.into_iter().for_each(|age| self.question(age.birth_date)),
            Leaf::AgeUnder(_) => age.into_iter().for_each(|age| [age.years, age.birth_date].into_iter().for_each(|q| self.question(q))),
            Leaf::Applies(question) => self.why_hidden(question),
        }
    }

    fn question(&mut self, question: u32) {
        let reading = &self.pass.readings[question as usize];
        if reading.shown {
            self.questions.push(question);
        } else if !reading.applies.is_no() {
            self.why_hidden(question);
        }
    }

    fn why_hidden(&mut self, question: u32) {
        if let Some(root) = self.pass.guide.program.when[question as usize].root {
            self.once(root, Side::Holds);
        }
    }
}
