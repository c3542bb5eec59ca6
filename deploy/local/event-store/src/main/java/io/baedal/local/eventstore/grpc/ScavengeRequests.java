package io.baedal.local.eventstore.grpc;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Reads and writes the protocol's `StartScavengeReq` and `StopScavengeReq` as the id in them, empty if there is none.
///
/// Field 1 holds the options, and in these field 1 is the id of the scavenge to stop. How many threads are to start,
/// and at which file, means nothing here.
final class ScavengeRequests implements MethodDescriptor.Marshaller<String> {

    private static final int OPTIONS = 1;
    private static final int ID = 1;

    @Override
    public InputStream stream(String id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CodedOutputStream out = CodedOutputStream.newInstance(bytes);
            out.writeTag(OPTIONS, WireFormat.WIRETYPE_LENGTH_DELIMITED);
            out.writeUInt32NoTag(CodedOutputStream.computeStringSize(ID, id));
            out.writeString(ID, id);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public String parse(InputStream bytes) {
        try {
            CodedInputStream in = CodedInputStream.newInstance(bytes);
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                if (WireFormat.getTagFieldNumber(tag) == OPTIONS) {
                    return idIn(in.readBytes().newCodedInput());
                }
                in.skipField(tag);
            }
            return "";
        } catch (IOException e) {
            throw Status.INVALID_ARGUMENT
                    .withDescription("The request cannot be read")
                    .withCause(e)
                    .asRuntimeException();
        }
    }

    private static String idIn(CodedInputStream options) throws IOException {
        int text = ID << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED;
        for (int tag = options.readTag(); tag != 0; tag = options.readTag()) {
            if (tag == text) {
                return options.readStringRequireUtf8();
            }
            options.skipField(tag);
        }
        return "";
    }
}
