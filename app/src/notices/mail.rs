//! The administrators' page about mail: what waits, what was sent, what failed and why.

use folkmoot_domain::{
    forms::Form,
    jobs::JobKind,
    notices::{Failure, MailKind, MailPage, MailState},
};
use folkmoot_ui::{
    Badge, Button, ButtonKind, Cell, Column, DataTable, EmptyState, Field, FieldKind, Notice,
    NoticeKind, PageHeading, Row, Section, Tone,
};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// What the page holds besides what is stored.
#[derive(Debug, Clone, Default)]
pub struct MailForms {
    /// To whom a test message goes.
    pub test: Form<String>,
    /// Whether a message was just queued.
    pub is_queued: bool,
}

/// The page.
pub fn mail_page(frame: &Frame, model: &MailPage, forms: &MailForms) -> Page {
    let title = frame.t("notices-mail-title");
    let queued = forms.is_queued.then(|| frame.t("notices-mail-queued"));
    let body = view! {
        {frame.error_summary(&forms.test.errors)}
        {queued.map(|queued| view! { <Notice kind=NoticeKind::Success title=queued/> })}
        <PageHeading title=title.clone() lead=frame.t("notices-mail-lead")/>
        <div class="stack-large">
            {(!model.on).then(|| off(frame))}
            {states(frame, model)}
            {failures(frame, model)}
            {unknown(frame, model)}
            {jobs(frame, model)}
            {model.on.then(|| test_form(frame, &forms.test))}
        </div>
    };
    Page::new(title, body).private()
}

pub(super) fn off(frame: &Frame) -> AnyView {
    let title = frame.t("notices-mail-off");
    view! {
        <Notice kind=NoticeKind::Warning title=title>
            <p>{frame.t("notices-mail-off-lead")}</p>
        </Notice>
    }
    .into_any()
}

fn states(frame: &Frame, model: &MailPage) -> AnyView {
    if model.states.is_empty() {
        return view! { <EmptyState title=frame.t("notices-mail-none")/> }.into_any();
    }
    let rows = model
        .states
        .iter()
        .map(|(state, count)| {
            Row::new(vec![
                Cell::new(state_badge(frame, *state)),
                Cell::from(frame.number(*count)),
            ])
        })
        .collect();
    let columns = vec![
        Column::text(frame.t("notices-column-state")),
        Column::number(frame.t("notices-column-messages")),
    ];
    let caption = frame.t("notices-mail-states");
    view! {
        <Section id="states" title=caption.clone()>
            <DataTable caption=caption caption_hidden=true columns=columns rows=rows/>
        </Section>
    }
    .into_any()
}

fn failures(frame: &Frame, model: &MailPage) -> Option<AnyView> {
    if model.failures.is_empty() {
        return None;
    }
    let rows = model
        .failures
        .iter()
        .map(|(state, failure, count)| {
            Row::new(vec![
                Cell::from(failure_in_words(frame, *failure)),
                Cell::new(state_badge(frame, *state)),
                Cell::from(frame.number(*count)),
            ])
        })
        .collect();
    let columns = vec![
        Column::text(frame.t("notices-column-failure")),
        Column::text(frame.t("notices-column-state")),
        Column::number(frame.t("notices-column-messages")),
    ];
    let caption = frame.t("notices-mail-failures");
    let view = view! {
        <Section id="failures" title=caption.clone()>
            <DataTable caption=caption caption_hidden=true columns=columns rows=rows/>
        </Section>
    };
    Some(view.into_any())
}

fn unknown(frame: &Frame, model: &MailPage) -> Option<AnyView> {
    if model.unknown.is_empty() {
        return None;
    }
    let rows = model
        .unknown
        .iter()
        .map(|mail| {
            let action = format!("/admin/mail/{}/resend", mail.id);
            let kind = kind_in_words(frame, mail.kind);
            let about = format!("{kind}, {}", frame.distance(mail.created_at));
            let again = model.on.then(|| {
                view! {
                    <form method="post" action=action>
                        <Button
                            label=frame.t("notices-mail-resend")
                            kind=ButtonKind::Quiet
                            about=about
                        />
                    </form>
                }
            });
            Row::new(vec![
                Cell::from(kind),
                Cell::new(frame.distance_view(mail.created_at)),
                Cell::new(again),
            ])
        })
        .collect();
    let columns = vec![
        Column::text(frame.t("notices-column-kind")),
        Column::text(frame.t("notices-column-written")),
        Column::text(frame.t("notices-column-action")),
    ];
    let caption = frame.t("notices-mail-unknown");
    let view = view! {
        <Section id="unknown" title=caption.clone()>
            <p>{frame.t("notices-mail-unknown-lead")}</p>
            <DataTable caption=caption caption_hidden=true columns=columns rows=rows/>
        </Section>
    };
    Some(view.into_any())
}

fn jobs(frame: &Frame, model: &MailPage) -> Option<AnyView> {
    if model.jobs.is_empty() {
        return None;
    }
    let rows = model
        .jobs
        .iter()
        .map(|job| {
            let next = match job.next {
                Some(next) => frame.distance_view(next),
                None => frame.t("notices-job-given-up").into_any(),
            };
            Row::new(vec![
                Cell::from(job_in_words(frame, job.kind)),
                Cell::from(failure_in_words(frame, job.failure)),
                Cell::from(frame.number(job.attempts)),
                Cell::new(next),
            ])
        })
        .collect();
    let columns = vec![
        Column::text(frame.t("notices-column-job")),
        Column::text(frame.t("notices-column-failure")),
        Column::number(frame.t("notices-column-attempts")),
        Column::text(frame.t("notices-column-next")),
    ];
    let caption = frame.t("notices-jobs-title");
    let view = view! {
        <Section id="jobs" title=caption.clone()>
            <DataTable caption=caption caption_hidden=true columns=columns rows=rows/>
        </Section>
    };
    Some(view.into_any())
}

fn test_form(frame: &Frame, form: &Form<String>) -> AnyView {
    view! {
        <Section id="test" title=frame.t("notices-test-title")>
            <form class="form" method="post" action="/admin/mail/test">
                <Field
                    name="recipient"
                    label=frame.t("accounts-mail")
                    hint=frame.t("notices-test-hint")
                    kind=FieldKind::Email
                    value=form.values.clone()
                    error=frame.error_at(&form.errors, "recipient")
                    autocomplete="email"
                    required=true
                />
                <div class="actions">
                    <Button label=frame.t("notices-test-button") kind=ButtonKind::Secondary/>
                </div>
            </form>
        </Section>
    }
    .into_any()
}

pub(super) fn state_badge(frame: &Frame, state: MailState) -> AnyView {
    let tone = match state {
        MailState::Queued | MailState::Sending => Tone::Active,
        MailState::Sent => Tone::Positive,
        MailState::Failed => Tone::Negative,
        MailState::DeliveryUnknown => Tone::Warning,
    };
    let label = state_in_words(frame, state);
    view! { <Badge tone=tone label=label/> }.into_any()
}

pub(super) fn state_in_words(frame: &Frame, state: MailState) -> String {
    match state {
        MailState::Queued => frame.t("notices-state-queued"),
        MailState::Sending => frame.t("notices-state-sending"),
        MailState::Sent => frame.t("notices-state-sent"),
        MailState::Failed => frame.t("notices-state-failed"),
        MailState::DeliveryUnknown => frame.t("notices-state-delivery-unknown"),
    }
}

fn failure_in_words(frame: &Frame, failure: Failure) -> String {
    match failure {
        Failure::Connection => frame.t("notices-failure-connection"),
        Failure::Encryption => frame.t("notices-failure-encryption"),
        Failure::Authentication => frame.t("notices-failure-authentication"),
        Failure::Later => frame.t("notices-failure-later"),
        Failure::Refused => frame.t("notices-failure-refused"),
        Failure::Address => frame.t("notices-failure-address"),
        Failure::BrokenOff => frame.t("notices-failure-broken-off"),
        Failure::Interrupted => frame.t("notices-failure-interrupted"),
        Failure::TooOld => frame.t("notices-failure-too-old"),
        Failure::Withdrawn => frame.t("notices-failure-withdrawn"),
        Failure::Database => frame.t("notices-failure-database"),
    }
}

fn kind_in_words(frame: &Frame, kind: MailKind) -> String {
    match kind {
        MailKind::Test => frame.t("notices-kind-test"),
        MailKind::Confirmation => frame.t("notices-kind-confirmation"),
        MailKind::SurveyOpens => frame.t("notices-job-survey-opens"),
        MailKind::SurveyReminder => frame.t("notices-job-survey-reminder"),
        MailKind::SurveyLastDay => frame.t("notices-job-survey-last-day"),
        MailKind::ResultsOut => frame.t("notices-job-results-out"),
        MailKind::ReviewDue => frame.t("notices-kind-review-due"),
        MailKind::Invitation => frame.t("notices-job-invitations"),
        MailKind::InvitationReminder => frame.t("notices-job-invitation-reminder"),
    }
}

fn job_in_words(frame: &Frame, kind: JobKind) -> String {
    match kind {
        JobKind::SurveyClose => frame.t("notices-job-survey-close"),
        JobKind::MotionClose => frame.t("notices-job-motion-close"),
        JobKind::MotionForce => frame.t("notices-job-motion-force"),
        JobKind::MotionReview => frame.t("notices-job-motion-review"),
        JobKind::SurveyOpens => frame.t("notices-job-survey-opens"),
        JobKind::SurveyReminder => frame.t("notices-job-survey-reminder"),
        JobKind::SurveyLastDay => frame.t("notices-job-survey-last-day"),
        JobKind::ResultsOut => frame.t("notices-job-results-out"),
        JobKind::Invitations => frame.t("notices-job-invitations"),
        JobKind::InvitationReminder => frame.t("notices-job-invitation-reminder"),
        JobKind::Mail => frame.t("notices-job-mail"),
        JobKind::Erasure => frame.t("notices-job-erasure"),
    }
}
