use super::*;

#[test]
fn sign_in_names_are_compared_without_case_width_or_composition() {
    assert_eq!(sign_in_key(" Ada "), "ada");
    assert_eq!(sign_in_key("ＡＤＡ"), "ada");
    assert_eq!(sign_in_key("Zoe\u{308}"), sign_in_key("zo\u{eb}"));
    assert_eq!(sign_in_key("ﬁn"), "fin");
}

#[test]
fn a_key_is_its_own_key() {
    for name in ["İstanbul", "ϓ", "Straße", "李雷", "ǅ"] {
        let key = sign_in_key(name);
        assert_eq!(sign_in_key(&key), key, "{name}");
    }
}

#[test]
fn names_to_sign_in_with_are_letters_digits_and_few_signs() {
    for right in ["ada", "ada.l-2_x", "李雷", "Größe"] {
        assert_eq!(wrong_sign_in_name("f", right), None, "{right}");
    }
    for wrong in [
        "",
        "a",
        "a b",
        "a/b",
        "a@b",
        "<b>",
        "a\u{202e}b",
        &"x".repeat(41),
    ] {
        assert!(wrong_sign_in_name("f", wrong).is_some(), "{wrong}");
    }
}

#[test]
fn shown_names_are_anything_that_can_be_read() {
    for right in ["Ada", "Lin Shili 林示例", "O'Neil-Łoś, Jr."] {
        assert_eq!(wrong_name("f", right), None, "{right}");
    }
    for wrong in ["", "   ", "a\u{0}b", "a\u{202e}b", &"x".repeat(81)] {
        assert!(wrong_name("f", wrong).is_some(), "{wrong:?}");
    }
}

#[test]
fn a_mail_address_is_optional_and_not_examined_much() {
    for right in ["", " ", "ada@example.org", "a@b@c", "ü@例.测试"] {
        assert_eq!(wrong_mail("f", right), None, "{right}");
    }
    for wrong in ["ada", "@example.org", "ada@", "a b@c", "a@b\n"] {
        assert_eq!(
            wrong_mail("f", wrong.trim_end_matches(' ')).is_some(),
            wrong.trim() != "a@b",
            "{wrong:?}"
        );
    }
}

fn refusal(password: &str) -> Option<String> {
    wrong_password("f", password, "grace.hopper").map(|error| error.message.into_owned())
}

#[test]
fn a_password_is_long_and_nobodys_first_guess() {
    let is = |password, message: &str| {
        assert_eq!(
            refusal(password).as_deref(),
            Some(format!("accounts-error-password-{message}").as_str()),
            "{password}"
        );
    };
    is("kurz", "short");
    is("elevenchars", "short");
    is("passwordpassword", "common");
    is("Administrator1!", "common");
    is("PassWord12345!", "common");
    is("123456789012", "common");
    is("aaaaaaaaaaaa", "common");
    is("abababababab", "common");
    is("grace.hopper", "name");
    is("grace.hopper1", "name");
    is(&"x y z 1 2".repeat(30), "long");
    assert_eq!(refusal("seven grey seals waltz"), None);
    assert_eq!(refusal("七只灰海豹在冰面上跳着圆舞曲"), None);
}

#[test]
fn every_common_password_is_listed_in_the_form_it_is_looked_up_in() {
    for line in include_str!("common_passwords.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        assert_eq!(line, line.trim().to_lowercase());
        assert!(!line.is_empty());
    }
}

#[test]
fn after_signing_in_one_stays_on_this_site() {
    for right in ["/", "/decisions?year=2026", "/surveys/x/answer"] {
        assert_eq!(sign_in_destination(right), right);
    }
    for wrong in [
        "",
        "decisions",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/a\r\nSet-Cookie: x",
        "/sign-out",
    ] {
        assert_eq!(sign_in_destination(wrong), "/", "{wrong}");
    }
}
