//! The reports of a round whose persons are known.

use std::collections::BTreeMap;
use std::sync::Arc;

use omfang::bundle::{Counts, Kind, Record, Submission};
use omfang::identity::CheckValue;
use omfang::linkage::{ReportingPartner, Reports};
use omfang::round::PartnerKind;

/// Whose each report is, by the report's name.
pub type Truth = BTreeMap<String, usize>;

/// Collects what each partner reports of whom.
pub fn collect(partners: BTreeMap<String, Vec<(usize, Record)>>) -> (Reports, Truth) {
    let mut truth = Truth::new();
    let bundles = partners.into_iter().map(|(id, mut records)| {
        records.sort_by_key(|(_, record)| record.reference);
        truth.extend(records.iter().map(|(person, record)| (format!("{id}:{}", record.reference), *person)));
        let records = records.into_iter().map(|(_, record)| record).collect();
        let submission = Arc::new(submission(&id, records));
        (ReportingPartner { id, kind: PartnerKind::Ngo, combined: true }, submission)
    });
    let reports = Reports::collect(bundles.collect());
    (reports, truth)
}

/// A submission that holds nothing but records: linkage looks at nothing else.
fn submission(partner: &str, records: Vec<Record>) -> Submission {
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
