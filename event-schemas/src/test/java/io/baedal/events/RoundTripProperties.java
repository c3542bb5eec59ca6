package io.baedal.events;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
    private final EventCodec codec = EventCodec.standard();

    @Provide
    Arbitrary<DomainEvent> events() {
        return ArbitraryEvents.any();
    }

    @Provide
    Arbitrary<EventMetadata> metadata() {
        var text = Arbitraries.strings().ofMaxLength(60).injectNull(0.3);
        var actor = Combinators.combine(Arbitraries.strings(), Arbitraries.strings())
                .as(Actor::new)
                .injectNull(0.3);
        return Combinators.combine(Arbitraries.integers(), text, text, text, actor, text, text)
                .as(EventMetadata::new);
    }

    @Property
    void whatIsWrittenIsReadBackEqual(@ForAll("events") DomainEvent event) {
        var encoded = codec.encode(event);

        assertThat(codec.decode(encoded.type(), encoded.version(), encoded.data()))
                .isEqualTo(event);
    }

    @Property
    void theSameEventIsAlwaysTheSameBytes(@ForAll("events") DomainEvent event) {
        var encoded = codec.encode(event);
        var again = codec.encode(codec.decode(encoded.type(), encoded.version(), encoded.data()));

        assertThat(again.data()).isEqualTo(encoded.data());
    }

    @Property
    void metadataIsReadBackEqual(@ForAll("metadata") EventMetadata metadata) {
        assertThat(EventMetadata.fromJson(metadata.toJson())).isEqualTo(metadata);
    }
}
