//! Committees and working groups with their rosters.

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use folkmoot_domain::bodies::{
    Appointment, Charter as CharterModel, Grounds as GroundsModel, Leaving, Seat as SeatModel,
};
use folkmoot_services::bodies as cases;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Problem, Public,
    parameters::{Parameters, day},
};

/// A body in the list.
#[derive(Serialize, ToSchema)]
pub struct BodySummary {
    /// Never changes.
    pub id: Uuid,
    /// Last part of its address.
    pub slug: String,
    /// The prefix of its decisions.
    pub code: String,
    /// The full name.
    pub name: String,
    /// `committee`, `working-group`, `special-interest-group`, `all-hands` or `community`.
    pub kind: String,
    /// The slug of the body it reports to.
    pub parent: Option<String>,
    /// What it is there for, in Markdown.
    pub mission: String,
    /// People with a vote today.
    pub voting_members: i64,
    /// People with any seat today.
    pub members: i64,
}

/// All bodies.
#[derive(Serialize, ToSchema)]
pub struct BodyList {
    /// The bodies in the community's order.
    pub items: Vec<BodySummary>,
    /// Always none: all bodies are on one page.
    pub next: Option<String>,
}

/// The bodies of the community.
#[utoipa::path(
    get, path = "/api/v1/bodies", tag = "bodies",
    responses((status = 200, body = BodyList)),
)]
pub async fn bodies(public: Public, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    Parameters::read(query.as_deref(), &[])?;
    let groups = cases::groups(public.services()).await?;
    let items = groups
        .into_iter()
        .map(|group| BodySummary {
            id: group.id.0,
            slug: group.slug,
            code: group.code,
            name: group.name,
            kind: group.kind.word().to_owned(),
            parent: group.parent,
            mission: group.mission,
            voting_members: group.voting_members,
            members: group.members,
        })
        .collect();
    public.json(&BodyList { items, next: None })
}

/// One term of one person.
#[derive(Serialize, ToSchema)]
pub struct Seat {
    /// The person, as in `/people/{id}`.
    pub person: Uuid,
    /// The name; none for a former member of the community.
    pub name: Option<String>,
    /// `chair`, `secretary`, `lead`, `member` and others.
    pub role: String,
    /// `voting`, `alternate`, `observer`, `emeritus` or `none`.
    pub voting_status: String,
    /// Company or other affiliation on the day of the roster; of a former or coming term on its last or first day.
    pub affiliation: Option<String>,
    /// The group of companies it belongs to on that day, where that is called otherwise.
    pub company_group: Option<String>,
    /// First day in.
    pub from: String,
    /// First day out.
    pub to: Option<String>,
    /// How the person came to the seat; none for what was written down before this was asked.
    pub appointed: Option<Grounds>,
    /// Why the person left it, once it was ended.
    pub left: Option<Grounds>,
    /// The class of members, where the charter distinguishes some.
    pub class: Option<String>,
    /// For whom an alternate stands in, as in `/people/{id}`.
    pub stands_in_for: Option<Uuid>,
}

/// A recorded reason.
#[derive(Serialize, ToSchema)]
pub struct Grounds {
    /// A fixed word: `founding`, `election`, `vote`, `appointment`, `employer` and others; or `term-ended`, `resigned`,
    /// `removed` and others.
    pub by: String,
    /// The code of the decision that did it, as in `/decisions/{code}`.
    pub decision: Option<String>,
    /// What there is to add.
    pub note: Option<String>,
}

impl Grounds {
    fn of<W: Copy>(grounds: GroundsModel<W>, word: impl Fn(W) -> &'static str) -> Self {
        Self {
            by: word(grounds.by).to_owned(),
            decision: grounds.decision,
            note: grounds.note,
        }
    }
}

impl From<SeatModel> for Seat {
    fn from(seat: SeatModel) -> Self {
        Self {
            person: seat.account.0,
            name: seat.name,
            role: seat.role.word().to_owned(),
            voting_status: seat.voting_status.word().to_owned(),
            affiliation: seat.affiliation,
            company_group: seat.company_group,
            appointed: seat
                .appointed
                .map(|how| Grounds::of(how, Appointment::word)),
            left: seat.left.map(|why| Grounds::of(why, Leaving::word)),
            class: seat.class,
            stands_in_for: seat.stands_in_for.map(|account| account.0),
            from: seat.from.to_string(),
            to: seat.to.map(|day| day.to_string()),
        }
    }
}

/// One adopted version of a charter.
#[derive(Serialize, ToSchema)]
pub struct Charter {
    /// 1 for the first version.
    pub number: i64,
    /// The text, in Markdown.
    pub text: String,
    /// The day from which it holds.
    pub adopted_on: String,
}

impl From<CharterModel> for Charter {
    fn from(charter: CharterModel) -> Self {
        Self {
            number: charter.number,
            text: charter.text,
            adopted_on: charter.adopted_on.to_string(),
        }
    }
}

/// One thing a body is to deliver.
#[derive(Serialize, ToSchema)]
pub struct Deliverable {
    /// What it is.
    pub text: String,
    /// The day it was delivered; none until it is.
    pub done_on: Option<String>,
}

/// Where a body is found.
#[derive(Serialize, ToSchema)]
pub struct Channel {
    /// `chat`, `list`, `repository` or `calendar`.
    pub kind: String,
    /// An address that begins with `https://` or, for a list, with `mailto:`.
    pub address: String,
}

/// A body with its roster at the end of one day in its zone.
#[derive(Serialize, ToSchema)]
pub struct Body {
    /// Never changes.
    pub id: Uuid,
    /// Last part of its address.
    pub slug: String,
    /// The prefix of its decisions.
    pub code: String,
    /// The full name.
    pub name: String,
    /// What sort of body it is.
    pub kind: String,
    /// The slug of the body it reports to.
    pub parent: Option<String>,
    /// The slugs of the bodies that report to it.
    pub children: Vec<String>,
    /// The IANA zone of its days.
    pub zone: String,
    /// What it is there for, in Markdown.
    pub mission: String,
    /// What belongs to its work, in Markdown.
    pub scope_in: String,
    /// What does not, in Markdown.
    pub scope_out: String,
    /// What it is to deliver.
    pub deliverables: Vec<Deliverable>,
    /// When it is disbanded, in Markdown.
    pub disband_condition: String,
    /// Where it is found.
    pub channels: Vec<Channel>,
    /// How one joins: `appointment`, `open`, `application` or `invitation`.
    pub joining: String,
    /// The day of the roster.
    pub as_of: String,
    /// People with a vote on that day.
    pub voting_members: u64,
    /// Who sat in it on that day.
    pub seats: Vec<Seat>,
    /// Terms that were over by then.
    pub former: Vec<Seat>,
    /// Terms that had not begun.
    pub coming: Vec<Seat>,
    /// Charter versions, the latest first.
    pub charters: Vec<Charter>,
}

/// One body; `as_of` asks for the roster of another day.
#[utoipa::path(
    get, path = "/api/v1/bodies/{slug}", tag = "bodies",
    params(
        ("slug" = String, Path, description = "Last part of the body's address"),
        ("as_of" = Option<String>, Query, description = "A day, `2026-07-31`; by default today"),
    ),
    responses(
        (status = 200, body = Body),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn body(
    public: Public,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let given = Parameters::read(query.as_deref(), &["as_of"])?;
    let as_of = given.value("as_of", "a day, YYYY-MM-DD", day)?;
    let group = cases::group(public.services(), None, slug, as_of).await?;
    let seats = |seats: Vec<SeatModel>| seats.into_iter().map(Seat::from).collect();
    public.json(&Body {
        id: group.body.id.0,
        slug: group.body.slug,
        code: group.body.code,
        name: group.body.name,
        kind: group.body.kind.word().to_owned(),
        parent: group.parent.map(|(slug, _)| slug),
        children: group.children.into_iter().map(|(slug, _)| slug).collect(),
        zone: group.body.zone,
        mission: group.body.mission,
        scope_in: group.details.scope_in,
        scope_out: group.details.scope_out,
        deliverables: group
            .details
            .deliverables
            .into_iter()
            .map(|one| Deliverable {
                text: one.text,
                done_on: one.done_on.map(|day| day.to_string()),
            })
            .collect(),
        disband_condition: group.details.disband_condition,
        channels: group
            .details
            .channels
            .into_iter()
            .map(|channel| Channel {
                kind: channel.kind.word().to_owned(),
                address: channel.address,
            })
            .collect(),
        joining: group.joining.way.word().to_owned(),
        as_of: group.roster.as_of.to_string(),
        voting_members: u64::try_from(group.roster.voting_members).unwrap_or(u64::MAX),
        seats: seats(group.roster.seats),
        former: seats(group.roster.former),
        coming: seats(group.roster.coming),
        charters: group.charters.into_iter().map(Charter::from).collect(),
    })
}
