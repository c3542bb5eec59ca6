package io.baedal.shop.adapter.in.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GroupOrder")
record GroupOrderBody(@Schema(required = true) List<String> groupIds) {}
