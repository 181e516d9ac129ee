package dev.spanwright.model.failure;

import dev.spanwright.model.solve.LinkLoad;

/**
 * The highest load of a link over the intact network and all failures of a sweep.
 *
 * @param load the load of the link then
 * @param caseId identifier of the failure that causes it, the first of several; that of {@link
 *     FailureCase#INTACT} where no failure loads the link more
 */
public record WorstLoad(LinkLoad load, String caseId) {}
