package io.baedal.query.shopdisplay;

import io.baedal.query.parameter.Ids;
import io.baedal.query.parameter.Parameters;
import io.baedal.query.problem.Problem;
import java.util.List;
import java.util.Set;

/// The query parameter `ids`: up to 200 shop ids, separated by commas. One that is named twice counts once, at
/// its first place.
final class AskedIds {
    private static final int MOST = 200;

    private AskedIds() {}

    /// @param values the parameter's values, as it may be repeated
    /// @return the ids in the order asked
    /// @throws Problem that names each id that isn't one
    static Set<String> parse(List<String> values) {
        var parameters = new Parameters();
        var ids = Ids.read(parameters, "ids", values, MOST);
        return parameters.asked(() -> ids);
    }
}
