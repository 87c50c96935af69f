//! How long nobody has touched the desk, and when it locks.
//!
//! **Invariant:** the lock comes at the latest when the longer of the two clocks says so: the window's own stands still while the
//! machine sleeps, the wall clock may be set back.

use jiff::Timestamp;

/// Seconds before the lock in which the warning stands.
pub const WARNING_SECS: u64 = 30;

/// When somebody was last here.
#[derive(Clone, Copy, Debug)]
pub struct Idle {
    wall: Timestamp,
    window_secs: f64,
}

/// What follows from the time that has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watch {
    Nothing,
    /// The warning stands; so many seconds are left.
    Warn(u64),
    Lock,
}

impl Idle {
    pub fn new(wall: Timestamp, window_secs: f64) -> Self {
        Self { wall, window_secs }
    }

    /// What is due `limit_secs` after the last touch.
    pub fn watch(self, wall: Timestamp, window_secs: f64, limit_secs: u64) -> Watch {
        let away = self.away_secs(wall, window_secs);
        match limit_secs.saturating_sub(away) {
            0 => Watch::Lock,
            left if left <= WARNING_SECS => Watch::Warn(left),
            _ => Watch::Nothing,
        }
    }

    fn away_secs(self, wall: Timestamp, window_secs: f64) -> u64 {
        let by_wall = wall.duration_since(self.wall).as_secs();
        #[expect(clippy::cast_possible_truncation, reason = "seconds since the window opened")]
        let by_window = (window_secs - self.window_secs) as i64;
        u64::try_from(by_wall.max(by_window)).unwrap_or(0)
    }
}

/// Whether somebody touched keyboard or mouse in this frame. A window that is only redrawn is not a person.
pub fn touched(input: &egui::InputState) -> bool {
    use egui::Event;
    input.events.iter().any(|event| {
        matches!(
            event,
            Event::Key { .. }
                | Event::Text(_)
                | Event::Ime(_)
                | Event::PointerMoved(_)
                | Event::PointerButton { .. }
                | Event::MouseWheel { .. }
                | Event::Touch { .. }
                | Event::Copy
                | Event::Cut
                | Event::Paste(_)
                | Event::AccessKitActionRequest(_)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(secs: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + secs).expect("a time in range")
    }

    #[test]
    fn the_warning_comes_before_the_lock() {
        let idle = Idle::new(at(0), 0.0);
        assert_eq!(idle.watch(at(200), 200.0, 300), Watch::Nothing);
        assert_eq!(idle.watch(at(275), 275.0, 300), Watch::Warn(25));
        assert_eq!(idle.watch(at(300), 300.0, 300), Watch::Lock);
    }

    #[test]
    fn a_machine_that_slept_locks_though_its_window_clock_stood_still() {
        assert_eq!(Idle::new(at(0), 0.0).watch(at(3600), 1.0, 300), Watch::Lock);
    }

    #[test]
    fn a_wall_clock_set_back_does_not_keep_the_desk_open() {
        assert_eq!(Idle::new(at(0), 0.0).watch(at(-7200), 301.0, 300), Watch::Lock);
    }
}
