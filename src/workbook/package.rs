//! The guard before calamine: every entry of the zip package is inflated once to nowhere, to learn what it would cost
//! and what it hides. 500 kB of packed spaces otherwise become 500 MB in memory (design.md section 10).

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::{CompressionMethod, ZipArchive};

use super::parts::{self, BOOK, BOOK_RELATIONS};
use super::scan::{Danger, Scan, SheetFacts};
use super::{Limits, Refusal};

/// Facts of a package that is safe to open.
pub(super) struct Package {
    /// The part of each sheet in workbook order (`xl/worksheets/sheet1.xml`).
    pub(super) sheets: Vec<String>,
    /// Facts by the name of the sheet part.
    pub(super) facts: BTreeMap<String, SheetFacts>,
}

const OLE2: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const CHUNK: usize = 64 * 1024;

/// Refuses OLE2 files with the sentence that fits them.
pub(super) fn refuse_ole2(bytes: &[u8]) -> Result<(), Refusal> {
    if !bytes.starts_with(OLE2) {
        return Ok(());
    }
    // The names of OLE2 streams are UTF-16; an encrypted package has a stream of this name.
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if memchr::memmem::find(bytes, &encrypted).is_some() {
        Err(Refusal::Password)
    } else {
        Err(Refusal::OldExcel)
    }
}

/// Measures a package.
///
/// # Errors
/// When it is not a workbook, is damaged, or would cost more than the limits.
pub(super) fn measure(bytes: &[u8], limits: &Limits) -> Result<Package, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > limits.entries || entry_count(bytes) != Some(archive.len()) {
        return Err(Refusal::StrangePackage);
    }
    let mut package = Package { sheets: Vec::new(), facts: BTreeMap::new() };
    let (mut book, mut relations) = (Vec::new(), Vec::new());
    let mut inflated = 0u64;
    let mut kind = None;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => Refusal::StrangePackage,
            _ => Refusal::Damaged,
        })?;
        let name = entry.name().map_err(|_| Refusal::StrangePackage)?.replace('\\', "/");
        refuse_entry(&name, entry.encrypted(), entry.compression())?;
        kind = kind.or(kind_of_part(&name));
        let is_sheet = name.contains("worksheets/") && name.ends_with(".xml");
        let is_strings = name.ends_with("sharedStrings.xml");
        let is_xml = name.ends_with(".xml") || name.ends_with(".rels") || name.ends_with(".vml");
        let part_limit = match () {
            () if is_sheet || !is_xml => limits.inflated,
            () if is_strings => limits.shared_strings,
            () => limits.whole_part,
        };
        let packed = entry.compressed_size();
        let mut scan = is_xml.then(|| Scan::new(is_sheet, limits.stretch));
        let mut size = 0u64;
        let mut chunk = vec![0u8; CHUNK];
        loop {
            let read = entry.read(&mut chunk).map_err(|_| Refusal::Damaged)?;
            if read == 0 {
                break;
            }
            size += read as u64;
            inflated += read as u64;
            let suspicious = size > limits.ratio_from && size > packed.saturating_mul(limits.ratio);
            if size > part_limit || inflated > limits.inflated || suspicious {
                return Err(Refusal::Inflated { limit: part_limit.min(limits.inflated) });
            }
            let piece = chunk.get(..read).unwrap_or_default();
            match name.as_str() {
                BOOK => book.extend_from_slice(piece),
                BOOK_RELATIONS => relations.extend_from_slice(piece),
                _ => {}
            }
            if let Some(scan) = &mut scan {
                scan.feed(piece).map_err(|danger| match danger {
                    Danger::DocumentType => Refusal::DocumentType,
                    Danger::Encoding => Refusal::Damaged,
                    Danger::Stretch => Refusal::Inflated { limit: limits.stretch },
                })?;
            }
        }
        if let Some(scan) = scan {
            // calamine reserves room for the claimed number of strings; the shortest string is `<si/>`.
            if is_strings && scan.unique_count().is_some_and(|claimed| claimed > size / 5 + 1) {
                return Err(Refusal::Damaged);
            }
            if is_sheet {
                package.facts.insert(name, scan.into_facts());
            }
        }
    }
    package.sheets = parts::sheet_parts(&book, &relations);
    match kind {
        Some(Kind::Workbook) => Ok(package),
        Some(Kind::Binary) => Err(Refusal::BinaryExcel),
        Some(Kind::OpenDocument) => Err(Refusal::OpenDocument),
        None => Err(Refusal::OtherPackage),
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Workbook,
    Binary,
    OpenDocument,
}

fn kind_of_part(name: &str) -> Option<Kind> {
    match name {
        "xl/workbook.bin" => Some(Kind::Binary),
        "content.xml" => Some(Kind::OpenDocument),
        name if name.ends_with("workbook.xml") => Some(Kind::Workbook),
        _ => None,
    }
}

fn refuse_entry(name: &str, encrypted: bool, compression: CompressionMethod) -> Result<(), Refusal> {
    let leaves = name.starts_with('/') || name.contains(':') || name.split('/').any(|part| part == "..");
    let known = matches!(compression, CompressionMethod::Stored | CompressionMethod::Deflated);
    if encrypted {
        Err(Refusal::Password)
    } else if leaves || !known {
        Err(Refusal::StrangePackage)
    } else {
        Ok(())
    }
}

/// The number of entries that the end record states. The zip reader merges entries of one name, so a difference means
/// that a name stands twice: two readers could then see two different workbooks.
fn entry_count(bytes: &[u8]) -> Option<usize> {
    let at = memchr::memmem::rfind(bytes, b"PK\x05\x06")?;
    match bytes.get(at + 10..at + 12)? {
        [low, high] => Some(usize::from(u16::from_le_bytes([*low, *high]))),
        _ => None,
    }
}
