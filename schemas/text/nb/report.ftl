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

## Classifications

report-not-stated = Ikke oppgitt
report-unknown = Ukjent
report-children-any = Ett eller flere barn
report-children-none = Ingen barn
report-stub-district = Politidistrikt
report-stub-case = Sak
report-stub-decision = Vedtak
report-stub-outcome = Utfall

## Registers

report-register-old = { $file } har ingen tall for { $year }.
report-register-sum = { $row }, { $column }: uttrekket oppgir { $stated }, men tallene blir { $computed } til sammen. Tabellen viser { $computed }.
report-police-prostitution = Prostitusjon og andre seksuelle formål
report-police-forced-labour = Tvangsarbeid og tvangstjenester
report-police-organ = Organhandel
report-police-war = Krigstjeneste
report-police-gross = { $gross ->
    [one] Én av dem gjelder grov menneskehandel.
   *[other] { $gross } av dem gjelder grov menneskehandel.
}
report-t8-instances = År og instans
report-t8-district = Politidistrikt eller særorgan
report-t8-victims = Fornærmede
report-t8-accused = Tiltalte
report-t8-purpose = Utnyttingsform
report-t8-final = Rettskraftig
report-d13-applications = Søknader
report-d13-departures = Avreiser
report-r1-reflection-granted = Refleksjonsperiode (§ 8-3 første ledd): innvilget
report-r1-reflection-refused = Refleksjonsperiode: avslått
report-r1-reflection-total = Refleksjonsperiode i{ "\u00A0" }alt
report-r1-reflection-une = Av disse fattet av UNE
report-r1-reflection-une-changed = Av disse omgjort av UNE
report-r1-limited-permit-granted = Begrenset oppholdstillatelse (§ 8-3 andre ledd): innvilget
report-r1-limited-permit-refused = Begrenset oppholdstillatelse: avslått
report-r1-limited-permit-total = Begrenset oppholdstillatelse i{ "\u00A0" }alt
report-r1-limited-permit-une = Av disse fattet av UNE
report-r1-limited-permit-une-changed = Av disse omgjort av UNE
report-r1-section-8-3-total = Vedtak etter § 8-3 i{ "\u00A0" }alt
report-r1-section-8-3-children = I tillegg: medfølgende barn (§ 8-3 fjerde ledd)
report-r1-asylum-granted = Beskyttelse (asyl): tillatelse
report-r1-asylum-dublin = Beskyttelse: avslått etter Dublin-regelverket
report-r1-asylum-refused = Beskyttelse: avslått etter realitetsbehandling
report-r1-asylum-total = Vedtak om beskyttelse i{ "\u00A0" }alt
report-r1-asylum-une = Av disse fattet av UNE
report-r1-asylum-une-changed = Av disse omgjort av UNE
report-r1-asylum-children = I tillegg: medfølgende barn

## Coverage

report-x2-partners = Partnere
report-x2-answer = Svar
report-x2-report = Rapporterte personer
report-x2-nil = Nullrapport
report-x2-covered = Dekket av en annens rapport
report-x2-none = Svarte ikke
report-x2-asked = Spurt i{ "\u00A0" }alt
report-x2-late = Av disse: svarte etter fristen
report-x2-excluded = Av disse: utelatt av KOM fra tallene på personer
report-x2-held-back = Av disse: en fil er holdt tilbake
report-x2-silent = Svarte ikke: { $partners }.
report-x2-identifier = Identifikator
report-x2-rows = Rader
report-x2-duf = DUF-nummer
report-x2-duf-unverified = DUF-nummer som ikke er bekreftet
report-x2-fnr = Fødselsnummer
report-x2-dnr = D-nummer
report-x2-name-date = Navn og full fødselsdato
report-x2-no-identifier = Ingen
report-x2-all-rows = Rader i{ "\u00A0" }alt
report-x2-seen-by = Rapportert av
report-x2-seen-1 = Én partner
report-x2-seen-2 = To partnere
report-x2-seen-3-plus = Tre eller flere partnere
report-x2-overlap-remark = Radene og kolonnene er de samme partnerne. Der en partner møter seg selv, står alle personene den rapporterte.
report-x2-set = Partnere
report-x2-other-sets = { $sets ->
    [one] Én annen kombinasjon
   *[other] { $sets } andre kombinasjoner
}

## Case forms

report-k1-prostitution = Prostitusjon
report-k1-forced-labour = Tvangsarbeid og tvangstjenester
report-k1-begging = Tigging
report-k1-war = Krigstjeneste
report-k1-organ = Organhandel
report-k1-reported = Anmeldt
report-k1-reported-gross = Av disse grov menneskehandel
report-k1-under-investigation = Under etterforskning
report-k1-sent-to-prosecutor = Oversendt statsadvokaten
report-k1-indicted = Tiltale
report-k1-dismissed-evidence = Henlagt etter bevisets stilling
report-k1-dismissed-unknown-perpetrator = Henlagt, ukjent gjerningsperson
report-k1-dismissed-other = Henlagt av andre grunner
report-k1-convicted = Fellende dom
report-k1-acquitted = Frifinnelse
report-k1-victims = Fornærmede
report-k1-women = Kvinner, 18{ "\u00A0" }år og over
report-k1-girls = Jenter, under 18{ "\u00A0" }år
report-k1-men = Menn, 18{ "\u00A0" }år og over
report-k1-boys = Gutter, under 18{ "\u00A0" }år
report-k1-unknown-sex = Ukjent kjønn
report-k1-published = Bare summer på tre eller flere vises.

## Comparison with last year

report-s1-figure = Tall fra to år
report-s1-change = Endring
report-s1-change-percent = Endring i prosent
report-s1-answered = Svarte
report-s1-both = begge år
report-s1-gone = ikke i år
report-s1-new = ny i år
report-s1-partners = Partnere med tall i Tabell 1
report-s1-partners-both = Partnere med tall begge år
report-s1-partners-gone = Partnere som svarte i fjor, men ikke i år
report-s1-partners-new = Partnere som er nye i år
report-s1-reports = Rapporter med tiltak (kolonne B)
report-s1-reports-both = Rapporter fra partnere med tall begge år
report-s1-reports-gone = Rapporter fra partnere som ikke svarte i år
report-s1-reports-new = Rapporter fra partnere som er nye
report-s1-persons = Personer (Tabell 2)
report-s1-persons-both = Personer som en partner med tall begge år rapporterte
report-s1-persons-gone-only = Personer som bare partnere uten svar i år rapporterte
report-s1-persons-new-only = Personer som bare nye partnere rapporterte
report-s1-remark = Partnere med tall begge år kan sammenlignes direkte. Resten av endringen kommer av hvem som svarte. Rapporter som KOM har utelatt, og partnere som en annen dekker, regnes som uten svar.
report-s1-kept = Tallene på personer for { $before } er fra history/sets.csv.
report-s1-not-kept = For { $before } finnes ikke personene etter partner. Når årets tall legges til historikken, kan neste år sammenlignes på personer også.

## Narratives

report-n-title = Tekstdelen { $year }, punkt for punkt
report-n-lead = Det partnerne skrev, uendret. Ingen tekst skal gjengis før KOM har frigitt den.
report-n-1 = 1. De to mest krevende oppgavene
report-n-2a = 2a. Hva instansen har gjort
report-n-2b = 2b. Hva som må til
report-n-3 = 3. De to viktigste opplæringstiltakene
report-n-4 = 4. Interne rutiner og regler
report-n-5 = 5. Informasjonstiltak og kampanjer
report-n-6 = 6. Andre forhold og tall
report-n-challenges = Saksskjema: utfordringer
report-n-why-not-charged = Saksskjema: hvorfor saker ikke subsumeres som menneskehandel
report-n-partners = Tekst fra { $partners }.

## What a figure counts, for whoever traces it

report-who-everybody = Personer som er talt med: voksne som tok imot bistand, og alle antatt mindreårige.
report-who-only = Av personene som er talt med, bare: { $who }.
report-who-minors = antatt mindreårige
report-who-adults = voksne
report-define-series = I år: personer som er talt med, etter årets konvensjon. Tidligere år: tallene som ble trykt.
report-define-t1 = Kolonne A: rader med første identifisering i året og ja til bistand. Kolonne B: rader med tiltak, eller uten opplysning om tiltak. Rapporter, ikke personer.
report-define-t2 = Personer som er talt med. Ny: minst én rapport har året, ingen et tidligere. Uklar: ingen rapport har et år.
report-define-t4 = Antatt mindreårige etter første oppgitte nasjonalitet; bare nasjoner med to eller flere.
report-define-police = Anmeldelser slik uttrekket fra straffesaksregisteret oppgir dem. Summer er regnet ut.
report-define-register = Som registeret oppgir det. Summer er regnet ut.
report-define-answers = Partnere i runden etter gjeldende svar.
report-define-identifiers = Rader fra partnere som er med i tallene på personer.
report-define-seen-by = Personer som er talt med, etter antall partnere som rapporterte dem.
report-define-overlap = Personer som er talt med, og som begge partnerne rapporterte.
report-define-sets = Personer som er talt med, etter nøyaktig hvilke partnere som rapporterte dem.
report-define-cases = Saksskjema fra { $partners ->
    [one] én partner
   *[other] { $partners } partnere
}, lagt sammen.
report-define-comparison = Fjorårets tall fra historikken, årets fra denne runden.
report-define-comments = Personer som er talt med, i grupper som kommentarene nevner.

## Diagrams, continued

report-chart-line = Linjediagram over { $rows } år.
report-chart-sets = Diagram over { $rows } kombinasjoner av partnere, de største først.

## Comments: proposals that KOM edits. They state figures and nothing else.

comment-heading = Forslag til tekst
comment-lead = Setningene er laget av tallene i tabellen. Les dem og rett dem før de brukes.
report-c-group = Gruppe
report-c-of = Blant
report-c-women = kvinner, 18{ "\u00A0" }år og over
report-c-men = menn, 18{ "\u00A0" }år og over
report-c-everybody = alle i denne typen
comment-people-everybody = { $count ->
    [one] én person
   *[other] { $count } personer
}
comment-people-women = { $count ->
    [one] én kvinne
   *[other] { $count } kvinner
}
comment-people-men = { $count ->
    [one] én mann
   *[other] { $count } menn
}
comment-people-minors = { $count ->
    [one] én antatt mindreårig
   *[other] { $count } antatt mindreårige
}
comment-people-girls = { $count ->
    [one] én jente
   *[other] { $count } jenter
}
comment-people-boys = { $count ->
    [one] én gutt
   *[other] { $count } gutter
}
comment-group-everybody = Personene
comment-group-women = Kvinnene
comment-group-men = Mennene
comment-group-minors = De antatt mindreårige
comment-share = { $count ->
    [one] { $who }, eller { $percent }, er antatt utnyttet { $how }.
   *[other] { $who }, eller { $percent }, er antatt utnyttet { $how }.
}
comment-nations = { $nations ->
    [one] { $who } kommer fra ett land.
   *[other] { $who } kommer fra { $nations } land.
}
comment-top-nations = { $number ->
    [one] { $nations } er den hyppigste nasjonaliteten, med { $who }, eller { $percent }.
   *[other] { $nations } er de hyppigste nasjonalitetene, med { $who }, eller { $percent }, fra hvert av landene.
}
comment-next = Deretter følger { $list }.
comment-singles = { $nations ->
    [one] Ett av landene har { $who } og er ikke nevnt ved navn.
   *[other] { $nations } av landene har { $who } hver og er ikke nevnt ved navn.
}
comment-nation-unknown = For { $who } er nasjonaliteten ukjent.
comment-form-unclear = For { $who } er utnyttingsformen uklar.
comment-kinds-base = Diagrammet omfatter { $who }: { $alone } utnyttet i tvangsarbeid eller tvangstjenester, og { $both } i kombinasjon med prostitusjon.
comment-kind-alone = Av { $whole } som er antatt utnyttet { $how }, er { $part } utnyttet i tvangsarbeid alene, uten prostitusjon.
comment-kind-minors = { $part ->
    [one] Av { $whole } som er antatt utnyttet { $how }, er én antatt mindreårig.
   *[other] Av { $whole } som er antatt utnyttet { $how }, er { $part } antatt mindreårige.
}
comment-kind-nation = Alle { $whole } som er antatt utnyttet { $how }, kommer fra { $nation }.
comment-kind-unspecified = For { $who }, eller { $percent }, er ikke typen arbeid spesifisert.
comment-nation-all = Alle { $who } fra { $nation } er antatt utnyttet { $how }.
comment-nation-part = { $part ->
    [one] Én av { $who } fra { $nation }, eller { $percent }, er antatt utnyttet { $how }.
   *[other] { $part } av { $who } fra { $nation }, eller { $percent }, er antatt utnyttet { $how }.
}
comment-all-girls = { $number ->
    [one] Det er en jente.
    [2] Begge er jenter.
   *[other] Alle { $number } er jenter.
}
comment-all-boys = { $number ->
    [one] Det er en gutt.
    [2] Begge er gutter.
   *[other] Alle { $number } er gutter.
}
comment-sexes = Av dem er det { $girls } og { $boys }.
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
comment-age-unknown = For { $who }, eller { $percent }, er alderen ukjent.
comment-children-with = { $count ->
    [one] { $who } har ett eller flere medfølgende barn.
   *[other] { $who } har ett eller flere medfølgende barn.
}
comment-children-elsewhere = { $count ->
    [one] { $who } har ett eller flere barn i hjemlandet eller et annet land.
   *[other] { $who } har ett eller flere barn i hjemlandet eller et annet land.
}
comment-shared = { $count ->
    [one] { $who }, eller { $percent }, er rapportert av mer enn én partner.
   *[other] { $who }, eller { $percent }, er rapportert av mer enn én partner.
}
comment-t2-rise = I { $year } var { $who } under oppfølging som mulige ofre, mot { $old } i { $before }: { $percent } flere.
comment-t2-fall = I { $year } var { $who } under oppfølging som mulige ofre, mot { $old } i { $before }: { $percent } færre.
comment-t2-same = I { $year } var { $who } under oppfølging som mulige ofre, like mange som i { $before }.
comment-t2-new = { $count ->
    [one] { $who } ble identifisert for første gang i { $year }.
   *[other] { $who } ble identifisert for første gang i { $year }.
}
comment-t2-unclear = For { $who } er identifiseringsåret uklart.
comment-t5-minors = Jenter og gutter under 18{ "\u00A0" }år er til sammen { $count } av { $who }, eller { $percent }.
comment-t5-women = Kvinner på 18{ "\u00A0" }år og over utgjør { $is } i { $year }, mot { $was } i { $before }.
comment-t5-men = Menn på 18{ "\u00A0" }år og over utgjør { $is } i { $year }, mot { $was } i { $before }.
comment-t6-rise = Antallet anmeldelser økte fra { $old } i { $before } til { $new } i { $year }, eller { $percent }.
comment-t6-fall = Antallet anmeldelser gikk ned fra { $old } i { $before } til { $new } i { $year }, eller { $percent }.
comment-t6-same = Antallet anmeldelser er det samme i { $year } som i { $before }: { $new }.
comment-t7 = { $district } har { $count } av { $total } anmeldelser, eller { $percent }.
comment-t8 = { $count ->
    [one] Listen omfatter én sak med fellende dom; { $sexual } gjelder prostitusjon eller andre seksuelle formål alene.
   *[other] Listen omfatter { $count } saker med fellende dom; { $sexual } av dem gjelder prostitusjon eller andre seksuelle formål.
}
comment-d13-applications = { $count ->
    [one] I { $year } søkte én om retur gjennom IOM.
   *[other] I { $year } søkte { $count } om retur gjennom IOM.
}
comment-d13-departures = { $count ->
    [one] Én reiste gjennom IOM i { $year }.
   *[other] { $count } reiste gjennom IOM i { $year }.
}
comment-r1-reflection = { $count } av { $total } vedtak om refleksjonsperiode, eller { $percent }, var innvilgelser.
comment-r1-limited-permit = { $count } av { $total } vedtak om begrenset oppholdstillatelse, eller { $percent }, var innvilgelser.
comment-r1-asylum = { $count } av { $total } vedtak om beskyttelse, eller { $percent }, ga oppholdstillatelse.
comment-how-prostitution = til prostitusjon eller andre seksuelle formål
comment-how-forced-labour = til tvangsarbeid eller tvangstjenester
comment-how-combined = til både prostitusjon og tvangsarbeid
comment-how-organ = til organhandel
comment-how-war = til krigstjeneste
comment-how-construction = innen bygg og anlegg
comment-how-restaurant = i restaurantbransjen
comment-how-au-pair = innen au pair-ordningen
comment-how-household = i husholdninger
comment-how-cleaning = til renhold
comment-how-agriculture = innen landbruk eller gartneri
comment-how-car-wash = i bilvask eller bilpleie
comment-how-shipyard-industry = i verft eller industri
comment-how-transport = innen transport eller bud
comment-how-shop = i butikk
comment-how-begging = til tigging
comment-how-narcotics = til narkotikakriminalitet
comment-how-property-crime = til vinningskriminalitet
comment-how-other = i andre typer tvangsarbeid
comment-sexes-all = De antatt mindreårige er { $girls } og { $boys }.

## Traces: what stands behind a figure

trace-page = Hva som står bak tallene { $year }
trace-lead = For hvert tall: hva som telles, og hvem eller hva det er. Personene har numrene fra work/persons.csv, og rapportene har partnerens egne anonyme referanser.
trace-title = { $table }: { $row } – { $column }
trace-percent = Prosent av summen i samme rad.
trace-link = hva som står bak { $figure }
trace-base = av { $base }
trace-persons = Personer
trace-reports = Rapporter
trace-of-persons = { $count ->
    [one] Én person:
   *[other] { $count } personer:
}
trace-of-reports = { $count ->
    [one] Én rapport:
   *[other] { $count } rapporter:
}
trace-of-partners = { $count ->
    [one] Én partner:
   *[other] { $count } partnere:
}
trace-of-cases = Oppgitt i saksskjemaene:
trace-of-history = { $file }, linje { $lines }, kolonne { $column }.
trace-of-figures = Regnet ut av:
trace-of-decision = Tallet er bestemt av KOM i round.toml.
trace-of-nothing = Ikke et tall som er talt opp.
trace-more = { $more } til. «omfang trace» nevner alle.
trace-person = Person { $person }
trace-reason-minor = Telles som antatt mindreårig.
trace-reason-accepted = Telles: har takket ja til bistand.
trace-reason-adult-not-accepted = Telles ikke: voksen som ikke har takket ja til bistand.
trace-not-combined = Ikke del av noen person: partneren er utelatt eller dekket av en annen.
trace-weakest = Svakeste ledd: { $a } – { $b }.
trace-conflicts = Partnerne svarte ulikt, og en regel valgte: { $fields }.
trace-tier-certain = sikker
trace-tier-strong = sterk
trace-tier-fuzzy = omtrentlig
trace-tier-assumed = antatt
trace-tier-review = tvilsom
trace-decision-merged = Regnet som én person.
trace-decision-review = I tvil, og derfor regnet som én person.
trace-decision-vetoed = Ikke én person: noe taler mot.
trace-decision-same = KOM har bestemt: samme person.
trace-decision-not-same = KOM har bestemt: ikke samme person.

## Files of history/ (docs/history.md)

history-about = Mappen history i rundens mappe har tallene som rapporten ikke teller selv: KOMs egne tall fra tidligere år, og registrene til politiet, UDI, UNE og IOM.
history-about-files = Filene er CSV i UTF-8 med komma, semikolon eller tabulator mellom kolonnene. «omfang round new» lager dem tomme, eller tar dem over fra forrige runde med --from. Åpne dem i Excel, skriv tallene inn og lagre som «CSV UTF-8». En fil som mangler eller bare har overskrifter, gir ingen tabell. Rekkefølgen på kolonnene er fri. Et tomt felt eller en strek er «ikke noe tall»; kolon er «holdt tilbake».
history-about-checks = Hver fil blir kontrollert hver gang rapporten lages: navnet på filen, overskriftene, årstallene og tallene. Det som er feil, blir avvist med fil, linje og kolonne. Summer og prosenter som ikke stemmer med tallene, står som merknader i den interne utgaven; «omfang arithmetic MAPPE/history» lister dem alle.
history-about-append = Når report/publish er publisert, legger «omfang report MAPPE --append-history» årets tall til i table1.csv, table2.csv, table4.csv, table5.csv og sets.csv. Kommandoen legger bare til tall som står i report/publish, og avviser et år som står der med andre tall, hvis du ikke bruker --replace.
history-column = Kolonne
history-must = Må være med
history-holds = Innhold
history-yes = ja
