package io.baedal.views.search;

import io.baedal.projections.simulation.MemoryWorld;
import io.baedal.projections.simulation.Simulation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyDayTest {
    @Property(tries = 100)
    void documentsEndAsThePlainFoldOfTheirStreams(@ForAll long seed) {
        var view = new SearchView();
        new Simulation(view, new MemoryWorld(view), seed).run(150);
    }
}
