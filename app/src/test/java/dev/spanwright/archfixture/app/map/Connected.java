package dev.spanwright.archfixture.app.map;

import java.net.Socket;

/** A planted fault: a connection. */
public record Connected(Socket fault) {}
