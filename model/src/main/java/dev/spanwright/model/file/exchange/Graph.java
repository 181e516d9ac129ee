package dev.spanwright.model.file.exchange;

import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.Map;

/**
 * A network as most formats see it: nodes and edges with facts. What the writers of formats get,
 * and what their readers make.
 *
 * @param name its name; empty where there is none
 * @param notes what is said of it; may be empty
 * @param isDirected whether edges are one-way: two opposite ones make a link
 * @param nodes the nodes in order
 * @param edges the edges in order
 * @param flows traffic that is asked for
 * @param carried Spanwright's own data of the network as JSON; empty where there is none
 */
public record Graph(
    String name,
    String notes,
    boolean isDirected,
    List<Node> nodes,
    List<Edge> edges,
    List<Flow> flows,
    String carried) {

  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    flows = List.copyOf(flows);
  }

  /**
   * A node.
   *
   * @param id any text that no other node has
   * @param facts what is known of it, by names of {@link Facts} or of the file
   * @param carried Spanwright's own data of it as JSON; empty where there is none
   * @param places where its facts stand
   */
  public record Node(String id, Map<String, String> facts, String carried, At at, Places places) {

    /** A node of which only the place of the whole is known. */
    public Node(String id, Map<String, String> facts, String carried, At at) {
      this(id, facts, carried, at, Places.all(at));
    }
  }

  /**
   * An edge.
   *
   * @param id any text; empty where it has none
   * @param waypoints places between its ends
   * @param tellsRoute whether no waypoints mean a straight line; else nothing is known of the route
   * @param places where its facts stand
   */
  public record Edge(
      String id,
      String from,
      String to,
      List<Position> waypoints,
      boolean tellsRoute,
      Map<String, String> facts,
      String carried,
      At at,
      Places places) {
    public Edge {
      waypoints = List.copyOf(waypoints);
    }

    /** An edge of which only the place of the whole is known. */
    public Edge(
        String id,
        String from,
        String to,
        List<Position> waypoints,
        boolean tellsRoute,
        Map<String, String> facts,
        String carried,
        At at) {
      this(id, from, to, waypoints, tellsRoute, facts, carried, at, Places.all(at));
    }

    /** An edge of a format that has no routes. */
    public Edge(
        String id, String from, String to, Map<String, String> facts, String carried, At at) {
      this(id, from, to, facts, carried, at, Places.all(at));
    }

    /** An edge of a format that has no routes, with the places of its facts. */
    public Edge(
        String id,
        String from,
        String to,
        Map<String, String> facts,
        String carried,
        At at,
        Places places) {
      this(id, from, to, List.of(), false, facts, carried, at, places);
    }

    /**
     * The same edge in the other direction, which makes an undirected edge of a directed graph:
     * without data of Spanwright, which belong to a link once.
     */
    public Edge opposite() {
      Places opposite =
          fact ->
              places.of(
                  switch (fact) {
                    case Places.FROM -> Places.TO;
                    case Places.TO -> Places.FROM;
                    default -> fact;
                  });
      return new Edge(id, to, from, waypoints.reversed(), tellsRoute, facts, "", at, opposite);
    }
  }

  /**
   * Traffic from one node to another.
   *
   * @param gbps Gbit/s
   * @param places where its ends stand
   */
  public record Flow(String from, String to, double gbps, At at, Places places) {

    /** Traffic of which only the place of the whole is known. */
    public Flow(String from, String to, double gbps, At at) {
      this(from, to, gbps, at, Places.all(at));
    }
  }
}
