use folkmoot_domain::surveys::{
    authoring::{
        Edit, Target,
        workspace::{Act, Saved},
    },
    translations::{Entry, Text},
};
use folkmoot_store::testing::on_both_databases;

use super::*;
use crate::surveys::{
    authoring::{self, Edits, Translated},
    exchange,
};

const TITLE: &str = "survey/title";
const GREEN: &str = "survey/pages/p/elements/kind/choices/green";
const BLACK: &str = "survey/pages/p/elements/kind/choices/black";

fn entry(place: &str, source: &str, before: &str, typed: &str) -> Entry {
    let [place, source, before, typed] = [place, source, before, typed].map(str::to_owned);
    Entry {
        place,
        source,
        before,
        typed,
    }
}

impl Office {
    async fn translate(&self, who: &Viewer, entries: &[Entry]) -> Result<Translated, Refusal> {
        let (services, entries) = (&self.services, entries.to_vec());
        authoring::translate(services, who, "tea", Language::German, entries).await
    }

    async fn text(&self, place: &str) -> Text {
        let found = surveys::translations(&self.services, &self.manager, "tea").await;
        let mut texts = found.unwrap().texts.into_iter();
        texts.find(|text| text.place == place).unwrap()
    }

    async fn german(&self, place: &str) -> String {
        self.text(place)
            .await
            .translation(Language::German)
            .to_owned()
    }

    async fn write(&self, revision: i64, property: &str, value: &str) -> Result<(), Refusal> {
        let edits = Edits {
            revision,
            edits: vec![Edit::Set {
                target: Target::Element("kind".to_owned()),
                property: property.to_owned(),
                language: Language::English,
                value: value.to_owned(),
            }],
            typing: false,
        };
        let saved = authoring::edit(&self.services, &self.manager, "tea", edits).await?;
        assert!(matches!(saved, Saved::Kept { .. }), "{saved:?}");
        Ok(())
    }
}

on_both_databases! {
    async fn a_translators_page_is_one_step_that_can_be_taken_back(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let typed = [entry(TITLE, "Tea", "Tee", "Der Tee"), entry(GREEN, "green", "", "grün")];
        let done = office.translate(&office.manager, &typed).await.unwrap();
        assert_eq!((done.saved, done.revision), (2, 1));
        let open = authoring::open(&office.services, &office.manager, "tea", None).await.unwrap();
        let last = open.last.unwrap();
        assert_eq!((last.act, last.about.as_str()), (Act::Translate, "de"));
        assert_eq!(open.survey.title.in_language(Language::German), "Der Tee");
        authoring::undo(&office.services, &office.manager, "tea", 1).await.unwrap();
        assert_eq!((office.german(TITLE).await, office.german(GREEN).await), ("Tee".to_owned(), String::new()));
        authoring::redo(&office.services, &office.manager, "tea", 2).await.unwrap();
        assert_eq!(office.german(GREEN).await, "grün");
        // Nothing new is no step.
        let same = office.translate(&office.second, &[entry(TITLE, "Tea", "Tee", "Der Tee")]).await.unwrap();
        assert_eq!((same.saved, same.revision), (0, 3));
        let refused = office.translate(&member(1), &typed).await;
        assert!(matches!(refused, Err(Refusal::NotAllowed("surveys-manage-refused"))));
    }

    async fn of_two_translators_at_once_nothing_is_lost(store: Store) {
        let office = Arc::new(Office::on(&store));
        office.draft("tea").await;
        let mut title = "Tee".to_owned();
        let mut black = String::new();
        for round in 1..=10 {
            let (mine, hers) = (format!("Tee {round}"), format!("Chai {round}"));
            let next = format!("schwarz {round}");
            let one = [entry(TITLE, "Tea", &title, &mine)];
            let other = [entry(TITLE, "Tea", &title, &hers), entry(BLACK, "black", &black, &next)];
            let revision = authoring::open(&office.services, &office.manager, "tea", None).await.unwrap().revision;
            let cup = format!("Cup {round}?");
            let (one, other, written) = tokio::join!(
                office.translate(&office.manager, &one),
                office.translate(&office.second, &other),
                office.write(revision, "title", &cup),
            );
            // Whoever writes the text itself is in nobody's way.
            written.unwrap();
            assert_eq!(office.text("survey/pages/p/elements/kind/title").await.source, cup);
            let (one, other) = (one.unwrap(), other.unwrap());
            assert_eq!((one.saved, other.saved, one.clashes.len() + other.clashes.len()), if one.saved == 1 { (1, 1, 1) } else { (0, 2, 1) });
            let (kept, lost) = if one.saved == 1 { (mine, hers) } else { (hers, mine) };
            let clash = one.clashes.into_iter().chain(other.clashes).next().unwrap();
            assert_eq!((clash.stored, clash.entry.typed), (kept.clone(), lost));
            assert_eq!((office.german(TITLE).await, office.german(BLACK).await), (kept.clone(), next.clone()));
            (title, black) = (kept, next);
        }
    }

    async fn translating_goes_on_while_the_questionnaire_has_errors(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        office.write(0, "choices", "").await.unwrap();
        let found = surveys::translations(&office.services, &office.manager, "tea").await.unwrap();
        assert!(!found.sound && found.in_work);
        let typed = [entry(TITLE, "Tea", "Tee", "Der Tee"), entry(GREEN, "green", "", "grün")];
        let done = office.translate(&office.second, &typed).await.unwrap();
        assert_eq!(done.saved, 1);
        // The text that somebody has taken out meanwhile is said with what was typed for it.
        assert_eq!(done.clashes[0].entry.typed, "grün");
        assert_eq!(done.clashes[0].source, None);
        let page = surveys::page(&office.services, Some(&office.manager), "tea").await.unwrap();
        assert_eq!(page.survey.title.in_language(Language::German), "Tee");
        office.write(done.revision, "choices", "green").await.unwrap();
        let page = surveys::page(&office.services, Some(&office.manager), "tea").await.unwrap();
        assert_eq!(page.survey.title.in_language(Language::German), "Der Tee");
    }

    async fn a_language_goes_unless_others_have_translated_into_it_meanwhile(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let done = office.translate(&office.manager, &[entry(GREEN, "green", "", "grün")]).await.unwrap();
        let remove = |revision| authoring::remove_language(&office.services, &office.manager, "tea", Language::German, revision);
        assert_eq!(conflict(remove(0).await.map(drop)), "translations-conflict-changed");
        // What was written in another language is no reason.
        office.write(done.revision, "title", "Which?").await.unwrap();
        assert_eq!(remove(done.revision).await.unwrap(), (2, 3));
        assert_eq!((office.german(TITLE).await, office.german(GREEN).await), (String::new(), String::new()));
        authoring::undo(&office.services, &office.manager, "tea", 3).await.unwrap();
        assert_eq!((office.german(TITLE).await, office.german(GREEN).await), ("Tee".to_owned(), "grün".to_owned()));
    }

    async fn a_translators_file_is_compared_with_what_it_was_read_beside(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let (_, document) = surveys::to_translate(&office.services, &office.manager, "tea").await.unwrap();
        let po = exchange::export(document.json(), exchange::Target::Po(Some("de"))).unwrap();
        let po = String::from_utf8(po.bytes).unwrap()
            .replace("msgid \"green\"\nmsgstr \"\"", "msgid \"green\"\nmsgstr \"grün\"")
            .replace("msgstr \"Tee\"", "msgstr \"Der Tee\"");
        let read = exchange::from_translator(&document, po.as_bytes()).unwrap();
        assert_eq!((read.language, read.entries.len()), (Language::German, 2));
        office.translate(&office.second, &[entry(TITLE, "Tea", "Tee", "Tees")]).await.unwrap();
        let done = office.translate(&office.manager, &read.entries).await.unwrap();
        assert_eq!((done.saved, done.clashes.len()), (1, 1));
        assert_eq!((office.german(TITLE).await, office.german(GREEN).await), ("Tees".to_owned(), "grün".to_owned()));
        for language in ["en", "fr"] {
            let po = po.replace("Language: de", &format!("Language: {language}"));
            let refused = exchange::from_translator(&document, po.as_bytes()).unwrap_err();
            assert_eq!(refused.0.message, "exchange-refused-po-other-language");
        }
    }

    async fn a_ready_made_question_comes_in_at_its_place_as_one_step(store: Store) {
        let office = Office::on(&store);
        office.draft("tea").await;
        let item = surveys::library_item("recommendation").unwrap();
        let insert = |place: &'static str| authoring::insert(&office.services, &office.manager, "tea", item, place);
        let refused = insert("after nothing").await.unwrap_err();
        let Refusal::Invalid(errors) = refused else { panic!("{refused:?}") };
        assert_eq!((errors[0].field.as_ref(), errors[0].message.as_ref()), ("place", "library-error-place"));
        office.write(0, "title", "Which?").await.unwrap();
        let added = insert("after tea").await.unwrap();
        assert_eq!(added.first(), Some(&Target::Element("recommendation".to_owned())));
        let again = insert("page p").await.unwrap();
        assert_eq!(again.first(), Some(&Target::Element("recommendation2".to_owned())));
        let open = authoring::open(&office.services, &office.manager, "tea", None).await.unwrap();
        let names: Vec<String> = open.document.elements().iter().map(|element| element.json["name"].as_str().unwrap().to_owned()).collect();
        assert_eq!(names[..3], ["tea", "recommendation", "recommendation_reason"]);
        assert_eq!(open.last.unwrap().act, Act::Insert);
        authoring::undo(&office.services, &office.manager, "tea", open.revision).await.unwrap();
        authoring::undo(&office.services, &office.manager, "tea", open.revision + 1).await.unwrap();
        let open = authoring::open(&office.services, &office.manager, "tea", None).await.unwrap();
        assert_eq!(open.document.elements().len(), 3);
        assert_eq!(open.document.elements()[1].json["title"], "Which?");
    }
}
