package io.baedal.projector.status;

import io.baedal.projections.store.ParkedStream;
import io.baedal.projector.KeptView;
import io.baedal.projector.Projector;
import io.baedal.projector.ViewKeeper;
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
    @Operation(summary = "Every version of every view: what is done to keep it, how far it is, how far behind")
    public List<VersionStatus> all() {
        return projector.keepers().stream()
                .map(VersionStatus::of)
                .flatMap(List::stream)
                .toList();
    }

    @GET
    @Path("/{view}/parked")
    @Operation(summary = "The streams of the served version that wait because of a poison event")
    public List<ParkedStream> parked(@PathParam("view") String name) {
        return projector.keepers().stream()
                .map(ViewKeeper::view)
                .filter(view -> view.name().equals(name))
                .findFirst()
                .flatMap(KeptView::served)
                .orElseThrow(() -> new NotFoundException("No served version of " + name + " is kept here"))
                .projection()
                .parked()
                .stream()
                .sorted(Comparator.comparing(ParkedStream::stream))
                .toList();
    }
}
