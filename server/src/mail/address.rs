//! Where the mail server is, as the setting `smtp_url` says it.

use std::net::IpAddr;

use lettre::transport::smtp::client::{Certificate, TlsParameters};
use url::{Host, Url};

/// How a certificate begins in a PEM file.
const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// When a connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// From its first byte (`smtps://`).
    FromTheStart,
    /// By STARTTLS, or there is no mail (`smtp://`).
    Demanded,
    /// Never: within one machine, or where the operator says so (`?tls=never`).
    None,
}

/// A mail server.
#[derive(Clone)]
pub struct Server {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// When the connection is encrypted.
    pub encryption: Encryption,
    /// User and password.
    pub credentials: Option<(String, String)>,
    /// Who may vouch for it besides the public authorities.
    pub authority: Option<Certificate>,
}

impl std::fmt::Debug for Server {
    /// Without the password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{} ({:?})", self.host, self.port, self.encryption)
    }
}

impl Server {
    /// Reads `smtp://user:password@host:port` or `smtps://…`; what stands in it in other characters is percent-encoded.
    ///
    /// # Errors
    /// Says what is wrong without repeating it: it holds a password.
    pub fn read(text: &str) -> Result<Self, &'static str> {
        let url = Url::parse(text).map_err(|_| "it is no address")?;
        let never = match url.query() {
            None => false,
            Some("tls=never") => true,
            Some(_) => return Err("after `?` it can only have `tls=never`"),
        };
        let (host, here) = match url.host() {
            // Of a scheme it does not know, the parser leaves the kind of host open.
            Some(Host::Domain(name)) if !name.is_empty() => {
                let address: Option<IpAddr> = name.parse().ok();
                let here = address.is_some_and(|address| address.is_loopback());
                (name.to_owned(), here || name == "localhost")
            }
            Some(Host::Ipv4(address)) => (address.to_string(), address.is_loopback()),
            Some(Host::Ipv6(address)) => (address.to_string(), address.is_loopback()),
            _ => return Err("it names no host"),
        };
        let (encryption, usual) = match url.scheme() {
            "smtps" => (Encryption::FromTheStart, 465),
            "smtp" if never || here => (Encryption::None, 25),
            "smtp" => (Encryption::Demanded, 587),
            _ => return Err("it must begin with smtp:// or smtps://"),
        };
        let user = decoded(url.username())?;
        let credentials = match url.password() {
            Some(password) => Some((user, decoded(password)?)),
            None if user.is_empty() => None,
            None => return Err("it names a user without a password"),
        };
        Ok(Self {
            host,
            port: url.port().unwrap_or(usual),
            encryption,
            credentials,
            authority: None,
        })
    }

    /// Reads authorities from a PEM file (RFC 7468).
    ///
    /// # Errors
    /// There is no certificate in it, or one that is none.
    pub fn authority(pem: &[u8]) -> Result<Certificate, &'static str> {
        let marked = pem.windows(BEGIN.len()).any(|window| window == BEGIN);
        let certificate = Certificate::from_pem(pem).ok().filter(|_| marked);
        let usable = certificate.filter(|certificate| {
            let trusting = TlsParameters::builder("localhost".to_owned());
            let trusting = trusting.add_root_certificate(certificate.clone());
            trusting.build().is_ok()
        });
        usable.ok_or("it holds no certificates as PEM")
    }
}

/// A part of an address without its percent-encoding (RFC 3986, 2.1).
fn decoded(part: &str) -> Result<String, &'static str> {
    let wrong = "its user or password is not percent-encoded UTF-8";
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (Some(high), Some(low)) = (digit(rest.next()), digit(rest.next())) else {
            return Err(wrong);
        };
        bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
    }
    let text = String::from_utf8(bytes).map_err(|_| wrong)?;
    if text.chars().any(char::is_control) {
        return Err(wrong);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encryption_is_demanded_of_every_other_machine() {
        let of = |text| {
            let server = Server::read(text).unwrap();
            (server.encryption, server.port)
        };
        assert_eq!(of("smtp://mail.example"), (Encryption::Demanded, 587));
        assert_eq!(of("smtp://mail.example:25"), (Encryption::Demanded, 25));
        assert_eq!(of("smtps://mail.example"), (Encryption::FromTheStart, 465));
        assert_eq!(of("smtp://127.0.0.1:2525"), (Encryption::None, 2525));
        assert_eq!(of("smtp://localhost"), (Encryption::None, 25));
        assert_eq!(of("smtp://mail:25?tls=never"), (Encryption::None, 25));
    }

    #[test]
    fn a_password_is_read_and_never_shown() {
        let server = Server::read("smtps://moot%40example.org:s%3Acret@mail.example").unwrap();
        let credentials = ("moot@example.org".to_owned(), "s:cret".to_owned());
        assert_eq!(server.credentials, Some(credentials));
        assert!(!format!("{server:?}").contains("cret"));
        for wrong in [
            "http://mail.example",
            "smtp://",
            "mail.example",
            "smtp://moot@mail.example",
            "smtp://moot:secret%0d%0a@mail.example",
            "smtp://moot:secret%z@mail.example",
            "smtp://mail.example?tls=perhaps",
        ] {
            let why = Server::read(wrong).unwrap_err();
            assert!(!why.contains("secret"), "{wrong}: {why}");
        }
    }
}
