//! Code lists: the closed sets of answers, with the spellings that mean them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::fold::fold_label;
use crate::text::{Language, Localized};

/// A code of a list, by its place in the list. Order is the form's order and breaks ties (counting.md 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub(crate) u16);

/// One line of a code list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeEntry {
    /// The code as it is sent and stored.
    pub name: String,
    /// What rules may ask of it (`minor`, `asylum`, `sexual`…); empty for most.
    pub group: String,
    /// Its text.
    pub label: Localized,
    /// Other spellings.
    pub aliases: Vec<String>,
}

/// A closed list of answers.
#[derive(Clone, Debug, Default)]
pub struct CodeList {
    entries: Vec<CodeEntry>,
    spellings: BTreeMap<String, Code>,
    names: BTreeMap<String, Code>,
}

/// A code list that cannot be used.
#[derive(Debug, Error)]
pub enum CodeListError {
    /// A line that is not a line of the list.
    #[error("code list `{list}`: {source}")]
    Line {
        /// Name of the list.
        list: String,
        /// What the reader said.
        source: csv::Error,
    },
    /// The list has no codes, or too many to number.
    #[error("code list `{list}` has {found} codes; expected 1 to 65,535")]
    Size {
        /// Name of the list.
        list: String,
        /// Number of codes.
        found: usize,
    },
    /// One spelling means two codes.
    #[error("code list `{list}`: the spelling `{spelling}` means both `{first}` and `{second}`")]
    Ambiguous {
        /// Name of the list.
        list: String,
        /// The spelling, folded.
        spelling: String,
        /// First code.
        first: String,
        /// Second code.
        second: String,
    },
    /// A part of a label, split where multi-value cells are split, means another code.
    #[error(
        "code list `{list}`: `{part}`, a part of `{whole}`, also means `{other}`; a cell with several values could not be told apart"
    )]
    AmbiguousPart {
        /// Name of the list.
        list: String,
        /// The part, folded.
        part: String,
        /// The whole spelling.
        whole: String,
        /// The code that the part means.
        other: String,
    },
    /// The same code stands twice.
    #[error("code list `{list}`: the code `{code}` stands twice")]
    Twice {
        /// Name of the list.
        list: String,
        /// The code.
        code: String,
    },
}

#[derive(Deserialize)]
struct Line {
    code: String,
    #[serde(default)]
    group: String,
    nb: String,
    nn: String,
    en: String,
    #[serde(default)]
    aliases: String,
    #[serde(default)]
    alpha2: String,
}

#[derive(Deserialize)]
struct AliasLine {
    code: String,
    aliases: String,
}

impl CodeList {
    /// Reads a list from its CSV (`code,group,nb,nn,en,aliases`; `#` comments).
    ///
    /// # Errors
    /// When a line is malformed, a code stands twice or a spelling means two codes.
    pub fn from_csv(list: &str, csv: &str) -> Result<CodeList, CodeListError> {
        CodeList::from_entries(list, read_lines(list, csv)?)
    }

    /// Reads the list of countries (`code,alpha2,nb,nn,en`) and their other spellings (`code,aliases`).
    ///
    /// # Errors
    /// As [`CodeList::from_csv`].
    pub fn countries(list: &str, csv: &str, aliases: &str) -> Result<CodeList, CodeListError> {
        let mut entries = read_lines(list, csv)?;
        for line in reader(aliases).deserialize::<AliasLine>() {
            let line = line.map_err(|source| CodeListError::Line { list: list.to_owned(), source })?;
            if let Some(entry) = entries.iter_mut().find(|entry| entry.name == line.code) {
                entry.aliases.extend(split_aliases(&line.aliases));
            }
        }
        CodeList::from_entries(list, entries)
    }

    /// Makes a list of entries.
    ///
    /// # Errors
    /// When a code stands twice or a spelling means two codes.
    pub fn from_entries(list: &str, entries: Vec<CodeEntry>) -> Result<CodeList, CodeListError> {
        if entries.is_empty() || entries.len() > usize::from(u16::MAX) {
            return Err(CodeListError::Size { list: list.to_owned(), found: entries.len() });
        }
        let mut made = CodeList::default();
        for (ix, entry) in (0u16..).zip(entries) {
            let code = Code(ix);
            if made.names.insert(entry.name.clone(), code).is_some() {
                return Err(CodeListError::Twice { list: list.to_owned(), code: entry.name });
            }
            let spellings = entry
                .label
                .all()
                .chain(entry.aliases.iter().map(String::as_str))
                .chain([entry.name.as_str()])
                .map(fold_label)
                .filter(|spelling| !spelling.is_empty())
                .collect::<Vec<_>>();
            for spelling in spellings.iter().map(|spelling| tightened(spelling)) {
                if let Some(first) = made.spellings.insert(spelling.to_string(), code)
                    && first != code
                {
                    return Err(CodeListError::Ambiguous {
                        list: list.to_owned(),
                        spelling: spelling.into_owned(),
                        first: made.name_of(first).to_owned(),
                        second: entry.name,
                    });
                }
            }
            made.entries.push(entry);
        }
        Ok(made)
    }

    /// Refuses a list in which a part of one spelling means another code, so that a multi-value cell has one reading.
    ///
    /// # Errors
    /// Names the first such part.
    pub(crate) fn refuse_ambiguous_parts(&self, list: &str) -> Result<(), CodeListError> {
        for (whole, code) in &self.spellings {
            for part in whole.split([',', '/', ';']).map(str::trim).filter(|part| *part != whole) {
                if let Some(other) = self.spellings.get(part).filter(|other| *other != code) {
                    return Err(CodeListError::AmbiguousPart {
                        list: list.to_owned(),
                        part: part.to_owned(),
                        whole: whole.clone(),
                        other: self.name_of(*other).to_owned(),
                    });
                }
            }
        }
        Ok(())
    }

    /// The list without some codes (the 2014 form has no `other` sex).
    pub(crate) fn without(self, list: &str, codes: &[String]) -> Result<CodeList, CodeListError> {
        let entries = self.entries.into_iter().filter(|entry| !codes.contains(&entry.name)).collect();
        CodeList::from_entries(list, entries)
    }

    /// The entries in the form's order.
    #[must_use]
    pub fn entries(&self) -> &[CodeEntry] {
        &self.entries
    }

    /// Every code with its entry.
    pub fn iter(&self) -> impl Iterator<Item = (Code, &CodeEntry)> {
        (0u16..).map(Code).zip(&self.entries)
    }

    /// The entry of a code; a code of another list gives nothing.
    #[must_use]
    pub fn entry(&self, code: Code) -> Option<&CodeEntry> {
        self.entries.get(usize::from(code.0))
    }

    /// The code as it is sent.
    #[must_use]
    pub fn name_of(&self, code: Code) -> &str {
        self.entry(code).map_or("", |entry| &entry.name)
    }

    /// The code's text for people.
    #[must_use]
    pub fn label_of(&self, code: Code, language: Language) -> &str {
        self.entry(code).map_or("", |entry| entry.label.get(language))
    }

    /// Whether the code belongs to a group.
    #[must_use]
    pub fn in_group(&self, code: Code, group: &str) -> bool {
        self.entry(code).is_some_and(|entry| entry.group == group)
    }

    /// The code with a machine name, as a bundle spells it.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<Code> {
        self.names.get(name).copied()
    }

    /// The code that a cell's text means: a label or alias in any language, whatever its case and spacing.
    #[must_use]
    pub fn by_spelling(&self, text: &str) -> Option<Code> {
        self.by_folded(&fold_label(text))
    }

    /// The same for a text that is folded already.
    #[must_use]
    pub fn by_folded(&self, folded: &str) -> Option<Code> {
        self.spellings.get(tightened(folded).as_ref()).copied()
    }
}

/// A folded spelling without spaces around `/`: "tvangsarbeid / tvangstjenester" is the same answer.
fn tightened(folded: &str) -> Cow<'_, str> {
    if !folded.contains(" /") && !folded.contains("/ ") {
        return Cow::Borrowed(folded);
    }
    Cow::Owned(folded.split('/').map(str::trim).collect::<Vec<_>>().join("/"))
}

fn reader(csv: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(csv.as_bytes())
}

fn read_lines(list: &str, csv: &str) -> Result<Vec<CodeEntry>, CodeListError> {
    reader(csv)
        .deserialize::<Line>()
        .map(|line| {
            let line = line.map_err(|source| CodeListError::Line { list: list.to_owned(), source })?;
            let mut aliases = split_aliases(&line.aliases);
            if !line.alpha2.is_empty() {
                aliases.push(line.alpha2);
            }
            let label = Localized { nb: line.nb, nn: line.nn, en: line.en };
            Ok(CodeEntry { name: line.code, group: line.group, label, aliases })
        })
        .collect()
}

fn split_aliases(aliases: &str) -> Vec<String> {
    aliases.split('|').map(str::trim).filter(|alias| !alias.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEX: &str = "# source: test\ncode,group,nb,nn,en,aliases\nfemale,,kvinne,kvinne,woman,K|F|jente/kvinne\nmale,,mann,mann,man,M\n";

    #[test]
    fn every_spelling_finds_its_code() {
        let list = CodeList::from_csv("sex", SEX).unwrap();
        let female = list.by_name("female").unwrap();
        for spelling in ["Kvinne", " k ", "WOMAN", "female", "f", "jente / kvinne"] {
            assert_eq!(list.by_spelling(spelling), Some(female), "{spelling}");
        }
        assert_eq!(list.by_spelling("ukjent"), None);
    }

    #[test]
    fn a_spelling_with_two_meanings_refuses_to_load() {
        let csv = "code,group,nb,nn,en,aliases\na,,x,x,x,K\nb,,y,y,y,k\n";
        assert!(matches!(CodeList::from_csv("t", csv), Err(CodeListError::Ambiguous { .. })));
        let csv = "code,group,nb,nn,en,aliases\na,,bygg/anlegg,bygg/anlegg,construction,\nb,,anlegg,anlegg,works,\n";
        let list = CodeList::from_csv("t", csv).unwrap();
        assert!(matches!(list.refuse_ambiguous_parts("t"), Err(CodeListError::AmbiguousPart { .. })));
    }

    #[test]
    fn a_malformed_line_and_a_repeated_code_refuse_to_load() {
        assert!(matches!(CodeList::from_csv("t", "code,nb\na,x\n"), Err(CodeListError::Line { .. })));
        let csv = "code,group,nb,nn,en,aliases\na,,x,x,x,\na,,y,y,y,\n";
        assert!(matches!(CodeList::from_csv("t", csv), Err(CodeListError::Twice { .. })));
        assert!(matches!(
            CodeList::from_csv("t", "code,group,nb,nn,en,aliases\n"),
            Err(CodeListError::Size { .. })
        ));
    }
}
