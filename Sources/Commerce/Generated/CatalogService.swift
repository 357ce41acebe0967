// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.CatalogService` from the handlers of `Catalog`.
package let catalogService = Service(
    "shopwire.v1.CatalogService",
    [
        .command(Methods.CatalogService.createProduct, Catalog.createProduct),
        .query(Methods.CatalogService.getProduct, Catalog.getProduct),
        .query(Methods.CatalogService.batchGetProducts, Catalog.batchGetProducts),
        .command(Methods.CatalogService.updateProduct, Catalog.updateProduct),
        .command(Methods.CatalogService.deleteProduct, Catalog.deleteProduct),
        .command(Methods.CatalogService.undeleteProduct, Catalog.undeleteProduct),
        .query(Methods.CatalogService.listProducts, Catalog.listProducts),
        .stream(Methods.CatalogService.importProducts, Catalog.importProducts),
        .stream(Methods.CatalogService.exportProducts, Catalog.exportProducts),
        .command(Methods.CatalogService.createCategory, Catalog.createCategory),
        .query(Methods.CatalogService.getCategory, Catalog.getCategory),
        .query(Methods.CatalogService.listCategories, Catalog.listCategories),
        .command(Methods.CatalogService.updateCategory, Catalog.updateCategory),
        .command(Methods.CatalogService.deleteCategory, Catalog.deleteCategory),
    ]
)
