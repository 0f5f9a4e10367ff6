//! Query parameters, read strictly: what is unknown or can't be understood is named, not ignored.

use folkmoot_domain::paging::Limit;
use jiff::civil::Date;

use super::Problem;

/// The parameters of a request.
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads the query; only these names may appear (and `lang`, which every address takes).
    pub(super) fn read(query: Option<&str>, known: &[&str]) -> Result<Self, Problem> {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query.unwrap_or_default())
            .map_err(|_| Problem::unknown_parameter(known))?;
        let fits = |name: &str| name == "lang" || known.contains(&name);
        if pairs.iter().all(|(name, _)| fits(name)) {
            Ok(Self(pairs))
        } else {
            Err(Problem::unknown_parameter(known))
        }
    }

    /// The text of a parameter; none when it is missing or empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// A parameter of another type.
    pub(super) fn value<T>(
        &self,
        name: &'static str,
        expected: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Problem> {
        self.text(name)
            .map(|text| read(text).ok_or_else(|| Problem::parameter(name, expected)))
            .transpose()
    }

    /// How many items a page has.
    pub(super) fn limit(&self) -> Result<Limit, Problem> {
        let wanted = self.value("limit", "a whole number from 1 to 100", |text| {
            text.parse::<u32>()
                .ok()
                .filter(|limit| (1..=100).contains(limit))
        })?;
        Ok(Limit::new(wanted))
    }
}

/// A day as addresses write it, `2026-07-31`, and no other way.
pub(super) fn day(text: &str) -> Option<Date> {
    text.parse()
        .ok()
        .filter(|day: &Date| day.to_string() == text)
}
