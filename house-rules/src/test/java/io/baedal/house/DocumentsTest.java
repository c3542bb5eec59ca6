package io.baedal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the documents must keep to.
class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern SLUG = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void linksLeadSomewhere() throws IOException {
        var links = 0;
        var broken = new ArrayList<String>();
        for (var document : files(".md")) {
            for (var link : LINK.matcher(Files.readString(document)).results().toList()) {
                links++;
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(document) + ": " + link.group(1));
                }
            }
        }
        assertThat(links).isGreaterThan(50);
        assertThat(broken).isEmpty();
    }

    @Test
    void everyRefusalIsListed() throws IOException {
        var listed = Files.readString(ROOT.resolve("docs/problems.md"));
        Set<String> slugs = new TreeSet<>();
        for (var source : files(".java")) {
            if (ROOT.relativize(source).toString().matches("command-side/.*/src/main/.*/domain/.*")) {
                SLUG.matcher(Files.readString(source)).results().forEach(slug -> slugs.add(slug.group(1)));
            }
        }
        assertThat(slugs).hasSizeGreaterThan(30).allMatch(slug -> listed.contains("`" + slug + "`"));
    }

    private static List<Path> files(String ending) throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\.baedal|\\.git)/.*"))
                    .toList();
        }
    }
}
