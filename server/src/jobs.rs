//! The runner: claims jobs that are due, on every server there is, and does them one after the other on a few tasks.

use std::time::Duration;

use folkmoot_domain::{jobs::JobKind, notices::Failure};
use folkmoot_services::{
    Refusal, Services, jobs,
    notices::{self, Delivery},
};
use folkmoot_store::jobs::ClaimedJob;
use tokio::{sync::watch, task::JoinSet};

use crate::mail::Post;

/// Jobs that one server does at a time; most of them wait for a mail server.
const WORKERS: usize = 4;
/// The longest sleep: a job that was planned for now by a request, or by another server, waits no longer.
const LONGEST_SLEEP: Duration = Duration::from_secs(3);
/// The shortest: what is due may belong to somebody else already.
const SHORTEST_SLEEP: Duration = Duration::from_millis(100);

/// The tasks of this server.
pub struct Runner {
    workers: JoinSet<()>,
    stop: watch::Sender<bool>,
}

impl Runner {
    /// Begins to do jobs; mail only with a way out for it.
    pub fn start(services: &Services, post: Option<Post>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let mut workers = JoinSet::new();
        for _ in 0..WORKERS {
            let worker = Worker {
                services: services.clone(),
                post: post.clone(),
                stopped: stopped.clone(),
            };
            workers.spawn(worker.work());
        }
        Self { workers, stop }
    }

    /// Ends well: what is under way is finished, nothing else is begun.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        while self.workers.join_next().await.is_some() {}
    }
}

#[derive(Clone)]
struct Worker {
    services: Services,
    post: Option<Post>,
    stopped: watch::Receiver<bool>,
}

impl Worker {
    async fn work(mut self) {
        while !*self.stopped.borrow() {
            let sleep = match self.look().await {
                Ok(sleep) => sleep,
                Err(error) => {
                    tracing::error!(%error, "the database failed under the jobs");
                    Some(LONGEST_SLEEP)
                }
            };
            if let Some(sleep) = sleep {
                let mut stopped = self.stopped.clone();
                tokio::select! {
                    _ = stopped.wait_for(|stopped| *stopped) => {},
                    () = tokio::time::sleep(sleep) => {},
                }
            }
        }
    }

    /// Does a job if one is due, else says how long to sleep.
    async fn look(&mut self) -> Result<Option<Duration>, Refusal> {
        let Some(next) = jobs::next(&self.services).await? else {
            return Ok(Some(LONGEST_SLEEP));
        };
        let wait = next.duration_since(self.services.now());
        if wait.is_positive() {
            let wait = Duration::try_from(wait).unwrap_or(LONGEST_SLEEP);
            return Ok(Some(wait.clamp(SHORTEST_SLEEP, LONGEST_SLEEP)));
        }
        let Some(job) = jobs::claim(&self.services).await? else {
            return Ok(Some(SHORTEST_SLEEP));
        };
        let worker = self.clone();
        // In a task of its own: a panic ends the job and not the worker.
        let failure = match tokio::spawn(async move { worker.perform(job).await }).await {
            Ok(Ok(())) => return Ok(None),
            Ok(Err(error)) => {
                tracing::error!(kind = job.key.kind.word(), %error, "a job failed");
                Failure::Database
            }
            Err(_) => {
                tracing::error!(kind = job.key.kind.word(), "a job panicked");
                Failure::Interrupted
            }
        };
        jobs::put_off(&self.services, job, failure).await?;
        Ok(None)
    }

    async fn perform(&self, job: ClaimedJob) -> Result<(), Refusal> {
        match (job.key.kind, &self.post) {
            (JobKind::Mail, Some(post)) => self.deliver(post, job).await,
            _ => jobs::run(&self.services, job).await,
        }
    }

    async fn deliver(&self, post: &Post, job: ClaimedJob) -> Result<(), Refusal> {
        let Some(outgoing) = notices::begin(&self.services, job).await? else {
            return Ok(());
        };
        let delivery = post.hand_over(&outgoing).await;
        // Neither recipient nor text, nor what the mail server says, which could repeat them.
        match delivery {
            Delivery::Sent => tracing::debug!("mail sent"),
            other => tracing::warn!(?other, attempts = outgoing.attempts, "mail not sent"),
        }
        notices::settle(&self.services, job, delivery).await
    }
}

#[cfg(test)]
mod tests;
