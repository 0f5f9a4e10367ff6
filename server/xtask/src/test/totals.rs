//! Counting what passed and what failed, over tools that each report in their own way.

/// The sum over all parts.
#[derive(Default)]
pub struct Totals {
    /// Checks and tests that passed.
    pub passed: u64,
    /// Checks and tests that failed, and steps that could not run.
    pub failed: u64,
    failures: Vec<String>,
}

impl Totals {
    /// One check passed.
    pub fn pass(&mut self) {
        self.passed += 1;
    }

    /// One check failed; the sentence is repeated before the closing line.
    pub fn fail(&mut self, sentence: &str) {
        self.failed += 1;
        self.failures.push(sentence.to_owned());
    }

    /// A tool's own counts; the sentence says where its failures are to be read.
    pub fn add(&mut self, passed: u64, failed: u64, sentence: &str) {
        self.passed += passed;
        self.failed += failed;
        if failed > 0 {
            self.failures.push(sentence.to_owned());
        }
    }

    /// What is to be said about the failures.
    pub fn failures(&self) -> &[String] {
        &self.failures
    }
}

/// Passed and failed of a line like `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
pub fn of_libtest(line: &str) -> Option<(u64, u64)> {
    let (_, counts) = line
        .trim()
        .strip_prefix("test result: ")?
        .split_once(". ")?;
    let mut numbers = counts.split("; ").filter_map(|part| {
        let (number, name) = part.split_once(' ')?;
        Some((name, number.parse::<u64>().ok()?))
    });
    let passed = numbers.find(|(name, _)| *name == "passed")?.1;
    let failed = numbers.find(|(name, _)| *name == "failed")?.1;
    Some((passed, failed))
}

#[cfg(test)]
mod tests {
    use super::of_libtest;

    #[test]
    fn the_totals_of_libtest_are_read_from_its_closing_line() {
        let good = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.00s";
        assert_eq!(of_libtest(good), Some((12, 0)));
        let bad = "test result: FAILED. 5 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(of_libtest(bad), Some((5, 2)));
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(of_libtest("test motions::tests::a_tie_fails ... ok"), None);
        assert_eq!(of_libtest("12 passed; 0 failed"), None);
    }
}
