package dev.spanwright.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces a file in one step: a new file beside it is written, forced to the disk and renamed. A
 * symbolic link stays a link; the file that it names is replaced. Permissions are kept.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a file.
   *
   * @throws IOException if it cannot be written, or is there and read-only; the file is then as it
   *     was, and nothing is left beside it
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    requireWritable(target);
    Path folder = target.getParent();
    if (folder == null || target.getFileName() == null) {
      throw new FileSystemException(file.toString(), null, "it is no file but a root folder");
    }
    Path fresh = folder.resolve("." + shortName(target) + "." + UUID.randomUUID() + ".tmp");
    try {
      writeAndForce(fresh, content);
      keepPermissions(target, fresh);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
    forceFolder(folder);
  }

  /** Renaming would replace a read-only file without asking. */
  private static void requireWritable(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "a folder of that name is there");
    }
    if (Files.exists(target) && (!Files.isWritable(target) || !ownerMayWrite(target))) {
      throw new AccessDeniedException(target.toString(), null, "the file is read-only");
    }
  }

  /** Also asked of an administrator, to whom every file is writable. */
  private static boolean ownerMayWrite(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    return view == null
        || view.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
  }

  /** A name that leaves room for the suffix where names are at most 255 bytes. */
  private static String shortName(Path target) {
    String name = target.getFileName().toString();
    return name.length() <= 40 ? name : name.substring(0, 40);
  }

  private static void writeAndForce(Path fresh, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path target, Path fresh) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view != null && Files.exists(target)) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
      view.setPermissions(permissions);
    }
  }

  /** Makes the new name last through a power cut, where the system can force a folder. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows cannot open a folder; the file itself is on the disk already.
    }
  }
}
