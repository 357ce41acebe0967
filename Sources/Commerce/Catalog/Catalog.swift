/// The goods of the shop: handlers of CatalogService.
package enum Catalog {}
