package io.baedal.query.search.ask;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Problem.Fault;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The parameters of a request, read one by one; what is wrong with them is collected and told at once.
final class Parameters {
    private final MultiMap values;
    private final List<Fault> faults = new ArrayList<>();

    Parameters(MultiMap values) {
        this.values = values;
    }

    /// A parameter that was sent and isn't blank.
    Optional<String> text(String name, int most) {
        var sent = values.getAll(name);
        if (sent.size() > 1) {
            wrong(name, "is sent " + sent.size() + " times");
        }
        var text = sent.isEmpty() ? "" : sent.getFirst().strip();
        if (text.codePointCount(0, text.length()) > most) {
            wrong(name, "is longer than " + most + " characters");
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<Long> whole(String name, long least, long most) {
        return number(name, least, most, Long::valueOf, "is not a whole number from " + least + " to " + most);
    }

    Optional<Double> decimal(String name, double least, double most) {
        return number(
                name, least, most, Double::valueOf, "is not a number from " + plain(least) + " to " + plain(most));
    }

    private <N extends Number> Optional<N> number(
            String name, double least, double most, Function<String, N> read, String otherwise) {
        var text = text(name, 24);
        if (text.isPresent()) {
            try {
                var number = read.apply(text.get());
                if (number.doubleValue() >= least && number.doubleValue() <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException unreadable) {
                // said below
            }
            wrong(name, otherwise);
        }
        return Optional.empty();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /// A parameter that is one of some words, in any case.
    <T> Optional<T> oneOf(String name, List<T> choices) {
        var text = text(name, 50);
        var chosen = text.flatMap(word -> choices.stream()
                .filter(choice -> choice.toString().equalsIgnoreCase(word))
                .findFirst());
        if (text.isPresent() && chosen.isEmpty()) {
            wrong(name, "is none of " + choices.toString().toLowerCase(Locale.ROOT));
        }
        return chosen;
    }

    void wrong(String name, String message) {
        if (faults.stream().noneMatch(fault -> fault.field().equals(name))) {
            faults.add(new Fault(name, message));
        }
    }

    /// @throws Problem that names each parameter that is wrong
    void check() {
        if (!faults.isEmpty()) {
            throw Problem.invalidRequest("The search can't be read", faults);
        }
    }
}
