package dev.spanwright.app.command;

import dev.spanwright.app.settings.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of the command line, in the macros of man(7), from what the command line itself
 * knows: so it misses nothing and claims nothing.
 */
final class ManPage {

  private final StringBuilder text = new StringBuilder();

  private ManPage() {}

  /** The page of a command with its subcommands. */
  static String of(CommandSpec root) {
    ManPage page = new ManPage();
    page.line(
        ".TH SPANWRIGHT 1 \"\" \"Spanwright " + escaped(Version.text()) + "\" \"User commands\"");
    page.line(".SH NAME");
    page.line("spanwright \\- " + escaped(description(root)));
    page.line(".SH SYNOPSIS");
    page.synopsis(root);
    shown(root).forEach(sub -> page.line(".br").synopsis(sub));
    page.line(".SH OPTIONS");
    page.arguments(root);
    page.line(".SH COMMANDS");
    for (CommandSpec sub : shown(root)) {
      page.line(".SS spanwright " + escaped(sub.name()));
      page.line(escaped(description(sub)));
      page.arguments(sub);
    }
    page.line(".SH EXIT STATUS");
    for (String line : root.usageMessage().footer()) {
      String[] parts = line.strip().split("\\s+", 2);
      page.line(".TP").line(".B " + parts[0]).line(escaped(parts[1]));
    }
    return page.text.toString();
  }

  private static List<CommandSpec> shown(CommandSpec root) {
    return root.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.usageMessage().hidden())
        .distinct()
        .toList();
  }

  private void synopsis(CommandSpec spec) {
    String parameters =
        spec.positionalParameters().stream()
            .map(p -> p.arity().min() == 0 ? "[" + p.paramLabel() + "]" : p.paramLabel())
            .map(ManPage::escaped)
            .collect(Collectors.joining(" "));
    line(".B " + escaped(spec.qualifiedName()));
    line("[\\fIoptions\\fR] " + parameters);
  }

  private void arguments(CommandSpec spec) {
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      argument("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
    }
    for (OptionSpec option : spec.options()) {
      boolean inherited = option.inherited() || option.usageHelp() || option.versionHelp();
      if (!option.hidden() && !(inherited && spec.parent() != null)) {
        argument(names(option), option);
      }
    }
  }

  private static String names(OptionSpec option) {
    String names =
        Arrays.stream(option.names())
            .map(name -> "\\fB" + escaped(name) + "\\fR")
            .collect(Collectors.joining(", "));
    return option.arity().max() == 0
        ? names
        : names + " \\fI" + escaped(option.paramLabel()) + "\\fR";
  }

  private void argument(String head, ArgSpec arg) {
    line(".TP").line(head);
    line(escaped(plain(arg.description())));
  }

  private static String description(CommandSpec spec) {
    return plain(spec.usageMessage().description());
  }

  /** Without the marks of picocli for line breaks and percent signs. */
  private static String plain(String... lines) {
    return String.join(" ", lines).replace("%n", " ").replace("%%", "%");
  }

  /** Text in which nothing is a macro. */
  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }

  private ManPage line(String line) {
    text.append(line).append('\n');
    return this;
  }
}
