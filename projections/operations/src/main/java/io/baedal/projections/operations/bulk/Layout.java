package io.baedal.projections.operations.bulk;

import io.baedal.events.StreamNames;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import java.util.ArrayList;
import java.util.List;

/// Which source fills what of which collection. Immutable.
final class Layout {
    /// A source's place.
    ///
    /// @param prefix what the names of its streams begin with
    /// @param collection the number of the collection that it writes to
    /// @param part its number among the sources that write to that collection
    record Place(Source<?, ?> source, String prefix, int collection, int part) {}

    private final List<String> collections = new ArrayList<>();
    private final List<List<Source<?, ?>>> sources = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Layout(View view) {
        for (var source : view.sources()) {
            var name = source.collection(view);
            if (!collections.contains(name)) {
                collections.add(name);
                sources.add(new ArrayList<>());
            }
            int collection = collections.indexOf(name);
            var sharing = sources.get(collection);
            places.add(new Place(source, source.category() + "-", collection, sharing.size()));
            sharing.add(source);
        }
    }

    /// The place of a stream's source; null when the view doesn't listen to such streams.
    Place place(String stream) {
        for (var place : places) {
            if (stream.startsWith(place.prefix) && stream.length() > place.prefix.length()) {
                return place;
            }
        }
        return null;
    }

    /// The document that a stream writes to.
    DocumentKey document(Place place, String stream) {
        return new DocumentKey(place.collection, place.source.documentId(StreamNames.id(stream)));
    }

    int collections() {
        return collections.size();
    }

    String collection(int number) {
        return collections.get(number);
    }

    /// The sources that share a collection.
    List<Source<?, ?>> sources(int collection) {
        return sources.get(collection);
    }
}
