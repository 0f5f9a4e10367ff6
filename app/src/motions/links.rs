//! What informed a decision: on its page, in the form of a draft, and naming it later.

use folkmoot_domain::forms::FieldError;
use folkmoot_domain::motions::links::{
    CitedRelease, Informed, InformedBy, ReleaseChoice, release_field,
};
use folkmoot_domain::motions::reading::{Composer, Motion, Shown};
use folkmoot_ui::{
    Button, ButtonKind, Choice, Crumb, EmptyState, LinkButton, PageHeading, Section, Select,
};
use leptos::prelude::*;

use super::words::{person, standing_badge};
use crate::frame::{Frame, Page};
use crate::surveys::title_and_year;

/// Releases that informed a decision, and naming another one; nothing where there is neither.
pub(super) fn section(frame: &Frame, shown: &Shown) -> Option<AnyView> {
    let motion = &shown.motion;
    let name = motion
        .code
        .as_deref()
        .filter(|_| shown.may_link)
        .map(|code| {
            view! {
                <p>
                    <LinkButton
                        label=frame.t("links-add")
                        href=format!("/decisions/{code}/releases")
                        kind=ButtonKind::Secondary
                    />
                </p>
            }
        });
    let releases = &motion.links.informed_by;
    if releases.is_empty() && name.is_none() {
        return None;
    }
    let none = releases
        .is_empty()
        .then(|| view! { <p class="soft">{frame.t("links-none")}</p> });
    let rows = releases.iter().map(|link| row(frame, motion, link));
    let list =
        (!releases.is_empty()).then(|| view! { <ul class="item-list">{rows.collect_view()}</ul> });
    Some(
        view! {
            <Section id="informed" title=frame.t("links-section")>
                {none} {list} {name}
            </Section>
        }
        .into_any(),
    )
}

fn row(frame: &Frame, motion: &Motion, link: &InformedBy) -> AnyView {
    let release = &link.release;
    let zone = &release.zone;
    let count = frame.t_with(
        "links-respondents",
        &[("count", release.respondents.into())],
    );
    let replaced = release.replaced().map(|(number, address)| {
        let sentence = frame.t_with("links-replaced", &[("number", number.into())]);
        view! { <p class="note"><a href=address>{sentence}</a></p> }
    });
    let later = link.later.as_ref().map(|(who, at)| {
        view! {
            <p class="note">
                {frame.t("links-later")} " " {person(frame, who)} ", "
                {frame.instant(*at, &motion.body.zone)}
            </p>
        }
    });
    view! {
        <li class="item">
            <p><a href=release.address()>{name(frame, release)}</a></p>
            <p class="note">{frame.instant(release.released_at, zone)} " · " {count}</p>
            {replaced}
            {later}
        </li>
    }
    .into_any()
}

/// A release by its survey's title and its number.
fn name(frame: &Frame, release: &CitedRelease) -> String {
    let survey = title_and_year(frame, &release.title, release.fielded_at, &release.zone);
    let number = release.number.to_string();
    let number = frame.t_with("results-kicker", &[("number", number.into())]);
    format!("{survey} · {number}")
}

/// The boxes of a draft's form; nothing where nothing was published.
pub(super) fn fields(frame: &Frame, composer: &Composer) -> Option<AnyView> {
    let error = frame.error_at(&composer.form.errors, "informed_by");
    let ticked = |release: &CitedRelease| {
        let fields = &composer.form.values.seats;
        fields.contains_key(&release_field(release.id))
    };
    let open = error.is_some() || composer.releases.iter().any(ticked);
    let boxes = composer.releases.iter().map(|release| {
        let field = release_field(release.id);
        let id = format!("field-{field}");
        let checked = ticked(release);
        view! {
            <div class="choice">
                <input type="checkbox" id=id.clone() name=field value="yes" checked=checked/>
                <label for=id>{name(frame, release)}</label>
            </div>
        }
    });
    (!composer.releases.is_empty() || error.is_some()).then(|| {
        view! {
            <details open=open>
                <summary>{frame.t("links-field-releases")}</summary>
                <fieldset class="field" id="field-informed_by">
                    <legend class="visually-hidden">{frame.t("links-field-releases")}</legend>
                    <p class="field-hint">{frame.t("links-field-releases-hint")}</p>
                    {error.map(|error| view! { <p class="field-error">{error}</p> })}
                    {boxes.collect_view()}
                </fieldset>
            </details>
        }
        .into_any()
    })
}

/// The page on which an officer names a release after the decision.
pub fn name_release_page(frame: &Frame, choice: &ReleaseChoice, errors: &[FieldError]) -> Page {
    let title = frame.t("links-add-title");
    let address = format!("/decisions/{}", choice.code);
    let kicker = format!("{} · {}", choice.code, choice.title);
    let choices = choice
        .offered
        .iter()
        .map(|release| Choice::new(release.id.to_string(), name(frame, release), false))
        .collect();
    let form = if choice.offered.is_empty() {
        view! { <EmptyState title=frame.t("links-nothing-left")/> }.into_any()
    } else {
        view! {
            <form class="form" method="post" action=format!("{address}/releases") novalidate>
                <Select
                    name="release"
                    label=frame.t("links-field-release")
                    hint=frame.t("links-field-release-hint")
                    error=frame.error_at(errors, "release")
                    empty=frame.t("links-field-release-none")
                    choices=choices
                    required=true
                />
                <div><Button label=frame.t("links-add")/></div>
            </form>
        }
        .into_any()
    };
    let body = view! {
        {frame.error_summary(errors)}
        {frame.breadcrumbs(vec![
            Crumb::new(frame.t("motions-title"), "/decisions"),
            Crumb::new(choice.code.clone(), address.clone()),
        ])}
        <PageHeading title=title.clone() kicker=kicker lead=frame.t("links-add-lead")/>
        {form}
    };
    Page::new(title, body).narrow().private()
}

/// On the page of a release: the decisions that it informed.
pub(crate) fn informed(frame: &Frame, decisions: &[Informed]) -> Option<AnyView> {
    let rows = decisions.iter().map(|decision| {
        let address = format!("/decisions/{}", decision.code);
        let later = decision
            .later
            .then(|| view! { <p class="note">{frame.t("links-named-later")}</p> });
        view! {
            <li class="item">
                <p>
                    <a href=address>
                        {decision.code.clone()} " · " {frame.written(decision.title.clone())}
                    </a>
                </p>
                <p class="row">{standing_badge(frame, decision.standing)}</p>
                {later}
            </li>
        }
    });
    (!decisions.is_empty()).then(|| {
        view! {
            <Section id="decisions" title=frame.t("links-informed")>
                <ul class="item-list">{rows.collect_view()}</ul>
            </Section>
        }
        .into_any()
    })
}
