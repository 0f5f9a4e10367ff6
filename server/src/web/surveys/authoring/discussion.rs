//! Commenting on an element where it is edited; settling is done by the form of the comment itself.

use axum::{
    body::Bytes,
    extract::{Path, Query},
    response::Response,
};
use folkmoot_app::surveys::authoring::{self as pages, Trouble};
use folkmoot_domain::surveys::{
    authoring::{Target, entered::Entered, properties::name_in},
    comments::CommentEntry,
};
use folkmoot_services::{Refusal, surveys};
use serde::Deserialize;

use super::forms::{About, element_again, opened};
use crate::web::{
    Reader,
    answers::see_other,
    bodies::{answer, mistakes, sent, signed_in},
};

/// A comment as it was sent.
#[derive(Deserialize)]
struct Said {
    #[serde(default)]
    comment: String,
}

pub(super) async fn comment(
    reader: Reader,
    Path(slug): Path<String>,
    Query(about): Query<About>,
    body: Bytes,
) -> Response {
    let result = async {
        let viewer = signed_in(&reader)?;
        let said: Said = sent(&body)?;
        let model = opened(&reader, &slug).await?;
        let target = about.target(&model)?;
        if matches!(target, Target::Page(_)) {
            return Err(Refusal::NotFound);
        }
        let entry = CommentEntry {
            element: name_in(&target).to_owned(),
            text: said.comment,
        };
        let kept = surveys::comment(&reader.state.services, viewer, &slug, &entry).await;
        let Err(refusal) = kept else {
            let form = pages::address(&slug, "element", &target);
            return Ok(see_other(&format!("{form}#comments")));
        };
        let (status, mut errors) = mistakes(refusal)?;
        for error in &mut errors {
            error.field = "comment".into();
        }
        let trouble = Trouble {
            comment: Some(entry.text),
            ..Trouble::with(errors)
        };
        let entered = Entered::of(&model.document, &target, model.document.language());
        Ok(element_again(&reader, status, model, target, entered, trouble).await)
    };
    answer(&reader, result.await)
}
