package io.baedal.shop.application.reservation;

import io.baedal.command.domain.Email;
import io.baedal.shop.domain.owner.BusinessNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A value that only one owner on the platform may have. Nobody needs to read it, only to compare it, so only its
/// digest is known here.
///
/// @param digest SHA-256 in hex of the kind and the value
public record Claim(Kind kind, String digest) {

    /// In the order in which claims are locked, so that two commands never wait for each other.
    public enum Kind {
        BUSINESS_NUMBER,
        EMAIL,
        /// Held while an owner is leaving: as long as it is, they can't begin a shop.
        DEPARTURE
    }

    public static Claim on(BusinessNumber number) {
        return on(Kind.BUSINESS_NUMBER, number.value());
    }

    public static Claim on(Email email) {
        return on(Kind.EMAIL, email.value());
    }

    public static Claim onDepartureOf(String ownerId) {
        return on(Kind.DEPARTURE, ownerId);
    }

    /// The claim on a value as an event recorded it.
    static Claim on(Kind kind, String value) {
        var text = "baedal:shop:" + kind + ":" + value;
        return new Claim(kind, HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
