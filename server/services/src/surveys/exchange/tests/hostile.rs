//! Files made to do harm end in a sentence that names the limit.

use std::io::{Cursor, Write as _};

use super::super::*;

fn refusal(bytes: &[u8], name: &str) -> String {
    import(bytes, name).unwrap_err().0.message.into_owned()
}

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// An .xlsx file with this XML as its only sheet.
fn workbook(sheet: &str) -> Vec<u8> {
    let types = br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
    let book = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    let relations = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let root = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    packed(&[
        ("_rels/.rels", root),
        ("[Content_Types].xml", types),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

#[test]
fn a_small_archive_that_unpacks_to_gigabytes_is_refused() {
    let bomb = packed(&[("xl/worksheets/sheet1.xml", &vec![b' '; 80 * 1024 * 1024])]);
    assert!(bomb.len() < LARGEST_FILE);
    assert_eq!(refusal(&bomb, "form.xlsx"), "exchange-refused-unpacked");
}

#[test]
fn a_cell_far_outside_takes_no_memory() {
    let sheet = |cell: &str, row: usize| {
        workbook(&format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c></row><row r="{row}"><c r="{cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>"#
        ))
    };
    assert_eq!(
        refusal(&sheet("XFD1048576", 1_048_576), "form.xlsx"),
        "exchange-refused-cells"
    );
    assert_eq!(
        refusal(&sheet("A2", 2), "form.xlsx"),
        "exchange-refused-empty"
    );
}

#[test]
fn files_that_are_too_large_broken_or_something_else_are_refused() {
    let large = vec![b'x'; 10 * 1024 * 1024];
    let rows = format!("type,name,label\n{}", "text,a,b\n".repeat(30_000));
    let headings = "### a\nType: free form\n".repeat(3_000);
    let cases: [(&[u8], &str, &str); 11] = [
        (&large, "a.json", "large"),
        (b"PK\x03\x04 and no more", "a.xlsx", "spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls", "spreadsheet"),
        (b"\xff\xfe\x00", "a.md", "encoding"),
        (b"Dear all,\nplease find attached", "letter.txt", "unknown"),
        (b"# A page\n\nwithout questions\n", "a.md", "not-markdown"),
        (b"type,name,label\nbegin group,g,G\n", "a.csv", "group"),
        (b"type,name,label\nend group,,\n", "a.csv", "group"),
        (b"type,label,label\ntext,a,b\n", "a.csv", "column"),
        (rows.as_bytes(), "a.csv", "cells"),
        (headings.as_bytes(), "a.md", "headings"),
    ];
    for (bytes, name, reason) in cases {
        assert_eq!(refusal(bytes, name), format!("exchange-refused-{reason}"));
    }
}

#[test]
fn whatever_bytes_come_nothing_panics() {
    let source = "# T\n## S\n### Q?\n\nType: select one\n\n- a [`NEXT`](#q)\n- b <!-- {\"$\":[] } -->\n\n> **SURVEY FLOW**\n> Skip to `### Q?`\n";
    let form = "type,name,label,relevant,constraint\nselect_one l or_other,a,A,${a} = '',. > 0 and regex(.,'x')\n";
    for (text, name) in [(source, "a.md"), (form, "a.csv")] {
        for cut in 0..text.len() {
            let _ = import(&text.as_bytes()[..cut], name);
            let mut changed = text.as_bytes().to_vec();
            changed[cut] = b"\0{}<>'\"|-#$"[cut % 11];
            let _ = import(&changed, name);
        }
    }
    let book = xlsform::xlsx(&xlsform::open(form.as_bytes()).unwrap()).unwrap();
    for cut in (0..book.len()).step_by(7) {
        let mut changed = book.clone();
        changed[cut] ^= 0x55;
        let _ = import(&changed, "a.xlsx");
    }
}
