package dev.spanwright.archfixture.render.label;

import dev.spanwright.archfixture.render.picture.Picture;

/** A planted fault: label knows picture. */
public record Label(Picture fault) {}
