//! The form of a page, an element or the survey's own texts.

use folkmoot_domain::surveys::authoring::{
    ElementType, Target, ValidatorEntry, ValidatorKind,
    entered::Entered,
    properties::{Group, Property, Shape, name_in},
    workspace::Workspace,
};
use folkmoot_ui::{
    Button, ButtonKind, Choice, Field, FieldKind, LinkButton, PageHeading, Section, Select,
    TextArea,
};
use leptos::prelude::*;

use super::{
    Trouble, address, called, clash, crumbs,
    discussion::discussion,
    encoded,
    outline::preview,
    report::{about, list},
    steps, words,
};
use crate::frame::{Frame, Page};

/// `/surveys/manage/{slug}/build/element`; `entered` is the form as it is or as it was just sent.
pub fn element_page(
    frame: &Frame,
    model: &Workspace,
    target: &Target,
    entered: &Entered,
    trouble: &Trouble,
) -> Page {
    let title = called(frame, model, target);
    let slug = &model.survey.slug;
    let kicker = match target {
        Target::Survey => frame.t("authoring-survey-texts"),
        Target::Page(_) => frame.t("authoring-page"),
        Target::Element(name) => match model.document.kind(name) {
            Some(kind) => frame.t(words::kind(kind)),
            None => frame.t("authoring-kind-unknown"),
        },
    };
    let action = address(slug, "element", target);
    let gone = frame.t_with("authoring-error-gone", &[("name", title.as_str().into())]);
    let island = format!("/_island{action}");
    let properties = model.document.properties(target);
    let form = FormView {
        frame,
        model,
        target,
        entered,
        trouble,
    };
    let groups = [
        (Group::Wording, "authoring-group-wording"),
        (Group::Answers, "authoring-group-answers"),
        (Group::Limits, "authoring-group-limits"),
    ]
    .map(|(group, key)| form.group(group, key, &properties));
    let keep = if trouble.clash.is_empty() {
        "authoring-save"
    } else {
        "authoring-save-mine"
    };
    let back = match target {
        Target::Survey => format!("/surveys/manage/{slug}/build"),
        Target::Page(name) => format!("/surveys/manage/{slug}/build#open-page-{}", encoded(name)),
        Target::Element(name) => {
            format!(
                "/surveys/manage/{slug}/build#open-element-{}",
                encoded(name)
            )
        }
    };
    // What a page that was sent back shows is not what is kept.
    let unkept = if !trouble.clash.is_empty() {
        Some("clash")
    } else if !trouble.errors.is_empty() && trouble.comment.is_none() {
        Some("errors")
    } else {
        None
    };
    let body = view! {
        {crumbs(frame, model, true)}
        {frame.error_summary(&trouble.errors)}
        <PageHeading title=title.clone() kicker=kicker/>
        <div class="build-desk">
        <div class="stack build-form">
            {clash(frame, model, &trouble.clash, "authoring-clash-form")}
            {list(frame, &about(model, target))}
            <form
                class="stack"
                id="element-form"
                method="post"
                action=action
                data-keep=island
                data-unkept=unkept
                data-kept=frame.t("authoring-kept")
                data-unsaved=frame.t("authoring-unsaved")
                data-offline=frame.t("authoring-offline-typing")
                data-name=frame.t("authoring-unsaved-name")
                data-gone=gone
                data-merged=frame.t("authoring-kept-others")
                data-theirs-label=frame.t("authoring-theirs")
                data-take-theirs=frame.t("authoring-take-theirs")
                data-keep-mine=frame.t("authoring-keep-mine")
            >
                <input type="hidden" id="revision" name="revision" value=model.revision.to_string()/>
                {groups}
                {form.validators()}
                {form.name()}
                <div class="build-keep">
                    <div class="actions">
                        <Button label=frame.t(keep)/>
                        <LinkButton label=frame.t("authoring-back") href=back kind=ButtonKind::Quiet/>
                    </div>
                    <p class="build-status" id="build-state"></p>
                </div>
                <p class="visually-hidden" role="status" id="build-said"></p>
            </form>
            {steps::logic(frame, model, target, &properties)}
            {steps::place(frame, model, target)}
            {discussion(frame, model, target, trouble)}
        </div>
        {preview(frame, slug, name_in(target))}
        </div>
    };
    Page::new(format!("{}: {title}", frame.t("authoring-title")), body)
        .private()
        .with_island("studio")
}

struct FormView<'a> {
    frame: &'a Frame,
    model: &'a Workspace,
    target: &'a Target,
    entered: &'a Entered,
    trouble: &'a Trouble,
}

impl FormView<'_> {
    fn error(&self, field: &str) -> Option<String> {
        self.frame.error_at(&self.trouble.errors, field)
    }

    fn group(&self, group: Group, key: &'static str, properties: &[Property]) -> Option<AnyView> {
        let fields: Vec<AnyView> = properties
            .iter()
            .filter(|property| property.group == group && property.shape != Shape::Condition)
            .map(|property| self.field(property))
            .collect();
        let id = format!("group-{}", key.rsplit('-').next().unwrap_or_default());
        (!fields.is_empty()).then(|| {
            view! {
                <Section id=id title=self.frame.t(key)><div class="stack">{fields}</div></Section>
            }
            .into_any()
        })
    }

    /// The field of a property, with what others wrote there meanwhile beside it.
    fn field(&self, property: &Property) -> AnyView {
        let field = self.input(property);
        // Shown where it is offered: the box before it is ticked.
        let offered = ["otherText", "noneText", "dontKnowText", "refuseText"];
        let field = if offered.contains(&property.name) {
            view! { <div class="build-when">{field}</div> }.into_any()
        } else {
            field
        };
        let language = self.model.document.language();
        let theirs = self.model.document.field(self.target, property, language);
        let differs = !self.trouble.clash.is_empty()
            && theirs.trim_end() != self.entered.field(property.name).trim_end();
        if !differs {
            return field;
        }
        let label = self.frame.t("authoring-theirs");
        view! {
            <div class="build-theirs">
                {field}
                <div class="build-other"><p class="field-label">{label}</p><pre>{theirs}</pre></div>
            </div>
        }
        .into_any()
    }

    fn input(&self, property: &Property) -> AnyView {
        let frame = self.frame;
        let (label, hint) = words::property(property.name);
        let (label, hint) = (frame.t(label), hint.map(|hint| frame.t(hint)));
        let name = property.name;
        let value = self.entered.field(name).to_owned();
        let error = self.error(name);
        match property.shape {
            Shape::Long | Shape::Markup => view! {
                <TextArea name=name label=label hint=hint error=error value=value rows=3/>
            }
            .into_any(),
            Shape::Choices | Shape::Pictures | Shape::Columns | Shape::Lines => {
                let hint = match property.shape {
                    Shape::Pictures => Some(frame.t("authoring-property-pictures-hint")),
                    Shape::Columns => Some(frame.t("authoring-property-columns-hint")),
                    _ => hint,
                };
                view! {
                    <TextArea name=name label=label hint=hint error=error value=value rows=6/>
                }
                .into_any()
            }
            Shape::Flag => {
                let choice = Choice::new("on", label, value == "on");
                view! { <div class="build-flag">{flag(name, choice)}</div> }.into_any()
            }
            Shape::Word(all) => {
                let choices = all
                    .iter()
                    .map(|word| {
                        let key = words::word(name, word);
                        let label = key.map_or_else(|| (*word).to_owned(), |key| frame.t(key));
                        Choice::new(*word, label, *word == value)
                    })
                    .collect();
                view! { <Select name=name label=label hint=hint error=error choices=choices/> }
                    .into_any()
            }
            Shape::Source => {
                let own = self.sources(&value);
                view! {
                    <Select
                        name=name
                        label=label
                        hint=hint
                        error=error
                        empty=frame.t("authoring-own-choices")
                        choices=own
                    />
                }
                .into_any()
            }
            Shape::Count | Shape::Number => view! {
                <Field
                    name=name
                    label=label
                    hint=hint
                    error=error
                    value=value
                    kind=FieldKind::Number
                    step="any"
                />
            }
            .into_any(),
            Shape::Line | Shape::Bound | Shape::Address | Shape::Condition | Shape::Formula => {
                view! {
                    <Field name=name label=label hint=hint error=error value=value/>
                }
                .into_any()
            }
        }
    }

    /// The questions whose choices can be offered here.
    fn sources(&self, chosen: &str) -> Vec<Choice> {
        let elements = self.model.document.elements();
        elements
            .iter()
            .filter(|outline| outline.target != *self.target)
            .filter(|outline| {
                let kind = outline
                    .kind
                    .map(ElementType::properties)
                    .unwrap_or_default();
                kind.iter().any(|property| property.shape == Shape::Source)
            })
            .filter_map(|outline| match &outline.target {
                Target::Element(name) => {
                    let label = called(self.frame, self.model, &outline.target);
                    Some(Choice::new(name.clone(), label, name == chosen))
                }
                _ => None,
            })
            .collect()
    }

    /// What answers are checked against: those there are and one more.
    fn validators(&self) -> Option<AnyView> {
        let Target::Element(name) = self.target else {
            return None;
        };
        if !self
            .model
            .document
            .kind(name)
            .is_some_and(ElementType::has_validators)
        {
            return None;
        }
        let frame = self.frame;
        let rows: Vec<_> = self
            .entered
            .validators
            .iter()
            .filter(|entry| !entry.kind.is_empty())
            .cloned()
            .chain([ValidatorEntry::default()])
            .enumerate()
            .map(|(index, entry)| self.validator(index, &entry))
            .collect();
        let open = self
            .trouble
            .errors
            .iter()
            .any(|error| error.field.starts_with("first-"))
            || self
                .entered
                .validators
                .iter()
                .any(|entry| !entry.kind.is_empty());
        Some(
            view! {
                <details class="build-more" open=open>
                    <summary>{frame.t("authoring-validators")}</summary>
                    <div class="stack">{rows}</div>
                </details>
            }
            .into_any(),
        )
    }

    fn validator(&self, index: usize, entry: &ValidatorEntry) -> AnyView {
        let frame = self.frame;
        let kinds = ValidatorKind::ALL
            .iter()
            .map(|kind| {
                Choice::new(
                    kind.word(),
                    frame.t(words::validator(*kind)),
                    kind.word() == entry.kind,
                )
            })
            .collect();
        let name = |part: &str| format!("{part}-{index}");
        let legend = frame.t_with("authoring-validator", &[("number", (index + 1).into())]);
        view! {
            <fieldset class="build-row">
                <legend class="field-label">{legend}</legend>
                <Select
                    name=name("validator")
                    label=frame.t("authoring-validator-kind")
                    error=self.error(&name("validator"))
                    empty=frame.t("authoring-validator-none")
                    choices=kinds
                />
                <Field
                    name=name("first")
                    label=frame.t("authoring-validator-first")
                    error=self.error(&name("first"))
                    value=entry.first.clone()
                />
                <Field
                    name=name("second")
                    label=frame.t("authoring-validator-second")
                    error=self.error(&name("second"))
                    value=entry.second.clone()
                />
                <Field
                    name=name("text")
                    label=frame.t("authoring-validator-text")
                    value=entry.text.clone()
                />
            </fieldset>
        }
        .into_any()
    }

    fn name(&self) -> Option<AnyView> {
        let frame = self.frame;
        (*self.target != Target::Survey).then(|| {
            view! {
                <Field
                    name="name"
                    label=frame.t("authoring-name")
                    hint=frame.t("authoring-name-hint")
                    error=self.error("name")
                    value=self.entered.field("name").to_owned()
                    maxlength=100
                    required=true
                />
            }
            .into_any()
        })
    }
}

/// One box to tick.
fn flag(name: &'static str, choice: Choice) -> AnyView {
    let id = folkmoot_ui::field_id(name);
    view! {
        <div class="choice">
            <input type="checkbox" id=id.clone() name=name value="on" checked=choice.chosen/>
            <label for=id>{choice.label}</label>
        </div>
    }
    .into_any()
}
