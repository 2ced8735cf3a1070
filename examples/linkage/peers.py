"""The same records linked by clkhash + anonlink and by Splink, each at the threshold that suits it best.

    python peers.py FILE with_id|without_id [SPEED]

FILE as `records.py` writes it. Prints, for each peer, pairwise precision, recall and F1 at the threshold with the highest F1 (a
favour that omfang does not get: nobody knows the truth in a real round), and seconds. With SPEED only the time is wanted, and
one threshold is used.
"""

import itertools
import sys
import time
import warnings

import pandas as pd

warnings.filterwarnings("ignore")

THRESHOLDS = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]


def true_pairs(records):
    pairs = set()
    for _, group in records.groupby("person"):
        pairs |= {tuple(sorted(pair)) for pair in itertools.combinations(group.index, 2)}
    return pairs


def score(found, truth):
    hits = len(found & truth)
    precision, recall = hits / max(len(found), 1), hits / max(len(truth), 1)
    return precision, recall, 2 * hits / max(len(found) + len(truth), 1)


def best(candidates, truth, thresholds):
    """(pair, score) at the threshold with the highest F1."""
    return max(
        ((score({pair for pair, p in candidates if p >= t}, truth), t) for t in thresholds),
        key=lambda scored: scored[0][2],
    )


def anonlink_pairs(records, with_id, threshold):
    import anonlink
    from bitarray import bitarray
    from clkhash import clk
    from clkhash.comparators import ExactComparison, NgramComparison
    from clkhash.field_formats import FieldHashingProperties, Ignore, StringSpec
    from clkhash.schema import Schema
    from clkhash.field_formats import BitsPerTokenStrategy

    def field(name, comparator, bits):
        return StringSpec(
            identifier=name,
            hashing_properties=FieldHashingProperties(
                comparator=comparator, strategy=BitsPerTokenStrategy(bits), hash_type="blakeHash"
            ),
        )

    names = ["surname", "given_names", "birth_date"] + (["id"] if with_id else [])
    fields = [
        field("surname", NgramComparison(2), 20),
        field("given_names", NgramComparison(2), 20),
        field("birth_date", NgramComparison(1, True), 20),
    ] + ([field("id", NgramComparison(2), 20)] if with_id else [])
    schema = Schema(fields, 1024)
    partners, filters = [], []
    for _, group in records.groupby("partner"):
        rows = [tuple(row) for row in group[names].itertuples(index=False)]
        encoded = clk.generate_clks(rows, schema, "secret", validate=False)
        partners.append(list(group.index))
        filters.append([bits for bits in encoded])
    found = anonlink.candidate_generation.find_candidate_pairs(
        filters, anonlink.similarities.dice_coefficient_accelerated, threshold
    )
    similarity, datasets, places = found
    # One record of each partner per person, as in omfang.
    grouped = anonlink.solving.greedy_solve(found)
    together = {}
    for number, group in enumerate(grouped):
        for dataset, place in group:
            together[partners[dataset][place]] = number
    pairs = []
    for p, a, b, x, y in zip(similarity, datasets[0], datasets[1], places[0], places[1]):
        one, other = partners[a][x], partners[b][y]
        if one in together and together[one] == together.get(other):
            pairs.append((tuple(sorted((one, other))), p))
    return pairs


def splink_pairs(records, with_id):
    import logging

    logging.disable(logging.CRITICAL)
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    frame = records.reset_index(names="unique_id").replace("", None)
    frame = frame.rename(columns={"id": "number_id", "partner": "source_dataset"})
    rules = ["surname", "given_names", "birth_date"] + (["number_id"] if with_id else [])
    comparisons = [
        cl.JaroWinklerAtThresholds("surname", [0.92, 0.8]),
        cl.JaroWinklerAtThresholds("given_names", [0.92, 0.8]),
        cl.DamerauLevenshteinAtThresholds("birth_date", [1, 2]),
    ] + ([cl.DamerauLevenshteinAtThresholds("number_id", [1, 2])] if with_id else [])
    settings = SettingsCreator(
        link_type="link_only",
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=[block_on(rule) for rule in rules],
        source_dataset_column_name="source_dataset",
    )
    api = DuckDBAPI()
    frames = [group for _, group in frame.groupby("source_dataset")]
    aliases = [group["source_dataset"].iloc[0] for group in frames]
    tables = [api.register(group, dataset_display_name=alias) for group, alias in zip(frames, aliases)]
    linker = Linker(tables, settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("surname", "birth_date"), block_on("given_names", "birth_date")], recall=0.8
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth_date"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("surname"))
    predictions = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    columns = predictions[["unique_id_l", "unique_id_r", "match_probability"]]
    return [(tuple(sorted((a, b))), p) for a, b, p in columns.itertuples(index=False)]


def main(path, identifiers, *speed):
    records = pd.read_csv(path, dtype=str, keep_default_na=False)
    truth = true_pairs(records)
    with_id = identifiers == "with_id"
    peers = {
        "clkhash + anonlink": lambda: anonlink_pairs(records, with_id, 0.85 if speed else THRESHOLDS[0]),
        "splink": lambda: splink_pairs(records, with_id),
    }
    for name, link in peers.items():
        start = time.monotonic()
        pairs = link()
        seconds = time.monotonic() - start
        (precision, recall, f1), threshold = best(pairs, truth, [0.85] if speed else THRESHOLDS + [0.99, 0.999])
        print(
            f"{name:<20} precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}  best threshold {threshold}  {seconds:.2f} s",
            flush=True,
        )


main(*sys.argv[1:])
