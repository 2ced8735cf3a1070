### The command line and the files for KOM's people. Bokmål, nynorsk and English have the same messages.


## Why a command stopped: err- says what, rec- what to do

err-acknowledge = «{ $text }» er ikkje ei stadfesting.
rec-acknowledge = Skriv koden, likskapsteikn og ei grunngjeving: KODE=confirmed (kontrollert), KODE=unknown (kan ikkje finnast ut) eller KODE=other. Éin stad i ein tekst: LEAK-NAME:3=confirmed.
err-cannot-read = Fila { $file } kan ikkje lesast.
rec-cannot-read = Er ho ei mappe, eller open i eit anna program?
err-cannot-write = { $file } kan ikkje skrivast.
rec-cannot-write = Lukk fila om ho er open i eit anna program, og sjå etter at det er plass på disken. Ingenting er endra.
err-case-blank = Det står ingenting i saksskjemaet { $file }.
rec-case-blank = Fyll ut minst éi celle, eller lat vere å sende det.
err-case-number = Celle { $cell } i saksskjemaet er ikkje eit heilt tal frå 0 til { $max }.
rec-case-number = Skriv berre talet. Er det ingen saker, lèt du cella stå tom.
err-case-text = Teksten i celle { $cell } i saksskjemaet har meir enn { $max } teikn.
rec-case-text = Kort han ned.
err-case-twice = Det som står i celle { $cell } i saksskjemaet, står der òg lenger oppe.
rec-case-twice = Fjern den eine rada.
err-case-unreadable = { $file } kan ikkje lesast som saksskjema.
rec-case-unreadable = Bruk saksskjemaet som det er (omfang template --form case), og lagre det som .xlsx.
err-check-value = Kontrollverdien er ikkje åtte teikn slik nøkkelforvaltaren får dei.
rec-check-value = Be nøkkelforvaltaren køyre «omfang linkage-key check» og lese opp siste linje.
err-columns-file = { $file } er ikkje ei fil med kolonner som sida har lagra.
rec-columns-file = Lagre ho på nytt frå sida, i steget «Det som vart lese».
err-confirmed-csv = keys/confirmed.csv kan ikkje brukast: { $reason }
err-decisions-line = work/decisions.csv: linje { $line } har ikkje to ulike rapportar og ei avgjerd.
rec-decisions-line = Skriv dei to rapportane og avgjerda i den rekkjefølgja, med komma eller semikolon mellom slik som i første linja. Slå så saman på nytt. Ingenting er endra.
err-decisions-word = work/decisions.csv: linje { $line } har ei avgjerd som ikkje finst.
rec-decisions-word = Skriv same, ikkje same eller spør partnar, og slå saman på nytt. Ingenting er endra.
err-decisions-contradiction = work/decisions.csv: linje { $line } seier noko anna enn ei tidlegare linje om dei same to rapportane.
rec-decisions-contradiction = Fjern den linja som ikkje gjeld, og slå saman på nytt. Ingenting er endra.
err-destroy-unconfirmed = Runden er ikkje sletta.
rec-destroy-unconfirmed = Etter sletting kan pakkane aldri opnast meir. Er det meininga, så køyr kommandoen med --confirm { $round }.
err-encryption = Krypteringa mislukkast.
err-enrolment-code = Koden er ikkje 24 siffer.
rec-enrolment-code = Ring partnaren på nummeret du har frå før, og samanlikn alle seks gruppene på fire siffer.
err-folder-not-empty = Mappa { $folder } er ikkje tom.
rec-folder-not-empty = Vel ei ny mappe til runden.
err-inspect-damaged = Fila er skadd: innhaldet kan ikkje lesast.
err-inspect-recipient = Pakken er ikkje kryptert til denne runden.
err-key-exists = Fila { $file } finst allereie.
rec-key-exists = Ein koplingsnøkkel blir aldri skriven over. Vel eit anna filnamn.
err-copy-in-round = { $file } skulle ha kome i KOM si mappe for ein runde ({ $folder }).
rec-copy-in-round = Fila kan ha namn og nummer i seg, og er berre til partnaren sitt eige bruk. Vel ei mappe på partnaren si eiga maskin.
err-key-file = { $file } er inga nøkkelfil frå omfang.
err-key-in-round = { $file } ligg i KOM si mappe for ein ekte runde ({ $folder }).
rec-key-in-round = KOM skal aldri ha koplingsnøkkelen eller eit partnarpass: den som har pakkane og nøkkelen, kan finne ut kven personane er. Slett fila herifrå, og arbeid med ho på partnaren si eiga maskin.
err-leak-not-acknowledged = { $code } kan ikkje stadfestast bort.
rec-leak-not-acknowledged = Id-nummer og fulle fødselsdatoar må ut av teksten før noko kan sendast.
err-leak-one-by-one = { $code } må stadfestast stad for stad.
rec-leak-one-by-one = Skriv nummeret på kvar stad: { $code }:1=confirmed.
err-linkage-key = { $file } er ingen koplingsnøkkel.
rec-linkage-key = Ein koplingsnøkkel byrjar med «kobling1». Be nøkkelforvaltaren om han på nytt.
err-linkage-key-mistyped = Koplingsnøkkelen i { $file } har ein skrivefeil.
rec-linkage-key-mistyped = Samanlikn han teikn for teikn med det du fekk frå nøkkelforvaltaren.
err-narrative-before = I { $file } står det tekst før punkt { $point }, og han ville ikkje blitt send.
rec-narrative-before = Flytt teksten inn under eit av punkta, eller slett han. Berre ei overskrift kan stå før det første punktet. Nummer som Word set på sjølv, blir ikkje lesne.
err-narrative-long = Teksten i { $file } er for lang.
rec-narrative-long = Kort han ned, eller send vedlegg til KOM på annan måte.
err-narrative-points = Inga linje i { $file } byrjar med nummeret på eit punkt.
rec-narrative-points = Byrja kvart svar med nummeret på ei linje: 1. … 2a. … 2b. … 3. … 4. … 5. … 6. …
err-narrative-second = I { $file } har punkt 2 ikkje delane 2a og 2b, eller teksten høyrer til begge.
rec-narrative-second = Skriv 2a framfor det de har gjort, og 2b framfor det som må til. Høyrer linja til punkt 1, byter du ut 2 med ein strek.
err-narrative-twice = Punkt { $point } står to gonger i { $file }.
rec-narrative-twice = Skriv alt til eitt punkt på éin stad.
err-narrative-unreadable = { $file } kan ikkje lesast som tekst.
rec-narrative-unreadable = Lagre teksten som .docx eller .txt. I ei arbeidsbok (.xlsx) står nummeret på punktet i første kolonne og svaret i den andre.
err-needs-key-check = Runden er ikkje publisert før, og då trengst kontrollverdien til koplingsnøkkelen.
rec-needs-key-check = Få han frå nøkkelforvaltaren, og køyr kommandoen med --key-check VERDI.
err-needs-passphrase = KOM sin nøkkel er verna med ei passfrase.
rec-needs-passphrase = Køyr kommandoen i eit terminalvindauge, eller med --passphrase-file FIL.
err-no-field = Skjemaet har ingen kolonne «{ $field }».
rec-no-field = Bruk namnet frå --format json, til dømes criminal_case.
err-no-file = Fila { $file } finst ikkje.
err-no-form = Det finst ikkje noko skjema for { $year }.
rec-no-form = Det eldste skjemaet er for 2014.
err-no-key = { $file } finst ikkje.
rec-no-key = Utan nøkkelen til runden kan pakkane ikkje opnast. Er runden sletta, er det meininga.
err-no-page = Nettsida er ikkje bygd.
rec-no-page = Bygg ho med «cargo xtask page --release», eller hent omfang.html frå utgivinga og legg ho ved sida av programmet.
err-no-partners = Runden har ingen partnarar.
rec-no-partners = Legg dei inn med «omfang partner import MAPPE partners.csv».
err-no-permission = Du har ikkje tilgang til { $file }.
err-no-randomness = Operativsystemet gir ingen tilfeldige tal.
err-no-round-folder = { $folder } er inga rundemappe: round.toml manglar.
rec-no-round-folder = Lag ein runde med «omfang round new MAPPE --year ÅR».
err-no-rule = Det finst ingen regel { $code }.
rec-no-rule = Kodane står i lista frå «omfang check» og i docs/rules.
err-not-accepted = Filene kan ikkje pakkast enno.
err-not-published = Runden er ikkje publisert enno.
rec-not-published = Køyr «omfang round publish MAPPE --key-check VERDI» først.
err-not-text = { $file } er inga tekstfil.
rec-not-text = Lagre ho som rein tekst (.txt, UTF-8).
err-nothing-to-seal = Det er ingenting å sende.
rec-nothing-to-seal = Gi eit rekneark, eller --nil for ein nullrapport, eller --narrative med ein tekst.
err-other-form = round.toml ber om skjemaet { $found }, men denne utgåva av omfang har { $expected } for året.
err-partner-kind = «{ $kind }» er ingen type partnar.
rec-partner-kind = Vel udi, une, police, child_welfare, municipality, ngo, iom eller other.
err-partners-csv = Partnarlista kan ikkje brukast: { $reason }
rec-partners-csv = Rett fila og prøv igjen. Ingenting er endra.
err-pass-file = Fila er ikkje eit partnarpass. { $file }
rec-pass-file = Passet er fila du lagra då du laga det. Er det borte, lagar du eit nytt og ringjer KOM.
err-pass-linkage-key = Koplingsnøkkelen er ikkje den som gjeld for { $round }: han har kontrollverdi { $found }, runden har { $expected }.
rec-pass-linkage-key = Få rett nøkkel frå nøkkelforvaltaren, og lag passet på nytt. Ingenting er sendt.
err-pass-other-kom = Rundefila er ikkje signert av det KOM som passet vart laga for.
rec-pass-other-kom = Ring KOM på nummeret du har frå før, og spør om rundefila er ekte. Send ingenting.
err-pass-partner = Passet er for «{ $partner }», som ikkje er med i { $round }.
rec-pass-partner = Bruk ditt eige pass, og rundefila som KOM sende deg sist.
err-passphrase = Passfrasen opnar ikkje KOM sin nøkkel.
rec-passphrase = Prøv igjen. Ein runde som er laga med --from, har same passfrase som den førre.
err-passphrase-empty = Passfrasen er tom.
err-passphrases-differ = Dei to passfrasane er ulike.
err-phrase = Orda opnar ikkje passet.
rec-phrase = Skriv dei sju orda i rekkjefølgje, med mellomrom. Pass på at det er orda til dette passet.
err-round-file = { $file } er inga rundefil.
rec-round-file = Rundefila heiter round.omfang-round og kjem frå KOM.
err-round-partners = Rundefila { $file } kan ikkje brukast: { $reason }
err-round-recipient = Mottakaren i rundefila kan ikkje brukast.
rec-round-recipient = Be KOM publisere runden på nytt.
err-round-signature = Rundefila { $file } er endra etter at KOM signerte ho.
rec-round-signature = Ikkje bruk ho. Ring KOM på nummeret du har frå før.
err-round-toml = round.toml kan ikkje brukast: { $reason }
rec-round-toml = Rett fila. Nøklane er year, demo, deadline, form, profile, [contact], [[excluded]], [[table1]] og [conflicts].
err-round-version = Runden passar ikkje til denne utgåva av omfang: { $reason }
rec-round-version = Hent nyaste utgåve av omfang.
err-seal-empty = Skjemaet har ingen personar.
rec-seal-empty = Har de ingen å rapportere, send ein nullrapport: --nil i staden for fila.
err-seal-errors = { $count } feil må rettast før noko kan sendast. Ingenting er skrive.
rec-seal-errors = Rett cellene i Excel, lagre, og køyr kommandoen på nytt.
err-seal-grammar = Det som skulle sendast, er ikkje slik skjemaet tillèt, og er stoppa: { $reason }
rec-seal-grammar = Dette er ein feil i omfang. Ingenting er sendt. Sei frå til KOM.
err-seal-leaks = { $count } stader i teksten kan peike ut ein person. Ingenting er skrive.
rec-seal-leaks = Ta dei ut av teksten. Er det ikkje ein person, stadfest staden med --acknowledge KODE:NUMMER=confirmed.
err-seal-same-reference = To rader fekk same referanse.
rec-seal-same-reference = Fyll ut Eigen referanse i radene, og prøv igjen.
err-seal-too-many = { $found } rader er fleire enn ein pakke kan ha ({ $limit }).
rec-seal-too-many = Del skjemaet mellom to delar av organisasjonen, etter avtale med KOM.
err-seal-unacknowledged = Åtvaringar er ikkje stadfesta: { $codes }. Ingenting er skrive.
rec-seal-unacknowledged = Rett cellene, eller stadfest med --acknowledge KODE=confirmed (kontrollert), =unknown (kan ikkje finnast ut) eller =other.
err-template = Skjemaet kunne ikkje skrivast.
err-unknown-partner = Runden har ingen partnar «{ $partner }».
rec-unknown-partner = Id-ane står i partners.csv.

## Round, partners, keys

round-made = Runden { $round } er laga i { $folder }.
round-key-kept = KOM sin signeringsnøkkel, partnarar, stadfesta nøklar og historikk er tekne over frå førre runde. Partnarpassa gjeld framleis.
round-key-new = KOM har fått ein ny signeringsnøkkel. Alle partnarar må lage nytt pass.
round-unprotected = KOM sine nøklar er ikkje verna med passfrase.
round-destroyed = Runden { $round } er sletta: nøkkelen til runden, inbox, work og report/internal. Signeringsnøkkelen, partners.csv, history og report/publish ligg der framleis.
wrote = Skreiv { $file }
page-not-built = Nettsida er ikkje bygd, så out/omfang.html manglar. Partnarane hentar sida frå den faste adressa.
page-is = { $file } ({ $bytes } byte). SHA-256:
status-report = { $rows } personar
status-nil = nullrapport
status-missing = ikkje svart
status-key-confirmed = nøkkel stadfesta
status-key-missing = nøkkel ikkje stadfesta
partner-added = Partnaren { $partner } er lagd inn. Publiser runden på nytt for at partnarane skal sjå han.
partners-imported = { $count } partnarar er lagde inn{ $gone ->
    [0] .
   *[other] , og { $gone } som ikkje står i fila, er tekne ut.
}
partner-confirmed = Nøkkelen til { $partner } er stadfesta. Slå saman på nytt for å ta inn pakken.
linkage-key-made = Koplingsnøkkelen er skriven til { $file }. Gi han til partnarane utanom KOM, aldri i same brev som rundefila.
linkage-key-check = Kontrollverdi for { $round }, som KOM treng:
pass-made = Passet er skrive til { $file }, og dei sju orda som opnar det, til { $phrase }. Ta vare på dei kvar for seg. Les aldri orda opp for nokon, heller ikkje KOM.
pass-keyless = Passet er utan koplingsnøkkel: det kan ikkje sende spor etter identifikatorar.
pass-shows = Pass for { $partner }. Sifra som KOM samanliknar på telefonen:

## Check and seal

year-from-workbook = Rapporteringsåret er { $year } (står i skjemaet).
year-assumed = Rapporteringsåret er sett til { $year }. Er det eit anna, bruk --year.
explain-acknowledge = Stemmer det som står, stadfestar du det når du pakkar med «omfang seal», med ein av desse grunnane for alle funn av { $code }:
no-annotated-copy = { $file } kan ikkje kopierast med fargar. Funna står over.
written-for-correcting = Skreiv { $file }. IKKJE SEND fila: ho er berre til eige bruk.
values-shown = Her blir det vist kva som står i cellene. Det kan røpe kven nokon er: ikkje del utskrifta med nokon.
value-stands = I cella står: { $value }
and-more =   … og { $count } til
checked = { $rows } { $rows ->
    [one] person
   *[other] personar
} lesne: { $errors } feil, { $warnings } { $warnings ->
    [one] åtvaring
   *[other] åtvaringar
}, { $notes } { $notes ->
    [one] merknad
   *[other] merknader
}.
sealed = Pakken { $file } er klar, med { $rows } { $rows ->
    [one] person
   *[other] personar
}.
receipt-kept = Kvitteringa { $file } skal bli hos dykk: ho viser kva rad ein referanse er.
receipt-row = { $ref }: { $file }, arket «{ $sheet }», rad { $row }
receipt-row-of-text = { $ref }: { $file }, rad { $row }
receipt-own = Eigen referanse: { $own }
receipt-unknown = { $ref } står ikkje på denne kvitteringa. Bruk kvitteringa de lagra saman med den siste pakka.
err-not-a-receipt = { $file } er inga kvittering frå omfang.
rec-not-a-receipt = Bruk fila som heiter IKKE-SEND-….kvittering.csv. Ho vart lagra saman med pakka.
err-not-questions = { $file } er inga spørsmålsliste frå KOM.
rec-not-questions = Bruk Excel-fila KOM sende. Kolonnane ref, fields og question må stå først.
send-to = Send pakken til KOM: { $email }. Spørsmål: { $phone }.
leak-leak-id = { $code }:{ $number } I { $place }, ord { $word }: ser ut som eit id-nummer.
leak-leak-date = { $code }:{ $number } I { $place }, ord { $word }: ser ut som ein fødselsdato.
leak-leak-name = { $code }:{ $number } I { $place }, ord { $word }: eit namn frå reknearket.
leak-leak-reference = { $code }:{ $number } I { $place }, ord { $word }: ein eigen referanse frå reknearket.
leak-leak-phone = { $code }:{ $number } I { $place }, ord { $word }: ser ut som eit telefonnummer.
leak-leak-email = { $code }:{ $number } I { $place }, ord { $word }: ser ut som ei e-postadresse.

## Progress

progress-checking = Kontrollerer … { $rows } rader
progress-opening = Opnar pakkar … { $done } av { $total }
progress-linking = Koplar { $reports } rapportar …
progress-counting = Tel personar …
progress-writing = Skriv filene …

## Merge

merged = { $bundles } pakkar, { $reports } rapportar, { $combined } kan kombinerast.
merged-persons = { $published } personar i det publiserte talet (strengt { $strict }, standard { $standard }).
merged-estimate = Anslaget til modellen er { $mean } personar, med 90 % sannsyn mellom { $low } og { $high }.
held-not-age = { $file } er ingen pakke frå omfang. Slett ho, og be avsendaren sende fila som sluttar på .omfang.
held-other-recipient = { $file } er ikkje kryptert til denne runden. Be partnaren pakke på nytt med rundefila for i år.
held-damaged = { $file } er skadd og kan ikkje lesast. Be partnaren sende ho på nytt.
held-bad-signature = Signaturen på { $file } held ikkje: innhaldet er endra undervegs. Ring partnaren, og be om ein ny pakke.
held-other-round = { $file } er laga for ein annan runde. Be partnaren pakke på nytt med rundefila for i år.
held-unknown-partner = { $file } er frå «{ $partner }», som ikkje står i partners.csv. Legg partnaren inn og publiser runden på nytt, eller slett fila.
held-unconfirmed-key = Ny nøkkel for { $partner }: { $code }. Ring nummeret du har frå før, samanlikn sifra, og køyr «omfang partner confirm MAPPE { $partner } --code "…"». Inntil då er { $file } halden tilbake.
held-other-form = { $file } frå { $partner } er laga med eit anna skjema eller ei anna utgåve av omfang. Be partnaren bruke sida og rundefila for i år.
held-other-key = { $file } frå { $partner } er laga med ein annan koplingsnøkkel. Be partnaren få rett nøkkel frå nøkkelforvaltaren og lage nytt pass.
held-bad-payload = Innhaldet i { $file } frå { $partner } er ikkje slik skjemaet tillèt. Be partnaren pakke på nytt med sida for i år.
held-future = { $file } frå { $partner } er pakka meir enn eit døgn fram i tid. Be partnaren rette klokka på maskina og pakke på nytt.
held-conflict = { $file } frå { $partner } motseier ein annan pakke frå same sekund. Be partnaren pakke på nytt; den nyaste gjeld.
held-pass = { $file } er eit partnarpass, som KOM aldri skal ha. Det er ikkje opna. Slett det no, og be partnaren lage nytt pass.
held-receipt = { $file } er ei kvittering, som skal bli hos partnaren. Ho er ikkje opna. Slett ho, og sei frå til partnaren.
held-workbook = { $file } er eit rekneark og kan ha namn i seg. Det er ikkje opna. Slett det, og be partnaren sende pakken i staden.
merge-warning-half-the-rows = { $partner }: den nye pakken { $file } har under halvparten av radene i den førre. Spør partnaren om det stemmer.
merge-warning-nil-after-report = { $partner }: nullrapporten { $file } erstattar ein rapport med personar. Spør partnaren om det stemmer.
merge-warning-older-kept = { $partner }: to pakkar motseier kvarandre, så den eldre { $file } gjeld inntil vidare.
merge-warning-receipt-in-inbox = { $file } er ei kvittering, som skal bli hos partnaren. Ho er ikkje opna. Slett ho herifrå.
merge-warning-canary = { $partner }: { $file } er laga av eit program som skriv namn på ein annan måte ({ $detail }). Koplingane til denne partnaren kan mangle. Be om ein ny pakke frå sida for i år.
merge-warning-exploitation-for-review = Person { $person } i persons.csv er meld med prostitusjon av éin partnar og tvangsarbeid av ein annan ({ $reports }), og står som uklart til det er avgjort. Spør partnarane og be om nye pakkar frå dei som rettar, eller set prostitution_forced_labour = "combined" under [conflicts] i round.toml.
merge-warning-stale-decision = Avgjerda om { $detail } er ikkje brukt, fordi ein av rapportane er endra, borte, eller send på nytt utan eigen referanse.
merge-warning-decision-not-possible = Avgjerda «same» om { $detail } kan ikkje brukast: ei avgjerd «ikkje same», eller to rader frå same partnar, står imellom. Sjå på avgjerdene om dei to i review.xlsx.

## Report

reported = { $count } tabellar og diagram. Berre for KOM: { $internal }. Til publisering: { $publish }.
progress-report = Lagar tabellar og diagram …
err-not-merged = Pakkane er ikkje slått saman enno.
rec-not-merged = Køyr «omfang merge MAPPE» først.
err-report = Rapporten kunne ikkje lagast: { $reason }
rec-report = Rett det som står over, og prøv igjen. Den førre rapporten er urørt.
report-column = { $file }: kolonna «{ $column }» manglar.
report-csv = { $file }, linje { $line }: linja har ikkje dei kolonnene som overskrifta har.
report-history-column = { $file }: det finst inga kolonne som heiter «{ $column }». Kolonnane er { $known }.
report-history-twice = { $file }: kolonna «{ $column }» står to gonger.
report-history-file = { $file } er ingen av filene i history. Dei heiter { $known }.
report-out-of-step = { $one } og { $other } er ikkje frå same samanslåing. Køyr «omfang merge» på nytt.
report-unknown-partner = round.toml: under [[{ $table }]] står partnaren «{ $partner }», som ikkje er med i runden.
report-value = { $file }, linje { $line }, kolonne «{ $column }»: det står «{ $found }», men skal vere { $expected }.
expected-yes-or-no = yes eller no
expected-code = ein kode i skjemaet
expected-district-once = namnet på eit distrikt, éin gong
expected-fitting-reason = ein grunn som høver med «counted»
expected-group = woman, girl, man, boy eller unknown
expected-final = ja eller nei, og i parentes for kven
expected-kind = report, nil, none, superseded eller quarantined
expected-nations = land med komma og «og» mellom
expected-no-more-gross = ikkje fleire enn alle av den forma
expected-no-more-reversed = ikkje fleire omgjorde (une_changed) enn avgjorde (une)
expected-case-once = nummeret på ei sak, éin gong
expected-outcome = granted, refused, dublin, une, une_changed eller children, slik dei høyrer saman i docs/history.md
expected-partner = ein partnar i runden
expected-partner-once = id-en til ein partnar, éin gong
expected-percent = ein prosent utan teikn, eller ingenting
expected-rank-once = ein plass, éin gong i året
expected-rank = 1, 2 eller 3
expected-state = eit tal, ingenting, «Ingen rapport» eller «Sjå tal frå» og ein partnar i runden
expected-whole-number = eit heilt tal
expected-word = eit av orda i docs/history.md
expected-year = eit årstal med fire siffer
expected-year-once = eit årstal, éin gong
expected-year-once-each = eit årstal, éin gong for kvart vedtak og utfall
history-appended = Tala som vart publiserte for { $year }, er lagde til i history. Rapporten neste år byrjar der.
history-stands = Tala for { $year } står alt i history. Ingenting er endra.
err-nothing-published = { $file } finst ikkje, så ingenting er publisert enno.
rec-nothing-published = Køyr «omfang report MAPPE» først, sjå over tala, og legg dei til i history når dei er publiserte.
err-not-as-published = Tala er ikkje lenger dei som vart publiserte: { $place } var { $published } og er no { $now }. Ingenting er lagt til i history.
rec-not-as-published = Om tala i report/publish er dei som skal gjelde, må work, round.toml og partners.csv setjast tilbake. Om dei nye skal gjelde, køyrer du «omfang report MAPPE» og publiserer på nytt først.
err-history-differs = { $file } har eit anna tal: { $place } er { $stands }, men { $published } er publisert. Ingenting er endra.
rec-history-differs = Om publikasjonen er retta, køyrer du kommandoen på nytt med --replace. Elles rettar du fila.
err-no-figure-table = Det finst ingen tabell { $name }.
rec-no-figure-table = Tabellane er { $known }.
err-no-figure-row = Tabellen har inga rad { $name }.
rec-no-figure-row = Radene er { $known }.
err-no-figure-column = Rada har ingen kolonne { $name }.
rec-no-figure-column = Kolonnane er { $known }.
err-arithmetic = Reknesjekken kunne ikkje gjerast: { $reason }
arithmetic-finding = { $place }: står { $printed }, skal vere { $expected } ({ $kind })
arithmetic-sum = sum
arithmetic-percent = prosent
arithmetic-cross = stemmer ikkje med ein annan stad
arithmetic-reference = tilvising
arithmetic-done = { $found ->
    [0] Ingen feil.
    [one] Éin feil.
   *[other] { $found } feil.
} { $rules } reglar er prøvde. Dei gjeld { $covered } av { $cells } celler.

## Demo

demo-synthetic = Alt i denne runden er oppdikta: ingen personar i han finst.
demo-sent = { $count } partnarar har laga pass, kontrollert, pakka og sendt. Nøklane er stadfesta.
demo-look = Sjå på desse:
err-demo-year = Det finst ingen demo for { $year }.
rec-demo-year = Demoen er for 2014: --year 2014.
err-demo-replica = Dei oppdikta dataa kunne ikkje lagast: { $reason }
err-demo-seal = Pakken til { $partner } vart ikkje laga.
progress-demo = Partnar { $done } av { $total }: { $partner } …

## Inspect

inspect-round = { $file } er ei rundefil, og signaturen held.
inspect-pass = { $file } er eit partnarpass. Det blir berre opna på partnaren si maskin.
inspect-sealed = { $file } er ein forsegla pakke. Berre KOM kan opne han (--round-dir).
inspect-bundle = { $file } er ein pakke til denne runden.
inspect-payload = { $file } er ein lesbar kopi av det som blir sendt.
inspect-linkage-key = { $file } er ein koplingsnøkkel. KOM skal aldri ha han.
inspect-workbook = { $file } er eit rekneark.
inspect-unknown = { $file } er inga fil som omfang kjenner.

## The sheets of round.xlsx: names and headings

sheet-persons = Personar
sheet-reports = Rapportar
sheet-links = Koplingar
sheet-bundles = Pakkar
column-person = Person
column-counted = Blir talt
column-reason = Grunn
column-group = Gruppe
column-reports = Rapportar
column-partners = Talet på partnarar
column-conflicts = Usemje om
column-report = Rapport
column-partner = Partnar
column-id-types = Identifikatorar
column-a = Rapport A
column-b = Rapport B
column-rule = Regel
column-tier = Styrke
column-decision = Utfall
column-p = Sannsyn
column-file = Fil
column-part = Del
column-kind = Type
column-sequence = Løpenummer
column-rows = Rader
column-sha256 = SHA-256
column-first-seen = Først sett

## Review

review-sheet = Avgjerder
review-gone = Ikkje lenger aktuelle
review-gone-lead = Merknader om par som ikkje er i tvil lenger. Dei blir ståande her til de slettar dei, og kjem tilbake til paret dersom det igjen er i tvil.
review-title = Berre for KOM. Skal ikkje delast med partnarar.
review-lead = Kvar rad er to rapportar som kan gjelde same person. Vel i første kolonne: «same», «ikkje same» eller «spør partnar». Inntil de vel, tel paret som vist under Status. Lagre, lukk Excel og køyr «omfang merge» på nytt. Tøm cella for å angre eit val.
review-column-decision = Avgjerd
review-column-note = Merknad
review-column-status = Status
review-column-likely = Kor sannsynleg
review-column-p = Sannsyn
review-column-why = Kvifor dei står her
review-column-alike = Likt
review-column-different = Ulikt (A / B)
review-column-a = Rapport A
review-column-b = Rapport B
review-column-digest = Kontroll
review-column-before = Før
decision-same = same
decision-not-same = ikkje same
decision-ask = spør partnar
review-choose = Vel frå lista
review-choose-text = Vel «same», «ikkje same» eller «spør partnar», eller la cella vere tom.
review-nothing = Det er ingen tvilsame par.
review-status-one = I tvil: tel som éin person
review-status-two = I tvil: tel som to personar
review-status-ask = Partnaren er spurd
review-status-decided = Avgjort
review-status-stale = Opplysningane er endra sidan «{ $decision }» vart valt. Avgjer på nytt.
review-likely-95 = svært sannsynleg same person
review-likely-80 = sannsynleg same person
review-likely-50 = truleg same person
review-likely-20 = usikkert
review-likely-0 = lite sannsynleg same person
review-likely-none = ikkje berekna
review-why-id = Same nummer
review-why-name = Likt namn og fødselsdato
review-why-surname = Likt etternamn og lik fødselsdato, ulikt førenamn
review-why-given = Likt førenamn og lik fødselsdato, ulikt etternamn
review-why-weak = Namn eller dato liknar
review-why-mutual = Rapportane viser til partnaren til kvarandre
review-why-reference = Den eine viser til partnaren til den andre
review-why-model = Samla vurdering av opplysningane
review-blank = (tomt)
query-sheet = Spørsmål
query-question = Kontroller felta mot saka, rett eller fyll ut det de kan, og send ein ny rapport.
query-identifiers = Identifikatorar (fødselsnummer, DUF-nummer, eller namn og fødselsdato)
merge-warning-decision-differs = decisions.csv sa noko anna enn review.xlsx om { $detail }. Avgjerda i review.xlsx er brukt.
merge-warning-no-estimate = Det er for mange meldingar utan identifikator til å anslå kor mange av dei som er same person. Tala byggjer berre på identifikatorar og tilvisingar.
merge-warning-no-round-xlsx = Det er for mange rapportar til at Excel kan opne dei: work/round.xlsx er ikkje laga. Tala står i persons.csv og reports.csv.
merged-review = { $count ->
    [one] Eitt tvilsamt par ventar på ei avgjerd i work/review.xlsx.
   *[other] { $count } tvilsame par ventar på ei avgjerd i work/review.xlsx.
}
review-summary = { $open ->
    [one] Eitt par ventar på ei avgjerd.
   *[other] { $open } par ventar på ei avgjerd.
} { $changed ->
    [0] Ingenting er endra i work/review.xlsx sidan «omfang merge».
    [one] Éi endring i work/review.xlsx gjeld frå neste «omfang merge».
   *[other] { $changed } endringar i work/review.xlsx gjeld frå neste «omfang merge».
}
review-chosen = Avgjerd: { $decision }
review-chosen-new = Avgjerd: { $decision } (gjeld frå neste «omfang merge»)
review-taken-back = Avgjerda er angra (gjeld frå neste «omfang merge»)
err-review-open = review.xlsx er open i Excel.
rec-review-open = Lagre og lukk ho, og køyr «omfang merge» på nytt. Ingenting er endra. Er ho ikkje open, kan du slette fila { $lock } ved sida av.
err-review-not-ours = review.xlsx kan ikkje lesast som arket omfang laga.
rec-review-not-ours = Den første, skjulte rada og dei skjulte kolonnene må vere med, og fila må vere lagra som .xlsx. Ingenting er endra. Flytt fila bort for å få ei ny; avgjerder som alt er lesne, er i decisions.csv.
err-review-word = review.xlsx: celle { $cell } er inga avgjerd.
rec-review-word = Vel «same», «ikkje same» eller «spør partnar», eller tøm cella, og køyr «omfang merge» på nytt. Ingenting er endra.
