package dev.spanwright.archfixture.app.map;

import tools.jackson.databind.JsonNode;

/** A planted fault: the app reads a file by itself. */
public record Written(JsonNode fault) {}
