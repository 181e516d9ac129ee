package dev.spanwright.model.file.exchange;

import java.util.List;
import java.util.Set;

/** A file format of other programs that is read, written or both. */
public interface ExchangeFormat {

  /** The name on the command line, such as {@code geojson}. */
  String id();

  /** The name on screen. */
  String label();

  /** Endings of file names without a dot; the first one is written. */
  List<String> extensions();

  /** What it can hold of a network. */
  Set<Facet> holds();
}
