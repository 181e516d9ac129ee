"""Names of countries (Natural Earth through world-atlas) and of oceans and seas (a list of common knowledge)."""

import heapq
import math

from geometry import bounds, closed_unwrapped, is_pole
from topology import FULL_TURN, HALF_TURN, UNITS_PER_DEGREE

KM_PER_UNIT = 111.2 / UNITS_PER_DEGREE
KM_PER_PIXEL_AT_ZOOM_0 = 40075.0 / 256
LABEL_PIXELS = 55  # a country takes its name once it is about this wide
LEAST_AREA_KM2 = 15

RENAMED = {
    "Antigua and Barb.": "Antigua and Barbuda",
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Central African Rep.": "Central African Republic",
    "Dem. Rep. Congo": "DR Congo",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "Faeroe Is.": "Faroe Islands",
    "Fr. Polynesia": "French Polynesia",
    "Fr. S. Antarctic Lands": "French Southern Lands",
    "Macedonia": "North Macedonia",
    "N. Cyprus": "Northern Cyprus",
    "N. Mariana Is.": "Northern Mariana Islands",
    "S. Geo. and the Is.": "South Georgia",
    "S. Sudan": "South Sudan",
    "St. Vin. and Gren.": "St. Vincent and the Grenadines",
    "U.S. Virgin Is.": "US Virgin Islands",
    "United States of America": "United States",
    "W. Sahara": "Western Sahara",
    "eSwatini": "Eswatini",
}
NOT_COUNTRIES = {
    "Ashmore and Cartier Is.",
    "Br. Indian Ocean Ter.",
    "Heard I. and McDonald Is.",
    "Indian Ocean Ter.",
    "Siachen Glacier",
}

# kind, name, longitude, latitude, least zoom
WATERS = (
    ("OCEAN", "Pacific Ocean", -150.0, 18.0, 0.5),
    ("OCEAN", "Pacific Ocean", 172.0, 33.0, 2.5),
    ("OCEAN", "South Pacific Ocean", -120.0, -30.0, 1.5),
    ("OCEAN", "Atlantic Ocean", -41.0, 31.0, 0.5),
    ("OCEAN", "South Atlantic Ocean", -15.0, -25.0, 1.0),
    ("OCEAN", "Indian Ocean", 79.0, -22.0, 0.5),
    ("OCEAN", "Arctic Ocean", -150.0, 79.0, 1.0),
    ("OCEAN", "Southern Ocean", 30.0, -61.0, 1.5),
    ("SEA", "Gulf of Mexico", -90.0, 25.2, 3.0),
    ("SEA", "Caribbean Sea", -75.5, 14.8, 3.0),
    ("SEA", "Mediterranean Sea", 18.5, 34.6, 3.0),
    ("SEA", "Black Sea", 34.5, 43.2, 3.6),
    ("SEA", "North Sea", 3.2, 56.4, 3.6),
    ("SEA", "Baltic Sea", 19.4, 57.0, 4.2),
    ("SEA", "Norwegian Sea", 3.0, 67.5, 3.0),
    ("SEA", "Barents Sea", 40.0, 74.0, 3.0),
    ("SEA", "Kara Sea", 68.0, 76.0, 3.4),
    ("SEA", "Laptev Sea", 124.0, 76.0, 3.4),
    ("SEA", "East Siberian Sea", 162.0, 73.5, 3.4),
    ("SEA", "Greenland Sea", -7.0, 76.5, 3.4),
    ("SEA", "Bay of Biscay", -4.6, 45.4, 4.4),
    ("SEA", "English Channel", -1.6, 50.1, 6.0),
    ("SEA", "Irish Sea", -4.9, 53.8, 6.0),
    ("SEA", "Celtic Sea", -7.8, 50.4, 5.0),
    ("SEA", "Adriatic Sea", 15.6, 42.9, 5.0),
    ("SEA", "Ionian Sea", 18.7, 38.2, 5.0),
    ("SEA", "Tyrrhenian Sea", 12.2, 39.8, 5.0),
    ("SEA", "Aegean Sea", 25.0, 38.6, 5.4),
    ("SEA", "Balearic Sea", 2.4, 40.4, 5.6),
    ("SEA", "Gulf of Bothnia", 19.8, 62.0, 5.0),
    ("SEA", "Gulf of Finland", 26.4, 59.8, 6.0),
    ("SEA", "Sea of Azov", 36.7, 46.1, 5.4),
    ("SEA", "Caspian Sea", 50.9, 41.0, 3.8),
    ("SEA", "Red Sea", 38.4, 20.4, 3.8),
    ("SEA", "Gulf of Aden", 48.0, 12.2, 4.2),
    ("SEA", "Persian Gulf", 51.5, 26.9, 4.4),
    ("SEA", "Gulf of Oman", 58.6, 24.9, 5.0),
    ("SEA", "Arabian Sea", 64.0, 15.5, 2.6),
    ("SEA", "Bay of Bengal", 88.5, 14.8, 3.0),
    ("SEA", "Andaman Sea", 96.0, 11.0, 4.2),
    ("SEA", "Gulf of Thailand", 101.3, 10.2, 4.6),
    ("SEA", "Strait of Malacca", 99.9, 4.0, 5.6),
    ("SEA", "South China Sea", 113.8, 13.6, 3.0),
    ("SEA", "East China Sea", 124.8, 28.9, 3.8),
    ("SEA", "Yellow Sea", 123.2, 35.8, 4.2),
    ("SEA", "Sea of Japan", 135.2, 40.4, 3.6),
    ("SEA", "Sea of Okhotsk", 148.8, 54.5, 3.0),
    ("SEA", "Bering Sea", -178.0, 57.8, 2.8),
    ("SEA", "Philippine Sea", 133.0, 18.5, 2.8),
    ("SEA", "Sulu Sea", 119.8, 8.4, 5.0),
    ("SEA", "Celebes Sea", 122.0, 3.6, 4.6),
    ("SEA", "Java Sea", 110.6, -5.0, 4.6),
    ("SEA", "Banda Sea", 127.4, -5.8, 4.6),
    ("SEA", "Timor Sea", 126.8, -11.4, 4.4),
    ("SEA", "Arafura Sea", 135.6, -9.6, 4.2),
    ("SEA", "Coral Sea", 154.0, -17.0, 3.0),
    ("SEA", "Tasman Sea", 160.0, -38.0, 2.8),
    ("SEA", "Great Australian Bight", 130.6, -34.4, 3.8),
    ("SEA", "Bass Strait", 145.6, -40.1, 5.6),
    ("SEA", "Gulf of Guinea", 2.5, 2.4, 3.6),
    ("SEA", "Mozambique Channel", 41.2, -18.4, 4.0),
    ("SEA", "Gulf of Alaska", -145.0, 57.0, 3.2),
    ("SEA", "Beaufort Sea", -138.0, 72.2, 3.4),
    ("SEA", "Hudson Bay", -85.6, 59.8, 3.2),
    ("SEA", "Labrador Sea", -54.5, 57.6, 3.0),
    ("SEA", "Baffin Bay", -67.0, 73.4, 3.2),
    ("SEA", "Davis Strait", -57.6, 66.4, 4.0),
    ("SEA", "Gulf of St. Lawrence", -61.8, 48.4, 5.0),
    ("SEA", "Gulf of California", -111.2, 27.0, 5.2),
    ("SEA", "Sargasso Sea", -64.0, 28.4, 3.6),
    ("SEA", "Scotia Sea", -45.0, -57.4, 3.4),
    ("SEA", "Weddell Sea", -44.0, -72.0, 2.8),
    ("SEA", "Ross Sea", -174.0, -75.5, 2.8),
)

def label_lines(topology):
    """Rows of kind, name, longitude, latitude, least zoom; countries by falling area, then waters by rising zoom."""
    countries = []
    for geometry in topology.geometries("countries"):
        name = geometry["properties"]["name"]
        if name in NOT_COUNTRIES:
            continue
        polygons = [[closed_unwrapped(r) for r in p if not is_pole(r)] for p in topology.polygons(geometry)]
        areas = [_area_km2(p[0]) for p in polygons]
        if sum(areas) < LEAST_AREA_KM2:
            continue
        lon, lat = _pole_of_inaccessibility(polygons[areas.index(max(areas))])
        countries.append((-sum(areas), _full_name(name), lon, lat, _least_zoom(sum(areas), lat)))
    rows = [("COUNTRY", *country[1:]) for country in sorted(countries)]
    rows += sorted(WATERS, key=lambda water: (water[4], water[1]))
    return ["\t".join((kind, name, f"{lon:.2f}", f"{lat:.2f}", f"{zoom:.1f}")) for kind, name, lon, lat, zoom in rows]

def _full_name(name):
    return RENAMED.get(name, name.replace(" Is.", " Islands"))

def _area_km2(ring):
    """Area on the sphere, by the cosine of each edge's latitude."""
    total = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        total += (x1 - x0) * math.sin(math.radians((y0 + y1) / 2 / UNITS_PER_DEGREE))
    return abs(total) * math.degrees(1) * UNITS_PER_DEGREE * KM_PER_UNIT**2

def _least_zoom(area_km2, lat):
    shrink = math.cos(math.radians(min(abs(lat), 70)))
    zoom = math.log2(LABEL_PIXELS * KM_PER_PIXEL_AT_ZOOM_0 * shrink / math.sqrt(area_km2))
    return min(8.0, max(1.0, zoom))

def _pole_of_inaccessibility(polygon):
    """The point farthest inside, on a plane shrunk by the cosine of the latitude; a grid refined where it may gain.

    After V. Agafonkin, "A new algorithm for finding a visual center of a polygon", 2016.
    """
    west, south, east, north = bounds(polygon[0])
    shrink = math.cos(math.radians((south + north) / 2 / UNITS_PER_DEGREE))
    rings = [[(x * shrink, y) for x, y in ring] for ring in polygon]
    west, east = west * shrink, east * shrink
    size = min(east - west, north - south)
    heap, best = [], (-math.inf, 0.0, 0.0)
    x = west
    while x < east:
        y = south
        while y < north:
            _push(heap, rings, x + size / 2, y + size / 2, size / 2)
            y += size
        x += size
    while heap and -heap[0][0] - best[0] > 50:
        _, distance, x, y, half = heapq.heappop(heap)
        best = max(best, (distance, x, y))
        for dx in (-half / 2, half / 2):
            for dy in (-half / 2, half / 2):
                _push(heap, rings, x + dx, y + dy, half / 2)
    lon = best[1] / shrink
    lon -= FULL_TURN * math.floor((lon + HALF_TURN) / FULL_TURN)
    return lon / UNITS_PER_DEGREE, best[2] / UNITS_PER_DEGREE

def _push(heap, rings, x, y, half):
    distance = _signed_distance(rings, x, y)
    heapq.heappush(heap, (-(distance + half * math.sqrt(2)), distance, x, y, half))

def _signed_distance(rings, x, y):
    inside, nearest = False, math.inf
    for ring in rings:
        for (ax, ay), (bx, by) in zip(ring, ring[1:]):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
            dx, dy = bx - ax, by - ay
            length2 = dx * dx + dy * dy
            t = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / length2)) if length2 else 0.0
            nearest = min(nearest, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2)
    return math.sqrt(nearest) * (1 if inside else -1)
