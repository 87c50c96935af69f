//! Chance, handed in: keys, nonces and ids come from whoever starts the work, so that tests can repeat it.

/// Fills bytes at random. The shell hands in the system's; tests hand in a counter.
pub type Chance = Box<dyn FnMut(&mut [u8]) + Send>;

/// The system's own randomness.
pub fn of_the_system() -> Chance {
    Box::new(|bytes| getrandom::fill(bytes).expect("a system that cannot give randomness cannot keep secrets: stop here"))
}

/// Sixteen random bytes: enough to name anything once.
pub fn name(chance: &mut Chance) -> [u8; 16] {
    let mut bytes = [0; 16];
    chance(&mut bytes);
    bytes
}
