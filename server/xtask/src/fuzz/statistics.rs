//! The figures that the fuzzer prints, as one line.

use std::fmt;

/// How much was tried and how far it led.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Statistics {
    /// Inputs tried.
    pub(super) executions: u64,
    coverage: u64,
    corpus: u64,
}

impl Statistics {
    /// Takes the figures out of a line of the fuzzer's; false when it has none and is worth showing.
    pub(super) fn read(&mut self, line: &str) -> bool {
        if let Some(rest) = line.strip_prefix("stat::number_of_executed_units:") {
            self.executions = rest.trim().parse().unwrap_or(self.executions);
            return true;
        }
        let Some((number, rest)) = line
            .strip_prefix('#')
            .and_then(|rest| rest.split_once(|next: char| !next.is_ascii_digit()))
        else {
            return line.starts_with("stat::") || line.starts_with("INFO:") || line.is_empty();
        };
        self.executions = number.parse().unwrap_or(self.executions);
        let figure = |name: &str| {
            let (_, rest) = rest.split_once(name)?;
            let digits = rest.trim_start().split(|next: char| !next.is_ascii_digit());
            digits.into_iter().next()?.parse().ok()
        };
        self.coverage = figure("cov:").unwrap_or(self.coverage);
        self.corpus = figure("corp:").unwrap_or(self.corpus);
        true
    }
}

impl fmt::Display for Statistics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} executions, {} edges covered, {} inputs in the corpus",
            self.executions, self.coverage, self.corpus
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Statistics;

    #[test]
    fn the_last_figures_count() {
        let mut statistics = Statistics::default();
        assert!(statistics.read("#2\tINITED cov: 5 ft: 9 corp: 1/1b exec/s: 0 rss: 30Mb"));
        assert!(
            statistics
                .read("#512\tNEW    cov: 812 ft: 911 corp: 13/2Kb lim: 8 exec/s: 0 rss: 30Mb")
        );
        assert!(!statistics.read("thread '<unnamed>' panicked at src/lib.rs:1:1:"));
        assert!(statistics.read("stat::number_of_executed_units: 600"));
        assert_eq!(
            statistics.to_string(),
            "600 executions, 812 edges covered, 13 inputs in the corpus"
        );
    }
}
