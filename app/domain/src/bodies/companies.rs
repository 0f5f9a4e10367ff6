//! Companies under all their spellings, and which of them belong to one group on a day.

mod entries;
mod key;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Term;
use crate::ids::CompanyId;

pub use entries::{BelongingEntry, CompanyEntry, NewCompany, PartingEntry};
pub use key::company_key;

/// A company, or another body that people stand for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// Never changes.
    pub id: CompanyId,
    /// What it is called here.
    pub name: String,
    /// Other ways in which people write it.
    pub spellings: Vec<String>,
    /// Whoever writes this has no employer in common with the others who do: "independent", for example.
    pub nobody: bool,
    /// To which company it belonged when, the earliest first.
    pub belongs: Vec<Belonging>,
    /// Counts changes; a form carries it to notice that someone else was faster.
    pub revision: i64,
}

/// A company belongs to another one from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Belonging {
    /// The company it belongs to.
    pub to: CompanyId,
    /// The days on which it does.
    pub term: Term,
    /// Where that can be read.
    pub source: Option<String>,
}

/// Every company, found by any spelling.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Companies {
    all: BTreeMap<CompanyId, Company>,
    by_key: BTreeMap<String, CompanyId>,
}

impl Companies {
    /// The companies with an index of their spellings.
    pub fn of(companies: impl IntoIterator<Item = Company>) -> Self {
        let mut this = Self::default();
        for company in companies {
            for spelling in company.spellings.iter().chain([&company.name]) {
                this.by_key.insert(company_key(spelling), company.id);
            }
            this.all.insert(company.id, company);
        }
        this
    }

    /// The company that is meant by an affiliation, however it is written.
    pub fn find(&self, affiliation: &str) -> Option<&Company> {
        self.get(*self.by_key.get(&company_key(affiliation))?)
    }

    /// One company.
    pub fn get(&self, id: CompanyId) -> Option<&Company> {
        self.all.get(&id)
    }

    /// All of them, by name.
    pub fn by_name(&self) -> Vec<&Company> {
        let mut all: Vec<&Company> = self.all.values().collect();
        all.sort_by_key(|company| company_key(&company.name));
        all
    }

    /// The company at the head of the group to which a company belongs on a day: itself, when it belongs to none.
    pub fn group_of<'a>(&'a self, company: &'a Company, day: Date) -> &'a Company {
        let mut head = company;
        let mut seen = BTreeSet::from([company.id]);
        while let Some(above) = self.above(head, day) {
            // A circle is refused when it is written down; should there be one, the walk ends.
            if !seen.insert(above.id) {
                break;
            }
            head = above;
        }
        head
    }

    fn above(&self, company: &Company, day: Date) -> Option<&Company> {
        let found = company.belongs.iter().find(|one| one.term.holds_on(day));
        self.get(found?.to)
    }

    /// Whether a company would belong to itself, over others, on some day of a term.
    pub fn would_circle(&self, company: CompanyId, to: CompanyId, term: &Term) -> bool {
        if company == to {
            return true;
        }
        let Some(above) = self.get(to) else {
            return false;
        };
        above.belongs.iter().any(|further| {
            further
                .term
                .shared_with(term)
                .is_some_and(|shared| self.would_circle(company, further.to, &shared))
        })
    }

    /// The days on which a company begins or ceases to belong to another one.
    pub fn days(&self) -> impl Iterator<Item = Date> + '_ {
        let terms = self.all.values().flat_map(|company| &company.belongs);
        terms
            .flat_map(|one| [Some(one.term.from), one.term.to])
            .flatten()
    }

    /// The company at the head of the group an affiliation belongs to on a day; nothing for who writes what is not
    /// registered.
    pub fn employer(&self, affiliation: &str, day: Date) -> Option<&Company> {
        self.find(affiliation)
            .map(|company| self.group_of(company, day))
    }

    /// The name by which each affiliation of an electorate is counted on a day: people of one group of companies get the
    /// same, however they write it, and so do people who write a company alike that is not registered.
    ///
    /// Nothing for who has no affiliation, or one that says that there is none.
    pub fn employers<'a>(
        &self,
        affiliations: impl IntoIterator<Item = Option<&'a str>>,
        day: Date,
    ) -> Vec<Option<String>> {
        let mut unregistered: BTreeMap<String, String> = BTreeMap::new();
        affiliations
            .into_iter()
            .map(|affiliation| {
                let written = affiliation?.trim();
                if let Some(group) = self.employer(written, day) {
                    return (!group.nobody).then(|| group.name.clone());
                }
                let key = company_key(written);
                if key.is_empty() {
                    return None;
                }
                Some(
                    unregistered
                        .entry(key)
                        .or_insert_with(|| written.to_owned())
                        .clone(),
                )
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
