package io.baedal.projections.run;

import io.baedal.projections.simulation.GuestbookView;
import io.baedal.projections.simulation.MemoryWorld;
import io.baedal.projections.simulation.Simulation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NoticesMayBeLostTest {
    @Property(tries = 800)
    void whateverHappensDocumentsEndAsThePlainFoldOfTheirStreams(@ForAll long seed) {
        var view = new GuestbookView();
        new Simulation(view, new MemoryWorld(view), seed).run(200);
    }
}
