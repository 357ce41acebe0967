internal import Crypto

/// Where a server's settings are looked for: flags, the environment and a file, in that order.
package struct SettingSources: Sendable {
    /// One setting as it was given.
    package struct Setting: Sendable, Equatable {
        package let text: String
        /// What to call it towards who gave it: `--loops`, `SHOPWIRE_LOOPS`, or
        /// `shop.conf, line 3: loops`.
        let name: String

        /// The problem with it, as a sentence that begins with its name.
        func problem(_ demand: String) -> ServerError {
            ServerError("\(name) \(demand)")
        }
    }

    /// Every setting there is, named as its flag.
    package static let names = [
        "data-dir", "listen", "tls-cert", "tls-key", "loops", "store", "store-gigabytes",
        "reflection", "keep-answers-hours", "keep-feed-hours", "token-seconds", "session-days",
        "guest-session-days", "guest-sessions", "guest-sessions-per-minute", "payments",
        "callbacks", "redirect-url", "redirect-key-file", "redirect-secret-file", "redirect-ca",
        "mail", "smtp-url", "smtp-user", "smtp-password-file", "smtp-ca", "smtp-encryption",
        "mail-from", "shop-name", "shop-url", "stripe-mode", "stripe-key-file",
        "stripe-event-secrets-file", "stripe-url", "stripe-ca",
    ]

    /// The variables of the environment that are looked at.
    package static let variables = (names + ["config"]).map(variable)

    private static func variable(_ name: String) -> String {
        "SHOPWIRE_\(name.uppercased().replacing("-", with: "_"))"
    }

    private let flags: [String: String]
    private let environment: [String: String]
    private let file: [String: Setting]

    /// `environment` holds the process's variables; the file is named by the flag `config` or by
    /// `SHOPWIRE_CONFIG`.
    package init(
        flags: [String: String], environment: [String: String]
    ) throws(ServerError) {
        self.flags = flags
        self.environment = environment
        let path = flags["config"] ?? environment["SHOPWIRE_CONFIG"]
        file = try path.map(SettingSources.settings(inFile:)) ?? [:]
    }

    package subscript(name: String) -> Setting? {
        if let text = flags[name] {
            return Setting(text: text, name: "--\(name)")
        }
        let variable = SettingSources.variable(name)
        if let text = environment[variable] {
            return Setting(text: text, name: variable)
        }
        return file[name]
    }
}

extension SettingSources {
    private static func settings(
        inFile path: String
    ) throws(ServerError) -> [String: Setting] {
        let bytes: [UInt8]
        do {
            bytes = try SmallFile.read(path, .open)
        } catch {
            throw ServerError("\(error)")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ServerError("\(path) is not text in UTF-8.")
        }
        return try settings(in: text, from: path)
    }

    /// Reads lines of `key = value`; empty ones and those that begin with `#` say nothing.
    static func settings(
        in text: String, from path: String
    ) throws(ServerError) -> [String: Setting] {
        var settings: [String: Setting] = [:]
        var lines: [String: Int] = [:]
        for (index, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .enumerated() {
            let place = "\(path), line \(index + 1)"
            let line = line.trimmed
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let equals = line.firstIndex(of: "=") else {
                throw ServerError("\(place): write it as \"key = value\".")
            }
            let key = String(line[..<equals].trimmed)
            let value = line[line.index(after: equals)...].trimmed
            guard names.contains(key) else {
                let known = names.joined(separator: ", ")
                throw ServerError("\(place): \"\(key)\" is no setting; there are \(known).")
            }
            guard !value.isEmpty else {
                throw ServerError("\(place): \(key) has no value.")
            }
            if let first = lines.updateValue(index + 1, forKey: key) {
                throw ServerError("\(place): \(key) was set in line \(first) already.")
            }
            settings[key] = Setting(text: String(value), name: "\(place): \(key)")
        }
        return settings
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
