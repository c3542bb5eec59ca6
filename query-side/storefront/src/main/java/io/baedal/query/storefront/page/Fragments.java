package io.baedal.query.storefront.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.source.GuardedSource;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Recollection;
import io.baedal.query.storefront.source.Refused;
import io.baedal.query.storefront.source.SourceFailure;
import io.baedal.query.storefront.source.Sources;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// Pieces of pages, drawn by the service that knows what is on them. They hold nothing personal, so they are remembered
/// for all readers of a language. Thread-safe.
@Singleton
final class Fragments {
    private final GuardedSource source;
    private final FragmentApi display;
    private final Recollection<List<String>, String> recollection;

    Fragments(Sources sources) {
        this.source = sources.named("fragments");
        this.display = sources.client(source, FragmentApi.class);
        this.recollection = new Recollection<>(source.limits());
    }

    /// The cards of some shops.
    ///
    /// @param campaigns by which they are advertised, as many; or none
    /// @param district or null
    Uni<Known<String>> cards(List<String> shops, List<String> campaigns, String district, Language language) {
        if (shops.isEmpty()) {
            return Uni.createFrom().item(Known.now(""));
        }
        var ids = String.join(",", shops);
        var paid = campaigns.isEmpty() ? null : String.join(",", campaigns);
        return ask(
                question("cards", ids, paid, district, language),
                () -> display.cards(ids, paid, district, language.tag()));
    }

    /// A tab of a shop's page.
    ///
    /// @param cursor where reviews go on, or null
    Uni<Known<String>> tab(String shop, Tab tab, String cursor, String district, Language language) {
        return switch (tab) {
            case MENU -> ask(question("menu", shop, null, null, language), () -> display.menu(shop, language.tag()));
            case INFO ->
                ask(
                        question("info", shop, null, district, language),
                        () -> display.info(shop, district, language.tag()));
            case REVIEWS ->
                ask(
                        question("reviews", shop, cursor, null, language),
                        () -> display.reviews(shop, cursor, language.tag()));
        };
    }

    private static List<String> question(String what, String of, String more, String district, Language language) {
        return List.of(what, of, more == null ? "" : more, district == null ? "" : district, language.tag());
    }

    private Uni<Known<String>> ask(List<String> question, Supplier<Uni<RestResponse<byte[]>>> call) {
        return recollection.ask(
                question,
                Freshness.ANY,
                () -> source.call(Freshness.ANY, () -> call.get().map(Fragments::html)));
    }

    private static String html(RestResponse<byte[]> answer) {
        return switch (answer.getStatus()) {
            case 200 -> new String(answer.getEntity(), UTF_8);
            case 400, 404, 410 -> throw new Refused(answer.getStatus(), null, new JsonObject());
            default -> throw new SourceFailure("It answered " + answer.getStatus());
        };
    }
}
