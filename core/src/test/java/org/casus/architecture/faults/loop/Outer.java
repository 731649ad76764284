package org.casus.architecture.faults.loop;

import org.casus.architecture.faults.loop.inner.Inner;

/** One half of a cycle. */
public record Outer(Inner inner) {}
