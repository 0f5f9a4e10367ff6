//! The bundles of the islands: compiled, bound to JavaScript, optimised and compressed.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::{Purpose, compress};
use crate::places::Places;
use crate::run::{command, run};
use crate::say;
use crate::setup::cargo_tool;
use crate::setup::wasm_opt::WasmOpt;
use crate::setup::wasm_target::{self, TARGET, WasmTarget};

/// The island crates, each one bundle.
pub const BUNDLES: [&str; 2] = ["folkmoot-answer", "folkmoot-studio"];

/// Rust's own defaults for the browser since 1.82 and 1.87, which wasm-opt must be told of.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Raised whenever what is done to a compiled bundle changes, so that every bundle is made anew.
const FINISH: u32 = 2;

/// The tools a bundle passes through.
struct Line<'a> {
    places: &'a Places,
    purpose: Purpose,
    target: WasmTarget,
    bindgen: PathBuf,
    optimiser: Option<WasmOpt>,
    site: PathBuf,
}

/// Builds every bundle whose inputs changed and returns the folder that holds them.
pub fn build(places: &Places, purpose: Purpose) -> Result<PathBuf> {
    let target = wasm_target::find(places)?;
    say::note(&format!(
        "standard library for the browser: {}",
        target.origin
    ));
    let bindgen = cargo_tool::wasm_bindgen(places)?;
    let release = purpose == Purpose::Release;
    let optimiser = if release { WasmOpt::find(places) } else { None };
    let site = places
        .target
        .join(if release { "site" } else { "site-development" });
    std::fs::create_dir_all(&site)
        .with_context(|| format!("{} can't be created: make it writable", site.display()))?;
    let line = Line {
        places,
        purpose,
        target,
        bindgen,
        optimiser,
        site,
    };
    for name in BUNDLES {
        line.bundle(name)?;
    }
    Ok(line.site)
}

impl Line<'_> {
    fn bundle(&self, name: &str) -> Result<()> {
        say::step(&format!("building the bundle {name}"));
        let compiled = self.compile(name)?;
        let stamp_file = self.site.join(format!("{name}.stamp"));
        let stamp = self.stamp(&compiled)?;
        if std::fs::read_to_string(&stamp_file).is_ok_and(|former| former == stamp) {
            return Ok(());
        }
        self.bind(&compiled, name)?;
        let wasm = self.site.join(format!("{name}_bg.wasm"));
        if self.purpose == Purpose::Release {
            self.optimise(&wasm)?;
            let glue = self.site.join(format!("{name}.js"));
            let total = compress::beside(&wasm)? + compress::beside(&glue)?;
            say::note(&format!("{name}: {total} bytes with glue (brotli)"));
        }
        std::fs::write(&stamp_file, stamp)?;
        Ok(())
    }

    /// Cargo itself decides whether anything changed.
    ///
    /// The crate is a plain `rlib` in its manifest: with `cdylib` beside it cargo would drop
    /// link-time optimisation without a word.
    fn compile(&self, name: &str) -> Result<PathBuf> {
        let folder = self.places.target.join("bundles");
        let mut cargo = self.places.cargo();
        cargo
            .args([
                "rustc",
                "--package",
                name,
                "--lib",
                "--crate-type",
                "cdylib",
            ])
            .args([
                "--no-default-features",
                "--features",
                "hydrate",
                "--target",
                TARGET,
            ])
            .env("CARGO_TARGET_DIR", &folder)
            .envs(
                self.target
                    .variables
                    .iter()
                    .map(|(name, value)| (*name, value)),
            );
        let profile = match self.purpose {
            Purpose::Release => {
                cargo.args(["--profile", "wasm-release"]);
                "wasm-release"
            }
            Purpose::Development => "debug",
        };
        run(
            &mut cargo,
            &format!("the bundle {name} does not compile: mend what the compiler names above"),
        )?;
        let file = format!("{}.wasm", name.replace('-', "_"));
        Ok(folder.join(TARGET).join(profile).join(file))
    }

    /// Changes when the compiled bundle or a tool after the compiler does.
    fn stamp(&self, compiled: &Path) -> Result<String> {
        let bytes = std::fs::read(compiled)
            .with_context(|| format!("cargo made no {}", compiled.display()))?;
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let optimiser = self
            .optimiser
            .as_ref()
            .map_or("no wasm-opt", |tool| &tool.version);
        Ok(format!(
            "{:016x}\n{FINISH}\n{}\n{optimiser}\n",
            hasher.finish(),
            self.bindgen.display()
        ))
    }

    fn bind(&self, compiled: &Path, name: &str) -> Result<()> {
        let mut bindgen = command(&self.bindgen);
        bindgen
            .args([
                "--target",
                "web",
                "--no-typescript",
                "--out-name",
                name,
                "--out-dir",
            ])
            .arg(&self.site)
            .arg(compiled);
        if self.purpose == Purpose::Release {
            bindgen.args(["--remove-name-section", "--remove-producers-section"]);
        }
        run(&mut bindgen, "wasm-bindgen failed: its message is above")?;
        if self.purpose == Purpose::Release {
            let glue = self.site.join(name).with_extension("js");
            let text = std::fs::read_to_string(&glue)?;
            std::fs::write(&glue, without_comments(&text))?;
        }
        Ok(())
    }

    fn optimise(&self, wasm: &Path) -> Result<()> {
        let Some(optimiser) = &self.optimiser else {
            return Ok(());
        };
        let smaller = wasm.with_extension("opt");
        let mut command = optimiser.command();
        command
            // The second round finds what the first one freed.
            .args(["-Oz", "-Oz"])
            .args(FEATURES)
            .arg(wasm)
            .arg("-o")
            .arg(&smaller);
        run(&mut command, "wasm-opt failed: its message is above")?;
        std::fs::rename(&smaller, wasm)?;
        Ok(())
    }
}

/// The glue without indentation, empty lines, and lines that are comments; wasm-bindgen writes each on lines of its own.
fn without_comments(glue: &str) -> String {
    let is_comment = |line: &str| {
        ["/**", "*/", "* ", "//"]
            .iter()
            .any(|mark| line.starts_with(mark))
            || line == "*"
    };
    let mut kept = String::with_capacity(glue.len());
    for line in glue.lines().map(str::trim) {
        if !line.is_empty() && !is_comment(line) {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn the_glue_loses_its_comments_and_keeps_its_code() {
        let glue = "/**\n * Wakes it.\n * @param {number} a\n */\nexport function wake(a) {\n    // once\n    return a * 2;\n}\n";
        assert_eq!(
            without_comments(glue),
            "export function wake(a) {\nreturn a * 2;\n}\n"
        );
    }
}
