package io.baedal.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// The broker's folder, given a cluster id once.
final class LogFolder {

    private LogFolder() {}

    /// Formats the folder unless it is formatted. Nothing is overwritten; a format cut short by a kill is made again.
    static void format(BrokerSettings settings) throws IOException {
        if (Files.exists(Path.of(settings.logFolder(), "meta.properties"))) {
            return;
        }
        try (var silent = new PrintStream(OutputStream.nullOutputStream())) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(settings.logFolder())
                    .setMetadataLogDirectory(settings.logFolder())
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .run();
        } catch (IOException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException("Can't format the broker's folder " + settings.logFolder(), failure);
        }
    }
}
