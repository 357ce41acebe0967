internal import Glibc

/// Why a file could not be used, as a sentence for whoever runs the server.
package struct FileError: Error, Equatable, CustomStringConvertible {
    package enum Reason: Equatable, Sendable {
        /// The system refused; the number is its `errno`.
        case system(action: String, number: Int32)

        /// Others than its owner may read or write a file that holds a secret.
        case openToOthers(mode: UInt32)

        /// What the file holds is not what it should hold.
        case damaged(String)

        /// A later version of the program wrote the file.
        case newerFormat(String)
    }

    package let path: String
    package let reason: Reason

    package init(_ path: String, _ reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// True if there is no such file, which on a first start is no fault.
    package var isMissing: Bool {
        if case .system(_, ENOENT) = reason { true } else { false }
    }

    package var description: String {
        switch reason {
        case .system(let action, let number):
            let text = unsafe String(cString: strerror(number))
            return "Cannot \(action) \(path): \(text)."
        case .openToOthers(let mode):
            let octal = String(mode, radix: 8)
            return "\(path) holds a secret and is open to others (mode \(octal)); "
                + "close it with: chmod 600 \(path)"
        case .damaged(let what):
            return "\(path) is damaged: \(what)."
        case .newerFormat(let format):
            return "\(path) has the format \(format), which a newer version of this program wrote."
        }
    }
}
