//! The interview: one question large, its answers under the hand, what the desk thinks at the sides.
//!
//! ```text
//!  rail │ place · asked aloud            │ findings
//!       │ question                       │ open points
//!       │ answers 1–9 │ no answer        │ about this question
//!       │             │ how it is known  │
//!       │ note                           │
//!       ├──── Immediate: what, what now ─┴──────────
//!       │ rest                        Back   Next
//! ```
//!
//! **Invariant:** the screen owns only what may be lost (what is unfolded, which sheet is open). An answer is an entry in the frame in which it is
//! given, a choice never jumps ahead, and nothing that is found moves the question.

mod answering;
mod begin;
mod card;
mod closing;
mod fold;
mod foot;
mod guidance;
mod keyboard;
mod margin;
mod messages;
mod rail;
mod route;
mod shape;
mod sheets;
mod strip;
mod talk;
mod written;

use self::{
    keyboard::{GoesOn, Pressed},
    route::{Route, Stop},
    shape::{Shape, Width},
    sheets::Sheet,
    talk::Talk,
    written::Written,
};
use crate::{
    app::{
        action::Action,
        command::Command,
        office::OpenCase,
        rooms::Desk,
        screens::{parts::region, telling},
        theme,
        widgets::{paint, roving},
    },
    casework::entry::TextField,
    screening::{
        answer::{Answer, Reason, SourceMode},
        guide::QuestionKind,
        name::Id,
    },
};
use egui::{Context, EventFilter, Rect, Ui};

/// What the screen remembers from frame to frame.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own that lies open or waits for this frame")]
pub struct InterviewScreen {
    sheet: Option<Sheet>,
    fold_open: bool,
    say_open: bool,
    /// Which of the guide's languages the words to say are shown in.
    say_language: Option<String>,
    /// N was pressed: a reason is awaited.
    reasons_open: bool,
    /// How the next answer to this question is known, chosen before it was given.
    picked: Option<(Id, SourceMode)>,
    /// Begin or end, which no question names.
    edge: Option<Stop>,
    last: Option<(Stop, Option<Id>)>,
    last_pass: u64,
    written: Written,
    unfolded_section: Option<usize>,
    unfolded_finding: Option<Id>,
    /// The rail scrolls to where one is, in this frame.
    rail_follows: bool,
    /// The note gains the focus in this frame.
    to_note: bool,
    /// So does this of the fields of a written answer, from the left.
    to_written: Option<usize>,
}

impl Default for InterviewScreen {
    fn default() -> Self {
        Self {
            sheet: None,
            fold_open: true,
            say_open: false,
            say_language: None,
            reasons_open: false,
            picked: None,
            edge: None,
            last: None,
            last_pass: 0,
            written: Written::default(),
            unfolded_section: None,
            unfolded_finding: None,
            rail_follows: false,
            to_note: false,
            to_written: None,
        }
    }
}

impl InterviewScreen {
    /// Draws everything below the top bar of the case.
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase) -> Vec<Action> {
        let Some(kept) = open.kept() else { return Vec::new() };
        self.come_in(ui.ctx(), desk);
        let route = Route { guide: &open.guide, evaluation: &open.evaluation, interview: &kept.interview };
        let talk = Talk {
            desk,
            open,
            kept,
            texts: open.guide.texts(desk.words.language().code()),
            route,
            stop: self.edge.unwrap_or_else(|| route.stop(desk.place.question.as_ref())),
            shape: Shape::of(ui, self.fold_open),
        };
        let mut actions = Vec::new();
        self.arrive(ui.ctx(), &talk, &mut actions);
        if desk.command == Some(Command::Rest) {
            self.sheet = Some(Sheet::Rest);
        }
        self.keys(ui.ctx(), &talk, &mut actions);
        self.regions(ui, &talk, &mut actions);
        self.sheet(ui, &talk, &mut actions);
        keep_arrows(ui.ctx(), &talk);
        self.stay(&actions);
        actions
    }

    /// Coming back from another tab or from locking, the kept place counts again.
    fn come_in(&mut self, ctx: &Context, desk: &Desk<'_>) {
        let pass = ctx.cumulative_pass_nr();
        if pass > self.last_pass + 2 {
            self.edge = None;
            self.last = None;
        }
        self.last_pass = pass;
        if desk.wanted_focus == Some(&TextField::View) {
            self.edge = Some(Stop::End);
        }
    }

    /// At a new stop what belonged to the last one is dropped, and the chosen or first answer has the keyboard.
    fn arrive(&mut self, ctx: &Context, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let here = (talk.stop, talk.desk.place.question.clone());
        if self.last.as_ref() == Some(&here) {
            return;
        }
        self.written.finish(talk, actions);
        self.reasons_open = false;
        self.picked = None;
        self.last = Some(here);
        self.rail_follows = true;
        self.unfolded_section = None;
        if let Stop::Question(index) = talk.stop {
            self.written.arrive(ctx.input(|input| input.time), talk, index, actions);
        }
        focus_here(ctx, talk);
    }

    /// Going to a question leaves the begin or the end.
    fn stay(&mut self, actions: &[Action]) {
        if actions.iter().any(|action| matches!(action, Action::ShowQuestion(_))) {
            self.edge = None;
            self.sheet = None;
        }
    }

    fn keys(&mut self, ctx: &Context, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        if !self.sheet.is_none_or(Sheet::lets_letters_through) {
            return;
        }
        if let Some(pressed) = keyboard::pressed(ctx, goes_on(ctx, talk)) {
            self.press(talk, pressed, actions);
        }
    }

    fn press(&mut self, talk: &Talk<'_>, pressed: Pressed, actions: &mut Vec<Action>) {
        match (pressed, talk.stop) {
            (Pressed::Next, _) => self.go(talk, talk.route.next(talk.stop), actions),
            (Pressed::Back, _) => self.go(talk, talk.route.previous(talk.stop), actions),
            (Pressed::Fold, _) => self.turn_fold(talk),
            (Pressed::Never, _) => self.sheet = Some(Sheet::Never),
            (Pressed::Say, _) => self.say_open = !self.say_open,
            (Pressed::Escape, _) => {
                self.reasons_open = false;
                self.sheet = None;
            }
            (Pressed::Note, Stop::End) => self.to_note = true,
            (Pressed::Digit(digit), Stop::Begin) => begin::pick(talk, usize::from(digit) - 1, actions),
            (pressed, Stop::Question(index)) => self.press_at(talk, index, pressed, actions),
            _ => {}
        }
    }

    fn press_at(&mut self, talk: &Talk<'_>, index: usize, pressed: Pressed, actions: &mut Vec<Action>) {
        match pressed {
            Pressed::Digit(digit) if self.reasons_open => self.give_reason(talk, index, usize::from(digit) - 1, actions),
            Pressed::Digit(digit) if telling::is_typed(talk.question(index).kind) => self.to_written = Some(usize::from(digit) - 1),
            Pressed::Digit(digit) => self.choose(talk, index, usize::from(digit) - 1, actions),
            Pressed::DoesNotKnow => self.record(talk, index, Answer::DoesNotKnow, actions),
            Pressed::Declined => self.record(talk, index, Answer::Declined, actions),
            Pressed::Unclear => self.record(talk, index, Answer::Unclear, actions),
            Pressed::NotAsked => self.ask_for_reason(talk),
            Pressed::How(how) => self.set_how(talk, index, how, actions),
            Pressed::Note => self.to_note = true,
            Pressed::AllSaid if talk.question(index).kind == QuestionKind::Messages => {
                let answer = answering::all_said(talk.question(index), talk.answer(index));
                self.record(talk, index, answer, actions);
            }
            _ => {}
        }
    }

    /// The row was chosen by its number, by Space or by the pointer.
    fn choose(&mut self, talk: &Talk<'_>, index: usize, row: usize, actions: &mut Vec<Action>) {
        let question = talk.question(index);
        if row < question.options.len() {
            let answer = answering::chosen(question, talk.answer(index), row);
            actions.push(talk.record_or_take_back(index, answer, self.how(talk, index)));
        }
    }

    fn record(&mut self, talk: &Talk<'_>, index: usize, answer: Answer, actions: &mut Vec<Action>) {
        actions.push(talk.record(index, answer, self.how(talk, index)));
        self.reasons_open = false;
        self.written.forget();
        self.close_small_sheet();
    }

    fn ask_for_reason(&mut self, talk: &Talk<'_>) {
        self.reasons_open = !self.reasons_open;
        if talk.shape.width == Width::Narrow {
            self.sheet = Some(Sheet::NoAnswer);
        }
    }

    fn give_reason(&mut self, talk: &Talk<'_>, index: usize, row: usize, actions: &mut Vec<Action>) {
        if let Some(reason) = [Reason::Deferred, Reason::NotSafeNow, Reason::OnFile].get(row) {
            self.record(talk, index, Answer::NotAsked(Some(*reason)), actions);
        }
    }

    /// How the answer at hand is, or will be, known.
    fn how(&self, talk: &Talk<'_>, index: usize) -> SourceMode {
        let picked = self.picked.as_ref().filter(|(question, _)| *question == talk.question(index).id);
        picked.map_or_else(|| talk.usual_how(index), |(_, how)| *how)
    }

    /// Recorded again with the new source, or kept for the answer to come.
    fn set_how(&mut self, talk: &Talk<'_>, index: usize, how: SourceMode, actions: &mut Vec<Action>) {
        if how == SourceMode::Asked && talk.closed_because(index).is_some() {
            return;
        }
        match talk.answer(index) {
            Some(answer) => actions.push(talk.record(index, answer.clone(), how)),
            None => self.picked = Some((talk.question(index).id.clone(), how)),
        }
        self.close_small_sheet();
    }

    fn close_small_sheet(&mut self) {
        if self.sheet.is_some_and(Sheet::lets_letters_through) {
            self.sheet = None;
        }
    }

    fn go(&mut self, talk: &Talk<'_>, stop: Stop, actions: &mut Vec<Action>) {
        match stop {
            Stop::Question(index) => actions.push(talk.show(index)),
            edge => self.edge = Some(edge),
        }
    }

    /// Beside the question where there is room, over the work where there is not.
    fn turn_fold(&mut self, talk: &Talk<'_>) {
        if talk.shape.width == Width::Wide {
            self.fold_open = !self.fold_open;
        } else {
            self.sheet = if self.sheet == Some(Sheet::Fold) { None } else { Some(Sheet::Fold) };
        }
    }

    fn regions(&mut self, ui: &mut Ui, talk: &Talk<'_>, actions: &mut Vec<Action>) {
        let palette = theme::palette(ui);
        let shape = talk.shape;
        if let Some(rail) = shape.rail {
            ui.painter().rect_filled(rail, 0.0, palette.surface_sunken);
            paint_edge(ui, rail.right(), rail);
            region(ui, rail, "rail", |ui| self.rail(ui, talk, actions));
        }
        let strip = strip::Strip::of(talk);
        let strip_rect = strip.as_ref().map(|strip| strip.rect(ui, talk));
        let above = |rect: Rect| strip_rect.map_or(rect, |strip| rect.with_max_y(strip.top()));
        region(ui, above(shape.middle), "middle", |ui| self.middle(ui, talk, strip.is_some(), actions));
        if let Some(fold) = shape.fold {
            paint_edge(ui, fold.left(), fold);
            region(ui, above(fold), "fold", |ui| self.fold(ui, talk, actions));
        }
        if let (Some(strip), Some(rect)) = (&strip, strip_rect) {
            region(ui, rect, "strip", |ui| self.strip(ui, talk, strip, actions));
        }
        paint::hline(ui, shape.foot.left(), shape.foot.right(), shape.foot.top());
        region(ui, shape.foot, "foot", |ui| self.foot(ui, talk, actions));
    }

    fn middle(&mut self, ui: &mut Ui, talk: &Talk<'_>, has_strip: bool, actions: &mut Vec<Action>) {
        // The way is scrolled back to its beginning at each stop.
        let salt = ("talk-middle", format!("{:?}", talk.stop));
        egui::ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, |ui| {
            let side = talk.shape.side();
            // From the whole width: a scroll bar that comes and goes moves nothing.
            let room = talk.shape.middle.width();
            let width = (room - 2.0 * side).min(theme::tokens().size.question_column).floor();
            let left = ((room - width) / 2.0).floor();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(left);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.add_space(if talk.shape.short { 8.0 } else { 18.0 });
                    match talk.stop {
                        Stop::Begin => self.begin(ui, talk, actions),
                        Stop::Question(index) => self.card(ui, talk, index, actions),
                        Stop::End => self.closing(ui, talk, actions),
                    }
                    ui.add_space(16.0);
                });
            });
            // What the strip will take is already left free, so that its coming moves nothing.
            if !has_strip {
                ui.add_space(talk.shape.strip.height());
            }
        });
    }
}

/// The chosen or first answer has the keyboard; what is written is entered by its own key.
fn focus_here(ctx: &Context, talk: &Talk<'_>) {
    match talk.stop {
        Stop::Begin => roving::focus_row(ctx, begin::modes_id(), begin::current(talk)),
        Stop::Question(index) => roving::focus_row(ctx, card::answers_id(talk, index), card::chosen_row(talk, index)),
        Stop::End => {
            if let Some(id) = ctx.memory(egui::Memory::focused) {
                ctx.memory_mut(|memory| memory.surrender_focus(id));
            }
        }
    }
}

fn paint_edge(ui: &Ui, x: f32, rect: Rect) {
    let line = egui::Stroke::new(theme::tokens().stroke.hairline, theme::palette(ui).line);
    ui.painter().vline(x.floor() + 0.5, rect.y_range(), line);
}

/// Enter and the arrows lead on while the answers, a list of states or nothing has the focus.
fn goes_on(ctx: &Context, talk: &Talk<'_>) -> GoesOn {
    let nothing = ctx.memory(|memory| memory.focused().is_none());
    let in_answers = answers_focused(ctx, talk);
    let in_states = roving::has_focus(ctx, margin::no_answer_id(), margin::ROWS) || roving::has_focus(ctx, margin::how_id(), margin::ROWS);
    GoesOn { enter: nothing || in_answers || in_states, arrows: nothing || in_answers }
}

fn answers_focused(ctx: &Context, talk: &Talk<'_>) -> bool {
    match talk.stop {
        Stop::Begin => roving::has_focus(ctx, begin::modes_id(), begin::MODES.len()),
        Stop::Question(index) => {
            let rows = talk.question(index).options.len().max(1);
            roving::has_focus(ctx, card::answers_id(talk, index), rows)
        }
        Stop::End => false,
    }
}

/// In the answers the arrows to the sides are ours: egui would look for a neighbour to focus.
fn keep_arrows(ctx: &Context, talk: &Talk<'_>) {
    if answers_focused(ctx, talk) {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        ctx.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.set_focus_lock_filter(focused, filter);
            }
        });
    }
}
