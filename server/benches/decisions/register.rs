//! The register's search beside a decision's page, through the whole site.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::{Router, body::Body, extract::ConnectInfo};
use folkmoot::{
    demo::load::load,
    settings::Settings,
    web::{AppState, router},
};
use folkmoot_domain::ids::MotionId;
use folkmoot_domain::motions::draft::Draft;
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::{Choice, Matter, Mode, MotionCode, Rule, SealedElectorate, Seat};
use folkmoot_domain::motions::{Count, Events, Outcome};
use folkmoot_services::{
    Refusal, Services,
    surroundings::{SystemClock, SystemEntropy},
};
use folkmoot_store::motions::{ballots, life};
use folkmoot_store::{Store, bodies};
use jiff::{SignedDuration, tz::TimeZoneDatabase};
use tower::ServiceExt as _;

use crate::Ratio;

/// Decisions in the register.
pub const DECISIONS: usize = 20_000;
const BATCH: usize = 500;
/// Requests of each kind.
const REQUESTS: usize = 1_500;

/// Words of titles and texts: the nth is about n times as rare as the first.
const WORDS: [&str; 40] = [
    "the",
    "adopt",
    "model",
    "release",
    "policy",
    "data",
    "licence",
    "training",
    "of",
    "guideline",
    "committee",
    "budget",
    "review",
    "charter",
    "weights",
    "evaluation",
    "captioning",
    "archive",
    "security",
    "Richtlinie",
    "Satzung",
    "Lizenz",
    "Modell",
    "statuto",
    "modello",
    "licenza",
    "bilancio",
    "开放模型",
    "许可政策",
    "训练数据",
    "章程",
    "benchmark",
    "hardware",
    "grant",
    "translation",
    "moderation",
    "registry",
    "mirror",
    "signature",
    "sunset",
];

/// A number that looks drawn: the same in every run.
struct Draws(u64);

impl Draws {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % most.max(1)
    }

    /// A word as often as words are.
    fn word(&mut self) -> &'static str {
        let first = self.below(WORDS.len()) + 1;
        let place = self.below(first);
        WORDS[place]
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| self.word()).collect();
        words.join(" ")
    }
}

/// The 99th percentiles of both.
pub async fn measure(store: Store) -> Ratio {
    let services = Services::new(
        store,
        Arc::new(SystemClock),
        Arc::new(SystemEntropy),
        TimeZoneDatabase::bundled(),
    );
    load(&services.store, services.now(), |_| ())
        .await
        .expect("the demo is loaded");
    let codes = fill(&services).await;
    let site = router(AppState {
        services,
        settings: Arc::new(Settings::default()),
        demo: true,
    });
    let mut draws = Draws(7);
    let (mut searches, mut pages) = (Vec::new(), Vec::new());
    for number in 0..REQUESTS {
        let count = 1 + draws.below(3);
        let mut text = draws.words(count);
        if number % 10 == 0 {
            // A word that hardly any decision has.
            text = format!("numbered{}", draws.below(DECISIONS));
        }
        let text = serde_urlencoded::to_string([("text", &text)]).expect("text is text");
        searches.push(ask(&site, &format!("/decisions?{text}")).await);
        let code = &codes[draws.below(codes.len())];
        pages.push(ask(&site, &format!("/decisions/{code}")).await);
    }
    Ratio {
        what: p99(searches),
        beside: p99(pages),
    }
}

async fn ask(site: &Router, path: &str) -> Duration {
    let mut request = http::Request::builder()
        .uri(path)
        .header(http::header::ACCEPT_LANGUAGE, "en")
        .body(Body::empty())
        .expect("a request");
    let from = SocketAddr::from(([127, 0, 0, 1], 5_000));
    request.extensions_mut().insert(ConnectInfo(from));
    let begun = Instant::now();
    let answer = site
        .clone()
        .oneshot(request)
        .await
        .expect("the router answers");
    let status = answer.status();
    let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX).await;
    let took = begun.elapsed();
    assert!(
        status.is_success() && bytes.is_ok(),
        "{path} answers {status}"
    );
    took
}

fn p99(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    let place = times.len() * 99 / 100;
    times.get(place).copied().unwrap_or_default()
}

/// Decisions of the steering committee, one an hour, each with a roll call.
async fn fill(services: &Services) -> Vec<String> {
    let rule = linux_foundation_base()
        .for_motion(Matter::Ordinary, Mode::Electronic)
        .expect("the base text decides it");
    let mut codes = Vec::with_capacity(DECISIONS);
    let begun = services.now();
    for batch in 0..DECISIONS / BATCH {
        let rule = rule.clone();
        let inside = services.clone();
        let added: Result<Vec<String>, Refusal> = services
            .write(move |tx| {
                Box::pin(async move {
                    let body = bodies::by_slug(tx, "tsc").await?.expect("the demo has it");
                    let today = body.day_of(begun, &inside.zones);
                    let members = bodies::voting_members(tx, body.id, today).await?;
                    let seats: Vec<Seat> = members
                        .into_iter()
                        .map(|(account, affiliation)| Seat {
                            account,
                            affiliation,
                            employer: None,
                            class: None,
                            suspended: None,
                        })
                        .collect();
                    let electorate = SealedElectorate::seal(seats.clone()).expect("it has members");
                    let mut codes = Vec::with_capacity(BATCH);
                    for number in batch * BATCH..(batch + 1) * BATCH {
                        let hours = i64::try_from(DECISIONS - number).expect("few hours");
                        let at = begun - SignedDuration::from_hours(hours);
                        let mut draws = Draws(u64::try_from(number).expect("few of them"));
                        let draft = Draft {
                            title: draws.words(7),
                            text: format!("{} numbered{number}.", draws.words(40)),
                            mode: Mode::Electronic,
                            matter: Matter::Ordinary,
                            subject: None,
                            closes_at: Some(at + SignedDuration::from_mins(30)),
                            variant: None,
                            evaluate_on: None,
                            force: folkmoot_domain::motions::force::Wanted::default(),
                            effects: folkmoot_domain::motions::effects::Typed::default(),
                            informed_by: Vec::new(),
                            meeting: None,
                            joint: None,
                            concerns: Vec::new(),
                        };
                        let id = MotionId(inside.new_id());
                        let mover = seats[0].account;
                        life::insert_draft(tx, id, body.id, mover, at, (&draft, None)).await?;
                        let last = life::next_number(tx, body.id, 2020).await?;
                        let code = MotionCode::new(&body.code, 2020, last).expect("a code");
                        let opening = life::Opening {
                            closes_at: draft.closes_at,
                            settles_at: None,
                            code: &code,
                            at,
                            by: mover,
                            rule: &rule,
                        };
                        life::open(tx, id, opening).await?;
                        let outcome = decided(&electorate, &seats, &rule);
                        for seat in &seats {
                            ballots::seal(tx, id, seat).await?;
                            ballots::cast(tx, id, seat.account, &Choice::Yes.into(), at).await?;
                        }
                        life::close(tx, id, at, None, &outcome).await?;
                        codes.push(code.to_string());
                    }
                    Ok(codes)
                })
            })
            .await;
        codes.extend(added.expect("they are kept"));
    }
    codes
}

fn decided(electorate: &SealedElectorate, seats: &[Seat], rule: &Rule) -> Outcome {
    let votes = seats
        .iter()
        .map(|seat| (seat.account, Choice::Yes))
        .collect();
    let nobody = std::collections::BTreeSet::new();
    Outcome::of(Count {
        electorate,
        votes: &votes,
        roll: &nobody,
        suspended: &nobody,
        subject: None,
        rule,
        events: Events::default(),
    })
}
