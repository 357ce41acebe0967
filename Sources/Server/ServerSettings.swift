package import RPC
package import StorageLMDB
package import Transport

/// What an operator decides about a server.
package struct ServerSettings: Sendable {
    package var dataDirectory: String
    package var host = "127.0.0.1"
    /// 0 takes a free port.
    package var port: UInt16 = 7443
    /// PEM files of a certificate chain and its key; the development ones if not given.
    package var certificatePath: String?
    package var keyPath: String?
    /// Event loops, each on a thread of its own; 0 is one per core.
    package var loops = 0
    /// Whether tools may ask the server for its schema.
    package var reflects = true
    package var limits = Limits()
    package var transport = TransportLimits()
    package var storage = LMDBLimits()

    package init(dataDirectory: String) {
        self.dataDirectory = dataDirectory
    }
}
