package io.baedal.customer.adapter.out.leavings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A customer who is about to leave, or has left.
@Entity
@Table(name = "leaving")
class LeavingRow {

    @Id
    @Column(name = "customer_id")
    String customerId;

    @Column(name = "begun_at")
    Instant begunAt;

    protected LeavingRow() {}
}
