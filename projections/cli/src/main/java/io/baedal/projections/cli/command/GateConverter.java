package io.baedal.projections.cli.command;

import io.baedal.projections.operations.rebuild.Gate;
import picocli.CommandLine.ITypeConverter;

/// How much is verified before a version is served: `all` or a share.
final class GateConverter implements ITypeConverter<Gate> {
    @Override
    public Gate convert(String word) {
        return word.equals("all") ? Gate.ALL : Gate.sample(new ShareConverter().convert(word));
    }
}
