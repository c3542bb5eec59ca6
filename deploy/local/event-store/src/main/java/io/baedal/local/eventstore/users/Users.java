package io.baedal.local.eventstore.users;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who may use the node. Everyone listed is an administrator. Thread-safe.
public final class Users {

    private final Map<String, Password> passwords;
    private final Password nobodys = Password.random();

    private Users(Map<String, Password> passwords) {
        this.passwords = Map.copyOf(passwords);
    }

    /// Reads a file of `name:password` lines, and makes it readable by its owner only. A password may be given as its
    /// hash, see {@link Password}. Empty lines and lines that begin with `#` say nothing.
    ///
    /// @throws UsersUnreadable if it cannot be read, or has a line that is none of these
    public static Users load(Path file) {
        try {
            makePrivate(file);
            return of(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UsersUnreadable("The file of users " + file + " cannot be read: " + e);
        }
    }

    private static void makePrivate(Path file) throws IOException {
        PosixFileAttributeView attributes = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (attributes != null) {
            attributes.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static Users of(Path file, List<String> lines) {
        Map<String, Password> passwords = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String where = "Line " + (i + 1) + " of the file of users " + file;
            if (colon < 1 || colon == line.length() - 1) {
                throw new UsersUnreadable(where + " is not name:password");
            }
            String name = line.substring(0, colon);
            if (passwords.put(name, password(line.substring(colon + 1), where)) != null) {
                throw new UsersUnreadable(where + " names a user for the second time");
            }
        }
        if (passwords.isEmpty()) {
            throw new UsersUnreadable("The file of users " + file + " names nobody");
        }
        return new Users(passwords);
    }

    private static Password password(String text, String where) {
        try {
            return Password.of(text);
        } catch (IllegalArgumentException e) {
            throw new UsersUnreadable(where + ": " + e.getMessage());
        }
    }

    /// What a look in memory says of credentials.
    public enum Recall {
        RIGHT,
        WRONG,
        /// They have to be hashed first, by {@link Users#hash}.
        UNCERTAIN
    }

    /// Takes no time worth mentioning.
    public Recall recall(Credentials credentials) {
        Password password = passwords.getOrDefault(credentials.name(), nobodys);
        if (password.isKnownToBe(credentials.password())) {
            return Recall.RIGHT;
        }
        return password.isHashed() ? Recall.UNCERTAIN : Recall.WRONG;
    }

    /// Whether uncertain credentials are right. Takes as long as the hash demands.
    public boolean hash(Credentials credentials) {
        return passwords.getOrDefault(credentials.name(), nobodys).hashes(credentials.password());
    }
}
