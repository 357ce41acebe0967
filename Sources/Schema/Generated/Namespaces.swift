// Generated from proto/ by tools/generate; do not edit.

/// The messages of `google.protobuf` and `google.rpc`.
package enum Google {}

/// The messages of `grpc.health.v1`.
package enum HealthV1 {}

/// The messages of `grpc.reflection.v1`.
package enum ReflectionV1 {}

/// The messages of `grpc.reflection.v1alpha`.
package enum ReflectionV1Alpha {}
