package io.baedal.local.eventstore.log;

import java.io.IOException;
import java.io.InputStream;
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
        byte[] packed = packed(Environment.getJniLibraryFileName("rocksdb"));
        if (packed.length == 0) {
            RocksDB.loadLibrary();
            return;
        }
        // RocksDB looks in a given folder for another name than the one that its archive has.
        unpack(packed, own.resolve(Environment.getJniLibraryFileName("rocksdbjni")));
        RocksDB.loadLibrary(List.of(own.toString()));
    }

    private static byte[] packed(String name) throws IOException {
        try (InputStream library = NativeLibraryLoader.class.getClassLoader().getResourceAsStream(name)) {
            return library == null ? new byte[0] : library.readAllBytes();
        }
    }

    private static void unpack(byte[] library, Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == library.length) {
            return;
        }
        Path partial = Files.createTempFile(file.getParent(), "unpacking", ".part");
        Files.write(partial, library);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
