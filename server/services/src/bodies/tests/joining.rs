//! People join a body openly, by application, by invitation; they leave it, and see their own history.

use folkmoot_domain::{
    accounts::SignUp,
    bodies::{
        ApplicationEntry, Appointment, InvitationEntry, LeaveEntry, Leaving, Position, ReplyEntry,
        RequestKind, RequestState, Way,
    },
    ids::JoinRequestId,
};

use super::{details::form, *};
use crate::accounts;

/// The committee, joined in this way; who leaves may stay on as emeritus.
async fn joined_by(services: &Services, admin: &Viewer, way: Way) -> Body {
    create(services, admin, tsc()).await.unwrap();
    let joining = Joining {
        way,
        status: VotingStatus::Voting,
        emeritus: true,
    };
    let entry = EditEntry {
        joining: JoiningEntry::of(joining),
        ..form(services, admin, "tsc").await
    };
    edit(services, admin, "tsc".into(), entry).await.unwrap()
}

fn statement(text: &str) -> ApplicationEntry {
    ApplicationEntry {
        statement: text.into(),
    }
}

fn says(reply: &str, answer: &str) -> ReplyEntry {
    ReplyEntry {
        reply: reply.into(),
        answer: answer.into(),
    }
}

fn invitation(person: &Viewer) -> InvitationEntry {
    InvitationEntry {
        account: person.id.to_string(),
        message: "Come and help".into(),
    }
}

fn slug() -> String {
    "tsc".into()
}

/// Who has which seat today: name, voting status and how they came to it.
async fn seats(services: &Services) -> Vec<(String, VotingStatus, Appointment)> {
    let page = group(services, None, slug(), None).await.unwrap();
    let seats = page.roster.seats.into_iter();
    seats
        .map(|seat| {
            (
                seat.name.unwrap(),
                seat.voting_status,
                seat.appointed.unwrap().by,
            )
        })
        .collect()
}

async fn waiting(services: &Services, admin: &Viewer) -> Vec<JoinRequestId> {
    let requests = requests(services, admin, slug()).await.unwrap();
    requests.pending.iter().map(|request| request.id).collect()
}

fn conflict<T>(outcome: Result<T, Refusal>) -> &'static str {
    match outcome {
        Err(Refusal::Conflict(reason) | Refusal::NotAllowed(reason)) => reason,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("was not refused"),
    }
}

on_both_databases! {
    async fn anybody_joins_an_open_body_once(store: Store) {
        let (services, clock) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        let mo = person(&store, 2, "Mo").await;
        create(&services, &admin, tsc()).await.unwrap();
        // A body that has said nothing about it is joined by nobody on their own.
        assert_eq!(conflict(join(&services, &mo, slug()).await), "joining-refused-way");
        assert_eq!(conflict(apply(&services, &mo, slug(), statement("Please")).await), "joining-refused-way");
        assert_eq!(conflict(invite(&services, &admin, slug(), invitation(&mo)).await), "joining-refused-way");
        let joining = Joining { way: Way::Open, status: VotingStatus::Voting, emeritus: false };
        let entry = EditEntry { joining: JoiningEntry::of(joining), ..form(&services, &admin, "tsc").await };
        edit(&services, &admin, slug(), entry).await.unwrap();
        let before = entries(&services).await;
        assert_eq!(door(&services, &mo, slug()).await.unwrap().position, Position::Outside);
        join(&services, &mo, slug()).await.unwrap();
        assert_eq!(seats(&services).await, [("Mo".to_owned(), VotingStatus::Voting, Appointment::Open)]);
        assert_eq!(entries(&services).await, before + 1);
        assert_eq!(conflict(join(&services, &mo, slug()).await), "joining-conflict-seated");
        assert_eq!(door(&services, &mo, slug()).await.unwrap().position, Position::Seated);
        // Who leaves has the seat until the day is over, and comes back afterwards.
        leave(&services, &mo, slug(), LeaveEntry::default()).await.unwrap();
        assert_eq!(conflict(join(&services, &mo, slug()).await), "joining-conflict-seated");
        clock.set("2026-03-02T12:00:00Z".parse().unwrap());
        assert_eq!(seats(&services).await, []);
        join(&services, &mo, slug()).await.unwrap();
        assert_eq!(seats(&services).await.len(), 1);
    }

    async fn of_many_who_press_the_button_at_once_each_joins_once(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        joined_by(&services, &admin, Way::Open).await;
        let (mo, ben) = (person(&store, 2, "Mo").await, person(&store, 3, "Ben").await);
        let attempts = [&mo, &ben, &mo, &ben, &mo, &mo].map(|viewer| {
            let (services, viewer) = (services.clone(), viewer.clone());
            tokio::spawn(async move { join(&services, &viewer, slug()).await })
        });
        let mut joined = 0;
        for attempt in attempts {
            match attempt.await.unwrap() {
                Ok(_) => joined += 1,
                Err(Refusal::Conflict(reason)) => assert_eq!(reason, "joining-conflict-seated"),
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!((joined, seats(&services).await.len()), (2, 2));
    }

    async fn an_application_is_reviewed_and_gives_the_seat(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        joined_by(&services, &admin, Way::Application).await;
        let (mo, ben) = (person(&store, 2, "Mo").await, person(&store, 3, "Ben").await);
        assert_eq!(conflict(join(&services, &mo, slug()).await), "joining-refused-way");
        let before = entries(&services).await;
        apply(&services, &mo, slug(), statement("I caption images")).await.unwrap();
        assert_eq!(conflict(apply(&services, &mo, slug(), statement("Again")).await), "joining-conflict-applied");
        let Position::Applied(own) = door(&services, &mo, slug()).await.unwrap().position else {
            panic!("the application waits");
        };
        assert_eq!((own.text.as_str(), own.kind), ("I caption images", RequestKind::Application));
        // What is said between a person and a body is nobody else's business.
        assert!(matches!(requests(&services, &ben, slug()).await, Err(Refusal::NotAllowed(_))));
        assert!(matches!(request(&services, &mo, slug(), own.id).await, Err(Refusal::NotAllowed(_))));
        let yes = says("accept", "");
        assert!(matches!(review(&services, &mo, slug(), own.id, yes.clone()).await, Err(Refusal::NotAllowed(_))));
        assert_eq!(entries(&services).await, before);
        assert_eq!(group(&services, Some(&admin), slug(), None).await.unwrap().door.waiting, 1);
        assert_eq!(group(&services, Some(&mo), slug(), None).await.unwrap().door.waiting, 0);

        review(&services, &admin, slug(), own.id, yes.clone()).await.unwrap();
        assert_eq!(seats(&services).await, [("Mo".to_owned(), VotingStatus::Voting, Appointment::Application)]);
        assert_eq!(entries(&services).await, before + 1);
        assert_eq!(conflict(review(&services, &admin, slug(), own.id, yes).await), "joining-conflict-answered");

        // A no says why, to the applicant, and leaves the way open for another application.
        apply(&services, &ben, slug(), statement("Me too")).await.unwrap();
        let id = waiting(&services, &admin).await[0];
        let bare = review(&services, &admin, slug(), id, says("decline", "")).await;
        assert!(matches!(bare, Err(Refusal::Invalid(errors)) if errors[0].field == "answer"));
        review(&services, &admin, slug(), id, says("decline", "No seat is free")).await.unwrap();
        let own = accounts::own_page(&services, &ben, None).await.unwrap().join_requests;
        assert_eq!((own[0].state, own[0].answer.as_str()), (RequestState::Declined, "No seat is free"));
        apply(&services, &ben, slug(), statement("And now?")).await.unwrap();
        withdraw(&services, &ben, slug()).await.unwrap();
        assert_eq!(conflict(withdraw(&services, &ben, slug()).await), "joining-conflict-answered");
        assert_eq!(waiting(&services, &admin).await, []);
        assert_eq!(entries(&services).await, before + 1);
        let elsewhere = request(&services, &admin, slug(), JoinRequestId(Uuid::nil())).await;
        assert!(matches!(elsewhere, Err(Refusal::NotFound)));
    }

    async fn of_two_who_review_an_application_at_once_one_answers(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        joined_by(&services, &admin, Way::Application).await;
        let mo = person(&store, 2, "Mo").await;
        apply(&services, &mo, slug(), statement("I caption images")).await.unwrap();
        let id = waiting(&services, &admin).await[0];
        let attempts = ["accept", "decline", "accept", "accept"].map(|reply| {
            let (services, admin) = (services.clone(), admin.clone());
            tokio::spawn(async move { review(&services, &admin, slug(), id, says(reply, "So")).await })
        });
        // Meanwhile the secretary writes the same person down, and the person takes the application back.
        let added = seat(&mo, Role::Member, VotingStatus::Voting, "2026-01-01");
        let (also, chair) = (services.clone(), admin.clone());
        let added = tokio::spawn(async move { add_member(&also, &chair, slug(), added).await });
        let (also, person) = (services.clone(), mo.clone());
        let withdrawn = tokio::spawn(async move { withdraw(&also, &person, slug()).await });
        let mut answered = 0;
        for attempt in attempts {
            match attempt.await.unwrap() {
                Ok(()) => answered += 1,
                Err(Refusal::Conflict("joining-conflict-answered" | "joining-conflict-their-seat")) => {}
                Err(other) => panic!("{other}"),
            }
        }
        match withdrawn.await.unwrap() {
            Ok(()) => answered += 1,
            Err(Refusal::Conflict(reason)) => assert_eq!(reason, "joining-conflict-answered"),
            Err(other) => panic!("{other}"),
        }
        match added.await.unwrap() {
            Ok(_) => {}
            Err(Refusal::Invalid(errors)) => assert_eq!(errors[0].message, "bodies-error-overlap"),
            Err(other) => panic!("{other}"),
        }
        assert!(answered <= 1, "{answered} answers");
        assert_eq!(seats(&services).await.len(), 1);
    }

    async fn an_invitation_is_accepted_or_declined_by_the_person_alone(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        joined_by(&services, &admin, Way::Invitation).await;
        let (mo, ben) = (person(&store, 2, "Mo").await, person(&store, 3, "Ben").await);
        assert!(matches!(invite(&services, &mo, slug(), invitation(&ben)).await, Err(Refusal::NotAllowed(_))));
        invite(&services, &admin, slug(), invitation(&mo)).await.unwrap();
        let again = invite(&services, &admin, slug(), invitation(&mo)).await;
        assert!(matches!(again, Err(Refusal::Invalid(errors)) if errors[0].message == "joining-error-invited"));
        let id = waiting(&services, &admin).await[0];
        assert_eq!(conflict(review(&services, &admin, slug(), id, says("accept", "")).await), "joining-refused-other");
        assert_eq!(conflict(reply(&services, &ben, slug(), says("accept", "")).await), "joining-conflict-answered");
        let Position::Invited(invited) = door(&services, &mo, slug()).await.unwrap().position else {
            panic!("the invitation waits");
        };
        assert_eq!((invited.text.as_str(), invited.made_by_name.as_deref()), ("Come and help", Some("Alex Admin")));
        reply(&services, &mo, slug(), says("accept", "")).await.unwrap().unwrap();
        assert_eq!(seats(&services).await, [("Mo".to_owned(), VotingStatus::Voting, Appointment::Invitation)]);
        assert_eq!(conflict(reply(&services, &mo, slug(), says("accept", "")).await), "joining-conflict-seated");

        invite(&services, &admin, slug(), invitation(&ben)).await.unwrap();
        assert_eq!(reply(&services, &ben, slug(), says("decline", "No time")).await.unwrap(), None);
        let answered = requests(&services, &admin, slug()).await.unwrap().answered;
        assert_eq!(answered.len(), 2);
        assert!(answered.iter().any(|one| one.state == RequestState::Declined && one.answer == "No time"));
        // An invitation can be taken back as long as it waits.
        invite(&services, &admin, slug(), invitation(&ben)).await.unwrap();
        let id = waiting(&services, &admin).await[0];
        review(&services, &admin, slug(), id, says("decline", "")).await.unwrap();
        assert_eq!(conflict(reply(&services, &ben, slug(), says("accept", "")).await), "joining-conflict-answered");
        assert_eq!(seats(&services).await.len(), 1);
    }

    async fn a_member_resigns_and_stays_on_as_emeritus_where_the_body_allows_it(store: Store) {
        let (services, clock) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        joined_by(&services, &admin, Way::Open).await;
        let (mo, ben) = (person(&store, 2, "Mo").await, person(&store, 3, "Ben").await);
        let chair = seat(&mo, Role::Chair, VotingStatus::Voting, "2025-01-01");
        add_member(&services, &admin, slug(), chair).await.unwrap();
        join(&services, &mo, slug()).await.map(drop).unwrap_err();
        let member = seat(&mo, Role::Member, VotingStatus::Voting, "2025-06-01");
        add_member(&services, &admin, slug(), member).await.unwrap();
        assert_eq!(leave_form(&services, &ben, slug()).await.unwrap().1, None);
        let none = leave(&services, &ben, slug(), LeaveEntry::default()).await;
        assert_eq!(conflict(none), "joining-conflict-no-seat");
        let (_, departure) = leave_form(&services, &mo, slug()).await.unwrap();
        assert_eq!(departure.unwrap().ending.len(), 2);

        let before = entries(&services).await;
        let going = LeaveEntry { reason: "Moved on".into(), emeritus: "yes".into() };
        leave(&services, &mo, slug(), going.clone()).await.unwrap();
        assert_eq!(entries(&services).await, before + 3);
        // Today still counts; tomorrow an emeritus is left, who has no vote.
        assert_eq!(seats(&services).await.len(), 2);
        clock.set("2026-03-02T12:00:00Z".parse().unwrap());
        let honoured = ("Mo".to_owned(), VotingStatus::Emeritus, Appointment::Continuation);
        assert_eq!(seats(&services).await, [honoured]);
        let page = group(&services, None, slug(), None).await.unwrap();
        assert_eq!(page.roster.former.len(), 2);
        let left = page.roster.former[0].left.clone().unwrap();
        assert_eq!((left.by, left.note.as_deref()), (Leaving::Resigned, Some("Moved on")));
        // An emeritus does not become one again, and can go altogether.
        assert_eq!(conflict(leave(&services, &mo, slug(), going).await), "joining-refused-emeritus");
        leave(&services, &mo, slug(), LeaveEntry::default()).await.unwrap();
        assert_eq!(conflict(leave(&services, &mo, slug(), LeaveEntry::default()).await), "joining-conflict-no-seat");
    }

    async fn a_term_that_has_not_begun_stays_when_somebody_leaves(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        joined_by(&services, &admin, Way::Open).await;
        let mo = person(&store, 2, "Mo").await;
        join(&services, &mo, slug()).await.unwrap();
        let chair = seat(&mo, Role::Chair, VotingStatus::Voting, "2026-06-01");
        add_member(&services, &admin, slug(), chair).await.unwrap();
        let departure = leave_form(&services, &mo, slug()).await.unwrap().1.unwrap();
        assert!(departure.coming && !departure.emeritus);
        leave(&services, &mo, slug(), LeaveEntry::default()).await.unwrap();
        let page = group(&services, None, slug(), Some(date(2026, 6, 1))).await.unwrap();
        assert_eq!(page.roster.seats.len(), 1);
    }

    async fn what_a_former_member_said_is_erased_and_an_open_application_taken_back(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        joined_by(&services, &admin, Way::Application).await;
        let form = SignUp {
            name: "Mo".into(),
            sign_in_name: "mo".into(),
            password: "seven grey seals waltz".into(),
            ..SignUp::default()
        };
        let id = accounts::sign_up(&services, form).await.unwrap();
        let mo = Viewer { id, name: "Mo".into(), administrator: false, survey_manager: false };
        apply(&services, &mo, slug(), statement("I live in the Harz")).await.unwrap();
        let own = accounts::own_page(&services, &mo, None).await.unwrap();
        assert_eq!(own.join_requests[0].text, "I live in the Harz");
        accounts::close(&services, &mo, "seven grey seals waltz").await.unwrap();
        let known = requests(&services, &admin, slug()).await.unwrap();
        assert_eq!((known.pending.len(), known.answered.len()), (0, 1));
        let (one, state) = (&known.answered[0], known.answered[0].state);
        assert_eq!((one.text.as_str(), one.name.as_deref(), state), ("", None, RequestState::Withdrawn));
    }
}
