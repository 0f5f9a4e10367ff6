use folkmoot_domain::surveys::{
    authoring::{Edit, ElementType, Place, Target},
    comments::CommentEntry,
};
use folkmoot_store::testing::on_both_databases;

use super::*;
use crate::surveys::authoring::{self, Edits};

fn rename(from: &str, to: &str) -> Edit {
    Edit::Rename {
        target: Target::Element(from.to_owned()),
        name: to.to_owned(),
    }
}

fn remove(element: &str) -> Edit {
    Edit::Remove {
        element: element.to_owned(),
    }
}

impl Office {
    /// Makes edits to the newest state.
    async fn step(&self, edits: Vec<Edit>) {
        let workspace = authoring::open(&self.services, &self.manager, "tea", None).await;
        let edits = Edits {
            revision: workspace.unwrap().revision,
            edits,
            typing: false,
        };
        let saved = authoring::edit(&self.services, &self.manager, "tea", edits).await;
        saved.unwrap();
    }

    async fn back(&self) {
        let workspace = authoring::open(&self.services, &self.manager, "tea", None).await;
        let revision = workspace.unwrap().revision;
        authoring::undo(&self.services, &self.manager, "tea", revision)
            .await
            .unwrap();
    }

    async fn again(&self) {
        let workspace = authoring::open(&self.services, &self.manager, "tea", None).await;
        let revision = workspace.unwrap().revision;
        authoring::redo(&self.services, &self.manager, "tea", revision)
            .await
            .unwrap();
    }

    async fn say(&self, element: &str, text: &str) {
        let entry = CommentEntry {
            element: element.to_owned(),
            text: text.to_owned(),
        };
        surveys::comment(&self.services, &self.second, "tea", &entry)
            .await
            .unwrap();
    }

    /// What is said about an element.
    async fn about(&self, element: &str) -> Vec<String> {
        let found = surveys::discussion(&self.services, &self.manager, "tea").await;
        let found = found.unwrap();
        found.about(element).map(|said| said.text.clone()).collect()
    }

    /// What is said about elements that are not there.
    async fn about_nothing(&self) -> Vec<String> {
        let found = surveys::discussion(&self.services, &self.manager, "tea").await;
        let found = found.unwrap();
        found
            .about_nothing()
            .map(|said| said.text.clone())
            .collect()
    }
}

on_both_databases! {
    async fn comments_follow_an_element_through_its_names(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        office.say("kind", "Also herbs?").await;
        office.say("why", "Too open.").await;
        office.say("", "Rather long.").await;
        // Two change their names at once, one of them to the other's.
        office.step(vec![rename("kind", "leaves"), rename("why", "kind")]).await;
        assert_eq!(office.about("leaves").await, ["Also herbs?"]);
        assert_eq!(office.about("kind").await, ["Too open."]);
        assert_eq!(office.about("").await, ["Rather long."]);
        office.back().await;
        assert_eq!(office.about("kind").await, ["Also herbs?"]);
        office.say("kind", "And mate?").await;
        office.again().await;
        assert_eq!(office.about("leaves").await, ["Also herbs?", "And mate?"]);
        assert!(office.about_nothing().await.is_empty());
        // Saved while typing, together with what was typed before.
        for edits in [vec![rename("leaves", "sorts")], vec![rename("sorts", "brands")]] {
            let open = authoring::open(&office.services, &office.manager, "tea", None).await.unwrap();
            let edits = Edits { revision: open.revision, edits, typing: true };
            authoring::edit(&office.services, &office.manager, "tea", edits).await.unwrap();
        }
        assert_eq!(office.about("brands").await.len(), 2);
        office.back().await;
        office.back().await;
        assert_eq!(office.about("leaves").await.len(), 2);
    }

    async fn what_was_said_about_a_removed_element_comes_back_with_it_alone(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        office.say("kind", "Also herbs?").await;
        office.step(vec![remove("kind")]).await;
        assert_eq!(office.about_nothing().await, ["Also herbs?"]);
        // Another one gets its name.
        let add = Edit::Add {
            kind: ElementType::Comment,
            place: Place { into: Target::Page("p".to_owned()), after: None },
            title: "Kind words?".to_owned(),
        };
        office.step(vec![add, rename("question1", "kind")]).await;
        assert!(office.about("kind").await.is_empty());
        office.say("kind", "Kind of what?").await;
        office.back().await;
        assert_eq!(office.about_nothing().await.len(), 2);
        office.back().await;
        assert_eq!(office.about("kind").await, ["Also herbs?"]);
        assert_eq!(office.about_nothing().await, ["Kind of what?"]);
        office.again().await;
        office.again().await;
        assert_eq!(office.about("kind").await, ["Kind of what?"]);
        assert_eq!(office.about_nothing().await, ["Also herbs?"]);
    }

    async fn an_element_is_commented_on_while_the_questionnaire_has_errors(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let add = Edit::Add {
            kind: ElementType::Radiogroup,
            place: Place { into: Target::Page("p".to_owned()), after: None },
            title: "Cup?".to_owned(),
        };
        let empty = Edit::Set {
            target: Target::Element("kind".to_owned()),
            property: "choices".to_owned(),
            language: Language::English,
            value: String::new(),
        };
        office.step(vec![add, empty]).await;
        let open = authoring::open(&office.services, &office.manager, "tea", None).await.unwrap();
        assert!(!open.sound);
        office.say("question1", "Or mug?").await;
        assert_eq!(office.about("question1").await, ["Or mug?"]);
    }

    async fn a_questionnaire_that_comes_as_a_whole_keeps_what_was_said_by_name(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        office.say("kind", "Also herbs?").await;
        office.say("why", "Too open.").await;
        office.step(vec![rename("why", "reason")]).await;
        let survey = surveys::discussion(&office.services, &office.manager, "tea").await.unwrap().survey;
        let entry = UploadEntry { slug: String::new(), definition: TEA.to_owned(), revision: survey.revision };
        surveys::replace(&office.services, &office.manager, "tea", &entry).await.unwrap();
        assert_eq!(office.about("kind").await, ["Also herbs?"]);
        assert_eq!(office.about_nothing().await, ["Too open."]);
        office.back().await;
        assert_eq!(office.about("reason").await, ["Too open."]);
    }
}
