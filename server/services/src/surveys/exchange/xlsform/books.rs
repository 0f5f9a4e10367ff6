//! Files of spreadsheets, read into plain texts and written from them.

use std::io::Cursor;

use calamine::{Data, DataRef, Reader as _, Xls, Xlsx};

use super::{
    super::losses::Refused,
    Sheet, Workbook,
    limits::{CELLS, COLUMNS, ROWS, check_binary, check_packed, too_many_cells},
};

/// The sheets that matter; the reader skips the rest.
const SHEETS: [&str; 3] = ["survey", "choices", "settings"];

/// Opens a spreadsheet of any of the four kinds.
///
/// # Errors
/// When it is damaged or larger than allowed.
pub(in super::super) fn open(bytes: &[u8]) -> Result<Workbook, Refused> {
    if bytes.starts_with(b"PK") {
        check_packed(bytes)?;
        return guarded(|| read_xlsx(bytes));
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        check_binary(bytes)?;
        return guarded(|| read_xls(bytes));
    }
    let text = super::super::utf8(bytes)?;
    if text.trim_start().starts_with('|') {
        sheets(text.lines().enumerate().filter_map(|(index, line)| {
            let inner = line.trim().strip_prefix('|')?;
            let inner = inner.strip_suffix('|').unwrap_or(inner);
            let cells: Vec<String> = inner
                .split('|')
                .map(|cell| cell.trim().to_owned())
                .collect();
            // The line that parts header and body in a table.
            let is_rule = cells
                .iter()
                .all(|cell| !cell.is_empty() && cell.chars().all(|sign| matches!(sign, '-' | ':')));
            (!is_rule).then_some((index + 1, cells))
        }))
    } else {
        read_csv(text)
    }
}

/// The readers are libraries; whatever a damaged file makes them do must end in a sentence.
fn guarded(
    read: impl FnOnce() -> Result<Workbook, Refused> + std::panic::UnwindSafe,
) -> Result<Workbook, Refused> {
    std::panic::catch_unwind(read).unwrap_or_else(|_| Err(broken()))
}

fn broken() -> Refused {
    Refused::new("exchange-refused-spreadsheet")
}

/// The sheets that matter, or the only one there is.
fn wanted(names: &[String]) -> Vec<String> {
    let known: Vec<String> = names
        .iter()
        .filter(|name| {
            SHEETS
                .iter()
                .any(|sheet| sheet.eq_ignore_ascii_case(name.trim()))
        })
        .cloned()
        .collect();
    match (known.is_empty(), names) {
        (true, [only]) => vec![only.clone()],
        _ => known,
    }
}

fn named(name: String, only: bool) -> String {
    if only
        && !SHEETS
            .iter()
            .any(|sheet| sheet.eq_ignore_ascii_case(name.trim()))
    {
        "survey".to_owned()
    } else {
        name
    }
}

fn read_xlsx(bytes: &[u8]) -> Result<Workbook, Refused> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let names = wanted(&book.sheet_names());
    let mut sheets = Vec::new();
    let mut cells = 0;
    for name in &names {
        let mut reader = book.worksheet_cells_reader(name).map_err(|_| broken())?;
        let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
        while let Some(cell) = reader.next_cell().map_err(|_| broken())? {
            let (row, column) = cell.get_position();
            let text = match cell.get_value() {
                DataRef::SharedString(text) => (*text).to_owned(),
                other => text_of(&Data::from(other.clone())),
            };
            if text.trim().is_empty() {
                continue;
            }
            let (row, column) = (row as usize + 1, column as usize);
            cells += 1;
            if row > ROWS || column >= COLUMNS || cells > CELLS {
                return Err(too_many_cells());
            }
            if rows.last().is_none_or(|(number, _)| *number != row) {
                rows.push((row, Vec::new()));
            }
            if let Some((_, found)) = rows.last_mut() {
                if found.len() <= column {
                    found.resize(column + 1, String::new());
                }
                if let Some(place) = found.get_mut(column) {
                    *place = text;
                }
            }
        }
        sheets.push(Sheet {
            name: named(name.clone(), names.len() == 1),
            rows,
        });
    }
    Ok(Workbook { sheets })
}

fn read_xls(bytes: &[u8]) -> Result<Workbook, Refused> {
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let names = wanted(&book.sheet_names());
    let mut sheets = Vec::new();
    for name in &names {
        let range = book.worksheet_range(name).map_err(|_| broken())?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let rows = range
            .rows()
            .enumerate()
            .map(|(index, cells)| {
                let blank = std::iter::repeat_n(String::new(), first_column as usize);
                let cells = blank.chain(cells.iter().map(text_of)).collect();
                (first_row as usize + index + 1, cells)
            })
            .filter(|(_, cells): &(usize, Vec<String>)| {
                cells.iter().any(|cell| !cell.trim().is_empty())
            })
            .collect();
        sheets.push(Sheet {
            name: named(name.clone(), names.len() == 1),
            rows,
        });
    }
    Ok(Workbook { sheets })
}

/// A cell as people read it: whole numbers without a point, dates and times as ISO 8601.
fn text_of(cell: &Data) -> String {
    match cell {
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        Data::Empty | Data::Error(_) => String::new(),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            let time = format!("{hour:02}:{minute:02}:{second:02}");
            match (moment.as_f64() < 1.0, moment.as_f64().fract().abs() < 1e-9) {
                (true, _) => time,
                (_, true) => date,
                _ => format!("{date}T{time}"),
            }
        }
        other => other.to_string(),
    }
}

fn read_csv(text: &str) -> Result<Workbook, Refused> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut cells = 0;
    for record in reader.records() {
        let record = record.map_err(|_| broken())?;
        let number = record.position().map_or(0, |position| {
            usize::try_from(position.line()).unwrap_or(usize::MAX)
        });
        cells += record.len();
        if rows.len() >= ROWS || record.len() > COLUMNS || cells > CELLS {
            return Err(too_many_cells());
        }
        rows.push((number, record.iter().map(str::to_owned).collect::<Vec<_>>()));
    }
    // One table alone: the sheet of the questions.
    let heads_a_table = rows
        .first()
        .is_some_and(|(_, cells)| cells.iter().any(|cell| cell.eq_ignore_ascii_case("type")));
    if heads_a_table {
        return Ok(Workbook {
            sheets: vec![Sheet {
                name: "survey".to_owned(),
                rows,
            }],
        });
    }
    sheets(rows.into_iter())
}

/// Several sheets below each other: a name in the first column begins one, its rows stand behind an empty first column.
fn sheets(rows: impl Iterator<Item = (usize, Vec<String>)>) -> Result<Workbook, Refused> {
    let mut book = Workbook::default();
    for (number, mut cells) in rows {
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let first = cells.remove(0);
        if !first.is_empty() {
            book.sheets.push(Sheet {
                name: first,
                rows: Vec::new(),
            });
        }
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let sheet = book.sheets.last_mut().ok_or_else(broken)?;
        sheet.rows.push((number, cells));
    }
    Ok(book)
}

/// The workbook as an .xlsx file.
///
/// # Errors
/// When a text is longer than a cell may be (32,767 characters).
pub(in super::super) fn xlsx(book: &Workbook) -> Result<Vec<u8>, Refused> {
    let too_long = |_| Refused::new("exchange-refused-cell").with("limit", 32_767);
    let mut file = rust_xlsxwriter::Workbook::new();
    // The same questionnaire is the same file: the time of writing stays out.
    if let Ok(date) = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1) {
        file.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&date));
    }
    for sheet in &book.sheets {
        let page = file.add_worksheet();
        page.set_name(&sheet.name).map_err(too_long)?;
        for (index, (_, cells)) in sheet.rows.iter().enumerate() {
            let row = u32::try_from(index).unwrap_or(u32::MAX);
            for (index, text) in cells
                .iter()
                .enumerate()
                .filter(|(_, text)| !text.is_empty())
            {
                let column = u16::try_from(index).unwrap_or(u16::MAX);
                page.write_string(row, column, text).map_err(too_long)?;
            }
        }
    }
    file.save_to_buffer().map_err(too_long)
}

/// The workbook as one .csv file, the name of each sheet in the first column above its rows.
///
/// # Errors
/// Never for texts.
pub(in super::super) fn csv(book: &Workbook) -> Result<Vec<u8>, Refused> {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    for sheet in &book.sheets {
        writer
            .write_record([sheet.name.as_str()])
            .map_err(|_| broken())?;
        for (_, cells) in &sheet.rows {
            let row = std::iter::once("").chain(cells.iter().map(String::as_str));
            writer.write_record(row).map_err(|_| broken())?;
        }
    }
    writer.into_inner().map_err(|_| broken())
}
