/// Makes documents anew from their streams.
package io.baedal.projections.operations.repair;
