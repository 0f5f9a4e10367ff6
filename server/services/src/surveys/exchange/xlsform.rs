//! Questionnaires as XLSForm spreadsheets (xlsform.org): .xlsx, .xls, .csv and tables in Markdown.
//!
//! Groups at the top become pages, groups in them panels; a `table-list` group of equal choices becomes a matrix. What
//! we write carries an additional column `surveyjs`, which other programs overlook.

mod books;
mod choices;
mod columns;
mod constraint;
mod limits;
mod read;
mod types;
mod write;

pub(super) use books::{csv, open, xlsx};
pub(super) use read::read;
pub(super) use write::write;

/// The column in which we keep what XLSForm has no place for.
const ASIDE: &str = "surveyjs";

/// The sheets of a form as texts.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Workbook {
    pub(super) sheets: Vec<Sheet>,
}

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Sheet {
    pub(super) name: String,
    /// Rows with their number as the program shows it, counted from 1; empty ones are left out.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl Workbook {
    /// The sheet of a name; case doesn't matter.
    fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets
            .iter()
            .find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name))
    }
}
