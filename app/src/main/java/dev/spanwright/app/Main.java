package dev.spanwright.app;

/** Starts Spanwright. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
