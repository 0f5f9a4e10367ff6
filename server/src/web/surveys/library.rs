//! The addresses of the library of ready-made questions.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::surveys::{self as pages, authoring as building};
use folkmoot_domain::{
    forms::Form,
    ids::LibraryQuestionId,
    surveys::library::{Item, Kept, Shopping},
};
use folkmoot_services::{
    Refusal,
    surveys::{self, authoring},
};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{answer, mistakes, sent, signed_in},
    page,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/surveys/manage/{slug}/library", get(all))
        .route(
            "/surveys/manage/{slug}/library/{item}",
            get(one).post(insert),
        )
        .route(
            "/surveys/manage/{slug}/library/kept/{id}",
            get(kept).post(insert_kept),
        )
        .route(
            "/surveys/manage/{slug}/library/kept/{id}/discard",
            post(discard),
        )
        .route(
            "/surveys/manage/{slug}/build/keep",
            get(keep_form).post(keep),
        )
}

/// The words that are searched for.
#[derive(Deserialize)]
struct Searched {
    #[serde(default)]
    q: String,
}

async fn all(
    reader: Reader,
    Path(slug): Path<String>,
    Query(searched): Query<Searched>,
) -> Response {
    let result = async {
        let found = shopping(&reader, &slug).await?;
        let kept = surveys::kept(&reader.state.services, signed_in(&reader)?).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::library_page(frame, &found, surveys::shelves(), &kept, searched.q.trim())
        }))
    };
    answer(&reader, result.await)
}

async fn shopping(reader: &Reader, slug: &str) -> Result<Shopping, Refusal> {
    let viewer = signed_in(reader)?;
    surveys::shopping(&reader.state.services, viewer, slug, reader.language).await
}

/// The entry that is meant.
enum Chosen {
    /// A ready-made one.
    Ready(&'static Item),
    /// One that the community keeps.
    Kept(Box<Kept>),
}

impl Chosen {
    fn ready(name: &str) -> Result<Self, Refusal> {
        let item = surveys::library_item(name).ok_or(Refusal::NotFound)?;
        Ok(Self::Ready(item))
    }

    async fn kept(reader: &Reader, id: LibraryQuestionId) -> Result<Self, Refusal> {
        let services = &reader.state.services;
        let kept = surveys::kept_question(services, signed_in(reader)?, id).await?;
        Ok(Self::Kept(Box::new(kept)))
    }

    fn item(&self) -> &Item {
        match self {
            Self::Ready(item) => item,
            Self::Kept(kept) => &kept.item,
        }
    }

    async fn show(
        &self,
        reader: &Reader,
        slug: &str,
        status: StatusCode,
        form: Form<String>,
    ) -> Result<Response, Refusal> {
        let found = shopping(reader, slug).await?;
        Ok(page(reader, status, |frame| match self {
            Self::Ready(item) => pages::library_item_page(frame, &found, item, &form),
            Self::Kept(kept) => pages::kept_question_page(frame, &found, kept, &form),
        }))
    }

    async fn insert(&self, reader: &Reader, slug: &str, body: &Bytes) -> Result<Response, Refusal> {
        let viewer = signed_in(reader)?;
        let wanted: Insertion = sent(body)?;
        let services = &reader.state.services;
        match authoring::insert(services, viewer, slug, self.item(), &wanted.place).await {
            Ok(added) => Ok(see_other(&building::place_in_outline(slug, added.first()))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let form = Form {
                    values: wanted.place,
                    errors,
                };
                self.show(reader, slug, status, form).await
            }
        }
    }
}

async fn one(reader: Reader, Path((slug, name)): Path<(String, String)>) -> Response {
    let result = async {
        let chosen = Chosen::ready(&name)?;
        let form = Form::default();
        chosen.show(&reader, &slug, StatusCode::OK, form).await
    };
    answer(&reader, result.await)
}

async fn kept(reader: Reader, Path((slug, id)): Path<(String, LibraryQuestionId)>) -> Response {
    let result = async {
        let chosen = Chosen::kept(&reader, id).await?;
        let form = Form::default();
        chosen.show(&reader, &slug, StatusCode::OK, form).await
    };
    answer(&reader, result.await)
}

/// Where the entry goes.
#[derive(Deserialize)]
struct Insertion {
    #[serde(default)]
    place: String,
}

async fn insert(
    reader: Reader,
    Path((slug, name)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let result = async { Chosen::ready(&name)?.insert(&reader, &slug, &body).await };
    answer(&reader, result.await)
}

async fn insert_kept(
    reader: Reader,
    Path((slug, id)): Path<(String, LibraryQuestionId)>,
    body: Bytes,
) -> Response {
    let result = async {
        let chosen = Chosen::kept(&reader, id).await?;
        chosen.insert(&reader, &slug, &body).await
    };
    answer(&reader, result.await)
}

async fn discard(reader: Reader, Path((slug, id)): Path<(String, LibraryQuestionId)>) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        surveys::discard_question(&reader.state.services, viewer, id).await?;
        Ok(see_other(&format!("/surveys/manage/{slug}/library")))
    };
    answer(&reader, result.await)
}

/// The element that is meant.
#[derive(Deserialize)]
struct Meant {
    #[serde(default)]
    name: String,
}

/// What an author should know.
#[derive(Deserialize)]
struct Noted {
    #[serde(default)]
    note: String,
}

async fn keep_form(
    reader: Reader,
    Path(slug): Path<String>,
    Query(meant): Query<Meant>,
) -> Response {
    let result =
        async { keep_again(&reader, &slug, &meant.name, StatusCode::OK, Form::default()).await };
    answer(&reader, result.await)
}

/// The form that keeps a question; what can't be kept says why.
async fn keep_again(
    reader: &Reader,
    slug: &str,
    element: &str,
    status: StatusCode,
    form: Form<String>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let (status, keeping, form) = match surveys::keeping(services, viewer, slug, element).await {
        Ok(keeping) => (status, Ok(keeping), form),
        Err(refusal) => {
            let (status, errors) = mistakes(refusal)?;
            let survey = surveys::translations(services, viewer, slug).await?.survey;
            let values = form.values;
            (status, Err(survey), Form { values, errors })
        }
    };
    Ok(page(reader, status, |frame| {
        pages::keep_question_page(frame, &keeping, element, &form)
    }))
}

async fn keep(
    reader: Reader,
    Path(slug): Path<String>,
    Query(meant): Query<Meant>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let noted: Noted = sent(&body)?;
        let services = &reader.state.services;
        let kept = surveys::keep_question(services, viewer, &slug, &meant.name, &noted.note);
        match kept.await {
            Ok(id) => Ok(see_other(&format!(
                "/surveys/manage/{slug}/library/kept/{id}"
            ))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let form = Form {
                    values: noted.note,
                    errors,
                };
                keep_again(&reader, &slug, &meant.name, status, form).await
            }
        }
    };
    answer(&reader, result.await)
}

#[cfg(test)]
mod tests {
    use folkmoot_store::{Store, testing::on_both_databases};

    use super::*;
    use crate::web::{surveys::tests::manager, testing::TestSite};

    on_both_databases! {
        async fn a_ready_made_question_is_found_seen_and_taken_in(store: Store) {
            let site = TestSite::new(store);
            let browser = manager(&site).await;
            let tea = r#"{"title": "Tea", "pages": [{"name": "p", "title": "You", "elements": [
                {"type": "boolean", "name": "recommendation"}]}]}"#;
            browser.upload("/surveys/manage/upload", &[("slug", "tea"), ("definition", tea)]).await;
            let library = "/surveys/manage/tea/library";
            let found = browser.get(&format!("{library}?q=friend+colleague")).await;
            assert_eq!(found.text.matches("class=\"library-item\"").count(), 1, "{}", found.text);
            let nothing = browser.get(&format!("{library}?q=xyzzy")).await;
            assert!(nothing.text.contains("No entry has these words"), "{}", nothing.text);

            let item = format!("{library}/recommendation");
            let page = browser.get(&item).await;
            assert!(page.text.contains("<textarea") && page.text.contains("Extremely likely"), "{}", page.text);
            assert!(page.text.contains("At the end of “You”") && page.text.contains("after “recommendation”"), "{}", page.text);
            let nowhere = browser.post(&item, &[("place", "page q")]).await;
            assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
            let taken = browser.post(&item, &[("place", "after recommendation")]).await;
            assert_eq!(taken.location(), "/surveys/manage/tea/build#element-recommendation2");
            let editing = browser.get("/surveys/manage/tea/questionnaire").await;
            for part in ["recommendation2", "{recommendation2} notempty", "recommendation_reason"] {
                assert!(editing.text.contains(part), "{part} not in {}", editing.text);
            }
            assert_eq!(browser.get(&format!("{library}/nothing")).await.status, StatusCode::NOT_FOUND);
            assert_ne!(site.browser().get(library).await.status, StatusCode::OK);
        }

        async fn a_question_is_kept_for_other_surveys_and_discarded_again(store: Store) {
            let site = TestSite::new(store);
            let browser = manager(&site).await;
            let tea = r#"{"title": "Tea", "pages": [{"name": "p", "title": "You", "elements": [
                {"type": "boolean", "name": "tea", "title": {"default": "Do you drink tea?", "de": "Trinken Sie Tee?"}},
                {"type": "radiogroup", "name": "cup", "title": "Which cup?", "visibleIf": "{tea} = true",
                    "justification": "To buy cups.", "choices": ["small", "large"]},
                {"type": "ranking", "name": "order", "choicesFromQuestion": "cup"}]}]}"#;
            let coffee = r#"{"title": "Kaffee", "locale": "de", "pages": [{"name": "p", "elements": [
                {"type": "boolean", "name": "cup"}]}]}"#;
            browser.upload("/surveys/manage/upload", &[("slug", "tea"), ("definition", tea)]).await;
            browser.upload("/surveys/manage/upload", &[("slug", "coffee"), ("definition", coffee)]).await;
            let empty = browser.get("/surveys/manage/tea/library").await;
            assert!(empty.text.contains("Nothing is kept yet"), "{}", empty.text);

            let path = "/surveys/manage/tea/build/keep";
            let form = browser.get(&format!("{path}?name=cup")).await;
            for part in ["Which cup?", "small", "Shown when"] {
                assert!(form.text.contains(part), "{part} not in {}", form.text);
            }
            let long = "x".repeat(501);
            let refused = browser.post(&format!("{path}?name=cup"), &[("note", &long)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text.contains(&long), "nothing typed is lost");
            let alone = browser.get(&format!("{path}?name=order")).await;
            assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", alone.text);
            assert!(!alone.text.contains("<textarea"), "what can't be kept has no form: {}", alone.text);
            let kept = browser.post(&format!("{path}?name=cup"), &[("note", "For <crockery>.")]).await;
            let question = kept.location().to_owned();
            assert!(question.starts_with("/surveys/manage/tea/library/kept/"), "{question}");

            // It is there for every survey, with who keeps it and where it comes from.
            let library = browser.get("/surveys/manage/coffee/library?q=crockery").await;
            assert_eq!(library.text.matches("class=\"library-item\"").count(), 1, "{}", library.text);
            for part in ["Which cup?", "For &lt;crockery&gt;.", "Alex Admin", "Tea"] {
                assert!(library.text.contains(part), "{part} not in {}", library.text);
            }
            let question = question.replace("/tea/", "/coffee/");
            let nowhere = browser.post(&question, &[("place", "page q")]).await;
            assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
            let taken = browser.post(&question, &[("place", "page p")]).await;
            assert_eq!(taken.location(), "/surveys/manage/coffee/build#element-cup2");
            let editing = browser.get("/surveys/manage/coffee/questionnaire").await;
            assert!(editing.text.contains("To buy cups.") && !editing.text.contains("visibleIf"), "{}", editing.text);

            let discarded = browser.post(&format!("{question}/discard"), &[]).await;
            assert_eq!(discarded.location(), "/surveys/manage/coffee/library");
            assert_eq!(browser.get(&question).await.status, StatusCode::NOT_FOUND);
            assert_eq!(browser.post(&format!("{question}/discard"), &[]).await.status, StatusCode::NOT_FOUND);
            let editing = browser.get("/surveys/manage/coffee/questionnaire").await;
            assert!(editing.text.contains("cup2"), "the copy stays: {}", editing.text);
            let stranger = site.browser();
            assert_ne!(stranger.get(&format!("{path}?name=cup")).await.status, StatusCode::OK);
        }
    }
}
