package io.baedal.local.views.storage;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Arrays;

/// One collection's documents in the store, as BSON under the collection's number.
final class RocksShelf implements Shelf {

    private final RocksStorage storage;
    private final long number;
    private volatile boolean dropped;

    RocksShelf(RocksStorage storage, long number) {
        this.storage = storage;
        this.number = number;
    }

    long number() {
        return number;
    }

    void markDropped() {
        dropped = true;
    }

    @Override
    public void load(Reader reader) {
        storage.scan(
                Keys.documents(number),
                (key, value) -> reader.accept(
                        Keys.position(key), BsonDecoder.decodeBson(Unpooled.wrappedBuffer(value)), value.length));
    }

    @Override
    public int put(long position, Document document) {
        ByteBuf buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, buffer);
        int size = buffer.writerIndex();
        if (!dropped) {
            storage.put(Keys.document(number, position), Arrays.copyOf(buffer.array(), size));
        }
        return size;
    }

    @Override
    public void remove(long position) {
        if (!dropped) {
            storage.delete(Keys.document(number, position));
        }
    }
}
