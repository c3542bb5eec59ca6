package io.baedal.projections.simulation;

import io.baedal.events.DomainEvent;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import java.util.List;
import java.util.stream.Stream;

/// The smallest view that notices everything: each part lists the events in the order that it saw them.
public final class GuestbookView implements View {
    /// What happened, in order.
    public record Page(List<String> lines) {}

    @Override
    public String name() {
        return "guestbook";
    }

    @Override
    public List<Source<?, ?>> sources() {
        return List.of(new Book<>("shop", ShopEvent.class), new Book<>("menu", MenuEvent.class));
    }

    private record Book<E extends DomainEvent>(String category, Class<E> events) implements Source<Page, E> {
        @Override
        public Page initial() {
            return new Page(List.of());
        }

        @Override
        public Page evolve(Page page, E event) {
            return new Page(Stream.concat(page.lines().stream(), Stream.of(event.toString()))
                    .toList());
        }

        @Override
        public PartFormat<Page> format() {
            return new JsonPart<>(category, Page.class);
        }
    }
}
