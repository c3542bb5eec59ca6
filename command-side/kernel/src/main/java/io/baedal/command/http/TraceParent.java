package io.baedal.command.http;

import io.opentelemetry.api.trace.Span;
import java.util.regex.Pattern;

/// The W3C trace context that events carry on.
final class TraceParent {
    static final String NAME = "traceparent";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    /// The current span's; without one what the client sent, if it is well formed; else null.
    static String current(String header) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
        }
        return header != null && FORM.matcher(header).matches() ? header : null;
    }
}
