package io.baedal.local.relational;

import java.util.LinkedHashMap;
import java.util.Map;

/// PostgreSQL's settings: durable, on loopback, small.
final class Settings {

    private Settings() {}

    static Map<String, String> all() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        settings.put("shared_buffers", "64MB");
        settings.put("max_wal_size", "512MB");
        // What was deleted is not to be found again in log files that wait for their next use.
        settings.put("wal_recycle", "off");
        settings.put("jit", "off");
        settings.put("log_timezone", "UTC");
        settings.put("timezone", "UTC");
        return settings;
    }
}
