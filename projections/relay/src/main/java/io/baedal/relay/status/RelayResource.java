package io.baedal.relay.status;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Tells what the relay is doing.
@Path("/relay")
@Produces(MediaType.APPLICATION_JSON)
public class RelayResource {
    private final RelayBoard board;

    RelayResource(RelayBoard board) {
        this.board = board;
    }

    @GET
    @Operation(summary = "What the relay is doing: active or standby, how far, how far behind")
    public RelayStatus status() {
        return board.status();
    }
}
