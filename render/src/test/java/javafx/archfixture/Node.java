package javafx.archfixture;

/** Stands for a class of JavaFX, which is not on the class path of this module. */
public record Node() {}
