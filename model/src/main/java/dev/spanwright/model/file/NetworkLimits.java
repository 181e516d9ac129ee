package dev.spanwright.model.file;

/**
 * How much a file may hold. Reading stops at the first limit that is passed, so that a broken or
 * hostile file costs bounded time and memory.
 *
 * @param maxBytes size of the file, bytes
 * @param maxDepth objects and arrays within each other
 * @param maxValues values of every kind together (objects, arrays, texts, numbers, …)
 * @param maxTextLength length of one text, characters
 * @param maxSites sites
 * @param maxLinks links
 * @param maxWorkloads workloads
 * @param maxGroups shared-risk groups
 * @param maxDemands demands of all workloads together: those listed, and every pair of a gravity
 *     matrix or bulk transfer
 * @param maxRows rows of each list of equipment, and loss bands of a fibre
 * @param maxParts parts of another fibre in one link
 * @param maxScenes scenes
 * @param maxScenarios scenarios
 */
public record NetworkLimits(
    long maxBytes,
    int maxDepth,
    int maxValues,
    int maxTextLength,
    int maxSites,
    int maxLinks,
    int maxWorkloads,
    int maxGroups,
    int maxDemands,
    int maxRows,
    int maxParts,
    int maxScenes,
    int maxScenarios) {

  /** Most problems that are reported for one file. */
  public static final int MAX_PROBLEMS = 20;

  /** Longest field name, characters. */
  static final int MAX_NAME_LENGTH = 1_000;

  /** Longest number, digits and signs. */
  static final int MAX_NUMBER_LENGTH = 200;

  /** 64 MiB and networks far beyond those that are drawn by hand. */
  public static final NetworkLimits USUAL =
      new NetworkLimits(
          64L << 20, 64, 6_000_000, 1_000_000, 20_000, 50_000, 10_000, 50_000, 1_000_000, 1_000,
          1_000, 1_000, 100);
}
