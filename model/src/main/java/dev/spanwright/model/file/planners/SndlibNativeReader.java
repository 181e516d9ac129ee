package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Plane;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.file.exchange.TextCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sections of an SNDlib text. */
final class SndlibNativeReader {

  private final TextCursor in;
  private final NetworkLimits limits;
  private final Problems problems;
  private final String name;
  private final List<Graph.Node> nodes = new ArrayList<>();
  private final List<Graph.Edge> edges = new ArrayList<>();
  private final List<Graph.Flow> flows = new ArrayList<>();
  private final SndlibCapacities capacities = new SndlibCapacities();
  private double unitGbps = 1;
  private boolean isUnitKnown;
  private int words;

  SndlibNativeReader(Source source, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    in = TextCursor.of(source, problems);
    this.limits = limits;
    this.problems = problems;
    name = Source.stem(source.fileName());
  }

  Graph graph() throws NetworkFileException {
    while (in.peek() != '\n' && !in.atEnd()) {
      in.next(); // the header, which was recognised
    }
    blanks();
    while (!in.atEnd()) {
      String section = word("the name of a section, such as NODES");
      expect('(');
      switch (section) {
        case "META" -> meta();
        case "NODES" -> entries(this::node);
        case "LINKS" -> entries(this::link);
        case "DEMANDS" -> entries(this::demand);
        default -> skip();
      }
      expect(')');
      blanks();
    }
    if (!isUnitKnown) {
      problems.remark(
          1,
          1,
          FieldPath.ROOT.field("META"),
          "no unit of capacities and demands",
          "unit = KBITPERSEC, MBITPERSEC, GBITPERSEC or TBITPERSEC",
          "They were read as Gbit/s.");
    }
    capacities.tell(problems);
    return new Graph(name, "", false, Plane.unlessMap(nodes), edges, flows, "");
  }

  /** Reads one entry. */
  private interface Entry {
    void read() throws NetworkFileException;
  }

  private void entries(Entry entry) throws NetworkFileException {
    blanks();
    while (in.peek() != ')' && !in.atEnd()) {
      entry.read();
      blanks();
    }
  }

  private void meta() throws NetworkFileException {
    blanks();
    while (in.peek() != ')' && !in.atEnd()) {
      String key = word("a key");
      blanks();
      if (in.peek() == '=') {
        in.next();
        String value = line();
        if (key.equals("unit")) {
          unitGbps = SndlibUnits.gbps(value);
          isUnitKnown = SndlibUnits.isKnown(value);
        }
      }
      blanks();
    }
  }

  private String line() {
    StringBuilder text = new StringBuilder();
    while (in.peek() != '\n' && !in.atEnd()) {
      text.append(in.next());
    }
    return text.toString().strip();
  }

  private void node() throws NetworkFileException {
    At at = place();
    String id = word("the identifier of a node");
    Map<String, String> facts = new LinkedHashMap<>();
    blanks();
    if (in.peek() == '(') { // a node need not have a place
      expect('(');
      facts.put(Facts.LONGITUDE, word("a longitude"));
      facts.put(Facts.LATITUDE, word("a latitude"));
      expect(')');
      options();
    }
    nodes.add(new Graph.Node(id, facts, "", new At(at.line(), at.column(), id)));
  }

  /**
   * A node may have lists of designs and options behind its place; version 1.0 leaves them empty.
   */
  private void options() throws NetworkFileException {
    blanks();
    while (in.peek() == '(') {
      in.next();
      skip();
      expect(')');
      blanks();
    }
  }

  private void link() throws NetworkFileException {
    At at = place();
    String id = word("the identifier of a link");
    expect('(');
    String from = word("the node at one end");
    String to = word("the node at the other end");
    expect(')');
    double installed = capacity("the capacity that is installed");
    number("its cost");
    number("the routing cost");
    number("the setup cost");
    double module = 0;
    expect('(');
    blanks();
    while (in.peek() != ')' && !in.atEnd()) {
      module = Math.max(module, capacity("the capacity of a module"));
      number("the cost of a module");
      blanks();
    }
    expect(')');
    At place = new At(at.line(), at.column(), id);
    Map<String, String> facts = new LinkedHashMap<>();
    capacities
        .of(installed, module, place)
        .ifPresent(c -> facts.put(Facts.CAPACITY_GBPS, JsonText.plain(c * unitGbps)));
    edges.add(new Graph.Edge(id, from, to, facts, "", place));
  }

  private void demand() throws NetworkFileException {
    At at = place();
    String id = word("the identifier of a demand");
    expect('(');
    String from = word("the node that sends");
    String to = word("the node that receives");
    expect(')');
    number("the routing unit");
    double gbps = number("the demand") * unitGbps;
    word("the longest path, or UNLIMITED");
    flows.add(new Graph.Flow(from, to, gbps, new At(at.line(), at.column(), id)));
  }

  private void skip() {
    int depth = 0;
    while (!in.atEnd() && (depth > 0 || in.peek() != ')')) {
      char c = in.next();
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
  }

  private At place() {
    blanks();
    return in.place("");
  }

  private double number(String expected) throws NetworkFileException {
    At at = place();
    String text = word(expected);
    return checked(Decimals.parse(text), at, text, expected + ", 0 or more");
  }

  /** Infinite for UNLIMITED. */
  private double capacity(String expected) throws NetworkFileException {
    At at = place();
    String text = word(expected);
    double value = SndlibCapacities.parse(text);
    return value == Double.POSITIVE_INFINITY
        ? value
        : checked(value, at, text, expected + ", 0 or more, or UNLIMITED");
  }

  private double checked(double value, At at, String text, String expected)
      throws NetworkFileException {
    if (!Double.isFinite(value) || value < 0) {
      throw in.wrong(at, Words.quote(text), expected, "Correct the line.");
    }
    return value;
  }

  private String word(String expected) throws NetworkFileException {
    blanks();
    StringBuilder word = new StringBuilder();
    while (!in.atEnd() && !Character.isWhitespace(in.peek()) && "()=".indexOf(in.peek()) < 0) {
      word.append(in.next());
    }
    if (word.isEmpty()) {
      throw in.wrong(expected, "Correct the line.");
    }
    if (++words > limits.maxValues()) {
      String found = "more than " + limits.maxValues() + " words";
      throw in.wrong(
          in.place(""), found, "at most " + limits.maxValues(), "Choose a smaller file.");
    }
    return word.toString();
  }

  private void expect(char bracket) throws NetworkFileException {
    blanks();
    if (in.peek() != bracket) {
      throw in.wrong(String.valueOf(bracket), "Correct the line.");
    }
    in.next();
  }

  private void blanks() {
    while (true) {
      if (in.peek() == '#') {
        in.skipLine();
      } else if (Character.isWhitespace(in.peek())) {
        in.next();
      } else {
        return;
      }
    }
  }
}
