//! Who is at the other end of the connection, as far as it can be believed.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use http::{HeaderMap, request::Parts};

use crate::web::AppState;

/// The client's address: the peer, or what the trusted proxies say. For limits in memory; never stored or logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

impl FromRequestParts<AppState> for ClientAddress {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
        Ok(Self(believed(
            peer,
            &parts.headers,
            usize::from(state.settings.trusted_proxies),
        )))
    }
}

/// Each trusted proxy appended the address it saw; the entry that the outermost of them wrote is the client.
fn believed(peer: IpAddr, headers: &HeaderMap, trusted_proxies: usize) -> IpAddr {
    let Some(back) = trusted_proxies.checked_sub(1) else {
        return peer;
    };
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    forwarded
        .iter()
        .rev()
        .nth(back)
        .and_then(|address| address.trim().parse().ok())
        .unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn forwarded(value: &str) -> HeaderMap {
        [(
            http::HeaderName::from_static("x-forwarded-for"),
            value.parse().unwrap(),
        )]
        .into_iter()
        .collect()
    }

    #[test]
    fn without_trusted_proxies_the_header_is_nothing() {
        let peer = address("192.0.2.1");
        assert_eq!(believed(peer, &forwarded("203.0.113.9"), 0), peer);
    }

    #[test]
    fn only_the_entries_of_trusted_proxies_count() {
        let peer = address("10.0.0.1");
        let headers = forwarded("1.1.1.1, 203.0.113.9, 10.0.0.2");
        assert_eq!(believed(peer, &headers, 1), address("10.0.0.2"));
        assert_eq!(believed(peer, &headers, 2), address("203.0.113.9"));
        assert_eq!(believed(peer, &headers, 9), peer);
        assert_eq!(believed(peer, &forwarded("nonsense"), 1), peer);
    }
}
