### The command line and the files for KOM's people. Bokmål, nynorsk and English have the same messages.


## Why a command stopped: err- says what, rec- what to do

err-acknowledge = «{ $text }» er ikke en bekreftelse.
rec-acknowledge = Skriv koden, likhetstegn og en grunn: KODE=confirmed (kontrollert), KODE=unknown (kan ikke finnes ut) eller KODE=other. Ett sted i en tekst: LEAK-NAME:3=confirmed.
err-cannot-read = Filen { $file } kan ikke leses.
rec-cannot-read = Er den en mappe, eller åpen i et annet program?
err-cannot-write = { $file } kan ikke skrives.
rec-cannot-write = Lukk filen hvis den er åpen i et annet program, og se etter at det er plass på disken. Ingenting er endret.
err-case-blank = Det står ingenting i saksskjemaet { $file }.
rec-case-blank = Fyll ut minst én celle, eller la være å sende det.
err-case-number = Celle { $cell } i saksskjemaet er ikke et helt tall fra 0 til { $max }.
rec-case-number = Skriv bare tallet. Er det ingen saker, lar du cellen stå tom.
err-case-text = Teksten i celle { $cell } i saksskjemaet har mer enn { $max } tegn.
rec-case-text = Kort den ned.
err-case-twice = Det som står i celle { $cell } i saksskjemaet, står der også lenger opp.
rec-case-twice = Fjern den ene raden.
err-case-unreadable = { $file } kan ikke leses som saksskjema.
rec-case-unreadable = Bruk saksskjemaet som det er (omfang template --form case), og lagre det som .xlsx.
err-check-value = Kontrollverdien er ikke åtte tegn slik nøkkelforvalteren får dem.
rec-check-value = Be nøkkelforvalteren kjøre «omfang linkage-key check» og lese opp siste linje.
err-columns-file = { $file } er ikke en fil med kolonner som siden har lagret.
rec-columns-file = Lagre den på nytt fra siden, i steget «Det som ble lest».
err-confirmed-csv = keys/confirmed.csv kan ikke brukes: { $reason }
err-decisions-line = work/decisions.csv: linje { $line } har ikke to forskjellige rapporter og en avgjørelse.
rec-decisions-line = Skriv de to rapportene og avgjørelsen i den rekkefølgen, med komma eller semikolon mellom slik som i første linje. Slå så sammen på nytt. Ingenting er endret.
err-decisions-word = work/decisions.csv: linje { $line } har en avgjørelse som ikke finnes.
rec-decisions-word = Skriv samme, ikke samme eller spør partner, og slå sammen på nytt. Ingenting er endret.
err-decisions-contradiction = work/decisions.csv: linje { $line } sier noe annet enn en tidligere linje om de samme to rapportene.
rec-decisions-contradiction = Fjern den linjen som ikke gjelder, og slå sammen på nytt. Ingenting er endret.
err-destroy-unconfirmed = Runden er ikke slettet.
rec-destroy-unconfirmed = Etter sletting kan pakkene aldri åpnes mer. Er det meningen, så kjør kommandoen med --confirm { $round }.
err-encryption = Krypteringen mislyktes.
err-enrolment-code = Koden er ikke 24 sifre.
rec-enrolment-code = Ring partneren på nummeret du har fra før, og sammenlign alle seks gruppene på fire sifre.
err-folder-not-empty = Mappen { $folder } er ikke tom.
rec-folder-not-empty = Velg en ny mappe til runden.
err-inspect-damaged = Filen er skadet: innholdet kan ikke leses.
err-inspect-recipient = Pakken er ikke kryptert til denne runden.
err-key-exists = Filen { $file } finnes allerede.
rec-key-exists = En koblingsnøkkel skrives aldri over. Velg et annet filnavn.
err-copy-in-round = { $file } skulle ha kommet i KOMs mappe for en runde ({ $folder }).
rec-copy-in-round = Filen kan ha navn og numre i seg, og er bare til partnerens eget bruk. Velg en mappe på partnerens egen maskin.
err-key-file = { $file } er ingen nøkkelfil fra omfang.
err-key-in-round = { $file } ligger i KOMs mappe for en ekte runde ({ $folder }).
rec-key-in-round = KOM skal aldri ha koblingsnøkkelen eller et partnerpass: den som har pakkene og nøkkelen, kan finne ut hvem personene er. Slett filen herfra, og arbeid med den på partnerens egen maskin.
err-leak-not-acknowledged = { $code } kan ikke bekreftes bort.
rec-leak-not-acknowledged = Id-numre og fulle fødselsdatoer må ut av teksten før noe kan sendes.
err-leak-one-by-one = { $code } må bekreftes sted for sted.
rec-leak-one-by-one = Skriv nummeret på hvert sted: { $code }:1=confirmed.
err-linkage-key = { $file } er ingen koblingsnøkkel.
rec-linkage-key = En koblingsnøkkel begynner med «kobling1». Be nøkkelforvalteren om den på nytt.
err-linkage-key-mistyped = Koblingsnøkkelen i { $file } har en skrivefeil.
rec-linkage-key-mistyped = Sammenlign den tegn for tegn med det du fikk fra nøkkelforvalteren.
err-narrative-before = I { $file } står det tekst før punkt { $point }, og den ville ikke blitt sendt.
rec-narrative-before = Flytt teksten inn under et av punktene, eller slett den. Bare en overskrift kan stå før det første punktet. Numre som Word setter på selv, blir ikke lest.
err-narrative-long = Teksten i { $file } er for lang.
rec-narrative-long = Kort den ned, eller send vedlegg til KOM på annen måte.
err-narrative-points = Ingen linje i { $file } begynner med nummeret på et punkt.
rec-narrative-points = Begynn hvert svar med nummeret på en linje: 1. … 2a. … 2b. … 3. … 4. … 5. … 6. …
err-narrative-second = I { $file } har punkt 2 ikke delene 2a og 2b, eller teksten hører til begge.
rec-narrative-second = Skriv 2a foran det dere har gjort, og 2b foran det som må til. Hører linjen til punkt 1, bytter du ut 2 med en strek.
err-narrative-twice = Punkt { $point } står to ganger i { $file }.
rec-narrative-twice = Skriv alt til ett punkt på ett sted.
err-narrative-unreadable = { $file } kan ikke leses som tekst.
rec-narrative-unreadable = Lagre teksten som .docx eller .txt. I en arbeidsbok (.xlsx) står punktets nummer i første kolonne og svaret i den andre.
err-needs-key-check = Runden er ikke publisert før, og da trengs koblingsnøkkelens kontrollverdi.
rec-needs-key-check = Få den fra nøkkelforvalteren, og kjør kommandoen med --key-check VERDI.
err-needs-passphrase = KOMs nøkkel er beskyttet med en passfrase.
rec-needs-passphrase = Kjør kommandoen i et terminalvindu, eller med --passphrase-file FIL.
err-no-field = Skjemaet har ingen kolonne «{ $field }».
rec-no-field = Bruk navnet fra --format json, for eksempel criminal_case.
err-no-file = Filen { $file } finnes ikke.
err-no-form = Det finnes ikke noe skjema for { $year }.
rec-no-form = Det eldste skjemaet er for 2014.
err-no-key = { $file } finnes ikke.
rec-no-key = Uten rundens nøkkel kan pakkene ikke åpnes. Er runden slettet, er det meningen.
err-no-page = Nettsiden er ikke bygd.
rec-no-page = Bygg den med «cargo xtask page --release», eller hent omfang.html fra utgivelsen og legg den ved siden av programmet.
err-no-partners = Runden har ingen partnere.
rec-no-partners = Legg dem inn med «omfang partner import MAPPE partners.csv».
err-no-permission = Du har ikke tilgang til { $file }.
err-no-randomness = Operativsystemet gir ingen tilfeldige tall.
err-no-round-folder = { $folder } er ingen rundemappe: round.toml mangler.
rec-no-round-folder = Lag en runde med «omfang round new MAPPE --year ÅR».
err-no-rule = Det finnes ingen regel { $code }.
rec-no-rule = Kodene står i listen fra «omfang check» og i docs/rules.
err-not-accepted = Filene kan ikke pakkes ennå.
err-not-published = Runden er ikke publisert ennå.
rec-not-published = Kjør «omfang round publish MAPPE --key-check VERDI» først.
err-not-text = { $file } er ingen tekstfil.
rec-not-text = Lagre den som ren tekst (.txt, UTF-8).
err-nothing-to-seal = Det er ingenting å sende.
rec-nothing-to-seal = Gi et regneark, eller --nil for en nullrapport, eller --narrative med en tekst.
err-other-form = round.toml ber om skjemaet { $found }, men denne utgaven av omfang har { $expected } for året.
err-partner-kind = «{ $kind }» er ingen type partner.
rec-partner-kind = Velg udi, une, police, child_welfare, municipality, ngo, iom eller other.
err-partners-csv = Partnerlisten kan ikke brukes: { $reason }
rec-partners-csv = Rett filen og prøv igjen. Ingenting er endret.
err-pass-file = Filen er ikke et partnerpass. { $file }
rec-pass-file = Passet er filen du lagret da du laget det. Er det borte, lager du et nytt og ringer KOM.
err-pass-linkage-key = Koblingsnøkkelen er ikke den som gjelder for { $round }: den har kontrollverdi { $found }, runden har { $expected }.
rec-pass-linkage-key = Få riktig nøkkel fra nøkkelforvalteren, og lag passet på nytt. Ingenting er sendt.
err-pass-other-kom = Rundefilen er ikke signert av det KOM som passet ble laget for.
rec-pass-other-kom = Ring KOM på nummeret du har fra før, og spør om rundefilen er ekte. Send ingenting.
err-pass-partner = Passet er for «{ $partner }», som ikke er med i { $round }.
rec-pass-partner = Bruk ditt eget pass, og rundefilen som KOM sendte deg sist.
err-passphrase = Passfrasen åpner ikke KOMs nøkkel.
rec-passphrase = Prøv igjen. En runde som er laget med --from, har samme passfrase som den forrige.
err-passphrase-empty = Passfrasen er tom.
err-passphrases-differ = De to passfrasene er ulike.
err-phrase = Ordene åpner ikke passet.
rec-phrase = Skriv de sju ordene i rekkefølge, med mellomrom. Pass på at det er ordene til dette passet.
err-round-file = { $file } er ingen rundefil.
rec-round-file = Rundefilen heter round.omfang-round og kommer fra KOM.
err-round-partners = Rundefilen { $file } kan ikke brukes: { $reason }
err-round-recipient = Rundefilens mottaker kan ikke brukes.
rec-round-recipient = Be KOM publisere runden på nytt.
err-round-signature = Rundefilen { $file } er endret etter at KOM signerte den.
rec-round-signature = Ikke bruk den. Ring KOM på nummeret du har fra før.
err-round-toml = round.toml kan ikke brukes: { $reason }
rec-round-toml = Rett filen. Nøklene er year, demo, deadline, form, profile, [contact], [[excluded]], [[table1]] og [conflicts].
err-round-version = Runden passer ikke til denne utgaven av omfang: { $reason }
rec-round-version = Hent nyeste utgave av omfang.
err-seal-empty = Skjemaet har ingen personer.
rec-seal-empty = Har dere ingen å rapportere, send en nullrapport: --nil i stedet for filen.
err-seal-errors = { $count } feil må rettes før noe kan sendes. Ingenting er skrevet.
rec-seal-errors = Rett cellene i Excel, lagre, og kjør kommandoen på nytt.
err-seal-grammar = Det som skulle sendes, er ikke slik skjemaet tillater, og er stoppet: { $reason }
rec-seal-grammar = Dette er en feil i omfang. Ingenting er sendt. Si fra til KOM.
err-seal-leaks = { $count } steder i teksten kan peke ut en person. Ingenting er skrevet.
rec-seal-leaks = Ta dem ut av teksten. Er det ikke en person, bekreft stedet med --acknowledge KODE:NUMMER=confirmed.
err-seal-same-reference = To rader fikk samme referanse.
rec-seal-same-reference = Fyll ut Egen referanse i radene, og prøv igjen.
err-seal-too-many = { $found } rader er flere enn en pakke kan ha ({ $limit }).
rec-seal-too-many = Del skjemaet mellom to deler av organisasjonen, etter avtale med KOM.
err-seal-unacknowledged = Advarsler er ikke bekreftet: { $codes }. Ingenting er skrevet.
rec-seal-unacknowledged = Rett cellene, eller bekreft med --acknowledge KODE=confirmed (kontrollert), =unknown (kan ikke finnes ut) eller =other.
err-template = Skjemaet kunne ikke skrives.
err-unknown-partner = Runden har ingen partner «{ $partner }».
rec-unknown-partner = Id-ene står i partners.csv.

## Round, partners, keys

round-made = Runden { $round } er laget i { $folder }.
round-key-kept = KOMs signeringsnøkkel, partnere, bekreftede nøkler og historikk er tatt over fra forrige runde. Partnernes pass gjelder fortsatt.
round-key-new = KOM har fått en ny signeringsnøkkel. Alle partnere må lage nytt pass.
round-unprotected = KOMs nøkler er ikke beskyttet med passfrase.
round-destroyed = Runden { $round } er slettet: rundens nøkkel, inbox, work og report/internal. Signeringsnøkkelen, partners.csv, history og report/publish ligger der fortsatt.
wrote = Skrev { $file }
page-not-built = Nettsiden er ikke bygd, så out/omfang.html mangler. Partnerne henter siden fra den faste adressen.
page-is = { $file } ({ $bytes } byte). SHA-256:
status-report = { $rows } personer
status-nil = nullrapport
status-missing = ikke svart
status-key-confirmed = nøkkel bekreftet
status-key-missing = nøkkel ikke bekreftet
partner-added = Partneren { $partner } er lagt inn. Publiser runden på nytt for at partnerne skal se den.
partners-imported = { $count } partnere er lagt inn{ $gone ->
    [0] .
   *[other] , og { $gone } som ikke står i filen, er tatt ut.
}
partner-confirmed = Nøkkelen til { $partner } er bekreftet. Slå sammen på nytt for å ta inn pakken.
linkage-key-made = Koblingsnøkkelen er skrevet til { $file }. Gi den til partnerne utenom KOM, aldri i samme brev som rundefilen.
linkage-key-check = Kontrollverdi for { $round }, som KOM trenger:
pass-made = Passet er skrevet til { $file }, og de sju ordene som åpner det, til { $phrase }. Oppbevar dem hver for seg. Les aldri ordene opp for noen, heller ikke KOM.
pass-keyless = Passet er uten koblingsnøkkel: det kan ikke sende spor etter identifikatorer.
pass-shows = Pass for { $partner }. Sifrene som KOM sammenligner på telefonen:

## Check and seal

year-from-workbook = Rapporteringsåret er { $year } (står i skjemaet).
year-assumed = Rapporteringsåret er satt til { $year }. Er det et annet, bruk --year.
explain-acknowledge = Stemmer det som står, bekrefter du det når du pakker med «omfang seal», med en av disse grunnene for alle funn av { $code }:
no-annotated-copy = { $file } kan ikke kopieres med farger. Funnene står over.
written-for-correcting = Skrev { $file }. IKKE SEND filen: den er bare til eget bruk.
values-shown = Her vises det som står i cellene. Det kan røpe hvem noen er: ikke del utskriften med noen.
value-stands = I cellen står: { $value }
and-more =   … og { $count } til
checked = { $rows } { $rows ->
    [one] person
   *[other] personer
} lest: { $errors } feil, { $warnings } { $warnings ->
    [one] advarsel
   *[other] advarsler
}, { $notes } { $notes ->
    [one] merknad
   *[other] merknader
}.
sealed = Pakken { $file } er klar, med { $rows } { $rows ->
    [one] person
   *[other] personer
}.
receipt-kept = Kvitteringen { $file } skal bli hos dere: den viser hvilken rad en referanse er.
receipt-row = { $ref }: { $file }, arket «{ $sheet }», rad { $row }
receipt-row-of-text = { $ref }: { $file }, rad { $row }
receipt-own = Egen referanse: { $own }
receipt-unknown = { $ref } står ikke på denne kvitteringen. Bruk kvitteringen dere lagret sammen med den siste pakken.
err-not-a-receipt = { $file } er ingen kvittering fra omfang.
rec-not-a-receipt = Bruk filen som heter IKKE-SEND-….kvittering.csv. Den ble lagret sammen med pakken.
err-not-questions = { $file } er ingen spørsmålsliste fra KOM.
rec-not-questions = Bruk Excel-filen KOM sendte. Kolonnene ref, fields og question må stå først.
send-to = Send pakken til KOM: { $email }. Spørsmål: { $phone }.
leak-leak-id = { $code }:{ $number } I { $place }, ord { $word }: ser ut som et id-nummer.
leak-leak-date = { $code }:{ $number } I { $place }, ord { $word }: ser ut som en fødselsdato.
leak-leak-name = { $code }:{ $number } I { $place }, ord { $word }: et navn fra regnearket.
leak-leak-reference = { $code }:{ $number } I { $place }, ord { $word }: en egen referanse fra regnearket.
leak-leak-phone = { $code }:{ $number } I { $place }, ord { $word }: ser ut som et telefonnummer.
leak-leak-email = { $code }:{ $number } I { $place }, ord { $word }: ser ut som en e-postadresse.

## Progress

progress-checking = Kontrollerer … { $rows } rader
progress-opening = Åpner pakker … { $done } av { $total }
progress-linking = Kobler { $reports } rapporter …
progress-counting = Teller personer …
progress-writing = Skriver filene …

## Merge

merged = { $bundles } pakker, { $reports } rapporter, { $combined } kan kombineres.
merged-persons = { $published } personer i det publiserte tallet (strengt { $strict }, standard { $standard }).
merged-estimate = Modellens anslag er { $mean } personer, med 90 % sannsynlighet mellom { $low } og { $high }.
held-not-age = { $file } er ingen pakke fra omfang. Slett den, og be avsenderen sende filen som slutter på .omfang.
held-other-recipient = { $file } er ikke kryptert til denne runden. Be partneren pakke på nytt med rundefilen for i år.
held-damaged = { $file } er skadet og kan ikke leses. Be partneren sende den på nytt.
held-bad-signature = Signaturen på { $file } holder ikke: innholdet er endret underveis. Ring partneren, og be om en ny pakke.
held-other-round = { $file } er laget for en annen runde. Be partneren pakke på nytt med rundefilen for i år.
held-unknown-partner = { $file } er fra «{ $partner }», som ikke står i partners.csv. Legg partneren inn og publiser runden på nytt, eller slett filen.
held-unconfirmed-key = Ny nøkkel for { $partner }: { $code }. Ring nummeret du har fra før, sammenlign sifrene, og kjør «omfang partner confirm MAPPE { $partner } --code "…"». Inntil da er { $file } holdt tilbake.
held-other-form = { $file } fra { $partner } er laget med et annet skjema eller en annen utgave av omfang. Be partneren bruke siden og rundefilen for i år.
held-other-key = { $file } fra { $partner } er laget med en annen koblingsnøkkel. Be partneren få riktig nøkkel fra nøkkelforvalteren og lage nytt pass.
held-bad-payload = Innholdet i { $file } fra { $partner } er ikke slik skjemaet tillater. Be partneren pakke på nytt med siden for i år.
held-future = { $file } fra { $partner } er pakket mer enn et døgn fram i tid. Be partneren rette klokken på maskinen og pakke på nytt.
held-conflict = { $file } fra { $partner } motsier en annen pakke fra samme sekund. Be partneren pakke på nytt; den nyeste gjelder.
held-pass = { $file } er et partnerpass, som KOM aldri skal ha. Den er ikke åpnet. Slett den nå, og be partneren lage nytt pass.
held-receipt = { $file } er en kvittering, som skal bli hos partneren. Den er ikke åpnet. Slett den, og si fra til partneren.
held-workbook = { $file } er et regneark og kan ha navn i seg. Det er ikke åpnet. Slett det, og be partneren sende pakken i stedet.
merge-warning-half-the-rows = { $partner }: den nye pakken { $file } har under halvparten av radene i den forrige. Spør partneren om det stemmer.
merge-warning-nil-after-report = { $partner }: nullrapporten { $file } erstatter en rapport med personer. Spør partneren om det stemmer.
merge-warning-older-kept = { $partner }: to pakker motsier hverandre, så den eldre { $file } gjelder inntil videre.
merge-warning-receipt-in-inbox = { $file } er en kvittering, som skal bli hos partneren. Den er ikke åpnet. Slett den herfra.
merge-warning-canary = { $partner }: { $file } er laget av et program som skriver navn på en annen måte ({ $detail }). Koblingene til denne partneren kan mangle. Be om en ny pakke fra siden for i år.
merge-warning-exploitation-for-review = Person { $person } i persons.csv er meldt med prostitusjon av én partner og tvangsarbeid av en annen ({ $reports }), og står som uklart til det er avgjort. Spør partnerne og be om nye pakker fra dem som retter, eller sett prostitution_forced_labour = "combined" under [conflicts] i round.toml.
merge-warning-stale-decision = Avgjørelsen om { $detail } er ikke brukt, fordi en av rapportene er endret, borte, eller sendt på nytt uten egen referanse.
merge-warning-decision-not-possible = Avgjørelsen «samme» om { $detail } kan ikke brukes: en avgjørelse «ikke samme», eller to rader fra samme partner, står imellom. Se på avgjørelsene om de to i review.xlsx.

## Report

reported = { $count } tabeller og diagrammer. Bare for KOM: { $internal }. Til publisering: { $publish }.
progress-report = Lager tabeller og diagrammer …
err-not-merged = Pakkene er ikke slått sammen ennå.
rec-not-merged = Kjør «omfang merge MAPPE» først.
err-report = Rapporten kunne ikke lages: { $reason }
rec-report = Rett det som står over, og prøv igjen. Den forrige rapporten er urørt.
report-column = { $file }: kolonnen «{ $column }» mangler.
report-csv = { $file }, linje { $line }: linjen har ikke de kolonnene som overskriften har.
report-history-column = { $file }: det finnes ingen kolonne som heter «{ $column }». Kolonnene er { $known }.
report-history-twice = { $file }: kolonnen «{ $column }» står to ganger.
report-history-file = { $file } er ingen av filene i history. De heter { $known }.
report-out-of-step = { $one } og { $other } er ikke fra samme sammenslåing. Kjør «omfang merge» på nytt.
report-unknown-partner = round.toml: under [[{ $table }]] står partneren «{ $partner }», som ikke er med i runden.
report-value = { $file }, linje { $line }, kolonne «{ $column }»: det står «{ $found }», men skal være { $expected }.
expected-yes-or-no = yes eller no
expected-code = en kode i skjemaet
expected-district-once = navnet på et distrikt, én gang
expected-fitting-reason = en grunn som passer med «counted»
expected-group = woman, girl, man, boy eller unknown
expected-final = ja eller nei, og i parentes for hvem
expected-kind = report, nil, none, superseded eller quarantined
expected-nations = land med komma og «og» mellom
expected-no-more-gross = ikke flere enn alle av den formen
expected-no-more-reversed = ikke flere omgjorte (une_changed) enn avgjorte (une)
expected-case-once = nummeret på en sak, én gang
expected-outcome = granted, refused, dublin, une, une_changed eller children, slik de hører sammen i docs/history.md
expected-partner = en partner i runden
expected-partner-once = id-en til en partner, én gang
expected-percent = en prosent uten tegn, eller ingenting
expected-rank-once = en plass, én gang i året
expected-rank = 1, 2 eller 3
expected-state = et tall, ingenting, «Ingen rapport» eller «Se tall fra» og en partner i runden
expected-whole-number = et helt tall
expected-word = et av ordene i docs/history.md
expected-year = et årstall med fire siffer
expected-year-once = et årstall, én gang
expected-year-once-each = et årstall, én gang for hvert vedtak og utfall
history-appended = Tallene som ble publisert for { $year }, er lagt til i history. Neste års rapport begynner der.
history-stands = Tallene for { $year } står allerede i history. Ingenting er endret.
err-nothing-published = { $file } finnes ikke, så ingenting er publisert ennå.
rec-nothing-published = Kjør «omfang report MAPPE» først, se over tallene, og legg dem til i history når de er publisert.
err-not-as-published = Tallene er ikke lenger de som ble publisert: { $place } var { $published } og er nå { $now }. Ingenting er lagt til i history.
rec-not-as-published = Hvis tallene i report/publish er de som skal gjelde, må work, round.toml og partners.csv settes tilbake. Hvis de nye skal gjelde, kjører du «omfang report MAPPE» og publiserer på nytt først.
err-history-differs = { $file } har et annet tall: { $place } er { $stands }, men { $published } er publisert. Ingenting er endret.
rec-history-differs = Hvis publikasjonen er rettet, kjører du kommandoen på nytt med --replace. Ellers retter du filen.
err-no-figure-table = Det finnes ingen tabell { $name }.
rec-no-figure-table = Tabellene er { $known }.
err-no-figure-row = Tabellen har ingen rad { $name }.
rec-no-figure-row = Radene er { $known }.
err-no-figure-column = Raden har ingen kolonne { $name }.
rec-no-figure-column = Kolonnene er { $known }.
err-arithmetic = Regnesjekken kunne ikke gjøres: { $reason }
arithmetic-finding = { $place }: står { $printed }, skal være { $expected } ({ $kind })
arithmetic-sum = sum
arithmetic-percent = prosent
arithmetic-cross = stemmer ikke med et annet sted
arithmetic-reference = henvisning
arithmetic-done = { $found ->
    [0] Ingen feil.
    [one] Én feil.
   *[other] { $found } feil.
} { $rules } regler er prøvd. De gjelder { $covered } av { $cells } celler.

## Demo

demo-synthetic = Alt i denne runden er oppdiktet: ingen personer i den finnes.
demo-sent = { $count } partnere har laget pass, kontrollert, pakket og sendt. Nøklene er bekreftet.
demo-look = Se på disse:
err-demo-year = Det finnes ingen demo for { $year }.
rec-demo-year = Demoen er for 2014: --year 2014.
err-demo-replica = De oppdiktede dataene kunne ikke lages: { $reason }
err-demo-seal = Pakken til { $partner } ble ikke laget.
progress-demo = Partner { $done } av { $total }: { $partner } …

## Inspect

inspect-round = { $file } er en rundefil, og signaturen holder.
inspect-pass = { $file } er et partnerpass. Det åpnes bare på partnerens maskin.
inspect-sealed = { $file } er en forseglet pakke. Bare KOM kan åpne den (--round-dir).
inspect-bundle = { $file } er en pakke til denne runden.
inspect-payload = { $file } er en lesbar kopi av det som sendes.
inspect-linkage-key = { $file } er en koblingsnøkkel. KOM skal aldri ha den.
inspect-workbook = { $file } er et regneark.
inspect-unknown = { $file } er ingen fil som omfang kjenner.

## The sheets of round.xlsx: names and headings

sheet-persons = Personer
sheet-reports = Rapporter
sheet-links = Koblinger
sheet-bundles = Pakker
column-person = Person
column-counted = Telles
column-reason = Grunn
column-group = Gruppe
column-reports = Rapporter
column-partners = Antall partnere
column-conflicts = Uenighet om
column-report = Rapport
column-partner = Partner
column-id-types = Identifikatorer
column-a = Rapport A
column-b = Rapport B
column-rule = Regel
column-tier = Styrke
column-decision = Utfall
column-p = Sannsynlighet
column-file = Fil
column-part = Del
column-kind = Type
column-sequence = Løpenummer
column-rows = Rader
column-sha256 = SHA-256
column-first-seen = Først sett

## Review

review-sheet = Avgjørelser
review-gone = Ikke lenger aktuelle
review-gone-lead = Merknader om par som ikke er i tvil lenger. De blir stående her til dere sletter dem, og kommer tilbake til paret hvis det igjen er i tvil.
review-title = Bare for KOM. Skal ikke deles med partnere.
review-lead = Hver rad er to rapporter som kan gjelde samme person. Velg i første kolonne: «samme», «ikke samme» eller «spør partner». Inntil dere velger, teller paret som vist under Status. Lagre, lukk Excel og kjør «omfang merge» på nytt. Tøm cellen for å angre et valg.
review-column-decision = Avgjørelse
review-column-note = Merknad
review-column-status = Status
review-column-likely = Hvor sannsynlig
review-column-p = Sannsynlighet
review-column-why = Hvorfor de står her
review-column-alike = Likt
review-column-different = Ulikt (A / B)
review-column-a = Rapport A
review-column-b = Rapport B
review-column-digest = Kontroll
review-column-before = Før
decision-same = samme
decision-not-same = ikke samme
decision-ask = spør partner
review-choose = Velg fra listen
review-choose-text = Velg «samme», «ikke samme» eller «spør partner», eller la cellen være tom.
review-nothing = Det er ingen tvilsomme par.
review-status-one = I tvil: teller som én person
review-status-two = I tvil: teller som to personer
review-status-ask = Partneren er spurt
review-status-decided = Avgjort
review-status-stale = Opplysningene er endret siden «{ $decision }» ble valgt. Avgjør på nytt.
review-likely-95 = svært sannsynlig samme person
review-likely-80 = sannsynlig samme person
review-likely-50 = trolig samme person
review-likely-20 = usikkert
review-likely-0 = lite sannsynlig samme person
review-likely-none = ikke beregnet
review-why-id = Samme nummer
review-why-name = Likt navn og fødselsdato
review-why-surname = Likt etternavn og lik fødselsdato, ulikt fornavn
review-why-given = Likt fornavn og lik fødselsdato, ulikt etternavn
review-why-weak = Navn eller dato ligner
review-why-mutual = Rapportene viser til hverandres partner
review-why-reference = Den ene viser til den andres partner
review-why-model = Samlet vurdering av opplysningene
review-blank = (tomt)
query-sheet = Spørsmål
query-question = Kontroller feltene mot saken, rett eller fyll ut det dere kan, og send en ny rapport.
query-identifiers = Identifikatorer (fødselsnummer, DUF-nummer, eller navn og fødselsdato)
merge-warning-decision-differs = decisions.csv sa noe annet enn review.xlsx om { $detail }. Avgjørelsen i review.xlsx er brukt.
merge-warning-no-estimate = Det er for mange meldinger uten identifikator til å anslå hvor mange av dem som er samme person. Tallene bygger bare på identifikatorer og henvisninger.
merge-warning-no-round-xlsx = Det er for mange rapporter til at Excel kan åpne dem: work/round.xlsx er ikke laget. Tallene står i persons.csv og reports.csv.
merged-review = { $count ->
    [one] Ett tvilsomt par venter på en avgjørelse i work/review.xlsx.
   *[other] { $count } tvilsomme par venter på en avgjørelse i work/review.xlsx.
}
review-summary = { $open ->
    [one] Ett par venter på en avgjørelse.
   *[other] { $open } par venter på en avgjørelse.
} { $changed ->
    [0] Ingenting er endret i work/review.xlsx siden «omfang merge».
    [one] Én endring i work/review.xlsx gjelder fra neste «omfang merge».
   *[other] { $changed } endringer i work/review.xlsx gjelder fra neste «omfang merge».
}
review-chosen = Avgjørelse: { $decision }
review-chosen-new = Avgjørelse: { $decision } (gjelder fra neste «omfang merge»)
review-taken-back = Avgjørelsen er angret (gjelder fra neste «omfang merge»)
err-review-open = review.xlsx er åpen i Excel.
rec-review-open = Lagre og lukk den, og kjør «omfang merge» på nytt. Ingenting er endret. Er den ikke åpen, kan du slette filen { $lock } ved siden av.
err-review-not-ours = review.xlsx kan ikke leses som arket omfang laget.
rec-review-not-ours = Den første, skjulte raden og de skjulte kolonnene må være med, og filen må være lagret som .xlsx. Ingenting er endret. Flytt filen bort for å få en ny; avgjørelser som alt er lest, er i decisions.csv.
err-review-word = review.xlsx: celle { $cell } er ingen avgjørelse.
rec-review-word = Velg «samme», «ikke samme» eller «spør partner», eller tøm cellen, og kjør «omfang merge» på nytt. Ingenting er endret.
