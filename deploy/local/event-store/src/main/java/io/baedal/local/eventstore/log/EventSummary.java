package io.baedal.local.eventstore.log;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What filters ask of an event.
///
/// @param stream the name of its stream
/// @param type its type
/// @param created when it was written, in 100 ns ticks of the Unix epoch
public record EventSummary(String stream, String type, long created) {

    private static final int EVENT_OF_ANSWER = 1;
    private static final int EVENT_OF_READ_EVENT = 1;
    private static final int STREAM_IDENTIFIER = 2;
    private static final int STREAM_NAME = 3;
    private static final int METADATA = 6;

    /// Reads only as much of the answer's bytes as it needs; the event's data comes last and is never touched.
    static EventSummary of(byte[] answer) {
        try {
            CodedInputStream in = CodedInputStream.newInstance(answer);
            enter(in, EVENT_OF_ANSWER);
            enter(in, EVENT_OF_READ_EVENT);
            return summarise(in);
        } catch (IOException e) {
            throw new UncheckedIOException("An event of the log cannot be read", e);
        }
    }

    private static void enter(CodedInputStream in, int field) throws IOException {
        int tag = in.readTag();
        if (WireFormat.getTagFieldNumber(tag) != field) {
            throw new IOException("The log holds something else than an event");
        }
        in.pushLimit(in.readRawVarint32());
    }

    private static EventSummary summarise(CodedInputStream in) throws IOException {
        String stream = "";
        String type = null;
        String created = null;
        while (type == null || created == null) {
            int tag = in.readTag();
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 0 -> throw new IOException("An event of the log has no type");
                case STREAM_IDENTIFIER -> stream = valueOf(in, STREAM_NAME);
                case METADATA -> {
                    int outer = in.pushLimit(in.readRawVarint32());
                    in.readTag();
                    String key = in.readStringRequireUtf8();
                    in.readTag();
                    switch (key) {
                        case StoredEvent.TYPE -> type = in.readStringRequireUtf8();
                        case StoredEvent.CREATED -> created = in.readStringRequireUtf8();
                        default -> in.skipField(WireFormat.WIRETYPE_LENGTH_DELIMITED);
                    }
                    in.popLimit(outer);
                }
                default -> in.skipField(tag);
            }
        }
        return new EventSummary(stream, type, Long.parseLong(created));
    }

    private static String valueOf(CodedInputStream in, int field) throws IOException {
        int outer = in.pushLimit(in.readRawVarint32());
        String value = "";
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == field) {
                value = in.readStringRequireUtf8();
            } else {
                in.skipField(tag);
            }
        }
        in.popLimit(outer);
        return value;
    }
}
