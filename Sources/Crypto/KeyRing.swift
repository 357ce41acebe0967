internal import Synchronization

/// The keys that seal and check what the server hands out: page tokens, sessions, kept answers.
///
/// One key is current and makes new things; older ones still check theirs until they are dropped.
/// When several servers share a ring, a new key waits first, so that all can check it before any
/// uses it. A ring never changes; each step makes another.
package final class KeyRing: Sendable {
    package enum Role: String, Sendable {
        case waiting
        case current
        case old
    }

    /// One key with its number, which goes with everything it makes.
    package final class Entry: Sendable {
        package let id: UInt32
        package let madeAtSeconds: Int64
        package let role: Role
        /// Since when it has that role.
        package let sinceSeconds: Int64
        private let key: SecretKey
        /// What was derived from it: there are few uses, and deriving costs more than sealing.
        private let derived = Mutex<[String: DerivedKey]>([:])

        fileprivate init(
            id: UInt32, madeAtSeconds: Int64, role: Role, sinceSeconds: Int64,
            key: consuming SecretKey
        ) {
            self.id = id
            self.madeAtSeconds = madeAtSeconds
            self.role = role
            self.sinceSeconds = sinceSeconds
            self.key = key
        }

        /// The key for one use; a use never sees the key itself.
        package func key(for purpose: String) -> SecretKey {
            derived.withLock { derived in
                if let known = derived[purpose] { return known.key.copy() }
                let new = DerivedKey(key: key.derive(purpose: "shopwire \(purpose)"))
                derived[purpose] = new
                return new.key.copy()
            }
        }

        fileprivate func with(role: Role, atSeconds seconds: Int64) -> Entry {
            if role == self.role { return self }
            return Entry(
                id: id, madeAtSeconds: madeAtSeconds, role: role, sinceSeconds: seconds,
                key: key.copy())
        }

        fileprivate var line: String {
            "\(role.rawValue) \(id) \(madeAtSeconds) \(sinceSeconds) \(key.text)\n"
        }
    }

    /// A derived key that a dictionary can hold.
    private final class DerivedKey: Sendable {
        let key: SecretKey

        init(key: consuming SecretKey) {
            self.key = key
        }
    }

    /// Newest first.
    package let entries: [Entry]

    /// The key that makes new things.
    package let current: Entry

    /// Keys of one ring: what may be sealed by any of them is tried with each.
    package static let limit = 8

    /// A ring of one new key.
    package convenience init(madeAtSeconds seconds: Int64) {
        let entry = Entry(
            id: 1, madeAtSeconds: seconds, role: .current, sinceSeconds: seconds,
            key: SecretKey())
        self.init(entries: [entry], current: entry)
    }

    private init(entries: [Entry], current: Entry) {
        self.entries = entries
        self.current = current
    }

    /// The key with that number, to check what it made.
    package subscript(id: UInt32) -> Entry? {
        entries.first { $0.id == id }
    }

    /// The ring with a new key that waits; itself if one waits already.
    package func preparing(atSeconds seconds: Int64) -> KeyRing {
        if entries.contains(where: { $0.role == .waiting }) { return self }
        let id = (entries.map(\.id).max() ?? 0) + 1
        let entry = Entry(
            id: id, madeAtSeconds: seconds, role: .waiting, sinceSeconds: seconds,
            key: SecretKey())
        return KeyRing(entries: [entry] + entries, current: current)
    }

    /// The ring whose waiting key has become current; itself if none waits.
    package func rotating(atSeconds seconds: Int64) -> KeyRing {
        guard let next = entries.first(where: { $0.role == .waiting }) else { return self }
        let current = next.with(role: .current, atSeconds: seconds)
        let rest = entries.filter { $0.id != next.id }
            .map { $0.with(role: .old, atSeconds: seconds) }
        return KeyRing(entries: [current] + rest, current: current)
    }

    /// The ring without the key of that number, which must not be the current one.
    package func dropping(_ id: UInt32) -> KeyRing {
        precondition(id != current.id, "a ring always has a current key")
        return KeyRing(entries: entries.filter { $0.id != id }, current: current)
    }
}

extension KeyRing {
    private static let format = "shopwire-keys"
    private static let version = "2"
    /// Without the time since when a key has its role: when it was made.
    private static let firstVersion = "1"

    /// Reads a ring from its file, which nobody but its owner may read.
    package static func read(_ path: String) throws(FileError) -> KeyRing {
        let text = String(decoding: try SmallFile.read(path, .secret), as: UTF8.self)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        let head = lines.popFirst()?.split(separator: " ") ?? []
        guard head.count == 2, head[0] == format else {
            throw FileError(path, .damaged("it does not start as a key ring does"))
        }
        guard head[1] == version || head[1] == firstVersion else {
            throw FileError(path, .newerFormat(String(head[1])))
        }
        guard lines.popLast() == "" else { throw FileError(path, .damaged("its end is missing")) }
        var entries: [Entry] = []
        for line in lines {
            guard let entry = parse(line, isFirstVersion: head[1] == firstVersion),
                !entries.contains(where: { $0.id == entry.id })
            else {
                throw FileError(path, .damaged("a line is no key"))
            }
            entries.append(entry)
        }
        let current = entries.filter { $0.role == .current }
        guard current.count == 1 else {
            let found = "it must have one current key, and has \(current.count)"
            throw FileError(path, .damaged(found))
        }
        return KeyRing(entries: entries, current: current[0])
    }

    private static func parse(_ line: Substring, isFirstVersion: Bool) -> Entry? {
        var words = line.split(separator: " ", omittingEmptySubsequences: false)
        if isFirstVersion, words.count == 4 {
            words.insert(words[2], at: 3)
        }
        guard words.count == 5, let role = Role(rawValue: String(words[0])),
            let id = UInt32(words[1]), let made = Int64(words[2]), let since = Int64(words[3]),
            let bytes = Base64URL.decode(words[4]), let key = SecretKey(bytes.span)
        else { return nil }
        return Entry(id: id, madeAtSeconds: made, role: role, sinceSeconds: since, key: key)
    }

    /// Writes the ring to its file, readable by its owner only.
    package func write(to path: String) throws(FileError) {
        let text = "\(Self.format) \(Self.version)\n" + entries.map(\.line).joined()
        try SmallFile.write(Array(text.utf8), to: path, .secret)
    }
}
