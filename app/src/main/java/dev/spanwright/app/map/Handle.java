package dev.spanwright.app.map;

/**
 * A point of a link that the hand can take.
 *
 * @param link identifier of the link
 * @param index which waypoint it is, or which one it becomes, 0 for the first
 * @param faint whether it stands between waypoints: dragging it adds one
 * @param x px on the map
 * @param y px on the map
 */
record Handle(String link, int index, boolean faint, double x, double y) {}
