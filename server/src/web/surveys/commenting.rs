//! The addresses for comments on a questionnaire in preparation.

use axum::{
    Router,
    body::Bytes,
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_app::surveys::{self as pages, authoring::address};
use folkmoot_domain::{
    forms::Form,
    ids::SurveyCommentId,
    surveys::{authoring::Target, comments::CommentEntry},
};
use folkmoot_services::{Refusal, surveys};
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
        .route("/surveys/manage/{slug}/comments", get(all).post(add))
        .route("/surveys/manage/{slug}/comments/{id}", post(settle))
}

/// Which element the form begins with.
#[derive(Deserialize)]
struct About {
    #[serde(default)]
    element: String,
}

async fn all(reader: Reader, Path(slug): Path<String>, Query(about): Query<About>) -> Response {
    let entry = CommentEntry {
        element: about.element,
        text: String::new(),
    };
    let shown = show(&reader, &slug, StatusCode::OK, Form::new(entry)).await;
    answer(&reader, shown)
}

async fn show(
    reader: &Reader,
    slug: &str,
    status: StatusCode,
    form: Form<CommentEntry>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let found = surveys::discussion(&reader.state.services, viewer, slug).await?;
    Ok(page(reader, status, |frame| {
        pages::comments_page(frame, &found, &form)
    }))
}

async fn add(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let values: CommentEntry = sent(&body)?;
        match surveys::comment(&reader.state.services, viewer, &slug, &values).await {
            Ok(()) => Ok(see_other(&format!("/surveys/manage/{slug}/comments"))),
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                show(&reader, &slug, status, Form { values, errors }).await
            }
        }
    };
    answer(&reader, result.await)
}

/// Whether a comment is settled now or open again, and the element in whose form of the builder that was pressed.
#[derive(Deserialize)]
struct Pressed {
    to: String,
    element: Option<String>,
}

async fn settle(
    reader: Reader,
    Path((slug, id)): Path<(String, SurveyCommentId)>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let pressed: Pressed = sent(&body)?;
        let settled = pressed.to == "settled";
        let services = &reader.state.services;
        match surveys::settle_comment(services, viewer, &slug, id, settled).await {
            Ok(()) => {
                let target = pressed.element.map(|element| match element.as_str() {
                    "" => Target::Survey,
                    _ => Target::Element(element),
                });
                Ok(see_other(&match target {
                    Some(target) => format!("{}#comments", address(&slug, "element", &target)),
                    None => format!("/surveys/manage/{slug}/comments"),
                }))
            }
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                let values = CommentEntry::default();
                show(&reader, &slug, status, Form { values, errors }).await
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
        async fn a_question_is_commented_on_and_the_comment_is_settled(store: Store) {
            let site = TestSite::new(store);
            let browser = manager(&site).await;
            let tea = r#"{"title": "Tea", "pages": [{"name": "p", "elements": [
                {"type": "boolean", "name": "tea", "title": "Do you drink tea?"}]}]}"#;
            browser.upload("/surveys/manage/upload", &[("slug", "tea"), ("definition", tea)]).await;
            let path = "/surveys/manage/tea/comments";
            let page = browser.get(&format!("{path}?element=tea")).await;
            assert!(page.text.contains("Do you drink tea? (tea)"), "{}", page.text);
            let empty = browser.post(path, &[("element", "tea"), ("text", " ")]).await;
            assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
            let added = browser.post(path, &[("element", "tea"), ("text", "Also *coffee*? <b>")]).await;
            assert_eq!(added.location(), path);
            let page = browser.get(path).await;
            for part in ["1 open", "<em>coffee</em>", "Alex Admin"] {
                assert!(page.text.contains(part), "{part} not in {}", page.text);
            }
            assert!(!page.text.contains("<b>"), "markup is not taken over");
            let review = browser.get("/surveys/manage/tea").await;
            assert!(review.text.contains("1 comment is still open"), "{}", review.text);

            let (_, rest) = page.text.split_once(&format!("action=\"{path}/")).unwrap();
            let settle = format!("{path}/{}", rest.split_once('"').unwrap().0);
            assert_eq!(browser.post(&settle, &[("to", "settled")]).await.location(), path);
            let twice = browser.post(&settle, &[("to", "settled")]).await;
            assert_eq!(twice.status, StatusCode::CONFLICT);
            assert!(twice.text.contains("Settled by Alex Admin"), "{}", twice.text);
            let review = browser.get("/surveys/manage/tea").await;
            assert!(!review.text.contains("still open"), "{}", review.text);
            let public = site.browser().get(path).await;
            assert_ne!(public.status, StatusCode::OK);
        }
    }
}
