package dev.spanwright.model.file;

import java.util.List;

/**
 * A file of lines that was read.
 *
 * @param file name of the file
 * @param cases the lines in the order of the file
 * @param remarks places that are allowed but look like slips, in the order of the file, at most
 *     {@link NetworkLimits#MAX_PROBLEMS}
 */
public record OpenedLineCases(String file, List<LineCase> cases, List<Problem> remarks) {

  public OpenedLineCases {
    cases = List.copyOf(cases);
    remarks = List.copyOf(remarks);
  }
}
