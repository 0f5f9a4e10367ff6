//! What the store promises, on both databases.

mod files;
mod group;
mod migrations;
mod names;
mod record;
mod schema;
mod statements;
mod transactions;
mod values;
