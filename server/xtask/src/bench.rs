//! `cargo xtask bench`: expressions of surveys beside survey-core's, then the figures of `server/benches`, with the bundles
//! embedded as in the release program, and decisions on both databases.

use anyhow::Result;

use crate::build::Purpose;
use crate::build::bundles;
use crate::places::Places;
use crate::postgres::Cluster;
use crate::run::run;
use crate::say;
use crate::setup::{node::Node, packages};

/// What `bench` may be told.
#[derive(clap::Args)]
pub struct Options {
    /// Runs one part instead of all
    #[arg(long)]
    only: Option<Part>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Expressions of surveys, beside survey-core
    Expressions,
    /// Submissions and public pages, beside what the machine could do at best
    Site,
    /// Outcomes beside one pass over their votes, the register's search beside a decision's page
    Decisions,
}

/// Builds like the release program and runs the figures.
pub fn bench(places: &Places, options: &Options) -> Result<()> {
    let otherwise = "the figures did not run to their end: the reason is above";
    let wanted = |part| options.only.is_none_or(|only| only == part);
    if wanted(Part::Expressions) {
        let node = Node::find(places)?;
        packages::install(places, &node)?;
        say::step("building and running expressions");
        let mut cargo = places.cargo();
        cargo
            .args(["bench", "--package", "folkmoot-domain"])
            .args(["--bench", "expressions"])
            .env("FOLKMOOT_NODE", node.path());
        run(&mut cargo, otherwise)?;
    }
    if wanted(Part::Site) {
        let site = bundles::build(places, Purpose::Release)?;
        say::step("building and running the figures of the site");
        let mut cargo = places.cargo();
        cargo
            .args(["bench", "--package", "folkmoot", "--bench", "figures"])
            .env("FOLKMOOT_SITE", site);
        run(&mut cargo, otherwise)?;
    }
    if wanted(Part::Decisions) {
        let site = bundles::build(places, Purpose::Release)?;
        let cluster = Cluster::start()?;
        say::step("building and running decisions");
        let mut cargo = places.cargo();
        cargo
            .args(["bench", "--package", "folkmoot", "--bench", "decisions"])
            .env("FOLKMOOT_SITE", site)
            .env("FOLKMOOT_TEST_POSTGRES", &cluster.url);
        run(&mut cargo, otherwise)?;
    }
    Ok(())
}
