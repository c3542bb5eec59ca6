package io.baedal.query.search.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baedal.query.problem.Problem;
import io.baedal.query.search.text.Reading;
import io.vertx.core.MultiMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
    @Test
    void everythingIsRead() {
        var asked =
                asked("q=치킨&district=마포구&category=chicken&lat=37.5&lon=126.9&distance=800&open=now&minimumOrder=15000"
                        + "&tips=2000&rating=4.5&sort=distance&limit=7&highlight=true");

        assertThat(asked.question())
                .isEqualTo(new Question(
                        Optional.of("치킨"),
                        Optional.of("마포구"),
                        Optional.of("CHICKEN"),
                        Optional.of(new Nearby(37.5, 126.9, 800)),
                        true,
                        Optional.of(15000L),
                        Optional.of(2000L),
                        Optional.of(4.5),
                        Sort.DISTANCE));
        assertThat(asked.page()).isEqualTo(new Page(7, Optional.empty(), true));
    }

    @ParameterizedTest
    @CsvSource({
        "q=!!, q",
        "q=치킨&category=FISH, category",
        "q=치킨&limit=0, limit",
        "q=치킨&limit=51, limit",
        "q=치킨&limit=x, limit",
        "q=치킨&rating=5.1, rating",
        "q=치킨&rating=NaN, rating",
        "q=치킨&minimumOrder=-1, minimumOrder",
        "q=치킨&deliveryFee=1.5, deliveryFee",
        "q=치킨&deliveryFee=1000&tips=2000, tips",
        "q=치킨&open=later, open",
        "q=치킨&sort=price, sort",
        "q=치킨&sort=distance, sort",
        "q=치킨&lat=37, lon",
        "q=치킨&lat=370&lon=1, lat",
        "q=치킨&distance=100, distance",
        "q=치킨&lat=37&lon=127&distance=50001, distance",
        "q=치킨&highlight=maybe, highlight",
        "q=치킨&cursor=abc, cursor",
        "q=치킨&q=피자, q",
        "limit=5, q"
    })
    void whatIsWrongIsNamed(String query, String parameter) {
        var problem = catchThrowableOfType(Problem.class, () -> asked(query));

        assertThat(problem).isNotNull();
        assertThat(problem.faults()).extracting(Problem.Fault::field).contains(parameter);
    }

    @Test
    void textMayHaveFiftyCharacters() {
        assertThat(asked("q=" + "가".repeat(50)).question().text()).isPresent();
        assertThat(catchThrowableOfType(Problem.class, () -> asked("q=" + "가".repeat(51))))
                .isNotNull();
    }

    @Test
    void aCursorBelongsToItsQuestion() {
        var question = asked("q=치킨").question();
        var place = new Place(1, OptionalDouble.of(3.25), OptionalDouble.empty(), "shop", false);
        var cursor = new Cursor(Reading.MISTYPED, place);

        assertThat(Cursor.read(cursor.write(question), question)).contains(cursor);
        assertThat(Cursor.read(cursor.write(question), asked("q=피자").question()))
                .isEmpty();
    }

    private static Asked asked(String query) {
        var values = MultiMap.caseInsensitiveMultiMap();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            values.add(parts[0], parts[1]);
        }
        return Asked.of(values);
    }
}
