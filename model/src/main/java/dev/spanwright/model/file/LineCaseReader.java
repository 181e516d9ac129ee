package dev.spanwright.model.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads lines whose noise is asked for: JSON in UTF-8, an object with {@code fibres} by name and
 * {@code cases}, each with groups of carriers and groups of spans. Fields that are not known are
 * ignored. A file is read whole or not at all.
 */
public final class LineCaseReader {

  /** Most spans of one line. */
  public static final int MAX_SPANS = 10_000;

  /** Most loss bands of one fibre. */
  static final int MAX_LOSS_BANDS = 1_000;

  /** Most spans of all lines of a file. */
  static final int MAX_SPANS_IN_ALL = 1_000_000;

  /** Most carriers of all lines of a file. */
  static final int MAX_CARRIERS_IN_ALL = 1_000_000;

  /** Most pairs of carriers in spans of all lines of a file: some ten seconds. */
  static final long MAX_WORK = 20_000_000_000L;

  private LineCaseReader() {}

  /**
   * Reads a file.
   *
   * @throws NetworkFileException if the file cannot be read or anything in it is wrong
   */
  public static OpenedLineCases open(Path file) throws NetworkFileException {
    return InputFile.read(
        file, NetworkLimits.USUAL.maxBytes(), "a file of lines", LineCaseReader::open);
  }

  /**
   * Reads a text.
   *
   * @param name what messages call the text
   * @throws NetworkFileException if anything in it is wrong
   */
  public static OpenedLineCases open(String json, String name) throws NetworkFileException {
    return open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), name);
  }

  /**
   * Reads a stream, which stays open.
   *
   * @param name what messages call the stream
   * @throws NetworkFileException if it cannot be read or anything in it is wrong
   */
  public static OpenedLineCases open(InputStream in, String name) throws NetworkFileException {
    NetworkLimits limits = NetworkLimits.USUAL;
    Problems problems = new Problems(name);
    Json document =
        JsonTreeReader.read(new Utf8Reader(in, name, limits.maxBytes()), limits, problems);
    return new OpenedLineCases(
        name, new LineCaseInterpreter(problems).cases(document), problems.remarks());
  }
}
