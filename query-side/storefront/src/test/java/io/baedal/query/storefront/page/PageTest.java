package io.baedal.query.storefront.page;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

/// A test of pages in a town of its own.
abstract class PageTest {
    Neighbours neighbours;
    Town town;

    @BeforeEach
    void build() {
        neighbours.calm();
        town = new Town(neighbours);
    }

    /// The list of this town's shops, by a question that nobody asked before.
    String list() {
        return "/store?district=강남구&q=" + town.word;
    }

    String shop(String tab) {
        return "/store/shops/" + town.first + "?district=강남구&tab=" + tab;
    }

    static Response get(String path) {
        return given().redirects().follow(false).get(path);
    }

    static Document read(String path) {
        return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
    }
}
