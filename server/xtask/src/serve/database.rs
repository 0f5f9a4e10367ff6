//! Whether a database has anything in it.

use std::path::Path;

use crate::run::{capture, command, on_path};

/// Whether the database named by a path or URL is still to be filled.
///
/// For PostgreSQL `psql` is asked for tables; where it is missing nothing is loaded unasked.
pub fn is_new(database: &str) -> bool {
    if database.starts_with("postgres:") || database.starts_with("postgresql:") {
        return on_path("psql").is_some() && has_no_tables(database);
    }
    file_of(database)
        .metadata()
        .map_or(true, |file| file.len() == 0)
}

fn file_of(database: &str) -> &Path {
    let path = database.strip_prefix("sqlite:").unwrap_or(database);
    let path = path.strip_prefix("//").unwrap_or(path);
    Path::new(path.split('?').next().unwrap_or(path))
}

fn has_no_tables(database: &str) -> bool {
    let question = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'";
    let mut psql = command("psql");
    psql.args([
        "--no-psqlrc",
        "--tuples-only",
        "--no-align",
        "--command",
        question,
        database,
    ]);
    capture(&mut psql).is_ok_and(|count| count == "0")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::file_of;

    #[test]
    fn a_sqlite_database_is_named_by_path_or_url() {
        for name in [
            "var/a.sqlite",
            "sqlite:var/a.sqlite",
            "sqlite://var/a.sqlite?mode=rwc",
        ] {
            assert_eq!(file_of(name), Path::new("var/a.sqlite"), "{name}");
        }
    }
}
