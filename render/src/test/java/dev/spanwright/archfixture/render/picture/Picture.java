package dev.spanwright.archfixture.render.picture;

import dev.spanwright.archfixture.render.paint.Paint;

/** A planted fault: picture knows paint. */
public record Picture(Paint fault) {}
