//! Any file from another program is read or refused; what was read is a definition that our reader accepts, that comes
//! back from JSON as it is, and that can be written in every format.
//! The input is the name of the file, a line's end, and its bytes; `sheet.xml` is the sheet of an .xlsx file.

#![no_main]

use std::io::{Cursor, Write as _};

use folkmoot_domain::surveys::definition::read_document;
use folkmoot_fuzz::surveys::exchange::{Target, export, import, translate};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value as Json, json};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// The reader of spreadsheets is a library that gives up on damaged files in many ways; ours catches that.
fn overlook_what_is_caught() {
    let abort = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or("", |place| place.file());
        if !place.contains("calamine") {
            abort(panic);
        }
    }));
}

fuzz_target!(init: overlook_what_is_caught(), |data: &[u8]| {
    let Some(end) = data.iter().position(|byte| *byte == b'\n') else {
        return;
    };
    let (name, bytes) = (String::from_utf8_lossy(&data[..end]), &data[end + 1..]);
    let imported = match &*name {
        "a.po" => translate(&translated(), bytes),
        "sheet.xml" => import(&workbook(bytes), "a.xlsx"),
        name => import(bytes, name),
    };
    let Ok(imported) = imported else {
        return;
    };
    let definition = &imported.definition;
    assert!(read_document(definition).definition.is_some());
    let written = export(definition, Target::SurveyJs).unwrap();
    let again = import(&written.bytes, "a.json").unwrap();
    assert_eq!(again.definition, *definition);
    for target in [
        Target::XlsForm,
        Target::XlsFormCsv,
        Target::Markdown,
        Target::Po(Some("de")),
    ] {
        let Ok(written) = export(definition, target) else {
            continue;
        };
        // Names and texts grow on the way, so that limits can be met; whatever comes is a sentence.
        if let Target::Po(_) = target {
            assert!(translate(definition, &written.bytes).is_ok());
        } else if let Ok(again) = import(&written.bytes, &format!("a{}", written.ending)) {
            assert!(read_document(&again.definition).definition.is_some());
        }
    }
});

/// What the translations of `seeds/exchange/a.po` belong to.
fn translated() -> Json {
    json!({"title": {"default": "Tea \"time\"", "de": "Teezeit"}, "pages": [{"name": "p", "elements": [
        {"type": "radiogroup", "name": "tea", "title": "Which\ntea?", "choices": ["Green", {"value": 1, "text": "Black"}]},
        {"type": "matrix", "name": "cups", "columns": ["few", "many"], "rows": [{"value": "day", "text": "By day"}]},
        {"type": "html", "name": "note", "html": "<b>Thanks</b> for {tea}"},
    ]}]})
}

/// An .xlsx file with this XML as its only sheet, stored as it is so that its bytes can be changed.
fn workbook(sheet: &[u8]) -> Vec<u8> {
    const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
    const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const SHEETS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in [
        ("_rels/.rels", ROOT.as_bytes()),
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", SHEETS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ] {
        archive.start_file(name, stored).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
