"""Makes tabular figures the default of a TrueType font.

Java can show the glyphs of an OpenType feature only if a character maps to them, so the ten digits are mapped to the
glyphs that the feature `tnum` would put in their place. The licence of Inter (OFL 1.1, no reserved name) allows changed
copies.
"""

import struct

DIGITS = range(0x30, 0x3A)
CHECKSUM_MAGIC = 0xB1B0AFBA


def with_tabular_figures(font):
    tables = _tables(font)
    mapping = _character_map(tables["cmap"])
    instead = _single_substitutions(tables["GSUB"], b"tnum")
    for digit in DIGITS:
        mapping[digit] = instead[mapping[digit]]
    tables["cmap"] = _cmap(mapping)
    return _assemble(font[:4], tables)


def _u16(data, offset):
    return struct.unpack_from(">H", data, offset)[0]


def _u32(data, offset):
    return struct.unpack_from(">I", data, offset)[0]


def _tables(font):
    tables = {}
    for index in range(_u16(font, 4)):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        tables[tag.decode("ascii")] = font[offset : offset + length]
    return tables


def _character_map(cmap):
    """The mapping of the table's widest Unicode subtable, format 12 or 4."""
    offsets = [_u32(cmap, 8 + 8 * index) for index in range(_u16(cmap, 2))]
    by_format = {_u16(cmap, offset): cmap[offset:] for offset in offsets}
    if 12 in by_format:
        return _read_format_12(by_format[12])
    return _read_format_4(by_format[4])


def _read_format_12(table):
    mapping = {}
    for index in range(_u32(table, 12)):
        first, last, glyph = struct.unpack_from(">III", table, 16 + 12 * index)
        mapping.update((code, glyph + code - first) for code in range(first, last + 1))
    return mapping


def _read_format_4(table):
    size = _u16(table, 6)
    mapping = {}
    for offset in range(0, size, 2):
        last, first = _u16(table, 14 + offset), _u16(table, 16 + size + offset)
        delta, range_at = _u16(table, 16 + 2 * size + offset), 16 + 3 * size + offset
        skip = _u16(table, range_at)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code if skip == 0 else _u16(table, range_at + skip + 2 * (code - first))
            if skip == 0 or glyph:
                mapping[code] = (glyph + delta) & 0xFFFF
    return mapping


def _single_substitutions(gsub, feature):
    features, lookups = _u16(gsub, 6), _u16(gsub, 8)
    wanted = set()
    for index in range(_u16(gsub, features)):
        record = features + 2 + 6 * index
        if gsub[record : record + 4] == feature:
            table = features + _u16(gsub, record + 4)
            wanted.update(_u16(gsub, table + 4 + 2 * i) for i in range(_u16(gsub, table + 2)))
    result = {}
    for index in sorted(wanted):
        lookup = lookups + _u16(gsub, lookups + 2 + 2 * index)
        for i in range(_u16(gsub, lookup + 4)):
            subtable = lookup + _u16(gsub, lookup + 6 + 2 * i)
            kind = _u16(gsub, lookup)
            if kind == 7:  # an extension: the type and a longer offset
                kind, subtable = _u16(gsub, subtable + 2), subtable + _u32(gsub, subtable + 4)
            if kind == 1:
                result.update(_single_subtable(gsub, subtable))
    return result


def _single_subtable(gsub, subtable):
    glyphs = _coverage(gsub, subtable + _u16(gsub, subtable + 2))
    if _u16(gsub, subtable) == 1:
        return {glyph: (glyph + _u16(gsub, subtable + 4)) & 0xFFFF for glyph in glyphs}
    return {glyph: _u16(gsub, subtable + 6 + 2 * i) for i, glyph in enumerate(glyphs)}


def _coverage(gsub, offset):
    count = _u16(gsub, offset + 2)
    if _u16(gsub, offset) == 1:
        return [_u16(gsub, offset + 4 + 2 * i) for i in range(count)]
    ranges = [struct.unpack_from(">HH", gsub, offset + 4 + 6 * i) for i in range(count)]
    return [glyph for first, last in ranges for glyph in range(first, last + 1)]


def _groups(mapping):
    groups = []
    for code in sorted(mapping):
        if groups and code == groups[-1][1] + 1 and mapping[code] - groups[-1][2] == code - groups[-1][0]:
            groups[-1][1] = code
        else:
            groups.append([code, code, mapping[code]])
    return groups


def _cmap(mapping):
    """A cmap table with a subtable of format 12 for all of Unicode and one of format 4 for its first plane."""
    groups = _groups(mapping)
    full = struct.pack(">HHIII", 12, 0, 16 + 12 * len(groups), 0, len(groups))
    full += b"".join(struct.pack(">III", *group) for group in groups)
    first_plane = _format_4(_groups({code: glyph for code, glyph in mapping.items() if code < 0xFFFF}))
    at = 4 + 8 * 4
    records = ((0, 3, at), (0, 4, at + len(first_plane)), (3, 1, at), (3, 10, at + len(first_plane)))
    return struct.pack(">HH", 0, 4) + b"".join(struct.pack(">HHI", *r) for r in records) + first_plane + full


def _format_4(groups):
    groups = groups + [[0xFFFF, 0xFFFF, 0]]
    count = len(groups)
    power = 1 << (count.bit_length() - 1)
    lasts = struct.pack(f">{count}H", *(last for _, last, _ in groups))
    firsts = struct.pack(f">{count}H", *(first for first, _, _ in groups))
    deltas = struct.pack(f">{count}H", *((glyph - first) & 0xFFFF for first, _, glyph in groups))
    search = struct.pack(">HHHH", 2 * count, 2 * power, power.bit_length() - 1, 2 * (count - power))
    body = search + lasts + b"\0\0" + firsts + deltas + bytes(2 * count)
    return struct.pack(">HHH", 4, 6 + len(body), 0) + body


def _checksum(data):
    data = data + bytes(-len(data) % 4)
    return sum(struct.unpack(f">{len(data) // 4}I", data)) & 0xFFFFFFFF


def _assemble(version, tables):
    head = tables["head"]
    tables["head"] = head[:8] + bytes(4) + head[12:]
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = version + struct.pack(">HHHH", count, 16 * power, power.bit_length() - 1, 16 * (count - power))
    offset, directory, body, head_at = 12 + 16 * count, b"", b"", 0
    for tag in sorted(tables):
        data = tables[tag]
        if tag == "head":
            head_at = offset + len(body)
        directory += struct.pack(">4sIII", tag.encode("ascii"), _checksum(data), offset + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    font = bytearray(header + directory + body)
    struct.pack_into(">I", font, head_at + 8, (CHECKSUM_MAGIC - _checksum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)
