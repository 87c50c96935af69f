//! The code that stands in place of a name.
//!
//! **Invariant:** a code comes from chance and from nothing about the person, and stands for one case only.

use crate::chance::Chance;

/// Without I and O, which are read as digits.
const LETTERS: &[u8; 24] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";

/// So many tries before a code grows by one digit: enough while fewer than nine in ten codes are taken.
const TRIES: usize = 200;

/// Proposes a code like `R-0412` that is not taken yet.
pub fn propose(chance: &mut Chance, is_taken: impl Fn(&str) -> bool) -> String {
    let mut digits = 4;
    loop {
        for _ in 0..TRIES {
            let code = draw(chance, digits);
            if !is_taken(&code) {
                return code;
            }
        }
        digits += 1;
    }
}

fn draw(chance: &mut Chance, digits: usize) -> String {
    let mut bytes = [0; 8];
    chance(&mut bytes);
    let mut number = u64::from_le_bytes(bytes);
    // The remainders lean towards the first letters by less than one in 2^50: nobody is told apart by it.
    let letter = LETTERS[usize::try_from(number % 24).unwrap_or_default()];
    number /= 24;
    let mut code = format!("{}-", char::from(letter));
    for _ in 0..digits {
        code.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or_default()));
        number /= 10;
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn counting() -> Chance {
        let mut count = 0u64;
        Box::new(move |bytes| {
            count += 0x9e37_79b9_7f4a_7c15 % 1_000_003;
            bytes.copy_from_slice(&count.to_le_bytes()[..bytes.len()]);
        })
    }

    #[test]
    fn a_code_is_a_letter_and_four_digits_and_never_taken() {
        let mut chance = counting();
        let mut taken = BTreeSet::new();
        for _ in 0..2000 {
            let code = propose(&mut chance, |code| taken.contains(code));
            let (letter, digits) = code.split_once('-').unwrap();
            assert!(letter.bytes().all(|b| LETTERS.contains(&b)) && letter.len() == 1);
            assert!(digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()));
            assert!(taken.insert(code));
        }
    }

    #[test]
    fn where_all_codes_are_taken_they_grow() {
        assert_eq!(propose(&mut counting(), |code| code.len() < 8).len(), 8);
    }
}
