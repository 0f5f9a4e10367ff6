//! Who may answer, in words: for lists, the public page, the respondent and whoever chooses it.

use folkmoot_domain::surveys::catalogue::{Access, Stratum, Survey};

use crate::{frame::Frame, text::Value};

/// In a few words, for cards and lists.
pub(crate) fn in_short(frame: &Frame, survey: &Survey) -> String {
    let key = match survey.access {
        Access::OpenLink => "access-home-open-link",
        Access::OnePerMember => "access-home-one-per-member",
        Access::BodyMembers => "access-home-body-members",
        Access::Invited => "access-home-invited",
        Access::MembersAndLink => "access-home-members-and-link",
    };
    with_body(frame, survey, key)
}

/// As the public page says it.
pub(super) fn who(frame: &Frame, survey: &Survey) -> String {
    let key = match survey.access {
        Access::OpenLink => "access-page-open-link",
        Access::OnePerMember => "access-page-one-per-member",
        Access::BodyMembers => "access-page-body-members",
        Access::Invited => "access-page-invited",
        Access::MembersAndLink => "access-page-members-and-link",
    };
    with_body(frame, survey, key)
}

/// As a respondent is told before the first question: who they are here, and what is kept about that.
pub(super) fn who_to_respondent(frame: &Frame, survey: &Survey) -> String {
    let key = match survey.access {
        Access::OpenLink => "access-start-open-link",
        Access::OnePerMember => "access-start-one-per-member",
        Access::BodyMembers => "access-start-body-members",
        Access::Invited => "access-start-invited",
        Access::MembersAndLink if frame.viewer.is_some() => "access-start-members-and-link-member",
        Access::MembersAndLink => "access-start-members-and-link-link",
    };
    with_body(frame, survey, key)
}

/// Whether it is kept that whoever looks at the page has taken part, once they have.
pub(super) fn keeps_participation_of_reader(frame: &Frame, survey: &Survey) -> bool {
    match survey.access {
        Access::OpenLink => false,
        Access::OnePerMember | Access::BodyMembers | Access::Invited => true,
        Access::MembersAndLink => frame.viewer.is_some(),
    }
}

/// What is stored about the way in with the response of whoever looks at the page.
pub(super) fn way_in(frame: &Frame, survey: &Survey) -> &'static str {
    match survey.access {
        Access::OpenLink => "access-start-way-link",
        Access::OnePerMember => "access-start-way-member",
        Access::BodyMembers => "access-start-way-body-member",
        Access::Invited => "access-start-way-invited",
        Access::MembersAndLink if frame.viewer.is_some() => "access-start-way-member-not-link",
        Access::MembersAndLink => "access-start-way-link-not-member",
    }
}

/// Label and hint of a kind of access, for those who choose it.
pub(super) fn label_and_hint(access: Access) -> (&'static str, &'static str) {
    match access {
        Access::OpenLink => ("access-set-open-link", "access-set-open-link-hint"),
        Access::OnePerMember => (
            "access-set-one-per-member",
            "access-set-one-per-member-hint",
        ),
        Access::BodyMembers => ("access-set-body-members", "access-set-body-members-hint"),
        Access::Invited => ("access-set-invited", "access-set-invited-hint"),
        Access::MembersAndLink => (
            "access-set-members-and-link",
            "access-set-members-and-link-hint",
        ),
    }
}

/// A way in by which responses came.
pub(crate) fn stratum(frame: &Frame, stratum: Stratum) -> String {
    frame.t(match stratum {
        Stratum::Member => "access-stratum-member",
        Stratum::BodyMember => "access-stratum-body-member",
        Stratum::Invited => "access-stratum-invited",
        Stratum::LinkWithProof => "access-stratum-link-with-proof",
        Stratum::LinkWithoutProof => "access-stratum-link-without-proof",
    })
}

/// A sentence about the body that is asked, where one is.
pub(super) fn with_body(frame: &Frame, survey: &Survey, key: &str) -> String {
    let values: Vec<(&str, Value<'_>)> = match &survey.body {
        Some(body) => vec![
            ("body", body.name.clone().into()),
            ("day", frame.day_in_words(body.as_of).into()),
        ],
        None => Vec::new(),
    };
    frame.t_with(key, &values)
}
