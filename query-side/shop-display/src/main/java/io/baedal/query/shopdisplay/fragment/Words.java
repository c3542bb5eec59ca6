package io.baedal.query.shopdisplay.fragment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What fragments say besides what shops and customers say, in `messages/words_ko.properties` and
/// `words_en.properties`.
@MessageBundle("words")
public interface Words {
    @Message
    String won(String amount);

    @Message
    String extra(String amount);

    @Message
    String standing(Standing standing);

    @Message
    String ratedBy(long count);

    @Message
    String starsOf(String average);

    @Message
    String notRated();

    @Message
    String minimumOrder();

    @Message
    String deliveryFee();

    @Message
    String free();

    @Message
    String beyond();

    @Message
    String menuGroups();

    @Message
    String nothingOnTheMenu();

    @Message
    String soldOut();

    @Message
    String choices(int count);

    @Message
    String chooseOne();

    @Message
    String chooseUpTo(long most);

    @Message
    String chooseBetween(long least, long most);

    @Message
    String hours();

    @Message
    String today();

    @Message
    String rests();

    @Message
    String areas();

    @Message
    String yourDistrict();

    @Message
    String noAreas();

    @Message
    String about();

    @Message
    String place();

    @Message
    String phone();

    @Message
    String origin();

    @Message
    String allergy();

    @Message
    String allReviews();

    @Message
    String reviewCount(String count);

    @Message
    String noReviews();

    @Message
    String stars(int count);

    @Message
    String edited();

    @Message
    String pictures(int count);

    @Message
    String owner();

    @Message
    String moreReviews();

    @Message
    String firstReviews();
}
