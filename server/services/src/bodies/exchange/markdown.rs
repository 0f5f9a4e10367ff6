//! Members in Markdown: tables with a header, and lists of links to GitHub with names behind them.
//!
//! Headings tell who votes ("voting members", "emeriti", "former members"). A comment `<!-- group: tsc -->` under a
//! heading says that the people below are in that body.

mod inline;
mod words;

use std::fmt::Write as _;

use folkmoot_domain::bodies::{
    Appointment, Leaving, Role, VotingStatus,
    exchange::{ListedBody, ListedPerson, ListedSeat, Remarks, RosterFile},
};

use super::days::{day, day_after, day_before};
use super::papers::{principal, principal_named, reason_of, reason_written};
use inline::{Inline, escaped, github_handle, inline};
use words::{Column, column_of, without_suffix};
pub(super) use words::{role_of, status_of};

/// Reads the members of a file.
pub(super) fn read(text: &str, remarks: &mut Remarks) -> RosterFile {
    let bodies = read_from(text, 1, remarks);
    RosterFile { bodies }
}

/// Reads the members of a text whose first line has this number.
pub(super) fn read_from(text: &str, first: u32, remarks: &mut Remarks) -> Vec<ListedBody> {
    let mut reader = Reader {
        bodies: vec![ListedBody::new("", "")],
        heading: String::new(),
        section: Section::default(),
        table: None,
        item: None,
        fenced: false,
        remarks,
    };
    let mut lines = (first..).zip(text.lines()).peekable();
    while let Some((number, line)) = lines.next() {
        let next = lines.peek().map(|(_, line)| *line).unwrap_or_default();
        reader.line(number, line, next);
    }
    reader.finish_item();
    reader.finish_table();
    let mut bodies = reader.bodies;
    // What stands before the first comment is a body only if it has people.
    if bodies.len() > 1 && bodies.first().is_some_and(|body| body.seats.is_empty()) {
        bodies.remove(0);
    }
    bodies
}

/// What a heading says of the people below it.
#[derive(Debug, Clone, Copy, Default)]
struct Section {
    status: Option<VotingStatus>,
    former: bool,
}

impl Section {
    fn of(heading: &str) -> Self {
        let heading = heading.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| heading.contains(word));
        let status = if has(&["emerit"]) {
            Some(VotingStatus::Emeritus)
        } else if has(&["non-voting", "nonvoting", "regular member"]) {
            Some(VotingStatus::None)
        } else if has(&["alternate"]) {
            Some(VotingStatus::Alternate)
        } else if has(&["observer"]) {
            Some(VotingStatus::Observer)
        } else if has(&["voting"]) {
            Some(VotingStatus::Voting)
        } else {
            None
        };
        Self {
            status,
            former: has(&["former", "past member", "previous", "alumni"]),
        }
    }
}

struct Table {
    columns: Vec<Option<Column>>,
    headers: Vec<String>,
    /// Where its rows begin among the seats of the body.
    first_seat: usize,
    /// A role stood behind a name: then nobody else in the table has one.
    suffixed: bool,
}

struct Reader<'r> {
    bodies: Vec<ListedBody>,
    heading: String,
    section: Section,
    table: Option<Table>,
    item: Option<(u32, String)>,
    fenced: bool,
    remarks: &'r mut Remarks,
}

impl Reader<'_> {
    fn line(&mut self, number: u32, line: &str, next: &str) {
        let trimmed = line.trim();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            self.fenced = !self.fenced;
        }
        if self.fenced {
            return;
        }
        if trimmed.starts_with('|') {
            self.finish_item();
            self.row(number, trimmed, next.trim());
            return;
        }
        self.finish_table();
        if let Some(heading) = heading(trimmed) {
            self.finish_item();
            self.heading = inline(heading).text;
            self.section = Section::of(heading);
            if let Some(body) = self.bodies.last_mut()
                && body.name.is_empty()
            {
                body.name.clone_from(&self.heading);
            }
        } else if let Some(slug) = trimmed
            .strip_prefix("<!-- group:")
            .and_then(|rest| rest.strip_suffix("-->"))
        {
            self.finish_item();
            self.begin_body(slug.trim());
        } else if let Some(item) = ["* ", "- ", "+ "]
            .iter()
            .find_map(|mark| trimmed.strip_prefix(mark))
        {
            self.finish_item();
            self.item = Some((number, item.to_owned()));
        } else if trimmed.is_empty() {
            self.finish_item();
        } else if let Some((_, item)) = &mut self.item
            && line.starts_with([' ', '\t'])
        {
            item.push(' ');
            item.push_str(trimmed);
        }
    }

    fn begin_body(&mut self, slug: &str) {
        let body = ListedBody::new(slug, self.heading.as_str());
        match self.bodies.last_mut() {
            Some(last) if last.slug.is_empty() && last.seats.is_empty() => *last = body,
            _ => self.bodies.push(body),
        }
        self.section = Section::default();
    }

    fn seats(&mut self) -> Option<&mut Vec<ListedSeat>> {
        self.bodies.last_mut().map(|body| &mut body.seats)
    }

    /// A row of a table; the first one is the header when a delimiter row follows.
    fn row(&mut self, number: u32, line: &str, next: &str) {
        let cells = cells(line);
        if is_delimiter(line) {
            return;
        }
        if self.table.is_none() {
            let headers: Vec<String> = cells.iter().map(|cell| inline(cell).text).collect();
            let columns: Vec<Option<Column>> =
                headers.iter().map(|header| column_of(header)).collect();
            let people = columns
                .iter()
                .any(|column| matches!(column, Some(Column::Name | Column::Handle)));
            let first_seat = self.seats().map_or(0, |seats| seats.len());
            self.table = Some(Table {
                columns: if people && is_delimiter(next) {
                    columns
                } else {
                    Vec::new()
                },
                headers,
                first_seat,
                suffixed: false,
            });
            return;
        }
        let Some(mut table) = self.table.take() else {
            return;
        };
        if !table.columns.is_empty() {
            self.member(number, &cells, &mut table);
        }
        self.table = Some(table);
    }

    fn member(&mut self, number: u32, cells: &[String], table: &mut Table) {
        let line = Some(number);
        let mut seat = ListedSeat {
            voting_status: self.section.status,
            former: self.section.former,
            ..ListedSeat::default()
        };
        for ((cell, column), header) in cells.iter().zip(&table.columns).zip(&table.headers) {
            let Inline { text, links } = inline(cell);
            if text.is_empty() {
                continue;
            }
            match column {
                Some(Column::Name) => {
                    let (name, role) = without_suffix(&text);
                    table.suffixed |= role.is_some();
                    seat.role = seat.role.or(role);
                    seat.person.name = Some(name);
                    if seat.person.handle.is_none() {
                        seat.person.handle = links.iter().find_map(|link| github_handle(link));
                    }
                }
                Some(Column::Handle) => {
                    let linked = links.iter().find_map(|link| github_handle(link));
                    seat.person.handle =
                        linked.or_else(|| folkmoot_domain::bodies::exchange::read_handle(&text));
                    if seat.person.handle.is_none() {
                        self.remarks
                            .note("roster-remark-handle", text.as_str(), line);
                    }
                }
                Some(Column::Affiliation) => seat.affiliation = Some(text),
                Some(Column::Role) => seat.role = role_of(&text, line, self.remarks),
                Some(Column::Status) => {
                    seat.voting_status = status_of(&text, line, self.remarks);
                }
                Some(Column::From) => seat.from = day(Some(&text), line, self.remarks),
                Some(Column::LastDay) => {
                    seat.to = day(Some(&text), line, self.remarks).and_then(day_after);
                }
                Some(Column::Class) => seat.papers.class = Some(text),
                Some(Column::Principal) => seat.papers.stands_in_for = Some(principal(&text)),
                Some(Column::Appointed) => {
                    seat.papers.appointed =
                        reason_of(&text, Appointment::from_word, line, self.remarks);
                }
                Some(Column::Left) => {
                    seat.papers.left = reason_of(&text, Leaving::from_word, line, self.remarks);
                }
                None => self
                    .remarks
                    .note("roster-remark-column", header.as_str(), line),
            }
        }
        if seat.person == ListedPerson::default() {
            self.remarks.note("roster-remark-nobody", "", line);
        } else if let Some(seats) = self.seats() {
            seats.push(seat);
        }
    }

    fn finish_table(&mut self) {
        let Some(table) = self.table.take() else {
            return;
        };
        if !table.suffixed {
            return;
        }
        let seats = self.seats().map(|seats| seats.iter_mut());
        for seat in seats.into_iter().flatten().skip(table.first_seat) {
            seat.role = seat.role.or(Some(Role::Member));
        }
    }

    /// An item of a list: a link to GitHub, or a handle, and a name.
    fn finish_item(&mut self) {
        let Some((number, item)) = self.item.take() else {
            return;
        };
        let Some(words::Mention {
            handle,
            name,
            role,
            pronouns,
        }) = words::mention(&item)
        else {
            return;
        };
        if pronouns {
            self.remarks
                .note("roster-remark-pronouns", "", Some(number));
        }
        let (status, former) = (self.section.status, self.section.former);
        if let Some(seats) = self.seats() {
            seats.push(ListedSeat {
                person: ListedPerson {
                    account: None,
                    handle: Some(handle),
                    name,
                },
                role,
                voting_status: status,
                former,
                ..ListedSeat::default()
            });
        }
    }
}

fn heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let marks = line.len() - text.len();
    if !(1..=6).contains(&marks) || !text.starts_with(' ') {
        return None;
    }
    // Marks may close it too, behind a space.
    let open = text.trim_end_matches('#');
    Some(if open.ends_with(' ') {
        open.trim()
    } else {
        text.trim()
    })
}

fn is_delimiter(line: &str) -> bool {
    line.contains('-')
        && line
            .chars()
            .all(|letter| matches!(letter, '|' | '-' | ':' | ' '))
}

/// The cells of a row; a pipe behind a backslash is none of its borders.
fn cells(line: &str) -> Vec<String> {
    let inner = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for letter in inner.chars() {
        if letter == '|' && !escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(letter);
        }
        escaped = letter == '\\' && !escaped;
    }
    // Behind the last border stands nothing.
    if cells.last().is_some_and(|last| last.trim().is_empty()) {
        cells.pop();
    }
    cells
}

/// Writes every body as a heading with its tables.
pub(super) fn write(file: &RosterFile, remarks: &mut Remarks) -> String {
    let mut text = String::new();
    for body in &file.bodies {
        if !text.is_empty() {
            text.push('\n');
        }
        if !body.name.is_empty() {
            let _ = writeln!(text, "## {}\n", escaped(&body.name));
        }
        if !body.slug.is_empty() {
            let _ = writeln!(text, "<!-- group: {} -->\n", body.slug);
        }
        if !body.mission.is_empty() || body.parent.is_some() {
            remarks.note("roster-lost-group", body.slug.as_str(), None);
        }
        let present = table(body, false);
        for line in present {
            text.push_str(&line);
            text.push('\n');
        }
        let former = table(body, true);
        if !former.is_empty() {
            text.push_str("\n### Former members\n\n");
        }
        for line in former {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// What a seat has in a column.
type Cell = fn(&ListedSeat) -> String;

/// The lines of a table of the members, or of the former ones; none when there is nobody.
pub(super) fn table(body: &ListedBody, former: bool) -> Vec<String> {
    let seats = || body.seats.iter().filter(|seat| seat.former == former);
    // Columns that are empty in every row are left out: most bodies have no classes and no alternates.
    let papers: Vec<(&str, Vec<String>)> = [
        (
            "Class",
            (|seat: &ListedSeat| seat.papers.class.clone().unwrap_or_default()) as Cell,
        ),
        ("Stands in for", |seat| {
            principal_named(seat.papers.stands_in_for.as_ref())
        }),
        ("Came by", |seat| {
            reason_written(seat.papers.appointed.as_ref(), Appointment::word)
        }),
        ("Left by", |seat| {
            reason_written(seat.papers.left.as_ref(), Leaving::word)
        }),
    ]
    .into_iter()
    .map(|(header, cell)| (header, seats().map(|seat| escaped(&cell(seat))).collect()))
    .filter(|(_, cells): &(_, Vec<String>)| cells.iter().any(|cell| !cell.is_empty()))
    .collect();
    let more: String = papers
        .iter()
        .flat_map(|(header, _)| [" ", *header, " |"])
        .collect();
    let mut lines = vec![
        format!("| Name | Affiliation | GitHub | Role | Vote | From | Last day |{more}"),
        format!(
            "| --- | --- | --- | --- | --- | --- | --- |{}",
            " --- |".repeat(papers.len())
        ),
    ];
    for (place, seat) in seats().enumerate() {
        let handle = seat.person.handle.as_ref();
        let cells = [
            seat.person.name.as_deref().map(escaped).unwrap_or_default(),
            seat.affiliation.as_deref().map(escaped).unwrap_or_default(),
            handle
                .map(|handle| format!("[@{handle}](https://github.com/{handle})"))
                .unwrap_or_default(),
            seat.role.map(words::role_name).unwrap_or_default(),
            seat.voting_status
                .map(VotingStatus::word)
                .unwrap_or_default()
                .to_owned(),
            seat.from.map(|day| day.to_string()).unwrap_or_default(),
            seat.to
                .map(|to| day_before(to).to_string())
                .unwrap_or_default(),
        ];
        let more = papers
            .iter()
            .filter_map(|(_, cells)| cells.get(place).cloned());
        let cells: Vec<String> = cells.into_iter().chain(more).collect();
        lines.push(format!("| {} |", cells.join(" | ")));
    }
    if lines.len() > 2 { lines } else { Vec::new() }
}
