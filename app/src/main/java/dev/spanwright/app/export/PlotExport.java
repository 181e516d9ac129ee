package dev.spanwright.app.export;

import dev.spanwright.app.plot.PlotOutlet;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.style.Theme;
import java.util.function.Supplier;
import javafx.scene.input.ClipboardContent;

/** Brings plots to the clipboard and into files, in the theme of the window. */
public final class PlotExport implements PlotOutlet {

  private final FileDialogs dialogs;
  private final PictureExport export;
  private final Supplier<Theme> theme;

  /**
   * @param theme the one in use
   */
  public PlotExport(FileDialogs dialogs, PictureExport export, Supplier<Theme> theme) {
    this.dialogs = dialogs;
    this.export = export;
    this.theme = theme;
  }

  @Override
  public Theme theme() {
    return theme.get();
  }

  @Override
  public void copy(PictureSheet sheet) {
    export.copy(sheet);
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    export.put(content, "The values are on the clipboard");
  }

  @Override
  public void export(PictureSheet sheet, String suggestedName, PictureFormat format) {
    dialogs.savePicture(suggestedName, format).ifPresent(file -> export.write(sheet, format, file));
  }
}
