//! What a standing assumes where charters are silent.

use crate::{
    motions::{Rules, rules::Absence},
    words::words,
};

words! {
    /// How the standing reads what charters leave open.
    pub enum Reading {
        /// An employer's share of the seats is rounded down to whole votes.
        ShareRoundedDown = "share-rounded-down",
        /// Companies of one group count as one employer.
        GroupIsOneEmployer = "group-is-one-employer",
        /// Who stands for nobody counts for no employer, and still among the voting members of whom a share is taken.
        NoEmployer = "no-employer",
        /// Terms without a vote are no service.
        OnlyVotingTerms = "only-voting-terms",
        /// Terms that overlap, or go on in another role, are one.
        OneTerm = "one-term",
        /// Terms with at most [`GAP_DAYS`](super::GAP_DAYS) between them follow each other.
        Gap = "gap",
        /// What was before somebody had a vote without a break is not missed.
        SinceTheSeat = "since-the-seat",
        /// Who sent an alternate was there.
        AlternateWasThere = "alternate-was-there",
        /// Meetings whose attendance nobody has written down were not missed.
        AttendanceWrittenDown = "attendance-written-down",
        /// Who abstained or stepped aside took part in the vote.
        ActedInTheVote = "acted-in-the-vote",
        /// A year of votes is the last calendar year.
        CalendarYear = "calendar-year",
    }
}

/// What the standing assumes of a body with these rules: only what matters for a rule that it has.
pub(super) fn readings(rules: &Rules) -> Vec<Reading> {
    let cap = rules.common.employer_cap.as_ref();
    let service = rules
        .terms
        .as_ref()
        .is_some_and(|terms| terms.consecutive.or(terms.lifetime).is_some());
    let in_a_row = rules
        .terms
        .as_ref()
        .is_some_and(|terms| terms.consecutive.is_some());
    let absences = || rules.inactivity.iter().map(|rule| rule.absence);
    let of_meetings = absences().any(|absence| {
        matches!(
            absence,
            Absence::Meetings(_) | Absence::Attended { .. } | Absence::Idle(_)
        )
    });
    let of_votes = absences().any(|absence| {
        matches!(
            absence,
            Absence::Votes(_) | Absence::Idle(_) | Absence::YearOfVotes(_)
        )
    });
    let matters = |reading| match reading {
        Reading::ShareRoundedDown => cap.is_some_and(|cap| cap.ratio.is_some()),
        Reading::GroupIsOneEmployer | Reading::NoEmployer => cap.is_some(),
        Reading::OnlyVotingTerms | Reading::OneTerm => service,
        Reading::Gap => in_a_row,
        Reading::SinceTheSeat => !rules.inactivity.is_empty(),
        Reading::AlternateWasThere | Reading::AttendanceWrittenDown => of_meetings,
        Reading::ActedInTheVote => of_votes,
        Reading::CalendarYear => {
            absences().any(|absence| matches!(absence, Absence::YearOfVotes(_)))
        }
    };
    let all = Reading::ALL.iter().copied();
    all.filter(|reading| matters(*reading)).collect()
}
