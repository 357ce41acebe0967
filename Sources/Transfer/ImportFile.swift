internal import Crypto

/// A file of goods that can be imported, any number of times.
package struct ImportFile: Sendable {
    package let path: String
    package let format: FileFormat
    /// Tells this file, read this way, from every other.
    package let fingerprint: String
    private let mapping: Mapping?

    /// Looks at the whole file once, for its fingerprint; `mapping` is the text of one.
    package init(path: String, format: FileFormat, mapping: String?) throws {
        self.path = path
        self.format = format
        self.mapping = try mapping.map { text in try Mapping(parsing: text) }
        var hash = SHA256()
        try ByteSource.digest(ofFileAt: path).withBytes { hash.update($0) }
        hash.update(Array("\(format.rawValue)\n\(mapping ?? "")".utf8).span)
        fingerprint = hexadecimal(hash.finish().bytes)
    }

    /// The rows, from the first.
    package func rows() throws -> ImportRows {
        try ImportRows(ByteSource(path: path), format, mapping)
    }
}

/// The rows of a file, one after another, as messages of an import.
package final class ImportRows {
    /// What the next row came to.
    package enum Step {
        /// The message of the row that begins on this line was appended.
        case message(line: UInt64)
        /// This row cannot be used.
        case refused(line: UInt64, RowProblem)
        /// The file gives no more from this line on, though it should.
        case broken(line: UInt64, SourceError)
        case end
    }

    private let reader: RowReader
    private let columns: [String]
    private var encoder: RowEncoder?
    private var jsonRows = JSONRows()
    private var row = Row()

    init(_ source: ByteSource, _ format: FileFormat, _ mapping: Mapping?) throws {
        reader = RowReader(source, format)
        guard format != .ndjson else {
            columns = mapping?.columns ?? []
            encoder = try mapping.map { try RowEncoder($0, header: columns) }
            return
        }
        guard try reader.next(into: &row), row.problem == nil else {
            throw MappingError("The file has no header: its first line must name the columns.")
        }
        let header = row
        columns = header.cells.indices.map { header.word($0) }
        encoder = try RowEncoder(try mapping ?? Mapping(header: columns), header: columns)
    }

    /// Bytes of the file that were read, and how many there are.
    package var progress: (position: Int, size: Int) {
        (reader.source.position, reader.source.size)
    }

    /// Appends the message of the next row to `message`.
    package func next(into message: inout [UInt8]) -> Step {
        do throws(SourceError) {
            guard try readRow() else { return .end }
        } catch {
            return .broken(line: reader.line, error)
        }
        do throws(RowProblem) {
            if encoder == nil {
                try jsonRows.encode(row, into: &message)
            } else {
                try encoder?.encode(&row, into: &message)
            }
            return .message(line: row.line)
        } catch {
            return .refused(line: row.line, error)
        }
    }

    /// The categories that the next row names; nil at the end of the rows.
    package func nextCategories() -> [(id: String, name: String)]? {
        do throws(SourceError) {
            guard try readRow() else { return nil }
        } catch {
            // Whoever imports the rows hears of it then.
            return nil
        }
        return encoder?.categories(of: row) ?? []
    }

    private func readRow() throws(SourceError) -> Bool {
        guard try reader.next(into: &row) else { return false }
        if reader.format == .ndjson, encoder != nil {
            JSONRows.fill(&row, header: columns)
        }
        return true
    }
}

extension Mapping {
    /// The columns it names, each once.
    fileprivate var columns: [String] {
        var columns: [String] = []
        for case let column? in entries.map(\.column) where !columns.contains(column) {
            columns.append(column)
        }
        return columns
    }
}
