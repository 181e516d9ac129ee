package dev.spanwright.app.command;

import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.Shard;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What a sweep fails.
 *
 * @param kinds in the order of {@link FailureKind}
 */
record SweepScope(Set<FailureKind> kinds) {

  SweepScope {
    EnumSet<FailureKind> ordered = EnumSet.noneOf(FailureKind.class);
    ordered.addAll(kinds);
    kinds = Collections.unmodifiableSet(ordered);
  }

  /** The same, and every pair of links. */
  SweepScope withPairs() {
    EnumSet<FailureKind> more = EnumSet.of(FailureKind.PAIR);
    more.addAll(kinds);
    return new SweepScope(more);
  }

  /** Reads words with commas between. */
  static final class Converter implements ITypeConverter<SweepScope> {

    private static final Map<String, Set<FailureKind>> WORDS = new LinkedHashMap<>();

    static {
      WORDS.put("links", Set.of(FailureKind.LINK));
      WORDS.put("spans", Set.of(FailureKind.SPAN));
      WORDS.put("huts", Set.of(FailureKind.HUT));
      WORDS.put("sites", Set.of(FailureKind.SITE));
      WORDS.put("groups", Set.of(FailureKind.GROUP));
      WORDS.put("all", EnumSet.complementOf(EnumSet.of(FailureKind.PAIR, FailureKind.SEVERAL)));
    }

    @Override
    public SweepScope convert(String text) {
      EnumSet<FailureKind> kinds = EnumSet.noneOf(FailureKind.class);
      for (String word : text.toLowerCase(Locale.ROOT).split(",", -1)) {
        Set<FailureKind> named = WORDS.get(word.strip());
        if (named == null) {
          throw new TypeConversionException(
              "\"%s\" is none of %s".formatted(word, String.join(", ", WORDS.keySet())));
        }
        kinds.addAll(named);
      }
      return new SweepScope(kinds);
    }
  }

  /** Reads a part such as {@code 2/8}. */
  static final class ShardConverter implements ITypeConverter<Shard> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    @Override
    public Shard convert(String text) {
      Matcher form = FORM.matcher(text.strip());
      try {
        if (form.matches()) {
          return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        }
      } catch (IllegalArgumentException _) {
        // said below
      }
      throw new TypeConversionException("\"" + text + "\" is no part such as 1/4, 2/4 to 4/4");
    }
  }
}
