package io.baedal.benchmark.hello;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The same bytes for everyone.
@Path("/page")
public class PageResource {
    private final byte[] page;

    PageResource(@ConfigProperty(name = "benchmark.page-bytes", defaultValue = "8192") int size) {
        page = new byte[size];
        Arrays.fill(page, (byte) ' ');
        page[0] = '{';
        page[size - 1] = '}';
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NonBlocking
    public byte[] page() {
        return page;
    }
}
