package org.casus.architecture.faults.model;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** A class where only values may be, which knows a library. */
public final class Mutable {
    private Mutable() {}

    static List<String> names(JavaClass type) {
        return List.of(type.getName());
    }
}
