//! Three shapes of a long checklist: a chain (each question hangs on the one before), a star (all hang on the first), and a mixed one
//! (sections of 25 behind the gate of the section before, a quarter with one reference, 15 % with two, one count per section).
//!
//! **Invariant:** the same shape every time: chance is a small counter, seeded here.

use std::fmt::Write;

pub(crate) const SHAPES: [&str; 3] = ["chain", "star", "mixed"];
const IN_SECTION: usize = 25;

/// Logic and text of a guide of this shape.
pub(crate) fn guide(shape: &str, questions: usize) -> (String, String) {
    let mut chance = Chance(7);
    let whens: Vec<Option<String>> = (0..questions).map(|n| when(shape, n, &mut chance)).collect();
    let mut logic = String::from(
        "(format: 1, id: \"bench\", version: \"1\", as_of: \"2026-11-23\", languages: [\"en\"], works: [], roles: [], sections: [\n",
    );
    let mut text = String::from("bench = Bench\n    .about = Bench\n");
    let mut rules = String::new();
    for (section, whens) in whens.chunks(IN_SECTION).enumerate() {
        writeln!(logic, "(id: \"s{section}\", questions: [").expect(FITS);
        writeln!(text, "s{section} = Section {section}").expect(FITS);
        for (k, when) in whens.iter().enumerate() {
            let n = section * IN_SECTION + k;
            let when = when.as_ref().map_or(String::new(), |when| format!("when: {when}, show_if_unknown: false, "));
            writeln!(logic, "(id: \"q{n}\", voice: Either, kind: One([\"yes\", \"no\", \"unknown\"]), {when}{SOURCE}),").expect(FITS);
            writeln!(text, "q{n} = Question {n}\n    .short = {n}\n    .o-yes = Yes\n    .o-no = No\n    .o-unknown = Not known")
                .expect(FITS);
        }
        logic.push_str("]),\n");
        if shape == "mixed" {
            let first = section * IN_SECTION;
            let parts: String = (first..first + whens.len() - 1).fold(String::new(), |parts, n| parts + &is_yes(n) + ", ");
            writeln!(rules, "(id: \"r{section}\", when: AtLeast(12, [{parts}]), level: Info, {SOURCE}),").expect(FITS);
            writeln!(text, "r{section} = Count of section {section}").expect(FITS);
        }
    }
    write!(logic, "], rules: [{rules}])").expect(FITS);
    (logic, text)
}

const FITS: &str = "a string takes words";
const SOURCE: &str = "sources: [(work: \"practice\", certainty: Knowledge)]";

fn is_yes(n: usize) -> String {
    format!("Is(\"q{n}\", \"yes\")")
}

fn when(shape: &str, n: usize, chance: &mut Chance) -> Option<String> {
    match shape {
        "chain" => n.checked_sub(1).map(is_yes),
        "star" => (n > 0).then(|| is_yes(0)),
        _ => mixed(n, chance),
    }
}

fn mixed(n: usize, chance: &mut Chance) -> Option<String> {
    let (section, k) = (n / IN_SECTION, n % IN_SECTION);
    let base = section * IN_SECTION;
    let gate = section.checked_sub(1).map(|before| is_yes(before * IN_SECTION));
    let dice = chance.below(100);
    if k == 0 {
        None
    } else if dice < 60 {
        gate
    } else if dice < 85 {
        let own = is_yes(base + chance.below(k));
        Some(gate.map_or(own.clone(), |gate| format!("All([{gate}, {own}])")))
    } else {
        let (own, far) = (base + chance.below(k), chance.below(base + k) / IN_SECTION * IN_SECTION);
        Some(format!("Any([{}, {}])", is_yes(own), is_yes(far)))
    }
}

/// A counter that looks like chance.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % bound.max(1)
    }
}
