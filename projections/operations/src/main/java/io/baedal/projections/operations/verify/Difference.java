package io.baedal.projections.operations.verify;

/// Something in a document that its streams don't say.
///
/// @param document the document's id
/// @param stream the stream that says otherwise; null when no stream has anything to do with it
/// @param field the path of what differs, into JSON that is kept as bytes, too (`menu.groups[0].name`); null for the
/// document as a whole
/// @param expected what the streams say; null when there should be nothing
/// @param found what the document says; null when there is nothing
/// @param partsAt the revision of the event from which on the document went another way: after the event before,
/// the fold still said what was found. If it never said that: the event that made it what is expected. Null where no
/// event explains it
/// @param partsAtType the type of that event, null when it isn't known
public record Difference(
        String document,
        String stream,
        String field,
        String expected,
        String found,
        Long partsAt,
        String partsAtType) {}
