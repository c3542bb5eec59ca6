package io.baedal.local.views.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final SecondaryIndex index = new SecondaryIndex(
            "by",
            List.of(
                    new IndexKey("grams", true),
                    new IndexKey("state", true),
                    new IndexKey("quality", false),
                    new IndexKey("_id", true)),
            false);

    @BeforeEach
    void fill() {
        for (int i = 0; i < 1000; i++) {
            index.add(document(i), (long) i, null);
        }
    }

    private static Document document(int i) {
        return new Document("_id", i)
                .append("grams", List.of("g" + i % 10, "all"))
                .append("state", i % 2)
                .append("quality", i / 100.0);
    }

    @Test
    void beginsWithTheFirstOfTheOrderAndHasNoMoreThanTheQueryNames() {
        var walk = walk(new Document("grams", "g2"), order()).orElseThrow();

        assertThat(walk.size()).isEqualTo(100);
        assertThat(walk.positions().limit(3)).containsExactly(992L, 982L, 972L);
    }

    @Test
    void goesBackwardsToo() {
        var backwards = new Document("state", -1).append("quality", 1).append("_id", -1);

        assertThat(walk(new Document("grams", "all"), backwards)
                        .orElseThrow()
                        .positions()
                        .limit(3))
                .containsExactly(1L, 3L, 5L);
    }

    @Test
    void beginsWhereTheRangeBegins() {
        var query = new Document("grams", "all").append("state", 1).append("quality", new Document("$lt", 0.05));
        var walk = walk(query, new Document("quality", -1).append("_id", 1)).orElseThrow();

        assertThat(walk.size()).isEqualTo(3);
        assertThat(walk.positions()).containsExactly(5L, 3L, 1L);
    }

    @Test
    void takesTheRarestOfSeveralDemands() {
        var query = new Document("grams", new Document("$all", List.of("all", "g3")));

        assertThat(walk(query, order()).orElseThrow().size()).isEqualTo(100);
    }

    @Test
    void namesADocumentOnceThoughItStandsUnderSeveralValues() {
        var query = new Document("grams", new Document("$in", List.of("g4", "all", "g2")));

        assertThat(walk(query, order()).orElseThrow().positions()).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void isNotTakenForAnotherOrder() {
        assertThat(walk(new Document("grams", "all"), new Document("quality", -1)))
                .isEmpty();
        assertThat(walk(new Document("state", 1), order())).isEmpty();
        assertThat(walk(
                        new Document("grams", "all"),
                        new Document("state", 1).append("quality", 1).append("_id", 1)))
                .isEmpty();
    }

    @Test
    void isNotTakenWhileAValueOfTheOrderIsAnArray() {
        var odd = document(1).append("quality", List.of(1, 2));
        index.updateInPlace(document(1), odd, 1L, null);
        assertThat(walk(new Document("grams", "all"), order())).isEmpty();

        index.updateInPlace(odd, document(1), 1L, null);
        assertThat(walk(new Document("grams", "all"), order())).isPresent();
    }

    private Optional<Walk> walk(Document query, Document orderBy) {
        return Walk.of(query, orderBy, List.of(index));
    }

    private static Document order() {
        return new Document("state", 1).append("quality", -1).append("_id", 1);
    }
}
