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

extension ServerSettings {
    /// What flags, the environment and a file say together; what nobody set stays as it is.
    package init(_ sources: SettingSources) throws(ServerError) {
        guard let directory = sources["data-dir"] else {
            throw ServerError("Say where the shop's data is: --data-dir DIR.")
        }
        self.init(dataDirectory: directory.text)
        if let listen = sources["listen"] {
            (host, port) = try ServerSettings.address(listen)
        }
        let (certificate, key) = (sources["tls-cert"], sources["tls-key"])
        certificatePath = certificate?.text
        keyPath = key?.text
        if let alone = certificate ?? key, certificate == nil || key == nil {
            throw alone.problem("needs the other one: give tls-cert and tls-key, or neither.")
        }
        if let loops = sources["loops"] {
            guard let number = Int(loops.text), (0...1_024).contains(number) else {
                throw loops.problem("takes a number from 0 to 1024.")
            }
            self.loops = number
        }
        if let size = sources["store-gigabytes"] {
            guard let number = Int(size.text), (1...4_096).contains(number) else {
                throw size.problem("takes a number from 1 to 4096.")
            }
            storage.mapBytes = number << 30
        }
        if let reflection = sources["reflection"] {
            guard let reflects = Bool(reflection.text) else {
                throw reflection.problem("takes true or false.")
            }
            self.reflects = reflects
        }
    }

    /// Splits `HOST:PORT`; an IPv6 host stands in brackets.
    private static func address(
        _ setting: SettingSources.Setting
    ) throws(ServerError) -> (String, UInt16) {
        let text = setting.text
        guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
            let port = UInt16(text[text.index(after: colon)...])
        else {
            throw setting.problem("takes HOST:PORT, such as 127.0.0.1:7443.")
        }
        let host = text[..<colon].drop { $0 == "[" }
        return (String(host.last == "]" ? host.dropLast() : host), port)
    }
}
