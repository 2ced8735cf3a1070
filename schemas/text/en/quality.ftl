### How good the linkage is (work/quality.html).

quality-title = Quality of the linkage { $year }
quality-banner = For KOM only – not to be shared
quality-lead = Nobody knows who the persons are, so errors cannot be counted. This page shows what the linkage had to go by, and whether names and numbers say the same.
quality-range = How much hangs on doubt
quality-range-lead = Figures far apart mean that much hangs on links that are less certain.
quality-level-strict = Only certain and strong links
quality-level-standard = And names with one error, and references between partners
quality-level-published = And doubtful cases (the published figure)
quality-partners = What each partner sent
quality-partners-lead = Share of the partner’s reports. Grey partners are not part of the person figures. The last two columns are numbers: pairs of the partner’s own rows with the same name and birth date, which count as two persons until the partner corrects or you decide, and rows that were like another when the partner sent them, and that the partner confirmed.
quality-column-partner = Partner
quality-column-reports = Reports
quality-column-name-date = Name and birth date
quality-column-duf = DUF number
quality-column-national-id = National identity or D number
quality-column-none = Without identifier
quality-column-met = Meets some other’s
quality-column-shared = Person whom others have too
quality-column-same-name = Pairs of own rows with the same name and date
quality-column-confirmed = Rows alike that the partner confirmed
quality-silent = Have identifiers, but never meet anybody: { $partners }. It may be chance, but ask whether the names stand in the right columns.
quality-checks = Names and numbers against each other
quality-checks-lead = Names and numbers find pairs independently. Where there are both, the one shows how well the other works.
quality-check-recall = Pairs with the same number that names would have found too
quality-check-review = Pairs with the same number that names would only have made doubtful
quality-check-differ = Pairs linked by names that have different numbers
quality-check-january = Pairs linked by names whose birth date is 1 January
quality-of = { $part } of { $whole }
quality-seen = How many partners reported the same person
quality-seen-lead = All persons in the data, also those who are not counted.
quality-seen-by = Reported by
quality-seen-partners = { $count ->
    [one] one partner
   *[other] { $count } partners
}
quality-persons = Persons
quality-sets = Which partners share persons
quality-sets-lead = Each person stands in exactly one row.
quality-sets-of = Exactly these partners
quality-sets-rest = { $sets ->
    [one] One more combination
   *[other] { $sets } more combinations
} with { $persons ->
    [one] one person
   *[other] { $persons } persons
} in all.
quality-overlap = Partner by partner
quality-overlap-lead = Persons that two partners have in common, also where others have them too. Partners without any are left out.
