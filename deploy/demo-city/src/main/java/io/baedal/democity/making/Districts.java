package io.baedal.democity.making;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/// The 25 districts (gu) of Seoul, from `districts.json`.
final class Districts {
    private Districts() {}

    /// @param shops how many shops the city has there
    /// @param neighbours the districts that shops there also deliver to
    record District(
            String name,
            int shops,
            PostalCodes postalCodes,
            List<String> neighbours,
            List<Neighbourhood> neighbourhoods) {}

    /// Both ends are included.
    record PostalCodes(int from, int to) {}

    /// A place well inside its district: shops lie within 200 m of it.
    ///
    /// @param branch what shops there are called by, as in `역삼점`
    record Neighbourhood(String name, String branch, double latitude, double longitude, String road) {}

    static List<District> all() {
        return Resources.json("districts.json", new TypeReference<List<District>>() {});
    }
}
