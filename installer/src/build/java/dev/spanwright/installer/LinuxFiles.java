package dev.spanwright.installer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * What a Linux package has beside the image: manual page and completion of the shell, both told by
 * the program itself.
 */
final class LinuxFiles {

  private LinuxFiles() {}

  static void make(Layout layout) throws IOException, InterruptedException {
    if (layout.platform() != Platform.LINUX) {
      return;
    }
    Path share = Files.createDirectories(layout.work().resolve("share"));
    try (OutputStream file = Files.newOutputStream(share.resolve("spanwright.1.gz"));
        OutputStream out = new GZIPOutputStream(file)) {
      out.write(said(layout, "man-page").getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(share.resolve("spanwright.bash"), said(layout, "generate-completion"));
  }

  private static String said(Layout layout, String command)
      throws IOException, InterruptedException {
    return Tools.run(
        List.of(layout.launcher().toString(), command),
        Map.of("XDG_CONFIG_HOME", layout.work().toString()),
        layout.work());
  }
}
