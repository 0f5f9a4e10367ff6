//! Meetings, past and coming, with published minutes.

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use folkmoot_domain::meetings::{GroupRef, Occurrence, Standing};
use folkmoot_services::meetings::{self as cases, Found};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    Problem, Public, next,
    parameters::{Parameters, day},
};

/// A meeting.
#[derive(Serialize, ToSchema)]
pub struct Meeting {
    /// The slug of the body that meets.
    pub group: String,
    /// The day it was first announced for: its address, whatever happens later.
    pub date: String,
    /// What the calendar shows.
    pub title: String,
    /// When it begins.
    pub starts_at: String,
    /// When it ends.
    pub ends_at: String,
    /// The IANA zone in which it is announced.
    pub zone: String,
    /// The wall time of its beginning in that zone.
    pub wall_time: String,
    /// A link or a room.
    pub place: String,
    /// It will not be, or was not, held.
    pub cancelled: bool,
    /// Where it and its minutes stand.
    pub standing: String,
}

impl Meeting {
    fn new(group: &GroupRef, occurrence: Occurrence, standing: Standing) -> Self {
        Self {
            group: group.slug.clone(),
            date: occurrence.original_date.to_string(),
            title: occurrence.title,
            starts_at: occurrence.starts.to_string(),
            ends_at: occurrence.ends.to_string(),
            zone: occurrence.zone,
            wall_time: occurrence.wall.to_string(),
            place: occurrence.place,
            cancelled: occurrence.cancelled,
            standing: standing.word().to_owned(),
        }
    }
}

/// Meetings: on the first page those that come, then those that were, the latest first.
#[derive(Serialize, ToSchema)]
pub struct MeetingList {
    /// The meetings.
    pub items: Vec<Meeting>,
    /// The address of the page with older ones.
    pub next: Option<String>,
}

/// The meetings of the community. A page covers a stretch of time.
#[utoipa::path(
    get, path = "/api/v1/meetings", tag = "meetings",
    params(
        ("group" = Option<String>, Query, description = "The slug of a body"),
        ("after" = Option<String>, Query, description = "Where the page begins, as `next` says: only meetings before this day"),
    ),
    responses(
        (status = 200, body = MeetingList),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn meetings(public: Public, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let given = Parameters::read(query.as_deref(), &["group", "after"])?;
    let before = given.value("after", "a day, YYYY-MM-DD", day)?;
    let group = given.text("group").map(str::to_owned);
    let found = cases::list(public.services(), None, group.clone(), before).await?;
    let next = found.older.map(|older| {
        let group = group.unwrap_or_default();
        next(
            "/meetings",
            &[("group", group), ("after", older.to_string())],
        )
    });
    let items = found
        .upcoming
        .into_iter()
        .chain(found.past)
        .map(|one| Meeting::new(&one.group, one.occurrence, one.standing))
        .collect();
    public.json(&MeetingList { items, next })
}

/// A published version of the minutes.
#[derive(Serialize, ToSchema)]
pub struct Minutes {
    /// 1 for the first version; higher ones are amendments.
    pub version: i64,
    /// The text, in Markdown.
    pub text: String,
    /// What was amended and why.
    pub note: String,
    /// When it was published.
    pub published_at: String,
}

/// A meeting with its minutes.
#[derive(Serialize, ToSchema)]
pub struct MeetingPage {
    /// The meeting.
    pub meeting: Meeting,
    /// Published minutes, the latest version first.
    pub minutes: Vec<Minutes>,
    /// The numbers of the motions it dealt with.
    pub motions: Vec<String>,
}

/// One meeting, by its body and the day it was first announced for.
#[utoipa::path(
    get, path = "/api/v1/meetings/{group}/{date}", tag = "meetings",
    params(
        ("group" = String, Path, description = "The slug of the body"),
        ("date" = String, Path, description = "The day it was first announced for, `2026-07-30`"),
    ),
    responses((status = 200, body = MeetingPage), (status = 404, body = Problem, content_type = "application/problem+json")),
)]
pub async fn meeting(
    public: Public,
    Path((group, date)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let mut on = day(&date).ok_or_else(Problem::not_found)?;
    // A meeting that was moved to this day is found at the day it was first announced for.
    for _ in 0..2 {
        match cases::meeting(public.services(), None, group.clone(), on).await? {
            Found::At(announced) => on = announced,
            Found::Here(page) => {
                let page = *page;
                let minutes = page
                    .minutes
                    .into_iter()
                    .map(|minutes| Minutes {
                        version: minutes.version,
                        text: minutes.text,
                        note: minutes.note,
                        published_at: minutes.published_at.to_string(),
                    })
                    .collect();
                return public.json(&MeetingPage {
                    meeting: Meeting::new(&page.group, page.occurrence, page.standing),
                    minutes,
                    motions: page
                        .motions
                        .into_iter()
                        .filter_map(|motion| motion.code)
                        .collect(),
                });
            }
        }
    }
    Err(Problem::not_found())
}
