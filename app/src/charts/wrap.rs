//! Lines that fit: widths are estimated, because the reader's font is not known here.

/// The text in lines of at most `width` pixels at a font size; what is beyond `most` lines ends in an ellipsis.
///
/// Chinese, Japanese and Korean break between any two characters, except before closing punctuation.
pub(super) fn wrap(text: &str, width: i32, size: i32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut pending_space = false;
    for piece in pieces(text) {
        if piece == " " {
            pending_space = !line.is_empty();
            continue;
        }
        let space = if pending_space { " " } else { "" };
        let longer = format!("{line}{space}{piece}");
        if line.is_empty() || estimate(&longer, size) <= width || closes(piece) {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, piece.to_owned()));
        }
        pending_space = false;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while estimate(last, size) > width - size && last.pop().is_some() {}
            last.push('…');
        }
    }
    lines
}

/// The estimated width of a text in pixels.
pub(super) fn estimate(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(advance).sum();
    hundredths * size / 100
}

/// The advance of a character in hundredths of the font size, for a common sans-serif font.
fn advance(character: char) -> i32 {
    match character {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 29,
        ' ' | 'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 36,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '…' => 90,
        'A'..='Z' | 'Ä' | 'Ö' | 'Ü' | '&' => 68,
        character if is_wide(character) => 100,
        _ => 57,
    }
}

fn is_wide(character: char) -> bool {
    matches!(character, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Punctuation that may not begin a line.
fn closes(piece: &str) -> bool {
    piece
        .chars()
        .all(|character| "，。、；：？！）」』】》”’".contains(character))
}

/// Words, single wide characters and single spaces.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        if character.is_whitespace() || is_wide(character) {
            pieces.extend(text.get(start..at).filter(|piece| !piece.is_empty()));
            let end = at + character.len_utf8();
            if character.is_whitespace() {
                pieces.push(" ");
            } else {
                pieces.extend(text.get(at..end));
            }
            start = end;
        }
    }
    pieces.extend(text.get(start..).filter(|piece| !piece.is_empty()));
    pieces
}
