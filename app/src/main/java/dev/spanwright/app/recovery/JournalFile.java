package dev.spanwright.app.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The file of a journal: entries one after the other, each with its length and checksum. Only ever
 * appended to, or replaced whole: what was forced to the disk before a crash is read again, and a
 * torn entry at the end is left out.
 */
final class JournalFile implements AutoCloseable {

  private static final int HEAD_BYTES = Integer.BYTES + Long.BYTES;

  /** No entry is longer: a length that says so is torn. */
  private static final int MOST_BYTES = 256 << 20;

  private final Path file;
  private FileChannel channel;
  private long size;

  JournalFile(Path file) {
    this.file = file;
  }

  /** Bytes on the disk. */
  long size() {
    return size;
  }

  /** Begins anew with one entry, in one step: there is always a whole journal. */
  void begin(JournalEntry entry) throws IOException {
    close();
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      write(out, entry);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    size = channel.size();
  }

  /** Adds an entry and waits until it is on the disk. */
  void append(JournalEntry entry) throws IOException {
    if (channel == null) {
      throw new IOException("the journal " + file + " was not begun");
    }
    write(channel, entry);
    size = channel.size();
  }

  private static void write(FileChannel out, JournalEntry entry) throws IOException {
    byte[] bytes = entry.bytes();
    ByteBuffer buffer = ByteBuffer.allocate(HEAD_BYTES + bytes.length);
    buffer.putInt(bytes.length).putLong(checksum(bytes)).put(bytes).flip();
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
    out.force(true);
  }

  private static long checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** The whole entries of a file, in their order; none if there is no such file. */
  static List<JournalEntry> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
    List<JournalEntry> entries = new ArrayList<>();
    while (all.remaining() >= HEAD_BYTES) {
      int length = all.getInt();
      long sum = all.getLong();
      if (length < 0 || length > MOST_BYTES || length > all.remaining()) {
        break;
      }
      byte[] bytes = new byte[length];
      all.get(bytes);
      if (checksum(bytes) != sum) {
        break;
      }
      entries.add(JournalEntry.of(bytes));
    }
    return List.copyOf(entries);
  }

  /** Deletes the file: there is nothing to be restored. */
  void delete() throws IOException {
    close();
    Files.deleteIfExists(file);
    size = 0;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
