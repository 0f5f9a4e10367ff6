//! What is said about the parts of a questionnaire, where they are edited.

use folkmoot_domain::{
    forms::Form,
    surveys::{
        authoring::{Target, properties::name_in, workspace::Workspace},
        comments::{Comment, open},
    },
};
use leptos::prelude::*;

use super::{Trouble, address};
use crate::{frame::Frame, surveys::comments::thread};

/// The comments on an element, or on the whole beside its own texts, and the form for another one.
pub(super) fn discussion(
    frame: &Frame,
    model: &Workspace,
    target: &Target,
    trouble: &Trouble,
) -> Option<AnyView> {
    if matches!(target, Target::Page(_)) || model.version.fielded_at.is_some() {
        return None;
    }
    let typed = Form {
        values: trouble.comment.clone().unwrap_or_default(),
        errors: trouble.errors.clone(),
    };
    let action = address(&model.survey.slug, "comment", target);
    let said = about(model, name_in(target));
    Some(thread(frame, &model.survey, &said, action, &typed))
}

/// How many comments on an element are open, as a link to them.
pub(super) fn comments(frame: &Frame, model: &Workspace, target: &Target) -> Option<AnyView> {
    let said = about(model, name_in(target)).into_iter().cloned();
    let open = open(&said.collect::<Vec<_>>());
    let href = format!(
        "{}#comments",
        address(&model.survey.slug, "element", target)
    );
    link(frame, open, href)
}

/// How many comments are open altogether, as a link to them.
pub(super) fn all_comments(frame: &Frame, model: &Workspace) -> Option<AnyView> {
    let href = format!("/surveys/manage/{}/comments", model.survey.slug);
    link(frame, open(&model.comments), href)
}

fn link(frame: &Frame, open: usize, href: String) -> Option<AnyView> {
    let count = i64::try_from(open).unwrap_or(i64::MAX);
    let words = frame.t_with("authoring-comments", &[("count", count.into())]);
    (open > 0).then(|| view! { <a class="build-comments" href=href>{words}</a> }.into_any())
}

fn about<'m>(model: &'m Workspace, element: &str) -> Vec<&'m Comment> {
    let comments = model.comments.iter();
    comments
        .filter(|comment| comment.element == element)
        .collect()
}
