"""TopoJSON by hand: arcs in integer map units, and which geometry uses which arc.

Map units are thousandths of a degree. Rounding happens once, on the arcs, so that everything which shares an arc
(coast, border, fill) still shares it afterwards.
"""

import json

UNITS_PER_DEGREE = 1000
FULL_TURN = 360 * UNITS_PER_DEGREE
HALF_TURN = 180 * UNITS_PER_DEGREE


def to_units(lon, lat):
    return round(lon * UNITS_PER_DEGREE), round(lat * UNITS_PER_DEGREE)


def without_repeats(points):
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


class Topology:
    """One TopoJSON file; `transform_arc` may simplify an arc, but must keep its first and last point."""

    def __init__(self, path, transform_arc=lambda arc: arc):
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        self.objects = document["objects"]
        scale, shift = document["transform"]["scale"], document["transform"]["translate"]
        self.arcs = [transform_arc(self._decode(arc, scale, shift)) for arc in document["arcs"]]

    @staticmethod
    def _decode(arc, scale, shift):
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append(to_units(x * scale[0] + shift[0], y * scale[1] + shift[1]))
        return without_repeats(points)

    def geometries(self, name):
        return self.objects[name]["geometries"]

    def line(self, arc_ids):
        """Joins arcs; an id below zero means the arc `~id` backwards."""
        points = []
        for arc_id in arc_ids:
            arc = self.arcs[arc_id] if arc_id >= 0 else self.arcs[~arc_id][::-1]
            points.extend(arc[1:] if points else arc)
        return without_repeats(points)

    def polygons(self, geometry):
        """Polygons as lists of closed rings, outer ring first."""
        return [[self.line(ring) for ring in polygon] for polygon in polygon_arcs(geometry)]

    def lines(self, geometry):
        if geometry["type"] == "LineString":
            return [self.line(geometry["arcs"])]
        return [self.line(part) for part in geometry["arcs"]]

    def inner_borders(self, name, owner_of):
        """Arcs that lie between two geometries with different owners."""
        owners = {}
        for index, geometry in enumerate(self.geometries(name)):
            for polygon in polygon_arcs(geometry):
                for ring in polygon:
                    for arc_id in ring:
                        owners.setdefault(max(arc_id, ~arc_id), set()).add(owner_of(index, geometry))
        return [self.arcs[arc] for arc in sorted(owners) if len(owners[arc]) > 1]


def polygon_arcs(geometry):
    kind = geometry["type"]
    if kind == "Polygon":
        return [geometry["arcs"]]
    if kind == "MultiPolygon":
        return geometry["arcs"]
    return []
