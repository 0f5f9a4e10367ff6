//! Which body here is which body of a file.

use folkmoot_domain::{
    bodies::{
        Body, BodyEntry, Kind,
        exchange::{ListedBody, RosterFile},
    },
    ids::BodyId,
};
use folkmoot_store::{Tx, bodies};
use jiff::Timestamp;

use super::super::create::write_down;
use crate::{Refusal, Services};

/// Which of a file's bodies are imported, and into which of ours.
pub(super) struct Groups {
    /// Body here and body of the file.
    pub(super) matched: Vec<(Body, ListedBody)>,
    /// Bodies of the file that are not here.
    pub(super) unknown: Vec<String>,
    /// Bodies that were created for it.
    pub(super) created: Vec<String>,
}

/// Finds the bodies of a file by their address parts. `into` names the body that the only one of the file is, or the
/// one of several to take; `zone` has those created that are not here.
pub(super) async fn find(
    services: &Services,
    tx: &mut Tx,
    mut file: RosterFile,
    into: Option<&str>,
    zone: Option<&str>,
    at: Timestamp,
) -> Result<Groups, Refusal> {
    if let Some(into) = into {
        let several = file.bodies.len() > 1;
        file.bodies
            .retain(|body| !several || address(&body.slug) == into);
        let Some(body) = file.bodies.first_mut() else {
            return Err(Refusal::Conflict("roster-conflict-which"));
        };
        into.clone_into(&mut body.slug);
    }
    let mut existing = bodies::all(tx).await?;
    let mut groups = Groups {
        matched: Vec::new(),
        unknown: Vec::new(),
        created: Vec::new(),
    };
    for mut listed in file.bodies {
        let slug = address(&listed.slug);
        let known = existing.iter().find(|body| body.slug == slug).cloned();
        let body = match (known, zone) {
            (Some(body), _) => body,
            (None, Some(zone)) if into.is_none() => {
                let Some(body) = create(services, tx, &listed, &existing, zone, at).await? else {
                    groups.unknown.push(listed.slug);
                    continue;
                };
                existing.push(body.clone());
                groups.created.push(body.slug.clone());
                body
            }
            (None, _) => {
                groups.unknown.push(if listed.slug.is_empty() {
                    listed.name
                } else {
                    listed.slug
                });
                continue;
            }
        };
        listed.slug.clone_from(&body.slug);
        listed.name.clone_from(&body.name);
        groups.matched.push((body, listed));
    }
    // Whoever imports the same file at the same time waits at the same body.
    groups.matched.sort_by_key(|(body, _)| body.id);
    let mut twice = groups.matched.windows(2);
    if twice.any(|pair| matches!(pair, [(one, _), (other, _)] if one.id == other.id)) {
        return Err(Refusal::Conflict("roster-conflict-twice"));
    }
    Ok(groups)
}

/// The last part of an address here, for a body of a file: small letters, digits and hyphens, forty at most.
fn address(slug: &str) -> String {
    let slug: String = slug
        .to_ascii_lowercase()
        .chars()
        .map(|letter| {
            if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
                letter
            } else {
                '-'
            }
        })
        .take(40)
        .collect();
    slug.trim_matches('-').to_owned()
}

/// Creates a body as the file has it; `None` when it can't be one of ours.
async fn create(
    services: &Services,
    tx: &mut Tx,
    listed: &ListedBody,
    existing: &[Body],
    zone: &str,
    at: Timestamp,
) -> Result<Option<Body>, Refusal> {
    let parent = listed.parent.as_deref().map(address).unwrap_or_default();
    let mut entry = BodyEntry {
        slug: address(&listed.slug),
        code: String::new(),
        name: if listed.name.is_empty() {
            listed.slug.clone()
        } else {
            listed.name.clone()
        },
        kind: listed
            .kind
            .unwrap_or(Kind::SpecialInterestGroup)
            .word()
            .to_owned(),
        parent: if existing.iter().any(|body| body.slug == parent) {
            parent
        } else {
            String::new()
        },
        zone: zone.to_owned(),
        mission: listed.mission.clone(),
    };
    let letters: String = entry
        .slug
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(9)
        .collect();
    let mut code = letters.to_ascii_uppercase();
    let mut next = 2;
    while existing.iter().any(|body| body.code == code) {
        code = format!("{}{next}", letters.to_ascii_uppercase());
        next += 1;
    }
    entry.code = code;
    match entry.read(existing, &services.zones) {
        Ok(body) => {
            let id = BodyId(services.new_id());
            Ok(Some(write_down(services, tx, id, &body, at).await?))
        }
        Err(_) => Ok(None),
    }
}
