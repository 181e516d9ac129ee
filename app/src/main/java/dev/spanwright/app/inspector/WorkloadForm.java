package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.PropertyForm;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.inspector.MemberList.Member;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PrefillDecode;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix.Mass;
import dev.spanwright.model.network.Workload.TrainingRun;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** A workload: what it is, the sites it is made of, and the demands that come of it. */
final class WorkloadForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final String id;
  private final Fields fields = new Fields();
  private final Label title;
  private final Label kind = new Label();
  private final PropertyForm<Workload> rows;
  private final List<Runnable> members = new ArrayList<>();
  private final Label demands;
  private final Label offered;
  private final Label carried;

  WorkloadForm(Workspace workspace, Workload workload, Runnable back) {
    this.workspace = workspace;
    id = workload.id();
    fields.wide(Back.link(back));
    title = fields.title("form-title");
    kind.getStyleClass().add("form-label");
    kind.setText(workload.kindLabel());
    fields.wide(kind);
    rows =
        new PropertyForm<>(
                fields,
                "workload",
                () -> workspace.network().workloads().find(id).stream().toList(),
                changed -> workspace.apply(new Edit.PutWorkload(changed.getFirst())))
            .with(WorkloadProperties.of(workload));
    sitesOf(workload);
    fields.heading("Demands");
    demands = fields.figure("workload-demands", "Demands", "");
    offered = fields.figure("workload-offered", "Offered", "");
    carried = fields.figure("workload-carried", "Carried", "By the routing that is shown");
    Hyperlink delete = new Hyperlink("Delete this workload");
    delete.setId("workload-delete");
    delete.setOnAction(e -> workspace.apply(new Edit.RemoveWorkload(id)));
    fields.wide(delete);
  }

  private void sitesOf(Workload workload) {
    switch (workload) {
      case DemandMatrix _ -> note("Its demands are listed one by one: edit them under Tables.");
      case GravityMatrix _ -> masses();
      case TrainingRun _ -> sites("Campuses, in ring order", "workload-campuses", "campuses", true);
      case BulkTransfer _ -> {
        sites("From", "workload-sources", "sources", false);
        sites("To", "workload-targets", "targets", false);
      }
      case PrefillDecode _ -> {
        sites("Prefill at", "workload-prefill", "prefill", false);
        sites("Decode at", "workload-decode", "decode", false);
      }
      case EnterpriseFlow _ -> {
        sites("Cores", "workload-cores", "cores", false);
        sites("Cloud regions", "workload-regions", "regions", false);
      }
    }
  }

  private void note(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-label");
    Wrapping.of(label);
    fields.wide(label);
  }

  private void sites(String heading, String listId, String component, boolean ordered) {
    RecordField field = RecordField.of(component);
    fields.heading(heading);
    MemberList list =
        new MemberList(
            MemberList.Kind.plain(listId, "site", ordered),
            now -> put(w -> field.with(w, now.stream().map(Member::id).toList())));
    fields.wide(list.node());
    members.add(
        () ->
            workload()
                .ifPresent(
                    w -> {
                      List<?> ids = (List<?>) field.get(w);
                      show(list, ids.stream().map(it -> member((String) it)).toList(), "");
                    }));
  }

  private void masses() {
    fields.heading("Sites and their weights");
    MemberList list =
        new MemberList(
            new MemberList.Kind(
                "workload-masses",
                "site",
                false,
                member ->
                    typed ->
                        new Member(
                            member.id(),
                            member.name(),
                            Optional.of(String.valueOf(weight(typed))))),
            now ->
                put(w -> RecordField.of("masses").with(w, now.stream().map(this::mass).toList())));
    fields.wide(list.node());
    members.add(
        () ->
            workload()
                .filter(GravityMatrix.class::isInstance)
                .map(GravityMatrix.class::cast)
                .ifPresent(w -> show(list, w.masses().stream().map(this::member).toList(), "1")));
  }

  private static double weight(String typed) {
    double weight = NumberText.required(typed);
    Mass.WEIGHT.require("weight", weight);
    return weight;
  }

  private Mass mass(Member member) {
    return new Mass(member.id(), member.weight().map(NumberText::required).orElse(1.0));
  }

  private Member member(String siteId) {
    return new Member(siteId, workspace.network().sites().get(siteId).name(), Optional.empty());
  }

  private Member member(Mass mass) {
    String name = workspace.network().sites().get(mass.site()).name();
    return new Member(mass.site(), name, Optional.of(NumberText.of(mass.weight())));
  }

  /**
   * @param weight what a site has that is added; empty for none
   */
  private void show(MemberList list, List<Member> now, String weight) {
    Set<String> there = now.stream().map(Member::id).collect(Collectors.toSet());
    Optional<String> first = weight.isEmpty() ? Optional.empty() : Optional.of(weight);
    list.show(
        now,
        workspace.network().sites().stream()
            .filter(site -> !there.contains(site.id()))
            .map((Site site) -> new Member(site.id(), site.name(), first))
            .toList());
  }

  private Optional<Workload> workload() {
    return workspace.network().workloads().find(id);
  }

  private void put(Function<Workload, Workload> how) {
    workload().ifPresent(w -> workspace.apply(new Edit.PutWorkload(how.apply(w))));
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    Network network = workspace.network();
    network.workloads().find(id).ifPresent(w -> title.setText(w.name()));
    rows.update();
    members.forEach(Runnable::run);
    List<DemandRoute> routes =
        workspace.evaluation().map(e -> e.shownRouting().demands()).orElse(List.of()).stream()
            .filter(route -> route.demand().workloadId().equals(id))
            .toList();
    demands.setText(String.valueOf(routes.size()));
    offered.setText(Quantity.rate(routes.stream().mapToDouble(r -> r.demand().gbps()).sum()));
    carried.setText(Quantity.rate(routes.stream().mapToDouble(DemandRoute::carriedGbps).sum()));
  }
}
