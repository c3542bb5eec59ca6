package io.baedal.projections.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A share of a whole: `0.05` or `5%`.
final class ShareConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String word) {
        double share = share(word);
        if (!(share > 0 && share <= 1)) {
            throw complaint(word);
        }
        return share;
    }

    private static double share(String word) {
        try {
            return word.endsWith("%")
                    ? Double.parseDouble(word.substring(0, word.length() - 1)) / 100
                    : Double.parseDouble(word);
        } catch (NumberFormatException notANumber) {
            throw complaint(word);
        }
    }

    private static TypeConversionException complaint(String word) {
        return new TypeConversionException("A share is more than 0 and at most 1 (0.05 or 5%), not " + word);
    }
}
