package io.baedal.projections.cli.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.projections.cli.CommandLines;
import io.baedal.projections.cli.Projections;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// The command line, and what it printed last.
public final class Line {
    private final List<String> addresses;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private volatile Instant firstWord;

    public Line(String eventStore, String views, String broker) {
        addresses = List.of("--event-store=" + eventStore, "--views=" + views, "--broker=" + broker);
    }

    /// Runs a command in this process; nobody sits at its terminal.
    ///
    /// @return the exit code
    public int run(String... words) {
        out = new StringWriter();
        err = new StringWriter() {
            @Override
            public void write(String text, int offset, int length) {
                firstWord = firstWord == null ? Instant.now() : firstWord;
                super.write(text, offset, length);
            }
        };
        firstWord = null;
        var line = CommandLines.configured(new CommandLine(new Projections()));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(withAddresses(words));
    }

    /// Starts a command in the program as it is packaged, as a process of its own.
    ///
    /// @param output where it prints to
    public Process start(Path output, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        command.addAll(List.of(withAddresses(words)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /// Only commands that ask stores know their addresses.
    private String[] withAddresses(String... words) {
        var all = new ArrayList<>(List.of(words));
        boolean asks = words.length > 0
                && !List.of("dance", "--help").contains(words[0])
                && !List.of("parked", "parked --help").contains(String.join(" ", words));
        if (asks) {
            all.addAll(addresses);
        }
        return all.toArray(String[]::new);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }

    /// When it began to say how it goes on; null if it didn't.
    public Instant firstWord() {
        return firstWord;
    }

    /// What was printed, as JSON.
    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("Not JSON: " + out(), unreadable);
        }
    }
}
