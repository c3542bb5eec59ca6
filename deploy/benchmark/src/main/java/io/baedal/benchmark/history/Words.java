package io.baedal.benchmark.history;

import java.util.List;

/// The words that names and texts are made of.
final class Words {
    private static final List<String> FAMILIES = List.of("김", "이", "박", "최", "정", "강", "조", "윤", "장", "임");
    private static final List<String> GIVEN = List.of("민준", "서연", "도윤", "지우", "하은", "시우", "수아", "예준", "지호", "유진");
    private static final List<String> TASTES = List.of("바삭한", "매콤한", "달콤한", "얼큰한", "담백한", "고소한", "든든한", "시원한");
    private static final List<String> DISHES =
            List.of("치킨", "김치찌개", "불고기", "떡볶이", "짬뽕", "비빔밥", "돈까스", "족발", "냉면", "피자", "쌀국수", "햄버거", "샐러드", "순대국");
    private static final List<String> GROUPS = List.of("대표 메뉴", "세트 메뉴", "사이드", "음료", "점심 특선", "계절 메뉴");
    private static final List<String> CHOICES = List.of("맵기", "사이즈", "토핑", "음료 선택", "소스");
    private static final List<String> OPTIONS = List.of("보통", "많이", "적게", "추가", "제외", "곱빼기", "라지", "미디엄");
    private static final List<String> SENTENCES = List.of(
            "매일 아침 직접 손질한 재료로 정성껏 만듭니다.",
            "주문이 들어오면 바로 조리를 시작합니다.",
            "20년 전통의 비법 양념을 그대로 지켜 왔습니다.",
            "포장도 따뜻하게, 배달도 빠르게 해 드립니다.",
            "국내산 재료만을 고집합니다.",
            "리뷰를 남겨 주시면 작은 선물을 드려요.");
    private static final List<String> ORIGINS =
            List.of("닭고기(국내산)", "돼지고기(국내산)", "쇠고기(호주산)", "쌀(국내산)", "배추김치(국내산)", "두부(미국산 콩)");
    private static final List<String> ALLERGENS = List.of("우유", "대두", "밀", "달걀", "땅콩", "새우", "돼지고기", "조개류");

    private Words() {}

    static String person(Dice dice) {
        return dice.oneOf(FAMILIES) + dice.oneOf(GIVEN);
    }

    static String shop(Dice dice) {
        return dice.oneOf(TASTES) + " " + dice.oneOf(DISHES) + " " + dice.between(1, 999) + "호점";
    }

    static String item(Dice dice) {
        return dice.oneOf(TASTES) + " " + dice.oneOf(DISHES) + " " + dice.between(1, 99);
    }

    static String group(Dice dice) {
        return dice.oneOf(GROUPS) + (dice.chance(0.5) ? "" : " " + dice.between(2, 9));
    }

    /// So many different names of choices.
    static List<String> choices(Dice dice, int count) {
        return dice.shuffled(CHOICES).subList(0, count);
    }

    /// So many different names of options.
    static List<String> options(Dice dice, int count) {
        return dice.shuffled(OPTIONS).subList(0, count);
    }

    static String sentences(Dice dice, int least, int most) {
        return String.join(" ", dice.shuffled(SENTENCES).subList(0, dice.between(least, most)));
    }

    static String origin(Dice dice) {
        return String.join(", ", dice.shuffled(ORIGINS).subList(0, dice.between(1, 4)));
    }

    static String allergy(Dice dice) {
        return String.join(", ", dice.shuffled(ALLERGENS).subList(0, dice.between(1, 5)));
    }
}
