//! Compressing: the same bytes always give the same bytes.

use std::io::Write;

use flate2::{Compression, GzBuilder};

use crate::run::Result;

/// gzip, at once, with no name and no time in it.
pub fn quickly(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    writer.write_all(bytes).and_then(|()| writer.finish()).map_err(|error| format!("gzip: {error}"))
}

/// As small as gzip goes; takes a minute for the engine.
pub fn hard(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)
        .map_err(|error| format!("zopfli: {error}"))?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn packed_hard_or_quickly_the_bytes_are_the_same() {
        let bytes: Vec<u8> = (0..5_000u32).flat_map(|n| (n % 97).to_le_bytes()).collect();
        let packed = hard(&bytes).unwrap();
        assert!(packed.len() <= quickly(&bytes).unwrap().len());
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, bytes);
        assert_eq!(hard(&bytes), Ok(packed));
    }
}
