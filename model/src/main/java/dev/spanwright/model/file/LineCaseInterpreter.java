package dev.spanwright.model.file;

import dev.spanwright.model.fiber.CarrierGroup;
import dev.spanwright.model.fiber.Comb;
import dev.spanwright.model.fiber.LineFiber;
import dev.spanwright.model.fiber.LineSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes lines of JSON values. */
final class LineCaseInterpreter {

  private static final FieldPath CASES = FieldPath.ROOT.field("cases");

  private final Problems problems;
  private final LineCarrierReader carriers;
  private final Twice<String> ids;
  private long spans;
  private long carriersInAll;
  private long work;

  LineCaseInterpreter(Problems problems) {
    this.problems = problems;
    carriers = new LineCarrierReader(problems);
    ids = new Twice<>(problems);
  }

  /**
   * @throws NetworkFileException if anything is wrong
   */
  List<LineCase> cases(Json document) throws NetworkFileException {
    Optional<FieldReader> root =
        FieldReader.of(document, FieldPath.ROOT, LineFields.FILE, problems);
    problems.throwIfAny();
    FieldReader in = root.orElseThrow();
    Optional<Json.Obj> map = in.map("fibres", "an object { … } of fibres by name");
    Set<String> names = new LinkedHashSet<>();
    map.ifPresent(m -> m.members().forEach(member -> names.add(member.name())));
    Map<String, LineFiber> fibers =
        map.map(m -> new LineFiberReader(problems).fibers(m, FieldPath.ROOT.field("fibres")))
            .orElse(Map.of());
    LineSpanReader spanReader = new LineSpanReader(fibers, names, problems);
    List<LineCase> cases = new ArrayList<>();
    List<Json> items = in.items("cases", true, "an array of objects");
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      Json item = items.get(i);
      Optional<LineCase> line =
          FieldReader.of(item, CASES.item(i), LineFields.CASE, problems)
              .flatMap(reader -> line(reader, spanReader));
      if (line.isPresent()) {
        count(item, i, line.get());
        cases.add(line.get());
      }
    }
    in.remarkSlips();
    problems.throwIfAny();
    return cases;
  }

  private Optional<LineCase> line(FieldReader in, LineSpanReader spanReader) {
    String id = in.filledText("id", "Give the case an id.");
    in.object().find("id").ifPresent(at -> remarkTwice(at, in.path(), id));
    in.optionalText("method");
    List<CarrierGroup> groups = carriers.groups(in);
    List<LineSpan> line = spanReader.spans(in, groups);
    in.remarkSlips();
    if (isEmpty(in, "carriers") || isEmpty(in, "spans") || groups.isEmpty() || line.isEmpty()) {
      return Optional.empty();
    }
    return in.build(
        () -> new LineCase(id, Comb.of(groups), line, in.object().line(), in.object().column()));
  }

  private void remarkTwice(Json at, FieldPath path, String id) {
    ids.check(at, path.field("id"), id, Words.quote(id), "Give each case its own id.");
  }

  private static boolean isEmpty(FieldReader in, String name) {
    Optional<Json> value = in.object().find(name);
    if (value.isPresent() && value.get() instanceof Json.Arr array && array.items().isEmpty()) {
      in.fail(array, name, "an empty array", "at least one object", "Add one.");
      return true;
    }
    return false;
  }

  /**
   * @throws NetworkFileException if the file asks for more than is computed at once
   */
  private void count(Json item, int index, LineCase line) throws NetworkFileException {
    spans += line.spans().size();
    carriersInAll += line.comb().size();
    work += line.work();
    requireAtMost(item, index, spans, LineCaseReader.MAX_SPANS_IN_ALL, "spans");
    requireAtMost(item, index, carriersInAll, LineCaseReader.MAX_CARRIERS_IN_ALL, "carriers");
    String what = "pairs of carriers, counted in every span,";
    requireAtMost(item, index, work, LineCaseReader.MAX_WORK, what);
  }

  private void requireAtMost(Json item, int index, long found, long most, String what)
      throws NetworkFileException {
    if (found > most) {
      throw problems.fatal(
          item,
          CASES.item(index),
          found + " " + what + " up to here",
          "at most " + most,
          "Divide the file into several.");
    }
  }
}
