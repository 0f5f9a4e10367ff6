//! The difference between a body's roster and what a file says of it.

mod days;
mod pairs;
mod papers;
mod people;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use self::pairs::{continues, pairs};
use super::{
    Act, Facts, Format, ListedBody, ListedPerson, ListedSeat, Papers, Plan, Remarks, Step, Who,
};
use crate::{
    bodies::{Grounds, Leaving, Role, Term, VotingStatus},
    ids::{AccountId, MembershipId},
    search::search_key,
};

/// A membership that stands, with what is known of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentSeat {
    /// The membership.
    pub membership: MembershipId,
    /// The person.
    pub account: AccountId,
    /// The name; `None` for somebody who has closed the account.
    pub name: Option<String>,
    /// The name on GitHub, where it is known.
    pub handle: Option<String>,
    /// What the seat is.
    pub facts: Facts,
}

/// What a comparison needs besides the file.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The format, which tells whom the file would list.
    pub format: Format,
    /// The day whose roster the file gives.
    pub as_of: Date,
    /// The voting status of those who join and of whom the file does not say it.
    pub joiners: VotingStatus,
    /// Every membership of the body that stands: past, present and coming.
    pub present: &'a [PresentSeat],
    /// Accounts by the key of their name on GitHub.
    pub handles: &'a BTreeMap<String, AccountId>,
    /// The open accounts among those that the file names by their id.
    pub accounts: &'a BTreeSet<AccountId>,
    /// The classes of members that the body's rules distinguish.
    pub classes: &'a [String],
    /// The codes of the decisions that the file names and that were adopted.
    pub decisions: &'a BTreeSet<String>,
}

/// What an import of the listed body would do.
pub fn compare(listed: &ListedBody, circumstances: &Circumstances<'_>) -> Plan {
    let mut names: BTreeMap<String, Vec<&PresentSeat>> = BTreeMap::new();
    for row in circumstances.present {
        if let Some(name) = &row.name {
            names.entry(search_key(name)).or_default().push(row);
        }
    }
    let mut comparison = Comparison {
        circumstances,
        names,
        steps: Vec::new(),
        own: 0,
        unchanged: 0,
        remarks: Remarks::default(),
    };
    let people = comparison.people(&listed.seats);
    let mut staying = BTreeSet::new();
    for (who, seats) in &people {
        let stays = comparison.person(who, seats);
        if let Some(account) = who.account.filter(|_| stays) {
            staying.insert(account);
        }
    }
    let named: BTreeSet<AccountId> = people.iter().filter_map(|(who, _)| who.account).collect();
    let mut before: BTreeMap<AccountId, &PresentSeat> = BTreeMap::new();
    for row in circumstances.present {
        if row.holds(circumstances.as_of) && comparison.would_be_listed(row) {
            before.insert(row.account, row);
        }
    }
    for row in circumstances.present {
        let listed = named.contains(&row.account);
        if !listed && row.holds(circumstances.as_of) && comparison.would_be_listed(row) {
            comparison.leave(&row.who(), row);
        }
    }
    let removed = before
        .iter()
        .filter(|(account, _)| !staying.contains(account))
        .map(|(_, row)| row.who().person)
        .collect();
    Plan {
        slug: listed.slug.clone(),
        name: listed.name.clone(),
        as_of: circumstances.as_of,
        steps: comparison.steps,
        unchanged: comparison.unchanged,
        people_before: before.len(),
        removed,
        remarks: comparison.remarks.into_vec(),
    }
}

impl PresentSeat {
    fn holds(&self, day: Date) -> bool {
        self.facts.term.holds_on(day)
    }

    fn who(&self) -> Who {
        Who {
            account: Some(self.account),
            person: ListedPerson {
                account: Some(self.account),
                handle: self.handle.clone(),
                name: self.name.clone(),
            },
        }
    }
}

struct Comparison<'a> {
    circumstances: &'a Circumstances<'a>,
    /// The memberships by the names of their people.
    names: BTreeMap<String, Vec<&'a PresentSeat>>,
    steps: Vec<Step>,
    /// Where the steps of the person begin who is being compared: nobody comes twice.
    own: usize,
    unchanged: usize,
    remarks: Remarks,
}

impl<'a> Comparison<'a> {
    /// Whether a file of this format would name the seat: a person who closed the account is named nowhere.
    fn would_be_listed(&self, row: &PresentSeat) -> bool {
        let facts = &row.facts;
        row.name.is_some()
            && self
                .circumstances
                .format
                .covers(facts.role, facts.voting_status)
    }

    /// Compares one person's rows; gives whether the person has a seat of the day afterwards.
    fn person(&mut self, who: &Who, listed: &[&ListedSeat]) -> bool {
        let of = self.circumstances;
        self.own = self.steps.len();
        let rows: Vec<&PresentSeat> = of
            .present
            .iter()
            .filter(|row| who.account == Some(row.account))
            .collect();
        self.learn_handle(who, &rows);
        let mut now = Vec::new();
        let mut others = Vec::new();
        for seat in listed {
            let begun = seat.from.is_none_or(|from| from <= of.as_of);
            let over = seat.to.is_some_and(|to| to <= of.as_of);
            if begun && !over && !seat.former {
                now.push(*seat);
            } else {
                others.push(*seat);
            }
        }
        let mut held: Vec<&PresentSeat> = rows
            .iter()
            .copied()
            .filter(|row| row.holds(of.as_of))
            .collect();
        let stays = !now.is_empty();
        let may_change = |row: &PresentSeat| self.would_be_listed(row);
        for (seat, row) in pairs(&mut now, &mut held, &may_change) {
            self.pair(who, seat, row, &rows);
        }
        for seat in others {
            self.not_of_the_day(who, seat, &mut held, &rows);
        }
        // A file that does not tell roles apart lists a person once, whatever the number of roles.
        let untold = |row: &PresentSeat| {
            listed.iter().any(|seat| {
                seat.role.is_none()
                    && !seat.former
                    && seat
                        .voting_status
                        .is_none_or(|status| status == row.facts.voting_status)
            })
        };
        for row in held {
            if self.would_be_listed(row) && !untold(row) {
                self.leave(who, row);
            }
        }
        for seat in now {
            let from = seat.from.unwrap_or(of.as_of);
            self.join(who, seat, from, &rows);
        }
        stays
    }

    /// A seat that the file and the roster both have.
    fn pair(&mut self, who: &Who, seat: &ListedSeat, row: &PresentSeat, rows: &[&PresentSeat]) {
        let was = &row.facts;
        let from = match seat.from {
            Some(from) if !continues(row, from, rows) => from,
            _ => was.term.from,
        };
        let to = seat.to.or(was.term.to);
        let status = seat.voting_status.unwrap_or(was.voting_status);
        let papers = self.papers(who, &seat.papers, &was.papers, (status, to.is_some()));
        let Some(term) = Term::new(from, to) else {
            let shown = who.person.shown();
            self.remarks.note("roster-remark-empty-term", shown, None);
            return;
        };
        let is = Facts {
            role: seat.role.unwrap_or(was.role),
            voting_status: status,
            affiliation: seat.affiliation.clone().or_else(|| was.affiliation.clone()),
            term,
            papers,
        };
        if is == *was {
            self.unchanged += 1;
            return;
        }
        let same_seat = is.role == was.role
            && is.voting_status == was.voting_status
            && is.affiliation == was.affiliation
            && is.papers.class == was.papers.class
            && is.papers.stands_in_for == was.papers.stands_in_for;
        let same_reason = is.papers.appointed == was.papers.appointed;
        if let Some(to) = to
            .filter(|_| same_seat && same_reason && from == was.term.from && was.term.to.is_none())
        {
            self.end(who, row, to, (false, is.papers.left));
            return;
        }
        let on = if from > was.term.from {
            from
        } else {
            self.circumstances.as_of
        };
        let changed_on = (!same_seat && from >= was.term.from && was.term.from < on)
            .then(|| Term::new(on, to))
            .flatten();
        let membership = row.membership;
        if let Some(term) = changed_on {
            let is = Facts { term, ..is };
            if self.is_free(who, &is, Some(membership), rows) {
                let was = was.clone();
                self.step(
                    who,
                    Act::Change {
                        membership,
                        was,
                        is,
                    },
                );
            }
        } else if self.is_free(who, &is, Some(membership), rows) {
            self.correct(who, row, Some(is));
        }
    }

    /// A seat that the file dates before or after the day, or lists among former ones.
    fn not_of_the_day(
        &mut self,
        who: &Who,
        seat: &ListedSeat,
        held: &mut Vec<&'a PresentSeat>,
        rows: &[&PresentSeat],
    ) {
        let Some(from) = seat.from else {
            let shown = who.person.shown();
            self.remarks.note("roster-remark-undated", shown, None);
            return;
        };
        let told = |row: &PresentSeat| seat.role.is_none_or(|role| role == row.facts.role);
        let ended = held
            .iter()
            .position(|row| told(row) && continues(row, from, rows));
        if let (Some(place), Some(to)) = (ended, seat.to) {
            let row = held.remove(place);
            let left = self.left(&seat.papers);
            self.end(who, row, to, (false, left));
            return;
        }
        let known = rows
            .iter()
            .any(|row| told(row) && continues(row, from, rows));
        if known {
            self.unchanged += 1;
        } else if seat.former && seat.to.is_none() {
            let shown = who.person.shown();
            self.remarks.note("roster-remark-undated", shown, None);
        } else {
            self.join(who, seat, from, rows);
        }
    }

    fn join(&mut self, who: &Who, seat: &ListedSeat, from: Date, rows: &[&PresentSeat]) {
        let Some(term) = Term::new(from, seat.to) else {
            let shown = who.person.shown();
            self.remarks.note("roster-remark-empty-term", shown, None);
            return;
        };
        let facts = Facts {
            role: seat.role.unwrap_or(Role::Member),
            voting_status: seat.voting_status.unwrap_or(self.circumstances.joiners),
            affiliation: seat.affiliation.clone(),
            term,
            papers: Papers::default(),
        };
        let facts = Facts {
            papers: self.papers(
                who,
                &seat.papers,
                &Papers::default(),
                (facts.voting_status, term.to.is_some()),
            ),
            ..facts
        };
        if self.is_free(who, &facts, None, rows) {
            self.step(who, Act::Join { seat: facts });
        }
    }

    /// The file does not list the seat any more: the day is the first one without it.
    fn leave(&mut self, who: &Who, row: &PresentSeat) {
        self.end(who, row, self.circumstances.as_of, (true, None));
    }

    fn end(
        &mut self,
        who: &Who,
        row: &PresentSeat,
        to: Date,
        (missing, why): (bool, Option<Grounds<Leaving>>),
    ) {
        if to <= row.facts.term.from {
            // A term of no day never was.
            self.correct(who, row, None);
            return;
        }
        let (membership, was) = (row.membership, row.facts.clone());
        self.step(
            who,
            Act::Leave {
                membership,
                was,
                to,
                missing,
                why,
            },
        );
    }

    fn correct(&mut self, who: &Who, row: &PresentSeat, is: Option<Facts>) {
        let (membership, was) = (row.membership, row.facts.clone());
        self.step(
            who,
            Act::Correct {
                membership,
                was,
                is,
            },
        );
    }

    fn step(&mut self, who: &Who, act: Act) {
        let who = who.clone();
        self.steps.push(Step { who, act });
    }
}
