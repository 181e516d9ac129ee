package dev.spanwright.archfixture.render.style;

import org.apache.pdfbox.pdmodel.PDDocument;

/** A planted fault: PDF outside export. */
public record Printed(PDDocument fault) {}
