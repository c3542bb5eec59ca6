package io.baedal.views.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SearchCellDocumentTest {
    @Property
    void aPlaceWithinAnAreaLiesInOneOfItsSquares(
            @ForAll @IntRange(max = SearchCellDocument.LEVELS - 1) int level,
            @ForAll @DoubleRange(min = -84, max = 84) double latitude,
            @ForAll @DoubleRange(min = -179, max = 179) double longitude,
            @ForAll @DoubleRange(max = 1) double north,
            @ForAll @DoubleRange(max = 1) double east) {
        double size = SearchCellDocument.width(level);
        var squares = SearchCellDocument.cells(level, latitude, longitude, latitude + size, longitude + size);

        assertThat(squares).hasSizeBetween(1, 9).doesNotHaveDuplicates();
        assertThat(SearchCellDocument.cells(latitude + north * size, longitude + east * size))
                .hasSize(SearchCellDocument.LEVELS)
                .containsAnyElementsOf(squares);
    }
}
