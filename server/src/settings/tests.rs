use super::*;

fn file(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    file
}

#[test]
fn flags_win_over_the_file() {
    let file = file("port = 4000\ncommunity = \"Moot\"\n");
    let flags = Flags {
        port: Some(5000),
        ..Flags::default()
    };
    let settings = Settings::load(Some(file.path()), &flags).unwrap();
    assert_eq!((settings.port, settings.community.as_str()), (5000, "Moot"));
}

#[test]
fn a_wrong_value_names_its_setting_and_where_it_stands() {
    let file = file("port = \"many\"\n");
    let error = Settings::load(Some(file.path()), &Flags::default())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("`port`") && error.contains("TOML"),
        "{error}"
    );
}

#[test]
fn an_unknown_setting_is_named() {
    let file = file("prot = 1\n");
    let error = Settings::load(Some(file.path()), &Flags::default())
        .unwrap_err()
        .to_string();
    assert!(error.contains("prot"), "{error}");
}

#[test]
fn a_missing_file_is_an_error_and_not_an_empty_one() {
    let error = Settings::load(Some(Path::new("/nowhere/folkmoot.toml")), &Flags::default());
    assert!(matches!(error, Err(SettingsError::NoFile(_))));
}

#[test]
fn a_public_url_is_an_origin() {
    for wrong in [
        "moot.example",
        "https://",
        "https://moot.example/path",
        "ftp://moot.example",
    ] {
        let flags = Flags {
            public_url: Some(wrong.to_owned()),
            ..Flags::default()
        };
        let error = Settings::load(None, &flags).unwrap_err().to_string();
        assert!(error.contains("public_url"), "{wrong}: {error}");
    }
    let flags = Flags {
        public_url: Some("https://moot.example/".to_owned()),
        ..Flags::default()
    };
    let settings = Settings::load(None, &flags).unwrap();
    assert_eq!(settings.public_origin(), "https://moot.example");
    assert!(settings.is_https());
}

#[test]
fn the_language_of_the_community_is_one_of_ours() {
    let with = |tag: &str| {
        let file = file(&format!("language = {tag:?}\n"));
        Settings::load(Some(file.path()), &Flags::default())
    };
    assert_eq!(with("zh-Hans").unwrap().language, Language::Chinese);
    let error = with("tlh").unwrap_err().to_string();
    assert!(error.contains("language"), "{error}");
}

#[test]
fn the_link_to_the_source_is_a_web_address() {
    let with = |url: &str| {
        let file = file(&format!("source_url = {url:?}\n"));
        Settings::load(Some(file.path()), &Flags::default())
    };
    let error = with("javascript:alert(1)").unwrap_err().to_string();
    assert!(error.contains("source_url"), "{error}");
    let settings = with("https://code.example/folkmoot").unwrap();
    assert_eq!(
        settings.source_url.as_deref(),
        Some("https://code.example/folkmoot")
    );
}

#[test]
fn a_password_is_never_shown() {
    let flags = Flags {
        database: Some("postgres://moot:secret@db/moot".to_owned()),
        ..Flags::default()
    };
    let shown = Settings::load(None, &flags).unwrap().to_toml();
    assert!(
        !shown.contains("secret") && shown.contains("postgres://moot@db/moot"),
        "{shown}"
    );
}

#[test]
fn a_mail_server_needs_a_sender_and_its_password_is_never_shown() {
    let with = |text: &str| {
        let file = file(text);
        Settings::load(Some(file.path()), &Flags::default())
    };
    let url = "smtp_url = \"smtps://moot:s3cret@mail.example\"\n";
    let settings = with(&format!("{url}mail_from = \"Moot <moot@mail.example>\"\n")).unwrap();
    assert!(settings.post().is_some());
    assert!(!settings.to_toml().contains("s3cret"));
    assert!(with("").unwrap().post().is_none());
    for (wrong, named) in [
        (url.to_owned(), "mail_from"),
        ("mail_from = \"moot@mail.example\"".to_owned(), "smtp_url"),
        (format!("{url}mail_from = \"nobody\""), "mail_from"),
        (
            format!("{url}mail_from = \"moot@mail.example\"\nsmtp_ca = \"nowhere.pem\""),
            "smtp_ca",
        ),
        (
            "smtp_url = \"moot:s3cret@mail\"\nmail_from = \"moot@mail.example\"".to_owned(),
            "smtp_url",
        ),
    ] {
        let error = with(&wrong).unwrap_err().to_string();
        assert!(
            error.contains(named) && !error.contains("s3cret"),
            "{wrong}: {error}"
        );
    }
}
