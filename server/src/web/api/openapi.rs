//! The description of the interface (OpenAPI 3.1).

use axum::response::Response;
use utoipa::OpenApi;

use super::{
    Problem, Public, bodies, companies, interests, meetings, motions, record, standing, surveys,
};

/// All addresses with their parameters and answers.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Folkmoot",
        description = "Surveys, decisions, meetings, groups and the public record of a community, for reading. \
            Lists are `{\"items\": […], \"next\": address or null}`. Errors are problem details (RFC 9457).",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    paths(
        openapi,
        surveys::surveys,
        surveys::survey,
        surveys::releases,
        surveys::release,
        bodies::bodies,
        bodies::body,
        standing::standing,
        interests::of_body,
        interests::of_person,
        companies::companies,
        motions::motions,
        motions::motion,
        meetings::meetings,
        meetings::meeting,
        record::record,
        record::entry,
    ),
    tags(
        (name = "surveys", description = "Surveys and releases of their results"),
        (name = "bodies", description = "Committees and working groups with their rosters"),
        (name = "motions", description = "The register of decisions"),
        (name = "meetings", description = "Meetings and published minutes"),
        (name = "record", description = "The public record"),
    ),
)]
pub struct Document;

/// This description.
#[utoipa::path(
    get, path = "/api/v1/openapi.json", tag = "description",
    responses((status = 200, body = serde_json::Value)),
)]
pub async fn openapi(public: Public) -> Result<Response, Problem> {
    public.json(&Document::openapi())
}
