// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.InventoryService` from the handlers of `Inventory`.
package let inventoryService = Service(
    "shopwire.v1.InventoryService",
    [
        .query(Methods.InventoryService.getStock, Inventory.getStock),
        .command(Methods.InventoryService.adjustStock, Inventory.adjustStock),
        .command(Methods.InventoryService.setStock, Inventory.setStock),
        .query(Methods.InventoryService.listStockMovements, Inventory.listStockMovements),
        .query(Methods.InventoryService.forecastDemand, Inventory.forecastDemand),
    ]
)
