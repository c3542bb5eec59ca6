package io.baedal.customer.application.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// One key for each purpose, from the same material: what one gives away says nothing about another.
final class DerivedKeys {

    private static final int BYTES = 32;

    private final byte[] material;

    DerivedKeys(byte[] material) {
        if (material.length != CustomerKey.BYTES) {
            throw new IllegalArgumentException("A customer's key is made of " + CustomerKey.BYTES + " bytes");
        }
        this.material = material.clone();
    }

    SecretKey forBoxes() {
        return derived("AES", "baedal customer 1: boxes");
    }

    SecretKey forNonces() {
        return derived("HmacSHA256", "baedal customer 1: nonces");
    }

    SecretKey forFingerprints() {
        return derived("HmacSHA256", "baedal customer 1: fingerprints");
    }

    private SecretKey derived(String algorithm, String purpose) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract().addIKM(material).thenExpand(purpose.getBytes(US_ASCII), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK derives no keys", impossible);
        }
    }
}
