package io.baedal.customer.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.command.domain.Decider;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerDecider;
import io.baedal.customer.domain.favourites.Favourite;
import io.baedal.customer.domain.favourites.Favourites;
import io.baedal.customer.domain.favourites.FavouritesDecider;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.golden.GoldenSample;
import io.baedal.events.golden.GoldenSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<GoldenSample> samples() {
        return GoldenSamples.all().stream()
                .filter(sample ->
                        List.of("customer", "favourites").contains(sample.type().aggregate()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyEventEverReleasedIsStillUnderstood(GoldenSample sample) {
        var state = assertDoesNotThrow(() -> evolve(decider(sample), List.of(event(sample))));

        assertNotNull(state);
    }

    @Test
    void aCustomerWithEverythingSurvivesASnapshot() throws Exception {
        Customer customer = evolve(
                new CustomerDecider(),
                events(
                        "CustomerRegistered",
                        "CustomerAddressAdded",
                        "CustomerAddressChanged",
                        "CustomerDefaultAddressChosen"));

        assertEquals(1, customer.addresses().size());
        assertNotNull(customer.profile().box());
        assertNotNull(customer.defaultAddress());
        assertEquals(customer, JSON.readValue(JSON.writeValueAsBytes(customer), Customer.class));
        assertEquals(Customer.NOBODY, JSON.readValue(JSON.writeValueAsBytes(Customer.NOBODY), Customer.class));
    }

    @Test
    void favouritesOfBothKindsSurviveASnapshot() throws Exception {
        Favourites added = evolve(new FavouritesDecider(), events("FavouriteAdded"));
        var closed = new Favourite("closed", true);
        var favourites = new Favourites(false, List.of(added.newestFirst().getFirst(), closed));

        assertEquals(favourites, JSON.readValue(JSON.writeValueAsBytes(favourites), Favourites.class));
    }

    private static List<DomainEvent> events(String... types) {
        return List.of(types).stream()
                .<DomainEvent>map(type -> event(samples().stream()
                        .filter(sample -> sample.type().name().equals(type))
                        .findFirst()
                        .orElseThrow()))
                .toList();
    }

    private static DomainEvent event(GoldenSample sample) {
        return EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json());
    }

    private static Decider<?, ?, ?> decider(GoldenSample sample) {
        return switch (sample.type().aggregate()) {
            case "customer" -> new CustomerDecider();
            case "favourites" -> new FavouritesDecider();
            default -> throw new IllegalArgumentException(sample.type().aggregate());
        };
    }

    @SuppressWarnings("unchecked")
    private static <S, E> S evolve(Decider<?, ?, ?> any, List<? extends DomainEvent> events) {
        var decider = (Decider<?, S, E>) any;
        var state = decider.initial();
        for (var event : events) {
            state = decider.evolve(state, (E) event);
        }
        return state;
    }
}
