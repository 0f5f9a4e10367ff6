//! What the fuzz targets share: surroundings that never change, and changes to JSON that leave it JSON.
//!
//! A target states what must hold for every input; the fuzzer looks for one for which it does not. Bytes changed at
//! random seldom are a questionnaire any more, so most changes are made to the document instead of to its bytes.

mod here;
mod mutate;
mod random;

/// The conversions of the services, compiled without the database beneath those.
#[path = "../../../../server/services/src/surveys"]
pub mod surveys {
    pub mod exchange;
}

pub use here::Here;
pub use mutate::mutate;
