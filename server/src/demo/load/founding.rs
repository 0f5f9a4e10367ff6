//! People, bodies, charter and terms.

use folkmoot_domain::{
    accounts::{SignUp, Viewer},
    bodies::{
        AffiliationEntry, ApplicationEntry, BodyEntry, CharterEntry, DatedRules, DeliverableEntry,
        DetailsEntry, EditEntry, EndEntry, JoiningEntry, MembershipEntry,
        companies::{BelongingEntry, CompanyEntry},
        interests::InterestEntry,
    },
    motions::{
        Clause, Ratio, Rules,
        presets::linux_foundation_base,
        rules::{Absence, AbsenceEffect, CapEffect, EmployerCap, Inactivity, TermLimit},
    },
};
use folkmoot_services::{accounts, bodies};
use jiff::Timestamp;

use super::{
    COMPANIES, COMPANY_BOUGHT_DAYS_AGO, FOUNDED_DAYS_AGO, GROUPS, LoadError, PEOPLE, SEATS, Seat,
    Stage, group, refused, rules,
};
use crate::demo::{
    accounts::password,
    interests::{INTERESTS, INTERESTS_DAYS_AGO},
    purposes::{APPLICATION, PURPOSES, WRITTEN_DAYS_AGO},
};

/// The charter of the steering committee.
const CHARTER: &str = include_str!("../charter.md");

/// What happens while a community comes together.
#[derive(Debug, Clone, Copy)]
pub(super) enum Act {
    /// Everybody signs up.
    People,
    /// The bodies are created, the charter adopted.
    Bodies,
    /// A term begins; the number is that of the seat in [`SEATS`].
    Begin(usize),
    /// A term ends.
    End(usize),
    /// The companies are written down.
    Companies,
    /// A member changes the employer.
    Affiliation,
    /// The groups write down what they are there for, and how one joins them.
    Purposes,
    /// Somebody applies for a seat.
    Application,
    /// Members declare their interests.
    Interests,
}

/// When all of it happened.
pub(super) fn timeline(stage: &Stage) -> Result<Vec<(Timestamp, super::Act)>, LoadError> {
    let founded = stage.day("UTC", FOUNDED_DAYS_AGO)?;
    let mut acts = vec![
        (stage.at("UTC", founded, 8, 0)?, Act::People),
        (stage.at("UTC", founded, 9, 0)?, Act::Bodies),
    ];
    let bought = stage.day("UTC", COMPANY_BOUGHT_DAYS_AGO)?;
    acts.push((stage.at("UTC", bought, 10, 0)?, Act::Companies));
    let changed = stage.day("UTC", 90)?;
    acts.push((stage.at("UTC", changed, 10, 0)?, Act::Affiliation));
    let written = stage.day("UTC", WRITTEN_DAYS_AGO)?;
    acts.push((stage.at("UTC", written, 10, 0)?, Act::Purposes));
    let applied = stage.day("UTC", APPLICATION.2)?;
    acts.push((stage.at("UTC", applied, 10, 0)?, Act::Application));
    let declared = stage.day("UTC", INTERESTS_DAYS_AGO)?;
    acts.push((stage.at("UTC", declared, 10, 0)?, Act::Interests));
    for (number, seat) in SEATS.iter().enumerate() {
        let zone = group(seat.group)?.zone;
        let from = stage.day(zone, seat.from_days_ago)?;
        acts.push((stage.at(zone, from, 12, 0)?, Act::Begin(number)));
        if let Some(days_ago) = seat.until_days_ago {
            // Before the terms that begin on the same day.
            let until = stage.day(zone, days_ago)?;
            acts.push((stage.at(zone, until, 11, 0)?, Act::End(number)));
        }
    }
    Ok(acts
        .into_iter()
        .map(|(at, act)| (at, super::Act::Founding(act)))
        .collect())
}

pub(super) async fn perform(stage: &mut Stage, act: Act) -> Result<(), LoadError> {
    match act {
        Act::People => people(stage).await,
        Act::Bodies => create_bodies(stage).await,
        Act::Begin(number) => begin(stage, number).await,
        Act::End(number) => end(stage, number).await,
        Act::Companies => companies(stage).await,
        Act::Affiliation => affiliation(stage).await,
        Act::Purposes => purposes(stage).await,
        Act::Application => application(stage).await,
        Act::Interests => interests(stage).await,
    }
}

async fn people(stage: &mut Stage) -> Result<(), LoadError> {
    for person in PEOPLE {
        let form = SignUp {
            sign_in_name: person.key.to_owned(),
            name: person.name.to_owned(),
            password: password(person.key),
            ..SignUp::default()
        };
        let new = accounts::NewPerson {
            form,
            administrator: person.administrator,
            survey_manager: person.survey_manager,
        };
        let id = accounts::create(&stage.services, new)
            .await
            .map_err(refused(format!("signing up {}", person.key)))?;
        let viewer = Viewer {
            id,
            name: person.name.to_owned(),
            administrator: person.administrator,
            survey_manager: person.survey_manager,
        };
        stage.people.insert(person.key, viewer);
    }
    Ok(())
}

async fn create_bodies(stage: &mut Stage) -> Result<(), LoadError> {
    let administrator = stage.administrator()?.clone();
    for group in GROUPS {
        let entry = BodyEntry {
            slug: group.slug.to_owned(),
            code: group.code.to_owned(),
            name: group.name.to_owned(),
            kind: group.kind.to_owned(),
            parent: group.parent.unwrap_or_default().to_owned(),
            zone: group.zone.to_owned(),
            mission: group.mission.to_owned(),
        };
        let body = bodies::create(&stage.services, &administrator, entry)
            .await
            .map_err(refused(format!("creating {}", group.slug)))?;
        let rules = DatedRules {
            in_force_from: stage.day(group.zone, FOUNDED_DAYS_AGO)?,
            clause: "TSC Voting".to_owned(),
            rules: if group.slug == "tsc" {
                committee_rules()
            } else {
                rules::of(group.slug)
            },
        };
        bodies::set_rules(&stage.services, &administrator, body.id, rules)
            .await
            .map_err(refused(format!("the rules of {}", group.slug)))?;
    }
    let entry = CharterEntry {
        text: CHARTER.to_owned(),
        adopted_on: stage.day("America/New_York", FOUNDED_DAYS_AGO)?.to_string(),
        after: 0,
    };
    bodies::adopt_charter(&stage.services, &administrator, "tsc".to_owned(), entry)
        .await
        .map_err(refused("adopting the charter"))?;
    Ok(())
}

/// The groups write down what they are there for, and where they are found.
async fn purposes(stage: &mut Stage) -> Result<(), LoadError> {
    let administrator = stage.administrator()?.clone();
    for purpose in PURPOSES {
        let act = format!("what {} is there for", purpose.group);
        let slug = purpose.group.to_owned();
        let shown = bodies::edit_form(&stage.services, &administrator, slug.clone())
            .await
            .map_err(refused(&act))?;
        let address = |kind| {
            let mut channels = purpose.channels.iter();
            let found = channels.find(|(word, _)| *word == kind);
            found.map_or_else(String::new, |(_, address)| (*address).to_owned())
        };
        let mut deliverables = Vec::new();
        for (text, done_days_ago) in purpose.deliverables {
            let done_on = match done_days_ago {
                Some(days_ago) => stage.day("UTC", *days_ago)?.to_string(),
                None => String::new(),
            };
            let text = (*text).to_owned();
            deliverables.push(DeliverableEntry { text, done_on });
        }
        let entry = EditEntry {
            details: DetailsEntry {
                scope_in: purpose.scope_in.to_owned(),
                scope_out: purpose.scope_out.to_owned(),
                deliverables,
                disband_condition: purpose.disband_condition.to_owned(),
                chat: address("chat"),
                list: address("list"),
                repository: address("repository"),
                calendar: address("calendar"),
            },
            joining: JoiningEntry {
                joining: purpose.joining.0.to_owned(),
                joins_as: purpose.joining.1.to_owned(),
                emeritus: if purpose.emeritus { "yes" } else { "" }.to_owned(),
            },
            ..EditEntry::of(&shown.body, &shown.details, shown.joining, &shown.all)
        };
        bodies::edit(&stage.services, &administrator, slug, entry)
            .await
            .map_err(refused(&act))?;
    }
    Ok(())
}

/// Somebody applies for a seat in a group.
async fn application(stage: &mut Stage) -> Result<(), LoadError> {
    let (person, group, _, statement) = APPLICATION;
    let act = format!("{person} applies to {group}");
    let viewer = stage.person(person)?.clone();
    let entry = ApplicationEntry {
        statement: statement.to_owned(),
    };
    bodies::apply(&stage.services, &viewer, group.to_owned(), entry)
        .await
        .map_err(refused(act))
}

/// The base text with what the committee's own charter says about its members.
fn committee_rules() -> Rules {
    let clause = |place: &str, text: &str| Clause {
        place: format!("{place}, TSC Membership"),
        text: text.to_owned(),
        ..Clause::default()
    };
    let mut rules = linux_foundation_base();
    rules.common.seats = Some(9);
    rules.common.employer_cap = Some(EmployerCap {
        ratio: Ratio::new(1, 5),
        votes: Some(2),
        effect: CapEffect::Warn,
        grace: "90d".parse().ok(),
        clause: clause(
            "2.1.c",
            "No organisation, with those related to it, holds more than two voting seats, or a fifth of them, \
             whichever is more. After a change of employer it has ninety days.",
        ),
    });
    rules.terms = Some(TermLimit {
        consecutive: Some(2),
        lifetime: None,
        short_first_months: Some(9),
        clause: clause(
            "2.1.b",
            "Voting members are elected for a term and may serve at most two terms in a row. A first term of less \
             than nine months does not count.",
        ),
    });
    rules.inactivity.push(Inactivity {
        absence: Absence::Meetings(3),
        effect: AbsenceEffect::AsksToLeave,
        back_after: None,
        clause: clause(
            "2.1.d",
            "A voting member who misses three meetings in a row, and sends no alternate, is asked to step down.",
        ),
    });
    rules
}

async fn companies(stage: &mut Stage) -> Result<(), LoadError> {
    let administrator = stage.administrator()?.clone();
    for company in COMPANIES {
        let entry = CompanyEntry {
            name: company.name.to_owned(),
            spellings: company.spellings.to_owned(),
            ..CompanyEntry::default()
        };
        let id = bodies::companies::add(&stage.services, &administrator, entry)
            .await
            .map_err(refused(company.name))?;
        if let Some((head, days_ago)) = company.belongs {
            let entry = BelongingEntry {
                to: head.to_owned(),
                from: stage.day("UTC", days_ago)?.to_string(),
                source: "Announcement of both companies".to_owned(),
                ..BelongingEntry::default()
            };
            bodies::companies::belong(&stage.services, &administrator, id, entry)
                .await
                .map_err(refused(company.name))?;
        }
    }
    Ok(())
}

/// Somebody who stood for nobody takes an employment.
async fn interests(stage: &mut Stage) -> Result<(), LoadError> {
    let (from, until) = (
        stage.day("UTC", INTERESTS_DAYS_AGO)?,
        stage.day("UTC", INTERESTS_DAYS_AGO - 365)?,
    );
    for interest in INTERESTS {
        let entry = InterestEntry {
            name: interest.name.to_owned(),
            kind: interest.kind.to_owned(),
            detail: interest.detail.to_owned(),
            from: from.to_string(),
            until: until.to_string(),
            replaces: String::new(),
        };
        let person = stage.person(interest.person)?;
        bodies::interests::declare(&stage.services, person, entry)
            .await
            .map_err(refused(format!("declaring {}", interest.name)))?;
    }
    Ok(())
}

async fn affiliation(stage: &mut Stage) -> Result<(), LoadError> {
    let femi = stage.person("femi")?;
    let entry = AffiliationEntry {
        from: stage.day("UTC", 90)?.to_string(),
        affiliation: "Imaginary University".to_owned(),
    };
    bodies::affiliations::state(&stage.services, femi, femi.id, entry)
        .await
        .map_err(refused("a change of employer"))
}

fn seat(number: usize) -> Result<&'static Seat, LoadError> {
    SEATS
        .get(number)
        .ok_or_else(|| LoadError::Missing(format!("seat {number}")))
}

async fn begin(stage: &mut Stage, number: usize) -> Result<(), LoadError> {
    let seat = seat(number)?;
    let zone = group(seat.group)?.zone;
    let entry = MembershipEntry {
        account: stage.person(seat.person)?.id.to_string(),
        role: seat.role.to_owned(),
        voting_status: seat.voting.to_owned(),
        affiliation: seat.affiliation.to_owned(),
        from: stage.day(zone, seat.from_days_ago)?.to_string(),
        to: match seat.until_days_ahead {
            Some(days) => stage.day(zone, -days)?.to_string(),
            None => String::new(),
        },
        appointed_by: seat.appointed_by.to_owned(),
        appointment_note: seat.note.to_owned(),
        stands_in_for: match seat.stands_in_for {
            Some(principal) => stage.person(principal)?.id.to_string(),
            None => String::new(),
        },
        ..MembershipEntry::default()
    };
    let membership = bodies::add_member(
        &stage.services,
        stage.administrator()?,
        seat.group.to_owned(),
        entry,
    )
    .await
    .map_err(refused(format!(
        "the term of {} in {}",
        seat.person, seat.group
    )))?;
    stage.memberships.insert(number, membership.id);
    Ok(())
}

/// Whether the person goes on in another role on that day.
fn goes_on(seat: &Seat, days_ago: i32) -> bool {
    SEATS.iter().any(|next| {
        (next.group, next.person) == (seat.group, seat.person)
            && next.from_days_ago == days_ago
            && next.appointed_by == "continuation"
    })
}

async fn end(stage: &mut Stage, number: usize) -> Result<(), LoadError> {
    let seat = seat(number)?;
    let zone = group(seat.group)?.zone;
    let days_ago = seat.until_days_ago.unwrap_or_default();
    let membership = stage
        .memberships
        .get(&number)
        .ok_or_else(|| LoadError::Missing(format!("the term of {}", seat.person)))?;
    let entry = EndEntry {
        to: stage.day(zone, days_ago)?.to_string(),
        leaving: if goes_on(seat, days_ago) {
            "continuation".to_owned()
        } else {
            "term-ended".to_owned()
        },
        ..EndEntry::default()
    };
    bodies::end_term(
        &stage.services,
        stage.administrator()?,
        seat.group.to_owned(),
        *membership,
        entry,
    )
    .await
    .map_err(refused(format!(
        "the end of the term of {} in {}",
        seat.person, seat.group
    )))
}
