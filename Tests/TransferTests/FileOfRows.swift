import Foundation
import Schema
import TestSupport
import Testing
import Wire

@testable import Transfer

/// A file for one test, gone with it.
final class FileOfRows {
    let path: String
    private let folder: TemporaryFolder

    init(_ bytes: [UInt8], name: String) throws {
        folder = try TemporaryFolder()
        path = folder.path(name)
        try Data(bytes).write(to: URL(filePath: path))
    }

    convenience init(_ text: String, name: String) throws {
        try self.init(Array(text.utf8), name: name)
    }

    /// What each row comes to, in words.
    enum Outcome: Equatable, CustomStringConvertible {
        case product(line: UInt64, Product)
        case refused(line: UInt64, String)
        case broken(line: UInt64, SourceError)

        var description: String {
            switch self {
            case .product(let line, let product): "\(line): \(product.id) \(product.title)"
            case .refused(let line, let problem): "\(line)! \(problem)"
            case .broken(let line, let error): "\(line)!! \(error)"
            }
        }
    }

    func outcomes(mapping: String? = nil) throws -> [Outcome] {
        let format = try #require(FileFormat(path: path))
        let file = try ImportFile(path: path, format: format, mapping: mapping)
        let rows = try file.rows()
        var outcomes: [Outcome] = []
        while true {
            var message: [UInt8] = []
            switch rows.next(into: &message) {
            case .message(let line):
                let request = try ImportProductsRequest.read(message.span)
                guard case .row(let row) = request.step, let product = row.product else {
                    Issue.record("line \(line) is no row")
                    continue
                }
                #expect(row.number == line)
                outcomes.append(.product(line: line, product))
            case .refused(let line, let problem):
                #expect(message.isEmpty)
                outcomes.append(.refused(line: line, problem.description))
            case .broken(let line, let error):
                return outcomes + [.broken(line: line, error)]
            case .end:
                return outcomes
            }
        }
    }

    func words(mapping: String? = nil) throws -> [String] {
        try outcomes(mapping: mapping).map(\.description)
    }

    func products(mapping: String? = nil) throws -> [Product] {
        try outcomes(mapping: mapping).compactMap { outcome in
            if case .product(_, let product) = outcome { product } else { nil }
        }
    }
}
