//! The public record: kinds of entries and their bodies.
