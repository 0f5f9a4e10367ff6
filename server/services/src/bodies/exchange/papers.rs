//! Cells for class, principal and reasons, the same in CSV and Markdown.

use folkmoot_domain::bodies::{
    Grounds,
    exchange::{ListedPerson, Remarks, read_grounds, read_handle, write_grounds},
};

/// For whom an alternate stands in: an identifier, a name on GitHub after an at sign, or a name.
pub(super) fn principal(text: &str) -> ListedPerson {
    let account = text.parse().ok();
    let handle = text.strip_prefix('@').and_then(read_handle);
    let name = (account.is_none() && handle.is_none()).then(|| text.to_owned());
    ListedPerson {
        account,
        handle,
        name,
    }
}

/// The surest of what is known of the person; nothing for nobody.
pub(super) fn principal_written(person: Option<&ListedPerson>) -> String {
    let Some(person) = person else {
        return String::new();
    };
    match (&person.account, &person.handle, &person.name) {
        (Some(account), _, _) => account.to_string(),
        (None, Some(handle), _) => format!("@{handle}"),
        (None, None, name) => name.clone().unwrap_or_default(),
    }
}

/// The same without our identifiers, for a file that people read.
pub(super) fn principal_named(person: Option<&ListedPerson>) -> String {
    let known = person.map(|person| ListedPerson {
        account: None,
        ..person.clone()
    });
    principal_written(known.as_ref())
}

/// The reason in a cell; what is none is noted.
pub(super) fn reason_of<W>(
    text: &str,
    word: impl Fn(&str) -> Option<W>,
    line: Option<u32>,
    remarks: &mut Remarks,
) -> Option<Grounds<W>> {
    let reason = read_grounds(text, word);
    if reason.is_none() {
        remarks.note("roster-remark-reason", text, line);
    }
    reason
}

/// A reason as a cell; nothing for none.
pub(super) fn reason_written<W: Copy>(
    grounds: Option<&Grounds<W>>,
    word: impl Fn(W) -> &'static str,
) -> String {
    grounds.map_or_else(String::new, |grounds| write_grounds(grounds, word))
}
