//! What the reader sees when a request is refused or fails: what happened, and what to do.

use folkmoot_ui::{LinkButton, PageHeading};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// The page for an HTTP status; `sentence` is the Fluent key of a more exact sentence, where the use case has one.
///
/// A status without a page of its own is shown as the general one of its class: 400 or 500.
pub fn refusal_page(frame: &Frame, status: u16, sentence: Option<&str>) -> Page {
    let lead = frame.t(sentence.unwrap_or(keys(status).1));
    page(frame, status, lead)
}

/// The page for a request that brought more than `limit` bytes.
pub fn too_large_page(frame: &Frame, limit: usize) -> Page {
    page(frame, 413, refusal_sentence(frame, 413, Some(limit)))
}

fn page(frame: &Frame, status: u16, lead: String) -> Page {
    let title = frame.t(keys(status).0);
    let kicker = frame.t_with(
        "shell-error-kicker",
        &[("status", status.to_string().into())],
    );
    let sign_in = status == 401 || (status == 403 && frame.viewer.is_none());
    let body = view! {
        <PageHeading title=title.clone() kicker=kicker lead=lead/>
        {matches!(status, 413 | 422 | 429 | 500 | 503)
            .then(|| view! { <p>{frame.t("shell-error-back-hint")}</p> })}
        <p class="actions">
            {sign_in
                .then(|| view! { <LinkButton label=frame.t("shell-sign-in") href="/sign-in"/> })}
            <a href="/">{frame.t("shell-error-home")}</a>
        </p>
    };
    Page::new(title, body).narrow().private()
}

/// What to do about an HTTP status, in one sentence; `limit` is the number of bytes that a 413 is about, where it is known.
pub fn refusal_sentence(frame: &Frame, status: u16, limit: Option<usize>) -> String {
    match limit.map(|limit| i64::try_from(limit / 1024).unwrap_or(i64::MAX)) {
        Some(limit) => frame.t_with(
            "shell-error-413-limit",
            &[("limit", frame.number(limit).into())],
        ),
        None => frame.t(keys(status).1),
    }
}

fn keys(status: u16) -> (&'static str, &'static str) {
    match status {
        401 => ("shell-error-401-title", "shell-error-401"),
        403 => ("shell-error-403-title", "shell-error-403"),
        404 | 410 => ("shell-error-404-title", "shell-error-404"),
        405 => ("shell-error-405-title", "shell-error-405"),
        409 => ("shell-error-409-title", "shell-error-409"),
        413 => ("shell-error-413-title", "shell-error-413"),
        422 => ("shell-error-422-title", "shell-error-422"),
        429 => ("shell-error-429-title", "shell-error-429"),
        503 => ("shell-error-503-title", "shell-error-503"),
        400..=499 => ("shell-error-400-title", "shell-error-400"),
        _ => ("shell-error-500-title", "shell-error-500"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::render_static;
    use crate::testing::frame;
    use folkmoot_domain::language::Language;

    #[test]
    fn every_refusal_says_what_happened_in_every_language() {
        for language in Language::ALL {
            let mut frame = frame("/nowhere");
            frame.language = language;
            for status in [
                400, 401, 403, 404, 405, 409, 413, 418, 422, 429, 500, 503, 599,
            ] {
                let html = render_static(&frame, || refusal_page(&frame, status, None));
                assert!(!html.contains(">shell-"), "{status} {language:?}: {html}");
                assert!(html.contains(&status.to_string()));
            }
        }
    }

    #[test]
    fn a_limit_is_named() {
        let html = render_static(&frame("/"), || too_large_page(&frame("/"), 4 << 20));
        assert!(html.contains("larger than the 4,096\u{a0}KiB"), "{html}");
    }

    #[test]
    fn a_use_case_may_say_it_more_exactly() {
        let frame = frame("/");
        let html = render_static(&frame, || refusal_page(&frame, 409, Some("shell-today")));
        assert!(html.contains("<p class=\"lead\">today</p>"), "{html}");
    }
}
