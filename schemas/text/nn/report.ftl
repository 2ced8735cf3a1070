# The report: words of tables and diagrams. Titles, groups and remarks of single tables stand in schemas/<year>/tables.toml.
# Ids are the same in nb, nn and en.

## The whole

report-title = Tabellar og diagram til tilstandsrapporten { $year }
report-subtitle = Moglege offer for menneskehandel i Noreg
report-internal = Internt – skal ikkje publiserast
report-internal-lead = Denne utgåva er for KOM åleine. Ho viser merknader om tala som ikkje skal ut, og kva land som berre éin person kjem frå. Bruk utgåva i mappa «publish» i rapporten.
report-generated = Laga { $date }
report-contents = Innhald
report-table-number = Tabell { $number }
report-diagram-number = Diagram { $number }
report-notes = Fotnotar
report-data = Tal til diagrammet
report-page = Side { $page } av { $pages }
report-base = N = { $persons }
report-skip = Gå til tabellane
report-back = Tilbake til talet
report-footnote = fotnote { $number }

## Cells

report-no-report = Ingen rapport
report-see = Sjå tal frå { $partner }
report-not-partner = ikkje partnar dette året
report-excluded = ikkje med, sjå fotnoten
report-missing = ..
report-suppressed = :
report-percent = { $number } %
report-missing-remark = .. tyder at talet ikkje finst.
report-suppressed-remark = : tyder at talet ikkje blir vist av omsyn til personvernet.
report-label-percent = { $count } ({ $percent } %)

## Rows and columns

report-persons = Personar
report-percent-column = Prosent
report-total = I{ "\u00A0" }alt
report-stub-partner = Rapporterande instans
report-stub-region = Område
report-stub-year = År
report-stub-rank = Plass
report-stub-exploitation = Truleg utnyttingsform
report-stub-kind = Type tvangsarbeid eller tvangsteneste
report-stub-group = Kjønn og alder
report-stub-nationality = Nasjonalitet
report-stub-age = Alder
report-nationality-unknown = Ukjend nasjonalitet
report-age-unknown = Ukjend alder
report-age-years = { $age }{ "\u00A0" }år
report-other-single = { $nations ->
    [one] Eitt land med éin person
   *[other] { $nations } land med éin person kvar
}
report-other-single-names = Landa er { $nations }. Dei skal ikkje nemnast i rapporten.

## Table 1

report-t1-a = A. Identifisert for første gong i året og tok imot hjelp
report-t1-b = B. Fekk tiltak gjennom instansen i året
report-t1-remark = Tabellen tel rapportar. Same person kan vere rapportert av fleire, så tala kan ikkje leggjast saman til eit tal på personar. Blankt felt utan fotnote: ikkje partnar det året.
report-t1-all-unclear = Året for første identifisering er ikkje oppgitt for nokon. Talet er alle { $rows } som er rapporterte, også dei som vart identifiserte før { $year }.
report-t1-some-unclear = Året for første identifisering er uklart for { $unclear } av { $rows } rapporterte. Dei er ikkje med i talet.
report-t1-all = Talet er alle { $rows } som er rapporterte, også dei som vart identifiserte før { $year } eller ikkje tok imot hjelp.
report-t1-measures = { $rows } personar er rapporterte. { $measures ->
    [0] Ingen av dei fekk
   *[other] { $measures } av dei fekk
} tiltak i { $year }.
report-t1-excluded = { $rows } personar er rapporterte, { $new ->
    [0] ingen av dei
   *[other] { $new } av dei
} identifiserte for første gong i { $year }. { $accepted ->
    [0] Ingen
   *[other] { $accepted }
} tok imot hjelp. Rapporten er ikkje med i tala på personar.
report-t1-covered = Personane er rapporterte også av { $partner } og blir talde der.
report-t1-quarantined = Ei fil frå instansen er halden tilbake og ikkje med.

## Table 2

report-t2-persons = Personar
report-t2-change-percent = Endring frå året før, prosent
report-t2-new = Av desse identifiserte i året
report-t2-unclear-year = Av desse med uklart identifiseringsår
report-t2-contradiction = { $year }: den gongen vart det trykt «{ $printed }». Tala gir { $computed } %.
report-series-contradiction = { $year }, { $column }: den gongen vart det trykt { $printed } prosent. Tala gir { $computed }.
report-t2-range = Publisert tal er eit minimum: { $published } personar. Utan tvilstilfelle ville talet vere { $standard }, med berre sikre og sterke koplingar { $strict }.
report-t2-estimate = Modellen reknar med { $mean } personar (90 % intervall { $low }–{ $high }).

## Diagrams for those who do not see them

report-chart-bars = Liggjande søylediagram med { $rows } søyler.
report-chart-grouped = Søylediagram med { $rows } grupper av søyler.
report-chart-stacked = Stabla søylediagram med { $rows } søyler.
report-chart-pie = Kakediagram med { $rows } delar.
report-chart-value = { $label }: { $value }
report-chart-table = Alle tala står i tabellen ved sida av.
