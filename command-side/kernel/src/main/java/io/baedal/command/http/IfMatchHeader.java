package io.baedal.command.http;

import io.baedal.command.Precondition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `If-Match` (RFC 9110): `*`, or a list of entity tags. A command's tag is a stream revision, as in `"17"`.
/// Other tags, and weak ones, are understood and match nothing.
final class IfMatchHeader {
    static final String NAME = "If-Match";
    private static final Pattern TAG =
            Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(,|$)|\\s*(,)");
    private static final Pattern REVISION = Pattern.compile("0|[1-9][0-9]{0,17}");

    private IfMatchHeader() {}

    static Precondition read(List<String> headers) {
        if (headers.isEmpty()) {
            return Precondition.none();
        }
        var header = String.join(",", headers).strip();
        return header.equals("*") ? new Precondition.Exists() : new Precondition.OneOf(revisions(header));
    }

    private static Set<Long> revisions(String header) {
        var revisions = new HashSet<Long>();
        var tag = TAG.matcher(header);
        int read = 0;
        while (read < header.length() && tag.find(read) && tag.start() == read) {
            if (tag.group(4) == null
                    && tag.group(1) == null
                    && REVISION.matcher(tag.group(2)).matches()) {
                revisions.add(Long.valueOf(tag.group(2)));
            }
            read = tag.end();
        }
        if (header.isEmpty() || read < header.length()) {
            throw ProblemType.INVALID_REQUEST
                    .problem("If-Match is *, or one or more entity tags in quotes, as in \"17\"")
                    .build();
        }
        return revisions;
    }
}
