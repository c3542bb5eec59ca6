package io.baedal.projections.mongo;

import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.Verified;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewVersion;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// The one document of the collection `control`. Everything that must agree is in it, so that each decision is one
/// guarded write:
///
///     {_id: "view", active: 2, previous: 1, since, last: 2,
///      versions: {"1": {fold: 1, state: "KEPT", created}, "3": {…, builder: {token, holder, until}}},
///      pause: {by, why, since}, verified: {version, at, streams}}
final class ControlDocument {
    static final String ID = "view";
    static final String ACTIVE = "active";
    static final String PREVIOUS = "previous";
    static final String SINCE = "since";
    static final String LAST = "last";
    static final String VERSIONS = "versions";
    static final String PAUSE = "pause";
    static final String VERIFIED = "verified";
    static final String STATE = "state";
    static final String FOLD = "fold";
    static final String BUILDER = "builder";
    static final String TOKEN = "token";
    static final String UNTIL = "until";

    private ControlDocument() {}

    /// The path of a version, or of a field in it.
    static String path(int number, String... fields) {
        return VERSIONS + "." + number + (fields.length == 0 ? "" : "." + String.join(".", fields));
    }

    static BsonDateTime time(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    static BsonDocument version(int fold, VersionState state, Instant created) {
        return new BsonDocument(FOLD, new BsonInt32(fold))
                .append(STATE, new BsonString(state.name()))
                .append("created", time(created));
    }

    static BsonDocument lease(Lease lease) {
        return new BsonDocument(TOKEN, new BsonString(lease.token()))
                .append("holder", new BsonString(lease.holder()))
                .append(UNTIL, time(lease.until()));
    }

    static BsonDocument pause(Pause pause) {
        var document = new BsonDocument("by", new BsonString(pause.by())).append(SINCE, time(pause.since()));
        return pause.why() == null ? document : document.append("why", new BsonString(pause.why()));
    }

    static BsonDocument verified(Verified verified) {
        return new BsonDocument("version", new BsonInt32(verified.version()))
                .append("at", time(verified.at()))
                .append("streams", new BsonInt64(verified.streams()));
    }

    /// @param document null when nothing was ever decided about the view
    static ControlState state(BsonDocument document, List<Keeper> keepers) {
        var known = document == null ? new BsonDocument() : document;
        var versions = known.getDocument(VERSIONS, new BsonDocument()).entrySet().stream()
                .map(each -> readVersion(
                        Integer.parseInt(each.getKey()), each.getValue().asDocument()))
                .sorted(Comparator.comparingInt(ViewVersion::number))
                .toList();
        return new ControlState(
                known.containsKey(ACTIVE) ? Optional.of(readHead(known)) : Optional.empty(),
                versions,
                embedded(known, PAUSE).map(ControlDocument::readPause),
                embedded(known, VERIFIED).map(ControlDocument::readVerified),
                keepers,
                known.getInt32(LAST, new BsonInt32(0)).getValue());
    }

    private static Head readHead(BsonDocument known) {
        return new Head(
                known.getInt32(ACTIVE).getValue(),
                known.containsKey(PREVIOUS) ? known.getInt32(PREVIOUS).getValue() : null,
                readTime(known, SINCE));
    }

    private static ViewVersion readVersion(int number, BsonDocument version) {
        return new ViewVersion(
                number,
                version.getInt32(FOLD).getValue(),
                VersionState.valueOf(version.getString(STATE).getValue()),
                readTime(version, "created"),
                embedded(version, BUILDER).map(ControlDocument::readLease).orElse(null));
    }

    private static Lease readLease(BsonDocument lease) {
        return new Lease(
                lease.getString(TOKEN).getValue(), lease.getString("holder").getValue(), readTime(lease, UNTIL));
    }

    private static Pause readPause(BsonDocument pause) {
        return new Pause(
                pause.getString("by").getValue(),
                pause.containsKey("why") ? pause.getString("why").getValue() : null,
                readTime(pause, SINCE));
    }

    private static Verified readVerified(BsonDocument verified) {
        return new Verified(
                verified.getInt32("version").getValue(),
                readTime(verified, "at"),
                verified.getInt64("streams").getValue());
    }

    static Instant readTime(BsonDocument document, String field) {
        return Instant.ofEpochMilli(document.getDateTime(field).getValue());
    }

    private static Optional<BsonDocument> embedded(BsonDocument document, String field) {
        return document.containsKey(field) ? Optional.of(document.getDocument(field)) : Optional.empty();
    }
}
