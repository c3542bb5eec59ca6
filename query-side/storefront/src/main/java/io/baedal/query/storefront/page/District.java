package io.baedal.query.storefront.page;

import java.util.Optional;
import java.util.stream.Stream;

/// The districts that can be picked: those of Seoul.
public enum District {
    GANGNAM("강남구", "Gangnam-gu"),
    GANGDONG("강동구", "Gangdong-gu"),
    GANGBUK("강북구", "Gangbuk-gu"),
    GANGSEO("강서구", "Gangseo-gu"),
    GWANAK("관악구", "Gwanak-gu"),
    GWANGJIN("광진구", "Gwangjin-gu"),
    GURO("구로구", "Guro-gu"),
    GEUMCHEON("금천구", "Geumcheon-gu"),
    NOWON("노원구", "Nowon-gu"),
    DOBONG("도봉구", "Dobong-gu"),
    DONGDAEMUN("동대문구", "Dongdaemun-gu"),
    DONGJAK("동작구", "Dongjak-gu"),
    MAPO("마포구", "Mapo-gu"),
    SEODAEMUN("서대문구", "Seodaemun-gu"),
    SEOCHO("서초구", "Seocho-gu"),
    SEONGDONG("성동구", "Seongdong-gu"),
    SEONGBUK("성북구", "Seongbuk-gu"),
    SONGPA("송파구", "Songpa-gu"),
    YANGCHEON("양천구", "Yangcheon-gu"),
    YEONGDEUNGPO("영등포구", "Yeongdeungpo-gu"),
    YONGSAN("용산구", "Yongsan-gu"),
    EUNPYEONG("은평구", "Eunpyeong-gu"),
    JONGNO("종로구", "Jongno-gu"),
    JUNG("중구", "Jung-gu"),
    JUNGNANG("중랑구", "Jungnang-gu");

    private final String korean;
    private final String english;

    District(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /// As shops, addresses and questions have it.
    public String korean() {
        return korean;
    }

    /// As a reader of the language reads it.
    public String in(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    /// @param korean its name, or null
    static Optional<District> named(String korean) {
        return Stream.of(values())
                .filter(district -> district.korean.equals(korean))
                .findFirst();
    }

    /// @param constant as the cookie remembers it, or null
    static Optional<District> remembered(String constant) {
        return Stream.of(values())
                .filter(district -> district.name().equals(constant))
                .findFirst();
    }
}
