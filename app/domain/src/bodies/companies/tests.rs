use jiff::civil::{Date, date};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn id(number: u128) -> CompanyId {
    CompanyId(Uuid::from_u128(number))
}

fn company(number: u128, name: &str, belongs: &[(u128, Date, Option<Date>)]) -> Company {
    Company {
        id: id(number),
        name: name.into(),
        spellings: Vec::new(),
        nobody: false,
        belongs: belongs
            .iter()
            .map(|(to, from, until)| Belonging {
                to: id(*to),
                term: Term::new(*from, *until).unwrap(),
                source: None,
            })
            .collect(),
        revision: 0,
    }
}

/// Red Hat belongs to IBM from 2019-07-09; CoreOS to Red Hat from 2018-01-30; Kyndryl belonged to IBM until 2021-11-04.
fn companies() -> Companies {
    Companies::of([
        Company {
            spellings: vec!["International Business Machines".into()],
            ..company(1, "IBM", &[])
        },
        company(2, "Red Hat, Inc.", &[(1, date(2019, 7, 9), None)]),
        company(3, "CoreOS", &[(2, date(2018, 1, 30), None)]),
        company(
            4,
            "Kyndryl",
            &[(1, date(2020, 10, 8), Some(date(2021, 11, 4)))],
        ),
        Company {
            nobody: true,
            spellings: vec!["self-employed".into()],
            ..company(5, "Independent", &[])
        },
    ])
}

#[test]
fn one_company_has_one_key_however_it_is_written() {
    for alike in [
        // "NVIDIA" and "Nvidia" were two employers of the ONNX election of 2026.
        &[
            "NVIDIA",
            "Nvidia",
            "nvidia",
            "NVIDIA Corporation",
            "Nvidia Corp.",
            " N V I D I A ",
            "ＮＶＩＤＩＡ",
        ][..],
        &[
            "Red Hat",
            "RedHat",
            "Red-Hat",
            "Red Hat, Inc.",
            "red hat inc",
            "Red\u{a0}Hat",
            "Red Hat®",
        ],
        &["Nestlé S.A.", "Nestle", "NESTLE\u{301} SA", "Nestlé"],
        &[
            "Müller & Söhne GmbH & Co. KG",
            "Mu\u{308}ller and Söhne",
            "MÜLLER & SÖHNE",
        ],
        &["Straße AG", "STRASSE", "Strasse A.G."],
        &[
            "Example Società S.p.A.",
            "example società spa",
            "Example Societa",
        ],
        &["Beispiel e. V.", "Beispiel eV", "BEISPIEL"],
        &[
            "The Linux Foundation",
            "Linux Foundation",
            "linux  foundation",
        ],
        // The first letters are Cyrillic and Greek.
        &["Аpple Inc", "Apple", "Αpple"],
        &["华为技术有限公司", "华为技术", "华为技术 有限公司"],
        &["株式会社日立製作所", "日立製作所", "日立製作所 株式会社"],
        &["O'Reilly Media", "O’Reilly Media, Inc", "OReilly Media"],
    ] {
        for other in alike {
            assert_eq!(
                company_key(other),
                company_key(alike[0]),
                "{other:?} beside {:?}",
                alike[0]
            );
        }
    }
}

#[test]
fn different_companies_have_different_keys() {
    let names = [
        "IBM",
        "Intel",
        "AMD",
        "ARM",
        "HP",
        "HPE",
        "SAP",
        "SAS Institute",
        "3M",
        "Яндекс",
        "Huawei",
        "华为",
        "日立",
        "Co",
        "The",
        "Limited",
        "AS",
        "Example Labs",
        "Example Lab",
    ];
    for (place, name) in names.iter().enumerate() {
        assert!(!company_key(name).is_empty(), "{name:?} has no key");
        for other in &names[..place] {
            assert_ne!(
                company_key(name),
                company_key(other),
                "{name:?} and {other:?}"
            );
        }
    }
    assert_eq!(company_key(" – ® "), "");
}

#[test]
fn a_company_belongs_to_its_group_on_the_days_it_does() {
    let companies = companies();
    let group = |written: &str, day: Date| {
        companies
            .employer(written, day)
            .map(|one| one.name.as_str())
    };
    assert_eq!(group("RedHat", date(2019, 7, 8)), Some("Red Hat, Inc."));
    assert_eq!(group("RedHat", date(2019, 7, 9)), Some("IBM"));
    // Over two steps, and only since the second was there.
    assert_eq!(group("coreos", date(2018, 1, 29)), Some("CoreOS"));
    assert_eq!(group("coreos", date(2018, 1, 30)), Some("Red Hat, Inc."));
    assert_eq!(group("coreos", date(2026, 1, 1)), Some("IBM"));
    assert_eq!(group("Kyndryl", date(2021, 11, 3)), Some("IBM"));
    assert_eq!(group("Kyndryl", date(2021, 11, 4)), Some("Kyndryl"));
    assert_eq!(
        group("international business machines corp", date(2026, 1, 1)),
        Some("IBM")
    );
    assert_eq!(group("Initech", date(2026, 1, 1)), None);
}

#[test]
fn an_electorate_is_counted_by_groups_and_by_unregistered_names_alike() {
    let written = [
        Some("IBM"),
        Some("RED HAT"),
        Some("Nvidia"),
        Some("NVIDIA Corp."),
        Some("Independent"),
        Some("self employed"),
        Some(" "),
        None,
    ];
    let counted = companies().employers(written, date(2026, 1, 1));
    let names: Vec<_> = counted.iter().map(Option::as_deref).collect();
    assert_eq!(
        names,
        [
            Some("IBM"),
            Some("IBM"),
            Some("Nvidia"),
            Some("Nvidia"),
            None,
            None,
            None,
            None
        ]
    );
}

#[test]
fn a_roster_says_under_which_other_name_an_affiliation_is_counted() {
    let companies = companies();
    let other = |written: &str| companies.other_group(written, date(2026, 1, 1));
    assert_eq!(
        other("International Business Machines").as_deref(),
        Some("IBM")
    );
    assert_eq!(other("RED HAT").as_deref(), Some("IBM"));
    for same in ["I.B.M. Corp", "Initech", "self-employed"] {
        assert_eq!(other(same), None, "{same}");
    }
}

#[test]
fn a_company_cannot_come_to_belong_to_itself() {
    let companies = companies();
    let on = |from, until| Term::new(from, until).unwrap();
    assert!(companies.would_circle(id(1), id(1), &on(date(2026, 1, 1), None)));
    // IBM to CoreOS would be a circle while CoreOS belongs to Red Hat and Red Hat to IBM.
    assert!(companies.would_circle(id(1), id(3), &on(date(2026, 1, 1), None)));
    assert!(!companies.would_circle(id(1), id(3), &on(date(2018, 2, 1), Some(date(2019, 7, 9)))));
    assert!(companies.would_circle(id(1), id(3), &on(date(2018, 2, 1), Some(date(2019, 7, 10)))));
    assert!(!companies.would_circle(id(1), id(4), &on(date(2021, 11, 4), None)));
}

#[test]
fn a_spelling_that_is_another_companys_is_refused() {
    let entry = |name: &str, spellings: &str| CompanyEntry {
        name: name.into(),
        spellings: spellings.into(),
        ..CompanyEntry::default()
    };
    let companies = companies();
    let new = entry(
        "Initech",
        "INITECH Inc.\nInitech Systems\n\n  initech systems \n",
    )
    .read(&companies, None)
    .unwrap();
    assert_eq!(
        new.spellings,
        ["Initech Systems"],
        "what is matched anyway is left out"
    );
    let field =
        |entry: CompanyEntry, this| entry.read(&companies, this).unwrap_err()[0].field.clone();
    assert_eq!(field(entry("red hat", ""), None), "name");
    assert!(
        entry("Red Hat", "").read(&companies, Some(id(2))).is_ok(),
        "its own name"
    );
    assert_eq!(field(entry("Initech", "I.B.M."), None), "spellings");
    assert_eq!(field(entry("–", ""), None), "name");
}

#[test]
fn a_company_belongs_to_one_other_at_a_time() {
    let companies = companies();
    let entry = |to: &str, from: &str, until: &str| BelongingEntry {
        to: to.into(),
        from: from.into(),
        until: until.into(),
        ..BelongingEntry::default()
    };
    let read = |company: u128, entry: BelongingEntry| {
        entry.read(&companies, companies.get(id(company)).unwrap())
    };
    assert!(read(4, entry("Red Hat", "2021-11-04", "")).is_ok());
    let message = |company, entry| read(company, entry).unwrap_err()[0].message.clone();
    assert_eq!(
        message(4, entry("Red Hat", "2021-11-03", "")),
        "companies-error-overlap"
    );
    assert_eq!(
        message(1, entry("CoreOS", "2026-01-01", "")),
        "companies-error-circle"
    );
    assert_eq!(
        message(1, entry("Nobody Ltd", "2026-01-01", "")),
        "companies-error-unknown"
    );
    assert_eq!(
        message(1, entry("Independent", "2026-01-01", "")),
        "companies-error-unknown"
    );
    assert_eq!(
        message(1, entry("Kyndryl", "2026-01-01", "2026-01-01")),
        "companies-error-no-day"
    );
}

#[test]
fn every_sigma_is_one() {
    assert_eq!(company_key("Φάρος"), company_key("ΦΑΡΟΣ"));
    assert_eq!(company_key("\u{3f9}"), company_key("\u{3f2}"));
}

proptest! {
    #[test]
    fn a_key_is_its_own_key_and_knows_no_case(name in "\\PC{0,30}") {
        let key = company_key(&name);
        prop_assert!(key.chars().all(char::is_alphanumeric), "{key:?}");
        prop_assert_eq!(company_key(&name.to_uppercase()), company_key(&name.to_uppercase().to_lowercase()));
        prop_assert_eq!(company_key(&format!("  {name}\t")), key);
    }

    #[test]
    fn any_latin_name_with_a_legal_form_is_the_name(name in "[A-Z][a-z]{3,12}( [A-Z][a-z]{5,9})?", form in prop::sample::select(vec!["Inc.", "GmbH", "Corp", "S.p.A.", "Ltd.", "LLC", "B.V."])) {
        prop_assert_eq!(company_key(&format!("{name}, {form}")), company_key(&name));
    }
}
