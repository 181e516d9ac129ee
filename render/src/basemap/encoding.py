"""The map layer file.

Gzip (modification time 0, so that the same input gives the same bytes) of: the letters "SWMAP", one version byte, then
unsigned LEB128 integers: units per degree, number of features; for each feature its number of rings; for each ring its
number of points and, as zigzag integers, the step in longitude and latitude from the point before, running on from ring
to ring.
"""

import gzip
import zlib

from topology import UNITS_PER_DEGREE

MAGIC = b"SWMAP\x01"


def layer_bytes(features):
    """`features` is a list of lists of rings or lines, each a list of (lon, lat) in map units."""
    out = bytearray(MAGIC)
    _varint(out, UNITS_PER_DEGREE)
    _varint(out, len(features))
    x = y = 0
    for rings in features:
        _varint(out, len(rings))
        for ring in rings:
            _varint(out, len(ring))
            for px, py in ring:
                _zigzag(out, px - x)
                _zigzag(out, py - y)
                x, y = px, py
    return gzip_bytes(bytes(out))


def gzip_bytes(data):
    packed = bytearray(gzip.compress(data, compresslevel=9, mtime=0))
    packed[9] = 255  # operating system unknown: the one header byte that differs between Python versions
    assert zlib.decompress(packed, 31) == data
    return bytes(packed)


def _varint(out, value):
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def _zigzag(out, value):
    _varint(out, value << 1 if value >= 0 else (-value << 1) - 1)
