"""State and province borders: the edges that two units of one country share, chained into lines."""

import math
from collections import defaultdict

import gpkg
from geometry import signed_area, simplify
from topology import UNITS_PER_DEGREE

KM_PER_DEGREE = 111.2
SMALLEST_MEAN_AREA_KM2 = 1500  # below this the units are municipalities, which only clutter a map of backbones
MERGE_BY_PART = {"GBR"}  # districts merged into England, Scotland, Wales, Northern Ireland
LARGE = {"CAN", "MEX", "BRA", "ARG", "AUS", "RUS", "CHN", "IND", "KAZ", "IDN", "ZAF", "SAU", "DEU"}


class Provinces:
    def __init__(self, path):
        self._edges = defaultdict(set)
        areas, units = defaultdict(float), defaultdict(set)
        for fid, country, part, rings in gpkg.read_units(path):
            unit = part if country in MERGE_BY_PART else fid
            units[country].add(unit)
            for ring in rings:
                areas[country] += _area_km2(ring)
                for a, b in zip(ring, ring[1:]):
                    self._edges[(min(a, b), max(a, b))].add((country, unit))
        self._countries = {c for c in units if areas[c] / len(units[c]) >= SMALLEST_MEAN_AREA_KM2}

    def borders(self, tolerance, wanted=lambda country: True):
        """Simplified border lines of the wanted countries; the United States come from us-atlas instead."""
        edges = []
        for edge, owners in self._edges.items():
            countries = {country for country, _ in owners}
            if len(owners) > 1 and len(countries) == 1:
                country = next(iter(countries))
                if country != "USA" and country in self._countries and wanted(country):
                    edges.append(edge)
        return [simplify(line, tolerance) for line in chain(sorted(edges))]


def _area_km2(ring):
    km_per_unit = KM_PER_DEGREE / UNITS_PER_DEGREE
    shrink = math.cos(math.radians(ring[0][1] / UNITS_PER_DEGREE))
    return abs(signed_area(ring[:-1])) * km_per_unit * km_per_unit * shrink


def chain(edges):
    """Joins edges into lines that run from junction to junction."""
    neighbours = defaultdict(list)
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    unused = set(edges)
    lines = []
    junctions = [p for p in sorted(neighbours) if len(neighbours[p]) != 2]
    for start in junctions + sorted(neighbours):
        for second in neighbours[start]:
            line = [start]
            point = second
            while (min(line[-1], point), max(line[-1], point)) in unused:
                unused.remove((min(line[-1], point), max(line[-1], point)))
                line.append(point)
                if len(neighbours[point]) != 2:
                    break
                point = next((n for n in neighbours[point] if n != line[-2]), start)
            if len(line) > 1:
                lines.append(line)
    return lines
