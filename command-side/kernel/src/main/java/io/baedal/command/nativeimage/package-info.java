/// What the event store client's own copy of Netty needs changed in a native image: the TLS engines and loggers
/// that it could use are optional on a class path, but not where everything is linked ahead of time. On a JVM
/// nothing here has any effect.
package io.baedal.command.nativeimage;
