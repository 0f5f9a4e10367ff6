//! The whole site on a loopback port, over a SQLite file with the demo community.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::Context as _;
use axum::{Router, routing::get};
use bytes::Bytes;
use folkmoot::{
    demo::{answers, load::load},
    settings::Settings,
    web::{AppState, router},
};
use folkmoot_domain::{
    accounts::Viewer,
    ids::AccountId,
    surveys::settings::{SettingsEntry, UploadEntry},
};
use folkmoot_services::{
    Services,
    surroundings::{SystemClock, SystemEntropy},
    surveys,
};
use folkmoot_store::Store;
use jiff::tz::TimeZoneDatabase;

use crate::load as generator;

const SURVEY: &str = "figures";

/// Different answer sheets, used in turn.
const SHEETS: usize = 600;
const SEED: u64 = 2026;

/// A running site.
pub struct Site {
    /// Where it listens.
    pub address: SocketAddr,
    /// Its SQLite file.
    pub database: PathBuf,
    sizes: Vec<usize>,
    submissions: Vec<Vec<u8>>,
}

impl Site {
    /// Loads the demo community, fields an open-link survey, and serves; the pages' bytes are served from memory too.
    pub async fn start(folder: &Path, pages: &[&str]) -> anyhow::Result<Self> {
        let database = folder.join("figures.sqlite");
        let store = Store::open(&database.to_string_lossy()).await?;
        store.migrate().await?;
        let clock = Arc::new(SystemClock);
        let entropy = Arc::new(SystemEntropy);
        let services = Services {
            // One machine stands for all respondents, and forms are sent as fast as they are taken.
            submissions: surveys::Submissions::undefended(),
            ..Services::new(store, clock, entropy, TimeZoneDatabase::bundled())
        };
        load(&services.store, services.now(), |_| ()).await?;
        let version = field(&services).await?;
        if any_spawner::Executor::init_tokio().is_err() {
            anyhow::bail!("the runtime was already set");
        }
        let site = router(AppState {
            services,
            settings: Arc::new(Settings::default()),
            demo: true,
        });
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let mut sizes = Vec::new();
        let mut memory = Router::new();
        for (number, path) in pages.iter().enumerate() {
            let bytes = body(&site, path).await?;
            sizes.push(bytes.len());
            memory = memory.route(&Self::memory_path(number), get(async move || bytes));
        }
        let site = site
            .merge(memory)
            .into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, site).await });
        Ok(Self {
            address,
            database,
            sizes,
            submissions: submissions(&version),
        })
    }

    /// Where the bytes of the n-th page are served from memory.
    pub fn memory_path(number: usize) -> String {
        format!("/memory/{number}")
    }

    /// How many bytes the n-th page has.
    pub fn size(&self, number: usize) -> usize {
        self.sizes.get(number).copied().unwrap_or_default()
    }

    /// The n-th submission; the sheets are used in turn.
    pub fn submission(&self, number: u64) -> Vec<u8> {
        let count = self.submissions.len().max(1);
        let index = usize::try_from(number).unwrap_or_default() % count;
        self.submissions.get(index).cloned().unwrap_or_default()
    }
}

/// An open-link survey with the demo's questionnaire; returns its version.
async fn field(services: &Services) -> anyhow::Result<String> {
    let manager = Viewer {
        id: AccountId(services.new_id()),
        name: "Figures".to_owned(),
        administrator: false,
        survey_manager: true,
    };
    let upload = UploadEntry {
        slug: SURVEY.to_owned(),
        definition: answers::QUESTIONNAIRE.to_owned(),
        ..UploadEntry::default()
    };
    let survey = surveys::upload(services, &manager, &upload).await?;
    let settings = SettingsEntry {
        slug: SURVEY.to_owned(),
        access: "open-link".to_owned(),
        zone: "Etc/UTC".to_owned(),
        revision: survey.revision,
        ..SettingsEntry::default()
    };
    surveys::set(services, &manager, SURVEY, &settings).await?;
    let second = Viewer {
        id: AccountId(services.new_id()),
        ..manager.clone()
    };
    let (managed, _) = surveys::managed(services, &second, SURVEY).await?;
    let digest = managed.version.digest;
    let survey = surveys::approve(services, &second, SURVEY, &digest).await?;
    surveys::field(services, &manager, SURVEY, survey.revision, true).await?;
    let found = surveys::to_answer(services, None, SURVEY).await?;
    Ok(found.version.id.to_string())
}

fn submissions(version: &str) -> Vec<Vec<u8>> {
    let path = format!("/_island/surveys/{SURVEY}/responses");
    answers::sheets(SEED, SHEETS)
        .into_iter()
        .map(|sheet| {
            let body = serde_json::json!({
                "version": version,
                "language": sheet.language.tag(),
                "answers": sheet.answers,
            });
            generator::post_json(&path, &body.to_string())
        })
        .collect()
}

/// What the site answers for a page, signed out, in English.
async fn body(site: &Router, path: &str) -> anyhow::Result<Bytes> {
    use tower::ServiceExt as _;
    let request = http::Request::builder()
        .uri(path)
        .header(http::header::ACCEPT_LANGUAGE, "en")
        .body(axum::body::Body::empty())?;
    let answer = site.clone().oneshot(request).await?;
    anyhow::ensure!(
        answer.status().is_success(),
        "{path} answers {}",
        answer.status()
    );
    axum::body::to_bytes(answer.into_body(), usize::MAX)
        .await
        .with_context(|| format!("{path} broke off"))
}

/// A database with the same tables and nothing in them.
pub async fn empty_database(file: &Path) -> anyhow::Result<()> {
    let store = Store::open(&file.to_string_lossy()).await?;
    store.migrate().await?;
    store.shut_down().await;
    Ok(())
}
