package io.baedal.customer.adapter.in.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DefaultAddress")
record DefaultAddressBody(
        @Schema(required = true, description = "One of the customer's addresses")
        String addressId) {}
