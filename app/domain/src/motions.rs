//! Motions: rules of a charter, electorate, votes, outcome.
