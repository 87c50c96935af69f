//! Three values, and the two sides of a condition.
//!
//! **Invariant:** De Morgan holds by construction: `Not` swaps the sides, and the contrary of "at least n of m" is "at least m-n+1 of
//! the contraries". Over a question that does not apply both sides are *no*, so neither a condition nor its `Not` fires by it.

/// What the answers so far allow us to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    Yes,
    No,
    NotKnown,
}

impl Truth {
    /// True only when it is so: "not known" is not "yes".
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    pub fn is_no(self) -> bool {
        self == Self::No
    }
}

impl From<bool> for Truth {
    fn from(so: bool) -> Self {
        if so { Self::Yes } else { Self::No }
    }
}

/// Does it hold, and is its contrary established?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sides {
    pub holds: Truth,
    pub contrary: Truth,
}

impl Sides {
    /// Answered so.
    pub const SO: Self = Self { holds: Truth::Yes, contrary: Truth::No };
    /// Answered otherwise.
    pub const OTHERWISE: Self = Self { holds: Truth::No, contrary: Truth::Yes };
    /// Silence.
    pub const SILENT: Self = Self { holds: Truth::NotKnown, contrary: Truth::NotKnown };
    /// The question does not apply.
    pub const NOT_APPLICABLE: Self = Self { holds: Truth::No, contrary: Truth::No };

    /// A plain fact: so, or otherwise.
    pub fn plain(so: bool) -> Self {
        if so { Self::SO } else { Self::OTHERWISE }
    }

    #[must_use]
    pub fn swapped(self) -> Self {
        Self { holds: self.contrary, contrary: self.holds }
    }

    pub fn side(self, side: Side) -> Truth {
        match side {
            Side::Holds => self.holds,
            Side::Contrary => self.contrary,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    Holds,
    Contrary,
}

impl Side {
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Holds => Self::Contrary,
            Self::Contrary => Self::Holds,
        }
    }
}

/// At least `n` of the parts, in three values (Kleene): all is "at least every", any is "at least one".
pub fn at_least(n: usize, parts: impl ExactSizeIterator<Item = Truth>) -> Truth {
    let all = parts.len();
    let (mut yes, mut no) = (0, 0);
    for part in parts {
        yes += usize::from(part.is_yes());
        no += usize::from(part.is_no());
    }
    if yes >= n {
        Truth::Yes
    } else if all - no < n {
        Truth::No
    } else {
        Truth::NotKnown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Truth::{No, NotKnown, Yes};

    #[test]
    fn at_least_is_kleene_and_or_at_its_ends() {
        for first in [Yes, No, NotKnown] {
            for second in [Yes, No, NotKnown] {
                let pair = [first, second];
                let and = if pair.contains(&No) {
                    No
                } else if pair.contains(&NotKnown) {
                    NotKnown
                } else {
                    Yes
                };
                let or = if pair.contains(&Yes) {
                    Yes
                } else if pair.contains(&NotKnown) {
                    NotKnown
                } else {
                    No
                };
                assert_eq!(at_least(2, pair.into_iter()), and, "{pair:?}");
                assert_eq!(at_least(1, pair.into_iter()), or, "{pair:?}");
            }
        }
    }
}
