//! Decisions through the real router, on both databases.
