# The report: words of tables and diagrams. Titles, groups and remarks of single tables stand in schemas/<year>/tables.toml.
# Ids are the same in nb, nn and en.

## The whole

report-title = Tables and diagrams for the situation report { $year }
report-subtitle = Possible victims of human trafficking in Norway
report-internal = Internal – not for publication
report-internal-lead = This edition is for KOM alone. It shows remarks on the figures that must not go out, and which countries only one person comes from. Use the edition in the folder “publish” for the report.
report-generated = Made { $date }
report-contents = Contents
report-table-number = Table { $number }
report-diagram-number = Diagram { $number }
report-notes = Footnotes
report-data = Figures of the diagram
report-page = Page { $page } of { $pages }
report-base = N = { $persons }
report-skip = Go to the tables
report-back = Back to the figure
report-footnote = footnote { $number }

## Cells

report-no-report = No report
report-see = See figures from { $partner }
report-not-partner = not a partner that year
report-excluded = left out, see the footnote
report-missing = ..
report-suppressed = :
report-percent = { $number }%
report-missing-remark = .. means that there is no figure.
report-suppressed-remark = : means that the figure is withheld to protect individuals.
report-label-percent = { $count } ({ $percent }%)

## Rows and columns

report-persons = Persons
report-percent-column = Per cent
report-total = Total
report-stub-partner = Reporting agency
report-stub-region = Area
report-stub-year = Year
report-stub-rank = Rank
report-stub-exploitation = Presumed form of exploitation
report-stub-kind = Kind of forced labour or services
report-stub-group = Sex and age
report-stub-nationality = Nationality
report-stub-age = Age
report-nationality-unknown = Nationality unknown
report-age-unknown = Age unknown
report-age-years = { $age }
report-other-single = { $nations ->
    [one] One country with one person
   *[other] { $nations } countries with one person each
}
report-other-single-names = The countries are { $nations }. They must not be named in the report.

## Table 1

report-t1-a = A. First identified in the year and accepted assistance
report-t1-b = B. Received measures through the agency in the year
report-t1-remark = The table counts reports. One person may be reported by several agencies, so the figures do not add up to a number of persons. Blank without a footnote: not a partner that year.
report-t1-all-unclear = The year of first identification is not stated for anybody. The figure is all { $rows } reported, also those identified before { $year }.
report-t1-some-unclear = The year of first identification is unclear for { $unclear } of { $rows } reported. They are not in the figure.
report-t1-all = The figure is all { $rows } reported, also those identified before { $year } or who did not accept assistance.
report-t1-measures = { $rows } persons were reported. { $measures ->
    [0] None of them
   *[other] { $measures } of them
} received measures in { $year }.
report-t1-excluded = { $rows } persons were reported, { $new ->
    [0] none of them
   *[other] { $new } of them
} first identified in { $year }. { $accepted ->
    [0] None
   *[other] { $accepted }
} accepted assistance. The report is no part of the figures on persons.
report-t1-covered = The persons are reported by { $partner } too and are counted there.
report-t1-quarantined = A file from the agency is held back and not counted.

## Table 2

report-t2-persons = Persons
report-t2-change-percent = Change from the year before, per cent
report-t2-new = Of these identified in the year
report-t2-unclear-year = Of these with unclear year of identification
report-t2-contradiction = { $year }: what was printed then is “{ $printed }”. The figures give { $computed }%.
report-series-contradiction = { $year }, { $column }: what was printed then is { $printed } per cent. The figures give { $computed }.
report-t2-range = The published figure is a minimum: { $published } persons. Without cases of doubt it would be { $standard }, with certain and strong links only { $strict }.
report-t2-estimate = The model's estimate is { $mean } persons (90% interval { $low }–{ $high }).

## Diagrams for those who do not see them

report-chart-bars = Horizontal bar chart with { $rows } bars.
report-chart-grouped = Bar chart with { $rows } groups of bars.
report-chart-stacked = Stacked bar chart with { $rows } bars.
report-chart-pie = Pie chart with { $rows } slices.
report-chart-value = { $label }: { $value }
report-chart-table = All figures stand in the table beside it.

## Classifications

report-not-stated = Not stated
report-unknown = Unknown
report-children-any = One or more children
report-children-none = No children
report-stub-district = Police district
report-stub-case = Case
report-stub-decision = Decision
report-stub-outcome = Outcome

## Registers

report-register-old = { $file } has no figures for { $year }.
report-register-sum = { $row }, { $column }: the extract states { $stated }, but its figures add up to { $computed }. The table shows { $computed }.
report-police-prostitution = Prostitution and other sexual purposes
report-police-forced-labour = Forced labour and forced services
report-police-organ = Organ removal
report-police-war = War service
report-police-gross = { $gross ->
    [one] One of them is about gross trafficking.
   *[other] { $gross } of them are about gross trafficking.
}
report-t8-instances = Year and court
report-t8-district = Police district or special body
report-t8-victims = Victims
report-t8-accused = Accused
report-t8-purpose = Form of exploitation
report-t8-final = Final
report-d13-applications = Applications
report-d13-departures = Departures
report-r1-reflection-granted = Reflection period (§ 8-3 first paragraph): granted
report-r1-reflection-refused = Reflection period: refused
report-r1-reflection-total = Reflection period, total
report-r1-reflection-une = Of these decided by UNE
report-r1-reflection-une-changed = Of these reversed by UNE
report-r1-limited-permit-granted = Limited residence permit (§ 8-3 second paragraph): granted
report-r1-limited-permit-refused = Limited residence permit: refused
report-r1-limited-permit-total = Limited residence permit, total
report-r1-limited-permit-une = Of these decided by UNE
report-r1-limited-permit-une-changed = Of these reversed by UNE
report-r1-section-8-3-total = Decisions under § 8-3, total
report-r1-section-8-3-children = In addition: accompanying children (§ 8-3 fourth paragraph)
report-r1-asylum-granted = Protection (asylum): permit
report-r1-asylum-dublin = Protection: refused under the Dublin rules
report-r1-asylum-refused = Protection: refused on the merits
report-r1-asylum-total = Decisions on protection, total
report-r1-asylum-une = Of these decided by UNE
report-r1-asylum-une-changed = Of these reversed by UNE
report-r1-asylum-children = In addition: accompanying children

## Coverage

report-x2-partners = Partners
report-x2-answer = Answer
report-x2-report = Reported persons
report-x2-nil = Nil return
report-x2-covered = Covered by another report
report-x2-none = Did not answer
report-x2-asked = Asked, total
report-x2-late = Of these: answered after the deadline
report-x2-excluded = Of these: left out by KOM of the figures on persons
report-x2-held-back = Of these: a file is held back
report-x2-silent = Did not answer: { $partners }.
report-x2-identifier = Identifier
report-x2-rows = Rows
report-x2-duf = DUF number
report-x2-duf-unverified = DUF number that is not confirmed
report-x2-fnr = National identity number
report-x2-dnr = D-number
report-x2-name-date = Name and full date of birth
report-x2-no-identifier = None
report-x2-all-rows = Rows, total
report-x2-seen-by = Reported by
report-x2-seen-1 = One partner
report-x2-seen-2 = Two partners
report-x2-seen-3-plus = Three or more partners
report-x2-overlap-remark = Rows and columns are the same partners. Where a partner meets itself stand all the persons that it reported.
report-x2-set = Partners
report-x2-other-sets = { $sets ->
    [one] One other combination
   *[other] { $sets } other combinations
}

## Case forms

report-k1-prostitution = Prostitution
report-k1-forced-labour = Forced labour and services
report-k1-begging = Begging
report-k1-war = War service
report-k1-organ = Organ removal
report-k1-reported = Reported
report-k1-reported-gross = Of these gross trafficking
report-k1-under-investigation = Under investigation
report-k1-sent-to-prosecutor = Sent to the prosecutor
report-k1-indicted = Indicted
report-k1-dismissed-evidence = Dismissed on the evidence
report-k1-dismissed-unknown-perpetrator = Dismissed, perpetrator unknown
report-k1-dismissed-other = Dismissed for other reasons
report-k1-convicted = Convicted
report-k1-acquitted = Acquitted
report-k1-victims = Victims
report-k1-women = Women, 18 and over
report-k1-girls = Girls, under 18
report-k1-men = Men, 18 and over
report-k1-boys = Boys, under 18
report-k1-unknown-sex = Sex unknown
report-k1-published = Only totals of three or more are shown.

## Comparison with last year

report-s1-figure = Figures of two years
report-s1-change = Change
report-s1-change-percent = Change in per cent
report-s1-answered = Answered
report-s1-both = both years
report-s1-gone = not this year
report-s1-new = new this year
report-s1-partners = Partners with a figure in Table 1
report-s1-partners-both = Partners with a figure both years
report-s1-partners-gone = Partners that answered last year, but not this year
report-s1-partners-new = Partners that are new this year
report-s1-reports = Reports with measures (column B)
report-s1-reports-both = Reports from partners with a figure both years
report-s1-reports-gone = Reports from partners that did not answer this year
report-s1-reports-new = Reports from partners that are new
report-s1-persons = Persons (Table 2)
report-s1-persons-both = Persons whom a partner with a figure both years reported
report-s1-persons-gone-only = Persons whom only partners without an answer this year reported
report-s1-persons-new-only = Persons whom only new partners reported
report-s1-remark = Partners with a figure both years can be compared directly. The rest of the change comes from who answered. Reports that KOM left out, and partners that another covers, count as no answer.
report-s1-kept = The figures on persons for { $before } are from history/sets.csv.
report-s1-not-kept = For { $before } there are no persons by partner. Once this year is appended to the history, next year can be compared on persons too.

## Narratives

report-n-title = Narratives { $year }, point by point
report-n-lead = What the partners wrote, unchanged. No text may be quoted before KOM has released it.
report-n-1 = 1. The two most demanding tasks
report-n-2a = 2a. What the agency has done
report-n-2b = 2b. What must happen
report-n-3 = 3. The two most important training measures
report-n-4 = 4. Internal routines and rules
report-n-5 = 5. Information measures and campaigns
report-n-6 = 6. Other matters and figures
report-n-challenges = Case form: challenges
report-n-why-not-charged = Case form: why cases are not charged as trafficking
report-n-partners = Texts from { $partners }.

## What a figure counts, for whoever traces it

report-who-everybody = Persons who count: adults who accepted assistance, and all presumed minors.
report-who-only = Of the persons who count, only: { $who }.
report-who-minors = presumed minors
report-who-adults = adults
report-define-series = This year: persons who count, by the year’s convention. Earlier years: the figures that were printed.
report-define-t1 = Column A: rows first identified in the year that accepted assistance. Column B: rows with measures, or with measures not stated. Reports, not persons.
report-define-t2 = Persons who count. New: at least one report has the year, none an earlier one. Unclear: no report has a year.
report-define-t4 = Presumed minors by the nationality stated first; only nations of two or more.
report-define-police = Reports to the police as the extract from the register states them. Sums are reckoned.
report-define-register = As the register states it. Sums are reckoned.
report-define-answers = Partners of the round by their current answer.
report-define-identifiers = Rows of partners that are part of the figures on persons.
report-define-seen-by = Persons who count, by the number of partners that reported them.
report-define-overlap = Persons who count, whom both partners reported.
report-define-sets = Persons who count, by exactly which partners reported them.
report-define-cases = Case forms from { $partners ->
    [one] one partner
   *[other] { $partners } partners
}, added up.
report-define-comparison = Last year’s figures from the history, this year’s from this round.
report-define-comments = Persons who count, in groups that the comments name.

## Diagrams, continued

report-chart-line = Line chart over { $rows } years.
report-chart-sets = Diagram of { $rows } combinations of partners, the largest first.

## Comments: proposals that KOM edits. They state figures and nothing else.

comment-heading = Proposed text
comment-lead = The sentences are made from the figures in the table. Read and correct them before use.
report-c-group = Group
report-c-of = Among
report-c-women = women, 18 and over
report-c-men = men, 18 and over
report-c-everybody = everybody in that kind
comment-people-everybody = { $count ->
    [one] one person
   *[other] { $count } persons
}
comment-people-women = { $count ->
    [one] one woman
   *[other] { $count } women
}
comment-people-men = { $count ->
    [one] one man
   *[other] { $count } men
}
comment-people-minors = { $count ->
    [one] one presumed minor
   *[other] { $count } presumed minors
}
comment-people-girls = { $count ->
    [one] one girl
   *[other] { $count } girls
}
comment-people-boys = { $count ->
    [one] one boy
   *[other] { $count } boys
}
comment-group-everybody = The persons
comment-group-women = The women
comment-group-men = The men
comment-group-minors = The presumed minors
comment-share = { $count ->
    [one] { $who }, or { $percent }, is presumed to have been exploited { $how }.
   *[other] { $who }, or { $percent }, are presumed to have been exploited { $how }.
}
comment-nations = { $nations ->
    [one] { $who } come from one country.
   *[other] { $who } come from { $nations } countries.
}
comment-top-nations = { $number ->
    [one] { $nations } is the most frequent nationality, with { $who }, or { $percent }.
   *[other] { $nations } are the most frequent nationalities, with { $who }, or { $percent }, from each country.
}
comment-next = Next come { $list }.
comment-singles = { $nations ->
    [one] One of the countries has { $who } and is not named.
   *[other] { $nations } of the countries have { $who } each and are not named.
}
comment-nation-unknown = For { $who } the nationality is unknown.
comment-form-unclear = For { $who } the form of exploitation is unclear.
comment-kinds-base = The diagram covers { $who }: { $alone } exploited in forced labour or services, and { $both } in combination with prostitution.
comment-kind-alone = Of { $whole } presumed to have been exploited { $how }, { $part } are in forced labour alone, without prostitution.
comment-kind-minors = { $part ->
    [one] Of { $whole } presumed to have been exploited { $how }, one is a presumed minor.
   *[other] Of { $whole } presumed to have been exploited { $how }, { $part } are presumed minors.
}
comment-kind-nation = All { $whole } presumed to have been exploited { $how } come from { $nation }.
comment-kind-unspecified = For { $who }, or { $percent }, the kind of work is not specified.
comment-nation-all = All { $who } from { $nation } are presumed to have been exploited { $how }.
comment-nation-part = { $part ->
    [one] One of { $who } from { $nation }, or { $percent }, is presumed to have been exploited { $how }.
   *[other] { $part } of { $who } from { $nation }, or { $percent }, are presumed to have been exploited { $how }.
}
comment-all-girls = { $number ->
    [one] It is a girl.
    [2] Both are girls.
   *[other] All { $number } are girls.
}
comment-all-boys = { $number ->
    [one] It is a boy.
    [2] Both are boys.
   *[other] All { $number } are boys.
}
comment-sexes = Of them, there are { $girls } and { $boys }.
comment-aged = { $count ->
    [one] { $who }, or { $percent }, is { $ages }.
   *[other] { $who }, or { $percent }, are { $ages }.
}
comment-ages-16-17 = 16 or 17
comment-ages-14-15 = 14 or 15
comment-ages-20-34 = between 20 and 34
comment-ages-under-20 = under 20
comment-ages-over-34 = over 34
comment-ages-40-plus = 40 or older
comment-age-unknown = For { $who }, or { $percent }, the age is unknown.
comment-children-with = { $count ->
    [one] { $who } has one or more accompanying children.
   *[other] { $who } have one or more accompanying children.
}
comment-children-elsewhere = { $count ->
    [one] { $who } has one or more children in the home country or another country.
   *[other] { $who } have one or more children in the home country or another country.
}
comment-shared = { $count ->
    [one] { $who }, or { $percent }, was reported by more than one partner.
   *[other] { $who }, or { $percent }, were reported by more than one partner.
}
comment-t2-rise = In { $year } { $who } were followed up as possible victims, as against { $old } in { $before }: { $percent } more.
comment-t2-fall = In { $year } { $who } were followed up as possible victims, as against { $old } in { $before }: { $percent } fewer.
comment-t2-same = In { $year } { $who } were followed up as possible victims, as many as in { $before }.
comment-t2-new = { $count ->
    [one] { $who } was identified for the first time in { $year }.
   *[other] { $who } were identified for the first time in { $year }.
}
comment-t2-unclear = For { $who } the year of identification is unclear.
comment-t5-minors = Girls and boys under 18 are { $count } of { $who }, or { $percent }.
comment-t5-women = Women of 18 and over are { $is } in { $year }, as against { $was } in { $before }.
comment-t5-men = Men of 18 and over are { $is } in { $year }, as against { $was } in { $before }.
comment-t6-rise = The number of reports rose from { $old } in { $before } to { $new } in { $year }, or { $percent }.
comment-t6-fall = The number of reports fell from { $old } in { $before } to { $new } in { $year }, or { $percent }.
comment-t6-same = The number of reports is the same in { $year } as in { $before }: { $new }.
comment-t7 = { $district } has { $count } of { $total } reports, or { $percent }.
comment-t8 = { $count ->
    [one] The list has one case with a conviction; { $sexual } is about prostitution or other sexual purposes.
   *[other] The list has { $count } cases with a conviction; { $sexual } of them are about prostitution or other sexual purposes.
}
comment-d13-applications = { $count ->
    [one] In { $year } one applied for return through IOM.
   *[other] In { $year } { $count } applied for return through IOM.
}
comment-d13-departures = { $count ->
    [one] One departed through IOM in { $year }.
   *[other] { $count } departed through IOM in { $year }.
}
comment-r1-reflection = { $count } of { $total } decisions on a reflection period, or { $percent }, granted it.
comment-r1-limited-permit = { $count } of { $total } decisions on a limited permit, or { $percent }, granted it.
comment-r1-asylum = { $count } of { $total } decisions on protection, or { $percent }, gave a permit.
comment-how-prostitution = in prostitution or for other sexual purposes
comment-how-forced-labour = in forced labour or forced services
comment-how-combined = both in prostitution and in forced labour
comment-how-organ = for organ removal
comment-how-war = for war service
comment-how-construction = in construction
comment-how-restaurant = in restaurants
comment-how-au-pair = within the au pair scheme
comment-how-household = in households
comment-how-cleaning = in cleaning
comment-how-agriculture = in agriculture or horticulture
comment-how-car-wash = in car washing or car care
comment-how-shipyard-industry = in shipyards or industry
comment-how-transport = in transport or delivery
comment-how-shop = in shops
comment-how-begging = for begging
comment-how-narcotics = for narcotics crime
comment-how-property-crime = for property crime
comment-how-other = in other kinds of forced labour
comment-sexes-all = The presumed minors are { $girls } and { $boys }.

## Traces: what stands behind a figure

trace-page = What stands behind the figures { $year }
trace-lead = For each figure: what is counted, and who or what it is. Persons have the numbers of work/persons.csv, and reports have the partner's own anonymous references.
trace-title = { $table }: { $row } – { $column }
trace-percent = Per cent of the sum in the same row.
trace-link = what stands behind { $figure }
trace-base = of { $base }
trace-persons = Persons
trace-reports = Reports
trace-of-persons = { $count ->
    [one] One person:
   *[other] { $count } persons:
}
trace-of-reports = { $count ->
    [one] One report:
   *[other] { $count } reports:
}
trace-of-partners = { $count ->
    [one] One partner:
   *[other] { $count } partners:
}
trace-of-cases = Stated in the case forms:
trace-of-history = { $file }, line { $lines }, column { $column }.
trace-of-figures = Reckoned from:
trace-of-decision = KOM decided the figure in round.toml.
trace-of-nothing = Not a figure that was counted.
trace-more = { $more } more. “omfang trace” names all.
trace-person = Person { $person }
trace-reason-minor = Counts as a presumed minor.
trace-reason-accepted = Counts: accepted assistance.
trace-reason-adult-not-accepted = Does not count: an adult who did not accept assistance.
trace-not-combined = Part of no person: the partner is left out or covered by another.
trace-weakest = Weakest link: { $a } – { $b }.
trace-conflicts = The partners answered differently, and a rule chose: { $fields }.
trace-tier-certain = certain
trace-tier-strong = strong
trace-tier-fuzzy = fuzzy
trace-tier-assumed = assumed
trace-tier-review = doubtful
trace-decision-merged = Counted as one person.
trace-decision-review = In doubt, and therefore counted as one person.
trace-decision-vetoed = Not one person: something speaks against it.
trace-decision-same = KOM decided: the same person.
trace-decision-not-same = KOM decided: not the same person.

## Files of history/ (docs/history.md)

history-about = The folder history in the round's folder holds the figures that the report does not count itself: KOM's own figures of earlier years, and the registers of the police, UDI, UNE and IOM.
history-about-files = The files are CSV in UTF-8 with commas, semicolons or tabs between columns. “omfang round new” makes them empty, or takes them over from the last round with --from. Open them in Excel, type the figures and save as “CSV UTF-8”. A file that is missing or has only headings gives no table. The order of columns is free. An empty cell or a dash is “no figure”; a colon is “withheld”.
history-about-checks = Each file is checked whenever the report is made: its name, its headings, the years and the numbers. What is wrong is refused with file, line and column. Sums and percentages that do not go with the figures stand as notes in the internal edition; “omfang arithmetic DIR/history” lists all of them.
history-about-append = When report/publish has been published, “omfang report DIR --append-history” appends the year's figures to table1.csv, table2.csv, table4.csv, table5.csv and sets.csv. The command appends only figures that stand in report/publish, and refuses a year that stands there with others unless you use --replace.
history-column = Column
history-must = Required
history-holds = What it holds
history-yes = yes
