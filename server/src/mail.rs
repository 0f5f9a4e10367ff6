//! Mail over SMTP: one message at a time, and what became of it.
//!
//! The steps of the protocol are taken one by one and not left to the library, because it matters where a connection
//! breaks: before the message was handed over it can be tried again, afterwards nobody knows whether it arrived.

mod address;
mod message;

use std::{error::Error as _, io::ErrorKind, time::Duration};

use folkmoot_domain::notices::Failure;
use folkmoot_services::notices::Delivery;
use folkmoot_store::notices::outbox::Outgoing;
use lettre::{
    Message,
    transport::smtp::{
        Error,
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::ClientId,
    },
};

pub use address::{Encryption, Server};
pub use message::Site;

/// How long everything before the message itself may take.
const PREPARATION: Duration = Duration::from_mins(1);
/// How long the mail server may take to answer the message (RFC 5321, 4.5.3.2.6, allows ten minutes; the lease of a job
/// is longer than both).
const ACCEPTANCE: Duration = Duration::from_mins(10);

/// The way out for messages: a mail server, and what each message says of its origin.
#[derive(Clone)]
pub struct Post {
    server: Server,
    site: Site,
}

impl Post {
    /// Mail by this server, in the name of this site.
    pub fn new(server: Server, site: Site) -> Self {
        Self { server, site }
    }

    /// Hands a message over.
    pub async fn hand_over(&self, outgoing: &Outgoing) -> Delivery {
        let Some(message) = message::compose(&self.site, outgoing) else {
            return Delivery::Never(Failure::Address);
        };
        let prepared = tokio::time::timeout(PREPARATION, self.prepare(&message)).await;
        let mut connection = match prepared {
            Ok(Ok(connection)) => connection,
            Ok(Err(delivery)) => return delivery,
            Err(_) => return Delivery::NotNow(Failure::Connection),
        };
        let formatted = message.formatted();
        let handed = tokio::time::timeout(ACCEPTANCE, connection.message(&formatted)).await;
        let delivery = match handed {
            Ok(Ok(_)) => Delivery::Sent,
            // The server has answered, so it knows what it did.
            Ok(Err(error)) if error.status().is_some() => answered(&error, Failure::Connection),
            Ok(Err(_)) | Err(_) => Delivery::Unknown,
        };
        // What comes after the answer changes nothing any more.
        let _ = tokio::time::timeout(PREPARATION, connection.abort()).await;
        delivery
    }

    /// Everything up to the answer that the message may come.
    async fn prepare(&self, message: &Message) -> Result<AsyncSmtpConnection, Delivery> {
        let mut connection = self.connect().await?;
        let no = |error: Error| answered(&error, Failure::Connection);
        let envelope = message.envelope();
        let from = Mail::new(envelope.from().cloned(), Vec::new());
        connection.command(from).await.map_err(no)?;
        for recipient in envelope.to() {
            let to = Rcpt::new(recipient.clone(), Vec::new());
            connection.command(to).await.map_err(no)?;
        }
        connection.command(Data).await.map_err(no)?;
        Ok(connection)
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Delivery> {
        let server = &self.server;
        let hello = ClientId::Domain(self.site.host().to_owned());
        let encryption = || {
            let mut parameters = TlsParameters::builder(server.host.clone());
            if let Some(authority) = &server.authority {
                parameters = parameters.add_root_certificate(authority.clone());
            }
            parameters
                .build()
                .map_err(|_| Delivery::NotNow(Failure::Encryption))
        };
        let from_the_start = match server.encryption {
            Encryption::FromTheStart => Some(encryption()?),
            Encryption::Demanded | Encryption::None => None,
        };
        let address = (server.host.as_str(), server.port);
        let mut connection = AsyncSmtpConnection::connect_tokio1(
            address,
            Some(PREPARATION),
            &hello,
            from_the_start,
            None,
        )
        .await
        .map_err(|error| answered(&error, why_no_connection(&error)))?;
        if server.encryption == Encryption::Demanded {
            connection
                .starttls(encryption()?, &hello)
                .await
                .map_err(|_| Delivery::NotNow(Failure::Encryption))?;
        }
        if let Some((user, password)) = &server.credentials {
            let credentials = Credentials::new(user.clone(), password.clone());
            let ways = [Mechanism::Plain, Mechanism::Login];
            connection
                .auth(&ways, &credentials)
                .await
                // The operator's to mend, so the message waits.
                .map_err(|_| Delivery::NotNow(Failure::Authentication))?;
        }
        Ok(connection)
    }
}

/// Whether it was the encryption that failed: what comes is no TLS, or its certificate is not trusted.
fn why_no_connection(error: &Error) -> Failure {
    let mut source = error.source();
    while let Some(cause) = source {
        let of_the_stream = cause.downcast_ref::<std::io::Error>();
        if of_the_stream.is_some_and(|error| error.kind() == ErrorKind::InvalidData) {
            return Failure::Encryption;
        }
        source = cause.source();
    }
    Failure::Connection
}

/// What the mail server's answer means for a message it has not taken; `otherwise` where it gave none.
fn answered(error: &Error, otherwise: Failure) -> Delivery {
    if error.is_permanent() {
        Delivery::Never(Failure::Refused)
    } else if error.is_transient() {
        Delivery::NotNow(Failure::Later)
    } else {
        Delivery::NotNow(otherwise)
    }
}

#[cfg(test)]
pub(crate) mod tests;
