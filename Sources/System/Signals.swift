internal import CSystem

/// Waits for the signals that ask a program to end.
package struct EndSignals: ~Copyable, Sendable {
    private let descriptor: Descriptor

    /// Keeps SIGTERM and SIGINT from ending the program at once.
    ///
    /// It must be made before any other thread is, for threads inherit it.
    package init() throws(SystemError) {
        descriptor = Descriptor(owning: try system("signalfd") { shopwire_signal_descriptor() })
    }

    /// Waits until one of them came.
    package func wait() {
        var record = InlineArray<128, UInt8>(repeating: 0)
        while true {
            let count = unsafe withUnsafeMutableBytes(of: &record) {
                unsafe read(descriptor.number, $0.baseAddress, $0.count)
            }
            if count > 0 || shopwire_errno() != EINTR { return }
        }
    }
}
