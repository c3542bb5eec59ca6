package io.baedal.customer.adapter.out.keys;

import io.baedal.command.relational.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.common.AffectedEntities;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// Gets destroyed keys off the disk. PostgreSQL keeps a deleted row in its file until the space is used again; only
/// writing the file anew (`VACUUM FULL`) is certain to leave it behind. That locks what it writes, so the keys are in
/// many small tables, of which only those that a key was destroyed in are written anew.
@ApplicationScoped
class Scouring {

    private static final AffectedEntities FILES = new AffectedEntities(UnscouredRow.class);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Transactions transactions;
    private final Pool pool;

    Scouring(Transactions transactions, Pool pool) {
        this.transactions = transactions;
        this.pool = pool;
    }

    /// Notes where a customer's key is, in the transaction that destroys it.
    Uni<Void> noteFileOf(StatelessSession session, String customerId) {
        return session.createNativeQuery("""
                        insert into unscoured (part, since)
                        select cast(cast(tableoid as regclass) as text), :now from customer_key
                        where customer_id = :customer
                        on conflict (part) do update set since = excluded.since""", FILES)
                .setParameter("customer", customerId)
                .setParameter("now", Instant.now())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Integer> scour(Instant before) {
        return transactions
                .run(session -> session.createSelectionQuery(
                                "from UnscouredRow where since < :before order by since", UnscouredRow.class)
                        .setParameter("before", before)
                        .getResultList())
                .onItem()
                .transformToUni(this::scour);
    }

    private Uni<Integer> scour(List<UnscouredRow> files) {
        return Multi.createFrom()
                .iterable(files)
                .onItem()
                .transformToUniAndConcatenate(file -> writeAnew(file.part()).chain(() -> forget(file)))
                .collect()
                .with(Collectors.summingInt(one -> one));
    }

    /// Outside of a transaction, as PostgreSQL wants it, and longer than a command's statements may take. It is carried
    /// through even when nobody waits for it any longer.
    private Uni<Void> writeAnew(String part) {
        return Uni.createFrom()
                .<Void>emitter(emitter -> vacuum(part).subscribe().with(emitter::complete, emitter::fail))
                .ifNoItem()
                .after(LIMIT)
                .fail();
    }

    private Uni<Void> vacuum(String part) {
        return pool.withConnection(connection -> connection
                .query("set statement_timeout = " + LIMIT.toMillis())
                .execute()
                .chain(() -> connection.query("vacuum (full) " + part).execute())
                .eventually(() -> connection.query("reset statement_timeout").execute())
                .replaceWithVoid());
    }

    /// Unless another key was destroyed in it meanwhile.
    private Uni<Integer> forget(UnscouredRow file) {
        return transactions.run(
                session -> session.createMutationQuery("delete from UnscouredRow where part = :part and since = :since")
                        .setParameter("part", file.part())
                        .setParameter("since", file.since())
                        .executeUpdate());
    }
}
