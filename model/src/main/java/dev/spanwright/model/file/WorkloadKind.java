package dev.spanwright.model.file;

import java.util.List;

/** The kinds of workload in files. */
enum WorkloadKind {
  TRAINING_RUN("training-run"),
  DEMAND_MATRIX("demand-matrix"),
  GRAVITY_MATRIX("gravity-matrix"),
  BULK_TRANSFER("bulk-transfer"),
  PREFILL_DECODE("prefill-decode"),
  ENTERPRISE_FLOW("enterprise-flow");

  private final String id;

  WorkloadKind(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  List<String> fields() {
    return switch (this) {
      case TRAINING_RUN -> NetworkFields.TRAINING_RUN;
      case DEMAND_MATRIX -> NetworkFields.DEMAND_MATRIX;
      case GRAVITY_MATRIX -> NetworkFields.GRAVITY_MATRIX;
      case BULK_TRANSFER -> NetworkFields.BULK_TRANSFER;
      case PREFILL_DECODE -> NetworkFields.PREFILL_DECODE;
      case ENTERPRISE_FLOW -> NetworkFields.ENTERPRISE_FLOW;
    };
  }
}
