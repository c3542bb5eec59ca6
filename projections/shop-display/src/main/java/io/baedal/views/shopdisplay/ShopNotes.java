package io.baedal.views.shopdisplay;

/// Where ingredients come from, and what they may do to whom.
public record ShopNotes(String origin, String allergy) {
    static final ShopNotes NONE = new ShopNotes("", "");
}
