//! What a body is there for, where it is found, and under which other one it stands.

use folkmoot_domain::bodies::{BodyEntry, Channel, ChannelKind, Details, DetailsEntry, Kind};

use super::*;

/// A working group at an address part, under no other body.
async fn working_group(services: &Services, admin: &Viewer, slug: &str) -> Body {
    let entry = BodyEntry {
        slug: slug.into(),
        code: slug.into(),
        kind: "working-group".into(),
        ..tsc()
    };
    create(services, admin, entry).await.unwrap()
}

/// The form of a body as an administrator gets it.
pub(super) async fn form(services: &Services, admin: &Viewer, slug: &str) -> EditEntry {
    let form = edit_form(services, admin, slug.into()).await.unwrap();
    EditEntry::of(&form.body, &form.details, form.joining, &form.all)
}

on_both_databases! {
    async fn what_a_body_is_there_for_is_edited_shown_and_on_the_record(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        create(&services, &admin, tsc()).await.unwrap();
        let before = entries(&services).await;
        let blank = group(&services, None, "tsc".into(), None).await.unwrap();
        assert_eq!(blank.details, Details::default());
        let typed = DetailsEntry::sent(|field| {
            match field {
                "scope_in" => "Models",
                "deliverable-0" => "A report",
                "done-0" => "2026-02-01",
                "deliverable-1" => "A model",
                "disband_condition" => "Once delivered",
                "chat" => "https://discord.example/tsc",
                "list" => "tsc@lists.example.org",
                _ => "",
            }
            .to_owned()
        });
        let entry = EditEntry {
            kind: "community".into(),
            details: typed.clone(),
            ..form(&services, &admin, "tsc").await
        };
        edit(&services, &admin, "tsc".into(), entry).await.unwrap();
        let shown = group(&services, None, "tsc".into(), None).await.unwrap();
        assert_eq!(shown.body.kind, Kind::Community);
        assert_eq!(shown.details, typed.read().unwrap());
        let list = Channel { kind: ChannelKind::List, address: "mailto:tsc@lists.example.org".into() };
        assert_eq!(shown.details.channels[1], list);
        assert_eq!(entries(&services).await, before + 1);

        // The form shows what stands, and what is emptied is gone.
        let mut entry = form(&services, &admin, "tsc").await;
        assert_eq!(entry.details.deliverables, typed.deliverables);
        entry.details = DetailsEntry { repository: "https://git.example/tsc".into(), ..DetailsEntry::default() };
        edit(&services, &admin, "tsc".into(), entry).await.unwrap();
        let shown = group(&services, None, "tsc".into(), None).await.unwrap().details;
        assert_eq!((shown.deliverables.len(), shown.channels.len()), (0, 1));
        assert_eq!((shown.scope_in.as_str(), shown.channels[0].kind), ("", ChannelKind::Repository));
    }

    async fn a_body_is_put_under_another_one_but_not_under_itself(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        for slug in ["tsc", "data", "captions"] {
            working_group(&services, &admin, slug).await;
        }
        let put_under = async |slug: &str, parent: &str| {
            let entry = EditEntry { parent: parent.into(), ..form(&services, &admin, slug).await };
            edit(&services, &admin, slug.into(), entry).await
        };
        put_under("data", "tsc").await.unwrap();
        put_under("captions", "data").await.unwrap();
        let page = group(&services, None, "data".into(), None).await.unwrap();
        assert_eq!(page.parent.unwrap().0, "tsc");
        assert_eq!(page.children[0].0, "captions");
        let before = entries(&services).await;
        for (slug, parent) in [("tsc", "captions"), ("tsc", "tsc"), ("data", "captions")] {
            let Err(Refusal::Invalid(errors)) = put_under(slug, parent).await else {
                panic!("{slug} reports to itself by way of {parent}");
            };
            assert_eq!((errors[0].field.as_ref(), errors[0].message.as_ref()), ("parent", "details-error-cycle"));
        }
        assert_eq!(entries(&services).await, before);
        put_under("data", "").await.unwrap();
        put_under("tsc", "captions").await.unwrap();
    }

    async fn of_two_who_put_two_bodies_under_each_other_at_once_one_is_refused(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        for round in 0..6 {
            let names = ["a", "b", "c"].map(|name| format!("{name}{round}"));
            for slug in &names {
                working_group(&services, &admin, slug).await;
            }
            let mut moves = Vec::new();
            for place in 0..3 {
                let (slug, parent) = (names[place].clone(), names[(place + 1) % 3].clone());
                let entry = EditEntry { parent, ..form(&services, &admin, &slug).await };
                let (services, admin) = (services.clone(), admin.clone());
                moves.push(tokio::spawn(async move { edit(&services, &admin, slug, entry).await }));
            }
            let mut done = 0;
            for one in moves {
                match one.await.unwrap() {
                    Ok(_) => done += 1,
                    Err(Refusal::Invalid(errors)) => assert_eq!(errors[0].message, "details-error-cycle"),
                    Err(other) => panic!("{other}"),
                }
            }
            assert_eq!(done, 2, "the third would close the ring");
        }
    }
}
