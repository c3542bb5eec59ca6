package io.baedal.projector.parts;

import io.baedal.events.shop.ShopEvent;
import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import java.util.List;
import java.util.stream.Stream;

/// A view that lists what happened to a shop, and with each event the version of the fold that took it.
///
/// @param name the view's name
/// @param version of the fold
public record Diary(String name, int version) implements View {
    /// What happened, in order.
    public record Page(List<String> lines) {}

    @Override
    public List<Source<?, ?>> sources() {
        return List.of(new Pages(version));
    }

    private record Pages(int version) implements Source<Page, ShopEvent> {
        @Override
        public String category() {
            return "shop";
        }

        @Override
        public Class<ShopEvent> events() {
            return ShopEvent.class;
        }

        @Override
        public Page initial() {
            return new Page(List.of());
        }

        @Override
        public Page evolve(Page page, ShopEvent event) {
            var line = event.getClass().getSimpleName() + " by " + version;
            return new Page(
                    Stream.concat(page.lines().stream(), Stream.of(line)).toList());
        }

        @Override
        public PartFormat<Page> format() {
            return new JsonPart<>("page", Page.class);
        }
    }
}
