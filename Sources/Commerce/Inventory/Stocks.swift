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
