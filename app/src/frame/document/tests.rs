use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::AccountId;

use super::*;
use crate::testing::frame;

fn page() -> Page {
    Page::new("Decisions", view! { <h1>"Decisions"</h1> }).alternate(
        "application/atom+xml",
        "Decisions",
        "/decisions.atom",
    )
}

#[test]
fn a_document_is_complete_escaped_and_free_of_scripts() {
    let mut frame = frame("/decisions?body=tsc");
    frame.community = "Open <Model> Initiative".into();
    let html = render_static(&frame, page);
    assert!(
        html.starts_with("<!DOCTYPE html><html lang=\"en\">"),
        "{html}"
    );
    assert!(html.contains("Open &lt;Model&gt; Initiative"), "{html}");
    assert!(html.contains("<h1>Decisions</h1>"));
    assert!(!html.contains("<script"));
    assert!(!html.contains("style="));
    assert!(
        html.contains("href=\"/decisions?body=tsc&amp;lang=de\""),
        "{html}"
    );
}

#[test]
fn the_navigation_says_where_one_is() {
    let html = render_static(&frame("/decisions/TSC-2026-007"), page);
    assert!(
        html.contains("<a href=\"/decisions\" aria-current=\"true\">"),
        "{html}"
    );
    assert_eq!(html.matches("aria-current=\"page\"").count(), 0);
    let html = render_static(&frame("/decisions?state=open"), page);
    assert!(
        html.contains("<a href=\"/decisions\" aria-current=\"page\">"),
        "{html}"
    );
    assert_eq!(current("/decisions-of-others", "/decisions"), None);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(
        render_static(&frame("/"), page),
        render_static(&frame("/"), page)
    );
}

#[test]
fn who_is_signed_in_can_sign_out_by_a_form() {
    let mut frame = frame("/");
    frame.viewer = Some(Viewer {
        id: AccountId("0190a8c0-0000-4000-8000-000000000001".parse().unwrap()),
        name: "Ada".into(),
        administrator: false,
        survey_manager: false,
    });
    let html = render_static(&frame, page);
    assert!(
        html.contains("<form method=\"post\" action=\"/sign-out\">"),
        "{html}"
    );
    assert!(html.contains("Ada"));
    assert!(!html.contains("href=\"/sign-in\""));
}

#[test]
fn signing_in_leads_back_here() {
    assert_eq!(sign_in("/"), "/sign-in");
    assert_eq!(sign_in("/sign-in?next=/x"), "/sign-in");
    assert_eq!(
        sign_in("/decisions?text=a b&body=tsc"),
        "/sign-in?next=/decisions%3Ftext%3Da%20b%26body%3Dtsc"
    );
}
