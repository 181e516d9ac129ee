package dev.spanwright.model.file.exchange;

/** Where the single facts of a node, edge or flow stand in the file. */
@FunctionalInterface
public interface Places {

  /** The name of the identifier of a node or edge, for {@link #of}. */
  String ID = "id";

  /** The name of the start of an edge or flow, for {@link #of}. */
  String FROM = "from";

  /** The name of the end of an edge or flow, for {@link #of}. */
  String TO = "to";

  /**
   * The place of a fact.
   *
   * @param fact its name in the facts, or one of the names above
   * @return that of the whole where the fact has none of its own
   */
  At of(String fact);

  /** Of a file that tells one place for all facts. */
  static Places all(At at) {
    return _ -> at;
  }
}
