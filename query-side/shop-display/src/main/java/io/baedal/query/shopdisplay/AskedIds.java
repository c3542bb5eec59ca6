package io.baedal.query.shopdisplay;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Problem.Fault;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The query parameter `ids`: up to 200 shop ids, separated by commas. One that is named twice counts once, at
/// its first place.
final class AskedIds {
    private static final int MOST = 200;
    private static final String PARAMETER = "ids";

    private AskedIds() {}

    /// @param values the parameter's values, as it may be repeated
    /// @return the ids in the order asked
    /// @throws Problem that names each id that isn't one
    static Set<String> parse(List<String> values) {
        var ids = new LinkedHashSet<String>();
        for (var value : values) {
            for (var id : value.split(",")) {
                if (!id.isBlank()) {
                    ids.add(id.strip());
                }
            }
        }
        if (ids.isEmpty() || ids.size() > MOST) {
            throw invalid(
                    List.of(new Fault(PARAMETER, "asks for " + ids.size() + " shops; 1 to " + MOST + " are answered")));
        }
        var malformed = ids.stream().filter(id -> !ShopId.isOne(id)).toList();
        if (!malformed.isEmpty()) {
            throw invalid(malformed.stream().map(AskedIds::fault).toList());
        }
        return ids;
    }

    private static Fault fault(String id) {
        var shown = id.length() <= 80 ? id : id.substring(0, 80) + "…";
        return new Fault(PARAMETER, "'" + shown + "' is not a shop's id");
    }

    private static Problem invalid(List<Fault> faults) {
        return Problem.invalidRequest("The parameter ids can't be read", faults);
    }
}
