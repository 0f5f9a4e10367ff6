//! Who was in a meeting is noted.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, Roster},
    forms::FieldError,
    ids::AccountId,
    meetings::{Attendance, AttendanceEntry, Attendee, Occurrence, read_attendance},
};
use folkmoot_store::{Tx, bodies::memberships, meetings::attendance};
use jiff::civil::Date;

use super::{announced, has_begun, lock_meeting};
use crate::{
    Refusal, Services,
    bodies::{Books, keep_books, open_books},
};

/// The form on which attendance is noted.
#[derive(Debug, Clone)]
pub struct AttendanceSheet {
    /// Who meets.
    pub body: Body,
    /// When.
    pub occurrence: Occurrence,
    /// Everybody with a seat on the day, whoever is noted already, and whoever was searched for.
    pub attendees: Vec<Attendee>,
}

/// The sheet, with the people whose name contains the words searched for at its end.
pub async fn attendance_sheet(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
    search: String,
) -> Result<AttendanceSheet, Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books { services, body, .. } = books;
            let occurrence = announced(&services, tx, &body, date).await?;
            let mut attendees = attendees(tx, &body, &occurrence, true).await?;
            for (account, name) in memberships::find_people(tx, &search).await? {
                if attendees.iter().all(|other| other.account != account) {
                    attendees.push(Attendee::guest(account, Some(name), None));
                }
            }
            Ok(AttendanceSheet {
                body,
                occurrence,
                attendees,
            })
        })
    })
    .await
}

/// Notes who was there, in the place of what was noted before; only once the meeting has begun.
pub async fn note_attendance(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
    lines: Vec<AttendanceEntry>,
) -> Result<(), Refusal> {
    let noted = read_attendance(&lines).map_err(Refusal::Invalid)?;
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services, body, at, ..
            } = books;
            let meeting = lock_meeting(&services, tx, &body, date).await?;
            if !has_begun(&services, &meeting, at) {
                return Err(Refusal::Conflict("meetings-conflict-not-begun"));
            }
            let before = attendance::of_meeting(tx, meeting.id).await?;
            for (account, _) in &noted {
                // Somebody who has closed the account since keeps the mark, but gets no new one.
                let known = before.iter().any(|(other, _, _)| other == account)
                    || memberships::name_of(tx, *account).await?.is_some();
                if !known {
                    let error = FieldError::new("", "meetings-error-attendance");
                    return Err(Refusal::Invalid(vec![error]));
                }
            }
            attendance::note(tx, meeting.id, &noted).await?;
            Ok(())
        })
    })
    .await
}

/// Who was there; `all` adds those with a seat on the day for whom nothing is noted.
pub(super) async fn attendees(
    tx: &mut Tx,
    body: &Body,
    occurrence: &Occurrence,
    all: bool,
) -> Result<Vec<Attendee>, Refusal> {
    let noted: Vec<(AccountId, Option<String>, Attendance)> = match occurrence.meeting {
        Some(meeting) => attendance::of_meeting(tx, meeting).await?,
        None => Vec::new(),
    };
    let seats = memberships::of_body(tx, body.id).await?;
    let roster = Roster::at_end_of(occurrence.wall.date(), seats);
    let mut attendees: Vec<Attendee> = Vec::new();
    for seat in roster.seats {
        let mark = noted
            .iter()
            .find(|(account, _, _)| *account == seat.account)
            .map(|(_, _, mark)| *mark);
        let known = attendees
            .iter()
            .position(|other| other.account == seat.account);
        if let Some(other) = known.and_then(|place| attendees.get_mut(place)) {
            // Two roles, one person: the one that votes counts.
            other.voting_status = other.voting_status.min(Some(seat.voting_status));
            continue;
        }
        if all || mark.is_some() {
            attendees.push(Attendee {
                account: seat.account,
                name: seat.name,
                role: Some(seat.role),
                voting_status: Some(seat.voting_status),
                affiliation: seat.affiliation,
                attendance: mark,
            });
        }
    }
    for (account, name, mark) in noted {
        if attendees.iter().all(|other| other.account != account) {
            attendees.push(Attendee::guest(account, name, Some(mark)));
        }
    }
    Ok(attendees)
}
