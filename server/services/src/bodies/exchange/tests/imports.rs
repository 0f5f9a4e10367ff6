//! Files against rosters in both databases.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{BodyEntry, MembershipEntry, exchange::Act},
    record::Kind as Entry,
};
use folkmoot_store::{Store, testing::on_both_databases};

use super::*;
use crate::{
    Refusal, Services,
    accounts::{choose_password, close, issue_reset_link, people, sign_in},
    bodies::{add_member, create, groups as list_groups, roster},
    testing::{administrator, person, services_at},
};

const TABLE: &str = "## Field Council\n\n\
    | Name | Company | GitHub | Vote |\n|---|---|---|---|\n\
    | Ada (Chair) | Ridge | ada | yes |\n| Omar | | omar | yes |\n| Hana | Brook | hana | observer |\n";

fn wanted(text: &str, format: Format) -> Wanted {
    Wanted {
        file: read_text(text, format).file,
        format,
        source: "members.md".to_owned(),
        digest: digest(text.as_bytes()),
        body: Some("council".to_owned()),
        as_of: None,
        joiners: VotingStatus::None,
        same: Vec::new(),
        removals: None,
        create_in: None,
    }
}

async fn office(store: &Store) -> (Services, Viewer) {
    let (services, _) = services_at(store, "2026-07-31T12:00:00Z");
    let admin = administrator(store).await;
    let entry = BodyEntry {
        slug: "council".into(),
        code: "FC".into(),
        name: "Field Council".into(),
        kind: "committee".into(),
        zone: "UTC".into(),
        ..BodyEntry::default()
    };
    create(&services, &admin, entry).await.unwrap();
    (services, admin)
}

async fn record_size(services: &Services) -> i64 {
    services
        .read(|tx| {
            Box::pin(async move { Ok::<_, Refusal>(folkmoot_store::record::size(tx).await?) })
        })
        .await
        .unwrap()
}

async fn seated(services: &Services) -> Vec<String> {
    let roster = roster(services, "council".into(), None).await.unwrap();
    roster
        .seats
        .iter()
        .map(|seat| {
            let name = seat.name.as_deref().unwrap_or("-");
            let affiliation = seat.affiliation.as_deref().unwrap_or("-");
            let (role, vote) = (seat.role.word(), seat.voting_status.word());
            format!("{name} {role} {vote} {affiliation} {}", seat.from)
        })
        .collect()
}

on_both_databases! {
    async fn a_dry_run_writes_nothing_and_an_import_stands_on_the_record(store: Store) {
        let (services, admin) = office(&store).await;
        let before = record_size(&services).await;
        let dry = compare_with(&services, &admin, wanted(TABLE, Format::Markdown)).await.unwrap();
        assert_eq!((dry.plans[0].steps.len(), dry.plans[0].newcomers().len()), (3, 3));
        assert_eq!(seated(&services).await, Vec::<String>::new());
        assert_eq!(record_size(&services).await, before);
        let stamp = Some(dry.stamp.clone());
        import(&services, &admin, wanted(TABLE, Format::Markdown), stamp).await.unwrap();
        assert_eq!(
            seated(&services).await,
            [
                "Ada chair voting Ridge 2026-07-31",
                "Omar member voting - 2026-07-31",
                "Hana member observer Brook 2026-07-31",
            ]
        );
        // Three terms and the import itself.
        assert_eq!(record_size(&services).await, before + 4);
        let last = crate::record::entry(&services, before + 4).await.unwrap();
        assert_eq!(last.summary.kind, Entry::RosterImported);
        assert_eq!(last.body["facts"]["begun"], 3);
        assert_eq!(last.body["facts"]["sha256"], digest(TABLE.as_bytes()));
        // What was confirmed once is not done twice.
        let again = import(&services, &admin, wanted(TABLE, Format::Markdown), Some(dry.stamp)).await;
        assert!(matches!(again, Err(Refusal::Conflict("roster-conflict-changed"))));
        let again = import(&services, &admin, wanted(TABLE, Format::Markdown), None).await.unwrap();
        assert!(again.is_empty());
        assert_eq!(record_size(&services).await, before + 4);
    }

    async fn reasons_and_alternates_of_a_file_stand_and_come_back_without_a_difference(store: Store) {
        let (services, admin) = office(&store).await;
        let table = "## Field Council\n\n\
            | Name | GitHub | Role | Vote | From | Class | Stands in for | Came by | Left by | Last day |\n\
            |---|---|---|---|---|---|---|---|---|---|\n\
            | Ada | ada | chair | voting | 2026-01-01 | large | | election (FC-2026-001): second round | term-ended | 2026-12-31 |\n\
            | Omar | omar | member | alternate | 2026-01-01 | | @ada | employer: for Ridge | | |\n";
        let done = import(&services, &admin, wanted(table, Format::Markdown), None).await.unwrap();
        // Nobody stands in for somebody who is not here before the import, no rule knows a class, no such decision was
        // adopted: all of it is said, and the second import of the same file knows the principal.
        let said: Vec<&str> = done.plans[0].remarks.iter().map(|one| one.message.as_ref()).collect();
        assert_eq!(said, ["roster-remark-class", "roster-remark-decision", "roster-remark-principal"]);
        import(&services, &admin, wanted(table, Format::Markdown), None).await.unwrap();
        let seats = roster(&services, "council".into(), None).await.unwrap().seats;
        let [ada, omar] = &seats[..] else { panic!("{seats:?}") };
        let how = ada.appointed.clone().unwrap();
        assert_eq!((how.by, how.decision, how.note.as_deref()), (Appointment::Election, None, Some("second round")));
        assert_eq!(ada.left.as_ref().map(|why| why.by), Some(Leaving::TermEnded));
        assert_eq!((omar.stands_in_for, ada.class.clone()), (Some(ada.account), None));
        for format in [Format::Csv, Format::Markdown, Format::Contributing] {
            let file = export(&services, Some("council".into()), None).await.unwrap();
            let text = write(&file, format, None).unwrap().text;
            assert!(text.contains("election: second round") && text.contains("term-ended"), "{text}");
            let again = compare_with(&services, &admin, wanted(&text, format)).await.unwrap();
            assert!(again.is_empty(), "{format:?}: {again:?}");
        }
    }

    async fn what_is_exported_comes_back_without_a_difference(store: Store) {
        let (services, admin) = office(&store).await;
        import(&services, &admin, wanted(TABLE, Format::Markdown), None).await.unwrap();
        for format in Format::ALL {
            let file = export(&services, Some("council".into()), None).await.unwrap();
            let written = write(&file, *format, None).unwrap();
            let again = compare_with(&services, &admin, wanted(&written.text, *format)).await.unwrap();
            assert!(again.is_empty(), "{format:?}: {again:?}");
        }
        let yesterday = export(&services, None, Some(date(2026, 7, 30))).await.unwrap();
        assert_eq!(yesterday.bodies[0].seats, []);
        assert!(matches!(
            export(&services, Some("nobody".into()), None).await,
            Err(Refusal::NotFound)
        ));
    }

    async fn an_account_without_a_password_is_claimed_by_a_link_and_by_nothing_else(store: Store) {
        let (services, admin) = office(&store).await;
        import(&services, &admin, wanted(TABLE, Format::Markdown), None).await.unwrap();
        let attempt = |password: &str| folkmoot_domain::accounts::SignIn {
            sign_in_name: "ada".into(),
            password: password.into(),
            ..Default::default()
        };
        for password in ["", "ada", "password"] {
            assert!(sign_in(&services, &attempt(password)).await.is_err());
        }
        let found = people(&services, &admin, "ada", "", folkmoot_domain::paging::Limit::default())
            .await
            .unwrap();
        let ada = found.people[0].id;
        let link = issue_reset_link(&services, &admin, ada).await.unwrap();
        choose_password(&services, &link, "plenty of hay in july").await.unwrap();
        let viewer = sign_in(&services, &attempt("plenty of hay in july")).await.unwrap();
        assert_eq!((viewer.id, viewer.name.as_str()), (ada, "Ada"));
        // Closing the account forgets the handle: the next file with it names somebody new.
        close(&services, &viewer, "plenty of hay in july").await.unwrap();
        let dry = compare_with(&services, &admin, wanted(TABLE, Format::Markdown)).await.unwrap();
        assert_eq!(dry.plans[0].newcomers().len(), 1);
    }

    async fn a_sign_in_name_is_no_proof_until_an_administrator_vouches(store: Store) {
        let (services, admin) = office(&store).await;
        let stranger = person(&store, 7, "Quill").await;
        let text = TABLE.replace("| ada |", "| person7 |");
        let dry = compare_with(&services, &admin, wanted(&text, Format::Markdown)).await.unwrap();
        assert_eq!(dry.homonyms, [Homonym { handle: "person7".into(), name: "Quill".into() }]);
        assert_eq!(dry.plans[0].newcomers().len(), 3);
        let vouched = Wanted {
            same: vec![("person7".into(), "Person7".into())],
            ..wanted(&text, Format::Markdown)
        };
        let done = import(&services, &admin, vouched, None).await.unwrap();
        assert_eq!((done.homonyms.len(), done.plans[0].newcomers().len()), (0, 2));
        let roster = roster(&services, "council".into(), None).await.unwrap();
        assert!(roster.seats.iter().any(|seat| seat.account == stranger.id));
        // From now on the handle is known.
        let again = compare_with(&services, &admin, wanted(&text, Format::Markdown)).await.unwrap();
        assert!(again.is_empty());
        let nobody = Wanted {
            same: vec![("omar".into(), "nobody".into())],
            ..wanted(&text, Format::Markdown)
        };
        assert!(matches!(
            import(&services, &admin, nobody, None).await,
            Err(Refusal::Conflict("roster-conflict-same"))
        ));
    }

    async fn a_mass_removal_is_refused_and_nothing_is_written(store: Store) {
        let (services, admin) = office(&store).await;
        let rows: Vec<String> = (1..=10).map(|number| format!("p{number},voting\n")).collect();
        let all = format!("github,voting_status\n{}", rows.concat());
        import(&services, &admin, wanted(&all, Format::Csv), None).await.unwrap();
        let size = record_size(&services).await;
        let few = "github,voting_status\np1,voting\np2,voting\n";
        let dry = compare_with(&services, &admin, wanted(few, Format::Csv)).await.unwrap();
        assert_eq!((dry.plans[0].removed.len(), dry.plans[0].people_before), (8, 10));
        assert!(matches!(
            import(&services, &admin, wanted(few, Format::Csv), None).await,
            Err(Refusal::Conflict("roster-conflict-removals"))
        ));
        assert_eq!((seated(&services).await.len(), record_size(&services).await), (10, size));
        // They began today, so a file of today's roster that does not list them says they never were.
        let told = Wanted { removals: Some(8), ..wanted(few, Format::Csv) };
        import(&services, &admin, told, None).await.unwrap();
        assert_eq!(seated(&services).await.len(), 2);
    }

    async fn an_end_and_a_change_keep_the_terms_that_were(store: Store) {
        let (services, admin) = office(&store).await;
        let member = person(&store, 9, "Hana").await;
        let entry = MembershipEntry {
            account: member.id.to_string(),
            role: "member".into(),
            voting_status: "voting".into(),
            affiliation: "Ridge".into(),
            from: "2026-01-01".into(),
            to: String::new(),
 appointed_by: "founding".into(), ..MembershipEntry::default() };
        add_member(&services, &admin, "council".into(), entry).await.unwrap();
        let done = import(&services, &admin, wanted(TABLE, Format::Markdown), None).await.unwrap();
        // Known by name, because she sits here: the handle is kept, the affiliation changes from today.
        let acts: Vec<_> = done.plans[0].steps.iter().filter(|step| step.who.account.is_some()).collect();
        assert!(matches!(acts[..], [
            folkmoot_domain::bodies::exchange::Step { act: Act::Handle, .. },
            folkmoot_domain::bodies::exchange::Step { act: Act::Change { .. }, .. },
        ]));
        let roster = roster(&services, "council".into(), None).await.unwrap();
        let [former] = &roster.former[..] else { panic!("{roster:?}") };
        assert_eq!((former.account, former.to), (member.id, Some(date(2026, 7, 31))));
    }

    async fn groups_that_are_not_here_are_said_or_created_and_only_administrators_import(store: Store) {
        let (services, admin) = office(&store).await;
        let several = Wanted { body: None, ..wanted(TAGS, Format::Tags) };
        let dry = compare_with(&services, &admin, several.clone()).await.unwrap();
        assert_eq!((dry.plans.len(), dry.unknown.len()), (0, 2));
        let create = Wanted { create_in: Some("Europe/Berlin".into()), ..several.clone() };
        let dry = compare_with(&services, &admin, create.clone()).await.unwrap();
        assert_eq!(dry.created, ["tag-fields", "hay"]);
        assert_eq!(list_groups(&services).await.unwrap().len(), 1, "a dry run creates nothing");
        import(&services, &admin, create.clone(), None).await.unwrap();
        let groups = list_groups(&services).await.unwrap();
        let hay = groups.iter().find(|group| group.slug == "hay").unwrap();
        assert_eq!((hay.parent.as_deref(), hay.code.as_str()), (Some("tag-fields"), "HAY"));
        assert!(import(&services, &admin, create, None).await.unwrap().is_empty());
        let member = person(&store, 3, "Mo").await;
        assert!(matches!(
            compare_with(&services, &member, several).await,
            Err(Refusal::NotAllowed(_))
        ));
    }

    async fn two_imports_at_once_write_each_seat_once(store: Store) {
        let (services, admin) = office(&store).await;
        let one = import(&services, &admin, wanted(TABLE, Format::Markdown), None);
        let other = import(&services, &admin, wanted(TABLE, Format::Markdown), None);
        let (one, other) = futures_util::future::join(one, other).await;
        let empty = [one.unwrap().is_empty(), other.unwrap().is_empty()];
        assert_eq!(empty.iter().filter(|empty| **empty).count(), 1);
        assert_eq!(seated(&services).await.len(), 3);
    }

    async fn the_rosters_of_other_projects_are_imported_whole_and_come_back(store: Store) {
        let Ok(root) = std::env::var("FOLKMOOT_FIXTURES") else {
            println!("skipped: FOLKMOOT_FIXTURES names no folder");
            return;
        };
        let (services, admin) = office(&store).await;
        for (name, format, into) in [
            ("kubernetes-sigs.yaml", Format::Sigs, None),
            ("cncf-tags.yaml", Format::Tags, None),
            ("nodejs-tsc-members.md", Format::Markdown, Some("council")),
        ] {
            let text = std::fs::read_to_string(format!("{root}/groups/{name}")).unwrap();
            let ask = || Wanted {
                body: into.map(str::to_owned),
                create_in: Some("UTC".into()),
                as_of: (format == Format::Tags).then_some(date(2026, 6, 30)),
                ..wanted(&text, format)
            };
            let done = import(&services, &admin, ask(), None).await.unwrap();
            assert_eq!(done.unknown, Vec::<String>::new(), "{name}");
            assert!(!done.is_empty());
            let again = compare_with(&services, &admin, ask()).await.unwrap();
            assert!(again.is_empty(), "{name}: {:?}", again.plans.iter().flat_map(|plan| &plan.steps).take(3).collect::<Vec<_>>());
            // Written from the database and read again, body by body, nothing differs either.
            for plan in &done.plans {
                let file = export(&services, Some(plan.slug.clone()), ask().as_of).await.unwrap();
                let written = write(&file, format, None).unwrap();
                let Ok(back) = read(written.text.as_bytes(), format) else {
                    assert!(file.bodies[0].seats.is_empty());
                    continue;
                };
                let back = Wanted { file: back.file, body: Some(plan.slug.clone()), ..ask() };
                let compared = compare_with(&services, &admin, back).await.unwrap();
                assert!(compared.is_empty(), "{name} {}: {compared:?}", plan.slug);
            }
        }
    }
}
