internal import Basics
internal import Schema
internal import Wire

/// What rows of orders and of events say that somebody did, looked through where they are: there
/// are many of them, and little of each counts here. Fields of a row stand in the order of their
/// numbers, as everything we encode.
enum DeedRows {
    /// Who did it and when.
    struct Deed {
        /// Where the owner stands in the row.
        var owner = 0..<0
        var timeNanoseconds: Int64 = 0
    }

    /// Lends the product of each line of an order of which something was kept; nil if the order is
    /// not placed.
    static func read(order row: Span<UInt8>, _ body: (Span<UInt8>) -> Void) -> Deed? {
        var deed = Deed()
        var isPlaced = false
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            switch field.number {
            case OrderRow.FieldNumber.state:
                let number = Int32(truncatingIfNeeded: fields.varint(field))
                let state = OrderRow.State(rawValue: number)
                isPlaced = state == .placed || state == .completed
            case OrderRow.FieldNumber.owner: deed.owner = field.content
            case OrderRow.FieldNumber.lines where isPlaced:
                let line = row.extracting(field.content)
                let product = keptProduct(of: line)
                if !product.isEmpty { body(line.extracting(product)) }
            case OrderRow.FieldNumber.placeTimeNanoseconds:
                deed.timeNanoseconds = Int64(bitPattern: fields.varint(field))
                return isPlaced ? deed : nil
            default: break
            }
        }
        return isPlaced ? deed : nil
    }

    /// Where a line has its product; empty if all of it came back.
    private static func keptProduct(of line: Span<UInt8>) -> Range<Int> {
        var product = 0..<0
        var (quantity, returned) = (UInt64(0), UInt64(0))
        var fields = FieldReader(line)
        while let field = fields.nextIfWhole() {
            switch field.number {
            case OrderRow.Line.FieldNumber.productID: product = field.content
            case OrderRow.Line.FieldNumber.quantity: quantity = fields.varint(field)
            case OrderRow.Line.FieldNumber.returned: returned = fields.varint(field)
            default: break
            }
        }
        return quantity > returned ? product : 0..<0
    }

    /// Lends each product of an event, if its kind is among those that are wanted; nil if not.
    static func read(
        event row: Span<UInt8>, where isWanted: (UserEvent.Kind) -> Bool,
        _ body: (Span<UInt8>) -> Void
    ) -> Deed? {
        var deed = Deed()
        var isRead = false
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            switch field.number {
            case UserEventRow.FieldNumber.owner: deed.owner = field.content
            case UserEventRow.FieldNumber.kind:
                let number = Int32(truncatingIfNeeded: fields.varint(field))
                isRead = isWanted(UserEvent.Kind(rawValue: number))
                if !isRead { return nil }
            case UserEventRow.FieldNumber.productIDs where isRead && !field.content.isEmpty:
                body(row.extracting(field.content))
            case UserEventRow.FieldNumber.timeNanoseconds:
                deed.timeNanoseconds = Int64(bitPattern: fields.varint(field))
                return isRead ? deed : nil
            default: break
            }
        }
        return isRead ? deed : nil
    }
}
