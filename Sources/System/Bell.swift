internal import CSystem

/// A descriptor that one thread rings and another waits for.
package struct Bell: ~Copyable, Sendable {
    private let descriptor: Descriptor

    package init() throws(SystemError) {
        descriptor = Descriptor(
            owning: try system("eventfd") { shopwire_bell() })
    }

    package var number: Int32 {
        descriptor.number
    }

    /// Wakes whoever waits. Ringing it twice is ringing it once.
    package func ring() {
        // It can only fail when the count is full, and then it is ringing already.
        _ = eventfd_write(number, 1)
    }

    /// Makes it silent again.
    package func hush() {
        var count: eventfd_t = 0
        // It can only fail when nobody rang.
        _ = unsafe eventfd_read(number, &count)
    }
}
