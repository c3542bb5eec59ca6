package io.baedal.command;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes which record of a sealed interface a value is, as its simple name in the field `is`.
final class SealedTypes extends JacksonAnnotationIntrospector {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass && sealedAbove(annotated.getRawType())) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, null);
        }
        return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public List<NamedType> findSubtypes(Annotated annotated) {
        var type = annotated.getRawType();
        if (!type.isSealed()) {
            return super.findSubtypes(annotated);
        }
        var named = new ArrayList<NamedType>();
        leaves(type).forEach(leaf -> named.add(new NamedType(leaf, leaf.getSimpleName())));
        return named;
    }

    @Override
    public String findTypeName(AnnotatedClass annotated) {
        var type = annotated.getRawType();
        return sealedAbove(type) ? type.getSimpleName() : super.findTypeName(annotated);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(SealedTypes::leaves)
                : Stream.of(type);
    }

    private static boolean sealedAbove(Class<?> type) {
        return type.isSealed() || Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
    }
}
