//! The register of decisions.

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use folkmoot_domain::ids::AccountId;
use folkmoot_domain::motions::{
    Force, Manner, Matter,
    imported::Imported as ImportedModel,
    joint::Joint as JointModel,
    outcome::{Outcome as OutcomeModel, Step},
    reading::{MeetingRef as MeetingModel, Motion as Model, Person as PersonModel, RegisterRow},
    register::{Cursor, RegisterQuery, Standing},
};
use folkmoot_services::motions as cases;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Problem, Public, next, parameters::Parameters};

mod effects;
mod links;
mod votes;

pub use self::effects::Effect;
pub use self::links::Links;
pub use self::votes::{RollCallRow, Ruling};

/// A motion in the register; its text, effects, links and roll call are in the motion itself.
#[derive(Serialize, ToSchema)]
pub struct MotionSummary {
    /// The lasting number, such as `TSC-2026-007`.
    pub code: String,
    /// The question in one line.
    pub title: String,
    /// The slug of the body that decides.
    pub body: String,
    /// `meeting`, `electronic`, `lazy-consensus` or `consent`.
    pub mode: String,
    /// `ordinary`, `charter-amendment`, `licence-exception` and others.
    pub matter: String,
    /// `open`, `passed`, `passed-subject-to-approval`, `refused` (passed, and not approved outside), `failed`, `no-quorum`,
    /// `tied`, `blocked`, `withdrawn`, `awaits-other-body` (passed, and another body decides it too), `not-carried-jointly`
    /// (passed, and not adopted by that body), or
    /// `recorded` for what was decided elsewhere and not computed here.
    pub standing: String,
    /// When the vote began.
    pub opened_at: String,
    /// When it ends or would have ended.
    pub closes_at: Option<String>,
    /// When it ended or was withdrawn.
    pub closed_at: Option<String>,
    /// The number of the motion by which another body decides the same: it is in force only when both have passed.
    pub joint: Option<String>,
    /// Where it stands since it was adopted: `awaiting-approval`, `coming`, `in-force`, `up-for-review`, `superseded` or
    /// `repealed`.
    pub force: Option<String>,
    /// The first day in force.
    pub in_force_from: Option<String>,
    /// The day on which it is looked at again.
    pub review_on: Option<String>,
    /// The number of the decision that took its place.
    pub superseded_by: Option<String>,
    /// The number of the decision that ended it.
    pub repealed_by: Option<String>,
    /// The number of the decision that superseded or repealed it.
    pub ended_by: Option<String>,
    /// The first day on which it no longer was in force.
    pub ended_on: Option<String>,
}

fn day(day: Option<jiff::civil::Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

impl From<RegisterRow> for MotionSummary {
    fn from(row: RegisterRow) -> Self {
        let ended_as = |force: Force| {
            let by = row.after.ended_by.clone();
            by.filter(|_| row.after.force == Some(force))
        };
        Self {
            superseded_by: ended_as(Force::Superseded),
            repealed_by: ended_as(Force::Repealed),
            code: row.code,
            title: row.title,
            body: row.body.slug,
            mode: row.mode.word().to_owned(),
            matter: row.matter.word().to_owned(),
            standing: row.standing.word().to_owned(),
            opened_at: row.opened_at.to_string(),
            closes_at: row.closes_at.map(|at| at.to_string()),
            closed_at: row.closed_at.map(|at| at.to_string()),
            joint: row.joint,
            force: row.after.force.map(|force| force.word().to_owned()),
            in_force_from: day(row.after.in_force_from),
            review_on: day(row.after.review_on),
            ended_by: row.after.ended_by,
            ended_on: day(row.after.ended_on),
        }
    }
}

/// A page of the register, the newest first.
#[derive(Serialize, ToSchema)]
pub struct MotionList {
    /// The motions.
    pub items: Vec<MotionSummary>,
    /// The address of the next page.
    pub next: Option<String>,
}

const PARAMETERS: [&str; 9] = [
    "limit", "after", "body", "year", "standing", "force", "matter", "person", "text",
];

/// The register of decisions.
#[utoipa::path(
    get, path = "/api/v1/motions", tag = "motions",
    params(
        ("limit" = Option<u32>, Query, description = "Items per page, 1 to 100, by default 50"),
        ("after" = Option<String>, Query, description = "Where the page begins, as `next` says"),
        ("body" = Option<String>, Query, description = "The slug of a body"),
        ("year" = Option<i16>, Query, description = "The year of the number"),
        ("standing" = Option<String>, Query, description = "`open`, `passed`, `passed-subject-to-approval`, `refused`, `failed`, `no-quorum`, `tied`, `blocked`, `withdrawn`, `awaits-other-body` or `not-carried-jointly`"),
        ("force" = Option<String>, Query, description = "Where it stands since it was adopted: `awaiting-approval`, `coming`, `in-force` (with what is up for review), `up-for-review`, `superseded` or `repealed`"),
        ("matter" = Option<String>, Query, description = "What it is about: `ordinary`, `policy`, `charter-amendment` and others"),
        ("person" = Option<Uuid>, Query, description = "Somebody who moved it or had a vote on it"),
        ("text" = Option<String>, Query, description = "Words of title, text or number, by their beginnings; all of them"),
    ),
    responses((status = 200, body = MotionList), (status = 400, body = Problem, content_type = "application/problem+json")),
)]
pub async fn motions(public: Public, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let given = Parameters::read(query.as_deref(), &PARAMETERS)?;
    let limit = given.limit()?;
    given.value("after", "what `next` gave", Cursor::read)?;
    given.value("year", "a year", |text| text.parse::<i16>().ok())?;
    given.value(
        "standing",
        "a standing of the register",
        Standing::from_word,
    )?;
    given.value("force", "a standing since the adoption", Force::from_word)?;
    given.value("matter", "a matter of the register", Matter::from_word)?;
    given.value("person", "the id of a person", |text| {
        text.parse::<AccountId>().ok()
    })?;
    let text = |name: &str| given.text(name).unwrap_or_default().to_owned();
    let asked = RegisterQuery {
        body: text("body"),
        year: text("year"),
        standing: text("standing"),
        force: text("force"),
        matter: text("matter"),
        person: text("person"),
        text: text("text"),
        limit: limit.rows().to_string(),
        after: text("after"),
    };
    let register = cases::list(public.services(), None, asked).await?;
    let next = register.next.map(|after| {
        let kept = |name: &'static str| (name, text(name));
        let limit = ("limit", limit.rows().to_string());
        let mut kept = vec![
            limit,
            kept("body"),
            kept("year"),
            kept("standing"),
            kept("force"),
            kept("matter"),
            kept("person"),
            kept("text"),
        ];
        kept.push(("after", after));
        next("/motions", &kept)
    });
    let items = register.rows.into_iter().map(MotionSummary::from).collect();
    public.json(&MotionList { items, next })
}

/// A person as a motion names them.
#[derive(Serialize, ToSchema)]
pub struct Person {
    /// As in `/people/{id}`.
    pub id: Uuid,
    /// The name; none for a former member.
    pub name: Option<String>,
}

impl From<PersonModel> for Person {
    fn from(person: PersonModel) -> Self {
        Self {
            id: person.id.0,
            name: person.name,
        }
    }
}

/// What came of a motion, computed from the charter's rules; for an open one, where the count stands.
#[derive(Serialize, ToSchema)]
pub struct Outcome {
    /// `passed`, `passed-subject-to-approval`, `failed`, `no-quorum`, `tied` or `blocked`.
    pub verdict: String,
    /// Voting members at the opening.
    pub eligible: u32,
    /// Present, the recused left out.
    pub present: u32,
    /// Votes for.
    pub yes: u32,
    /// Votes against.
    pub no: u32,
    /// Abstentions.
    pub abstain: u32,
    /// Recusals.
    pub recused: u32,
    /// Said nothing.
    pub silent: u32,
    /// Had no vote, being suspended.
    pub suspended: u32,
    /// The arithmetic, step by step, each with its clause.
    pub steps: Vec<Step>,
}

impl From<OutcomeModel> for Outcome {
    fn from(outcome: OutcomeModel) -> Self {
        let tally = outcome.tally;
        Self {
            verdict: outcome.verdict.name().to_owned(),
            eligible: tally.eligible,
            present: tally.present,
            yes: tally.yes,
            no: tally.no,
            abstain: tally.abstain,
            recused: tally.recused,
            silent: tally.silent,
            suspended: tally.suspended,
            steps: outcome.steps,
        }
    }
}

/// That another body decides a motion too: it is in force only when both have passed.
#[derive(Serialize, ToSchema)]
pub struct Joint {
    /// The slug of the other body.
    pub body: String,
    /// Which of the two motions this is: `first` for the one that was moved, to which belongs what follows, `second` for
    /// the one by which the other body votes.
    pub part: String,
    /// The number of the other motion.
    pub code: Option<String>,
    /// What that vote alone has come to, as in the register.
    pub standing: Option<String>,
    /// The count of that vote; none while nobody may see it.
    pub outcome: Option<Outcome>,
}

impl From<JointModel> for Joint {
    fn from(joint: JointModel) -> Self {
        let (code, standing, outcome) = match joint.other {
            Some(other) => (Some(other.code), Some(other.standing), other.count),
            None => (None, None, None),
        };
        Self {
            body: joint.body.slug,
            part: joint.part.word().to_owned(),
            code,
            standing: standing.map(|standing| standing.word().to_owned()),
            outcome: outcome.map(Outcome::from),
        }
    }
}

/// A meeting that deals with a motion.
#[derive(Serialize, ToSchema)]
pub struct MeetingReference {
    /// Its lasting address below the site's, `/meetings/tsc/2026-07-30`.
    pub address: String,
    /// What the calendar shows.
    pub title: String,
    /// When it begins.
    pub starts_at: String,
    /// It will not be, or was not, held.
    pub cancelled: bool,
}

impl From<MeetingModel> for MeetingReference {
    fn from(meeting: MeetingModel) -> Self {
        Self {
            address: meeting.address,
            title: meeting.title,
            starts_at: meeting.starts_at.to_string(),
            cancelled: meeting.cancelled,
        }
    }
}

/// The file that a decision was imported from.
#[derive(Serialize, ToSchema)]
pub struct Origin {
    /// `node` or `csv`.
    pub format: String,
    /// The name of the file, with the decision's own name where it holds several.
    pub source: String,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub digest: String,
    /// What the file says came of it.
    pub recorded: String,
    /// The outcome was computed here, by a rule that was assumed; otherwise it is only what was recorded.
    pub computed: bool,
    /// When it was imported.
    pub imported_at: String,
}

impl From<ImportedModel> for Origin {
    fn from(origin: ImportedModel) -> Self {
        Self {
            format: origin.format.word().to_owned(),
            source: origin.source,
            digest: origin.digest,
            recorded: origin.recorded,
            computed: origin.computed,
            imported_at: origin.imported_at.to_string(),
        }
    }
}

/// A motion in full.
#[derive(Serialize, ToSchema)]
pub struct Motion {
    /// Never changes.
    pub id: Uuid,
    /// The lasting number.
    pub code: Option<String>,
    /// The question in one line.
    pub title: String,
    /// The motion itself, in Markdown.
    pub text: String,
    /// The slug of the body that decides.
    pub body: String,
    /// `meeting`, `electronic`, `lazy-consensus` or `consent`.
    pub mode: String,
    /// What it is about.
    pub matter: String,
    /// The kind of change, where the rules have several.
    pub variant: Option<String>,
    /// Who sees the votes: `open`, `until-close` (nobody until then) or `secret` (nobody ever).
    pub secrecy: String,
    /// The day on which its effect is looked at.
    pub evaluate_on: Option<String>,
    /// `open`, `closed` or `withdrawn`.
    pub state: String,
    /// What it has come to, as in the register: the outcome, and what others have said of it since.
    pub standing: String,
    /// What others have said of it since it was counted.
    pub rulings: Vec<Ruling>,
    /// To whom a matter was taken that the vote did not resolve.
    pub referred_to: Option<String>,
    /// Who moved it.
    pub mover: Person,
    /// The meetings it was moved for or linked to, the earliest first.
    pub meetings: Vec<MeetingReference>,
    /// When the vote began.
    pub opened_at: Option<String>,
    /// When it ends.
    pub closes_at: Option<String>,
    /// The end it had before its one extension.
    pub extended_from: Option<String>,
    /// When it ended.
    pub closed_at: Option<String>,
    /// Where it stands since it was adopted: `awaiting-approval`, `coming`, `in-force`, `up-for-review`, `superseded` or
    /// `repealed`.
    pub force: Option<String>,
    /// The first day in force.
    pub in_force_from: Option<String>,
    /// The day on which it is looked at again.
    pub review_on: Option<String>,
    /// The number of the decision that superseded or repealed it.
    pub ended_by: Option<String>,
    /// The first day on which it no longer was in force.
    pub ended_on: Option<String>,
    /// The numbers of the decisions whose place it takes once it is in force.
    pub supersedes: Vec<String>,
    /// The numbers of the decisions that it ends once it is in force.
    pub repeals: Vec<String>,
    /// The number of the decision whose review it is.
    pub reviews: Option<String>,
    /// What it does to roster and charter once it is in force, and what became of that.
    pub effects: Vec<Effect>,
    /// What it is linked to besides meetings, with titles and addresses.
    pub links: Links,
    /// When its mover withdrew it.
    pub withdrawn_at: Option<String>,
    /// The count, and of a closed motion the outcome; none while nobody may see it.
    pub outcome: Option<Outcome>,
    /// The other body's vote; none where one body decides alone.
    pub joint: Option<Joint>,
    /// The organisations and projects that it concerns, as its mover names them.
    pub concerns: Vec<String>,
    /// The sealed electorate with everyone's vote.
    pub roll_call: Vec<RollCallRow>,
    /// Where it comes from; none for a motion that was moved here.
    pub imported: Option<Origin>,
    /// The numbers of its entries in the public record.
    pub record: Vec<i64>,
}

impl From<Model> for Motion {
    fn from(motion: Model) -> Self {
        let instant = |at: Option<jiff::Timestamp>| at.map(|at| at.to_string());
        let secrecy = motion.secrecy().word().to_owned();
        let standing = motion.standing().word().to_owned();
        let proceedings = motion.proceedings;
        let after = motion.after;
        let earlier = |manner: Manner| {
            let of_manner = after
                .earlier
                .iter()
                .filter(|earlier| earlier.manner == manner);
            of_manner
                .map(|earlier| earlier.decision.code.clone())
                .collect::<Vec<_>>()
        };
        Self {
            effects: motion.effects.into_iter().map(Effect::from).collect(),
            links: Links::of(&motion.links, &after),
            id: motion.id.0,
            code: motion.code,
            title: motion.title,
            text: motion.text,
            body: motion.body.slug,
            mode: motion.mode.word().to_owned(),
            matter: motion.matter.word().to_owned(),
            secrecy,
            variant: motion.variant,
            evaluate_on: motion.evaluate_on.map(|day| day.to_string()),
            state: motion.state.word().to_owned(),
            standing,
            rulings: proceedings.rulings.into_iter().map(Ruling::from).collect(),
            referred_to: proceedings.referral.map(|referral| referral.to),
            extended_from: instant(proceedings.extension.map(|extension| extension.from)),
            mover: motion.mover.into(),
            meetings: motion
                .meetings
                .into_iter()
                .map(MeetingReference::from)
                .collect(),
            opened_at: instant(motion.opened_at),
            closes_at: instant(motion.closes_at),
            closed_at: instant(motion.closed_at),
            force: after.force.map(|force| force.word().to_owned()),
            in_force_from: day(after.in_force_from),
            review_on: day(after.review_on),
            ended_by: after.ended_by.map(|by| by.code),
            ended_on: day(after.ended_on),
            supersedes: earlier(Manner::Supersedes),
            repeals: earlier(Manner::Repeals),
            reviews: after.reviews.map(|reviewed| reviewed.code),
            withdrawn_at: instant(motion.withdrawn_at),
            outcome: motion.count.map(Outcome::from),
            joint: motion.joint.map(Joint::from),
            concerns: motion.concerns,
            roll_call: motion
                .roll_call
                .into_iter()
                .map(RollCallRow::from)
                .collect(),
            imported: motion.imported.map(Origin::from),
            record: motion.history.iter().map(|entry| entry.seq).collect(),
        }
    }
}

/// One motion.
#[utoipa::path(
    get, path = "/api/v1/motions/{code}", tag = "motions",
    params(("code" = String, Path, description = "The motion's number, such as `TSC-2026-007`")),
    responses((status = 200, body = Motion), (status = 404, body = Problem, content_type = "application/problem+json")),
)]
pub async fn motion(public: Public, Path(code): Path<String>) -> Result<Response, Problem> {
    let shown = cases::show(public.services(), None, &code).await?;
    public.json(&Motion::from(shown.motion))
}
