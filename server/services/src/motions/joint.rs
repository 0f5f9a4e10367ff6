//! Joint votes before their opening: the other body, its rule, and the motion that is made for it.

use folkmoot_domain::bodies::Body;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{BodyId, MotionId};
use folkmoot_domain::motions::draft::Draft;
use folkmoot_domain::motions::effects::Typed;
use folkmoot_domain::motions::force::Wanted;
use folkmoot_domain::motions::joint::{self, Part};
use folkmoot_domain::motions::reading::DecidingBody;
use folkmoot_domain::motions::rules::{Decision, JointVote};
use folkmoot_domain::motions::timing::{Untimely, Window};
use folkmoot_domain::motions::{Matter, Mode, Rule, Rules};
use folkmoot_store::motions::{self as stored, MotionRow, conflicts, life, register};
use folkmoot_store::{Tx, bodies};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::body::BodyToday;
use super::draft::untimely_at;
use crate::{Refusal, Services};

/// The other body, with the rule by which it votes.
pub(super) struct Partner {
    pub body: BodyToday,
    pub rules: Rules,
    pub rule: Rule,
}

impl Partner {
    /// Nothing where the body has no rule for this. Where its rules don't know the kind of change, it votes by their only
    /// rule for the matter, if there is one.
    pub async fn of(
        tx: &mut Tx,
        body: BodyToday,
        (matter, mode, kind): (Matter, Mode, Option<&str>),
    ) -> Result<Option<Self>, Refusal> {
        let rules = body.rules(tx).await?;
        let rule = rules
            .for_kind(matter, mode, kind)
            .or_else(|| rules.for_kind(matter, mode, None));
        Ok(rule.map(|rule| Self { body, rules, rule }))
    }

    /// The other body of a draft as it is kept.
    pub async fn of_draft(
        tx: &mut Tx,
        services: &Services,
        row: &MotionRow,
        now: Timestamp,
    ) -> Result<Option<Self>, Refusal> {
        let Some(other) = row.joint_body else {
            return Ok(None);
        };
        let body = BodyToday::of(tx, services, other, now).await?;
        let kind = row.variant.as_deref();
        Self::of(tx, body, (row.matter, row.mode, kind)).await
    }

    pub fn zone(&self, services: &Services) -> TimeZone {
        self.body.zone(&services.zones)
    }
}

/// The other body that a form names; or what is wrong with that, at its field.
pub(super) async fn read(
    tx: &mut Tx,
    services: &Services,
    (body, rule): (&BodyToday, Option<&Rule>),
    draft: &Draft,
    now: Timestamp,
) -> Result<Result<Option<Partner>, FieldError>, Refusal> {
    let asked = match rule.and_then(|rule| rule.decision.joint.as_ref()) {
        Some(asked) => named(tx, asked).await?,
        None => None,
    };
    let given = asked.as_ref().map(|asked| asked.slug.as_str());
    // Whom the charter names needs no naming.
    let Some(slug) = draft.joint.as_deref().or(given) else {
        return Ok(Ok(None));
    };
    let wrong = |message: &'static str| Ok(Err(FieldError::new("joint", message)));
    let other = match BodyToday::by_slug(tx, services, slug, now).await {
        Ok(other) => other,
        Err(Refusal::NotFound) => return wrong("joint-error-unknown"),
        Err(refusal) => return Err(refusal),
    };
    if other.body.id == body.body.id {
        return wrong("joint-error-same");
    }
    if let Some(asked) = asked.as_ref().filter(|asked| asked.slug != slug) {
        let error = FieldError::new("joint", "joint-error-charter");
        return Ok(Err(error.with("group", asked.name.as_str())));
    }
    let name = other.body.name.clone();
    let wrong_there = |message: &'static str| {
        let error = FieldError::new("joint", message);
        Ok(Err(error.with("group", name.as_str())))
    };
    if other.seats(tx).await?.is_empty() {
        return wrong_there("joint-error-no-members");
    }
    let kind = draft.variant.as_deref();
    let Some(partner) = Partner::of(tx, other, (draft.matter, draft.mode, kind)).await? else {
        return wrong_there("joint-error-no-rule");
    };
    // What the body's own rule says of the deadline is said elsewhere.
    if let Some(rule) = rule {
        let own = (rule, &body.zone(&services.zones));
        let deadline = deadline(services, own, &partner, (draft.mode, draft.closes_at), now);
        if let Err((Part::Second, error)) = deadline {
            return Ok(Err(error));
        }
    }
    Ok(Ok(Some(partner)))
}

/// The body that the charter names, if there is one of that name, however it is capitalised.
async fn named(tx: &mut Tx, asked: &JointVote) -> Result<Option<Body>, Refusal> {
    let name = |text: &str| text.trim().to_lowercase();
    let all = bodies::all(tx).await?;
    let named = all
        .into_iter()
        .find(|body| name(&body.name) == name(&asked.with));
    Ok(named)
}

/// Refuses to open a draft in one body alone where the charter asks for a joint vote, or with another body than it names.
pub(super) async fn as_asked(
    tx: &mut Tx,
    rule: &Rule,
    other: Option<BodyId>,
) -> Result<(), Refusal> {
    let Some(asked) = &rule.decision.joint else {
        return Ok(());
    };
    let charter = named(tx, asked).await?.map(|body| body.id);
    let message = match other {
        None => "joint-error-needed",
        Some(other) if charter.is_some_and(|named| named != other) => "joint-error-charter",
        Some(_) => return Ok(()),
    };
    let error = FieldError::new("joint", message).with("group", asked.with.as_str());
    Err(Refusal::Invalid(vec![error]))
}

/// The one deadline of both votes, as if they opened now; or the message at its field, which says whose rule it is.
pub(super) fn deadline(
    services: &Services,
    (rule, zone): (&Rule, &TimeZone),
    partner: &Partner,
    (mode, wanted): (Mode, Option<Timestamp>),
    now: Timestamp,
) -> Result<Option<Timestamp>, (Part, FieldError)> {
    let theirs = partner.zone(services);
    let windows = (
        Window::of(rule, now, zone),
        Window::of(&partner.rule, now, &theirs),
    );
    joint::deadline(windows, mode, wanted).map_err(|(part, untimely)| match part {
        Part::First => (part, untimely_at(untimely, zone)),
        Part::Second => (part, untimely_there(untimely, partner, &theirs)),
    })
}

/// The message at the deadline, with the time in the other body's zone.
fn untimely_there(untimely: Untimely, partner: &Partner, zone: &TimeZone) -> FieldError {
    let mut error = untimely_at(untimely, zone);
    error.message = match untimely {
        Untimely::TooEarly(_) => "joint-error-deadline-early",
        Untimely::TooLate(_) => "joint-error-deadline-late",
        Untimely::Missing => "motions-error-deadline-missing",
    }
    .into();
    error.with("group", partner.body.body.name.as_str())
}

/// Keeps which other body decides a draft too; gives whether that is another one than before.
pub(super) async fn keep(
    tx: &mut Tx,
    (draft, before): (MotionId, Option<BodyId>),
    other: Option<&Partner>,
) -> Result<bool, Refusal> {
    let other = other.map(|partner| partner.body.body.id);
    if other != before {
        stored::joint::put(tx, draft, other).await?;
    }
    Ok(other != before)
}

/// Whether an edit of the meaning of a draft begins the notice anew by the rules of the other body.
pub(super) async fn restarts(
    tx: &mut Tx,
    services: &Services,
    row: &MotionRow,
    now: Timestamp,
) -> Result<bool, Refusal> {
    let partner = Partner::of_draft(tx, services, row, now).await?;
    Ok(partner.is_some_and(|partner| partner.rule.restarts()))
}

/// The other bodies with which a body can decide something: those whose rules know one of its matters in the same way.
pub(super) async fn partners(
    tx: &mut Tx,
    services: &Services,
    (body, rules): (&BodyToday, &Rules),
    now: Timestamp,
) -> Result<Vec<DecidingBody>, Refusal> {
    let mut partners = Vec::new();
    for other in register::deciding_bodies(tx).await? {
        if other.slug == body.body.slug {
            continue;
        }
        let today = BodyToday::by_slug(tx, services, &other.slug, now).await?;
        let theirs = today.rules(tx).await?;
        let known = |one: &Decision| theirs.for_motion(one.matter, one.mode).is_some();
        if rules.decisions.iter().any(known) && !today.seats(tx).await?.is_empty() {
            partners.push(other);
        }
    }
    Ok(partners)
}

/// The motion by which the other body votes: the same question, without what follows, which belongs to the first one.
pub(super) async fn second(
    tx: &mut Tx,
    services: &Services,
    first: &MotionRow,
    partner: &Partner,
    (closes_at, now): (Option<Timestamp>, Timestamp),
) -> Result<MotionRow, Refusal> {
    let id = MotionId(services.new_id());
    let draft = Draft {
        title: first.title.clone(),
        text: first.text.clone(),
        mode: first.mode,
        matter: first.matter,
        variant: partner.rule.decision.variant.clone(),
        subject: first.subject_id,
        closes_at,
        meeting: None,
        evaluate_on: None,
        force: Wanted::default(),
        effects: Typed::default(),
        informed_by: Vec::new(),
        joint: None,
        concerns: conflicts::concerns(tx, first.id).await?,
    };
    let body = partner.body.body.id;
    life::insert_draft(tx, id, body, first.moved_by, now, (&draft, None)).await?;
    conflicts::keep_concerns(tx, id, &draft.concerns).await?;
    stored::joint::tie(tx, (first.id, first.body_id), (id, body)).await?;
    stored::read(tx, id).await?.ok_or(Refusal::NotFound)
}
