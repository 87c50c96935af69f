//! How wishes about settings, places and the desk itself are granted.
//!
//! **Invariant:** a setting has effect at once and is kept by the storage thread; if that fails it is told, and holds until the end.

use super::{
    App,
    command::{Command, Need},
    face::Face,
    idle::{Idle, Watch},
    notice::Notice,
    place::{Room, Tab},
    rooms::Sheet,
    screens::{neutral::NeutralPage, palette::PalettePage},
    settings::{Colours, Settings},
    storage::Order,
    theme::{self, LookChoice, ThemeChoice},
};
use crate::{
    casework::entry::TextField,
    screening::{interview::Now, name::Id},
    wording::{Language, Words},
};
use egui::{Context, ViewportCommand};
use std::time::Duration;

impl App {
    /// Whether a command makes sense now.
    pub(super) fn can(&self, command: Command) -> bool {
        match (command, &self.face) {
            (Command::Neutral, _) => true,
            _ if self.neutral.is_some() => command == Command::Lock,
            (_, Face::Open(rooms)) => command.need() < Need::OpenCase || rooms.open_case().is_some(),
            _ => command.need() == Need::Nothing,
        }
    }

    pub(super) fn go(&mut self, now: &Now, room: Room) {
        self.keep_all_typed(now);
        if let Face::Open(rooms) = &mut self.face {
            rooms.go(room);
        }
    }

    pub(super) fn show_question(&mut self, now: &Now, question: Id) {
        self.go(now, Room::Case(Tab::Interview));
        if let Face::Open(rooms) = &mut self.face {
            rooms.place.question = Some(question);
        }
    }

    pub(super) fn note_focus(&mut self, field: Option<TextField>) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.place.field = field;
        }
    }

    pub(super) fn find_case(&mut self, now: &Now) {
        self.go(now, Room::Cases);
        if let Face::Open(rooms) = &mut self.face {
            rooms.find_case();
        }
    }

    pub(super) fn say_when_saved(&mut self, now: &Now) {
        self.keep_all_typed(now);
        let notice = self.saved.notice().unwrap_or_else(|| Notice::info("last-saved").with(self.saved.time(now)));
        self.tell(notice);
    }

    pub(super) fn open_palette(&mut self) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.sheet = Some(Sheet::Palette(PalettePage::default()));
        }
    }

    pub(super) fn close_sheet(&mut self) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.sheet = None;
        }
    }

    /// Covers everything with a plain page, or takes it away again.
    pub(super) fn turn_neutral(&mut self, ctx: &Context) {
        self.neutral = match self.neutral {
            Some(_) => None,
            None => Some(NeutralPage::default()),
        };
        let title = if self.neutral.is_some() { "window-title-neutral" } else { "window-title" };
        ctx.send_viewport_cmd(ViewportCommand::Title(self.words.say(title)));
    }

    /// The same notice is not told twice at once.
    pub(super) fn tell(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    pub(super) fn read_notice(&mut self) {
        if !self.notices.is_empty() {
            self.notices.remove(0);
        }
    }

    pub(super) fn set(&mut self, ctx: &Context, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings);
        self.apply_look(ctx);
        self.keep_settings();
    }

    pub(super) fn set_language(&mut self, ctx: &Context, language: Language) {
        self.words = Words::new(language);
        self.set(ctx, |settings| settings.language = language);
    }

    pub(super) fn set_zoom(&mut self, ctx: &Context, percent: u16) {
        self.set(ctx, |settings| settings.zoom = percent.clamp(*Settings::ZOOM.start(), *Settings::ZOOM.end()));
    }

    pub(super) fn set_author(&mut self, author: String) {
        if let Face::Open(rooms) = &mut self.face {
            rooms.office.sign_as(&author);
            rooms.place.author = author;
            self.storage.order(Order::KeepPlace(rooms.place.to_bytes()));
        }
    }

    pub(super) fn keep_settings(&self) {
        self.storage.order(Order::KeepSettings(self.settings.write()));
    }

    /// Gives egui the colours and sizes that were chosen.
    pub(super) fn apply_look(&self, ctx: &Context) {
        let theme = match self.settings.colours {
            Colours::Light => ThemeChoice::Light,
            Colours::Dark => ThemeChoice::Dark,
            Colours::HighContrast => ThemeChoice::Contrast,
            Colours::AsSystem => match ctx.system_theme() {
                Some(egui::Theme::Dark) => ThemeChoice::Dark,
                _ => ThemeChoice::Light,
            },
        };
        let choice = LookChoice {
            theme,
            zoom: f32::from(self.settings.zoom) / 100.0,
            question_size: self.settings.question_size,
            reduced_motion: self.settings.less_movement,
        };
        theme::apply(ctx, choice);
    }

    /// Somebody is here.
    pub(super) fn touch(&mut self, ctx: &Context, now: &Now) {
        self.idle = Idle::new(now.at, ctx.input(|input| input.time));
        self.countdown = None;
    }

    /// Warns, and locks, when nobody has been here for as long as was set.
    pub(super) fn watch_idle(&mut self, ctx: &Context, now: &Now) {
        let Face::Open(rooms) = &self.face else { return };
        let minutes = if rooms.is_interviewing() { self.settings.interview_idle_minutes } else { self.settings.idle_minutes };
        let watch = self.idle.watch(now.at, ctx.input(|input| input.time), u64::from(minutes) * 60);
        match watch {
            Watch::Lock => self.lock(ctx, now),
            Watch::Warn(_) => ctx.request_repaint_after(Duration::from_secs(1)),
            // Looked at often enough that a machine waking from sleep is covered soon.
            Watch::Nothing => ctx.request_repaint_after(Duration::from_secs(10)),
        }
        self.countdown = match watch {
            Watch::Warn(secs) => Some(secs),
            _ => None,
        };
    }

    /// The size of the window, at 100 %, as it shall open next time.
    pub(super) fn remember_window(&mut self, ctx: &Context) {
        let inside = ctx.content_rect().size() * ctx.zoom_factor();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the side of a window, bounded")]
        let side = |points: f32| points.round().clamp(0.0, 8000.0) as u16;
        self.settings.set_window((side(inside.x), side(inside.y)));
    }
}
