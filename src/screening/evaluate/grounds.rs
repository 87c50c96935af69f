//! The facts a finding rests on, found along the structure of its condition.
//!
//! **Invariant:** with these facts alone the rule holds. They are never found by trying out sets of answers: `All` rests on every
//! part, `Any` and `AtLeast` on the parts that hold, `Not` on what establishes the contrary, `Unless` on what keeps the inner
//! condition from being established.

use super::{
    leaves::by_closing,
    pass::Pass,
    reading::{Reading, State},
};
use crate::screening::{
    answer::{Answer, Reason},
    guide::Question,
    name::Id,
    program::{Leaf, Node, Silence},
    truth::{Side, Truth},
};
use std::collections::HashSet;

/// One fact: a question, and what about it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    pub question: Id,
    pub fact: Fact,
}

/// What counts about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// These of the options were chosen (the others that were chosen do not matter here).
    Chosen(Chosen),
    /// Something else was answered than what was looked for.
    Otherwise,
    /// The number or date that stands there.
    Value,
    Declined,
    DoesNotKnow,
    Unclear,
    NotAsked(Option<Reason>),
    /// Shown, empty, and the interview was closed.
    NotAskedWhenClosed,
    NothingRecorded,
    DoesNotApply,
}

/// Some of the options of a question, by their places. Bits rather than a list of names: a long guide shows a thousand facts at once,
/// and a small list for each of them was half of the time that an evaluation took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen(u64);

impl Chosen {
    /// Their names, in the order of the question they were chosen at.
    pub fn options(self, question: &Question) -> impl Iterator<Item = &Id> {
        let chosen = question.options.iter().enumerate().filter(move |(place, _)| self.0 >> place & 1 == 1);
        chosen.map(|(_, choice)| &choice.id)
    }
}

/// What is to be shown of one side of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Claim {
    Yes,
    No,
    NotYes,
    NotNo,
}

impl Claim {
    fn fits(self, truth: Truth) -> bool {
        match self {
            Self::Yes => truth.is_yes(),
            Self::No => truth.is_no(),
            Self::NotYes => !truth.is_yes(),
            Self::NotNo => !truth.is_no(),
        }
    }
}

/// Follows one condition after the other; the space for what it finds on the way is used again.
pub(super) struct Trail<'t, 'p> {
    pass: &'t Pass<'p>,
    /// By question, with the options that count as bits.
    facts: Vec<(u32, u64, Kind)>,
    open: Vec<(u32, Side, Claim)>,
    /// What is named may be named often: each is followed once.
    followed: HashSet<(u32, Side, Claim)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Chosen,
    Value,
    Silence,
    ByClosing,
    Otherwise,
    Nothing,
    DoesNotApply,
}

impl<'t, 'p> Trail<'t, 'p> {
    pub(super) fn new(pass: &'t Pass<'p>) -> Self {
        Self { pass, facts: Vec::new(), open: Vec::new(), followed: HashSet::new() }
    }

    /// The grounds of a condition that holds.
    pub(super) fn grounds(&mut self, root: u32) -> Vec<Ground> {
        self.follow(root, Claim::Yes);
        self.facts.iter().map(|&(question, bits, kind)| ground(self.pass, question as usize, bits, kind)).collect()
    }

    /// The questions that keep a condition from being established.
    pub(super) fn lacking(&mut self, root: u32) -> Vec<Id> {
        self.follow(root, Claim::NotYes);
        self.facts.iter().map(|(question, ..)| self.pass.guide.questions[*question as usize].id.clone()).collect()
    }

    /// One fact a question, in the order of the guide. What was chosen says more than what was not.
    fn follow(&mut self, root: u32, claim: Claim) {
        self.facts.clear();
        self.followed.clear();
        self.open.push((root, Side::Holds, claim));
        while let Some((node, side, claim)) = self.open.pop() {
            self.step(node, side, claim);
        }
        self.facts.sort_unstable_by_key(|(question, _, kind)| (*question, *kind));
        self.facts.dedup_by(|(question, bits, kind), last| {
            last.1 |= if last.0 == *question && last.2 == *kind { *bits } else { 0 };
            last.0 == *question
        });
    }

    fn step(&mut self, node: u32, side: Side, claim: Claim) {
        match self.pass.guide.program.nodes[node as usize] {
            Node::Leaf(leaf) => self.leaf(leaf),
            Node::Not(inner) => self.open.push((inner, side.other(), claim)),
            Node::Same(root) => self.once(root, side, claim),
            Node::Unless(inner) => {
                let established = matches!(claim, Claim::Yes | Claim::NotNo) == (side == Side::Contrary);
                self.open.push((inner, Side::Holds, if established { Claim::Yes } else { Claim::NotYes }));
            }
            Node::AtLeast { first, count, .. } => {
                for &part in self.pass.guide.program.parts(first, count) {
                    if claim.fits(self.pass.side(part, side)) {
                        self.open.push((part, side, claim));
                    }
                }
            }
        }
    }

    fn once(&mut self, root: u32, side: Side, claim: Claim) {
        if self.followed.insert((root, side, claim)) {
            self.open.push((root, side, claim));
        }
    }

    fn leaf(&mut self, leaf: Leaf) {
        let program = &self.pass.guide.program;
        match leaf {
            Leaf::Options { question, options, .. } => self.fact(question, options, false),
            Leaf::Under { question, .. } | Leaf::Silence { question, .. } => self.fact(question, u64::MAX, false),
            Leaf::Applies(question) => self.fact(question, u64::MAX, true),
            Leaf::Date { date: crate::screening::program::DateOf::Question(question), .. } => self.fact(question, 0, false),
            Leaf::Date { .. } => {
                if let Some(age) = program.age {
                    self.fact(age.birth_date, 0, false);
                }
            }
            Leaf::AgeUnder(_) => {
                if let Some(age) = program.age {
                    self.age(age.years, age.birth_date);
                }
            }
        }
    }

    /// Of the two age questions those that say something; if neither does, both are silent.
    fn age(&mut self, years: u32, birth_date: u32) {
        let says = |question: u32| {
            let reading = &self.pass.readings[question as usize];
            !reading.applies.is_no() && matches!(reading.state, State::Number(_) | State::Date(_))
        };
        let both = !says(years) && !says(birth_date);
        for question in [years, birth_date] {
            if both || says(question) {
                self.fact(question, 0, false);
            }
        }
    }

    fn fact(&mut self, question: u32, wanted: u64, why_it_applies: bool) {
        let reading = self.pass.readings[question as usize];
        let appears = self.pass.guide.program.when[question as usize];
        let closing = by_closing(self.pass, question as usize).is_some();
        let kind = if reading.applies.is_no() { Kind::DoesNotApply } else { kind(&reading, wanted, closing) };
        let bits = if let State::Chosen { options, .. } = reading.state { options & wanted } else { 0 };
        self.facts.push((question, bits, kind));
        let hidden_if_unknown = closing && !self.pass.guide.questions[question as usize].show_if_unknown;
        // Where taking answers away could hide or bring back the question, its reasons to appear belong to the fact.
        let Some(root) = appears.root else { return };
        match reading.applies {
            Truth::No => self.once(root, Side::Holds, Claim::No),
            Truth::Yes if hidden_if_unknown || why_it_applies => self.once(root, Side::Holds, Claim::Yes),
            _ if appears.by_silence => self.once(root, Side::Holds, Claim::NotNo),
            _ => {}
        }
    }
}

fn kind(reading: &Reading<'_>, wanted: u64, by_closing: bool) -> Kind {
    match reading.state {
        State::Chosen { options, silent, .. } if options & wanted != 0 || silent => Kind::Chosen,
        State::Chosen { .. } | State::Text => Kind::Otherwise,
        State::Number(_) | State::Date(_) => Kind::Value,
        State::Silence(_) => Kind::Silence,
        State::Nothing | State::Unreadable if by_closing => Kind::ByClosing,
        State::Nothing | State::Unreadable => Kind::Nothing,
    }
}

fn ground(pass: &Pass<'_>, question: usize, bits: u64, kind: Kind) -> Ground {
    let reading = &pass.readings[question];
    let fact = match kind {
        Kind::Chosen => {
            // A silent option that was not looked for is named itself: it is why nothing is known.
            let bits = if let (0, State::Chosen { options, .. }) = (bits, reading.state) { options } else { bits };
            Fact::Chosen(Chosen(bits))
        }
        Kind::Value => Fact::Value,
        Kind::Silence => silence(reading),
        Kind::ByClosing => Fact::NotAskedWhenClosed,
        Kind::Otherwise => Fact::Otherwise,
        Kind::Nothing => Fact::NothingRecorded,
        Kind::DoesNotApply => Fact::DoesNotApply,
    };
    Ground { question: pass.guide.questions[question].id.clone(), fact }
}

fn silence(reading: &Reading<'_>) -> Fact {
    match (reading.state, reading.recorded.map(|recorded| &recorded.answer)) {
        (State::Silence(Silence::Declined), _) => Fact::Declined,
        (State::Silence(Silence::DoesNotKnow), _) => Fact::DoesNotKnow,
        (State::Silence(Silence::Unclear), _) => Fact::Unclear,
        (_, Some(Answer::NotAsked(reason))) => Fact::NotAsked(*reason),
        _ => Fact::NothingRecorded,
    }
}
