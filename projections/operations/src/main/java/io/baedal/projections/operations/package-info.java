/// What an operator does to views, as an ordinary program beside the services: it needs the stores, and no service.
package io.baedal.projections.operations;
