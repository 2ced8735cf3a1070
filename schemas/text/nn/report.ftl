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

## Classifications

report-not-stated = Ikkje oppgjeve
report-unknown = Ukjend
report-children-any = Eitt eller fleire barn
report-children-none = Ingen barn
report-stub-district = Politidistrikt
report-stub-case = Sak
report-stub-decision = Vedtak
report-stub-outcome = Utfall

## Registers

report-register-old = { $file } har ingen tal for { $year }.
report-register-sum = { $row }, { $column }: uttrekket oppgjev { $stated }, men tala blir { $computed } til saman. Tabellen viser { $computed }.
report-police-prostitution = Prostitusjon og andre seksuelle føremål
report-police-forced-labour = Tvangsarbeid og tvangstenester
report-police-organ = Organhandel
report-police-war = Krigsteneste
report-police-gross = { $gross ->
    [one] Éi av dei gjeld grov menneskehandel.
   *[other] { $gross } av dei gjeld grov menneskehandel.
}
report-t8-instances = År og instans
report-t8-district = Politidistrikt eller særorgan
report-t8-victims = Fornærma
report-t8-accused = Tiltalte
report-t8-purpose = Utnyttingsform
report-t8-final = Rettskraftig
report-d13-applications = Søknader
report-d13-departures = Avreiser
report-r1-reflection-granted = Refleksjonsperiode (§ 8-3 første ledd): innvilga
report-r1-reflection-refused = Refleksjonsperiode: avslått
report-r1-reflection-total = Refleksjonsperiode i{ "\u00A0" }alt
report-r1-reflection-une = Av desse fatta av UNE
report-r1-reflection-une-changed = Av desse gjorde om av UNE
report-r1-limited-permit-granted = Avgrensa opphaldsløyve (§ 8-3 andre ledd): innvilga
report-r1-limited-permit-refused = Avgrensa opphaldsløyve: avslått
report-r1-limited-permit-total = Avgrensa opphaldsløyve i{ "\u00A0" }alt
report-r1-limited-permit-une = Av desse fatta av UNE
report-r1-limited-permit-une-changed = Av desse gjorde om av UNE
report-r1-section-8-3-total = Vedtak etter § 8-3 i{ "\u00A0" }alt
report-r1-section-8-3-children = I tillegg: medfølgjande barn (§ 8-3 fjerde ledd)
report-r1-asylum-granted = Vern (asyl): løyve
report-r1-asylum-dublin = Vern: avslått etter Dublin-regelverket
report-r1-asylum-refused = Vern: avslått etter realitetshandsaming
report-r1-asylum-total = Vedtak om vern i{ "\u00A0" }alt
report-r1-asylum-une = Av desse fatta av UNE
report-r1-asylum-une-changed = Av desse gjorde om av UNE
report-r1-asylum-children = I tillegg: medfølgjande barn

## Coverage

report-x2-partners = Partnarar
report-x2-answer = Svar
report-x2-report = Rapporterte personar
report-x2-nil = Nullrapport
report-x2-covered = Dekt av rapporten til ein annan
report-x2-none = Svara ikkje
report-x2-asked = Spurde i{ "\u00A0" }alt
report-x2-late = Av desse: svara etter fristen
report-x2-excluded = Av desse: utelatne av KOM frå tala på personar
report-x2-held-back = Av desse: ei fil er halden tilbake
report-x2-silent = Svara ikkje: { $partners }.
report-x2-identifier = Identifikator
report-x2-rows = Rader
report-x2-duf = DUF-nummer
report-x2-duf-unverified = DUF-nummer som ikkje er stadfesta
report-x2-fnr = Fødselsnummer
report-x2-dnr = D-nummer
report-x2-name-date = Namn og full fødselsdato
report-x2-no-identifier = Ingen
report-x2-all-rows = Rader i{ "\u00A0" }alt
report-x2-seen-by = Rapportert av
report-x2-seen-1 = Éin partnar
report-x2-seen-2 = To partnarar
report-x2-seen-3-plus = Tre eller fleire partnarar
report-x2-overlap-remark = Radene og kolonnane er dei same partnarane. Der ein partnar møter seg sjølv, står alle personane han rapporterte.
report-x2-set = Partnarar
report-x2-other-sets = { $sets ->
    [one] Éin annan kombinasjon
   *[other] { $sets } andre kombinasjonar
}

## Case forms

report-k1-prostitution = Prostitusjon
report-k1-forced-labour = Tvangsarbeid og tvangstenester
report-k1-begging = Tigging
report-k1-war = Krigsteneste
report-k1-organ = Organhandel
report-k1-reported = Melde
report-k1-reported-gross = Av desse grov menneskehandel
report-k1-under-investigation = Under etterforsking
report-k1-sent-to-prosecutor = Sende til statsadvokaten
report-k1-indicted = Tiltale
report-k1-dismissed-evidence = Lagt bort etter stillinga for beviset
report-k1-dismissed-unknown-perpetrator = Lagt bort, ukjend gjerningsperson
report-k1-dismissed-other = Lagt bort av andre grunnar
report-k1-convicted = Fellande dom
report-k1-acquitted = Frifinning
report-k1-victims = Fornærma
report-k1-women = Kvinner, 18{ "\u00A0" }år og over
report-k1-girls = Jenter, under 18{ "\u00A0" }år
report-k1-men = Menn, 18{ "\u00A0" }år og over
report-k1-boys = Gutar, under 18{ "\u00A0" }år
report-k1-unknown-sex = Ukjent kjønn
report-k1-published = Berre summar på tre eller fleire blir viste.

## Comparison with last year

report-s1-figure = Tal frå to år
report-s1-change = Endring
report-s1-change-percent = Endring i prosent
report-s1-answered = Svara
report-s1-both = begge år
report-s1-gone = ikkje i år
report-s1-new = ny i år
report-s1-partners = Partnarar med tal i Tabell 1
report-s1-partners-both = Partnarar med tal begge år
report-s1-partners-gone = Partnarar som svara i fjor, men ikkje i år
report-s1-partners-new = Partnarar som er nye i år
report-s1-reports = Rapportar med tiltak (kolonne B)
report-s1-reports-both = Rapportar frå partnarar med tal begge år
report-s1-reports-gone = Rapportar frå partnarar som ikkje svara i år
report-s1-reports-new = Rapportar frå partnarar som er nye
report-s1-persons = Personar (Tabell 2)
report-s1-persons-both = Personar som ein partnar med tal begge år rapporterte
report-s1-persons-gone-only = Personar som berre partnarar utan svar i år rapporterte
report-s1-persons-new-only = Personar som berre nye partnarar rapporterte
report-s1-remark = Partnarar med tal begge år kan samanliknast direkte. Resten av endringa kjem av kven som svara. Rapportar som KOM har utelate, og partnarar som ein annan dekkjer, er rekna som utan svar.
report-s1-kept = Tala på personar for { $before } er frå history/sets.csv.
report-s1-not-kept = For { $before } finst ikkje personane etter partnar. Når tala for året blir lagde til historikken, kan neste år samanliknast på personar òg.

## Narratives

report-n-title = Tekstdelen { $year }, punkt for punkt
report-n-lead = Det partnarane skreiv, uendra. Ingen tekst skal attgjevast før KOM har frigjeve han.
report-n-1 = 1. Dei to mest krevjande oppgåvene
report-n-2a = 2a. Kva instansen har gjort
report-n-2b = 2b. Kva som må til
report-n-3 = 3. Dei to viktigaste opplæringstiltaka
report-n-4 = 4. Interne rutinar og reglar
report-n-5 = 5. Informasjonstiltak og kampanjar
report-n-6 = 6. Andre forhold og tal
report-n-challenges = Saksskjema: utfordringar
report-n-why-not-charged = Saksskjema: kvifor saker ikkje blir subsumerte som menneskehandel
report-n-partners = Tekst frå { $partners }.

## What a figure counts, for whoever traces it

report-who-everybody = Personar som er talde med: vaksne som tok imot bistand, og alle truleg mindreårige.
report-who-only = Av personane som er talde med, berre: { $who }.
report-who-minors = truleg mindreårige
report-who-adults = vaksne
report-define-series = I år: personar som er talde med, etter konvensjonen for året. Tidlegare år: tala som vart trykte.
report-define-t1 = Kolonne A: rader med første identifisering i året og ja til bistand. Kolonne B: rader med tiltak, eller utan opplysning om tiltak. Rapportar, ikkje personar.
report-define-t2 = Personar som er talde med. Ny: minst éin rapport har året, ingen eit tidlegare. Uklar: ingen rapport har eit år.
report-define-t4 = Truleg mindreårige etter første oppgjevne nasjonalitet; berre nasjonar med to eller fleire.
report-define-police = Meldingar slik uttrekket frå straffesaksregisteret oppgjev dei. Summar er rekna ut.
report-define-register = Som registeret oppgjev det. Summar er rekna ut.
report-define-answers = Partnarar i runden etter gjeldande svar.
report-define-identifiers = Rader frå partnarar som er med i tala på personar.
report-define-seen-by = Personar som er talde med, etter talet på partnarar som rapporterte dei.
report-define-overlap = Personar som er talde med, og som begge partnarane rapporterte.
report-define-sets = Personar som er talde med, etter nøyaktig kva partnarar som rapporterte dei.
report-define-cases = Saksskjema frå { $partners ->
    [one] éin partnar
   *[other] { $partners } partnarar
}, lagde saman.
report-define-comparison = Tala i fjor frå historikken, tala i år frå denne runden.
report-define-comments = Personar som er talde med, i grupper som kommentarane nemner.

## Diagrams, continued

report-chart-line = Linjediagram over { $rows } år.
report-chart-sets = Diagram over { $rows } kombinasjonar av partnarar, dei største først.

## Comments: proposals that KOM edits. They state figures and nothing else.

comment-heading = Framlegg til tekst
comment-lead = Setningane er laga av tala i tabellen. Les dei og rett dei før dei blir brukte.
report-c-group = Gruppe
report-c-of = Blant
report-c-women = kvinner, 18{ "\u00A0" }år og over
report-c-men = menn, 18{ "\u00A0" }år og over
report-c-everybody = alle i denne typen
comment-people-everybody = { $count ->
    [one] éin person
   *[other] { $count } personar
}
comment-people-women = { $count ->
    [one] éi kvinne
   *[other] { $count } kvinner
}
comment-people-men = { $count ->
    [one] éin mann
   *[other] { $count } menn
}
comment-people-minors = { $count ->
    [one] éin truleg mindreårig
   *[other] { $count } truleg mindreårige
}
comment-people-girls = { $count ->
    [one] éi jente
   *[other] { $count } jenter
}
comment-people-boys = { $count ->
    [one] éin gut
   *[other] { $count } gutar
}
comment-group-everybody = Personane
comment-group-women = Kvinnene
comment-group-men = Mennene
comment-group-minors = Dei truleg mindreårige
comment-share = { $count ->
    [one] { $who }, eller { $percent }, er truleg utnytta { $how }.
   *[other] { $who }, eller { $percent }, er truleg utnytta { $how }.
}
comment-nations = { $nations ->
    [one] { $who } kjem frå eitt land.
   *[other] { $who } kjem frå { $nations } land.
}
comment-top-nations = { $number ->
    [one] { $nations } er den vanlegaste nasjonaliteten, med { $who }, eller { $percent }.
   *[other] { $nations } er dei vanlegaste nasjonalitetane, med { $who }, eller { $percent }, frå kvart av landa.
}
comment-next = Deretter følgjer { $list }.
comment-singles = { $nations ->
    [one] Eitt av landa har { $who } og er ikkje nemnt ved namn.
   *[other] { $nations } av landa har { $who } kvar og er ikkje nemnde ved namn.
}
comment-nation-unknown = For { $who } er nasjonaliteten ukjend.
comment-form-unclear = For { $who } er utnyttingsforma uklar.
comment-kinds-base = Diagrammet omfattar { $who }: { $alone } utnytta i tvangsarbeid eller tvangstenester, og { $both } i kombinasjon med prostitusjon.
comment-kind-alone = Av { $whole } som truleg er utnytta { $how }, er { $part } utnytta i tvangsarbeid åleine, utan prostitusjon.
comment-kind-minors = { $part ->
    [one] Av { $whole } som truleg er utnytta { $how }, er éin truleg mindreårig.
   *[other] Av { $whole } som truleg er utnytta { $how }, er { $part } truleg mindreårige.
}
comment-kind-nation = Alle { $whole } som truleg er utnytta { $how }, kjem frå { $nation }.
comment-kind-unspecified = For { $who }, eller { $percent }, er ikkje typen arbeid spesifisert.
comment-nation-all = Alle { $who } frå { $nation } er truleg utnytta { $how }.
comment-nation-part = { $part ->
    [one] Éin av { $who } frå { $nation }, eller { $percent }, er truleg utnytta { $how }.
   *[other] { $part } av { $who } frå { $nation }, eller { $percent }, er truleg utnytta { $how }.
}
comment-all-girls = { $number ->
    [one] Det er ei jente.
    [2] Begge er jenter.
   *[other] Alle { $number } er jenter.
}
comment-all-boys = { $number ->
    [one] Det er ein gut.
    [2] Begge er gutar.
   *[other] Alle { $number } er gutar.
}
comment-sexes = Av dei er det { $girls } og { $boys }.
comment-aged = { $count ->
    [one] { $who }, eller { $percent }, er { $ages }.
   *[other] { $who }, eller { $percent }, er { $ages }.
}
comment-ages-16-17 = 16 eller 17{ "\u00A0" }år
comment-ages-14-15 = 14 eller 15{ "\u00A0" }år
comment-ages-20-34 = mellom 20 og 34{ "\u00A0" }år
comment-ages-under-20 = under 20{ "\u00A0" }år
comment-ages-over-34 = over 34{ "\u00A0" }år
comment-ages-40-plus = 40{ "\u00A0" }år eller eldre
comment-age-unknown = For { $who }, eller { $percent }, er alderen ukjend.
comment-children-with = { $count ->
    [one] { $who } har eitt eller fleire medfølgjande barn.
   *[other] { $who } har eitt eller fleire medfølgjande barn.
}
comment-children-elsewhere = { $count ->
    [one] { $who } har eitt eller fleire barn i heimlandet eller eit anna land.
   *[other] { $who } har eitt eller fleire barn i heimlandet eller eit anna land.
}
comment-shared = { $count ->
    [one] { $who }, eller { $percent }, er rapportert av meir enn éin partnar.
   *[other] { $who }, eller { $percent }, er rapporterte av meir enn éin partnar.
}
comment-t2-rise = I { $year } var { $who } under oppfølging som moglege offer, mot { $old } i { $before }: { $percent } fleire.
comment-t2-fall = I { $year } var { $who } under oppfølging som moglege offer, mot { $old } i { $before }: { $percent } færre.
comment-t2-same = I { $year } var { $who } under oppfølging som moglege offer, like mange som i { $before }.
comment-t2-new = { $count ->
    [one] { $who } vart identifisert for første gong i { $year }.
   *[other] { $who } vart identifiserte for første gong i { $year }.
}
comment-t2-unclear = For { $who } er identifiseringsåret uklart.
comment-t5-minors = Jenter og gutar under 18{ "\u00A0" }år er til saman { $count } av { $who }, eller { $percent }.
comment-t5-women = Kvinner på 18{ "\u00A0" }år og over utgjer { $is } i { $year }, mot { $was } i { $before }.
comment-t5-men = Menn på 18{ "\u00A0" }år og over utgjer { $is } i { $year }, mot { $was } i { $before }.
comment-t6-rise = Talet på meldingar auka frå { $old } i { $before } til { $new } i { $year }, eller { $percent }.
comment-t6-fall = Talet på meldingar gjekk ned frå { $old } i { $before } til { $new } i { $year }, eller { $percent }.
comment-t6-same = Talet på meldingar er det same i { $year } som i { $before }: { $new }.
comment-t7 = { $district } har { $count } av { $total } meldingar, eller { $percent }.
comment-t8 = { $count ->
    [one] Lista omfattar éi sak med fellande dom; { $sexual } gjeld prostitusjon eller andre seksuelle føremål åleine.
   *[other] Lista omfattar { $count } saker med fellande dom; { $sexual } av dei gjeld prostitusjon eller andre seksuelle føremål.
}
comment-d13-applications = { $count ->
    [one] I { $year } søkte éin om retur gjennom IOM.
   *[other] I { $year } søkte { $count } om retur gjennom IOM.
}
comment-d13-departures = { $count ->
    [one] Éin reiste gjennom IOM i { $year }.
   *[other] { $count } reiste gjennom IOM i { $year }.
}
comment-r1-reflection = { $count } av { $total } vedtak om refleksjonsperiode, eller { $percent }, var innvilgingar.
comment-r1-limited-permit = { $count } av { $total } vedtak om avgrensa opphaldsløyve, eller { $percent }, var innvilgingar.
comment-r1-asylum = { $count } av { $total } vedtak om vern, eller { $percent }, gav opphaldsløyve.
comment-how-prostitution = til prostitusjon eller andre seksuelle føremål
comment-how-forced-labour = til tvangsarbeid eller tvangstenester
comment-how-combined = til både prostitusjon og tvangsarbeid
comment-how-organ = til organhandel
comment-how-war = til krigsteneste
comment-how-construction = innan bygg og anlegg
comment-how-restaurant = i restaurantbransjen
comment-how-au-pair = innan au pair-ordninga
comment-how-household = i hushald
comment-how-cleaning = til reinhald
comment-how-agriculture = innan landbruk eller gartneri
comment-how-car-wash = i bilvask eller bilpleie
comment-how-shipyard-industry = i verft eller industri
comment-how-transport = innan transport eller bod
comment-how-shop = i butikk
comment-how-begging = til tigging
comment-how-narcotics = til narkotikakriminalitet
comment-how-property-crime = til vinningskriminalitet
comment-how-other = i andre typar tvangsarbeid
comment-sexes-all = Dei truleg mindreårige er { $girls } og { $boys }.

## Traces: what stands behind a figure

trace-page = Kva som står bak tala { $year }
trace-lead = For kvart tal: kva som blir talt, og kven eller kva det er. Personane har nummera frå work/persons.csv, og rapportane har partnaren sine eigne anonyme referansar.
trace-title = { $table }: { $row } – { $column }
trace-percent = Prosent av summen i same rad.
trace-link = kva som står bak { $figure }
trace-base = av { $base }
trace-persons = Personar
trace-reports = Rapportar
trace-of-persons = { $count ->
    [one] Éin person:
   *[other] { $count } personar:
}
trace-of-reports = { $count ->
    [one] Éin rapport:
   *[other] { $count } rapportar:
}
trace-of-partners = { $count ->
    [one] Éin partnar:
   *[other] { $count } partnarar:
}
trace-of-cases = Oppgitt i saksskjema:
trace-of-history = { $file }, linje { $lines }, kolonne { $column }.
trace-of-figures = Rekna ut av:
trace-of-decision = Talet er bestemt av KOM i round.toml.
trace-of-nothing = Ikkje eit tal som er talt opp.
trace-more = { $more } til. «omfang trace» nemner alle.
trace-person = Person { $person }
trace-reason-minor = Blir talt som truleg mindreårig.
trace-reason-accepted = Blir talt: har takka ja til bistand.
trace-reason-adult-not-accepted = Blir ikkje talt: vaksen som ikkje har takka ja til bistand.
trace-not-combined = Ikkje del av nokon person: partnaren er utelaten eller dekt av ein annan.
trace-weakest = Svakaste ledd: { $a } – { $b }.
trace-conflicts = Partnarane svara ulikt, og ein regel valde: { $fields }.
trace-tier-certain = sikker
trace-tier-strong = sterk
trace-tier-fuzzy = omtrentleg
trace-tier-assumed = truleg
trace-tier-review = tvilsam
trace-decision-merged = Rekna som éin person.
trace-decision-review = I tvil, og difor rekna som éin person.
trace-decision-vetoed = Ikkje éin person: noko talar imot.
trace-decision-same = KOM har bestemt: same person.
trace-decision-not-same = KOM har bestemt: ikkje same person.

## Files of history/ (docs/history.md)

history-about = Mappa history i mappa til runden har tala som rapporten ikkje tel sjølv: KOM sine eigne tal frå tidlegare år, og registra til politiet, UDI, UNE og IOM.
history-about-files = Filene er CSV i UTF-8 med komma, semikolon eller tabulator mellom kolonnane. «omfang round new» lagar dei tomme, eller tek dei over frå førre runde med --from. Opne dei i Excel, skriv tala inn og lagre som «CSV UTF-8». Ei fil som manglar eller berre har overskrifter, gir ingen tabell. Rekkjefølgja på kolonnane er fri. Eit tomt felt eller ein strek er «ikkje noko tal»; kolon er «halde tilbake».
history-about-checks = Kvar fil blir kontrollert kvar gong rapporten blir laga: namnet på fila, overskriftene, årstala og tala. Det som er feil, blir avvist med fil, linje og kolonne. Summar og prosentar som ikkje stemmer med tala, står som merknader i den interne utgåva; «omfang arithmetic MAPPE/history» listar dei alle.
history-about-append = Når report/publish er publisert, legg «omfang report MAPPE --append-history» tala for året til i table1.csv, table2.csv, table4.csv, table5.csv og sets.csv. Kommandoen legg berre til tal som står i report/publish, og avviser eit år som står der med andre tal, om du ikkje bruker --replace.
history-column = Kolonne
history-must = Må vere med
history-holds = Innhald
history-yes = ja
