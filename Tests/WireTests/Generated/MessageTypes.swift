// Generated from proto/ by tools/generate; do not edit.
package import Wire

/// Every type of message of the schema.
package let testingMessageTypes: [any Message.Type] = [
    Scalars.self,
    Optionals.self,
    Lists.self,
    Everything.self,
]
