package io.baedal.events.nativeimage;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventRegistry;
import io.baedal.events.EventType;
import io.baedal.events.GeneratedFile;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A native image knows the records and the resources that are listed, and no others.
class ReachabilityMetadataTest {
    private static final Path FILE = Path.of(
            "src/main/resources/META-INF/native-image/io.baedal/baedal-event-schemas/reachability-metadata.json");

    private final Set<Class<?>> reflected = new TreeSet<>(Comparator.comparing(Class::getName));

    @Test
    void listsEveryRecordThatAnEventIsMadeOf() throws IOException {
        EventRegistry.standard().all().stream().map(EventType::record).forEach(this::add);

        var json = new JsonMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var metadata = json.createObjectNode();
        var reflection = metadata.putArray("reflection");
        reflected.forEach(type -> describe(type, reflection));
        var resources = metadata.putArray("resources");
        resources.addObject().put("glob", "schemas/**/*.json");

        GeneratedFile.shouldBe(FILE, json.writeValueAsString(metadata) + "\n");
    }

    private void add(Type type) {
        switch (type) {
            case ParameterizedType list -> add(list.getActualTypeArguments()[0]);
            case Class<?> found
            when found.getName().startsWith(DomainEvent.class.getPackageName() + ".") -> {
                if (reflected.add(found) && found.isRecord()) {
                    for (RecordComponent component : found.getRecordComponents()) {
                        add(component.getGenericType());
                    }
                }
            }
            default -> {}
        }
    }

    private static void describe(Class<?> type, ArrayNode reflection) {
        var entry = reflection.addObject().put("type", type.getName()).put("allDeclaredFields", true);
        if (type.isRecord()) {
            entry.put("allDeclaredConstructors", true).put("allDeclaredMethods", true);
        } else {
            entry.put("allDeclaredMethods", true);
        }
    }
}
