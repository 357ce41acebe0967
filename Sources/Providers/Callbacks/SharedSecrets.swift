internal import Synchronization

/// The secrets that a provider signs its reports with; they may be replaced any time.
///
/// To change one without a pause: put the new one beside the old, have the provider sign with it,
/// and take the old one away.
package final class SharedSecrets: Sendable {
    private let secrets: Mutex<[[UInt8]]>

    package init(_ secrets: [[UInt8]]) {
        self.secrets = Mutex(secrets)
    }

    /// Those that are good now.
    package var all: [[UInt8]] {
        secrets.withLock { $0 }
    }

    /// Puts others in their place.
    package func replace(with secrets: [[UInt8]]) {
        self.secrets.withLock { $0 = secrets }
    }
}
