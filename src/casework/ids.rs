//! Random names of 128 bits, and the digests that name guides and papers.
//!
//! **Invariant:** nothing here is derived from a person. In journals they are byte strings; where people may read them, hex digits.

use serde::{Deserialize, Deserializer, Serializer, de};

/// A random name of 128 bits, written as 32 hex digits where people may see it.
macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&hex(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                bytes::serialize(&self.0, to)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                bytes::deserialize(from).map(Self)
            }
        }
    };
}

random_id!(
    /// Names a case for ever; never shown, never derived from a person.
    CaseId
);
random_id!(
    /// Names an entry for ever: what replaces what is said with these.
    EntryId
);
random_id!(
    /// One talk along one guide version.
    InterviewId
);
random_id!(
    /// One free note of a case.
    NoteId
);

/// Two digits a byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Bytes of a fixed length: a byte string in journals, hex where people may read the file.
pub(crate) mod bytes {
    use super::{Deserializer, Serializer, de};
    use std::fmt;

    pub(crate) fn serialize<S: Serializer, const N: usize>(bytes: &[u8; N], to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.serialize_str(&super::hex(bytes)) } else { to.serialize_bytes(bytes) }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(from: D) -> Result<[u8; N], D::Error> {
        if from.is_human_readable() { from.deserialize_str(Exactly::<N>) } else { from.deserialize_bytes(Exactly::<N>) }
    }

    struct Exactly<const N: usize>;

    impl<const N: usize> de::Visitor<'_> for Exactly<N> {
        type Value = [u8; N];

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{N} bytes")
        }

        fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<[u8; N], E> {
            // The other outcome says only that the length is wrong, which the error below says better.
            bytes.try_into().map_err(|_wrong_length| E::invalid_length(bytes.len(), &self))
        }

        fn visit_str<E: de::Error>(self, hex: &str) -> Result<[u8; N], E> {
            let mut bytes = [0; N];
            let digits = hex.as_bytes();
            if digits.len() != 2 * N {
                return Err(E::invalid_length(digits.len() / 2, &self));
            }
            for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
                let digit = |at: usize| char::from(pair[at]).to_digit(16).and_then(|value| u8::try_from(value).ok());
                let (Some(high), Some(low)) = (digit(0), digit(1)) else { return Err(E::custom("not hex digits")) };
                *byte = high * 16 + low;
            }
            Ok(bytes)
        }
    }
}
