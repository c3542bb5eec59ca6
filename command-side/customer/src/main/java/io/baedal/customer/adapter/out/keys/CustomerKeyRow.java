package io.baedal.customer.adapter.out.keys;

import io.baedal.customer.application.privacy.CustomerKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What one customer's key is made of.
@Entity
@Table(name = "customer_key")
class CustomerKeyRow {

    @Id
    @Column(name = "customer_id")
    String customerId;

    @Column(name = "key_id")
    UUID keyId;

    byte[] material;

    @Column(name = "created_at")
    Instant createdAt;

    protected CustomerKeyRow() {}

    CustomerKey key() {
        return new CustomerKey(customerId, keyId, material);
    }
}
