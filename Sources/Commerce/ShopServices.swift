package import Outbox
package import RPC

/// Every service of the shop.
package let shopServices = [
    catalogService, searchService, inventoryService, pricingService, cartService, orderService,
    paymentService, customerService, sessionService, staffService, adminService, eventService,
    recommendationService, modelService, reviewService,
]

/// What the outbox holds of letters, by its name there.
package func letterKinds(_ letterhead: Letterhead) -> [String: any EffectKind] {
    [
        Letters.kind: Letters(letterhead: letterhead),
        ResetRequests.kind: ResetRequests(),
    ]
}
