//! `/groups/{slug}/import`, and rosters as files of other programs.

use axum::{
    Router,
    extract::{
        Multipart, Path,
        multipart::{MultipartError, MultipartRejection},
    },
    response::{IntoResponse as _, Response},
    routing::get,
};
use folkmoot_app::bodies::{self as pages, Differences, RosterEntry};
use folkmoot_domain::{
    accounts::Viewer,
    bodies::{
        Body, VotingStatus,
        exchange::{Format, Remark},
    },
    forms::{FieldError, Form},
    surveys::exchange::Reason,
};
use folkmoot_services::{
    Refusal,
    bodies::{
        self,
        exchange::{self as files, Compared, Wanted, compare_with, digest, import, read, write},
    },
    surveys::exchange::Refused,
};
use http::{StatusCode, header};
use jiff::civil::Date;

use super::{Typed, answer, mistakes, signed_in};
use crate::web::{
    AppState, Reader,
    answers::{see_other, status_page},
    body_limit, page,
};

/// Largest file that is taken here, in megabytes: it travels along in the form until it is confirmed.
const LARGEST: usize = 1;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/groups/{slug}/import", get(form).post(sent))
        .layer(body_limit(LARGEST * 4 * 1024 * 1024))
}

async fn form(reader: Reader, Path(slug): Path<String>) -> Response {
    let blank = (StatusCode::OK, Form::default());
    answer(&reader, show_form(&reader, slug, blank).await)
}

async fn show_form(
    reader: &Reader,
    slug: String,
    (status, form): Typed<RosterEntry>,
) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let bodies::Editable { body, .. } =
        bodies::edit_form(&reader.state.services, viewer, slug).await?;
    Ok(page(reader, status, |frame| {
        pages::import_page(frame, &body, &form, LARGEST)
    }))
}

/// What a form brought: the fields, the bytes of the file, the button.
#[derive(Default)]
struct Received {
    entry: RosterEntry,
    file: Vec<u8>,
    apply: bool,
}

async fn sent(
    reader: Reader,
    Path(slug): Path<String>,
    body: Result<Multipart, MultipartRejection>,
) -> Response {
    let received = match receive(body).await {
        Ok(received) => received,
        Err(status) => return status_page(&reader, status),
    };
    answer(&reader, compared(&reader, slug, received).await)
}

async fn compared(reader: &Reader, slug: String, received: Received) -> Result<Response, Refusal> {
    let viewer = signed_in(reader)?;
    let services = &reader.state.services;
    let bodies::Editable { body, .. } = bodies::edit_form(services, viewer, slug.clone()).await?;
    let Received { entry, file, apply } = received;
    let (wanted, remarks) = match understood(&entry, &file, &body) {
        Ok(understood) => understood,
        Err(errors) => {
            let form = Form {
                values: entry,
                errors,
            };
            return show_form(reader, slug, (StatusCode::UNPROCESSABLE_ENTITY, form)).await;
        }
    };
    let mut errors = Vec::new();
    let mut status = StatusCode::OK;
    if apply {
        let stamp = Some(entry.stamp.clone());
        match import(services, viewer, wanted.clone(), stamp).await {
            Ok(_) => return Ok(see_other(&format!("/groups/{slug}#members"))),
            Err(refusal) => {
                let known = matches!(&refusal, Refusal::Conflict("roster-conflict-removals"));
                (status, errors) = mistakes(refusal)?;
                if known {
                    // The field where the number is entered.
                    errors = vec![FieldError::new("removals", "roster-conflict-removals")];
                }
            }
        }
    }
    let form = Form {
        values: entry,
        errors,
    };
    show_differences(reader, viewer, &body, (status, form), (wanted, remarks)).await
}

async fn show_differences(
    reader: &Reader,
    viewer: &Viewer,
    body: &Body,
    (status, mut form): Typed<RosterEntry>,
    (wanted, remarks): (Wanted, Vec<Remark>),
) -> Result<Response, Refusal> {
    let services = &reader.state.services;
    let compared = match compare_with(services, viewer, wanted).await {
        Ok(compared) => compared,
        Err(refusal) => {
            let (status, errors) = mistakes(refusal)?;
            form.errors = errors;
            return show_form(reader, body.slug.clone(), (status, form)).await;
        }
    };
    let Compared {
        plans,
        homonyms,
        stamp,
        ..
    } = compared;
    form.values.stamp = stamp;
    let homonyms: Vec<(String, String)> = homonyms
        .into_iter()
        .map(|same| (same.handle, same.name))
        .collect();
    let plan = plans.first().ok_or(Refusal::NotFound)?;
    Ok(page(reader, status, |frame| {
        let found = Differences {
            plan,
            remarks: &remarks,
            homonyms: &homonyms,
        };
        pages::differences_page(frame, body, &form, found)
    }))
}

/// What the form asks for, or what is wrong with it, field by field.
fn understood(
    entry: &RosterEntry,
    file: &[u8],
    body: &Body,
) -> Result<(Wanted, Vec<Remark>), Vec<FieldError>> {
    if file.is_empty() {
        return Err(vec![FieldError::new("file", "roster-error-no-file")]);
    }
    if file.len() > LARGEST * 1024 * 1024 {
        let error = FieldError::new("file", "exchange-refused-large").with("limit", LARGEST);
        return Err(vec![error]);
    }
    let mut errors = Vec::new();
    let format = Format::from_word(&entry.format).or_else(|| Format::of_file(&entry.name));
    if format.is_none() {
        errors.push(FieldError::new("format", "roster-error-format"));
    }
    let as_of: Option<Date> =
        folkmoot_domain::bodies::read_day_or_none(&entry.as_of, "as_of", &mut errors);
    let removals = entry.removals.trim();
    let removals = removals.parse().ok().filter(|_| !removals.is_empty());
    let Some(format) = format.filter(|_| errors.is_empty()) else {
        return Err(errors);
    };
    let found = read(file, format).map_err(|Refused(reason)| vec![at_the_file(reason)])?;
    let wanted = Wanted {
        file: found.file,
        format,
        source: if entry.name.is_empty() {
            format.name().to_owned()
        } else {
            entry.name.chars().take(120).collect()
        },
        digest: digest(file),
        body: Some(body.slug.clone()),
        as_of,
        joiners: VotingStatus::from_word(&entry.status).unwrap_or(VotingStatus::None),
        same: entry
            .same
            .iter()
            .map(|handle| (handle.clone(), handle.clone()))
            .collect(),
        removals,
        create_in: None,
    };
    Ok((wanted, found.remarks))
}

fn at_the_file(reason: Reason) -> FieldError {
    FieldError {
        field: "file".into(),
        message: reason.message,
        arguments: reason.arguments,
    }
}

/// Reads the parts of the form; a file that was chosen wins over what was pasted, and both over what travelled along.
async fn receive(body: Result<Multipart, MultipartRejection>) -> Result<Received, StatusCode> {
    let mut parts = body.map_err(|rejection| rejection.status())?;
    let status = |error: MultipartError| error.status();
    let mut received = Received::default();
    let mut uploaded = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(status)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(status)?;
        if name == "file" {
            if !bytes.is_empty() {
                uploaded = bytes.to_vec();
                received.entry.name = file_name.unwrap_or_default();
            }
            continue;
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let entry = &mut received.entry;
        match name.as_str() {
            "format" => entry.format = text,
            "text" => entry.text = text,
            "as_of" => entry.as_of = text,
            "status" => entry.status = text,
            "bytes" => entry.bytes = text,
            "name" if entry.name.is_empty() => entry.name = text,
            "same" => entry.same.push(text),
            "removals" => entry.removals = text,
            "stamp" => entry.stamp = text,
            "do" => received.apply = text == "apply",
            _ => {}
        }
    }
    received.file = if !uploaded.is_empty() {
        uploaded
    } else if !received.entry.text.trim().is_empty() {
        received.entry.text.replace("\r\n", "\n").into_bytes()
    } else {
        from_hex(&received.entry.bytes)
    };
    received.entry.bytes = to_hex(&received.file);
    Ok(received)
}

fn to_hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// The bytes of hexadecimal digits; none when they are none.
fn from_hex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text
        .chars()
        .filter_map(|digit| digit.to_digit(16))
        .collect();
    digits
        .chunks_exact(2)
        .filter_map(|pair| match pair {
            [high, low] => u8::try_from(high * 16 + low).ok(),
            _ => None,
        })
        .collect()
}

/// The roster of a day as a file of another program.
pub(super) async fn exported(
    reader: &Reader,
    slug: String,
    day: Option<Date>,
    format: Format,
) -> Result<Response, Refusal> {
    let services = &reader.state.services;
    let roster = files::export(services, Some(slug), day).await?;
    let written = write(&roster, format, None)
        .map_err(|Refused(reason)| Refusal::Invalid(vec![at_the_file(reason)]))?;
    let name = format!("attachment; filename=\"{}\"", written.file_name);
    let headers = [
        (header::CONTENT_TYPE, written.media_type.to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Ok((headers, written.text).into_response())
}

#[cfg(test)]
mod tests;
