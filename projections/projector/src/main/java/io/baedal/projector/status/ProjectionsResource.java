package io.baedal.projector.status;

import io.baedal.projections.run.ProjectionStatus;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projector.Projector;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Tells how the projections are doing. Answers from memory, never from a store.
@Path("/projections")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectionsResource {
    private final Projector projector;

    ProjectionsResource(Projector projector) {
        this.projector = projector;
    }

    @GET
    @Operation(summary = "Every projection: what it does, how far it is, how far behind")
    public List<ProjectionStatus> all() {
        return projector.views().stream()
                .map(view -> view.projection().status())
                .toList();
    }

    @GET
    @Path("/{view}/parked")
    @Operation(summary = "The streams that wait because of a poison event")
    public List<ParkedStream> parked(@PathParam("view") String name) {
        return projector.views().stream()
                .map(view -> view.projection())
                .filter(projection -> projection.view().name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .parked()
                .stream()
                .sorted(Comparator.comparing(ParkedStream::stream))
                .toList();
    }
}
