package io.baedal.views.adlisting;

import io.baedal.projections.simulation.MemoryWorld;
import io.baedal.projections.simulation.Simulation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyDayTest {
    @Property(tries = 200)
    void campaignsAndShopsEndAsThePlainFoldOfTheirStreams(@ForAll long seed) {
        var view = new AdListingView();
        new Simulation(view, new MemoryWorld(view), seed).run(200);
    }
}
