//! The public statement of exactly what is stored.

use folkmoot_domain::surveys::catalogue::{Access, Survey};
use folkmoot_ui::Section;
use leptos::prelude::*;

use crate::frame::Frame;

/// What a survey keeps of a respondent, and what whoever runs the database could still find out.
///
/// The join-path test of `folkmoot-services` holds the program to these sentences.
pub fn what_is_stored(frame: &Frame, survey: &Survey) -> AnyView {
    let access = survey.access;
    let mut sentences = vec![
        frame.t("surveys-page-stored-response"),
        frame.t("access-stored-stratum"),
        frame.t("surveys-page-stored-texts"),
        frame.t("surveys-page-stored-never"),
    ];
    if access.asks_members() {
        sentences.push(frame.t("access-stored-member"));
    }
    if access == Access::Invited {
        sentences.push(frame.t("access-stored-invited"));
    }
    if access.has_link() {
        sentences.push(frame.t("access-stored-link"));
        sentences.push(frame.t("access-stored-defence"));
    }
    if survey.resumable {
        sentences.push(frame.t("access-stored-unfinished"));
    }
    sentences.push(frame.t("surveys-page-stored-form"));
    sentences.push(frame.t("surveys-page-stored-close"));
    if access.keeps_participations() {
        sentences.push(frame.t("surveys-page-stored-limit"));
    }
    sentences.push(frame.t("surveys-page-stored-words"));
    view! {
        <Section id="stored" title=frame.t("surveys-page-stored")>
            <ul class="prose">
                {sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}
            </ul>
        </Section>
    }
    .into_any()
}
