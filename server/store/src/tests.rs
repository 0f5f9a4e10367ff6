//! What the store promises, on both databases.

mod record;
mod statements;
mod transactions;
mod values;
