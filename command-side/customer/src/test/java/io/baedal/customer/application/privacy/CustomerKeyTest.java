package io.baedal.customer.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.baedal.customer.domain.personal.Address;
import io.baedal.customer.domain.personal.Profile;
import io.baedal.events.customer.Sealed;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerKeyTest {

    private static final UUID ID = UUID.fromString("5f0c7f4e-7c1e-4b1e-9d6e-0d5f2b9a4c11");
    private static final Profile PROFILE = new Profile("남궁지우", "010-1234-5678", "jiwoo@example.com");
    private static final Address HOME =
            new Address("집", "서울 마포구 양화로 45", "101동 1203호", "04036", "마포구", 37.5509, 126.9144);

    /// Made by another implementation of HKDF, HMAC and GCM (Python's), from what is documented.
    private static final String KNOWN_BOX =
            "PYq8kFsZ-Gxxgoj682NhDpkZjb1LL9JXkv7EICoVWPdEKWUB9ppmoEkpH1hv5n_k2jCXvANJ9bC6Cy7w9dAW6msc5c4y8010Ui7kGpeRB3FU"
                    + "RXUDNFC0RhW8xmvZDHTcfrz3-zkl3Q";

    private final byte[] material = material(1);
    private final CustomerKey key = new CustomerKey("kim", ID, material);

    @Test
    void itOpensWhatItSealed() {
        assertEquals(PROFILE, key.open(Kind.PROFILE, key.seal(Kind.PROFILE, PROFILE)));
        assertEquals(HOME, key.open(Kind.ADDRESS, key.seal(Kind.ADDRESS, HOME)));
    }

    @Test
    void theSameKeyMadeAgainOpensItToo() {
        var sealed = key.seal(Kind.PROFILE, PROFILE);

        assertEquals(PROFILE, new CustomerKey("kim", ID, material.clone()).open(Kind.PROFILE, sealed));
    }

    @Test
    void aBoxNamesItsKeyAndShowsNothing() {
        var sealed = key.seal(Kind.PROFILE, PROFILE);

        assertEquals(ID.toString(), sealed.key());
        var bytes = Base64.getUrlDecoder().decode(sealed.box());
        var plain = PlainJson.write(PROFILE);
        assertEquals(12 + plain.length + 16, bytes.length, "nonce, ciphertext, tag");
        assertThat(HexFormat.of().formatHex(bytes))
                .doesNotContain(HexFormat.of().formatHex(Arrays.copyOf(plain, 8)));
    }

    @Test
    void whatWasSealedElsewhereOrEarlierIsStillOpened() {
        var sealed = new Sealed(ID.toString(), KNOWN_BOX);

        assertEquals(PROFILE, key.open(Kind.PROFILE, sealed));
        assertEquals(sealed, key.seal(Kind.PROFILE, PROFILE), "and would be sealed the same");
    }

    @Test
    void theSameValueIsTheSameBoxAndAnotherIsAnother() {
        assertEquals(key.seal(Kind.PROFILE, PROFILE), key.seal(Kind.PROFILE, PROFILE));
        var other = new Profile("남궁지우", "010-1234-5679", "jiwoo@example.com");
        assertNotEquals(nonce(key.seal(Kind.PROFILE, PROFILE)), nonce(key.seal(Kind.PROFILE, other)));
    }

    @Test
    void equalValuesOfTwoCustomersLookUnequal() {
        var others = new CustomerKey("lee", UUID.randomUUID(), material(2));
        var sameMaterial = new CustomerKey("lee", ID, material);

        assertNotEquals(
                key.seal(Kind.PROFILE, PROFILE).box(),
                others.seal(Kind.PROFILE, PROFILE).box());
        assertNotEquals(nonce(key.seal(Kind.PROFILE, PROFILE)), nonce(sameMaterial.seal(Kind.PROFILE, PROFILE)));
    }

    @Test
    void anotherCustomersKeyOpensNothing() {
        var sealed = key.seal(Kind.PROFILE, PROFILE);

        unreadable(new CustomerKey("kim", UUID.randomUUID(), material(2)), Kind.PROFILE, sealed);
        unreadable(new CustomerKey("kim", ID, material(2)), Kind.PROFILE, sealed);
    }

    @Test
    void aBoxMovedToAnotherCustomerDoesNotOpen() {
        unreadable(new CustomerKey("lee", ID, material), Kind.PROFILE, key.seal(Kind.PROFILE, PROFILE));
    }

    @Test
    void aBoxOfOneKindIsNoneOfAnother() {
        unreadable(key, Kind.ADDRESS, key.seal(Kind.PROFILE, PROFILE));
        assertNotEquals(
                nonce(key.seal(Kind.PROFILE, PROFILE)), nonce(key.seal(new Kind<>("other", Profile.class), PROFILE)));
    }

    @Test
    void aBoxThatWasTamperedWithDoesNotOpen() {
        var sealed = key.seal(Kind.PROFILE, PROFILE);
        var bytes = Base64.getUrlDecoder().decode(sealed.box());
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            unreadable(key, Kind.PROFILE, box(changed));
        }
        for (int length = 0; length < bytes.length; length++) {
            unreadable(key, Kind.PROFILE, box(Arrays.copyOf(bytes, length)));
        }
        unreadable(key, Kind.PROFILE, new Sealed(ID.toString(), "no base64 at all!"));
    }

    @Test
    void whyItIsUnreadableTellsNothing() {
        var sealed = key.seal(Kind.PROFILE, PROFILE);
        var wrong = assertThrows(Unreadable.class, () -> key.open(new Kind<>("profile", Integer.class), sealed));

        assertThat(wrong.toString()).doesNotContain("지우", "010");
        assertEquals(null, wrong.getCause());
    }

    @Test
    void aFingerprintIsTheSameOnlyUnderTheSameKey() {
        var digest = "ab".repeat(32);

        assertEquals(key.fingerprint(digest), key.fingerprint(digest));
        assertNotEquals(key.fingerprint(digest), key.fingerprint("ac".repeat(32)));
        assertNotEquals(key.fingerprint(digest), new CustomerKey("kim", ID, material(2)).fingerprint(digest));
        assertNotEquals(digest, key.fingerprint(digest));
        assertEquals(64, key.fingerprint(digest).length());
    }

    @Test
    void aKeyDoesNotShowItself() {
        assertFalse(key.toString().contains(HexFormat.of().formatHex(material, 0, 4)));
        assertThrows(IllegalArgumentException.class, () -> new CustomerKey("kim", ID, new byte[16]));
    }

    private static void unreadable(CustomerKey key, Kind<?> kind, Sealed sealed) {
        assertThrows(Unreadable.class, () -> key.open(kind, sealed));
    }

    private static Sealed box(byte[] bytes) {
        return new Sealed(ID.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String nonce(Sealed sealed) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(sealed.box()), 0, 12);
    }

    private static byte[] material(int seed) {
        var bytes = new byte[CustomerKey.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (seed * 31 + i * 7);
        }
        return bytes;
    }
}
