//! Why somebody has a seat and why somebody left it, in words.

use folkmoot_domain::bodies::{Appointment, Grounds, Leaving};
use leptos::prelude::*;

use crate::frame::Frame;

/// How somebody came to a seat.
pub(super) fn appointment_in_words(frame: &Frame, how: Appointment) -> String {
    frame.t(appointment_key(how))
}

/// The Fluent key of how somebody came to a seat.
pub(super) fn appointment_key(how: Appointment) -> &'static str {
    match how {
        Appointment::Founding => "seats-by-founding",
        Appointment::Election => "seats-by-election",
        Appointment::Vote => "seats-by-vote",
        Appointment::Appointment => "seats-by-appointment",
        Appointment::Employer => "seats-by-employer",
        Appointment::ExOfficio => "seats-by-ex-officio",
        Appointment::Application => "seats-by-application",
        Appointment::Invitation => "seats-by-invitation",
        Appointment::Open => "seats-by-open",
        Appointment::Continuation => "seats-by-continuation",
        Appointment::Imported => "seats-by-imported",
    }
}

/// Why somebody left a seat.
pub(super) fn leaving_in_words(frame: &Frame, why: Leaving) -> String {
    frame.t(leaving_key(why))
}

/// The Fluent key of why somebody left a seat.
pub(super) fn leaving_key(why: Leaving) -> &'static str {
    match why {
        Leaving::TermEnded => "seats-left-term-ended",
        Leaving::Resigned => "seats-left-resigned",
        Leaving::Removed => "seats-left-removed",
        Leaving::Replaced => "seats-left-replaced",
        Leaving::EmployerChanged => "seats-left-employer-changed",
        Leaving::Inactive => "seats-left-inactive",
        Leaving::Continuation => "seats-left-continuation",
        Leaving::Disbanded => "seats-left-disbanded",
        Leaving::Died => "seats-left-died",
        Leaving::Other => "seats-left-other",
    }
}

/// A reason as a note in a table: the word, the decision as a link, and what there is to add.
pub(super) fn note<W>(frame: &Frame, grounds: &Grounds<W>, word: String) -> AnyView {
    let decision = grounds.decision.clone().map(|code| {
        let href = format!("/decisions/{code}");
        view! { ", " <a href=href>{code}</a> }
    });
    let added = grounds
        .note
        .clone()
        .map(|note| view! { <span class="cell-note">{frame.written(note)}</span> });
    view! {
        <span class="cell-note">{word} {decision}</span>
        {added}
    }
    .into_any()
}
