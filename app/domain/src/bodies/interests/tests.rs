use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::bodies::{
    Term,
    companies::{Belonging, Companies, Company},
};
use crate::ids::CompanyId;

const TODAY: Date = date(2026, 11, 22);

fn interest(from: Date, until: Date) -> Interest {
    Interest {
        id: InterestId(Uuid::from_u128(1)),
        name: "Acme".into(),
        kind: InterestKind::Office,
        detail: None,
        from,
        until,
        declared_at: "2026-11-20T12:00:00Z".parse().unwrap(),
        withdrawn_at: None,
    }
}

fn typed() -> InterestEntry {
    InterestEntry {
        name: " Acme, Inc. ".into(),
        kind: "money".into(),
        ..InterestEntry::blank(TODAY)
    }
}

fn wrong(entry: &InterestEntry) -> Vec<(String, String)> {
    let errors = entry.read(TODAY).unwrap_err().into_iter();
    errors
        .map(|error| (error.field.to_string(), error.message.to_string()))
        .collect()
}

fn company(number: u128, name: &str, spellings: &[&str]) -> Company {
    Company {
        id: CompanyId(Uuid::from_u128(number)),
        name: name.into(),
        spellings: spellings.iter().map(|&one| one.into()).collect(),
        nobody: false,
        belongs: Vec::new(),
        revision: 0,
    }
}

/// IBM; Red Hat, which belongs to it from 2019-07-09; "independent", which is nobody's.
fn companies() -> Companies {
    let ibm = company(1, "IBM", &["International Business Machines"]);
    let mut hat = company(2, "Red Hat", &["RHT"]);
    hat.belongs.push(Belonging {
        to: ibm.id,
        term: Term::new(date(2019, 7, 9), None).unwrap(),
        source: None,
    });
    let mut nobody = company(3, "Independent", &["Self employed"]);
    nobody.nobody = true;
    Companies::of([ibm, hat, nobody])
}

#[test]
fn the_form_proposes_a_year_and_takes_two() {
    let entry = typed();
    assert_eq!(
        (entry.from.as_str(), entry.until.as_str()),
        ("2026-11-22", "2027-11-22")
    );
    let read = entry.read(TODAY).unwrap();
    assert_eq!(
        (read.name.as_str(), read.kind),
        ("Acme, Inc.", InterestKind::Money)
    );
    let until = |until: &str| InterestEntry {
        until: until.into(),
        ..typed()
    };
    assert!(until("2028-11-22").read(TODAY).is_ok());
    let at = |message: &str| vec![("until".to_owned(), message.to_owned())];
    assert_eq!(wrong(&until("2028-11-23")), at("interests-error-far"));
    // A day that is over, or no day at all.
    assert_eq!(wrong(&until("2026-11-22")), at("interests-error-over"));
    assert_eq!(wrong(&until("soon")), at("bodies-error-day"));
    let later = InterestEntry {
        from: "2027-11-22".into(),
        ..typed()
    };
    assert_eq!(wrong(&later), at("interests-error-over"));
}

#[test]
fn what_names_nothing_is_refused_at_its_field() {
    for (name, message) in [
        ("", "bodies-error-required"),
        ("Independent", "interests-error-generic"),
        ("open source", "interests-error-generic"),
        ("X", "interests-error-generic"),
        ("…", "interests-error-generic"),
        ("unabhängig", "interests-error-generic"),
        (&"Acme ".repeat(40), "bodies-error-too-long"),
    ] {
        let entry = InterestEntry {
            name: name.into(),
            ..typed()
        };
        assert_eq!(
            wrong(&entry),
            [("name".to_owned(), message.to_owned())],
            "{name}"
        );
    }
    let kind = InterestEntry {
        kind: "love".into(),
        replaces: "x".into(),
        ..typed()
    };
    assert_eq!(wrong(&kind).len(), 2);
}

#[test]
fn it_stands_from_its_first_day_to_the_day_before_its_end() {
    let utc = TimeZone::UTC;
    let one = interest(date(2026, 11, 21), date(2026, 12, 1));
    // Nobody knew of it before it was declared.
    assert_eq!(one.state_on(date(2026, 11, 19), &utc), None);
    for (day, state) in [
        (date(2026, 11, 20), InterestState::Coming),
        (date(2026, 11, 21), InterestState::Standing),
        (date(2026, 11, 30), InterestState::Standing),
        (date(2026, 12, 1), InterestState::Expired),
    ] {
        assert_eq!(one.state_on(day, &utc), Some(state), "{day}");
    }
    let withdrawn = Interest {
        withdrawn_at: Some("2026-11-25T01:00:00Z".parse().unwrap()),
        ..one.clone()
    };
    assert_eq!(
        withdrawn.state_on(date(2026, 11, 24), &utc),
        Some(InterestState::Standing)
    );
    assert_eq!(
        withdrawn.state_on(date(2026, 11, 25), &utc),
        Some(InterestState::Withdrawn)
    );
    // It was still the day before in New York.
    let york = TimeZone::fixed(jiff::tz::offset(-5));
    assert_eq!(
        withdrawn.state_on(date(2026, 11, 24), &york),
        Some(InterestState::Withdrawn)
    );
    assert!(!withdrawn.asks_on(date(2026, 11, 22)));
    // Who declares it where it is tomorrow already is asked today.
    assert!(one.asks_on(date(2026, 11, 20)) && !one.asks_on(date(2026, 11, 19)));
    assert!(one.asks_on(date(2026, 11, 30)) && !one.asks_on(date(2026, 12, 1)));
    assert!(one.ends_soon(date(2026, 11, 2)) && !one.ends_soon(date(2026, 10, 31)));
    assert!(one.ends_soon(date(2026, 11, 30)) && !one.ends_soon(date(2026, 12, 1)));
}

#[test]
fn names_mean_the_same_however_they_are_written() {
    let all = companies();
    let before = date(2019, 7, 8);
    for (one, other, day, same) in [
        ("Acme", "ACME, Inc.", TODAY, true),
        ("Acme", "Acme Labs", TODAY, false),
        ("Red Hat", "IBM", TODAY, true),
        ("RHT", "International Business Machines Corp.", TODAY, true),
        ("Red Hat", "IBM", before, false),
        ("redhat", "Red-Hat", before, true),
        ("Independent", "independent", TODAY, false),
        ("Self-Employed", "Independent", TODAY, false),
        ("", "", TODAY, false),
        ("AG", "ag", TODAY, true),
    ] {
        assert_eq!(all.same(one, other, day), same, "{one} {other} {day}");
        assert_eq!(all.same(other, one, day), same, "{other} {one} {day}");
    }
}

#[test]
fn a_text_mentions_a_name_in_whole_words() {
    for (text, name, found) in [
        ("Fund Acme’s new build", "Acme", true),
        ("We pay ACME INC. for it.", "acme", true),
        ("An acmeist poem", "Acme", false),
        ("The red hat of the chair", "Red Hat", true),
        ("RedHat pays", "Red Hat", true),
        ("It is redhatted", "Red Hat", false),
        ("At the end of his arm", "Arm", false),
        ("Build for Arm and x86", "Arm", true),
        ("use jq here", "jq", false),
        ("adopt zlib as it is", "zlib", true),
        ("adopt Zlib as it is", "zlib", true),
        ("kubernetes is used", "Kubernetes", true),
        ("AT&T Labs", "AT and T Labs", true),
        ("The open source project", "project", false),
        ("in 2026 we", "2026", false),
        ("我们与华为合作", "华为", true),
        ("我们合作", "华为", false),
        ("Nvidia (formerly Mellanox)", "NVIDIA Corporation", true),
        ("the Linux Foundation pays", "The Linux Foundation", true),
        ("", "Acme", false),
    ] {
        assert_eq!(
            RunningText::of(text).mentions(name),
            found,
            "{name} in {text}"
        );
    }
}

#[test]
fn a_company_is_looked_for_under_the_names_of_its_group() {
    let all = companies();
    let names = |name, day| {
        let mut names = all.names_of(name, day);
        names.sort_unstable();
        names.dedup();
        names
    };
    assert_eq!(names("Acme", TODAY), ["Acme"]);
    assert_eq!(
        names("Red Hat", TODAY),
        ["IBM", "International Business Machines", "RHT", "Red Hat"]
    );
    assert_eq!(names("Red Hat", date(2019, 7, 8)), ["RHT", "Red Hat"]);
    assert_eq!(names("independent", TODAY), Vec::<&str>::new());
}

proptest! {
    #[test]
    fn a_name_that_stands_as_it_was_declared_is_found_among_other_words(
        name in "[A-Z][a-z]{5,12}( [A-Z][a-z]{5,9}){0,2}", before in "[a-z ]{0,20}", after in "[a-z ]{0,20}",
    ) {
        prop_assume!(!is_generic(&name));
        let text = format!("{before} {name}, {after}");
        prop_assert!(RunningText::of(&text).mentions(&name), "{text}");
        prop_assert!(RunningText::of(&text).mentions(&name.to_uppercase()), "{text}");
        // Within a word it is none.
        let glued = format!("x{}x", name.replace(' ', ""));
        prop_assert!(!RunningText::of(&glued).mentions(&name), "{glued}");
    }

    #[test]
    fn no_text_or_name_is_too_strange(text in ".{0,80}", name in ".{0,20}") {
        RunningText::of(&text).mentions(&name);
    }

    #[test]
    fn an_interest_that_can_be_declared_stands_on_some_day_and_ends(from in 0_i64..4_000, length in -10_i64..800) {
        let from = date(2018, 1, 1).checked_add(from.days()).unwrap();
        let until = TODAY.checked_add(length.days()).unwrap();
        let entry = InterestEntry { from: from.to_string(), until: until.to_string(), ..typed() };
        if let Ok(read) = entry.read(TODAY) {
            prop_assert!(read.from < read.until && TODAY < read.until);
            let last = read.until.yesterday().unwrap();
            let standing = interest(read.from, read.until);
            prop_assert!(standing.asks_on(last) && !standing.asks_on(read.until));
        } else {
            prop_assert!(until <= TODAY || until <= from || length > 700);
        }
    }
}
