package io.baedal.benchmark.crud;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// A shop as one row.
@Entity
@Table(name = "shop")
public class ShopRow {
    @Id
    public String id;

    @Version
    public long version;

    public String owner;
    public String name;

    @Column(length = 1_000)
    public String introduction;
}
