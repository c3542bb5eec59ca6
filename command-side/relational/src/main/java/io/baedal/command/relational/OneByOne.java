package io.baedal.command.relational;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/// Work in a session, one piece after the other: a session does only one thing at a time.
public final class OneByOne {

    private OneByOne() {}

    public static <T> Uni<Void> all(List<T> things, Function<T, Uni<Void>> work) {
        var chain = Uni.createFrom().voidItem();
        for (var thing : things) {
            chain = chain.onItem().transformToUni(ignored -> work.apply(thing));
        }
        return chain;
    }
}
