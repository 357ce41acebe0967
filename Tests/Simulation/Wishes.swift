import Commerce
import RPC
import Schema
import TestSupport

/// Who wants what, and how often.
enum Wishes {
    typealias Maker = (_ id: String, Simulation) throws -> (any Wish)?

    /// What those who look after goods want.
    static func ofKeepers() -> [(weight: Int, make: Maker)] {
        [
            (12, { AdjustWish($0, $1.books, &$1.dice) }),
            (4, { UpdateWish($0, $1.model, &$1.dice) }),
            (2, { CreateWish($0, $1.model, &$1.dice) }),
            (1, { DeleteWish($0, $1.model, &$1.dice) }),
        ]
    }

    /// What somebody wants who buys.
    static func of(_ shopper: Shopper) -> [(weight: Int, make: Maker)] {
        let owner = shopper.owner.text
        func change(_ make: @escaping (String, Shopper, Simulation) -> CartWish) -> Maker {
            { id, simulation in
                let isLocked = simulation.books.cart(of: shopper)?.state == .checkingOut
                // They mostly wait for what becomes of their order.
                if isLocked, Int.random(in: 0..<4, using: &simulation.dice) > 0 { return nil }
                return make(id, shopper, simulation)
            }
        }
        return [
            (14, change(CartWishes.add)), (3, change(CartWishes.set)),
            (2, change(CartWishes.remove)), (1, change(CartWishes.clear)),
            (6, change(CartWishes.coupon)), (2, change(CartWishes.shipping)),
            (1, change(CartWishes.address)),
            (16, { try OrderWishes.place($0, shopper, in: $1) }),
            (6, { OrderWishes.pay($0, shopper, in: $1) }),
            (5, { OrderWishes.continue($0, shopper, in: $1) }),
            (
                2,
                {
                    OrderWishes.cancel($0, of: owner, bearing: shopper.token, in: $1)
                }
            ),
            (5, { OrderWishes.giveBack($0, shopper, in: $1) }),
            (
                2,
                { id, simulation in
                    guard !shopper.owner.isGuest else { return nil }
                    let guests = simulation.shoppers.filter(\.owner.isGuest)
                    return guests.randomElement(using: &simulation.dice).map {
                        MergeWish(id, of: $0, into: shopper)
                    }
                }
            ),
        ]
    }

    /// What the shop's people want who look after orders.
    static func ofStaff() -> [(weight: Int, make: Maker)] {
        [
            (8, { StaffWishes.fulfil($0, in: $1) }), (6, { StaffWishes.receive($0, in: $1) }),
            (5, { StaffWishes.capture($0, in: $1) }), (4, { StaffWishes.refund($0, in: $1) }),
            (2, { StaffWishes.void($0, in: $1) }), (2, { ReconcileWish($0, in: $1) }),
            (1, { OrderWishes.cancel($0, of: nil, bearing: nil, in: $1) }),
        ]
    }

    /// A wish at random, with `id` as its request id; nil if there is nothing to be done.
    static func some(
        _ id: String, of all: [(weight: Int, make: Maker)], in simulation: Simulation
    ) throws -> (any Wish)? {
        let weights = all.reduce(0) { $0 + $1.weight }
        // Much of what may be wanted needs something to be there; then something else is.
        for _ in 0..<4 {
            var left = Int.random(in: 0..<weights, using: &simulation.dice)
            for (weight, make) in all {
                if left < weight {
                    if let wish = try make(id, simulation) { return wish }
                    break
                }
                left -= weight
            }
        }
        return nil
    }
}
