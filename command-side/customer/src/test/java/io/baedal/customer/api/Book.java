package io.baedal.customer.api;

import io.baedal.command.Aggregates;
import io.baedal.customer.domain.favourites.Favourite;
import io.baedal.customer.domain.favourites.Favourites;
import io.baedal.customer.domain.favourites.FavouritesCommand;
import io.baedal.events.favourites.FavouritesEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// What the service has written down, past its API.
@ApplicationScoped
class Book {

    static final Duration LIMIT = Duration.ofSeconds(20);

    private final DataSource database;
    private final Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites;

    Book(DataSource database, Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites) {
        this.database = database;
        this.favourites = favourites;
    }

    Favourites favourites(String customerId) {
        return favourites.load(customerId).await().atMost(LIMIT).state();
    }

    /// How many events there are of a customer's favourites.
    long favouritesEvents(String customerId) {
        return favourites.load(customerId).await().atMost(LIMIT).revision() + 1;
    }

    List<String> favouritesOf(String customerId) {
        return favourites(customerId).newestFirst().stream()
                .map(Favourite::shopId)
                .toList();
    }

    /// Whether it is a favourite, and grey.
    boolean isGrey(String customerId, String shopId) {
        return favourites(customerId).newestFirst().contains(new Favourite(shopId, true));
    }

    List<String> notedFor(String shopId) throws SQLException {
        return column("select customer_id from liked_shop where shop_id = '" + shopId + "' order by customer_id");
    }

    /// All commands that are under way come to their end, one way or another.
    void timePasses() throws SQLException {
        execute("update liked_shop set noted_at = noted_at - interval '1 hour'");
        execute("update leaving set begun_at = begun_at - interval '1 hour'");
        execute("update unscoured set since = since - interval '1 hour'");
    }

    List<String> column(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    byte[] keyOf(String customerId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select material from customer_key where customer_id = '" + customerId + "'")) {
            return rows.next() ? rows.getBytes(1) : null;
        }
    }

    void execute(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
