package io.baedal.acceptance;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/// What one client, who asks one thing after the other, thinks of the answers. Thread-safe.
final class Judgement {

    private static final int MOST_SURPRISES = 20;

    private final List<Integer> versions = new ArrayList<>();
    private final List<String> surprises = new ArrayList<>();
    private int answers;

    /// Takes an answer of the pages in: it must be good, and come from one version.
    synchronized void takes(HttpResponse<String> answer, String mustHold) {
        answers++;
        List<String> told = answer.headers().allValues("Baedal-View-Version");
        if (answer.statusCode() != 200 || told.size() != 1) {
            surprised("%s was answered %d by versions %s: %s"
                    .formatted(answer.uri(), answer.statusCode(), told, answer.body()));
        } else if (!answer.body().contains(mustHold)) {
            surprised("%s has no '%s': %s".formatted(answer.uri(), mustHold, answer.body()));
        } else {
            sees(Integer.parseInt(told.getFirst()));
        }
    }

    private void sees(int version) {
        if (versions.isEmpty() || versions.getLast() != version) {
            versions.add(version);
        }
    }

    /// Takes in what ought not to have been.
    synchronized void surprised(String what) {
        if (surprises.size() < MOST_SURPRISES) {
            surprises.add(what);
        }
    }

    /// The versions that answered, each time that it became another one.
    synchronized List<Integer> versions() {
        return List.copyOf(versions);
    }

    synchronized List<String> surprises() {
        return List.copyOf(surprises);
    }

    synchronized int answers() {
        return answers;
    }
}
