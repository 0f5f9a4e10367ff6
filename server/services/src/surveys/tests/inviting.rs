use folkmoot_domain::{
    ids::InvitationId,
    notices::{
        Letter, MailState,
        invitations::{InvitationEntry, InvitationState, InvitationsPage},
    },
    paging::Limit,
};
use folkmoot_store::testing::{inspect, on_both_databases};

use super::{
    notifying::{office, post, recipients},
    *,
};
use crate::{notices, surveys::Credentials};

const NO: &str = r#"{"tea": false}"#;

fn entry(addresses: &str) -> InvitationEntry {
    InvitationEntry {
        addresses: addresses.to_owned(),
        language: "de".to_owned(),
    }
}

/// So many addresses, one a line.
fn crowd(name: &str, number: usize) -> String {
    let addresses = (0..number).map(|one| format!("{name}{one}@example.org"));
    addresses.collect::<Vec<_>>().join("\n")
}

impl Office {
    async fn invite(&self, addresses: &str) {
        notices::invite(&self.services, &self.manager, "tea", entry(addresses))
            .await
            .unwrap();
    }

    async fn invitations(&self) -> InvitationsPage {
        let limit = Limit::new(None);
        notices::invitations_page(&self.services, &self.manager, "tea", "", limit)
            .await
            .unwrap()
    }

    async fn invitation(&self, address: &str) -> InvitationId {
        let lines = self.invitations().await.lines;
        lines
            .iter()
            .find(|line| line.address == address)
            .unwrap()
            .id
    }

    async fn remind(&self, at: &str) -> Result<(), Refusal> {
        notices::plan_reminder(&self.services, &self.manager, "tea", at).await
    }

    async fn answer(&self, version: SurveyVersionId, token: &str) -> Result<(), Refusal> {
        let sending = surveys::Sending {
            version,
            key: self.form(),
            language: Language::German,
            answers: &Answers::from_json(NO).unwrap(),
            guard: None,
            resumed: None,
        };
        let shown = Credentials {
            invitation: Some(token.to_owned()),
            ..Credentials::default()
        };
        surveys::submit(&self.services, shown, "tea", sending)
            .await
            .map(drop)
    }

    /// The links that go out now, with their recipients.
    async fn links(&self) -> Vec<(String, String)> {
        let sent = post(self).await;
        let mut links: Vec<(String, String)> = sent
            .into_iter()
            .map(|mail| match mail.letter {
                Letter::Invitation { token, .. } => (mail.recipient, token),
                other => panic!("{other:?}"),
            })
            .collect();
        links.sort();
        links
    }
}

on_both_databases! {
    async fn an_invitation_is_used_once_whatever_link_is_followed(store: Store) {
        let office = office(&store);
        let (_, tea) = office.fielded("tea", "invited", "").await;
        post(&office).await;
        office.invite("ada@example.org\nbo@example.org\nADA@example.org").await;
        let links = office.links().await;
        let to: Vec<&str> = links.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(to, ["ada@example.org", "bo@example.org"]);
        let refused = office.answer(tea, &"0".repeat(64)).await;
        assert!(matches!(refused, Err(Refusal::NotAllowed("access-refused-not-invited"))), "{refused:?}");
        let ada = office.invitation("ada@example.org").await;
        notices::resend_invitation(&office.services, &office.manager, "tea", ada).await.unwrap();
        let second = office.links().await;
        assert_ne!(second[0].1, links[0].1);
        office.answer(tea, &links[0].1).await.unwrap();
        for used in [&links[0].1, &second[0].1] {
            assert_eq!(conflict(office.answer(tea, used).await), "access-refused-invitation-used");
        }
        office.answer(tea, &links[1].1).await.unwrap();
        let closed = surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!((closed.responses, closed.participants), (Some(2), Some(2)));
    }

    async fn invitations_to_a_draft_are_sent_when_it_is_fielded(store: Store) {
        let office = office(&store);
        let survey = office.draft("tea").await;
        let settings = SettingsEntry { access: "invited".into(), ..office.settings(&survey) };
        surveys::set(&office.services, &office.manager, "tea", &settings).await.unwrap();
        office.invite("ada@example.org").await;
        assert!(post(&office).await.is_empty());
        office.field("tea").await;
        assert_eq!(recipients(&post(&office).await), ["ada@example.org"]);
    }

    async fn many_invitations_are_written_some_at_a_time_and_each_once(store: Store) {
        let office = office(&store);
        office.fielded("tea", "invited", "").await;
        let list = crowd("p", 230);
        office.invite(&list).await;
        assert_eq!(office.links().await.len(), 230);
        office.invite(&list).await;
        assert!(office.links().await.is_empty(), "everybody is invited already");
        let list = crowd("q", 4_771);
        let refused = notices::invite(&office.services, &office.manager, "tea", entry(&list)).await;
        assert!(matches!(refused, Err(Refusal::Invalid(_))), "{refused:?}");
    }

    async fn a_reminder_goes_to_those_who_have_not_answered_and_to_nobody_twice_in_three_days(store: Store) {
        let office = office(&store);
        let (_, tea) = office.fielded("tea", "invited", "2026-07-18T12:00").await;
        office.invite("ada@example.org\nbo@example.org\ncleo@example.org\ndora@example.org").await;
        let links = office.links().await;
        office.answer(tea, &links[0].1).await.unwrap();
        notices::decline(&office.services, "tea", &links[2].1).await.unwrap();
        let dora = office.invitation("dora@example.org").await;
        notices::revoke(&office.services, &office.manager, "tea", Some(dora)).await.unwrap();
        office.remind("").await.unwrap();
        let reminded = office.links().await;
        assert_eq!(reminded.len(), 1);
        assert_eq!(reminded[0].0, "bo@example.org");
        for soon in ["", "2026-06-21T11:59"] {
            assert!(matches!(office.remind(soon).await, Err(Refusal::Invalid(_))));
        }
        office.remind("2026-06-21T12:00").await.unwrap();
        // Whoever answers before it is sent is not reminded.
        office.answer(tea, &links[1].1).await.unwrap();
        office.clock.set("2026-06-21T12:00:00Z".parse().unwrap());
        assert!(office.links().await.is_empty());
        for wrong in ["soon", "2026-06-20T12:00", "2026-07-18T12:00"] {
            assert!(matches!(office.remind(wrong).await, Err(Refusal::Invalid(_))), "{wrong}");
        }
        // The one that had declined can still answer, the one that was revoked can't.
        office.answer(tea, &links[2].1).await.unwrap();
        let revoked = office.answer(tea, &links[3].1).await;
        assert!(matches!(revoked, Err(Refusal::NotAllowed(_))), "{revoked:?}");
    }

    async fn revoking_and_inviting_again_gives_no_second_answer(store: Store) {
        let office = office(&store);
        let (_, tea) = office.fielded("tea", "invited", "").await;
        office.invite("ada@example.org").await;
        let first = office.links().await;
        office.answer(tea, &first[0].1).await.unwrap();
        notices::revoke(&office.services, &office.manager, "tea", None).await.unwrap();
        let states = office.invitations().await.states;
        assert_eq!(states, [(InvitationState::Revoked, 1)]);
        office.invite("ada@example.org").await;
        let again = office.links().await;
        assert_eq!(conflict(office.answer(tea, &again[0].1).await), "access-refused-invitation-used");
    }

    async fn the_manager_sees_what_became_of_messages_and_never_who_has_answered(store: Store) {
        let office = office(&store);
        let (_, tea) = office.fielded("tea", "invited", "").await;
        office.invite("ada@example.org\nbo@example.org").await;
        let links = office.links().await;
        let before = office.invitations().await;
        assert_eq!(before.messages, [(MailState::Sent, 2)]);
        office.answer(tea, &links[0].1).await.unwrap();
        let mut after = office.invitations().await;
        after.survey = before.survey.clone();
        assert_eq!(after, before);
        assert!(notices::invite(&office.services, &member(1), "tea", entry("x@example.org")).await.is_err());
    }

    async fn the_close_erases_addresses_links_and_what_waits(store: Store) {
        let office = office(&store);
        office.fielded("tea", "invited", "").await;
        office.invite("ada@example.org\nbo@example.org").await;
        office.links().await;
        let ada = office.invitation("ada@example.org").await;
        notices::resend_invitation(&office.services, &office.manager, "tea", ada).await.unwrap();
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        for sql in [
            "SELECT address FROM invitations WHERE address IS NOT NULL OR address_key IS NOT NULL",
            "SELECT recipient FROM outbox WHERE recipient IS NOT NULL OR letter IS NOT NULL",
            "SELECT 'link' FROM invitation_links",
        ] {
            assert_eq!(inspect(&store, sql).await.unwrap(), Vec::<Vec<Option<String>>>::new(), "{sql}");
        }
        assert!(post(&office).await.is_empty());
        assert_eq!(office.invitations().await.states, [(InvitationState::Invited, 2)]);
    }
}
