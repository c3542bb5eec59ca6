package io.baedal.query.adlisting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Puts campaigns into an order that changes with every time window and stays the same within it: a weighted sample
/// without replacement (Efraimidis and Spirakis), whose dice are a digest of the window, the slot and the campaign. In
/// each window a campaign has the first place with a probability of its score's share of all scores, the second with
/// that of what is left, and so on: over many windows every campaign gets its share, whoever asks and however often.
final class Rotation {
    private record Drawn(Scored campaign, double key) {}

    private static final Comparator<Drawn> FIRST_DRAWN = Comparator.comparingDouble(Drawn::key)
            .thenComparing(drawn -> drawn.campaign().campaignId());

    private Rotation() {}

    static List<Scored> order(Collection<Scored> campaigns, String slot, long window, int limit) {
        var digest = sha256();
        return campaigns.stream()
                .map(campaign -> new Drawn(campaign, key(campaign, chance(digest, slot, window, campaign))))
                .sorted(FIRST_DRAWN)
                .limit(limit)
                .map(Drawn::campaign)
                .toList();
    }

    /// The waiting time of something that happens `score` times a second on average: the smallest comes first.
    private static double key(Scored campaign, double chance) {
        return -Math.log(chance) / campaign.score();
    }

    /// Above 0, at most 1.
    private static double chance(MessageDigest digest, String slot, long window, Scored campaign) {
        var bytes = digest.digest((window + "/" + slot + "/" + campaign.campaignId()).getBytes(UTF_8));
        long bits = ByteBuffer.wrap(bytes).getLong() >>> 11;
        return (bits + 1) * 0x1.0p-53;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
