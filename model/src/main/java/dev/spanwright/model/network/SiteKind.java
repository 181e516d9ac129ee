package dev.spanwright.model.network;

/** What a site is. */
public enum SiteKind {
  /** A campus where models are trained; sits where power is. */
  TRAINING_CAMPUS("training-campus", "Training campus"),
  /** A place that answers requests; sits where people are. */
  INFERENCE_NODE("inference-node", "Inference node"),
  /** An exchange or point of presence: traffic meets and turns here. */
  EXCHANGE("exchange", "Exchange (PoP)"),
  /** A region of a public cloud. */
  CLOUD_REGION("cloud-region", "Cloud region"),
  /** A company's own core site. */
  ENTERPRISE_CORE("enterprise-core", "Enterprise core"),
  /** Where a submarine cable comes ashore. */
  CABLE_LANDING("cable-landing", "Cable landing");

  private final String id;
  private final String label;

  SiteKind(String id, String label) {
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
