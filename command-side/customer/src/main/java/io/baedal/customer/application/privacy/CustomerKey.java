package io.baedal.customer.application.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.events.customer.Sealed;
import java.util.HexFormat;
import java.util.UUID;

/// The key to one customer's personal data. It is all that stands between a box and its content: once it is destroyed,
/// nobody reads that customer's events, snapshots and backups again.
///
/// Three keys are derived from its material (HKDF-SHA256): for the boxes, for their nonces, and for the fingerprints of
/// commands. It says nothing of itself in logs.
public final class CustomerKey {

    /// How many random bytes a key is made of.
    public static final int BYTES = 32;

    private final String customerId;
    private final String id;
    private final Boxes boxes;
    private final Digests fingerprints;

    /// @param material [#BYTES] random bytes
    public CustomerKey(String customerId, UUID id, byte[] material) {
        var derived = new DerivedKeys(material);
        this.customerId = customerId;
        this.id = id.toString();
        this.boxes = new Boxes(derived.forBoxes(), new Digests(derived.forNonces()));
        this.fingerprints = new Digests(derived.forFingerprints());
    }

    /// The same value makes the same box. So a repeated command is the same event, and the rules see that nothing has
    /// changed without opening anything. It also shows whoever reads the events that two values of one customer and
    /// one kind are equal, and nothing else: neither across customers nor across kinds.
    public <T> Sealed seal(Kind<T> kind, T value) {
        return new Sealed(id, boxes.close(bound(kind), PlainJson.write(value)));
    }

    /// @throws Unreadable when it was sealed with another key, for another customer, as another kind, or was changed
    public <T> T open(Kind<T> kind, Sealed sealed) {
        if (!id.equals(sealed.key())) {
            throw new Unreadable("It was sealed with another key");
        }
        return PlainJson.read(kind.type(), boxes.open(bound(kind), sealed.box()));
    }

    /// A digest of a command that tells equal commands of this customer, and that nobody can check a guess against
    /// without this key.
    public String fingerprint(String digest) {
        return HexFormat.of().formatHex(fingerprints.of(digest.getBytes(UTF_8)));
    }

    /// What every box is bound to beside its content: neither part holds a line break.
    private byte[] bound(Kind<?> kind) {
        return ("baedal/1\n" + customerId + "\n" + kind.word()).getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return "CustomerKey[" + id + "]";
    }
}
