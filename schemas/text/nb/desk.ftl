### The partner's desk: what the page's worker says. Bokmål, nynorsk and English have the same messages.


## Why something is not done: what was found, what was expected, what to do

desk-unreadable = Filen kunne ikke leses.
    .todo = Den kan være åpen i et annet program, flyttet eller tom. Lagre og lukk den, og legg den inn på nytt.
desk-file-too-large = Filen er større enn { $max } MB og er ikke lest.
    .todo = Et skjema for ett år er lite. Se etter at det er riktig fil. Er det skjemaet, fjerner du bilder og ark som ikke hører til, lagrer og legger det inn på nytt.
desk-linkage-key-mistyped = Koblingsnøkkelen har en skrivefeil.
    .expected = En tekst som begynner med kobling1.
    .todo = Kopier hele teksten på nytt fra der du fikk den.
desk-already-sealed = Dette er en ferdig rapport (.omfang).
    .todo = Den skal sendes som den er. Legg inn regnearket hvis du vil lage en ny.
desk-a-receipt = Dette er en kvittering.
    .todo = Den skal bli hos dere og skal ikke sendes. Legg inn regnearket i stedet.
desk-no-round = Det er ikke lagt inn noen rundefil.
    .expected = En fil som heter round.omfang-round.
    .todo = Legg inn rundefilen dere fikk fra KOM, og prøv igjen.
desk-no-pass = Det er ikke åpnet noe partnerpass.
    .todo = Legg inn passet, og skriv de sju ordene.
desk-no-workbook = Det er ikke lagt inn noe regneark.
    .todo = Legg inn regnearket med skjemaet.
desk-phrase = Ordene åpner ikke passet.
    .expected = De sju ordene som ble vist da passet ble laget.
    .todo = Se etter skrivefeil, og at ordene står i riktig rekkefølge. Er ordene borte, må dere lage et nytt pass.
desk-not-a-pass = Filen er ikke et partnerpass.
    .todo = Legg inn passet dere lagret da dere laget det. Er det borte, lag et nytt.
desk-pass-partner = Passet er for «{ $partner }», som ikke er med i denne runden.
    .todo = Bruk deres eget pass, og rundefilen KOM sendte sist.
desk-pass-other-kom = Rundefilen er ikke fra det KOM som passet ble laget for.
    .todo = Ikke send noe. Ring KOM på nummeret dere har fra før, og spør om rundefilen er ekte.
desk-pass-linkage-key = Koblingsnøkkelen i passet er ikke den som gjelder for runden.
    .expected = Nøkkelen som nøkkelforvalteren delte ut for denne runden.
    .todo = Få riktig nøkkel fra nøkkelforvalteren, og lag passet på nytt. Ingenting er sendt.
desk-no-file-made = Nettleseren kunne ikke lage filen.
    .todo = Lukk andre faner og programmer, og prøv igjen.
desk-round-file = Rundefilen kan ikke leses.
    .todo = Be KOM sende den på nytt.
desk-round-signature = Rundefilen er endret etter at KOM signerte den.
    .todo = Ikke bruk den. Ring KOM på nummeret dere har fra før.
desk-round-version = Runden passer ikke til denne utgaven av siden.
    .todo = Hent siden på nytt fra adressen i brevet fra KOM.
desk-round-recipient = Rundefilens mottaker kan ikke brukes.
    .todo = Be KOM publisere runden på nytt.
desk-nothing-prepared = Det er ikke gjort klart noe å sende.
    .todo = Gå tilbake til kontrollen.
desk-errors-left = Det er { $count } feil som må rettes først.
    .todo = Rett dem i Excel, lagre, og legg inn filen på nytt.
desk-warnings-left = Det er advarsler som ikke er besvart.
    .todo = Rett dem i Excel, eller velg en grunn for hver av dem.
desk-empty-form = Skjemaet har ingen personer.
    .todo = Har dere ingen å rapportere, send en nullrapport.
desk-too-many-rows = Skjemaet har { $found } personer, flere enn én rapport kan ha ({ $limit }).
    .todo = Del skjemaet mellom to deler av organisasjonen, etter avtale med KOM.
desk-same-reference = To rader fikk samme referanse.
    .todo = Fyll ut «Egen referanse» i radene, og prøv igjen.
desk-not-of-the-form = Det som skulle sendes, er ikke slik skjemaet tillater, og er stoppet.
    .todo = Dette er en feil i siden. Ingenting er sendt. Si fra til KOM.
desk-text-identifies = { $count } steder i teksten kan peke ut en person.
    .todo = Ta dem ut av teksten, og legg den inn på nytt.

## What was read, and what is sent

unread-sheet = { $file }, { $sheet }: { $found }
unread-file = { $file }: { $found }
skipped-total = rad med summer
skipped-reference = bare referanse, ingen opplysninger
skipped-remark = merknad
scan-nil = Det sendes ingen rader og ingen fri tekst, bare hvem dere er, og at dere ikke har noen å rapportere.
scan-no-text = Det sendes ingen fri tekst. Radene inneholder bare svar fra listene, tall, en referanse som ikke sier noe om personen, og koblingskoder.
payload-left-out = … og { $count } rader til av samme slag. Alt står i den lesbare kopien.
id-duf = DUF-nummer
id-duf-unverified = DUF-nummer som ikke kunne kontrolleres
id-fnr = Fødselsnummer
id-dnr = D-nummer
id-name-date = Navn og fødselsdato

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
