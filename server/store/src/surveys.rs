//! Surveys and their questionnaires; what is answered to them stands in [`answers`], how they end in [`closing`].

pub mod answers;
pub mod authoring;
pub mod closing;
pub mod comments;
pub mod library;
pub mod quotas;
pub mod reviews;
pub mod unfinished;

use folkmoot_domain::{
    ids::{BodyId, SurveyId, SurveyVersionId},
    surveys::catalogue::{Access, AskedBody, Localised, State, Survey, Version},
};
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Adds a draft.
    INSERT = "
        INSERT INTO surveys (
            id, slug, access, zone, state, announced, created_at, traces_removed, revision
        )
        VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, 1)";

    /// Adds a questionnaire.
    INSERT_VERSION = "
        INSERT INTO survey_versions (id, survey_id, number, definition, digest, titles, questions)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";

    /// Replaces a questionnaire that is not in the field.
    REPLACE_VERSION = "
        UPDATE survey_versions
        SET definition = $2, digest = $3, titles = $4, questions = $5
        WHERE id = $1 AND fielded_at IS NULL";

    /// Takes a survey for this transaction.
    LOCK = "
        UPDATE surveys
        SET revision = revision + 1
        WHERE id = $1
        RETURNING revision";

    /// The id behind an address.
    ID_OF = "
        SELECT id
        FROM surveys
        WHERE slug = $1";

    /// One survey.
    BY_ID = "
        SELECT s.id, s.slug, s.access, s.zone, s.state, s.announced, s.closes_at, s.previous_survey,
            s.created_at, s.fielded_at, s.closed_at, s.responses, s.participants, s.revision, v.titles,
            s.body_id, s.body_as_of, b.slug AS body_slug, b.name AS body_name, s.closes_after, s.resumable
        FROM surveys AS s
        JOIN survey_versions AS v ON v.survey_id = s.id
        LEFT JOIN bodies AS b ON b.id = s.body_id
        WHERE s.id = $1
        ORDER BY CASE WHEN v.fielded_at IS NULL THEN 1 ELSE 0 END, v.number DESC
        LIMIT 1";

    /// The newest surveys; `$1` a state or empty for all, `$2` whether only what is public.
    NEWEST = "
        SELECT s.id, s.slug, s.access, s.zone, s.state, s.announced, s.closes_at, s.previous_survey,
            s.created_at, s.fielded_at, s.closed_at, s.responses, s.participants, s.revision, v.titles,
            s.body_id, s.body_as_of, b.slug AS body_slug, b.name AS body_name, s.closes_after, s.resumable
        FROM surveys AS s
        JOIN survey_versions AS v ON v.survey_id = s.id
        LEFT JOIN bodies AS b ON b.id = s.body_id
        WHERE v.number = (
            SELECT w.number
            FROM survey_versions AS w
            WHERE w.survey_id = s.id
            ORDER BY CASE WHEN w.fielded_at IS NULL THEN 1 ELSE 0 END, w.number DESC
            LIMIT 1
        )
            AND ($1 = '' OR s.state = $1)
            AND (NOT $2 OR s.state <> 'draft' OR s.announced)
        ORDER BY s.created_at DESC, s.id DESC
        LIMIT $3";

    /// The surveys that come after one in the same order.
    NEWEST_AFTER = "
        SELECT s.id, s.slug, s.access, s.zone, s.state, s.announced, s.closes_at, s.previous_survey,
            s.created_at, s.fielded_at, s.closed_at, s.responses, s.participants, s.revision, v.titles,
            s.body_id, s.body_as_of, b.slug AS body_slug, b.name AS body_name, s.closes_after, s.resumable
        FROM surveys AS s
        JOIN survey_versions AS v ON v.survey_id = s.id
        LEFT JOIN bodies AS b ON b.id = s.body_id
        JOIN surveys AS c ON c.id = $4
        WHERE v.number = (
            SELECT w.number
            FROM survey_versions AS w
            WHERE w.survey_id = s.id
            ORDER BY CASE WHEN w.fielded_at IS NULL THEN 1 ELSE 0 END, w.number DESC
            LIMIT 1
        )
            AND ($1 = '' OR s.state = $1)
            AND (NOT $2 OR s.state <> 'draft' OR s.announced)
            AND (s.created_at, s.id) < (c.created_at, c.id)
        ORDER BY s.created_at DESC, s.id DESC
        LIMIT $3";

    /// A survey's newest questionnaire in the field; before any is, the newest.
    NEWEST_VERSION = "
        SELECT id, number, digest, questions, fielded_at, definition
        FROM survey_versions
        WHERE survey_id = $1
        ORDER BY CASE WHEN fielded_at IS NULL THEN 1 ELSE 0 END, number DESC
        LIMIT 1";

    /// The id of the same.
    NEWEST_VERSION_ID = "
        SELECT id
        FROM survey_versions
        WHERE survey_id = $1
        ORDER BY CASE WHEN fielded_at IS NULL THEN 1 ELSE 0 END, number DESC
        LIMIT 1";

    /// A survey's questionnaire of the highest number, in the field or not.
    VERSION_IN_WORK = "
        SELECT id, number, digest, questions, fielded_at, definition
        FROM survey_versions
        WHERE survey_id = $1
        ORDER BY number DESC
        LIMIT 1";

    /// A survey's questionnaires that are or were in the field.
    FIELDED_VERSIONS = "
        SELECT id, number, digest, questions, fielded_at, definition
        FROM survey_versions
        WHERE survey_id = $1 AND fielded_at IS NOT NULL
        ORDER BY number";

    /// Keeps settings.
    SET = "
        UPDATE surveys
        SET slug = $2, access = $3, zone = $4, announced = $5, closes_at = $6, previous_survey = $7,
            body_id = $8, body_as_of = $9, closes_after = $10, resumable = $11
        WHERE id = $1";

    /// Puts a draft into the field.
    FIELD = "
        UPDATE surveys
        SET state = 'fielded', fielded_at = $2
        WHERE id = $1 AND state = 'draft'";

    /// Fixes its questionnaire.
    FIELD_VERSION = "
        UPDATE survey_versions
        SET fielded_at = $2
        WHERE id = $1 AND fielded_at IS NULL";
}

/// A survey that does not exist yet.
#[derive(Debug, Clone)]
pub struct NewSurvey {
    /// The survey.
    pub id: SurveyId,
    /// Last part of its address.
    pub slug: String,
    /// Who may answer.
    pub access: Access,
    /// IANA zone.
    pub zone: String,
    /// When the draft is made.
    pub created_at: Timestamp,
}

/// A questionnaire as it is written.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// Canonical JSON.
    pub definition: Vec<u8>,
    /// SHA-256 of it, in hexadecimal.
    pub digest: String,
    /// The title by language.
    pub titles: Localised,
    /// How many questions.
    pub questions: i64,
}

/// A questionnaire as it is kept.
#[derive(Debug, Clone)]
pub struct StoredVersion {
    /// What the pages show.
    pub version: Version,
    /// Canonical JSON.
    pub definition: Vec<u8>,
}

#[derive(FromRow)]
struct SurveyRow {
    id: SurveyId,
    slug: String,
    access: Access,
    zone: String,
    state: String,
    announced: bool,
    closes_at: Option<Instant>,
    previous_survey: Option<SurveyId>,
    created_at: Instant,
    fielded_at: Option<Instant>,
    closed_at: Option<Instant>,
    responses: Option<i64>,
    participants: Option<i64>,
    revision: i64,
    titles: String,
    body_id: Option<BodyId>,
    body_as_of: Option<Day>,
    body_slug: Option<String>,
    body_name: Option<String>,
    closes_after: Option<i64>,
    resumable: bool,
}

impl SurveyRow {
    fn into_survey(self) -> Result<Survey, StoreError> {
        Ok(Survey {
            id: self.id,
            slug: self.slug,
            title: serde_json::from_str(&self.titles)?,
            access: self.access,
            body: match (
                self.body_id,
                self.body_slug,
                self.body_name,
                self.body_as_of,
            ) {
                (Some(id), Some(slug), Some(name), Some(as_of)) => Some(AskedBody {
                    id,
                    slug,
                    name,
                    as_of: as_of.into(),
                }),
                _ => None,
            },
            zone: self.zone,
            // The schema admits no other words.
            state: State::from_word(&self.state).unwrap_or(State::Closed),
            announced: self.announced,
            closes_at: self.closes_at.map(Timestamp::from),
            closes_after: self.closes_after,
            resumable: self.resumable,
            previous: self.previous_survey,
            created_at: self.created_at.into(),
            fielded_at: self.fielded_at.map(Timestamp::from),
            closed_at: self.closed_at.map(Timestamp::from),
            responses: self.responses,
            participants: self.participants,
            revision: self.revision,
        })
    }
}

#[derive(FromRow)]
struct VersionRow {
    id: SurveyVersionId,
    number: i64,
    digest: String,
    questions: i64,
    fielded_at: Option<Instant>,
    definition: Vec<u8>,
}

/// Adds a draft with its first questionnaire.
pub async fn insert(
    tx: &mut Tx,
    survey: NewSurvey,
    version: SurveyVersionId,
    questionnaire: Questionnaire,
) -> Result<(), StoreError> {
    INSERT
        .on(tx)
        .bind(survey.id)
        .bind(survey.slug)
        .bind(survey.access.word())
        .bind(survey.zone)
        .bind(false)
        .bind(Instant::from(survey.created_at))
        .bind(false)
        .execute_one()
        .await?;
    insert_version(tx, survey.id, version, 1, questionnaire).await
}

/// Adds a questionnaire of the next number to a survey.
pub async fn insert_version(
    tx: &mut Tx,
    survey: SurveyId,
    version: SurveyVersionId,
    number: i64,
    questionnaire: Questionnaire,
) -> Result<(), StoreError> {
    INSERT_VERSION
        .on(tx)
        .bind(version)
        .bind(survey)
        .bind(number)
        .bind(questionnaire.definition)
        .bind(questionnaire.digest)
        .bind(serde_json::to_string(&questionnaire.titles)?)
        .bind(questionnaire.questions)
        .execute_one()
        .await
}

/// Replaces the questionnaire of a draft.
pub async fn replace_version(
    tx: &mut Tx,
    version: SurveyVersionId,
    questionnaire: Questionnaire,
) -> Result<(), StoreError> {
    REPLACE_VERSION
        .on(tx)
        .bind(version)
        .bind(questionnaire.definition)
        .bind(questionnaire.digest)
        .bind(serde_json::to_string(&questionnaire.titles)?)
        .bind(questionnaire.questions)
        .execute_one()
        .await
}

/// Takes a survey for this transaction and gives it as it stands, its revision already one higher.
pub async fn lock(tx: &mut Tx, survey: SurveyId) -> Result<Option<Survey>, StoreError> {
    let taken: Option<i64> = LOCK.on(tx).bind(survey).fetch_optional_scalar().await?;
    match taken {
        Some(_) => by_id(tx, survey).await,
        None => Ok(None),
    }
}

/// One survey.
pub async fn by_id(tx: &mut Tx, survey: SurveyId) -> Result<Option<Survey>, StoreError> {
    let row: Option<SurveyRow> = BY_ID.on(tx).bind(survey).fetch_optional().await?;
    row.map(SurveyRow::into_survey).transpose()
}

/// The survey at an address.
pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Survey>, StoreError> {
    match id_of(tx, slug).await? {
        Some(id) => by_id(tx, id).await,
        None => Ok(None),
    }
}

/// The id behind an address.
pub async fn id_of(tx: &mut Tx, slug: &str) -> Result<Option<SurveyId>, StoreError> {
    ID_OF.on(tx).bind(slug).fetch_optional_scalar().await
}

/// The newest surveys first, `limit` of them after the survey `after`.
pub async fn newest(
    tx: &mut Tx,
    state: Option<State>,
    public_only: bool,
    after: Option<SurveyId>,
    limit: i64,
) -> Result<Vec<Survey>, StoreError> {
    let statement = if after.is_some() {
        NEWEST_AFTER
    } else {
        NEWEST
    };
    let mut run = statement
        .on(tx)
        .bind(state.map_or("", State::word))
        .bind(public_only)
        .bind(limit);
    if let Some(after) = after {
        run = run.bind(after);
    }
    let rows: Vec<SurveyRow> = run.fetch_all().await?;
    rows.into_iter().map(SurveyRow::into_survey).collect()
}

impl VersionRow {
    fn into_version(self) -> StoredVersion {
        StoredVersion {
            version: Version {
                id: self.id,
                number: self.number,
                digest: self.digest,
                questions: self.questions,
                fielded_at: self.fielded_at.map(Timestamp::from),
            },
            definition: self.definition,
        }
    }
}

/// A survey's newest questionnaire in the field; of a survey that is not in the field, the one in work.
pub async fn newest_version(tx: &mut Tx, survey: SurveyId) -> Result<StoredVersion, StoreError> {
    let row: VersionRow = NEWEST_VERSION.on(tx).bind(survey).fetch_one().await?;
    Ok(row.into_version())
}

/// A survey's questionnaire of the highest number: the one that is being prepared, if any is.
pub async fn version_in_work(tx: &mut Tx, survey: SurveyId) -> Result<StoredVersion, StoreError> {
    let row: VersionRow = VERSION_IN_WORK.on(tx).bind(survey).fetch_one().await?;
    Ok(row.into_version())
}

/// The questionnaires of a survey that are or were in the field, the first one first.
pub async fn fielded_versions(
    tx: &mut Tx,
    survey: SurveyId,
) -> Result<Vec<StoredVersion>, StoreError> {
    let rows: Vec<VersionRow> = FIELDED_VERSIONS.on(tx).bind(survey).fetch_all().await?;
    Ok(rows.into_iter().map(VersionRow::into_version).collect())
}

/// The id of a survey's newest questionnaire.
pub async fn newest_version_id(
    tx: &mut Tx,
    survey: SurveyId,
) -> Result<SurveyVersionId, StoreError> {
    NEWEST_VERSION_ID.on(tx).bind(survey).fetch_scalar().await
}

/// Keeps settings; `body` is the body they name, with its day.
pub async fn set(
    tx: &mut Tx,
    survey: SurveyId,
    settings: &folkmoot_domain::surveys::settings::Settings,
    body: Option<(BodyId, Date)>,
    previous: Option<SurveyId>,
) -> Result<(), StoreError> {
    SET.on(tx)
        .bind(survey)
        .bind(settings.slug.clone())
        .bind(settings.access.word())
        .bind(settings.zone.clone())
        .bind(settings.announced)
        .bind(settings.closes_at.map(Instant::from))
        .bind(previous)
        .bind(body.map(|(body, _)| body))
        .bind(body.map(|(_, as_of)| Day::from(as_of)))
        .bind(settings.closes_after)
        .bind(settings.resumable)
        .execute_one()
        .await
}

/// Puts a draft into the field and fixes its questionnaire.
pub async fn field(
    tx: &mut Tx,
    survey: SurveyId,
    version: SurveyVersionId,
    at: Timestamp,
) -> Result<(), StoreError> {
    let instant = Instant::from(at);
    FIELD
        .on(tx)
        .bind(survey)
        .bind(instant)
        .execute_one()
        .await?;
    field_version(tx, version, at).await
}

/// Fixes a questionnaire that follows another one in the field.
pub async fn field_version(
    tx: &mut Tx,
    version: SurveyVersionId,
    at: Timestamp,
) -> Result<(), StoreError> {
    FIELD_VERSION
        .on(tx)
        .bind(version)
        .bind(Instant::from(at))
        .execute_one()
        .await
}
