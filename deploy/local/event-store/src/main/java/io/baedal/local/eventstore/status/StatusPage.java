package io.baedal.local.eventstore.status;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The figures as a page for people.
final class StatusPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="5">
            <title>Event store node on port %d</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem;
              color: #1b1f24; background: #fff; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; padding: .4rem .5rem; border-bottom: 1px solid #d0d7de; vertical-align: top; }
            th { font-weight: 400; }
            td { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
            .refuses { background: #ffebe9; border: 1px solid #cf222e; border-radius: 6px; padding: .75rem 1rem; }
            </style>
            </head>
            <body>
            <h1>Event store node</h1>
            %s
            <table>
            <tbody>
            %s</tbody>
            </table>
            <p>The same as <a href="status.json">JSON</a>. This page loads itself again every five seconds.</p>
            </body>
            </html>
            """;

    private StatusPage() {}

    static String of(NodeFigures figures) {
        StringBuilder rows = new StringBuilder();
        rows(figures)
                .forEach((name, value) -> rows.append(
                        "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n".formatted(escaped(name), escaped(value))));
        String state = figures.log()
                .refusesWrites()
                .map(why -> "<p class=\"refuses\" role=\"alert\"><strong>Writes are refused.</strong> %s</p>"
                        .formatted(escaped(why)))
                .orElse("<p>It reads and writes.</p>");
        return String.format(Locale.ROOT, PAGE, figures.port(), state, rows);
    }

    private static Map<String, String> rows(NodeFigures figures) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Running since", figures.since().toString());
        rows.put("Clients connect to port", Integer.toString(figures.port()));
        rows.put("Events, about", number(figures.log().events()));
        rows.put(
                "Streams ever begun, metadata streams among them",
                number(figures.log().streams()));
        rows.put("Last position", number(figures.log().lastPosition()));
        rows.put(
                "Writes per second, last ten seconds",
                String.format(Locale.ROOT, "%.1f", figures.log().writesPerSecond()));
        rows.put("Subscriptions open", number(figures.subscriptions()));
        rows.put("Reads and batched appends under way", number(figures.otherCalls()));
        rows.put("Writes waiting for the disk", number(figures.log().queuedWrites()));
        rows.put("Bytes waiting for the disk", number(figures.log().queuedBytes()));
        rows.put("Bytes on the disk", number(figures.log().diskBytes()));
        return rows;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
