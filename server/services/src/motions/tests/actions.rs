//! Action items after a decision.

use folkmoot_domain::motions::Choice::{No, Yes};
use folkmoot_domain::motions::actions::{ActionItem, ActionState, ActionValues, SettleValues};
use tokio::task::JoinSet;

use super::*;
use crate::accounts;

fn item(text: &str, owner: &str, due: &str) -> ActionValues {
    ActionValues {
        text: text.into(),
        owner: owner.into(),
        due: due.into(),
    }
}

fn settled(state: ActionState, note: &str) -> SettleValues {
    SettleValues {
        state: state.word().into(),
        note: note.into(),
    }
}

fn fields(result: Result<impl std::fmt::Debug, Refusal>) -> Vec<String> {
    match result {
        Err(Refusal::Invalid(errors)) => errors
            .iter()
            .map(|error| format!("{} {}", error.field, error.message))
            .collect(),
        other => panic!("refused differently: {other:?}"),
    }
}

impl Committee {
    async fn notes(&self, code: &str, values: ActionValues) -> Result<i64, Refusal> {
        add_action(&self.services, &self.secretary, code, values).await
    }

    async fn settles(
        &self,
        who: &Viewer,
        number: i64,
        values: SettleValues,
    ) -> Result<(), Refusal> {
        settle_action(&self.services, who, ("tsc", number), values).await
    }

    async fn open_items(&self) -> Vec<(i64, bool)> {
        let group = bodies::group(&self.services, None, "tsc".to_owned(), None).await;
        let items = group.unwrap().actions;
        items
            .iter()
            .map(|item| (item.number, item.overdue))
            .collect()
    }

    async fn items_of(&self, person: &Viewer) -> Vec<ActionItem> {
        let page = accounts::own_page(&self.services, person, None).await;
        page.unwrap().actions
    }
}

on_both_databases! {
    async fn an_officer_notes_who_does_what_after_an_adopted_decision_alone(store: Store) {
        let tsc = Committee::new(&store).await;
        let failed = tsc.decided(Committee::electronic(), No).await;
        let refused = tsc.notes(&failed, item("Write it", "", "")).await;
        assert_eq!(conflict(refused), "links-conflict-not-adopted");
        let code = tsc.decided(Committee::electronic(), Yes).await;
        let refused = add_action(&tsc.services, &tsc.voters[1], &code, item("Write it", "", "")).await;
        assert_eq!(conflict(refused), "links-refused");
        let wrong = tsc.notes(&code, item(" ", "", "2026-02-30")).await;
        assert_eq!(fields(wrong), ["text actions-error-text", "due bodies-error-day"]);
        let wrong = tsc.notes(&code, item("Write it", "Nobody Known", "")).await;
        assert_eq!(fields(wrong), ["owner effects-error-nobody"]);
        assert_eq!(tsc.notes(&code, item("Write it", "voter 2", "2026-03-10")).await.unwrap(), 1);
        assert_eq!(tsc.notes(&code, item("Print it", "", "")).await.unwrap(), 2);
        let motion = tsc.shown(&code).await;
        let items = &motion.links.actions;
        assert_eq!(items[0].owner.as_ref().map(|owner| owner.id), Some(tsc.voters[2].id));
        assert_eq!((items[1].owner.is_none(), items[1].due_on), (true, None));
        assert_eq!(items[0].motion.as_ref().map(|motion| &motion.code), Some(&code));
        assert_eq!(entries(&motion)[2..], ["action.added", "action.added"]);
        assert_eq!(tsc.items_of(&tsc.voters[2]).await.len(), 1);
        assert!(tsc.items_of(&tsc.voters[1]).await.is_empty());
    }

    async fn an_item_is_overdue_when_its_day_is_over_where_the_body_is(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.decided(Committee::electronic(), Yes).await;
        tsc.notes(&code, item("Without a day", "", "")).await.unwrap();
        tsc.notes(&code, item("Write it", "", "2026-03-05")).await.unwrap();
        // Midnight in UTC, and still the fifth in New York.
        tsc.at("2026-03-06T04:59:59Z");
        assert_eq!(tsc.open_items().await, [(2, false), (1, false)]);
        tsc.at("2026-03-06T05:00:00Z");
        assert_eq!(tsc.open_items().await, [(2, true), (1, false)]);
        tsc.settles(&tsc.secretary, 2, settled(ActionState::Done, "")).await.unwrap();
        assert_eq!(tsc.open_items().await, [(1, false)]);
        assert!(tsc.shown(&code).await.links.actions.iter().all(|item| !item.overdue));
    }

    async fn whoever_does_it_says_that_it_is_done_and_only_officers_do_the_rest(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.decided(Committee::electronic(), Yes).await;
        tsc.notes(&code, item("Write it", "Voter 2", "2026-03-10")).await.unwrap();
        let (owner, other) = (&tsc.voters[2], &tsc.voters[3]);
        let done = || settled(ActionState::Done, "It is at example.org");
        for (who, values) in [
            (other, done()),
            (owner, settled(ActionState::Dropped, "")),
        ] {
            assert_eq!(conflict(tsc.settles(who, 1, values).await), "actions-refused-settle");
        }
        let mine = show_action(&tsc.services, Some(owner), "tsc", 1).await.unwrap();
        assert!(mine.may_settle && !mine.may_change);
        assert!(!show_action(&tsc.services, Some(other), "tsc", 1).await.unwrap().may_settle);
        let again = ("tsc", 1);
        let refused = change_action(&tsc.services, owner, again, item("", "Voter 3", "")).await;
        assert_eq!(conflict(refused), "actions-refused-change");
        // Two say at once that it is done; one of them is told so.
        let mut both = JoinSet::new();
        for who in [owner, &tsc.secretary] {
            let (services, who, values) = (tsc.services.clone(), who.clone(), done());
            both.spawn(async move { settle_action(&services, &who, ("tsc", 1), values).await });
        }
        let results = both.join_all().await;
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
        let page = show_action(&tsc.services, None, "tsc", 1).await.unwrap();
        assert_eq!(page.item.state, ActionState::Done);
        assert_eq!(page.item.note, "It is at example.org");
        assert!(page.item.settled.is_some());
        let refused = change_action(&tsc.services, &tsc.secretary, again, item("", "Voter 3", "")).await;
        assert_eq!(conflict(refused), "actions-conflict-settled");
        tsc.settles(&tsc.secretary, 1, settled(ActionState::Open, "")).await.unwrap();
        change_action(&tsc.services, &tsc.secretary, again, item("", "Voter 3", "")).await.unwrap();
        let page = show_action(&tsc.services, None, "tsc", 1).await.unwrap();
        assert_eq!(page.item.owner.map(|owner| owner.id), Some(other.id));
        assert_eq!((page.item.due_on, page.item.text.as_str()), (None, "Write it"));
        assert!(matches!(
            show_action(&tsc.services, None, "tsc", 7).await,
            Err(Refusal::NotFound)
        ));
    }

    async fn who_closes_their_account_owns_nothing_any_more(store: Store) {
        let tsc = Committee::new(&store).await;
        let code = tsc.decided(Committee::electronic(), Yes).await;
        tsc.notes(&code, item("Write it", "Voter 2", "")).await.unwrap();
        tsc.notes(&code, item("Print it", "Voter 2", "")).await.unwrap();
        let owner = tsc.voters[2].clone();
        tsc.settles(&owner, 2, settled(ActionState::Done, "At mine")).await.unwrap();
        let id = owner.id;
        let named = tsc.services.write(move |tx| Box::pin(async move {
            let named = folkmoot_store::accounts::traces::is_named_in_public(tx, id).await?;
            folkmoot_store::motions::actions::forget(tx, id).await?;
            Ok(named)
        })).await.unwrap();
        assert!(named);
        let items = tsc.shown(&code).await.links.actions;
        assert!(items.iter().all(|item| item.owner.is_none() && item.note.is_empty()));
        assert!(tsc.items_of(&owner).await.is_empty());
    }
}
