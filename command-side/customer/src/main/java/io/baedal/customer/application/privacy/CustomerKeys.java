package io.baedal.customer.application.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.baedal.customer.domain.customer.CustomerRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Customers' keys, of which the last used are remembered for a short while, counted from when they were read. A key
/// that is destroyed here is forgotten here at once; another replica forgets it at the end of that while, and opens
/// nothing with it meanwhile, because it asks the customer's stream first.
@ApplicationScoped
public class CustomerKeys {

    private final KeyBook book;
    private final Cache<String, CustomerKey> remembered;

    CustomerKeys(
            KeyBook book,
            @ConfigProperty(name = "baedal.customer.keys.remembered") int most,
            @ConfigProperty(name = "baedal.customer.keys.remembered-for") Duration life) {
        this.book = book;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(life)
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .build();
    }

    /// Empty when the customer has none: not yet, or no longer.
    public Uni<Optional<CustomerKey>> find(String customerId) {
        var known = Optional.ofNullable(remembered.getIfPresent(customerId));
        return known.isPresent()
                ? Uni.createFrom().item(known)
                : book.find(customerId).invoke(found -> found.ifPresent(key -> remembered.put(customerId, key)));
    }

    /// The key of someone who was a customer a moment ago; who has none now has left.
    public Uni<CustomerKey> of(String customerId) {
        return find(customerId).map(key -> key.orElseThrow(CustomerRefusal.HasLeft::new));
    }

    public Uni<CustomerKey> findOrMake(String customerId) {
        return find(customerId)
                .onItem()
                .transformToUni(key -> key.map(Uni.createFrom()::item).orElseGet(() -> made(customerId)));
    }

    public Uni<Void> destroy(String customerId) {
        return book.destroy(customerId).onTermination().invoke(() -> remembered.invalidate(customerId));
    }

    private Uni<CustomerKey> made(String customerId) {
        return book.findOrMake(customerId).invoke(key -> remembered.put(customerId, key));
    }
}
