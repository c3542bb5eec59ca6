package io.baedal.local.eventstore.log;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.rocksdb.NativeLibraryLoader;
import org.rocksdb.RocksDB;
import org.rocksdb.util.Environment;

/// Loads RocksDB's native library from a folder of the node's own, so that a killed node leaves no copy in the system's
/// temporary folder.
final class NativeLibrary {

    private NativeLibrary() {}

    /// Does nothing if this process has loaded it before.
    ///
    /// @param folder where the library is unpacked, unless it is there already
    static void load(Path folder) throws IOException {
        Path own = Files.createDirectories(folder.toAbsolutePath());
        URL packed = packed(Environment.getJniLibraryFileName("rocksdb"));
        if (packed == null) {
            RocksDB.loadLibrary();
            return;
        }
        // RocksDB looks in a given folder for another name than the one that its archive has.
        unpack(packed, own.resolve(Environment.getJniLibraryFileName("rocksdbjni")));
        RocksDB.loadLibrary(List.of(own.toString()));
    }

    private static URL packed(String name) {
        return NativeLibraryLoader.class.getClassLoader().getResource(name);
    }

    private static void unpack(URL library, Path file) throws IOException {
        URLConnection packed = library.openConnection();
        packed.setUseCaches(false);
        try (InputStream in = packed.getInputStream()) {
            if (Files.exists(file) && Files.size(file) == packed.getContentLengthLong()) {
                return;
            }
            Path partial = Files.createTempFile(file.getParent(), "unpacking", ".part");
            Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
