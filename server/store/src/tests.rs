//! What the store promises, on both databases.

mod group;
mod record;
mod schema;
mod statements;
mod transactions;
mod values;
