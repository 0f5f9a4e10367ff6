//! A load generator: keep-alive connections, each asking again as soon as it has its answer.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};

/// What came of one measurement.
#[derive(Debug, Clone, Copy)]
pub struct Answered {
    /// Answers with the expected status.
    pub count: u64,
    /// How long it took.
    pub time: Duration,
}

impl Answered {
    /// Answers per second.
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    pub fn rate(self) -> f64 {
        self.count as f64 / self.time.as_secs_f64()
    }
}

/// Asks for `time` on so many connections; `request` makes the bytes of the n-th request.
///
/// Any other status than the expected one ends the measurement with an error: a figure about refusals
/// would look like a good one.
pub fn ask(
    server: SocketAddr,
    connections: usize,
    time: Duration,
    status: u16,
    request: impl Fn(u64) -> Vec<u8> + Sync,
) -> anyhow::Result<Answered> {
    let next = AtomicU64::new(0);
    let count = AtomicU64::new(0);
    let stop = AtomicBool::new(false);
    let began = Instant::now();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..connections)
            .map(|_| {
                scope.spawn(|| -> anyhow::Result<()> {
                    let mut connection = Connection::open(server)?;
                    while !stop.load(Ordering::Relaxed) && began.elapsed() < time {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        let answer = connection.ask(&request(number));
                        let got = answer.inspect_err(|_| stop.store(true, Ordering::Relaxed))?;
                        if got != status {
                            stop.store(true, Ordering::Relaxed);
                            bail!("answered {got} instead of {status}: {}", connection.said());
                        }
                        count.fetch_add(1, Ordering::Relaxed);
                    }
                    Ok(())
                })
            })
            .collect();
        for thread in threads {
            match thread.join() {
                Ok(outcome) => outcome?,
                Err(_) => bail!("a connection's thread ended early"),
            }
        }
        Ok(())
    })?;
    Ok(Answered {
        count: count.into_inner(),
        time: began.elapsed(),
    })
}

/// One HTTP/1.1 connection.
struct Connection {
    stream: BufReader<TcpStream>,
    body: Vec<u8>,
}

impl Connection {
    fn open(server: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(server).context("the server can't be reached")?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::with_capacity(1 << 16, stream),
            body: Vec::new(),
        })
    }

    /// Sends a request and reads its whole answer; returns the status.
    fn ask(&mut self, request: &[u8]) -> anyhow::Result<u16> {
        self.stream.get_mut().write_all(request)?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).context("no HTTP answer")?.parse()?;
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            let header = line.trim_end();
            if header.is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse()?;
            }
        }
        self.body.resize(length, 0);
        self.stream.read_exact(&mut self.body)?;
        Ok(status)
    }

    /// What the last answer said.
    fn said(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A request for a page.
pub fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Language: en\r\n\r\n").into_bytes()
}

/// A request that sends JSON from a page of this site.
pub fn post_json(path: &str, json: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n\
         Sec-Fetch-Site: same-origin\r\nContent-Length: {}\r\n\r\n{json}",
        json.len()
    )
    .into_bytes()
}
