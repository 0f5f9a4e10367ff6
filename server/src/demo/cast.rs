//! The people and bodies of the demo community. All names are invented, and are meant to look it.

/// What the demo community is called, unless the settings name it.
pub const COMMUNITY: &str = "Imaginary Models";

/// Somebody with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// Sign-in name, and how the rest of the demo refers to the person.
    pub key: &'static str,
    /// The name that others see.
    pub name: &'static str,
    /// Administrator of the site.
    pub administrator: bool,
    /// Survey manager.
    pub survey_manager: bool,
}

const fn person(key: &'static str, name: &'static str) -> Person {
    Person {
        key,
        name,
        administrator: false,
        survey_manager: false,
    }
}

/// Everybody, in the order in which accounts are created.
pub const PEOPLE: &[Person] = &[
    Person {
        administrator: true,
        ..person("admin", "Alex Admin-Example")
    },
    Person {
        survey_manager: true,
        ..person("omar", "Omar Lorem")
    },
    person("ada", "Ada Muster"),
    person("hana", "Hana Dummy"),
    person("chiara", "Chiara Esempio"),
    person("quill", "Quill Nobody"),
    person("basil", "Basil Placeholder"),
    person("lin", "Lin Shili 林示例"),
    person("femi", "Femi Sampleton"),
    person("gudrun", "Gudrun Beispiel"),
    person("jonas", "Jonas Testmann"),
    person("petra", "Petra Ipsum"),
    person("rosa", "Rosa Fiction"),
];

/// The accounts that the sign-in page lists, one for each role, with the Fluent key of what the person is.
pub const SHOWN_ACCOUNTS: &[(&str, &str)] = &[
    ("admin", "accounts-demo-administrator"),
    ("omar", "accounts-demo-survey-manager"),
    ("ada", "accounts-demo-chair"),
    ("hana", "accounts-demo-secretary"),
    ("chiara", "accounts-demo-voting-member"),
    ("quill", "accounts-demo-member"),
];

/// A committee, working group or the all-hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Last part of the address.
    pub slug: &'static str,
    /// Prefix of decisions.
    pub code: &'static str,
    /// Full name.
    pub name: &'static str,
    /// A word of `domain::bodies::Kind`.
    pub kind: &'static str,
    /// Slug of the body it reports to.
    pub parent: Option<&'static str>,
    /// IANA zone.
    pub zone: &'static str,
    /// Markdown.
    pub mission: &'static str,
}

/// The bodies, parents first.
pub const GROUPS: &[Group] = &[
    Group {
        slug: "tsc",
        code: "TSC",
        name: "Technical Steering Committee",
        kind: "committee",
        parent: None,
        zone: "America/New_York",
        mission: "Decides on the technical direction of the community: what is researched, trained and released, \
                  under which licence, and with which data. Meets in public. Anyone may listen and speak; the \
                  voting members decide.",
    },
    Group {
        slug: "machine-learning",
        code: "ML",
        name: "Machine Learning Working Group",
        kind: "working-group",
        parent: Some("tsc"),
        zone: "America/New_York",
        mission: "Designs, trains and evaluates the community’s models, and writes down how, so that others can \
                  repeat it.",
    },
    Group {
        slug: "data",
        code: "DATA",
        name: "Data Working Group",
        kind: "working-group",
        parent: Some("tsc"),
        zone: "Europe/Berlin",
        mission: "Finds, describes and checks the data that models are trained on, keeps a record of where every \
                  item comes from, and takes works out when their authors ask for it.",
    },
    Group {
        slug: "all-hands",
        code: "ALL",
        name: "All-hands",
        kind: "all-hands",
        parent: None,
        zone: "America/New_York",
        mission: "The call that is open to everybody: news from the groups, demonstrations, questions. It decides \
                  nothing.",
    },
];

/// One term of one person in one body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// Slug of the body.
    pub group: &'static str,
    /// Key of the person.
    pub person: &'static str,
    /// A word of `domain::bodies::Role`.
    pub role: &'static str,
    /// A word of `domain::bodies::VotingStatus`.
    pub voting: &'static str,
    /// Employer or the like, empty for none.
    pub affiliation: &'static str,
    /// First day, in days before the day of loading.
    pub from_days_ago: i32,
    /// The day after the last, in days before the day of loading.
    pub until_days_ago: Option<i32>,
    /// The day after the last of a term that goes on, in days after the day of loading.
    pub until_days_ahead: Option<i32>,
    /// A word of `domain::bodies::Appointment`.
    pub appointed_by: &'static str,
    /// What there is to add to it, empty for nothing.
    pub note: &'static str,
    /// Key of the person for whom an alternate stands in.
    pub stands_in_for: Option<&'static str>,
}

const fn seat(
    group: &'static str,
    person: &'static str,
    role: &'static str,
    voting: &'static str,
    affiliation: &'static str,
    from_days_ago: i32,
) -> Seat {
    Seat {
        group,
        person,
        role,
        voting,
        affiliation,
        from_days_ago,
        until_days_ago: None,
        until_days_ahead: None,
        appointed_by: "founding",
        note: "",
        stands_in_for: None,
    }
}

/// The same seat, won in an election.
const fn elected(seat: Seat) -> Seat {
    Seat {
        appointed_by: "election",
        note: "Announced at the all-hands call",
        ..seat
    }
}

/// The same seat, given by the committee.
const fn appointed(seat: Seat) -> Seat {
    Seat {
        appointed_by: "appointment",
        note: "By the Technical Steering Committee",
        ..seat
    }
}

/// The same seat, which goes on from another one of the person.
const fn goes_on(seat: Seat) -> Seat {
    Seat {
        appointed_by: "continuation",
        ..seat
    }
}

/// The same seat, in a group that is open to all.
const fn joined(seat: Seat) -> Seat {
    Seat {
        appointed_by: "open",
        ..seat
    }
}

/// Who sits where, since when, and how they came to it.
pub const SEATS: &[Seat] = &[
    Seat {
        until_days_ago: Some(300),
        ..seat("tsc", "rosa", "chair", "voting", "Nonesuch Institute", 850)
    },
    goes_on(seat("tsc", "rosa", "member", "emeritus", "", 300)),
    Seat {
        until_days_ago: Some(300),
        ..seat("tsc", "ada", "member", "voting", "Atelier Nowhere", 850)
    },
    goes_on(seat(
        "tsc",
        "ada",
        "chair",
        "voting",
        "Atelier Nowhere",
        300,
    )),
    appointed(seat("tsc", "hana", "secretary", "none", "", 420)),
    elected(seat(
        "tsc",
        "basil",
        "member",
        "voting",
        "Example Labs",
        700,
    )),
    Seat {
        until_days_ago: Some(335),
        ..elected(seat(
            "tsc",
            "chiara",
            "member",
            "voting",
            "Università Immaginaria",
            700,
        ))
    },
    // The second term in a row, which ends soon: the charter allows no third.
    Seat {
        until_days_ahead: Some(30),
        ..elected(seat(
            "tsc",
            "chiara",
            "member",
            "voting",
            "Università Immaginaria",
            335,
        ))
    },
    elected(seat(
        "tsc",
        "lin",
        "member",
        "voting",
        "Nonesuch Institute",
        300,
    )),
    elected(seat("tsc", "femi", "member", "voting", "", 520)),
    elected(seat(
        "tsc",
        "gudrun",
        "member",
        "voting",
        "EXAMPLE LABS, Inc.",
        520,
    )),
    elected(seat(
        "tsc",
        "jonas",
        "member",
        "voting",
        "Made-up Models Ltd",
        410,
    )),
    appointed(seat(
        "tsc",
        "petra",
        "technical-lead",
        "observer",
        "Made-up Models Ltd",
        410,
    )),
    Seat {
        appointed_by: "appointment",
        note: "Named by Jonas Testmann",
        stands_in_for: Some("jonas"),
        ..seat(
            "tsc",
            "petra",
            "member",
            "alternate",
            "Made-up Models Ltd",
            200,
        )
    },
    appointed(seat(
        "machine-learning",
        "petra",
        "lead",
        "voting",
        "Made-up Models Ltd",
        500,
    )),
    joined(seat(
        "machine-learning",
        "basil",
        "member",
        "voting",
        "Example Labs",
        500,
    )),
    joined(seat(
        "machine-learning",
        "femi",
        "member",
        "voting",
        "",
        380,
    )),
    joined(seat(
        "machine-learning",
        "quill",
        "member",
        "observer",
        "",
        120,
    )),
    appointed(seat(
        "data",
        "omar",
        "lead",
        "voting",
        "Università Immaginaria",
        480,
    )),
    joined(seat(
        "data",
        "lin",
        "secretary",
        "voting",
        "Nonesuch Institute",
        480,
    )),
    joined(seat(
        "data",
        "gudrun",
        "member",
        "voting",
        "EXAMPLE LABS, Inc.",
        360,
    )),
    joined(seat("data", "quill", "member", "voting", "", 200)),
    appointed(seat(
        "all-hands",
        "ada",
        "chair",
        "none",
        "Atelier Nowhere",
        300,
    )),
    appointed(seat("all-hands", "hana", "secretary", "none", "", 300)),
];

/// A company that members stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Company {
    /// What it is called.
    pub name: &'static str,
    /// Other spellings, one a line.
    pub spellings: &'static str,
    /// The company it belongs to, and since how many days before the day of loading.
    pub belongs: Option<(&'static str, i32)>,
}

/// The companies, heads of groups first.
pub const COMPANIES: &[Company] = &[
    Company {
        name: "Example Labs",
        spellings: "Example Laboratories",
        belongs: None,
    },
    Company {
        name: "Made-up Models Ltd",
        spellings: "MUM",
        belongs: Some(("Example Labs", COMPANY_BOUGHT_DAYS_AGO)),
    },
    Company {
        name: "Università Immaginaria",
        spellings: "Imaginary University",
        belongs: None,
    },
];

/// Days before the day of loading on which one company bought another.
pub const COMPANY_BOUGHT_DAYS_AGO: i32 = 45;

#[cfg(test)]
mod tests {
    use folkmoot_domain::bodies::{Appointment, Kind, Role, VotingStatus};

    use super::*;

    #[test]
    fn every_seat_belongs_to_a_person_and_a_body_that_exist() {
        for seat in SEATS {
            assert!(
                PEOPLE.iter().any(|person| person.key == seat.person),
                "{seat:?}"
            );
            assert!(
                GROUPS.iter().any(|group| group.slug == seat.group),
                "{seat:?}"
            );
            assert!(Role::from_word(seat.role).is_some(), "{seat:?}");
            assert!(VotingStatus::from_word(seat.voting).is_some(), "{seat:?}");
            assert!(
                Appointment::from_word(seat.appointed_by).is_some(),
                "{seat:?}"
            );
        }
        for group in GROUPS {
            assert!(Kind::from_word(group.kind).is_some(), "{group:?}");
        }
        for (key, _) in SHOWN_ACCOUNTS {
            assert!(PEOPLE.iter().any(|person| person.key == *key), "{key}");
        }
    }

    #[test]
    fn seven_people_vote_in_the_committee_today() {
        let voting = SEATS
            .iter()
            .filter(|seat| seat.group == "tsc" && seat.voting == "voting")
            .filter(|seat| seat.until_days_ago.is_none())
            .count();
        assert_eq!(voting, 7);
    }
}
