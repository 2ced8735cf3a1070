"""Decides in review.xlsx as a person in Excel does, by another library than the one that wrote it.

    python decide.py work/review.xlsx DECISION…    one word for each of the first pairs, from the sheet's own drop-down

Prints `a b decision` for each.
"""

import sys

import openpyxl

path, *words = sys.argv[1:]
book = openpyxl.load_workbook(path)
sheet = book.worksheets[0]
names = {cell.value: cell.column for cell in sheet[1]}
offered = [v.formula1.strip('"').split(",") for v in sheet.data_validations.dataValidation]
assert offered and all(word in offered[0] for word in words), offered
assert sheet.protection.sheet and sheet.row_dimensions[1].hidden
row = 5
for word in words:
    cell = sheet.cell(row, names["decision"])
    assert not cell.protection.locked and sheet.cell(row, names["a"]).protection.locked
    cell.value = word
    sheet.cell(row, names["note"]).value = "Snakket med begge – ø"
    print(sheet.cell(row, names["a"]).value, sheet.cell(row, names["b"]).value, word, sep="\t")
    row += 1
book.save(path)
