package io.baedal.command.callback;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Where a service finds what it shows to other services.
@ConfigMapping(prefix = "baedal.service")
interface ServiceTokenConfig {
    /// The file that holds nothing but the service's token; whoever renews it replaces the file.
    Optional<Path> tokenFile();
}
