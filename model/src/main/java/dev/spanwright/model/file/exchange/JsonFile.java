package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.FileText;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import java.util.ArrayList;
import java.util.List;

/** A JSON file of another program while it is read: asks for fields and says where they lack. */
public final class JsonFile {

  /** Before each value of a sequence (RFC 8142, RFC 7464); no text of JSON has it elsewhere. */
  private static final byte RECORD_SEPARATOR = 0x1E;

  private final Problems problems;
  private final List<Json.Obj> roots;

  private JsonFile(Problems problems, List<Json.Obj> roots) {
    this.problems = problems;
    this.roots = List.copyOf(roots);
  }

  /**
   * Reads a file.
   *
   * @throws NetworkFileException if it is no JSON object, or passes a limit
   */
  public static JsonFile read(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    Json json = JsonTree.read(FileText.utf8(source.content(), problems), limits, problems);
    if (json instanceof Json.Obj root) {
      return new JsonFile(problems, List.of(root));
    }
    throw noObject(problems, json);
  }

  private static byte[] withoutSeparators(byte[] utf8) {
    byte[] plain = utf8.clone(); // a content is never changed
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] == RECORD_SEPARATOR ? (byte) ' ' : plain[i];
    }
    return plain;
  }

  private static NetworkFileException noObject(Problems problems, Json json) {
    return problems.fatal(
        json, FieldPath.ROOT, Words.of(json), "an object { … }", "Choose another file.");
  }

  /**
   * Reads a file of one object, or of several: one in each line, or parted as in RFC 8142.
   *
   * @throws NetworkFileException if it is no JSON, one of its values is no object, or it passes a
   *     limit
   */
  public static JsonFile readAll(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    byte[] utf8 = withoutSeparators(FileText.utf8(source.content(), problems));
    List<Json.Obj> roots = new ArrayList<>();
    for (Json json : JsonTree.readAll(utf8, limits, problems)) {
      if (!(json instanceof Json.Obj root)) {
        throw noObject(problems, json);
      }
      roots.add(root);
    }
    return new JsonFile(problems, roots);
  }

  /** The first of the outermost objects. */
  public Json.Obj root() {
    return roots.getFirst();
  }

  /** All outermost objects, at least one. */
  public List<Json.Obj> roots() {
    return roots;
  }

  /** What was found so far. */
  public Problems problems() {
    return problems;
  }

  /**
   * The objects of an array that has to be there; anything else in it is a problem.
   *
   * @param path the path of the array in messages
   */
  public List<Json.Obj> objects(Json.Obj in, String name, String path) {
    Json found = in.find(name).orElse(in);
    if (!(found instanceof Json.Arr array)) {
      String what = in.find(name).isPresent() ? Words.of(found) : "no such field";
      problem(found, path, what, "an array of objects", "Choose another file.");
      return List.of();
    }
    List<Json.Obj> objects = new ArrayList<>();
    for (int i = 0; i < array.items().size() && !problems.full(); i++) {
      if (array.items().get(i) instanceof Json.Obj object) {
        objects.add(object);
      } else {
        Json item = array.items().get(i);
        problem(item, path + "[" + i + "]", Words.of(item), "an object { … }", "Remove it.");
      }
    }
    return objects;
  }

  /** A text or number that has to be there; empty, and a problem, where it is not. */
  public String text(Json.Obj in, String name, String path) {
    return JsonFacts.scalar(in, name)
        .orElseGet(
            () -> {
              Json found = in.find(name).orElse(in);
              String what = in.find(name).isPresent() ? Words.of(found) : "no such field";
              problem(found, path + "." + name, what, "a text or number", "Add it.");
              return "";
            });
  }

  /** Notes a problem at a value. */
  public void problem(Json at, String path, String found, String expected, String advice) {
    problems.addAt(at.line(), at.column(), path, found, expected, advice);
  }

  /** Remarks what is passed over. */
  public void remark(Json at, String found, String expected, String advice) {
    problems.remark(at.line(), at.column(), FieldPath.ROOT, found, expected, advice);
  }
}
