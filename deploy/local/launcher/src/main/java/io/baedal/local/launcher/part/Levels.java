package io.baedal.local.launcher.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Parts by what they need.
public final class Levels {

    private Levels() {}

    /// Names of parts that may be stopped at the same time: no part is in an earlier list than one that needs it.
    ///
    /// @param parts each after those that it needs
    public static List<List<String>> toStop(List<Part> parts) {
        Map<String, Integer> levels = new HashMap<>();
        var named = new ArrayList<List<String>>();
        for (Part part : parts) {
            int level = part.needs().stream()
                    .mapToInt(need -> levels.get(need) + 1)
                    .max()
                    .orElse(0);
            levels.put(part.name(), level);
            while (named.size() <= level) {
                named.add(new ArrayList<>());
            }
            named.get(level).add(part.name());
        }
        return named.reversed();
    }
}
