package io.baedal.customer.application.privacy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256-GCM with a synthetic nonce: nonce, ciphertext and tag in base64url without padding.
///
/// The nonce is the beginning of a keyed digest of all that goes in. So it comes again only with the same content, and
/// then the whole box does: what must never happen with GCM, one nonce for two contents, would take a collision of 96
/// bits among the few values that one customer ever has.
final class Boxes {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] BETWEEN = {0};

    private final SecretKey key;
    private final Digests nonces;

    Boxes(SecretKey key, Digests nonces) {
        this.key = key;
        this.nonces = nonces;
    }

    /// @param bound what the box can't be opened without; holds no zero byte
    String close(byte[] bound, byte[] plain) {
        var nonce = Arrays.copyOf(nonces.of(bound, BETWEEN, plain), NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, bound);
            var box = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, box, NONCE_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(box);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK closes no box", impossible);
        }
    }

    byte[] open(byte[] bound, String text) {
        try {
            var box = Base64.getUrlDecoder().decode(text);
            if (box.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                throw new Unreadable("It is cut short");
            }
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE_BYTES), bound)
                    .doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            throw new Unreadable("It is another customer's, of another kind, or was changed");
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
