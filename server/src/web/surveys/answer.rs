//! Answering a survey. The form carries everything; nothing is kept here between two requests, and nothing is logged.

use std::net::IpAddr;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, State},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use folkmoot_app::{
    refusal::refusal_page,
    surveys::answer::{Answering, Moment, answer_page, done_page, print_page},
};
use folkmoot_domain::{
    ids::{SubmissionKey, SurveyVersionId},
    language::Language,
    surveys::{
        Answers,
        answers::Unreadable,
        catalogue::{Access, Respondent},
        flow::{Action, Notice, Outcome, Place, Situation, Step, Turn, take},
    },
};
use folkmoot_services::{
    Refusal,
    surveys::{self, Guard, Here, Obstacle, Sending, ToAnswer, defence, submit, to_answer},
};
use http::StatusCode;
use serde_json::json;

use self::{
    form::{Form, Sent},
    resume::{keep, resume},
};
use crate::web::{
    AppState, Reader, answers::see_other, body_limit, client_address::ClientAddress, page,
    page_with_island, refused,
};

mod form;
mod preview;
mod resume;

/// Bytes of a form: far more than answers may have ([`LARGEST_ANSWERS`]), so that too long ones come back to be shortened.
///
/// [`LARGEST_ANSWERS`]: folkmoot_domain::surveys::answers::LARGEST_ANSWERS
const FORM_LIMIT: usize = 4 * 1024 * 1024;

/// What is refused when another version of the questionnaire is in the field.
const OTHER_VERSION: &str = "surveys-answer-other-version";

/// The addresses of the answering pages.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/surveys/{slug}/answer", get(start).post(step))
        .route(
            "/surveys/manage/{slug}/preview",
            get(preview::show).post(preview::step),
        )
        .route(
            "/surveys/manage/{slug}/preview/beside",
            get(preview::show_beside).post(preview::step_beside),
        )
        .route("/surveys/{slug}/answer/done", get(done))
        .route("/surveys/{slug}/answer/resume/{token}", get(resume))
        .route("/surveys/{slug}/print", get(print))
        .route(
            "/_island/surveys/{slug}/responses",
            post(submit_from_island),
        )
        .layer(body_limit(FORM_LIMIT))
}

/// What is stored, how long it takes, and the first page.
async fn start(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    reader: Reader,
) -> Response {
    let found = match to_answer(&state.services, reader.credentials(&slug), &slug).await {
        Ok(found) => found,
        Err(refusal) => return refused(&reader, &refusal),
    };
    if let Some(refusal) = barrier(&found) {
        return refused(&reader, &refusal);
    }
    match begun(&state, &reader, found).await {
        Ok(answering) => show(&reader, StatusCode::OK, answering).await,
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// One step: the form comes with all answers so far, the next page goes back.
async fn step(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    ClientAddress(address): ClientAddress,
    reader: Reader,
    body: Bytes,
) -> Response {
    let found = match to_answer(&state.services, reader.credentials(&slug), &slug).await {
        Ok(found) => found,
        Err(refusal) => return refused(&reader, &refusal),
    };
    let signed_out = found.respondent == Err(Obstacle::SignIn);
    let barrier = barrier(&found).filter(|_| !signed_out);
    let answering = match begun(&state, &reader, found).await {
        Ok(answering) => answering,
        Err(refusal) => return refused(&reader, &refusal),
    };
    let form = next(&state, reader.language, answering, &body);
    match (form, barrier) {
        // Sending decides for itself: the same form may have been taken before.
        (Ok(Next::Keep(answering, page)), None) => {
            keep(&state, &reader, &slug, address, answering, page).await
        }
        (Ok(Next::Send(answering, form_id)), _) => {
            send(&state, &reader, &slug, address, answering, form_id).await
        }
        (_, Some(refusal)) => refused(&reader, &refusal),
        (Ok(Next::Show(answering)), None) => show_next(&reader, answering).await,
        (Err(reason), None) => unreadable(&reader, reason),
    }
}

/// Where a step leads.
enum Next {
    Show(Answering),
    Send(Answering, FormId),
    /// It is put aside where it stands: the name of the page, empty for the summary.
    Keep(Answering, String),
}

/// Which form came, and of which version: another one may have followed since.
struct FormId {
    version: SurveyVersionId,
    key: SubmissionKey,
}

/// Decides what comes after the form.
fn next(
    state: &AppState,
    language: Language,
    mut answering: Answering,
    body: &[u8],
) -> Result<Next, Unreadable> {
    let fields = serde_urlencoded::from_bytes::<Vec<(String, String)>>(body)
        .map_err(|_| Unreadable::NotAnswers)?;
    let questionnaire = answering.questionnaire.clone();
    let definition = questionnaire.definition();
    let (answers, trouble) = match Answers::from_fields(definition, &fields) {
        Ok(answers) => (answers, None),
        Err(reason) => (Answers::shown_again(definition, &fields), Some(reason)),
    };
    answering.answers = answers;
    let form = Form::of(definition, &fields);
    // Whatever lacks it is no form of ours, or arrived in part.
    let version = form.version.ok_or(Unreadable::NotAnswers)?;
    answering.trapped = form.trapped;
    answering.resumed.clone_from(&form.resumed);
    answering.moment.seed = form.seed.unwrap_or(answering.moment.seed);
    if version != answering.version.id && trouble.is_none() {
        return Ok(begun_anew(answering, version, &form));
    }
    if let Some(key) = form.key {
        answering.key = key;
        if !answering.begun.is_empty() {
            answering.begun = form.begun;
        }
    }
    if let Some(reason) = trouble {
        answering.turn = standing_at(form.place);
        answering.trouble = Some(reason.message());
        return Ok(Next::Show(answering));
    }
    let step = Step {
        place: form.place,
        shown: &form.shown,
        returning: form.returning,
    };
    if form.keeps {
        answering.turn = standing_at(form.place);
        return Ok(Next::Keep(answering, form.page));
    }
    let here = here(state, &answering.survey.zone, language);
    let situation = Situation {
        definition,
        answers: &answering.answers,
        surroundings: &here,
    };
    Ok(match take(situation, step, form.action) {
        Outcome::Show(turn) => {
            answering.turn = turn;
            Next::Show(answering)
        }
        Outcome::Complete(_) => {
            let key = answering.key;
            Next::Send(answering, FormId { version, key })
        }
    })
}

/// A form of an earlier version goes on as a new one of this version, with the answers that still fit.
fn begun_anew(mut answering: Answering, version: SurveyVersionId, form: &Form) -> Next {
    if form.begun.is_empty() {
        // A member's form stays one when they are signed in no more.
        answering.begun.clear();
    }
    answering.turn.notice = Some(Notice::OtherVersion);
    match (form.action, form.key) {
        // It may have been taken when it came before, while its version was in the field.
        (Action::Send, Some(key)) => Next::Send(answering, FormId { version, key }),
        _ => Next::Show(answering),
    }
}

/// A place as it is shown without having been left.
fn standing_at(place: Place) -> Turn {
    Turn {
        place,
        errors: Vec::new(),
        notice: None,
        returning: false,
    }
}

async fn show_next(reader: &Reader, answering: Answering) -> Response {
    let status = if answering.turn.notice == Some(Notice::OtherVersion) {
        StatusCode::CONFLICT
    } else if answering.turn.errors.is_empty() && answering.trouble.is_none() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    show(reader, status, answering).await
}

/// Sends the response; when that does not work, the summary comes back with everything in it, or the first page where
/// another version is in the field now.
async fn send(
    state: &AppState,
    reader: &Reader,
    slug: &str,
    address: IpAddr,
    mut answering: Answering,
    form_id: FormId,
) -> Response {
    let sent = submit(
        &state.services,
        reader.credentials(slug),
        slug,
        Sending {
            version: form_id.version,
            key: form_id.key,
            language: reader.language,
            answers: &answering.answers,
            guard: Some(Guard {
                begun: &answering.begun,
                trapped: answering.trapped,
                proof: None,
                address,
            }),
            resumed: answering.resumed.as_deref(),
        },
    )
    .await;
    let Err(refusal) = sent else {
        return see_other(&format!("/surveys/{slug}/answer/done"));
    };
    let (status, sentence) = sentence(&refusal);
    if sentence == OTHER_VERSION {
        // Fielded a moment ago perhaps, after this form was read: whichever it is, it goes on with these answers.
        answering.turn.notice = Some(Notice::OtherVersion);
        return show_next(reader, answering).await;
    }
    answering.trapped = sentence == defence::TRAPPED;
    if sentence == defence::UNKNOWN {
        answering.begun = match begin(state, &answering).await {
            Ok(begun) => begun,
            Err(refusal) => return refused(reader, &refusal),
        };
    }
    answering.turn = standing_at(Place::Summary);
    if let Refusal::Invalid(errors) = refusal {
        answering.turn.errors = errors;
    }
    answering.trouble = Some(sentence);
    show(reader, status, answering).await
}

/// The answers have arrived.
async fn done(State(state): State<AppState>, Path(slug): Path<String>, reader: Reader) -> Response {
    match to_answer(&state.services, reader.credentials(&slug), &slug).await {
        Ok(found) => page(&reader, StatusCode::OK, |frame| {
            let thanks = found.questionnaire.definition().thanks.text(frame.language);
            done_page(frame, &found.survey, thanks)
        }),
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// The questionnaire on paper, for everybody who can see the survey; also after its close.
async fn print(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    reader: Reader,
) -> Response {
    match to_answer(&state.services, reader.credentials(&slug), &slug).await {
        Ok(found) => {
            let answering = answering(&state, &reader, found);
            page(&reader, StatusCode::OK, |frame| {
                print_page(frame, &answering)
            })
        }
        Err(refusal) => refused(&reader, &refusal),
    }
}

/// The response as the island sends it: `{"version", "key", "begun", "proof", "trapped", "language", "answers"}`; answers with the address to go to.
async fn submit_from_island(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    ClientAddress(address): ClientAddress,
    reader: Reader,
    body: Bytes,
) -> Response {
    let Some(sent) = Sent::read(&body) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return problem(&reader, status, Unreadable::NotAnswers.message());
    };
    let answers = match &sent.answers {
        Ok(answers) => answers,
        Err(reason) => {
            return problem(&reader, StatusCode::UNPROCESSABLE_ENTITY, reason.message());
        }
    };
    let sending = Sending {
        version: sent.version,
        key: sent.key.unwrap_or_else(|| new_key(&state)),
        language: sent.language,
        answers,
        guard: Some(Guard {
            begun: &sent.begun,
            trapped: sent.trapped,
            proof: sent.proof,
            address,
        }),
        resumed: sent.resumed.as_deref(),
    };
    match submit(&state.services, reader.credentials(&slug), &slug, sending).await {
        Ok(_) => {
            let location = format!("/surveys/{slug}/answer/done");
            (StatusCode::CREATED, Json(json!({"location": location}))).into_response()
        }
        Err(refusal) => {
            let (status, sentence) = sentence(&refusal);
            // The island begins the form anew, or shows the field that has to be emptied.
            match sentence {
                defence::UNKNOWN => {
                    match surveys::begin(&state.services, sending.version, sending.key).await {
                        Ok(begun) => problem_with(&reader, status, sentence, ("begun", &begun)),
                        Err(_) => problem(&reader, status, sentence),
                    }
                }
                defence::TRAPPED => problem_with(&reader, status, sentence, ("trapped", "yes")),
                OTHER_VERSION => {
                    let resumed = sending.resumed.map(|token| format!("/resume/{token}"));
                    let address = format!("/surveys/{slug}/answer{}", resumed.unwrap_or_default());
                    problem_with(&reader, status, sentence, ("other-version", &address))
                }
                _ => problem(&reader, status, sentence),
            }
        }
    }
}

/// A refusal for the island (RFC 9457), its sentence in the page's language.
fn problem(reader: &Reader, status: StatusCode, sentence: &str) -> Response {
    let detail = reader.frame().t(sentence);
    let body = json!({"status": status.as_u16(), "detail": detail});
    (status, Json(body)).into_response()
}

/// A refusal that tells the island one thing more.
fn problem_with(
    reader: &Reader,
    status: StatusCode,
    sentence: &str,
    (name, value): (&str, &str),
) -> Response {
    let detail = reader.frame().t(sentence);
    let body = json!({"status": status.as_u16(), "detail": detail, name: value});
    (status, Json(body)).into_response()
}

/// Status and sentence for a response that was not taken.
fn sentence(refusal: &Refusal) -> (StatusCode, &'static str) {
    match refusal {
        Refusal::SignInNeeded => (StatusCode::UNAUTHORIZED, "surveys-answer-sign-in-again"),
        Refusal::NotAllowed(sentence) => (StatusCode::FORBIDDEN, sentence),
        Refusal::Conflict(sentence) => (StatusCode::CONFLICT, sentence),
        Refusal::NotFound => (StatusCode::NOT_FOUND, "surveys-answer-closed"),
        Refusal::Invalid(_) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            "surveys-answer-notice-incomplete",
        ),
        Refusal::TooMany => (StatusCode::TOO_MANY_REQUESTS, "access-guard-busy"),
        Refusal::Store(error) => {
            tracing::error!(%error, "a response could not be stored");
            (
                StatusCode::INTERNAL_SERVER_ERROR,
                "surveys-answer-try-later",
            )
        }
    }
}

/// Why this reader can't answer this survey now.
fn barrier(found: &ToAnswer) -> Option<Refusal> {
    if !found.open {
        Some(Refusal::Conflict("surveys-answer-closed"))
    } else if let Err(obstacle) = found.respondent {
        Some(obstacle.into())
    } else if found.taken_part && found.survey.access == Access::Invited {
        Some(Refusal::Conflict("access-refused-invitation-used"))
    } else if found.taken_part {
        Some(Refusal::Conflict("surveys-answer-already"))
    } else {
        None
    }
}

fn comes_through_the_link(found: &ToAnswer) -> bool {
    matches!(found.respondent, Ok(Respondent::Anyone(_)))
}

/// The form of a respondent; one that comes through a link carries when it was begun.
async fn begun(state: &AppState, reader: &Reader, found: ToAnswer) -> Result<Answering, Refusal> {
    let defended = comes_through_the_link(&found);
    let mut answering = answering(state, reader, found);
    if defended {
        answering.begun = begin(state, &answering).await?;
    }
    Ok(answering)
}

async fn begin(state: &AppState, answering: &Answering) -> Result<String, Refusal> {
    surveys::begin(&state.services, answering.version.id, answering.key).await
}

fn answering(state: &AppState, reader: &Reader, found: ToAnswer) -> Answering {
    let here = here(state, &found.survey.zone, reader.language);
    let (now, offset) = here.moment();
    // Of a random number any part is random.
    let (seed, _, _, _) = state.services.new_id().to_fields_le();
    let moment = Moment { now, offset, seed };
    let key = new_key(state);
    Answering::start(
        found.survey,
        found.version,
        found.questionnaire,
        moment,
        key,
    )
}

/// The key of a form that is written for the first time, or that brought none we take.
fn new_key(state: &AppState) -> SubmissionKey {
    SubmissionKey(state.services.new_id())
}

fn here(state: &AppState, zone: &str, language: Language) -> Here {
    let services = &state.services;
    Here::new(services.now(), zone, &services.zones, language)
}

async fn show(reader: &Reader, status: StatusCode, answering: Answering) -> Response {
    page_with_island(reader, status, move |frame| answer_page(frame, &answering)).await
}

fn unreadable(reader: &Reader, reason: Unreadable) -> Response {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    page(reader, status, |frame| {
        refusal_page(frame, status.as_u16(), Some(reason.message()))
    })
}

#[cfg(test)]
mod tests;
