//! Class, principal and reasons of a seat.

use super::super::{ListedPapers, Papers, Who, papers::reads_as};
use super::Comparison;
use crate::bodies::{Appointment, Grounds, Leaving, VotingStatus};

impl Comparison<'_> {
    /// What the file says of class, principal and reasons, and what stands where it says nothing. What cannot be kept is
    /// left out and said. `status` and whether the term has an end tell which of it a seat can have.
    pub(super) fn papers(
        &mut self,
        who: &Who,
        listed: &ListedPapers,
        was: &Papers,
        (status, ends): (VotingStatus, bool),
    ) -> Papers {
        // What the file repeats stands as it is, even where it could not be written down anew.
        let said = listed.class.clone().filter(|_| listed.class != was.class);
        let class = said.filter(|class| {
            let known = self.circumstances.classes.contains(class);
            if !known {
                self.remarks
                    .note("roster-remark-class", class.as_str(), None);
            }
            known
        });
        let alternate = status == VotingStatus::Alternate;
        let principal = listed.stands_in_for.as_ref().filter(|_| alternate);
        let stands_in_for = principal.and_then(|person| {
            let found = self
                .account_of(person)
                .filter(|id| who.account != Some(*id));
            if found.is_none() {
                self.remarks
                    .note("roster-remark-principal", person.shown(), None);
            }
            found
        });
        // That a term went on in another role is told by the terms themselves; no file knows it better.
        let goes_on = was
            .appointed
            .as_ref()
            .is_some_and(|how| how.by == Appointment::Continuation);
        let appointed = listed.appointed.clone().filter(|how| {
            !goes_on && !was.appointed.as_ref().is_some_and(|was| reads_as(was, how))
        });
        let appointed = appointed.map(|how| self.adopted(how));
        let left = listed.left.clone();
        let left = left.filter(|why| !was.left.as_ref().is_some_and(|was| reads_as(was, why)));
        let left = left.map(|why| self.adopted(why));
        Papers {
            class: class.or_else(|| was.class.clone()),
            stands_in_for: stands_in_for.or(was.stands_in_for).filter(|_| alternate),
            appointed: appointed.or_else(|| was.appointed.clone()),
            left: left.or_else(|| was.left.clone()).filter(|_| ends),
        }
    }

    pub(super) fn left(&mut self, listed: &ListedPapers) -> Option<Grounds<Leaving>> {
        listed.left.clone().map(|why| self.adopted(why))
    }

    /// The reason without a decision that is not in the register, or was not adopted.
    fn adopted<W>(&mut self, mut grounds: Grounds<W>) -> Grounds<W> {
        let unknown = grounds
            .decision
            .take_if(|code| !self.circumstances.decisions.contains(code.as_str()));
        if let Some(code) = unknown {
            self.remarks.note("roster-remark-decision", code, None);
        }
        grounds
    }
}
