//! Invitations: a survey's manager says who is asked, the server writes to them, and nobody sees who has answered.

mod sending;

pub(crate) use sending::{erase, remind, write_all};

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    ids::InvitationId,
    jobs::JobKind,
    language::Language,
    notices::invitations::{InvitationEntry, InvitationPreview, InvitationsPage},
    paging::Limit,
    surveys::catalogue::{Access, State, Survey},
};
use folkmoot_store::{
    Tx,
    jobs::{self, JobKey},
    notices::{
        invitations::{self as store, Addressee},
        outbox,
    },
    surveys,
};
use jiff::{SignedDuration, Timestamp, civil::DateTime};

use super::outbox::require_mail;
use crate::{Refusal, Services, accounts::secrets::digest, surveys::require_manager};

/// How long after a reminder the next one may follow.
pub const BETWEEN_REMINDERS: SignedDuration = SignedDuration::from_hours(3 * 24);

/// The survey at an address whose invitations somebody manages; taken for this transaction where they change.
async fn invited(tx: &mut Tx, slug: &str, locked: bool) -> Result<Survey, Refusal> {
    let id = surveys::id_of(tx, slug).await?.ok_or(Refusal::NotFound)?;
    let survey = if locked {
        surveys::lock(tx, id).await?
    } else {
        surveys::by_id(tx, id).await?
    };
    let survey = survey.ok_or(Refusal::NotFound)?;
    if survey.access != Access::Invited {
        return Err(Refusal::Conflict("invitations-conflict-access"));
    }
    if locked && survey.state == State::Closed {
        return Err(Refusal::Conflict("surveys-answer-closed"));
    }
    Ok(survey)
}

fn about(kind: JobKind, survey: &Survey) -> JobKey {
    JobKey {
        kind,
        subject: survey.id.0,
    }
}

/// The invitations of a survey, a part of them after an address.
pub async fn invitations_page(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    after: &str,
    limit: Limit,
) -> Result<InvitationsPage, Refusal> {
    require_manager(actor)?;
    let (slug, after) = (slug.to_owned(), after.replace('\0', ""));
    let (on, now) = (services.mail, services.now());
    services
        .read(move |tx| {
            Box::pin(async move {
                let survey = invited(tx, &slug, false).await?;
                let id = survey.id;
                let mut lines = store::page(tx, id, &after, limit.probe()).await?;
                let more = lines.len() > limit.rows();
                lines.truncate(limit.rows());
                let last = lines.last().filter(|_| more);
                let next = last.map(|line| line.address.clone());
                let planned = about(JobKind::InvitationReminder, &survey);
                Ok(InvitationsPage {
                    on,
                    states: store::states(tx, id).await?,
                    messages: store::messages(tx, id).await?,
                    lines,
                    next,
                    next_reminder: next_reminder(tx, &survey).await?.filter(|at| *at > now),
                    planned: jobs::due_at(tx, planned).await?,
                    survey,
                })
            })
        })
        .await
}

/// The instant from which another reminder may begin; none when there was none yet.
async fn next_reminder(tx: &mut Tx, survey: &Survey) -> Result<Option<Timestamp>, Refusal> {
    let last = store::last_reminder(tx, survey.id).await?;
    Ok(last.and_then(|last| last.checked_add(BETWEEN_REMINDERS).ok()))
}

/// How many are invited and not revoked.
async fn there(tx: &mut Tx, survey: &Survey) -> Result<usize, Refusal> {
    let states = store::states(tx, survey.id).await?;
    let all = states.iter().map(|(_, count)| count).sum::<i64>();
    Ok(usize::try_from(all).unwrap_or(usize::MAX))
}

/// What would happen if these people were invited.
pub async fn preview_invitations(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    entry: InvitationEntry,
) -> Result<InvitationPreview, Refusal> {
    require_manager(actor)?;
    require_mail(services)?;
    let slug = slug.to_owned();
    services
        .read(move |tx| {
            Box::pin(async move {
                let survey = invited(tx, &slug, false).await?;
                let list = entry.read(there(tx, &survey).await?).map_err(invalid)?;
                let mut invited = 0;
                for address in &list.addresses {
                    invited += usize::from(store::is_invited(tx, survey.id, address).await?);
                }
                Ok(InvitationPreview { list, invited })
            })
        })
        .await
}

fn invalid(error: FieldError) -> Refusal {
    Refusal::Invalid(vec![error])
}

/// Invites everybody on a list who is not invited yet; their messages are written by a job, at once or when the survey
/// goes into the field.
pub async fn invite(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    entry: InvitationEntry,
) -> Result<(), Refusal> {
    require_manager(actor)?;
    require_mail(services)?;
    let (inside, slug) = (services.clone(), slug.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let survey = invited(tx, &slug, true).await?;
                let list = entry.read(there(tx, &survey).await?).map_err(invalid)?;
                let language = Language::from_tag(&entry.language).unwrap_or_default();
                for address in list.addresses {
                    let who = Addressee {
                        id: InvitationId(inside.new_id()),
                        address,
                        language,
                    };
                    store::invite(tx, survey.id, who).await?;
                }
                if survey.state == State::Fielded {
                    let job = about(JobKind::Invitations, &survey);
                    jobs::plan(tx, job, inside.now()).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Takes one invitation back, or all of them.
pub async fn revoke(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    one: Option<InvitationId>,
) -> Result<(), Refusal> {
    require_manager(actor)?;
    let slug = slug.to_owned();
    services
        .write(move |tx| {
            Box::pin(async move {
                let survey = invited(tx, &slug, true).await?;
                let Some(id) = one else {
                    jobs::cancel(tx, about(JobKind::InvitationReminder, &survey)).await?;
                    return Ok(store::revoke_all(tx, survey.id).await?);
                };
                if !store::revoke(tx, survey.id, id).await? {
                    return Err(Refusal::NotFound);
                }
                outbox::withdraw(tx, id.0).await?;
                Ok(())
            })
        })
        .await
}

/// Writes to one invited person again, with another link; whether they have answered makes no difference, for it would
/// tell.
pub async fn resend_invitation(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    id: InvitationId,
) -> Result<(), Refusal> {
    require_manager(actor)?;
    require_mail(services)?;
    let (inside, slug) = (services.clone(), slug.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let survey = invited(tx, &slug, true).await?;
                if !survey.takes_answers(inside.now()) {
                    return Err(Refusal::Conflict("invitations-conflict-not-open"));
                }
                let who = store::addressee(tx, survey.id, id).await?;
                let who = who.ok_or(Refusal::Conflict("invitations-conflict-not-invited"))?;
                outbox::withdraw(tx, id.0).await?;
                sending::write_to(&inside, tx, &survey, &who, false).await?;
                store::is_written(tx, id).await?;
                Ok(())
            })
        })
        .await
}

/// Plans a reminder to everybody who has not answered by then: now (an empty text), or at a wall time in the survey's
/// zone, `YYYY-MM-DDTHH:MM`. A reminder planned before is moved.
pub async fn plan_reminder(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    at: &str,
) -> Result<(), Refusal> {
    require_manager(actor)?;
    require_mail(services)?;
    let (inside, slug, at) = (services.clone(), slug.to_owned(), at.trim().to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let survey = invited(tx, &slug, true).await?;
                let now = inside.now();
                if !survey.takes_answers(now) {
                    return Err(Refusal::Conflict("invitations-conflict-not-open"));
                }
                let wrong = |key| invalid(FieldError::new("at", key));
                let at = if at.is_empty() {
                    now
                } else {
                    let zone = inside.zones.get(&survey.zone).ok();
                    let wall: Option<DateTime> = at.parse().ok();
                    zone.zip(wall)
                        .and_then(|(zone, wall)| zone.to_timestamp(wall).ok())
                        .ok_or_else(|| wrong("invitations-error-date"))?
                };
                if at < now || survey.closes_at.is_some_and(|deadline| at >= deadline) {
                    return Err(wrong("invitations-error-date"));
                }
                if next_reminder(tx, &survey)
                    .await?
                    .is_some_and(|next| at < next)
                {
                    return Err(wrong("invitations-error-too-soon"));
                }
                Ok(jobs::plan(tx, about(JobKind::InvitationReminder, &survey), at).await?)
            })
        })
        .await
}

/// Cancels a reminder that is planned.
pub async fn cancel_reminder(
    services: &Services,
    actor: &Viewer,
    slug: &str,
) -> Result<(), Refusal> {
    require_manager(actor)?;
    let slug = slug.to_owned();
    services
        .write(move |tx| {
            Box::pin(async move {
                let survey = invited(tx, &slug, true).await?;
                Ok(jobs::cancel(tx, about(JobKind::InvitationReminder, &survey)).await?)
            })
        })
        .await
}

/// The survey to which a link invites, for somebody who wants no more messages about it.
pub async fn declining(services: &Services, slug: &str, token: &str) -> Result<Survey, Refusal> {
    let link = Link::of(slug, token);
    services
        .read(move |tx| Box::pin(async move { Ok(link.followed(tx).await?.0) }))
        .await
}

/// An invited person wants no more messages about a survey. They can still answer it.
pub async fn decline(services: &Services, slug: &str, token: &str) -> Result<Survey, Refusal> {
    let link = Link::of(slug, token);
    services
        .write(move |tx| {
            Box::pin(async move {
                let (survey, invitation) = link.followed(tx).await?;
                store::decline(tx, invitation).await?;
                Ok(survey)
            })
        })
        .await
}

/// The link of a message as it was followed: the survey's address and the digest of its token.
struct Link {
    slug: String,
    hash: [u8; 32],
}

impl Link {
    fn of(slug: &str, token: &str) -> Self {
        Self {
            slug: slug.to_owned(),
            hash: digest(token.as_bytes()),
        }
    }

    /// Where it leads, and whose it is.
    async fn followed(self, tx: &mut Tx) -> Result<(Survey, InvitationId), Refusal> {
        let survey = surveys::by_slug(tx, &self.slug).await?;
        let survey = survey.ok_or(Refusal::NotFound)?;
        let known = store::by_link(tx, survey.id, self.hash).await?;
        Ok((survey, known.ok_or(Refusal::NotFound)?))
    }
}
