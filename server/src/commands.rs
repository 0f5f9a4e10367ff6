//! The command line: what the program can be asked to do.

use std::{net::IpAddr, path::PathBuf, process::ExitCode};

use anyhow::Context as _;
use clap::{Args, CommandFactory as _, Parser, Subcommand};

use crate::settings::{Flags, Settings};

mod admin;
mod backup;
mod demo;
mod files;
mod migrate;
mod motion;
mod roster;
mod serve;
mod surroundings;
mod survey;

/// Folkmoot: surveys, decisions and minutes of an open community.
///
/// Settings come from the command line, then from variables named FOLKMOOT_… (FOLKMOOT_PORT,
/// FOLKMOOT_DATABASE, …), then from the file given with --config. `folkmoot config show` prints what
/// is in force.
#[derive(Debug, Parser)]
#[command(name = "folkmoot", version, propagate_version = true)]
struct CommandLine {
    /// A TOML file with settings.
    #[arg(long, global = true, env = "FOLKMOOT_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// A path of a SQLite file, or postgres://user@host/name.
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Bring the database up to date and serve the site.
    Serve(ServeFlags),
    /// Bring the database up to date and stop.
    Migrate,
    /// Fill a new database with the demo community.
    Demo,
    /// Look after administrators.
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Write a copy of the SQLite database, while the program runs if need be.
    Backup {
        /// The file to write; it must not exist yet.
        file: PathBuf,
    },
    /// Work on questionnaires in files, without a database.
    #[command(subcommand)]
    Survey(survey::SurveyCommand),
    /// Apply charter rules to votes in files, and bring past decisions into the register.
    #[command(subcommand)]
    Motion(motion::MotionCommand),
    /// Bring rosters up to files, and write them as files of other programs.
    #[command(subcommand)]
    Roster(roster::RosterCommand),
    /// Look at the settings.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print a completion script for a shell.
    Completions {
        /// The shell to complete in.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
struct ServeFlags {
    /// The address to listen on (127.0.0.1 by default).
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<IpAddr>,
    /// The port to listen on (3000 by default; 0 takes a free one).
    #[arg(long)]
    port: Option<u16>,
    /// Where readers reach this server, such as https://moot.example.
    #[arg(long, value_name = "ORIGIN")]
    public_url: Option<String>,
    /// Serve a demo database on an address that others can reach.
    #[arg(long)]
    demo_public: bool,
}

#[derive(Debug, Subcommand)]
enum AdminCommand {
    /// Create an administrator; the password is asked for, or read from standard input.
    Create {
        /// The name to sign in with.
        #[arg(long)]
        sign_in_name: String,
        /// The name shown to others.
        #[arg(long)]
        name: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    /// Print the settings in force, as a TOML file would hold them.
    Show,
}

/// Runs the program; a failure ends in one sentence on standard error.
pub fn run() -> ExitCode {
    let line = CommandLine::parse();
    match &line.command {
        Command::Survey(command) => return survey::run(command),
        Command::Motion(motion::MotionCommand::Import(_)) => {}
        Command::Motion(command) => return motion::run(command),
        _ => {}
    }
    match dispatch(line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("folkmoot: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(line: CommandLine) -> anyhow::Result<()> {
    let mut flags = Flags {
        database: line.database,
        ..Flags::default()
    };
    if let Command::Serve(serve) = &line.command {
        flags.listen = serve.listen;
        flags.port = serve.port;
        flags.public_url.clone_from(&serve.public_url);
        flags.demo_public = serve.demo_public.then_some(true);
    }
    if let Command::Completions { shell } = line.command {
        let mut command = CommandLine::command();
        clap_complete::generate(shell, &mut command, "folkmoot", &mut std::io::stdout());
        return Ok(());
    }
    let settings = Settings::load(line.config.as_deref(), &flags)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the threads could not be started")?;
    runtime.block_on(async {
        match line.command {
            Command::Serve(_) => serve::serve(settings).await,
            Command::Migrate => migrate::migrate(&settings).await,
            Command::Demo => demo::demo(&settings).await,
            Command::Admin(AdminCommand::Create { sign_in_name, name }) => {
                admin::create(&settings, &sign_in_name, name.as_deref()).await
            }
            Command::Backup { file } => backup::backup(&settings, &file).await,
            Command::Roster(command) => roster::run(&settings, command).await,
            Command::Config(ConfigCommand::Show) => {
                print!("{}", settings.to_toml());
                Ok(())
            }
            Command::Motion(motion::MotionCommand::Import(wanted)) => {
                motion::import::run(&settings, &wanted).await
            }
            Command::Completions { .. } | Command::Survey(_) | Command::Motion(_) => Ok(()),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        CommandLine::command().debug_assert();
    }
}
