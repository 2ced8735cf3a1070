//! The general code merges the replica: check, tokens, links, counting rules, all but the envelope.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::*;
use crate::bundle::{Kind, OtherParts, Sealing, Submission};
use crate::counting::{count, counted_persons};
use crate::linkage::{Decided, Linkage, ReportingPartner, Reports, link};
use crate::round::{ConflictPolicy, Partners, RoundSettings};

const POLICY: ConflictPolicy = ConflictPolicy::Combined;

/// All bundles of the replica, as KOM would open them.
fn reports(replica: &Replica, form: &Form) -> Reports {
    let partners = Partners::parse(&replica.partners_csv).expect("partners");
    let settings = RoundSettings::parse(&replica.round_toml).expect("settings");
    let key = LinkageKey::from_bytes([7; 32]);
    let bundles = replica.partners.iter().filter(|partner| !partner.nil).map(|partner| {
        let round = settings.round_id();
        let keys = RoundKeys::derive(&LinkageSecret::Shared(&key), &round, &partner.id);
        let sealing = Sealing {
            round: &round,
            round_digest: [0; 32],
            recipient: "",
            check_value: key.check_value(&round),
            partner: &partner.id,
            public_key: [0; 32],
            sequence: 1,
        };
        let accepted = read(partner, form);
        let submission =
            Submission::of(&accepted, Kind::Report, OtherParts::default(), form, &keys, &sealing)
                .expect("records");
        let known = partners.get(&partner.id).expect("a partner of the round");
        let combined = known.covered_by.is_empty() && settings.exclusion(&partner.id).is_none();
        (ReportingPartner { id: partner.id.clone(), kind: known.kind, combined }, Arc::new(submission))
    });
    Reports::collect(bundles.collect())
}

fn linked(replica: &Replica, form: &Form) -> (Reports, Linkage) {
    let reports = reports(replica, form);
    let linkage = link(&reports, &Decided::default(), form, 2014);
    (reports, linkage)
}

#[test]
fn identifiers_merge_the_replica_to_the_printed_figures() {
    let replica = replica(Identified::Everyone);
    let form = form(replica);
    let (reports, linkage) = linked(replica, &form);
    let counted = |clusters| counted_persons(&reports, clusters, &form, 2014, POLICY);
    assert_eq!(counted(&linkage.strict), 324 + IN_DOUBT);
    assert_eq!(counted(&linkage.standard), 324 + IN_DOUBT);
    assert_eq!(counted(&linkage.minimum), 324, "a doubtful duplicate is a duplicate");
    let persons = count(&reports, &linkage.minimum, &form, 2014, POLICY);
    assert_eq!(persons.len(), 341);
    let mut groups: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for person in persons.iter().filter(|person| person.reason.counts()) {
        let out = form.field(form.by_name("exploitation").expect("a column")).out.expect("sent");
        let exploitation = words(&form, "exploitation", person.answers.get(out));
        *groups.entry((person.group.name(), exploitation)).or_default() += 1;
    }
    let cell = |group, exploitation: &str| groups.get(&(group, exploitation.to_owned())).copied();
    assert_eq!(cell("woman", "prostitution"), Some(193));
    assert_eq!(cell("man", "forced_labour"), Some(50));
    assert_eq!(cell("girl", "prostitution"), Some(14));
    assert_eq!(cell("boy", "combined"), Some(1));
}

#[test]
fn references_merge_the_replica_without_the_central_partners_identifiers() {
    let replica = replica(Identified::AsIn2014);
    let form = form(replica);
    let (reports, linkage) = linked(replica, &form);
    assert_eq!(counted_persons(&reports, &linkage.minimum, &form, 2014, POLICY), 324);
}
