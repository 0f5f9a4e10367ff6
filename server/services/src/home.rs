//! The front page: what the community is deciding now, and what it decided last.

use folkmoot_domain::{
    accounts::Viewer,
    home::{HomePage, OpenMotion, ReleasedResults},
    meetings::{Meetings, Standing as MeetingStanding},
    motions::{
        Step,
        reading::{Motion, RegisterRow},
        register::{RegisterQuery, Standing},
        rules::ThresholdBase,
    },
    paging::Limit,
    surveys::catalogue::State,
};

use crate::{Refusal, Services, bodies, meetings, motions, results, surveys};

/// Open surveys and motions shown at most.
const OPEN: u32 = 4;
/// Closed motions shown at most.
const DECISIONS: usize = 5;
/// Meetings shown at most, coming and past each.
const MEETINGS: usize = 3;
/// Closed surveys whose results are looked for.
const CLOSED_SURVEYS: u32 = 4;

/// Everything on the front page; each part is what its own page shows first.
pub async fn home(services: &Services, viewer: Option<&Viewer>) -> Result<HomePage, Refusal> {
    let Meetings { upcoming, past, .. } = meetings::list(services, viewer, None, None).await?;
    Ok(HomePage {
        surveys: surveys::open(services, viewer, OPEN).await?,
        motions: open_motions(services, viewer).await?,
        decisions: decisions(services).await?,
        meetings: upcoming.into_iter().take(MEETINGS).collect(),
        minutes: past
            .into_iter()
            .filter(|meeting| meeting.standing == MeetingStanding::Published)
            .take(MEETINGS)
            .collect(),
        results: latest_results(services).await?,
        groups: bodies::groups(services).await?,
    })
}

async fn open_motions(
    services: &Services,
    viewer: Option<&Viewer>,
) -> Result<Vec<OpenMotion>, Refusal> {
    let rows = register(services, Some(Standing::Open), OPEN).await?;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        let motion = motions::show(services, viewer, &row.code).await?.motion;
        let said = motion.roll_call.iter().filter(|seat| seat.voted).count();
        shown.push(OpenMotion {
            electorate: i64::try_from(motion.roll_call.len()).unwrap_or(i64::MAX),
            voted: i64::try_from(said).unwrap_or(i64::MAX),
            yes_needed: yes_needed(&motion),
            row,
        });
    }
    shown.sort_by_key(|open| (open.row.closes_at.is_none(), open.row.closes_at));
    Ok(shown)
}

/// The yes votes that carry a motion, where they are a share of the whole electorate and so known already.
fn yes_needed(motion: &Motion) -> Option<i64> {
    motion
        .count
        .as_ref()?
        .steps
        .iter()
        .find_map(|step| match step {
            Step::Majority {
                of: ThresholdBase::Eligible | ThresholdBase::EligibleWithoutSubject,
                needed,
                ..
            } => Some(i64::from(*needed)),
            _ => None,
        })
}

async fn decisions(services: &Services) -> Result<Vec<RegisterRow>, Refusal> {
    let mut rows = register(services, None, 20).await?;
    rows.retain(|row| row.standing != Standing::Open);
    rows.sort_by_key(|row| std::cmp::Reverse(row.closed_at));
    rows.truncate(DECISIONS);
    Ok(rows)
}

async fn register(
    services: &Services,
    standing: Option<Standing>,
    limit: u32,
) -> Result<Vec<RegisterRow>, Refusal> {
    let query = RegisterQuery {
        standing: standing.map(Standing::word).unwrap_or_default().to_owned(),
        limit: limit.to_string(),
        ..RegisterQuery::default()
    };
    Ok(motions::list(services, None, query).await?.rows)
}

async fn latest_results(services: &Services) -> Result<Vec<ReleasedResults>, Refusal> {
    let wanted = surveys::Wanted {
        state: Some(State::Closed),
        after: None,
        limit: Limit::new(Some(CLOSED_SURVEYS)),
    };
    let (closed, _) = surveys::list(services, wanted).await?;
    let mut shown = Vec::new();
    for survey in closed {
        let list = results::list(services, &survey.slug).await?;
        if let Some(line) = list.releases.into_iter().next() {
            shown.push(ReleasedResults {
                slug: survey.slug,
                number: line.number,
                title: survey.title,
                fielded_at: survey.fielded_at,
                zone: survey.zone,
                respondents: line.respondents,
                released_at: line.released_at,
            });
        }
    }
    shown.sort_by_key(|released| std::cmp::Reverse(released.released_at));
    Ok(shown)
}
