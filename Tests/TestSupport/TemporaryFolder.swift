internal import Foundation

/// A folder of a test's own, which goes with everything in it when nobody holds it any more.
package final class TemporaryFolder: Sendable {
    package let path: String

    /// Makes it, for nobody else to look into.
    package init() throws {
        path = NSTemporaryDirectory() + "shopwire-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    deinit {
        // What cannot be removed is in the folder for temporary files.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of what is or will be called `name` in it.
    package func path(_ name: String) -> String {
        path + "/" + name
    }
}
