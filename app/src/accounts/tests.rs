use folkmoot_domain::accounts::{
    AccountPage, AccountSettings, PeoplePage, PersonLine, PersonPage, ResetPage, SessionLine,
    SignIn, SignUp,
};
use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_domain::ids::AccountId;
use folkmoot_domain::language::Language;

use super::*;
use crate::frame::{Frame, Page, render_static};
use crate::testing::frame;

fn in_every_language(make: impl Fn(&Frame) -> Page) -> String {
    let mut english = String::new();
    for language in Language::ALL.into_iter().rev() {
        let mut frame = frame("/account");
        frame.language = language;
        english = render_static(&frame, || make(&frame));
        assert!(!english.contains(">accounts-"), "{language:?}: {english}");
    }
    english
}

fn account(number: u128) -> AccountId {
    format!("00000000-0000-0000-0000-{number:012}")
        .parse()
        .unwrap()
}

pub(crate) fn own() -> AccountPage {
    let now = "2026-11-20T12:00:00Z".parse().unwrap();
    AccountPage {
        id: account(1),
        settings: AccountSettings {
            name: "Ada <Lovelace>".to_owned(),
            mail: "ada@example.org".to_owned(),
        },
        sign_in_name: "ada".to_owned(),
        created_at: now,
        administrator: true,
        survey_manager: false,
        notices: folkmoot_domain::notices::NoticeSettings::default(),
        memberships: Vec::new(),
        join_requests: Vec::new(),
        actions: Vec::new(),
        interests: Vec::new(),
        today: jiff::civil::date(2026, 11, 20),
        sessions: vec![
            SessionLine {
                handle: "aa".to_owned(),
                agent: "Firefox Linux".to_owned(),
                since: now,
                until: now,
                current: true,
            },
            SessionLine {
                handle: "bb".to_owned(),
                agent: "<script>".to_owned(),
                since: now,
                until: now,
                current: false,
            },
        ],
    }
}

#[test]
fn a_refused_form_keeps_what_was_entered_but_the_password() {
    let form = Form {
        values: SignUp {
            name: "Ada \"L\"".to_owned(),
            sign_in_name: "ada".to_owned(),
            mail: "nobody".to_owned(),
            password: "hidden-from-view".to_owned(),
        },
        errors: vec![
            FieldError::new("mail", "accounts-error-mail"),
            FieldError::new("password", "accounts-error-password-short").with("least", 12),
        ],
    };
    let html = in_every_language(|frame| sign_up_page(frame, &form));
    assert!(html.contains("value=\"Ada &quot;L&quot;\""), "{html}");
    assert!(html.contains("value=\"nobody\""));
    assert!(html.contains("href=\"#field-mail\""));
    assert!(html.contains("at least 12 characters"));
    assert!(!html.contains("hidden-from-view"));
}

#[test]
fn signing_in_carries_the_destination_on() {
    let form = Form::new(SignIn {
        next: "/decisions?year=2026&x=\"".to_owned(),
        ..SignIn::default()
    });
    let demo = [folkmoot_domain::accounts::DemoAccount {
        sign_in_name: "quill".to_owned(),
        password: "quill-demo-password".to_owned(),
        role: "accounts-demo-member".to_owned(),
    }];
    let html = in_every_language(|frame| sign_in_page(frame, &form, &demo));
    assert!(
        html.contains("value=\"/decisions?year=2026&amp;x=&quot;\""),
        "{html}"
    );
    assert!(html.contains("quill-demo-password") && html.contains("Community member"));
    assert!(!in_every_language(|frame| sign_in_page(frame, &form, &[])).contains("quill"));
}

#[test]
fn ones_own_page_shows_settings_roles_and_sessions() {
    let forms = AccountForms {
        done: Done::from_word("password"),
        ..AccountForms::default()
    };
    let html = in_every_language(|frame| account_page(frame, &own(), &forms));
    assert!(html.contains("Ada &lt;Lovelace&gt;"), "{html}");
    assert!(html.contains("Your password is changed"));
    assert!(html.contains("Administrator"));
    assert!(html.contains("value=\"bb\"") && !html.contains("value=\"aa\""));
    assert!(html.contains("Unknown browser") && !html.contains("<script>"));
}

#[test]
fn closing_says_what_happens_and_what_stands_in_the_way() {
    let html = in_every_language(|frame| close_page(frame, &[], None));
    assert!(html.contains("action=\"/account/close\""), "{html}");
    let hindered = in_every_language(|frame| {
        close_page(frame, &[], Some("accounts-refusal-last-administrator"))
    });
    assert!(hindered.contains("There must be an administrator"));
    assert!(!hindered.contains("action=\"/account/close\""));
}

#[test]
fn who_has_left_is_a_former_member() {
    let left = PersonPage {
        id: account(1),
        name: None,
        memberships: Vec::new(),
        affiliations: Vec::new(),
        may_state_affiliation: false,
    };
    let html = in_every_language(|frame| person_page(frame, &left));
    assert!(html.contains("<h1>Former member</h1>"), "{html}");
}

#[test]
fn administrators_see_what_they_can_do_for_each_person() {
    let model = PeoplePage {
        people: vec![PersonLine {
            id: account(7),
            name: "Grace".to_owned(),
            sign_in_name: "grace".to_owned(),
            administrator: false,
            survey_manager: true,
            created_at: "2026-11-20T12:00:00Z".parse().unwrap(),
        }],
        search: "gra".to_owned(),
        next: Some("/admin/people?after=grace".to_owned()),
    };
    let link = IssuedLink {
        name: "Grace".to_owned(),
        address: "https://moot.example/reset/abc".to_owned(),
    };
    let html = in_every_language(|frame| people_page(frame, &model, Some(&link)));
    assert!(html.contains("https://moot.example/reset/abc"), "{html}");
    assert!(html.contains("name=\"grant\" value=\"administrator\""));
    assert!(html.contains("name=\"withdraw\" value=\"survey-manager\""));
    assert!(html.contains("/admin/people?after=grace"));
}

#[test]
fn a_reset_link_leads_to_one_field() {
    let model = ResetPage {
        sign_in_name: "grace".to_owned(),
        token: "abc".to_owned(),
    };
    let errors = [FieldError::new(
        "password",
        "accounts-error-password-common",
    )];
    let html = in_every_language(|frame| reset_page(frame, &model, &errors));
    assert!(html.contains("action=\"/reset/abc\""), "{html}");
    assert!(html.contains("Many people use this password"));
}
