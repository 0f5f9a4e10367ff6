//! Settings: from flags, then `FOLKMOOT_*` variables, then a TOML file, then the defaults.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

use figment::{
    Figment,
    providers::{Env, Format as _, Serialized, Toml},
};
use folkmoot_domain::language::Language;
use serde::{Deserialize, Serialize};

use crate::mail::{Post, Server, Site};

/// Everything an operator can set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The address to listen on.
    pub listen: IpAddr,
    /// The port to listen on; 0 takes a free one.
    pub port: u16,
    /// A path of a SQLite file, or `postgres://…`.
    pub database: String,
    /// The community's name, as pages and feeds show it.
    pub community: String,
    /// The language in which the community writes its motions, minutes and charters: `en`, `de`, `it` or `zh-Hans`.
    pub language: Language,
    /// Where readers reach this server, without a slash at the end. By default the address it listens on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// The mail server: `smtp://user:password@host:port` or `smtps://…`; without it no mail is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_url: Option<String>,
    /// From whom mail comes: `moot@example.org`, or `Moot <moot@example.org>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_from: Option<String>,
    /// A PEM file of authorities whose certificates a mail server may have besides those of public ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_ca: Option<PathBuf>,
    /// Where the source of the running program is, for a link in the footer; no link by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_url: Option<String>,
    /// How many reverse proxies in front are trusted to name the client in `X-Forwarded-For`.
    pub trusted_proxies: u8,
    /// Serve a demo database on an address that others can reach.
    pub demo_public: bool,
    /// What to log, in the syntax of tracing's filters.
    pub log: String,
    /// Log as JSON lines.
    pub log_json: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 3000,
            database: "folkmoot.sqlite".to_owned(),
            community: "Folkmoot".to_owned(),
            language: Language::English,
            public_url: None,
            smtp_url: None,
            mail_from: None,
            smtp_ca: None,
            source_url: None,
            trusted_proxies: 0,
            demo_public: false,
            log: "info".to_owned(),
            log_json: false,
        }
    }
}

/// The names of all settings; a variable is `FOLKMOOT_` and the name in capitals.
const NAMES: [&str; 14] = [
    "listen",
    "port",
    "database",
    "community",
    "language",
    "public_url",
    "smtp_url",
    "mail_from",
    "smtp_ca",
    "source_url",
    "trusted_proxies",
    "demo_public",
    "log",
    "log_json",
];

/// What the command line sets; what it leaves out stays as the variables and the file say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Flags {
    /// `--listen`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<IpAddr>,
    /// `--port`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// `--database`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// `--public-url`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// `--demo-public`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demo_public: Option<bool>,
}

/// A setting that can't be used, by its name.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file named on the command line is not there.
    #[error("the settings file {0} does not exist")]
    NoFile(PathBuf),
    /// A setting has a wrong value or an unknown name.
    #[error("{0}")]
    Wrong(String),
}

impl Settings {
    /// Brings flags, variables, file and defaults together.
    ///
    /// # Errors
    /// Names the setting that is wrong and where it comes from.
    pub fn load(file: Option<&Path>, flags: &Flags) -> Result<Self, SettingsError> {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        if let Some(file) = file {
            if !file.is_file() {
                return Err(SettingsError::NoFile(file.to_owned()));
            }
            figment = figment.merge(Toml::file_exact(file));
        }
        let settings: Self = figment
            .merge(Env::prefixed("FOLKMOOT_").only(&NAMES))
            .merge(Serialized::defaults(flags))
            .extract()
            .map_err(|error| SettingsError::Wrong(sentence(error)))?;
        settings.checked()
    }

    fn checked(mut self) -> Result<Self, SettingsError> {
        if let Some(url) = &self.public_url {
            let origin = url.trim_end_matches('/').to_owned();
            let host = origin
                .strip_prefix("https://")
                .or_else(|| origin.strip_prefix("http://"));
            if !host
                .is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']))
            {
                return Err(SettingsError::Wrong(format!(
                    "the setting `public_url` is {url:?}; it must be https:// or http:// and a host, \
                     without a path"
                )));
            }
            self.public_url = Some(origin);
        }
        if let Some(url) = &self.source_url
            && !(url.starts_with("https://") || url.starts_with("http://"))
        {
            return Err(SettingsError::Wrong(format!(
                "the setting `source_url` is {url:?}; it must begin with https:// or http://"
            )));
        }
        self.mail_server().map(|_| self)
    }

    fn mail_server(&self) -> Result<Option<Server>, SettingsError> {
        let wrong = |sentence: String| Err(SettingsError::Wrong(sentence));
        let (url, from) = match (&self.smtp_url, &self.mail_from) {
            (None, None) => return Ok(None),
            (Some(url), Some(from)) => (url, from),
            (Some(_), None) => return wrong("`smtp_url` is set and `mail_from` is not".to_owned()),
            (None, Some(_)) => return wrong("`mail_from` is set and `smtp_url` is not".to_owned()),
        };
        if self.site(from).is_none() {
            return wrong(format!(
                "the setting `mail_from` is {from:?}, which is no mail address"
            ));
        }
        // The address is not repeated: it holds a password.
        let mut server = match Server::read(url) {
            Ok(server) => server,
            Err(why) => return wrong(format!("the setting `smtp_url` can't be used: {why}")),
        };
        if let Some(file) = &self.smtp_ca {
            let read = std::fs::read(file).map_err(|error| error.to_string());
            let authority = read.and_then(|pem| Server::authority(&pem).map_err(str::to_owned));
            match authority {
                Ok(authority) => server.authority = Some(authority),
                Err(why) => {
                    let file = file.display();
                    return wrong(format!("the setting `smtp_ca` is {file}: {why}"));
                }
            }
        }
        Ok(Some(server))
    }

    fn site(&self, from: &str) -> Option<Site> {
        Site::new(from, self.public_origin(), self.community.clone())
    }

    /// The way out for mail; none where none is set up. The port must be known by now: it is part of what mail links to.
    pub fn post(&self) -> Option<Post> {
        let server = self.mail_server().ok()??;
        let site = self.site(self.mail_from.as_deref()?)?;
        Some(Post::new(server, site))
    }

    /// Where readers reach this server, without a slash at the end.
    pub fn public_origin(&self) -> String {
        self.public_url
            .clone()
            .unwrap_or_else(|| format!("http://{}", SocketAddr::new(self.listen, self.port)))
    }

    /// Whether readers reach this server by https.
    pub fn is_https(&self) -> bool {
        self.public_url
            .as_ref()
            .is_some_and(|url| url.starts_with("https://"))
    }

    /// The settings as a TOML file would hold them; passwords in addresses are left out.
    pub fn to_toml(&self) -> String {
        let mut shown = self.clone();
        shown.database = without_password(&self.database);
        shown.smtp_url = self.smtp_url.as_deref().map(without_password);
        toml::to_string(&shown).unwrap_or_default()
    }
}

fn sentence(error: figment::Error) -> String {
    let mut sentences = error.into_iter().map(|one| {
        let path = one.path.join(".");
        let source = one
            .metadata
            .as_ref()
            .map(|metadata| metadata.name.to_string());
        let from = source
            .map(|source| format!(" (from {source})"))
            .unwrap_or_default();
        if path.is_empty() {
            format!("the settings can't be used{from}: {}", one.kind)
        } else {
            format!("the setting `{path}` can't be used{from}: {}", one.kind)
        }
    });
    sentences.next().unwrap_or_default()
}

/// The address of a database or of a mail server as it may be shown and logged.
pub fn without_password(database: &str) -> String {
    let Some((scheme, rest)) = database.split_once("://") else {
        return database.to_owned();
    };
    match rest.rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{host}")
        }
        None => database.to_owned(),
    }
}

#[cfg(test)]
mod tests;
