use folkmoot_domain::surveys::{
    authoring::{
        Edit, ElementType, Place, Target,
        workspace::{Act, BeginEntry, Saved, Workspace},
    },
    catalogue::State,
};
use folkmoot_store::testing::on_both_databases;

use super::*;
use crate::surveys::authoring::{self, Edits};

fn title(element: &str, text: &str) -> Edit {
    Edit::SetText {
        target: Target::Element(element.to_owned()),
        property: "title".to_owned(),
        item: None,
        language: Language::English,
        text: text.to_owned(),
    }
}

fn choices(text: &str) -> Edit {
    Edit::Set {
        target: Target::Element("kind".to_owned()),
        property: "choices".to_owned(),
        language: Language::English,
        value: text.to_owned(),
    }
}

impl Office {
    async fn open(&self) -> Workspace {
        authoring::open(&self.services, &self.manager, "tea", None)
            .await
            .unwrap()
    }

    async fn edit(&self, who: &Viewer, revision: i64, edit: Edit) -> Result<Saved, Refusal> {
        let edits = Edits {
            revision,
            edits: vec![edit],
            typing: false,
        };
        authoring::edit(&self.services, who, "tea", edits).await
    }

    async fn title_of(&self, element: &str) -> String {
        let workspace = self.open().await;
        let element = workspace.document.get(&Target::Element(element.to_owned()));
        element
            .unwrap()
            .get("title")
            .map_or(String::new(), |title| title.as_str().unwrap().to_owned())
    }
}

fn revision(saved: Result<Saved, Refusal>) -> i64 {
    match saved {
        Ok(Saved::Kept { revision, .. }) => revision,
        other => panic!("{other:?}"),
    }
}

on_both_databases! {
    async fn only_managers_edit(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let refused = office.edit(&member(1), 0, title("tea", "Tea?")).await;
        assert!(matches!(refused, Err(Refusal::NotAllowed("surveys-manage-refused"))));
    }

    async fn every_edit_is_a_step_that_can_be_taken_back_and_again(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        assert!(!office.open().await.can_undo);
        let who = &office.manager;
        assert_eq!(revision(office.edit(who, 0, title("tea", "One")).await), 1);
        assert_eq!(revision(office.edit(who, 1, title("tea", "Two")).await), 2);
        let undo = |revision| authoring::undo(&office.services, who, "tea", revision);
        let redo = |revision| authoring::redo(&office.services, who, "tea", revision);
        assert_eq!(revision(undo(2).await), 3);
        assert_eq!(office.title_of("tea").await, "One");
        assert_eq!(revision(undo(3).await), 4);
        assert_eq!(office.title_of("tea").await, "");
        assert_eq!(conflict(undo(4).await.map(drop)), "authoring-conflict-nothing");
        assert_eq!(revision(redo(4).await), 5);
        assert_eq!(revision(redo(5).await), 6);
        assert_eq!(office.title_of("tea").await, "Two");
        assert_eq!(conflict(redo(6).await.map(drop)), "authoring-conflict-nothing");
        assert_eq!(conflict(undo(5).await.map(drop)), "authoring-conflict-newer");
        let workspace = office.open().await;
        assert_eq!(workspace.last.unwrap().act, Act::Redo);
        assert!(workspace.can_undo && !workspace.can_redo);
        // Nothing changed, so there is nothing to take back.
        assert_eq!(revision(office.edit(who, 6, title("tea", "Two")).await), 6);
    }

    async fn what_is_typed_at_one_place_is_one_step_back(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        for (at, text) in ["H", "Ho", "How"].into_iter().enumerate() {
            let edits = Edits { revision: i64::try_from(at).unwrap(), edits: vec![title("tea", text)], typing: true };
            authoring::edit(&office.services, &office.manager, "tea", edits).await.unwrap();
        }
        let edits = Edits { revision: 3, edits: vec![title("why", "Why")], typing: true };
        authoring::edit(&office.services, &office.manager, "tea", edits).await.unwrap();
        authoring::undo(&office.services, &office.manager, "tea", 4).await.unwrap();
        assert_eq!(office.title_of("tea").await, "How");
        authoring::undo(&office.services, &office.manager, "tea", 5).await.unwrap();
        assert_eq!(office.title_of("tea").await, "");
    }

    async fn a_questionnaire_that_lost_its_title_is_kept_and_says_so(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let mut document = office.open().await.document.json().clone();
        document.as_object_mut().unwrap().remove("title");
        let replace = Edit::Replace { document: document.to_string() };
        revision(office.edit(&office.manager, 0, replace).await);
        let workspace = office.open().await;
        assert!(!workspace.sound);
        assert!(workspace.report.findings.iter().any(|finding| finding.path == "title"));
        let entry = UploadEntry { slug: "untitled".into(), definition: document.to_string(), revision: 0 };
        let Err(Refusal::Invalid(errors)) = surveys::upload(&office.services, &office.manager, &entry).await else {
            panic!("a survey without a title")
        };
        assert_eq!(errors[0].message, "surveys-problem-missing");
    }

    async fn a_document_with_errors_is_kept_and_nothing_of_it_is_approved(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let before = office.open().await.version.digest;
        revision(office.edit(&office.manager, 0, choices("")).await);
        let workspace = office.open().await;
        assert!(!workspace.sound && !workspace.report.is_sound());
        assert_eq!(workspace.version.digest, before);
        let review = async || {
            let managed = surveys::managed(&office.services, &office.second, "tea").await;
            managed.unwrap().0.review
        };
        assert!(review().await.unsettled);
        let approve = |digest: String| {
            let office = &office;
            async move { surveys::approve(&office.services, &office.second, "tea", &digest).await }
        };
        assert_eq!(conflict(approve(before.clone()).await.map(drop)), "authoring-conflict-unsound");
        revision(office.edit(&office.manager, 1, choices("oolong\nwhite")).await);
        let workspace = office.open().await;
        assert!(workspace.sound && workspace.version.digest != before);
        assert!(!review().await.unsettled);
        approve(workspace.version.digest).await.unwrap();
        // Whoever edits is an author from then on.
        let changed = office.edit(&office.second, 2, choices("oolong")).await;
        revision(changed);
        let digest = office.open().await.version.digest;
        assert_eq!(conflict(approve(digest).await.map(drop)), "surveys-review-conflict-author");
    }

    async fn edits_of_other_elements_are_both_kept_and_of_the_same_refused(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        revision(office.edit(&office.manager, 0, title("tea", "Mine")).await);
        let saved = office.edit(&office.second, 0, title("why", "Hers")).await.unwrap();
        let Saved::Kept { revision: 2, others, .. } = saved else { panic!("{saved:?}") };
        assert_eq!((others.len(), others[0].about.as_str()), (1, "tea"));
        assert_eq!(others[0].by.id, office.manager.id);
        let saved = office.edit(&office.second, 0, title("tea", "Hers")).await.unwrap();
        let Saved::Clash { others, .. } = saved else { panic!("{saved:?}") };
        assert_eq!(others.len(), 2);
        assert_eq!(office.title_of("tea").await, "Mine");
        assert_eq!(office.title_of("why").await, "Hers");
        // From a state that nobody knows, nothing can be told.
        let saved = office.edit(&office.second, 77, title("kind", "Hers")).await.unwrap();
        assert!(matches!(saved, Saved::Clash { .. }));
    }

    async fn of_two_editors_at_once_none_loses_what_was_kept(store: Store) {
        let office = Arc::new(Office::on(&store));
        office.draft("tea").await;
        revision(office.edit(&office.manager, 0, title("tea", "0")).await);
        for round in 1..=10 {
            let from = office.open().await.revision;
            let text = round.to_string();
            let (one, other, same) = tokio::join!(
                office.edit(&office.manager, from, title("tea", &text)),
                office.edit(&office.second, from, title("why", &text)),
                office.edit(&office.second, from, title("tea", &format!("{text} too"))),
            );
            assert!(matches!(other, Ok(Saved::Kept { .. })), "{other:?}");
            let kept = [one, same].map(|saved| matches!(saved, Ok(Saved::Kept { .. })));
            assert_eq!(kept.iter().filter(|kept| **kept).count(), 1);
            let expected = if kept[0] { text.clone() } else { format!("{text} too") };
            assert_eq!(office.title_of("tea").await, expected);
            assert_eq!(office.title_of("why").await, text);
        }
    }

    async fn an_edit_and_the_opening_of_the_survey_do_not_both_happen_unseen(store: Store) {
        let office = Arc::new(Office::on(&store));
        office.draft("tea").await;
        revision(office.edit(&office.manager, 0, title("tea", "Tea?")).await);
        let approved = office.approve("tea").await;
        let digest = office.open().await.version.digest;
        let (edited, fielded) = tokio::join!(
            office.edit(&office.manager, 1, title("tea", "Coffee?")),
            surveys::field(&office.services, &office.manager, "tea", approved.revision, true),
        );
        if fielded.is_ok() {
            let page = surveys::page(&office.services, None, "tea").await.unwrap();
            assert_eq!(page.version.digest, digest);
        } else {
            revision(edited);
        }
    }

    async fn the_first_edit_of_a_survey_in_the_field_begins_the_next_version(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        revision(office.edit(&office.manager, 0, title("tea", "Tea?")).await);
        let fielded = office.field("tea").await;
        assert_eq!(fielded.state, State::Fielded);
        let workspace = office.open().await;
        assert_eq!((workspace.revision, workspace.version.number, workspace.can_undo), (0, 1, false));
        // Even one that makes errors leaves a version that can be read.
        revision(office.edit(&office.manager, 0, choices("")).await);
        let workspace = office.open().await;
        assert_eq!((workspace.revision, workspace.version.number, workspace.sound), (1, 2, false));
        let page = surveys::page(&office.services, None, "tea").await.unwrap();
        assert_eq!(page.version.number, 1);
        surveys::managed(&office.services, &office.manager, "tea").await.unwrap();
        let closed = surveys::close(&office.services, &office.manager, "tea").await;
        closed.unwrap();
        let late = office.edit(&office.manager, 1, title("tea", "Late")).await;
        assert_eq!(conflict(late.map(drop)), "surveys-manage-conflict-fielded");
    }

    async fn a_questionnaire_that_is_uploaded_is_a_step_too(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        revision(office.edit(&office.manager, 0, title("tea", "Tea?")).await);
        let survey = office.open().await.survey;
        let entry = UploadEntry { slug: String::new(), definition: TEA.to_owned(), revision: survey.revision };
        surveys::replace(&office.services, &office.manager, "tea", &entry).await.unwrap();
        assert_eq!(office.title_of("tea").await, "");
        authoring::undo(&office.services, &office.manager, "tea", 2).await.unwrap();
        assert_eq!(office.title_of("tea").await, "Tea?");
    }

    async fn a_survey_is_begun_from_nothing_or_from_another(store: Store) {
        let office = Office::on(&store);
        let entry = BeginEntry {
            title: "Drinks".to_owned(),
            slug: "tea".to_owned(),
            introduction: "We ask what you drink.".to_owned(),
            template: String::new(),
        };
        let begin = |entry: BeginEntry| {
            let office = &office;
            async move { authoring::begin(&office.services, &office.manager, &entry, Language::German).await }
        };
        begin(entry.clone()).await.unwrap();
        let add = Edit::Add {
            kind: ElementType::Boolean,
            place: Place { into: Target::Page("page1".to_owned()), after: Some("introduction".to_owned()) },
            title: "Tea?".to_owned(),
        };
        let saved = office.edit(&office.manager, 0, add).await.unwrap();
        let Saved::Kept { added, sound: true, .. } = saved else { panic!("{saved:?}") };
        assert_eq!(added, [Target::Element("question1".to_owned())]);
        begin(BeginEntry {
            slug: "more".to_owned(),
            title: "More".to_owned(),
            introduction: String::new(),
            template: "tea".to_owned(),
        })
        .await
        .unwrap();
        let copy = authoring::open(&office.services, &office.manager, "more", None).await.unwrap();
        assert_eq!(copy.document.elements().len(), 2);
        assert_eq!(copy.survey.title.in_language(Language::German), "More");
        let refused = begin(BeginEntry { slug: "A b".to_owned(), ..BeginEntry::default() }).await.unwrap_err();
        let Refusal::Invalid(errors) = refused else { panic!("{refused:?}") };
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, ["title", "introduction", "slug"]);
        let refused = begin(BeginEntry { slug: "x-y".to_owned(), template: "nobody".to_owned(), ..entry }).await.unwrap_err();
        let Refusal::Invalid(errors) = refused else { panic!("{refused:?}") };
        assert_eq!(errors[0].field, "template");
    }
}
