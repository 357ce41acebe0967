internal import Synchronization

/// Where the key ring in use is kept: each use takes it from here, and it is replaced as a whole.
///
/// A ring that was taken stays as it is; take it anew for each piece of work, after what that work
/// reads, for rows may lie under keys that were added meanwhile.
package final class KeySafe: Sendable {
    private let path: String?
    private let held: Mutex<KeyRing>
    /// One changes it at a time; those who take a ring do not wait for the disk.
    private let changing = Mutex<Void>(())
    private let replacements = Atomic<UInt64>(0)

    /// Keeps `ring`, whose file is at `path`; a ring without a file goes with the process.
    package init(_ ring: KeyRing, path: String? = nil) {
        held = Mutex(ring)
        self.path = path
    }

    package var ring: KeyRing {
        held.withLock { $0 }
    }

    /// Moves whenever another ring takes the place.
    package var version: UInt64 {
        replacements.load(ordering: .acquiring)
    }

    /// Takes a step from the ring to the next one, which is in its file before it is in use.
    package func change(_ step: (KeyRing) throws -> KeyRing) throws {
        try changing.withLock { _ in
            let old = ring
            let new = try step(old)
            guard new !== old else { return }
            if let path {
                try new.write(to: path)
            }
            replace(by: new)
        }
    }

    /// Reads the file again, and takes what it holds if `isRight` lets it pass.
    package func reload(_ isRight: (KeyRing) throws -> Void) throws {
        guard let path else { return }
        try changing.withLock { _ in
            let new = try KeyRing.read(path)
            try isRight(new)
            replace(by: new)
        }
    }

    private func replace(by ring: KeyRing) {
        held.withLock { $0 = ring }
        replacements.wrappingAdd(1, ordering: .releasing)
    }
}
