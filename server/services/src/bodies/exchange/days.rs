//! Days in files: some formats name the last day of a term, we the first day out.

use folkmoot_domain::bodies::exchange::Remarks;
use jiff::{ToSpan as _, civil::Date};

/// A day written `YYYY-MM-DD`; what is none is noted.
pub(super) fn day(text: Option<&str>, line: Option<u32>, remarks: &mut Remarks) -> Option<Date> {
    let text = text?.trim();
    if text.is_empty() {
        return None;
    }
    let found = folkmoot_domain::bodies::read_day(text, "day", &mut Vec::new());
    if found.is_none() {
        remarks.note("roster-remark-day", text, line);
    }
    found
}

/// The first day out of a term whose last day is known.
pub(super) fn day_after(last: Date) -> Option<Date> {
    last.checked_add(1.day()).ok()
}

/// The last day of a term whose first day out is known.
pub(super) fn day_before(to: Date) -> Date {
    to.checked_sub(1.day()).unwrap_or(to)
}
