# Sida for partnaren, nynorsk. Dei same nøklane og variablane står i nb og en (cargo xtask test text).

## Ramma

page-title = omfang – rapportering til KOM
page-tagline = Rapporter moglege offer for menneskehandel utan å røpe kven dei er
page-skip = Hopp til innhaldet
page-language = Språk
page-demo = Øving: denne runden er laga for å prøve seg fram. Ikkje bruk ekte opplysningar.
page-steps = Steg
page-step-done = ferdig
step-files = Legg inn filer
step-columns = Det som vart lese
step-findings = Feil og åtvaringar
step-outgoing = Dette blir sendt
page-foot-local = Alt skjer på denne maskina. Sida lagrar ingenting, og ho har ikkje lov til å bruke nettet.
page-foot-version = omfang, versjon { $version }
page-foot-proof = Sjå at ingenting forlèt sida
back = Tilbake
next = Gå vidare
cancel = Avbryt
restart = Start på nytt
message-expected = Venta:

## Når noko tek tid

busy-starting = Gjer sida klar …
busy-reading = Les fila …
busy-making = Lagar passet …
busy-opening = Opnar passet. Det tek nokre sekund …
busy-checking = Les og kontrollerer reknearket …
busy-marking = Lagar ein merkt kopi …
busy-preparing = Gjer om identifikatorar og set saman det som skal sendast …
busy-sealing = Signerer og krypterer …
busy-proving = Prøver alle vegar ut …
busy-percent = { $percent } prosent ferdig
cancelled = Avbrote. Filene ligg der framleis, men passet må opnast på nytt.

## Når det ikkje går

unavailable-title = Sida verkar ikkje i denne nettlesaren
unavailable-worker = Nettlesaren lèt ikkje sida arbeide i bakgrunnen (Web Worker). På ei styrt maskin kan det vere slått av for filer som ligg på disken.
unavailable-wasm = Nettlesaren lèt ikkje sida køyre WebAssembly. På ei styrt maskin kan det vere slått av.
unavailable-inflate = Nettlesaren er for gammal til å pakke ut programmet i sida.
unavailable-todo = Prøv sida i ein annan nettlesar, til dømes Microsoft Edge, Google Chrome eller Firefox frå 2023 eller seinare. Hjelper ikkje det, vis denne teksten til dei som driftar maskina, eller bruk kommandolinjeverktøyet omfang.
broken-title = Noko gjekk gale i programmet
broken-text = Det er ein feil hos oss, ikkje hos deg. Ingenting er sendt, og filene dine er ikkje endra.
broken-place = Sei frå til KOM, og oppgje denne staden i programmet: { $place }
broken-no-place = Sei frå til KOM kva du gjorde då det skjedde.

## 0 Før du byrjar

start-title = Før du byrjar
start-lead = Her kontrollerer du reknearket med moglege offer for menneskehandel og lagar ei kryptert fil som du sender til KOM. Namn, fødselsdatoar og nummer blir gjorde om til kodar på denne maskina. KOM kan sjå om to etatar melder den same personen, men ikkje kven det er.
start-need = Dette treng du
start-need-workbook = Reknearket
start-need-workbook-text = Skjemaet i Excel, ei rad for kvar person.
start-need-round = Rundefila
start-need-round-text = Ei lita fil som de har fått frå KOM for dette rapporteringsåret.
start-need-pass = Partnarpasset
start-need-pass-text = Fila som viser at rapporten kjem frå dykk, og dei sju orda som opnar ho.
start-check-only = Vil du berre kontrollere reknearket, treng du verken rundefil eller pass.
start-begin = Byrj
start-first = Første gong?
start-first-text = Har de ikkje partnarpass enno, lagar du det sjølv her på sida. Det blir gjort éin gong og tek om lag fem minutt. Ha rundefila og, dersom de skal sende identifikatorar, koplingsnøkkelen klar.
start-first-button = Lag partnarpass
start-how = Slik går det føre seg
start-how-files = Du legg inn filene.
start-how-columns = Du ser kva som vart lese, kolonne for kolonne.
start-how-findings = Du rettar feil i Excel og svarar for åtvaringar.
start-how-outgoing = Du ser nøyaktig kva som blir sendt, og lagrar fila til KOM.

## 1 Filene

files-title = Legg inn filene
files-lead = Legg inn reknearket, rundefila og partnarpasset, alle på éin gong eller éi om gongen. Sida ser sjølv kva som er kva.
drop-label = Dra filer hit, eller vel dei
drop-hint = Rekneark (.xlsx, .xlsm eller .csv), rundefil og partnarpass
drop-button = Vel filer
files-list = Filene du har lagt inn
files-none = Du har ikkje lagt inn nokon filer enno.
files-remove = Fjern
files-remove-file = Fjern { $name }
files-removed = { $name } er fjerna.
files-added = { $name } er lagd inn: { $kind }.
files-replaced = { $name } er bytt ut.
files-unusable-name = { $name } kan ikkje brukast.
kind-workbook = Rekneark
kind-round = Rundefil
kind-pass = Partnarpass
kind-linkage-key = Koplingsnøkkel
kind-narrative = Tekstdel
kind-case = Saksskjema
kind-columns = Kolonner frå i fjor
kind-questions = Spørsmål frå KOM
kind-receipt = Kvittering
kind-not-for-this-page = Høyrer ikkje heime her
kind-unreadable = Kan ikkje lesast
size-kb = { $size } kB
size-mb = { $size } MB
round-title = Runden
round-year = Rapporteringsår { $year }
round-deadline = Frist: { $deadline }
round-fingerprint = Avtrykket til KOM: { $fingerprint }
round-fingerprint-hint = Det skal vere likt det som står i brevet frå KOM.
missing-title = For å sende manglar du
missing-round = rundefila frå KOM
missing-pass = partnarpasset
missing-open = å opne partnarpasset
missing-text = Du kan kontrollere reknearket utan.
files-need-workbook = Legg inn eit rekneark først.
files-check = Les reknearket
open-title = Opne partnarpasset
open-label = Dei sju orda
open-hint = Skriv orda med mellomrom, i same rekkjefølgje som på arket ditt.
open-button = Opne passet
open-empty = Skriv dei sju orda.
open-as = Passet er opna for { $name }.
open-no-key = Passet har ingen koplingsnøkkel. Rapporten kan difor ikkje ha med namn, fødselsdatoar eller nummer.
files-make-pass = Har de ikkje pass?
files-make-pass-text = Lag det her første gong, eller dersom passet eller orda er borte.
files-forms = Treng de skjemaet?
files-forms-text = Excel-skjema med nedtrekkslister og døme. Politidistrikt, særorgan og statsadvokatar har saksskjemaet i tillegg.
files-forms-person = Hent personskjemaet
files-forms-case = Hent saksskjemaet
files-narrative = Tekstdel og saksskjema
files-narrative-text = Skal de svare på dei seks punkta frå KOM, skriv du svara her, eller legg inn eit Word-dokument eller eit Excel-ark der kvart svar byrjar med nummeret sitt. Eit saksskjema i Excel legg du inn som dei andre filene.
files-narrative-write = Skriv tekstdelen
files-narrative-see = Sjå og rett tekstdelen
nil-title = Ingen å rapportere?
nil-text = Då sender de ein nullrapport. Det er eit ordentleg svar: KOM fører 0 på dykk, ikkje «ingen rapport».
nil-workbook = Det ligg eit rekneark her. Ta bort reknearket først, eller send personane i det.
nil-button = Lag nullrapport
nil-sure = Ein nullrapport seier at de ikkje har følgt opp nokon moglege offer for menneskehandel i rapporteringsåret. Stemmer det?
nil-confirm = Ja, lag nullrapport
nil-empty-title = Skjemaet er tomt
nil-empty-text = Ingen personar vart funne. Har de ingen å rapportere, sender de ein nullrapport. Det er eit ordentleg svar: KOM fører 0 på dykk, ikkje «ingen rapport».

## Tekstdelen

narrative-title = Tekstdelen
narrative-lead = Svar på det de har noko å seie om. Eit punkt utan svar blir ikkje sendt.
narrative-nobody = Skriv ikkje namn, nummer, fødselsdatoar eller anna som peiker ut nokon. Teksten blir send slik han står.
narrative-name = Tekstdel, skriven her
narrative-1 = 1. Dei to mest krevjande oppgåvene i arbeidet med å hjelpe offer
narrative-2a = 2a. Kva de har gjort med dei
narrative-2b = 2b. Kva som må til
narrative-3 = 3. Dei to viktigaste opplæringstiltaka for tilsette
narrative-4 = 4. Interne rutinar og reglar de har laga
narrative-5 = 5. Informasjonstiltak og kampanjar
narrative-6 = 6. Andre forhold eller tal
narrative-keep = Bruk teksten
narrative-draft = Noko du har skrive i tekstdelen, er ikkje teke i bruk enno, og blir ikkje med i rapporten.
narrative-draft-go = Skriv vidare på tekstdelen
narrative-replaced = Fila med tekstdelen har teke plassen til det du skreiv her.
narrative-take-back = Hent tilbake det eg skreiv

## Spørsmål frå KOM

questions-title = Spørsmål frå KOM
questions-start = KOM har sendt spørsmål. Legg inn kvitteringa, så ser de kva rader dei gjeld.
questions-receipt = Kvitteringa skal bli hos dykk og skal ikkje sendast. Ho trengst berre når KOM har sendt spørsmål: legg då inn lista frå KOM òg.
questions-ready = KOM har sendt spørsmål, og kvitteringa er lagd inn.
questions-show = Vis radene
questions-lead = Dette er radene KOM spør om. Rett eller fyll ut i reknearket, lagre det, og lag ein ny rapport. Han byter ut den førre.
questions-stays = Ingenting av dette blir sendt. KOM kjenner berre referansane.
questions-table = Radene KOM spør om
questions-place = { $file }, arket «{ $sheet }», rad { $row }
questions-place-text = { $file }, rad { $row }
questions-own = Eigen referanse
questions-reference = KOMs referanse
questions-fields = Kva de skal sjå på
questions-todo = Kva de skal gjere
questions-moved = Radnummera er slik dei var då rapporten vart laga. Har de lagt til eller sortert rader sidan, finn de rada ved eigen referanse.
questions-unknown-title = Nokre av spørsmåla gjeld rader som ikkje står på kvitteringa
questions-unknown-text = Kvitteringa høyrer truleg til ein annan rapport. Legg inn kvitteringa for rapporten de sende sist. Finst ho ikkje, ring KOM og oppgi referansane: { $references }

## Partnarpasset, første gong

pass-title = Lag partnarpass
pass-lead = Passet viser KOM at rapporten kjem frå dykk. Det blir laga her på maskina, og berre de har det.
pass-drop-hint = Rundefila og koplingsnøkkelen
pass-round-needed = Rundefila frå KOM trengst for å lage passet.
pass-partner = Kva etat eller organisasjon er de?
pass-partner-choose = Vel frå lista
pass-partner-empty = Vel kven de er.
pass-key-title = Koplingsnøkkelen
pass-key-text = Den som har ansvar for nøkkelen, har gjeve han til dykk utanom KOM. Med han kan KOM sjå at to etatar melder same person. Utan han kan de rapportere, men ikkje med namn, fødselsdatoar eller nummer.
pass-key-there = Koplingsnøkkelen er lagd inn: { $name }
pass-key-paste = Eller lim inn teksten som byrjar med «kobling1»
pass-key-add = Legg inn teksten
pass-key-none = Vi sender ikkje identifikatorar, og lagar passet utan koplingsnøkkel
pass-key-empty = Legg inn koplingsnøkkelen, eller kryss av for at de ikkje skal ha han.
pass-make = Lag passet
phrase-title = Skriv ned desse sju orda
phrase-lead = Orda opnar passet. Dei blir viste berre no, og ingen kan finne dei att for dykk.
phrase-never = Les aldri orda høgt for nokon, heller ikkje for KOM.
phrase-keep = Skriv dei ut eller skriv dei av, og legg arket ein annan stad enn passet.
phrase-print = Skriv ut
phrase-print-only = Orda til partnarpasset for { $name }. Oppbevar dei innelåste, og ikkje saman med passet.
phrase-next = Eg har orda på papir
save-title = Lagre passet
save-lead = Legg det der berre dei som rapporterer, kjem til. De treng det kvar gong de rapporterer.
save-button = Lagre passet
save-first = Lagre passet før du går vidare.
save-done = Passet er lagra. Orda trengst på neste side.
repeat-title = Skriv dei sju orda
repeat-lead = Då veit du at arket stemmer, og passet blir opna.
repeat-lost = Har du ikkje orda, må passet lagast på nytt.
repeat-again = Lag passet på nytt
code-title = Koden som KOM spør om
code-lead = Når KOM får den første sendinga frå dykk, ringjer dei til nummeret dei har frå før. Då les du opp desse sifra. Har KOM ikkje fått dei stadfesta, blir rapporten liggjande.
code-label = Påmeldingskode
code-safe = Denne koden er ikkje hemmeleg. Du finn han att på siste side kvar gong.
code-next = Gå til filene

## 2 Det som vart lese

columns-title = Dette vart lese
columns-rows =
    { $rows ->
        [0] Ingen rader med personar vart funne.
        [one] Éi rad med ein person vart lesen.
       *[other] { $rows } rader med personar vart lesne.
    }
columns-lead = Sjå at arka er dei rette, og at kvar kolonne er forstått slik de meiner ho.
columns-assumed-year = Utan rundefil er reknearket lese som skjemaet for { $year }. Legg inn rundefila frå KOM når du skal sende.
columns-sheet = { $file }, { $sheet }
columns-same = Kolonnane er dei same som på arket over.
columns-sheet-text =
    { $rows ->
        [0] Overskrifter i rad { $header }. Ingen rader under.
        [one] Overskrifter i rad { $header }. 1 rad, til og med rad { $last }.
       *[other] Overskrifter i rad { $header }. { $rows } rader, frå rad { $first } til rad { $last }.
    }
columns-table = Kolonnane i { $sheet }
columns-column = Kolonne
columns-heading = Overskrift
columns-read-as = Lesen som
columns-unread = Blir ikkje lesen
columns-unknown = Ukjend overskrift
columns-unknown-text = Ei ukjend overskrift blir ikkje vist, og kolonna blir ikkje med i rapporten.
columns-skipped = Rader som ikkje er tekne med
columns-skipped-rows = Rad { $rows }: { $reason }
columns-skipped-more = Rad { $rows } og { $more } til: { $reason }
columns-not-read = Dette er ikkje lese
columns-missing = Kolonner som manglar
columns-missing-text = KOM ber om desse opplysningane. Legg til kolonna i Excel og legg inn fila på nytt nedst på sida, eller kryss av dersom de ikkje har dei. Har kolonna ei anna overskrift, vel du kva ho er i tabellen under.
columns-mend-text = Er noko lese feil, eller manglar noko? Hugs å lagre i Excel først. Du ser då her kva som vart lese.
columns-leave-blank = Vi har ikkje denne opplysninga
columns-choose = Kva er kolonne { $column }?
columns-keep = Hugs kolonnene til neste år
columns-keep-text = Du har sagt kva eigne kolonner er. Lagre det som ei lita fil, og legg ho inn saman med reknearket neste gong. Ho er for dykk sjølve og skal ikkje sendast.
columns-keep-save = Lagre kolonnene
columns-next = Sjå feil og åtvaringar

## 3 Feil og åtvaringar

findings-title = Feil og åtvaringar
findings-none = Ingen feil, og ingen åtvaringar.
findings-none-text = Gå vidare og sjå kva som blir sendt.
findings-errors =
    { $count ->
        [one] feil
       *[other] feil
    }
findings-warnings =
    { $count ->
        [one] åtvaring
       *[other] åtvaringar
    }
findings-notes =
    { $count ->
        [one] merknad
       *[other] merknader
    }
findings-fixed = { $fixed } av { $before } retta sidan sist
findings-new =
    { $count ->
        [one] 1 ny sidan sist
       *[other] { $count } nye sidan sist
    }
findings-again = Kontrollert på nytt saman med det du la inn etterpå.
findings-how = Rett i Excel, og legg inn fila på nytt
findings-how-text = Hugs å lagre i Excel først. Du ser då kva som er retta sidan sist.
findings-drop = Dra den retta fila hit, eller vel ho
findings-drop-hint = Ho byter ut den førre
findings-drop-hint-many = Ho byter ut den som heiter det same
mended-which = Lagd inn som ei ny fil: { $names }. Er det ei retta utgåve av ei av dei andre, tek du bort den gamle. Elles kan dei same personane bli melde to gonger.
mended-take = Ta bort { $name }
mended-keep-all = Behald alle
findings-mark = Lagre ein merkt kopi av reknearket
findings-mark-of = Lagre ein merkt kopi av { $name }
findings-mark-text = I den merkte kopien har cellene farge og kommentar der noko er gale. Han inneheld alt som står i reknearket, også namn, og skal ikkje sendast til nokon. Rett i den opphavlege fila, ikkje i kopien.
findings-save = Lagre lista som ei side
findings-error-heading = Feil
findings-error-text = Desse må rettast. Så lenge dei står, kan ikkje rapporten lagast.
findings-warning-heading = Åtvaringar
findings-warning-text = Rett det som er gale. Det som skal stå, svarar du for. Svaret følgjer rapporten.
findings-note-heading = Merknader
findings-note-text = Berre til opplysning.
findings-note-show =
    { $count ->
        [one] Vis éin merknad
       *[other] Vis { $count } merknader
    }
findings-views = Vis funna
findings-by-rule = Etter regel
findings-by-row = Etter rad
rows-heading = Rad for rad
rows-text = Feil må rettast. Åtvaringar svarer du for regel for regel: svaret gjeld alle radene.
rows-noted-heading = Rader med berre merknader
rows-noted-show =
    { $count ->
        [one] Vis éi rad
       *[other] Vis { $count } rader
    }
rows-row = Rad { $row }
rows-whole = Heile arket eller fila
rows-to-rule = Svar for: { $title }
rows-more-at-least = Dei første { $shown } av minst { $count } er viste.
severity-error = Feil
severity-warning = Åtvaring
severity-note = Merknad
group-count =
    { $count ->
        [one] 1 stad
       *[other] { $count } stader
    }
group-found = Funne
group-expected = Venta
group-todo = Gjer dette
group-where = Kvar
group-show-all = Vis alle { $count }
group-show-fewer = Vis færre
group-more = Dei første { $shown } av { $count } er viste.
value-show = Vis verdien
value-show-in = Vis verdien i celle { $cell }
value-hide = Gøym verdien
value-hide-in = Gøym verdien i celle { $cell }
value-said = { $cell }: { $value }
reason-legend = Stadfest om det skal stå
reason-confirmed = Kontrollert mot kjelda
reason-unknown = Lèt seg ikkje finne ut
reason-other = Annan grunn
reason-missing = Vel ein grunn, eller rett i Excel.
summary-title = Du kan ikkje gå vidare enno
summary-error = { $title }
summary-warning = Svar for: { $title }
findings-next = Sjå kva som blir sendt

## 4 Dette blir sendt

outgoing-title = Dette blir sendt
outgoing-locked-lead = Kontrollen er ferdig. For å lage fila til KOM trengst rundefila og partnarpasset.
outgoing-locked-nil = For å lage nullrapporten trengst rundefila og partnarpasset.
outgoing-locked-texts = For å lage fila til KOM trengst rundefila og partnarpasset.
outgoing-continue = Sjå kva som blir sendt
outgoing-lead = Les gjennom før du lagar fila. Ingenting er sendt enno.
outgoing-refused = Rapporten kan ikkje lagast slik han er.
outgoing-from = Frå
outgoing-content = Innhald
outgoing-rows =
    { $rows ->
        [one] 1 person
       *[other] { $rows } personar
    }
outgoing-nil = Nullrapport: ingen personar å rapportere
outgoing-no-persons = Ingenting om personar. Det de har sendt før om dei, blir ståande.
outgoing-narrative =
    { $count ->
        [one] 1 tekst
       *[other] { $count } tekstar
    }
outgoing-case =
    { $count ->
        [one] 1 tal frå saksskjemaet
       *[other] { $count } tal frå saksskjemaet
    }
outgoing-texts = Tekstane som blir sende
leaks-title = Noko i teksten kan peike ut ein person
leaks-lead = Sjå på kvar stad. Det som peiker ut nokon, må ut av teksten. Det andre kan stå dersom du svarer for det.
leaks-place = Står i { $place }.
leaks-reason-missing = Vel ein grunn, eller rett teksten.
leaks-must-go = Dette må ut av teksten.
leaks-edit = Rett tekstdelen
leaks-case = Rett i Excel, lagre, og legg inn saksskjemaet på nytt.
leaks-case-add = Legg inn saksskjemaet på nytt
leaks-next = Gå vidare
outgoing-tokens = Blir til koplingskodar
outgoing-tokens-text = Desse blir ikkje sende. Dei blir til koplingskodar, som ikkje kan gjerast om att utan koplingsnøkkelen.
outgoing-identifier =
    { $count ->
        [one] { $label } i 1 rad
       *[other] { $label } i { $count } rader
    }
outgoing-no-identifiers = Ingen identifikatorar
outgoing-columns = Blir sende som dei er
outgoing-scan = Siste kontroll
outgoing-preview = Radene som blir sende
outgoing-preview-all =
    { $rows ->
        [one] Rada slik KOM får ho.
       *[other] Alle dei { $rows } radene, slik KOM får dei.
    }
outgoing-preview-text =
    { $rows ->
        [one] 1 rad av { $total }, slik KOM får ho.
       *[other] Dei første { $rows } av { $total } rader, slik KOM får dei.
    }
outgoing-preview-row = Rad i arket
outgoing-preview-place = Radnummeret er det same som i Excel, så du kan halde rada ved sida av arket. Det blir berre vist her og blir ikkje sendt.
outgoing-payload = Nøyaktig det som blir sendt
outgoing-payload-text = Det same som i den lesbare kopien, med linjeskift, før det blir signert og kryptert.
outgoing-payload-show = Vis teksten
outgoing-seal = Lag fila til KOM

done-title = Fila til KOM er klar
done-lead = Lagre filene, og send den første til KOM.
done-saved = lagra
done-bundle = Send denne til KOM
done-bundle-text = Rapporten, signert og kryptert. Berre KOM kan opne han.
done-bundle-save = Lagre rapporten
done-receipt = Behald denne sjølv
done-receipt-text = Kvitteringa viser kva rad kvar referanse høyrer til. Ho trengst når KOM spør om noko. Ho inneheld dykkar eigne referansar og skal aldri sendast.
done-receipt-save = Lagre kvitteringa
done-readable = Lesbar kopi
done-readable-text = Det same som KOM får, som tekst. For arkivet, om de vil.
done-readable-save = Lagre kopien
done-send = Slik sender du
done-send-mail = Send { $file } som vedlegg til { $email }.
done-send-phone = Spørsmål? Ring KOM på { $phone }.
done-code = Når KOM ringjer
done-code-text = Er passet nytt, ringjer KOM og ber om denne koden før rapporten blir teld med:
done-hash = Avtrykket til fila (SHA-256)
done-another = Oppdagar du ein feil seinare, lagar du berre ein ny rapport. Han byter ut den førre.
done-restart-sure = Rapporten er ikkje lagra. Vil du likevel starte på nytt?
done-restart-yes = Ja, start på nytt

## Prov for at ingenting forlèt sida

proof-title = Ingenting forlèt sida
proof-lead = Her prøver sida sjølv alle vegar ut av nettlesaren, mot ei adresse du vel. Då ser du kva som blir stoppa, og kva ein nettlesar lèt stå ope.
proof-address = Adresse å prøve mot
proof-address-hint = Maskin og port. Vil du sjå med eigne auge, lèt du eit program lytte der.
proof-address-wrong = Skriv maskin og port, til dømes 127.0.0.1:49151.
proof-try = Prøv alle vegar ut
proof-results = Dette skjedde
proof-worker-count =
    { $open ->
        [0]
            { $unsaid ->
                [0] I arbeidstråden, der reknearket er: alle { $count } vegar er stengde.
               *[other] I arbeidstråden, der reknearket er: så vidt nettlesaren seier, er ingen av { $count } vegar opne.
            }
       *[other] I arbeidstråden, der reknearket er: { $open } av { $count } vegar er opne.
    }
proof-worker-text = Reknearket og innhaldet i cellene er berre der.
proof-page-count =
    { $open ->
        [0]
            { $unsaid ->
                [0] På sjølve sida: alle { $count } vegar er stengde.
               *[other] På sjølve sida: så vidt nettlesaren seier, er ingen av { $count } vegar opne.
            }
       *[other] På sjølve sida: { $open } av { $count } vegar er opne.
    }
proof-page-text = Dei som er opne, slår nettlesaren opp eller koplar til utanom reglane som ei side kan setje. Difor er reknearket ikkje her.
proof-in-page = Sida
proof-in-worker = Arbeidstråden
proof-open = Opne ({ $count })
proof-unsaid = Feila utan forklaring ({ $count })
proof-unsaid-text = At noko feila utan forklaring, tyder som regel at nettlesaren stoppa det utan å seie frå. Vil du vere sikker, lèt du eit program lytte på adressa: der skal det ikkje kome noko.
proof-stopped = Stoppa ({ $count })
proof-absent = Finst ikkje der ({ $count })
proof-crosses = Dette går mellom arbeidstråden og sida
proof-crosses-text = Reknearket blir lese i arbeidstråden og kjem ikkje ut av han. Dette er alt som går over:
proof-crosses-shown = det som blir vist på skjermen: kvar det er feil, svara som blir sende, tekstane, dykkar eigne referansar når du ber om radene KOM spør om, og verdien i ei celle der noko er funne, når du ber om han
proof-crosses-typed = det du skriv: dei sju orda, koplingsnøkkelen og tekstdelen
proof-crosses-files = filene som blir laga, når du lagrar dei
proof-not-tried = Éin veg er ikkje prøvd her: at sida byter seg sjølv ut med ei anna adresse. Nettlesaren stoppar han òg, men då ville du mist det du held på med.
proof-same = Er dette den rette sida?
proof-same-text = Sida er den same fila for alle, kvart år. Rekn ut avtrykket (SHA-256) av fila du opna, og samanlikn det med det som står i brevet frå KOM og hos nøkkelforvaltaren.
