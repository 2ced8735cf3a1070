# The rules in words, by code: title, what was found, what was expected, what to do, and why the rule is there.
# A message never quotes what was typed; limits come from the rule. src/check/render.rs lists the variables.

## ACC: the offer of assistance

rule-ACC101 = Minor who did not accept assistance
    .found = According to { $place } a minor did not accept assistance.
    .expected = Minors count, whether or not they accepted assistance.
    .todo = You need not do anything when the age is correct.
    .why = Children are entitled to protection whatever they answer, so they always count. The note says that the answer does not change the figure.

rule-ACC102 = Adult who did not accept assistance, but received measures
    .found = According to { $place } the person did not accept assistance, but the row also has measures.
    .expected = An adult who did not accept assistance has usually not received measures.
    .todo = Correct the one of the columns { $fields } that is wrong and add the file again, or confirm that both are correct.
    .why = Whoever received measures has usually accepted something. The answer decides whether an adult counts.

rule-ACC103 = Minor who did not accept assistance, but received measures
    .found = In { $place } it says that a minor did not accept assistance, but the row also has measures.
    .expected = Whoever did not accept assistance has usually not received measures.
    .todo = You need not do anything when both are right. Otherwise correct the one of the columns { $fields } that is wrong, and add the file again.
    .why = Minors count whatever the answer, but one of the answers is most often a slip.

## AGE: age, birth year and date of birth

rule-AGE101 = Age and year of birth that do not agree
    .found = The year of birth in { $place } is { $birth_year }, but the age is given as { $age } years.
    .expected = The age should be the one the person had at the end of { $year }.
    .todo = Correct the one of { $fields } that is wrong and add the file again, or confirm that both are correct.
    .why = One of the two is usually a typing error, or belongs to another person. The age tells children from adults and helps us find the same person at several agencies.

rule-AGE102 = Date of birth and year of birth that do not agree
    .found = The date in { $place } is not in { $birth_year }, which is given as the year of birth.
    .expected = The date of birth should be in the year given as the year of birth.
    .todo = Check both against the papers, correct what is wrong and add the file again, or confirm that both are correct.
    .why = One of the two is usually a typing error, or belongs to another person.

rule-AGE103 = Date of birth and age that do not agree
    .found = The date in { $place } does not agree with an age of { $age } years.
    .expected = The age should be the one the person had at the end of { $year }.
    .todo = Check both against the papers, correct what is wrong and add the file again, or confirm that both are correct.
    .why = One of the two is usually a typing error, or belongs to another person.

rule-AGE104 = Date of birth and national identity number that do not agree
    .found = The date in { $place } is not the one in the number in the same row.
    .expected = A national identity number or D-number contains the person’s date of birth.
    .todo = Check both against the papers, correct what is wrong and add the file again, or confirm that both are correct.
    .why = The number may belong to another person. The report would then be joined to the wrong person.

rule-AGE105 = National identity number that does not agree with year of birth or age
    .found = The values under { $fields } do not agree. See { $place }.
    .expected = A national identity number or D-number contains the person’s year of birth.
    .todo = Check both against the papers, correct what is wrong and add the file again, or confirm that both are correct.
    .why = The number may belong to another person. The report would then be joined to the wrong person.

rule-AGE106 = National identity number and sex that do not agree
    .found = The number in { $place } does not agree with the sex, which is given as “{ $value }”.
    .expected = A national identity number or D-number usually shows the person’s sex.
    .todo = Check both against the papers, correct what is wrong and add the file again, or confirm that both are correct.
    .why = The number may belong to another person. The person may also have changed legal sex, and then you just confirm.

rule-AGE107 = Unusually high age
    .found = According to { $place } the person is { $age } years old.
    .expected = The age is rarely above { $max } years.
    .todo = Correct what is wrong and add the file again, or confirm that the age is correct.
    .why = A very high age is more often a typing error than a fact.

## BLK: blank cells

rule-BLK101 = Empty cell that should be filled in
    .found = “{ $field }” is missing in { $place }.
    .expected = The cell should be filled in. When it is empty, we send “{ $value }”.
    .todo = Fill in the cell and add the file again, or confirm that the answer is not known.
    .why = Reporting is voluntary, and an empty cell does not stop it. But the answer is often known to somebody, and without it the figures are worth less.

rule-BLK102 = Empty answer on whether the person accepted assistance
    .found = “{ $field }” is missing in { $place }.
    .expected = The answer should be { $choices }.
    .todo = Write the answer in { $place }, save and add the file again. If the person has not decided, there is an answer for that too.
    .why = The answer decides whether an adult counts. So it cannot be empty.

rule-BLK201 = Empty cell that may be empty
    .found = “{ $field }” is not filled in, in { $place }.
    .expected = The cell may be empty. We then send that the answer is not stated.
    .todo = You need not do anything, but please fill in the cell if you know the answer.
    .why = The note shows what is sent for cells that are empty.

## CHI: children

rule-CHI101 = Minor with children of their own
    .found = In { $place } children are given for a minor.
    .expected = Minors rarely have children of their own.
    .todo = Check the age and the number, correct what is wrong and add the file again, or confirm that both are correct.
    .why = It happens, but more often the number is in the wrong row.

## CRI: the criminal case

rule-CRI101 = Judgment in a case that was not reported
    .found = In { $place } it says “{ $value }”, but in column { $column } of the same row it says “{ $other }”.
    .expected = A case that was not reported cannot have a judgment.
    .todo = Correct what is wrong and add the file again, or confirm that the judgment is right. Only what stands under “{ $field }” is sent.
    .why = One of the two is wrong, or belongs to another person.

## DUF: DUF numbers

rule-DUF101 = DUF number of the wrong length
    .found = The value in { $place } is not twelve digits.
    .expected = A DUF number has twelve digits and begins with a year.
    .todo = Check the number against the document, correct it in Excel and add the file again. If the number is not known, leave the cell empty.
    .why = A number with a digit too many or too few is another person’s or nobody’s.

rule-DUF102 = DUF number with an impossible year
    .found = The number in { $place } does not begin with a possible year.
    .expected = The first four digits are the year when the person was registered, from { $min } to { $max }.
    .todo = Check the number against the document, correct it in Excel and add the file again.
    .why = The DUF register has no older numbers, and nobody can be registered after the reporting year.

rule-DUF103 = DUF number whose control digits do not match
    .found = The control digits in { $place } do not match the rest of the number.
    .expected = The last two digits follow from the others. A few real numbers differ.
    .todo = Check the number against the document. Correct it and add the file again, or confirm that it is right.
    .why = A mismatch is nearly always a typing error, and then we cannot find the person at other agencies. The rule for the control digits is not officially published, so this is no error.

## DUP: the same person in several rows

rule-DUP101 = The same number in several rows
    .found = What is in { $place } under { $fields } is also in { $row_count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }.
    .expected = Each person should have one row.
    .todo = If it is the same person, merge the rows. Otherwise correct the number that is wrong. Save and add the file again.
    .why = A national identity number or DUF number belongs to one person, and a person should be counted once.

rule-DUP102 = The same name and date of birth in several rows
    .found = The name and date of birth in { $place } are also in { $row_count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }.
    .expected = Each person should have one row.
    .todo = If it is the same person, merge the rows and add the file again. Otherwise confirm that they are different persons.
    .why = Most likely the same person has been entered twice.

rule-DUP103 = Identical rows without names and numbers
    .found = All answers in { $place } are the same as in { $row_count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }, and none of them has a name, a date of birth or a number.
    .expected = Each person should have one row.
    .todo = If the row was copied by mistake, delete it and add the file again. Otherwise confirm that they are different persons.
    .why = Two identical rows may be two persons, or one row that was copied.

rule-DUP104 = Possibly the same person in several rows
    .found = The name, sex and year of birth in { $place } are the same as in { $row_count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }.
    .expected = Each person should have one row.
    .todo = Look at the rows. If it is the same person, merge them and add the file again.
    .why = Two persons rarely have the same name, sex and year of birth, but it happens.

## EXP: exploitation

rule-EXP101 = Minor as au pair
    .found = In { $place } it says “{ $value }” for a minor.
    .expected = Only adults can be granted a permit as an au pair.
    .todo = Check the age and “{ $field }”, correct what is wrong and add the file again, or confirm that both are correct.
    .why = No minor is granted a permit as an au pair, so the age or the detail of the exploitation is usually wrong.

rule-EXP102 = Combination with details of one part only
    .found = According to { $place } the person was exploited both sexually and in labour, but the row gives details of one part only.
    .expected = For a combination the row should give details of both parts.
    .todo = Add what is missing, or correct the one of { $fields } that is wrong, and add the file again. You can also confirm that both are correct.
    .why = Details of one part only suggest that this part is the whole of the exploitation.

## FIL: the file

rule-FIL101 = File that is not a workbook
    .found = The file is not a workbook from Excel.
    .expected = The form should be an Excel workbook (.xlsx or .xlsm) or a text file with separators (.csv).
    .todo = Open the form in Excel, save it as an Excel workbook (.xlsx) and add that file. If it is the narrative, open it in Word and save it as a Word document (.docx).
    .why = Other files cannot be read with certainty, and a guess could send the wrong thing.

rule-FIL102 = Empty file
    .found = The file is completely empty.
    .expected = The file should contain the form.
    .todo = Fetch the file again from where it is kept, and add it again.
    .why = A download or a copy that broke off often leaves an empty file.

rule-FIL103 = Workbook in the old Excel format
    .found = The file is saved in the old Excel format (.xls).
    .expected = The form should be an Excel workbook (.xlsx or .xlsm).
    .todo = Open the file in Excel, choose Save as and Excel workbook (.xlsx), and add the new file. If it is the narrative, open it in Word and save it as a Word document (.docx).
    .why = The old format cannot be read safely in a browser.

rule-FIL104 = Binary workbook
    .found = The file is saved as a binary Excel workbook (.xlsb).
    .expected = The form should be an Excel workbook (.xlsx or .xlsm).
    .todo = Open the file in Excel, choose Save as and Excel workbook (.xlsx), and add the new file.
    .why = This format is not read.

rule-FIL105 = File in OpenDocument format
    .found = The file is saved in OpenDocument format (for example .ods).
    .expected = The form should be an Excel workbook (.xlsx or .xlsm).
    .todo = Open the file in the office program, choose Save as and Excel workbook (.xlsx), and add the new file. If it is the narrative, open it in Word and save it as a Word document (.docx).
    .why = This format is not read.

rule-FIL106 = Workbook with a password
    .found = The file is protected with a password.
    .expected = It must be possible to open the file without a password.
    .todo = Open the file in Excel, choose File, Info, Protect Workbook and Encrypt with Password. Delete the password there, choose Save As and save a copy. Add the copy, and delete it afterwards. If it is the narrative, save a copy as .docx without a password in Word.
    .why = A file with a password cannot be read, and nobody should type their password here.

rule-FIL107 = Another file than a workbook
    .found = The file is a Word document, a zip file or something else that is not a workbook.
    .expected = The form should be an Excel workbook (.xlsx or .xlsm).
    .todo = Add the form itself, saved as an Excel workbook (.xlsx).
    .why = Word documents and zip files are built like workbooks, but have no sheets.

rule-FIL108 = File that is too large
    .found = The file is larger than { $max } MB.
    .expected = The file may be { $max } MB at most.
    .todo = Remove pictures and sheets that are no part of the form, save and add the file again.
    .why = A form for one year is small. A very large file is usually the wrong file.

rule-FIL109 = File that contains far more than it seems to
    .found = The file is packed so tightly that it takes unusually much room when it is opened.
    .expected = A workbook contains the rows and a little formatting.
    .todo = Copy the filled rows into a new, empty form, save and add that.
    .why = A small file that becomes very large when it is opened can stop the machine.

rule-FIL110 = File that is put together in an unusual way
    .found = The file is put together in a way that office programs never do.
    .expected = The file should be saved by Excel or another office program.
    .todo = Open the file in Excel, choose Save as and Excel workbook (.xlsx), and add the new file.
    .why = In such a file two programs may see two different forms.

rule-FIL111 = File with content that office programs do not make
    .found = The file contains a declaration that office programs never write.
    .expected = The file should be saved by Excel or another office program.
    .todo = Open the file in Excel, choose Save as and Excel workbook (.xlsx), and add the new file.
    .why = Such declarations can be used to make a small file grow without limit.

rule-FIL112 = Damaged workbook
    .found = The file cannot be read to its end.
    .expected = It should be possible to read the whole file.
    .todo = Open the file in Excel, let Excel repair it, save it as an Excel workbook (.xlsx), and add the new file.
    .why = There may be persons in the part that cannot be read.

rule-FIL113 = Too many sheets
    .found = The file has more than { $max } sheets.
    .expected = The file may have { $max } sheets at most.
    .todo = Remove the sheets that are no part of the form, save and add the file again.
    .why = A form has one sheet or a few.

rule-FIL114 = Too many rows
    .found = A sheet in the file has more than { $max } persons.
    .expected = A sheet may have { $max } persons at most.
    .todo = Split the form into several files, and add them together.
    .why = The file is refused rather than read only in part.

rule-FIL115 = Too many columns
    .found = A row in the file has more than { $max } columns.
    .expected = The form may have { $max } columns at most.
    .todo = Remove the columns that are no part of the form, save and add the file again.
    .why = The file is refused rather than read only in part.

rule-FIL116 = Too many filled cells
    .found = A sheet in the file has more than { $max } filled cells.
    .expected = A sheet may have { $max } filled cells at most.
    .todo = Remove columns and sheets that are no part of the form, save and add the file again.
    .why = The file is refused rather than read only in part.

rule-FIL117 = Text in a cell that is too long
    .found = A cell in the file has more than { $max } characters.
    .expected = A cell may have { $max } characters at most, as in Excel.
    .todo = Find the long text and shorten it, save and add the file again.
    .why = Excel cannot make such a cell, so the file was made by something else.

rule-FIL118 = Too many rows to send at once
    .found = There are { $count } rows to send.
    .expected = { $max } rows at most can be sent at once.
    .todo = Agree with KOM on how to split the report.
    .why = KOM must be able to open what you send.

## IDN: national identity numbers

rule-IDN101 = National identity number of the wrong length
    .found = The value in { $place } is not eleven digits.
    .expected = A national identity number or D-number has eleven digits.
    .todo = Check the number against the document, correct it in Excel and add the file again. If the number is not known, leave the cell empty.
    .why = A number with a digit too many or too few is another person’s or nobody’s.

rule-IDN102 = National identity number without a possible date
    .found = The number in { $place } does not begin with a date.
    .expected = The first six digits are the date of birth. In a D-number the first digit is four higher.
    .todo = Check the number against the document, correct it in Excel and add the file again. If you made the number yourselves, delete it.
    .why = Digits are easily swapped when a number is copied by hand.

rule-IDN103 = National identity number whose control digits do not match
    .found = The control digits in { $place } do not match. One digit is wrong, or two are swapped.
    .expected = The last two digits follow from the others.
    .todo = Check the number against the document, correct it in Excel and add the file again. If you made the number yourselves, delete it.
    .why = A wrong number joins the report to the wrong person, or to nobody.

rule-IDN104 = Test number in a real round
    .found = The number in { $place } is a test number.
    .expected = A real round should have real numbers only.
    .todo = If this is a test file, add the real form instead. Otherwise correct or delete the number and add the file again.
    .why = Test numbers belong to nobody.

rule-IDN105 = Test number
    .found = The number in { $place } is a test number.
    .expected = Test numbers are used in practice rounds only.
    .todo = Correct or delete the number and add the file again, or confirm that this is for practice.
    .why = Test numbers belong to nobody, and cannot be sent in a real round.

rule-IDN106 = National identity number that has lost its leading 0
    .found = The number in { $place } has ten digits. With a leading 0 it is a possible number.
    .expected = A national identity number or D-number has eleven digits.
    .todo = Write all eleven digits and add the file again, or confirm that the number should have a leading 0. We then use it like that.
    .why = Excel removes a leading 0 when the number is stored as a number.

rule-IDN107 = H-number
    .found = The number in { $place } is an H-number (help number).
    .expected = A national identity number, D-number or DUF number can be recognised at other agencies. An H-number cannot.
    .todo = You need not do anything. If the person also has a D-number or DUF number, please enter that.
    .why = An H-number is valid only in the institution that made it.

## IMM: the immigration case

rule-IMM101 = EEA citizen with an asylum case
    .found = In { $place } there is a country of the EEA, but the status of the immigration case is “{ $value }”.
    .expected = Citizens of EEA countries do not usually apply for asylum in Norway.
    .todo = Correct the one of { $fields } that is wrong and add the file again, or confirm that both are correct.
    .why = EEA citizens can stay in Norway without asylum, so one of the two cells is usually wrong.

rule-IMM102 = Norwegian citizen with an immigration case
    .found = In { $place } it says Norway, but the status of the immigration case is “{ $value }”.
    .expected = A Norwegian citizen has no immigration case.
    .todo = Correct the one of { $fields } that is wrong and add the file again, or confirm that both are correct.
    .why = One of the two cells is usually wrong.

## MEA: measures

rule-MEA101 = Qualifying measures for a person who received no measures
    .found = In { $place } it says that the person received no measures, but the row has qualifying measures.
    .expected = Whoever has taken a course or gone to school has usually received measures.
    .todo = You need not do anything when both are right. Otherwise correct the one of the columns { $fields } that is wrong, and add the file again.
    .why = One of the answers is most often a slip.

## NAM: names

rule-NAM101 = Name with digits in it
    .found = The name in { $place } has digits in it.
    .expected = A name is made of letters.
    .todo = Check whether columns are swapped. Correct the cell and add the file again, or confirm that the name is right.
    .why = A number among the names usually comes from the column beside it.

rule-NAM102 = Name that cannot be written with Latin letters
    .found = The name in { $place } has letters that cannot be turned into Latin letters.
    .expected = Names should be written with Latin letters.
    .todo = Write the name as in the person’s papers, with Latin letters, and add the file again, or confirm that it should be written like that.
    .why = A name with other letters is recognised only at agencies that have written it in exactly the same way.

## NRM: read otherwise than it is written

rule-NRM101 = Extra spaces
    .found = The value in { $place } has spaces that do not belong there.
    .expected = Spaces in front, behind and double spaces make no difference.
    .todo = You need not do anything.
    .why = The note shows that the value was read without the extra spaces.

rule-NRM102 = Number stored as text
    .found = The number in { $place } is stored as text.
    .expected = It is read as a number.
    .todo = You need not do anything.
    .why = The note shows what was read in another way than it is stored.

rule-NRM103 = Identity number stored as a number
    .found = The identity number in { $place } is stored as a number.
    .expected = It is read with all its digits.
    .todo = You need not do anything. Please format the column as text next time.
    .why = Excel removes a leading 0 from identity numbers that are stored as numbers.

rule-NRM104 = Date stored as text
    .found = The date in { $place } is stored as text.
    .expected = It is read as day, month and year.
    .todo = You need not do anything.
    .why = The note shows what was read in another way than it is stored.

rule-NRM105 = Date shown as a number
    .found = The date in { $place } is shown as a number in Excel.
    .expected = It is read as the date behind the number.
    .todo = You need not do anything.
    .why = Excel stores dates as numbers. When a cell has lost its date format, only the number is seen.

rule-NRM106 = Number shown as a date
    .found = The value in { $place } should be a number, but is shown as a date.
    .expected = We have read the year of the date or the number behind it.
    .todo = You need not do anything.
    .why = The note shows what was read in another way than it is shown.

rule-NRM107 = Dash instead of an answer
    .found = In { $place } there is only a dash or a full stop.
    .expected = The cell is read as empty.
    .todo = You need not do anything.
    .why = The note shows what was read in another way than it is written.

rule-NRM108 = Year of birth taken from a date or a number
    .found = “{ $field }” is missing in { $place }, but the row has a date of birth or a national identity number.
    .expected = The year of birth is taken from there.
    .todo = You need not do anything.
    .why = Without the year of birth the person would have been sent with an unknown age.

## PAR: other agencies

rule-PAR101 = Agency that is not a partner in the round
    .found = The value in { $place } is not one of the partners in the round.
    .expected = Under “{ $field }” there should be names of partners in the round.
    .todo = Write the name as it is in the list of partners and add the file again, or confirm. It is then sent as another agency.
    .why = A name that we do not know cannot help us find the same person at other agencies.

rule-PAR102 = Names of agencies that were not compared
    .found = What is in { $place } was not compared with the partners in the round.
    .expected = The names can be compared only when the round file is there.
    .todo = Add the round file together with the form.
    .why = Without the round file we do not know who the partners are.

## REF: own reference

rule-REF101 = Row without an own reference
    .found = “{ $field }” is missing in { $place }.
    .expected = With an own reference you find the row again when KOM asks.
    .todo = You need not do anything, but please fill in a case number or running number. It is not sent.
    .why = Without an own reference the row is known only by its place in the sheet, and that may change.

## TAB: the table

rule-TAB101 = File without the headings of the form
    .found = None of the sheets in the file has a row with the headings of the form.
    .expected = At least { $count } of the headings should be in the same row.
    .todo = Use the headings of the form, or fill in a new, empty form, and add the file again.
    .why = The form is recognised by its headings, not by where in the file it is.

rule-TAB102 = Form on a hidden sheet only
    .found = The form is on a sheet that is hidden.
    .expected = The sheet with the persons should be visible.
    .todo = Right-click a sheet tab in Excel, choose Unhide, look through the sheet, save and add the file again.
    .why = Nobody can look over a sheet that is not shown.

rule-TAB103 = The same file twice
    .found = The file has exactly the same content as another file that you added.
    .expected = Each file should be there once.
    .todo = Remove one of the files.
    .why = Otherwise each person would be counted twice.

rule-TAB104 = Missing column
    .found = The form has no column with the heading “{ $field }”.
    .expected = The column should be in the form.
    .todo = Give the column the heading “{ $field }”, save and add the file again. If you do not have this information, you can say so where the columns are shown.
    .why = When a column is missing, it has usually just been given another name.

rule-TAB105 = Missing column that is sent as unknown
    .found = The form has no column with the heading “{ $field }”. The answer is then unknown for all persons.
    .expected = The column should be there when you have the information.
    .todo = Add the column and add the file again, or confirm that you do not have the information.
    .why = A missing column affects all rows at once.

rule-TAB106 = Two columns with the same meaning
    .found = The heading in { $place } means the same as the heading of a column further left, “{ $field }”.
    .expected = Each piece of information should have one column.
    .todo = Delete one of the columns or give it another heading, save and add the file again.
    .why = Two columns with the same meaning may say different things.

rule-TAB201 = Hidden rows
    .found = { $count ->
        [0] A filter is switched on, but none of the persons is filtered out.
        [one] One person stands in a row that is hidden or filtered out.
       *[other] { $count } persons stand in rows that are hidden or filtered out.
    }
    .expected = All rows are read, also those that are hidden.
    .todo = Show all rows in Excel and look through them. Delete those that should not be there and add the file again, or confirm that all should be sent.
    .why = Hidden rows are easily forgotten, and they are sent like all others.

rule-TAB301 = Column that is not read
    .found = There is no heading of the form in { $place }.
    .expected = Only columns with headings of the form are read and sent.
    .todo = You need not do anything. If the column should be read, give it its heading from the form and add the file again.
    .why = The note shows what is not read.

rule-TAB302 = Sheet that is not read
    .found = { $reason ->
        [0] The sheet lacks the headings of the form.
        [1] The sheet is the template’s sheet with examples. No persons are read from a sheet of that name.
        [2] The sheet is hidden.
       *[3] { $count ->
            [0] The sheet is hidden. It has the headings of the form, but no persons.
            [one] The sheet is hidden. It has one row that looks like a person, which is not read.
           *[other] The sheet is hidden. It has { $count } rows that look like persons, which are not read.
        }
    }
    .expected = Only visible sheets with the headings of the form are read.
    .todo = If persons on the sheet are to be included, show it in Excel if it is hidden (right-click a sheet tab, choose Unhide), see that it has the headings of the form, save and add the file again. Otherwise you need not do anything.
    .why = The note shows what is not read.

rule-TAB303 = Row that is not read
    .found = What is in { $place } is a sum, a remark or only a reference.
    .expected = Only rows with persons are read.
    .todo = You need not do anything. If the row is a person, fill it in and add the file again.
    .why = The note shows what is not read.

rule-TAB304 = Content far below the table
    .found = There is something in { $place }, far below the last person.
    .expected = The table ends when { $max } rows one after another are empty.
    .todo = You need not do anything. If there are persons there, move them up to the table and add the file again.
    .why = The note shows what is not read.

rule-TAB305 = Form without persons
    .found = There are no persons in the form.
    .expected = To have nobody to report is an answer too.
    .todo = If you have nobody to report, send a nil return. Otherwise fill in the form and add it again.
    .why = A nil return is different from no report, and appears in the tables as an answer.

rule-TAB306 = Workbook with the old date system of the Mac
    .found = The workbook uses the old date system of the Mac.
    .expected = The dates are read as they are shown in Excel.
    .todo = You need not do anything.
    .why = Workbooks from old Mac editions of Excel count dates in another way.

rule-TAB307 = Hidden columns
    .found = What stands in { $place } is hidden in Excel.
    .expected = All columns with headings of the form are read, also those that are hidden.
    .todo = You need not do anything. You may want to show the columns in Excel and look through them before you send.
    .why = Hidden columns are easily forgotten, and they are read like all others.

rule-TAB308 = Empty rows between the persons
    .found = { $count ->
        [one] There is one empty row
       *[other] There are { $count } empty rows
    } between two persons. See { $place }.
    .expected = The persons usually stand right below one another.
    .todo = You need not do anything. The persons below the empty rows are read too.
    .why = An empty row may mean that something was deleted by mistake. The persons below it are read too.

rule-TAB309 = Cells that are merged
    .found = What stands from { $place } to { $last } is merged into one cell.
    .expected = Each person should have cells of their own. Only the first of the cells has a value, the others are read as empty.
    .todo = You need not do anything when that is how it should be. If the value is about several persons, split the cell in Excel, fill in for each of them and add the file again.
    .why = It looks as if the value is about all the rows, but the file has it in the uppermost only.

rule-TAB310 = Form for another year
    .found = The form was made for { $stated }, but the report is about { $year }.
    .expected = { $changed ->
        [0] The form for { $year } has the same columns and answers.
        [one] In the form for { $year } there are other answers under { $fields }.
       *[other] In the form for { $year } there are new columns or other answers under { $fields }.
    }
    .todo = See that the persons and the answers are about { $year }. Then you need not do anything. Use the form for { $year } next time.
    .why = Last year's file is easily taken by mistake.

rule-TAB311 = Headings in two rows
    .found = The headings stand in two rows. The lower one is { $place }.
    .expected = The two rows are read together as one row of headings.
    .todo = You need not do anything. You may look over how the columns are read.
    .why = The note shows what is read in another way than it stands.

## VAL: values

rule-VAL101 = Value that is not in the list
    .found = The value in { $place } is not { $choice }.
    .expected = Under “{ $field }” there should be { $choices }.
    .todo = Write one of these answers in { $place }, save and add the file again.
    .why = Only answers from the lists leave the machine, so a value outside the list cannot be sent.

rule-VAL102 = Number outside the limits
    .found = The number in { $place } is too low or too high.
    .expected = “{ $field }” should be from { $min } to { $max }.
    .todo = Correct the number in { $place }, save and add the file again.
    .why = A number outside the limits is a typing error, or is in the wrong column.

rule-VAL103 = Value that is not a whole number
    .found = The value in { $place } is not a whole number.
    .expected = “{ $field }” should be a whole number from { $min } to { $max }, or { $choices }.
    .todo = Write only the number in { $place }, save and add the file again.
    .why = Only numbers and answers from the lists leave the machine.

rule-VAL104 = Value that is not a date
    .found = The value in { $place } is not a date.
    .expected = “{ $field }” should be day, month and year, written dd.mm.yyyy.
    .todo = Write the date as dd.mm.yyyy, save and add the file again. If only the year is known, write the year. If the date is not known, leave the cell empty.
    .why = A date that cannot be read cannot help us find the same person at other agencies.

rule-VAL105 = Impossible date
    .found = The date in { $place } does not exist in the calendar, or is too long ago.
    .expected = “{ $field }” should exist in the calendar, and not be before { $min }.
    .todo = Check whether day and month are swapped. Correct the date, save and add the file again.
    .why = A date that does not exist is a typing error.

rule-VAL106 = Formula without a saved result
    .found = The formula in { $place } has no saved result.
    .expected = The result of the formula should be saved in the file.
    .todo = Open the file in Excel, save it and add it again. You can also write the value instead of the formula.
    .why = Without the result nobody knows what the cell should say.

rule-VAL107 = Excel error in a cell
    .found = In { $place } Excel shows an error, such as #REF!.
    .expected = The cell should have a value or be empty.
    .todo = Write the value again in { $place }, save and add the file again.
    .why = The actual value is lost.

## YEA: years

rule-YEA101 = First identification after the reporting year
    .found = In { $place } it says { $value }, which is after { $year }.
    .expected = “{ $field }” cannot be after { $year }, which is the reporting year.
    .todo = Correct the year in { $place }, save and add the file again.
    .why = The form is about one year. A later year is a typing error, or the form is about another year.

rule-YEA102 = First identification before birth
    .found = The person was identified in { $value }, but was born later. See { $place }.
    .expected = Nobody can be identified before they are born.
    .todo = Correct the one of { $fields } that is wrong, save and add the file again.
    .why = One of the years is a typing error.

rule-YEA103 = Born after the reporting year
    .found = According to { $place } the person was born after { $year }.
    .expected = “{ $field }” cannot be after { $year }, which is the reporting year.
    .todo = Correct { $place }, save and add the file again.
    .why = It is a typing error, or the form is about another year.

rule-YEA104 = Judgment in the first year
    .found = In { $place } it says { $year } as the year in which the person was first identified, but the criminal case already has “{ $value }”.
    .expected = From the identification of a person to a judgment it usually takes more than a year.
    .todo = You need not do anything when both are right. Otherwise correct the one of { $fields } that is wrong, and add the file again.
    .why = The year of first identification is easily confused with the reporting year.
