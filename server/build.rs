//! Embeds what the browser gets: the stylesheet, the files of `public/`, the islands' bundles.
//!
//! `style/` becomes one stylesheet, in the order of its layers. The bundles come from the folder that
//! the variable `FOLKMOOT_SITE` names (`cargo xtask serve` builds them there); without it the program
//! has no islands and every page is what it is without JavaScript. Each file is embedded as it is and
//! compressed, so that serving it is a copy from memory.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

type Outcome<T> = Result<T, Box<dyn Error>>;

struct Embedding {
    folder: PathBuf,
    table: String,
    count: usize,
}

fn main() -> Outcome<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("..");
    let mut embedding = Embedding {
        folder: PathBuf::from(env::var("OUT_DIR")?),
        table: String::new(),
        count: 0,
    };

    let stylesheet = stylesheet(&root.join("style"))?;
    let stylesheet_address = format!("/assets/folkmoot.{}.css", short_hash(&stylesheet));
    embedding.add(&stylesheet_address, &stylesheet, true)?;

    let public = root.join("public");
    println!("cargo:rerun-if-changed={}", public.display());
    for file in files_of(&public)? {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        embedding.add(&format!("/{name}"), &fs::read(&file)?, false)?;
    }

    println!("cargo:rerun-if-env-changed=FOLKMOOT_SITE");
    let mut bundles = Vec::new();
    let mut package = String::from("pkg");
    if let Ok(site) = env::var("FOLKMOOT_SITE") {
        println!("cargo:rerun-if-changed={site}");
        let files: Vec<(String, Vec<u8>)> = files_of(Path::new(&site))?
            .into_iter()
            .filter(|file| {
                file.extension()
                    .is_some_and(|end| end == "js" || end == "wasm")
            })
            .map(|file| {
                println!("cargo:rerun-if-changed={}", file.display());
                let name = file
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                fs::read(&file).map(|bytes| (name, bytes))
            })
            .collect::<Result<_, _>>()?;
        let all: Vec<u8> = files
            .iter()
            .flat_map(|(_, bytes)| bytes.iter().copied())
            .collect();
        package = format!("pkg/{}", short_hash(&all));
        for (name, bytes) in &files {
            embedding.add(&format!("/{package}/{name}"), bytes, true)?;
            if let Some(bundle) = name.strip_suffix(".js") {
                bundles.push(bundle.to_owned());
            }
        }
    }

    let mut code = String::new();
    writeln!(
        code,
        "/// All embedded files.\npub static FILES: &[Embedded] = &[{}];",
        embedding.table
    )?;
    writeln!(
        code,
        "/// The address of the stylesheet.\npub const STYLESHEET: &str = {stylesheet_address:?};"
    )?;
    writeln!(
        code,
        "/// The folder of the bundles, without a slash at its start.\npub const PACKAGE: &str = {package:?};"
    )?;
    writeln!(
        code,
        "/// The islands' bundles in this program.\npub const BUNDLES: &[&str] = &{bundles:?};"
    )?;
    fs::write(embedding.folder.join("assets.rs"), code)?;
    Ok(())
}

impl Embedding {
    fn add(&mut self, address: &str, bytes: &[u8], immutable: bool) -> Outcome<()> {
        let content_type = content_type(address);
        let plain = self.file("plain", bytes)?;
        let squeezable = !content_type.starts_with("image/png");
        let brotli = if squeezable {
            Some(self.file("br", &brotli(bytes)?)?)
        } else {
            None
        };
        let gzip = if squeezable {
            Some(self.file("gz", &gzip(bytes)?)?)
        } else {
            None
        };
        let optional = |file: Option<String>| {
            file.map_or("None".to_owned(), |file| {
                format!("Some(include_bytes!({file:?}))")
            })
        };
        write!(
            self.table,
            "Embedded {{ address: {address:?}, content_type: {content_type:?}, immutable: {immutable}, \
             etag: \"\\\"{}\\\"\", plain: include_bytes!({plain:?}), brotli: {}, gzip: {} }},",
            short_hash(bytes),
            optional(brotli),
            optional(gzip),
        )?;
        self.count += 1;
        Ok(())
    }

    fn file(&self, form: &str, bytes: &[u8]) -> Outcome<String> {
        let path = self.folder.join(format!("asset{}.{form}", self.count));
        fs::write(&path, bytes)?;
        Ok(path.to_string_lossy().into_owned())
    }
}

/// All of `style/`, in the order of the layers.
fn stylesheet(style: &Path) -> Outcome<Vec<u8>> {
    println!("cargo:rerun-if-changed={}", style.display());
    let mut sheet = b"@layer reset, tokens, base, components, utilities;\n".to_vec();
    let mut files: Vec<PathBuf> = ["reset.css", "tokens.css", "base.css"]
        .iter()
        .map(|name| style.join(name))
        .collect();
    files.extend(files_of(&style.join("components"))?);
    files.push(style.join("utilities.css"));
    for file in files {
        println!("cargo:rerun-if-changed={}", file.display());
        if let Ok(text) = fs::read_to_string(&file) {
            sheet.extend_from_slice(without_comments(&text).as_bytes());
        }
    }
    Ok(sheet)
}

/// A stylesheet without comments, indentation and empty lines.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let mut lines = String::with_capacity(kept.len());
    for line in kept.lines().map(str::trim).filter(|line| !line.is_empty()) {
        lines.push_str(line);
        lines.push('\n');
    }
    lines
}

/// The plain files of a folder by name; none when the folder is missing.
fn files_of(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    Ok(files)
}

fn short_hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
        .chars()
        .take(16)
        .collect()
}

fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut out = Vec::new();
    brotli::CompressorWriter::new(&mut out, 4096, 11, 22).write_all(bytes)?;
    Ok(out)
}

fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn content_type(address: &str) -> &'static str {
    match address.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
