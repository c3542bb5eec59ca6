package io.baedal.projections.cli.command;

import io.baedal.projections.operations.StoreAddresses;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where the stores are.
final class StoreOptions {
    @Option(
            names = "--event-store",
            hidden = true,
            paramLabel = "CONNECTION",
            defaultValue = "${env:BAEDAL_EVENT_STORE_CONNECTION_STRING:-kurrentdb://127.0.0.1:2113?tls=false}")
    private String eventStore;

    @Option(
            names = "--views",
            hidden = true,
            paramLabel = "CONNECTION",
            defaultValue = "${env:QUARKUS_MONGODB_CONNECTION_STRING:-mongodb://127.0.0.1:27017}")
    private String views;

    @Option(
            names = "--broker",
            hidden = true,
            paramLabel = "HOST:PORT",
            defaultValue = "${env:KAFKA_BOOTSTRAP_SERVERS:-127.0.0.1:9092}")
    private String broker;

    @Option(names = "--time-limit", hidden = true, paramLabel = "SECONDS", defaultValue = "5")
    private int seconds;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    StoreAddresses addresses() {
        if (seconds < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--time-limit takes a number of seconds from 1 on, not " + seconds);
        }
        return new StoreAddresses(eventStore, views, broker, Duration.ofSeconds(seconds));
    }
}
