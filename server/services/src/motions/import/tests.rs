use folkmoot_domain::{bodies::BodyEntry, motions::register::RegisterQuery};
use folkmoot_store::{Store, testing::on_both_databases};

use super::*;
use crate::{
    bodies::create,
    motions::{list, show},
    testing::{administrator, person, services_at},
};

const VOTE: &str = r#"{
  "description": "Mow the north field",
  "refs": ["https://example.org/1"],
  "outcome": "Yes",
  "votes": {"ada": 1, "Omar": 1, "hana": -1, "quill": 0, "chiara": 0}
}"#;

const CHOICE: &str = r#"{
  "description": "Which field first?",
  "outcome": {"winner(s)": ["North"]},
  "votes": {"ada": {"North": 2147483648, "South": -1}, "omar": {"North": 0, "South": 0}}
}"#;

async fn office(store: &Store) -> (Services, Viewer) {
    let (services, _) = services_at(store, "2026-07-31T12:00:00Z");
    let admin = administrator(store).await;
    let entry = BodyEntry {
        slug: "tsc".into(),
        code: "TSC".into(),
        name: "Field Council".into(),
        kind: "committee".into(),
        zone: "America/New_York".into(),
        ..BodyEntry::default()
    };
    create(&services, &admin, entry).await.unwrap();
    (services, admin)
}

fn node(text: &str, name: &str) -> Vec<PastDecision> {
    read_past(text.as_bytes(), name, Format::Node).unwrap()
}

async fn register(services: &Services) -> Vec<(String, Standing)> {
    let query = RegisterQuery {
        limit: "100".into(),
        ..RegisterQuery::default()
    };
    let register = list(services, None, query).await.unwrap();
    let mut rows: Vec<_> = register
        .rows
        .into_iter()
        .map(|row| (row.code, row.standing))
        .collect();
    rows.sort();
    rows
}

on_both_databases! {
    async fn a_vote_stands_in_the_register_with_its_arithmetic_and_where_it_comes_from(store: Store) {
        let (services, admin) = office(&store).await;
        let votes = node(VOTE, "2022-04-11-1.json");
        let dry = import_past(&services, &admin, "tsc", votes.clone(), true).await.unwrap();
        assert_eq!(dry[0].code, "TSC-2022-001");
        assert_eq!(register(&services).await, []);
        import_past(&services, &admin, "tsc", votes.clone(), false).await.unwrap();
        let motion = show(&services, None, "TSC-2022-001").await.unwrap().motion;
        let outcome = motion.outcome().unwrap();
        // Two of three: passed only because the abstentions are left out.
        assert_eq!(outcome.verdict, Verdict::Passed);
        assert_eq!((outcome.tally.yes, outcome.tally.no, outcome.tally.abstain), (2, 1, 2));
        assert_eq!(motion.roll_call.len(), 5, "those who are listed are the electorate");
        assert_eq!(motion.opened_at.unwrap().to_string(), "2022-04-11T04:00:00Z");
        let imported = motion.imported.unwrap();
        assert_eq!((imported.source.as_str(), imported.recorded.as_str()), ("2022-04-11-1.json", "Yes"));
        assert!(imported.computed);
        assert_eq!(motion.history.len(), 1);
        // The same file again changes nothing; another of the same name is told of.
        let again = import_past(&services, &admin, "tsc", votes, false).await.unwrap();
        assert!(again[0].known && !again[0].differs);
        let other = node(&VOTE.replace("north", "south"), "2022-04-11-1.json");
        let other = import_past(&services, &admin, "tsc", other, false).await.unwrap();
        assert!(other[0].known && other[0].differs);
        assert_eq!(register(&services).await.len(), 1);
    }

    async fn a_choice_between_options_is_text_and_not_computed(store: Store) {
        let (services, admin) = office(&store).await;
        import_past(&services, &admin, "tsc", node(CHOICE, "2022-05-18-0.json"), false).await.unwrap();
        let motion = show(&services, None, "TSC-2022-001").await.unwrap().motion;
        assert_eq!(motion.outcome().unwrap().verdict, Verdict::Recorded);
        assert!(motion.text.contains("Recorded winner:\n\n- North"));
        let imported = motion.imported.unwrap();
        assert_eq!((imported.recorded.as_str(), imported.computed), ("North", false));
        assert_eq!(motion.roll_call.len(), 2);
        assert!(motion.roll_call.iter().all(|row| row.choice.is_none()));
    }

    async fn votes_that_contradict_the_record_are_not_made_to_fit(store: Store) {
        let (services, admin) = office(&store).await;
        let text = VOTE.replace("\"Yes\"", "\"No\"");
        let done = import_past(&services, &admin, "tsc", node(&text, "2022-01-01-0.json"), false).await.unwrap();
        assert!(done[0].contradicts);
        assert_eq!(done[0].standing, Standing::Recorded);
        let motion = show(&services, None, "TSC-2022-001").await.unwrap().motion;
        assert!(!motion.imported.unwrap().computed);
    }

    async fn rows_of_csv_are_decisions_numbered_by_their_days(store: Store) {
        let (services, admin) = office(&store).await;
        let text = "decision,date,question,links,outcome,voter,vote\n\
            b,2021-06-02,Second?,,No,ada,yes\nb,,,,,omar,no\nb,,,,,hana,no\n\
            a,2021-06-01,First?,https://example.org,Yes,ada,for\n";
        let votes = read_past(text.as_bytes(), "old.csv", Format::Csv).unwrap();
        let done = import_past(&services, &admin, "tsc", votes, false).await.unwrap();
        let told: Vec<_> = done.iter().map(|one| (one.source.as_str(), one.code.as_str(), one.standing)).collect();
        assert_eq!(told, [
            ("old.csv#a", "TSC-2021-001", Standing::Passed),
            ("old.csv#b", "TSC-2021-002", Standing::Failed),
        ]);
    }

    async fn only_administrators_import_and_only_into_a_body_that_is_there(store: Store) {
        let (services, admin) = office(&store).await;
        let member = person(&store, 5, "Mo").await;
        let votes = node(VOTE, "2022-04-11-1.json");
        assert!(matches!(
            import_past(&services, &member, "tsc", votes.clone(), false).await,
            Err(Refusal::NotAllowed(_))
        ));
        assert!(matches!(
            import_past(&services, &admin, "nobody", votes, false).await,
            Err(Refusal::NotFound)
        ));
    }

    async fn the_votes_of_the_node_committee_come_out_as_they_were_recorded(store: Store) {
        let Ok(root) = std::env::var("FOLKMOOT_FIXTURES") else {
            println!("skipped: FOLKMOOT_FIXTURES names no folder");
            return;
        };
        let (services, admin) = office(&store).await;
        let mut votes = Vec::new();
        for entry in std::fs::read_dir(format!("{root}/elections/node-tsc")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.extension().is_some_and(|ending| ending == "json") {
                votes.extend(read_past(&std::fs::read(&path).unwrap(), &name, Format::Node).unwrap());
            }
        }
        let done = import_past(&services, &admin, "tsc", votes, false).await.unwrap();
        let told: Vec<_> = done
            .iter()
            .map(|one| (one.source.trim_end_matches(".json"), one.code.as_str(), one.standing, one.tally.yes, one.tally.no, one.tally.abstain))
            .collect();
        let (passed, recorded) = (Standing::Passed, Standing::Recorded);
        assert_eq!(told, [
            ("2022-02-21-0", "TSC-2022-001", recorded, 0, 0, 0),
            ("2022-04-11-0", "TSC-2022-002", recorded, 0, 0, 0),
            ("2022-04-11-1", "TSC-2022-003", passed, 9, 2, 7),
            ("2022-05-11-0", "TSC-2022-004", passed, 11, 0, 0),
            ("2022-05-18-0", "TSC-2022-005", recorded, 0, 0, 0),
            ("2022-07-06-0", "TSC-2022-006", passed, 13, 0, 0),
            ("2022-07-20-0", "TSC-2022-007", passed, 12, 0, 1),
            ("2022-08-31-0", "TSC-2022-008", passed, 15, 0, 0),
            ("2022-08-31-1", "TSC-2022-009", passed, 15, 0, 0),
            ("2022-09-15-0", "TSC-2022-010", passed, 14, 0, 0),
            ("2022-11-30-0", "TSC-2022-011", passed, 19, 0, 0),
        ]);
        for (source, winner) in [
            ("2022-02-21-0.json", "Use primordials in the error path only if there are no significant perf regression."),
            ("2022-05-18-0.json", "`node:util`"),
        ] {
            let one = done.iter().find(|one| one.source == source).unwrap();
            assert_eq!(one.recorded, winner);
        }
        // The same people vote again and again: each has one account.
        let motion = show(&services, None, "TSC-2022-011").await.unwrap().motion;
        let people = crate::accounts::people(&services, &admin, "ronag", "", folkmoot_domain::paging::Limit::default()).await.unwrap();
        assert_eq!(people.people.len(), 1);
        assert!(motion.roll_call.iter().any(|row| row.person.id == people.people[0].id));
    }
}

#[test]
fn what_is_no_past_vote_is_refused_in_a_sentence() {
    let refused =
        |text: &str, name: &str, format| read_past(text.as_bytes(), name, format).unwrap_err().0;
    let node = |text: &str| refused(text, "2022-04-11-1.json", Format::Node);
    assert!(node("{").contains("no vote with description"));
    assert!(node("[]").contains("no vote with description"));
    assert!(node(&VOTE.replace("\"Yes\"", "\"Maybe\"")).contains("neither Yes nor No"));
    assert!(node(&VOTE.replace("\"ada\": 1", "\"ada\": 2")).contains("none of 1, 0 and -1"));
    assert!(node(&VOTE.replace("\"ada\": 1", "\"a b\": 1")).contains("no name that GitHub allows"));
    assert!(node(&CHOICE.replace("{\"North\": 0, \"South\": 0}", "1")).contains("on one question"));
    assert!(node(&CHOICE.replace("[\"North\"]", "[]")).contains("no winner"));
    assert!(node(&VOTE.replace("Mow the north field", " ")).contains("asks no question"));
    assert!(refused(VOTE, "vote.json", Format::Node).contains("does not begin with the day"));
    assert!(refused("a,b\n", "x.csv", Format::Csv).contains("no column \"decision\""));
    let head = "decision,date,question,links,outcome,voter,vote\n";
    let csv = |rows: &str| refused(&format!("{head}{rows}"), "x.csv", Format::Csv);
    assert!(csv("a,soon,Q,,Yes,ada,yes\n").contains("line 2"));
    assert!(csv("a,2021-01-01,Q,,Yes,ada,aye\n").contains("none of yes, no and abstain"));
    assert!(csv("a,2021-01-01,Q,,Yes,ada,yes\na,,,,,ada,no\n").contains("votes twice"));
    let deep = "[".repeat(100_000);
    assert!(node(&deep).contains("no vote"));
    let long = VOTE.replace("Mow", &"x".repeat(30_000));
    assert!(node(&long).contains("more than 20000 characters"));
    assert!(read_past(&vec![b' '; 10 << 20], "2022-04-11-1.json", Format::Node).is_err());
    assert!(read_past(b"\xff", "2022-04-11-1.json", Format::Node).is_err());
}
