package io.baedal.local.eventstore.users;

/// The file of users cannot be used; the message says why, and holds no password.
public final class UsersUnreadable extends RuntimeException {

    UsersUnreadable(String message) {
        super(message);
    }
}
