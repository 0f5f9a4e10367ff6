//! `/groups/{slug}/rules`: what a body decides by, and the editor that puts other rules in force.

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, Query},
    response::Response,
    routing::get,
};
use folkmoot_app::motions as pages;
use folkmoot_domain::bodies::read_day;
use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_domain::motions::Rules;
use folkmoot_domain::motions::presets;
use folkmoot_domain::motions::rulebook::{RuleBook, RulesEntry};
use folkmoot_domain::motions::rules::Decision;
use folkmoot_domain::motions::rules::entry::{Typed, read_set};
use folkmoot_services::{Refusal, bodies};
use http::StatusCode;
use serde::Deserialize;

use crate::web::{
    AppState, Reader,
    answers::see_other,
    bodies::{LONG_TEXT, answer, json, mistakes, sent, signed_in},
    page,
};

/// The addresses of this part of the feature.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/groups/{slug}/rules", get(book))
        .route("/groups/{slug}/rules/edit", get(begin).post(edit))
        .layer(DefaultBodyLimit::max(LONG_TEXT))
}

/// `?as_of=` and `?format=`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    as_of: String,
    format: String,
}

async fn book(reader: Reader, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let day = match asked.as_of.as_str() {
            "" => None,
            text => Some(read_day(text, "as_of", &mut Vec::new()).ok_or(Refusal::NotFound)?),
        };
        let services = &reader.state.services;
        let book = bodies::rule_book(services, reader.viewer.as_ref(), slug, day).await?;
        Ok(if asked.format == "json" {
            json(&reader, &in_force(&book))
        } else {
            page(&reader, StatusCode::OK, |frame| {
                pages::rule_book_page(frame, &book)
            })
        })
    };
    answer(&reader, result.await)
}

/// The rules of the day that is asked about; the base text where there are none.
fn in_force(book: &RuleBook) -> Rules {
    let dated = book.in_force_on(book.as_of);
    dated.map_or_else(presets::linux_foundation_base, |dated| dated.rules.clone())
}

async fn begin(reader: Reader, Path(slug): Path<String>) -> Response {
    let result = async {
        let book = form(&reader, slug).await?;
        Ok(page(&reader, StatusCode::OK, |frame| {
            pages::begin_page(frame, &book, &[])
        }))
    };
    answer(&reader, result.await)
}

async fn form(reader: &Reader, slug: String) -> Result<RuleBook, Refusal> {
    bodies::rules_form(&reader.state.services, signed_in(reader)?, slug).await
}

/// What a pressed button asks for.
enum Pressed {
    Begin,
    Look,
    Save,
    Import,
    Decision(Option<usize>),
    Copy(usize),
    Remove(usize),
    Keep,
    Set,
    KeepSet,
}

impl Pressed {
    fn of(act: &str) -> Option<Self> {
        let place = |name: &str| act.strip_prefix(name)?.parse().ok();
        Some(match act {
            "begin" => Self::Begin,
            "look" | "back" => Self::Look,
            "save" => Self::Save,
            "import" => Self::Import,
            "decision-new" => Self::Decision(None),
            "keep" => Self::Keep,
            "set" => Self::Set,
            "keep-set" => Self::KeepSet,
            _ => {
                let change = place("decision-").map(|place| Self::Decision(Some(place)));
                let copy = || place("copy-").map(Self::Copy);
                let remove = || place("remove-").map(Self::Remove);
                return change.or_else(copy).or_else(remove);
            }
        })
    }
}

/// The set that is worked on, with the group whose it is.
struct Desk {
    reader: Reader,
    book: RuleBook,
    entry: RulesEntry,
    rules: Rules,
    typed: Typed,
}

async fn edit(reader: Reader, Path(slug): Path<String>, body: Bytes) -> Response {
    let refusing = reader.clone();
    answer(&refusing, act(reader, slug, &body).await)
}

async fn act(reader: Reader, slug: String, body: &Bytes) -> Result<Response, Refusal> {
    let book = form(&reader, slug).await?;
    let fields: Vec<(String, String)> = sent(body)?;
    let typed: Typed = fields.into_iter().collect();
    let pressed = Pressed::of(typed.at("do")).ok_or(Refusal::Invalid(Vec::new()))?;
    if matches!(pressed, Pressed::Begin) {
        return Ok(begun(&reader, &book, typed.at("from")));
    }
    let entry: RulesEntry = sent(body)?;
    // A set that travelled with the form and can't be read was not sent by our pages.
    let rules = entry.set().map_err(|_| Refusal::Invalid(Vec::new()))?;
    let mut desk = Desk {
        reader,
        book,
        entry,
        rules,
        typed,
    };
    match pressed {
        Pressed::Save => desk.save().await,
        Pressed::Import => Ok(desk.import()),
        Pressed::Decision(place) => desk.change(place),
        Pressed::Copy(place) => {
            let copied = desk.decision(place)?.clone();
            desk.rules.decisions.insert(place + 1, copied);
            Ok(desk.look())
        }
        Pressed::Remove(place) => {
            desk.decision(place)?;
            desk.rules.decisions.remove(place);
            Ok(desk.look())
        }
        Pressed::Keep => desk.keep(),
        Pressed::Set => {
            let form = Form::new(desk.rules.typed());
            Ok(desk.set(StatusCode::OK, &form))
        }
        Pressed::KeepSet => Ok(desk.keep_set()),
        Pressed::Begin | Pressed::Look => Ok(desk.look()),
    }
}

/// The editor with the set that was chosen to begin from.
fn begun(reader: &Reader, book: &RuleBook, from: &str) -> Response {
    let chosen = match from {
        "nothing" => Some(Rules::blank()),
        "in-force" => book
            .in_force_on(book.today)
            .map(|dated| dated.rules.clone()),
        key => presets::named(key),
    };
    let Some(rules) = chosen else {
        let errors = [FieldError::new("from", "bodies-error-choose")];
        return page(reader, StatusCode::UNPROCESSABLE_ENTITY, |frame| {
            pages::begin_page(frame, book, &errors)
        });
    };
    let entry = RulesEntry {
        rules: rules.to_json(),
        in_force_from: book.today.to_string(),
        clause: String::new(),
        seen: book.mark(),
    };
    page(reader, StatusCode::OK, |frame| {
        pages::editor_page(frame, book, &Form::new(entry.clone()), &rules, None)
    })
}

impl Desk {
    fn decision(&self, place: usize) -> Result<&Decision, Refusal> {
        let decision = self.rules.decisions.get(place);
        decision.ok_or(Refusal::Invalid(Vec::new()))
    }

    /// The editor with the set as it is now.
    fn look(&mut self) -> Response {
        self.show(StatusCode::OK, Vec::new(), None)
    }

    fn show(
        &mut self,
        status: StatusCode,
        errors: Vec<FieldError>,
        json: Option<&str>,
    ) -> Response {
        self.entry.rules = self.rules.to_json();
        let form = Form {
            values: self.entry.clone(),
            errors,
        };
        page(&self.reader, status, |frame| {
            pages::editor_page(frame, &self.book, &form, &self.rules, json)
        })
    }

    async fn save(mut self) -> Result<Response, Refusal> {
        let viewer = signed_in(&self.reader)?;
        let services = &self.reader.state.services;
        let slug = self.book.body.slug.clone();
        match bodies::put_rules(services, viewer, slug.clone(), self.entry.clone()).await {
            Ok(dated) => {
                let day = dated.in_force_from;
                Ok(see_other(&format!("/groups/{slug}/rules?as_of={day}")))
            }
            Err(refusal) => {
                let (status, errors) = mistakes(refusal)?;
                if status == StatusCode::CONFLICT {
                    // Whoever saves again has been told.
                    self.entry.seen = self.book.mark();
                }
                let errors = errors.into_iter().map(at_a_field).collect();
                Ok(self.show(status, errors, None))
            }
        }
    }

    fn import(mut self) -> Response {
        let typed = self.typed.at("json").to_owned();
        match read_set(&typed) {
            Ok(rules) => {
                self.rules = rules;
                self.look()
            }
            Err(error) => self.show(StatusCode::UNPROCESSABLE_ENTITY, vec![error], Some(&typed)),
        }
    }

    /// The form of one decision; without a place, of one more.
    fn change(&self, place: Option<usize>) -> Result<Response, Refusal> {
        let (name, typed) = match place {
            Some(place) => (place.to_string(), self.decision(place)?.typed()),
            None => ("new".to_owned(), Decision::blank().typed()),
        };
        Ok(self.one(StatusCode::OK, &name, &Form::new(typed)))
    }

    fn one(&self, status: StatusCode, place: &str, form: &Form<Typed>) -> Response {
        page(&self.reader, status, |frame| {
            pages::decision_form_page(frame, &self.book, &self.entry, place, form)
        })
    }

    fn keep(mut self) -> Result<Response, Refusal> {
        let name = self.typed.at("place").to_owned();
        let place: Option<usize> = match name.as_str() {
            "new" => None,
            place => Some(place.parse().map_err(|_| Refusal::Invalid(Vec::new()))?),
        };
        let former = match place {
            Some(place) => self.decision(place)?.clone(),
            None => Decision::blank(),
        };
        match former.read(&self.typed) {
            Ok(decision) => {
                match place.and_then(|place| self.rules.decisions.get_mut(place)) {
                    Some(former) => *former = decision,
                    None => self.rules.decisions.push(decision),
                }
                Ok(self.look())
            }
            Err(errors) => {
                let values = self.typed.clone();
                let form = Form { values, errors };
                Ok(self.one(StatusCode::UNPROCESSABLE_ENTITY, &name, &form))
            }
        }
    }

    fn set(&self, status: StatusCode, form: &Form<Typed>) -> Response {
        page(&self.reader, status, |frame| {
            pages::rule_set_form_page(frame, &self.book, &self.entry, &self.rules, form)
        })
    }

    fn keep_set(mut self) -> Response {
        match self.rules.read(&self.typed) {
            Ok(rules) => {
                self.rules = rules;
                self.look()
            }
            Err(errors) => {
                let values = self.typed.clone();
                self.set(StatusCode::UNPROCESSABLE_ENTITY, &Form { values, errors })
            }
        }
    }
}

/// What is wrong inside a set is said where its decisions begin; the sentence names what it is.
fn at_a_field(mut error: FieldError) -> FieldError {
    if !matches!(
        error.field.as_ref(),
        "" | "in_force_from" | "clause" | "json"
    ) {
        error.field = "decisions".into();
    }
    error
}

#[cfg(test)]
mod tests;
