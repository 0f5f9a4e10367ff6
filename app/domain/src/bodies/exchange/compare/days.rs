//! Whether a seat's days are free.

use super::super::{Act, Facts, Who};
use super::{Comparison, PresentSeat};
use crate::ids::MembershipId;

impl Comparison<'_> {
    /// Nobody holds the same role twice on one day. What would is left out and said.
    pub(super) fn is_free(
        &mut self,
        who: &Who,
        facts: &Facts,
        but: Option<MembershipId>,
        rows: &[&PresentSeat],
    ) -> bool {
        let stands = rows.iter().any(|row| {
            Some(row.membership) != but
                && row.facts.role == facts.role
                && row.facts.term.overlaps(&facts.term)
                && !self.gives_way(row, facts)
        });
        let planned = self.steps.iter().skip(self.own).any(|step| {
            let begins = match &step.act {
                Act::Join { seat } => Some(seat),
                Act::Change { is, .. } => Some(is),
                Act::Correct { is, .. } => is.as_ref(),
                Act::Leave { .. } | Act::Handle => None,
            };
            begins.is_some_and(|begun| begun.role == facts.role && begun.term.overlaps(&facts.term))
        });
        if stands || planned {
            let shown = who.person.shown();
            self.remarks.note("roster-remark-overlap", shown, None);
        }
        !stands && !planned
    }

    /// Whether another step ends a row before these days begin.
    fn gives_way(&self, row: &PresentSeat, facts: &Facts) -> bool {
        self.steps
            .iter()
            .skip(self.own)
            .any(|step| match &step.act {
                Act::Leave { membership, to, .. } => {
                    *membership == row.membership && *to <= facts.term.from
                }
                Act::Change { membership, is, .. } => {
                    *membership == row.membership && is.term.from <= facts.term.from
                }
                Act::Correct { membership, .. } => *membership == row.membership,
                Act::Join { .. } | Act::Handle => false,
            })
    }
}
