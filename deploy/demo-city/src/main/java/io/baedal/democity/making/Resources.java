package io.baedal.democity.making;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The files that the city is made of.
public final class Resources {
    private static final String FOLDER = "/io/baedal/democity/";
    private static final JsonMapper JSON = new JsonMapper();

    private Resources() {}

    static <T> T json(String name, TypeReference<T> type) {
        try (var resource = open(name)) {
            return JSON.readValue(resource, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read the resource " + name, unreadable);
        }
    }

    public static List<String> lines(String name) {
        try (var resource = open(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read the resource " + name, unreadable);
        }
    }

    private static InputStream open(String name) {
        var resource = Resources.class.getResourceAsStream(FOLDER + name);
        if (resource == null) {
            throw new IllegalStateException("The resource " + name + " is missing");
        }
        return resource;
    }
}
