### The command line and the files for KOM's people. Bokmål, nynorsk and English have the same messages.


## Why a command stopped: err- says what, rec- what to do

err-acknowledge = “{ $text }” is no acknowledgement.
rec-acknowledge = Write the code, an equals sign and a reason: CODE=confirmed (checked), CODE=unknown (cannot be found out) or CODE=other. One place in a text: LEAK-NAME:3=confirmed.
err-cannot-read = The file { $file } cannot be read.
rec-cannot-read = Is it a folder, or open in another program?
err-cannot-write = { $file } cannot be written.
rec-cannot-write = Close the file if it is open in another program, and see that there is room on the disk. Nothing was changed.
err-case-blank = The case form { $file } says nothing.
rec-case-blank = Fill in at least one cell, or leave it out.
err-case-number = Cell { $cell } of the case form is not a whole number from 0 to { $max }.
rec-case-number = Write the number alone. Where there are no cases, leave the cell empty.
err-case-text = The text in cell { $cell } of the case form has more than { $max } characters.
rec-case-text = Shorten it.
err-case-twice = What stands in cell { $cell } of the case form also stands further up.
rec-case-twice = Remove one of the rows.
err-case-unreadable = { $file } cannot be read as a case form.
rec-case-unreadable = Use the case form as it is (omfang template --form case), and save it as .xlsx.
err-check-value = The check value is not eight characters as the key custodian gets them.
rec-check-value = Ask the key custodian to run “omfang linkage-key check” and read out the last line.
err-columns-file = { $file } is not a file of columns that the page has saved.
rec-columns-file = Save it again from the page, in the step “What was read”.
err-confirmed-csv = keys/confirmed.csv cannot be used: { $reason }
err-decisions-line = work/decisions.csv: line { $line } does not have two different reports and a decision.
rec-decisions-line = Write the two reports and the decision in that order, with commas or semicolons between as in the first line. Then merge again. Nothing was changed.
err-decisions-word = work/decisions.csv: line { $line } has a decision that does not exist.
rec-decisions-word = Write same, not same or ask partner, and merge again. Nothing was changed.
err-decisions-contradiction = work/decisions.csv: line { $line } says something else than an earlier line about the same two reports.
rec-decisions-contradiction = Remove the line that does not apply, and merge again. Nothing was changed.
err-destroy-unconfirmed = The round was not destroyed.
rec-destroy-unconfirmed = After this the bundles can never be opened again. If that is intended, run the command with --confirm { $round }.
err-encryption = Encryption failed.
err-enrolment-code = The code is not 24 digits.
rec-enrolment-code = Ring the partner on the number that you already have, and compare all six groups of four digits.
err-folder-not-empty = The folder { $folder } is not empty.
rec-folder-not-empty = Choose a new folder for the round.
err-inspect-damaged = The file is damaged: its content cannot be read.
err-inspect-recipient = The bundle is not encrypted to this round.
err-key-exists = The file { $file } exists already.
rec-key-exists = A linkage key is never written over. Choose another file name.
err-copy-in-round = { $file } would have been put into KOM's folder of a round ({ $folder }).
rec-copy-in-round = The file may hold names and numbers, and is for the partner's own use only. Choose a folder on the partner's own machine.
err-key-file = { $file } is no key file of omfang.
err-key-in-round = { $file } lies in KOM's folder of a real round ({ $folder }).
rec-key-in-round = KOM must never hold the linkage key or a pass: whoever has the bundles and the key can find out who the persons are. Delete the file here, and work with it on the partner's own machine.
err-leak-not-acknowledged = { $code } cannot be acknowledged away.
rec-leak-not-acknowledged = Id numbers and complete birth dates must leave the text before anything can be sent.
err-leak-one-by-one = { $code } must be acknowledged place by place.
rec-leak-one-by-one = Write the number of each place: { $code }:1=confirmed.
err-linkage-key = { $file } is no linkage key.
rec-linkage-key = A linkage key begins with “kobling1”. Ask the key custodian for it again.
err-linkage-key-mistyped = The linkage key in { $file } is mistyped.
rec-linkage-key-mistyped = Compare it character by character with what the key custodian gave you.
err-narrative-before = In { $file } there is text before point { $point }, and it would not be sent.
rec-narrative-before = Move the text under one of the points, or delete it. Only a title may stand before the first point. Numbers that Word puts there itself are not read.
err-narrative-long = The text in { $file } is too long.
rec-narrative-long = Shorten it, or send enclosures to KOM in another way.
err-narrative-points = No line of { $file } begins with the number of a point.
rec-narrative-points = Begin each answer with its number on a line: 1. … 2a. … 2b. … 3. … 4. … 5. … 6. …
err-narrative-second = In { $file }, point 2 does not have the parts 2a and 2b, or the text belongs to both.
rec-narrative-second = Write 2a before what you have done, and 2b before what must happen. If the line belongs to point 1, put a dash instead of the 2.
err-narrative-twice = Point { $point } stands twice in { $file }.
rec-narrative-twice = Write everything about one point in one place.
err-narrative-unreadable = { $file } cannot be read as text.
rec-narrative-unreadable = Save the text as .docx or .txt. In a workbook (.xlsx) the number of the point stands in the first column and the answer in the second.
err-needs-key-check = The round was not published before, so the linkage key's check value is needed.
rec-needs-key-check = Get it from the key custodian, and run the command with --key-check VALUE.
err-needs-passphrase = KOM's key is protected with a passphrase.
rec-needs-passphrase = Run the command in a terminal, or with --passphrase-file FILE.
err-no-field = The form has no column “{ $field }”.
rec-no-field = Use the name from --format json, such as criminal_case.
err-no-file = There is no file { $file }.
err-no-form = There is no form for { $year }.
rec-no-form = The oldest form is for 2014.
err-no-key = There is no { $file }.
rec-no-key = Without the round's key the bundles cannot be opened. If the round was destroyed, that is intended.
err-no-page = The page has not been built.
rec-no-page = Build it with “cargo xtask page --release”, or fetch omfang.html from the release and put it beside the program.
err-no-partners = The round has no partners.
rec-no-partners = Add them with “omfang partner import DIR partners.csv”.
err-no-permission = You have no permission for { $file }.
err-no-randomness = The operating system gives no random numbers.
err-no-round-folder = { $folder } is no round folder: round.toml is missing.
rec-no-round-folder = Make a round with “omfang round new DIR --year YEAR”.
err-no-rule = There is no rule { $code }.
rec-no-rule = The codes stand in the list from “omfang check” and in docs/rules.
err-not-accepted = The files cannot be sealed yet.
err-not-published = The round has not been published yet.
rec-not-published = Run “omfang round publish DIR --key-check VALUE” first.
err-not-text = { $file } is no text file.
rec-not-text = Save it as plain text (.txt, UTF-8).
err-nothing-to-seal = There is nothing to send.
rec-nothing-to-seal = Give a workbook, or --nil for a nil return, or --narrative with a text.
err-other-form = round.toml asks for the form { $found }, but this version of omfang has { $expected } for the year.
err-partner-kind = “{ $kind }” is no kind of partner.
rec-partner-kind = Choose udi, une, police, child_welfare, municipality, ngo, iom or other.
err-partners-csv = The list of partners cannot be used: { $reason }
rec-partners-csv = Correct the file and try again. Nothing was changed.
err-pass-file = The file is no pass. { $file }
rec-pass-file = The pass is the file that you saved when you made it. If it is lost, make a new one and ring KOM.
err-pass-linkage-key = The linkage key is not the one for { $round }: its check value is { $found }, the round's is { $expected }.
rec-pass-linkage-key = Get the right key from the key custodian, and make the pass anew. Nothing was sent.
err-pass-other-kom = The round file is not signed by the KOM that the pass was made for.
rec-pass-other-kom = Ring KOM on the number that you already have, and ask whether the round file is genuine. Send nothing.
err-pass-partner = The pass is for “{ $partner }”, who takes no part in { $round }.
rec-pass-partner = Use your own pass, and the round file that KOM sent you last.
err-passphrase = The passphrase does not open KOM's key.
rec-passphrase = Try again. A round made with --from has the same passphrase as the one before.
err-passphrase-empty = The passphrase is empty.
err-passphrases-differ = The two passphrases differ.
err-phrase = The words do not open the pass.
rec-phrase = Type the seven words in order, with spaces. See that they are the words of this pass.
err-round-file = { $file } is no round file.
rec-round-file = The round file is called round.omfang-round and comes from KOM.
err-round-partners = The round file { $file } cannot be used: { $reason }
err-round-recipient = The round file's recipient cannot be used.
rec-round-recipient = Ask KOM to publish the round again.
err-round-signature = The round file { $file } was changed after KOM signed it.
rec-round-signature = Do not use it. Ring KOM on the number that you already have.
err-round-toml = round.toml cannot be used: { $reason }
rec-round-toml = Correct the file. Its keys are year, demo, deadline, form, profile, [contact], [[excluded]], [[table1]] and [conflicts].
err-round-version = The round does not fit this version of omfang: { $reason }
rec-round-version = Fetch the newest version of omfang.
err-seal-empty = The form has no persons.
rec-seal-empty = If you have nobody to report, send a nil return: --nil instead of the file.
err-seal-errors = { $count } errors must be corrected before anything can be sent. Nothing was written.
rec-seal-errors = Correct the cells in Excel, save, and run the command again.
err-seal-grammar = What was to be sent is not what the form allows, and was stopped: { $reason }
rec-seal-grammar = This is a fault in omfang. Nothing was sent. Tell KOM.
err-seal-leaks = { $count } places in the text may point out a person. Nothing was written.
rec-seal-leaks = Take them out of the text. If it is no person, acknowledge the place with --acknowledge CODE:NUMBER=confirmed.
err-seal-same-reference = Two rows got the same reference.
rec-seal-same-reference = Fill in Own reference in the rows, and try again.
err-seal-too-many = { $found } rows are more than a bundle can hold ({ $limit }).
rec-seal-too-many = Divide the form between two parts of the organisation, after talking to KOM.
err-seal-unacknowledged = Warnings are not acknowledged: { $codes }. Nothing was written.
rec-seal-unacknowledged = Correct the cells, or acknowledge with --acknowledge CODE=confirmed (checked), =unknown (cannot be found out) or =other.
err-template = The form could not be written.
err-unknown-partner = The round has no partner “{ $partner }”.
rec-unknown-partner = The ids stand in partners.csv.

## Round, partners, keys

round-made = The round { $round } was made in { $folder }.
round-key-kept = KOM's signing key, partners, confirmed keys and history were taken over from the earlier round. The partners' passes still hold.
round-key-new = KOM has a new signing key. All passes must be made anew.
round-unprotected = KOM's keys are not protected with a passphrase.
round-destroyed = The round { $round } was destroyed: its identity, inbox, work and report/internal. The signing key, partners.csv, history and report/publish are still there.
wrote = Wrote { $file }
page-not-built = The page has not been built, so out/omfang.html is missing. Partners fetch the page from its fixed address.
page-is = { $file } ({ $bytes } bytes). SHA-256:
status-report = { $rows } persons
status-nil = nil return
status-missing = no answer
status-key-confirmed = key confirmed
status-key-missing = key not confirmed
partner-added = The partner { $partner } was added. Publish the round again so that partners see it.
partners-imported = { $count } partners were taken in{ $gone ->
    [0] .
   *[other] , and { $gone } that are not in the file were taken out.
}
partner-confirmed = The key of { $partner } is confirmed. Merge again to take in the bundle.
linkage-key-made = The linkage key was written to { $file }. Give it to the partners outside KOM, never in one letter with the round file.
linkage-key-check = Check value for { $round }, which KOM needs:
pass-made = The pass was written to { $file }, and the seven words that open it to { $phrase }. Keep them apart. Never read the words to anyone, KOM included.
pass-keyless = The pass has no linkage key: it can send no trace of identifiers.
pass-shows = Pass of { $partner }. The digits that KOM compares on the telephone:

## Check and seal

year-from-workbook = The reporting year is { $year } (stated in the form).
year-assumed = The reporting year is taken to be { $year }. If it is another, use --year.
explain-acknowledge = If what stands there is right, confirm it when you seal with “omfang seal”, with one of these reasons for all findings of { $code }:
no-annotated-copy = { $file } cannot be copied with colours. The findings stand above.
written-for-correcting = Wrote { $file }. DO NOT SEND it: it is for your own use only.
values-shown = What stands in the cells is shown here. It may identify somebody: do not share this output with anybody.
value-stands = In the cell: { $value }
and-more =   … and { $count } more
checked = { $rows } { $rows ->
    [one] person
   *[other] persons
} read: { $errors } { $errors ->
    [one] error
   *[other] errors
}, { $warnings } { $warnings ->
    [one] warning
   *[other] warnings
}, { $notes } { $notes ->
    [one] note
   *[other] notes
}.
sealed = The bundle { $file } is ready, with { $rows } { $rows ->
    [one] person
   *[other] persons
}.
receipt-kept = The receipt { $file } stays with you: it shows which row a reference is.
receipt-row = { $ref }: { $file }, sheet “{ $sheet }”, row { $row }
receipt-row-of-text = { $ref }: { $file }, row { $row }
receipt-own = Own reference: { $own }
receipt-unknown = { $ref } is not on this receipt. Use the receipt that you saved with the latest bundle.
err-not-a-receipt = { $file } is not a receipt from omfang.
rec-not-a-receipt = Use the file called IKKE-SEND-….kvittering.csv. It was saved together with the bundle.
err-not-questions = { $file } is not a list of questions from KOM.
rec-not-questions = Use the Excel file that KOM sent. The columns ref, fields and question must come first.
send-to = Send the bundle to KOM: { $email }. Questions: { $phone }.
leak-leak-id = { $code }:{ $number } In { $place }, word { $word }: looks like an id number.
leak-leak-date = { $code }:{ $number } In { $place }, word { $word }: looks like a date of birth.
leak-leak-name = { $code }:{ $number } In { $place }, word { $word }: a name from the workbook.
leak-leak-reference = { $code }:{ $number } In { $place }, word { $word }: an own reference from the workbook.
leak-leak-phone = { $code }:{ $number } In { $place }, word { $word }: looks like a telephone number.
leak-leak-email = { $code }:{ $number } In { $place }, word { $word }: looks like an e-mail address.

## Progress

progress-checking = Checking … { $rows } rows
progress-opening = Opening bundles … { $done } of { $total }
progress-linking = Linking { $reports } reports …
progress-counting = Counting persons …
progress-writing = Writing the files …

## Merge

merged = { $bundles } bundles, { $reports } reports, { $combined } can be combined.
merged-persons = { $published } persons in the published figure (strict { $strict }, standard { $standard }).
merged-estimate = The model’s estimate is { $mean } persons, with 90 % probability between { $low } and { $high }.
held-not-age = { $file } is no bundle of omfang. Delete it, and ask the sender for the file that ends in .omfang.
held-other-recipient = { $file } is not encrypted to this round. Ask the partner to seal again with this year's round file.
held-damaged = { $file } is damaged and cannot be read. Ask the partner to send it again.
held-bad-signature = The signature of { $file } does not hold: it was changed on its way. Ring the partner, and ask for a new bundle.
held-other-round = { $file } was made for another round. Ask the partner to seal again with this year's round file.
held-unknown-partner = { $file } is from “{ $partner }”, who is not in partners.csv. Add the partner and publish the round again, or delete the file.
held-unconfirmed-key = New key of { $partner }: { $code }. Ring the number that you already have, compare the digits, and run “omfang partner confirm DIR { $partner } --code "…"”. Until then { $file } is held back.
held-other-form = { $file } from { $partner } was made with another form or version of omfang. Ask the partner to use this year's page and round file.
held-other-key = { $file } from { $partner } was made with another linkage key. Ask the partner to get the right key from the key custodian and make a new pass.
held-bad-payload = The content of { $file } from { $partner } is not what the form allows. Ask the partner to seal again with this year's page.
held-future = { $file } from { $partner } was sealed more than a day in the future. Ask the partner to correct the machine's clock and seal again.
held-conflict = { $file } from { $partner } contradicts another bundle of the same second. Ask the partner to seal again; the newest counts.
held-pass = { $file } is a pass, which KOM must never hold. It was not opened. Delete it now, and ask the partner to make a new pass.
held-receipt = { $file } is a receipt, which stays with the partner. It was not opened. Delete it, and tell the partner.
held-workbook = { $file } is a workbook and may hold names. It was not opened. Delete it, and ask the partner to send the bundle instead.
merge-warning-half-the-rows = { $partner }: the new bundle { $file } has less than half the rows of the one before. Ask the partner whether that is right.
merge-warning-nil-after-report = { $partner }: the nil return { $file } replaces a report with persons. Ask the partner whether that is right.
merge-warning-older-kept = { $partner }: two bundles contradict each other, so the older { $file } counts for now.
merge-warning-receipt-in-inbox = { $file } is a receipt, which stays with the partner. It was not opened. Delete it here.
merge-warning-canary = { $partner }: { $file } was made by a program that folds names differently ({ $detail }). Links to this partner may be missing. Ask for a new bundle from this year's page.
merge-warning-exploitation-for-review = Person { $person } in persons.csv was reported with prostitution by one partner and forced labour by another ({ $reports }), and stands as unclear until that is decided. Ask the partners and get new bundles from those who correct, or set prostitution_forced_labour = "combined" under [conflicts] in round.toml.
merge-warning-stale-decision = The decision about { $detail } was not applied, because one of the reports has changed, is gone, or was sent again without a reference of its own.
merge-warning-decision-not-possible = The decision "same" about { $detail } cannot be applied: a decision "not the same", or two rows of one partner, stand between them. Look at the decisions about the two in review.xlsx.

## Report

reported = { $count } tables and diagrams. For KOM only: { $internal }. To publish: { $publish }.
progress-report = Making tables and diagrams …
err-not-merged = The bundles have not been merged yet.
rec-not-merged = Run “omfang merge DIR” first.
err-report = The report could not be made: { $reason }
rec-report = Correct what stands above, and try again. The earlier report is untouched.
report-column = { $file }: the column “{ $column }” is missing.
report-csv = { $file }, line { $line }: the line does not have the columns of the heading.
report-history-column = { $file }: there is no column called “{ $column }”. The columns are { $known }.
report-history-twice = { $file }: the column “{ $column }” stands twice.
report-history-file = { $file } is none of the files of history. They are called { $known }.
report-out-of-step = { $one } and { $other } are not of one merge. Run “omfang merge” again.
report-unknown-partner = round.toml: under [[{ $table }]] stands the partner “{ $partner }”, which is not in the round.
report-value = { $file }, line { $line }, column “{ $column }”: it says “{ $found }”, and should be { $expected }.
expected-yes-or-no = yes or no
expected-code = a code of the form
expected-district-once = the name of a district, once
expected-fitting-reason = a reason that goes with “counted”
expected-group = woman, girl, man, boy or unknown
expected-final = ja or nei, and in brackets for whom
expected-kind = report, nil, none, superseded or quarantined
expected-nations = countries with commas and “og” between
expected-no-more-gross = no more than all of that form
expected-no-more-reversed = no more reversed (une_changed) than decided (une)
expected-case-once = the number of a case, once
expected-outcome = granted, refused, dublin, une, une_changed or children, as they go together in docs/history.md
expected-partner = a partner of the round
expected-partner-once = the id of a partner, once
expected-percent = a percentage without a sign, or nothing
expected-rank-once = a rank, once a year
expected-rank = 1, 2 or 3
expected-state = a number, nothing, “No report” or “See figures from” and a partner of the round
expected-whole-number = a whole number
expected-word = one of the words in docs/history.md
expected-year = a year of four digits
expected-year-once = a year, once
expected-year-once-each = a year, once for each decision and outcome
history-appended = The figures published for { $year } were appended to history. Next year's report begins there.
history-stands = The figures for { $year } stand in history already. Nothing was changed.
err-nothing-published = There is no { $file }, so nothing has been published yet.
rec-nothing-published = Run “omfang report DIR” first, look at the figures, and append them to history when they are published.
err-not-as-published = The figures are no longer those that were published: { $place } was { $published } and is now { $now }. Nothing was appended to history.
rec-not-as-published = If the figures in report/publish are the ones that stand, work, round.toml and partners.csv must be put back. If the new ones are to stand, run “omfang report DIR” and publish again first.
err-history-differs = { $file } has another figure: { $place } is { $stands }, but { $published } was published. Nothing was changed.
rec-history-differs = If the publication was corrected, run the command again with --replace. Otherwise correct the file.
err-no-figure-table = There is no table { $name }.
rec-no-figure-table = The tables are { $known }.
err-no-figure-row = The table has no row { $name }.
rec-no-figure-row = The rows are { $known }.
err-no-figure-column = The row has no column { $name }.
rec-no-figure-column = The columns are { $known }.
err-arithmetic = The arithmetic could not be checked: { $reason }
arithmetic-finding = { $place }: printed { $printed }, expected { $expected } ({ $kind })
arithmetic-sum = sum
arithmetic-percent = per cent
arithmetic-cross = differs from another place
arithmetic-reference = reference
arithmetic-done = { $found ->
    [0] No error.
    [one] One error.
   *[other] { $found } errors.
} { $rules } rules were tried. They are about { $covered } of { $cells } cells.

## Demo

demo-synthetic = Everything in this round is invented: nobody in it exists.
demo-sent = { $count } partners have made a pass, checked, sealed and sent. Their keys are confirmed.
demo-look = Look at these:
err-demo-year = There is no demo for { $year }.
rec-demo-year = The demo is for 2014: --year 2014.
err-demo-replica = The invented data could not be made: { $reason }
err-demo-seal = The bundle of { $partner } was not made.
progress-demo = Partner { $done } of { $total }: { $partner } …

## Inspect

inspect-round = { $file } is a round file, and its signature holds.
inspect-pass = { $file } is a pass. It is only opened on the partner's machine.
inspect-sealed = { $file } is a sealed bundle. Only KOM can open it (--round-dir).
inspect-bundle = { $file } is a bundle of this round.
inspect-payload = { $file } is a readable copy of what is sent.
inspect-linkage-key = { $file } is a linkage key. KOM must never hold it.
inspect-workbook = { $file } is a workbook.
inspect-unknown = { $file } is no file that omfang knows.

## The sheets of round.xlsx: names and headings

sheet-persons = Persons
sheet-reports = Reports
sheet-links = Links
sheet-bundles = Bundles
column-person = Person
column-counted = Counted
column-reason = Reason
column-group = Group
column-reports = Reports
column-partners = Number of partners
column-conflicts = Disagreement about
column-report = Report
column-partner = Partner
column-id-types = Identifiers
column-a = Report A
column-b = Report B
column-rule = Rule
column-tier = Strength
column-decision = Outcome
column-p = Probability
column-file = File
column-part = Part
column-kind = Kind
column-sequence = Sequence
column-rows = Rows
column-sha256 = SHA-256
column-first-seen = First seen

## Review

review-sheet = Decisions
review-gone = No longer in doubt
review-gone-lead = Notes about pairs that are in doubt no longer. They stay here until you delete them, and return to the pair if it is in doubt again.
review-title = For KOM only. Not to be shared with partners.
review-lead = Each row is two reports that may be about one person. Choose in the first column: "same", "not same" or "ask partner". Until you choose, the pair counts as shown under Status. Save, close Excel and run "omfang merge" again. Empty the cell to take a choice back.
review-column-decision = Decision
review-column-note = Note
review-column-status = Status
review-column-likely = How likely
review-column-p = Probability
review-column-why = Why they are here
review-column-alike = Alike
review-column-different = Different (A / B)
review-column-a = Report A
review-column-b = Report B
review-column-digest = Control
review-column-before = Before
decision-same = same
decision-not-same = not same
decision-ask = ask partner
review-choose = Choose from the list
review-choose-text = Choose "same", "not same" or "ask partner", or leave the cell empty.
review-nothing = There are no doubtful pairs.
review-status-one = In doubt: counts as one person
review-status-two = In doubt: counts as two persons
review-status-ask = The partner has been asked
review-status-decided = Decided
review-status-stale = The answers have changed since "{ $decision }" was chosen. Decide again.
review-likely-95 = very likely the same person
review-likely-80 = likely the same person
review-likely-50 = probably the same person
review-likely-20 = uncertain
review-likely-0 = unlikely to be the same person
review-likely-none = not calculated
review-why-id = The same number
review-why-name = The same name and birth date
review-why-surname = Same family name and birth date, another given name
review-why-given = Same given name and birth date, another family name
review-why-weak = Name or date is similar
review-why-mutual = The reports name each other's partner
review-why-reference = One names the other's partner
review-why-model = All answers taken together
review-blank = (blank)
query-sheet = Questions
query-question = Check these fields against the case, correct or fill in what you can, and send a new report.
query-identifiers = Identifiers (national identity number, DUF number, or name and birth date)
merge-warning-decision-differs = decisions.csv said something else than review.xlsx about { $detail }. The decision in review.xlsx is used.
merge-warning-no-estimate = There are too many reports without identifiers to estimate how many of them are the same person. The figures rest on identifiers and references only.
merge-warning-no-round-xlsx = There are too many reports for Excel to open: work/round.xlsx was not made. The figures are in persons.csv and reports.csv.
merged-review = { $count ->
    [one] One doubtful pair awaits a decision in work/review.xlsx.
   *[other] { $count } doubtful pairs await a decision in work/review.xlsx.
}
review-summary = { $open ->
    [one] One pair awaits a decision.
   *[other] { $open } pairs await a decision.
} { $changed ->
    [0] Nothing has changed in work/review.xlsx since “omfang merge”.
    [one] One change in work/review.xlsx takes effect with the next “omfang merge”.
   *[other] { $changed } changes in work/review.xlsx take effect with the next “omfang merge”.
}
review-chosen = Decision: { $decision }
review-chosen-new = Decision: { $decision } (takes effect with the next “omfang merge”)
review-taken-back = The decision was taken back (takes effect with the next “omfang merge”)
err-review-open = review.xlsx is open in Excel.
rec-review-open = Save and close it, and run "omfang merge" again. Nothing has been changed. If it is not open, you may delete the file { $lock } beside it.
err-review-not-ours = review.xlsx cannot be read as the workbook that omfang made.
rec-review-not-ours = The first, hidden row and the hidden columns must be there, and the file must be saved as .xlsx. Nothing has been changed. Move the file away to get a new one; decisions that were read before are in decisions.csv.
err-review-word = review.xlsx: cell { $cell } is no decision.
rec-review-word = Choose "same", "not same" or "ask partner", or empty the cell, and run "omfang merge" again. Nothing has been changed.
