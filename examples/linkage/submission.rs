//! A submission that holds nothing but records: linkage looks at nothing else.

use omfang::bundle::{Counts, Kind, Record, Submission};
use omfang::identity::CheckValue;

/// Of one partner.
pub fn submission(partner: &str, records: Vec<Record>) -> Submission {
    Submission {
        round: "2014".into(),
        round_digest: [0; 32],
        recipient: String::new(),
        check_value: CheckValue::none(),
        partner: partner.to_owned(),
        public_key: [0; 32],
        sequence: 1,
        form: String::new(),
        form_digest: [0; 32],
        engine: String::new(),
        rule_set: String::new(),
        kind: Kind::Report,
        canaries: vec![],
        counts: Counts::default(),
        acknowledged: vec![],
        other: omfang::bundle::OtherParts::default(),
        records,
    }
}
