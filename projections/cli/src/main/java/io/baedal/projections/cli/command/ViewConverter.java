package io.baedal.projections.cli.command;

import io.baedal.projections.View;
import io.baedal.projections.cli.KnownViews;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A view by its name: its newest fold.
final class ViewConverter implements ITypeConverter<View> {
    @Override
    public View convert(String name) {
        if (!KnownViews.names().contains(name)) {
            throw new TypeConversionException(
                    "There is no view called " + name + ". Views: " + String.join(", ", KnownViews.names()) + ".");
        }
        return KnownViews.newest(name);
    }
}
