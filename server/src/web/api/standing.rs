//! How a body stands beside its own charter.

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use folkmoot_domain::{
    bodies::standing::{Finding, Line as LineModel, Reading, Subject, Who},
    motions::rules::Absence,
};
use folkmoot_services::bodies as cases;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Problem, Public,
    parameters::{Parameters, day},
};

/// One thing that was looked at, with the numbers that there are.
#[derive(Default, Serialize, ToSchema)]
pub struct Line {
    /// `broken`, `soon` or `kept`.
    pub level: String,
    /// `seats`, `class`, `classless`, `employer`, `employers`, `service`, `services`, `absent`, `present`, `unexplained`
    /// or `alternate`.
    pub finding: String,
    /// Whom it is about, as in `/people/{id}`; of an alternate, first the alternate and then the person stood in for.
    pub people: Vec<Uuid>,
    /// The employer or group of companies.
    pub employer: Option<String>,
    /// The class of members.
    pub class: Option<String>,
    /// Of a rule about absence: `meetings`, `votes`, `attended`, `idle` or `year-of-votes`.
    pub rule: Option<String>,
    /// How many there are: seats, terms in a row, meetings or votes missed.
    pub has: Option<u32>,
    /// How many there may be, or are to be.
    pub limit: Option<u32>,
    /// Of how many: voting members, meetings, votes.
    pub of: Option<u32>,
    /// Terms ever, where the charter limits these too.
    pub ever: Option<u32>,
    /// The most terms ever.
    pub ever_limit: Option<u32>,
    /// Since when it is so, or the last day on which somebody was there.
    pub since: Option<String>,
    /// Until when there is grace, or the present term goes.
    pub until: Option<String>,
    /// Where the rule stands.
    pub place: Option<String>,
    /// The sentence of the charter.
    pub text: Option<String>,
}

/// How often a voting member came and voted in the year before.
#[derive(Serialize, ToSchema)]
pub struct Presence {
    /// The person, as in `/people/{id}`.
    pub person: Uuid,
    /// Meetings attended, oneself or by an alternate.
    pub attended: u32,
    /// Meetings held meanwhile.
    pub meetings: u32,
    /// Votes taken part in.
    pub voted: u32,
    /// Votes in which the person could have.
    pub votes: u32,
}

/// A body beside its own charter at the end of one day in its zone. Computed; nothing follows by itself.
#[derive(Serialize, ToSchema)]
pub struct Standing {
    /// Last part of the body's address.
    pub slug: String,
    /// The day.
    pub as_of: String,
    /// The first day of the rules in force then; none where the body had none.
    pub rules_from: Option<String>,
    /// What was found, the gravest first.
    pub lines: Vec<Line>,
    /// What the rules say nothing about: `seats`, `employers`, `service`, `absence`.
    pub silent: Vec<String>,
    /// What was assumed where the charter leaves something open: `share-rounded-down`, `gap` and others.
    pub readings: Vec<String>,
    /// How often everybody with a vote came and voted.
    pub presence: Vec<Presence>,
}

impl From<LineModel> for Line {
    fn from(line: LineModel) -> Self {
        let (place, text) = line
            .clause
            .map(|clause| (clause.place, clause.text))
            .unzip();
        Self {
            level: line.level.word().to_owned(),
            place,
            text,
            ..found(line.finding)
        }
    }
}

/// What was found, with its numbers under the names that all findings share.
fn found(finding: Finding) -> Line {
    let named = |name: &str| Line {
        finding: name.to_owned(),
        ..Line::default()
    };
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    match finding {
        Finding::Seats { held, provided } => Line {
            has: Some(held),
            limit: Some(provided),
            ..named("seats")
        },
        Finding::Class { class, members } => Line {
            class: Some(class),
            has: Some(members),
            ..named("class")
        },
        Finding::Classless { who } => about(vec![who], named("classless")),
        Finding::Unexplained { who } => about(vec![who], named("unexplained")),
        Finding::Alternate { who, of } => {
            about([who].into_iter().chain(of).collect(), named("alternate"))
        }
        Finding::Employer {
            employer,
            who,
            most,
            since,
            grace_until,
            ..
        } => Line {
            employer: Some(employer),
            has: u32::try_from(who.len()).ok(),
            limit: Some(most.votes),
            of: Some(most.of),
            since: day(since),
            until: day(grace_until),
            ..about(who, named("employer"))
        },
        Finding::Employers { most, largest } => {
            let (employer, has) = largest.unzip();
            Line {
                employer,
                has,
                limit: Some(most.votes),
                of: Some(most.of),
                ..named("employers")
            }
        }
        Finding::Service {
            who,
            served,
            consecutive,
            lifetime,
            until,
        } => Line {
            has: Some(served.in_a_row),
            limit: consecutive,
            ever: Some(served.ever),
            ever_limit: lifetime,
            until: day(until),
            ..about(vec![who], named("service"))
        },
        Finding::Services { members } => Line {
            of: Some(members),
            ..named("services")
        },
        Finding::Absent {
            who,
            rule: absence,
            missed,
            of,
            last,
            ..
        } => Line {
            rule: Some(rule(absence)),
            has: Some(missed),
            of: Some(of),
            since: day(last),
            ..about(vec![who], named("absent"))
        },
        Finding::Present {
            rule: absence,
            members,
        } => Line {
            rule: Some(rule(absence)),
            of: Some(members),
            ..named("present")
        },
    }
}

fn about(who: Vec<Who>, line: Line) -> Line {
    Line {
        people: who.into_iter().map(|who| who.account.0).collect(),
        ..line
    }
}

fn rule(absence: Absence) -> String {
    let word = match absence {
        Absence::Meetings(_) => "meetings",
        Absence::Votes(_) => "votes",
        Absence::Attended { .. } => "attended",
        Absence::Idle(_) => "idle",
        Absence::YearOfVotes(_) => "year-of-votes",
    };
    word.to_owned()
}

/// A body's standing; `as_of` asks for another day.
#[utoipa::path(
    get, path = "/api/v1/bodies/{slug}/standing", tag = "bodies",
    params(
        ("slug" = String, Path, description = "Last part of the body's address"),
        ("as_of" = Option<String>, Query, description = "A day, `2026-07-31`; by default today"),
    ),
    responses(
        (status = 200, body = Standing),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn standing(
    public: Public,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let given = Parameters::read(query.as_deref(), &["as_of"])?;
    let as_of = given.value("as_of", "a day, YYYY-MM-DD", day)?;
    let model = cases::standing(public.services(), slug, as_of).await?;
    let found = model.standing;
    public.json(&Standing {
        slug: model.slug,
        as_of: model.as_of.to_string(),
        rules_from: model.rules.map(|(from, _)| from.to_string()),
        lines: found.lines.into_iter().map(Line::from).collect(),
        silent: found
            .silent
            .into_iter()
            .map(|subject| Subject::word(subject).to_owned())
            .collect(),
        readings: found
            .readings
            .into_iter()
            .map(|reading| Reading::word(reading).to_owned())
            .collect(),
        presence: found
            .presence
            .into_iter()
            .map(|one| Presence {
                person: one.who.account.0,
                attended: one.attended,
                meetings: one.meetings,
                voted: one.voted,
                votes: one.votes,
            })
            .collect(),
    })
}
