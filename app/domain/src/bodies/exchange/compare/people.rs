//! Whose rows they are.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Act, ListedPerson, ListedSeat, Who, handle_key};
use super::{Comparison, PresentSeat};
use crate::{ids::AccountId, search::search_key};

impl Comparison<'_> {
    /// The rows of the file, person by person.
    pub(super) fn people<'l>(
        &mut self,
        seats: &'l [ListedSeat],
    ) -> Vec<(Who, Vec<&'l ListedSeat>)> {
        let mut people: Vec<(Who, Vec<&ListedSeat>)> = Vec::new();
        let mut places = BTreeMap::new();
        for seat in seats {
            let account = self.account_of(&seat.person);
            let key = account.map_or_else(|| seat.person.key(), |account| account.to_string());
            let place = *places.entry(key).or_insert(people.len());
            if let Some((_, rows)) = people.get_mut(place) {
                if rows.contains(&seat) {
                    let person = seat.person.shown();
                    self.remarks.note("roster-remark-twice", person, None);
                } else {
                    rows.push(seat);
                }
            } else {
                let person = seat.person.clone();
                people.push((Who { account, person }, vec![seat]));
            }
        }
        people
    }

    /// Whose account it is. A sign-in name is no proof: anybody could have taken one. A name is one only of those who sit
    /// in this body already, and only where the handle does not speak against it.
    pub(super) fn account_of(&self, person: &ListedPerson) -> Option<AccountId> {
        let of = self.circumstances;
        if let Some(account) = person.account.filter(|id| of.accounts.contains(id)) {
            return Some(account);
        }
        let by_handle = person
            .handle
            .as_deref()
            .and_then(|handle| of.handles.get(&handle_key(handle)));
        if by_handle.is_some() {
            return by_handle.copied();
        }
        let named = self.names.get(&search_key(person.name.as_deref()?))?;
        let found: BTreeSet<AccountId> = named
            .iter()
            .filter(|row| person.handle.is_none() || row.handle.is_none())
            .map(|row| row.account)
            .collect();
        match found.len() {
            1 => found.first().copied(),
            _ => None,
        }
    }

    pub(super) fn learn_handle(&mut self, who: &Who, rows: &[&PresentSeat]) {
        let Some(handle) = &who.person.handle else {
            return;
        };
        let known = self.circumstances.handles.get(&handle_key(handle));
        let has_one = rows.iter().any(|row| row.handle.is_some());
        match who.account {
            Some(_) if known.is_none() && !has_one => self.step(who, Act::Handle),
            Some(account) if known != Some(&account) => {
                let shown = who.person.shown();
                self.remarks.note("roster-remark-other-handle", shown, None);
            }
            _ => {}
        }
    }
}
