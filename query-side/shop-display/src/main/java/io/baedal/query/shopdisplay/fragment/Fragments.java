package io.baedal.query.shopdisplay.fragment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The templates.
@CheckedTemplate(basePath = "fragments")
final class Fragments {
    private Fragments() {}

    static native TemplateInstance cards(List<Card> cards);

    static native TemplateInstance menu(Menu menu);

    static native TemplateInstance info(Info info);

    static native TemplateInstance reviews(Reviews tab);
}
