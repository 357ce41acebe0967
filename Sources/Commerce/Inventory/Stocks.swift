internal import KeyValue
package import Schema
package import Tables
internal import Wire

/// How much there is of each sku. A sku is taken by having a row here.
package enum Stocks: Table {
    package static let number: UInt16 = 20

    package static func id(of stock: StockRow) -> String {
        stock.sku
    }

    /// Lists the skus of a product with what is available of each: 0 when more are promised than
    /// are there.
    package static let byProduct = OrderedIndex<StockRow, KeyPair<String, String>>(21) { stock in
        KeyPair(stock.productID, stock.sku)
    } covering: { stock in
        var bytes: [UInt8] = []
        bytes.appendVarint(UInt64(max(0, stock.available)))
        return bytes
    } unchanged: { stock, old in
        stock.available == old.available && stock.productID == old.productID
    }

    package static let indexes: [any Index<StockRow>] = [byProduct]
}

extension StockRow {
    /// What can be bought: on hand, less held, less allocated.
    package var available: Int64 {
        onHand - held - allocated
    }
}

/// Every change of what lies in the shop, in the order of each sku's changes.
package enum Movements: Table {
    package static let number: UInt16 = 22

    package static func id(of movement: MovementRow) -> KeyPair<String, UInt64> {
        KeyPair(movement.sku, movement.revision)
    }

    /// The keys of one sku's changes.
    static func range(of sku: String) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(number, sku)
        return (prefix, end(of: prefix))
    }

    /// The revision of one sku's last change; 0 if there was none.
    static func newest(of sku: String, in snapshot: any Snapshot) throws(StoreError) -> UInt64 {
        var revision: UInt64 = 0
        let (from, to) = range(of: sku)
        try snapshot.scan(
            from: from.span, to: to.span, order: .descending, limit: 1
        ) { key, _ in
            for position in key.count - 8..<key.count {
                revision = revision << 8 | UInt64(key[position])
            }
            return true
        }
        return revision
    }
}
