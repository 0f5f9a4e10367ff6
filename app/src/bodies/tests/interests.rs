//! The register of declared interests and one's own page of them.

use folkmoot_domain::{
    bodies::interests::{
        Interest, InterestEntry, InterestKind, InterestRegister, InterestRow, InterestState,
    },
    ids::InterestId,
};

use super::*;

fn row(name: &str, state: InterestState) -> InterestRow {
    let day = date(2026, 11, 22);
    InterestRow {
        account: account(),
        person: "Ada".into(),
        interest: Interest {
            id: InterestId(account().0),
            name: name.into(),
            kind: InterestKind::Money,
            detail: Some("Holds <b>shares</b>".into()),
            from: date(2026, 1, 1),
            until: if state == InterestState::Expired {
                date(2026, 11, 1)
            } else {
                date(2026, 12, 1)
            },
            declared_at: Timestamp::UNIX_EPOCH,
            withdrawn_at: (state == InterestState::Withdrawn)
                .then(|| day.in_tz("UTC").unwrap().timestamp()),
        },
        state,
    }
}

fn register(of_body: bool) -> InterestRegister {
    InterestRegister {
        name: "Ada".into(),
        address: "/people/7".into(),
        of_body,
        as_of: date(2026, 11, 22),
        today: date(2026, 11, 22),
        rows: InterestState::ALL
            .iter()
            .zip(["Acme", "Globex", "Initech", "Umbrella"])
            .map(|(state, name)| row(name, *state))
            .collect(),
    }
}

#[test]
fn what_stands_is_read_before_what_is_over() {
    let shown = html(&frame("/people/7/interests"), |frame| {
        interests_page(frame, &register(true))
    });
    let places: Vec<usize> = ["Acme", "Globex", "id=\"past\"", "Initech", "Umbrella"]
        .iter()
        .map(|part| {
            shown
                .find(part)
                .unwrap_or_else(|| panic!("{part}: {shown}"))
        })
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(shown.contains("Holds &lt;b&gt;shares") && shown.contains("href=\"/people/00000000"));
    let empty = InterestRegister {
        rows: Vec::new(),
        ..register(false)
    };
    let shown = html(&frame("/people/7/interests"), |frame| {
        interests_page(frame, &empty)
    });
    assert!(shown.contains("Nothing is declared") && !shown.contains("id=\"past\""));
}

#[test]
fn the_account_says_what_ends_soon_and_what_has_ended() {
    let shown = html(&frame("/account"), |frame| {
        let today = date(2026, 11, 22);
        let rows = register(false).rows;
        Page::new("", view! { {interests_of_account(frame, &rows, today)} })
    });
    assert!(shown.contains("You have declared 2 interests."), "{shown}");
    assert!(
        shown.contains("Your interest in Acme ends on 1 December 2026"),
        "{shown}"
    );
    assert!(
        shown.contains("Your interest in Initech ended on 1 November 2026"),
        "{shown}"
    );
    assert!(!shown.contains("Umbrella"), "{shown}");
}

#[test]
fn every_page_of_interests_is_in_words_in_every_language() {
    for language in Language::ALL {
        let mut frame = frame("/account/interests");
        frame.language = language;
        for replaces in ["", "00000000-0000-0000-0000-000000000007"] {
            let mut form = Form::new(InterestEntry {
                replaces: replaces.into(),
                ..InterestEntry::blank(date(2026, 11, 22))
            });
            form.errors = ["generic", "over", "replaces"]
                .map(|key| {
                    FieldError::new(
                        "name",
                        match key {
                            "generic" => "interests-error-generic",
                            "over" => "interests-error-over",
                            _ => "interests-error-replaces",
                        },
                    )
                })
                .into();
            let own = html(&frame, |frame| {
                own_interests_page(frame, &register(false), &form)
            });
            let all = html(&frame, |frame| interests_page(frame, &register(true)));
            for key in [">interests-", ">bodies-", ">accounts-"] {
                assert!(
                    !own.contains(key) && !all.contains(key),
                    "{key} {language:?}: {own}"
                );
            }
            assert!(own.contains("change="));
        }
    }
}
