//! Small letters without the standard library's table, which is 3 kB of the answering bundle.

use std::borrow::Cow;

/// Runs of capital letters: the first, how far away their small letters are, how many, and the distance of one to the
/// next (2 where capital and small letters alternate). Unicode 17, `Lowercase_Mapping` of one letter to one.
const RUNS: [(u32, i32, u8, u8); 184] = [
    (0x00c0, 32, 23, 1),
    (0x00d8, 32, 7, 1),
    (0x0100, 1, 24, 2),
    (0x0132, 1, 3, 2),
    (0x0139, 1, 8, 2),
    (0x014a, 1, 23, 2),
    (0x0178, -121, 1, 1),
    (0x0179, 1, 3, 2),
    (0x0181, 210, 1, 1),
    (0x0182, 1, 2, 2),
    (0x0186, 206, 1, 1),
    (0x0187, 1, 1, 1),
    (0x0189, 205, 2, 1),
    (0x018b, 1, 1, 1),
    (0x018e, 79, 1, 1),
    (0x018f, 202, 1, 1),
    (0x0190, 203, 1, 1),
    (0x0191, 1, 1, 1),
    (0x0193, 205, 1, 1),
    (0x0194, 207, 1, 1),
    (0x0196, 211, 1, 1),
    (0x0197, 209, 1, 1),
    (0x0198, 1, 1, 1),
    (0x019c, 211, 1, 1),
    (0x019d, 213, 1, 1),
    (0x019f, 214, 1, 1),
    (0x01a0, 1, 3, 2),
    (0x01a6, 218, 1, 1),
    (0x01a7, 1, 1, 1),
    (0x01a9, 218, 1, 1),
    (0x01ac, 1, 1, 1),
    (0x01ae, 218, 1, 1),
    (0x01af, 1, 1, 1),
    (0x01b1, 217, 2, 1),
    (0x01b3, 1, 2, 2),
    (0x01b7, 219, 1, 1),
    (0x01b8, 1, 1, 1),
    (0x01bc, 1, 1, 1),
    (0x01c4, 2, 1, 1),
    (0x01c5, 1, 1, 1),
    (0x01c7, 2, 1, 1),
    (0x01c8, 1, 1, 1),
    (0x01ca, 2, 1, 1),
    (0x01cb, 1, 9, 2),
    (0x01de, 1, 9, 2),
    (0x01f1, 2, 1, 1),
    (0x01f2, 1, 2, 2),
    (0x01f6, -97, 1, 1),
    (0x01f7, -56, 1, 1),
    (0x01f8, 1, 20, 2),
    (0x0220, -130, 1, 1),
    (0x0222, 1, 9, 2),
    (0x023a, 10795, 1, 1),
    (0x023b, 1, 1, 1),
    (0x023d, -163, 1, 1),
    (0x023e, 10792, 1, 1),
    (0x0241, 1, 1, 1),
    (0x0243, -195, 1, 1),
    (0x0244, 69, 1, 1),
    (0x0245, 71, 1, 1),
    (0x0246, 1, 5, 2),
    (0x0370, 1, 2, 2),
    (0x0376, 1, 1, 1),
    (0x037f, 116, 1, 1),
    (0x0386, 38, 1, 1),
    (0x0388, 37, 3, 1),
    (0x038c, 64, 1, 1),
    (0x038e, 63, 2, 1),
    (0x0391, 32, 17, 1),
    (0x03a3, 32, 9, 1),
    (0x03cf, 8, 1, 1),
    (0x03d8, 1, 12, 2),
    (0x03f4, -60, 1, 1),
    (0x03f7, 1, 1, 1),
    (0x03f9, -7, 1, 1),
    (0x03fa, 1, 1, 1),
    (0x03fd, -130, 3, 1),
    (0x0400, 80, 16, 1),
    (0x0410, 32, 32, 1),
    (0x0460, 1, 17, 2),
    (0x048a, 1, 27, 2),
    (0x04c0, 15, 1, 1),
    (0x04c1, 1, 7, 2),
    (0x04d0, 1, 48, 2),
    (0x0531, 48, 38, 1),
    (0x10a0, 7264, 38, 1),
    (0x10c7, 7264, 1, 1),
    (0x10cd, 7264, 1, 1),
    (0x13a0, 38864, 80, 1),
    (0x13f0, 8, 6, 1),
    (0x1c89, 1, 1, 1),
    (0x1c90, -3008, 43, 1),
    (0x1cbd, -3008, 3, 1),
    (0x1e00, 1, 75, 2),
    (0x1e9e, -7615, 1, 1),
    (0x1ea0, 1, 48, 2),
    (0x1f08, -8, 8, 1),
    (0x1f18, -8, 6, 1),
    (0x1f28, -8, 8, 1),
    (0x1f38, -8, 8, 1),
    (0x1f48, -8, 6, 1),
    (0x1f59, -8, 4, 2),
    (0x1f68, -8, 8, 1),
    (0x1f88, -8, 8, 1),
    (0x1f98, -8, 8, 1),
    (0x1fa8, -8, 8, 1),
    (0x1fb8, -8, 2, 1),
    (0x1fba, -74, 2, 1),
    (0x1fbc, -9, 1, 1),
    (0x1fc8, -86, 4, 1),
    (0x1fcc, -9, 1, 1),
    (0x1fd8, -8, 2, 1),
    (0x1fda, -100, 2, 1),
    (0x1fe8, -8, 2, 1),
    (0x1fea, -112, 2, 1),
    (0x1fec, -7, 1, 1),
    (0x1ff8, -128, 2, 1),
    (0x1ffa, -126, 2, 1),
    (0x1ffc, -9, 1, 1),
    (0x2126, -7517, 1, 1),
    (0x212a, -8383, 1, 1),
    (0x212b, -8262, 1, 1),
    (0x2132, 28, 1, 1),
    (0x2160, 16, 16, 1),
    (0x2183, 1, 1, 1),
    (0x24b6, 26, 26, 1),
    (0x2c00, 48, 48, 1),
    (0x2c60, 1, 1, 1),
    (0x2c62, -10743, 1, 1),
    (0x2c63, -3814, 1, 1),
    (0x2c64, -10727, 1, 1),
    (0x2c67, 1, 3, 2),
    (0x2c6d, -10780, 1, 1),
    (0x2c6e, -10749, 1, 1),
    (0x2c6f, -10783, 1, 1),
    (0x2c70, -10782, 1, 1),
    (0x2c72, 1, 1, 1),
    (0x2c75, 1, 1, 1),
    (0x2c7e, -10815, 2, 1),
    (0x2c80, 1, 50, 2),
    (0x2ceb, 1, 2, 2),
    (0x2cf2, 1, 1, 1),
    (0xa640, 1, 23, 2),
    (0xa680, 1, 14, 2),
    (0xa722, 1, 7, 2),
    (0xa732, 1, 31, 2),
    (0xa779, 1, 2, 2),
    (0xa77d, -35332, 1, 1),
    (0xa77e, 1, 5, 2),
    (0xa78b, 1, 1, 1),
    (0xa78d, -42280, 1, 1),
    (0xa790, 1, 2, 2),
    (0xa796, 1, 10, 2),
    (0xa7aa, -42308, 1, 1),
    (0xa7ab, -42319, 1, 1),
    (0xa7ac, -42315, 1, 1),
    (0xa7ad, -42305, 1, 1),
    (0xa7ae, -42308, 1, 1),
    (0xa7b0, -42258, 1, 1),
    (0xa7b1, -42282, 1, 1),
    (0xa7b2, -42261, 1, 1),
    (0xa7b3, 928, 1, 1),
    (0xa7b4, 1, 8, 2),
    (0xa7c4, -48, 1, 1),
    (0xa7c5, -42307, 1, 1),
    (0xa7c6, -35384, 1, 1),
    (0xa7c7, 1, 2, 2),
    (0xa7cb, -42343, 1, 1),
    (0xa7cc, 1, 8, 2),
    (0xa7dc, -42561, 1, 1),
    (0xa7f5, 1, 1, 1),
    (0xff21, 32, 26, 1),
    (0x10400, 40, 40, 1),
    (0x104b0, 40, 36, 1),
    (0x10570, 39, 11, 1),
    (0x1057c, 39, 15, 1),
    (0x1058c, 39, 7, 1),
    (0x10594, 39, 2, 1),
    (0x10c80, 64, 51, 1),
    (0x10d50, 32, 22, 1),
    (0x118a0, 32, 32, 1),
    (0x16e40, 32, 32, 1),
    (0x16ea0, 27, 25, 1),
    (0x1e900, 34, 34, 1),
];

/// Small letters one by one: all but the last letter of a Greek word, which `str::to_lowercase` treats apart.
pub(crate) fn lower_case(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(|letter| {
        // The one capital letter whose small one is written with a mark of its own.
        let mark = (letter == 'İ').then_some('\u{307}');
        [Some(small(letter)), mark].into_iter().flatten()
    })
}

/// The same as a text of its own: what names are compared by.
pub(crate) fn lowered(text: &str) -> String {
    lower_case(text).collect()
}

/// The same, without a copy where no letter changes: most names are written small.
pub(crate) fn folded(text: &str) -> Cow<'_, str> {
    let changes = |byte: u8| byte.is_ascii_uppercase() || !byte.is_ascii();
    if text.bytes().any(changes) {
        Cow::Owned(lowered(text))
    } else {
        Cow::Borrowed(text)
    }
}

fn small(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    if letter == 'İ' {
        return 'i';
    }
    let code = u32::from(letter);
    let after = RUNS.partition_point(|(first, ..)| *first <= code);
    let run = after.checked_sub(1).and_then(|run| RUNS.get(run));
    let found = run.and_then(|(first, distance, count, step)| {
        let (way, step) = (code - first, u32::from(*step));
        let is_in_run = way.is_multiple_of(step) && way / step < u32::from(*count);
        char::from_u32(code.wrapping_add_signed(*distance)).filter(|_| is_in_run)
    });
    found.unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_the_small_letter_of_unicode() {
        for letter in '\0'..=char::MAX {
            let ours: String = lower_case(&letter.to_string()).collect();
            let theirs: String = letter.to_lowercase().collect();
            // Another version of the standard library may know letters more or less.
            let is_other = char::UNICODE_VERSION != (17, 0, 0)
                && [&ours, &theirs].contains(&&letter.to_string());
            assert!(ours == theirs || is_other, "{letter:?}");
        }
    }
}
