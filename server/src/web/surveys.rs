//! `/surveys`: lists, pages, and the forms of those who manage surveys.

mod managing;
mod reading;

use axum::Router;

use crate::web::AppState;

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
        .merge(reading::routes())
        .merge(managing::routes())
}

#[cfg(test)]
mod tests;
