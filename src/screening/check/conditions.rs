//! Conditions as written become conditions whose every name is known and whose every leaf fits its question.
//!
//! **Invariant:** what comes out names only things that exist; what does not fit is told, never guessed.

use super::{
    About, Checker,
    names::{Named, Names},
    nearest,
    parts::Parts,
};
use crate::screening::{
    guide::{Question, QuestionKind},
    guide_file::Condition,
    problem::Fault,
    program::{DateOf, DateTest, Leaf, Silence},
};

/// A condition with every name found.
#[derive(Clone, Debug)]
pub(super) enum Expr {
    Leaf(Leaf),
    AtLeast(usize, Vec<Self>),
    Not(Box<Self>),
    Unless(Box<Self>),
    Condition(usize),
    Rule(usize),
}

/// A hundred years: further away no date of a talk lies.
const MOST_DAYS: i32 = 36_525;
const OLDEST: i64 = 150;

/// Finds the names of one condition. Everything wrong with it is told; then there is nothing.
pub(super) fn resolve(check: &mut Checker<'_>, names: &Names<'_>, parts: &Parts, about: About<'_>, condition: &Condition) -> Option<Expr> {
    Resolver { check, names, parts, about }.expr(condition)
}

struct Resolver<'c, 'f, 'n> {
    check: &'c mut Checker<'f>,
    names: &'c Names<'n>,
    parts: &'c Parts,
    about: About<'c>,
}

impl Resolver<'_, '_, '_> {
    fn expr(&mut self, condition: &Condition) -> Option<Expr> {
        match condition {
            Condition::Is(question, option) => self.options("Is", question, std::slice::from_ref(option), false),
            Condition::AnyOf(question, options) => self.options("AnyOf", question, options, false),
            Condition::AllOf(question, options) => self.options("AllOf", question, options, true),
            Condition::Under(question, limit) => self.under(question, *limit),
            Condition::AgeUnder(limit) => self.age_under(*limit),
            Condition::DueWithin(date, days) => self.date("DueWithin", date, *days, DateTest::DueWithin(*days)),
            Condition::Ahead(date, days) => self.date("Ahead", date, *days, DateTest::Ahead(*days)),
            Condition::LongerAgo(date, days) => self.date("LongerAgo", date, *days, DateTest::LongerAgo(*days)),
            Condition::Declined(question) => self.silence(question, Silence::Declined),
            Condition::DoesNotKnow(question) => self.silence(question, Silence::DoesNotKnow),
            Condition::Unclear(question) => self.silence(question, Silence::Unclear),
            Condition::NotAsked(question) => self.silence(question, Silence::NotAsked),
            Condition::Silent(question) => self.silence(question, Silence::Any),
            Condition::AtLeast(n, of) => self.at_least("AtLeast", Some(*n), of),
            Condition::Any(of) => self.at_least("Any", Some(1), of),
            Condition::All(of) => self.at_least("All", None, of),
            Condition::Not(inner) => Some(Expr::Not(Box::new(self.expr(inner)?))),
            Condition::Unless(inner) => Some(Expr::Unless(Box::new(self.expr(inner)?))),
            Condition::Finding(rule) => match self.names.rule(rule) {
                Some(index) => Some(Expr::Rule(index)),
                None => self.unknown("rule", rule),
            },
            Condition::Named(name) => match self.names.condition(name) {
                Some(index) => Some(Expr::Condition(index)),
                None => self.unknown("condition", name),
            },
        }
    }

    fn unknown<T>(&mut self, kind: &'static str, name: &str) -> Option<T> {
        self.check.unknown(self.about, self.names, kind, name);
        None
    }

    fn fault<T>(&mut self, word: Option<&str>, fault: Fault) -> Option<T> {
        self.check.problem(self.about, word, fault);
        None
    }

    fn question(&mut self, name: &str) -> Option<usize> {
        match self.names.question(name) {
            Some(index) => Some(index),
            None => self.unknown("question", name),
        }
    }

    fn wrong_kind<T>(&mut self, condition: &'static str, wanted: &'static str, question: usize) -> Option<T> {
        let question = &self.parts.questions[question];
        let (name, is) = (question.id.to_string(), kind_in_words(question.kind));
        self.fault(Some(&name.clone()), Fault::WrongKind { condition, question: name, wanted, is })
    }

    fn options(&mut self, condition: &'static str, question: &str, options: &[String], all: bool) -> Option<Expr> {
        let index = self.question(question)?;
        let asked = &self.parts.questions[index];
        if asked.options.is_empty() {
            return self.wrong_kind(condition, "a question with options", index);
        }
        if options.is_empty() {
            return self.fault(Some(question), Fault::EmptyCondition { condition });
        }
        let mut bits = Some(0);
        for option in options {
            match asked.options.iter().position(|choice| choice.id.as_str() == option) {
                Some(place) => bits = bits.map(|bits: u64| bits | 1 << place),
                None => bits = self.no_option(asked, option),
            }
        }
        Some(Expr::Leaf(Leaf::Options { question: small(index), options: bits?, all }))
    }

    fn no_option(&mut self, question: &Question, option: &str) -> Option<u64> {
        let nearest = nearest(option, question.options.iter().map(|choice| choice.id.as_str()));
        let fault = Fault::NoSuchOption { question: question.id.to_string(), option: option.to_owned(), nearest };
        self.fault(Some(option), fault)
    }

    fn under(&mut self, question: &str, limit: i64) -> Option<Expr> {
        let index = self.question(question)?;
        if !matches!(self.parts.questions[index].kind, QuestionKind::Number { .. }) {
            return self.wrong_kind("Under", "a number", index);
        }
        Some(Expr::Leaf(Leaf::Under { question: small(index), limit }))
    }

    fn age_under(&mut self, limit: i64) -> Option<Expr> {
        if self.check.file.age.is_none() {
            return self.fault(None, Fault::NoAgeQuestions);
        }
        if !(1..=OLDEST).contains(&limit) {
            return self.fault(None, Fault::OutOfBounds { number: limit, least: 1, most: OLDEST });
        }
        Some(Expr::Leaf(Leaf::AgeUnder(limit)))
    }

    fn date(&mut self, condition: &'static str, date: &str, days: i32, test: DateTest) -> Option<Expr> {
        if !(0..=MOST_DAYS).contains(&days) {
            let fault = Fault::OutOfBounds { number: days.into(), least: 0, most: MOST_DAYS.into() };
            return self.fault(Some(date), fault);
        }
        if self.names.all.get(date) == Some(&Named::Turns18) {
            return Some(Expr::Leaf(Leaf::Date { date: DateOf::Turns18, test }));
        }
        let index = self.question(date)?;
        if self.parts.questions[index].kind != QuestionKind::Date {
            return self.wrong_kind(condition, "a date", index);
        }
        Some(Expr::Leaf(Leaf::Date { date: DateOf::Question(small(index)), test }))
    }

    fn silence(&mut self, question: &str, which: Silence) -> Option<Expr> {
        let question = small(self.question(question)?);
        Some(Expr::Leaf(Leaf::Silence { question, which }))
    }

    fn at_least(&mut self, condition: &'static str, n: Option<usize>, of: &[Condition]) -> Option<Expr> {
        if of.is_empty() {
            return self.fault(None, Fault::EmptyCondition { condition });
        }
        let n = n.unwrap_or(of.len());
        if n == 0 || n > of.len() {
            return self.fault(None, Fault::ImpossibleCount { n, of: of.len() });
        }
        // Every part is looked at, so that all its problems are told.
        let parts: Vec<_> = of.iter().map(|part| self.expr(part)).collect();
        Some(Expr::AtLeast(n, parts.into_iter().collect::<Option<_>>()?))
    }
}

/// Indices fit: how many things a guide may hold is checked first.
#[expect(clippy::cast_possible_truncation, reason = "a guide holds fewer things than `parts::MOST`")]
pub(super) fn small(index: usize) -> u32 {
    index as u32
}

pub(super) fn kind_in_words(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::YesNo => "a yes/no question",
        QuestionKind::One => "one of several options",
        QuestionKind::Many => "a list of options",
        QuestionKind::Number { .. } => "a number",
        QuestionKind::Date => "a date",
        QuestionKind::Text => "free text",
        QuestionKind::Messages => "a list of messages",
    }
}
