### The partner's desk: what the page's worker says. Bokmål, nynorsk and English have the same messages.


## Why something is not done: what was found, what was expected, what to do

desk-unreadable = Fila kunne ikkje lesast.
    .todo = Ho kan vere open i eit anna program, flytta eller tom. Lagre og lukk ho, og legg ho inn på nytt.
desk-file-too-large = Fila er større enn { $max } MB og er ikkje lesen.
    .todo = Eit skjema for eitt år er lite. Sjå etter at det er rett fil. Er det skjemaet, fjernar du bilete og ark som ikkje høyrer til, lagrar og legg det inn på nytt.
desk-linkage-key-mistyped = Koplingsnøkkelen har ein skrivefeil.
    .expected = Ein tekst som byrjar med kobling1.
    .todo = Kopier heile teksten på nytt frå der du fekk han.
desk-already-sealed = Dette er ein ferdig rapport (.omfang).
    .todo = Han skal sendast som han er. Legg inn reknearket om du vil lage ein ny.
desk-a-receipt = Dette er ei kvittering.
    .todo = Ho skal bli hos dykk og skal ikkje sendast. Legg inn reknearket i staden.
desk-no-round = Det er ikkje lagt inn noka rundefil.
    .expected = Ei fil som heiter round.omfang-round.
    .todo = Legg inn rundefila de fekk frå KOM, og prøv igjen.
desk-no-pass = Det er ikkje opna noko partnarpass.
    .todo = Legg inn passet, og skriv dei sju orda.
desk-no-workbook = Det er ikkje lagt inn noko rekneark.
    .todo = Legg inn reknearket med skjemaet.
desk-phrase = Orda opnar ikkje passet.
    .expected = Dei sju orda som vart viste då passet vart laga.
    .todo = Sjå etter skrivefeil, og at orda står i rett rekkjefølgje. Er orda borte, må de lage eit nytt pass.
desk-not-a-pass = Fila er ikkje eit partnarpass.
    .todo = Legg inn passet de lagra då de laga det. Er det borte, lag eit nytt.
desk-pass-partner = Passet er for «{ $partner }», som ikkje er med i denne runden.
    .todo = Bruk dykkar eige pass, og rundefila KOM sende sist.
desk-pass-other-kom = Rundefila er ikkje frå det KOM som passet vart laga for.
    .todo = Ikkje send noko. Ring KOM på nummeret de har frå før, og spør om rundefila er ekte.
desk-pass-linkage-key = Koplingsnøkkelen i passet er ikkje den som gjeld for runden.
    .expected = Nøkkelen som nøkkelforvaltaren delte ut for denne runden.
    .todo = Få rett nøkkel frå nøkkelforvaltaren, og lag passet på nytt. Ingenting er sendt.
desk-no-file-made = Nettlesaren kunne ikkje lage fila.
    .todo = Lukk andre faner og program, og prøv igjen.
desk-round-file = Rundefila kan ikkje lesast.
    .todo = Be KOM sende ho på nytt.
desk-round-signature = Rundefila er endra etter at KOM signerte ho.
    .todo = Ikkje bruk ho. Ring KOM på nummeret de har frå før.
desk-round-version = Runden passar ikkje til denne utgåva av sida.
    .todo = Hent sida på nytt frå adressa i brevet frå KOM.
desk-round-recipient = Mottakaren i rundefila kan ikkje brukast.
    .todo = Be KOM publisere runden på nytt.
desk-nothing-prepared = Det er ikkje gjort klart noko å sende.
    .todo = Gå tilbake til kontrollen.
desk-errors-left = Det er { $count } feil som må rettast først.
    .todo = Rett dei i Excel, lagre, og legg inn fila på nytt.
desk-warnings-left = Det er åtvaringar som ikkje er svara på.
    .todo = Rett dei i Excel, eller vel ei grunngjeving for kvar av dei.
desk-empty-form = Skjemaet har ingen personar.
    .todo = Har de ingen å rapportere, send ein nullrapport.
desk-too-many-rows = Skjemaet har { $found } personar, fleire enn éin rapport kan ha ({ $limit }).
    .todo = Del skjemaet mellom to delar av organisasjonen, etter avtale med KOM.
desk-same-reference = To rader fekk same referanse.
    .todo = Fyll ut «Eigen referanse» i radene, og prøv igjen.
desk-not-of-the-form = Det som skulle sendast, er ikkje slik skjemaet tillèt, og er stoppa.
    .todo = Dette er ein feil i sida. Ingenting er sendt. Sei frå til KOM.
desk-text-identifies = { $count } stader i teksten kan peike ut ein person.
    .todo = Ta dei ut av teksten, og legg han inn på nytt.

## What was read, and what is sent

unread-sheet = { $file }, { $sheet }: { $found }
unread-file = { $file }: { $found }
skipped-total = rad med summar
skipped-reference = berre referanse, ingen opplysningar
skipped-remark = merknad
scan-nil = Det blir ikkje sendt nokon rader eller fri tekst, berre kven de er, og at de ikkje har nokon å rapportere.
scan-no-text = Det blir ikkje sendt fri tekst. Radene inneheld berre svar frå listene, tal, ein referanse som ikkje seier noko om personen, og koplingskodar.
payload-left-out = … og { $count } rader til av same slag. Alt står i den lesbare kopien.
id-duf = DUF-nummer
id-duf-unverified = DUF-nummer som ikkje kunne kontrollerast
id-fnr = Fødselsnummer
id-dnr = D-nummer
id-name-date = Namn og fødselsdato

## Dates

long-date = { $day }. { $month } { $year }
month-01 = januar
month-02 = februar
month-03 = mars
month-04 = april
month-05 = mai
month-06 = juni
month-07 = juli
month-08 = august
month-09 = september
month-10 = oktober
month-11 = november
month-12 = desember
