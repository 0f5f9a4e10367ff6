//! Which body is under which.

use super::{Body, GroupSummary};
use crate::ids::BodyId;

/// A group with those that report to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch<'a> {
    /// The group.
    pub group: &'a GroupSummary,
    /// Who reports to it, in the order of the list.
    pub under: Vec<Branch<'a>>,
}

/// The groups as a tree, each under the one it reports to; who reports to none that is listed stands at the top.
pub fn tree(groups: &[GroupSummary]) -> Vec<Branch<'_>> {
    let listed = |slug: &str| groups.iter().any(|group| group.slug == slug);
    groups
        .iter()
        .filter(|group| !group.parent.as_deref().is_some_and(listed))
        .map(|group| branch(group, groups))
        .collect()
}

/// Ends because nothing reports to itself by whatever way round: [`is_under`] is asked before a parent is written down.
fn branch<'a>(group: &'a GroupSummary, groups: &'a [GroupSummary]) -> Branch<'a> {
    let under = groups
        .iter()
        .filter(|other| other.parent.as_ref() == Some(&group.slug))
        .map(|other| branch(other, groups))
        .collect();
    Branch { group, under }
}

/// Whether a body is `top`, or reports to it by whatever way.
pub fn is_under(bodies: &[Body], one: BodyId, top: BodyId) -> bool {
    let parent = |id: BodyId| bodies.iter().find(|body| body.id == id)?.parent;
    // No way up is longer than there are bodies.
    std::iter::successors(Some(one), |id| parent(*id))
        .take(bodies.len() + 1)
        .any(|id| id == top)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::super::Kind;
    use super::*;

    fn id(number: u128) -> BodyId {
        BodyId(Uuid::from_u128(number))
    }

    fn summary(number: u128, parent: Option<u128>) -> GroupSummary {
        GroupSummary {
            id: id(number),
            slug: format!("group-{number}"),
            code: format!("G{number}"),
            name: format!("Group {number}"),
            kind: Kind::WorkingGroup,
            parent: parent.map(|parent| format!("group-{parent}")),
            mission: String::new(),
            voting_members: 0,
            members: 0,
        }
    }

    fn body(number: u128, parent: Option<u128>) -> Body {
        Body {
            id: id(number),
            slug: format!("group-{number}"),
            code: format!("G{number}"),
            name: format!("Group {number}"),
            kind: Kind::WorkingGroup,
            parent: parent.map(id),
            zone: "UTC".into(),
            mission: String::new(),
            position: 1,
            created_at: Timestamp::UNIX_EPOCH,
            revision: 0,
        }
    }

    fn shape(branches: &[Branch<'_>]) -> String {
        let one = |branch: &Branch<'_>| {
            let under = shape(&branch.under);
            let number = branch.group.code.trim_start_matches('G');
            if under.is_empty() {
                number.to_owned()
            } else {
                format!("{number}({under})")
            }
        };
        branches.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_group_stands_once_under_the_one_it_reports_to() {
        let groups = [
            summary(3, Some(2)),
            summary(1, None),
            summary(2, Some(1)),
            summary(5, Some(9)),
            summary(4, Some(1)),
        ];
        assert_eq!(shape(&tree(&groups)), "1(2(3) 4) 5");
        assert_eq!(tree(&[]), []);
    }

    #[test]
    fn a_body_is_under_itself_and_whatever_it_reports_to() {
        let bodies = [
            body(1, None),
            body(2, Some(1)),
            body(3, Some(2)),
            body(4, None),
        ];
        assert!(is_under(&bodies, id(3), id(1)));
        assert!(is_under(&bodies, id(2), id(2)));
        assert!(!is_under(&bodies, id(1), id(3)));
        assert!(!is_under(&bodies, id(4), id(1)));
        // A ring, should there ever be one, has an end all the same.
        let ring = [body(1, Some(2)), body(2, Some(1))];
        assert!(!is_under(&ring, id(1), id(7)));
    }
}
