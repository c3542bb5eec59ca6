package io.baedal.query.parameter;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads a request's query parameters, and notes what is wrong with each, so that a refusal names them all.
///
/// Not thread-safe.
public final class Parameters {
    private static final int LONGEST_SHOWN = 80;

    private final List<Fault> faults = new ArrayList<>();

    /// A whole number.
    ///
    /// @param text as it was sent, or null
    /// @param usually what it is when nothing was sent
    public int count(String name, String text, int usually, int least, int most) {
        if (text == null) {
            return usually;
        }
        try {
            int count = Integer.parseInt(text);
            if (count >= least && count <= most) {
                return count;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        fault(name, "'" + shown(text) + "' is not a whole number from " + least + " to " + most);
        return usually;
    }

    /// A value that is read in its own way, where one was sent.
    ///
    /// @param text as it was sent, or null
    /// @param what says what it should have been
    /// @param reading throws [IllegalArgumentException] at what it can't read
    public <T> T optional(String name, String text, String what, Function<String, T> reading) {
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException unreadable) {
            fault(name, "'" + shown(text) + "' is not " + what);
            return null;
        }
    }

    /// The same, where one has to be sent.
    public <T> T required(String name, String text, String what, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            fault(name, "is missing: it should be " + what);
            return null;
        }
        return optional(name, text, what, reading);
    }

    /// Notes that something is wrong with a parameter.
    public void fault(String name, String message) {
        faults.add(new Fault(name, message));
    }

    /// What is made of the parameters.
    ///
    /// @throws Problem that names each of those that can't be used
    public <T> T asked(Supplier<T> question) {
        if (!faults.isEmpty()) {
            throw Problem.invalidRequest("The address's parameters can't be used", faults);
        }
        return question.get();
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
