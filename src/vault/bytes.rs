//! Small tools for bytes: names in hex, fields in a row, padding.
//!
//! **Invariant:** whatever the bytes, nothing here panics or reads past the end.

/// A random name of sixteen bytes, shown and stored as 32 small hex digits.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&crate::vault::bytes::hex(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}

id!(
    /// Names a vault for ever.
    VaultId
);
id!(
    /// Names one installation as the writer of one journal; a restored copy gets a new one.
    WriterId
);
id!(
    /// Names the key of a case.
    KeyId
);

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes any text");
        text
    })
}

/// Exactly `N` bytes from exactly `2 N` small hex digits: one spelling for one value.
pub(super) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

/// Files beyond this were not counted up to by us, and a number near the largest could not be counted on from.
const MOST_FILES: u64 = 1 << 40;

/// The number in the name of a file, in one spelling: "01" would be a second file for the same number.
pub(super) fn file_number(stem: &str) -> Option<u64> {
    stem.parse().ok().filter(|number: &u64| *number < MOST_FILES && number.to_string() == stem)
}

/// Reads fields from the front; every step says None at the end of the bytes.
pub(super) struct Fields<'a>(pub(super) &'a [u8]);

impl<'a> Fields<'a> {
    pub(super) fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (front, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(front)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.bytes(N)?.try_into().ok()
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }
}

/// The padded length of `len` bytes (Padmé: at most 12 % more, and few distinct lengths; Nikitin and others, 2019).
pub(super) fn padme(len: usize) -> usize {
    if len < 2 {
        return len;
    }
    let exponent = len.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1_usize << exponent.saturating_sub(kept)) - 1;
    len.saturating_add(mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_has_one_spelling() {
        assert_eq!(unhex(&hex(&[0, 127, 255])), Some([0, 127, 255]));
        assert_eq!(unhex::<1>("fF"), None);
        assert_eq!(unhex::<1>("f"), None);
        assert_eq!(unhex::<1>("fff"), None);
    }

    #[test]
    fn a_file_number_has_one_spelling_and_a_limit() {
        assert_eq!(file_number("10"), Some(10));
        for wrong in ["", "01", "+1", "-1", "1 ", "18446744073709551615", "1099511627776", "18446744073709551616"] {
            assert_eq!(file_number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn padding_grows_little_and_hides_much() {
        for len in 1..100_000 {
            let padded = padme(len);
            assert!(padded >= len && padded * 100 <= len * 112, "{len} became {padded}");
        }
        let distinct: std::collections::BTreeSet<_> = (200..1000).map(padme).collect();
        assert!(distinct.len() < 40, "{}", distinct.len());
    }
}
