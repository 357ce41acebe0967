package import RPC

/// Every service of the shop.
package let shopServices = [
    catalogService, inventoryService, pricingService, customerService, sessionService, staffService,
    adminService,
]
