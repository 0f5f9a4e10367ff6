//! Rebuilds the store when a migration comes or changes.

fn main() {
    println!("cargo:rerun-if-changed=../../migrations");
}
