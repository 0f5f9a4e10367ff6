//! The pages of those who manage surveys: counts, never answers.

use folkmoot_domain::{
    forms::Form,
    surveys::{
        catalogue::{Access, ManagedSurvey, State, Survey},
        check::Severity,
        settings::SettingsEntry,
    },
};
use folkmoot_ui::{
    Badge, Breadcrumbs, Button, ButtonKind, Cell, Checkboxes, Choice, Column, Crumb, DataTable,
    DescriptionItem, DescriptionList, EmptyState, ErrorSummary, LinkButton, Notice, NoticeKind,
    PageHeading, Row, Section,
};
use leptos::prelude::*;

use super::{
    access::stratum,
    edits::next_version,
    exchange::export_section,
    review::{check, review},
    settings::settings,
    state, title_among_others,
};
use crate::frame::{Frame, Page};

/// `/surveys/manage`.
pub fn manage_page(frame: &Frame, surveys: &[Survey]) -> Page {
    let title = frame.t("surveys-manage-title");
    let list = if surveys.is_empty() {
        view! {
            <EmptyState title=frame.t("surveys-manage-empty-title")>
                <p>{frame.t("surveys-manage-empty")}</p>
            </EmptyState>
        }
        .into_any()
    } else {
        let columns = vec![
            Column::text(frame.t("surveys-manage-column-title")),
            Column::text(frame.t("surveys-manage-column-state")),
            Column::text(frame.t("surveys-manage-column-closes")),
            Column::text(frame.t("surveys-manage-column-address")),
        ];
        let rows = surveys.iter().map(|survey| row(frame, survey)).collect();
        view! {
            <DataTable caption=frame.t("surveys-manage-table") columns=columns rows=rows/>
        }
        .into_any()
    };
    let body = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![Crumb::new(frame.t("surveys-list-title"), "/surveys")]
        />
        <PageHeading title=title.clone() lead=frame.t("surveys-manage-lead")>
            <p>{help(frame)}</p>
            <div class="actions">
                <LinkButton label=frame.t("authoring-begin") href="/surveys/manage/new"/>
                <LinkButton
                    label=frame.t("surveys-manage-upload")
                    href="/surveys/manage/upload"
                    kind=ButtonKind::Secondary
                />
                <LinkButton
                    label=frame.t("exchange-import-title")
                    href="/surveys/manage/import"
                    kind=ButtonKind::Secondary
                />
            </div>
        </PageHeading>
        {list}
    };
    Page::new(title, body).private()
}

fn row(frame: &Frame, survey: &Survey) -> Row {
    let href = format!("/surveys/manage/{}", survey.slug);
    let title = title_among_others(frame, survey);
    let (tone, word) = state(frame, survey);
    let closes = survey
        .closed_at
        .or(survey.closes_at)
        .map(|instant| frame.instant(instant, &survey.zone));
    Row::new(vec![
        Cell::new(view! { <a href=href>{title}</a> }),
        Cell::new(view! { <Badge tone=tone label=word/> }),
        Cell::new(closes),
        Cell::new(view! { <code>{survey.slug.clone()}</code> }),
    ])
}

/// `/surveys/manage/{slug}`; `form` holds the settings as they are or as they were just typed.
pub fn managed_page(frame: &Frame, model: &ManagedSurvey, form: &Form<SettingsEntry>) -> Page {
    let survey = &model.survey;
    let title = title_among_others(frame, survey);
    let (tone, word) = state(frame, survey);
    let draft = survey.state == State::Draft;
    let body = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage")]
        />
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        <PageHeading title=title.clone() kicker=frame.t("surveys-manage-title")>
            <p><Badge tone=tone label=word/></p>
            <p>{help(frame)}</p>
        </PageHeading>
        {standing(frame, model)}
        {draft.then(|| settings(frame, model, form))}
        {(survey.state != State::Closed).then(|| check(frame, &survey.slug, &model.check))}
        {model.next.as_ref().map(|next| next_version(frame, model, next, form))}
        {model.in_work().map(|_| review(frame, model))}
        {model.in_work().map(|_| fielding(frame, model, form))}
        {(survey.access == Access::Invited).then(|| invitations(frame, survey))}
        {(survey.state == State::Fielded).then(|| closing(frame, survey))}
        {export_section(frame, survey, model.in_work().is_some())}
    };
    Page::new(title, body).narrow().private()
}

/// The way to the page that leads an author from nothing to a survey in the field.
pub(super) fn help(frame: &Frame) -> AnyView {
    view! { <a href="/help/surveys">{frame.t("surveys-manage-help")}</a> }.into_any()
}

fn invitations(frame: &Frame, survey: &Survey) -> AnyView {
    let href = format!("/surveys/manage/{}/invitations", survey.slug);
    view! {
        <Section id="invitations" title=frame.t("invitations-title")>
            <p>{frame.t("invitations-lead")}</p>
            <LinkButton
                label=frame.t("invitations-invite")
                href=href
                kind=ButtonKind::Secondary
            />
        </Section>
    }
    .into_any()
}

fn standing(frame: &Frame, model: &ManagedSurvey) -> AnyView {
    let survey = &model.survey;
    let mut facts = vec![DescriptionItem::new(
        frame.t("surveys-page-digest"),
        view! { <code>{model.version.digest.clone()}</code> },
    )];
    if survey.state != State::Draft {
        facts.push(DescriptionItem::new(
            frame.t("surveys-manage-responses"),
            frame.number(model.responses),
        ));
        if survey.access.keeps_participations() {
            facts.push(DescriptionItem::new(
                frame.t("surveys-manage-participants"),
                frame.number(model.participants),
            ));
        }
    }
    // One way in has all responses; of several each has its own.
    if model.strata.len() > 1 {
        for (one, responses) in &model.strata {
            facts.push(DescriptionItem::new(
                stratum(frame, *one),
                frame.number(*responses),
            ));
        }
    }
    // One version has all responses; of several each has its own.
    if model.versions.len() > 1 {
        for one in &model.versions {
            let number = [("number", one.version.number.to_string().into())];
            let words = [
                frame.t("surveys-manage-responses"),
                frame.number(one.responses),
            ];
            facts.push(DescriptionItem::new(
                frame.t_with("surveys-edits-version", &number),
                words.join(": "),
            ));
        }
    }
    if let Some(previous) = &model.previous {
        let href = format!("/surveys/manage/{}", previous.slug);
        facts.push(DescriptionItem::new(
            frame.t("surveys-page-previous"),
            view! { <a href=href>{previous.slug.clone()}</a> },
        ));
    }
    let link = |key: &str, href: String| {
        view! { <LinkButton label=frame.t(key) href=href kind=ButtonKind::Secondary/> }
    };
    let slug = &survey.slug;
    let replace = (survey.state != State::Closed).then(|| {
        let href = format!("/surveys/manage/{slug}/questionnaire");
        let key = if model.in_work().is_some() {
            "surveys-manage-replace"
        } else {
            "surveys-edits-start"
        };
        link(key, href)
    });
    let to_prepare = |key: &str, page: &str| {
        let href = format!("/surveys/manage/{slug}/{page}");
        (survey.state != State::Closed).then(|| link(key, href))
    };
    let build = (survey.state != State::Closed).then(|| {
        let href = format!("/surveys/manage/{slug}/build");
        view! { <LinkButton label=frame.t("authoring-title") href=href/> }
    });
    // Administrators look after surveys too, but only a survey manager signs results off.
    let signs_off = frame
        .viewer
        .as_ref()
        .is_some_and(|viewer| viewer.survey_manager);
    let results = (survey.state == State::Closed && signs_off).then(|| {
        let href = format!("/surveys/{slug}/results/preview");
        link("surveys-manage-results", href)
    });
    view! {
        <Section id="standing" title=frame.t("surveys-manage-where")>
            <div class="stack">
                <DescriptionList items=facts/>
                <div class="actions">
                    {build}
                    {link("surveys-manage-preview", format!("/surveys/manage/{slug}/preview"))}
                    {link("surveys-manage-public", format!("/surveys/{slug}"))}
                    {to_prepare("library-title", "library")}
                    {link("comments-title", format!("/surveys/manage/{slug}/comments"))}
                    {to_prepare("translations-title", "translate")}
                    {replace}
                    {results}
                </div>
            </div>
        </Section>
    }
    .into_any()
}

fn fielding(frame: &Frame, model: &ManagedSurvey, form: &Form<SettingsEntry>) -> AnyView {
    let survey = &model.survey;
    let action = format!("/surveys/manage/{}/field", survey.slug);
    let (title, warning, button) = match &model.next {
        None => (
            frame.t("surveys-manage-field"),
            frame.t("surveys-manage-field-warning"),
            frame.t("surveys-manage-field-button"),
        ),
        Some(_) => (
            frame.t("surveys-edits-field"),
            frame.t("surveys-edits-field-warning"),
            frame.t("surveys-edits-field"),
        ),
    };
    let unconfirmed = model
        .next
        .as_ref()
        .is_some_and(|next| next.confirmed.is_none());
    let obstacle = if !model.check.is_sound() {
        Some("surveys-review-conflict-errors")
    } else if unconfirmed {
        Some("surveys-edits-unconfirmed")
    } else if model.review.approval.is_none() {
        Some("surveys-review-conflict-missing")
    } else {
        None
    };
    let unreachable = (survey.access == Access::Invited && !model.sends_mail).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title=frame.t("notices-mail-off")>
                <p>{frame.t("access-set-no-mail")}</p>
            </Notice>
        }
    });
    if let Some(key) = obstacle {
        return view! {
            <Section id="field" title=title>
                {unreachable}
                <p>{frame.t(key)}</p>
            </Section>
        }
        .into_any();
    }
    let acknowledge = (model.check.count(Severity::Warning) > 0).then(|| {
        view! {
            <Checkboxes
                name="acknowledged"
                legend=frame.t("surveys-check-title")
                choices=vec![Choice::new("on", frame.t("surveys-review-acknowledge"), false)]
                error=frame.error_at(&form.errors, "acknowledged")
            />
        }
    });
    view! {
        <Section id="field" title=title>
            {unreachable}
            <Notice kind=NoticeKind::Warning><p>{warning}</p></Notice>
            <form method="post" action=action>
                <input type="hidden" name="revision" value=survey.revision.to_string()/>
                {acknowledge}
                <div class="actions"><Button label=button/></div>
            </form>
        </Section>
    }
    .into_any()
}

fn closing(frame: &Frame, survey: &Survey) -> AnyView {
    let action = format!("/surveys/manage/{}/close", survey.slug);
    view! {
        <Section id="close" title=frame.t("surveys-manage-close")>
            <Notice kind=NoticeKind::Warning><p>{frame.t("surveys-manage-close-warning")}</p></Notice>
            <form method="post" action=action>
                <div class="actions">
                    <Button label=frame.t("surveys-manage-close-button") kind=ButtonKind::Danger/>
                </div>
            </form>
        </Section>
    }
    .into_any()
}
