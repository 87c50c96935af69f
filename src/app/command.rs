//! What can be asked for by name, from anywhere: the one list that menu, palette, buttons and keyboard read.
//!
//! **Invariant:** a wish has one name and the same keys everywhere; no two commands share a key.

use egui::{Context, Event, Key};

/// A wish that needs nothing but its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    NewCase,
    FindCase,
    /// Back to the list of cases.
    Cases,
    /// Says when the last entry reached the disk: there is nothing to save by hand.
    LastSaved,
    Settings,
    Lock,
    Quit,
    Interview,
    Findings,
    Judgement,
    Referral,
    /// The referral with its PDF.
    ReferralPdf,
    /// Stop, rest, go on another day.
    Rest,
    /// The last answer is superseded, never erased.
    Undo,
    Palette,
    Neutral,
    LargerText,
    SmallerText,
    NormalText,
    Guides,
    Keys,
    About,
}

/// The menus of the desk, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    Vault,
    Case,
    View,
    Help,
}

impl Menu {
    pub const ALL: [Self; 4] = [Self::Vault, Self::Case, Self::View, Self::Help];

    /// Its message in the wording.
    pub fn word(self) -> &'static str {
        match self {
            Self::Vault => "menu-vault",
            Self::Case => "menu-case",
            Self::View => "menu-view",
            Self::Help => "menu-help",
        }
    }

    pub fn commands(self) -> impl Iterator<Item = Command> {
        Command::ALL.into_iter().filter(move |command| command.menu() == self)
    }
}

/// What must be there for a command to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    Nothing,
    OpenVault,
    OpenCase,
}

/// A key with or without Ctrl (Cmd on a Mac).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    pub ctrl: bool,
    pub key: Key,
}

impl Command {
    pub const ALL: [Self; 22] = [
        Self::NewCase,
        Self::FindCase,
        Self::Cases,
        Self::LastSaved,
        Self::Settings,
        Self::Lock,
        Self::Quit,
        Self::Interview,
        Self::Findings,
        Self::Judgement,
        Self::Referral,
        Self::ReferralPdf,
        Self::Rest,
        Self::Undo,
        Self::Palette,
        Self::Neutral,
        Self::LargerText,
        Self::SmallerText,
        Self::NormalText,
        Self::Guides,
        Self::Keys,
        Self::About,
    ];

    /// Its message in the wording.
    pub fn word(self) -> &'static str {
        match self {
            Self::NewCase => "command-new-case",
            Self::FindCase => "command-find-case",
            Self::Cases => "command-cases",
            Self::LastSaved => "command-last-saved",
            Self::Settings => "command-settings",
            Self::Lock => "command-lock",
            Self::Quit => "command-quit",
            Self::Interview => "command-interview",
            Self::Findings => "command-findings",
            Self::Judgement => "command-judgement",
            Self::Referral => "command-referral",
            Self::ReferralPdf => "command-referral-pdf",
            Self::Rest => "command-rest",
            Self::Undo => "command-undo",
            Self::Palette => "command-palette",
            Self::Neutral => "command-neutral",
            Self::LargerText => "command-larger-text",
            Self::SmallerText => "command-smaller-text",
            Self::NormalText => "command-normal-text",
            Self::Guides => "command-guides",
            Self::Keys => "command-keys",
            Self::About => "command-about",
        }
    }

    pub fn menu(self) -> Menu {
        match self {
            Self::NewCase | Self::FindCase | Self::Cases | Self::LastSaved | Self::Settings | Self::Lock | Self::Quit => Menu::Vault,
            Self::Interview | Self::Findings | Self::Judgement | Self::Referral | Self::ReferralPdf | Self::Rest | Self::Undo => Menu::Case,
            Self::Palette | Self::Neutral | Self::LargerText | Self::SmallerText | Self::NormalText => Menu::View,
            Self::Guides | Self::Keys | Self::About => Menu::Help,
        }
    }

    pub fn need(self) -> Need {
        match self {
            Self::Quit | Self::LargerText | Self::SmallerText | Self::NormalText => Need::Nothing,
            command if command.menu() == Menu::Case => Need::OpenCase,
            _ => Need::OpenVault,
        }
    }

    /// Its keys; the first is the one shown.
    pub fn shortcuts(self) -> &'static [Shortcut] {
        const fn ctrl(key: Key) -> Shortcut {
            Shortcut { ctrl: true, key }
        }
        const fn alone(key: Key) -> Shortcut {
            Shortcut { ctrl: false, key }
        }
        match self {
            Self::NewCase => const { &[ctrl(Key::N)] },
            Self::FindCase => const { &[ctrl(Key::F), alone(Key::F3)] },
            Self::Cases | Self::Guides | Self::About => &[],
            Self::LastSaved => const { &[ctrl(Key::S)] },
            Self::Settings => const { &[ctrl(Key::Comma)] },
            Self::Lock => const { &[ctrl(Key::L)] },
            Self::Quit => const { &[ctrl(Key::Q)] },
            Self::Interview => const { &[ctrl(Key::Num1)] },
            Self::Findings => const { &[ctrl(Key::Num2)] },
            Self::Judgement => const { &[ctrl(Key::Num3)] },
            Self::Referral => const { &[ctrl(Key::Num4)] },
            Self::ReferralPdf => const { &[ctrl(Key::P)] },
            Self::Rest => const { &[ctrl(Key::Period)] },
            Self::Undo => const { &[ctrl(Key::Z)] },
            Self::Palette => const { &[ctrl(Key::K)] },
            Self::Neutral => const { &[alone(Key::F9)] },
            Self::LargerText => const { &[ctrl(Key::Plus), ctrl(Key::Equals)] },
            Self::SmallerText => const { &[ctrl(Key::Minus)] },
            Self::NormalText => const { &[ctrl(Key::Num0)] },
            Self::Keys => const { &[ctrl(Key::Slash)] },
        }
    }

    /// The keys as they are shown beside its name: "Ctrl N".
    pub fn keys(self) -> Option<String> {
        self.shortcuts().first().map(ToString::to_string)
    }

    /// The command whose keys were pressed in this frame, if `can` grants it. The key is taken.
    pub fn pressed(ctx: &Context, can: impl Fn(Self) -> bool) -> Option<Self> {
        // Undo belongs to the field while somebody types in one.
        let typing = ctx.text_edit_focused();
        let wanted = Self::ALL.into_iter().filter(|command| can(*command) && !(typing && *command == Self::Undo));
        let wanted: Vec<Self> = wanted.collect();
        ctx.input_mut(|input| {
            let found = input.events.iter().enumerate().find_map(|(at, event)| {
                let command = wanted.iter().find(|command| command.shortcuts().iter().any(|shortcut| shortcut.is(event)))?;
                Some((at, *command))
            });
            let (at, command) = found?;
            input.events.remove(at);
            Some(command)
        })
    }
}

impl Shortcut {
    fn is(self, event: &Event) -> bool {
        let Event::Key { key, physical_key, pressed: true, repeat: false, modifiers } = event else { return false };
        let same_key = *key == self.key || (self.is_digit() && *physical_key == Some(self.key));
        // Where a sign needs Shift is a matter of the keyboard: Ctrl / is Ctrl Shift 7 on a Spanish one.
        let shift_fits = !modifiers.shift || self.is_sign() || self.is_digit();
        same_key && shift_fits && !modifiers.alt && (modifiers.ctrl || modifiers.command) == self.ctrl
    }

    fn is_digit(self) -> bool {
        matches!(self.key, Key::Num0 | Key::Num1 | Key::Num2 | Key::Num3 | Key::Num4)
    }

    fn is_sign(self) -> bool {
        matches!(self.key, Key::Comma | Key::Period | Key::Slash | Key::Plus | Key::Equals | Key::Minus)
    }
}

impl std::fmt::Display for Shortcut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ctrl = match (self.ctrl, cfg!(target_os = "macos")) {
            (false, _) => "",
            (true, true) => "⌘ ",
            (true, false) => "Ctrl ",
        };
        let key = match self.key {
            Key::Comma => ",",
            Key::Period => ".",
            Key::Slash => "/",
            Key::Plus => "+",
            Key::Minus => "-",
            key => key.name(),
        };
        write!(f, "{ctrl}{key}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Modifiers;

    fn event(key: Key, physical_key: Option<Key>, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key, pressed: true, repeat: false, modifiers }
    }

    #[test]
    fn no_two_commands_share_a_key() {
        let keys: Vec<(Command, Shortcut)> =
            Command::ALL.into_iter().flat_map(|command| command.shortcuts().iter().map(move |shortcut| (command, *shortcut))).collect();
        for (at, (command, shortcut)) in keys.iter().enumerate() {
            assert!(!keys[at + 1..].iter().any(|(_, other)| other == shortcut), "{command:?} shares {shortcut}");
        }
    }

    #[test]
    fn every_command_stands_in_the_list() {
        let listed: usize = Menu::ALL.into_iter().map(|menu| menu.commands().count()).sum();
        assert_eq!(listed, Command::ALL.len());
        assert!(Command::ALL.iter().enumerate().all(|(at, one)| !Command::ALL[at + 1..].contains(one)));
    }

    #[test]
    fn a_sign_that_needs_shift_is_still_the_shortcut() {
        let slash = Command::Keys.shortcuts()[0];
        assert!(slash.is(&event(Key::Slash, Some(Key::Num7), Modifiers { shift: true, ctrl: true, ..Modifiers::NONE })));
        let lock = Command::Lock.shortcuts()[0];
        assert!(!lock.is(&event(Key::L, None, Modifiers { shift: true, ctrl: true, ..Modifiers::NONE })));
    }

    #[test]
    fn a_french_digit_row_changes_tabs() {
        let second = Command::Findings.shortcuts()[0];
        assert!(second.is(&event(Key::Num2, Some(Key::Num2), Modifiers::CTRL)));
        assert!(second.is(&event(Key::Quote, Some(Key::Num2), Modifiers::CTRL)));
    }
}
