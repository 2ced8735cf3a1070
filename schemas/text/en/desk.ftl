### The partner's desk: what the page's worker says. Bokmål, nynorsk and English have the same messages.


## Why something is not done: what was found, what was expected, what to do

desk-unreadable = The file could not be read.
    .todo = It may be open in another program, moved or empty. Save and close it, and add it again.
desk-file-too-large = The file is larger than { $max } MB and was not read.
    .todo = A form for one year is small. See that it is the right file. If it is the form, remove pictures and sheets that do not belong to it, save and add it again.
desk-linkage-key-mistyped = The linkage key is mistyped.
    .expected = A text that begins with kobling1.
    .todo = Copy the whole text again from where you got it.
desk-already-sealed = This is a finished report (.omfang).
    .todo = Send it as it is. Add the workbook if you want to make a new one.
desk-no-round = No round file has been added.
    .expected = A file called round.omfang-round.
    .todo = Add the round file that you got from KOM, and try again.
desk-no-questions = No list of questions from KOM has been added.
    .todo = Add the Excel file with questions that you got from KOM.
desk-no-receipt = No receipt has been added.
    .expected = A file called IKKE-SEND-….kvittering.csv.
    .todo = Add the receipt that you saved with the report. It shows which rows KOM asks about.
desk-no-pass = No pass has been opened.
    .todo = Add the pass, and type the seven words.
desk-no-workbook = No workbook has been added.
    .todo = Add the workbook with the form.
desk-phrase = The words do not open the pass.
    .expected = The seven words that were shown when the pass was made.
    .todo = Look for typing errors, and that the words are in the right order. If the words are lost, make a new pass.
desk-not-a-pass = The file is no pass.
    .todo = Add the pass that you saved when you made it. If it is lost, make a new one.
desk-pass-partner = The pass is for “{ $partner }”, who takes no part in this round.
    .todo = Use your own pass, and the round file that KOM sent last.
desk-pass-other-kom = The round file is not from the KOM that the pass was made for.
    .todo = Send nothing. Ring KOM on the number that you already have, and ask whether the round file is genuine.
desk-pass-linkage-key = The linkage key in the pass is not the one for this round.
    .expected = The key that the key custodian gave out for this round.
    .todo = Get the right key from the key custodian, and make the pass anew. Nothing was sent.
desk-no-file-made = The browser could not make the file.
    .todo = Close other tabs and programs, and try again.
desk-no-annotated-copy = A marked copy of this workbook could not be made.
    .todo = Correct by the list on this page, or save the list as a page.
desk-round-file = The round file cannot be read.
    .todo = Ask KOM to send it again.
desk-round-signature = The round file was changed after KOM signed it.
    .todo = Do not use it. Ring KOM on the number that you already have.
desk-round-version = The round does not fit this version of the page.
    .todo = Fetch the page again from the address in KOM's letter.
desk-round-recipient = The round file's recipient cannot be used.
    .todo = Ask KOM to publish the round again.
desk-nothing-prepared = Nothing has been made ready to send.
    .todo = Go back to the check.
desk-errors-left = { $count ->
    [one] There is one error to correct first.
   *[other] There are { $count } errors to correct first.
}
    .todo = Correct them in Excel, save, and add the file again.
desk-warnings-left = There are warnings without an answer.
    .todo = Correct them in Excel, or choose a reason for each of them.
desk-empty-form = The form has no persons.
    .todo = If you have nobody to report, send a nil return.
desk-nil-with-workbook = There is a workbook here that is not an empty form.
    .todo = Take the workbook away if you have nobody to report. Otherwise, send the persons in it.
desk-too-many-rows = The form has { $found } persons, more than one report can hold ({ $limit }).
    .todo = Divide the form between two parts of the organisation, after talking to KOM.
desk-same-reference = Two rows got the same reference.
    .todo = Fill in “Own reference” in the rows, and try again.
desk-not-of-the-form = What was to be sent is not what the form allows, and was stopped.
    .todo = This is a fault in the page. Nothing was sent. Tell KOM.
desk-text-identifies = { $count } places in the text may point out a person.
    .todo = Take them out of the text, and add it again.
desk-narrative-unreadable = The file cannot be read as text.
    .todo = Save it as .docx or .txt, or write the text here on the page.
desk-narrative-points = No paragraph of the text begins with the number of a point.
    .expected = Answers that begin with 1, 2a, 2b, 3, 4, 5 and 6.
    .todo = Write the number before each answer and add the file again, or paste the answers here on the page. Numbers that Word puts there itself are not read.
desk-narrative-before = There is text before point { $point }, and it would not be sent.
    .expected = Only a title before the first point.
    .todo = Move the text under one of the points, or delete it, and add the file again. Numbers that Word puts there itself are not read.
desk-narrative-second = Point 2 has two parts, and the text does not show which of them is answered.
    .expected = Answers that begin with 2a and 2b.
    .todo = Write 2a before what you have done, and 2b before what must happen. If the line belongs to point 1, put a dash instead of the 2. Add the file again.
desk-narrative-twice = Point { $point } stands twice in the text.
    .todo = Write everything about a point in one place, or paste the answers here on the page.
desk-narrative-long = The text is longer than { $max } characters.
    .todo = Shorten it.
desk-narrative-blank = No point is answered.
    .todo = Write at least one answer, or go back.
desk-case-blank = The case form says nothing.
    .todo = Fill in at least one cell, save, and add it again.
desk-case-number = Cell { $cell } of the case form is not a whole number.
    .expected = A whole number from 0 to { $max }. An empty cell is 0.
    .todo = Write the number alone in the cell, save, and add the file again.
desk-case-twice = What stands in cell { $cell } of the case form also stands further up.
    .todo = Remove one of the rows, save, and add the file again.
desk-case-text = The text in cell { $cell } of the case form is longer than { $max } characters.
    .todo = Shorten it, save, and add the file again.
desk-columns-file = The file of columns cannot be read.
    .todo = Add the workbook without it, and say what the columns are.

## What was read, and what is sent

unread-sheet = { $file }, { $sheet }: { $found }
unread-file = { $file }: { $found }
skipped-total = row of sums
skipped-reference = only a reference, no information
skipped-remark = remark
scan-nil = No rows and no free text are sent, only who you are, and that you have nobody to report.
scan-no-text = No free text is sent. The rows hold only answers from the lists, numbers, a reference that says nothing about the person, and linkage codes.
scan-numbers = No free text is sent, only answers from lists, numbers and linkage tokens.
scan-with-workbook = The text was compared with the names, numbers and dates of the workbook.
scan-without-workbook = The text was searched for numbers, dates, telephones and e-mail. No names could be compared, since no workbook was given.
looks-like-leak-id = Looks like a national id or DUF number.
looks-like-leak-date = Looks like a date of birth.
looks-like-leak-name = A name that stands in the workbook.
looks-like-leak-reference = An own reference that stands in the workbook.
looks-like-leak-phone = Looks like a telephone number.
looks-like-leak-email = Looks like an e-mail address.
case-template-name = case-form.xlsx
person-template-name = person-form-{ $year }.xlsx
columns-file-name = DO-NOT-SEND-columns.json
payload-left-out = … and { $count } more rows of the same kind. All of it is in the readable copy.
id-duf = DUF number
id-duf-unverified = DUF number that could not be verified
id-fnr = National identity number
id-dnr = D-number
id-name-date = Name and date of birth

## Dates

long-date = { $day } { $month } { $year }
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December
