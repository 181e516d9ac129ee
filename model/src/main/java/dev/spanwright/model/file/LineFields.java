package dev.spanwright.model.file;

import java.util.List;

/** The fields of a file of lines. Those that say what something is are known, and not used. */
final class LineFields {

  static final List<String> FILE = List.of("fibres", "cases", "about");

  static final List<String> FIBRE =
      List.of(
          "loss_db_per_km",
          "dispersion_ps_per_nm_km",
          "gamma_per_W_km",
          "gamma_frequency_scaling_area_um2",
          "group_index",
          "imi_db_per_km",
          "loss_bands",
          "description");

  static final List<String> LOSS_BAND = List.of("low_thz", "high_thz", "extra_db_per_km");

  static final List<String> CASE =
      List.of(
          "id",
          "method",
          "carriers",
          "spans",
          "family",
          "note",
          "notes",
          "outputs",
          "ggn_settings");

  static final List<String> CARRIERS =
      List.of(
          "count",
          "first_frequency_thz",
          "spacing_ghz",
          "slot_width_ghz",
          "symbol_rate_gbd",
          "roll_off",
          "launch_power_dbm");

  static final List<String> SPANS =
      List.of(
          "count",
          "fibre",
          "length_km",
          "connector_in_db",
          "connector_out_db",
          "amp_nf_db",
          "amp_gain_db",
          "amp_max_gain_db",
          "amp_max_output_dbm");

  private LineFields() {}
}
