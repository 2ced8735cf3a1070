# Words that several rooms need. One section a subject; ids are the same in nb, nn and en (tests/texts.rs).

## Lists and quotation

quoted = “{ $text }”
list-and = { $first } and { $last }
list-or = { $first } or { $last }

## Places in a workbook

place-cell = cell { $cell }
place-row = row { $row }
place-column = column { $column }
# Several places of one rule, listed beneath.
place-cells = these cells
place-rows = these rows
place-columns = these columns
sheet-number = sheet { $number }
# A row that a duplicate repeats, where it stands in another sheet or file.
row-in-sheet = { $row } in { $sheet }
row-in-file = { $row } in { $sheet } of { $file }
row-in-text-file = { $row } in { $file }
# A file whose name is not known.
file-number = file number { $number }

## Answers of a column

# One answer, in "The value in cell D7 is not …".
choice-country = a country
choice-partner = one of the partners in the round
choice-answer = one of the answers in the list
# All answers, where the list is too long to print.
choice-countries = a country, “stateless” or “unknown”
choice-partners = names of partners in the round

## Severities

severity-error = error
severity-warning = warning
severity-note = note
severity-count-error = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
severity-count-warning = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
severity-count-note = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
# What each severity means for the sender.
severity-means-error = Must be corrected before you can send.
severity-means-warning = Must be corrected or confirmed before you can send.
severity-means-note = For your information only.

## Reasons for sending in spite of a warning

reason-confirmed = Checked, it is correct
reason-unknown = Cannot be found out
reason-other = Another reason

## Parts of a message about a rule

message-found = Found
message-expected = Expected
message-todo = What to do
message-why = Why
message-example = Example

## The annotated copy of a workbook

findings-sheet = Findings
findings-do-not-send = DO NOT SEND THIS FILE. It contains all that stands in the form, names and numbers too, and is for your own use only.
findings-advice = Correct the original file, not this copy. Red cells must be corrected, yellow ones corrected or confirmed. Delete the copy when you are done.
findings-first = The first { $shown } of { $total } findings are listed. When they are corrected, the rest follow.
findings-severity = Severity
findings-on-sheet = Sheet
findings-place = Place
findings-rule = Rule

## Families of rules, by the letters of their codes

family-ACC = The offer of assistance
family-AGE = Age, year of birth and date of birth
family-BLK = Empty cells
family-CHI = Children
family-CRI = The criminal case
family-DUF = DUF numbers
family-DUP = The same person in several rows
family-EXP = Exploitation
family-FIL = The file
family-IDN = National identity numbers and D-numbers
family-IMM = The immigration case
family-MEA = Measures
family-NAM = Names
family-NRM = Read in another way than it is written
family-PAR = Other agencies
family-REF = Own reference
family-TAB = The table in the file
family-VAL = Values
family-YEA = Years

## Places in the texts that are sent

text-place-1 = point 1
text-place-2a = point 2a
text-place-2b = point 2b
text-place-3 = point 3
text-place-4 = point 4
text-place-5 = point 5
text-place-6 = point 6
text-place-challenges = the case form, challenges
text-place-why-not-charged = the case form, why not trafficking

## What stands in a cell, where it is nothing that was written there

value-blank = empty
value-error = an error value from Excel
value-uncached = a formula without a saved result
value-false = FALSE
value-true = TRUE
