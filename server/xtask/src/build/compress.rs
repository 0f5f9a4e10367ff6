//! How many bytes a bundle takes on its way to the browser; `server/build.rs` embeds the same compression.

use std::io::Write as _;
use std::path::Path;

use anyhow::Result;

const WINDOW_BITS: u32 = 22;
const BEST: u32 = 11;
const BUFFER: usize = 1 << 16;

/// Writes `file.br` beside a file and returns its size in bytes.
pub fn beside(file: &Path) -> Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, BEST, WINDOW_BITS);
    writer.write_all(&std::fs::read(file)?)?;
    let brotli = writer.into_inner();
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    std::fs::write(name, &brotli)?;
    Ok(brotli.len())
}
