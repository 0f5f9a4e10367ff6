//! What people type about companies, and what it means once it is right.

use serde::{Deserialize, Serialize};

use super::{Belonging, Companies, Company, company_key};
use crate::{
    bodies::{Term, check_length, read_day, read_day_or_none, read_text},
    forms::FieldError,
    ids::CompanyId,
};

/// More spellings of one company than this are refused.
const MOST_SPELLINGS: usize = 50;

/// The form for a company, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CompanyEntry {
    /// What it is called here.
    pub name: String,
    /// Other spellings, one a line.
    pub spellings: String,
    /// Any text: people who write this have no employer in common.
    pub nobody: String,
    /// The revision the form was made from.
    pub revision: i64,
}

/// A company that can be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCompany {
    /// What it is called here.
    pub name: String,
    /// Other spellings, without those that are matched anyway.
    pub spellings: Vec<String>,
    /// People who write this have no employer in common.
    pub nobody: bool,
}

impl CompanyEntry {
    /// The form as it is before anybody has changed anything.
    pub fn of(company: &Company) -> Self {
        Self {
            name: company.name.clone(),
            spellings: company.spellings.join("\n"),
            nobody: if company.nobody {
                "yes".to_owned()
            } else {
                String::new()
            },
            revision: company.revision,
        }
    }

    /// The company this describes, among the others; `this` is the one that is changed.
    pub fn read(
        &self,
        companies: &Companies,
        this: Option<CompanyId>,
    ) -> Result<NewCompany, Vec<FieldError>> {
        let mut errors = Vec::new();
        let name = read_text(&self.name, "name", 120, &mut errors);
        if !name.is_empty() && company_key(&name).is_empty() {
            errors.push(FieldError::new("name", "companies-error-name"));
        }
        let taken = |spelling: &str| {
            companies
                .find(spelling)
                .filter(|other| Some(other.id) != this)
                .map(|other| other.name.clone())
        };
        if let Some(other) = taken(&name) {
            errors.push(FieldError::new("name", "companies-error-taken").with("company", other));
        }
        let mut spellings: Vec<String> = Vec::new();
        let mut keys = vec![company_key(&name)];
        for line in self.spellings.lines().map(str::trim) {
            let key = company_key(line);
            if key.is_empty() || keys.contains(&key) {
                continue;
            }
            check_length(line, "spellings", 120, &mut errors);
            if let Some(other) = taken(line) {
                let error = FieldError::new("spellings", "companies-error-taken");
                errors.push(error.with("company", other));
            }
            keys.push(key);
            spellings.push(line.to_owned());
        }
        if spellings.len() > MOST_SPELLINGS {
            let error = FieldError::new("spellings", "companies-error-many");
            errors.push(error.with("limit", MOST_SPELLINGS));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(NewCompany {
            name,
            spellings,
            nobody: !self.nobody.is_empty(),
        })
    }
}

/// The form that says to which company another one belongs, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BelongingEntry {
    /// The company at the head, by any spelling.
    pub to: String,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// First day on which it no longer does, or empty.
    pub until: String,
    /// Where that can be read, or empty.
    pub source: String,
    /// The revision of the company the form was made from.
    pub revision: i64,
}

impl BelongingEntry {
    /// What this says about a company, among all of them.
    pub fn read(
        &self,
        companies: &Companies,
        company: &Company,
    ) -> Result<Belonging, Vec<FieldError>> {
        let mut errors = Vec::new();
        let to = companies.find(&self.to).filter(|to| !to.nobody);
        if to.is_none() {
            errors.push(FieldError::new("to", "companies-error-unknown"));
        }
        let from = read_day(&self.from, "from", &mut errors);
        let until = read_day_or_none(&self.until, "until", &mut errors);
        let source = self.source.trim().to_owned();
        check_length(&source, "source", 500, &mut errors);
        let (Some(to), Some(from)) = (to, from) else {
            return Err(errors);
        };
        let Some(term) = Term::new(from, until) else {
            errors.push(FieldError::new("until", "companies-error-no-day"));
            return Err(errors);
        };
        if company
            .belongs
            .iter()
            .any(|other| other.term.overlaps(&term))
        {
            errors.push(FieldError::new("from", "companies-error-overlap"));
        }
        if companies.would_circle(company.id, to.id, &term) {
            errors.push(FieldError::new("to", "companies-error-circle"));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Belonging {
            to: to.id,
            term,
            source: (!source.is_empty()).then_some(source),
        })
    }
}

/// The form that ends a belonging or strikes it out, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PartingEntry {
    /// First day on which the company no longer belongs to the other one.
    pub until: String,
    /// Any text: it never did.
    pub strike: String,
    /// The revision of the company the form was made from.
    pub revision: i64,
}

impl PartingEntry {
    /// The days that are left of the belonging; nothing when it never was.
    pub fn read(
        &self,
        companies: &Companies,
        company: &Company,
        belonging: &Belonging,
    ) -> Result<Option<Term>, Vec<FieldError>> {
        if !self.strike.is_empty() {
            return Ok(None);
        }
        let mut errors = Vec::new();
        let Some(until) = read_day(&self.until, "until", &mut errors) else {
            return Err(errors);
        };
        let Some(term) = Term::new(belonging.term.from, Some(until)) else {
            return Err(vec![FieldError::new("until", "companies-error-no-day")]);
        };
        // A later end than before may run into what came after.
        let mut others = company.belongs.iter().filter(|other| *other != belonging);
        if others.any(|other| other.term.overlaps(&term)) {
            return Err(vec![FieldError::new("until", "companies-error-overlap")]);
        }
        if companies.would_circle(company.id, belonging.to, &term) {
            return Err(vec![FieldError::new("until", "companies-error-circle")]);
        }
        Ok(Some(term))
    }
}
