package dev.spanwright.model.file;

import java.util.List;
import java.util.Optional;

/** A JSON value with the place where it begins. */
public sealed interface Json {

  /** Line, from 1. */
  int line();

  /** Column in characters, from 1. */
  int column();

  record Text(String value, int line, int column) implements Json {}

  /** A number as it was written; also {@code NaN} and its kin, which the reader turns down. */
  record Num(String text, int line, int column) implements Json {}

  record Bool(boolean value, int line, int column) implements Json {}

  record Null(int line, int column) implements Json {}

  record Arr(List<Json> items, int line, int column) implements Json {}

  record Obj(List<Member> members, int line, int column) implements Json {

    /** The value of a field, if it is there. */
    public Optional<Json> find(String name) {
      for (Member member : members) {
        if (member.name().equals(name)) {
          return Optional.of(member.value());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A field of an object.
   *
   * @param line line of its name
   * @param column column of its name
   */
  record Member(String name, Json value, int line, int column) {}
}
