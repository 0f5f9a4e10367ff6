//! How one joins a body: on its page, for those who answer, and for the person's own page.

use folkmoot_domain::bodies::{Body, Group, JoinRequest, Joining, RequestKind, RequestState, Way};
use folkmoot_ui::{
    Badge, ButtonKind, Cell, Column, DataTable, EmptyState, LinkButton, Row, Section, Tone,
};
use leptos::prelude::*;

use super::{
    forms::{address, heading},
    person_link, status_in_words,
};
use crate::frame::{Frame, Page};

/// The part of a group's page that says how one joins and leaves it.
pub(super) fn section(frame: &Frame, group: &Group) -> AnyView {
    let base = address(&group.body);
    let (join, leave) = (format!("{base}/join"), format!("{base}/leave"));
    let door = group.door;
    let own = if door.seated {
        let label = frame.t("joining-leave");
        Some(view! { <a href=leave>{label}</a> }.into_any())
    } else {
        let button = |key: &str, kind| {
            let label = frame.t(key);
            view! { <LinkButton label=label href=join.clone() kind=kind/> }.into_any()
        };
        match (door.pending, group.joining.way) {
            (Some(RequestKind::Invitation), _) => {
                Some(button("joining-answer-invitation", ButtonKind::Primary))
            }
            (Some(RequestKind::Application), _) => {
                Some(button("joining-see-application", ButtonKind::Secondary))
            }
            (None, Way::Open) => Some(button("joining-join", ButtonKind::Secondary)),
            (None, Way::Application) => Some(button("joining-apply", ButtonKind::Secondary)),
            (None, Way::Invitation | Way::Appointment) => None,
        }
    };
    let keepers = (group.may_edit_roster && group.joining.way.invites()).then(|| {
        let label = frame.t_with("joining-requests-link", &[("count", door.waiting.into())]);
        view! { <a href=format!("{base}/joining")>{label}</a> }
    });
    let actions = (own.is_some() || keepers.is_some())
        .then(|| view! { <p class="actions">{own} {keepers}</p> });
    view! {
        <Section id="membership" title=frame.t("joining-title")>
            <p>{way_in_a_sentence(frame, group.joining)}</p>
            {actions}
        </Section>
    }
    .into_any()
}

/// How one joins, with the voting status one gets and what one leaves behind.
pub(super) fn way_in_a_sentence(frame: &Frame, joining: Joining) -> String {
    let way = frame.t(match joining.way {
        Way::Appointment => "joining-sentence-appointment",
        Way::Open => "joining-sentence-open",
        Way::Application => "joining-sentence-application",
        Way::Invitation => "joining-sentence-invitation",
    });
    let status = joining.way.invites().then(|| {
        let status = status_in_words(frame, joining.status);
        frame.t_with("joining-sentence-status", &[("status", status.into())])
    });
    let emeritus = joining
        .emeritus
        .then(|| frame.t("joining-sentence-emeritus"));
    let sentences: Vec<String> = [Some(way), status, emeritus]
        .into_iter()
        .flatten()
        .collect();
    sentences.join(match frame.language {
        folkmoot_domain::language::Language::Chinese => "",
        _ => " ",
    })
}

/// What somebody wrote, in their own lines.
pub(super) fn said(frame: &Frame, text: &str) -> Option<AnyView> {
    let text = text.to_owned();
    (!text.is_empty())
        .then(|| view! { <blockquote class="said">{frame.written(text)}</blockquote> }.into_any())
}

/// Who asked whom, in words.
pub(super) fn kind_of_request(frame: &Frame, kind: RequestKind) -> String {
    frame.t(match kind {
        RequestKind::Application => "joining-kind-application",
        RequestKind::Invitation => "joining-kind-invitation",
    })
}

/// What has come of a request, with when and by whom.
pub(super) fn state(frame: &Frame, request: &JoinRequest) -> AnyView {
    let (tone, key) = match request.state {
        RequestState::Pending => (Tone::Active, "joining-state-pending"),
        RequestState::Accepted => (Tone::Positive, "joining-state-accepted"),
        RequestState::Declined => (Tone::Neutral, "joining-state-declined"),
        RequestState::Withdrawn => (Tone::Neutral, "joining-state-withdrawn"),
    };
    let answered = request.answered_at.map(|at| {
        let by = request
            .answered_by_name
            .clone()
            .unwrap_or_else(|| frame.t("bodies-closed-account"));
        view! {
            <span class="cell-note">{frame.distance_view(at)} ", " {by}</span>
        }
    });
    let answer = (!request.answer.is_empty()).then(|| {
        let answer = frame.written(request.answer.clone());
        view! { <span class="cell-note said">{answer}</span> }
    });
    view! {
        <Badge tone=tone label=frame.t(key)/>
        {answered}
        {answer}
    }
    .into_any()
}

/// Applications and invitations of a body, for those who answer.
pub fn requests_page(
    frame: &Frame,
    body: &Body,
    joining: Joining,
    pending: &[JoinRequest],
    answered: &[JoinRequest],
) -> Page {
    let title = frame.t("joining-requests-title");
    let base = address(body);
    let invite = joining.way.invites().then(|| {
        view! {
            <p class="actions">
                <LinkButton label=frame.t("joining-invite") href=format!("{base}/invite")/>
            </p>
        }
    });
    let columns = || {
        vec![
            Column::text(frame.t("bodies-column-person")),
            Column::text(frame.t("joining-column-kind")),
            Column::text(frame.t("joining-column-made")),
        ]
    };
    let cells = |request: &JoinRequest| {
        vec![
            Cell::new(person_link(frame, request.account, request.name.as_deref())),
            Cell::from(kind_of_request(frame, request.kind)),
            Cell::new(frame.distance_view(request.made_at)),
        ]
    };
    let mut open = columns();
    open.push(Column::text(frame.t("joining-column-answer")));
    let waiting = pending
        .iter()
        .map(|request| {
            let mut row = cells(request);
            let href = format!("{base}/joining/{}", request.id);
            let label = match request.kind {
                RequestKind::Application => frame.t("joining-review"),
                RequestKind::Invitation => frame.t("joining-look"),
            };
            let about = frame.about(request.name.clone().unwrap_or_default());
            row.push(Cell::new(view! { <a href=href>{label} {about}</a> }));
            Row::new(row)
        })
        .collect::<Vec<_>>();
    let mut over = columns();
    over.push(Column::text(frame.t("joining-column-state")));
    let former = answered
        .iter()
        .map(|request| {
            let mut row = cells(request);
            row.push(Cell::new(state(frame, request)));
            Row::new(row)
        })
        .collect::<Vec<_>>();
    let view = view! {
        {heading(frame, Some(body), &title)}
        <p>{way_in_a_sentence(frame, joining)}</p>
        {invite}
        <Section id="pending" title=frame.t("joining-pending")>
            {if waiting.is_empty() {
                view! { <EmptyState title=frame.t("joining-pending-none")/> }.into_any()
            } else {
                view! {
                    <DataTable
                        caption=frame.t("joining-pending-caption")
                        columns=open
                        rows=waiting
                    />
                }
                    .into_any()
            }}
        </Section>
        {(!former.is_empty())
            .then(|| {
                view! {
                    <Section id="answered" title=frame.t("joining-answered")>
                        <DataTable
                            caption=frame.t("joining-answered-caption")
                            columns=over
                            rows=former
                        />
                    </Section>
                }
            })}
    };
    Page::new(title, view).private()
}

/// Somebody's own applications and invitations; nothing where there is none.
pub fn own_requests(frame: &Frame, requests: &[JoinRequest]) -> Option<AnyView> {
    let columns = vec![
        Column::text(frame.t("bodies-column-group")),
        Column::text(frame.t("joining-column-kind")),
        Column::text(frame.t("joining-column-made")),
        Column::text(frame.t("joining-column-state")),
    ];
    let rows: Vec<Row> = requests
        .iter()
        .map(|request| {
            let group = request.body_name.clone();
            let base = format!("/groups/{}", request.slug);
            let next = request.is_pending().then(|| {
                let label = frame.t(match request.kind {
                    RequestKind::Application => "joining-see-application",
                    RequestKind::Invitation => "joining-answer-invitation",
                });
                let about = frame.about(group.clone());
                view! {
                    <span class="cell-note">
                        <a href=format!("{base}/join")>{label} {about}</a>
                    </span>
                }
            });
            Row::new(vec![
                Cell::new(view! { <a href=base>{group}</a> }),
                Cell::from(kind_of_request(frame, request.kind)),
                Cell::new(frame.distance_view(request.made_at)),
                Cell::new(view! {
                    {state(frame, request)}
                    {next}
                }),
            ])
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <Section id="membership" title=frame.t("joining-requests-title")>
                <DataTable caption=frame.t("joining-own-caption") columns=columns rows=rows/>
            </Section>
        }
        .into_any()
    })
}
