//! What stands in the column `type`.

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    Text,
    Integer,
    Decimal,
    Range,
    /// One choice of a list.
    One,
    /// Several choices of a list.
    Many,
    Rank,
    Date,
    Time,
    DateTime,
    Phone,
    Note,
    Acknowledge,
    Calculate,
    Hidden,
    BeginGroup,
    BeginRepeat,
    /// The same questions for each choice of a list.
    BeginLoop,
    End,
    /// Filled by the device: when, where, by whom.
    Metadata,
    /// Something the device takes in: a picture, a place, a code.
    Capture,
    /// A setting in an old form.
    Setting,
    Unknown,
}

/// A type with its list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Type {
    pub(super) row: Row,
    pub(super) list: String,
    pub(super) or_other: bool,
}

const METADATA: [&str; 24] = [
    "start",
    "end",
    "today",
    "deviceid",
    "device id",
    "subscriberid",
    "simserial",
    "sim id",
    "simid",
    "phonenumber",
    "username",
    "email",
    "audit",
    "imei",
    "uri:deviceid",
    "uri:subscriberid",
    "uri:simserial",
    "uri:phonenumber",
    "uri:username",
    "uri:email",
    "start-geopoint",
    "background-audio",
    "background-geopoint",
    "caseid",
];

const CAPTURE: [&str; 15] = [
    "geopoint",
    "geotrace",
    "geoshape",
    "gps",
    "location",
    "image",
    "photo",
    "audio",
    "video",
    "barcode",
    "file",
    "csv-external",
    "xml-external",
    "print",
    "osm",
];

const SELECTS: [(&str, Row); 9] = [
    ("select_one", Row::One),
    ("select one", Row::One),
    ("select1", Row::One),
    ("select_multiple", Row::Many),
    ("select multiple", Row::Many),
    ("select all that apply", Row::Many),
    ("add select one prompt using", Row::One),
    ("add select multiple prompt using", Row::Many),
    ("rank", Row::Rank),
];

/// Reads a type.
pub(super) fn read(written: &str) -> Type {
    let words = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = words.to_lowercase();
    let plain = |row| Type {
        row,
        list: String::new(),
        or_other: false,
    };
    for (select, row) in SELECTS {
        let Some(rest) = lower
            .strip_prefix(select)
            .filter(|rest| rest.starts_with(' '))
            .and_then(|rest| words.get(words.len() - rest.len()..))
        else {
            continue;
        };
        let rest = rest.trim();
        let rest = rest.strip_prefix("from ").unwrap_or(rest).trim();
        let (list, or_other) = ["or specify other", "or_other", "or other"]
            .iter()
            .find_map(|other| rest.strip_suffix(other))
            .map_or((rest, false), |list| (list.trim(), true));
        return Type {
            row,
            list: list.to_owned(),
            or_other,
        };
    }
    if let Some(list) = lower
        .strip_prefix("begin loop over ")
        .and_then(|list| words.get(words.len() - list.len()..))
    {
        return Type {
            list: list.to_owned(),
            ..plain(Row::BeginLoop)
        };
    }
    if lower.starts_with("get ") {
        return plain(Row::Metadata);
    }
    if lower.starts_with("set ") {
        return plain(Row::Setting);
    }
    plain(match lower.replace('_', " ").as_str() {
        "text" | "string" | "q string" | "add text prompt" => Row::Text,
        "integer" | "int" | "q int" | "add integer prompt" => Row::Integer,
        "decimal" | "q decimal" | "add decimal prompt" => Row::Decimal,
        "range" => Row::Range,
        "date" | "q date" | "add date prompt" => Row::Date,
        "time" | "add time prompt" => Row::Time,
        "datetime" | "date time" | "add date time prompt" => Row::DateTime,
        "phone number" | "q phone number" | "add phone number prompt" => Row::Phone,
        "note" | "add note prompt" | "q note" => Row::Note,
        "acknowledge" | "trigger" | "add acknowledge prompt" => Row::Acknowledge,
        "calculate" | "q calculate" | "add calculate prompt" => Row::Calculate,
        "hidden" => Row::Hidden,
        "begin group" | "begin" => Row::BeginGroup,
        "begin repeat" => Row::BeginRepeat,
        "end group" | "end repeat" | "end loop" => Row::End,
        _ if METADATA.contains(&lower.as_str()) => Row::Metadata,
        _ if CAPTURE.contains(&lower.as_str()) || lower.starts_with("select one external") => {
            Row::Capture
        }
        _ if lower.contains("from_file") || lower.starts_with("select_one_external") => {
            Row::Capture
        }
        _ => Row::Unknown,
    })
}

impl Row {
    pub(super) fn begins(self) -> bool {
        matches!(self, Self::BeginGroup | Self::BeginRepeat | Self::BeginLoop)
    }

    /// Whether somebody is asked something.
    pub(super) fn is_question(self) -> bool {
        !self.begins()
            && !matches!(
                self,
                Self::Note
                    | Self::Calculate
                    | Self::Hidden
                    | Self::End
                    | Self::Metadata
                    | Self::Setting
            )
    }

    /// Whether something stands on the screen that needs words.
    pub(super) fn needs_label(self) -> bool {
        (self.is_question() || self == Self::Note) && self != Self::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_many_spellings() {
        for (written, row, list, or_other) in [
            ("select_one yes_no", Row::One, "yes_no", false),
            (
                "select one from sexes or specify other",
                Row::One,
                "sexes",
                true,
            ),
            ("select_multiple  happy_sad", Row::Many, "happy_sad", false),
            ("select all that apply from L", Row::Many, "L", false),
            ("select_one colors or_other", Row::One, "colors", true),
            ("rank L", Row::Rank, "L", false),
            ("begin_group", Row::BeginGroup, "", false),
            (
                "begin loop over toilet_type",
                Row::BeginLoop,
                "toilet_type",
                false,
            ),
            ("dateTime", Row::DateTime, "", false),
            ("phone number", Row::Phone, "", false),
            ("phonenumber", Row::Metadata, "", false),
            ("select_one_from_file x.csv", Row::Capture, "", false),
            ("whatever", Row::Unknown, "", false),
        ] {
            let expected = Type {
                row,
                list: list.to_owned(),
                or_other,
            };
            assert_eq!(read(written), expected, "{written}");
        }
    }
}
