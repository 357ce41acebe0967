package import RPC

/// What falls due in the shop by itself.
package let shopSweeps = [
    Sweeper.Sweep("shop/EndCarts", Carts.sweep(before:limit:in:)),
    Sweeper.Sweep("shop/EndCheckouts", Orders.sweep(before:limit:in:)),
    Sweeper.Sweep("shop/RebuildSearchIndex", RebuildIndex.sweep(before:limit:in:)),
    Sweeper.Sweep("shop/TrimOrderFeed", OrderFeed.trim(at:limit:in:)),
    Sweeper.Sweep("shop/TrimUserEvents", Event.sweep(at:limit:in:)),
    Sweeper.Sweep("shop/RenewModels", Models.renew(before:limit:in:)),
    Sweeper.Sweep("shop/TrimModels", Models.sweep(before:limit:in:)),
]
