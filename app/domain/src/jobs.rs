//! Jobs: what the program does by itself at a time, and when it tries again.

use jiff::SignedDuration;

use crate::words::words;

words! {
    /// What is to be done. Each kind is planned at most once for a subject.
    pub enum JobKind {
        /// A survey ends at its deadline.
        SurveyClose = "survey-close",
        /// A vote on a motion ends at its deadline.
        MotionClose = "motion-close",
        /// A decision comes into force.
        MotionForce = "motion-force",
        /// A decision is looked at again.
        MotionReview = "motion-review",
        /// Members are told that a survey has opened.
        SurveyOpens = "survey-opens",
        /// Members are reminded of a survey.
        SurveyReminder = "survey-reminder",
        /// Members are told that a survey ends the next day.
        SurveyLastDay = "survey-last-day",
        /// Members are told that the first results of a survey are out.
        ResultsOut = "results-out",
        /// Invited people are written to.
        Invitations = "invitations",
        /// Invited people who have not answered are reminded.
        InvitationReminder = "invitation-reminder",
        /// A message of the outbox is sent.
        Mail = "mail",
        /// Mail addresses and unfinished responses that are no longer needed are erased, every day.
        Erasure = "erasure",
    }
}

/// How long a job belongs to the server that claimed it; longer than any job takes. Afterwards that server counts as
/// crashed, and another one may claim it.
pub const LEASE: SignedDuration = SignedDuration::from_mins(15);

/// How often a job is tried before it is given up: with [`backoff`] a bit more than a day.
pub const MOST_ATTEMPTS: i64 = 16;

/// The wait after the first failure.
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(30);
/// The wait never doubles beyond this.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(6);

/// How long to wait after a failure: doubling from half a minute to six hours, of which a random part between a half and
/// the whole, so that what failed together is not tried together again.
///
/// `attempts` counts from 1; `random` is uniform.
pub fn backoff(attempts: i64, random: u32) -> SignedDuration {
    let doublings = u32::try_from(attempts.saturating_sub(1).clamp(0, 16)).unwrap_or(16);
    let whole = FIRST_WAIT
        .checked_mul(1 << doublings)
        .unwrap_or(LONGEST_WAIT)
        .min(LONGEST_WAIT);
    let half = whole.as_millis() / 2;
    let part = half * i128::from(random) / i128::from(u32::MAX);
    SignedDuration::from_millis(i64::try_from(half + part).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_six_hours_and_differs_by_chance() {
        let longest = |attempts| backoff(attempts, u32::MAX).as_secs();
        let shortest = |attempts| backoff(attempts, 0).as_secs();
        assert_eq!((shortest(1), longest(1)), (15, 30));
        assert_eq!((shortest(2), longest(2)), (30, 60));
        assert_eq!(longest(11), 6 * 3600);
        assert_eq!((longest(i64::MAX), shortest(i64::MIN)), (6 * 3600, 15));
    }

    #[test]
    fn a_server_that_is_down_for_a_day_is_outwaited() {
        let all: SignedDuration = (1..MOST_ATTEMPTS)
            .map(|attempts| backoff(attempts, u32::MAX / 2))
            .sum();
        assert!(all > SignedDuration::from_hours(24), "{all:?}");
    }
}
