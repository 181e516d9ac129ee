package dev.spanwright.model.network;

/** What traffic is for. */
public enum TrafficClass {
  /** Gradients and parameters of a training run. */
  TRAINING("training", "Training"),
  /** Requests and answers of models. */
  INFERENCE("inference", "Inference"),
  /** Data sets, checkpoints and model weights, due by a deadline. */
  BULK("bulk", "Bulk data"),
  /** Flows between a company's own sites and its cloud regions. */
  ENTERPRISE("enterprise", "Enterprise"),
  /** Anything else. */
  GENERAL("general", "General");

  private final String id;
  private final String label;

  TrafficClass(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name in files. */
  public String id() {
    return id;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }
}
