//! Dates and times of day in expressions: the calendar by arithmetic, the zone asked for.
//!
//! A moment is a number of milliseconds since 1970-01-01T00:00:00Z, as in JavaScript; NaN is no moment.

/// The calendar's view of a moment in some zone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Civil {
    /// Proleptic Gregorian.
    pub(crate) year: i64,
    /// 1 to 12.
    pub(crate) month: i64,
    /// 1 to 31.
    pub(crate) day: i64,
    /// Milliseconds since midnight.
    pub(crate) within: i64,
}

/// Milliseconds of a day.
pub(crate) const DAY: i64 = 86_400_000;

/// A zone as expressions need it: seconds east of UTC at an instant, itself in seconds since 1970.
pub(crate) type Offset<'a> = &'a dyn Fn(i64) -> i64;

impl Civil {
    /// Midnight of a day.
    pub(crate) fn midnight(self) -> Self {
        Self { within: 0, ..self }
    }

    /// Days since 1970-01-01. (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".)
    pub(crate) fn days(self) -> i64 {
        let year = if self.month <= 2 {
            self.year - 1
        } else {
            self.year
        };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((self.month + 9) % 12) + 2) / 5 + self.day - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    fn of_days(days: i64) -> Self {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        };
        Self {
            year: year + era * 400 + i64::from(month <= 2),
            month,
            day: of_year - (153 * shifted + 2) / 5 + 1,
            within: 0,
        }
    }

    fn of_milliseconds(local: i64) -> Self {
        Self {
            within: local.rem_euclid(DAY),
            ..Self::of_days(local.div_euclid(DAY))
        }
    }

    /// The moment of this wall time in a zone; in a gap the one that the clocks skip to.
    pub(crate) fn moment(self, offset: Offset<'_>) -> f64 {
        let local = self.days() * DAY + self.within;
        let guess = local - offset(local.div_euclid(1000)) * 1000;
        as_float(local - offset(guess.div_euclid(1000)) * 1000)
    }
}

/// The wall time of a moment; none for no moment.
pub(crate) fn civil(at: f64, offset: Offset<'_>) -> Option<Civil> {
    let utc = as_integer(at)?;
    Some(Civil::of_milliseconds(
        utc + offset(utc.div_euclid(1000)) * 1000,
    ))
}

/// `2026-07-31T00:00:00.000Z`, as JavaScript writes a date into JSON; none for no moment.
pub(crate) fn written(at: f64) -> Option<String> {
    let civil = Civil::of_milliseconds(as_integer(at)?);
    let seconds = civil.within / 1000;
    let mut text = String::with_capacity(24);
    for (number, digits, end) in [
        (civil.year, 4, '-'),
        (civil.month, 2, '-'),
        (civil.day, 2, 'T'),
        (seconds / 3600, 2, ':'),
        (seconds / 60 % 60, 2, ':'),
        (seconds % 60, 2, '.'),
        (civil.within % 1000, 3, 'Z'),
    ] {
        let written = number.to_string();
        for _ in written.len()..digits {
            text.push('0');
        }
        text.push_str(&written);
        text.push(end);
    }
    Some(text)
}

/// The moment that a text names: a day is midnight in the zone, a wall time is in the zone, `Z` and offsets count.
///
/// A year or a month alone begin in UTC, as JavaScript reads them. NaN for everything else.
pub(crate) fn read(text: &str, offset: Offset<'_>) -> f64 {
    parse(text.trim(), offset).unwrap_or(f64::NAN)
}

fn parse(text: &str, offset: Offset<'_>) -> Option<f64> {
    let (date, time) = match text.find(['T', 't', ' ']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next();
    let day = parts.next();
    if parts.next().is_some() {
        return None;
    }
    let mut civil = Civil {
        year,
        month: month.map_or(Some(1), |month| digits(month, 2))?,
        day: day.map_or(Some(1), |day| digits(day, 2))?,
        within: 0,
    };
    if !(1..=12).contains(&civil.month) || civil.day < 1 || civil.day > length(year, civil.month) {
        return None;
    }
    let Some(time) = time else {
        return Some(if day.is_some() {
            civil.moment(offset)
        } else {
            civil.moment(&|_| 0)
        });
    };
    day?;
    let (clock, zone) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => time.split_at_checked(at)?,
        None => (time, ""),
    };
    civil.within = time_of_day(clock)?;
    match zone {
        "" => Some(civil.moment(offset)),
        "Z" | "z" => Some(civil.moment(&|_| 0)),
        zone => {
            let (hours, minutes) = zone.get(1..)?.split_once(':')?;
            let east = digits(hours, 2)? * 3600 + digits(minutes, 2)? * 60;
            let east = if zone.starts_with('-') { -east } else { east };
            Some(civil.moment(&|_| east))
        }
    }
}

/// `10:30`, `10:30:15` or `10:30:15.5` in milliseconds.
fn time_of_day(clock: &str) -> Option<i64> {
    let mut parts = clock.split(':');
    let hours = digits(parts.next()?, 2).filter(|hours| *hours < 24)?;
    let minutes = digits(parts.next()?, 2).filter(|minutes| *minutes < 60)?;
    let (seconds, fraction) = match parts.next() {
        None => (0, 0),
        Some(seconds) => {
            let (seconds, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
            let thousandths: String = fraction.chars().chain("00".chars()).take(3).collect();
            (digits(seconds, 2)?, digits(&thousandths, 3)?)
        }
    };
    (seconds < 60 && parts.next().is_none())
        .then_some(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction)
}

fn digits(text: &str, count: usize) -> Option<i64> {
    let all = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| {
        text.bytes()
            .fold(0, |number, digit| number * 10 + i64::from(digit - b'0'))
    })
}

/// How many days a month has.
pub(crate) fn length(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// JavaScript's dates end 100 million days from 1970.
fn as_integer(at: f64) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "within a double's exact range"
    )]
    (at.abs() <= 8.64e15).then_some(at as i64)
}

pub(crate) fn as_float(milliseconds: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "within a double's exact range")]
    let at = milliseconds as f64;
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_moments_are_read_in_the_zone() {
        let berlin = |_| 7200;
        let at = |text| written(read(text, &berlin));
        assert_eq!(
            at("2026-07-31").as_deref(),
            Some("2026-07-30T22:00:00.000Z")
        );
        assert_eq!(at("2026-07").as_deref(), Some("2026-07-01T00:00:00.000Z"));
        assert_eq!(
            at("2026-07-31T10:30").as_deref(),
            Some("2026-07-31T08:30:00.000Z")
        );
        assert_eq!(
            at("2026-07-31T10:30:01.5Z").as_deref(),
            Some("2026-07-31T10:30:01.500Z")
        );
        assert_eq!(
            at("2026-07-31T10:30:00-05:00").as_deref(),
            Some("2026-07-31T15:30:00.000Z")
        );
        assert_eq!(
            at("1969-12-31T23:59:59Z").as_deref(),
            Some("1969-12-31T23:59:59.000Z")
        );
        for wrong in [
            "",
            "x",
            "2026-02-30",
            "2026-13-01",
            "2026-07-31T24:00",
            "12",
            "2026-07-31T1:00",
        ] {
            assert_eq!(at(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for days in -146_097..146_097 {
            let civil = Civil::of_days(days);
            assert_eq!(civil.days(), days);
            assert!(civil.day <= length(civil.year, civil.month));
        }
    }
}
