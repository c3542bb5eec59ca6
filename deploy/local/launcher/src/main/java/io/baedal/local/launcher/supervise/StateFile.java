package io.baedal.local.launcher.supervise;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.baedal.local.launcher.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/// `run/state.json`: written by the supervisor alone, read by anyone; there while the platform is, and after the
/// supervisor was killed.
public final class StateFile {

    private static final ObjectMapper JSON = mapper();

    private final Path path;

    public StateFile(Home home) {
        this.path = home.run().resolve("state.json");
    }

    public Optional<PlatformReport> read() throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readString(path), PlatformReport.class));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /// Readers see the old report or the new one, never half of it.
    void write(PlatformReport report) throws IOException {
        Files.createDirectories(path.getParent());
        Path unfinished = path.resolveSibling("state.json.new");
        Files.writeString(unfinished, JSON.writeValueAsString(report));
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public void remove() throws IOException {
        Files.deleteIfExists(path);
    }

    private static ObjectMapper mapper() {
        var instants = new SimpleModule("instants", VersionUtil.parseVersion("1", "io.baedal", "launcher"));
        instants.addSerializer(Instant.class, new JsonSerializer<>() {
            @Override
            public void serialize(Instant value, JsonGenerator to, SerializerProvider provider) throws IOException {
                to.writeString(value.toString());
            }
        });
        instants.addDeserializer(Instant.class, new JsonDeserializer<>() {
            @Override
            public Instant deserialize(JsonParser from, DeserializationContext context) throws IOException {
                return Instant.parse(from.getText());
            }
        });
        return new ObjectMapper()
                .registerModule(instants)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }
}
