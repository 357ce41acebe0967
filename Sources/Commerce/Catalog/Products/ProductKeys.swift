internal import Tables

/// Where what belongs to one product stands, as keys that are made together in one place.
struct ProductKeys {
    private let bytes: [UInt8]
    /// Each of them ends with the product's id, so all are of one size.
    private let size: Int

    init(_ id: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * (id.utf8.count + 3))
        Products.number.append(to: &bytes)
        id.append(to: &bytes)
        size = bytes.count
        Figures.number.append(to: &bytes)
        id.append(to: &bytes)
        Stocks.byProduct.number.append(to: &bytes)
        id.append(to: &bytes)
        Stocks.byProduct.number.append(to: &bytes)
        id.append(to: &bytes)
        // The end mark of the id is a zero, and nothing else sorts between it and a one.
        bytes[bytes.count - 1] = 1
        self.bytes = bytes
    }

    /// Of its row.
    var row: Span<UInt8> {
        @_lifetime(borrow self) borrowing get { key(0) }
    }

    /// Of the row of its figures.
    var figures: Span<UInt8> {
        @_lifetime(borrow self) borrowing get { key(1) }
    }

    /// Before those of what there is of its skus.
    var stocks: Span<UInt8> {
        @_lifetime(borrow self) borrowing get { key(2) }
    }

    /// Behind those of what there is of its skus.
    var stocksEnd: Span<UInt8> {
        @_lifetime(borrow self) borrowing get { key(3) }
    }

    @_lifetime(borrow self)
    private borrowing func key(_ position: Int) -> Span<UInt8> {
        bytes.span.extracting(position * size..<(position + 1) * size)
    }
}
