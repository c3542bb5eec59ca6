package io.baedal.command.example;

import java.util.List;

/// The state of the example aggregate.
public sealed interface Member {
    record Nobody() implements Member {}

    /// @param names all names that this member ever had, in order
    record Active(String id, List<String> names) implements Member {
        public Active {
            names = List.copyOf(names);
        }
    }

    record Gone(String id) implements Member {}
}
