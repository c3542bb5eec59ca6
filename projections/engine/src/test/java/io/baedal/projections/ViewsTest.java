package io.baedal.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.projections.simulation.GuestbookView;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final View FIRST = new GuestbookView();
    private static final View SECOND = new Guestbook(2);

    @Test
    void severalFoldsShareAName() {
        var folds = Views.byName(List.of(SECOND, FIRST)).get("guestbook");

        assertThat(folds.newest()).isSameAs(SECOND);
        assertThat(folds.version(1)).containsSame(FIRST);
        assertThat(folds.version(3)).isEmpty();
        assertThat(folds.topics())
                .containsExactlyElementsOf(
                        Views.byName(List.of(FIRST)).get("guestbook").topics());
    }

    @Test
    void butNoneSharesAVersionWithAnother() {
        assertThatThrownBy(() -> Views.byName(List.of(SECOND, FIRST, new Guestbook(2))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two views are called guestbook and have the version 2");
    }

    private record Guestbook(int version) implements View {
        @Override
        public String name() {
            return FIRST.name();
        }

        @Override
        public List<Source<?, ?>> sources() {
            return FIRST.sources();
        }
    }
}
