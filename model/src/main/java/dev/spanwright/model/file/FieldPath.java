package dev.spanwright.model.file;

import java.util.regex.Pattern;

/**
 * The way to a field from the outermost object, such as {@code links[3].fibre}. Made for every
 * object that is read, so it becomes text only where a problem is reported.
 */
public final class FieldPath {

  /** The outermost object. */
  public static final FieldPath ROOT = new FieldPath(null, "", -1);

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$-]{1,64}");

  private final FieldPath parent;
  private final String name;
  private final int index;

  private FieldPath(FieldPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  public FieldPath field(String fieldName) {
    return new FieldPath(this, fieldName, -1);
  }

  public FieldPath item(int itemIndex) {
    return new FieldPath(this, "", itemIndex);
  }

  @Override
  public String toString() {
    return Words.cut(whole());
  }

  private String whole() {
    if (parent == null) {
      return "";
    }
    String before = parent.whole();
    if (index >= 0) {
      return before + "[" + index + "]";
    }
    if (!PLAIN.matcher(name).matches()) {
      return before + "[" + Words.quote(name) + "]";
    }
    return before.isEmpty() ? name : before + "." + name;
  }
}
