package dev.spanwright.render.picture;

/** What of the traffic a picture shows, beside the load of links. */
public sealed interface TrafficView {

  /** The load of links, and nothing else. */
  TrafficView LINKS = new Links();

  /** The load of links, and nothing else. */
  record Links() implements TrafficView {}

  /**
   * Demands as arcs between their ends, as wide as they are large; links stand back.
   *
   * @param most how many, the largest first; at least 1
   */
  record Demands(int most) implements TrafficView {

    /** As many arcs as can be told apart. */
    public static final int USUAL = 60;

    public Demands {
      if (most < 1) {
        throw new IllegalArgumentException("most is " + most + ", expected at least 1");
      }
    }
  }

  /**
   * The paths of a demand, with the time that it takes to each hop; other links stand back.
   *
   * @param demandId identifier of the demand in the evaluation; nothing stands out if there is none
   */
  record Path(String demandId) implements TrafficView {}
}
