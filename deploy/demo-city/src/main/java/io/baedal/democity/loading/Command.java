package io.baedal.democity.loading;

/// One command of the loading.
///
/// @param path begins with a slash
/// @param body written as JSON; null for none
/// @param key the idempotency key: the same for the same command, however often the city is loaded
record Command(String method, String path, Object body, String key) {
    static Command post(String path, Object body, String key) {
        return new Command("POST", path, body, key);
    }

    static Command put(String path, Object body, String key) {
        return new Command("PUT", path, body, key);
    }
}
