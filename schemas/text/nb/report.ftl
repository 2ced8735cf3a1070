# The report: words of tables and diagrams. Titles, groups and remarks of single tables stand in schemas/<year>/tables.toml.
# Ids are the same in nb, nn and en.

## The whole

report-title = Tabeller og diagrammer til tilstandsrapporten { $year }
report-subtitle = Mulige ofre for menneskehandel i Norge
report-internal = Internt – skal ikke publiseres
report-internal-lead = Denne utgaven er for KOM alene. Den viser merknader om tallene som ikke skal ut, og hvilke land som bare én person kommer fra. Bruk utgaven i mappen «publish» i rapporten.
report-generated = Laget { $date }
report-contents = Innhold
report-table-number = Tabell { $number }
report-diagram-number = Diagram { $number }
report-notes = Fotnoter
report-data = Tall til diagrammet
report-page = Side { $page } av { $pages }
report-base = N = { $persons }
report-skip = Gå til tabellene
report-back = Tilbake til tallet
report-footnote = fotnote { $number }

## Cells

report-no-report = Ingen rapport
report-see = Se tall fra { $partner }
report-not-partner = ikke partner dette året
report-excluded = ikke med, se fotnoten
report-missing = ..
report-suppressed = :
report-percent = { $number } %
report-missing-remark = .. betyr at tallet ikke finnes.
report-suppressed-remark = : betyr at tallet ikke vises av hensyn til personvernet.
report-label-percent = { $count } ({ $percent } %)

## Rows and columns

report-persons = Personer
report-percent-column = Prosent
report-total = I{ "\u00A0" }alt
report-stub-partner = Rapporterende instans
report-stub-region = Område
report-stub-year = År
report-stub-rank = Plass
report-stub-exploitation = Antatt utnyttingsform
report-stub-kind = Type tvangsarbeid eller tvangstjeneste
report-stub-group = Kjønn og alder
report-stub-nationality = Nasjonalitet
report-stub-age = Alder
report-nationality-unknown = Ukjent nasjonalitet
report-age-unknown = Ukjent alder
report-age-years = { $age }{ "\u00A0" }år
report-other-single = { $nations ->
    [one] Ett land med én person
   *[other] { $nations } land med én person hver
}
report-other-single-names = Landene er { $nations }. De skal ikke nevnes i rapporten.

## Table 1

report-t1-a = A. Identifisert for første gang i året og tok imot bistand
report-t1-b = B. Mottok tiltak gjennom instansen i året
report-t1-remark = Tabellen teller rapporter. Samme person kan være rapportert av flere, så tallene kan ikke legges sammen til et antall personer. Blankt felt uten fotnote: ikke partner det året.
report-t1-all-unclear = Året for første identifisering er ikke oppgitt for noen. Tallet er alle { $rows } som er rapportert, også de som ble identifisert før { $year }.
report-t1-some-unclear = Året for første identifisering er uklart for { $unclear } av { $rows } rapporterte. De er ikke med i tallet.
report-t1-all = Tallet er alle { $rows } som er rapportert, også de som ble identifisert før { $year } eller ikke tok imot bistand.
report-t1-measures = { $rows } personer er rapportert. { $measures ->
    [0] Ingen av dem mottok
   *[other] { $measures } av dem mottok
} tiltak i { $year }.
report-t1-excluded = { $rows } personer er rapportert, { $new ->
    [0] ingen av dem
   *[other] { $new } av dem
} identifisert for første gang i { $year }. { $accepted ->
    [0] Ingen
   *[other] { $accepted }
} tok imot bistand. Rapporten er ikke med i tallene på personer.
report-t1-covered = Personene er rapportert også av { $partner } og telles der.
report-t1-quarantined = En fil fra instansen er holdt tilbake og ikke med.

## Table 2

report-t2-persons = Personer
report-t2-change-percent = Endring fra året før, prosent
report-t2-new = Av disse identifisert i året
report-t2-unclear-year = Av disse med uklart identifiseringsår
report-t2-contradiction = { $year }: den gang ble det trykt «{ $printed }». Tallene gir { $computed } %.
report-series-contradiction = { $year }, { $column }: den gang ble det trykt { $printed } prosent. Tallene gir { $computed }.
report-t2-range = Publisert tall er et minimum: { $published } personer. Uten tvilstilfeller ville tallet være { $standard }, med bare sikre og sterke koblinger { $strict }.
report-t2-estimate = Modellen anslår { $mean } personer (90 % intervall { $low }–{ $high }).

## Diagrams for those who do not see them

report-chart-bars = Liggende søylediagram med { $rows } søyler.
report-chart-grouped = Søylediagram med { $rows } grupper av søyler.
report-chart-stacked = Stablet søylediagram med { $rows } søyler.
report-chart-pie = Kakediagram med { $rows } deler.
report-chart-value = { $label }: { $value }
report-chart-table = Alle tallene står i tabellen ved siden av.
