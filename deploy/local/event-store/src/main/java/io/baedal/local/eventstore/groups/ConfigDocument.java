package io.baedal.local.eventstore.groups;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.local.eventstore.persistent.GroupConfig;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// All groups, as they are written down together after each change.
record ConfigDocument(String version, String updated, String updatedBy, List<ConfigEntry> entries) {

    /// The stream of which the last event counts.
    static final String STREAM = "$persistentSubscriptionConfig";

    static final String EVENT_TYPE = "$PersistentSubscriptionConfig";

    private static final String VERSION = "2";
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    static ConfigDocument of(Collection<GroupConfig> groups) {
        List<ConfigEntry> entries = groups.stream().map(ConfigEntry::of).toList();
        return new ConfigDocument(VERSION, Instant.now().toString(), "system", entries);
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The configuration cannot be written as JSON", e);
        }
    }

    /// @throws IllegalArgumentException if it is no such document
    static List<GroupConfig> parse(byte[] json) {
        try {
            ConfigDocument document = JSON.readValue(json, ConfigDocument.class);
            if (document == null || !VERSION.equals(document.version()) || document.entries() == null) {
                throw new IllegalArgumentException("The configuration is not of version " + VERSION);
            }
            return document.entries().stream().map(ConfigEntry::config).toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The configuration is not the JSON that it must be", e);
        }
    }
}
