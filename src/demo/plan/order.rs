//! The order of each partner's rows, and the references that it gives them.
//!
//! Every partner has an order of its own: nothing can be learnt from who stands where.

use std::collections::BTreeMap;

use super::profiles::{Profile, Profiles};
use super::sketch::YEAR;
use super::{Code, Plan, Report};
use crate::demo::dice::Dice;

/// Numbers the rows of every partner: by year of first contact, otherwise at random.
pub(super) fn number(plan: &mut Plan, profiles: &Profiles, dice: &mut Dice) {
    let outside = plan.outside.iter_mut().map(|outside| &mut outside.report);
    let reports = plan.persons.iter_mut().flat_map(|person| &mut person.reports).chain(outside);
    let mut rows: BTreeMap<Code, Vec<&mut Report>> = BTreeMap::new();
    for report in reports {
        rows.entry(report.partner).or_default().push(report);
    }
    for (partner, mut rows) in rows {
        dice.shuffle(&mut rows);
        rows.sort_by(|a, b| a.first_identified.cmp(&b.first_identified));
        let mut last = 0;
        for (report, row) in rows.into_iter().zip(0..) {
            last += 1 + dice.below(3);
            report.row = row;
            report.own_reference =
                profiles.of(partner).map_or_else(String::new, |profile| reference(profile, report, last));
        }
    }
}

/// The partner's own reference: a running number with gaps, in its own style.
fn reference(profile: &Profile, report: &Report, running: usize) -> String {
    let year = report.first_identified.parse().unwrap_or(YEAR) % 100;
    profile.reference.replace("YY", &format!("{year:02}")).replace('#', &format!("{running:03}"))
}
