internal import Client
internal import JSON
internal import Schema
internal import Wire

/// Makes the messages of an import of a file with a JSON object on each line.
///
/// Without a mapping an object is a product by protobuf's JSON mapping, as an export writes it, or
/// a whole row with the names `product` and `quantities`.
struct JSONRows {
    /// Fields of a product that the server sets and an import passes over. Times are dear to read.
    private static let serverNames: Set<String> = [
        "etag", "revision", "rating", "createTime", "create_time", "updateTime", "update_time",
        "deleteTime", "delete_time", "unitsSold", "units_sold",
    ]

    private var content: [UInt8] = []

    /// Appends the message of `row` to `message`.
    mutating func encode(_ row: Row, into message: inout [UInt8]) throws(RowProblem) {
        if let problem = row.problem { throw RowProblem(problem) }
        content.removeAll(keepingCapacity: true)
        do throws(JSONError) {
            let value = try JSONValue(parsing: row.text.span)
            if case .object(let members) = value, members.contains(where: { $0.name == "product" })
            {
                // The row's number is its line, whatever it says itself.
                let rest = members.filter { $0.name != "number" }
                content += try ImportProductsRequest.Row.descriptor.bytes(of: .object(rest))
            } else {
                let product = try Product.descriptor.bytes(of: Self.written(value))
                content.appendField(
                    ImportProductsRequest.Row.FieldNumber.product, bytes: product.span)
            }
        } catch {
            throw RowProblem(error.description)
        }
        var whole: [UInt8] = []
        whole.appendField(ImportProductsRequest.Row.FieldNumber.number, varint: row.line)
        whole += content
        let start = message.count
        message.appendField(ImportProductsRequest.FieldNumber.row, bytes: whole.span)
        let problem = problem(of: message.span.extracting(start..<message.count))
        if let problem {
            message.removeLast(message.count - start)
            throw problem
        }
    }

    /// `product` without what only the server says.
    private static func written(_ product: JSONValue) -> JSONValue {
        guard case .object(let members) = product else { return product }
        return .object(members.filter { !serverNames.contains($0.name) })
    }

    /// Gives `row` the cells that `header` names, from its object.
    static func fill(_ row: inout Row, header: [String]) {
        guard row.problem == nil else { return }
        var texts: [String: String] = [:]
        do throws(JSONError) {
            guard case .object(let members) = try JSONValue(parsing: row.text.span) else {
                row.problem = "The line is no JSON object {…}."
                return
            }
            for member in members where header.contains(member.name) {
                guard let text = plain(member.value) else {
                    row.problem = "\(member.name) must be a text, a number, true or false."
                    return
                }
                texts[member.name] = text
            }
        } catch {
            row.problem = error.description
            return
        }
        row.text.removeAll(keepingCapacity: true)
        for column in header {
            let start = row.text.count
            row.text += (texts[column] ?? "").utf8
            row.cells.append(start..<row.text.count)
        }
    }

    private static func plain(_ value: JSONValue) -> String? {
        switch value {
        case .null: ""
        case .string(let text): text
        case .bool, .signed, .unsigned, .number: value.text(isIndented: false)
        case .array, .object: nil
        }
    }
}
