//! partners.csv: who takes part in the round.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What kind of agency a partner is. The order decides conflicts (counting.md 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartnerKind {
    /// Directorate of Immigration.
    Udi,
    /// Police.
    Police,
    /// Immigration Appeals Board.
    Une,
    /// Child welfare.
    ChildWelfare,
    /// Municipality.
    Municipality,
    /// Voluntary organisation.
    Ngo,
    /// International Organization for Migration.
    Iom,
    /// Another agency.
    Other,
}

/// One partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Its id: `[a-z][a-z0-9_]{0,31}`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its region, as Table 1 prints it.
    pub region: String,
    /// Its kind.
    pub kind: PartnerKind,
    /// The partner whose report covers this one, if any.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub covered_by: String,
}

/// The partners of a round, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partners(Vec<Partner>);

/// A list of partners that cannot be used.
#[derive(Debug, Error)]
pub enum PartnersError {
    /// Not the expected CSV.
    #[error("line {line}: expected the columns id, name, region, kind and, if you like, covered_by")]
    Csv {
        /// Line of the file, from 1.
        line: u64,
    },
    /// An id of the wrong shape.
    #[error(
        "`{id}` is no partner id; expected a small letter, then small letters, digits and underscores, at most 32"
    )]
    Id {
        /// The id.
        id: String,
    },
    /// An id stands twice.
    #[error("the partner `{id}` stands twice")]
    Twice {
        /// The id.
        id: String,
    },
    /// Two partners would be spelt alike in the form.
    #[error("two partners have one name: {0}")]
    Name(#[from] crate::form::CodeListError),
    /// A partner is covered by one that is not there, by itself, or by one that is covered too.
    #[error("`{id}` is covered by `{by}`, which is not a partner with a report of its own")]
    CoveredBy {
        /// The covered partner.
        id: String,
        /// The covering partner.
        by: String,
    },
}

/// Whether a text may be a partner id.
#[must_use]
pub fn is_partner_id(text: &str) -> bool {
    text.len() <= 32
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

impl Partners {
    /// Reads partners.csv.
    ///
    /// # Errors
    /// When it is malformed or contradicts itself.
    pub fn parse(csv: &str) -> Result<Partners, PartnersError> {
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .flexible(true)
            .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let rows = reader.deserialize::<Partner>();
        let partners: Result<Vec<Partner>, csv::Error> = rows.collect();
        Partners::of(
            partners.map_err(|error| PartnersError::Csv {
                line: error.position().map_or(0, csv::Position::line),
            })?,
        )
    }

    /// Makes a list of partners.
    ///
    /// # Errors
    /// When it contradicts itself.
    pub fn of(partners: Vec<Partner>) -> Result<Partners, PartnersError> {
        let mut by_id: BTreeMap<&str, &Partner> = BTreeMap::new();
        for partner in &partners {
            // `other_agency` is a code of the form.
            if !is_partner_id(&partner.id) || partner.id == "other_agency" {
                return Err(PartnersError::Id { id: partner.id.clone() });
            }
            if by_id.insert(&partner.id, partner).is_some() {
                return Err(PartnersError::Twice { id: partner.id.clone() });
            }
        }
        let covered = partners.iter().filter(|partner| !partner.covered_by.is_empty());
        for partner in covered {
            if by_id.get(partner.covered_by.as_str()).is_none_or(|by| !by.covered_by.is_empty()) {
                return Err(PartnersError::CoveredBy {
                    id: partner.id.clone(),
                    by: partner.covered_by.clone(),
                });
            }
        }
        Ok(Partners(partners))
    }

    /// Writes partners.csv.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let _ = writer.write_record(["id", "name", "region", "kind", "covered_by"]);
        for partner in &self.0 {
            let kind = serde_json::to_value(partner.kind).ok();
            let kind = kind.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
            let _ =
                writer.write_record([&partner.id, &partner.name, &partner.region, kind, &partner.covered_by]);
        }
        writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The partners.
    pub fn iter(&self) -> impl Iterator<Item = &Partner> {
        self.0.iter()
    }

    /// The partner with an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Partner> {
        self.0.iter().find(|partner| partner.id == id)
    }

    /// Ids and names, as the form needs them.
    pub fn names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|partner| (partner.id.as_str(), partner.name.as_str()))
    }

    /// The list with one partner added, or replaced where its id is there already.
    ///
    /// # Errors
    /// When the result contradicts itself.
    pub fn with(mut self, partner: Partner) -> Result<Partners, PartnersError> {
        match self.0.iter_mut().find(|known| known.id == partner.id) {
            Some(known) => *known = partner,
            None => self.0.push(partner),
        }
        Partners::of(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_written_and_refused_when_it_contradicts_itself() {
        let csv = "id,name,region,kind,covered_by\nrosa,ROSA-prosjektet,Nasjonalt,ngo,\nadora,ADORA,Oslo,ngo,rosa\n";
        let partners = Partners::parse(csv).unwrap();
        assert_eq!(partners.to_csv(), csv);
        assert!(Partners::parse("id,name,region,kind\nudi,UDI,Nasjonalt,udi\n").is_ok());
        assert!(matches!(Partners::parse("id,name\na,b\n"), Err(PartnersError::Csv { .. })));
        assert!(matches!(
            Partners::parse(&csv.replace(",rosa\n", ",udi\n")),
            Err(PartnersError::CoveredBy { .. })
        ));
        assert!(matches!(
            Partners::parse(&csv.replace("adora,A", "rosa,A")),
            Err(PartnersError::Twice { .. })
        ));
        assert!(matches!(Partners::parse(&csv.replace("\nrosa,", "\nRosa,")), Err(PartnersError::Id { .. })));
    }
}
