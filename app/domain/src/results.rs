//! Results: tabulation, disclosure control, releases.
