//! A throw-away PostgreSQL: made in a temporary folder, removed however its user ends.
//!
//! A second process of this program holds the cluster and waits on its standard input. The pipe
//! closes when the first process ends, also by Ctrl-C or a kill, and the cluster goes with it.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::run::{capture, command, is_root};
use crate::say;
use crate::setup;

/// Durability is what a throw-away cluster can do without.
const SETTINGS: [&str; 6] = [
    "listen_addresses=127.0.0.1",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=300",
    "shared_buffers=64MB",
];

/// A running cluster; dropping it removes it.
pub struct Cluster {
    /// Where a superuser connects; tests create their databases from here.
    pub url: String,
    keeper: Child,
}

impl Cluster {
    /// Starts a cluster on a free port, installing PostgreSQL first where it is missing.
    pub fn start() -> Result<Self> {
        setup::postgres::find()?;
        say::step("starting a throw-away PostgreSQL");
        let mut keeper = command(std::env::current_exe()?);
        keeper
            .arg("keep-postgres")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        // In a group of its own, so that Ctrl-C in the terminal leaves it time to clear up.
        let mut keeper = keeper.process_group(0).spawn()?;
        let mut url = String::new();
        if let Some(output) = keeper.stdout.take() {
            BufReader::new(output).read_line(&mut url)?;
        }
        let url = url.trim().to_owned();
        if url.is_empty() {
            keeper.wait()?;
            bail!("PostgreSQL could not be started: its message is above");
        }
        Ok(Self { url, keeper })
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        if let Err(error) = self.keeper.wait() {
            say::failure(&format!("the throw-away PostgreSQL may still run: {error}"));
        }
    }
}

/// `cargo xtask postgres`: a cluster until Ctrl-C.
pub fn hold() -> Result<()> {
    let cluster = Cluster::start()?;
    say::note("Ctrl-C stops and removes it; for the tests:");
    println!("export FOLKMOOT_TEST_POSTGRES={}", cluster.url);
    loop {
        std::thread::park();
    }
}

/// The keeper's half: makes the cluster, prints its URL, and removes it when standard input closes.
pub fn keep() -> Result<()> {
    let owner = Owner::find();
    let folder = PathBuf::from(capture(owner.command("mktemp").args([
        "--directory",
        "--tmpdir",
        "folkmoot-postgres-XXXXXX",
    ]))?);
    let result = run_until_closed(&owner, &folder);
    std::fs::remove_dir_all(&folder)
        .with_context(|| format!("{} is left over: remove it", folder.display()))?;
    result
}

fn run_until_closed(owner: &Owner, folder: &Path) -> Result<()> {
    let programs = setup::postgres::find()?;
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let cluster = folder.join("cluster");
    capture(
        owner
            .command(programs.join("initdb"))
            .args([
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--no-locale",
            ])
            .args(["--no-sync", "--no-instructions", "--pgdata"])
            .arg(&cluster),
    )
    .context("initdb could not make a cluster")?;
    let mut options = format!("-p {port} -k {}", folder.display());
    for setting in SETTINGS {
        options.push_str(" -c ");
        options.push_str(setting);
    }
    let pg_ctl = programs.join("pg_ctl");
    capture(
        owner
            .command(&pg_ctl)
            .args([
                "start",
                "--wait",
                "--silent",
                "--options",
                &options,
                "--log",
            ])
            .arg(folder.join("log"))
            .arg("--pgdata")
            .arg(&cluster),
    )
    .with_context(|| log(folder))?;
    println!("postgres://postgres@127.0.0.1:{port}/postgres");
    std::io::stdin().read_to_end(&mut Vec::new())?;
    capture(
        owner
            .command(&pg_ctl)
            .args(["stop", "--mode=immediate", "--silent", "--pgdata"])
            .arg(&cluster),
    )?;
    Ok(())
}

fn log(folder: &Path) -> String {
    let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
    format!("PostgreSQL did not start; its log says: {}", log.trim())
}

/// The user that may own a cluster: `initdb` refuses root.
struct Owner {
    other: Option<&'static str>,
}

impl Owner {
    fn find() -> Self {
        if !is_root() {
            return Self { other: None };
        }
        let postgres = capture(command("id").args(["-u", "postgres"])).is_ok();
        Self {
            other: Some(if postgres { "postgres" } else { "nobody" }),
        }
    }

    /// A command run by the owner, in a folder that everybody may enter.
    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut owned = match self.other {
            None => command(program),
            Some(user) => {
                let mut runuser = command("runuser");
                runuser.args(["-u", user, "--"]).arg(program);
                runuser
            }
        };
        owned.current_dir("/");
        owned
    }
}
