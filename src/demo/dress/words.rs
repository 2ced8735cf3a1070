//! The words that people type: headings, answers, nations, partners.

use std::collections::BTreeMap;

use super::style::{NationWording, PartnerWording, Style, Wording};
use crate::demo::error::ReplicaError;
use crate::demo::plan::Code;
use crate::demo::table;

/// All wordings of the room's tables.
pub(super) struct Words {
    headings: BTreeMap<Code, [Code; 4]>,
    answers: BTreeMap<(Code, Code), [Code; 4]>,
    nations: BTreeMap<Code, [Code; 4]>,
    partners: BTreeMap<Code, [Code; 2]>,
}

impl Words {
    pub(super) fn load() -> Result<Self, ReplicaError> {
        let headings = table::rows(
            "headers.csv",
            include_str!("../data/headers.csv"),
            ',',
            |[field, label, short, nn, en]| Ok((field, [label, short, nn, en])),
        )?;
        let answers = table::rows(
            "words.csv",
            include_str!("../data/words.csv"),
            ';',
            |[field, code, label, short, nn, en]| Ok(((field, code), [label, short, nn, en])),
        )?;
        let nations = table::rows(
            "nations.csv",
            include_str!("../data/nations.csv"),
            ',',
            |[code, _family, nb, nn, en, adjective, _eea]| Ok((code, [nb, nn, en, adjective])),
        )?;
        let partners = table::rows(
            "partners.csv",
            include_str!("../data/partners.csv"),
            ';',
            |[id, name, short, _region, _kind, _covered_by]| Ok((id, [name, short])),
        )?;
        Ok(Self {
            headings: headings.into_iter().collect(),
            answers: answers.into_iter().collect(),
            nations: nations.into_iter().collect(),
            partners: partners.into_iter().collect(),
        })
    }

    /// The heading of a column.
    pub(super) fn heading(&self, field: Code, style: &Style) -> Result<String, ReplicaError> {
        let heading = choose(self.headings.get(field), style.headers, field)?;
        Ok(if style.capitals { heading.to_uppercase() } else { heading.to_owned() })
    }

    /// How an answer is typed.
    pub(super) fn answer(&self, field: Code, code: Code, style: &Style) -> Result<Code, ReplicaError> {
        match field {
            "nationality" => nation(self.nations.get(code), style.nations, code),
            "also_followed_by" => partner(self.partners.get(code), style.partners, code),
            _ => choose(self.answers.get(&(field, code)), style.words, code),
        }
    }
}

fn choose(wordings: Option<&[Code; 4]>, wording: Wording, of: Code) -> Result<Code, ReplicaError> {
    let [label, short, nn, en] = *wordings.ok_or_else(|| unworded(of))?;
    Ok(match wording {
        Wording::Label => label,
        Wording::Short => short,
        Wording::Nn => nn,
        Wording::En => en,
    })
}

fn nation(wordings: Option<&[Code; 4]>, wording: NationWording, of: Code) -> Result<Code, ReplicaError> {
    let [nb, nn, en, adjective] = *wordings.ok_or_else(|| unworded(of))?;
    Ok(match wording {
        NationWording::Nb => nb,
        NationWording::Nn => nn,
        NationWording::En => en,
        NationWording::Adjective => adjective,
    })
}

fn partner(wordings: Option<&[Code; 2]>, wording: PartnerWording, of: Code) -> Result<Code, ReplicaError> {
    let [name, short] = *wordings.ok_or_else(|| unworded(of))?;
    Ok(match wording {
        PartnerWording::Name => name,
        PartnerWording::Short => short,
    })
}

fn unworded(of: Code) -> ReplicaError {
    ReplicaError::Data { file: "words.csv and its neighbours", fault: format!("no wording of `{of}`") }
}
