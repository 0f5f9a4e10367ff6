//! `/surveys`: lists, pages, and the forms of those who manage surveys.

pub mod answer;

mod authoring;
mod commenting;
mod exchange;
mod library;
mod managing;
mod reading;
mod translating;

use axum::Router;

use crate::web::AppState;

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .merge(answer::routes())
        .merge(reading::routes())
        .merge(authoring::routes())
        .merge(exchange::routes())
        .merge(translating::routes())
        .merge(commenting::routes())
        .merge(library::routes())
        .merge(managing::routes())
}

#[cfg(test)]
mod tests;
