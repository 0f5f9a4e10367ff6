//! Meetings, past and coming, with published minutes.

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use folkmoot_domain::meetings::{Cursor, GroupRef, Occurrence, Standing};
use folkmoot_services::meetings::{self as cases, Found, Wanted};
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

/// A page of meetings, the latest first.
#[derive(Serialize, ToSchema)]
pub struct MeetingList {
    /// The meetings.
    pub items: Vec<Meeting>,
    /// The address of the next page, with earlier ones.
    pub next: Option<String>,
}

/// The meetings of the community, from the furthest in the future to the first that was.
#[utoipa::path(
    get, path = "/api/v1/meetings", tag = "meetings",
    params(
        ("limit" = Option<u32>, Query, description = "Items per page, 1 to 100, by default 50"),
        ("after" = Option<String>, Query, description = "Where the page begins, as `next` says"),
        ("group" = Option<String>, Query, description = "The slug of a body"),
        ("from" = Option<String>, Query, description = "Only meetings held on this day or later, `2026-06-01`"),
        (
            "before" = Option<String>, Query,
            description = "Only meetings held before this day, at most 400 days ahead; by default 60 days from now"
        ),
    ),
    responses(
        (status = 200, body = MeetingList),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn meetings(public: Public, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let known = ["limit", "after", "group", "from", "before"];
    let given = Parameters::read(query.as_deref(), &known)?;
    let wanted = Wanted {
        group: given.text("group").map(str::to_owned),
        from: given.value("from", "a day, YYYY-MM-DD", day)?,
        before: given.value("before", "a day, YYYY-MM-DD", day)?,
        after: given.value("after", "what `next` gave", Cursor::read)?,
        limit: given.limit()?,
    };
    let limit = wanted.limit.rows().to_string();
    let (found, after) = cases::page(public.services(), wanted).await?;
    let next = after.map(|after| {
        let kept = |name: &'static str| (name, given.text(name).unwrap_or_default().to_owned());
        next(
            "/meetings",
            &[
                ("limit", limit),
                kept("group"),
                kept("from"),
                kept("before"),
                ("after", after.token()),
            ],
        )
    });
    let items = found
        .into_iter()
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
