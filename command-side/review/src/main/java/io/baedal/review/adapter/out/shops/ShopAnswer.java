package io.baedal.review.adapter.out.shops;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// What is read of the shop service's answer.
@JsonIgnoreProperties(ignoreUnknown = true)
record ShopAnswer(String ownerId) {}
