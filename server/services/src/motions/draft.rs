//! Moving a motion: a voting member writes it, mover and chair change it until it opens.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{AccountId, MeetingId, MotionId};
use folkmoot_domain::motions::draft::{self, DraftValues};
use folkmoot_domain::motions::effects::Effect;
use folkmoot_domain::motions::powers::Relation;
use folkmoot_domain::motions::timing::{Untimely, Window};
use folkmoot_domain::motions::{Backing, Obstacle, Office, Powers, Rule, Rules, State};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::{
    self as stored, MotionRow, amendments, conflicts, life, links as informing,
};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;

use super::body::BodyToday;
use super::joint::{self, Partner};
use super::{effects, force, links, meeting};
use crate::record::enter;
use crate::{Refusal, Services};

/// Keeps a new draft of a voting member.
pub async fn move_motion(
    services: &Services,
    actor: &Viewer,
    values: DraftValues,
) -> Result<MotionId, Refusal> {
    let id = MotionId(services.new_id());
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let body = BodyToday::by_slug(tx, &surroundings, values.body.trim(), now).await?;
                let office = body.office(tx, actor).await?;
                if !body.rules(tx).await?.lets_move(&office) {
                    return Err(Refusal::NotAllowed("motions-refused-move"));
                }
                let of = (&body, &office);
                let checked = check(tx, &surroundings, of, &values, now).await?;
                let kept = (&checked.draft, checked.meeting);
                life::insert_draft(tx, id, body.body.id, actor, now, kept).await?;
                force::keep(tx, id, &checked.draft.force).await?;
                effects::keep(tx, id, &checked.effects).await?;
                joint::keep(tx, (id, None), checked.partner.as_ref()).await?;
                conflicts::keep_concerns(tx, id, &checked.draft.concerns).await?;
                informing::put(tx, id, &checked.draft.informed_by, (actor, now)).await?;
                Ok(id)
            })
        })
        .await
}

/// Replaces the words of a draft.
pub async fn change(
    services: &Services,
    actor: &Viewer,
    id: MotionId,
    values: DraftValues,
) -> Result<(), Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = HeldDraft::lock(tx, &surroundings, id, actor, now).await?;
                if !held.powers.edit {
                    return Err(Refusal::NotAllowed("motions-refused-edit"));
                }
                let mover = held.body.office(tx, held.row.moved_by).await?;
                let of = (&held.body, &mover);
                let checked = check(tx, &surroundings, of, &values, now).await?;
                let draft = &checked.draft;
                life::update_draft(tx, id, (draft, checked.meeting)).await?;
                let words = (draft.title.as_str(), draft.text.as_str());
                if held.row.announced_at().is_none() {
                    amendments::forget(tx, id).await?;
                }
                amendments::keep(tx, id, words, (actor, now), None).await?;
                let partner = checked.partner.as_ref();
                let elsewise = force::keep(tx, id, &draft.force).await?
                    | effects::keep(tx, id, &checked.effects).await?
                    | joint::keep(tx, (id, held.row.joint_body), partner).await?;
                conflicts::keep_concerns(tx, id, &checked.draft.concerns).await?;
                informing::put(tx, id, &draft.informed_by, (actor, now)).await?;
                if held.row.announced_at().is_some() {
                    let minor = values.minor == "yes" && !elsewise;
                    edited(tx, &surroundings, &held, (&checked, minor), now).await?;
                }
                Ok(())
            })
        })
        .await
}

/// An edit of what everybody has read: on the record, and where the rules say so the notice begins anew.
async fn edited(
    tx: &mut Tx,
    services: &Services,
    held: &HeldDraft,
    (checked, minor): (&Checked, bool),
    now: Timestamp,
) -> Result<(), Refusal> {
    let (row, draft) = (&held.row, &checked.draft);
    let asked = |row: &MotionRow| (row.mode, row.matter, row.variant.clone(), row.subject_id);
    let as_before = (
        draft.mode,
        draft.matter,
        draft.variant.clone(),
        draft.subject,
    ) == asked(row);
    // The wording of a mere slip is the editor's word; what is decided, and how, is never one.
    let substantive = !as_before
        || !minor
            && (draft.title.as_str(), draft.text.as_str())
                != (row.title.as_str(), row.text.as_str());
    let rules = held.body.rules(tx).await?;
    let rule = rules.for_kind(draft.matter, draft.mode, draft.variant.as_deref());
    let revision = Revision {
        title: &draft.title,
        text: &draft.text,
        subject: draft.subject,
        substantive,
        restarts: substantive
            && rule
                .iter()
                .chain(checked.partner.as_ref().map(|partner| &partner.rule))
                .any(Rule::restarts),
        amendment: None,
    };
    revised(tx, services, held, &revision, now).await
}

/// New words of an announced motion.
pub(super) struct Revision<'a> {
    pub title: &'a str,
    pub text: &'a str,
    pub subject: Option<AccountId>,
    /// Something else is decided than before, or in another way.
    pub substantive: bool,
    /// The rules begin the notice anew.
    pub restarts: bool,
    /// The amendment that they come from.
    pub amendment: Option<u32>,
}

/// Puts new words on the record, and begins the notice anew where that follows.
pub(super) async fn revised(
    tx: &mut Tx,
    services: &Services,
    held: &HeldDraft,
    revision: &Revision<'_>,
    now: Timestamp,
) -> Result<(), Refusal> {
    let row = &held.row;
    if revision.restarts {
        life::restart(tx, row.id, now).await?;
    }
    let act = record::Act::new(Kind::MotionRevised, row.id.0)
        .fact("body", row.body_id.to_string())
        .fact("substantive", revision.substantive)
        .fact("notice_anew", revision.restarts)
        .fact("amendment", json!(revision.amendment))
        .document(
            "motion",
            json!({
                "title": revision.title, "text": revision.text, "moved_by": row.moved_by,
                "subject": revision.subject,
            }),
        );
    enter(services, tx, act, now).await?;
    Ok(())
}

/// What a form says, checked.
struct Checked {
    draft: draft::Draft,
    /// The meeting it is moved for.
    meeting: Option<MeetingId>,
    /// What it does.
    effects: Vec<Effect>,
    /// The other body that decides it too.
    partner: Option<Partner>,
}

/// Checks the form, and against roster, rules and calendar what it can't know.
async fn check(
    tx: &mut Tx,
    services: &Services,
    (body, mover): (&BodyToday, &Office),
    values: &DraftValues,
    now: Timestamp,
) -> Result<Checked, Refusal> {
    let draft = values
        .check(&body.zone(&services.zones), now)
        .map_err(Refusal::Invalid)?;
    let mut errors = Vec::new();
    let rules = body.rules(tx).await?;
    let zone = body.zone(&services.zones);
    errors.extend(against_rules(&rules, (&draft, mover), now, &zone));
    let rule = rules.for_kind(draft.matter, draft.mode, draft.variant.as_deref());
    let partner = joint::read(tx, services, (body, rule.as_ref()), &draft, now)
        .await?
        .unwrap_or_else(|error| {
            errors.push(error);
            None
        });
    let with = partner.as_ref().map(|partner| partner.body.body.id);
    errors.extend(force::wrong(tx, (body, with), &draft.force).await?);
    errors.extend(links::wrong(tx, &draft.informed_by).await?);
    if let Some(subject) = draft.subject
        && !body
            .seats(tx)
            .await?
            .iter()
            .any(|seat| seat.account == subject)
    {
        errors.push(FieldError::new("subject", "motions-error-subject"));
    }
    let meeting = match draft.meeting {
        Some(day) => meeting::written_down(tx, services, &body.body, day)
            .await?
            .map_err(|error| errors.push(error))
            .ok(),
        None => None,
    };
    let effects = effects::read(tx, body, &draft.effects)
        .await?
        .unwrap_or_else(|wrong| {
            errors.extend(wrong);
            Vec::new()
        });
    if errors.is_empty() {
        Ok(Checked {
            draft,
            meeting,
            effects,
            partner,
        })
    } else {
        Err(Refusal::Invalid(errors))
    }
}

/// What in a draft does not fit the body's rules, as if it were opened now.
fn against_rules(
    rules: &Rules,
    (draft, mover): (&draft::Draft, &Office),
    now: Timestamp,
    zone: &TimeZone,
) -> Vec<FieldError> {
    let kinds: Vec<Option<&str>> = rules
        .decisions
        .iter()
        .filter(|decision| (decision.matter, decision.mode) == (draft.matter, draft.mode))
        .map(|decision| decision.variant.as_deref())
        .collect();
    if kinds.is_empty() {
        return vec![FieldError::new("matter", "motions-error-no-rule")];
    }
    let kind = draft.variant.as_deref();
    let Some(rule) = rules.for_kind(draft.matter, draft.mode, kind) else {
        return vec![FieldError::new("variant", "motions-error-variant")];
    };
    let mut errors = Vec::new();
    if !mover.moves(rule.decision.course.movers) {
        errors.push(FieldError::new("matter", "course-error-movers"));
    }
    let deadline = Window::of(&rule, now, zone).deadline(draft.mode, draft.closes_at);
    errors.extend(deadline.err().map(|untimely| untimely_at(untimely, zone)));
    if rule.decision.course.evaluation && draft.evaluate_on.is_none() {
        errors.push(FieldError::new(
            "evaluation",
            "motions-error-evaluation-missing",
        ));
    }
    errors
}

/// The message at the deadline, with the time in the body's zone.
pub(super) fn untimely_at(untimely: Untimely, zone: &TimeZone) -> FieldError {
    let (message, at) = match untimely {
        Untimely::TooEarly(at) => ("motions-error-deadline-early", at),
        Untimely::TooLate(at) => ("motions-error-deadline-late", at),
        Untimely::Missing => {
            return FieldError::new("deadline", "motions-error-deadline-missing");
        }
    };
    let wall = at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M");
    FieldError::new("deadline", message).with("when", wall)
}

/// The message for what stands between a motion and its vote, with times in the body's zone.
pub(super) fn obstacle_as_error(obstacle: Obstacle, zone: &TimeZone) -> FieldError {
    let wall = |at: Timestamp| at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M");
    match obstacle {
        Obstacle::NotAnnounced => FieldError::new("", "prelude-obstacle-announcement"),
        Obstacle::Notice { until } => {
            FieldError::new("", "prelude-obstacle-notice").with("when", wall(until))
        }
        Obstacle::Backers {
            backing,
            given,
            needed,
            ..
        }
        | Obstacle::Lapsed {
            backing,
            given,
            needed,
            ..
        } => FieldError::new(
            "",
            match backing {
                Backing::Second => "prelude-obstacle-seconds",
                Backing::Sponsor => "prelude-obstacle-sponsors",
            },
        )
        .with("given", given)
        .with("needed", needed),
    }
}

/// A locked motion that has not been opened, with what the actor may do.
pub(super) struct HeldDraft {
    pub row: MotionRow,
    pub body: BodyToday,
    pub powers: Powers,
}

impl HeldDraft {
    /// Locks it; refused when it has been opened or withdrawn.
    pub async fn lock(
        tx: &mut Tx,
        services: &Services,
        id: MotionId,
        actor: AccountId,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let row = stored::lock(tx, id).await?.ok_or(Refusal::NotFound)?;
        match row.state {
            State::Draft => {}
            State::Open | State::Closed => {
                return Err(Refusal::Conflict("motions-conflict-opened"));
            }
            // Withdrawn before or after it was opened: either way it is no draft any more.
            State::Withdrawn => return Err(Refusal::Conflict("motions-conflict-withdrawn")),
        }
        let body = BodyToday::of(tx, services, row.body_id, now).await?;
        let relation = Relation {
            office: body.office(tx, actor).await?,
            mover: row.moved_by == actor,
            announced: row.announced_at().is_some(),
            ..Relation::default()
        };
        let powers = Powers::of(&relation, row.state, row.mode, row.closes_at(), now);
        Ok(Self { row, body, powers })
    }
}
