package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Groups of {@link FlowMaster}: what the columns of each have to carry together. Amounts are shares
 * of the scale of their group. Not thread-safe.
 */
final class FlowGroups {

  private double[] scale = new double[64];
  private double[] fixed = new double[64];
  private double[] growing = new double[64];
  private int[] key = new int[64];
  private double[] besideKey = new double[64];
  private int[] extras = new int[64];
  private int count;

  int count() {
    return count;
  }

  /** Adds a group without columns. */
  int add(double fixedAmount, double growingAmount) {
    if (count == scale.length) {
      scale = Arrays.copyOf(scale, 2 * count);
      fixed = Arrays.copyOf(fixed, 2 * count);
      growing = Arrays.copyOf(growing, 2 * count);
      key = Arrays.copyOf(key, 2 * count);
      besideKey = Arrays.copyOf(besideKey, 2 * count);
      extras = Arrays.copyOf(extras, 2 * count);
    }
    scale[count] = fixedAmount + growingAmount;
    fixed[count] = fixedAmount / scale[count];
    growing[count] = growingAmount / scale[count];
    key[count] = FlowBasis.NONE;
    return count++;
  }

  /** What a share of 1 is, in the unit of the caller. */
  double scale(int group) {
    return scale[group];
  }

  /** The share that does not depend on λ. */
  double fixed(int group) {
    return fixed[group];
  }

  /** The share for each λ. */
  double growing(int group) {
    return growing[group];
  }

  /** The column that takes what the others of the group leave, or {@link FlowBasis#NONE}. */
  int key(int group) {
    return key[group];
  }

  void setKey(int group, int column) {
    key[group] = column;
  }

  /** Notes by how much the columns beside the key carry more together. */
  void addBesideKey(int group, double share) {
    besideKey[group] += share;
  }

  void clearBesideKeys() {
    Arrays.fill(besideKey, 0);
  }

  /** Number of basic columns beside the key. */
  int extras(int group) {
    return extras[group];
  }

  void addExtras(int group, int more) {
    extras[group] += more;
  }

  /** What all columns of a group carry together. */
  double share(int group, double lambda) {
    return fixed[group] + lambda * growing[group];
  }

  /** What the key of a group carries. */
  double keyShare(int group, double lambda) {
    return share(group, lambda) - besideKey[group];
  }

  /** From now on a group carries what it does at this λ. */
  void freeze(int group, double lambda) {
    fixed[group] = share(group, lambda);
    growing[group] = 0;
  }
}
