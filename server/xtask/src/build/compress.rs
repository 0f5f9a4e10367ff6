//! Compressed twins beside the files a browser asks for.

use std::io::Write as _;
use std::path::Path;

use anyhow::Result;

const WINDOW_BITS: u32 = 22;
const BEST_BROTLI: u32 = 11;
const BUFFER: usize = 1 << 16;

/// Writes `file.br` and `file.gz`; returns the size of the former in bytes.
pub fn beside(file: &Path) -> Result<usize> {
    let bytes = std::fs::read(file)?;
    let brotli = brotli(&bytes)?;
    std::fs::write(with_suffix(file, "br"), &brotli)?;
    std::fs::write(with_suffix(file, "gz"), gzip(&bytes)?)?;
    Ok(brotli.len())
}

fn with_suffix(file: &Path, suffix: &str) -> std::path::PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, BEST_BROTLI, WINDOW_BITS);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
