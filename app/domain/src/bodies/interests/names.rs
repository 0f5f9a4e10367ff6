//! When two names mean the same company, project or topic, and when a text mentions one.

use jiff::civil::Date;

use crate::bodies::companies::{Companies, company_key};

/// Words that name nothing in particular, by their keys: nobody declares an interest in them, and no text mentions them.
const GENERIC: &[&str] = &[
    "independent",
    "unaffiliated",
    "none",
    "nothing",
    "nobody",
    "self",
    "selfemployed",
    "freelance",
    "freelancer",
    "consultant",
    "student",
    "retired",
    "various",
    "other",
    "any",
    "all",
    "project",
    "projects",
    "company",
    "companies",
    "employer",
    "software",
    "opensource",
    "open",
    "source",
    "foundation",
    "community",
    "committee",
    "group",
    "team",
    "member",
    "members",
    "vote",
    "motion",
    "budget",
    "charter",
    "work",
    "money",
    "shares",
    "family",
    "friend",
    "unabhangig",
    "keine",
    "keiner",
    "nichts",
    "selbstandig",
    "selbststandig",
    "projekt",
    "firma",
    "unternehmen",
    "gemeinschaft",
    "stiftung",
    "gruppe",
    "verein",
    "indipendente",
    "nessuno",
    "niente",
    "progetto",
    "azienda",
    "comunita",
    "fondazione",
    "gruppo",
    "独立",
    "没有",
    "项目",
    "公司",
    "社区",
    "基金会",
    "开源",
];

/// A key with fewer letters than this is found in lists of names only, never in running text.
const SHORTEST: usize = 3;

/// A single word with at most so many letters is a name only where it is written as one: "Arm", and not "arm".
const SHORT: usize = 5;

/// Whether a name says too little to be an interest in something.
pub fn is_generic(name: &str) -> bool {
    let key = company_key(name);
    key.chars().count() < 2 || GENERIC.contains(&key.as_str())
}

impl Companies {
    /// Whether two names mean the same on a day: they are spellings of one name, or of companies in one group. What is
    /// registered as nobody's means nothing.
    pub fn same(&self, one: &str, other: &str, day: Date) -> bool {
        let nobody = |name: &str| self.find(name).is_some_and(|company| company.nobody);
        let key = company_key(one);
        if key.is_empty() || nobody(one) || nobody(other) {
            return false;
        }
        key == company_key(other)
            || match (self.employer(one, day), self.employer(other, day)) {
                (Some(one), Some(other)) => one.id == other.id && !one.nobody,
                _ => false,
            }
    }

    /// The names under which a text may mention the same as a name does on a day: itself and, for a company, every
    /// spelling of every company of its group.
    pub fn names_of<'a>(&'a self, name: &'a str, day: Date) -> Vec<&'a str> {
        let Some(head) = self.employer(name, day) else {
            return vec![name];
        };
        if head.nobody || self.find(name).is_some_and(|company| company.nobody) {
            return Vec::new();
        }
        let of_group = self
            .by_name()
            .into_iter()
            .filter(|company| !company.nobody && self.group_of(company, day).id == head.id);
        let spellings = of_group
            .flat_map(|company| company.spellings.iter().chain([&company.name]))
            .map(String::as_str);
        [name].into_iter().chain(spellings).collect()
    }
}

/// One word of a text.
struct Word {
    key: String,
    written: String,
    /// It begins with no small letter.
    capital: bool,
}

/// A text in which names are looked for as whole words.
pub struct RunningText(Vec<Word>);

impl RunningText {
    /// The words of a text.
    pub fn of(text: &str) -> Self {
        let text = text.replace('&', " and ");
        let within = |letter: char| letter.is_alphanumeric() || ".'’·".contains(letter);
        let words = text
            .split(|letter: char| !within(letter))
            .filter_map(|word| {
                let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
                let word = word
                    .strip_suffix("'s")
                    .or_else(|| word.strip_suffix("’s"))
                    .unwrap_or(word);
                let key = company_key(word);
                (!key.is_empty()).then(|| Word {
                    capital: !word.starts_with(char::is_lowercase),
                    written: word.to_owned(),
                    key,
                })
            });
        Self(words.collect())
    }

    /// Whether the text mentions a name, however it is spelled.
    ///
    /// A name is found as whole words. Names of fewer than three letters, and words that name nothing in particular, are
    /// never found; a short name of one word only where it begins with a capital or stands as it was declared.
    pub fn mentions(&self, name: &str) -> bool {
        let key = company_key(name);
        if is_generic(name) {
            return false;
        }
        if key.chars().any(is_written_without_spaces) {
            return self.0.iter().any(|word| word.key.contains(&key));
        }
        let letters = key.chars().count();
        if letters < SHORTEST || key.chars().all(char::is_numeric) {
            return false;
        }
        (0..self.0.len()).any(|start| self.begins_at(start, &key, letters, name.trim()))
    }

    fn begins_at(&self, start: usize, key: &str, letters: usize, name: &str) -> bool {
        let mut rest = key;
        for (place, word) in self.0.iter().skip(start).enumerate() {
            let Some(after) = rest.strip_prefix(word.key.as_str()) else {
                return false;
            };
            if after.is_empty() {
                let one_word = place == 0;
                return !one_word || SHORT < letters || word.capital || word.written == name;
            }
            rest = after;
        }
        false
    }
}

/// Chinese and Japanese have no spaces between words; Korean attaches particles to names.
fn is_written_without_spaces(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{3134f}')
}
