package org.casus.architecture.faults.loop.inner;

import java.util.List;
import org.casus.architecture.faults.loop.Outer;

/** The other half of a cycle. */
public record Inner(List<Outer> outer) {}
