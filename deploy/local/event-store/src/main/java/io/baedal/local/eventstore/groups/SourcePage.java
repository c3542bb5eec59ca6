package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.persistent.GroupEvent;
import java.util.List;

/// The next events of a source.
///
/// @param events those that are wanted
/// @param position up to where the source was looked through
/// @param unwanted how many events were left out
/// @param end whether there are no more at the moment
record SourcePage(List<GroupEvent> events, long position, long unwanted, boolean end) {}
