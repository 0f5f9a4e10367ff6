use proptest::prelude::*;

use super::*;

/// Rust's own reader, whose grammar is wider.
fn read_by_std(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

#[test]
fn a_number_is_written_as_javascript_writes_it() {
    for (number, text) in [
        (5.0, "5"),
        (-0.0, "0"),
        (0.3, "0.3"),
        (-2.5, "-2.5"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1.0 / 3.0, "0.3333333333333333"),
        (123_456.789, "123456.789"),
        (0.000_001, "0.000001"),
        (0.000_000_1, "1e-7"),
        (1.5e-9, "1.5e-9"),
        (1e21, "1e+21"),
        (123e18, "123000000000000000000"),
        (1.7e300, "1.7e+300"),
        (f64::MAX, "1.7976931348623157e+308"),
        (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
        (5e-324, "5e-324"),
        (9_007_199_254_740_993.0, "9007199254740992"),
        (f64::NAN, "NaN"),
        (f64::NEG_INFINITY, "-Infinity"),
    ] {
        assert_eq!(number_text(number), text);
    }
}

#[test]
fn a_text_is_read_as_the_nearest_number() {
    for (text, number) in [
        ("007", 7.0),
        (".5", 0.5),
        ("5.", 5.0),
        ("+1e3", 1000.0),
        ("-1.5E-3", -0.0015),
        ("0e999999999999", 0.0),
        ("1e-400", 0.0),
        // Halfway cases: to the even neighbour.
        ("9007199254740993", 9_007_199_254_740_992.0),
        (
            "9007199254740993.00000000000000000000001",
            9_007_199_254_740_994.0,
        ),
        ("2.4703282292062327208e-324", 0.0),
        ("2.4703282292062327209e-324", 5e-324),
        ("1.7976931348623158e308", f64::MAX),
        ("2.2250738585072011e-308", 2.225_073_858_507_201e-308),
    ] {
        assert_eq!(number_in(text), Some(number), "{text}");
    }
    for text in [
        "", "-", ".", "e5", "1e", "1e+", "inf", "NaN", " 1", "1_0", "0x1", "1.2.3", "1e309", "--1",
    ] {
        assert_eq!(number_in(text), None, "{text}");
    }
}

#[test]
fn a_very_long_text_is_read_too() {
    let text = format!("0.{}1", "0".repeat(4_990));
    assert_eq!(number_in(&text), Some(0.0));
    let text = format!("{}e-4999", "7".repeat(5_000));
    assert_eq!(number_in(&text), read_by_std(&text));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_double_survives_being_written_and_read(bits: u64) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        let text = number_text(number);
        prop_assert_eq!(number_in(&text), Some(number));
        prop_assert_eq!(text.parse::<f64>().ok(), Some(number));
    }

    /// Rust's `{:e}` writes the shortest digits too.
    #[test]
    fn the_digits_are_the_shortest(bits: u64) {
        let number = f64::from_bits(bits).abs();
        prop_assume!(number.is_finite() && number > 0.0);
        let (digits, point) = shortest(number);
        let (first, rest) = digits.split_at(1);
        let dot = if rest.is_empty() { "" } else { "." };
        prop_assert_eq!(format!("{first}{dot}{rest}e{}", point - 1), format!("{number:e}"));
    }

    #[test]
    fn numbers_with_few_decimals_are_written_by_both_ways_alike(whole in 0_i32..2_000_000, decimals in 1_i32..9) {
        let number = f64::from(whole) / 10_f64.powi(decimals);
        prop_assume!(number.fract() > 0.0);
        prop_assert_eq!(short(number), Some(shortest(number)));
    }

    #[test]
    fn a_decimal_text_is_read_as_by_the_standard_library(text in "-?[0-9]{1,25}(\\.[0-9]{0,25})?(e[+-]?[0-9]{1,3})?") {
        prop_assert_eq!(number_in(&text), read_by_std(&text));
    }
}

proptest! {
    /// Counted without writing the number where it has few.
    #[test]
    fn the_decimals_of_a_number_are_those_of_its_writing(digits in 0_u64..10_000_000_000, power in 0..20_i32, any in any::<f64>()) {
        #[expect(clippy::cast_precision_loss, reason = "far below the integers that a double tells apart")]
        let few = digits as f64 / 10_f64.powi(power);
        for number in [few, -few, any, any.fract()] {
            let written = number_text(number);
            // The digits of a large number before its exponent are no decimals.
            let fraction = written.split_once('.').filter(|_| number.fract().abs() > 0.0);
            let behind = fraction.map_or(0, |(_, behind)| behind.len());
            prop_assert_eq!(decimals(number), behind, "{}", written);
        }
    }
}
