package io.baedal.command.callback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.regex.Pattern;

/// What was in the token file when it was last looked at, and how to tell that it has been replaced since.
///
/// @param modified when it was written
/// @param identity the file system's name for it, or null: a link may lead to another file of the same age
/// @param token what it held
record TokenFile(FileTime modified, Object identity, String token) {
    private static final int MOST_CHARACTERS = 16_384;
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    /// The file as it is now; it is only read when it isn't the one that was read before.
    ///
    /// @param before null when none was read yet
    /// @throws IOException when there is no such file, or no token in it; the message never holds what is in it
    static TokenFile look(Path path, TokenFile before) throws IOException {
        var now = Files.readAttributes(path, BasicFileAttributes.class);
        if (before != null && before.isStill(now)) {
            return before;
        }
        if (now.size() > MOST_CHARACTERS) {
            throw new IOException("it is too long for a token");
        }
        return new TokenFile(now.lastModifiedTime(), now.fileKey(), read(path));
    }

    private boolean isStill(BasicFileAttributes now) {
        return modified.equals(now.lastModifiedTime()) && (identity == null || identity.equals(now.fileKey()));
    }

    private static String read(Path path) throws IOException {
        var token = Files.readString(path).strip();
        if (!TOKEN.matcher(token).matches()) {
            throw new IOException("it doesn't hold one token and nothing else");
        }
        return token;
    }

    @Override
    public String toString() {
        return "a token of " + modified;
    }
}
