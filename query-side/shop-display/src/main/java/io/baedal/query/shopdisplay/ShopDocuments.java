package io.baedal.query.shopdisplay;

import com.mongodb.client.model.Projections;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import java.util.HashMap;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/// Finds the parts of a page or a card in the bytes of the shop's document.
final class ShopDocuments {
    /// What a card is made of, and the head of the review tab.
    static final Bson CARD = Projections.include(
            ShopDisplayDocument.REVISIONS,
            ShopDisplayDocument.GONE,
            ShopDisplayDocument.CARD,
            ShopDisplayDocument.DISHES,
            ShopDisplayDocument.BRIEF_RATING,
            ShopDisplayDocument.RATING);

    private ShopDocuments() {}

    /// @param version of the documents
    static ShopPage page(RawBsonDocument document, int version) {
        var found = new Found(document);
        return new ShopPage(
                found.document(version),
                found.part(ShopDisplayDocument.SHOP),
                found.part(ShopDisplayDocument.MENU),
                found.part(ShopDisplayDocument.RATING));
    }

    /// @param version of the documents
    static ShopCard card(RawBsonDocument document, int version) {
        var found = new Found(document);
        return new ShopCard(
                found.document(version),
                found.part(ShopDisplayDocument.CARD),
                found.part(ShopDisplayDocument.DISHES),
                found.part(ShopDisplayDocument.BRIEF_RATING),
                found.part(ShopDisplayDocument.RATING));
    }

    /// One walk over the fields.
    private static final class Found {
        private final Map<String, Slice> parts = HashMap.newHashMap(8);
        private String id;
        private BsonFields revisions;
        private boolean gone;
        private boolean known;

        private Found(RawBsonDocument document) {
            var bytes = document.getByteBuffer().asNIO();
            var fields = new BsonFields(bytes, bytes.position());
            while (fields.next()) {
                switch (fields.name()) {
                    case ShopDisplayDocument.ID -> id = fields.string();
                    case ShopDisplayDocument.REVISIONS -> revisions = fields.fields();
                    case ShopDisplayDocument.GONE -> {
                        known = true;
                        gone = fields.bool();
                    }
                    default -> {
                        // the parts, and whatever a newer projection adds
                        if (fields.type() == BsonFields.BINARY) {
                            parts.put(fields.name(), fields.binary());
                        }
                    }
                }
            }
        }

        private ShopDocument document(int version) {
            var seen = revisions == null ? new Revisions(id, -1, -1, -1) : Revisions.of(id, revisions);
            return new ShopDocument(version, seen, gone, parts.containsKey(ShopDisplayDocument.CARD), known);
        }

        private Slice part(String name) {
            return parts.get(name);
        }
    }
}
