package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.persistent.GroupId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How places are written as text: a revision of a stream as a number, a position of `$all` as `C:commit/P:prepare`.
public final class PositionText {

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,19})|C:(-?\\d{1,19})/P:-?\\d{1,19}");

    private PositionText() {}

    public static String of(GroupId id, long position) {
        return id.isToAll() ? "C:" + position + "/P:" + position : Long.toString(position);
    }

    /// @throws IllegalArgumentException if it is neither
    static long parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is neither a revision nor a position");
        }
        return Long.parseLong(parts.group(1) != null ? parts.group(1) : parts.group(2));
    }
}
