package io.baedal.democity.loading;

import java.io.Serial;

/// The platform took a command or a question otherwise than the loading can go on with. The message is for people.
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;

    Refused(String problem, String message) {
        super(message, null, false, false);
        this.problem = problem;
    }

    /// The last word of the problem's type, such as `owner-already-registered`; empty when it had none.
    public String problem() {
        return problem;
    }
}
