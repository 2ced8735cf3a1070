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
