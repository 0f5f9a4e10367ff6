//! See the module of the same name in `folkmoot-domain`.

use axum::Router;

use crate::web::AppState;

/// The addresses of this feature.
pub fn routes() -> Router<AppState> {
    Router::new()
}
/// The signed-in person of a request.
pub async fn viewer(
    _: &http::request::Parts,
    _: &AppState,
) -> Option<folkmoot_domain::accounts::Viewer> {
    None
}
