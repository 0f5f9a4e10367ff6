//! The survey in its two fieldings: last year's, closed and released, and this year's, open.

use folkmoot_domain::{
    ids::SubmissionKey,
    surveys::{
        Answers,
        settings::{SettingsEntry, UploadEntry},
    },
};
use folkmoot_services::{Refusal, results, surveys};
use jiff::{Timestamp, civil::Date};

use super::{LoadError, Stage, refused};
use crate::demo::answers::{QUESTIONNAIRE, sheets};

/// The zone in which the survey opens and closes.
const ZONE: &str = "America/New_York";
/// People who answered last year.
pub(super) const RESPONDENTS: usize = 600;
/// From which their answers follow.
const ANSWERS_SEED: u64 = 2025;

/// One of the two fieldings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fielding {
    LastYear,
    ThisYear,
}

/// What happens to a survey.
#[derive(Debug, Clone, Copy)]
pub(super) enum Act {
    /// Uploaded, set and fielded.
    Field(Fielding),
    /// All answers of last year come in.
    Answer,
    /// Last year's is closed.
    Close,
    /// Its results are released.
    Release,
}

impl Act {
    pub(super) fn step(self) -> Option<&'static str> {
        match self {
            Self::Answer => Some("six hundred people answer last year's survey"),
            Self::Release => Some("its results are released"),
            _ => None,
        }
    }
}

impl Fielding {
    /// Fielded on this day, before the day of loading.
    fn opens_days_ago(self) -> i32 {
        match self {
            Self::LastYear => 384,
            Self::ThisYear => 10,
        }
    }

    /// Closes on this day, before the day of loading.
    fn closes_days_ago(self) -> i32 {
        match self {
            Self::LastYear => 363,
            Self::ThisYear => -18,
        }
    }

    /// The address part, with the year of the opening.
    fn slug(self, stage: &Stage) -> Result<String, LoadError> {
        let opened: Date = stage.day(ZONE, self.opens_days_ago())?;
        Ok(format!("future-model-research-{}", opened.year()))
    }
}

pub(super) fn timeline(stage: &Stage) -> Result<Vec<(Timestamp, super::Act)>, LoadError> {
    let at = |days_ago: i32, hour: i8| stage.at(ZONE, stage.day(ZONE, days_ago)?, hour, 0);
    let last = Fielding::LastYear;
    let acts = vec![
        (at(last.opens_days_ago(), 10)?, Act::Field(last)),
        (at(last.closes_days_ago() + 4, 15)?, Act::Answer),
        (at(last.closes_days_ago(), 20)?, Act::Close),
        (at(last.closes_days_ago() - 14, 11)?, Act::Release),
        (
            at(Fielding::ThisYear.opens_days_ago(), 10)?,
            Act::Field(Fielding::ThisYear),
        ),
    ];
    Ok(acts
        .into_iter()
        .map(|(at, act)| (at, super::Act::Survey(act)))
        .collect())
}

pub(super) async fn perform(stage: &Stage, act: Act) -> Result<(), LoadError> {
    match act {
        Act::Field(fielding) => field(stage, fielding).await,
        Act::Answer => answer(stage).await,
        Act::Close => close(stage).await,
        Act::Release => release(stage).await,
    }
}

async fn field(stage: &Stage, fielding: Fielding) -> Result<(), LoadError> {
    let manager = stage.survey_manager()?;
    let slug = fielding.slug(stage)?;
    let act = format!("the survey {slug}");
    let upload = UploadEntry {
        slug: slug.clone(),
        definition: QUESTIONNAIRE.to_owned(),
        ..UploadEntry::default()
    };
    let draft = surveys::upload(&stage.services, manager, &upload)
        .await
        .map_err(refused(act.as_str()))?;
    let closes_on = stage.day(ZONE, fielding.closes_days_ago())?;
    let (access, previous) = match fielding {
        Fielding::LastYear => ("open-link", String::new()),
        Fielding::ThisYear => ("one-per-member", Fielding::LastYear.slug(stage)?),
    };
    let settings = SettingsEntry {
        slug: slug.clone(),
        access: access.to_owned(),
        zone: ZONE.to_owned(),
        closes_at: format!("{closes_on}T20:00"),
        previous,
        revision: draft.revision,
        ..SettingsEntry::default()
    };
    surveys::set(&stage.services, manager, &slug, &settings)
        .await
        .map_err(refused(act.as_str()))?;
    let second = stage.administrator()?;
    let (managed, _) = surveys::managed(&stage.services, second, &slug)
        .await
        .map_err(refused(act.as_str()))?;
    let approved = surveys::approve(&stage.services, second, &slug, &managed.version.digest)
        .await
        .map_err(refused(act.as_str()))?;
    surveys::field(&stage.services, manager, &slug, approved.revision, true)
        .await
        .map_err(refused(act.as_str()))?;
    Ok(())
}

async fn answer(stage: &Stage) -> Result<(), LoadError> {
    let slug = Fielding::LastYear.slug(stage)?;
    let to_answer = surveys::to_answer(&stage.services, None, &slug)
        .await
        .map_err(refused("looking at the questionnaire"))?;
    let mut submissions = Vec::with_capacity(RESPONDENTS);
    for sheet in sheets(ANSWERS_SEED, RESPONDENTS) {
        let answers = Answers::from_json(&serde_json::Value::Object(sheet.answers).to_string())
            .map_err(|unreadable| LoadError::Missing(format!("answers: {unreadable:?}")))?;
        let (services, slug, version) =
            (stage.services.clone(), slug.clone(), to_answer.version.id);
        let key = SubmissionKey(services.new_id());
        // Side by side, as they come in a browser, so that they share transactions.
        submissions.push(tokio::spawn(async move {
            let sending = surveys::Sending {
                version,
                key,
                language: sheet.language,
                answers: &answers,
                guard: None,
                resumed: None,
            };
            surveys::submit(&services, None, &slug, sending).await
        }));
    }
    for submission in submissions {
        submission
            .await
            .map_err(|error| LoadError::Missing(format!("an answer: {error}")))?
            .map_err(refused("answering the survey"))?;
    }
    Ok(())
}

async fn close(stage: &Stage) -> Result<(), LoadError> {
    let slug = Fielding::LastYear.slug(stage)?;
    match surveys::close(&stage.services, stage.survey_manager()?, &slug).await {
        // The deadline has closed it already.
        Ok(_) | Err(Refusal::Conflict(_)) => Ok(()),
        Err(refusal) => Err(refused("closing the survey")(refusal)),
    }
}

async fn release(stage: &Stage) -> Result<(), LoadError> {
    let slug = Fielding::LastYear.slug(stage)?;
    let manager = stage.survey_manager()?;
    let preview = results::preview(&stage.services, manager, &slug)
        .await
        .map_err(refused("looking at the results"))?;
    results::release(&stage.services, manager, &slug, &preview.digest)
        .await
        .map_err(refused("releasing the results"))?;
    Ok(())
}
