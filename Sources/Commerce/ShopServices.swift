package import RPC

/// Every service of the shop.
package let shopServices = [
    catalogService, inventoryService, customerService, sessionService, staffService, adminService,
]
