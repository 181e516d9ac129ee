package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Prompt;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkBuilder;

/** How long a link is, what is known of it from elsewhere, and what routing counts it. */
final class RouteGroup {

  private final CheckedField routeFactor;
  private final CheckedField measuredKm;
  private final CheckedField fixedGbps;
  private final CheckedField weight;
  private final CheckedField owner;

  RouteGroup(Fields fields, LinkEditor editor) {
    fields.heading("Route");
    routeFactor =
        fields.text(
            "link-route-factor",
            "Route factor",
            "×",
            text -> editor.number(text, LinkBuilder::routeFactor));
    measuredKm =
        fields.text(
            "link-measured",
            "Measured",
            "km",
            text -> editor.optional(text, LinkBuilder::measuredLengthKm));
    Prompt.of(measuredKm.input(), "from the route");
    fixedGbps =
        fields.text(
            "link-fixed",
            "Fixed capacity",
            "Gbit/s",
            text -> editor.optional(text, LinkBuilder::fixedCapacityGbps));
    Prompt.of(fixedGbps.input(), "from the optics");
    weight =
        fields.text(
            "link-weight",
            "Routing weight",
            "",
            text -> editor.optional(text, LinkBuilder::routingWeight));
    Prompt.of(weight.input(), NumberText.of(Link.DEFAULT_ROUTING_WEIGHT) + " by default");
    owner =
        fields.text(
            "link-owner", "Owner", "", text -> editor.attempt(link -> link.owner(text.strip())));
    Prompt.of(owner.input(), "not stated");
  }

  void show(Link link) {
    routeFactor.show(NumberText.of(link.routeFactor()));
    routeFactor.input().setDisable(link.measuredLengthKm().isPresent());
    measuredKm.show(NumberText.of(link.measuredLengthKm()));
    fixedGbps.show(NumberText.of(link.fixedCapacityGbps()));
    owner.show(link.owner());
    weight.show(NumberText.of(link.routingWeight()));
  }
}
