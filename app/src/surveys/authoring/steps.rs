//! What can be done with an element beside its form: its conditions, its place, copying, removing.

use folkmoot_domain::surveys::authoring::{
    ElementType, Target, conditions,
    properties::{Property, Shape},
    workspace::Workspace,
};
use folkmoot_ui::{Button, ButtonKind, Choice, Section, Select};
use leptos::prelude::*;

use super::{address, called, condition::in_words, words};
use crate::frame::Frame;

/// The conditions in words, each with the way to change it.
pub(super) fn logic(
    frame: &Frame,
    model: &Workspace,
    target: &Target,
    properties: &[Property],
) -> Option<AnyView> {
    let document = &model.document;
    let language = document.language();
    let subjects = conditions::subjects(document, language);
    let rows: Vec<_> = properties
        .iter()
        .filter(|property| property.shape == Shape::Condition)
        .map(|property| {
            let expression = document.field(target, property, language);
            let words = if expression.is_empty() {
                frame.t("authoring-condition-none")
            } else {
                in_words(frame, &subjects, &expression)
            };
            let (label, _) = words::property(property.name);
            let base = address(&model.survey.slug, "condition", target);
            let href = format!("{base}&property={}", property.name);
            view! {
                <div class="build-logic">
                    <dt>{frame.t(label)}</dt>
                    <dd>
                        <span>{words}</span> " "
                        <a href=href>{frame.t("authoring-change")} {frame.about(frame.t(label))}</a>
                    </dd>
                </div>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <Section id="logic" title=frame.t("authoring-group-logic")>
                <dl class="build-conditions">{rows}</dl>
            </Section>
        }
        .into_any()
    })
}

/// Moving to another page or panel, copying, removing.
pub(super) fn place(frame: &Frame, model: &Workspace, target: &Target) -> Option<AnyView> {
    let Target::Element(name) = target else {
        return None;
    };
    let standing = model.document.standing(name)?;
    let outlines = model.document.pages().into_iter().chain(
        model
            .document
            .elements()
            .into_iter()
            .filter(|outline| outline.kind == Some(ElementType::Panel))
            .filter(|outline| outline.target != *target),
    );
    let places = outlines
        .map(|outline| {
            let word = match &outline.target {
                Target::Page(name) => format!("page {name}"),
                Target::Element(name) => format!("panel {name}"),
                Target::Survey => String::new(),
            };
            let label = called(frame, model, &outline.target);
            Choice::new(word, label, outline.target == standing.parent)
        })
        .collect();
    let keep = address(&model.survey.slug, "keep", target);
    let action = format!("/surveys/manage/{}/build", model.survey.slug);
    let button = |word: &'static str, key: &'static str, kind| {
        view! { <Button label=frame.t(key) kind=kind name="do" value=format!("{word} {name}")/> }
    };
    Some(
        view! {
            <Section id="place" title=frame.t("authoring-place")>
                <form class="stack" method="post" action=action>
                    <input
                        type="hidden"
                        name="revision"
                        value=model.revision.to_string()
                    />
                    <Select name="to" label=frame.t("authoring-move-to") choices=places/>
                    <div class="actions">
                        {button("move-element", "authoring-move", ButtonKind::Secondary)}
                        {button("copy-element", "authoring-copy", ButtonKind::Secondary)}
                        {button("remove-element", "authoring-remove", ButtonKind::Danger)}
                    </div>
                    <p><a href=keep>{frame.t("library-keep")}</a></p>
                </form>
            </Section>
        }
        .into_any(),
    )
}
