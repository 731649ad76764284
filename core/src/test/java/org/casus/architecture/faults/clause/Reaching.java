package org.casus.architecture.faults.clause;

import org.casus.architecture.faults.Wiring;
import org.casus.architecture.faults.cli.Above;
import org.casus.architecture.faults.code.Reached;

/** A stage that knows another stage, what wires it, and what stands on it. */
record Reaching(Reached stage, Wiring wiring, Above above) {}
