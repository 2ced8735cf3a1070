"""Notes beside the first pair of review.xlsx, and says what notes there are.

    python note.py work/review.xlsx [NOTE]    an empty NOTE takes every note off the sheet of pairs no longer listed

Prints `SHEET a b note` for each note; SHEET is 0 for the pairs, 1 for those no longer listed.
"""

import sys

import openpyxl

path, *note = sys.argv[1:]
book = openpyxl.load_workbook(path)
for at, sheet in enumerate(book.worksheets):
    names = {cell.value: cell.column for cell in sheet[1]}
    assert sheet.row_dimensions[1].hidden
    top = [5, 4][at]
    if note:
        if at == 0 and note[0]:
            sheet.cell(top, names["note"]).value = note[0]
        if at == 1 and not note[0]:
            for row in range(top, sheet.max_row + 1):
                sheet.cell(row, names["note"]).value = None
    for row in range(top, sheet.max_row + 1):
        a, b, text = (sheet.cell(row, names[name]).value for name in ("a", "b", "note"))
        if text:
            print(at, a, b, text, sep="\t")
book.save(path)
