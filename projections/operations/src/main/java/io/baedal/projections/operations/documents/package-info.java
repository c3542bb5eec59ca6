/// The documents of a version as they are in the database, with nothing taken for granted.
package io.baedal.projections.operations.documents;
