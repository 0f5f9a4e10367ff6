//! What those who prepare a questionnaire say to each other about it.

use std::fmt::Write as _;

use folkmoot_domain::{
    forms::Form,
    surveys::{
        catalogue::{ManagedSurvey, Reviewer, Survey},
        comments::{
            Comment, CommentEntry, Commented, Discussion, LONGEST_COMMENT, element_name, open,
        },
    },
};
use folkmoot_ui::{
    Badge, Button, ButtonKind, Choice, Crumb, Notice, NoticeKind, PageHeading, Section, Select,
    TextArea, Tone,
};
use leptos::prelude::*;

use crate::{
    frame::{Frame, Page},
    markdown,
};

/// `/surveys/manage/{slug}/comments`: all comments by question, and the form for another one.
pub fn comments_page(frame: &Frame, model: &Discussion, form: &Form<CommentEntry>) -> Page {
    let title = frame.t("comments-title");
    let survey = &model.survey;
    let survey_title = survey.title.in_language(frame.language).to_owned();
    let up = format!("/surveys/manage/{}", survey.slug);
    let open = i64::try_from(open(&model.comments)).unwrap_or(i64::MAX);
    let settled = i64::try_from(model.comments.len()).unwrap_or(i64::MAX) - open;
    let counts = [("open", open.into()), ("settled", settled.into())];
    let mut about: Vec<AnyView> = Vec::new();
    for element in &model.elements {
        let comments: Vec<&Comment> = model.about(&element.name).collect();
        about.extend(group(frame, model, element, &comments));
    }
    let left: Vec<&Comment> = model.about_nothing().collect();
    let left = (!left.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h3>{frame.t("comments-about-nothing")}</h3>
                {left.into_iter().map(|comment| one(frame, &model.survey, model.in_work, comment, Within::Left)).collect_view()}
            </section>
        }
    });
    let nothing = model
        .comments
        .is_empty()
        .then(|| view! { <p>{frame.t("comments-none")}</p> });
    let body = view! {
        {frame.breadcrumbs(vec![
            Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage"),
            Crumb::new(survey_title, up.clone()),
        ])}
        {frame.error_summary(&form.errors)}
        <PageHeading title=title.clone() lead=frame.t("comments-lead")/>
        <div class="stack-large">
            {model.in_work.then(|| new(frame, model, form))}
            <Section id="all" title=frame.t_with("comments-counts", &counts)>
                <div class="stack">
                    {nothing}
                    {about}
                    {left}
                </div>
            </Section>
        </div>
    };
    Page::new(title, body).narrow().private()
}

fn new(frame: &Frame, model: &Discussion, form: &Form<CommentEntry>) -> AnyView {
    let choices: Vec<Choice> = model
        .elements
        .iter()
        .map(|element| {
            let chosen = element.name == form.values.element;
            Choice::new(element.name.clone(), label(frame, element), chosen)
        })
        .collect();
    let action = format!("/surveys/manage/{}/comments", model.survey.slug);
    view! {
        <Section id="new" title=frame.t("comments-new")>
            <form class="form" method="post" action=action>
                <Select
                    name="element"
                    label=frame.t("comments-about")
                    error=frame.error_at(&form.errors, "element")
                    choices=choices
                />
                <TextArea
                    name="text"
                    label=frame.t("comments-text")
                    hint=frame.t("comments-text-hint")
                    error=frame.error_at(&form.errors, "text")
                    value=form.values.text.clone()
                    rows=3
                    maxlength=u32::try_from(LONGEST_COMMENT).unwrap_or(u32::MAX)
                    required=true
                />
                <div class="actions"><Button label=frame.t("comments-add")/></div>
            </form>
        </Section>
    }
    .into_any()
}

/// What an element is called in a list.
fn label(frame: &Frame, element: &Commented) -> String {
    if element.name.is_empty() {
        frame.t("comments-whole")
    } else if element.title == element.name {
        element.name.clone()
    } else {
        format!("{} ({})", element.title, element.name)
    }
}

fn group(
    frame: &Frame,
    model: &Discussion,
    element: &Commented,
    comments: &[&Comment],
) -> Option<AnyView> {
    if comments.is_empty() {
        return None;
    }
    let comments = comments
        .iter()
        .map(|comment| one(frame, &model.survey, model.in_work, comment, Within::Group))
        .collect_view();
    let view = view! {
        <section class="stack">
            <h3>{label(frame, element)}</h3>
            {comments}
        </section>
    };
    Some(view.into_any())
}

/// Among what a comment stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// What is said about the same.
    Group,
    /// What is said about elements that are not there any more.
    Left,
    /// The form of its element in the builder.
    Builder,
}

fn one(
    frame: &Frame,
    survey: &Survey,
    in_work: bool,
    comment: &Comment,
    within: Within,
) -> AnyView {
    let zone = &survey.zone;
    let settled = comment.resolved.as_ref().map(|(by, at)| {
        let name = [("name", name(frame, by).into())];
        view! {
            <p class="note">
                <Badge tone=Tone::Positive label=frame.t("comments-settled")/> " "
                {frame.t_with("comments-settled-by", &name)} ", " {frame.instant(*at, zone)}
            </p>
        }
    });
    let class = match settled {
        Some(_) => "comment comment-settled",
        None => "comment",
    };
    let (to, key) = match comment.resolved {
        Some(_) => ("open", "comments-reopen"),
        None => ("settled", "comments-settle"),
    };
    let action = format!("/surveys/manage/{}/comments/{}", survey.slug, comment.id);
    let back = (within == Within::Builder)
        .then(|| view! { <input type="hidden" name="element" value=comment.element.clone()/> });
    let excerpt: String = comment.text.chars().take(60).collect();
    let act = in_work.then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="to" value=to/>
                {back}
                <Button label=frame.t(key) kind=ButtonKind::Quiet about=excerpt/>
            </form>
        }
    });
    let element = (within == Within::Left)
        .then(|| view! { <p><code>{element_name(&comment.element).to_owned()}</code></p> });
    view! {
        <article class=class>
            <p class="note">
                <strong>{name(frame, &comment.by)}</strong> ", " {frame.instant(comment.at, zone)}
            </p>
            {element}
            {markdown::prose(&comment.text, 4)}
            {settled}
            {act}
        </article>
    }
    .into_any()
}

/// What is said about one element, below its form in the builder, with the form for more: it sends `comment`.
pub(super) fn thread(
    frame: &Frame,
    survey: &Survey,
    comments: &[&Comment],
    action: String,
    typed: &Form<String>,
) -> AnyView {
    let said = comments
        .iter()
        .map(|comment| one(frame, survey, true, comment, Within::Builder))
        .collect_view();
    view! {
        <Section
            id="comments"
            title=frame.t("comments-title")
            more=frame.t("comments-all")
            more_href=format!("/surveys/manage/{}/comments", survey.slug)
        >
            <div class="stack">
                {said}
                <form class="stack" method="post" action=action>
                    <TextArea
                        name="comment"
                        label=frame.t("comments-new")
                        hint=frame.t("comments-text-hint")
                        error=frame.error_at(&typed.errors, "comment")
                        value=typed.values.clone()
                        rows=3
                        maxlength=u32::try_from(LONGEST_COMMENT).unwrap_or(u32::MAX)
                        required=true
                    />
                    <div class="actions">
                        <Button label=frame.t("comments-add") kind=ButtonKind::Secondary/>
                    </div>
                </form>
            </div>
        </Section>
    }
    .into_any()
}

/// Where the form for a comment about an element is.
pub(super) fn about_address(slug: &str, element: &str) -> String {
    let mut address = format!("/surveys/manage/{slug}/comments?element=");
    for byte in element.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.' => {
                address.push(char::from(byte));
            }
            other => {
                let _ = write!(address, "%{other:02X}");
            }
        }
    }
    address
}

pub(super) fn name(frame: &Frame, person: &Reviewer) -> String {
    let name = person.name.clone();
    name.unwrap_or_else(|| frame.t("comments-former-member"))
}

/// What the review says about comments: how many are open, and where they are.
pub(super) fn standing(frame: &Frame, model: &ManagedSurvey) -> AnyView {
    let comments = &model.review.comments;
    let open = i64::try_from(open(comments)).unwrap_or(i64::MAX);
    let href = format!("/surveys/manage/{}/comments", model.survey.slug);
    let link = view! { <p><a href=href>{frame.t("comments-all")}</a></p> };
    if open == 0 {
        return link.into_any();
    }
    let warning = frame.t_with("comments-open", &[("count", open.into())]);
    view! {
        <Notice kind=NoticeKind::Warning>
            <p>{warning}</p>
            {link}
        </Notice>
    }
    .into_any()
}
