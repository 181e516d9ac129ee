package dev.spanwright.archfixture.model.network;

import tools.jackson.databind.JsonNode;

/** A planted fault: Jackson outside file. */
public record Written(JsonNode fault) {}
