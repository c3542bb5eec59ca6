package io.baedal.projections.kafka;

/// The consumer groups that hear the notices.
public final class ConsumerGroups {
    private ConsumerGroups() {}

    /// The group of all projectors that keep a view.
    public static String of(String view) {
        return "projector-" + view;
    }
}
