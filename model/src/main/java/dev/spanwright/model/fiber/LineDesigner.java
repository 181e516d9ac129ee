package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.PlanningRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays lines and finds the mode that carries most. Thread-safe: what is prepared for a fibre and a
 * band is kept and shared, and so is every line that was designed lately.
 */
final class LineDesigner {

  /** Most bits first, then fewest transceivers, then most margin. */
  private static final Comparator<ModeBudget> PREFERENCE =
      Comparator.comparingDouble(ModeBudget::gbpsPerPair)
          .thenComparing(ModeBudget::channels, Comparator.reverseOrder())
          .thenComparingDouble(ModeBudget::marginDb);

  /** By how much spans are shortened each time where no mode closes, km. */
  private static final double SPAN_STEP_KM = 10;

  private static final int MEMORY = 2_048;

  private static final int SMALL_GROUPS = 64;

  private final Catalogues catalogues;
  private final PlanningRules rules;
  private final Lighting lighting;
  private final Recent<LineRequest, LineDesign> designed = new Recent<>(MEMORY);

  LineDesigner(Catalogues catalogues, PlanningRules rules) {
    this.catalogues = catalogues;
    this.rules = rules;
    this.lighting = new Lighting(catalogues);
  }

  Catalogues catalogues() {
    return catalogues;
  }

  PlanningRules rules() {
    return rules;
  }

  Lighting lighting() {
    return lighting;
  }

  /**
   * The design of a line: spans of the usual length or less. Where no mode serves, shorter spans
   * are tried, step by step: less noise for more huts, as in submarine cables. Where that does not
   * help either, the usual spans stay, with as few regenerators as it takes.
   *
   * @throws IllegalArgumentException if a fibre or amplifier is not in the catalogue
   */
  LineDesign design(LineRequest request) {
    return designed.get(request, this::newDesign, LineDesigner::isSmall);
  }

  /** Of lines with very many unlike spans each is a megabyte: they are not remembered. */
  private static boolean isSmall(LineDesign design) {
    return design.chain().groups().size() <= SMALL_GROUPS;
  }

  private LineDesign newDesign(LineRequest request) {
    ModeTrial trial = trial(request);
    List<Stretch> stretches = stretches(request);
    SpanLayouter layouter = new SpanLayouter(request.settings().layout(), rules);
    SpanChain chain = layouter.lay(stretches, 0);
    List<String> obstacles = SpanLimits.gain(chain, trial);
    if (!obstacles.isEmpty()) {
      return lit(trial, request, chain, chain, List.of(), obstacles);
    }
    int wanted = request.settings().regenerators().orElse(0);
    if (wanted > 0) {
      List<Integer> cuts = RegeneratorPlaces.balanced(chain, wanted, trial);
      return lit(trial, request, chain, chain, cuts, List.of());
    }
    LineDesign usual = lit(trial, request, chain, chain, List.of(), List.of());
    if (usual.serves()) {
      return usual;
    }
    return shorter(trial, request, stretches, layouter, chain)
        .or(() -> regenerated(trial, request, chain))
        .orElse(usual);
  }

  /** Spans shortened until enough channels close, as far as the shortest of the fibres allows. */
  private Optional<LineDesign> shorter(
      ModeTrial trial,
      LineRequest request,
      List<Stretch> stretches,
      SpanLayouter layouter,
      SpanChain usual) {
    double mostKm =
        stretches.stream()
            .mapToDouble(s -> s.fiber().spanKm() - s.fiber().minSpanKm())
            .max()
            .orElse(0);
    for (double km = SPAN_STEP_KM; layouter.isFree() && km <= mostKm; km += SPAN_STEP_KM) {
      LineDesign tried =
          lit(trial, request, layouter.lay(stretches, km), usual, List.of(), List.of());
      if (tried.serves()) {
        return Optional.of(tried);
      }
    }
    return Optional.empty();
  }

  /**
   * As few regenerators as it takes: the least number between one that is too few and one that is
   * enough, found by halving. Nothing is sought where a regenerator at every hut is not enough.
   */
  private Optional<LineDesign> regenerated(ModeTrial trial, LineRequest request, SpanChain chain) {
    int huts = request.settings().regenerators().isEmpty() ? chain.count() - 1 : 0;
    Optional<LineDesign> enough = closing(trial, request, chain, huts);
    int tooFew = 0;
    while (enough.isPresent() && enough.get().regenerators().size() > tooFew + 1) {
      int count = (tooFew + enough.get().regenerators().size()) / 2;
      Optional<LineDesign> tried = closing(trial, request, chain, count);
      if (tried.isPresent()) {
        enough = tried;
      } else {
        tooFew = count;
      }
    }
    return enough;
  }

  private Optional<LineDesign> closing(
      ModeTrial trial, LineRequest request, SpanChain chain, int regenerators) {
    List<Integer> cuts = RegeneratorPlaces.balanced(chain, regenerators, trial);
    LineDesign tried = lit(trial, request, chain, chain, cuts, List.of());
    return Optional.of(tried).filter(LineDesign::serves);
  }

  private LineDesign lit(
      ModeTrial trial,
      LineRequest request,
      SpanChain chain,
      SpanChain usual,
      List<Integer> cuts,
      List<String> obstacles) {
    List<SpanChain> sections = chain.sections(cuts);
    Optional<ModeBudget> best =
        obstacles.isEmpty() ? best(trial, request, sections) : Optional.empty();
    ModeBudget nearest = best.orElseGet(() -> nearest(trial.all(sections)));
    List<String> all =
        best.isPresent() || !obstacles.isEmpty()
            ? obstacles
            : power(trial, request, chain, nearest);
    return new LineDesign(
        chain,
        usual.longestKm(),
        cuts,
        best,
        nearest,
        all,
        best.isPresent() ? raises(trial, request, sections, nearest) : List.of());
  }

  /** Huts that raise the power for another fibre by more than one amplifier can. */
  private List<String> raises(
      ModeTrial trial, LineRequest request, List<SpanChain> sections, ModeBudget budget) {
    int mode = lighting.indexOf(budget.mode(), request.band());
    return sections.stream()
        .filter(section -> section.groups().size() > 1)
        .flatMap(section -> SpanLimits.raises(section, trial.lit(mode, section), trial).stream())
        .distinct()
        .toList();
  }

  private List<String> power(
      ModeTrial trial, LineRequest request, SpanChain chain, ModeBudget nearest) {
    List<LineAmplifiers> used =
        chain.groups().stream()
            .map(group -> trial.amplifiers(group.fiber().hollowCore()))
            .distinct()
            .toList();
    int mode = lighting.indexOf(nearest.mode(), request.band());
    FilledBand filled = lighting.filled(request.band()).get(mode);
    return SpanLimits.power(request.settings().launchPowerDbm(), filled, used);
  }

  /** The mode that carries most; of equals the first of the catalogue. */
  private Optional<ModeBudget> best(
      ModeTrial trial, LineRequest request, List<SpanChain> sections) {
    List<FilledBand> filled = lighting.filled(request.band());
    ModeBudget best = null;
    int bestIndex = 0;
    for (int mode : lighting.byCapacity(request.band())) {
      if (best != null && filled.get(mode).fullGbps() < best.gbpsPerPair()) {
        break; // no later one can carry as much
      }
      ModeBudget budget = trial.budget(mode, sections);
      int order = best == null ? 1 : PREFERENCE.compare(budget, best);
      if (budget.closes() && (order > 0 || (order == 0 && mode < bestIndex))) {
        best = budget;
        bestIndex = mode;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The mode that has most margin, or lacks least. */
  private static ModeBudget nearest(List<ModeBudget> budgets) {
    return budgets.stream().max(Comparator.comparingDouble(ModeBudget::marginDb)).orElseThrow();
  }

  /** How every mode fares on a line as designed, in the order of the catalogue. */
  List<ModeBudget> budgets(LineRequest request, LineDesign design) {
    return trial(request).all(design.chain().sections(design.regenerators()));
  }

  /**
   * Tries modes on a line.
   *
   * @throws IllegalArgumentException if an amplifier that is wanted is not in the catalogue
   */
  ModeTrial trial(LineRequest request) {
    return new ModeTrial(
        lighting, catalogues.amplifiers(), rules, request.band(), request.settings());
  }

  List<Stretch> stretches(LineRequest request) {
    return Stretch.of(
        request.fiber(), request.settings().parts(), request.lengthKm(), catalogues.fibers()::get);
  }
}
