package import KeyValue
internal import RPC
package import Schema
internal import Tables

extension AddItemRequest: DeclaresReads {
    package var reads: [Read] {
        CartRows.reads(of: cartID) + [.key(Stocks.key(sku))]
    }
}

extension SetItemQuantityRequest: DeclaresReads {
    package var reads: [Read] {
        CartRows.reads(of: cartID) + [.key(Stocks.key(sku))]
    }
}

extension CartRows {
    /// What a command about a cart reads, as far as its id tells.
    fileprivate static func reads(of id: String) -> [Read] {
        id.isEmpty ? [] : [.key(key(id))]
    }
}
