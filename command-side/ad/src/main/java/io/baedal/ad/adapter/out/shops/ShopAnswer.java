package io.baedal.ad.adapter.out.shops;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// Of a shop only whose it is, and at which revision of its stream.
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record ShopAnswer(long revision, String ownerId) {}
