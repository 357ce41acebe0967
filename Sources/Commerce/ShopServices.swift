package import RPC

/// Every service of the shop.
package let shopServices = [
    catalogService, inventoryService, pricingService, cartService, customerService, sessionService,
    staffService, adminService,
]
