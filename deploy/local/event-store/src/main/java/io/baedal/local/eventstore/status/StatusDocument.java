package io.baedal.local.eventstore.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baedal.local.eventstore.log.LogFigures;

/// The figures as JSON, for programs.
final class StatusDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StatusDocument() {}

    static String of(NodeFigures figures) {
        LogFigures log = figures.log();
        ObjectNode document = JSON.createObjectNode()
                .put("since", figures.since().toString())
                .put("port", figures.port())
                .put("eventsEstimate", log.events())
                .put("streamsEverBegun", log.streams())
                .put("lastPosition", log.lastPosition())
                .put("writesPerSecond", log.writesPerSecond())
                .put("subscriptions", figures.subscriptions())
                .put("otherCalls", figures.otherCalls())
                .put("queuedWrites", log.queuedWrites())
                .put("queuedBytes", log.queuedBytes())
                .put("diskBytes", log.diskBytes())
                .put("refusesWrites", log.refusesWrites().isPresent());
        log.refusesWrites().ifPresent(why -> document.put("refusesWritesBecause", why));
        return document.toPrettyString();
    }
}
