/// How far documents are behind their streams, as the stores alone tell.
package io.baedal.projections.operations.lag;
