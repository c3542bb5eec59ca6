package io.baedal.ad.domain;

import io.baedal.command.domain.InvalidValue;
import java.util.HashSet;
import java.util.List;

/// The districts in which a campaign is shown: 1 to 25, each once.
public record Area(List<String> districts) {
    private static final int MOST = 25;

    public Area {
        districts = List.copyOf(districts);
    }

    /// @throws InvalidValue `campaign-area-size`, `campaign-area-twice`
    public static Area of(List<District> given) {
        var districts = given.stream().map(District::value).toList();
        if (districts.isEmpty() || districts.size() > MOST) {
            throw new InvalidValue(
                    "campaign-area-size", "Too few or too many districts", "A campaign has 1 to 25 districts.");
        }
        if (new HashSet<>(districts).size() < districts.size()) {
            throw new InvalidValue("campaign-area-twice", "A district is named twice", "Every district is named once.");
        }
        return new Area(districts);
    }
}
