package io.baedal.query.storefront.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The templates.
@CheckedTemplate(basePath = "pages")
final class Templates {
    private Templates() {}

    static native TemplateInstance list(Frame frame, ShopList list);

    static native TemplateInstance shop(Frame frame, ShopSheet shop);

    static native TemplateInstance favourites(Frame frame, Favourites favourites);

    static native TemplateInstance session(Frame frame, boolean refused);

    static native TemplateInstance message(Frame frame, Notice message);
}
