package dev.spanwright.app.report;

import dev.spanwright.app.settings.Version;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report as one document of HTML: no script, nothing from elsewhere. The same every time. */
final class HtmlReport {

  private final ReportData data;
  private final List<ReportPictures.Figure> figures;
  private final Embedding embedding;
  private final Html html = new Html();

  /** Makes an image of a picture as it stands in {@code src}. */
  @FunctionalInterface
  interface Embedding {
    String source(ReportPictures.Figure figure) throws IOException;
  }

  HtmlReport(ReportData data, List<ReportPictures.Figure> figures, Embedding embedding) {
    this.data = data;
    this.figures = figures;
    this.embedding = embedding;
  }

  /**
   * The document.
   *
   * @throws IOException if a picture cannot be made
   */
  String text() throws IOException {
    Network network = data.network();
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.element("title", network.name() + " – design report");
    html.raw("<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n");
    html.raw("<div class=\"running\">" + Html.escaped(network.name()) + "</div>\n");
    cover();
    results();
    network();
    failures();
    assumptions();
    html.raw("</body>\n</html>\n");
    return html.toString();
  }

  private void cover() throws IOException {
    Network network = data.network();
    html.open("div", "cover");
    html.element("p", "kind", "Design report");
    html.element("h1", network.name());
    html.element(
        "p",
        "lead",
        Quantity.count(network.sites().size(), "site")
            + ", "
            + Quantity.count(network.links().size(), "link")
            + ", "
            + Quantity.count(data.evaluation().demands().size(), "demand"));
    html.close("div");
    picture(0);
    html.table(new ResultTables(data).figures());
    html.open("div", "notes").paragraphs(network.notes()).close("div");
  }

  private void picture(int index) throws IOException {
    if (index < figures.size()) {
      ReportPictures.Figure figure = figures.get(index);
      String caption = Html.escaped(Quantity.unbroken(figure.caption()));
      html.raw("<div class=\"figure\"><img src=\"" + embedding.source(figure));
      html.raw("\" alt=\"" + caption + "\"/>");
      html.raw("<p class=\"caption\">" + caption + "</p></div>\n");
    }
  }

  private void results() throws IOException {
    ResultTables tables = new ResultTables(data);
    html.element("h2", "Results");
    if (!data.evaluation().headroom().limiting().isEmpty()) {
      html.table(tables.limits());
    }
    tables.judgements().forEach(html::table);
    if (!data.network().links().isEmpty()) {
      html.table(tables.cost());
    }
    picture(1);
    warnings();
  }

  private void warnings() {
    List<String> warnings = data.evaluation().insights().warnings();
    if (!warnings.isEmpty()) {
      html.element("h3", "Warnings").open("ul", "");
      warnings.forEach(warning -> html.element("li", warning));
      html.close("ul");
    }
  }

  private void network() throws IOException {
    NetworkTables tables = new NetworkTables(data.evaluation());
    html.element("h2", "Network");
    html.table(tables.sites());
    picture(2);
    if (!data.network().links().isEmpty()) {
      html.table(tables.links());
    }
    if (!data.evaluation().demands().isEmpty()) {
      html.table(tables.demands());
    }
  }

  private void failures() {
    if (!data.failures().isEmpty()) {
      html.element("h2", "Failures");
      html.table(new ResultTables(data).failures());
      html.table(new AvailabilityTable(data).table());
    }
  }

  private void assumptions() {
    AssumptionTables tables = new AssumptionTables(data.evaluation());
    html.element("h2", "Assumptions and sources");
    html.paragraphs(
        "Links are laid along the drawn route times its route factor, or at a measured length, with"
            + " huts at the spacing of the fibre; a mode closes where its OSNR is there with the"
            + " margin. Demands follow from the workloads. The headroom is the largest factor by"
            + " which all demands can grow together (maximum concurrent flow), with a bound that"
            + " proves how near it is.");
    tables.all().forEach(html::table);
    html.element("p", "note", tables.catalogues());
    html.element(
        "p",
        "note",
        "Maps: Natural Earth. Cities: SimpleMaps (CC BY 4.0). Made with Spanwright "
            + Version.text()
            + ".");
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is not in this installation");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("report.css cannot be read", e);
    }
  }
}
