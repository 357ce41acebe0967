internal import Basics
internal import Schema
internal import Wire

/// What rows of orders and of events say that somebody did, looked through where they are: there
/// are many of them, and little of each counts here.
enum DeedRows {
    // Numbers of `OrderRow`, its lines, and `UserEventRow`. Fields of a row stand in the order of
    // their numbers, as everything we encode.
    private enum OrderNumber {
        static let state: UInt32 = 3
        static let owner: UInt32 = 4
        static let lines: UInt32 = 8
        static let placeTime: UInt32 = 20
    }

    private enum LineNumber {
        static let product: UInt32 = 2
        static let quantity: UInt32 = 4
        static let returned: UInt32 = 10
    }

    private enum EventNumber {
        static let owner: UInt32 = 2
        static let kind: UInt32 = 3
        static let products: UInt32 = 4
        static let time: UInt32 = 6
    }

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
            case OrderNumber.state:
                let number = Int32(truncatingIfNeeded: fields.varint(field))
                let state = OrderRow.State(rawValue: number)
                isPlaced = state == .placed || state == .completed
            case OrderNumber.owner: deed.owner = field.content
            case OrderNumber.lines where isPlaced:
                let line = row.extracting(field.content)
                let product = keptProduct(of: line)
                if !product.isEmpty { body(line.extracting(product)) }
            case OrderNumber.placeTime:
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
            case LineNumber.product: product = field.content
            case LineNumber.quantity: quantity = fields.varint(field)
            case LineNumber.returned: returned = fields.varint(field)
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
            case EventNumber.owner: deed.owner = field.content
            case EventNumber.kind:
                let number = Int32(truncatingIfNeeded: fields.varint(field))
                isRead = isWanted(UserEvent.Kind(rawValue: number))
                if !isRead { return nil }
            case EventNumber.products where isRead && !field.content.isEmpty:
                body(row.extracting(field.content))
            case EventNumber.time:
                deed.timeNanoseconds = Int64(bitPattern: fields.varint(field))
                return isRead ? deed : nil
            default: break
            }
        }
        return isRead ? deed : nil
    }
}
