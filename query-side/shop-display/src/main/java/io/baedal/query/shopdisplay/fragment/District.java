package io.baedal.query.shopdisplay.fragment;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Problem.Fault;
import java.util.List;

/// The query parameter `district`: where the reader has it delivered to.
final class District {
    private static final int LONGEST = 40;

    private District() {}

    /// @param parameter may be null
    /// @return the district's name, or an empty text
    static String of(String parameter) {
        if (parameter == null) {
            return "";
        }
        if (parameter.length() > LONGEST) {
            throw Problem.invalidRequest(
                    "The parameter district can't be read", List.of(new Fault("district", "is no district's name")));
        }
        return parameter.strip();
    }
}
