"""Countries as areas, each with the code that the gazetteer uses."""

from bisect import bisect_left, bisect_right
from collections import Counter

import cities
from geometry import bounds, closed_unwrapped, is_pole, signed_area, tile_polygons
from topology import UNITS_PER_DEGREE, to_units

UNKNOWN = "-"


def country_features(world, source, margin):
    """Pairs of features, one for each polygon in one piece, and their codes."""
    places = sorted(
        (to_units(float(row["lng"]), float(row["lat"]))[::-1] + (row["iso2"], max(1, cities.population(row))))
        for row in cities.read(source)
    )
    features, codes = [], []
    for geometry in world.geometries("countries"):
        polygons = [rings for polygon in world.polygons(geometry) if (rings := _rings(polygon))]
        votes = [_votes(rings[0], places) for rings in polygons]
        country = _first(sum(votes, Counter()))
        for rings, vote in zip(polygons, votes):
            # A part of a country with cities of another code only, such as French Guiana, takes that code.
            code = country if not vote or country in vote else _first(vote)
            pieces = tile_polygons(rings, 360 * UNITS_PER_DEGREE, margin)
            features.extend(pieces)
            codes.extend([code] * len(pieces))
    return features, codes


def _rings(polygon):
    rings = []
    for index, ring in enumerate(polygon):
        points = closed_unwrapped(ring)[:-1]
        if is_pole(ring) or len(points) < 3 or signed_area(points) == 0:
            continue
        rings.append(points if (signed_area(points) > 0) == (index == 0) else points[::-1])
    return rings


def _first(vote):
    return min(vote, key=lambda code: (-vote[code], code)) if vote else UNKNOWN


def _votes(ring, places):
    """People of the cities inside a ring by code; a city without people counts as one."""
    west, south, east, north = bounds(ring)
    vote = Counter()
    for y, x, code, people in places[bisect_left(places, (south,)) : bisect_right(places, (north + 1,))]:
        for lon in (x, x - 360 * UNITS_PER_DEGREE, x + 360 * UNITS_PER_DEGREE):
            if west <= lon <= east and _holds(ring, lon, y):
                vote[code] += people
    return vote


def _holds(ring, x, y):
    inside = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside
