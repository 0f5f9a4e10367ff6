//! The form that edits a body: everything about it that is no term, no charter and no rule.

use serde::{Deserialize, Serialize};

use super::{
    Body, Details, DetailsEntry, Joining, JoiningEntry, Kind, MARKDOWN_LIMIT, check_length, choose,
    clean_markdown, is_under, read_text,
};
use crate::{forms::FieldError, ids::BodyId};

/// The form for a body, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EditEntry {
    /// Full name.
    pub name: String,
    /// A word of [`Kind`].
    pub kind: String,
    /// Address part of the parent, or empty.
    pub parent: String,
    /// Markdown.
    pub mission: String,
    /// What it is there for beside its mission, and where it is found.
    pub details: DetailsEntry,
    /// How one joins it.
    pub joining: JoiningEntry,
    /// The revision the form was made from.
    pub revision: i64,
}

/// A body as it is after the edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// Full name.
    pub name: String,
    /// What sort of body.
    pub kind: Kind,
    /// The parent, when there is one.
    pub parent: Option<BodyId>,
    /// Markdown.
    pub mission: String,
    /// What it is there for beside its mission, and where it is found.
    pub details: Details,
    /// How one joins it.
    pub joining: Joining,
}

impl EditEntry {
    /// The form as it is before anybody has changed anything, among all bodies.
    pub fn of(body: &Body, details: &Details, joining: Joining, all: &[Body]) -> Self {
        let parent = all.iter().find(|other| Some(other.id) == body.parent);
        Self {
            name: body.name.clone(),
            kind: body.kind.word().to_owned(),
            parent: parent.map_or_else(String::new, |parent| parent.slug.clone()),
            mission: body.mission.clone(),
            details: DetailsEntry::of(details),
            joining: JoiningEntry::of(joining),
            revision: body.revision,
        }
    }

    /// The form as it was sent, from names and texts of its fields; what was not sent is empty.
    pub fn sent(fields: &[(String, String)]) -> Self {
        let text = |name: &str| {
            let found = fields.iter().find(|(field, _)| field == name);
            found.map_or_else(String::new, |(_, text)| text.clone())
        };
        Self {
            name: text("name"),
            kind: text("kind"),
            parent: text("parent"),
            mission: text("mission"),
            // No form of ours lacks it, and no body has this one.
            revision: text("revision").parse().unwrap_or(-1),
            joining: JoiningEntry::sent(text),
            details: DetailsEntry::sent(text),
        }
    }

    /// The body as it is to be, among all that there are. A body may not report to itself, by whatever way round.
    pub fn read(&self, body: BodyId, all: &[Body]) -> Result<Edited, Vec<FieldError>> {
        let mut errors = Vec::new();
        let name = read_text(&self.name, "name", 120, &mut errors);
        let kind = choose(Kind::from_word(&self.kind), "kind", &mut errors);
        let wanted = self.parent.trim();
        let parent = all.iter().find(|other| other.slug == wanted);
        match parent {
            None if !wanted.is_empty() => {
                errors.push(FieldError::new("parent", "bodies-error-choose"));
            }
            Some(parent) if is_under(all, parent.id, body) => {
                let error = FieldError::new("parent", "details-error-cycle");
                errors.push(error.with("group", &parent.name));
            }
            _ => {}
        }
        check_length(&self.mission, "mission", MARKDOWN_LIMIT, &mut errors);
        let details = match self.details.read() {
            Ok(details) => Some(details),
            Err(more) => {
                errors.extend(more);
                None
            }
        };
        let joining = self.joining.read(&mut errors);
        match (kind, details, joining) {
            (Some(kind), Some(details), Some(joining)) if errors.is_empty() => Ok(Edited {
                name,
                kind,
                parent: parent.map(|parent| parent.id),
                mission: clean_markdown(&self.mission),
                details,
                joining,
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::*;
    use crate::bodies::{VotingStatus, Way};

    fn body(number: u128, slug: &str, parent: Option<u128>) -> Body {
        let id = |number| BodyId(Uuid::from_u128(number));
        Body {
            id: id(number),
            slug: slug.into(),
            code: slug.to_uppercase(),
            name: format!("The {slug}"),
            kind: Kind::WorkingGroup,
            parent: parent.map(id),
            zone: "UTC".into(),
            mission: "Works.".into(),
            position: 1,
            created_at: Timestamp::UNIX_EPOCH,
            revision: 4,
        }
    }

    #[test]
    fn a_body_reports_to_no_body_that_reports_to_it() {
        let all = [
            body(1, "tsc", None),
            body(2, "data", Some(1)),
            body(3, "captions", Some(2)),
        ];
        let under = |parent: &str| {
            let entry = EditEntry {
                parent: parent.into(),
                ..EditEntry::of(&all[1], &Details::default(), Joining::default(), &all)
            };
            entry
                .read(all[1].id, &all)
                .map(|edited| edited.parent)
                .map_err(|errors| (errors[0].field.clone(), errors[0].message.clone()))
        };
        assert_eq!(under("tsc"), Ok(Some(all[0].id)));
        assert_eq!(under(""), Ok(None));
        let at_parent = |message: &'static str| Err(("parent".into(), message.into()));
        assert_eq!(under("captions"), at_parent("details-error-cycle"));
        assert_eq!(under("data"), at_parent("details-error-cycle"));
        assert_eq!(under("nowhere"), at_parent("bodies-error-choose"));
    }

    #[test]
    fn a_form_that_was_sent_is_read_field_by_field() {
        let all = [body(1, "tsc", None), body(2, "data", Some(1))];
        let fields = [
            ("name", "Data group"),
            ("kind", "community"),
            ("parent", ""),
            ("mission", "Finds data.\r\n"),
            ("scope_out", "Money"),
            ("joining", "open"),
            ("joins_as", "none"),
            ("revision", "4"),
        ]
        .map(|(name, text)| (name.to_owned(), text.to_owned()));
        let entry = EditEntry::sent(&fields);
        assert_eq!(entry.revision, 4);
        let edited = entry.read(all[1].id, &all).unwrap();
        let expected = Edited {
            name: "Data group".into(),
            kind: Kind::Community,
            parent: None,
            mission: "Finds data.".into(),
            details: Details {
                scope_out: "Money".into(),
                ..Details::default()
            },
            joining: Joining {
                way: Way::Open,
                status: VotingStatus::None,
                emeritus: false,
            },
        };
        assert_eq!(edited, expected);
        assert_eq!(EditEntry::sent(&[]).revision, -1);
    }
}
