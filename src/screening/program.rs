//! Conditions as flat code: one row of nodes, each looking only at nodes before it.
//!
//! **Invariant:** nodes stand in dependency order, over all conditions of the guide together, so that one pass from the front to the
//! back evaluates everything. A question's `when` stands before every leaf that looks at the question.

/// All conditions of a guide.
#[derive(Clone, Debug, Default)]
pub(super) struct Program {
    pub(super) nodes: Vec<Node>,
    /// Parts of `AtLeast` nodes, one after the other.
    pub(super) parts: Vec<u32>,
    /// What to do, in order.
    pub(super) passes: Vec<Pass>,
    /// By question: the condition under which it applies (none: always), and what its facts need beside them.
    pub(super) when: Vec<Appears>,
    pub(super) age: Option<Age>,
    /// Root of the condition "is or may be a child".
    pub(super) child: Option<u32>,
}

/// Nodes up to `end` belong to this pass; then, for a question, it is known whether it applies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pass {
    pub(super) end: u32,
    pub(super) question: Option<u32>,
}

/// How a question appears.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Appears {
    pub(super) root: Option<u32>,
    /// Its `when` rests on silence somewhere, so that taking answers away could hide it: its facts bring along why it applies.
    pub(super) by_silence: bool,
}

/// Indices of the questions that tell the age.
#[derive(Clone, Copy, Debug)]
pub(super) struct Age {
    pub(super) years: u32,
    pub(super) birth_date: u32,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Node {
    Leaf(Leaf),
    /// `All`, `Any` and `AtLeast` alike: at least `n` of `count` parts from `first` on.
    AtLeast {
        n: u32,
        first: u32,
        count: u32,
    },
    Not(u32),
    Unless(u32),
    /// A named condition or a rule, by its root.
    Same(u32),
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Leaf {
    /// Any (or all) of these options, as bits.
    Options {
        question: u32,
        options: u64,
        all: bool,
    },
    Under {
        question: u32,
        limit: i64,
    },
    AgeUnder(i64),
    Date {
        date: DateOf,
        test: DateTest,
    },
    Silence {
        question: u32,
        which: Silence,
    },
    /// The question applies.
    Applies(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateOf {
    Question(u32),
    Turns18,
}

/// Days are counted from today, which is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateTest {
    DueWithin(i32),
    Ahead(i32),
    LongerAgo(i32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Silence {
    Declined,
    DoesNotKnow,
    Unclear,
    NotAsked,
    /// Any of these, and options marked `unknown`.
    Any,
}

impl Program {
    pub(super) fn parts(&self, first: u32, count: u32) -> &[u32] {
        &self.parts[first as usize..(first + count) as usize]
    }
}
