//! What `sigs.yaml` and `tags.yaml` share: groups with their leadership, person by person.

use std::fmt::Write as _;

use folkmoot_domain::bodies::{
    Role, VotingStatus,
    exchange::{ListedBody, ListedPapers, ListedPerson, ListedSeat, Remarks, read_handle},
};

use super::{
    days::{day, day_after, day_before},
    yaml::{Node, quoted, scalar},
};

/// The key under which a group lists people, and what they are.
pub(super) struct Bench {
    pub(super) key: &'static str,
    pub(super) role: Option<Role>,
    pub(super) status: Option<VotingStatus>,
}

impl Bench {
    fn holds(&self, seat: &ListedSeat) -> bool {
        let emeritus = seat.voting_status == Some(VotingStatus::Emeritus);
        match self.status {
            Some(VotingStatus::Emeritus) => emeritus,
            _ => !emeritus && self.role == seat.role,
        }
    }
}

/// Reads a group: its name, what it is for, and the people of its benches.
pub(super) fn read_group(node: &Node, benches: &[Bench], remarks: &mut Remarks) -> ListedBody {
    let slug = node.text_at("dir").unwrap_or_default();
    let mut body = ListedBody::new(slug, node.text_at("name").unwrap_or(slug));
    node.text_at("mission_statement")
        .unwrap_or_default()
        .clone_into(&mut body.mission);
    let known = [
        "dir",
        "name",
        "mission_statement",
        "leadership",
        "tag_subprojects",
    ];
    node.note_others(&known, remarks);
    let Some(leadership) = node.get("leadership") else {
        return body;
    };
    let keys: Vec<&str> = benches.iter().map(|bench| bench.key).collect();
    leadership.note_others(&keys, remarks);
    for bench in benches {
        let people = leadership.get(bench.key).map_or(&[][..], Node::items);
        for person in people {
            body.seats.extend(read_person(person, bench, remarks));
        }
    }
    body
}

fn read_person(node: &Node, bench: &Bench, remarks: &mut Remarks) -> Option<ListedSeat> {
    let line = Some(node.line);
    let known = ["github", "name", "company", "term"];
    node.note_others(&known, remarks);
    let written = node.text_at("github");
    let handle = written.and_then(read_handle);
    if let (Some(written), None) = (written, &handle) {
        remarks.note("roster-remark-handle", written, line);
    }
    let name = node.text_at("name").map(str::to_owned);
    if handle.is_none() && name.is_none() {
        remarks.note("roster-remark-nobody", bench.key, line);
        return None;
    }
    let term = node.get("term");
    let date = |key| {
        let found = term.and_then(|term| term.get(key));
        (found.and_then(Node::text), found.map(|node| node.line))
    };
    let (start, start_line) = date("start");
    let (end, end_line) = date("end");
    Some(ListedSeat {
        person: ListedPerson {
            account: None,
            handle,
            name,
        },
        role: bench.role,
        voting_status: bench.status,
        affiliation: node.text_at("company").map(str::to_owned),
        from: day(start, start_line, remarks),
        // These files name the last day of a term.
        to: day(end, end_line, remarks).and_then(day_after),
        former: false,
        papers: ListedPapers::default(),
    })
}

/// Writes a group, indented by so many spaces before its dash.
pub(super) fn write_group(
    text: &mut String,
    body: &ListedBody,
    benches: &[Bench],
    indent: usize,
    dated: bool,
    remarks: &mut Remarks,
) {
    let pad = " ".repeat(indent);
    let _ = writeln!(text, "{pad}- dir: {}", scalar(&body.slug));
    let _ = writeln!(text, "{pad}  name: {}", scalar(&body.name));
    if !body.mission.is_empty() {
        let _ = writeln!(text, "{pad}  mission_statement: {}", quoted(&body.mission));
    }
    for seat in &body.seats {
        note_losses(seat, benches, dated, remarks);
    }
    let listed = |bench: &Bench| -> Vec<&ListedSeat> {
        let seats = body.seats.iter();
        seats
            .filter(|seat| !seat.former && bench.holds(seat))
            .collect()
    };
    if benches.iter().all(|bench| listed(bench).is_empty()) {
        return;
    }
    let _ = writeln!(text, "{pad}  leadership:");
    for bench in benches {
        let seats = listed(bench);
        if seats.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{pad}    {}:", bench.key);
        for seat in seats {
            write_person(text, seat, &" ".repeat(indent + 6), dated);
        }
    }
}

fn write_person(text: &mut String, seat: &ListedSeat, pad: &str, dated: bool) {
    let mut lines = Vec::new();
    let mut line = |key: &str, value: &Option<String>| {
        if let Some(value) = value {
            lines.push(format!("{key}: {}", scalar(value)));
        }
    };
    line("github", &seat.person.handle);
    line("name", &seat.person.name);
    line("company", &seat.affiliation);
    if dated && (seat.from.is_some() || seat.to.is_some()) {
        lines.push("term:".to_owned());
        if let Some(from) = seat.from {
            lines.push(format!("  start: \"{from}\""));
        }
        if let Some(to) = seat.to {
            lines.push(format!("  end: \"{}\"", day_before(to)));
        }
    }
    for (number, line) in lines.iter().enumerate() {
        let dash = if number == 0 { '-' } else { ' ' };
        let _ = writeln!(text, "{pad}{dash} {line}");
    }
}

/// What of a seat such a file has no place for.
fn note_losses(seat: &ListedSeat, benches: &[Bench], dated: bool, remarks: &mut Remarks) {
    if seat.former || !benches.iter().any(|bench| bench.holds(seat)) {
        remarks.note("roster-lost-seat", seat.person.shown(), None);
        return;
    }
    if seat.person.handle.is_none() {
        remarks.note("roster-lost-handle", seat.person.shown(), None);
    }
    let lost_status = seat
        .voting_status
        .is_some_and(|status| !matches!(status, VotingStatus::None | VotingStatus::Emeritus));
    if lost_status {
        remarks.note("roster-lost-status", "", None);
    }
    if !dated && (seat.from.is_some() || seat.to.is_some()) {
        remarks.note("roster-lost-term", "", None);
    }
}
