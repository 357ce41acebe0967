package import Crypto
package import Outbox

/// Sends nothing: for developers. Each mail becomes a file, which only its owner may read, and a
/// line in the log that says which.
package struct LogMailer: Deliverer {
    private let directory: String
    private let sender: MailAddress
    private let note: @Sendable (String) -> Void

    /// No more files are kept, oldest first to go.
    private static let kept = 1_000

    /// Makes `directory` if it is missing. `note` writes a line to the log.
    package init(
        directory: String, from sender: MailAddress, note: @escaping @Sendable (String) -> Void
    ) throws(FileError) {
        self.directory = directory
        self.sender = sender
        self.note = note
        try SmallFile.makeDirectory(directory)
    }

    package func deliver(_ delivery: Delivery) -> Outcome {
        guard let message = MailMessage(delivery, from: sender) else { return .refused([]) }
        // Ids are times, so the file's names are in the order of the mails.
        let path = "\(directory)/\(delivery.id).eml"
        do throws(FileError) {
            try SmallFile.write(message.bytes, to: path, .secret)
            let names = try SmallFile.names(in: directory).filter { $0.hasSuffix(".eml") }
            for name in names.dropLast(LogMailer.kept) {
                try SmallFile.remove("\(directory)/\(name)")
            }
        } catch {
            return .later(nil, because: "\(error)")
        }
        note("mail \"\(message.subject)\" to \(message.recipient.redacted): \(path)")
        return .done([])
    }
}
