# Siden for partneren, bokmål. De samme nøklene og variablene står i nn og en (cargo xtask test text).

## Rammen

page-title = omfang – rapportering til KOM
page-tagline = Rapporter mulige ofre for menneskehandel uten å røpe hvem de er
page-skip = Hopp til innholdet
page-language = Språk
page-demo = Øvelse: denne runden er laget for å prøve seg fram. Ikke bruk ekte opplysninger.
page-steps = Steg
page-step-done = ferdig
step-files = Legg inn filer
step-columns = Det som ble lest
step-findings = Feil og advarsler
step-outgoing = Dette sendes
page-foot-local = Alt skjer på denne maskinen. Siden lagrer ingenting, og den har ikke lov til å bruke nettet.
page-foot-version = omfang, versjon { $version }
page-foot-proof = Se at ingenting forlater siden
back = Tilbake
next = Gå videre
cancel = Avbryt
restart = Start på nytt
message-expected = Forventet:

## Når noe tar tid

busy-starting = Gjør siden klar …
busy-reading = Leser filen …
busy-making = Lager passet …
busy-opening = Åpner passet. Det tar noen sekunder …
busy-checking = Leser og kontrollerer regnearket …
busy-marking = Lager en merket kopi …
busy-preparing = Gjør om identifikatorer og setter sammen det som skal sendes …
busy-sealing = Signerer og krypterer …
busy-proving = Prøver alle veier ut …
busy-percent = { $percent } prosent ferdig
cancelled = Avbrutt. Filene ligger der fortsatt, men passet må åpnes på nytt.

## Når det ikke går

unavailable-title = Siden virker ikke i denne nettleseren
unavailable-worker = Nettleseren lar ikke siden arbeide i bakgrunnen (Web Worker). På en styrt maskin kan det være slått av for filer som ligger på disken.
unavailable-wasm = Nettleseren lar ikke siden kjøre WebAssembly. På en styrt maskin kan det være slått av.
unavailable-inflate = Nettleseren er for gammel til å pakke ut programmet i siden.
unavailable-todo = Prøv siden i en annen nettleser, for eksempel Microsoft Edge, Google Chrome eller Firefox fra 2023 eller senere. Hjelper ikke det, vis denne teksten til dem som drifter maskinen, eller bruk kommandolinjeverktøyet omfang.
broken-title = Noe gikk galt i programmet
broken-text = Det er en feil hos oss, ikke hos deg. Ingenting er sendt, og filene dine er ikke endret.
broken-place = Si fra til KOM, og oppgi dette stedet i programmet: { $place }
broken-no-place = Si fra til KOM hva du gjorde da det skjedde.

## 0 Før du begynner

start-title = Før du begynner
start-lead = Her kontrollerer du regnearket med mulige ofre for menneskehandel og lager en kryptert fil som du sender til KOM. Navn, fødselsdatoer og numre blir gjort om til koder på denne maskinen. KOM kan se om to etater melder den samme personen, men ikke hvem det er.
start-need = Dette trenger du
start-need-workbook = Regnearket
start-need-workbook-text = Skjemaet i Excel, en rad for hver person.
start-need-round = Rundefilen
start-need-round-text = En liten fil som dere har fått fra KOM for dette rapporteringsåret.
start-need-pass = Partnerpasset
start-need-pass-text = Filen som viser at rapporten kommer fra dere, og de sju ordene som åpner den.
start-check-only = Vil du bare kontrollere regnearket, trenger du verken rundefil eller pass.
start-begin = Begynn
start-first = Første gang?
start-first-text = Har dere ikke partnerpass ennå, lager du det selv her på siden. Det gjøres én gang og tar omtrent fem minutter. Ha rundefilen og, hvis dere skal sende identifikatorer, koblingsnøkkelen klar.
start-first-button = Lag partnerpass
start-how = Slik går det for seg
start-how-files = Du legger inn filene.
start-how-columns = Du ser hva som ble lest, kolonne for kolonne.
start-how-findings = Du retter feil i Excel og svarer for advarsler.
start-how-outgoing = Du ser nøyaktig hva som sendes, og lagrer filen til KOM.

## 1 Filene

files-title = Legg inn filene
files-lead = Legg inn regnearket, rundefilen og partnerpasset, alle på en gang eller én om gangen. Siden ser selv hva som er hva.
drop-label = Dra filer hit, eller velg dem
drop-hint = Regneark (.xlsx, .xlsm eller .csv), rundefil og partnerpass
drop-button = Velg filer
files-list = Filene du har lagt inn
files-none = Du har ikke lagt inn noen filer ennå.
files-remove = Fjern
files-remove-file = Fjern { $name }
files-removed = { $name } er fjernet.
files-added = { $name } er lagt inn: { $kind }.
files-replaced = { $name } er byttet ut.
files-unusable-name = { $name } kan ikke brukes.
kind-workbook = Regneark
kind-round = Rundefil
kind-pass = Partnerpass
kind-linkage-key = Koblingsnøkkel
kind-narrative = Tekstdel
kind-case = Saksskjema
kind-columns = Kolonner fra i fjor
kind-questions = Spørsmål fra KOM
kind-receipt = Kvittering
kind-not-for-this-page = Hører ikke hjemme her
kind-unreadable = Kan ikke leses
size-kb = { $size } kB
size-mb = { $size } MB
round-title = Runden
round-year = Rapporteringsår { $year }
round-deadline = Frist: { $deadline }
round-fingerprint = KOMs avtrykk: { $fingerprint }
round-fingerprint-hint = Det skal være likt det som står i brevet fra KOM.
missing-title = For å sende mangler du
missing-round = rundefilen fra KOM
missing-pass = partnerpasset
missing-open = å åpne partnerpasset
missing-text = Du kan kontrollere regnearket uten.
files-need-workbook = Legg inn et regneark først.
files-check = Les regnearket
open-title = Åpne partnerpasset
open-label = De sju ordene
open-hint = Skriv ordene med mellomrom, i samme rekkefølge som på arket ditt.
open-button = Åpne passet
open-empty = Skriv de sju ordene.
open-as = Passet er åpnet for { $name }.
open-no-key = Passet har ingen koblingsnøkkel. Rapporten kan derfor ikke ha med navn, fødselsdatoer eller numre.
files-make-pass = Har dere ikke pass?
files-make-pass-text = Lag det her første gang, eller hvis passet eller ordene er borte.
files-forms = Trenger dere skjemaet?
files-forms-text = Excel-skjema med nedtrekkslister og eksempler. Politidistrikter, særorganer og statsadvokater har saksskjemaet i tillegg.
files-forms-person = Hent personskjemaet
files-forms-case = Hent saksskjemaet
files-narrative = Tekstdel og saksskjema
files-narrative-text = Skal dere svare på KOMs seks punkter, skriver du svarene her, eller legger inn et Word-dokument eller et Excel-ark der hvert svar begynner med nummeret sitt. Et saksskjema i Excel legger du inn som de andre filene.
files-narrative-write = Skriv tekstdelen
files-narrative-see = Se og rett tekstdelen
nil-title = Ingen å rapportere?
nil-text = Da sender dere en nullrapport. Det er et ordentlig svar: KOM fører 0 på dere, ikke «ingen rapport».
nil-workbook = Det ligger et regneark her. Ta bort regnearket først, eller send personene i det.
nil-button = Lag nullrapport
nil-sure = En nullrapport sier at dere ikke har fulgt opp noen mulige ofre for menneskehandel i rapporteringsåret. Stemmer det?
nil-confirm = Ja, lag nullrapport
nil-empty-title = Skjemaet er tomt
nil-empty-text = Ingen personer ble funnet. Har dere ingen å rapportere, sender dere en nullrapport. Det er et ordentlig svar: KOM fører 0 på dere, ikke «ingen rapport».

## Tekstdelen

narrative-title = Tekstdelen
narrative-lead = Svar på det dere har noe å si om. Et punkt uten svar blir ikke sendt.
narrative-nobody = Skriv ikke navn, numre, fødselsdatoer eller annet som peker ut noen. Teksten sendes slik den står.
narrative-name = Tekstdel, skrevet her
narrative-1 = 1. De to mest krevende oppgavene i arbeidet med å bistå ofre
narrative-2a = 2a. Hva dere har gjort med dem
narrative-2b = 2b. Hva som må til
narrative-3 = 3. De to viktigste opplæringstiltakene for ansatte
narrative-4 = 4. Interne rutiner og regler dere har laget
narrative-5 = 5. Informasjonstiltak og kampanjer
narrative-6 = 6. Andre forhold eller tall
narrative-keep = Bruk teksten
narrative-draft = Noe du har skrevet i tekstdelen, er ikke tatt i bruk ennå, og blir ikke med i rapporten.
narrative-draft-go = Skriv videre på tekstdelen
narrative-replaced = Filen med tekstdelen har tatt plassen til det du skrev her.
narrative-take-back = Hent tilbake det jeg skrev

## Spørsmål fra KOM

questions-title = Spørsmål fra KOM
questions-start = KOM har sendt spørsmål. Legg inn kvitteringen, så ser dere hvilke rader de gjelder.
questions-receipt = Kvitteringen skal bli hos dere og skal ikke sendes. Den trengs bare når KOM har sendt spørsmål: legg da inn listen fra KOM også.
questions-ready = KOM har sendt spørsmål, og kvitteringen er lagt inn.
questions-show = Vis radene
questions-lead = Dette er radene KOM spør om. Rett eller fyll ut i regnearket, lagre det, og lag en ny rapport. Den bytter ut den forrige.
questions-stays = Ingenting av dette blir sendt. KOM kjenner bare referansene.
questions-table = Radene KOM spør om
questions-place = { $file }, arket «{ $sheet }», rad { $row }
questions-place-text = { $file }, rad { $row }
questions-own = Egen referanse
questions-reference = KOMs referanse
questions-fields = Hva dere skal se på
questions-todo = Hva dere skal gjøre
questions-moved = Radnumrene er slik de var da rapporten ble laget. Har dere lagt til eller sortert rader siden, finner dere raden ved egen referanse.
questions-unknown-title = Noen av spørsmålene gjelder rader som ikke står på kvitteringen
questions-unknown-text = Kvitteringen hører trolig til en annen rapport. Legg inn kvitteringen for rapporten dere sendte sist. Finnes den ikke, ring KOM og oppgi referansene: { $references }

## Partnerpasset, første gang

pass-title = Lag partnerpass
pass-lead = Passet viser KOM at rapporten kommer fra dere. Det lages her på maskinen, og bare dere har det.
pass-drop-hint = Rundefilen og koblingsnøkkelen
pass-round-needed = Rundefilen fra KOM trengs for å lage passet.
pass-partner = Hvilken etat eller organisasjon er dere?
pass-partner-choose = Velg fra listen
pass-partner-empty = Velg hvem dere er.
pass-key-title = Koblingsnøkkelen
pass-key-text = Den som har ansvar for nøkkelen, har gitt den til dere utenom KOM. Med den kan KOM se at to etater melder samme person. Uten den kan dere rapportere, men ikke med navn, fødselsdatoer eller numre.
pass-key-there = Koblingsnøkkelen er lagt inn: { $name }
pass-key-paste = Eller lim inn teksten som begynner med «kobling1»
pass-key-add = Legg inn teksten
pass-key-none = Vi sender ikke identifikatorer, og lager passet uten koblingsnøkkel
pass-key-empty = Legg inn koblingsnøkkelen, eller kryss av for at dere ikke skal ha den.
pass-make = Lag passet
phrase-title = Skriv ned disse sju ordene
phrase-lead = Ordene åpner passet. De vises bare nå, og ingen kan finne dem igjen for dere.
phrase-never = Les aldri ordene høyt for noen, heller ikke for KOM.
phrase-keep = Skriv dem ut eller skriv dem av, og legg arket et annet sted enn passet.
phrase-print = Skriv ut
phrase-print-only = Ordene til partnerpasset for { $name }. Oppbevares innelåst, og ikke sammen med passet.
phrase-next = Jeg har ordene på papir
save-title = Lagre passet
save-lead = Legg det der bare de som rapporterer, kommer til. Dere trenger det hver gang dere rapporterer.
save-button = Lagre passet
save-first = Lagre passet før du går videre.
save-done = Passet er lagret. Ordene trengs på neste side.
repeat-title = Skriv de sju ordene
repeat-lead = Da vet du at arket stemmer, og passet blir åpnet.
repeat-lost = Har du ikke ordene, må passet lages på nytt.
repeat-again = Lag passet på nytt
code-title = Koden som KOM spør om
code-lead = Når KOM får den første forsendelsen fra dere, ringer de til nummeret de har fra før. Da leser du opp disse sifrene. Har KOM ikke fått dem bekreftet, blir rapporten liggende.
code-label = Påmeldingskode
code-safe = Denne koden er ikke hemmelig. Du finner den igjen på siste side hver gang.
code-next = Gå til filene

## 2 Det som ble lest

columns-title = Dette ble lest
columns-rows =
    { $rows ->
        [0] Ingen rader med personer ble funnet.
        [one] Én rad med en person ble lest.
       *[other] { $rows } rader med personer ble lest.
    }
columns-lead = Se at arkene er de riktige, og at hver kolonne er forstått slik dere mener den.
columns-assumed-year = Uten rundefil er regnearket lest som skjemaet for { $year }. Legg inn rundefilen fra KOM når du skal sende.
columns-sheet = { $file }, { $sheet }
columns-same = Kolonnene er de samme som på arket over.
columns-sheet-text =
    { $rows ->
        [0] Overskrifter i rad { $header }. Ingen rader under.
        [one] Overskrifter i rad { $header }. 1 rad, til og med rad { $last }.
       *[other] Overskrifter i rad { $header }. { $rows } rader, fra rad { $first } til rad { $last }.
    }
columns-table = Kolonnene i { $sheet }
columns-column = Kolonne
columns-heading = Overskrift
columns-read-as = Lest som
columns-unread = Leses ikke
columns-unknown = Ukjent overskrift
columns-unknown-text = En ukjent overskrift vises ikke, og kolonnen blir ikke med i rapporten.
columns-skipped = Rader som ikke er tatt med
columns-skipped-rows = Rad { $rows }: { $reason }
columns-skipped-more = Rad { $rows } og { $more } til: { $reason }
columns-not-read = Dette er ikke lest
columns-missing = Kolonner som mangler
columns-missing-text = KOM ber om disse opplysningene. Legg til kolonnen i Excel og legg inn filen på nytt nederst på siden, eller kryss av hvis dere ikke har dem. Har kolonnen en annen overskrift, velger du hva den er i tabellen under.
columns-mend-text = Er noe lest feil, eller mangler noe? Husk å lagre i Excel først. Du ser da her hva som ble lest.
columns-leave-blank = Vi har ikke denne opplysningen
columns-choose = Hva er kolonne { $column }?
columns-keep = Husk kolonnene til neste år
columns-keep-text = Du har sagt hva egne kolonner er. Lagre det som en liten fil, og legg den inn sammen med regnearket neste gang. Den er for dere selv og skal ikke sendes.
columns-keep-save = Lagre kolonnene
columns-next = Se feil og advarsler

## 3 Feil og advarsler

findings-title = Feil og advarsler
findings-none = Ingen feil, og ingen advarsler.
findings-none-text = Gå videre og se hva som sendes.
findings-errors =
    { $count ->
        [one] feil
       *[other] feil
    }
findings-warnings =
    { $count ->
        [one] advarsel
       *[other] advarsler
    }
findings-notes =
    { $count ->
        [one] merknad
       *[other] merknader
    }
findings-fixed = { $fixed } av { $before } rettet siden sist
findings-new =
    { $count ->
        [one] 1 ny siden sist
       *[other] { $count } nye siden sist
    }
findings-again = Kontrollert på nytt sammen med det du la inn etterpå.
findings-how = Rett i Excel, og legg inn filen på nytt
findings-how-text = Husk å lagre i Excel først. Du ser da hva som er rettet siden sist.
findings-drop = Dra den rettede filen hit, eller velg den
findings-drop-hint = Den bytter ut den forrige
findings-drop-hint-many = Den bytter ut den som heter det samme
mended-which = Lagt inn som en ny fil: { $names }. Er det en rettet utgave av en av de andre, tar du bort den gamle. Ellers kan de samme personene bli meldt to ganger.
mended-take = Ta bort { $name }
mended-keep-all = Behold alle
findings-mark = Lagre en merket kopi av regnearket
findings-mark-of = Lagre en merket kopi av { $name }
findings-mark-text = I den merkede kopien har cellene farge og kommentar der noe er galt. Den inneholder alt som står i regnearket, også navn, og skal ikke sendes til noen. Rett i den opprinnelige filen, ikke i kopien.
findings-save = Lagre listen som en side
findings-error-heading = Feil
findings-error-text = Disse må rettes. Så lenge de står, kan ikke rapporten lages.
findings-warning-heading = Advarsler
findings-warning-text = Rett det som er galt. Det som skal stå, svarer du for. Svaret følger rapporten.
findings-note-heading = Merknader
findings-note-text = Bare til opplysning.
findings-note-show =
    { $count ->
        [one] Vis én merknad
       *[other] Vis { $count } merknader
    }
findings-views = Vis funnene
findings-by-rule = Etter regel
findings-by-row = Etter rad
rows-heading = Rad for rad
rows-text = Feil må rettes. Advarsler svarer du for regel for regel: svaret gjelder alle radene.
rows-noted-heading = Rader med bare merknader
rows-noted-show =
    { $count ->
        [one] Vis én rad
       *[other] Vis { $count } rader
    }
rows-row = Rad { $row }
rows-whole = Hele arket eller filen
rows-to-rule = Svar for: { $title }
rows-more-at-least = De første { $shown } av minst { $count } er vist.
severity-error = Feil
severity-warning = Advarsel
severity-note = Merknad
group-count =
    { $count ->
        [one] 1 sted
       *[other] { $count } steder
    }
group-found = Funnet
group-expected = Forventet
group-todo = Gjør dette
group-where = Hvor
group-show-all = Vis alle { $count }
group-show-fewer = Vis færre
group-more = De første { $shown } av { $count } er vist.
value-show = Vis verdien
value-show-in = Vis verdien i celle { $cell }
value-hide = Skjul verdien
value-hide-in = Skjul verdien i celle { $cell }
value-said = { $cell }: { $value }
reason-legend = Bekreft hvis det skal stå
reason-confirmed = Kontrollert mot kilden
reason-unknown = Lar seg ikke finne ut
reason-other = Annen grunn
reason-missing = Velg en grunn, eller rett i Excel.
summary-title = Du kan ikke gå videre ennå
summary-error = { $title }
summary-warning = Svar for: { $title }
findings-next = Se hva som sendes

## 4 Dette sendes

outgoing-title = Dette sendes
outgoing-locked-lead = Kontrollen er ferdig. For å lage filen til KOM trengs rundefilen og partnerpasset.
outgoing-locked-nil = For å lage nullrapporten trengs rundefilen og partnerpasset.
outgoing-locked-texts = For å lage filen til KOM trengs rundefilen og partnerpasset.
outgoing-continue = Se hva som sendes
outgoing-lead = Les gjennom før du lager filen. Ingenting er sendt ennå.
outgoing-refused = Rapporten kan ikke lages slik den er.
outgoing-from = Fra
outgoing-content = Innhold
outgoing-rows =
    { $rows ->
        [one] 1 person
       *[other] { $rows } personer
    }
outgoing-nil = Nullrapport: ingen personer å rapportere
outgoing-no-persons = Ingenting om personer. Det dere har sendt før om dem, blir stående.
outgoing-narrative =
    { $count ->
        [one] 1 tekst
       *[other] { $count } tekster
    }
outgoing-case =
    { $count ->
        [one] 1 tall fra saksskjemaet
       *[other] { $count } tall fra saksskjemaet
    }
outgoing-texts = Tekstene som sendes
leaks-title = Noe i teksten kan peke ut en person
leaks-lead = Se på hvert sted. Det som peker ut noen, må ut av teksten. Det andre kan stå hvis du svarer for det.
leaks-place = Står i { $place }.
leaks-reason-missing = Velg en grunn, eller rett teksten.
leaks-must-go = Dette må ut av teksten.
leaks-edit = Rett tekstdelen
leaks-case = Rett i Excel, lagre, og legg inn saksskjemaet på nytt.
leaks-case-add = Legg inn saksskjemaet på nytt
leaks-next = Gå videre
outgoing-tokens = Blir til koblingskoder
outgoing-tokens-text = Disse sendes ikke. De blir til koblingskoder, som ikke kan gjøres om igjen uten koblingsnøkkelen.
outgoing-identifier =
    { $count ->
        [one] { $label } i 1 rad
       *[other] { $label } i { $count } rader
    }
outgoing-no-identifiers = Ingen identifikatorer
outgoing-columns = Sendes som de er
outgoing-scan = Siste kontroll
outgoing-preview = Radene som sendes
outgoing-preview-all =
    { $rows ->
        [one] Raden slik KOM får den.
       *[other] Alle { $rows } radene, slik KOM får dem.
    }
outgoing-preview-text =
    { $rows ->
        [one] 1 rad av { $total }, slik KOM får den.
       *[other] De første { $rows } av { $total } rader, slik KOM får dem.
    }
outgoing-preview-row = Rad i arket
outgoing-preview-place = Radnummeret er det samme som i Excel, så du kan holde raden ved siden av arket. Det vises bare her og sendes ikke.
outgoing-payload = Nøyaktig det som sendes
outgoing-payload-text = Det samme som i den lesbare kopien, med linjeskift, før det blir signert og kryptert.
outgoing-payload-show = Vis teksten
outgoing-seal = Lag filen til KOM

done-title = Filen til KOM er klar
done-lead = Lagre filene, og send den første til KOM.
done-saved = lagret
done-bundle = Send denne til KOM
done-bundle-text = Rapporten, signert og kryptert. Bare KOM kan åpne den.
done-bundle-save = Lagre rapporten
done-receipt = Behold denne selv
done-receipt-text = Kvitteringen viser hvilken rad hver referanse hører til. Den trengs når KOM spør om noe. Den inneholder deres egne referanser og skal aldri sendes.
done-receipt-save = Lagre kvitteringen
done-readable = Lesbar kopi
done-readable-text = Det samme som KOM får, som tekst. For arkivet, hvis dere vil.
done-readable-save = Lagre kopien
done-send = Slik sender du
done-send-mail = Send { $file } som vedlegg til { $email }.
done-send-phone = Spørsmål? Ring KOM på { $phone }.
done-code = Når KOM ringer
done-code-text = Er passet nytt, ringer KOM og ber om denne koden før rapporten telles med:
done-hash = Filens avtrykk (SHA-256)
done-another = Oppdager du en feil senere, lager du bare en ny rapport. Den bytter ut den forrige.
done-restart-sure = Rapporten er ikke lagret. Vil du likevel starte på nytt?
done-restart-yes = Ja, start på nytt

## Bevis for at ingenting forlater siden

proof-title = Ingenting forlater siden
proof-lead = Her prøver siden selv alle veier ut av nettleseren, mot en adresse du velger. Da ser du hva som blir stoppet, og hva en nettleser lar stå åpent.
proof-address = Adresse å prøve mot
proof-address-hint = Maskin og port. Vil du se med egne øyne, lar du et program lytte der.
proof-address-wrong = Skriv maskin og port, for eksempel 127.0.0.1:49151.
proof-try = Prøv alle veier ut
proof-results = Dette skjedde
proof-worker-count =
    { $open ->
        [0]
            { $unsaid ->
                [0] I arbeidstråden, der regnearket er: alle { $count } veier er stengt.
               *[other] I arbeidstråden, der regnearket er: så vidt nettleseren sier, er ingen av { $count } veier åpne.
            }
       *[other] I arbeidstråden, der regnearket er: { $open } av { $count } veier er åpne.
    }
proof-worker-text = Regnearket og innholdet i cellene er bare der.
proof-page-count =
    { $open ->
        [0]
            { $unsaid ->
                [0] På selve siden: alle { $count } veier er stengt.
               *[other] På selve siden: så vidt nettleseren sier, er ingen av { $count } veier åpne.
            }
       *[other] På selve siden: { $open } av { $count } veier er åpne.
    }
proof-page-text = De som er åpne, slår nettleseren opp eller kobler til utenom reglene som en side kan sette. Derfor er regnearket ikke her.
proof-in-page = Siden
proof-in-worker = Arbeidstråden
proof-open = Åpne ({ $count })
proof-unsaid = Feilet uten forklaring ({ $count })
proof-unsaid-text = At noe feilet uten forklaring, betyr som regel at nettleseren stoppet det uten å si fra. Vil du være sikker, lar du et program lytte på adressen: der skal det ikke komme noe.
proof-stopped = Stoppet ({ $count })
proof-absent = Finnes ikke der ({ $count })
proof-crosses = Dette går mellom arbeidstråden og siden
proof-crosses-text = Regnearket leses i arbeidstråden og kommer ikke ut av den. Dette er alt som går over:
proof-crosses-shown = det som vises på skjermen: hvor det er feil, svarene som sendes, tekstene, deres egne referanser når du ber om radene KOM spør om, og verdien i en celle der noe er funnet, når du ber om den
proof-crosses-typed = det du skriver: de sju ordene, koblingsnøkkelen og tekstdelen
proof-crosses-files = filene som lages, når du lagrer dem
proof-not-tried = Én vei er ikke prøvd her: at siden bytter seg selv ut med en annen adresse. Nettleseren stopper den også, men da ville du mistet det du holder på med.
proof-same = Er dette den riktige siden?
proof-same-text = Siden er den samme filen for alle, hvert år. Regn ut avtrykket (SHA-256) av filen du åpnet, og sammenlign det med det som står i brevet fra KOM og hos nøkkelforvalteren.
