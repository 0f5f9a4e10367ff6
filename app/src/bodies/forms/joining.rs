//! The forms by which one joins, answers, invites and leaves.

use folkmoot_domain::{
    bodies::{
        ApplicationEntry, Body, Departure, InvitationEntry, JoinRequest, Joining, JoiningEntry,
        LeaveEntry, Position, Reply, ReplyEntry, RequestKind, VotingStatus, Way,
    },
    forms::Form,
    ids::AccountId,
};
use folkmoot_ui::{
    Button, ButtonKind, Checkboxes, Choice, ErrorSummary, Notice, NoticeKind, Radios, TextArea,
};
use leptos::prelude::*;

use super::{address, finder, found, heading};
use crate::{
    bodies::{
        joining::{kind_of_request, said, state, way_in_a_sentence},
        role_in_words, status_in_words,
    },
    form::{Fields, FormPage, Line, choices, submit},
    frame::{Frame, Page},
};

/// What was typed into the forms of the page on which one joins.
#[derive(Debug, Clone, Default)]
pub struct DoorForms {
    /// An application.
    pub application: Form<ApplicationEntry>,
    /// The answer to an invitation.
    pub reply: Form<ReplyEntry>,
}

/// The page on which one joins, waits, or answers an invitation.
pub fn join_page(
    frame: &Frame,
    body: &Body,
    joining: Joining,
    position: &Position,
    forms: &DoorForms,
) -> Page {
    match (position, joining.way) {
        (Position::Applied(request), _) => waiting_page(frame, body, request),
        (Position::Invited(request), _) => invited_page(frame, body, joining, request, forms),
        (Position::Outside, Way::Open) => open_page(frame, body, joining),
        (Position::Outside, Way::Application) => application_page(frame, body, joining, forms),
        (Position::Seated | Position::Outside, _) => closed_page(frame, body, joining, position),
    }
}

/// There is nothing to be done here: the viewer has a seat, or this is not the way to get one.
fn closed_page(frame: &Frame, body: &Body, joining: Joining, position: &Position) -> Page {
    let title = frame.t("joining-join-title");
    let base = address(body);
    let (said, link, href) = if *position == Position::Seated {
        let said = frame.t("joining-conflict-seated");
        (said, frame.t("joining-leave"), format!("{base}/leave"))
    } else {
        let said = way_in_a_sentence(frame, joining);
        (said, frame.t("joining-back"), base)
    };
    let view = view! {
        {heading(frame, Some(body), &title)}
        <Notice kind=NoticeKind::Information title=said>
            <p>
                <a href=href>{link}</a>
            </p>
        </Notice>
    };
    Page::new(title, view).narrow().private()
}

/// A page with one form that goes to the door.
fn door_form<V>(
    frame: &Frame,
    body: &Body,
    title: String,
    form: &Form<V>,
    (fields, buttons): (AnyView, AnyView),
) -> Page {
    FormPage {
        heading: heading(frame, Some(body), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("{}/join", address(body)),
        fields,
        buttons,
        back: address(body),
    }
    .page(frame)
}

fn open_page(frame: &Frame, body: &Body, joining: Joining) -> Page {
    let fields = view! {
        <input type="hidden" name="do" value="join"/>
        <p>{way_in_a_sentence(frame, joining)}</p>
        <p>{frame.t("joining-public")}</p>
    };
    let buttons = submit(frame, "joining-join", ButtonKind::Primary);
    let title = frame.t("joining-join-title");
    let none = Form::<ApplicationEntry>::default();
    door_form(frame, body, title, &none, (fields.into_any(), buttons))
}

fn application_page(frame: &Frame, body: &Body, joining: Joining, forms: &DoorForms) -> Page {
    let form = &forms.application;
    let errors = Fields::of(frame, form);
    let fields = view! {
        <input type="hidden" name="do" value="apply"/>
        <p>{way_in_a_sentence(frame, joining)}</p>
        <TextArea
            name="statement"
            label=frame.t("joining-field-statement")
            hint=frame.t("joining-field-statement-hint")
            value=form.values.statement.clone()
            error=errors.error("statement")
            rows=8
        />
    };
    let buttons = submit(frame, "joining-apply-button", ButtonKind::Primary);
    let title = frame.t("joining-apply");
    door_form(frame, body, title, form, (fields.into_any(), buttons))
}

fn waiting_page(frame: &Frame, body: &Body, request: &JoinRequest) -> Page {
    let fields = view! {
        <input type="hidden" name="do" value="withdraw"/>
        <p>{frame.t("joining-waiting")} " " {frame.distance_view(request.made_at)}</p>
        {said(frame, &request.text)}
    };
    let buttons = submit(frame, "joining-withdraw", ButtonKind::Secondary);
    let title = frame.t("joining-see-application");
    let none = Form::<ApplicationEntry>::default();
    door_form(frame, body, title, &none, (fields.into_any(), buttons))
}

fn invited_page(
    frame: &Frame,
    body: &Body,
    joining: Joining,
    request: &JoinRequest,
    forms: &DoorForms,
) -> Page {
    let form = &forms.reply;
    let by = request
        .made_by_name
        .clone()
        .unwrap_or_else(|| frame.t("bodies-closed-account"));
    let status = status_in_words(frame, joining.status);
    let answer = Line::new("answer", "joining-field-declined", &form.values.answer);
    let fields = view! {
        <input type="hidden" name="do" value="reply"/>
        <p>{frame.t_with("joining-invited", &[("name", by.into())])}</p>
        {said(frame, &request.text)}
        <p>
            {frame.t_with("joining-sentence-status", &[("status", status.into())])} " "
            {frame.t("joining-public")}
        </p>
        {Fields::of(frame, form).line(answer.hint("joining-field-declined-hint"))}
    };
    let buttons = view! {
        <Button label=frame.t("joining-accept-button") name="reply" value=Reply::Accept.word()/>
        <Button
            label=frame.t("joining-decline-button")
            name="reply"
            value=Reply::Decline.word()
            kind=ButtonKind::Secondary
        />
    };
    let title = frame.t("joining-answer-invitation");
    let parts = (fields.into_any(), buttons.into_any());
    door_form(frame, body, title, form, parts)
}

/// The page on which an application is answered, or an invitation taken back.
pub fn review_page(
    frame: &Frame,
    body: &Body,
    request: &JoinRequest,
    form: &Form<ReplyEntry>,
) -> Page {
    let title = kind_of_request(frame, request.kind);
    let who = request
        .name
        .clone()
        .unwrap_or_else(|| frame.t("bodies-closed-account"));
    let href = format!("/people/{}", request.account);
    let above = view! {
        <p>
            <strong>
                <a href=href>{who}</a>
            </strong>
            " · "
            {frame.distance_view(request.made_at)}
        </p>
        {said(frame, &request.text)}
    };
    if !request.is_pending() {
        let view = view! {
            {heading(frame, Some(body), &title)}
            {above}
            <p>{state(frame, request)}</p>
        };
        return Page::new(title, view).narrow().private();
    }
    let (fields, buttons) = match request.kind {
        RequestKind::Application => (
            reply_fields(frame, form),
            submit(frame, "joining-reply-button", ButtonKind::Primary),
        ),
        RequestKind::Invitation => (
            view! { <input type="hidden" name="reply" value=Reply::Decline.word()/> }.into_any(),
            submit(frame, "joining-take-back", ButtonKind::Secondary),
        ),
    };
    FormPage {
        heading: heading(frame, Some(body), &title),
        title,
        errors: &form.errors,
        above: Some(above.into_any()),
        action: format!("{}/joining/{}", address(body), request.id),
        fields,
        buttons,
        back: format!("{}/joining", address(body)),
    }
    .page(frame)
}

fn reply_fields(frame: &Frame, form: &Form<ReplyEntry>) -> AnyView {
    let fields = Fields::of(frame, form);
    let replies = choices(
        Reply::ALL,
        Reply::word,
        |reply| {
            frame.t(match reply {
                Reply::Accept => "joining-reply-accept",
                Reply::Decline => "joining-reply-decline",
            })
        },
        &form.values.reply,
    );
    view! {
        <Radios
            name="reply"
            legend=frame.t("joining-field-reply")
            error=fields.error("reply")
            choices=replies
        />
        <TextArea
            name="answer"
            label=frame.t("joining-field-answer")
            hint=frame.t("joining-field-answer-hint")
            value=form.values.answer.clone()
            error=fields.error("answer")
            rows=4
        />
    }
    .into_any()
}

/// The page on which somebody is found and invited.
pub fn invitation_page(
    frame: &Frame,
    body: &Body,
    search: &str,
    people: &[(AccountId, String)],
    form: &Form<InvitationEntry>,
) -> Page {
    let action = format!("{}/invite", address(body));
    let title = frame.t("joining-invite");
    let fields = Fields::of(frame, form);
    let invite = (!people.is_empty()).then(|| {
        view! {
            <form class="form" method="post" action=action.clone()>
                <input type="hidden" name="find" value=search.to_owned()/>
                <Radios
                    name="account"
                    legend=frame.t("bodies-column-person")
                    error=fields.error("account")
                    choices=found(people, &form.values.account)
                />
                <TextArea
                    name="message"
                    label=frame.t("joining-field-message")
                    hint=frame.t("joining-field-message-hint")
                    value=form.values.message.clone()
                    error=fields.error("message")
                    rows=4
                />
                <p class="actions">
                    <Button label=frame.t("joining-invite-button")/>
                </p>
            </form>
        }
    });
    let view = view! {
        {heading(frame, Some(body), &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        {finder(frame, action, search, people.is_empty())}
        {invite}
    };
    Page::new(title, view).narrow().private()
}

/// The page on which a member resigns.
pub fn leave_page(
    frame: &Frame,
    body: &Body,
    departure: Option<&Departure>,
    form: &Form<LeaveEntry>,
) -> Page {
    let title = frame.t("joining-leave-title");
    let Some(departure) = departure else {
        let view = view! {
            {heading(frame, Some(body), &title)}
            <Notice kind=NoticeKind::Information title=frame.t("joining-conflict-no-seat")>
                <p>
                    <a href=address(body)>{frame.t("joining-back")}</a>
                </p>
            </Notice>
        };
        return Page::new(title, view).narrow().private();
    };
    let entry = &form.values;
    let first_day_out = crate::when::day_in_words(frame.language, departure.from);
    let terms = departure
        .ending
        .iter()
        .map(|term| {
            let role = role_in_words(frame, term.role);
            let status = status_in_words(frame, term.voting_status);
            view! {
                <li>
                    {format!("{role} · {status} · ")} {frame.t("bodies-since")} " "
                    {frame.day(term.term.from)}
                </li>
            }
        })
        .collect_view();
    let reason = Line::new("reason", "joining-field-leaving", &entry.reason);
    let emeritus = departure.emeritus.then(|| {
        let stay = Choice::new(
            "yes",
            frame.t("joining-stay-emeritus"),
            !entry.emeritus.is_empty(),
        )
        .with_hint(frame.t("joining-stay-emeritus-hint"));
        view! {
            <Checkboxes
                name="emeritus"
                legend=status_in_words(frame, VotingStatus::Emeritus)
                choices=vec![stay]
            />
        }
    });
    FormPage {
        heading: heading(frame, Some(body), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("{}/leave", address(body)),
        fields: view! {
            <div class="stack">
                <p>{frame.t_with("joining-leave-lead", &[("day", first_day_out.into())])}</p>
                <ul>{terms}</ul>
                {departure.coming.then(|| view! { <p>{frame.t("joining-leave-coming")}</p> })}
            </div>
            {Fields::of(frame, form).line(reason.hint("joining-field-leaving-hint"))}
            {emeritus}
        }
        .into_any(),
        buttons: submit(frame, "joining-leave-button", ButtonKind::Danger),
        back: address(body),
    }
    .page(frame)
}

/// How one joins, as a part of the form that edits a body.
pub(super) fn joining_fields(frame: &Frame, fields: Fields<'_>, entry: &JoiningEntry) -> AnyView {
    let ways = Way::ALL
        .iter()
        .map(|way| {
            let (label, hint) = match way {
                Way::Appointment => ("joining-way-appointment", "joining-way-appointment-hint"),
                Way::Open => ("joining-way-open", "joining-way-open-hint"),
                Way::Application => ("joining-way-application", "joining-way-application-hint"),
                Way::Invitation => ("joining-way-invitation", "joining-way-invitation-hint"),
            };
            let chosen = way.word() == entry.joining;
            Choice::new(way.word(), frame.t(label), chosen).with_hint(frame.t(hint))
        })
        .collect();
    let statuses = choices(
        &Joining::STATUSES,
        VotingStatus::word,
        |status| status_in_words(frame, status),
        &entry.joins_as,
    );
    let joins_as = ("joining-field-status", Some("joining-field-status-hint"));
    let emeritus = Choice::new(
        "yes",
        frame.t("joining-field-emeritus"),
        !entry.emeritus.is_empty(),
    );
    view! {
        <Radios
            name="joining"
            legend=frame.t("joining-field-way")
            error=fields.error("joining")
            choices=ways
        />
        {fields.select("joins_as", joins_as, "bodies-choose", statuses)}
        <Checkboxes
            name="emeritus"
            legend=frame.t("joining-field-leavers")
            choices=vec![emeritus]
        />
    }
    .into_any()
}
