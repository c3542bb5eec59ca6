package io.baedal.query.shopdisplay;

import io.baedal.views.shopdisplay.ShopDisplayDocument;
import org.bson.RawBsonDocument;

/// Finds a page's parts in the bytes of its document.
final class ShopPageDecoding {
    private ShopPageDecoding() {}

    /// @param version of the documents
    static ShopPage decode(RawBsonDocument document, int version) {
        var bytes = document.getByteBuffer().asNIO();
        var fields = new BsonFields(bytes, bytes.position());
        String id = null;
        long shopRevision = -1;
        long menuRevision = -1;
        boolean gone = false;
        Slice shop = null;
        Slice menu = null;
        while (fields.next()) {
            switch (fields.name()) {
                case ShopDisplayDocument.ID -> id = fields.string();
                case ShopDisplayDocument.REVISIONS -> {
                    shopRevision = revision(fields.fields(), ShopDisplayDocument.SHOP);
                    menuRevision = revision(fields.fields(), ShopDisplayDocument.MENU);
                }
                case ShopDisplayDocument.GONE -> gone = fields.bool();
                case ShopDisplayDocument.SHOP -> shop = part(fields);
                case ShopDisplayDocument.MENU -> menu = part(fields);
                default -> {
                    // a field of a newer projection, of no use here
                }
            }
        }
        return new ShopPage(version, id, shopRevision, menuRevision, gone, shop, menu);
    }

    private static long revision(BsonFields revisions, String source) {
        while (revisions.next()) {
            if (revisions.name().equals(source)) {
                return revisions.number();
            }
        }
        return -1;
    }

    private static Slice part(BsonFields fields) {
        return fields.type() == BsonFields.BINARY ? fields.binary() : null;
    }
}
