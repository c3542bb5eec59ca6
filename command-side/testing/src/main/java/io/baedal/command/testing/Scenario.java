package io.baedal.command.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.baedal.command.domain.Decider;
import io.baedal.command.domain.Refusal;
import java.util.List;

/// Given what happened, when someone asks for something, then this happens, or is refused.
public final class Scenario<C, S, E> {

    private final Decider<C, S, E> decider;
    private S state;

    private Scenario(Decider<C, S, E> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    public static <C, S, E> Scenario<C, S, E> of(Decider<C, S, E> decider) {
        return new Scenario<>(decider);
    }

    @SafeVarargs
    public final Scenario<C, S, E> given(E... events) {
        for (var event : events) {
            state = decider.evolve(state, event);
        }
        return this;
    }

    public S state() {
        return state;
    }

    public When when(C command) {
        return new When(command);
    }

    public final class When {
        private final C command;

        private When(C command) {
            this.command = command;
        }

        /// Exactly these events happen.
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Scenario<C, S, E> then(E... events) {
            assertEquals(List.of(events), decider.decide(command, state));
            return given(events);
        }

        public Scenario<C, S, E> thenNothing() {
            assertEquals(List.of(), decider.decide(command, state));
            return Scenario.this;
        }

        public <R extends Refusal> R thenRefused(Class<R> refusal) {
            return assertThrowsExactly(refusal, () -> decider.decide(command, state));
        }
    }
}
