package io.baedal.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.customer.CustomerEvent;
import io.baedal.events.favourites.FavouritesEvent;
import io.baedal.events.golden.GoldenSamples;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.review.ReviewEvent;
import io.baedal.events.schema.Schemas;
import io.baedal.events.shop.ShopEvent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedEventsTest {
    static Collection<EventType> types() {
        return EventRegistry.standard().all();
    }

    @Test
    void everyRecordOfTheSealedInterfacesIsRegistered() {
        var permitted = Stream.of(
                        OwnerEvent.class,
                        ShopEvent.class,
                        MenuEvent.class,
                        CustomerEvent.class,
                        FavouritesEvent.class,
                        ReviewEvent.class,
                        RatingEvent.class,
                        CampaignEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList();

        assertThat(types()).extracting(type -> (Object) type.record()).containsExactlyInAnyOrderElementsOf(permitted);
    }

    @ParameterizedTest
    @MethodSource("types")
    void isCalledAsItsRecordAndLivesWithItsAggregate(EventType type) {
        assertThat(type.name()).isEqualTo(type.record().getSimpleName());
        assertThat(type.record().getPackageName()).endsWith("." + type.aggregate());
        assertThat(EventRegistry.standard().of(type.record())).isSameAs(type);
        assertThat(EventRegistry.standard().named(type.name())).containsSame(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasASchemaOfEveryVersionAndNoMore(EventType type) {
        for (int version = 1; version <= type.version(); version++) {
            var schema = Schemas.json(type.name(), version);
            assertThat(schema.path("$id").asText()).isEqualTo("urn:baedal:event:" + type.name() + ":" + version);
            assertThat(schema.path("title").asText()).isEqualTo(type.name());
            assertThat(schema.path("description").asText()).isNotBlank();
        }
        assertThat(EventRegistry.standard().schema(type.name(), type.version() + 1))
                .as("a schema that is newer than the registry")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasTheFieldsOfItsSchema(EventType type) {
        var schema = Schemas.json(type.name(), type.version());
        var components = type.record().getRecordComponents();

        List<String> required = new ArrayList<>();
        schema.path("required").forEach(field -> required.add(field.asText()));

        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(required)
                .containsExactlyElementsOf(Arrays.stream(components)
                        .filter(component -> !component.isAnnotationPresent(OptionalField.class))
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAGoldenSampleWithoutItsOptionalFields(EventType type) {
        boolean optional = Arrays.stream(type.record().getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(OptionalField.class));

        if (optional) {
            assertThat(GoldenSamples.of(type))
                    .anyMatch(sample -> sample.version() == type.version()
                            && sample.variant().equals("minimal"));
        }
    }

    @Test
    void onlyTheEndOfAnAggregateIsTerminal() {
        assertThat(types())
                .filteredOn(EventType::terminal)
                .extracting(EventType::name)
                .containsExactly(
                        "OwnerLeft",
                        "ShopClosed",
                        "CustomerLeft",
                        "FavouritesCleared",
                        "ReviewDeleted",
                        "CampaignEnded");
    }
}
