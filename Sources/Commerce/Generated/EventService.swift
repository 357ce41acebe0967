// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.EventService` from the handlers of `Event`.
package let eventService = Service(
    "shopwire.v1.EventService",
    [
        .command(Methods.EventService.writeUserEvents, Event.writeUserEvents),
        .command(Methods.EventService.purgeUserEvents, Event.purgeUserEvents),
    ]
)
