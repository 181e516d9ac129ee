package dev.spanwright.installer;

/**
 * The version of the packages: that of the pom without {@code -SNAPSHOT}.
 *
 * @param text such as 0.1.0
 */
record Version(String text) {

  static Version of(String ofPom) {
    String text = ofPom.replaceFirst("-SNAPSHOT$", "");
    if (!text.matches("\\d+(\\.\\d+){0,2}")) {
      throw new IllegalStateException(
          "The version of the pom is "
              + ofPom
              + "; packages need up to three numbers, as in 0.1.0.");
    }
    return new Version(text);
  }

  /** For macOS, which takes no version that begins with 0: 0.1.0 becomes 1.1.0 there. */
  String forMac() {
    return text.startsWith("0.") ? "1" + text.substring(1) : text;
  }
}
