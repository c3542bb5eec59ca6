package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Home;
import java.util.Map;

/// What a newcomer needs to go on.
record Addresses(Home home, Map<String, Integer> ports) {

    void print() {
        System.out.printf("""

                Baedal is up.

                  API        http://localhost:%d
                  API docs   http://localhost:%d/q/openapi (commands), http://localhost:%d/q/openapi (shop pages)
                  Data       %s

                Next:
                  ./baedal token owner          a token to send commands with
                  ./baedal status               every process, and how far behind it is
                  ./baedal logs shop -f         what a process says
                  ./baedal down                 stop (--wipe: forget the data, too)

                """, ports.get("edge"), ports.get("shop"), ports.get("shop-display"), home.folder());
    }
}
