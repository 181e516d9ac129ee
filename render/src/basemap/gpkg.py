"""Reads states and provinces from a GeoPackage: SQLite with WKB polygons, decoded by hand (OGC 12-128r18)."""

import sqlite3
import struct

from topology import to_units, without_repeats

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)


def read_units(path):
    """Yields (feature id, country code, part-of-country code, rings in map units)."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        query = "SELECT fid, adm0_a3, gu_a3, geom FROM states_provinces ORDER BY fid"
        for fid, country, part, blob in database.execute(query):
            yield fid, country, part, _rings(blob)


def _rings(blob):
    if blob[:2] != b"GP":
        raise ValueError(f"not a GeoPackage geometry: starts with {blob[:2]!r}, expected b'GP'")
    rings = []
    _geometry(blob, 8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 7], rings)
    return rings


def _geometry(blob, offset, rings):
    order = "<" if blob[offset] == 1 else ">"
    kind, count = struct.unpack_from(order + "II", blob, offset + 1)
    offset += 9
    if kind == 6:
        for _ in range(count):
            offset = _geometry(blob, offset, rings)
        return offset
    if kind != 3:
        raise ValueError(f"WKB geometry type {kind}, expected 3 (polygon) or 6 (multipolygon)")
    for _ in range(count):
        (size,) = struct.unpack_from(order + "I", blob, offset)
        values = struct.unpack_from(f"{order}{2 * size}d", blob, offset + 4)
        rings.append(without_repeats([to_units(x, y) for x, y in zip(values[::2], values[1::2])]))
        offset += 4 + 16 * size
    return offset
