//! The one pass: every node of the program gets its two sides, and since when each side has been so.
//!
//! **Invariant:** a node looks only at nodes and questions before it, which the order of the program grants.

use super::{
    leaves,
    reading::{self, Reading},
    within,
};
use crate::screening::{
    guide::Guide,
    interview::{Interview, Now},
    program::Node,
    truth::{Side, Sides, Truth, at_least},
};
use jiff::{Timestamp, civil::Date};

/// All that is known after the pass.
pub(in crate::screening) struct Pass<'p> {
    pub(super) guide: &'p Guide,
    pub(super) interview: &'p Interview,
    pub(super) now: &'p Now,
    /// The day that date leaves read: today, or for a closed interview the day it was closed.
    pub(super) day: Date,
    pub(super) readings: Vec<Reading<'p>>,
    values: Vec<Value>,
    /// Space for the times of the parts of one node.
    times: Vec<Timestamp>,
}

/// Two sides, and since when each has been so (meaningful only for a side that is yes).
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub(super) sides: Sides,
    pub(super) since: [Timestamp; 2],
}

impl Value {
    fn since(&self, side: Side) -> Timestamp {
        self.since[side as usize]
    }
}

impl<'p> Pass<'p> {
    pub(super) fn over(guide: &'p Guide, interview: &'p Interview, now: &'p Now) -> Self {
        let mut pass = Self {
            guide,
            interview,
            now,
            day: interview.closed.map_or(now.today, |closed| now.day_of(closed)),
            readings: reading::line_up(guide, interview),
            values: Vec::with_capacity(guide.program.nodes.len()),
            times: Vec::new(),
        };
        pass.run();
        pass
    }

    pub(super) fn side(&self, node: u32, side: Side) -> Truth {
        self.values[node as usize].sides.side(side)
    }

    pub(super) fn since(&self, node: u32, side: Side) -> Timestamp {
        self.values[node as usize].since(side)
    }

    pub(super) fn is_within(&self, question: usize) -> bool {
        within(&self.guide.questions[question], self.interview.mode)
    }

    fn run(&mut self) {
        let program = &self.guide.program;
        for step in &program.passes {
            for node in &program.nodes[self.values.len()..step.end as usize] {
                let value = self.value(*node);
                self.values.push(value);
            }
            if let Some(question) = step.question {
                self.appears(question as usize);
            }
        }
    }

    fn appears(&mut self, question: usize) {
        let root = self.guide.program.when[question].root;
        let applies = root.map_or(Truth::Yes, |root| self.side(root, Side::Holds));
        let reading = &mut self.readings[question];
        reading.applies = applies;
        // What was answered is never out of sight while it counts.
        let wanted = self.guide.questions[question].show_if_unknown || reading.recorded.is_some();
        reading.shown = applies.is_yes() || (applies == Truth::NotKnown && wanted);
    }

    fn value(&mut self, node: Node) -> Value {
        match node {
            Node::Leaf(leaf) => leaves::value(self, leaf),
            Node::Same(root) => self.values[root as usize],
            Node::Not(inner) => {
                let Value { sides, since: [holds, contrary] } = self.values[inner as usize];
                Value { sides: sides.swapped(), since: [contrary, holds] }
            }
            Node::Unless(inner) => {
                let inner = self.values[inner as usize];
                let so = inner.sides.holds.is_yes();
                // That something was not established rests on no answer: it was so when the talk began.
                Value { sides: Sides::plain(!so), since: [self.interview.started, inner.since(Side::Holds)] }
            }
            Node::AtLeast { n, first, count } => self.counted(n as usize, first, count),
        }
    }

    fn counted(&mut self, n: usize, first: u32, count: u32) -> Value {
        let contrary = count as usize - n + 1;
        let parts = self.guide.program.parts(first, count);
        let side = |side, n| at_least(n, parts.iter().map(|part| self.values[*part as usize].sides.side(side)));
        let sides = Sides { holds: side(Side::Holds, n), contrary: side(Side::Contrary, contrary) };
        let holds = self.complete(parts, Side::Holds, n, sides.holds);
        let contrary = self.complete(parts, Side::Contrary, contrary, sides.contrary);
        Value { sides, since: [holds, contrary] }
    }

    /// When the nth of the parts that are yes became so.
    fn complete(&mut self, parts: &[u32], side: Side, n: usize, truth: Truth) -> Timestamp {
        if !truth.is_yes() {
            return self.interview.started;
        }
        let yes = parts.iter().map(|part| &self.values[*part as usize]).filter(|value| value.sides.side(side).is_yes());
        let times = yes.map(|value| value.since(side));
        // `Any` and `All`, which most conditions are, need no row to choose from.
        let ended = if n == 1 {
            times.min()
        } else if n == parts.len() {
            times.max()
        } else {
            self.times.clear();
            self.times.extend(times);
            Some(*self.times.select_nth_unstable(n - 1).1)
        };
        ended.unwrap_or(self.interview.started)
    }
}
