package import RPC

/// What falls due in the shop by itself.
package let shopSweeps = [
    Sweeper.Sweep("shop/EndCarts", Carts.sweep(before:limit:in:)),
    Sweeper.Sweep("shop/EndCheckouts", Orders.sweep(before:limit:in:)),
    Sweeper.Sweep("shop/RebuildSearchIndex", RebuildIndex.sweep(before:limit:in:)),
    Sweeper.Sweep("shop/TrimOrderFeed", OrderFeed.trim(at:limit:in:)),
]
