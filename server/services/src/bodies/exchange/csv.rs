//! CSV: one row a seat, everything that a roster has.

use folkmoot_domain::bodies::{
    Appointment, Kind, Leaving, Role, VotingStatus,
    exchange::{
        ListedBody, ListedPapers, ListedPerson, ListedSeat, Remarks, RosterFile, read_handle,
    },
};

use super::MOST_SEATS;
use super::days::{day, day_after};
use super::markdown::{role_of, status_of};
use super::papers::{principal, principal_written, reason_of, reason_written};
use crate::surveys::exchange::Refused;

const COLUMNS: [&str; 17] = [
    "group",
    "group_name",
    "kind",
    "parent",
    "person",
    "github",
    "name",
    "role",
    "voting_status",
    "affiliation",
    "from",
    "to",
    "former",
    "class",
    "stands_in_for",
    "appointed_by",
    "left_by",
];

/// What other files call a column.
fn column(header: &str) -> Option<&'static str> {
    let header = header.trim().to_lowercase().replace([' ', '-'], "_");
    let known = match header.as_str() {
        "body" | "committee" => "group",
        "handle" | "github_handle" | "github_id" | "username" => "github",
        "member" | "full_name" => "name",
        "company" | "employer" | "organization" | "organisation" => "affiliation",
        "status" | "vote" | "voting" => "voting_status",
        "start" | "since" | "term_start" => "from",
        "last_day" | "until" | "end" | "term_end" => "last_day",
        other => return COLUMNS.into_iter().find(|known| *known == other),
    };
    Some(known)
}

/// Reads rows under a header; columns may stand in any order, and those that are not known are noted.
///
/// # Errors
/// When a row is no CSV, or nothing in the header names people.
pub(super) fn read(text: &str, remarks: &mut Remarks) -> Result<RosterFile, Refused> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let broken = |error: &csv::Error| {
        Refused::new("roster-refused-csv")
            .with("line", error.position().map_or(1, csv::Position::line))
    };
    let headers = reader.headers().map_err(|error| broken(&error))?.clone();
    let columns: Vec<Option<&str>> = headers.iter().map(column).collect();
    for (header, column) in headers.iter().zip(&columns) {
        if column.is_none() && !header.trim().is_empty() {
            remarks.note("roster-remark-column", header.trim(), Some(1));
        }
    }
    if !columns
        .iter()
        .any(|column| matches!(column, Some("person" | "github" | "name")))
    {
        return Err(Refused::new("roster-refused-columns"));
    }
    let mut file = RosterFile::default();
    for (number, row) in reader.records().enumerate() {
        if number > 2 * MOST_SEATS {
            return Err(Refused::new("roster-refused-many").with("limit", MOST_SEATS));
        }
        let row = row.map_err(|error| broken(&error))?;
        let line = row
            .position()
            .and_then(|place| u32::try_from(place.line()).ok());
        let cell = |wanted: &str| -> &str {
            let place = columns.iter().position(|column| *column == Some(wanted));
            let text = place.and_then(|place| row.get(place)).unwrap_or_default();
            unguarded(text.trim())
        };
        let slug = cell("group");
        let seat = seat(&cell, line, remarks);
        if !file.bodies.iter().any(|body| body.slug == slug) {
            file.bodies.push(body(&cell, line, remarks));
        }
        let mut bodies = file.bodies.iter_mut();
        if let Some(body) = bodies.find(|body| body.slug == slug) {
            body.seats.extend(seat);
        }
    }
    Ok(file)
}

fn body<'c>(
    cell: &impl Fn(&str) -> &'c str,
    line: Option<u32>,
    remarks: &mut Remarks,
) -> ListedBody {
    let mut body = ListedBody::new(cell("group"), cell("group_name"));
    let kind = cell("kind");
    body.kind = Kind::from_word(kind);
    if body.kind.is_none() && !kind.is_empty() {
        remarks.note("roster-remark-kind", kind, line);
    }
    let parent = cell("parent");
    body.parent = (!parent.is_empty()).then(|| parent.to_owned());
    body
}

fn seat<'c>(
    cell: &impl Fn(&str) -> &'c str,
    line: Option<u32>,
    remarks: &mut Remarks,
) -> Option<ListedSeat> {
    let filled = |name: &str| Some(cell(name)).filter(|text| !text.is_empty());
    let account = filled("person").and_then(|text| {
        let id = text.parse().ok();
        if id.is_none() {
            remarks.note("roster-remark-person", text, line);
        }
        id
    });
    let handle = filled("github").and_then(|text| {
        let handle = read_handle(text);
        if handle.is_none() {
            remarks.note("roster-remark-handle", text, line);
        }
        handle
    });
    let name = filled("name").map(str::to_owned);
    if account.is_none() && handle.is_none() && name.is_none() {
        // A body without people has a row of its own.
        if filled("role").is_some() {
            remarks.note("roster-remark-nobody", "", line);
        }
        return None;
    }
    let mut to = day(filled("to"), line, remarks);
    if to.is_none() {
        to = day(filled("last_day"), line, remarks).and_then(day_after);
    }
    Some(ListedSeat {
        person: ListedPerson {
            account,
            handle,
            name,
        },
        role: filled("role").and_then(|text| role_of(text, line, remarks)),
        voting_status: filled("voting_status").and_then(|text| status_of(text, line, remarks)),
        affiliation: filled("affiliation").map(str::to_owned),
        from: day(filled("from"), line, remarks),
        to,
        former: matches!(cell("former"), "yes" | "true" | "1"),
        papers: ListedPapers {
            class: filled("class").map(str::to_owned),
            stands_in_for: filled("stands_in_for").map(principal),
            appointed: filled("appointed_by")
                .and_then(|text| reason_of(text, Appointment::from_word, line, remarks)),
            left: filled("left_by")
                .and_then(|text| reason_of(text, Leaving::from_word, line, remarks)),
        },
    })
}

/// Writes every body; one without people has a row without a person.
pub(super) fn write(file: &RosterFile) -> Result<String, Refused> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let failed = |_| Refused::new("roster-refused-csv").with("line", 1);
    writer.write_record(COLUMNS).map_err(failed)?;
    for body in &file.bodies {
        let empty = ListedSeat::default();
        let nobody = body.seats.is_empty().then_some(&empty);
        for seat in body.seats.iter().chain(nobody) {
            let text = |value: &Option<String>| value.clone().unwrap_or_default();
            let fields = [
                body.slug.clone(),
                body.name.clone(),
                body.kind.map(Kind::word).unwrap_or_default().to_owned(),
                text(&body.parent),
                seat.person
                    .account
                    .map(|id| id.to_string())
                    .unwrap_or_default(),
                text(&seat.person.handle),
                text(&seat.person.name),
                seat.role.map(Role::word).unwrap_or_default().to_owned(),
                seat.voting_status
                    .map(VotingStatus::word)
                    .unwrap_or_default()
                    .to_owned(),
                text(&seat.affiliation),
                seat.from.map(|day| day.to_string()).unwrap_or_default(),
                seat.to.map(|day| day.to_string()).unwrap_or_default(),
                if seat.former { "yes" } else { "" }.to_owned(),
                text(&seat.papers.class),
                principal_written(seat.papers.stands_in_for.as_ref()),
                reason_written(seat.papers.appointed.as_ref(), Appointment::word),
                reason_written(seat.papers.left.as_ref(), Leaving::word),
            ];
            writer.write_record(fields.map(guarded)).map_err(failed)?;
        }
    }
    let bytes = writer
        .into_inner()
        .map_err(|_| Refused::new("roster-refused-csv").with("line", 1))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Letters with which a spreadsheet begins a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// A field that a spreadsheet would take for a formula is kept from being one by an apostrophe.
fn guarded(field: String) -> String {
    if field.trim_start_matches('\'').starts_with(FORMULA) {
        format!("'{field}")
    } else {
        field
    }
}

fn unguarded(field: &str) -> &str {
    match field.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(FORMULA) => rest,
        _ => field,
    }
}
