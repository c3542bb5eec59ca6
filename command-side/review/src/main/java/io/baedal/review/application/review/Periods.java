package io.baedal.review.application.review;

import io.baedal.review.domain.review.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Until when reviews are written and edited.
@ApplicationScoped
public class Periods {

    private final Period toWrite;
    private final Period toEdit;

    Periods(
            @ConfigProperty(name = "baedal.review.written-within") Duration toWrite,
            @ConfigProperty(name = "baedal.review.edited-within") Duration toEdit) {
        this.toWrite = new Period(toWrite);
        this.toEdit = new Period(toEdit);
    }

    /// From the delivery on.
    Period toWrite() {
        return toWrite;
    }

    /// From the writing on.
    Period toEdit() {
        return toEdit;
    }
}
