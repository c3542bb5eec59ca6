package io.baedal.local.eventstore.grpc;

import io.grpc.Drainable;
import io.grpc.KnownLength;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCallHandler;
import io.grpc.ServerServiceDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Sends messages that are encoded already, as events in the log are.
final class EncodedAnswers implements MethodDescriptor.Marshaller<byte[]> {

    /// The service with one method handled otherwise, so that its answers are sent as they are.
    static <Q> ServerServiceDefinition in(
            ServerServiceDefinition service, MethodDescriptor<Q, ?> method, ServerCallHandler<Q, byte[]> handler) {
        ServerServiceDefinition.Builder changed =
                ServerServiceDefinition.builder(service.getServiceDescriptor().getName());
        service.getMethods().stream()
                .filter(other ->
                        !other.getMethodDescriptor().getFullMethodName().equals(method.getFullMethodName()))
                .forEach(changed::addMethod);
        return changed.addMethod(
                        method.toBuilder(method.getRequestMarshaller(), new EncodedAnswers())
                                .build(),
                        handler)
                .build();
    }

    @Override
    public InputStream stream(byte[] message) {
        return new Encoded(message);
    }

    @Override
    public byte[] parse(InputStream stream) {
        throw new UnsupportedOperationException("Answers are only sent");
    }

    private static final class Encoded extends ByteArrayInputStream implements KnownLength, Drainable {

        private Encoded(byte[] message) {
            super(message);
        }

        @Override
        public int drainTo(OutputStream target) throws IOException {
            int length = count - pos;
            target.write(buf, pos, length);
            pos = count;
            return length;
        }
    }
}
