package io.baedal.command.example;

import io.baedal.command.domain.Refusal;
import java.util.Map;

public abstract sealed class MemberRefusal extends Refusal {
    private MemberRefusal(Kind kind, String type, String title, String detail, Map<String, Object> details) {
        super(kind, type, title, detail, details);
    }

    public static final class Unknown extends MemberRefusal {
        public Unknown() {
            super(Kind.NOT_FOUND, "not-found", "No such member", "There is no such member.", Map.of());
        }
    }

    public static final class AlreadyJoined extends MemberRefusal {
        public AlreadyJoined(String name) {
            super(Kind.CONFLICT, "already-joined", "Already a member", "Nobody joins twice.", Map.of("as", name));
        }
    }

    public static final class HasLeft extends MemberRefusal {
        public HasLeft() {
            super(Kind.GONE, "gone", "Gone", "This member has left.", Map.of());
        }
    }
}
