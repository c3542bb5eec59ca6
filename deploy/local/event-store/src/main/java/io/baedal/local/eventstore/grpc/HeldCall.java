package io.baedal.local.eventstore.grpc;

import io.grpc.ServerCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A call that waits until it is known who calls. What happens to it meanwhile it hears of afterwards: little, as no
/// message is asked for before. Thread-safe.
final class HeldCall<Q> extends ServerCall.Listener<Q> {

    private final List<Consumer<ServerCall.Listener<Q>>> missed = new ArrayList<>();
    private ServerCall.Listener<Q> listener;

    /// Goes on with who listens from now on.
    synchronized void goOn(ServerCall.Listener<Q> next) {
        listener = next;
        missed.forEach(event -> event.accept(next));
        missed.clear();
    }

    private synchronized void tell(Consumer<ServerCall.Listener<Q>> event) {
        if (listener == null) {
            missed.add(event);
        } else {
            event.accept(listener);
        }
    }

    @Override
    public void onMessage(Q message) {
        tell(listening -> listening.onMessage(message));
    }

    @Override
    public void onHalfClose() {
        tell(ServerCall.Listener::onHalfClose);
    }

    @Override
    public void onCancel() {
        tell(ServerCall.Listener::onCancel);
    }

    @Override
    public void onComplete() {
        tell(ServerCall.Listener::onComplete);
    }

    @Override
    public void onReady() {
        tell(ServerCall.Listener::onReady);
    }
}
