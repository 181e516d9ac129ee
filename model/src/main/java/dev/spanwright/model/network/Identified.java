package dev.spanwright.model.network;

/** Something with an identifier that is unique among its kind in one network. */
public interface Identified {

  /** The identifier: 1 to 64 characters out of letters, digits, {@code . _ -}, stable for life. */
  String id();
}
