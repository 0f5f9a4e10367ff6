//! Against a real mail server: `end2end/support/mail-server.mjs`.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

use folkmoot_domain::{language::Language, notices::Letter};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::Value as Json;
use uuid::Uuid;

use super::*;

/// The mail server; what it takes comes line by line.
pub(crate) struct MailServer {
    process: Child,
    output: BufReader<ChildStdout>,
    pub(crate) port: u16,
}

impl MailServer {
    /// Nothing, with a note, when there is no Node with the package and none is demanded.
    pub(crate) fn start(wanted: &[&str]) -> Option<Self> {
        let end2end = Path::new(env!("CARGO_MANIFEST_DIR")).join("../end2end");
        let demanded = std::env::var_os("FOLKMOOT_NODE");
        if demanded.is_none() && !end2end.join("node_modules/smtp-server").exists() {
            println!("smtp-server is not installed in end2end: skipped");
            return None;
        }
        let node = demanded.unwrap_or_else(|| "node".into());
        let mut process = Command::new(node)
            .arg(end2end.join("support/mail-server.mjs"))
            .args(wanted)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node runs");
        let output = BufReader::new(process.stdout.take().unwrap());
        let mut server = Self {
            process,
            output,
            port: 0,
        };
        server.port = u16::try_from(server.next()["port"].as_u64().unwrap()).unwrap();
        Some(server)
    }

    /// The next message it took.
    pub(crate) fn next(&mut self) -> Json {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("Node tells");
        serde_json::from_str(&line).expect("what Node tells is JSON")
    }

    fn post(&self, before: &str, after: &str) -> Post {
        post(&format!("{before}127.0.0.1:{}{after}", self.port))
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn post(url: &str) -> Post {
    let origin = "https://moot.example".to_owned();
    let site = Site::new("moot@moot.example", origin, "Moot — 测试".to_owned()).unwrap();
    Post::new(Server::read(url).unwrap(), site)
}

fn to(recipient: &str) -> Outgoing {
    Outgoing {
        id: Uuid::from_u128(7),
        subject: None,
        recipient: recipient.to_owned(),
        language: Language::Chinese,
        letter: Letter::Test,
        attempts: 1,
        created_at: "2026-06-18T12:00:00Z".parse().unwrap(),
    }
}

#[tokio::test]
async fn what_the_mail_server_says_decides_what_becomes_of_a_message() {
    let Some(mut server) = MailServer::start(&[]) else {
        return;
    };
    let post = server.post("smtp://", "");
    assert_eq!(post.hand_over(&to("ada@example.org")).await, Delivery::Sent);
    let taken = server.next();
    assert_eq!(
        (&taken["from"], &taken["to"][0]),
        (&"moot@moot.example".into(), &"ada@example.org".into())
    );
    assert!(
        taken["raw"]
            .as_str()
            .unwrap()
            .contains("Content-Language: zh-Hans"),
        "{taken}"
    );

    let later = to("later@example.org");
    assert_eq!(
        post.hand_over(&later).await,
        Delivery::NotNow(Failure::Later)
    );
    assert_eq!(post.hand_over(&later).await, Delivery::Sent);
    assert_eq!(server.next()["to"][0], "later@example.org");

    assert_eq!(
        post.hand_over(&to("refused@example.org")).await,
        Delivery::Never(Failure::Refused)
    );
    assert_eq!(
        post.hand_over(&to("silent@example.org")).await,
        Delivery::NotNow(Failure::Connection)
    );
    assert_eq!(
        post.hand_over(&to("nobody")).await,
        Delivery::Never(Failure::Address)
    );

    // It has the whole text when the connection breaks: nobody can know what it does with it.
    assert_eq!(
        post.hand_over(&to("broken@example.org")).await,
        Delivery::Unknown
    );
    assert_eq!(server.next()["to"][0], "broken@example.org");
}

#[tokio::test]
async fn a_server_that_is_not_there_or_knows_us_not_may_be_mended() {
    let nowhere = post("smtp://127.0.0.1:9");
    assert_eq!(
        nowhere.hand_over(&to("ada@example.org")).await,
        Delivery::NotNow(Failure::Connection)
    );
    let Some(mut server) = MailServer::start(&["auth"]) else {
        return;
    };
    for wrong in ["smtp://moot:wrong@", "smtp://eve:secret@"] {
        let delivery = server
            .post(wrong, "")
            .hand_over(&to("ada@example.org"))
            .await;
        assert_eq!(
            delivery,
            Delivery::NotNow(Failure::Authentication),
            "{wrong}"
        );
    }
    let right = server.post("smtp://moot:secret@", "");
    assert_eq!(
        right.hand_over(&to("ada@example.org")).await,
        Delivery::Sent
    );
    assert_eq!(server.next()["to"][0], "ada@example.org");
}

#[tokio::test]
async fn no_password_and_no_message_leaves_without_trustworthy_encryption() {
    // A certificate that nobody vouches for, offered and from the first byte, and no encryption at all.
    for (wanted, encryption) in [
        ("tls", Encryption::Demanded),
        ("secure", Encryption::FromTheStart),
        ("plain", Encryption::Demanded),
    ] {
        let Some(server) = MailServer::start(&[wanted]) else {
            return;
        };
        let mut post = server.post("smtp://moot:secret@", "");
        post.server.encryption = encryption;
        post.server.host = "localhost".to_owned();
        let delivery = post.hand_over(&to("ada@example.org")).await;
        assert_eq!(delivery, Delivery::NotNow(Failure::Encryption), "{wanted}");
    }
}

#[tokio::test]
async fn an_authority_of_the_operator_s_own_vouches_for_its_server() {
    let issuer = CertifiedIssuer::self_signed(authority(), KeyPair::generate().unwrap()).unwrap();
    let of_server = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["localhost".to_owned()])
        .unwrap()
        .signed_by(&of_server, &issuer)
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: String| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        format!("{name}={}", file.display())
    };
    let key = write("key", of_server.serialize_pem());
    let certificate = write("cert", certificate.pem());
    for (wanted, encryption) in [
        ("tls", Encryption::Demanded),
        ("secure", Encryption::FromTheStart),
    ] {
        let Some(mut server) = MailServer::start(&[wanted, "auth", &key, &certificate]) else {
            return;
        };
        let mut post = server.post("smtp://moot:secret@", "");
        post.server.encryption = encryption;
        post.server.host = "localhost".to_owned();
        let unknown = post.hand_over(&to("ada@example.org")).await;
        assert_eq!(unknown, Delivery::NotNow(Failure::Encryption), "{wanted}");
        post.server.authority = Some(Server::authority(issuer.pem().as_bytes()).unwrap());
        let known = post.hand_over(&to("ada@example.org")).await;
        assert_eq!(known, Delivery::Sent, "{wanted}");
        assert_eq!(server.next()["secure"], true);
        // It vouches for its own name and no other.
        post.server.host = "127.0.0.1".to_owned();
        let elsewhere = post.hand_over(&to("ada@example.org")).await;
        assert_eq!(elsewhere, Delivery::NotNow(Failure::Encryption), "{wanted}");
    }
}

fn authority() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

#[test]
fn a_file_without_certificates_names_no_authority() {
    let garbled = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for wrong in ["", "moot", garbled] {
        assert!(Server::authority(wrong.as_bytes()).is_err(), "{wrong}");
    }
}
