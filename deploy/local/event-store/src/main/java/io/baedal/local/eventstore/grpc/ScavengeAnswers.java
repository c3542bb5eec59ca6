package io.baedal.local.eventstore.grpc;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Writes and reads the protocol's `ScavengeResp`: 1 is the scavenge's id, 2 the result.
final class ScavengeAnswers implements MethodDescriptor.Marshaller<ScavengeAnswer> {

    private static final int ID = 1;
    private static final int RESULT = 2;

    @Override
    public InputStream stream(ScavengeAnswer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CodedOutputStream out = CodedOutputStream.newInstance(bytes);
            out.writeString(ID, answer.id());
            out.writeEnum(RESULT, answer.result().ordinal());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public ScavengeAnswer parse(InputStream bytes) {
        String id = "";
        int result = 0;
        try {
            CodedInputStream in = CodedInputStream.newInstance(bytes);
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                switch (WireFormat.getTagFieldNumber(tag)) {
                    case ID -> id = in.readStringRequireUtf8();
                    case RESULT -> result = in.readEnum();
                    default -> in.skipField(tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScavengeAnswer(id, ScavengeAnswer.Result.values()[result]);
    }
}
