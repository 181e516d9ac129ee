package dev.spanwright.model.file;

/** What a network file is written in. Its content tells, whatever its name is. */
public enum NetworkFormat {
  /** {@code spanwright-network}: everything is there, and saving gives it back. */
  NATIVE,
  /**
   * {@code te-instance/1}: a network of research in traffic engineering, with capacities and
   * demands but without fibres. It is only read.
   */
  TE_INSTANCE,
  /** A format of another program: saving does not go back to its file. */
  FOREIGN
}
