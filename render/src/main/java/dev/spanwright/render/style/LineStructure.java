package dev.spanwright.render.style;

/** The structure of a line on the map: always the kind of fibre, whatever the colour shows. */
public enum LineStructure {
  /** Standard fibre. */
  SOLID,
  /** Hollow-core fibre: two walls round an empty core. */
  DOUBLE,
  /** Some of both. */
  MIXED
}
