package dev.spanwright.render.export;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of Excel and LibreOffice, only written: sites, links, demands, spans and a bill of
 * materials, each on a sheet, with units in the headings.
 */
public final class NetworkWorkbook implements Exporter {

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public String label() {
    return "Excel workbook";
  }

  @Override
  public List<String> extensions() {
    return List.of("xlsx");
  }

  @Override
  public Set<Facet> holds() {
    return EnumSet.complementOf(EnumSet.of(Facet.ROUTES, Facet.GROUPS, Facet.EVERYTHING));
  }

  @Override
  public List<Part> write(Network network) {
    Map<String, LinkPlant> plants = LinkPlanner.standard().layAll(network);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      describe(workbook, network);
      WorkbookSheet.Styles styles = new WorkbookSheet.Styles(workbook);
      sites(new WorkbookSheet(workbook, "Sites", styles), network);
      links(new WorkbookSheet(workbook, "Links", styles), network, plants);
      demands(new WorkbookSheet(workbook, "Demands", styles), network, plants);
      spans(new WorkbookSheet(workbook, "Spans", styles), network, plants);
      materials(new WorkbookSheet(workbook, "Bill of materials", styles), network, plants);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return List.of(new Part("", TimelessZip.of(out.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private static void describe(XSSFWorkbook workbook, Network network) {
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(WorkbookSheet.printable(network.name()));
    properties.setDescription(WorkbookSheet.printable(network.notes()));
    properties.setCreator("Spanwright");
    Date fixed = Date.from(Instant.EPOCH);
    properties.setCreated(Optional.of(fixed));
    properties.setModified(Optional.of(fixed));
  }

  private static void sites(WorkbookSheet sheet, Network network) {
    sheet.header(
        "Site", "Name", "Kind", "Latitude °", "Longitude °", "Power MW", "People", "Notes");
    for (Site site : network.sites()) {
      sheet
          .row()
          .text(site.id())
          .text(site.name())
          .text(site.kind().label())
          .number(site.position().latDeg())
          .number(site.position().lonDeg())
          .number(site.power().map(Power::megawatts))
          .number(site.facts().people())
          .text(site.notes());
    }
    sheet.finish();
  }

  private static void links(WorkbookSheet sheet, Network network, Map<String, LinkPlant> plants) {
    sheet.header(
        "Link",
        "From",
        "To",
        "Fibre",
        "Fibre pairs",
        "Band",
        "Fibre km",
        "One-way ms",
        "Capacity Gbit/s each way",
        "GSNR dB",
        "Mode",
        "Channels a pair",
        "Huts",
        "Owner",
        "Notes");
    for (Link link : network.links()) {
      LinkPlant plant = plants.get(link.id());
      sheet
          .row()
          .text(link.id())
          .text(network.sites().get(link.from()).name())
          .text(network.sites().get(link.to()).name())
          .text(plant.fiber().label())
          .number(link.fiberPairs())
          .text(link.band().label())
          .number(rounded(plant.lengthKm(), 10))
          .number(rounded(plant.latencyMs(), 1_000))
          .number(rounded(plant.capacityGbps(), 1))
          .number(rounded(plant.gsnrDb(), 10))
          .text(plant.mode().map(mode -> mode.label()).orElse(""))
          .number(plant.channels())
          .number(plant.huts().size())
          .text(link.owner())
          .text(link.notes());
    }
    sheet.finish();
  }

  private static double rounded(double value, double parts) {
    return Math.rint(value * parts) / parts;
  }

  private static void demands(WorkbookSheet sheet, Network network, Map<String, LinkPlant> plants) {
    sheet.header("From", "To", "Gbit/s", "Class", "Priority", "Latency objective ms", "Workload");
    for (Demand demand : Demands.of(network, plants)) {
      sheet
          .row()
          .text(network.sites().get(demand.from()).name())
          .text(network.sites().get(demand.to()).name())
          .number(demand.gbps())
          .text(demand.trafficClass().label())
          .number(demand.priority())
          .number(demand.latencyObjectiveMs())
          .text(network.workloads().find(demand.workloadId()).map(w -> w.name()).orElse(""));
    }
    sheet.finish();
  }

  private static void spans(WorkbookSheet sheet, Network network, Map<String, LinkPlant> plants) {
    sheet.header(
        "Link",
        "Span",
        "Fibre",
        "Length km",
        "Loss dB",
        "From latitude °",
        "From longitude °",
        "To latitude °",
        "To longitude °");
    for (Link link : network.links()) {
      int number = 0;
      for (Span span : plants.get(link.id()).spans()) {
        number++;
        sheet
            .row()
            .text(link.id())
            .number(number)
            .text(span.fiber().label())
            .number(rounded(span.lengthKm(), 100))
            .number(rounded(span.lossDb(), 100))
            .number(rounded(span.start().latDeg(), 1e4))
            .number(rounded(span.start().lonDeg(), 1e4))
            .number(rounded(span.end().latDeg(), 1e4))
            .number(rounded(span.end().lonDeg(), 1e4));
      }
    }
    sheet.finish();
  }

  /** What is built and bought for each link, counted as for its cost. */
  private static void materials(
      WorkbookSheet sheet, Network network, Map<String, LinkPlant> plants) {
    sheet.header("Link", "Item", "What", "Quantity", "Unit");
    for (Link link : network.links()) {
      LinkPlant plant = plants.get(link.id());
      int pairs = link.fiberPairs();
      Map<String, Double> kmOfFiber = new java.util.LinkedHashMap<>();
      plant.spans().forEach(s -> kmOfFiber.merge(s.fiber().label(), s.lengthKm(), Double::sum));
      kmOfFiber.forEach(
          (fiber, km) -> item(sheet, link, "Fibre, two a pair", fiber, 2 * pairs * km, "km"));
      int huts = plant.huts().size() - plant.regenerators();
      item(sheet, link, "Amplifier huts", "serve all pairs", huts, "huts");
      item(sheet, link, "Regenerator sites", "serve all pairs", plant.regenerators(), "sites");
      String mode = plant.mode().map(m -> m.label()).orElse("none closes");
      double channels = (double) plant.channels() * pairs;
      item(sheet, link, "Transceivers at the ends", mode, 2 * channels, "transceivers");
      double regenerating = 2 * channels * plant.regenerators();
      item(sheet, link, "Transceivers of regenerators", mode, regenerating, "transceivers");
    }
    sheet.finish();
  }

  private static void item(
      WorkbookSheet sheet, Link link, String item, String what, double quantity, String unit) {
    if (quantity > 0) {
      sheet.row().text(link.id()).text(item).text(what).number(rounded(quantity, 10)).text(unit);
    }
  }
}
