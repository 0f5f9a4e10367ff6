//! CNCF's `tags.yaml`: technical advisory groups and their subprojects, with dated terms.

use folkmoot_domain::bodies::{
    Kind, Role,
    exchange::{ListedBody, Remarks, RosterFile},
};

use super::{
    register::{Bench, read_group, write_group},
    yaml::{Node, parse},
};
use crate::surveys::exchange::Refused;

const BENCHES: [Bench; 3] = [
    Bench {
        key: "chairs",
        role: Some(Role::Chair),
        status: None,
    },
    Bench {
        key: "tech_leads",
        role: Some(Role::TechnicalLead),
        status: None,
    },
    Bench {
        key: "subproject_leads",
        role: Some(Role::Lead),
        status: None,
    },
];

/// Reads a register of groups and subprojects.
pub(super) fn read(text: &str, remarks: &mut Remarks) -> Result<RosterFile, Refused> {
    let root = parse(text)?;
    root.note_others(&["tags", "toc_subprojects"], remarks);
    if root.get("tags").is_none() && root.get("toc_subprojects").is_none() {
        return Err(Refused::new("roster-refused-sections").with("keys", "tags, toc_subprojects"));
    }
    let mut file = RosterFile::default();
    for group in root.get("tags").map_or(&[][..], Node::items) {
        let body = read_group(group, &BENCHES, remarks);
        let slug = body.slug.clone();
        file.bodies.push(ListedBody {
            kind: Some(Kind::SpecialInterestGroup),
            ..body
        });
        for subproject in group.get("tag_subprojects").map_or(&[][..], Node::items) {
            file.bodies.push(ListedBody {
                kind: Some(Kind::WorkingGroup),
                parent: Some(slug.clone()),
                ..read_group(subproject, &BENCHES, remarks)
            });
        }
    }
    for subproject in root.get("toc_subprojects").map_or(&[][..], Node::items) {
        file.bodies.push(ListedBody {
            kind: Some(Kind::WorkingGroup),
            ..read_group(subproject, &BENCHES, remarks)
        });
    }
    Ok(file)
}

/// Writes a register of groups and subprojects.
pub(super) fn write(file: &RosterFile, remarks: &mut Remarks) -> String {
    let child_of = |body: &ListedBody| {
        body.parent
            .clone()
            .filter(|parent| file.bodies.iter().any(|other| other.slug == *parent))
    };
    let is_child = |body: &ListedBody| {
        // Subprojects have none of their own: a grandchild goes to the end of the file.
        child_of(body).is_some_and(|parent| {
            let parents = file.bodies.iter().filter(|other| other.slug == parent);
            parents
                .into_iter()
                .any(|other| is_group(other) && child_of(other).is_none())
        })
    };
    let mut text = String::new();
    for body in file
        .bodies
        .iter()
        .filter(|body| !is_child(body) && is_group(body))
    {
        if text.is_empty() {
            text.push_str("tags:\n");
        }
        write_group(&mut text, body, &BENCHES, 2, true, remarks);
        let children = file
            .bodies
            .iter()
            .filter(|child| is_child(child) && child.parent.as_deref() == Some(&body.slug));
        for (number, child) in children.enumerate() {
            if number == 0 {
                text.push_str("    tag_subprojects:\n");
            }
            write_group(&mut text, child, &BENCHES, 6, true, remarks);
        }
    }
    let mut begun = false;
    for body in file
        .bodies
        .iter()
        .filter(|body| !is_child(body) && !is_group(body))
    {
        if !begun {
            text.push_str("toc_subprojects:\n");
            begun = true;
        }
        if body.parent.is_some() {
            remarks.note("roster-lost-parent", body.slug.as_str(), None);
        }
        write_group(&mut text, body, &BENCHES, 2, true, remarks);
    }
    text
}

fn is_group(body: &ListedBody) -> bool {
    body.kind != Some(Kind::WorkingGroup)
}
