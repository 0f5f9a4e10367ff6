//! The demo community: what it is made of. Everything here is invented, seeded, and the same on every machine.

pub mod accounts;
pub mod answers;
pub mod cast;
pub mod consequences;
pub mod decisions;
pub mod dice;
pub mod gatherings;
pub mod interests;
pub mod load;
pub mod purposes;
