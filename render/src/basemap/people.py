"""Writes the people of each country: python3 people.py --npm node_modules, after npm install."""
import argparse
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODEL = HERE / "../../../model/src/main/resources/dev/spanwright/model/geo"


# What country-json writes in another way than ISO 3166 and SimpleMaps.
OTHER_CODES = {"United Kingdom": "GB", "Northern Ireland": "", "East Timor": "TL"}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--npm", required=True)
    folder = Path(arguments.parse_args().npm) / "country-json/src"
    codes = {row["country"]: row["abbreviation"] for row in _read(folder / "country-by-abbreviation.json")}
    codes |= OTHER_CODES
    people = {}
    for row in _read(folder / "country-by-population.json"):
        code = codes.get(row["country"])
        if code and row["population"]:
            people[code] = int(row["population"])
    listed = [line.split("\t")[0] for line in (MODEL / "countries.tsv").read_text("utf-8").splitlines()]
    lines = [f"{code}\t{people[code]}\n" for code in listed if code in people]
    (MODEL / "people.tsv").write_text("".join(lines), "utf-8")
    print(len(lines), "of", len(listed), "countries; without:", [c for c in listed if c not in people])


def _read(path):
    return json.loads(path.read_text("utf-8"))


if __name__ == "__main__":
    main()
