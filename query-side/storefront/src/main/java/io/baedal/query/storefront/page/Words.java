package io.baedal.query.storefront.page;

import io.baedal.query.storefront.source.Part;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What pages say besides what shops and customers say, in `messages/page_ko.properties` and `page_en.properties`.
@MessageBundle("page")
public interface Words {
    @Message
    String brand();

    @Message
    String skip();

    @Message
    String mainLinks();

    @Message
    String place(Place place);

    @Message
    String languages();

    @Message
    String footer();

    @Message
    String degraded();

    @Message
    String part(Part part);

    @Message
    String restWorks();

    @Message
    String hello();

    @Message
    String deliveringTo(String district);

    @Message
    String everywhere();

    @Message
    String shops();

    @Message
    String shop();

    @Message
    String find();

    @Message
    String district();

    @Message
    String anyDistrict();

    @Message
    String words();

    @Message
    String example();

    @Message
    String filters();

    @Message
    String sort();

    @Message
    String sortBy(Sort sort);

    @Message
    String minimumOrder();

    @Message
    String deliveryFee();

    @Message
    String rating();

    @Message
    String noMatter();

    @Message
    String upTo(String amount);

    @Message
    String starsUp(String stars);

    @Message
    String free();

    @Message
    String openNow();

    @Message
    String apply();

    @Message
    String categories();

    @Message
    String allCategories();

    @Message
    String category(Category category);

    @Message
    String shopsCounted();

    @Message
    String ads();

    @Message
    String ad();

    @Message
    String favourite();

    @Message
    String like();

    @Message
    String unlike();

    @Message
    String found(String total);

    @Message
    String startAnew();

    @Message
    String listAway();

    @Message
    String nothingFound();

    @Message
    String pages();

    @Message
    String nextPage();

    @Message
    String backToList();

    @Message
    String starsOf(String average);

    @Message
    String reviewsCounted(String count);

    @Message
    String notRated();

    @Message
    String standing(Standing standing);

    @Message
    String feeTo(String district);

    @Message
    String beyond();

    @Message
    String won(String amount);

    @Message
    String wonFrom(String amount);

    @Message
    String headAway();

    @Message
    String aboutShop();

    @Message
    String tab(Tab tab);

    @Message
    String tabAway();

    @Message
    String cardAway();

    @Message
    String favourites();

    @Message
    String signInForFavourites();

    @Message
    String favouritesAway();

    @Message
    String noFavourites();

    @Message
    String session();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String signedIn();

    @Message
    String aboutToken();

    @Message
    String tokenRefused();

    @Message
    String token();

    @Message
    String messageTitle(Notice notice);

    @Message
    String messageText(Notice notice);

    @Message
    String toShops();
}
