"""Plane geometry on integer map units: simplify, unwrap at the antimeridian, clip, tile."""

import math

from topology import FULL_TURN, HALF_TURN, UNITS_PER_DEGREE, without_repeats

SOUTH_POLE = -90 * UNITS_PER_DEGREE
LONGEST_EDGE = 2 * UNITS_PER_DEGREE  # so that borders along a parallel bend as curved projections want them to
LONGEST_TILE_EDGE = UNITS_PER_DEGREE  # so that curved projections do not open gaps between tiles


def simplify(points, tolerance):
    """Douglas-Peucker with longitudes shrunk by the cosine of the latitude; keeps both ends.

    D. H. Douglas, T. K. Peucker, Cartographica 10 (1973) 112-122. `tolerance` is in map units of latitude.
    """
    if tolerance <= 0 or len(points) < 3:
        return points
    shrink = math.cos(math.radians(points[len(points) // 2][1] / UNITS_PER_DEGREE))
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        distance, index = _farthest(points, first, last, shrink)
        if distance > tolerance:
            keep[index] = True
            stack.append((first, index))
            stack.append((index, last))
    return [p for p, kept in zip(points, keep) if kept]


def _farthest(points, first, last, shrink):
    ax, ay = points[first][0] * shrink, points[first][1]
    bx, by = points[last][0] * shrink - ax, points[last][1] - ay
    length2 = bx * bx + by * by
    best, best_index = -1.0, first
    for index in range(first + 1, last):
        px, py = points[index][0] * shrink - ax, points[index][1] - ay
        if length2 > 0:
            t = min(1.0, max(0.0, (px * bx + py * by) / length2))
            px -= t * bx
            py -= t * by
        distance2 = px * px + py * py
        if distance2 > best:
            best, best_index = distance2, index
    return math.sqrt(max(best, 0.0)), best_index


def densify(points, longest=LONGEST_EDGE, wrapped=True):
    """Cuts long edges into short ones; among wrapped points a step of over half a turn is a jump, left alone."""
    result = points[:1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        length = max(abs(x1 - x0), abs(y1 - y0))
        steps = -(-length // longest) if length < HALF_TURN or not wrapped else 1
        result.extend((x0 + (x1 - x0) * i // steps, y0 + (y1 - y0) * i // steps) for i in range(1, steps))
        result.append((x1, y1))
    return result


def is_pole(ring):
    """True for the ring around the South Pole that the 50m Antarctica has as a hole."""
    return all(y < SOUTH_POLE + 10 for _, y in ring)


def unwrap(points):
    """Adds whole turns so that no step is longer than half a turn."""
    result, turn = [points[0]], 0
    for (x0, _), (x1, y1) in zip(points, points[1:]):
        if x1 - x0 > HALF_TURN:
            turn -= FULL_TURN
        elif x0 - x1 > HALF_TURN:
            turn += FULL_TURN
        result.append((x1 + turn, y1))
    return result


def closed_unwrapped(ring):
    """An unwrapped ring that ends where it starts; one that winds around the pole closes along 90 degrees south."""
    points = unwrap(ring)
    winding = points[-1][0] - points[0][0]
    if winding == 0:
        return points
    return points + [(points[-1][0], SOUTH_POLE), (points[0][0], SOUTH_POLE), points[0]]


def signed_area(ring):
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1])) / 2


def bounds(points):
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def clip_half_plane(ring, axis, limit, keep_above):
    """Sutherland-Hodgman against one axis-parallel line. Edges along the line cancel under both fill rules."""
    sign = 1 if keep_above else -1
    result = []
    previous = ring[-1]
    inside_previous = (previous[axis] - limit) * sign >= 0
    for point in ring:
        inside = (point[axis] - limit) * sign >= 0
        if inside != inside_previous:
            result.append(_crossing(previous, point, axis, limit))
        if inside:
            result.append(point)
        previous, inside_previous = point, inside
    return without_repeats(result)


def _crossing(a, b, axis, limit):
    other = 1 - axis
    value = round(a[other] + (b[other] - a[other]) * (limit - a[axis]) / (b[axis] - a[axis]))
    return (limit, value) if axis == 0 else (value, limit)


def clip_box(ring, box):
    west, south, east, north = box
    for axis, limit, above in ((0, west, True), (0, east, False), (1, south, True), (1, north, False)):
        if len(ring) < 3:
            return []
        ring = clip_half_plane(ring, axis, limit, above)
    return ring if len(ring) >= 3 and signed_area(ring) != 0 else []


def tile_polygons(rings, tile, margin):
    """Cuts oriented rings (outer positive, holes negative) into tiles that overlap by `margin`: ring lists."""
    whole = (-HALF_TURN - margin, SOUTH_POLE, HALF_TURN + margin, -SOUTH_POLE)
    shifted = []
    for ring in rings:
        west, _, east, _ = bounds(ring)
        for turn in range(-2, 3):
            offset = turn * FULL_TURN
            if east + offset > whole[0] and west + offset < whole[2]:
                piece = clip_box([(x + offset, y) for x, y in ring], whole)
                if piece:
                    shifted.append(piece)
    tiles = []
    for west in range(-HALF_TURN, HALF_TURN, tile):
        east = min(west + tile, HALF_TURN)
        strip = _clip_all(shifted, (west - margin, whole[1], east + margin, whole[3]))
        for south in range(SOUTH_POLE, -SOUTH_POLE, tile):
            north = min(south + tile, -SOUTH_POLE)
            box = (west - margin, max(south - margin, SOUTH_POLE), east + margin, min(north + margin, -SOUTH_POLE))
            rings_here = _clip_all(strip, box)
            if rings_here:
                tiles.append([_subdivide(ring, box) for ring in rings_here])
    return tiles


def _clip_all(rings, box):
    result = []
    for ring in rings:
        west, south, east, north = bounds(ring)
        if west >= box[0] and south >= box[1] and east <= box[2] and north <= box[3]:
            result.append(ring)
        elif east > box[0] and west < box[2] and north > box[1] and south < box[3]:
            piece = clip_box(ring, box)
            if piece:
                result.append(piece)
    return result


def _subdivide(ring, box):
    """Cuts long edges along the box into short ones."""
    west, south, east, north = box
    result = []
    for a, b in zip(ring, ring[1:] + ring[:1]):
        on_box = (a[0] == b[0] and a[0] in (west, east)) or (a[1] == b[1] and a[1] in (south, north))
        result.extend(densify([a, b], LONGEST_TILE_EDGE, wrapped=False)[:-1] if on_box else [a])
    return result


def is_artificial(a, b):
    """True for an edge that closes a polygon along the antimeridian or along 90 degrees south."""
    on_antimeridian = (a[0] - HALF_TURN) % FULL_TURN == 0 and a[0] == b[0]
    return on_antimeridian or (a[1] < SOUTH_POLE + 10 and b[1] < SOUTH_POLE + 10)


def natural_runs(ring):
    """The parts of an unwrapped closed ring that are true coast."""
    edges = list(zip(ring, ring[1:]))
    artificial = [is_artificial(a, b) for a, b in edges]
    if any(artificial):
        start = artificial.index(True) + 1
        edges, artificial = edges[start:] + edges[:start], artificial[start:] + artificial[:start]
    runs, run = [], []
    for (a, b), skip in zip(edges, artificial):
        if skip:
            runs.append(run)
            run = []
        elif run and run[-1] == a:
            run.append(b)
        else:
            runs.append(run)
            run = [a, b]
    runs.append(run)
    return [r for r in runs if len(r) > 1]


def cut_at_antimeridian(line):
    """Parts of an unwrapped line, each within -180..180 degrees, none of them lying along the antimeridian."""
    parts, part = [], [line[0]]
    for a, b in zip(line, line[1:]):
        low, high = min(a[0], b[0]), max(a[0], b[0])
        limit = HALF_TURN + FULL_TURN * math.ceil((low - HALF_TURN) / FULL_TURN)
        if limit == low and low != high:
            limit += FULL_TURN
        if low < limit < high:
            crossing = _crossing(a, b, 0, limit)
            parts.append(part + [crossing])
            part = [crossing]
        part.append(b)
        if (b[0] - HALF_TURN) % FULL_TURN == 0:
            parts.append(part)
            part = [b]
    parts.append(part)
    return [_into_range(without_repeats(p)) for p in parts if len(without_repeats(p)) > 1]


def _into_range(line):
    west, _, east, _ = bounds(line)
    offset = -FULL_TURN * math.floor(((west + east) / 2 + HALF_TURN) / FULL_TURN)
    return [(x + offset, y) for x, y in line]


def chunks(line, size):
    """Cuts a long line into overlapping-by-one-point pieces, so that a renderer can cull them."""
    return [line[i : i + size + 1] for i in range(0, len(line) - 1, size)]
