# Words that several rooms need. One section a subject; ids are the same in nb, nn and en (tests/texts.rs).

## Lists and quotation

quoted = «{ $text }»
list-and = { $first } og { $last }
list-or = { $first } eller { $last }

## Places in a workbook

place-cell = celle { $cell }
place-row = rad { $row }
place-column = kolonne { $column }
# Several places of one rule, listed beneath.
place-cells = disse cellene
place-rows = disse radene
place-columns = disse kolonnene
sheet-number = ark { $number }
# A row that a duplicate repeats, where it stands in another sheet or file.
row-in-sheet = { $row } i { $sheet }
row-in-file = { $row } i { $sheet } i { $file }
row-in-text-file = { $row } i { $file }
# A file whose name is not known.
file-number = fil nummer { $number }

## Answers of a column

# One answer, in "Verdien i celle D7 er ikke …".
choice-country = et land
choice-partner = en av partnerne i runden
choice-answer = et av svarene i listen
# All answers, where the list is too long to print.
choice-countries = et land, «statsløs» eller «ukjent»
choice-partners = navn på partnere i runden

## Severities

severity-error = feil
severity-warning = advarsel
severity-note = merknad
severity-count-error = { $count ->
    [one] { $count } feil
   *[other] { $count } feil
}
severity-count-warning = { $count ->
    [one] { $count } advarsel
   *[other] { $count } advarsler
}
severity-count-note = { $count ->
    [one] { $count } merknad
   *[other] { $count } merknader
}
# What each severity means for the sender.
severity-means-error = Må rettes før du kan sende.
severity-means-warning = Må rettes eller bekreftes før du kan sende.
severity-means-note = Bare til opplysning.

## Reasons for sending in spite of a warning

reason-confirmed = Sjekket, det stemmer
reason-unknown = Lar seg ikke finne ut
reason-other = Annen grunn

## Parts of a message about a rule

message-found = Funnet
message-expected = Forventet
message-todo = Gjør dette
message-why = Hvorfor
message-example = Eksempel

## The annotated copy of a workbook

findings-sheet = Funn
findings-do-not-send = IKKE SEND DENNE FILEN. Den inneholder alt som står i skjemaet, også navn og numre, og er bare til eget bruk.
findings-advice = Rett i den opprinnelige filen, ikke i denne kopien. Røde celler må rettes, gule må rettes eller bekreftes. Slett kopien når du er ferdig.
findings-first = De { $shown } første av { $total } funn står her. Når de er rettet, kommer resten.
findings-severity = Alvor
findings-on-sheet = Ark
findings-place = Sted
findings-rule = Regel

## Families of rules, by the letters of their codes

family-ACC = Tilbudet om bistand
family-AGE = Alder, fødselsår og fødselsdato
family-BLK = Tomme celler
family-CHI = Barn
family-CRI = Straffesaken
family-DUF = DUF-nummer
family-DUP = Samme person i flere rader
family-EXP = Utnytting
family-FIL = Filen
family-IDN = Fødselsnummer og D-nummer
family-IMM = Utlendingssak
family-MEA = Tiltak
family-NAM = Navn
family-NRM = Lest på en annen måte enn det er skrevet
family-PAR = Andre instanser
family-REF = Egen referanse
family-TAB = Tabellen i filen
family-VAL = Verdier
family-YEA = Årstall

## Places in the texts that are sent

text-place-1 = punkt 1
text-place-2a = punkt 2a
text-place-2b = punkt 2b
text-place-3 = punkt 3
text-place-4 = punkt 4
text-place-5 = punkt 5
text-place-6 = punkt 6
text-place-challenges = saksskjemaet, utfordringer
text-place-why-not-charged = saksskjemaet, hvorfor ikke menneskehandel

## What stands in a cell, where it is nothing that was written there

value-blank = tom
value-error = en feilverdi fra Excel
value-uncached = en formel uten lagret svar
value-false = USANN
value-true = SANN
