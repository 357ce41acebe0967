package import Schema
internal import Tables

/// Every product, deleted ones included.
///
/// A row is a `Product` without what the server knows from elsewhere: `available` of its variants.
package enum Products: Table {
    package static let number: UInt16 = 10

    package static func id(of product: Product) -> String {
        product.id
    }
}
