package io.baedal.democity;

import io.baedal.democity.loading.CityLoading;
import io.baedal.democity.loading.Refused;
import io.baedal.democity.loading.Unreachable;
import io.baedal.democity.making.CityMaker;
import io.baedal.democity.tokens.NoToken;
import io.baedal.democity.tokens.SignedTokens;
import io.baedal.democity.tokens.TokenCommand;
import io.baedal.democity.tokens.TokenSource;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// The command that loads the demo city.
public final class DemoCity {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    private static final String AUDIENCE = "baedal";

    private final PrintStream out;
    private final PrintStream err;

    DemoCity(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String... words) {
        System.exit(new DemoCity(System.out, System.err).run(words));
    }

    int run(String... words) {
        if (List.of(words).contains("--help")) {
            out.print(Arguments.USAGE);
            return DONE;
        }
        try {
            load(Arguments.parse(words));
            return DONE;
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage());
            err.print(Arguments.USAGE);
            return WRONG_USAGE;
        } catch (Refused | Unreachable | NoToken failure) {
            err.println(failure.getMessage());
            err.println("The city is not complete. Load it again: it goes on where it stopped.");
            return FAILED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private void load(Arguments arguments) throws InterruptedException {
        var city = CityMaker.make(arguments.seed());
        var loading = new CityLoading(city, "demo-city-" + arguments.seed(), tokens(arguments), arguments.inFlight());
        long started = System.nanoTime();
        try (var _ = Progress.of(loading.tally(), out, arguments.progress())) {
            loading.run(arguments.edge(), arguments.patience());
        }
        out.printf(
                Locale.ROOT,
                "The city has %d shops of %d owners and %d customers: %d of %d commands were new (%.1f s).%n",
                city.shops().count(),
                city.owners().size(),
                city.customers().size(),
                loading.tally().changes(),
                loading.tally().total(),
                (System.nanoTime() - started) / 1e9);
    }

    private static TokenSource tokens(Arguments arguments) {
        return arguments.signingKey() == null
                ? new TokenCommand(arguments.tokenCommand())
                : new SignedTokens(arguments.signingKey(), arguments.keyId(), arguments.issuer(), AUDIENCE);
    }
}
