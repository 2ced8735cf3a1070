//! round.toml: KOM's decisions about the year. Unknown keys are refused.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The settings of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundSettings {
    /// Reporting year.
    pub year: u16,
    /// Whether the round is a demonstration: test numbers are accepted, keys may lie beside it.
    #[serde(default)]
    pub demo: bool,
    /// Last day to report, yyyy-mm-dd. Never refuses a bundle.
    #[serde(default)]
    pub deadline: Option<String>,
    /// Form id; the newest form of the year when absent.
    #[serde(default)]
    pub form: Option<String>,
    /// Disclosure control profile.
    #[serde(default = "default_profile")]
    pub profile: String,
    /// Where partners send their bundles.
    #[serde(default)]
    pub contact: super::Contact,
    /// Partners whose reports are too deficient to be combined.
    #[serde(default)]
    pub excluded: Vec<Excluded>,
    /// Choices about Table 1.
    #[serde(default)]
    pub table1: Vec<Table1Choice>,
    /// How conflicts are resolved.
    #[serde(default)]
    pub conflicts: Conflicts,
}

fn default_profile() -> String {
    "ssb3".to_owned()
}

/// A partner that is left out of every person figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excluded {
    /// Partner id.
    pub partner: String,
    /// Why; printed as a footnote.
    pub reason: String,
}

/// A choice about one cell of Table 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table1Choice {
    /// Partner id.
    pub partner: String,
    /// `a` or `b`.
    pub column: String,
    /// What to print.
    #[serde(default, rename = "use")]
    pub uses: Option<Table1Use>,
    /// Footnote.
    #[serde(default)]
    pub footnote: Option<String>,
}

/// What a cell of Table 1 prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Table1Use {
    /// A number that KOM knows better.
    Number(u32),
    /// `all` rows or only the `dated` ones.
    Rows(String),
}

/// How conflicts are resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflicts {
    /// Prostitution at one partner, forced labour at another.
    #[serde(default)]
    pub prostitution_forced_labour: ConflictPolicy,
}

/// What becomes of prostitution at one partner and forced labour at another (counting.md 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConflictPolicy {
    /// A combination of both.
    #[default]
    Combined,
    /// A person decides.
    Review,
}

/// Settings that cannot be used.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// Not TOML of the expected keys.
    #[error("round.toml: {0}")]
    Toml(#[from] Box<toml::de::Error>),
    /// A value that is none of the expected.
    #[error("round.toml: `{key}` is `{found}`; expected {expected}")]
    Value {
        /// The key.
        key: &'static str,
        /// What stands there.
        found: String,
        /// What may.
        expected: &'static str,
    },
}

impl RoundSettings {
    /// Reads round.toml.
    ///
    /// # Errors
    /// When a key is unknown or a value is none of the expected.
    pub fn parse(toml: &str) -> Result<RoundSettings, SettingsError> {
        let settings: RoundSettings = toml::from_str(toml).map_err(Box::new)?;
        settings.refuse_values()?;
        Ok(settings)
    }

    fn refuse_values(&self) -> Result<(), SettingsError> {
        let wrong =
            |key, found: &str, expected| Err(SettingsError::Value { key, found: found.to_owned(), expected });
        if !["ssb3", "glotip5", "ctdc11", "kom2014"].contains(&self.profile.as_str()) {
            return wrong("profile", &self.profile, "ssb3, glotip5, ctdc11 or kom2014");
        }
        if let Some(deadline) =
            self.deadline.as_deref().filter(|date| date.parse::<jiff::civil::Date>().is_err())
        {
            return wrong("deadline", deadline, "a day as yyyy-mm-dd");
        }
        for choice in &self.table1 {
            if !["a", "b"].contains(&choice.column.as_str()) {
                return wrong("table1.column", &choice.column, "a or b");
            }
            if let Some(Table1Use::Rows(rows)) = &choice.uses
                && !["all", "dated"].contains(&rows.as_str())
            {
                return wrong("table1.use", rows, "all, dated or a number");
            }
        }
        Ok(())
    }

    /// The round's id: the year, or `demo-` and the year.
    #[must_use]
    pub fn round_id(&self) -> String {
        if self.demo { format!("demo-{}", self.year) } else { self.year.to_string() }
    }

    /// Whether KOM leaves a partner out of every person figure.
    #[must_use]
    pub fn exclusion(&self, partner: &str) -> Option<&Excluded> {
        self.excluded.iter().find(|excluded| excluded.partner == partner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_typing_errors_refused() {
        let toml = "year = 2014\ndemo = true\nprofile = \"kom2014\"\n[contact]\nemail = \"k@x.no\"\nphone = \"1\"\n[[excluded]]\npartner = \"pro_sentret\"\nreason = \"x\"\n[[table1]]\npartner = \"udi\"\ncolumn = \"a\"\nuse = \"all\"\n[[table1]]\npartner = \"iom\"\ncolumn = \"b\"\nuse = 7\n";
        let settings = RoundSettings::parse(toml).unwrap();
        assert_eq!(settings.round_id(), "demo-2014");
        assert_eq!(settings.table1[1].uses, Some(Table1Use::Number(7)));
        assert!(settings.exclusion("pro_sentret").is_some());
        assert!(matches!(RoundSettings::parse("year = 2014\nprofil = \"x\""), Err(SettingsError::Toml(_))));
        assert!(matches!(
            RoundSettings::parse("year = 2014\nprofile = \"x\""),
            Err(SettingsError::Value { key: "profile", .. })
        ));
        assert!(matches!(
            RoundSettings::parse("year = 2014\ndeadline = \"1. mars\""),
            Err(SettingsError::Value { key: "deadline", .. })
        ));
    }
}
