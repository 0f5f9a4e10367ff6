//! Companies with their spellings and groups.

use axum::{extract::RawQuery, response::Response};
use folkmoot_domain::bodies::companies::Company as CompanyModel;
use folkmoot_services::bodies::companies as cases;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Problem, Public, parameters::Parameters};

/// Some days on which a company belonged to another one.
#[derive(Serialize, ToSchema)]
pub struct Belonging {
    /// The `id` of the other company.
    pub to: Uuid,
    /// First day.
    pub from: String,
    /// First day on which it no longer did.
    pub until: Option<String>,
    /// Where that can be read.
    pub source: Option<String>,
}

/// A company, or another body that people stand for.
#[derive(Serialize, ToSchema)]
pub struct Company {
    /// Never changes.
    pub id: Uuid,
    /// What it is called here.
    pub name: String,
    /// Other ways in which people write it; case, spaces, punctuation, accents and legal forms make no difference anyway.
    pub spellings: Vec<String>,
    /// Whoever writes this has no employer in common with the others who do.
    pub nobody: bool,
    /// To which companies it belonged when, the earliest first.
    pub belongs: Vec<Belonging>,
}

/// All companies.
#[derive(Serialize, ToSchema)]
pub struct CompanyList {
    /// The companies by name.
    pub items: Vec<Company>,
    /// Always none: all companies are on one page.
    pub next: Option<String>,
}

impl From<&CompanyModel> for Company {
    fn from(company: &CompanyModel) -> Self {
        let belongs = company.belongs.iter().map(|one| Belonging {
            to: one.to.0,
            from: one.term.from.to_string(),
            until: one.term.to.map(|day| day.to_string()),
            source: one.source.clone(),
        });
        Self {
            id: company.id.0,
            name: company.name.clone(),
            spellings: company.spellings.clone(),
            nobody: company.nobody,
            belongs: belongs.collect(),
        }
    }
}

/// The companies that members stand for.
#[utoipa::path(
    get, path = "/api/v1/companies", tag = "bodies",
    responses((status = 200, body = CompanyList)),
)]
pub async fn companies(public: Public, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    Parameters::read(query.as_deref(), &[])?;
    let companies = cases::all(public.services()).await?;
    let items = companies.by_name().into_iter().map(Company::from).collect();
    public.json(&CompanyList { items, next: None })
}
