package io.baedal.customer.parts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Looks for a text, or for bytes, in every file of a folder: as they are, in UTF-8 and UTF-16, as JSON escapes, in
/// hexadecimal, and in Base64 wherever it may begin.
public final class Traces {

    private final Path folder;

    public Traces(Path folder) {
        this.folder = folder;
    }

    /// The files that hold the text in any of these forms.
    public List<Path> of(String text) throws IOException {
        var forms = forms(text.getBytes(UTF_8));
        forms.add(raw(text.getBytes(UTF_16LE)));
        forms.add(raw(text.getBytes(UTF_16BE)));
        forms.add(escaped(text));
        return holding(forms);
    }

    /// The files that hold these bytes in any of these forms.
    public List<Path> of(byte[] bytes) throws IOException {
        return holding(forms(bytes));
    }

    private static List<String> forms(byte[] bytes) {
        var forms = new ArrayList<String>();
        forms.add(raw(bytes));
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
        for (int before = 0; before < 3; before++) {
            forms.add(middle(Base64.getEncoder(), bytes, before));
            forms.add(middle(Base64.getUrlEncoder(), bytes, before));
        }
        return forms;
    }

    /// What Base64 makes of the bytes after so many others, without the characters that depend on their neighbours.
    private static String middle(Base64.Encoder encoder, byte[] bytes, int before) {
        var shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        var text = encoder.withoutPadding().encodeToString(shifted);
        int begin = before == 0 ? 0 : before + 1;
        int end = shifted.length % 3 == 0 ? text.length() : text.length() - 1;
        return text.substring(begin, end);
    }

    private static String escaped(String text) {
        var json = new StringBuilder();
        for (var character : text.toCharArray()) {
            json.append(character < 128 ? String.valueOf(character) : String.format("\\u%04x", (int) character));
        }
        return json.toString();
    }

    private List<Path> holding(List<String> forms) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var holding = new ArrayList<Path>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = content(file);
                if (forms.stream().anyMatch(content::contains)) {
                    holding.add(folder.relativize(file));
                }
            }
            return holding;
        }
    }

    /// Empty when the file has gone in the meantime.
    private static String content(Path file) throws IOException {
        try {
            return raw(Files.readAllBytes(file));
        } catch (java.nio.file.NoSuchFileException gone) {
            return "";
        }
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
