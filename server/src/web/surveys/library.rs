//! The addresses of the library of ready-made questions.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::surveys::{self as pages, authoring as building};
use folkmoot_domain::{
    forms::Form,
    surveys::library::{Item, Shopping},
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
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::library_page(frame, &found, surveys::shelves(), searched.q.trim())
        }))
    };
    answer(&reader, result.await)
}

async fn shopping(reader: &Reader, slug: &str) -> Result<Shopping, Refusal> {
    let viewer = signed_in(reader)?;
    surveys::shopping(&reader.state.services, viewer, slug, reader.language).await
}

async fn one(reader: Reader, Path((slug, name)): Path<(String, String)>) -> Response {
    let result = async {
        let found = shopping(&reader, &slug).await?;
        let item = surveys::library_item(&name).ok_or(Refusal::NotFound)?;
        Ok(show(
            &reader,
            StatusCode::OK,
            &found,
            item,
            &Form::default(),
        ))
    };
    answer(&reader, result.await)
}

fn show(
    reader: &Reader,
    status: StatusCode,
    found: &Shopping,
    item: &Item,
    form: &Form<String>,
) -> Response {
    page(reader, status, |frame| {
        pages::library_item_page(frame, found, item, form)
    })
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
    let result = async {
        let viewer = signed_in(&reader)?;
        let wanted: Insertion = sent(&body)?;
        let services = &reader.state.services;
        let item = surveys::library_item(&name).ok_or(Refusal::NotFound)?;
        match authoring::insert(services, viewer, &slug, item, &wanted.place).await {
            Ok(added) => Ok(see_other(&building::place_in_outline(&slug, added.first()))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let found = shopping(&reader, &slug).await?;
                let form = Form {
                    values: wanted.place,
                    errors,
                };
                Ok(show(&reader, status, &found, item, &form))
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
    }
}
