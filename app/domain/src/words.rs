//! Enumerations that are stored, sent and linked as one fixed word each.

/// Declares an enumeration whose cases are words: the same in the database, in JSON, in forms and in addresses.
macro_rules! words {
    (
        $(#[$doc:meta])*
        pub enum $name:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal,)+ }
    ) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$case_doc])* #[serde(rename = $word)] $case,)+
        }

        impl $name {
            /// All cases, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$case,)+];

            /// The fixed word.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$case => $word,)+ }
            }

            /// The case of a fixed word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$case),)+ _ => None }
            }
        }
    };
}

pub(crate) use words;
