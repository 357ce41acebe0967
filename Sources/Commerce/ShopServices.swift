package import RPC

/// Every service of the shop.
package let shopServices = [
    catalogService, inventoryService, pricingService, cartService, orderService, paymentService,
    customerService, sessionService, staffService, adminService,
]
