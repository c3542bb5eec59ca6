package io.baedal.benchmark.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.benchmark.load.Call;
import java.net.URLEncoder;
import java.util.List;
import java.util.SplittableRandom;

/// What customers ask for: lists of twenty shops of a district, by category, by words, or just so; and shops. Hardly
/// any
/// list is asked for twice within the time that a cache keeps it.
final class Questions {
    private static final List<String> DISTRICTS = List.of(
            "강남구", "강동구", "강북구", "강서구", "관악구", "광진구", "구로구", "노원구", "도봉구", "동작구", "마포구", "서초구", "성북구", "송파구", "용산구",
            "은평구", "종로구", "중구", "중랑구");
    private static final List<String> CATEGORIES = List.of(
            "CHICKEN", "PIZZA", "KOREAN", "CHINESE", "JAPANESE", "WESTERN", "SNACKS", "BURGERS", "STEW", "ASIAN");
    private static final List<String> WORDS = List.of("치킨", "김밥", "떡볶이", "ㅊㅋ", "피자", "짜장", "국수", "비빔밥", "찌개", "만두");

    private final List<String> shops;
    private final SplittableRandom random = new SplittableRandom(3);

    Questions(List<String> shops) {
        this.shops = shops;
    }

    Call list() {
        var query = new StringBuilder("/storefront/search?limit=20&district=").append(encoded(oneOf(DISTRICTS)));
        switch (random.nextInt(3)) {
            case 0 -> query.append("&category=").append(oneOf(CATEGORIES));
            case 1 -> query.append("&q=").append(encoded(oneOf(WORDS)));
            default -> query.append("&sort=").append(oneOf(List.of("rating", "relevance")));
        }
        return Call.get(query.append("&minimumOrder=")
                .append(20_000 + 10 * random.nextInt(8_000))
                .toString());
    }

    Call shop() {
        return Call.get("/storefront/shops/" + oneOf(shops));
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
