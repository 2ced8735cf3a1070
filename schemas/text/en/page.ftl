# The partner's page, English. The same keys and variables stand in nb and nn (cargo xtask test text).

## The frame

page-title = omfang – reporting to KOM
page-tagline = Report possible victims of human trafficking without telling who they are
page-skip = Skip to the content
page-language = Language
page-demo = Exercise: this round is for trying things out. Do not use real information.
page-steps = Steps
page-step-done = done
step-files = Add files
step-columns = What was read
step-findings = Errors and warnings
step-outgoing = What is sent
page-foot-local = Everything happens on this computer. The page stores nothing, and it is not allowed to use the network.
page-foot-version = omfang, version { $version }
page-foot-proof = See that nothing leaves the page
back = Back
next = Continue
cancel = Cancel
restart = Start over
message-expected = Expected:

## When something takes time

busy-starting = Getting the page ready …
busy-reading = Reading the file …
busy-making = Making the pass …
busy-opening = Opening the pass. This takes a few seconds …
busy-checking = Reading and checking the workbook …
busy-marking = Making a marked copy …
busy-preparing = Turning identifiers into codes and putting together what is sent …
busy-sealing = Signing and encrypting …
busy-proving = Trying every way out …
busy-percent = { $percent } percent done
cancelled = Cancelled. The files are still there, but the pass must be opened again.

## When it does not work

unavailable-title = The page does not work in this browser
unavailable-worker = The browser does not let the page work in the background (Web Worker). On a managed computer this may be turned off for files on the disk.
unavailable-wasm = The browser does not let the page run WebAssembly. On a managed computer this may be turned off.
unavailable-inflate = The browser is too old to unpack the program in the page.
unavailable-todo = Try another browser, for example Microsoft Edge, Google Chrome or Firefox from 2023 or later. If that does not help, show this text to those who run the computer, or use the command line tool omfang.
broken-title = Something went wrong in the program
broken-text = The fault is ours, not yours. Nothing has been sent, and your files have not been changed.
broken-place = Tell KOM, and give them this place in the program: { $place }
broken-no-place = Tell KOM what you did when it happened.

## 0 Before you start

start-title = Before you start
start-lead = Here you check the workbook of possible victims of human trafficking and make an encrypted file that you send to KOM. Names, dates of birth and numbers are turned into codes on this computer. KOM can see whether two agencies report the same person, but not who it is.
start-need = What you need
start-need-workbook = The workbook
start-need-workbook-text = The form in Excel, one row for each person.
start-need-round = The round file
start-need-round-text = A small file that KOM has given you for this reporting year.
start-need-pass = The partner pass
start-need-pass-text = The file that shows that the report comes from you, and the seven words that open it.
start-check-only = If you only want to check the workbook, you need neither round file nor pass.
start-begin = Begin
start-first = First time?
start-first-text = If you have no partner pass yet, you make it yourself on this page. It is done once and takes about five minutes. Have the round file ready, and the linkage key if you are to send identifiers.
start-first-button = Make a partner pass
start-how = How it goes
start-how-files = You add the files.
start-how-columns = You see what was read, column by column.
start-how-findings = You correct errors in Excel and answer for warnings.
start-how-outgoing = You see exactly what is sent, and save the file for KOM.

## 1 The files

files-title = Add the files
files-lead = Add the workbook, the round file and the partner pass, all at once or one at a time. The page sees by itself which is which.
drop-label = Drag files here, or choose them
drop-hint = Workbook (.xlsx, .xlsm or .csv), round file and partner pass
drop-button = Choose files
files-list = The files you have added
files-none = You have not added any files yet.
files-remove = Remove
files-remove-file = Remove { $name }
files-removed = { $name } has been removed.
files-added = { $name } has been added: { $kind }.
files-replaced = { $name } has been replaced.
files-unusable-name = { $name } cannot be used.
kind-workbook = Workbook
kind-round = Round file
kind-pass = Partner pass
kind-linkage-key = Linkage key
kind-narrative = Narrative
kind-case = Case form
kind-columns = Columns from last year
kind-questions = Questions from KOM
kind-receipt = Receipt
kind-not-for-this-page = Does not belong here
kind-unreadable = Cannot be read
size-kb = { $size } kB
size-mb = { $size } MB
round-title = The round
round-year = Reporting year { $year }
round-deadline = Deadline: { $deadline }
round-fingerprint = KOM’s fingerprint: { $fingerprint }
round-fingerprint-hint = It must be the same as in the letter from KOM.
missing-title = To send, you still need
missing-round = the round file from KOM
missing-pass = the partner pass
missing-open = to open the partner pass
missing-text = You can check the workbook without.
files-need-workbook = Add a workbook first.
files-check = Read the workbook
open-title = Open the partner pass
open-label = The seven words
open-hint = Type the words with spaces between them, in the same order as on your sheet.
open-button = Open the pass
open-empty = Type the seven words.
open-as = The pass has been opened for { $name }.
open-no-key = The pass has no linkage key. The report therefore cannot include names, dates of birth or numbers.
files-make-pass = No pass?
files-make-pass-text = Make it here the first time, or if the pass or the words have been lost.
files-forms = Do you need the form?
files-forms-text = An Excel form with drop-downs and examples. Police districts, special bodies and prosecutors have the case form as well.
files-forms-person = Get the person form
files-forms-case = Get the case form
files-narrative = Narrative and case form
files-narrative-text = To answer KOM’s six points, write the answers here, or add a Word document or an Excel sheet in which each answer begins with its number. A case form in Excel is added like the other files.
files-narrative-write = Write the narrative
files-narrative-see = See and correct the narrative
nil-title = Nobody to report?
nil-text = Then you send a nil return. It is a real answer: KOM records 0 for you, not “no report”.
nil-workbook = There is a workbook here. Take the workbook away first, or send the persons in it.
nil-button = Make a nil return
nil-sure = A nil return says that you have not followed up any possible victims of human trafficking in the reporting year. Is that right?
nil-confirm = Yes, make a nil return
nil-empty-title = The form is empty
nil-empty-text = No persons were found. If you have nobody to report, you send a nil return. It is a real answer: KOM records 0 for you, not “no report”.

## The narrative

narrative-title = The narrative
narrative-lead = Answer where you have something to say. A point without an answer is not sent.
narrative-nobody = Write no names, numbers, dates of birth or anything else that points somebody out. The text is sent as it stands.
narrative-name = Narrative, written here
narrative-1 = 1. The two most demanding tasks in assisting victims
narrative-2a = 2a. What you have done about them
narrative-2b = 2b. What must happen
narrative-3 = 3. The two most important training measures for staff
narrative-4 = 4. Internal routines and rules that you have made
narrative-5 = 5. Information measures and campaigns
narrative-6 = 6. Other matters or figures
narrative-keep = Use the text
narrative-draft = Something that you have written in the narrative is not in use yet, and will not be in the report.
narrative-draft-go = Go on writing the narrative
narrative-replaced = The file with the narrative has taken the place of what you wrote here.
narrative-take-back = Bring back what I wrote

## Questions from KOM

questions-title = Questions from KOM
questions-start = KOM has sent questions. Add the receipt, and you will see which rows they are about.
questions-receipt = The receipt stays with you and must not be sent. It is only needed when KOM has sent questions: then add KOM’s list as well.
questions-ready = KOM has sent questions, and the receipt has been added.
questions-show = Show the rows
questions-lead = These are the rows that KOM asks about. Correct them or fill them in in the workbook, save it, and make a new report. It replaces the previous one.
questions-stays = None of this is sent. KOM only knows the references.
questions-table = The rows that KOM asks about
questions-place = { $file }, sheet “{ $sheet }”, row { $row }
questions-place-text = { $file }, row { $row }
questions-own = Own reference
questions-reference = KOM’s reference
questions-fields = What to look at
questions-todo = What to do
questions-moved = The row numbers are as they were when the report was made. If you have added or sorted rows since, find the row by your own reference.
questions-unknown-title = Some of the questions are about rows that are not on the receipt
questions-unknown-text = The receipt probably belongs to another report. Add the receipt of the report that you sent last. If it is gone, telephone KOM and give the references: { $references }

## The partner pass, the first time

pass-title = Make a partner pass
pass-lead = The pass shows KOM that the report comes from you. It is made here on the computer, and only you have it.
pass-drop-hint = The round file and the linkage key
pass-round-needed = The round file from KOM is needed to make the pass.
pass-partner = Which agency or organisation are you?
pass-partner-choose = Choose from the list
pass-partner-empty = Choose who you are.
pass-key-title = The linkage key
pass-key-text = Whoever is responsible for the key has given it to you, and not through KOM. With it, KOM can see that two agencies report the same person. Without it you can report, but not with names, dates of birth or numbers.
pass-key-there = The linkage key has been added: { $name }
pass-key-paste = Or paste the text that begins with “kobling1”
pass-key-add = Add the text
pass-key-none = We do not send identifiers, and make the pass without a linkage key
pass-key-empty = Add the linkage key, or tick that you are not to have it.
pass-make = Make the pass
phrase-title = Write down these seven words
phrase-lead = The words open the pass. They are shown only now, and nobody can find them again for you.
phrase-never = Never read the words to anyone, KOM included.
phrase-keep = Print them or copy them by hand, and keep the sheet somewhere else than the pass.
phrase-print = Print
phrase-print-only = The words for the partner pass of { $name }. Keep them locked up, and not together with the pass.
phrase-next = I have the words on paper
save-title = Save the pass
save-lead = Put it where only those who report can reach it. You need it every time you report.
save-button = Save the pass
save-first = Save the pass before you continue.
save-done = The pass has been saved. You need the words on the next page.
repeat-title = Type the seven words
repeat-lead = Then you know that your sheet is right, and the pass is opened.
repeat-lost = If you do not have the words, the pass must be made again.
repeat-again = Make the pass again
code-title = The code that KOM asks for
code-lead = When KOM receives the first file from you, they ring the number that they already have. Then you read out these digits. Until KOM has had them confirmed, the report is held back.
code-label = Enrolment code
code-safe = This code is not secret. You find it again on the last page every time.
code-next = Go to the files

## 2 What was read

columns-title = This was read
columns-rows =
    { $rows ->
        [0] No rows with persons were found.
        [one] One row with a person was read.
       *[other] { $rows } rows with persons were read.
    }
columns-lead = See that the sheets are the right ones, and that each column is understood the way you mean it.
columns-assumed-year = Without a round file the workbook was read as the form for { $year }. Add the round file from KOM when you are to send.
columns-sheet = { $file }, { $sheet }
columns-same = The columns are the same as in the sheet above.
columns-sheet-text =
    { $rows ->
        [0] Headings in row { $header }. No rows below.
        [one] Headings in row { $header }. 1 row, down to row { $last }.
       *[other] Headings in row { $header }. { $rows } rows, from row { $first } to row { $last }.
    }
columns-table = The columns of { $sheet }
columns-column = Column
columns-heading = Heading
columns-read-as = Read as
columns-unread = Not read
columns-unknown = Unknown heading
columns-unknown-text = An unknown heading is not shown, and the column is not part of the report.
columns-skipped = Rows that are left out
columns-skipped-rows = Row { $rows }: { $reason }
columns-skipped-more = Row { $rows } and { $more } more: { $reason }
columns-not-read = This was not read
columns-missing = Missing columns
columns-missing-text = KOM asks for this information. Add the column in Excel and add the file again at the foot of the page, or tick that you do not have it. If the column has another heading, choose what it is in the table below.
columns-mend-text = Was something read wrongly, or is something missing? Remember to save in Excel first. You then see here what was read.
columns-leave-blank = We do not have this information
columns-choose = What is column { $column }?
columns-keep = Remember the columns for next year
columns-keep-text = You have said what columns of your own are. Save it as a small file, and add it together with the workbook next time. It is for yourselves and is not to be sent.
columns-keep-save = Save the columns
columns-next = See errors and warnings

## 3 Errors and warnings

findings-title = Errors and warnings
findings-none = No errors, and no warnings.
findings-none-text = Continue and see what is sent.
findings-errors =
    { $count ->
        [one] error
       *[other] errors
    }
findings-warnings =
    { $count ->
        [one] warning
       *[other] warnings
    }
findings-notes =
    { $count ->
        [one] note
       *[other] notes
    }
findings-fixed = { $fixed } of { $before } corrected since last time
findings-new =
    { $count ->
        [one] 1 new since last time
       *[other] { $count } new since last time
    }
findings-again = Checked again together with what you added afterwards.
findings-how = Correct in Excel, and add the file again
findings-how-text = Remember to save in Excel first. You then see what has been corrected since last time.
findings-drop = Drag the corrected file here, or choose it
findings-drop-hint = It replaces the previous one
findings-drop-hint-many = It replaces the one with the same name
mended-which = Added as a new file: { $names }. If it is a corrected version of one of the others, take the old one away. Otherwise the same persons may be reported twice.
mended-take = Take away { $name }
mended-keep-all = Keep them all
findings-mark = Save a marked copy of the workbook
findings-mark-of = Save a marked copy of { $name }
findings-mark-text = In the marked copy, cells have a colour and a comment where something is wrong. It holds everything that is in the workbook, names too, and must not be sent to anybody. Correct the original file, not the copy.
findings-save = Save the list as a page
findings-error-heading = Errors
findings-error-text = These must be corrected. As long as they stand, the report cannot be made.
findings-warning-heading = Warnings
findings-warning-text = Correct what is wrong. For what is to stand, you give a reason. The answer goes with the report.
findings-note-heading = Notes
findings-note-text = For information only.
findings-note-show =
    { $count ->
        [one] Show one note
       *[other] Show { $count } notes
    }
findings-views = Show what was found
findings-by-rule = By rule
findings-by-row = By row
rows-heading = Row by row
rows-text = Errors must be corrected. Warnings you answer for rule by rule: the answer covers all rows.
rows-noted-heading = Rows with notes only
rows-noted-show =
    { $count ->
        [one] Show one row
       *[other] Show { $count } rows
    }
rows-row = Row { $row }
rows-whole = The whole sheet or file
rows-to-rule = Answer for: { $title }
rows-more-at-least = The first { $shown } of at least { $count } are shown.
severity-error = Error
severity-warning = Warning
severity-note = Note
group-count =
    { $count ->
        [one] 1 place
       *[other] { $count } places
    }
group-found = Found
group-expected = Expected
group-todo = Do this
group-where = Where
group-show-all = Show all { $count }
group-show-fewer = Show fewer
group-more = The first { $shown } of { $count } are shown.
value-show = Show the value
value-show-in = Show the value in cell { $cell }
value-hide = Hide the value
value-hide-in = Hide the value in cell { $cell }
value-said = { $cell }: { $value }
reason-legend = Confirm if it is to stand
reason-confirmed = Checked with the source
reason-unknown = Cannot be found out
reason-other = Another reason
reason-missing = Choose a reason, or correct it in Excel.
summary-title = You cannot continue yet
summary-error = { $title }
summary-warning = Give a reason: { $title }
findings-next = See what is sent

## 4 What is sent

outgoing-title = What is sent
outgoing-locked-lead = The check is finished. To make the file for KOM, the round file and the partner pass are needed.
outgoing-locked-nil = To make the nil return, the round file and the partner pass are needed.
outgoing-locked-texts = To make the file for KOM, the round file and the partner pass are needed.
outgoing-continue = See what is sent
outgoing-lead = Read this through before you make the file. Nothing has been sent yet.
outgoing-refused = The report cannot be made as it is.
outgoing-from = From
outgoing-content = Content
outgoing-rows =
    { $rows ->
        [one] 1 person
       *[other] { $rows } persons
    }
outgoing-nil = Nil return: no persons to report
outgoing-no-persons = Nothing about persons. What you have sent about them before stands.
outgoing-narrative =
    { $count ->
        [one] 1 text
       *[other] { $count } texts
    }
outgoing-case =
    { $count ->
        [one] 1 number from the case form
       *[other] { $count } numbers from the case form
    }
outgoing-texts = The texts that are sent
leaks-title = Something in the text may point out a person
leaks-lead = Look at each place. What points somebody out must go from the text. The rest may stand if you answer for it.
leaks-place = Stands in { $place }.
leaks-reason-missing = Choose a reason, or correct the text.
leaks-must-go = This must go from the text.
leaks-edit = Correct the narrative
leaks-case = Correct in Excel, save, and add the case form again.
leaks-case-add = Add the case form again
leaks-next = Go on
outgoing-tokens = Turned into linkage codes
outgoing-tokens-text = These are not sent. They become linkage codes, which cannot be turned back without the linkage key.
outgoing-identifier =
    { $count ->
        [one] { $label } in 1 row
       *[other] { $label } in { $count } rows
    }
outgoing-no-identifiers = No identifiers
outgoing-columns = Sent as they are
outgoing-scan = Final check
outgoing-preview = The rows that are sent
outgoing-preview-all =
    { $rows ->
        [one] The row as KOM gets it.
       *[other] All { $rows } rows, as KOM gets them.
    }
outgoing-preview-text =
    { $rows ->
        [one] 1 row of { $total }, as KOM gets it.
       *[other] The first { $rows } of { $total } rows, as KOM gets them.
    }
outgoing-preview-row = Row in the sheet
outgoing-preview-place = The row number is the one Excel shows, so that you can hold the row beside the sheet. It is shown only here and not sent.
outgoing-payload = Exactly what is sent
outgoing-payload-text = The same as in the readable copy, with line breaks, before it is signed and encrypted.
outgoing-payload-show = Show the text
outgoing-seal = Make the file for KOM

done-title = The file for KOM is ready
done-lead = Save the files, and send the first one to KOM.
done-saved = saved
done-bundle = Send this to KOM
done-bundle-text = The report, signed and encrypted. Only KOM can open it.
done-bundle-save = Save the report
done-receipt = Keep this yourselves
done-receipt-text = The receipt shows which row each reference belongs to. You need it when KOM asks about something. It contains your own references and must never be sent.
done-receipt-save = Save the receipt
done-readable = Readable copy
done-readable-text = The same as KOM gets, as text. For your archive, if you like.
done-readable-save = Save the copy
done-send = How to send it
done-send-mail = Send { $file } as an attachment to { $email }.
done-send-phone = Questions? Ring KOM on { $phone }.
done-code = When KOM rings
done-code-text = If the pass is new, KOM rings and asks for this code before the report is counted:
done-hash = The file’s fingerprint (SHA-256)
done-another = If you find a mistake later, simply make a new report. It replaces the previous one.
done-restart-sure = The report has not been saved. Do you still want to start over?
done-restart-yes = Yes, start over

## Proof that nothing leaves the page

proof-title = Nothing leaves the page
proof-lead = Here the page itself tries every way out of the browser, towards an address that you choose. You see what is stopped, and what a browser leaves open.
proof-address = Address to try
proof-address-hint = Machine and port. To see with your own eyes, let a program listen there.
proof-address-wrong = Write machine and port, for example 127.0.0.1:49151.
proof-try = Try every way out
proof-results = This happened
proof-worker-count =
    { $open ->
        [0]
            { $unsaid ->
                [0] In the worker, where the workbook is: all { $count } ways are closed.
               *[other] In the worker, where the workbook is: as far as the browser says, none of { $count } ways are open.
            }
       *[other] In the worker, where the workbook is: { $open } of { $count } ways are open.
    }
proof-worker-text = The workbook and what is in its cells are only there.
proof-page-count =
    { $open ->
        [0]
            { $unsaid ->
                [0] In the page itself: all { $count } ways are closed.
               *[other] In the page itself: as far as the browser says, none of { $count } ways are open.
            }
       *[other] In the page itself: { $open } of { $count } ways are open.
    }
proof-page-text = Those that are open, the browser looks up or connects outside the rules that a page can set. That is why the workbook is not here.
proof-in-page = The page
proof-in-worker = The worker
proof-open = Open ({ $count })
proof-unsaid = Failed without a reason ({ $count })
proof-unsaid-text = That something failed without a reason usually means that the browser stopped it and did not say so. To be sure, let a program listen at the address: nothing should arrive there.
proof-stopped = Stopped ({ $count })
proof-absent = Not there ({ $count })
proof-crosses = This goes between the worker and the page
proof-crosses-text = The workbook is read in the worker and does not come out of it. This is all that crosses:
proof-crosses-shown = what is shown on the screen: where errors are, the answers that are sent, the texts, your own references when you ask for the rows that KOM asks about, and the value of a cell where something was found, when you ask for it
proof-crosses-typed = what you type: the seven words, the linkage key and the narrative
proof-crosses-files = the files that are made, when you save them
proof-not-tried = One way is not tried here: that the page replaces itself with another address. The browser stops it too, but you would lose what you are doing.
proof-same = Is this the right page?
proof-same-text = The page is the same file for everybody, every year. Compute the fingerprint (SHA-256) of the file that you opened, and compare it with the one in the letter from KOM and at the key custodian.
