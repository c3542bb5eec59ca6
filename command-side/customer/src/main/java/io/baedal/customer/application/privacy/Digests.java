package io.baedal.customer.application.privacy;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// HMAC-SHA256: digests that only the holder of the key can make.
final class Digests {

    private final SecretKey key;

    Digests(SecretKey key) {
        this.key = key;
    }

    /// Of these parts, one after the other; the caller sees to it that they can't be cut elsewhere.
    byte[] of(byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK makes no HMAC", impossible);
        }
    }
}
