//! The icons, by name. Shapes of levels and states are painted instead (`widgets::marks`): they must not depend on a font.
//!
//! **Invariant:** `assets/fonts/icons.txt` lists exactly these, and the font holds each of them.

use egui::{Align2, Color32, FontId, Painter, Pos2};

use crate::app::fonts;

/// Makes the enum and its table, so that an icon stands in one line.
macro_rules! icons {
    ($($name:ident = $glyph:literal in $listed:literal,)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Icon { $($name),* }

        impl Icon {
            pub const ALL: &[Self] = &[$(Self::$name),*];

            fn glyph(self) -> char {
                match self { $(Self::$name => $glyph),* }
            }

            /// Its name in Phosphor Icons.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $listed),* }
            }
        }
    };
}

icons! {
    AddressBook = '\u{e6f8}' in "address-book",
    Archive = '\u{e00c}' in "archive",
    ArrowClockwise = '\u{e036}' in "arrow-clockwise",
    ArrowCounterClockwise = '\u{e038}' in "arrow-counter-clockwise",
    ArrowElbowDownLeft = '\u{e044}' in "arrow-elbow-down-left",
    ArrowLeft = '\u{e058}' in "arrow-left",
    ArrowRight = '\u{e06c}' in "arrow-right",
    ArrowsOut = '\u{e0a2}' in "arrows-out",
    BookOpenText = '\u{e8f2}' in "book-open-text",
    CalendarBlank = '\u{e10a}' in "calendar-blank",
    CaretDown = '\u{e136}' in "caret-down",
    CaretLeft = '\u{e138}' in "caret-left",
    CaretRight = '\u{e13a}' in "caret-right",
    CaretUp = '\u{e13c}' in "caret-up",
    ChalkboardTeacher = '\u{e600}' in "chalkboard-teacher",
    ChartBar = '\u{e150}' in "chart-bar",
    ChatCircleText = '\u{e16e}' in "chat-circle-text",
    ChatSlash = '\u{e15e}' in "chat-slash",
    Check = '\u{e182}' in "check",
    Clock = '\u{e19a}' in "clock",
    ClockClockwise = '\u{e19e}' in "clock-clockwise",
    Coffee = '\u{e1c2}' in "coffee",
    Copy = '\u{e1ca}' in "copy",
    DotsThree = '\u{e1fe}' in "dots-three",
    Eye = '\u{e220}' in "eye",
    EyeSlash = '\u{e224}' in "eye-slash",
    FileText = '\u{e23a}' in "file-text",
    Files = '\u{e710}' in "files",
    FirstAid = '\u{e56e}' in "first-aid",
    FloppyDisk = '\u{e248}' in "floppy-disk",
    FolderSimple = '\u{e25a}' in "folder-simple",
    Gear = '\u{e270}' in "gear",
    HandPalm = '\u{e57e}' in "hand-palm",
    Info = '\u{e2ce}' in "info",
    Key = '\u{e2d6}' in "key",
    Keyboard = '\u{e2d8}' in "keyboard",
    Laptop = '\u{e586}' in "laptop",
    Lifebuoy = '\u{e63a}' in "lifebuoy",
    List = '\u{e2f0}' in "list",
    Lock = '\u{e2fa}' in "lock",
    LockKey = '\u{e2fe}' in "lock-key",
    MagnifyingGlass = '\u{e30c}' in "magnifying-glass",
    Minus = '\u{e32a}' in "minus",
    Monitor = '\u{e32e}' in "monitor",
    Moon = '\u{e330}' in "moon",
    PencilSimple = '\u{e3b4}' in "pencil-simple",
    Phone = '\u{e3b8}' in "phone",
    Plus = '\u{e3d4}' in "plus",
    Printer = '\u{e3dc}' in "printer",
    Prohibit = '\u{e3de}' in "prohibit",
    Question = '\u{e3e8}' in "question",
    Scales = '\u{e750}' in "scales",
    ShieldCheck = '\u{e40c}' in "shield-check",
    ShieldWarning = '\u{e412}' in "shield-warning",
    SidebarSimple = '\u{ec24}' in "sidebar-simple",
    SpeakerHigh = '\u{e44a}' in "speaker-high",
    Square = '\u{e45e}' in "square",
    Sun = '\u{e472}' in "sun",
    TextAa = '\u{e6ee}' in "text-aa",
    Translate = '\u{e4a2}' in "translate",
    User = '\u{e4c2}' in "user",
    Users = '\u{e4d6}' in "users",
    WarningCircle = '\u{e4e2}' in "warning-circle",
    X = '\u{e4f6}' in "x",
}

impl Icon {
    /// Drawn in lines, with its middle at `centre`.
    pub fn paint(self, painter: &Painter, centre: Pos2, size: f32, colour: Color32) {
        self.draw(painter, centre, FontId::new(size, fonts::icon_family(false)), colour);
    }

    /// Filled; only the icons marked `+fill` in the list have this form.
    pub fn paint_filled(self, painter: &Painter, centre: Pos2, size: f32, colour: Color32) {
        self.draw(painter, centre, FontId::new(size, fonts::icon_family(true)), colour);
    }

    fn draw(self, painter: &Painter, centre: Pos2, font: FontId, colour: Color32) {
        painter.text(centre, Align2::CENTER_CENTER, self.glyph(), font, colour);
    }

    /// The icon that points the other way, for a mirrored frame.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::ArrowLeft => Self::ArrowRight,
            Self::ArrowRight => Self::ArrowLeft,
            Self::CaretLeft => Self::CaretRight,
            Self::CaretRight => Self::CaretLeft,
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_the_font_names_exactly_these() {
        let listed: Vec<&str> = include_str!("../../assets/fonts/icons.txt").lines().map(|line| line.trim_end_matches(" +fill")).collect();
        let here: Vec<&str> = Icon::ALL.iter().map(|icon| icon.name()).collect();
        assert_eq!(listed, here);
    }

    #[test]
    fn the_font_holds_every_icon() {
        let ctx = egui::Context::default();
        fonts::install(&ctx);
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            for icon in Icon::ALL {
                let font = FontId::new(20.0, fonts::icon_family(false));
                assert!(ui.ctx().fonts_mut(|fonts| fonts.has_glyph(&font, icon.glyph())), "{} is not in the font", icon.name());
            }
        });
        // Nothing is painted here; egui wants that said.
        output.textures_delta.clear();
    }
}
