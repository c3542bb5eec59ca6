package io.baedal.query.freshness;

import io.baedal.query.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// What an answer must have seen: the request header `Baedal-Revision`, a list of stream revisions separated by
/// commas.
///
/// @param revisions at most 200
public record RequiredRevisions(List<StreamRevision> revisions) {
    /// The header's name, on requests and on answers.
    public static final String HEADER = "Baedal-Revision";

    private static final int MOST = 200;
    static final RequiredRevisions NONE = new RequiredRevisions(List.of());

    /// @param values the header's lines, or null
    /// @throws Problem when one isn't readable, or there are too many
    public static RequiredRevisions parse(Collection<String> values) {
        if (values == null || values.isEmpty()) {
            return NONE;
        }
        var revisions = new ArrayList<StreamRevision>();
        for (var line : values) {
            for (var item : line.split(",")) {
                if (!item.isBlank()) {
                    revisions.add(revision(item.strip()));
                }
            }
        }
        if (revisions.size() > MOST) {
            throw invalid("names " + revisions.size() + " revisions; at most " + MOST + " are looked at");
        }
        return new RequiredRevisions(List.copyOf(revisions));
    }

    private static StreamRevision revision(String item) {
        try {
            return StreamRevision.parse(item);
        } catch (IllegalArgumentException malformed) {
            throw invalid(malformed.getMessage());
        }
    }

    private static Problem invalid(String message) {
        return Problem.invalidRequest(
                "The header " + HEADER + " can't be read", List.of(new Problem.Fault(HEADER, message)));
    }

    public boolean isEmpty() {
        return revisions.isEmpty();
    }

    /// Leaves out the streams that an answer isn't made of: whatever a client collected may be sent along.
    public RequiredRevisions among(Predicate<String> streams) {
        if (isEmpty()) {
            return this;
        }
        return new RequiredRevisions(revisions.stream()
                .filter(required -> streams.test(required.stream()))
                .toList());
    }

    @Override
    public String toString() {
        return String.join(
                ", ", revisions.stream().map(StreamRevision::toString).toList());
    }
}
