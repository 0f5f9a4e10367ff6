//! What a spreadsheet may hold: checked before it is taken apart, so that a small file can't fill the memory.

use std::io::{Cursor, Read as _};

use super::super::losses::Refused;

/// Most bytes of an .xlsx file once unpacked.
const UNPACKED: u64 = 64 * 1024 * 1024;
/// Most files packed into an .xlsx file.
const PACKED_FILES: usize = 1_000;
/// Most cells of all sheets, empty ones between others included.
pub(super) const CELLS: usize = 1_000_000;
/// Most rows of a sheet.
pub(super) const ROWS: usize = 20_000;
/// Most columns of a sheet.
pub(super) const COLUMNS: usize = 300;

pub(super) fn too_many_cells() -> Refused {
    Refused::new("exchange-refused-cells")
        .with("rows", ROWS)
        .with("columns", COLUMNS)
}

/// Unpacks an .xlsx file into nothing, counting.
pub(super) fn check_packed(bytes: &[u8]) -> Result<(), Refused> {
    let broken = |_| Refused::new("exchange-refused-spreadsheet");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > PACKED_FILES {
        return Err(Refused::new("exchange-refused-spreadsheet"));
    }
    let mut left = UNPACKED;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(broken)?;
        let read = std::io::copy(&mut file.take(left + 1), &mut std::io::sink())
            .map_err(|_| Refused::new("exchange-refused-spreadsheet"))?;
        left = left.checked_sub(read).ok_or_else(|| {
            Refused::new("exchange-refused-unpacked").with("limit", UNPACKED / 1024 / 1024)
        })?;
    }
    Ok(())
}

/// Looks at the positions of all cells of an .xls file: its reader makes room for everything between them.
pub(super) fn check_binary(bytes: &[u8]) -> Result<(), Refused> {
    let broken = || Refused::new("exchange-refused-spreadsheet");
    let mut container = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| broken())?;
    let stream = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"]
        .into_iter()
        .find(|path| container.is_stream(path))
        .ok_or_else(broken)?;
    let mut records = Vec::new();
    container
        .open_stream(stream)
        .and_then(|stream| stream.take(UNPACKED).read_to_end(&mut records))
        .map_err(|_| broken())?;
    let mut cells = 0;
    let (mut last_row, mut last_column) = (0, 0);
    let mut rest = records.as_slice();
    while let Some(([low, high, short, long], body)) = rest.split_first_chunk::<4>() {
        let kind = u16::from_le_bytes([*low, *high]);
        let length = usize::from(u16::from_le_bytes([*short, *long]));
        let (body, after) = body.split_at_checked(length).unwrap_or((body, &[]));
        rest = after;
        match (kind, body) {
            // The beginning of a sheet.
            (0x0009 | 0x0209 | 0x0409 | 0x0809, _) => {
                cells += last_row * last_column;
                (last_row, last_column) = (0, 0);
            }
            // FORMULA, NUMBER, LABEL, BOOLERR, RK, LABELSST, RSTRING, MULRK, MULBLANK, BLANK and their elder forms.
            (
                0x0006
                | 0x0203
                | 0x0204
                | 0x0205
                | 0x027E
                | 0x00FD
                | 0x00D6
                | 0x00BD
                | 0x00BE
                | 0x0201
                | 0x0001..=0x0005
                | 0x0206
                | 0x0406,
                [row_low, row_high, column_low, column_high, ..],
            ) => {
                let row = usize::from(u16::from_le_bytes([*row_low, *row_high]));
                let column = usize::from(u16::from_le_bytes([*column_low, *column_high]));
                last_row = last_row.max(row + 1);
                last_column = last_column.max(column + 1);
                if row >= ROWS || column >= COLUMNS {
                    return Err(too_many_cells());
                }
            }
            _ => {}
        }
        if cells + last_row * last_column > CELLS * 4 {
            return Err(too_many_cells());
        }
    }
    Ok(())
}
