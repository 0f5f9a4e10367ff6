//! What other features keep about a person: given out for the person's own download, erased where it can be.

use folkmoot_domain::{
    accounts::{
        CommentTrace, ConflictTrace, LibraryTrace, MeetingTrace, MovedTrace, SupersededVoteTrace,
        Traces, VoteTrace,
    },
    ids::{AccountId, MembershipId},
    surveys::comments::element_name,
};
use jiff::civil::Date;

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// The motions a person moved, the oldest first.
    MOVED = "
        SELECT code, title, created_at AS at
        FROM motions
        WHERE moved_by = $1
            AND NOT EXISTS (SELECT 1 FROM imported_motions AS i WHERE i.motion_id = motions.id)
        ORDER BY created_at, id";

    /// The votes a person cast, the oldest first.
    VOTES = "
        SELECT motions.code, motions.title, votes.choice, votes.reason, votes.cast_at AS at
        FROM votes
        JOIN motions ON motions.id = votes.motion_id
        WHERE votes.account_id = $1
        ORDER BY votes.cast_at, motions.id";

    /// The votes a person changed before the close, the oldest first.
    SUPERSEDED_VOTES = "
        SELECT motions.code, motions.title, superseded_votes.choice, superseded_votes.reason,
            superseded_votes.cast_at AS at, superseded_votes.superseded_at
        FROM superseded_votes
        JOIN motions ON motions.id = superseded_votes.motion_id
        WHERE superseded_votes.account_id = $1
        ORDER BY superseded_votes.cast_at, motions.id, superseded_votes.number";

    /// What a person answered where a motion touched an interest of theirs, the oldest first.
    CONFLICT_ANSWERS = "
        SELECT motions.code, motions.title, c.stance, c.why, c.answered_at AS at
        FROM conflict_answers AS c
        JOIN motions ON motions.id = c.motion_id
        WHERE c.account_id = $1
        ORDER BY c.answered_at, motions.id";

    /// The meetings at which minutes say a person was, or was not.
    MEETINGS = "
        SELECT meetings.title, meetings.held_on, attendance.attendance
        FROM attendance
        JOIN meetings ON meetings.id = attendance.meeting_id
        WHERE attendance.account_id = $1
        ORDER BY meetings.held_on, meetings.id";

    /// The surveys for which a person has used the one response; nothing says which one it is, or when.
    SURVEYS = "
        SELECT surveys.slug
        FROM surveys
        JOIN participations ON participations.survey_id = surveys.id
        WHERE participations.account_id = $1
        UNION
        SELECT surveys.slug
        FROM surveys
        JOIN closed_participations ON closed_participations.survey_id = surveys.id
        WHERE closed_participations.account_id = $1
        ORDER BY slug";

    /// The comments a person wrote on questionnaires, the oldest first.
    SURVEY_COMMENTS = "
        SELECT surveys.slug, c.element, c.text, c.written_at AS at
        FROM survey_comments AS c
        JOIN survey_versions ON survey_versions.id = c.version_id
        JOIN surveys ON surveys.id = survey_versions.survey_id
        WHERE c.account_id = $1
        ORDER BY c.written_at, c.id";

    /// The questions a person put into the community's library, the oldest first.
    LIBRARY_QUESTIONS = "
        SELECT survey, note, added_at AS at
        FROM library_questions
        WHERE account_id = $1
        ORDER BY added_at, id";

    /// How many public rows name a person: terms, motions moved, votes, attendance, entries of the record.
    PUBLIC_TRACES = "
        SELECT
            (SELECT COUNT(*) FROM memberships AS m WHERE m.account_id = $1)
            + (SELECT COUNT(*) FROM motions AS n WHERE n.moved_by = $1 AND n.code IS NOT NULL)
            + (SELECT COUNT(*) FROM electorate_seats AS s WHERE s.account_id = $1)
            + (SELECT COUNT(*) FROM attendance AS a WHERE a.account_id = $1)
            + (SELECT COUNT(*) FROM action_items AS i WHERE i.owner_id = $1 OR i.made_by = $1 OR i.settled_by = $1)
            + (SELECT COUNT(*) FROM record_entries AS e WHERE e.subject = $1)";

    /// The terms of a person that have not ended by a day.
    TERMS_HELD = "
        SELECT id
        FROM memberships
        WHERE account_id = $1
            AND superseded_at IS NULL
            AND (ends_on IS NULL OR ends_on > $2)
        ORDER BY id";

    /// Erases the documents beside the record's entries about a person; the entries with their commitments stay.
    ERASE_DOCUMENTS = "
        DELETE FROM record_documents
        WHERE seq IN (SELECT seq FROM record_entries WHERE subject = $1)";

    /// Erases the reasons a person gave for votes; the votes stay.
    ERASE_REASONS = "
        UPDATE votes
        SET reason = NULL
        WHERE account_id = $1 AND reason IS NOT NULL";

    /// Erases why the person proposed amendments; the amendments stay.
    ERASE_AMENDMENT_REASONS = "
        UPDATE motion_amendments
        SET reason = ''
        WHERE proposed_by = $1";

    /// Erases why the person took matters further; that they did stays.
    ERASE_REFERRALS = "
        UPDATE motion_referrals
        SET reason = ''
        WHERE referred_by = $1";

    /// Erases what the person answered where a motion touched an interest of theirs; that they answered stays.
    ERASE_ANSWERS = "
        UPDATE conflict_answers
        SET touches = '[]', why = NULL
        WHERE account_id = $1";

    /// Erases why the person found somebody's interest to be matched by mistake; that they did stays.
    ERASE_CLEARINGS = "
        UPDATE conflict_clearings
        SET reason = ''
        WHERE entered_by = $1";

    /// Erases the reasons of votes that the person changed.
    ERASE_FORMER_REASONS = "
        UPDATE superseded_votes
        SET reason = NULL
        WHERE account_id = $1 AND reason IS NOT NULL";
}

#[derive(sqlx::FromRow)]
struct MovedRow {
    code: Option<String>,
    title: String,
    at: Instant,
}

#[derive(sqlx::FromRow)]
struct VoteRow {
    code: Option<String>,
    title: String,
    choice: String,
    reason: Option<String>,
    at: Instant,
}

impl From<VoteRow> for VoteTrace {
    fn from(row: VoteRow) -> Self {
        Self {
            motion: row.code,
            title: row.title,
            choice: row.choice,
            reason: row.reason,
            at: row.at.into(),
        }
    }
}

#[derive(sqlx::FromRow)]
struct SupersededVoteRow {
    #[sqlx(flatten)]
    vote: VoteRow,
    superseded_at: Instant,
}

#[derive(sqlx::FromRow)]
struct ConflictRow {
    code: Option<String>,
    title: String,
    stance: String,
    why: Option<String>,
    at: Instant,
}

#[derive(sqlx::FromRow)]
struct MeetingRow {
    title: String,
    held_on: Day,
    attendance: String,
}

#[derive(sqlx::FromRow)]
struct CommentRow {
    slug: String,
    element: String,
    text: String,
    at: Instant,
}

#[derive(sqlx::FromRow)]
struct LibraryRow {
    survey: String,
    note: String,
    at: Instant,
}

/// What motions, meetings and surveys keep about a person.
pub async fn of_person(tx: &mut Tx, account: AccountId) -> Result<Traces, StoreError> {
    let moved: Vec<MovedRow> = MOVED.on(tx).bind(account).fetch_all().await?;
    let votes: Vec<VoteRow> = VOTES.on(tx).bind(account).fetch_all().await?;
    let superseded: Vec<SupersededVoteRow> =
        SUPERSEDED_VOTES.on(tx).bind(account).fetch_all().await?;
    let meetings: Vec<MeetingRow> = MEETINGS.on(tx).bind(account).fetch_all().await?;
    let answers: Vec<ConflictRow> = CONFLICT_ANSWERS.on(tx).bind(account).fetch_all().await?;
    let surveys: Vec<String> = SURVEYS.on(tx).bind(account).fetch_scalars().await?;
    let comments: Vec<CommentRow> = SURVEY_COMMENTS.on(tx).bind(account).fetch_all().await?;
    let kept: Vec<LibraryRow> = LIBRARY_QUESTIONS.on(tx).bind(account).fetch_all().await?;
    Ok(Traces {
        library_questions: kept
            .into_iter()
            .map(|row| LibraryTrace {
                survey: row.survey,
                note: row.note,
                at: row.at.into(),
            })
            .collect(),
        survey_comments: comments
            .into_iter()
            .map(|row| CommentTrace {
                survey: row.slug,
                element: element_name(&row.element).to_owned(),
                text: row.text,
                at: row.at.into(),
            })
            .collect(),
        motions_moved: moved
            .into_iter()
            .map(|row| MovedTrace {
                motion: row.code,
                title: row.title,
                at: row.at.into(),
            })
            .collect(),
        votes: votes.into_iter().map(VoteTrace::from).collect(),
        superseded_votes: superseded
            .into_iter()
            .map(|row| SupersededVoteTrace {
                vote: row.vote.into(),
                superseded_at: row.superseded_at.into(),
            })
            .collect(),
        conflict_answers: answers
            .into_iter()
            .map(|row| ConflictTrace {
                motion: row.code,
                title: row.title,
                stance: row.stance,
                why: row.why,
                at: row.at.into(),
            })
            .collect(),
        meetings: meetings
            .into_iter()
            .map(|row| MeetingTrace {
                title: row.title,
                held_on: row.held_on.into(),
                attendance: row.attendance,
            })
            .collect(),
        surveys_answered: surveys,
    })
}

/// Whether anything public names a person: who then leaves, leaves a gap that others see.
pub async fn is_named_in_public(tx: &mut Tx, account: AccountId) -> Result<bool, StoreError> {
    let rows: i64 = PUBLIC_TRACES.on(tx).bind(account).fetch_scalar().await?;
    Ok(rows > 0)
}

/// The terms of a person that have not ended by a day.
pub async fn terms_held(
    tx: &mut Tx,
    account: AccountId,
    on: Date,
) -> Result<Vec<MembershipId>, StoreError> {
    TERMS_HELD
        .on(tx)
        .bind(account)
        .bind(Day::from(on))
        .fetch_scalars()
        .await
}

/// Erases the documents beside the record's entries about a person.
pub async fn erase_documents(tx: &mut Tx, account: AccountId) -> Result<u64, StoreError> {
    ERASE_DOCUMENTS.on(tx).bind(account).execute().await
}

/// Erases the reasons a person gave for votes; the votes stay.
pub async fn erase_reasons(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    for statement in [
        ERASE_REASONS,
        ERASE_FORMER_REASONS,
        ERASE_REFERRALS,
        ERASE_AMENDMENT_REASONS,
        ERASE_ANSWERS,
        ERASE_CLEARINGS,
    ] {
        statement.on(tx).bind(account).execute().await?;
    }
    Ok(())
}
