//! `folkmoot serve`

use std::{io::IsTerminal as _, net::SocketAddr, sync::Arc, time::Duration};

use anyhow::{Context as _, bail};
use tokio::net::TcpListener;

use crate::{
    jobs::Runner,
    settings::{Settings, without_password},
    web::{self, AppState, assets, telemetry},
};

/// How long requests under way may take after the signal to stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Brings the database up to date and serves until a signal to stop.
pub(super) async fn serve(mut settings: Settings) -> anyhow::Result<()> {
    log(&settings)?;
    // Pages with an island render on this runtime (Leptos asks for it once per process).
    if any_spawner::Executor::init_tokio().is_err() {
        tracing::debug!("the runtime was already set");
    }
    let store = super::surroundings::open(&settings).await?;
    store
        .migrate()
        .await
        .context("the database can't be brought up to date")?;
    let demo = store
        .read(|tx| Box::pin(async move { folkmoot_store::community::is_demo(tx).await }))
        .await?;
    if demo && !settings.listen.is_loopback() && !settings.demo_public {
        bail!(
            "this database holds the demo community, whose passwords are public, and {} can be \
             reached by others; use another database, or say --demo-public",
            settings.listen
        );
    }
    if demo && settings.community == Settings::default().community {
        crate::demo::cast::COMMUNITY.clone_into(&mut settings.community);
    }
    let listener = TcpListener::bind(SocketAddr::new(settings.listen, settings.port))
        .await
        .with_context(|| {
            format!(
                "port {} of {} can't be used; try another --port",
                settings.port, settings.listen
            )
        })?;
    settings.port = listener.local_addr()?.port();
    if assets::BUNDLES.is_empty() {
        tracing::warn!("built without islands: pages work as they do without JavaScript");
    }
    let post = settings.post();
    let services = super::surroundings::services(store)
        .with_mail(post.is_some())
        .with_language(settings.language);
    folkmoot_services::jobs::prepare(&services)
        .await
        .context("the jobs can't be planned")?;
    let origin = settings.public_origin();
    let database = without_password(&settings.database);
    let state = AppState {
        services: services.clone(),
        settings: Arc::new(settings),
        demo,
    };
    if demo {
        super::demo::print_accounts();
    }
    let runner = Runner::start(&services, post);
    let app = web::router(state).into_make_service_with_connect_info::<SocketAddr>();
    tracing::info!(%database, "serving");
    println!("Folkmoot is at {origin}");
    let (stopping, mut stopped) = tokio::sync::watch::channel(false);
    let server = axum::serve(listener, app).with_graceful_shutdown(async move {
        signal().await;
        tracing::info!("stopping: finishing the requests under way");
        stopping.send_replace(true);
    });
    tokio::select! {
        served = server.into_future() => served.context("the server failed")?,
        () = async {
            // An error means that the server future is gone, and then select has ended.
            let _ = stopped.wait_for(|stopping| *stopping).await;
            tokio::time::sleep(DRAIN).await;
        } => tracing::warn!("some requests were cut off"),
    }
    if tokio::time::timeout(DRAIN, runner.stop()).await.is_err() {
        tracing::warn!("a job was cut off: its lease runs out, and it is done again");
    }
    services.store.shut_down().await;
    tracing::info!("stopped");
    Ok(())
}

fn log(settings: &Settings) -> anyhow::Result<()> {
    let filter = telemetry::filter(&settings.log).with_context(|| {
        format!(
            "the setting `log` is {:?}, which is no filter",
            settings.log
        )
    })?;
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    let set = if settings.log_json {
        subscriber.json().try_init()
    } else {
        subscriber.try_init()
    };
    set.map_err(|error| anyhow::anyhow!("logging can't be set up: {error}"))
}

/// Ends when the program is asked to stop.
async fn signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminate) = signal(SignalKind::terminate()) else {
            let _ = tokio::signal::ctrl_c().await;
            return;
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {},
            _ = terminate.recv() => {},
        }
    }
    #[cfg(not(unix))]
    {
        let _ = tokio::signal::ctrl_c().await;
    }
}
