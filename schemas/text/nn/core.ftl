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
place-cells = desse cellene
place-rows = desse radene
place-columns = desse kolonnene
sheet-number = ark { $number }
# A row that a duplicate repeats, where it stands in another sheet or file.
row-in-sheet = { $row } i { $sheet }
row-in-file = { $row } i { $sheet } i { $file }
row-in-text-file = { $row } i { $file }
# A file whose name is not known.
file-number = fil nummer { $number }

## Answers of a column

# One answer, in "Verdien i celle D7 er ikkje …".
choice-country = eit land
choice-partner = ein av partnarane i runden
choice-answer = eit av svara i lista
# All answers, where the list is too long to print.
choice-countries = eit land, «statslaus» eller «ukjend»
choice-partners = namn på partnarar i runden

## Severities

severity-error = feil
severity-warning = åtvaring
severity-note = merknad
severity-count-error = { $count ->
    [one] { $count } feil
   *[other] { $count } feil
}
severity-count-warning = { $count ->
    [one] { $count } åtvaring
   *[other] { $count } åtvaringar
}
severity-count-note = { $count ->
    [one] { $count } merknad
   *[other] { $count } merknader
}
# What each severity means for the sender.
severity-means-error = Må rettast før du kan sende.
severity-means-warning = Må rettast eller stadfestast før du kan sende.
severity-means-note = Berre til opplysning.

## Reasons for sending in spite of a warning

reason-confirmed = Sjekka, det stemmer
reason-unknown = Lèt seg ikkje finne ut
reason-other = Annan grunn

## Parts of a message about a rule

message-found = Funne
message-expected = Venta
message-todo = Gjer dette
message-why = Kvifor
message-example = Døme

## The annotated copy of a workbook

findings-sheet = Funn
findings-do-not-send = IKKJE SEND DENNE FILA. Ho inneheld alt som står i skjemaet, også namn og nummer, og er berre til eige bruk.
findings-advice = Rett i den opphavlege fila, ikkje i denne kopien. Raude celler må rettast, gule må rettast eller stadfestast. Slett kopien når du er ferdig.
findings-first = Dei { $shown } første av { $total } funn står her. Når dei er retta, kjem resten.
findings-severity = Alvor
findings-on-sheet = Ark
findings-place = Stad
findings-rule = Regel

## Families of rules, by the letters of their codes

family-ACC = Tilbodet om bistand
family-AGE = Alder, fødselsår og fødselsdato
family-BLK = Tomme celler
family-CHI = Barn
family-CRI = Straffesaka
family-DUF = DUF-nummer
family-DUP = Same person i fleire rader
family-EXP = Utnytting
family-FIL = Fila
family-IDN = Fødselsnummer og D-nummer
family-IMM = Utlendingssak
family-MEA = Tiltak
family-NAM = Namn
family-NRM = Lese på ein annan måte enn det er skrive
family-PAR = Andre instansar
family-REF = Eigen referanse
family-TAB = Tabellen i fila
family-VAL = Verdiar
family-YEA = Årstal

## Places in the texts that are sent

text-place-1 = punkt 1
text-place-2a = punkt 2a
text-place-2b = punkt 2b
text-place-3 = punkt 3
text-place-4 = punkt 4
text-place-5 = punkt 5
text-place-6 = punkt 6
text-place-challenges = saksskjemaet, utfordringar
text-place-why-not-charged = saksskjemaet, kvifor ikkje menneskehandel

## What stands in a cell, where it is nothing that was written there

value-blank = tom
value-error = ein feilverdi frå Excel
value-uncached = ein formel utan lagra svar
value-false = USANN
value-true = SANN
