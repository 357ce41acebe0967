internal import Basics
internal import Schema

/// The row of one of the goods by number: its id, its categories and their names.
///
/// Texts end with a zero, and so do lists of them.
struct SearchDocument {
    static func encode(_ product: Product, _ names: CategoryNames) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(contentsOf: product.id.utf8)
        bytes.append(0)
        var seen: Set<String> = []
        for list in [
            product.categoryIDs.filter { seen.insert($0).inserted }, names.own, names.above,
        ] {
            for text in list where !text.isEmpty {
                bytes.append(contentsOf: text.utf8)
                bytes.append(0)
            }
            bytes.append(0)
        }
        return bytes
    }

    /// The names of the categories with which it was indexed.
    static func names(_ row: borrowing Span<UInt8>) -> CategoryNames {
        var names = CategoryNames()
        var position = textEnd(row, 0) + 1
        forEachText(row, &position) { _ in }
        forEachText(row, &position) { names.own.append($0) }
        forEachText(row, &position) { names.above.append($0) }
        return names
    }

    /// Hands out the texts of the list that begins at `position`, which moves behind it.
    private static func forEachText(
        _ row: borrowing Span<UInt8>, _ position: inout Int, _ body: (String) -> Void
    ) {
        while position < row.count, row[position] != 0 {
            let end = textEnd(row, position)
            body(String(row.extracting(position..<end)))
            position = end + 1
        }
        position += 1
    }

    private static func textEnd(_ row: borrowing Span<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < row.count, row[end] != 0 { end += 1 }
        return end
    }
}
