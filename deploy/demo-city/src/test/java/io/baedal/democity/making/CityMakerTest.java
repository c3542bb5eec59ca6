package io.baedal.democity.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.baedal.democity.city.City;
import io.baedal.democity.city.DailyHours;
import io.baedal.democity.city.DeliveryArea;
import io.baedal.democity.city.MenuGroup;
import io.baedal.democity.city.MenuItem;
import io.baedal.democity.city.OptionGroup;
import io.baedal.democity.city.Owner;
import io.baedal.democity.city.Shop;
import io.baedal.events.shop.ShopCategory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CityMakerTest {
    private static final City CITY = CityMaker.make(1);

    @Test
    void theSameSeedMakesTheSameCityAndAnotherAnother() {
        assertThat(CityMaker.make(1)).isEqualTo(CITY);
        assertThat(CityMaker.make(2)).isNotEqualTo(CITY);
    }

    @Test
    void hasAtLeast300ShopsOfAllCategoriesInAllDistricts() {
        assertThat(CITY.shops()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(CITY.shops().map(Shop::category).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ShopCategory.values()).map(Enum::name).toList());
        assertThat(CITY.shops().map(shop -> shop.address().district()).distinct())
                .hasSize(25)
                .containsExactlyElementsOf(
                        Districts.all().stream().map(Districts.District::name).toList());
    }

    @Test
    void noTwoOwnersOrShopsAreMistakenForEachOther() {
        assertThat(CITY.owners()).extracting(Owner::id).doesNotHaveDuplicates();
        assertThat(CITY.owners()).extracting(Owner::businessNumber).doesNotHaveDuplicates();
        assertThat(CITY.owners()).extracting(Owner::email).doesNotHaveDuplicates();
        assertThat(CITY.shops().map(Shop::key)).doesNotHaveDuplicates();
        assertThat(CITY.shops().map(Shop::name)).doesNotHaveDuplicates();
    }

    @Test
    void someOwnersHaveSeveralShopsAndMostShopsAreOpen() {
        assertThat(CITY.owners())
                .allMatch(owner -> !owner.shops().isEmpty())
                .anyMatch(owner -> owner.shops().size() > 1);
        assertThat(CITY.shops().filter(Shop::open).count())
                .isBetween(CITY.shops().count() * 9 / 10, CITY.shops().count() - 1);
    }

    @Test
    void shopsLieWithin200MetresOfANeighbourhoodOfTheirDistrict() {
        var neighbourhoods = Districts.all().stream()
                .collect(Collectors.toMap(Districts.District::name, Districts.District::neighbourhoods));

        assertThat(CITY.shops().map(Shop::address))
                .allSatisfy(address -> assertThat(neighbourhoods.get(address.district()))
                        .anySatisfy(neighbourhood -> {
                            assertThat(address.road()).contains(neighbourhood.road());
                            assertThat(address.latitude()).isCloseTo(neighbourhood.latitude(), within(0.0018));
                            assertThat(address.longitude()).isCloseTo(neighbourhood.longitude(), within(0.0023));
                        }));
        assertThat(CITY.shops().map(Shop::address)).allSatisfy(address -> {
            assertThat(address.postalCode()).matches("0[0-9]{4}");
            assertThat(address.road().length()).isLessThanOrEqualTo(100);
        });
    }

    @Test
    void namesAndWordsAreKoreanAndNotTooLong() {
        assertThat(CITY.owners().stream().map(Owner::name)).allMatch(name -> name.matches("[가-힣]{3}"));
        assertThat(CITY.shops().map(Shop::name)).allMatch(name -> name.matches("[가-힣]+ [가-힣0-9]+점"));
        assertThat(CITY.shops().map(Shop::introduction))
                .allMatch(text -> text.length() <= 1_000
                        && !text.contains("{")
                        && text.lines().count() == 3);
    }

    @Test
    void phoneNumbersAreWellFormedAndRingNowhere() {
        assertThat(CITY.owners().stream().map(Owner::phone)).allMatch(phone -> phone.matches("010-0\\d{3}-\\d{4}"));
        assertThat(CITY.shops().map(Shop::phone)).allMatch(phone -> phone.matches("02-0\\d{3}-\\d{4}"));
    }

    @Property(tries = 20)
    void termsObeyTheApi(@ForAll long seed) {
        assertThat(CityMaker.make(seed).shops()).allSatisfy(shop -> {
            assertThat(shop.minimumOrder()).isBetween(0L, 100_000L);
            assertThat(shop.areas()).extracting(DeliveryArea::district).doesNotHaveDuplicates();
            assertThat(shop.areas().getFirst().district())
                    .isEqualTo(shop.address().district());
            assertThat(shop.areas()).allMatch(area -> area.fee() >= 0 && area.fee() <= 20_000 && area.fee() % 10 == 0);
            assertThat(shop.hours())
                    .hasSizeBetween(6, 35)
                    .allMatch(range -> isTime(range.opens()) && isTime(range.closes()));
            assertThat(overlapping(shop.hours())).isEmpty();
        });
    }

    @Property(tries = 20)
    void menusObeyTheApi(@ForAll long seed) {
        assertThat(CityMaker.make(seed).shops()).allSatisfy(shop -> {
            assertThat(items(shop)).hasSizeBetween(10, 40).anyMatch(item -> !item.soldOut());
            assertThat(shop.menu()).extracting(MenuGroup::name).doesNotHaveDuplicates();
            for (var group : shop.menu()) {
                assertThat(group.items())
                        .isNotEmpty()
                        .extracting(MenuItem::name)
                        .doesNotHaveDuplicates();
            }
        });
        assertThat(CityMaker.make(seed).shops().flatMap(CityMakerTest::items)).allSatisfy(item -> {
            assertThat(item.name().length()).isBetween(1, 60);
            assertThat(item.price()).isBetween(0L, 1_000_000L).matches(price -> price % 10 == 0);
            assertThat(item.pictureUrl())
                    .satisfiesAnyOf(
                            url -> assertThat(url).isNull(),
                            url -> assertThat(url).startsWith("https://images.baedal.example/"));
            assertThat(item.optionGroups()).extracting(OptionGroup::name).doesNotHaveDuplicates();
        });
    }

    @Test
    void choicesCanBeMade() {
        var groups = CITY.shops()
                .flatMap(CityMakerTest::items)
                .flatMap(item -> item.optionGroups().stream())
                .distinct();

        assertThat(groups).hasSizeGreaterThan(20).allSatisfy(group -> {
            assertThat(group.minimum()).isBetween(0, group.maximum());
            assertThat(group.maximum()).isBetween(1, group.options().size());
            assertThat(group.options()).extracting(OptionGroup.Option::name).doesNotHaveDuplicates();
            assertThat(group.options()).allMatch(option -> option.price() >= 0 && option.price() % 10 == 0);
        });
    }

    private static Stream<MenuItem> items(Shop shop) {
        return shop.menu().stream().flatMap(group -> group.items().stream());
    }

    private static boolean isTime(String text) {
        return text.matches("([01][0-9]|2[0-3]):[0-5][0-9]");
    }

    private static List<Integer> overlapping(List<DailyHours> hours) {
        var minutes = hours.stream().flatMap(CityMakerTest::minutes).toList();
        return minutes.stream()
                .collect(Collectors.groupingBy(minute -> minute, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() > 1)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static Stream<Integer> minutes(DailyHours range) {
        int opens = minute(range.opens());
        int closes = minute(range.closes());
        int length = closes > opens ? closes - opens : closes - opens + 24 * 60;
        int first = range.day().ordinal() * 24 * 60 + opens;
        return Stream.iterate(first, minute -> minute + 1).limit(length).map(minute -> minute % (7 * 24 * 60));
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
