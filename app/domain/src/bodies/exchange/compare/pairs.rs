//! Which row of a file is about which row of the roster.

use jiff::civil::Date;

use super::{super::ListedSeat, PresentSeat};

/// Whether a row is the term that began on that day, or goes on with it under the same role without a day between.
pub(super) fn continues(row: &PresentSeat, from: Date, rows: &[&PresentSeat]) -> bool {
    let mut first = row.facts.term.from;
    // Each turn goes at least one day back, so it ends; there are at most as many terms as rows.
    for _ in 0..=rows.len() {
        if first == from {
            return true;
        }
        let before = rows
            .iter()
            .find(|other| other.facts.role == row.facts.role && other.facts.term.to == Some(first));
        match before {
            Some(before) => first = before.facts.term.from,
            None => return false,
        }
    }
    false
}

/// Whether a row of the file and one of the roster are about the same seat.
type Fits<'f> = &'f dyn Fn(&ListedSeat, &PresentSeat) -> bool;

/// Which row of the file is which row of the roster; what finds no partner stays behind in its list.
pub(super) fn pairs<'l, 'p>(
    listed: &mut Vec<&'l ListedSeat>,
    held: &mut Vec<&'p PresentSeat>,
    may_change_role: &dyn Fn(&PresentSeat) -> bool,
) -> Vec<(&'l ListedSeat, &'p PresentSeat)> {
    let same_role = |seat: &ListedSeat, row: &PresentSeat| seat.role == Some(row.facts.role);
    let same_status = |seat: &ListedSeat, row: &PresentSeat| {
        seat.role.is_none() && seat.voting_status == Some(row.facts.voting_status)
    };
    let untold = |seat: &ListedSeat, _: &PresentSeat| seat.role.is_none();
    let another_role = |_: &ListedSeat, row: &PresentSeat| may_change_role(row);
    let passes: [Fits<'_>; 4] = [&same_role, &same_status, &untold, &another_role];
    let mut found = Vec::new();
    for fits in passes {
        let mut left = Vec::new();
        for seat in listed.drain(..) {
            match held.iter().position(|row| fits(seat, row)) {
                Some(place) => found.push((seat, held.remove(place))),
                None => left.push(seat),
            }
        }
        *listed = left;
    }
    found
}
