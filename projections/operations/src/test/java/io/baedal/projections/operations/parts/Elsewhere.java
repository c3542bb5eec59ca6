package io.baedal.projections.operations.parts;

import io.baedal.events.DomainEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.projections.View;

/// A source that keeps its documents in a collection of their own.
public record Elsewhere<P, E extends DomainEvent>(Source<P, E> source, String collection) implements Source<P, E> {
    @Override
    public String category() {
        return source.category();
    }

    @Override
    public Class<E> events() {
        return source.events();
    }

    @Override
    public P initial() {
        return source.initial();
    }

    @Override
    public P evolve(P part, E event) {
        return source.evolve(part, event);
    }

    @Override
    public PartFormat<P> format() {
        return source.format();
    }

    @Override
    public String collection(View view) {
        return collection;
    }
}
