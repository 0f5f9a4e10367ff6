//! Bodies: committees, working groups, rosters over time.
