package io.baedal.ad.adapter.out.shops;

import io.baedal.ad.application.shop.CampaignsOfShops;
import io.baedal.command.relational.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.hibernate.reactive.common.AffectedEntities;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// The list as a table.
@ApplicationScoped
class CampaignsOfShopsInPostgres implements CampaignsOfShops {
    private static final AffectedEntities CAMPAIGNS = new AffectedEntities(CampaignOfShopRow.class);
    private static final String CAMPAIGN = "campaign";
    private static final String SHOP = "shop";

    private final Transactions transactions;
    private final InstantSource clock;

    CampaignsOfShopsInPostgres(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Uni<Void> note(String shopId, String campaignId) {
        return transactions.run(session -> session.createNativeQuery("""
                        insert into campaign_of_shop (campaign_id, shop_id, noted_at) values (:campaign, :shop, :now)
                        on conflict (campaign_id) do update set noted_at = excluded.noted_at""", CAMPAIGNS)
                .setParameter(CAMPAIGN, campaignId)
                .setParameter(SHOP, shopId)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<Noted>> ofShop(String shopId, long before, int limit) {
        return transactions.run(session ->
                list(session, "shopId = :shop and place < :place order by place desc", shopId, before, limit));
    }

    @Override
    public Uni<List<Noted>> unended(String shopId, long after, int limit) {
        return transactions.run(session ->
                list(session, "shopId = :shop and not ended and place > :place order by place", shopId, after, limit));
    }

    @Override
    public Uni<Void> ended(String campaignId) {
        return change("update CampaignOfShopRow set ended = true where campaignId = :campaign", campaignId);
    }

    @Override
    public Uni<Void> forget(String campaignId) {
        return change("delete from CampaignOfShopRow where campaignId = :campaign", campaignId);
    }

    @Override
    public Uni<List<String>> withUnended(boolean closed, String after, int limit) {
        return transactions.run(session -> session.createSelectionQuery("""
                                select distinct c.shopId from CampaignOfShopRow c
                                left join ShopRow s on s.shopId = c.shopId
                                where not c.ended and c.shopId > :after and coalesce(s.closed, false) = :closed
                                order by c.shopId""", String.class)
                .setParameter("after", after)
                .setParameter("closed", closed)
                .setMaxResults(limit)
                .getResultList());
    }

    private Uni<Void> change(String change, String campaignId) {
        return transactions.run(session -> session.createMutationQuery(change)
                .setParameter(CAMPAIGN, campaignId)
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Uni<List<Noted>> list(StatelessSession session, String which, String shopId, long place, int limit) {
        return session.createSelectionQuery("from CampaignOfShopRow where " + which, CampaignOfShopRow.class)
                .setParameter(SHOP, shopId)
                .setParameter("place", place)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(CampaignOfShopRow::noted).toList());
    }
}
