package io.baedal.shop.adapter.in.rest;

import io.baedal.events.shop.ShopCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Category")
record CategoryBody(@Schema(required = true) ShopCategory category) {}
