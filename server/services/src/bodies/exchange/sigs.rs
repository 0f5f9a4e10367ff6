//! Kubernetes' `sigs.yaml`: special interest groups, working groups, user groups and committees with their leads.

use folkmoot_domain::bodies::{
    Kind, Role, VotingStatus,
    exchange::{Remarks, RosterFile},
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
    // What the emeriti were is not said.
    Bench {
        key: "emeritus_leads",
        role: None,
        status: Some(VotingStatus::Emeritus),
    },
];

const SECTIONS: [(&str, Kind); 4] = [
    ("sigs", Kind::SpecialInterestGroup),
    ("workinggroups", Kind::WorkingGroup),
    ("usergroups", Kind::SpecialInterestGroup),
    ("committees", Kind::Committee),
];

/// Reads a register of groups.
pub(super) fn read(text: &str, remarks: &mut Remarks) -> Result<RosterFile, Refused> {
    let root = parse(text)?;
    let keys = SECTIONS.map(|(key, _)| key);
    root.note_others(&keys, remarks);
    if keys.iter().all(|key| root.get(key).is_none()) {
        return Err(Refused::new("roster-refused-sections").with("keys", keys.join(", ")));
    }
    let mut file = RosterFile::default();
    for (key, kind) in SECTIONS {
        for group in root.get(key).map_or(&[][..], Node::items) {
            let mut body = read_group(group, &BENCHES, remarks);
            body.kind = Some(kind);
            file.bodies.push(body);
        }
    }
    Ok(file)
}

/// Writes a register of groups.
pub(super) fn write(file: &RosterFile, remarks: &mut Remarks) -> String {
    let mut text = String::new();
    // The all-hands and bodies whose kind is not known have no section of their own: a group of interest fits them.
    let section = |kind: Option<Kind>| match kind {
        Some(Kind::Committee) => "committees",
        Some(Kind::WorkingGroup) => "workinggroups",
        _ => "sigs",
    };
    for (key, _) in SECTIONS {
        let mut begun = false;
        for body in &file.bodies {
            if section(body.kind) != key {
                continue;
            }
            if !begun {
                text.push_str(key);
                text.push_str(":\n");
                begun = true;
            }
            if body.parent.is_some() {
                remarks.note("roster-lost-parent", body.slug.as_str(), None);
            }
            write_group(&mut text, body, &BENCHES, 2, false, remarks);
        }
    }
    text
}
