package io.baedal.events.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void saysThatSomethingChangedAndNotWhat() {
        var notice = Notice.of("e-1", "shop-42", "ShopRenamed", 17, TIME, TRACE);
        var headers = new HashMap<String, String>();
        notice.headers().forEach((name, value) -> headers.put(name, new String(value, UTF_8)));

        assertThat(notice.topic()).isEqualTo("baedal.shop.changes");
        assertThat(headers)
                .containsOnly(
                        java.util.Map.entry("ce_specversion", "1.0"),
                        java.util.Map.entry("ce_id", "e-1"),
                        java.util.Map.entry("ce_source", "/baedal/shop"),
                        java.util.Map.entry("ce_type", "io.baedal.shop.updated"),
                        java.util.Map.entry("ce_subject", "42"),
                        java.util.Map.entry("ce_time", "2026-01-02T03:04:05.678Z"),
                        java.util.Map.entry("ce_sequence", "17"),
                        java.util.Map.entry("ce_traceparent", TRACE));
    }

    @ParameterizedTest
    @CsvSource({
        "owner-o-1, OwnerRegistered, 0, CREATED, owner",
        "menu-s, MenuGroupAdded, 3, UPDATED, menu",
        "shop-s, ShopClosed, 9, DELETED, shop",
        "owner-o-1, OwnerLeft, 1, DELETED, owner",
        "shop-s, SomethingNewer, 4, UPDATED, shop"
    })
    void isReadBackFromItsHeaders(String stream, String event, long revision, Change change, String aggregate) {
        var notice = Notice.of("e", stream, event, revision, TIME, null);

        assertThat(notice.change()).isEqualTo(change);
        assertThat(notice.aggregate()).isEqualTo(aggregate);
        assertThat(Notice.fromHeaders(notice.headers()::get)).isEqualTo(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_type", "ce_subject", "ce_time", "ce_sequence"})
    void aMissingHeaderIsNamed(String header) {
        var headers = Notice.of("e", "shop-s", "ShopOpened", 1, TIME, null).headers();
        headers.remove(header);

        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> Notice.fromHeaders(headers::get))
                .withMessageContaining(header);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 2.0",
        "ce_type, io.baedal.shop",
        "ce_type, io.baedal.shop.exploded",
        "ce_type, com.example.shop.created",
        "ce_type, io.baedal..created",
        "ce_time, yesterday",
        "ce_sequence, -1",
        "ce_sequence, one"
    })
    void aMalformedHeaderIsNamed(String header, String value) {
        var headers = Notice.of("e", "shop-s", "ShopOpened", 1, TIME, null).headers();
        headers.put(header, value.getBytes(UTF_8));

        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> Notice.fromHeaders(headers::get))
                .withMessageContaining(header);
    }

    @Test
    void anAggregateOfNoContextHasNoTopic() {
        var notice = Notice.of("e", "snapshot-shop-1", "Snapshot", 0, TIME, null);

        assertThatIllegalArgumentException().isThrownBy(notice::topic);
    }
}
