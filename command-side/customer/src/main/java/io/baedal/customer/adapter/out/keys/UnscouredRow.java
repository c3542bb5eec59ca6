package io.baedal.customer.adapter.out.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;

/// A part of the keys' table whose file may still hold keys that were destroyed.
@Entity
@Table(name = "unscoured")
class UnscouredRow {

    private static final Pattern PART = Pattern.compile("customer_key_[0-9]{1,2}");

    @Id
    String part;

    Instant since;

    protected UnscouredRow() {}

    /// The part's name, which goes into a statement as it is.
    String part() {
        if (!PART.matcher(part).matches()) {
            throw new IllegalStateException("There is no such part of the keys");
        }
        return part;
    }

    Instant since() {
        return since;
    }
}
